//! Spanish.

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

pub(super) static SPANISH: LazyLock<Language> = LazyLock::new(|| Language {
    tag: "es",
    own_name: "español",
    own_words: &["el", "los", "las", "y", "del", "lo", "una", "con", "su"],
    and_behind_tens: true,
    bare_hundreds: true,
    ordinals_go_on: true,
    digits_behind_thousands: true,
    article_is_one: true,
    inverts: true,
    #[cfg(feature = "draft")]
    drops_subjects: true,
    inserts_speakers: true,
    apposed_ages: true,
    dialogue_dashes: true,
    small_months: true,
    tenses: tenses::TENSES,
    singular: plural::singular,
    one_noun: plural::one_noun,
    looks: endings::looks,
    occasions: "veces",
    hours: &["horas", "h", "a.m.", "p.m."],
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
        endings: endings::ENDINGS,
        times: time_phrases::PHRASES,
        bounds: bounds::PHRASES,
        hedges: hedges::PHRASES,
        amounts: amounts::PHRASES,
    })
});
