//! How those who tell a passage stand to it: whether they deny it, allege it or ask, and which verbs deny what.

use crate::model::Stance;
use crate::text::language::{CueClass, Sense};
use crate::text::speaker::items::{ItemKind, Items};
use crate::text::speaker::subject::{Verb, VerbKind};
use std::ops::Range;

impl Items<'_> {
    /// "The union denied on Monday, and the bank confirmed on Tuesday, that": whether another verb stands between this one and
    /// the clause that both tell. `passage` is where what they tell begins.
    pub(super) fn shares_its_clause(&self, verb: &Verb, passage: usize) -> bool {
        let mut at = verb.at + 1;
        while at < passage && (self.is_adverb(at) || self.is_day(at) || self.is_preposition(at)) {
            at = match self.is_preposition(at) && !self.is_adverb(at) {
                true => self.chunk_after(at + 1).end.max(at + 1),
                false => at + 1,
            };
        }
        let joins = self.is_mark(at, &[',']) && self.has(at + 1, Sense::JoinsClauses);
        let that = (at..passage).find(|at| self.has(*at, Sense::That));
        that.is_some_and(|that| joins && (at..that).any(|at| self.verb(verb.at, at).is_some()))
    }

    /// Whether a verb is negated, or one of two of which neither is so: "did not deny", "neither confirm nor deny".
    pub(super) fn is_negated(&self, verb: &Verb) -> bool {
        (verb.start.saturating_sub(1)..verb.at)
            .any(|at| self.has_any(at, &[Sense::Negation, Sense::Or]))
    }

    /// "denies fraud", "denies any fraud", "denies fraud and theft": whether a passage that begins where `before` ends is a
    /// thing that is denied. People and so many of something are denied what they ask for.
    pub(super) fn is_disowned(&self, before: Range<usize>) -> bool {
        let thing = |at: usize| {
            self.what(at) == ItemKind::Word
                && self.word(at).number.is_none()
                && !self.is_pronoun(at)
                && (self.is_nominal(at) && !self.starts_upper(at) || self.has(at, Sense::And))
        };
        (before.start..=before.end).all(thing)
    }

    /// How those whom a verb names stand to what it tells.
    pub(super) fn stance(&self, verb: &Verb, content: usize) -> Option<Stance> {
        if self.has(verb.at, Sense::Denies) {
            return Some(Stance::Denied);
        }
        let told = verb.kind == VerbKind::Passive && self.has(verb.at + 1, Sense::To);
        if self.has(verb.at, Sense::Alleges) || told && verb.class == CueClass::Say {
            return Some(Stance::Alleged);
        }
        let asks =
            self.has(content, Sense::IndirectQuestion) && self.has(content, Sense::Condition);
        (asks || self.asks_if(verb, content)).then_some(Stance::Asked)
    }

    /// "asked if", "wondered whether"
    pub(super) fn asks_if(&self, verb: &Verb, content: usize) -> bool {
        self.has(verb.at, Sense::Wonders) && self.has(content, Sense::Condition)
    }
}
