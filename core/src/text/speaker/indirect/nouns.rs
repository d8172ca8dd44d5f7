//! What somebody says, as a noun: "a claim by Lee that", "the union's warning that". Whose it is tells the passage, and the
//! verb that has it as its object does something to it: "Park dismissed the claim by Lee that".

use super::Telling;
use super::subjects::{MADE_BY, Subjects};
use crate::model::Stance;
use crate::text::language::{CueClass, Sense};
use crate::text::speaker::items::{ItemKind, Items};
use crate::text::speaker::phrase::Phrase;
use crate::text::speaker::subject::{Verb, VerbKind};
use std::ops::Range;

/// A noun that tells a passage.
pub(super) struct Noun {
    /// Where its noun phrase begins.
    pub start: usize,
    /// Whose it is, if the text says so.
    pub telling: Option<Telling>,
    /// Whether what it leads to surely reaches the passage.
    pub firm: bool,
}

impl Items<'_> {
    /// The noun at an item, if "that" leads from it to the passage. `passage` begins there and ends with the sentence.
    pub(super) fn assertion(&self, start: usize, at: usize, passage: Range<usize>) -> Option<Noun> {
        if !self.has(at, Sense::Assertion) || self.cue(at).is_some() {
            return None;
        }
        let mut chunk = self.chunk_before(start, at + 1);
        // "refuted claims", but "the refuted claims"
        let verb = |item: &usize| self.takes_up(*item) && !self.is_determiner(item.wrapping_sub(1));
        if let Some(verb) = (chunk.start..at).rfind(verb) {
            chunk.start = verb + 1;
        }
        let mut makers = Vec::new();
        let mut that = at + 1;
        // "accusations of taking 5 million"
        let deed = self.has(that, Sense::Of) && self.can_be(that + 1, Sense::Participle);
        if deed && that < passage.start {
            if let Some(owner) = (chunk.clone()).rfind(|owner| self.is_owner(*owner)) {
                makers.push(self.possessor(owner));
            }
        } else if self.has_any(that, MADE_BY) {
            makers = self.noun_phrase(that + 1);
            that = makers.last()?.items.end;
        } else if let Some(owner) = (chunk.clone()).rfind(|owner| self.is_owner(*owner)) {
            makers.push(self.possessor(owner));
        }
        // "claims it would close"
        let clause = self.is_pronoun(that) && self.is_auxiliary(that + 1);
        if !clause && !deed && !self.has(that, Sense::That) || that >= passage.start {
            return None;
        }
        let firm = self.unbroken(that + 1..passage.start, passage.end);
        let verb = Verb {
            start: at,
            at,
            class: CueClass::Say,
            kind: VerbKind::Active,
            weak: false,
        };
        let telling = (!makers.is_empty()).then(|| {
            let subjects = Subjects::speaking(makers);
            let telling = self.telling(&verb, subjects, at, firm);
            let stance = self.has(at, Sense::Alleges).then_some(Stance::Alleged);
            Telling { stance, ..telling }
        });
        Some(Noun {
            start: chunk.start,
            telling,
            firm,
        })
    }

    /// Whoever a possessive names.
    fn possessor(&self, at: usize) -> Phrase {
        let mut phrase = self.unknown(at..at + 1);
        if let ItemKind::Owner(mention) = self.what(at) {
            phrase.who = self.actor(mention);
            phrase.sure = true;
        }
        phrase
    }

    /// Whether a noun phrase is what a verb does something to: nothing but prepositions stands between them.
    pub(super) fn is_object(&self, verb: &Verb, noun: &Noun) -> bool {
        verb.at < noun.start
            && !(verb.at + 1..noun.start).any(|at| {
                self.is_mark(at, &[',', ';', '—', '–'])
                    || self.has(at, Sense::That)
                    || self.has_any(at, &[Sense::And, Sense::ClauseStart])
            })
    }

    /// Whether a verb says of what another has said that it is so, or not so.
    pub(super) fn takes_up(&self, verb: usize) -> bool {
        self.has_any(verb, &[Sense::Denies, Sense::Confirms])
    }
}
