//! How a passage of the article is shown in a message.

use crate::{
    shown::{self, Lines},
    text::Source,
};
use std::ops::Range;

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
pub(super) fn passage(source: &Source, label: &str, range: &Range<usize>, marks: &[Mark]) -> Lines {
    let first = marks.first().map_or(range.start, |mark| mark.range.start);
    let position = source.position(first);
    let paragraph = source.paragraph(first);
    let window = window(source.text(), &paragraph, range.start, first);
    let cut = |at: usize, edge: usize| if at == edge { "" } else { "…" };
    let (before, after) = (
        cut(window.start, paragraph.start),
        cut(window.end, paragraph.end),
    );
    let shown: String = source.text()[window.clone()].chars().map(plain).collect();
    let mut lines = Lines::from(format!(
        "{label}: {}:{}:{}",
        source.name(),
        position.line,
        position.column
    ))
    .and_set_in(4, &format!("{before}{shown}{after}"));
    let (seen, hidden): (Vec<Mark>, Vec<Mark>) = marks
        .iter()
        .cloned()
        .partition(|mark| window.start <= mark.range.start && mark.range.start <= window.end);
    for mark in seen {
        let indent =
            before.chars().count() + columns(&source.text()[window.start..mark.range.start]);
        let end = mark.range.end.min(window.end).max(mark.range.start);
        let length = columns(&source.text()[mark.range.start..end]).max(1);
        let drawn = format!("{:^<length$} {}", "", mark.label);
        lines = lines.and_set_in(4 + indent, drawn.trim_end());
    }
    match hidden.first() {
        Some(mark) => lines.and(passage(source, "and", &mark.range, &hidden)),
        None => lines,
    }
}

/// The part of a paragraph that is shown: it holds the byte `first`, and what comes before it from the byte `from` on if
/// that is near; it starts and ends between words, and is at most so wide as a terminal.
fn window(text: &str, paragraph: &Range<usize>, from: usize, first: usize) -> Range<usize> {
    let near = paragraph.start <= from
        && from <= first
        && text[from..first].chars().nth(WIDTH - LEAD).is_none();
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

/// What breaks a line in the article is a blank in a message. All else that nobody sees is shown as an escape.
pub(super) fn plain(c: char) -> char {
    if c.is_whitespace() { ' ' } else { c }
}

/// How many columns the words take that are shown.
fn columns(text: &str) -> usize {
    text.chars().map(|c| shown::columns(plain(c))).sum()
}
