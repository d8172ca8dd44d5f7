//! The nearest passage: what an article prints in the place of words that it does not print.
//!
//! Candidates come from the word index: where rare words of the quotation stand in the article at like distances, there
//! is a likely passage. Only there the edit distance is computed, so that a misquote costs little more than a match.

mod left_out;
#[cfg(test)]
mod tests;

use std::cmp::Reverse;
use std::ops::Range;

use super::fold::{Folded, PARAGRAPH, is_letter_or_digit};
use super::myers::Pattern;
use super::{Haystack, next_word};
use crate::text::order::sort_by_number;

/// So many words of a quotation are looked up.
const WORDS_AT_MOST: usize = 12;
/// Of the words that are looked up, so many places are taken in all.
const PLACES_AT_MOST: usize = 600;
/// So many candidates are compared.
const CANDIDATES_AT_MOST: usize = 4;
/// Where no word of the quotation stands in the article, this much work is done on the whole of it: characters of the
/// article times blocks of the quotation.
const SCAN_AT_MOST: usize = 50_000;
/// A passage is very near that differs in one of so many characters.
const VERY_NEAR: usize = 6;
/// A passage that leaves out a quotation mark at its start or end may be so many edits farther away.
const MARK_COST: usize = 3;
/// No longer quotation is looked for, in characters.
const LENGTH_AT_MOST: usize = 4000;

/// The passage of an article that is nearest to words that it does not print.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Near {
    /// The passage, in bytes of the article: whole words.
    pub printed: Range<usize>,
    /// The words that were compared with it, in bytes of the quotation: the whole of it, or a part between elisions.
    pub declared: Range<usize>,
    /// How many characters have to be changed, added or dropped, typography aside.
    pub edits: usize,
    /// How many characters the declared words have, typography aside.
    pub length: usize,
}

/// How many edits a passage may be away from a quotation of so many characters and still be suggested. Of shorter ones a
/// smaller share may differ, or anything would be near.
fn edits_at_most(length: usize) -> usize {
    match length {
        0..8 => 0,
        8..=25 => length * 33 / 100,
        26..=60 => length * 42 / 100,
        _ => length / 2,
    }
}

/// A passage, as a range of the folded text, and its distance.
struct Passage {
    range: Range<usize>,
    edits: usize,
}

/// A place in the folded text where the quotation would start if this word of it stood where it stands there, and how
/// much the word says.
struct Vote {
    start: i64,
    weight: u64,
}

impl Haystack<'_> {
    /// The passage nearest to a quotation that is not printed, if one is near enough: at most 33 % of the characters may
    /// differ in a quotation of 8 to 25 characters, 42 % up to 60, and half of a longer one. Shorter ones have none.
    ///
    /// Of a quotation with elisions, the first part that is not printed is looked for. Words that look the same and are not
    /// come first, however short.
    ///
    /// ```
    /// use newsfacts_core::text::Haystack;
    ///
    /// let article = "“We are expecting you, dear Mr chairman,” he said.";
    /// let near = Haystack::new(article, "en").nearest("expecting you, dear Mr President").unwrap();
    /// assert_eq!(&article[near.printed], "expecting you, dear Mr chairman");
    /// ```
    pub fn nearest(&self, quote: &str) -> Option<Near> {
        let folded = Folded::words(quote);
        let part = self.missing_part(&folded.text);
        let words = self.plain_words(&folded.text, part.clone());
        let query: Vec<char> = words.chars().collect();
        if let Some(alike) = self.alike_folded(&words) {
            let printed: Vec<char> = self.folded.text[alike.clone()].chars().collect();
            return Some(Near {
                printed: self.folded.map.range(alike),
                declared: folded.map.range(part),
                edits: Pattern::new(&query).distance(&printed),
                length: query.len(),
            });
        }
        let allowed = edits_at_most(query.len());
        if allowed == 0 || query.len() > LENGTH_AT_MOST {
            return None;
        }
        let window = self.best_window(&Pattern::new(&query), &words, query.len())?;
        let passage = window.passage(&query);
        if passage.edits > allowed {
            return None;
        }
        Some(Near {
            printed: self.folded.map.range(passage.range),
            declared: folded.map.range(part),
            edits: passage.edits,
            length: query.len(),
        })
    }

    /// The window of the text that holds the passage nearest to a quotation.
    fn best_window(&self, pattern: &Pattern, words: &str, length: usize) -> Option<Window> {
        let mut best: Option<Window> = None;
        for candidate in self.candidates(words, length) {
            let window = Window::new(&self.folded.text, candidate, pattern);
            let edits = window.edits;
            if best.as_ref().is_none_or(|best| edits < best.edits) {
                best = Some(window);
            }
            // The likeliest candidates come first: one that is very near need not be compared with the others.
            if edits * VERY_NEAR <= length {
                break;
            }
        }
        best
    }

    /// The ranges of the folded text that are worth comparing.
    fn candidates(&self, words: &str, length: usize) -> Vec<Range<usize>> {
        let text = &self.folded.text;
        let mut candidates = Vec::new();
        let mut votes = self.votes(words);
        if votes.is_empty() && text.len() * length.div_ceil(64) <= SCAN_AT_MOST {
            candidates.push(0..text.len());
        }
        votes.sort_by_key(|vote| vote.start);
        // Words that were added or dropped shift what stands behind them.
        let shift = (words.len() / 3 + 16) as i64;
        for (start, end) in best_windows(&votes, shift) {
            let from = (start - shift).max(0) as usize;
            let to = (end + shift).max(0) as usize + words.len();
            candidates.push(boundary(text, from)..boundary(text, to));
        }
        candidates
    }

    /// Where the rarest words of a quotation would have it start.
    fn votes(&self, words: &str) -> Vec<Vote> {
        let mut rarest: Vec<(usize, Range<usize>)> = Vec::new();
        let mut at = 0;
        while let Some(word) = next_word(words, at) {
            at = word.end;
            let places = self.index.places(&words.as_bytes()[word.clone()]).len();
            if places > 0 {
                rarest.push((places, word));
            }
        }
        sort_by_number(&mut rarest, |(places, _)| *places);
        rarest.truncate(WORDS_AT_MOST);
        let mut votes = Vec::new();
        for (places, word) in rarest {
            if places + votes.len() > PLACES_AT_MOST && !votes.is_empty() {
                break;
            }
            // A word that stands in few places says more.
            let weight = 1 + 1000 / places as u64;
            let places = self.index.places(&words.as_bytes()[word.clone()]);
            for &place in places.iter().take(PLACES_AT_MOST) {
                votes.push(Vote {
                    start: i64::from(place) - word.start as i64,
                    weight,
                });
            }
        }
        votes
    }
}

