//! English.

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

use super::lexicon::Words;
use super::term::Terms;
use super::{Language, Tables};
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

pub(super) static ENGLISH: LazyLock<Language> = LazyLock::new(|| Language {
    tag: "en",
    own_name: "english",
    ordinal_fractions: true,
    twelve_hours: true,
    tenses: tenses::TENSES,
    singular: plural::singular,
    one_noun: plural::one_noun,
    looks: endings::looks,
    occasions: "times",
    negative_ending: "n't",
    hours: &["a.m.", "p.m.", "am", "pm"],
    named_after: &["ers"],
    governing: senses::PHRASES,
    idle: senses::IDLE,
    occurs: senses::OCCURS,
    called_off: senses::CALLED_OFF,
    #[cfg(feature = "draft")]
    kinds: &kinds::KINDS,
    #[cfg(test)]
    forms: sayings::FORMS,
    ..Language::of(&Tables {
        lists: LISTS,
        terms: TERMS,
        endings: &[],
        times: time_phrases::PHRASES,
        bounds: bounds::PHRASES,
        hedges: hedges::PHRASES,
        amounts: amounts::PHRASES,
    })
});
