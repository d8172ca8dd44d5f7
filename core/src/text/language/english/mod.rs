//! English.

mod abbreviations;
mod calendar;
mod numbers;
mod plural;
mod small_words;
mod tenses;
mod time_phrases;

use super::Language;
use super::lexicon::{self, Lexicon, PLACES, Word, Words, count};
use super::phrase::{Index, forms, index};
use super::time::Slot;

/// Every list of words.
const LISTS: &[&[Words]] = &[
    abbreviations::WORDS,
    calendar::WORDS,
    numbers::WORDS,
    small_words::WORDS,
    tenses::WORDS,
];

/// The forms of all phrases, whose words belong to the lexicon too.
const FORMS: &[&[&str]] = &[&forms::<_, { time_phrases::PHRASES.len() }>(
    time_phrases::PHRASES,
)];

const WORDS: usize = count(LISTS, FORMS);

static TABLE: ([Word; WORDS], [u16; PLACES]) = lexicon::table(LISTS, FORMS);

static TIMES: Index = index(time_phrases::PHRASES, Slot::NAMES, &(&TABLE.0, &TABLE.1));

pub(super) static ENGLISH: Language = Language {
    tag: "en",
    lexicon: Lexicon::new(&TABLE.0, &TABLE.1),
    times: (time_phrases::PHRASES, &TIMES),
    tenses: tenses::TENSES,
    singular: plural::singular,
    #[cfg(test)]
    lists: LISTS,
};
