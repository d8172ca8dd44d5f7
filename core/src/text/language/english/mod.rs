//! English.

mod abbreviations;
mod days;
mod endings;
mod grammar;
mod numbers;
mod quotations;
mod sayings;
mod senses;
mod small_words;

use super::Language;
use super::lexicon::{self, Lexicon, PLACES, Word, Words, count};

/// Every list of words.
const LISTS: &[&[Words]] = &[
    abbreviations::WORDS,
    days::WORDS,
    grammar::WORDS,
    numbers::WORDS,
    quotations::WORDS,
    sayings::WORDS,
    senses::WORDS,
    small_words::WORDS,
];

static TABLE: ([Word; count(LISTS)], [u16; PLACES]) = lexicon::table(LISTS);

pub(super) static ENGLISH: Language = Language {
    tag: "en",
    lexicon: Lexicon::new(&TABLE.0, &TABLE.1),
    looks: endings::looks,
    negative_ending: "n't",
    turns: senses::PHRASES,
    #[cfg(test)]
    forms: sayings::FORMS,
    #[cfg(test)]
    lists: LISTS,
};
