//! Misquotes by generation: every quotation of the example, with each of its words changed, dropped, moved and more. None
//! may pass; what differs in typography only must.

use newsfacts::{
    model::Article,
    rules::{self, Level},
    text::{QuotationKind, Source, quotations},
};
use serde_json::json;

const TEXT: &str = include_str!("../../examples/articles/putin-xi-call.txt");

/// The quotations of the example, and the paragraphs around each, which are the article here: that is quicker, and as hard.
fn excerpts() -> Vec<(String, Source)> {
    let source = Source::new("call.txt", TEXT);
    let paragraphs = source.paragraphs();
    let spoken = quotations(TEXT, &paragraphs, "en")
        .into_iter()
        .filter(|quotation| quotation.kind != QuotationKind::Unclosed);
    let excerpt = |quotation: newsfacts::text::Quotation| {
        let at = paragraphs.partition_point(|paragraph| paragraph.end < quotation.span.start);
        let around = &paragraphs[at.saturating_sub(1)..paragraphs.len().min(at + 2)];
        let range = around[0].start..around[around.len() - 1].end;
        (
            TEXT[quotation.parts[0].clone()].to_owned(),
            Source::new("call.txt", &TEXT[range]),
        )
    };
    spoken.map(excerpt).collect()
}

/// Whether the quote compiles. Nobody is said to speak: here it is the words that count.
fn passes(words: &str, source: &Source) -> bool {
    let facts = json!({
        "name": "call", "id": "call", "headline": "Call", "published": "2022-12-30", "language": "en",
        "quotes": [{ "id": "q", "parts": [{ "value": words }] }],
    });
    let mut article: Article = serde_json::from_value(facts).expect("the facts are an article");
    rules::check(&mut article, Some(source))
        .iter()
        .all(|finding| finding.rule.level() != Level::Deny)
}

#[test]
fn what_differs_in_typography_only_is_the_same() {
    let excerpts = excerpts();
    assert_eq!(excerpts.len(), 14);
    for (words, source) in &excerpts {
        assert!(passes(words, source), "{words}");
        for (from, to) in [
            ("’", "'"),
            ("…", "..."),
            ("-", "\u{2011}"),
            (" ", "\u{A0}"),
            (" ", "\n"),
            ("e", "e\u{AD}"),
        ] {
            let other = words.replace(from, to);
            assert!(passes(&other, source), "{other:?}");
        }
        assert!(
            passes(words.trim_end_matches([',', '.']), source),
            "{words}"
        );
    }
}

#[test]
fn no_misquote_passes() {
    for (words, source) in &excerpts() {
        let all: Vec<&str> = words.split(' ').collect();
        for at in 0..all.len() {
            for misquote in misquotes(&all, at) {
                assert!(!passes(&misquote, source), "{misquote}");
            }
        }
    }
}

/// What a tired or a bad hand makes of a quotation at one of its words.
fn misquotes(words: &[&str], at: usize) -> Vec<String> {
    let mut all = Vec::new();
    let mut with = |edit: &dyn Fn(&mut Vec<String>)| {
        let mut edited: Vec<String> = words.iter().map(ToString::to_string).collect();
        edit(&mut edited);
        all.push(edited.join(" "));
    };
    with(&|words| words[at] = "harbour".to_owned());
    with(&|words| words[at] = turned_case(&words[at]));
    for added in ["not", "[not]", "very"] {
        with(&|words| words.insert(at, added.to_owned()));
    }
    if words.len() > 1 {
        with(&|words| drop(words.remove(at)));
    }
    if words.get(at + 1).is_some_and(|next| *next != words[at]) {
        with(&|words| words.swap(at, at + 1));
        if words[at].ends_with(',') {
            with(&|words| words[at] = words[at].replace(',', ""));
        }
        with(&|words| words.truncate(at + 1)); // cut, and nothing shows it
    }
    if at > 0 {
        with(&|words| drop(words.drain(..at)));
        if at + 1 < words.len() && ["not", "never", "refused"].contains(&words[at]) {
            with(&|words| words[at] = "…".to_owned());
        }
    }
    if (2..words.len().saturating_sub(2)).contains(&at) {
        with(&|words| {
            words.rotate_left(at);
            let end = words.len() - at;
            words.insert(end, "…".to_owned());
        });
    }
    all
}

fn turned_case(word: &str) -> String {
    let turn = |c: char| {
        if c.is_uppercase() {
            c.to_ascii_lowercase()
        } else {
            c.to_ascii_uppercase()
        }
    };
    let mut turned = false;
    let each = |c: char| {
        if !turned && c.is_alphabetic() {
            turned = true;
            turn(c)
        } else {
            c
        }
    };
    word.chars().map(each).collect()
}
