//! Whom a verb names that tells a passage, and whether it is somebody at all.

use super::{Teller, Telling};
use crate::text::language::{CueClass, Sense};
use crate::text::speaker::Who;
use crate::text::speaker::items::{ItemKind, Items};
use crate::text::speaker::phrase::Phrase;
use crate::text::speaker::subject::{Verb, VerbKind};
use std::ops::Range;

/// How far back the verb of "quoted Lee as saying" may stand.
const AS_SAYING: usize = 14;

/// Those whom a verb names.
#[derive(Debug, Default)]
pub(super) struct Subjects {
    pub speakers: Vec<Phrase>,
    pub via: Vec<Phrase>,
    /// Those who are spoken to, where they are the subject: "Lee was told".
    pub addressees: Vec<Phrase>,
    /// The item at which the subject before the verb begins.
    pub start: Option<usize>,
    /// Whether the verb stands in a clause about what stands before it: "Lee, who said".
    pub relative: bool,
}

impl Items<'_> {
    /// Those whom a verb in a sentence that begins at `start` names.
    pub(super) fn subjects_of(&self, start: usize, verb: &Verb) -> Subjects {
        let mut subjects = Subjects::default();
        if self.has(verb.at.wrapping_sub(1), Sense::As)
            && self.quoted_as(start, verb, &mut subjects)
        {
            return subjects;
        }
        let before = verb.start.wrapping_sub(1);
        subjects.relative = verb.start > start && self.is_relative(before);
        let own = match verb.kind {
            VerbKind::Infinitive => Vec::new(),
            VerbKind::Participle if !self.is_nominal(before) => Vec::new(),
            _ => self.subject(start, verb.start),
        };
        subjects.start = own.first().map(|first| first.items.start);
        match verb.kind {
            VerbKind::Passive => {
                subjects.speakers.extend(self.agent(verb.at + 1));
                if verb.class == CueClass::Tell {
                    subjects.addressees = own;
                }
            }
            VerbKind::Infinitive => {}
            _ if own.is_empty() => subjects.speakers = self.carried_to(start, verb),
            _ => subjects.speakers = own,
        }
        subjects
    }

    /// "NBC quoted Lee as saying", "Lee was quoted by NBC as saying".
    fn quoted_as(&self, start: usize, saying: &Verb, subjects: &mut Subjects) -> bool {
        let from = start.max(saying.at.saturating_sub(AS_SAYING + 1));
        let verb = (from..saying.at.saturating_sub(1)).rev();
        let verb = verb
            .filter_map(|at| self.verb(start, at))
            .find(|verb| matches!(verb.class, CueClass::Quote | CueClass::Report));
        let Some(verb) = verb else {
            return false;
        };
        let own = self.subject(start, verb.start);
        if verb.kind == VerbKind::Passive {
            subjects.via = self.agent(verb.at + 1).into_iter().collect();
            subjects.speakers = own;
        } else {
            subjects.speakers = self.noun_phrase(verb.at + 1);
            subjects.via = own;
        }
        true
    }

    /// The subject of a verb that has none of its own: "…, adding that", "… and warns of".
    fn carried_to(&self, start: usize, verb: &Verb) -> Vec<Phrase> {
        let other = (start..verb.start).rev().find_map(|at| {
            let verb = self.verb(start, at)?;
            (verb.kind == VerbKind::Active).then_some(verb)
        });
        let Some(other) = other else {
            return Vec::new();
        };
        let mut subjects = self.subject(start, other.start);
        let before = other.at.wrapping_sub(1);
        if subjects.is_empty() && (self.is_mark(before, &[',']) || self.is_quotation(before)) {
            subjects = self.noun_phrase(other.at + 1); // "“…,” said Lee, adding"
        }
        // "Lee said Park had left and told": either may be the one who told.
        let between = other.at + 1..verb.start;
        let behind = |at: usize| subjects.iter().all(|one| !one.items.contains(&at));
        let others = between
            .filter(|at| behind(*at))
            .any(|at| self.is_name(at) || self.is_pronoun(at) && !self.has(at, Sense::It));
        for subject in &mut subjects {
            subject.sure &= !others;
        }
        subjects
    }

    /// What a verb tells, put together.
    pub(super) fn telling(
        &self,
        start: usize,
        verb: &Verb,
        subjects: Subjects,
        firm: bool,
    ) -> Telling {
        let tellers =
            |phrases: &[Phrase]| phrases.iter().map(|one| self.teller(start, one)).collect();
        let mut addressees: Vec<Teller> = tellers(&subjects.addressees);
        if verb.class == CueClass::Tell && verb.kind != VerbKind::Passive {
            let told = self.noun_phrase(verb.at + 1);
            addressees.extend(told.iter().map(|one| self.teller(start, one)));
        } else if self.has(verb.at + 1, Sense::To) {
            let told = self.noun_phrase(verb.at + 2);
            addressees.extend(told.iter().map(|one| self.teller(start, one)));
        }
        addressees.retain(|one| matches!(one.who, Who::Actor(_)));
        let phrases = subjects.speakers.iter().chain(&subjects.via);
        let before = phrases
            .map(|one| one.items.start)
            .min()
            .unwrap_or(verb.start);
        let end = subjects.speakers.iter().map(|one| one.items.end).max();
        let content = self.content_of(verb);
        Telling {
            stance: self.stance(verb, content),
            speakers: tellers(&subjects.speakers),
            via: tellers(&subjects.via),
            addressees,
            firm,
            doubtful: false,
            inside: false,
            span: self.bytes(before.min(verb.start)..end.unwrap_or(0).max(verb.at + 1)),
        }
    }

    /// Who a noun phrase of a sentence that begins at `start` names.
    pub(super) fn teller(&self, start: usize, phrase: &Phrase) -> Teller {
        let mut items = phrase.items.clone();
        let nobody_declared = matches!(phrase.who, Who::Somebody | Who::Unknown);
        let maker = match nobody_declared {
            true => self
                .author(items.clone())
                .or_else(|| self.maker(items.clone())),
            false => None,
        };
        let mut is_another = false;
        if nobody_declared && maker.is_none() {
            let name = self.inserted_name(items.end);
            if self.is_somebody(start, items.clone()) {
                is_another = true;
            } else if self.is_somebody(start, name.clone()) {
                (is_another, items) = (true, name); // "its chairman, Bob Roy, said"
            }
        }
        if is_another && self.has_any(items.end, &[Sense::Of, Sense::For, Sense::To]) {
            // "said a spokesman for the union"
            items.end = self.chunk_after(items.end + 1).end.max(items.end);
        }
        Teller {
            who: maker.unwrap_or(phrase.who.clone()),
            is_another,
            sure: phrase.sure,
            name: self.bytes(items),
        }
    }

    /// What is set off by commas behind a noun phrase, where it begins with a capital.
    fn inserted_name(&self, end: usize) -> Range<usize> {
        if !self.is_mark(end, &[',']) || !self.starts_upper(end + 1) {
            return end..end;
        }
        let chunk = self.chunk_after(end + 1);
        match self.is_mark(chunk.end, &[',']) {
            true => chunk,
            false => end..end,
        }
    }

    /// Who made the "figures from the ministry", the "ministry figures".
    fn maker(&self, items: Range<usize>) -> Option<Who> {
        const MADE_BY: &[Sense] = &[Sense::From, Sense::By, Sense::Of];
        let record = (items.clone()).find(|at| self.has(*at, Sense::Records))?;
        let name = match record + 1 == items.end {
            true => record.checked_sub(1).filter(|at| items.contains(at))?,
            false if self.has_any(record + 1, MADE_BY) => items.end - 1,
            false => return None,
        };
        match self.what(name) {
            ItemKind::Name(mention) | ItemKind::Owner(mention) => Some(self.actor(mention)),
            _ => None,
        }
    }

    /// Whether a phrase that has no name of a declared actor is that of somebody else: a name in capitals, or "a spokesman".
    fn is_somebody(&self, start: usize, items: Range<usize>) -> bool {
        if items
            .clone()
            .any(|at| self.is_name(at) || self.is_owner(at) || self.what(at) == ItemKind::Shared)
        {
            return false; // it has something to do with a declared actor
        }
        if self.has(items.start, Sense::A) {
            // "a third said"
            return items.len() > 1
                && items
                    .clone()
                    .all(|at| self.word(at).number.is_none() && self.word(at).fraction.is_none());
        }
        let proper = |at: usize| {
            self.str(at).starts_with(char::is_uppercase)
                && !self.is_day(at)
                && !self.is_pronoun(at)
                && !self.is_determiner(at)
                && !self.can_be(at, Sense::Office)
                && !self.can_be(at, Sense::Demonym)
                && !self.has_any(at, &[Sense::Title, Sense::Plural, Sense::Records])
        };
        let last = items.end.checked_sub(1).filter(|last| items.contains(last));
        let Some(last) = last else {
            return false;
        };
        // The first word of a sentence has a capital, whatever it is.
        let first = |at: usize| at == start || self.begins_sentence(at);
        proper(last) && (!first(last) || items.len() > 1 && proper(items.start))
    }
}
