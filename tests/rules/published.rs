//! No text that is published turns the direction of writing around, whatever field it stands in.

use super::found;
#[path = "../round_trip/values.rs"]
mod values;

use newsfacts::{
    model::Article,
    rules::{self, Finding, Rule},
};
use serde_json::{Value, json};
use values::Sample;

/// Number of a sample in which every field is given, and names and units are words.
const WORDY: usize = 34;

/// The pointer of every text in a tree.
fn texts(tree: &Value, pointer: String, all: &mut Vec<String>) {
    match tree {
        Value::String(_) => all.push(pointer),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                texts(item, format!("{pointer}/{index}"), all);
            }
        }
        Value::Object(members) => {
            for (key, member) in members {
                texts(member, format!("{pointer}/{key}"), all);
            }
        }
        _ => {}
    }
}

fn check(tree: &Value) -> Option<Vec<Finding>> {
    let mut article = serde_json::from_value(tree.clone()).ok()?;
    Some(rules::check(&mut article, None))
}

#[test]
fn every_text_that_is_published_is_looked_at() {
    let tree = serde_json::to_value(Article::sample(WORDY)).expect("it can be written");
    let before = check(&tree).expect("it can be read");
    let mut pointers = Vec::new();
    texts(&tree, String::new(), &mut pointers);
    // What stands in an anchor is the article's own.
    pointers.retain(|pointer| !pointer.contains("/anchor/"));
    assert!(pointers.len() > 120);
    for pointer in pointers {
        let mut tree = tree.clone();
        let text = tree.pointer_mut(&pointer).expect("it was found there");
        *text = format!("{}\u{202E}", text.as_str().unwrap()).into();
        // A date, a number or a kind with such a character is none.
        let Some(mut findings) = check(&tree) else {
            continue;
        };
        findings.retain(|finding| !before.contains(finding));
        let internal = ["/name", "/text"].contains(&&*pointer) || pointer.ends_with("/note");
        assert_eq!(findings.is_empty(), internal, "{pointer}: {findings:?}");
        let is_code = [
            "/language",
            "/iso",
            "/wikidata",
            "/media_type",
            "/known",
            "/currency",
        ];
        let is_name = findings
            .iter()
            .any(|finding| finding.rule == Rule::UndeclaredName);
        if !internal && !is_name && !is_code.iter().any(|end| pointer.ends_with(end)) {
            let at = |place: String| pointer.starts_with(&place) || place.starts_with(&pointer);
            let found = |finding: &Finding| {
                finding.rule == Rule::BidiOverride && at(finding.place.to_string())
            };
            assert!(findings.iter().any(found), "{pointer}: {findings:?}");
        }
    }
}

#[test]
fn texts_of_other_kinds_than_others_are_looked_at() {
    for (facts, place) in [
        (
            json!({ "events": [{ "id": "walk", "kind": { "Other": "a w\u{202E}alk" }, "label": { "value": "The walk" } }] }),
            "/events/0/kind",
        ),
        (
            json!({ "claims": [{
                "id": "rents", "text": { "value": "Rents fall" },
                "review": { "verdict": "False", "by": { "name": "The \u{2067}desk" } },
            }] }),
            "/claims/0/review/by",
        ),
        (
            json!({ "attachments": [{
                "url": "https://news.example/a.mp3", "media_type": "audio/mpeg", "title": "The \u{202D}vote",
            }] }),
            "/attachments/0/title",
        ),
    ] {
        assert_eq!(
            found("The council voted.", &facts),
            [format!("bidi_override {place}")]
        );
    }
}
