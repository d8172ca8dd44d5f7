//! What a language gives to the readers of a text: words and phrases with what they mean.
//!
//! A language is a folder of tables that read like a phrase book. Each line has an expression, its meaning from a closed
//! list ([`meaning`]) and an example, which is a test. Where a language needs more than tables, a small function stands in
//! its folder. No word of any language stands outside of this module.

mod english;
#[cfg(test)]
mod examples;
mod lexicon;
mod meaning;
mod phrase;

pub(crate) use self::{
    lexicon::{Lexicon, Word, WordId},
    meaning::{Cue, CueClass, CueForm, Form, NumberWord, Sense, TimeWord, TimesForm, TimesWord},
    phrase::Book,
};
use crate::model::Hedge;

/// What a language gives.
pub(crate) struct Language {
    /// The language subtag of BCP 47: `en`.
    pub tag: &'static str,
    pub lexicon: Lexicon,
    pub hedges: Hedges,
    /// Amounts in words that give no figure, with the number that they are about: "dozens", "a couple of".
    pub vague: Book<u64>,
    /// Expressions in which a number counts nothing: "net zero".
    pub fixed: Book<()>,
    pub endings: Endings,
    /// What the lexicon was made from, for the tests of its examples.
    #[cfg(test)]
    pub lists: &'static [&'static [lexicon::Words]],
}

/// The phrases that tell how exact a figure is.
pub(crate) struct Hedges {
    /// Before the figure: "more than".
    pub before: Book<Hedge>,
    /// Behind the figure with its unit: "or more".
    pub behind: Book<Hedge>,
    /// Joined to the figure by a hyphen: "20-odd".
    pub joined: Book<Hedge>,
}

/// What the endings of words tell, where no list can hold them.
pub(crate) struct Endings {
    /// Whether a noun may be a plural.
    pub is_plural: fn(&str) -> bool,
    /// Whether it is an adverb made of an adjective: "sharply".
    pub is_adverb: fn(&str) -> bool,
    /// Whether it is the superlative of an adjective: "largest".
    pub is_superlative: fn(&str) -> bool,
}

/// The languages that are read. Of another nothing is known but its punctuation.
static LANGUAGES: [&Language; 1] = [&english::ENGLISH];

static UNREAD: Language = Language {
    tag: "",
    lexicon: Lexicon::new(&[], &[0; lexicon::PLACES]),
    hedges: Hedges {
        before: Book::EMPTY,
        behind: Book::EMPTY,
        joined: Book::EMPTY,
    },
    vague: Book::EMPTY,
    fixed: Book::EMPTY,
    endings: Endings {
        is_plural: |_| false,
        is_adverb: |_| false,
        is_superlative: |_| false,
    },
    #[cfg(test)]
    lists: &[],
};

impl Language {
    /// The language of a BCP 47 tag; without one English.
    pub fn of_tag(tag: &str) -> &'static Self {
        let subtag = tag.split(['-', '_']).next().unwrap_or("");
        if subtag.is_empty() {
            return LANGUAGES[0];
        }
        let known = LANGUAGES
            .iter()
            .find(|language| language.tag.eq_ignore_ascii_case(subtag));
        known.copied().unwrap_or(&UNREAD)
    }

    /// What is known of a word that is no token of its own: the "ten" of "tenfold".
    pub fn word(&self, word: &str) -> &'static Word {
        self.lexicon.word(self.lexicon.find(word))
    }

    /// Whether words are read at all.
    pub fn is_read(&self) -> bool {
        !self.tag.is_empty()
    }
}
