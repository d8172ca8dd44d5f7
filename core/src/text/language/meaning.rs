//! The closed list of what words can mean to the readers of a text.
//!
//! A language says of its words which of these they mean; a reader asks for a meaning and never for a word.

pub(crate) use super::cue::{Cue, CueClass, CueForm, CueUse};
pub(crate) use super::sense::{Sense, Senses};
pub(crate) use super::time::TimeWord;
use crate::model::Currency;

/// What a word means.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Meaning {
    /// One of the senses without a value.
    Is(Sense),
    /// Several of them at once.
    Are(&'static [Sense]),
    /// A number: its value and form.
    Number(u64, Form),
    /// A word that multiplies: by how much, and how.
    Times(u32, TimesForm),
    /// The lower part of a fraction that is no ordinal: 2 for "half"; its form is that of a cardinal.
    Fraction(u64, Form),
    /// An abbreviated number behind digits: "bn".
    Scale(u64),
    /// A part of an expression of time.
    Time(TimeWord),
    /// A verb of saying, in its forms: the base, the third person, the past, the "-ing" form and the participle.
    Saying(CueClass, CueUse),
}

/// How a number word is inflected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// "five", "hundred", "million"
    Cardinal,
    /// "hundreds", "millions"
    Plural,
    /// "fifth"
    Ordinal,
    /// "fifths": only ever the lower part of a fraction
    OrdinalPlural,
}

/// A word for a number: its value (0 to 19, the tens, hundred, and the powers from thousand up) and its form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NumberWord {
    pub value: u64,
    pub form: Form,
}

/// What a term of one or more words names that a figure may be counted in.
#[derive(Debug, Clone, Copy)]
pub(crate) enum UnitWord {
    /// "percent"
    Percent,
    /// "percentage point"
    PercentagePoint,
    /// "basis point": a hundredth of a percentage point
    BasisPoint,
    /// "décima de punto"
    TenthOfPoint,
    /// "kilometre": a unit of the model, by its name
    Measure(&'static str),
    /// "ton": any of several units of the model, by their names. The first stands for them.
    OneOf(&'static [&'static str]),
    /// "Swiss franc"
    Money(Currency),
    /// "cent": so many of it make one.
    PartOfMoney(Currency, u32),
}

/// A word that multiplies, or divides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct TimesWord {
    pub factor: u32,
    pub form: TimesForm,
}

/// How a word multiplies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TimesForm {
    /// "twice": a factor before a comparison, else how often something happened.
    Adverb,
    /// "doubled", "tenfold": a factor wherever it stands.
    Verb,
    /// "double": a factor before a comparison, at the end, and behind words that lead to a verb.
    Bare,
    /// "halved": divides.
    Divides,
}
