use crate::rules::{Advice, FactList, Rule};
use serde::Serialize;
use serde_json::{Value, json};

/// What would mend a finding, in the language of facts JSON: members and values as they are written there.
///
/// ```
/// use newsfacts_core::{report::advice_in_json, rules::Advice};
///
/// assert_eq!(advice_in_json(&Advice::Planned), "if it is yet to come, add \"planned\": true");
/// ```
pub fn advice_in_json(advice: &Advice) -> String {
    match advice {
        Advice::Plain(text) => (*text).to_owned(),
        Advice::Meant(name) => format!("did you mean {}?", written(name)),
        Advice::MeantUnit(unit) => format!("did you mean {}?", written(unit)),
        Advice::Code(words) | Advice::Words(words) => format!("write: {}", written(words)),
        Advice::Address(url) => format!("write the whole address: {}", written(url)),
        Advice::Declared(names) => {
            let names: Vec<String> = names.iter().map(written).collect();
            format!("declared here: {}", names.join(", "))
        }
        Advice::Declare { list, id } => {
            let (key, fact) = fact(*list, id.as_deref().unwrap_or("name"));
            let what = if id.is_some() { "it" } else { "one" };
            format!("declare {what} in \"{key}\": {fact}")
        }
        Advice::TakesPart => {
            let text = json!({ "name": "at home" });
            format!("who takes part stands in \"who\"; a place may be an actor, or a text such as {text}")
        }
        Advice::LeaveOut { field, of_several } => match of_several {
            true => format!("leave out one of these \"{field}\""),
            false => format!("leave out \"{field}\", or name another"),
        },
        Advice::CodeOfCountry => "leave it out, or give the actor the \"kind\": \"Country\"".to_owned(),
        Advice::Counted(words) => {
            format!("what is merely counted is written: {}", json!({ "counted": words }))
        }
        Advice::Planned => "if it is yet to come, add \"planned\": true".to_owned(),
        Advice::NotPlanned => format!(
            "leave out \"planned\"; if it was planned and never happened, allow {}",
            Rule::FutureEvent
        ),
        Advice::Inferred => "if its readers are left to see that, add \"inferred\": true".to_owned(),
        Advice::CalledOrInferred => "if it is clear who speaks, add what the article calls them to \"also\", or \"inferred\": true".to_owned(),
        Advice::CalledOrLeftOut => "add what the article calls it to \"also\", or leave it out".to_owned(),
        Advice::Figure { words, figure } => {
            format!("to declare “{words}” write: {}", written(figure))
        }
        Advice::FigureOf { id, figure } => format!("write {} for {}", written(figure), written(id)),
        Advice::WordsForBoth => "if it is meant for both, give the article's words with \"words\": \"…\"".to_owned(),
        Advice::Share => {
            let share = json!({ "share": { "numerator": 1, "denominator": 4 } });
            format!("shares are percentages, or \"out-of\", or as in {share}")
        }
        Advice::EachShareOnce => "name in \"complete_with\" every other share once".to_owned(),
        Advice::Reporter { shown, name, id, .. } => {
            let via = written([id]);
            format!("if {shown} said them and “{name}” reported it, add \"via\": {via}")
        }
        Advice::Speaker { shown, id: Some(id) } => {
            format!("write {}, or name the words that {shown} said", written(id))
        }
        Advice::Speaker { shown, id: None } => {
            format!("name who said them, or the words that {shown} said")
        }
        Advice::QuotesOfTheirOwn { if_one_speaker } => {
            let condition = if *if_one_speaker { " if one speaker says both" } else { "" };
            format!("declare them as quotes of their own, or as two of its \"parts\"{condition}")
        }
        Advice::Parts => "declare the quote in several \"parts\"".to_owned(),
        Advice::Claim => "a quote is what stands in quotation marks; what somebody is reported to have said belongs in \"claims\"".to_owned(),
    }
}

/// A value as it is written in the facts.
fn written(value: impl Serialize) -> String {
    serde_json::to_string(&value).unwrap_or_default()
}

/// The member of an article that lists such facts, and one of them with this id.
fn fact(list: FactList, id: &str) -> (&'static str, Value) {
    match list {
        FactList::Article => ("articles", json!({ "name": id })),
        FactList::Actors => (
            "actors",
            json!({ "id": id, "kind": "Person", "name": "Full Name" }),
        ),
        FactList::Events => (
            "events",
            json!({ "id": id, "kind": "Meeting", "label": { "value": "what you call it" } }),
        ),
        FactList::Statistics => {
            let share = json!({ "amount": { "low": { "digits": "18" } }, "unit": "percent" });
            let of = json!({ "value": "what is measured" });
            (
                "statistics",
                json!({ "id": id, "of": of, "quantity": { "value": share } }),
            )
        }
        FactList::Quotes => (
            "quotes",
            json!({ "id": id, "speakers": ["speaker"], "parts": [{ "value": "the words" }] }),
        ),
        FactList::Claims => (
            "claims",
            json!({ "id": id, "speakers": ["speaker"], "text": { "value": "what is asserted" } }),
        ),
    }
}
