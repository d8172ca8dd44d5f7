//! Verbs that stand before their subject: "said Lee", "a déclaré à l'AFP le maire Lee", "a-t-il ajouté".

use super::items::Items;
use super::phrase::Phrase;
use crate::text::language::{Cue, CueForm, Sense};
use std::ops::Range;

/// How many words may stand before the verb: "ne nous a-t-il pas encore".
const LONGEST: usize = 6;

/// How many phrases may stand between it and its subject: "a dit mardi à la presse le maire".
const BETWEEN: usize = 4;

/// A verb of saying before its subject.
pub(super) struct Inverted {
    pub at: usize,
    pub cue: Cue,
    /// The pronoun that is its subject, where it stands behind the auxiliary.
    pub clitic: Option<usize>,
}

impl Items<'_> {
    /// The verb of saying that begins with its auxiliaries at an item, and whose subject follows.
    pub(super) fn inverted_verb(&self, start: usize) -> Option<Inverted> {
        let inverts = self.article.row.language.inverts;
        let (mut at, mut clitic) = (start, None);
        let (mut auxiliary, mut be, mut reflexive) = (false, false, false);
        let cue = loop {
            if let Some(cue) = self.cue(at) {
                break cue;
            }
            if self.makes_known(at) {
                at += 1;
                continue;
            }
            if !inverts || at - start == LONGEST || self.has(at, Sense::Negation) {
                return None;
            }
            if self.has(at, Sense::Auxiliary) {
                auxiliary = true;
                be |= self.has(at, Sense::Be);
            } else if auxiliary && self.has(at, Sense::Clitic) && self.is_pronoun(at) {
                clitic = Some(at);
            } else if !self.is_adverb(at) && !self.has(at, Sense::ObjectPronoun) {
                return None;
            }
            reflexive |= self.has(at, Sense::Reflexive);
            at += 1;
        };
        let forms: &[CueForm] = match auxiliary {
            // "veut croire la maire", "ha querido aclarar la alcaldesa"
            true => &[
                CueForm::Past,
                CueForm::Third,
                CueForm::Participle,
                CueForm::Base,
            ],
            false => &[CueForm::Past, CueForm::Third],
        };
        let passive = be && !reflexive; // "est accusé"
        (forms.contains(&cue.form) && !passive).then_some(Inverted { at, cue, clitic })
    }

    /// The subject behind a verb, past the time and those spoken to that may stand between.
    pub(super) fn subject_of_inverted(&self, verb: usize) -> Vec<Phrase> {
        let mut at = verb + 1;
        if !self.article.row.language.inverts {
            return self.noun_phrase(at);
        }
        let mut passed = None;
        for _ in 0..BETWEEN {
            if self.is_pronoun(at) {
                break;
            }
            if let Some(behind) = self.behind_aside(at) {
                at = behind;
            } else if self.is_adverb(at) {
                at = self.behind_day(at + 1);
            } else if self.behind_day(at) > at {
                at = self.behind_day(at); // "dijo el martes la directora"
            } else if self.is_preposition(at) && !self.has(at, Sense::Of) {
                let chunk = self.chunk_after(at + 1);
                at = chunk.end.max(at + 1);
                passed = Some(chunk);
            } else if self.has(at, Sense::Of) && self.has(at + 1, Sense::Possessive) {
                at = self.chunk_after(at + 1).end.min(at + 3); // "plaide de son côté le maire"
            } else if passed.is_some() && self.has(at, Sense::Of) && self.is_common(at + 1) {
                at += 2; // "en rueda de prensa"
            } else {
                break;
            }
        }
        // "ont déclaré des experts"
        let some = self.has(at, Sense::Of) && self.can_be(at + 1, Sense::Plural);
        let found = self.noun_phrase(at + usize::from(some));
        match (found.is_empty(), passed) {
            // "a dit à Oslo Ann Lee"
            (true, Some(chunk)) if chunk.len() > 1 && self.is_name(chunk.end - 1) => {
                vec![self.phrase(self.behind_fronted(chunk))]
            }
            // "dijo a esta redacción Ann Lee", where nobody is declared
            (true, Some(chunk)) if chunk.len() > 1 && self.starts_upper(chunk.end - 1) => {
                let own = match self.behind_initials(chunk.clone()) {
                    Some(own) => own,
                    None => self.behind_fronted(chunk.clone()),
                };
                match own.start > chunk.start {
                    true => vec![self.phrase(own)],
                    false => found,
                }
            }
            _ => found,
        }
    }

    /// The item behind a day and all else of its time, with the article before it: "el lunes por la tarde".
    pub(super) fn behind_day(&self, at: usize) -> usize {
        let article = usize::from(self.is_determiner(at) && self.is_day(at + 1));
        let time = |item: &usize| self.is_day(*item) || self.is_within_time(*item);
        at + article + (at + article..).take_while(time).count()
    }

    /// Whether a word in small letters stands at an item that names nobody and leads to nothing.
    fn is_common(&self, at: usize) -> bool {
        self.starts_lower(at)
            && self.is_nominal(at)
            && !self.is_determiner(at)
            && !self.is_name(at)
            && !self.can_be(at, Sense::Office)
    }

    /// The name behind that of an agency or a station in capitals: "l'AFP Anne Lee", "EFE Ann Lee".
    fn behind_initials(&self, chunk: Range<usize>) -> Option<Range<usize>> {
        let capitals = |at: usize| {
            let word = self.str(at);
            word.len() > 1 && word.chars().all(char::is_uppercase)
        };
        let first = chunk.clone().find(|at| !self.is_determiner(*at))?;
        let start = first + 1;
        let named =
            (capitals(first) || self.is_of_outlet(first)) && start < chunk.end && !capitals(start);
        (named && self.starts_upper(start)).then_some(start..chunk.end)
    }

    /// The item behind a word or two between commas: "déplore, amer, un élu".
    pub(super) fn behind_aside(&self, comma: usize) -> Option<usize> {
        const LONGEST: usize = 3;
        if !self.is_mark(comma, &[',']) {
            return None;
        }
        let end = (comma + 1..comma + 2 + LONGEST).find(|at| self.is_mark(*at, &[',']))?;
        let small = |at: usize| self.starts_lower(at) && self.cue(at).is_none();
        ((comma + 1..end).all(small) && end > comma + 1).then_some(end + 1)
    }
}