/// The first and last start in the windows with the most weight. Windows are no wider than `width`, and do not overlap.
fn best_windows(votes: &[Vote], width: i64) -> Vec<(i64, i64)> {
    let mut windows: Vec<(u64, i64, i64)> = Vec::new();
    let (mut first, mut weight) = (0, 0);
    for vote in votes {
        weight += vote.weight;
        while vote.start - votes[first].start > width {
            weight -= votes[first].weight;
            first += 1;
        }
        let window = (weight, votes[first].start, vote.start);
        match windows.last_mut() {
            Some(last) if last.2 >= window.1 => {
                if window.0 > last.0 {
                    *last = window;
                }
            }
            _ => windows.push(window),
        }
    }
    windows.sort_by_key(|(weight, ..)| Reverse(*weight));
    windows.truncate(CANDIDATES_AT_MOST);
    let mut best = Vec::with_capacity(windows.len());
    for (_, start, end) in windows {
        best.push((start, end));
    }
    best
}

/// The character boundary at or before a byte.
fn boundary(text: &str, byte: usize) -> usize {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    byte
}

/// A piece of a folded text, in which a passage near to the quotation ends.
struct Window {
    chars: Vec<char>,
    /// The byte at which each character starts, and where the last one ends.
    bytes: Vec<usize>,
    /// The edit distance of the best passage, and the character behind it.
    edits: usize,
    end: usize,
}

impl Window {
    fn new(text: &str, range: Range<usize>, pattern: &Pattern) -> Self {
        let mut chars = Vec::with_capacity(range.len());
        let mut bytes = Vec::with_capacity(range.len() + 1);
        for (at, c) in text[range.clone()].char_indices() {
            chars.push(match c {
                _ if c == PARAGRAPH as char => '\n',
                _ if c < ' ' => '-', // a hyphen at a line's end
                _ => c,
            });
            bytes.push(range.start + at);
        }
        bytes.push(range.end);
        let (edits, end) = pattern.best_end(&chars);
        Self {
            chars,
            bytes,
            edits,
            end,
        }
    }

    /// The best passage, with the first and last word of the quotation where only words that it leaves out lie between.
    fn passage(&self, query: &[char]) -> Passage {
        let best = self.best_passage(query);
        let inside = |byte: usize| self.bytes.binary_search(&byte).unwrap_or(0);
        let (start, end) = (inside(best.range.start), inside(best.range.end));
        let (from, to) = (
            self.first_word_before(start, query),
            self.last_word_behind(end, query),
        );
        if (from, to) == (start, end) {
            return best;
        }
        let edits = Pattern::new(query).distance(&self.chars[from..to]);
        match edits <= edits_at_most(query.len()) {
            true => self.bounded(from, to, edits),
            false => best,
        }
    }

