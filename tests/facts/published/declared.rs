//! What an author declares.

use super::{HIDDEN, IDS, NO_PAGES, OF_LINES, PAGES, SCRIPTS, TEXTS, with};
use crate::compiler;

/// A block with every field that takes a text or an address; in `⟨…⟩` stands what is changed.
const ARTICLE: &str = r#"
    article council = "⟨name Council votes⟩" {
        published: 2023-03-17, id: "⟨id council-vote⟩", url: "⟨url https://herald.example/vote⟩", publisher: "⟨name The Herald⟩",
        authors: ["⟨name Ann Reed⟩"], dateline: "⟨name LINDEN⟩", summary: "⟨text It votes⟩", topics: ["⟨name Homes⟩"],
        image: "⟨url https://herald.example/vote.png⟩", correction: "⟨text A name⟩", source: "⟨source https://wire.example/⟩",
        body: "The council met. “We will build 120 homes,” said Mayor Ann Lee. Rents rose.",
    };
    actor lee: Person = "⟨name Ann Lee⟩" {
        also: ["⟨name Lee⟩"], role: "⟨text mayor⟩", wikidata: ⟨code Q1⟩, url: "⟨url https://lee.example/⟩",
        same_as: ["⟨url https://lee.example/2⟩"],
    };
    event walk: Other "⟨name a walk⟩" = "⟨text The walk⟩" { place: "⟨name the park⟩", url: "⟨url https://walk.example/⟩" };
    quote homes: lee = "We will build 120 homes" { source: "⟨source https://wire.example/1⟩", original: "⟨text Wir⟩", replaces: "⟨id old-1⟩" };
    stat count: lee = 120 "homes" { of: "⟨text homes⟩", method: "⟨text by hand⟩" };
    claim rents = "⟨text Rents rise⟩" { verdict: "⟨name True⟩", reviewed_by: "⟨name The desk⟩", review: "⟨url https://desk.example/⟩" };
"#;

const FEED: &str = r#"
    feed news = "⟨name The Herald⟩" {
        home_page_url: "⟨url https://herald.example/⟩", feed_url: "⟨url https://herald.example/feed.json⟩",
        next_url: "⟨url https://herald.example/2.json⟩", description: "⟨text All of it⟩", language: "⟨code en⟩",
        authors: ["⟨name Ann Reed⟩"], icon: "⟨url https://herald.example/i.png⟩", favicon: "⟨url https://herald.example/f.png⟩",
        articles: [vote],
    };
"#;

/// A block with one of its values changed; without a number with none.
fn block(template: &str, changed: Option<(usize, &str)>) -> String {
    let mut parts = template.split('⟨');
    let mut block = parts.next().unwrap_or_default().to_owned();
    for (number, part) in parts.enumerate() {
        let (value, rest) = part.split_once('⟩').expect("it is closed");
        let (_, value) = value.split_once(' ').expect("a kind and a value");
        match changed {
            Some((wanted, other)) if wanted == number => {
                let literal = format!("{other:?}");
                block.push_str(&literal[1..literal.len() - 1]);
            }
            _ => block.push_str(value),
        }
        block.push_str(rest);
    }
    block
}

/// The kinds of the values that a block has, with the values.
fn values(template: &str) -> Vec<(&str, &str)> {
    let parts = template.split('⟨').skip(1);
    let values = parts.map(|part| part.split_once('⟩').expect("it is closed").0);
    values
        .map(|value| value.split_once(' ').expect("a kind and a value"))
        .collect()
}

#[test]
fn declarations_are_refused_in_every_field() {
    let long = format!("https://news.example/{}", "a".repeat(8000));
    for (template, expand) in [
        (ARTICLE, compiler::article as fn(&str) -> Vec<String>),
        (FEED, compiler::feed),
    ] {
        assert_eq!(expand(&block(template, None)), [""; 0]);
        for (number, (kind, value)) in values(template).into_iter().enumerate() {
            let hidden = |hidden: &[&str]| {
                hidden
                    .iter()
                    .map(|hidden| with(value, hidden))
                    .collect::<Vec<_>>()
            };
            let own = |all: &[&str]| all.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>();
            let wrong = match kind {
                // What is no address is the path of a file.
                "url" | "source" => own(&[SCRIPTS, NO_PAGES, &[&*long]].concat()),
                "id" => [
                    own(SCRIPTS),
                    hidden(HIDDEN),
                    hidden(OF_LINES),
                    own(&["", " ", " x", "x\u{A0}"]),
                ]
                .concat(),
                "name" => [hidden(HIDDEN), hidden(OF_LINES), own(&["", " "])].concat(),
                "text" => [hidden(HIDDEN), own(&["", " "])].concat(),
                _ => hidden(&HIDDEN[3..]),
            };
            for wrong in wrong {
                if kind == "code" && wrong.starts_with('Q') {
                    continue; // no token of Rust has it
                }
                let messages = expand(&block(template, Some((number, &wrong))));
                assert!(!messages.is_empty(), "{kind} {value}: {wrong:?}");
                let of_script = messages
                    .iter()
                    .filter(|message| message.contains("[script_address]"))
                    .count();
                let script = ["url", "id"].contains(&kind) && SCRIPTS.contains(&&*wrong);
                assert!(
                    kind == "source" || of_script == usize::from(script),
                    "{kind} {value}: {wrong:?}: {messages:?}"
                );
            }
        }
    }
}

#[test]
fn declarations_that_are_honest_raise_nothing() {
    for (template, expand) in [
        (ARTICLE, compiler::article as fn(&str) -> Vec<String>),
        (FEED, compiler::feed),
    ] {
        for (number, (kind, value)) in values(template).into_iter().enumerate() {
            let right = match kind {
                "url" | "source" => PAGES,
                "id" if value.contains("vote") => IDS,
                "name" | "text" => TEXTS,
                _ => continue,
            };
            for right in right {
                let messages = expand(&block(template, Some((number, right))));
                // Who is named otherwise than the article has it is another matter.
                let of_publication = [
                    "malformed_url",
                    "script_address",
                    "hidden_character",
                    "bidi_override",
                    "blank_text",
                ];
                let told = messages
                    .iter()
                    .filter(|message| of_publication.iter().any(|rule| message.contains(rule)));
                let told: Vec<_> = told.collect();
                assert!(told.is_empty(), "{kind} {value}: {right:?}: {told:?}");
            }
        }
    }
}
