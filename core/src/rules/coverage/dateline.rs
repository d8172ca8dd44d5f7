//! Where the article says when and where it was written: "LONDON, 30 December (Reuters) –", or a line that is a date and
//! nothing else. That is no fact of its own.

use crate::{rules::reading::Reading, text::Precision};
use std::ops::Range;

/// In which paragraphs a dateline may stand: behind a headline, a second one and a byline.
const PARAGRAPHS: usize = 4;

/// How many words of a place or a byline stand before its date.
const WORDS: usize = 8;

/// The datelines of the article, in order.
pub(super) fn datelines(reading: &Reading<'_>) -> Vec<Range<usize>> {
    let paragraphs = reading.text.paragraphs.iter().take(PARAGRAPHS);
    paragraphs
        .filter_map(|paragraph| dateline(reading, paragraph))
        .collect()
}

/// The dateline with which a paragraph begins, or which is all of it.
fn dateline(reading: &Reading<'_>, paragraph: &Range<usize>) -> Option<Range<usize>> {
    let text = reading.source.text();
    let times = reading.times_in(paragraph).iter();
    let date = times
        .filter(|time| paragraph.start <= time.span.start && time.span.end <= paragraph.end)
        .find(|time| time.precision == Precision::Day)?;
    let words = &text[date.span.clone()];
    let (before, behind) = (
        &text[paragraph.start..date.span.start],
        text[date.span.end..paragraph.end].trim(),
    );
    if !words.contains(|c: char| c.is_ascii_digit()) || !is_head(before) {
        return None;
    }
    let left = paragraph.start..paragraph.end - behind.len();
    if leads(behind) && stands_apart(before) {
        return Some(left);
    }
    is_alone(reading, paragraph, date.span.end).then(|| paragraph.clone())
}

/// Whether it is the name of a place, of an agency or of who wrote it, and no part of a sentence.
fn is_head(before: &str) -> bool {
    let mut words = before.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’');
    let capital = |word: &str| word.chars().all(|c| !c.is_lowercase()) || starts_upper(word);
    let count = words.clone().filter(|word| !word.is_empty()).count();
    count <= WORDS && words.all(capital) && !before.contains(['.', '!', '?'])
}

fn starts_upper(word: &str) -> bool {
    word.chars().next().is_none_or(char::is_uppercase)
}

/// Whether the date is parted from what stands before it: "On 30 December – the day after" is a sentence.
fn stands_apart(before: &str) -> bool {
    let before = before.trim_end();
    let last = before.rsplit(char::is_whitespace).next().unwrap_or("");
    let shouted = last.len() > 1 && !last.contains(char::is_lowercase);
    shouted || before.is_empty() || before.ends_with([',', '(', '[', '|', '/', ':', '·', '•'])
}

/// Whether a dash leads from the date to the article, perhaps behind the name of an agency.
fn leads(behind: &str) -> bool {
    let behind = behind.trim_start_matches([')', ']', ',', '.', ' ']);
    let agency = behind
        .strip_prefix('(')
        .and_then(|rest| rest.split_once(')'));
    let behind = agency.map_or(behind, |(_, rest)| rest).trim_start();
    behind.starts_with(['–', '—', '―']) || behind.starts_with("- ") || behind.starts_with("--")
}

/// Whether nothing but a time of day follows.
fn is_alone(reading: &Reading<'_>, paragraph: &Range<usize>, end: usize) -> bool {
    let text = reading.source.text();
    let clocks = reading.clocks_in(&(end..paragraph.end)).iter();
    let mut clocks =
        clocks.filter(|clock| end <= clock.span.start && clock.span.end <= paragraph.end);
    let between = clocks.clone().next().map_or(end, |clock| clock.span.start);
    let last = clocks.next_back().map_or(end, |clock| clock.span.end);
    let is_empty = |words: &str| !words.contains(|c: char| c.is_alphanumeric());
    let small = text[end..between].split_whitespace().count() <= 1;
    small && is_empty(&text[last..paragraph.end]) && !text[last..paragraph.end].contains(['!', '?'])
}
