//! Clauses inside of what is said: "Lee told reporters that the city would offer “free buses”". Who acts there does not speak,
//! even where the verb could be one of saying.

use super::governed::Hold;
use super::items::Items;
use super::phrase::Phrase;
use super::subject::{Verb, VerbKind};
use super::{Attributed, Reach, Role, Who};
use crate::text::language::{CueClass, Sense};

impl Items<'_> {
    /// The verb that reports what another verb tells, if that one tells what will or may be: nobody has said it yet.
    pub fn reported_by(&self, start: usize, inner: &Verb) -> Option<Verb> {
        let open = inner.kind == VerbKind::Infinitive
            || inner.kind == VerbKind::Passive && !self.is_agent(inner.at + 1)
            || inner.kind == VerbKind::Active
                && (inner.start..inner.at).any(|at| self.has(at, Sense::Modal));
        if !open {
            return None;
        }
        for at in (start..inner.start).rev() {
            if self.is_quotation(at) || self.is_mark(at, &[';', ':', '—', '–']) {
                return None;
            }
            let Some(outer) = self.verb(start, at) else {
                continue;
            };
            let says = matches!(
                outer.class,
                CueClass::Say | CueClass::Tell | CueClass::React
            ) && outer.kind == VerbKind::Active
                && (!outer.weak || self.has(at + 1, Sense::That));
            // "promised to offer" is a promise of the one who promised.
            let clause = outer.at + 1 < inner.start;
            let laid = self.is_laid_to_object(start, inner);
            // "urged Lee to say"
            let bidden = inner.kind == VerbKind::Infinitive
                && outer.class == CueClass::Tell
                && self.chunk_after(outer.at + 1).end == inner.start;
            return (says && clause && !laid && !bidden).then_some(outer);
        }
        None
    }

    /// Reads who reports a clause that ends in the quotation.
    pub fn read_reported(
        &self,
        start: usize,
        (outer, inner): (&Verb, &Verb),
        quotation: usize,
        found: &mut Vec<Attributed>,
    ) -> bool {
        let subjects = self.subject(start, outer.start);
        if subjects.is_empty() {
            return false;
        }
        let from = self.addressee(outer, quotation, found);
        let close = self.touches(inner.at + 1..quotation)
            || !self.has_other_source(inner.at + 1..quotation);
        let clear = !self.has_other_source(from..inner.start);
        let hold = Hold {
            verb: outer.at,
            reach: match close && clear {
                true => Reach::Beside,
                false => Reach::Loose,
            },
            gap: self.past_inner_subject(from, quotation),
            quotation,
        };
        for subject in subjects {
            found.push(self.attributed(&subject, Role::Speaker, hold));
        }
        true
    }

    /// "in an interview with NBC": who holds it passes the words on. "in a letter to Lee": who gets it is spoken to. "Asked by
    /// Lee", "speaking to Lee": so is whoever asked. "wrote in the Herald": who prints it passes it on.
    pub fn interviewed(&self, quotation: usize, found: &mut Vec<Attributed>) {
        const FARTHEST: usize = 60;
        let start = self.sentence_start(quotation, FARTHEST);
        let mut at = start;
        while at < quotation + FARTHEST && at < self.len() {
            if at != quotation {
                self.interviewed_at(start, at, quotation, found);
            }
            let next = at + 1;
            if at > quotation && self.ends_sentence(at) || at >= quotation && self.leads(next) {
                break;
            }
            at = next;
        }
    }

    /// The same of one item.
    fn interviewed_at(
        &self,
        start: usize,
        at: usize,
        quotation: usize,
        found: &mut Vec<Attributed>,
    ) {
        let next = at + 1;
        let beside = |named: &Phrase, role| self.behind(named, at, role, Reach::Beside, quotation);
        let to = at > start
            && (self.has(at - 1, Sense::A) || self.has(at - 1, Sense::In))
            && self.has(at, Sense::Utterance)
            && self.has(next, Sense::To)
            && !found.iter().any(|one| one.role == Role::Addressee);
        if to {
            for addressee in self.noun_phrase(next + 1) {
                found.push(beside(&addressee, Role::Addressee));
            }
        }
        if self.is_turned_to(start, at, found) {
            for addressee in self.noun_phrase(next + 1) {
                if !found.iter().any(|one| one.who == addressee.who) {
                    found.push(beside(&addressee, Role::Addressee));
                }
            }
        }
        if let Some(outlet) = self.printed_by(at)
            && !found
                .iter()
                .any(|one| one.who == outlet.who && one.who != Who::Somebody)
        {
            found.push(beside(&outlet, Role::Via));
        }
        if self.has(at, Sense::Interview) && self.has(next, Sense::With) {
            for outlet in self.noun_phrase(next + 1) {
                let known = found
                    .iter()
                    .any(|one| one.role == Role::Via && one.who == outlet.who);
                if !known && outlet.who != Who::Pronoun {
                    found.push(beside(&outlet, Role::Via));
                }
            }
        }
    }

    /// "Asked by NBC", "Lee was asked by NBC and", "speaking to NBC", of whoever says the quotation.
    fn is_turned_to(&self, start: usize, at: usize, found: &[Attributed]) -> bool {
        let next = at + 1;
        let begins = at == start || self.is_any_mark(at - 1) || self.is_conjunction(at - 1);
        if self.has(at, Sense::Speaking) {
            return begins && self.has_any(next, &[Sense::To, Sense::With]);
        }
        if !(self.has(at, Sense::Asks) && self.is_agent(next)) {
            return false;
        }
        let own = |subject: &Phrase| {
            let is = |one: &Attributed| one.role == Role::Speaker && one.who == subject.who;
            subject.who == Who::Pronoun || found.iter().any(is)
        };
        begins
            || at > start && self.has(at - 1, Sense::Be) && {
                let verb = self.verb(start, at).map_or(at - 1, |verb| verb.start);
                self.subject(start, verb).iter().any(own)
            }
    }

    /// The outlet of "wrote in the Herald", "a letter seen by the Herald", "a column for the Herald".
    fn printed_by(&self, at: usize) -> Option<Phrase> {
        let prints = self.has(at, Sense::PassedOnIn);
        if !prints && !self.has(at, Sense::Utterance) {
            return None;
        }
        let mut next = at + 1;
        while self.is_day(next) || self.has(next, Sense::On) && self.is_day(next + 1) {
            next += 1;
        }
        let leads = self.has(next, Sense::In)
            || self.is_agent(next) && prints
            || self.has(next, Sense::For) && !prints;
        let chunk = self.chunk_after(next + 1);
        let outlet = leads && chunk.clone().any(|at| self.is_of_outlet(at));
        outlet
            .then(|| self.phrase(chunk))
            .filter(|outlet| matches!(outlet.who, Who::Actor(_) | Who::Somebody))
    }
}