    /// The best passage, made whole words, and kept inside quotation marks and paragraphs as far as that costs little.
    fn best_passage(&self, query: &[char]) -> Passage {
        let start = self.start(query);
        let starts = self.starts(start, query);
        let ends = self.ends(start, query);
        if starts == [start; 3] && ends == [self.end; 3] {
            return self.bounded(start, self.end, self.edits);
        }
        let pattern = Pattern::new(query);
        let mut best = self.bounded(start, start, usize::MAX);
        let mut least = usize::MAX;
        for (index, &start) in starts.iter().enumerate() {
            for &end in &ends {
                if start >= end || starts[..index].contains(&start) {
                    continue;
                }
                let chars = &self.chars[start..end];
                let edits = pattern.distance(chars);
                let cost = edits + count_marks(chars) * MARK_COST;
                if cost < least {
                    least = cost;
                    best = self.bounded(start, end, edits);
                }
            }
        }
        best
    }

    /// Where the passage may start: before and behind the word that goes on across its best start, and behind a quotation
    /// mark in its first third.
    fn starts(&self, start: usize, query: &[char]) -> [usize; 3] {
        let [before, behind] = word_edges(&self.chars, start);
        let third = start + (self.end - start) / 3;
        let inside = match self.chars[start..third]
            .iter()
            .rposition(|c| is_quotation_edge(*c))
        {
            Some(mark) if !query.iter().any(|c| is_quotation_edge(*c)) => start + mark + 1,
            _ => behind,
        };
        [before, behind, inside].map(|at| self.skip_marks(at, query))
    }

    /// Where the passage may end, likewise.
    fn ends(&self, start: usize, query: &[char]) -> [usize; 3] {
        let [before, behind] = word_edges(&self.chars, self.end);
        let third = self.end - (self.end - start) / 3;
        let inside = match self.chars[third..self.end]
            .iter()
            .position(|c| is_quotation_edge(*c))
        {
            Some(mark) if !query.iter().any(|c| is_quotation_edge(*c)) => third + mark,
            _ => before,
        };
        [before, behind, inside]
    }

    /// The place behind blanks, and behind the marks that end what stands before, unless the quotation starts with one.
    fn skip_marks(&self, mut at: usize, query: &[char]) -> usize {
        while let Some(&c) = self.chars.get(at) {
            let ends = matches!(c, ' ' | '\n' | '.' | ',' | ';' | ':' | '!' | '?' | ')');
            if !ends || query.first() == Some(&c) {
                break;
            }
            at += 1;
        }
        at
    }

    fn bounded(&self, start: usize, end: usize, edits: usize) -> Passage {
        Passage {
            range: self.bytes[start]..self.bytes[end],
            edits,
        }
    }

    /// The character at which the best passage starts: from its end the quotation is compared backwards, first as long as
    /// both are the same.
    fn start(&self, query: &[char]) -> usize {
        let (mut rest, mut end) = (query.len(), self.end);
        while rest > 0 && end > 0 && query[rest - 1] == self.chars[end - 1] {
            rest -= 1;
            end -= 1;
        }
        let mut reversed = query[..rest].to_vec();
        reversed.reverse();
        let first = end.saturating_sub(rest + self.edits);
        let mut text = self.chars[first..end].to_vec();
        text.reverse();
        end - Pattern::new(&reversed).best_prefix(&text).1
    }
}

/// The edges before and behind the word that goes on across a place; twice the place where none does.
fn word_edges(chars: &[char], at: usize) -> [usize; 2] {
    let (mut before, mut behind) = (at, at);
    while is_inside_word(chars, before) {
        before -= 1;
    }
    while is_inside_word(chars, behind) {
        behind += 1;
    }
    [before, behind]
}

/// Quotation marks and breaks between paragraphs: hardly a quotation goes on across them.
fn is_quotation_edge(c: char) -> bool {
    matches!(c, '"' | '\n')
}

fn count_marks(chars: &[char]) -> usize {
    let mut count = 0;
    for &c in chars {
        count += usize::from(is_quotation_edge(c));
    }
    count
}

/// Whether letters or digits stand on both sides of a place, or an apostrophe of the word.
fn is_inside_word(chars: &[char], at: usize) -> bool {
    let is_letter = |at: usize| chars.get(at).is_some_and(|c| is_letter_or_digit(*c));
    let is_apostrophe = |at: usize| chars.get(at) == Some(&'\'');
    let Some(last) = at.checked_sub(1) else {
        return false;
    };
    is_letter(last) && (is_letter(at) || is_apostrophe(at) && is_letter(at + 1))
        || is_apostrophe(last) && is_letter(at) && last.checked_sub(1).is_some_and(is_letter)
}
