//! The tokens of a text, with the questions that every reader asks of them.

use crate::text::Locale;
use crate::text::numerals;
use crate::text::token::{self, Kind, Space, Token};

/// A text and its tokens. Every question may be asked of any index: behind the last token and before the first (an
/// index that wrapped around) there is nothing.
pub(super) struct Prose<'t> {
    pub text: &'t str,
    pub tokens: Vec<Token>,
    pub locale: Locale,
}

impl<'t> Prose<'t> {
    pub fn new(text: &'t str, locale: Locale) -> Self {
        Self {
            text,
            tokens: token::tokens(text),
            locale,
        }
    }

    pub fn get(&self, at: usize) -> Option<&Token> {
        self.tokens.get(at)
    }

    /// The text of a token; empty where there is none.
    pub fn str(&self, at: usize) -> &'t str {
        match self.tokens.get(at) {
            Some(token) => &self.text[token.start()..token.end()],
            None => "",
        }
    }

    pub fn is_word(&self, at: usize) -> bool {
        self.get(at).is_some_and(|token| token.kind == Kind::Word)
    }

    pub fn is_digits(&self, at: usize) -> bool {
        self.get(at).is_some_and(|token| token.kind == Kind::Digits)
    }

    /// Whether the token is that word, in any case.
    pub fn is(&self, at: usize, lower: &str) -> bool {
        self.get(at).is_some_and(|token| token.is(self.text, lower))
    }

    /// Whether the token is one of those words, in any case.
    pub fn any(&self, at: usize, words: &[&str]) -> bool {
        if !self.is_word(at) {
            return false;
        }
        let text = self.str(at);
        for word in words {
            if text.eq_ignore_ascii_case(word) {
                return true;
            }
        }
        false
    }

    /// The character of a token that is a mark.
    pub fn mark(&self, at: usize) -> Option<char> {
        match self.get(at)?.kind {
            Kind::Mark(c) => Some(c),
            _ => None,
        }
    }

    pub fn is_mark(&self, at: usize, marks: &[char]) -> bool {
        self.mark(at).is_some_and(|c| marks.contains(&c))
    }

    /// Whether nothing stands between this token and the one before it.
    pub fn glued(&self, at: usize) -> bool {
        at > 0 && self.get(at).is_some_and(|t| t.before == Space::None)
    }

    /// Whether this token goes on in the same paragraph as the one before it.
    pub fn same_paragraph(&self, at: usize) -> bool {
        self.get(at).is_some_and(|t| t.before != Space::Paragraph)
    }

    /// Whether a hyphen stands here with nothing around it, as in "10-gallon".
    pub fn is_hyphen(&self, at: usize) -> bool {
        self.is_mark(at, &HYPHENS) && self.glued(at) && self.glued(at + 1)
    }

    /// Whether a word begins with a capital.
    pub fn is_capital(&self, at: usize) -> bool {
        self.is_word(at) && self.str(at).starts_with(char::is_uppercase)
    }

    /// Whether the token ends a sentence or the text, or nothing comes.
    pub fn is_end(&self, at: usize) -> bool {
        match self.get(at) {
            None => true,
            Some(token) => {
                token.before == Space::Paragraph
                    || matches!(token.kind, Kind::Mark('.' | '?' | '!' | ';' | '\u{2026}'))
            }
        }
    }

    /// Whether nothing, or only punctuation, comes here.
    pub fn is_stop(&self, at: usize) -> bool {
        self.is_end(at)
            || self.is_mark(
                at,
                &[',', ':', ')', ']', '"', '”', '’', '\'', '–', '—', '»', '('],
            )
    }

    /// Whether a number word stands here.
    pub fn is_number_word(&self, at: usize) -> bool {
        self.is_word(at) && numerals::number_word(self.str(at)).is_some()
    }

    /// Whether digits or a number word stand here.
    pub fn is_number(&self, at: usize) -> bool {
        self.is_digits(at) || self.is_number_word(at)
    }
}

/// The characters that join a number to what follows: "5-7", "10-gallon".
pub(super) const HYPHENS: [char; 5] = ['-', '\u{2010}', '\u{2011}', '–', '−'];

/// Months, by name and abbreviation.
#[rustfmt::skip]
pub(super) const MONTHS: &[&str] = &[
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
];
