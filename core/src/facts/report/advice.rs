use crate::{
    model::{ActorKind, Field, Stance, Unit},
    rules::{Advice, FactList},
    shown,
};
use serde::Serialize;
use serde_json::{Value, json};

/// What would mend a finding, in the language of facts JSON: members and values as they are written there.
///
/// ```
/// use newsfacts_core::{facts::advice_in_json, rules::Advice};
///
/// assert_eq!(advice_in_json(&Advice::Planned), "if it is yet to come, add \"planned\": true");
/// ```
#[rustfmt::skip] // one line for each
pub fn advice_in_json(advice: &Advice) -> String {
    match advice {
        Advice::Plain(text) => (*text).into(),
        Advice::Meant(name) => format!("did you mean {}?", json(name)),
        Advice::MeantUnit(unit @ (Unit::Percent | Unit::PercentagePoint)) => format!("it is a unit of its own, without \"known\": write \"unit\": {}", json(unit)),
        Advice::MeantUnit(unit) => format!("did you mean \"unit\": {}?", json(unit)),
        Advice::Code(words) | Advice::Words(words) => format!("write: {}", json(words)),
        Advice::Address(url) => format!("write the whole address: {}", json(url)),
        Advice::Declared(names) => format!("declared here: {}", names.iter().map(json).collect::<Vec<_>>().join(", ")),
        Advice::Declare { list, id: Some(id) } => format!("declare it in {}", member(*list, id)),
        Advice::Declare { list, id: None } => format!("declare one in {}", member(*list, "name")),
        Advice::TakesPart => format!("who takes part stands in \"who\"; a place may be an actor, or a text such as {}", json(json!({ "name": "at home" }))),
        Advice::LeaveOut { field, of_several: true } => format!("leave out one of these \"{}\"", field.name()),
        Advice::LeaveOut { field, of_several: false } => format!("leave out \"{}\", or name another", field.name()),
        Advice::CodeOfCountry => "leave it out, or give the actor the \"kind\": \"Country\"".into(),
        Advice::Counted(words) => format!("what is merely counted is written: {}", json(json!({ "counted": words }))),
        Advice::Planned => "if it is yet to come, add \"planned\": true".into(),
        Advice::NotPlanned => "leave out \"planned\"; if it was planned and never happened, allow future_event".into(),
        Advice::Inferred => "if its readers are left to see that, add \"inferred\": true".into(),
        Advice::CalledOrInferred => "if it is clear who speaks, add what the article calls them to \"also\", or \"inferred\": true".into(),
        Advice::CalledOrLeftOut => "add what the article calls it to \"also\", or leave it out".into(),
        Advice::Figure { words, figure } => format!("to declare “{words}” write: {}", json(figure)),
        Advice::Margin { words, figure } => format!("to declare “{words}” write: {}", json(json!({ "margin": { "value": figure } }))),
        Advice::FigureOf { id, figure } => format!("write {} for {}", json(figure), json(id)),
        Advice::Date { meant: Some(meant), words: true } => format!("write {}, or give the words that mean this date", json(meant)),
        Advice::Date { meant: None, words: true } => "give the words that mean this date; if the article has none, add \"author\": true".into(),
        Advice::Date { meant: Some(meant), words: false } => format!("if that is meant, write {}; if the article does not state the date, add \"author\": true", json(meant)),
        Advice::Date { meant: None, words: false } => "if the article does not state it, add \"author\": true".into(),
        Advice::OrAuthor(text) => format!("{text}; if the article has none, add \"author\": true"),
        Advice::OrAside => format!("declare what is listed; a name or a figure of speech may stand in \"asides\": {}", json(json!({ "id": "name", "words": "its words" }))),
        Advice::LetStand(rule) => format!("to let it stand, allow {rule}"),
        Advice::WordsForBoth => "if it is meant for both, give the article's words with \"words\": \"…\"".into(),
        Advice::Share => format!("shares are percentages, or \"out-of\", or as in {}", json(json!({ "share": { "numerator": 1, "denominator": 4 } }))),
        Advice::EachShareOnce => "name in \"complete_with\" every other share once".into(),
        Advice::Reporter { shown, name, id, .. } => format!("if {shown} said them and “{name}” reported it, add \"via\": {}", json([id])),
        Advice::Speaker { shown, id: Some(id) } => format!("write {}, or name the words that {shown} said", json(id)),
        Advice::Speaker { shown, id: None } => format!("name who said them, or the words that {shown} said"),
        Advice::Source { shown, id: Some(id) } => format!("write {}, or give as \"words\" those that have it from {shown}", json(id)),
        Advice::Source { shown, id: None } => format!("name who says it; if the article calls {shown} so, add that to \"also\""),
        Advice::Stance(stance) => format!("add \"stance\": {}", json(stance)),
        Advice::Longer { words, stance, claim } => longer(words.as_deref(), *stance, *claim),
        Advice::Instead(id) => format!("write {}, or leave it out", json(id)),
        Advice::Undeclared { id, kind, name, unnamed } => format!("declare who it is in \"actors\": {}", json(undeclared(id, *kind, name, *unnamed))),
        Advice::QuotesOfTheirOwn { if_one_speaker: true } => "declare them as quotes of their own, or as several \"parts\" of one if one speaker says both".into(),
        Advice::QuotesOfTheirOwn { if_one_speaker: false } => "declare them as quotes of their own, or as several \"parts\" of one".into(),
        Advice::Parts => "declare the quote in several \"parts\"".into(),
        Advice::Claim => "a quote is what stands in quotation marks; what somebody is reported to have said belongs in \"claims\"".into(),
        Advice::Transcript => "they stand on a line that begins with a name: if the article is a transcript, add \"transcript\": true to it".into(),
        Advice::Decide { field, list, candidates, .. } => decide(*field, *list, candidates),
    }
}

