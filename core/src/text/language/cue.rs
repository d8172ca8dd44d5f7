//! What verbs of saying tell of a quotation: who of those beside them speaks.

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
    /// It is one only with its particle at the end of the clause: "teilte … mit".
    Parted,
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
    /// Whether it counts only with its particle.
    pub parted: bool,
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
            4 => CueForm::Participle,
            _ => CueForm::Past, // of several
        };
        let weak = matches!(uses, CueUse::Weak | CueUse::WeakNoun);
        let parted = matches!(uses, CueUse::Parted);
        Self {
            class,
            form,
            weak,
            parted,
        }
    }

    /// Whether it is rather a verb than a noun.
    pub fn is_verb(self) -> bool {
        !matches!(self.form, CueForm::BaseOrNoun | CueForm::ThirdOrNoun)
    }
}
