//! English.

mod abbreviations;
mod numbers;
mod small_words;

use super::Language;
use super::lexicon::{self, Lexicon, PLACES, Word, Words, count};

/// Every list of words.
const LISTS: &[&[Words]] = &[abbreviations::WORDS, numbers::WORDS, small_words::WORDS];

static TABLE: ([Word; count(LISTS)], [u16; PLACES]) = lexicon::table(LISTS);

pub(super) static ENGLISH: Language = Language {
    tag: "en",
    lexicon: Lexicon::new(&TABLE.0, &TABLE.1),
    #[cfg(test)]
    lists: LISTS,
};
