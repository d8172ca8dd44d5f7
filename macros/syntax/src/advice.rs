//! What would mend a finding, in the language of declarations.

use newsfacts_core::rules::{Advice, FactList, Rule};

/// The line of a message that says how to mend it.
pub fn advice(advice: &Advice) -> String {
    match advice {
        Advice::Plain(text) => (*text).to_owned(),
        Advice::Meant(name) => format!("did you mean `{name}`?"),
        Advice::MeantUnit(unit) => format!("did you mean `{unit}`?"),
        Advice::Code(code) => format!("write: {code}"),
        Advice::Words(words) => format!("write: \"{words}\""),
        Advice::Address(url) => format!("write the whole address: \"{url}\""),
        Advice::Declared(names) => {
            let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
            format!("declared here: {}", names.join(", "))
        }
        Advice::Declare { list, id } => {
            let form = form(*list, id.as_deref().unwrap_or("name"));
            let what = if id.is_some() { "it" } else { "one" };
            format!("declare {what}: {form}")
        }
        Advice::TakesPart => "who takes part stands in `who`; a place may be an actor, or a text such as \"at home\"".to_owned(),
        Advice::LeaveOut { field, of_several } => match of_several {
            true => format!("leave out one of these `{field}`"),
            false => format!("leave out `{field}`, or name another"),
        },
        Advice::CodeOfCountry => "leave it out, or declare the actor as `Country`".to_owned(),
        Advice::Counted(words) => {
            format!("what is merely counted stands in quotation marks: \"{words}\"")
        }
        Advice::Planned => "if it is yet to come, add `planned: true`".to_owned(),
        Advice::NotPlanned => format!(
            "leave out `planned`; if it was planned and never happened, put `#[allow({})]` before it",
            Rule::FutureEvent
        ),
        Advice::Inferred => "if its readers are left to see that, add `inferred: true`".to_owned(),
        Advice::CalledOrInferred => "if it is clear who speaks, add what the article calls them to `also`, or `inferred: true`".to_owned(),
        Advice::CalledOrLeftOut => "add what the article calls it to `also`, or leave it out".to_owned(),
        Advice::Figure { words, figure } => format!("to declare “{words}” write: {figure}"),
        Advice::FigureOf { id, figure } => format!("write {figure} for `{id}`"),
        Advice::WordsForBoth => "if it is meant for both, give the article's words with `as \"…\"`".to_owned(),
        Advice::Share => "shares are percentages, or `1/4`, `3 of 10`".to_owned(),
        Advice::EachShareOnce => "name in `complete_with` every other share once".to_owned(),
        Advice::Reporter { shown, speakers, name, id } => {
            let speakers = speakers.join(" + ");
            format!("if {shown} said them and “{name}” reported it, write `{speakers} via {id}`")
        }
        Advice::Speaker { shown, id: Some(id) } => {
            format!("write `{id}`, or name the words that {shown} said")
        }
        Advice::Speaker { shown, id: None } => {
            format!("name who said them, or the words that {shown} said")
        }
        Advice::QuotesOfTheirOwn { if_one_speaker } => {
            let condition = if *if_one_speaker { " if one speaker says both" } else { "" };
            format!("declare them as quotes of their own, or join them with `+`{condition}")
        }
        Advice::Parts => "declare the quote in parts, joined with `+`".to_owned(),
        Advice::Claim => "a quote is what stands in quotation marks; what somebody is reported to have said is a `claim`".to_owned(),
    }
}

/// How a fact of this list is declared under a name.
fn form(list: FactList, name: &str) -> String {
    match list {
        FactList::Article => format!("article {name} = \"Headline\" {{ published: 2023-03-14 }};"),
        FactList::Actors => format!("actor {name}: Person = \"Full Name\";"),
        FactList::Events => format!("event {name}: Meeting = \"what you call it\";"),
        FactList::Statistics => format!("stat {name} = 18 % {{ of: \"what is measured\" }};"),
        FactList::Quotes => format!("quote {name}: speaker = \"the words\";"),
        FactList::Claims => format!("claim {name}: speaker = \"what is asserted\";"),
    }
}
