//! What a language gives to the readers of a text: words and phrases with what they mean.
//!
//! A language is a folder of tables that read like a phrase book. Each line has an expression, its meaning from a closed
//! list ([`meaning`]) and an example, which is a test. Where a language needs more than tables, a small function stands in
//! its folder. No word of any language stands outside of this module.

mod english;
#[cfg(test)]
mod examples;
mod lexicon;
mod locale;
mod marks;
mod meaning;
mod phrase;

pub use self::locale::Locale;
pub(crate) use self::{
    lexicon::{Lexicon, Word, WordId},
    marks::MarkStyle,
    meaning::{Cue, CueClass, CueForm, Form, NumberWord, Sense, TimeWord},
    phrase::Phrase,
};

use std::fmt;

/// What a language gives.
pub(crate) struct Language {
    /// The language subtag of BCP 47: `en`.
    pub tag: &'static str,
    pub lexicon: Lexicon,
    /// Whether a word that no list has looks as if it had a sense: "repeatedly" like an adverb.
    pub looks: fn(&str, Sense) -> bool,
    /// "n't", the negation that is written at the end of a verb; empty where there is none.
    pub negative_ending: &'static str,
    /// What turns the sense of a sentence only together: "refused to".
    pub turns: &'static [Phrase<Sense>],
    /// How the forms of verbs of saying stand in their examples.
    #[cfg(test)]
    pub forms: [&'static str; 5],
    /// What the lexicon was made from, for the tests of its examples.
    #[cfg(test)]
    pub lists: &'static [&'static [lexicon::Words]],
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag)
    }
}

/// The languages that are read. Of another nothing is known but its punctuation.
static LANGUAGES: [&Language; 1] = [&english::ENGLISH];

static UNREAD: Language = Language {
    tag: "",
    lexicon: Lexicon::new(&[], &[0; lexicon::PLACES]),
    looks: |_, _| false,
    negative_ending: "",
    turns: &[],
    #[cfg(test)]
    forms: [""; 5],
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

    /// Whether a word can mean this, by the lists or by its form.
    pub fn can_be(&self, word: &str, sense: Sense) -> bool {
        self.word(word).senses.has(sense) || (self.looks)(word, sense)
    }

    /// Whether words are read at all.
    pub fn is_read(&self) -> bool {
        !self.tag.is_empty()
    }
}
