//! Whether a passage starts and ends with whole words.

use super::Haystack;
use crate::text::language::WordId;
use crate::text::verbatim::fold::{BROKEN, DIVIDED, is_hyphen, is_letter_or_digit, is_unspaced};

/// How much belongs to a word at whose edge a passage starts or ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Edges {
    /// For quotations. A word is all that would change its sense: `-violent` belongs to `non-violent`, `%` to `18%`, the
    /// sign to `-5`.
    Quote,
    /// For names and phrases: `Russia` stands in `Russia-China talks` and in `Russia's`.
    Phrase,
}

/// The characters around a place, nearest first.
struct Around {
    before: [char; 2],
    after: [char; 2],
}

impl Haystack<'_> {
    /// Whether a passage of the folded text cuts no word.
    pub(super) fn is_whole(&self, start: usize, end: usize, edges: Edges) -> bool {
        !self.cuts(start, edges, true) && !self.cuts(end, edges, false)
    }

    /// Whether a word goes on across a place; `starts` where the passage lies behind it.
    fn cuts(&self, at: usize, edges: Edges, starts: bool) -> bool {
        let around = self.around(at);
        let ([before, before2], [after, after2]) = (around.before, around.after);
        if is_line_end_hyphen(before) || is_line_end_hyphen(after) {
            return true;
        }
        if joins(before, after) || before == '.' && after == '.' {
            return true;
        }
        // A separator inside a number, an apostrophe inside a word: the place lies before or behind it.
        if before2.is_ascii_digit() && after.is_ascii_digit() && matches!(before, '.' | ',' | ':') {
            return true;
        }
        if before.is_ascii_digit() && after2.is_ascii_digit() && matches!(after, '.' | ',' | ':') {
            return true;
        }
        let possessive = edges == Edges::Phrase && !starts && self.possessive(at);
        let elided = edges == Edges::Phrase && starts && self.is_behind_elision(at);
        if before == '\'' && joins(before2, after) && !elided
            || after == '\'' && joins(before, after2) && !possessive
        {
            return true;
        }
        edges == Edges::Quote && self.cuts_compound(at, &around)
    }

    /// Whether a place lies inside what a quotation may not divide although its letters are whole.
    fn cuts_compound(&self, at: usize, around: &Around) -> bool {
        let ([before, before2], [after, after2]) = (around.before, around.after);
        if before == '-' && joins(before2, after) && self.is_joining_dash(at - 1)
            || after == '-' && joins(before, after2) && self.is_joining_dash(at)
        {
            return true;
        }
        // A full stop with letters around it belongs to an abbreviation.
        if before == '.' && joins(before2, after) || after == '.' && joins(before, after2) {
            return true;
        }
        let signed = before == '-'
            && after.is_ascii_digit()
            && !is_letter_or_digit(before2)
            && self.is_sign(at - 1);
        signed
            || is_currency(before) && after.is_ascii_digit()
            || before.is_ascii_digit() && (matches!(after, '%' | '‰' | '°') || is_currency(after))
    }

    /// Whether a word that lost its last letter stands right before a place: `qu'` of `qu'en 2021`. What follows is a word of its own.
    fn is_behind_elision(&self, at: usize) -> bool {
        let Some(before) = self.folded.text[..at].strip_suffix('\'') else {
            return false;
        };
        let letters = before.chars().rev().take_while(|c| is_letter_or_digit(*c));
        let length: usize = letters.map(char::len_utf8).sum();
        let word = &self.folded.text[before.len() - length..at];
        self.language.elides && self.language.lexicon.find(word) != WordId::NONE
    }

    /// Whether `'s` stands at a place, and no more of a word behind it.
    fn possessive(&self, at: usize) -> bool {
        let rest = &self.folded.text[at..];
        let Some(rest) = rest.strip_prefix("'s").or_else(|| rest.strip_prefix("'S")) else {
            return false;
        };
        !rest.starts_with(is_letter_or_digit)
    }

    /// Whether the folded dash at a place joins what stands beside it: a hyphen, or a dash between two digits, with no
    /// white space around.
    fn is_joining_dash(&self, at: usize) -> bool {
        let source = self.folded.map.range(at..at + 1);
        let before = self.source[..source.start]
            .chars()
            .next_back()
            .unwrap_or(' ');
        let after = self.source[source.end..].chars().next().unwrap_or(' ');
        let dash = &self.source[source];
        let hyphen = dash.chars().count() == 1 && dash.starts_with(is_hyphen);
        let range = before.is_ascii_digit() && after.is_ascii_digit();
        (hyphen || range) && !before.is_whitespace() && !after.is_whitespace()
    }

    /// Whether the folded dash at a place, before a digit, is the sign of a negative number.
    fn is_sign(&self, at: usize) -> bool {
        let source = self.folded.map.range(at..at + 1);
        let after = self.source[source.end..].chars().next().unwrap_or(' ');
        matches!(
            &self.source[source],
            "-" | "\u{2212}" | "\u{2011}" | "\u{2013}"
        ) && after.is_ascii_digit()
    }

    fn around(&self, at: usize) -> Around {
        let mut before = self.folded.text[..at].chars();
        let mut after = self.folded.text[at..].chars();
        Around {
            before: [
                before.next_back().unwrap_or(' '),
                before.next_back().unwrap_or(' '),
            ],
            after: [after.next().unwrap_or(' '), after.next().unwrap_or(' ')],
        }
    }
}

/// Whether two characters beside each other belong to one word.
fn joins(one: char, other: char) -> bool {
    is_letter_or_digit(one) && is_letter_or_digit(other) && !is_unspaced(one) && !is_unspaced(other)
}

fn is_line_end_hyphen(c: char) -> bool {
    c == DIVIDED as char || c == BROKEN as char
}

fn is_currency(c: char) -> bool {
    matches!(c, '$' | '£' | '¥' | '¢' | '\u{20A0}'..='\u{20CF}')
}
