//! Sources that no verb before a passage names: "according to", "…, Lee said", and verbs within the words of a claim.

use super::{Telling, subjects::Subjects};
use crate::text::language::{CueClass, CueForm, Sense};
use crate::text::speaker::items::Items;
use crate::text::speaker::phrase::Phrase;
use crate::text::speaker::subject::{Verb, VerbKind};
use std::ops::Range;

/// How many items may stand between the comma of "…, Lee said" and its verb.
const LONGEST: usize = 24;

impl Items<'_> {
    /// "According to the bank, …", "In the words of Lee, …"
    pub(super) fn fronted(&self, before: Range<usize>, found: &mut Vec<Telling>) {
        let Range { start, end } = before;
        for at in start..end {
            let Some((phrases, _)) = self.according(at) else {
                continue;
            };
            let Some(gap) = phrases.last().map(|last| last.items.end) else {
                continue;
            };
            if gap > end {
                continue;
            }
            // "According to NBC, which quoted Lee, …"
            let quoting = (gap..end.min(gap + 4)).filter_map(|at| self.verb(start, at));
            let quoting = quoting.into_iter().find(|verb| {
                let relative = self.is_relative(verb.start.wrapping_sub(1));
                verb.class == CueClass::Quote && (relative || verb.kind == VerbKind::Participle)
            });
            let mut content = gap;
            if let Some(verb) = quoting {
                let speakers = self.noun_phrase(verb.at + 1);
                content = speakers.last().map_or(gap, |last| last.items.end);
                let subjects = Subjects {
                    speakers,
                    ..Subjects::default()
                };
                let firm = self.reaches(content, end);
                found.push(self.telling(start, &verb, subjects, firm));
            }
            let leads = at <= start + 2 || self.is_mark(at - 1, &[',']);
            let firm = leads && self.reaches(content, end);
            found.push(self.sourced(start, at, &phrases, firm));
        }
    }

    /// Whether what a sentence begins with reaches from behind its comma to the passage.
    fn reaches(&self, from: usize, end: usize) -> bool {
        let content = from + usize::from(self.is_mark(from, &[',']));
        !self.parts(content..end)
    }

    /// Whether a clause of its own begins somewhere: ", but", a dash.
    fn parts(&self, between: Range<usize>) -> bool {
        let joins = |at| self.is_mark(at, &[',']) && self.has(at + 1, Sense::JoinsClauses);
        between
            .into_iter()
            .any(|at| self.is_mark(at, &['—', '–']) || joins(at))
    }

    fn sourced(&self, start: usize, at: usize, phrases: &[Phrase], firm: bool) -> Telling {
        let end = phrases
            .iter()
            .map(|one| one.items.end)
            .max()
            .unwrap_or(at + 1);
        Telling {
            speakers: phrases.iter().map(|one| self.teller(start, one)).collect(),
            addressees: Vec::new(),
            via: Vec::new(),
            stance: None,
            doubtful: false,
            inside: false,
            firm,
            span: self.bytes(at..end),
        }
    }

    /// "…, Lee said", "…, said Lee", "… according to the bank". `behind` is the sentence behind the passage.
    pub(super) fn behind_passage(&self, behind: Range<usize>, found: &mut Vec<Telling>) {
        let Range { start, end } = behind;
        for at in start..end {
            // A clause of its own, which has sources of its own.
            let reaches = !self.parts(start..at);
            if let Some((phrases, _)) = self.according(at)
                && !phrases.is_empty()
            {
                found.push(self.sourced(start, at, &phrases, reaches));
            }
            if !self.is_mark(at, &[',', '—', '–']) || self.is_quotation(at + 1) {
                continue;
            }
            if let Some(mut telling) = self.set_off(at + 1, end) {
                telling.firm &= reaches;
                found.push(telling);
            }
        }
    }

    /// What is set off by commas and nothing but says who speaks.
    fn set_off(&self, from: usize, end: usize) -> Option<Telling> {
        let likewise = self.has(from, Sense::As);
        let from = from + usize::from(likewise);
        if let Some(cue) = self.cue(from)
            && !matches!(cue.class, CueClass::Call | CueClass::Quote)
            && matches!(cue.form, CueForm::Past | CueForm::Third)
        {
            let verb = self.verb(from, from)?;
            let speakers = self.noun_phrase(from + 1);
            if speakers.is_empty() {
                return None;
            }
            let subjects = Subjects {
                speakers,
                ..Subjects::default()
            };
            return Some(self.telling(from, &verb, subjects, true));
        }
        for at in from + 1..end.min(from + LONGEST) {
            let verb = match self.verb(from, at) {
                Some(verb) if verb.kind == VerbKind::Active => verb,
                _ => continue,
            };
            let subjects = self.subject(from, verb.start);
            let first = subjects.first()?.items.start;
            let fronted = (from..first).all(|at| self.is_adverb(at) || self.is_mark(at, &[',']));
            if !fronted || !self.closes(&verb, end) {
                return None;
            }
            let subjects = Subjects {
                speakers: subjects,
                ..Subjects::default()
            };
            let negated = (verb.start..verb.at).any(|at| self.has(at, Sense::Negation));
            return Some(self.telling(from, &verb, subjects, !likewise && !negated));
        }
        None
    }

    /// Whether nothing follows a verb that it tells: "…, Lee told her staff in a letter".
    fn closes(&self, verb: &Verb, end: usize) -> bool {
        let mut at = verb.at + 1;
        if verb.class == CueClass::Tell {
            at = self.chunk_after(at).end.max(at);
        }
        at >= end
            || self.ends_sentence(at - 1)
            || self.is_any_mark(at)
            || self.is_preposition(at)
            || self.is_adverb(at)
            || self.word(at).time.is_some()
            || self.has_any(at, &[Sense::And, Sense::ClauseStart])
    }

    /// The words of a claim may hold the verb that tells it: "rejected the claim about jobs". `passage` are its items.
    pub(super) fn within(&self, start: usize, passage: Range<usize>, found: &mut Vec<Telling>) {
        for at in passage.clone() {
            let Some((verb, _)) = self.asserting(start, at, passage.end) else {
                continue;
            };
            if verb.kind != VerbKind::Active {
                continue;
            }
            let subjects = self.subjects_of(start, &verb);
            let near = subjects.start.is_some_and(|first| first <= passage.start);
            let mut telling = self.telling(start, &verb, subjects, near);
            telling.inside = true;
            found.insert(0, telling);
            return;
        }
    }

    /// "Laut Müller …", in a language whose verbs stand second. Nothing else is read there.
    pub(super) fn sources_around(
        &self,
        before: Range<usize>,
        behind: Range<usize>,
        found: &mut Vec<Telling>,
    ) {
        let Range { start, .. } = before;
        for at in before.chain(behind) {
            let Some(source) = self.source_named_at(at) else {
                continue;
            };
            found.push(self.sourced(start, at, &source, false));
        }
    }
}
