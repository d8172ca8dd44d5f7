//! The closed list of what words can mean to the readers of a text.
//!
//! A language says of its words which of these they mean; a reader asks for a meaning and never for a word.

use crate::model::{Currency, Season, UnitDef};

/// What a word means.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Meaning {
    /// One of the senses without a value.
    Is(Sense),
    /// A number: its value and form.
    Number(u64, Form),
    /// The lower part of a fraction that is no ordinal: 2 for "half"; its form is that of a cardinal.
    Fraction(u64, Form),
    /// An abbreviated number behind digits: "bn".
    Scale(u64),
    /// A part of an expression of time.
    Time(TimeWord),
    /// A form of a verb of saying.
    Cue(CueClass, CueForm),
}

/// Declares the senses, and how many there are.
macro_rules! senses {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// What a word may be, beside numbers, times and verbs of saying. A word may have several.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[repr(u8)]
        pub(crate) enum Sense { $($(#[$doc])* $name,)* }
        const SENSES: usize = [$(Sense::$name),*].len();
    };
}

senses! {
    // -- Small words, each by what it does. The names are those of English; "of" is also "von" and "de". --
    /// "the"
    The,
    /// "a", "an"
    A,
    /// "of"
    Of,
    /// "in"
    In,
    /// "on"
    On,
    /// "at"
    At,
    /// "by"
    By,
    /// "for"
    For,
    /// "from"
    From,
    /// "to"
    To,
    /// "with"
    With,
    /// "between"
    Between,
    /// "and"
    And,
    /// "or"
    Or,
    /// "than"
    Than,
    /// "as"
    As,
    /// "per"
    Per,
    /// "out", of "out of"
    Out,
    /// "no", "not"
    Not,
    /// "this", "that", "these", "those"
    Demonstrative,
    /// "my", "his", "their"
    Possessive,
    /// "about", "these": stands near anything, so that it tells nothing of what stands beside it.
    StopWord,

    // -- Words with a full stop of their own --
    /// A title before a name: "mr", "gen". A full stop behind it ends no sentence.
    Title,
    /// Another abbreviation: "feb", "no". A full stop behind it ends a sentence unless digits follow.
    Abbreviation,

    // -- How numbers are written --
    /// "st", "th", behind digits
    OrdinalSuffix,
    /// "minus"
    Minus,
    /// "point", in "zero point five"
    DecimalPoint,
    /// "dozen"
    Dozen,
    /// "time", "way": behind "half" it makes another word, and no half of anything.
    BehindHalf,

    // -- Units and money (figure) --
    /// "square", before a unit of length
    Square,
    /// "cubic", before a unit of length
    Cubic,
    /// "squared", behind a unit of length
    Squared,
    /// "cubed", behind a unit of length
    Cubed,
    /// "point", of per cent or of an index
    Point,
    /// "below", as in "below zero"
    Below,
    /// "people", "new": behind "2m", says that these are two million.
    CountedInMillions,
    /// "hurdles": behind "100m", says that these are metres.
    CountedInMetres,
    /// "section": makes "5C" a name and no temperature.
    NamesSection,
    /// "old", behind years
    Old,
    /// "age", in "years of age"
    Age,
    /// "heavier": pounds before it are weight.
    ByWeight,
    /// "paid", "cost": pounds behind it are money.
    Payment,
    /// "won": names a currency, but behind a small number it is more often another word.
    RarelyMoney,
    /// "top", "cop": in capitals the code of a currency, but more often another word.
    RarelyCode,

    // -- How a figure is hedged, and what it changes (figure) --

    // -- What stands beside a figure and makes something else of it (figure) --

    // -- Verbs and nouns that tell of past and future (time) --

    // -- Who speaks (speaker) --
}

/// A set of senses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Senses([u64; 4]);

const _: () = assert!(SENSES <= 256);

impl Senses {
    pub const NONE: Self = Self([0; 4]);

    pub const fn with(mut self, sense: Sense) -> Self {
        self.0[sense as usize / 64] |= 1 << (sense as usize % 64);
        self
    }

    pub const fn has(&self, sense: Sense) -> bool {
        self.0[sense as usize / 64] & 1 << (sense as usize % 64) != 0
    }
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
    /// "kilometre": a unit of the model
    Measure(&'static UnitDef),
    /// "Swiss franc"
    Money(Currency),
    /// "cent": so many of it make one.
    PartOfMoney(Currency, u32),
}

/// What a word means in an expression of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TimeWord {
    /// 1 to 12.
    Month(u8),
    /// 0, Monday, to 6.
    Weekday(u8),
    /// "spring"
    Season(Season),
}

/// How a verb of saying attributes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CueClass {
    /// Its subject speaks: said, added.
    Say,
}

/// The form of a verb of saying.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CueForm {
    /// said, called: also the participle.
    Past,
}

/// A form of a verb of saying.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cue {
    pub class: CueClass,
    pub form: CueForm,
}
