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
mod term;

pub(crate) use self::{
    lexicon::{Lexicon, Word, WordId},
    meaning::{Cue, CueClass, CueForm, Form, NumberWord, Sense, TimeWord, UnitWord},
};

/// What a language gives.
pub(crate) struct Language {
    /// The language subtag of BCP 47: `en`.
    pub tag: &'static str,
    pub lexicon: Lexicon,
    /// A word without the ending of the plural; one that has none as it is.
    pub singular: fn(&str) -> &str,
    /// What the lexicon was made from, for the tests of its examples.
    #[cfg(test)]
    pub lists: &'static [&'static [lexicon::Words]],
    #[cfg(test)]
    pub terms: &'static [&'static [term::Terms]],
}

/// The languages that are read. Of another nothing is known but its punctuation.
static LANGUAGES: [&Language; 1] = [&english::ENGLISH];

static UNREAD: Language = Language {
    tag: "",
    lexicon: Lexicon::new(&[], &[0; lexicon::PLACES], &[]),
    singular: |word| word,
    #[cfg(test)]
    lists: &[],
    #[cfg(test)]
    terms: &[],
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
