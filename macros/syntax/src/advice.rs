//! What would mend a finding, in the language of declarations.

use newsfacts_core::{
    model::{ActorKind, Field, Stance},
    rules::{Advice, FactList},
};

/// The line of a message that says how to mend it.
#[rustfmt::skip] // one line for each
pub fn advice(advice: &Advice) -> String {
    match advice {
        Advice::Plain(text) => (*text).into(),
        Advice::Meant(name) => format!("did you mean `{name}`?"),
        Advice::MeantUnit(unit) => format!("did you mean `{unit}`?"),
        Advice::Code(code) => format!("write: {code}"),
        Advice::Words(words) => format!("write: \"{words}\""),
        Advice::Address(url) => format!("write the whole address: \"{url}\""),
        Advice::Declared(names) => format!("declared here: `{}`", names.join("`, `")),
        Advice::Declare { list, id: Some(id) } => format!("declare it: {}", form(*list, id)),
        Advice::Declare { list, id: None } => format!("declare one: {}", form(*list, "name")),
        Advice::TakesPart => "who takes part stands in `who`; a place may be an actor, or a text such as \"at home\"".into(),
        Advice::LeaveOut { field, of_several: true } => format!("leave out one of these `{}`", field.name()),
        Advice::LeaveOut { field, of_several: false } => format!("leave out `{}`, or name another", field.name()),
        Advice::CodeOfCountry => "leave it out, or declare the actor as `Country`".into(),
        Advice::Counted(words) => format!("what is merely counted stands in quotation marks: \"{words}\""),
        Advice::Planned => "if it is yet to come, add `planned: true`".into(),
        Advice::NotPlanned => "leave out `planned`; if it was planned and never happened, put `#[allow(future_event)]` before it".into(),
        Advice::Inferred => "if its readers are left to see that, add `inferred: true`".into(),
        Advice::CalledOrInferred => "if it is clear who speaks, add what the article calls them to `also`, or `inferred: true`".into(),
        Advice::CalledOrLeftOut => "add what the article calls it to `also`, or leave it out".into(),
        Advice::Figure { words, figure } => format!("to declare “{words}” write: {figure}"),
        Advice::Margin { words, figure } => format!("to declare “{words}” write: margin: {figure}"),
        Advice::FigureOf { id, figure } => format!("write {figure} for `{id}`"),
        Advice::Date { meant: Some(meant), words: true } => format!("write `{}`, or give with `as \"…\"` the words that mean this date", meant.declared()),
        Advice::Date { meant: None, words: true } => "give with `as \"…\"` the words that mean this date; if the article has none, write `as _`".into(),
        Advice::Date { meant: Some(meant), words: false } => format!("if that is meant, write `{}`; if the article does not state the date, write `as _`", meant.declared()),
        Advice::Date { meant: None, words: false } => "if the article does not state it, write `as _`".into(),
        Advice::OrAuthor(text) => format!("{text}; if the article has none, write `as _`"),
        Advice::OrAside => "declare what is listed; a name or a figure of speech is set aside: aside _ = \"its words\";".into(),
        Advice::LetStand(rule) => format!("to let it stand, put `#[allow({rule})]` before the declaration"),
        Advice::WordsForBoth => "if it is meant for both, give the article's words with `as \"…\"`".into(),
        Advice::Share => "shares are percentages, or `1/4`, `3 of 10`".into(),
        Advice::EachShareOnce => "name in `complete_with` every other share once".into(),
        Advice::Reporter { shown, speakers, name, id } => format!("if {shown} said them and “{name}” reported it, write `{} via {id}`", speakers.join(" + ")),
        Advice::Speaker { shown, id: Some(id) } => format!("write `{id}`, or name the words that {shown} said"),
        Advice::Speaker { shown, id: None } => format!("name who said them, or the words that {shown} said"),
        Advice::Source { shown, id: Some(id) } => format!("write `{id}`, or give with `as \"…\"` the words that have it from {shown}"),
        Advice::Source { shown, id: None } => format!("name who says it; if the article calls {shown} so, add that to `also`"),
        Advice::Stance(stance) => format!("add `stance: {stance}`"),
        Advice::Longer { words, stance, claim } => longer(words.as_deref(), *stance, *claim),
        Advice::Instead(id) => format!("write `{id}`, or leave it out"),
        Advice::Undeclared { id, kind, name, unnamed: true } => format!("declare who it is: actor {id}: {} = unnamed \"{name}\";", kind.name()),
        Advice::Undeclared { id, kind, name, unnamed: false } => format!("declare who it is: actor {id}: {} = \"{name}\";", kind.name()),
        Advice::QuotesOfTheirOwn { if_one_speaker: true } => "declare them as quotes of their own, or join them with `+` if one speaker says both".into(),
        Advice::QuotesOfTheirOwn { if_one_speaker: false } => "declare them as quotes of their own, or join them with `+`".into(),
        Advice::Parts => "declare the quote in parts, joined with `+`".into(),
        Advice::Claim => "a quote is what stands in quotation marks; what somebody is reported to have said is a `claim`".into(),
        Advice::Transcript => "they stand on a line that begins with a name: if the article is a transcript, say `transcript: true` in its braces".into(),
        Advice::Decide { field, list, partly, candidates } => decide(*field, *list, *partly, candidates),
    }
}

