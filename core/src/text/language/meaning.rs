//! The closed list of what words can mean to the readers of a text.
//!
//! A language says of its words which of these they mean; a reader asks for a meaning and never for a word.

use crate::model::Season;

/// What a word means.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Meaning {
    /// One of the senses without a value.
    Is(Sense),
    /// A number: its value and form.
    Number(u64, Form),
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

    // -- Words with a full stop of their own --
    /// A title before a name: "mr", "gen". A full stop behind it ends no sentence.
    Title,
    /// Another abbreviation: "feb", "no". A full stop behind it ends a sentence unless digits follow.
    Abbreviation,

    // -- How numbers are written --
    /// "st", "th", behind digits
    OrdinalSuffix,

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
