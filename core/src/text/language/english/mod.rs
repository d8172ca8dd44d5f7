//! English.

mod abbreviations;
mod changes;
mod counting;
mod endings;
mod hedges;
mod labels;
mod multiples;
mod numbers;
mod ranks;
mod small_words;

use super::Language;
use super::lexicon::{self, Lexicon, PLACES, Word, Words, count};

/// Every list of words.
const LISTS: &[&[Words]] = &[
    abbreviations::WORDS,
    changes::WORDS,
    counting::WORDS,
    hedges::WORDS,
    labels::WORDS,
    multiples::WORDS,
    numbers::WORDS,
    ranks::WORDS,
    small_words::WORDS,
];

static TABLE: ([Word; count(LISTS)], [u16; PLACES]) = lexicon::table(LISTS);

pub(super) static ENGLISH: Language = Language {
    tag: "en",
    lexicon: Lexicon::new(&TABLE.0, &TABLE.1),
    hedges: hedges::HEDGES,
    vague: counting::VAGUE,
    fixed: labels::FIXED,
    endings: endings::ENDINGS,
    #[cfg(test)]
    lists: LISTS,
};