/// What takes the place of `todo`.
#[rustfmt::skip]
fn decide(field: Field, list: FactList, partly: bool, candidates: &[String]) -> String {
    let name = match candidates {
        [] => "name an actor".to_owned(),
        names => format!("write `{}`, name another", names.join(" + ")),
    };
    match (field, list) {
        (Field::Speakers | Field::Addressees | Field::Via, _) if partly => format!("{name}, or leave `+ todo` out"),
        (Field::Speakers, FactList::Quotes) => format!("{name}, or write `_` if the article says it itself"),
        (Field::Speakers, _) => format!("{name}, or leave `: todo` out if the article says it itself"),
        (Field::Addressees, _) => format!("{name}, or leave `-> todo` out"),
        (Field::Via, _) => format!("{name}, or leave `via todo` out"),
        (Field::Kind, FactList::Actors) => format!("write one of {}", ActorKind::ALL.map(ActorKind::name).join(", ")),
        (Field::Kind, _) => "write a kind such as Meeting, Vote or Report, or Other \"…\"".into(),
        (Field::Label, _) => "write a name of your own before the article's words: \"Council vote\" as \"…\"".into(),
        (Field::Text, _) => "say it in your own words before the article's: \"Rents will fall\" as \"…\"".into(),
        (Field::Of, FactList::Statistics) => "write it in place of `todo`: of: \"cost of the homes\"".into(),
        (field, _) => format!("write it in place of `todo`, or leave `{}` out", field.name()),
    }
}

/// How words become longer, or a stance takes the place of what they leave out.
fn longer(words: Option<&str>, stance: Option<Stance>, claim: bool) -> String {
    let write = match words {
        Some(words) => format!("write `as \"{words}\"`"),
        None => "give the words together with it".into(),
    };
    match stance {
        Some(stance) if claim => format!("{write}, or add `stance: {stance}`"),
        Some(stance) => format!("{write}, or declare it as a `claim` with `stance: {stance}`"),
        None => write,
    }
}

/// How a fact of this list is declared under a name.
#[rustfmt::skip]
fn form(list: FactList, name: &str) -> String {
    match list {
        FactList::Article => format!("article {name} = \"Headline\" {{ published: 2023-03-14 }};"),
        FactList::Actors => format!("actor {name}: Person = \"Full Name\";"),
        FactList::Events => format!("event {name}: Meeting = \"what you call it\";"),
        FactList::Statistics => format!("stat {name} = 18 % {{ of: \"what is measured\" }};"),
        FactList::Quotes => format!("quote {name}: speaker = \"the words\";"),
        FactList::Asides => format!("aside {name} = \"words that state nothing\";"),
        FactList::Claims => format!("claim {name}: speaker = \"what is asserted\";"),
    }
}
