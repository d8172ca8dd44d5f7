//! Somebody who is no declared actor, and whether a noun phrase names them firmly: by a proper name ("Mayor Bob Roy"), as one
//! of many ("a spokesman for the union"), or as many ("officials").
//!
//! Who is meant by anything else ("the minister", "his lawyer", "his opening remarks") is not told by the phrase.

use super::Who;
use super::items::{ItemKind, Items};
use crate::text::language::Sense;
use std::ops::Range;

impl Items<'_> {
    /// Who a phrase names that names no declared actor.
    pub fn somebody(&self, chunk: Range<usize>) -> Who {
        if self.is_measured(chunk.clone()) {
            return Who::Unknown;
        }
        match self.is_proper(chunk.clone())
            || self.is_one_of_many(chunk.clone())
            || self.is_many(chunk)
        {
            true => Who::Somebody,
            false => Who::Unknown,
        }
    }

    /// Whether a phrase ends in a proper name.
    pub fn is_proper(&self, chunk: Range<usize>) -> bool {
        let mut start = chunk.end;
        let mut words = 0;
        while start > chunk.start
            && (self.is_of_name(start - 1) || words > 0 && self.is_particle_of_name(start - 1))
        {
            start -= 1;
            words += usize::from(self.is_of_name(start));
        }
        let german = self.article.row.language.capital_nouns;
        if words == 0 || words > 5 {
            return false;
        }
        if german {
            // Nouns have capitals too: a name are two words that follow one another, and none of them is known as another.
            return words >= 2
                && !(chunk.start..chunk.end).any(|at| self.is_determiner(at))
                && (chunk.end - 2..chunk.end).all(|at| self.is_unheard_of(at));
        }
        let last = chunk.end - 1;
        if start > chunk.start {
            let before = start - 1;
            // "the White House", "the Liberals", but not "the Minister" and "the Council"
            if self.is_determiner(before) {
                let named = words >= 2
                    || self.has(last, Sense::Outlet)
                    || self.has(before, Sense::The) && self.can_be(last, Sense::Plural);
                return named && !(start..chunk.end).any(|at| self.can_be(at, Sense::Office));
            }
            // "Mr Roy", "spokesman Roy", "the union's leader Bob Roy"
            let stands_before =
                self.is_title(before) || self.starts_lower(before) || self.is_owner(before);
            return words >= 2 || stands_before || self.is_day(before);
        }
        // A sentence begins with a capital, whatever the word.
        let begins = self.begins_sentence(start) || self.leads(start);
        match words {
            1 => !begins || self.is_known_capital(last),
            _ => true,
        }
    }

    /// Whether a word may be a part of a proper name.
    fn is_of_name(&self, at: usize) -> bool {
        match self.what(at) {
            // "NBC News", where NBC is declared
            ItemKind::Name(_) | ItemKind::Shared => true,
            ItemKind::Word => {
                self.starts_upper(at)
                    && (!self.is_title(at) || self.is_acronym(at) || self.has(at, Sense::Outlet))
                    && !self.is_determiner(at)
                    && !self.is_day(at)
                    && !self.is_pronoun(at)
                    && !self.has_any(at, &[Sense::Nobody, Sense::Negation])
                    && !(self.begins_sentence(at)
                        && (self.is_adverb(at) || self.can_be(at, Sense::Genitive)))
            }
            _ => false,
        }
    }

    /// "NATO", "CCTV", but not "CEO"
    fn is_acronym(&self, at: usize) -> bool {
        let word = self.str(at);
        word.len() > 2 && word.bytes().all(|b| b.is_ascii_uppercase()) && !self.is_known(at)
    }

    fn is_particle_of_name(&self, at: usize) -> bool {
        self.has(at, Sense::NameParticle) && self.starts_lower(at)
    }

    /// Whether no list has a word: it may well be a name.
    pub fn is_unheard_of(&self, at: usize) -> bool {
        self.is_name(at)
            || self.starts_upper(at) && !self.is_known(at) && !self.can_be(at, Sense::Office)
    }

    /// "a spokesman", "one resident", "two officials", "several people"; of "one of the residents" the first word.
    fn is_one_of_many(&self, chunk: Range<usize>) -> bool {
        if !self.has_any(chunk.start, &[Sense::A, Sense::Indefinite]) {
            return false;
        }
        let last = chunk.end - 1;
        match chunk.len() {
            1 => self.has(chunk.end, Sense::Of),
            _ => {
                self.what(last) == ItemKind::Word
                    && (self.starts_lower(last) || self.article.row.language.capital_nouns)
                    && !self.is_made_of_words(last)
            }
        }
    }

    /// "officials", "union leaders", "US officials"
    fn is_many(&self, chunk: Range<usize>) -> bool {
        let last = chunk.end - 1;
        let bare = !self.is_determiner(chunk.start)
            && !(chunk.clone()).any(|at| self.is_owner(at))
            && self.can_be(last, Sense::Plural)
            && !self.article.row.language.capital_nouns;
        let lower = self.starts_lower(last) || chunk.len() == 1 && self.begins_sentence(last);
        bare && lower
            && !self.is_made_of_words(last)
            && !self.has_any(last, &[Sense::Standalone, Sense::Nobody])
    }

    /// "statement", "remarks": whose words these are the phrase does not tell.
    fn is_made_of_words(&self, at: usize) -> bool {
        let word = self.str(at);
        let singular = (self.article.row.language.singular)(word);
        self.has(at, Sense::Utterance)
            || self.article.row.language.can_be(singular, Sense::Utterance)
            || self.has(at, Sense::Inscription)
    }
}
