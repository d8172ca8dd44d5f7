//! German.

mod abbreviations;
mod amounts;
mod bounds;
mod calendar;
mod changes;
mod counted;
mod counting;
mod endings;
mod fractions;
mod grammar;
mod hedges;
#[cfg(feature = "draft")]
mod kinds;
mod labels;
mod money;
mod multiples;
mod numbers;
mod plural;
mod quotations;
mod ranks;
mod sayings;
mod senses;
mod small_words;
mod tenses;
mod time_phrases;
mod transcripts;
mod units;

use super::Language;
use super::lexicon::{Lexicon, Table, Words};
use super::phrase::{Book, Index, forms, index};
use super::term::Terms;
use super::time::Slot;

/// Every list of words.
const LISTS: &[&[Words]] = &[
    abbreviations::WORDS,
    calendar::WORDS,
    changes::WORDS,
    counted::WORDS,
    counting::WORDS,
    fractions::WORDS,
    grammar::WORDS,
    hedges::WORDS,
    labels::WORDS,
    transcripts::WORDS,
    money::WORDS,
    multiples::WORDS,
    numbers::WORDS,
    quotations::WORDS,
    ranks::WORDS,
    sayings::WORDS,
    senses::WORDS,
    small_words::WORDS,
    tenses::WORDS,
    units::WORDS,
];

/// Every list of terms.
const TERMS: &[&[Terms]] = &[money::TERMS, units::TERMS];

/// The forms of all phrases, whose words belong to the lexicon too.
const FORMS: &[&[&str]] = &[
    &forms::<_, { amounts::PHRASES.len() }>(amounts::PHRASES),
    &forms::<_, { bounds::PHRASES.len() }>(bounds::PHRASES),
    &forms::<_, { hedges::PHRASES.len() }>(hedges::PHRASES),
    &forms::<_, { time_phrases::PHRASES.len() }>(time_phrases::PHRASES),
];

/// Room for so many words and terms.
static TABLE: Table<3_830, 640> = Table::new(LISTS, FORMS, TERMS, endings::ENDINGS);

static AMOUNTS: Index = index(amounts::PHRASES, &[], &(&TABLE.words, &TABLE.places));
static BOUNDS: Index = index(bounds::PHRASES, &[], &(&TABLE.words, &TABLE.places));
static HEDGES: Index = index(hedges::PHRASES, &[], &(&TABLE.words, &TABLE.places));
static TIMES: Index = index(
    time_phrases::PHRASES,
    Slot::NAMES,
    &(&TABLE.words, &TABLE.places),
);

pub(super) static GERMAN: Language = Language {
    tag: "de",
    own_name: "deutsch",
    own_words: &[],
    lexicon: Lexicon::of(&TABLE, endings::ENDINGS),
    compounds: true,
    and_behind_tens: false,
    by_twenty: false,
    bare_hundreds: false,
    digits_behind_thousands: false,
    elides: false,
    ordinal_point: true,
    capital_nouns: true,
    article_is_one: true,
    ordinal_fractions: false,
    bare_years: true,
    verb_second: true,
    inverts: false,
    #[cfg(feature = "draft")]
    drops_subjects: false,
    inserts_speakers: false,
    small_months: false,
    apposed_ages: false,
    dialogue_dashes: false,
    twelve_hours: false,
    name_endings: endings::NAMES,
    times: (time_phrases::PHRASES, &TIMES),
    bounds: Book::new(bounds::PHRASES, &BOUNDS),
    tenses: tenses::TENSES,
    singular: plural::singular,
    one_noun: plural::one_noun,
    hedges: Book::new(hedges::PHRASES, &HEDGES),
    amounts: Book::new(amounts::PHRASES, &AMOUNTS),
    looks: endings::looks,
    occasions: "Mal",
    negative_ending: "",
    hours: &["uhr"],
    named_after: &["er", "ers", "ern"],
    governing: senses::PHRASES,
    idle: senses::IDLE,
    occurs: &[],
    called_off: senses::CALLED_OFF,
    #[cfg(feature = "draft")]
    kinds: &kinds::KINDS,
    #[cfg(test)]
    forms: sayings::FORMS,
    #[cfg(test)]
    lists: LISTS,
    #[cfg(test)]
    terms: TERMS,
};
