//! Terms: names of units and of money in one word or more, "kilometre", "Swiss franc".
//!
//! The lexicon knows the first word of each and which terms begin with it; the longest that goes on in the text is read.

use super::example::Example;
use super::lexicon::Word;
use super::meaning::UnitWord;
use crate::text::row::Row;

/// A line of a list: terms of one meaning, with an example that shows it.
pub(crate) struct Terms {
    pub means: UnitWord,
    /// In lower case and in the singular, divided by commas. A plural that the language's function does not know is a term
    /// of its own.
    pub terms: &'static str,
    #[cfg_attr(not(test), expect(dead_code, reason = "only the tests try it"))]
    pub example: Example,
}

/// Makes a line of a list.
pub(crate) const fn terms(
    means: UnitWord,
    terms: &'static str,
    example: &'static str,
    reads: &'static str,
) -> Terms {
    Terms {
        means,
        terms,
        example: Example::new(example, reads),
    }
}

/// A term, and the next that begins with the same word, 0 for none.
#[derive(Clone, Copy)]
pub(crate) struct Term {
    pub words: &'static str,
    pub means: UnitWord,
    pub next: u16,
}

impl Term {
    pub const NONE: Self = Self {
        words: "",
        means: UnitWord::Percent,
        next: 0,
    };
}

/// The word that a term begins with.
pub(super) fn first_word(term: &str) -> &str {
    let end = term
        .bytes()
        .position(|byte| matches!(byte, b' ' | b'.' | b'-'));
    &term[..end.unwrap_or(term.len())]
}

impl Row<'_> {
    /// The longest term at a token whose meaning suits, and the token behind it.
    pub fn term<T>(
        &self,
        at: usize,
        suits: impl Fn(&'static UnitWord) -> Option<T>,
    ) -> Option<(T, usize)> {
        if !self.is_word(at) {
            return None;
        }
        let found = self.term_from(at, self.word(at), &suits);
        found.or_else(|| {
            let word = self.str(at);
            let singular = (self.language.singular)(word);
            let other = (singular.len() < word.len()).then(|| self.language.word(singular))?;
            self.term_from(at, other, &suits)
        })
    }

    fn term_from<T>(
        &self,
        at: usize,
        first: &Word,
        suits: &impl Fn(&'static UnitWord) -> Option<T>,
    ) -> Option<(T, usize)> {
        let (mut found, mut index) = (None, first.terms);
        let mut longest = at;
        while let Some(term) = self.language.lexicon.term(index) {
            index = term.next;
            if let Some(next) = self.goes_on(at + 1, &term.words[first.text.len()..])
                && next > longest
                && let Some(means) = suits(&term.means)
            {
                longest = next;
                found = Some((means, next));
            }
        }
        found
    }

    /// The token behind the rest of a term. Blanks may be hyphens, and an abbreviation may have its full stop.
    fn goes_on(&self, mut at: usize, rest: &str) -> Option<usize> {
        for word in rest.split([' ', '.', '-']) {
            if word.is_empty() {
                continue;
            }
            at += usize::from(self.mark(at) == Some('.') && self.glued(at) || self.is_hyphen(at));
            if !self.same_paragraph(at) {
                return None;
            }
            at = self.reads(at, word)?;
        }
        Some(at)
    }

    /// The token behind a word, which may have digits inside: "CO2".
    fn reads(&self, mut at: usize, word: &str) -> Option<usize> {
        let mut rest = word;
        loop {
            let token = self.str(at);
            if token.eq_ignore_ascii_case(rest)
                || (self.language.singular)(token).eq_ignore_ascii_case(rest)
            {
                return Some(at + 1);
            }
            let (head, tail) = rest.split_at_checked(token.len())?;
            if token.is_empty() || !head.eq_ignore_ascii_case(token) || !self.glued(at + 1) {
                return None;
            }
            rest = tail;
            at += 1;
        }
    }
}
