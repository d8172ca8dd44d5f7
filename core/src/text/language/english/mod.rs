//! English.

mod abbreviations;
mod amounts;
mod calendar;
mod changes;
mod counting;
mod endings;
mod hedges;
mod labels;
mod multiples;
mod numbers;
mod plural;
mod ranks;
mod small_words;
mod tenses;
mod time_phrases;

use super::Language;
use super::lexicon::{self, Lexicon, PLACES, Word, Words, count};
use super::phrase::{Book, Index, forms, index};
use super::time::Slot;

/// Every list of words.
const LISTS: &[&[Words]] = &[
    abbreviations::WORDS,
    calendar::WORDS,
    changes::WORDS,
    counting::WORDS,
    hedges::WORDS,
    labels::WORDS,
    multiples::WORDS,
    numbers::WORDS,
    ranks::WORDS,
    small_words::WORDS,
    tenses::WORDS,
];

/// The forms of all phrases, whose words belong to the lexicon too.
const FORMS: &[&[&str]] = &[
    &forms::<_, { amounts::PHRASES.len() }>(amounts::PHRASES),
    &forms::<_, { hedges::PHRASES.len() }>(hedges::PHRASES),
    &forms::<_, { time_phrases::PHRASES.len() }>(time_phrases::PHRASES),
];

const WORDS: usize = count(LISTS, FORMS);

static TABLE: ([Word; WORDS], [u16; PLACES]) = lexicon::table(LISTS, FORMS);

static AMOUNTS: Index = index(amounts::PHRASES, &[], &(&TABLE.0, &TABLE.1));
static HEDGES: Index = index(hedges::PHRASES, &[], &(&TABLE.0, &TABLE.1));
static TIMES: Index = index(time_phrases::PHRASES, Slot::NAMES, &(&TABLE.0, &TABLE.1));

pub(super) static ENGLISH: Language = Language {
    tag: "en",
    lexicon: Lexicon::new(&TABLE.0, &TABLE.1),
    times: (time_phrases::PHRASES, &TIMES),
    tenses: tenses::TENSES,
    singular: plural::singular,
    hedges: Book::new(hedges::PHRASES, &HEDGES),
    amounts: Book::new(amounts::PHRASES, &AMOUNTS),
    endings: endings::ENDINGS,
    #[cfg(test)]
    lists: LISTS,
};
