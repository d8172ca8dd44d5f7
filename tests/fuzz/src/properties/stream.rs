//! A line of a stream, with facts or with what a model extracted: one answer, which shows what stands in the text.

use super::safe;
use newsfacts::{
    facts::{
        Passage,
        extraction::{Judged, Standing},
        stream::{Judge, Status},
    },
    rules::Rule,
};
use serde_json::Value;

/// Answers a line, twice.
pub fn hold(line: &[u8]) {
    let judge = Judge::default().with_facts().with_rows();
    let answer = judge.answer(1, line);
    let written = answer.to_json().expect("an answer can be written");
    assert!(!written.contains('\n'), "one line: {written}");
    safe::json(&written);
    let again = judge.answer(1, line).to_json();
    assert_eq!(again.ok().as_deref(), Some(&*written), "the same again");
    for message in answer.messages() {
        safe::message(&message.to_string());
    }
    if answer.status() == Status::Unjudged {
        assert!(answer.items().is_empty() && answer.document().is_none());
        return;
    }
    let line: Value = serde_json::from_slice(line).expect("what is judged is JSON");
    let text = line["text"].as_str().unwrap_or_default();
    // A byte order mark is no character of a text.
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    // Of members that are given twice the first counts, which is told; here it is the last.
    let doubled = answer
        .messages()
        .iter()
        .any(|one| one.rule == Rule::DoubledField);
    for (index, item) in answer.items().iter().enumerate() {
        let asked = line["extraction"].pointer(&item.pointer);
        assert!(
            asked.is_some() || doubled,
            "{item:?} is an answer to an item"
        );
        let earlier = answer.items()[..index].iter();
        let repeats = item.repeats.as_ref();
        assert!(
            repeats.is_none_or(|first| earlier.map(|one| &one.pointer).any(|one| one == first)),
            "{item:?} repeats an earlier one"
        );
        judged_well(item, text);
    }
}

/// Whether an item stands where its worst member does, and what it shows is in the text.
fn judged_well(item: &Judged, text: &str) {
    let worst = item.members.iter().map(|member| member.standing).max();
    assert!(worst.is_none_or(|worst| worst == item.standing), "{item:?}");
    let of_members = item.members.iter().filter_map(|one| one.passage.as_ref());
    for passage in item.passage.iter().chain(of_members) {
        is_in(text, passage);
    }
    for member in &item.members {
        if let Some(message) = &member.message {
            safe::line(message);
        }
        if member.standing == Standing::Stated {
            assert!(
                member.instead.is_none() && member.rule.is_none(),
                "{member:?} is stated"
            );
        }
    }
}

/// Whether a passage is what stands at its place.
fn is_in(text: &str, passage: &Passage) {
    let mut characters = text.chars();
    if let Some(before) = passage.start.checked_sub(1) {
        characters.nth(before);
    }
    assert!(
        characters.as_str().starts_with(&passage.exact),
        "{passage:?} of {text:?}"
    );
}
