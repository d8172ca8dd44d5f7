//! How a passage of the article is shown in a message.

use crate::text::Source;
use std::{fmt::Write, ops::Range};

/// How much of a passage is shown, in characters.
const WIDTH: usize = 96;

/// How much is shown before the first mark.
const LEAD: usize = 36;

/// A stretch of the article with a word on it: `^^^^ declared: President`. An empty stretch marks a place.
#[derive(Clone)]
pub(super) struct Mark {
    pub range: Range<usize>,
    pub label: String,
}

/// Words in one line, however they are wrapped where they stand.
pub(super) fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `label: file:line:column`, the passage in one line, and below it each mark on a line of its own.
///
/// ```text
/// nearest: articles/putin-xi-call.txt:2:61
///     …are expecting you, dear Mr chairman, dear friend, …
///                                 ^^^^^^^^ declared: President
/// ```
pub(super) fn passage(
    source: &Source,
    label: &str,
    range: &Range<usize>,
    marks: &[Mark],
) -> String {
    let first = marks.first().map_or(range.start, |mark| mark.range.start);
    let position = source.position(first);
    let paragraph = source.paragraph(first);
    let window = window(source.text(), &paragraph, range.start, first);
    let cut = |at: usize, edge: usize| if at == edge { "" } else { "…" };
    let (before, after) = (
        cut(window.start, paragraph.start),
        cut(window.end, paragraph.end),
    );
    let mut text = format!(
        "{label}: {}:{}:{}\n    {before}",
        source.name(),
        position.line,
        position.column
    );
    text.extend(source.text()[window.clone()].chars().map(plain));
    text.push_str(after);
    let (shown, hidden): (Vec<Mark>, Vec<Mark>) = marks
        .iter()
        .cloned()
        .partition(|mark| window.start <= mark.range.start && mark.range.start <= window.end);
    for mark in shown {
        let indent =
            before.chars().count() + columns(&source.text()[window.start..mark.range.start]);
        let end = mark.range.end.min(window.end).max(mark.range.start);
        let length = columns(&source.text()[mark.range.start..end]).max(1);
        let _ = write!(text, "\n    {:indent$}{:^<length$} {}", "", "", mark.label);
        text.truncate(text.trim_end().len());
    }
    if let Some(mark) = hidden.first() {
        text.push('\n');
        text.push_str(&passage(source, "and", &mark.range, &hidden));
    }
    text
}

/// The part of a paragraph that is shown: it holds the byte `first`, and what comes before it from the byte `from` on if
/// that is near; it starts and ends between words, and is at most so wide as a terminal.
fn window(text: &str, paragraph: &Range<usize>, from: usize, first: usize) -> Range<usize> {
    let near =
        paragraph.start <= from && from <= first && columns(&text[from..first]) <= WIDTH - LEAD;
    let (from, lead) = if near {
        (from, LEAD / 2)
    } else {
        (first, LEAD)
    };
    let mut start = back(text, paragraph.start, from, lead);
    if start > paragraph.start {
        // Not in the middle of a word.
        let blank = text[start..from]
            .char_indices()
            .find(|(_, c)| c.is_whitespace());
        start = blank.map_or(start, |(at, c)| start + at + c.len_utf8());
    }
    let mut end = forth(text, start, paragraph.end, WIDTH);
    if end < paragraph.end {
        let last = first.max(start).min(end);
        end = text[last..end]
            .rfind(char::is_whitespace)
            .map_or(end, |at| last + at);
    }
    start..end
}

/// The byte that is so many characters before another, but not before `limit`.
fn back(text: &str, limit: usize, from: usize, characters: usize) -> usize {
    text[limit..from]
        .char_indices()
        .rev()
        .take(characters)
        .last()
        .map_or(from, |(at, _)| limit + at)
}

/// The byte behind so many characters, but not behind `limit`.
fn forth(text: &str, from: usize, limit: usize, characters: usize) -> usize {
    text[from..limit]
        .char_indices()
        .nth(characters)
        .map_or(limit, |(at, _)| from + at)
}

/// One column for each character: line breaks, tabs, and what would turn the line around become blanks.
pub(super) fn plain(c: char) -> char {
    let turns = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    if c.is_whitespace() || c.is_control() || turns {
        ' '
    } else {
        c
    }
}

fn columns(text: &str) -> usize {
    text.chars().count()
}
