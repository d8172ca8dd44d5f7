//! Words that a quotation leaves out behind its first word, or before its last: a passage reaches over them.

use super::{Window, is_inside_word, is_quotation_edge};
use crate::text::verbatim::fold::is_letter_or_digit;
use std::ops::Range;

/// So many words may be left out behind the first word of a quotation, or before its last.
const LEFT_OUT_AT_MOST: usize = 3;

impl Window {
    /// Where the first word of a quotation stands before a passage that begins with its second one: of "We zebra are expecting
    /// you" the whole, not "are expecting you", is in the place of "We are expecting you".
    pub(super) fn first_word_before(&self, start: usize, query: &[char]) -> usize {
        let first = word_at(query, 0);
        let second = word_at(query, next_start(query, first.end));
        let own = word_at(&self.chars, start);
        if first.is_empty() || second.is_empty() || !same_word(query, second, &self.chars, own) {
            return start;
        }
        let (mut at, mut passed) = (start, 0);
        while at > 0 && passed <= LEFT_OUT_AT_MOST {
            at -= 1;
            if ends_phrase(self.chars[at]) {
                break;
            }
            let begins = is_word_char(&self.chars, at) && !is_inside_word(&self.chars, at);
            if begins && same_word(query, first.clone(), &self.chars, word_at(&self.chars, at)) {
                return at;
            }
            passed += usize::from(begins);
        }
        start
    }

    /// The same at the end: where the last word stands behind a passage that ends with the one before it.
    pub(super) fn last_word_behind(&self, end: usize, query: &[char]) -> usize {
        let last = word_before(query, query.len());
        let other = word_before(query, last.start);
        let own = word_before(&self.chars, end);
        if last.is_empty() || other.is_empty() || !same_word(query, other, &self.chars, own) {
            return end;
        }
        let (mut at, mut passed) = (end, 0);
        while at < self.chars.len() && passed <= LEFT_OUT_AT_MOST && !ends_phrase(self.chars[at]) {
            let word = word_at(&self.chars, at);
            if word.is_empty() {
                at += 1;
                continue;
            }
            if same_word(query, last.clone(), &self.chars, word.clone()) {
                return word.end;
            }
            (at, passed) = (word.end, passed + 1);
        }
        end
    }
}

fn is_word_char(chars: &[char], at: usize) -> bool {
    chars.get(at).is_some_and(|c| is_letter_or_digit(*c))
}

/// The word that begins at a place; empty where none does.
fn word_at(chars: &[char], at: usize) -> Range<usize> {
    let mut end = at;
    if is_word_char(chars, at) {
        end += 1;
        while is_inside_word(chars, end) {
            end += 1;
        }
    }
    at..end
}

/// Where the next word begins.
fn next_start(chars: &[char], at: usize) -> usize {
    let next = (at..chars.len()).find(|at| is_word_char(chars, *at));
    next.unwrap_or(chars.len())
}

/// The last word that ends at a place or before it; empty where there is none.
fn word_before(chars: &[char], end: usize) -> Range<usize> {
    let last = (0..end.min(chars.len()))
        .rev()
        .find(|at| is_word_char(chars, *at));
    let Some(last) = last else {
        return 0..0;
    };
    let mut start = last;
    while is_inside_word(chars, start) {
        start -= 1;
    }
    start..last + 1
}

fn same_word(one: &[char], of_one: Range<usize>, other: &[char], of_other: Range<usize>) -> bool {
    let lower = |chars: &[char]| {
        chars
            .iter()
            .flat_map(|c| c.to_lowercase())
            .collect::<String>()
    };
    lower(&one[of_one]) == lower(&other[of_other])
}

/// Marks that a phrase does not go on across.
fn ends_phrase(c: char) -> bool {
    is_quotation_edge(c) || matches!(c, '.' | '!' | '?' | ';' | ':')
}
