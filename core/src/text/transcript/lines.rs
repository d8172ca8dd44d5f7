//! The lines of a transcript, with what stands before and around their words: signs of a block quotation, indentation, emphasis.

use crate::text::language::words_for_hours;
use crate::text::layout::after_line_end;
use std::ops::Range;

/// A line of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct TextLine {
    /// Where it begins, its indentation included.
    pub start: usize,
    /// Its words, without white space around them and without the signs of a block quotation.
    pub body: Range<usize>,
    /// How many blanks stand before it; a tab counts as four.
    pub indent: usize,
    /// Whether the sign of a block quotation stands before it.
    pub block: bool,
    /// Whether the sign of captions stands before it, with which somebody else begins to speak: `>>`.
    pub chevrons: bool,
}

impl TextLine {
    /// Whether it has no words. A line with nothing but the sign of a block quotation has none either.
    pub fn is_blank(&self) -> bool {
        self.body.is_empty()
    }
}

/// How far a tab indents.
const TAB: usize = 4;

/// The lines of a text.
pub(super) fn lines(text: &str) -> Vec<TextLine> {
    let mut lines = Vec::new();
    let captions = are_captions(text);
    let mut start = 0;
    while start < text.len() {
        let end = text[start..].find(LINE_ENDS);
        let mut end = end.map_or(text.len(), |end| start + end);
        if captions && let Some(next) = next_chevrons(&text[start..end]) {
            end = start + next;
        }
        lines.push(line(text, start, end, captions));
        let width = text[end..].chars().next().map_or(1, char::len_utf8);
        start = match after_line_end(text, end) {
            next if next > end => next,
            _ => end + width,
        };
    }
    lines
}

const LINE_ENDS: [char; 4] = ['\n', '\r', '\u{2028}', '\u{2029}'];

/// Whether `>>` begins what somebody else says, as in captions, and not a block quotation within another.
fn are_captions(text: &str) -> bool {
    let mut signed = text
        .split(LINE_ENDS)
        .map(str::trim_start)
        .filter(|line| line.starts_with('>'))
        .peekable();
    signed.peek().is_some() && signed.all(|line| line.starts_with(">>"))
}

/// The blank before the next `>>` of a line of captions.
fn next_chevrons(line: &str) -> Option<usize> {
    let words = line.len() - line.trim_start().len();
    line[words..].find(" >>").map(|at| words + at)
}

fn line(text: &str, start: usize, end: usize, captions: bool) -> TextLine {
    let mut body = trimmed(text, start..end);
    let before = &text[start..body.start];
    let indent = before.chars().map(|c| match c {
        '\t' => TAB,
        '\u{FEFF}' => 0,
        _ => 1,
    });
    let indent = indent.sum();
    let mut block = false;
    while text[body.clone()].starts_with('>') {
        block = true;
        body = trimmed(text, body.start + 1..body.end);
    }
    TextLine {
        start,
        body,
        indent,
        block: block && !captions,
        chevrons: block && captions,
    }
}

/// A range without white space and what nobody sees at its ends.
pub(super) fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let is_blank = |c: char| {
        c.is_whitespace() || matches!(c, '\u{FEFF}' | '\u{200B}' | '\u{200E}' | '\u{200F}')
    };
    without(text, range, is_blank)
}

/// A range without the signs of emphasis at its ends.
pub(super) fn unemphasized(text: &str, range: Range<usize>) -> Range<usize> {
    without(text, range, |c| matches!(c, '*' | '_' | ' '))
}

/// A range without some characters at its ends.
fn without(text: &str, range: Range<usize>, ends: fn(char) -> bool) -> Range<usize> {
    let behind = text[range.clone()].trim_start_matches(ends);
    let start = range.end - behind.len();
    start..start + behind.trim_end_matches(ends).len()
}

/// What emphasis encloses the whole of some words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Emphasis {
    None,
    /// `*so*`
    Italic,
    /// `**so**`
    Bold,
}

impl Emphasis {
    /// The emphasis of some words as a whole.
    pub fn of(words: &str) -> Self {
        let within = |sign: &str| {
            let inner = words
                .strip_prefix(sign)
                .and_then(|rest| rest.strip_suffix(sign));
            inner.is_some_and(|inner| !inner.is_empty() && !inner.contains(sign))
        };
        match () {
            () if within("**") || within("__") => Self::Bold,
            () if within("*") || within("_") => Self::Italic,
            () => Self::None,
        }
    }
}

/// Whether a line ends as a sentence does, or breaks off: then another may begin to speak below it.
pub(super) fn ends_speech(words: &str) -> bool {
    let words = words.trim_end_matches(['"', '\'', '”', '’', '»', ')', ']', '“', '*', '_', ' ']);
    words.ends_with(['.', '!', '?', '…', '—', '–', '-', ':', '。'])
}

/// Whether words stand in brackets as a whole: "(Laughter.)", "[Applause]".
pub(super) fn is_bracketed(words: &str) -> bool {
    let inner = words
        .strip_prefix('(')
        .and_then(|rest| rest.trim_end_matches('.').strip_suffix(')'))
        .or_else(|| {
            words
                .strip_prefix('[')?
                .trim_end_matches('.')
                .strip_suffix(']')
        });
    inner.is_some_and(|inner| !inner.contains(['(', ')', '[', ']']))
}

/// The end of a time stamp at the head of some words, its brackets included: "[00:01:12]", "(1:12)", "00:01:12". Without
/// brackets it has three parts, or stands before a name.
pub(super) fn stamp_end(words: &str) -> Option<usize> {
    let (open, close) = match words.chars().next()? {
        '[' => (1, Some(']')),
        '(' => (1, Some(')')),
        _ => (0, None),
    };
    let rest = &words[open..];
    let length = rest
        .find(|c: char| !c.is_ascii_digit() && !matches!(c, ':' | '.' | ','))
        .unwrap_or(rest.len());
    let stamp = rest[..length].trim_end_matches(['.', ',']);
    let mut parts = stamp.split(':');
    let digits = |part: &str| !part.is_empty() && part.len() <= 2;
    let first = parts.next().is_some_and(digits);
    let others = parts.clone().count();
    let all = parts.all(|part| {
        let whole = part.split(['.', ',']).next().unwrap_or_default();
        whole.len() == 2
    });
    if !(first && all && (1..=2).contains(&others)) {
        return None;
    }
    let end = stamp.len() + half_of_day(&rest[stamp.len()..]);
    match close {
        None => Some(end),
        Some(close) => rest[end..].starts_with(close).then(|| open + end + 1),
    }
}

/// How long what may follow the hours of a clock is: " AM", " p.m.", " Uhr".
fn half_of_day(behind: &str) -> usize {
    let words = behind.trim_start_matches([' ', '\u{A0}', '\u{202F}']);
    let blank = behind.len() - words.len();
    let is_one = |one: &&str| {
        let head = words.get(..one.len());
        let ends = |rest: &str| !rest.starts_with(char::is_alphanumeric);
        head.is_some_and(|head| head.eq_ignore_ascii_case(one)) && ends(&words[one.len()..])
    };
    let found = words_for_hours().find(is_one);
    found.map_or(0, |one| blank + one.len())
}

/// Where the time stamp at the end of some words begins: "Ann Lee 10:04 AM".
pub(super) fn closing_stamp(words: &str) -> Option<usize> {
    let blanks = words.rmatch_indices(char::is_whitespace).take(2);
    let mut starts = blanks.map(|(at, blank)| at + blank.len());
    starts.find(|at| stamp_end(&words[*at..]) == Some(words.len() - at))
}
