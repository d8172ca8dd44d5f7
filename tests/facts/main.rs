//! Facts JSON: written and read back, held against its schema, and checked as the compiler checks declarations.

#[path = "../feed/articles.rs"]
#[allow(dead_code)]
mod articles;
mod compiler;
mod hostile;
mod published;
mod reading;
mod round;
mod schema;
#[path = "../round_trip/values.rs"]
#[allow(dead_code)]
mod values;

use newsfacts::{
    facts::FactsDocument,
    formats::Facts,
    model::{Article, Aspects, Coverage, Covered, EventKind, Feed, Party},
};
use serde_json::Value;
use values::samples;

/// An article with every fact in every form.
fn full() -> Article {
    let covered = |covered, total| Covered {
        covered,
        total,
        aside: 0,
    };
    Article {
        name: "full".into(),
        id: "full".into(),
        publisher: Some(Party::Actor("Organization".into())),
        actors: samples(0..10).into(),
        quotes: samples(0..10).into(),
        statistics: samples(0..values::quantities().len()).into(),
        events: samples(0..EventKind::NAMED.len() + 1).into(),
        claims: samples(0..10).into(),
        asides: samples(0..4).into(),
        coverage: Some(Coverage {
            quotations: covered(1, 2),
            numbers: covered(u32::MAX, u32::MAX),
            dates: covered(0, 0),
            quoted: covered(0, 1),
            aspects: Aspects {
                stated: 3,
                undecided: u32::MAX,
                author: 0,
            },
        }),
        ..articles::loaded()
    }
}

fn written(feed: &Feed<'_>) -> String {
    serde_json::to_string_pretty(&Facts::new(feed)).expect("facts can be written")
}

/// A document with this article alone, as a tree that tests change.
fn tree(article: &Article) -> Value {
    serde_json::from_str(&written(&Feed::new("Example News", [article]))).expect("facts are JSON")
}

/// The errors of a document: `line:column pointer: message [rule]`, and the details behind ` | `.
fn errors(json: impl AsRef<[u8]>) -> Vec<String> {
    match FactsDocument::from_json(json.as_ref()) {
        Ok(_) => Vec::new(),
        Err(errors) => errors
            .iter()
            .map(|error| {
                let at = error.position;
                let said = error.to_string().replace('\n', " | ");
                format!("{}:{} {}: {said}", at.line, at.column, error.pointer)
            })
            .collect(),
    }
}
