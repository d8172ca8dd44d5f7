//! How words that a text does not have differ from those that it has.

use super::{
    reading::Reading,
    show::{Mark, one_line, passage},
};
use crate::{
    shown::Lines,
    text::{Change, ChangeKind, Near, Source, diff, tell_apart},
};

/// The passage of the article that comes nearest to words that it does not print, with the words that differ.
pub(super) fn nearest(words: &str, near: &Near, reading: &Reading<'_>) -> Lines {
    nearest_in(words, near, reading.source)
}

/// The same for any text.
pub(super) fn nearest_in(words: &str, near: &Near, source: &Source) -> Lines {
    let mut changes = diff(
        source.text(),
        near.printed.clone(),
        words,
        near.declared.clone(),
    );
    if let Some(last) = changes.last_mut() {
        instead(last, words, near, source.text());
    }
    let marks: Vec<Mark> = changes
        .iter()
        .take(MARKED)
        .map(|change| mark(words, change))
        .collect();
    let shown = passage(source, "nearest", &near.printed, &marks);
    let told_apart = told_apart(words, source, &changes).into_iter();
    told_apart.fold(shown, Lines::and)
}

/// Takes a last word that only the declaration has for one in the place of the word that follows in the text, where the two are
/// written alike: "July" of "begin in July" for the "August" of "begin in August".
fn instead(last: &mut Change, words: &str, near: &Near, text: &str) {
    let blank = |words: Option<&str>| words.is_some_and(|words| words.trim().is_empty());
    let at_end = last.kind == ChangeKind::Added
        && blank(text.get(last.printed.start..near.printed.end))
        && blank(words.get(last.declared.end..near.declared.end));
    let Some(behind) = text.get(last.printed.start..).filter(|_| at_end) else {
        return;
    };
    let start = text.len() - behind.trim_start_matches([' ', '\n']).len();
    if text[last.printed.start..start].contains("\n\n") {
        return; // another paragraph
    }
    let behind = &text[start..];
    let parts = |c: char| !c.is_alphanumeric();
    let next = behind.split(parts).next().unwrap_or_default();
    let declared = &words[last.declared.clone()];
    let both = |is: fn(char) -> bool| declared.starts_with(is) && next.starts_with(is);
    if (both(char::is_uppercase) || both(char::is_numeric)) && !declared.contains(parts) {
        last.kind = ChangeKind::Replaced;
        last.printed = start..start + next.len();
    }
}

/// What tells words apart that look the same to who reads the message.
fn told_apart(words: &str, source: &Source, changes: &[Change]) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for change in changes.iter().take(MARKED) {
        let printed = &source.text()[change.printed.clone()];
        let declared = &words[change.declared.clone()];
        if let Some(line) = look_alike(printed, declared)
            && !lines.contains(&line)
        {
            lines.push(line);
        }
    }
    lines
}

/// Words of the article that look like these and are not the same.
pub(super) fn alike(words: &str, reading: &Reading<'_>) -> Option<Lines> {
    let range = reading.haystack.alike(words)?;
    let line = look_alike(&reading.source.text()[range.clone()], words)?;
    let shown = passage(reading.source, "nearest", &range, &[]);
    Some(shown.and(line))
}

/// What tells printed and declared words apart that look the same.
pub(super) fn look_alike(printed: &str, declared: &str) -> Option<String> {
    tell_apart(printed, declared, ("the text", "the declaration"))
}

/// How many differences a message shows.
const MARKED: usize = 4;

fn mark(words: &str, change: &Change) -> Mark {
    let declared = one_line(&words[change.declared.clone()]);
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