/// What takes the place of what is undecided.
#[rustfmt::skip]
fn decide(field: Field, list: FactList, candidates: &[String]) -> String {
    let name = field.name();
    let done = "take it out of \"todo\"";
    match (field, list) {
        (Field::Kind, FactList::Actors) => format!("write one of {}", ActorKind::ALL.map(|kind| json(kind.name())).join(", ")),
        (Field::Kind, _) => "write a kind such as \"Meeting\", \"Vote\" or \"Report\"".into(),
        (Field::Speakers, _) if !candidates.is_empty() => format!("add {} or another to \"speakers\", and {done}", json(candidates)),
        (Field::Speakers, _) => format!("add who says it to \"speakers\" unless the article itself does, and {done}"),
        (Field::Label | Field::Text, _) => format!("write your own words as the \"value\" of \"{name}\", and {done}"),
        (Field::Of, FactList::Statistics) => format!("write it as the \"value\" of \"of\", and {done}"),
        _ => format!("write it in \"{name}\" if the article tells, and {done}"),
    }
}

/// How words become longer, or a stance takes the place of what they leave out.
fn longer(words: Option<&str>, stance: Option<Stance>, claim: bool) -> String {
    let write = match words {
        Some(words) => format!("write \"words\": {}", json(words)),
        None => "give the words together with it".into(),
    };
    match stance.map(json) {
        Some(stance) if claim => format!("{write}, or add \"stance\": {stance}"),
        Some(stance) => format!("{write}, or declare it in \"claims\" with \"stance\": {stance}"),
        None => write,
    }
}

/// A value as it is written in the facts.
fn json(value: impl Serialize) -> String {
    shown::json(&value).unwrap_or_default()
}

/// How somebody is declared.
fn undeclared(id: &str, kind: ActorKind, name: &str, unnamed: bool) -> Value {
    match unnamed {
        true => json!({ "id": id, "kind": kind.name(), "name": name, "unnamed": true }),
        false => json!({ "id": id, "kind": kind.name(), "name": name }),
    }
}

/// The member that lists such facts, and one of them with this id.
fn member(list: FactList, id: &str) -> String {
    let (key, fact): (&str, Value) = match list {
        FactList::Article => ("articles", json!({ "name": id })),
        FactList::Actors => {
            let actor = json!({ "id": id, "kind": "Person", "name": "Full Name" });
            ("actors", actor)
        }
        FactList::Events => {
            let label = json!({ "value": "what you call it" });
            let event = json!({ "id": id, "kind": "Meeting", "label": label });
            ("events", event)
        }
        FactList::Statistics => {
            let of = json!({ "value": "what is measured" });
            let percent = json!({ "amount": { "low": { "digits": "18" } }, "unit": "percent" });
            let statistic = json!({ "id": id, "of": of, "quantity": { "value": percent } });
            ("statistics", statistic)
        }
        FactList::Quotes => {
            let parts = json!([{ "value": "the words" }]);
            let quote = json!({ "id": id, "speakers": ["speaker"], "parts": parts });
            ("quotes", quote)
        }
        FactList::Claims => {
            let text = json!({ "value": "what is asserted" });
            let claim = json!({ "id": id, "speakers": ["speaker"], "text": text });
            ("claims", claim)
        }
        FactList::Asides => (
            "asides",
            json!({ "id": id, "words": "words that state nothing" }),
        ),
    };
    format!("\"{key}\": {}", json(fact))
}
