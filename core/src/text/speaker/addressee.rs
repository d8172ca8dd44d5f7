//! Who is spoken to: the objects of "told", "asked", and behind "to" those of "wrote", "said".

use super::governed::Hold;
use super::items::{ItemKind, Items};
use super::phrase::Phrase;
use super::subject::Verb;
use super::{Attributed, Reach, Role, Who};
use crate::text::language::{CueClass, Sense};
use crate::text::time::is_touched;

impl Items<'_> {
    /// Notes who is spoken to, and returns where what is said begins.
    pub fn addressee(&self, verb: &Verb, limit: usize, found: &mut Vec<Attributed>) -> usize {
        let none = (verb.at + 1).min(limit);
        let Some(at) = self.object_of(verb) else {
            return none;
        };
        let mut objects = match self.is_object_pronoun(at) {
            true => vec![Phrase {
                who: Who::Pronoun,
                items: at..at + 1,
                sure: true,
            }],
            false => self.noun_phrase(at),
        };
        let Some(end) = objects
            .last()
            .map(|last| last.items.end)
            .filter(|end| *end <= limit)
        else {
            return none;
        };
        // "warned Park would fall", "warned prices rose": a clause without "that".
        let clause = self.is_auxiliary(end) || self.cue(end).is_some();
        if clause || !self.may_be_spoken_to(&objects) {
            return none;
        }
        // "accused Park of lying", "reminded Park of it", but "told Park of the Herald"
        let outlet = self.chunk_after(end + 1).any(|at| self.is_of_outlet(at));
        let of = self.has(end, Sense::Of) && !outlet;
        for object in &mut objects {
            object.sure &= !of;
            let hold = Hold {
                verb: verb.at,
                reach: Reach::Beside,
                gap: end,
                quotation: limit,
            };
            found.push(self.attributed(object, Role::Addressee, hold));
        }
        match objects.iter().all(|object| object.who == Who::Unknown) {
            true => none,
            false => end,
        }
    }

    /// Where the object of a verb begins, if it is somebody who is spoken to.
    fn object_of(&self, verb: &Verb) -> Option<usize> {
        let next = verb.at + 1;
        match verb.class {
            CueClass::Tell => Some(next),
            CueClass::Call | CueClass::Quote => None,
            _ if self.has(next, Sense::To) => {
                // "said to Lee", but "vowed to build homes"
                let whom = self.may_be_subject(next + 1)
                    || self.is_object_pronoun(next + 1)
                    || self.can_be(next + 1, Sense::Plural) && !self.is_nominal(next + 2);
                whom.then_some(next + 1)
            }
            // "promised the rescuers that"
            CueClass::Say => {
                // "said last month that": nobody is told.
                let whom = self.is_determiner(next) || self.is_name(next);
                let end = self.chunk_after(next).end;
                let when = is_touched(self.article.times, &self.bytes(next..end));
                (whom && !when && end > next && self.has(end, Sense::That)).then_some(next)
            }
            _ => None,
        }
    }

    /// Behind the first object of "promised Park a “better” life": what is said begins with the second.
    pub fn past_first_object(&self, verb: &Verb, from: usize, quotation: usize) -> usize {
        let object = self.chunk_after(from);
        let second = object.end;
        let both = verb.class == CueClass::Say
            && from == verb.at + 1
            && self.is_name(from)
            && second + 1 == quotation
            && self.has_any(second, &[Sense::A, Sense::The]);
        if both { second } else { from }
    }

    /// "him", "us", and "her" where no noun follows.
    pub fn is_object_pronoun(&self, at: usize) -> bool {
        self.has(at, Sense::MeOrUs)
            || self.has(at, Sense::ObjectPronoun)
                && !self.has_any(at, &[Sense::It, Sense::Demonstrative])
                && !(self.is_determiner(at) && self.is_nominal(at + 1) && !self.is_day(at + 1))
    }

    /// Whether these may be people: what is warned of, or asked for, is not.
    fn may_be_spoken_to(&self, objects: &[Phrase]) -> bool {
        objects.iter().all(|object| match object.who {
            Who::Actor(_) | Who::Pronoun | Who::Somebody => true,
            Who::Unknown => {
                let first = object.items.start;
                self.is_determiner(first)
                    || self.is_owner(first)
                    || matches!(self.what(first), ItemKind::Shared)
            }
        })
    }

    /// Behind "that the city would": who does something in what is said does not say it. Of several clauses that "and that"
    /// joins, the last counts.
    pub fn past_inner_subject(&self, from: usize, quotation: usize) -> usize {
        let and_that = |at: &usize| self.has(*at, Sense::And) && self.has(*at + 1, Sense::That);
        let last = (from..quotation).rev().find(and_that);
        let from = last.map_or(from, |and| and + 1);
        // "told reporters in the capital on Friday that"
        let mut that = from;
        while that < quotation && (self.is_preposition(that) || self.is_day(that)) {
            that = self.chunk_after(that + 1).end.max(that + 1);
        }
        let from = match self.has(that, Sense::That) && that < quotation {
            true => that,
            false => from,
        };
        let start = from + usize::from(self.has(from, Sense::That));
        let mut end = match self.is_pronoun(start) {
            true => start + 1,
            false => self.chunk_after(start).end,
        };
        while self.is_preposition(end) && end < quotation {
            let next = self.chunk_after(end + 1).end;
            if next == end + 1 {
                break;
            }
            end = next;
        }
        match end > start && end < quotation && self.is_auxiliary(end) {
            true => end + 1,
            false => from,
        }
    }
}
