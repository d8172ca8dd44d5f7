//! How words that a text does not have differ from those that it has.

use super::{
    reading::Reading,
    show::{Mark, passage},
};
use crate::text::{Change, ChangeKind, Near, Source, diff};

/// The passage of the article that comes nearest to words that it does not print, with the words that differ.
pub(super) fn nearest(words: &str, near: &Near, reading: &Reading<'_>) -> String {
    nearest_in(words, near, reading.source)
}

/// The same for any text.
pub(super) fn nearest_in(words: &str, near: &Near, source: &Source) -> String {
    let changes = diff(
        source.text(),
        near.printed.clone(),
        words,
        near.declared.clone(),
    );
    let marks: Vec<Mark> = changes
        .iter()
        .take(MARKED)
        .map(|change| mark(words, change))
        .collect();
    passage(source, "nearest", &near.printed, &marks)
}

/// How many differences a message shows.
const MARKED: usize = 4;

fn mark(words: &str, change: &Change) -> Mark {
    let declared = words[change.declared.clone()]
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let label = match change.kind {
        ChangeKind::Dropped => "left out in the declaration".to_owned(),
        ChangeKind::Added => format!("added in the declaration: {declared}"),
        ChangeKind::Case => format!("declared in other case: {declared}"),
        ChangeKind::Punctuation if declared.is_empty() => {
            "this mark is left out in the declaration".to_owned()
        }
        ChangeKind::Punctuation => format!("declared with other punctuation: {declared}"),
        ChangeKind::Replaced => format!("declared: {declared}"),
    };
    Mark {
        range: change.printed.clone(),
        label,
    }
}
