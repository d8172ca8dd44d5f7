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
use super::lexicon::{Lexicon, Words};
use super::phrase::{Book, forms};
use super::term::Terms;
use super::time::Slot;
use std::sync::LazyLock;

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

pub(super) static GERMAN: LazyLock<Language> = LazyLock::new(|| {
    // The words of phrases belong to the lexicon too.
    let books = [
        forms(amounts::PHRASES),
        forms(bounds::PHRASES),
        forms(hedges::PHRASES),
        forms(time_phrases::PHRASES),
    ];
    let lexicon = Lexicon::new(LISTS, TERMS, &books, endings::ENDINGS);
    Language {
        tag: "de",
        own_name: "deutsch",
        own_words: &[],
        compounds: true,
        and_behind_tens: false,
        by_twenty: false,
        bare_hundreds: false,
        ordinals_go_on: false,
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
        times: Book::with_slots(time_phrases::PHRASES, Slot::NAMES, &lexicon),
        bounds: Book::new(bounds::PHRASES, &lexicon),
        tenses: tenses::TENSES,
        singular: plural::singular,
        one_noun: plural::one_noun,
        hedges: Book::new(hedges::PHRASES, &lexicon),
        amounts: Book::new(amounts::PHRASES, &lexicon),
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
        lexicon,
    }
});
