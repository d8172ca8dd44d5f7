//! English.

mod abbreviations;
mod calendar;
mod fractions;
mod money;
mod numbers;
mod plural;
mod small_words;
mod units;

use super::Language;
use super::lexicon::{self, Lexicon, Table, Words};
use super::term::{self, Terms};

/// Every list of words.
const LISTS: &[&[Words]] = &[
    abbreviations::WORDS,
    calendar::WORDS,
    fractions::WORDS,
    money::WORDS,
    numbers::WORDS,
    small_words::WORDS,
    units::WORDS,
];

/// Every list of terms.
const TERMS: &[&[Terms]] = &[money::TERMS, units::TERMS];

static TABLE: Table<{ lexicon::count(LISTS, TERMS) }, { term::count(TERMS) }> =
    Table::new(LISTS, TERMS);

pub(super) static ENGLISH: Language = Language {
    tag: "en",
    lexicon: Lexicon::of(&TABLE),
    singular: plural::singular,
    #[cfg(test)]
    lists: LISTS,
    #[cfg(test)]
    terms: TERMS,
};
