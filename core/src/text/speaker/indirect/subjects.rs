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

/// "the figures from", "a claim by": whoever made it follows.
pub(super) const MADE_BY: &[Sense] = &[Sense::From, Sense::By, Sense::Of];

impl Subjects {
    /// Those who say it, and nobody else.
    pub fn speaking(speakers: Vec<Phrase>) -> Self {
        Self {
            speakers,
            ..Self::default()
        }
    }
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
        let inclined = verb
            .start
            .checked_sub(1)
            .filter(|at| self.has(*at, Sense::Inclined));
        let own = match verb.kind {
            VerbKind::Infinitive => inclined.map_or_else(Vec::new, |at| self.subject(start, at)),
            VerbKind::Participle if !self.is_nominal(before) => Vec::new(),
            _ => self.subject(start, verb.start),
        };
        subjects.start = own.first().map(|first| first.items.start);
        match verb.kind {
            VerbKind::Passive => {
                if self.is_agent(verb.at + 1) {
                    subjects.speakers = self.noun_phrase(verb.at + 2);
                }
                if verb.class == CueClass::Tell {
                    subjects.addressees = own;
                }
            }
            VerbKind::Infinitive if inclined.is_none() => {}
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
        let mut subjects = other.map_or_else(Vec::new, |other| self.subject(start, other.start));
        let before = other.map_or(start, |other| other.at).wrapping_sub(1);
        let mut from = other.map_or(start, |other| other.at + 1);
        if let Some(other) = other
            && subjects.is_empty()
            && (self.is_mark(before, &[',']) || self.is_quotation(before))
        {
            subjects = self.noun_phrase(other.at + 1); // "“…,” said Lee, adding"
        }
        if subjects.is_empty() {
            // "Lee stayed calm and said", "Lee wrote a letter, asking"
            let set_off = verb.kind == VerbKind::Participle
                && self.is_mark(verb.start.wrapping_sub(1), &[',']);
            let joined = (start..verb.start)
                .rev()
                .find(|at| self.has(*at, Sense::And));
            let joins = joined.is_some_and(|and| !self.may_be_subject(and + 1));
            let first = self.noun_phrase(start);
            let named = (first.iter()).all(|one| matches!(one.who, Who::Actor(_) | Who::Somebody));
            if !joins && !set_off || !named {
                return Vec::new();
            }
            subjects = first;
            from = start;
        }
        // "Lee said Park had left and told": either may be the one who told.
        let between = from..verb.start;
        let behind = |at: usize| subjects.iter().all(|one| !one.items.contains(&at));
        // Whom a preposition leads to is no subject: "said in a letter to Park, adding".
        let others = between.filter(|at| behind(*at)).any(|at| {
            let named = self.is_other(at, &subjects) && !self.is_preposition(at - 1);
            named || self.is_pronoun(at) && !self.has(at, Sense::It)
        });
        for subject in &mut subjects {
            subject.sure &= !others;
        }
        subjects
    }

    /// Whether a name is that of none of these.
    fn is_other(&self, at: usize, known: &[Phrase]) -> bool {
        match self.what(at) {
            ItemKind::Name(mention) => known.iter().all(|one| one.who != self.actor(mention)),
            what => what == ItemKind::Shared,
        }
    }

    /// What a verb tells, put together. Those who are told stand before the item `limit`.
    pub(super) fn telling(
        &self,
        verb: &Verb,
        subjects: Subjects,
        limit: usize,
        firm: bool,
    ) -> Telling {
        let tellers = |phrases: &[Phrase]| phrases.iter().map(|one| self.teller(one)).collect();
        let mut addressees: Vec<Teller> = tellers(&subjects.addressees);
        if verb.kind != VerbKind::Passive {
            let mut told = Vec::new();
            self.addressee(verb, limit, &mut told);
            addressees.extend(told.iter().map(Teller::of));
        }
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
            passes_on: verb.class == CueClass::Report,
            firm,
            span: self.bytes(before.min(verb.start)..end.unwrap_or(0).max(verb.at + 1)),
            ..Telling::default()
        }
    }

    /// Who a noun phrase names.
    pub(super) fn teller(&self, phrase: &Phrase) -> Teller {
        let mut items = phrase.items.clone();
        let nobody_declared = matches!(phrase.who, Who::Somebody | Who::Unknown);
        let maker = match nobody_declared {
            true => self
                .author(items.clone())
                .map(|who| (who, items.clone()))
                .or_else(|| self.maker(items.clone())),
            false => None,
        };
        let part = self.whole(items.clone());
        let mut who = part.unwrap_or_else(|| phrase.who.clone());
        if let Some((made_by, name)) = maker {
            (who, items) = (made_by, name);
        }
        if who == Who::Somebody && self.is_a_part(items.clone()) {
            who = Who::Unknown;
        }
        if who == Who::Unknown {
            // "its chairman, Bob Roy, said"
            let name = self.inserted_name(items.end);
            if !name.is_empty() && self.is_proper(name.clone()) {
                (who, items) = (Who::Somebody, name);
            }
        }
        if who == Who::Somebody && self.has_any(items.end, &[Sense::Of, Sense::For, Sense::To]) {
            // "said a spokesman for the union"
            items.end = self.chunk_after(items.end + 1).end.max(items.end);
        }
        Teller {
            who,
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

    /// Who made the "figures from the ministry", the "ministry figures", and the words that name them.
    fn maker(&self, items: Range<usize>) -> Option<(Who, Range<usize>)> {
        let record = (items.clone()).find(|at| self.has(*at, Sense::Records))?;
        // "according to data from the London Stock Exchange"
        if record + 1 == items.end && self.has_any(items.end, MADE_BY) {
            let name = self.chunk_after(items.end + 1);
            let who = self.head(name.clone());
            return (!name.is_empty()).then_some((who, name));
        }
        let name = match record + 1 == items.end {
            true => record.checked_sub(1).filter(|at| items.contains(at))?,
            false if self.has_any(record + 1, MADE_BY) => items.end - 1,
            false => return None,
        };
        match self.what(name) {
            ItemKind::Name(mention) | ItemKind::Owner(mention) => {
                Some((self.actor(mention), items))
            }
            _ if name == items.end - 1 && name > record => {
                let name = record + 2..items.end;
                self.is_proper(name.clone())
                    .then_some((Who::Somebody, name))
            }
            _ => None,
        }
    }

    /// Those of whom a number is a part: "58 percent of the members", where the members are declared.
    fn whole(&self, items: Range<usize>) -> Option<Who> {
        let of = items.clone().find(|at| self.has(*at, Sense::Of))?;
        // "un conseiller de la maire" is one person
        let word = self.word(items.start);
        let number = self.what(items.start) == ItemKind::Number
            || word.number.is_some_and(|number| number.value > 1)
            || word.fraction.is_some();
        match self.what(of + 1) {
            ItemKind::Name(mention) if number && of + 2 == items.end => Some(self.actor(mention)),
            _ => None,
        }
    }

    /// "A third said": a part of those who are known already.
    fn is_a_part(&self, items: Range<usize>) -> bool {
        let of_numbers = |at: usize| self.word(at).number.or(self.word(at).fraction).is_some();
        self.has(items.start, Sense::A) && items.into_iter().any(of_numbers)
    }
}
