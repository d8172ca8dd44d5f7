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
    /// A verb of saying, in its forms: the base, the third person, the past, the "-ing" form and the participle.
    Saying(CueClass, CueUse),
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

    // -- What words do in a clause (speaker) --
    /// "of", "under": what follows is no subject.
    Preposition,
    /// "after", "than": a preposition that may begin a clause with a subject as well.
    ClausePreposition,
    /// "and", "that", "who": a noun phrase ends before it.
    Conjunction,
    /// "while", "because", "who": a clause begins, whose subject may speak the quoted words too.
    ClauseStart,
    /// "whether", "because": a statement begins that says more than who speaks.
    OwnStatement,
    /// "when", "but": behind "he cried" the tale goes on, and not what he cried.
    Sequel,
    /// "that"
    That,
    /// "it"
    It,
    /// "how", "whether": begins what is asked or told.
    IndirectQuestion,
    /// "who": the subject of a relative clause.
    Relative,
    /// "whom", "what": its object.
    RelativeObject,
    /// "has", "would": stands between a subject and its verb.
    Auxiliary,
    /// "is", "been": with a participle it makes a passive.
    Be,
    /// "also", "repeatedly": may stand between a subject and its verb.
    Adverb,
    /// "family": looks like an adverb and is none.
    NoAdverb,
    /// "yesterday": stands where a weekday may: "Lee yesterday said".
    Today,
    /// "he", "they": may be a subject.
    Pronoun,
    /// "him", "them": is an object.
    ObjectPronoun,
    /// "the", "his", "some": a noun phrase begins with it.
    Determiner,
    /// "some", "those": a determiner that may be a subject by itself.
    Standalone,
    /// "people", "critics": a plural.
    Plural,
    /// "backing", "flanked": a participle.
    Participle,
    /// "mayor", "agency": stands before a name and is no part of it.
    Office,
    /// "French", "Norwegian": the same, of where somebody comes from.
    Demonym,
    /// "Brian": looks like one of these and is a name.
    NoDemonym,
    /// "bank's": a genitive.
    Genitive,
    /// "bosses", whose genitive is an apostrophe alone: "the bosses' plan".
    BareGenitive,
    /// "s", the ending of a genitive behind its apostrophe.
    GenitiveEnding,

    // -- Who speaks (speaker) --
    /// "according", of "according to": what follows is a source.
    According,
    /// "words", of "in the words of": what follows is who speaks.
    InWords,
    /// "put", of "as Lee put it".
    Put,
    /// "read", "sang": the words may be another's.
    Recital,
    /// "for", "off": makes another verb of "call".
    Particle,
    /// "statement", "letter": made of the words of whoever it belongs to.
    Utterance,
    /// "slogan", "banner": has words on it, whoever speaks of it.
    Label,

    // -- What stands beside quotation marks (quotation) --
    /// "film", "called": a name in marks behind it is that of a work or a thing.
    Work,
    /// "said", "shouted": what stands in marks beside it is speech, however short.
    SpeechVerb,
    /// "tis", "em": the mark before it is an apostrophe.
    Elision,
    /// "n", of "rock 'n' roll": so are the marks on either side.
    ElidedAnd,
    /// "ol", "goin": so is the mark behind it.
    Clipped,

    // -- What turns the sense of its sentence (verbatim) --
    /// "not", "never"
    Negation,
    /// "if", "unless"
    Condition,
    /// "but", "because": a clause of its own begins, in which what was negated before is not.
    JoinsClauses,
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
    /// Its subject speaks to its object: told, asked.
    Tell,
    /// Its subject gives something a name: called, described … as. It does not stand after the quotation with its subject
    /// behind it.
    Call,
    /// Its subject takes a stand on something, which may have the quoted name from others: denied, condemned.
    React,
    /// Its subject passes words on: reported.
    Report,
    /// Its subject passes on the words of its object: quoted … as saying.
    Quote,
}

/// What else the forms of a verb of saying may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CueUse {
    /// Hardly anything else: "say".
    Verb,
    /// Its base and its third person are more often nouns: "claim".
    Noun,
    /// It as often means something else, and counts only right before what is said: "read", "maintain".
    Weak,
    /// Both: "offer".
    WeakNoun,
}

/// The form of a verb of saying.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CueForm {
    /// say
    Base,
    /// claim, call: more often a noun.
    BaseOrNoun,
    /// says
    Third,
    /// claims, calls: more often a noun.
    ThirdOrNoun,
    /// said, called: also the participle.
    Past,
    /// saying
    Gerund,
    /// written, given: the participle alone.
    Participle,
}

/// A form of a verb of saying.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cue {
    pub class: CueClass,
    pub form: CueForm,
    /// Whether it counts only right before what is said.
    pub weak: bool,
}

impl Cue {
    /// The form of a verb at a place of its line.
    pub const fn of(class: CueClass, uses: CueUse, place: usize) -> Self {
        let noun = matches!(uses, CueUse::Noun | CueUse::WeakNoun);
        let form = match place {
            0 if noun => CueForm::BaseOrNoun,
            0 => CueForm::Base,
            1 if noun => CueForm::ThirdOrNoun,
            1 => CueForm::Third,
            2 => CueForm::Past,
            3 => CueForm::Gerund,
            _ => CueForm::Participle,
        };
        let weak = matches!(uses, CueUse::Weak | CueUse::WeakNoun);
        Self { class, form, weak }
    }

    /// Whether it is rather a verb than a noun.
    pub fn is_verb(self) -> bool {
        !matches!(self.form, CueForm::BaseOrNoun | CueForm::ThirdOrNoun)
    }
}
