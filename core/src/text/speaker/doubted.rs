//! What somebody denies, doubts or asks about: "Park denied that Lee had called it “mad”". That Lee has said so is told by nobody,
//! and whose word it is, who denies it or somebody else, is left open.

use super::items::Items;
use super::{Attributed, Reach, Role};
use crate::text::language::Sense;

/// How far before a quotation the verb may stand.
const FARTHEST: usize = 80;

/// How many items may stand between the verb and its clause: "denied at a meeting of the council on Monday that".
const TO_CLAUSE: usize = 14;

impl Items<'_> {
    /// Loosens what names somebody for a quotation within such a clause. Whoever asks has said what he asks, and what is not denied
    /// may well have been said.
    pub(super) fn loosen_doubted(&self, quotation: usize, found: &mut [Attributed]) {
        let start = self.sentence_start(quotation, FARTHEST);
        let doubt = |at| Some((at, self.clause_of_doubt(at, quotation)?));
        let Some((verb, clause)) = (start..quotation).rev().find_map(doubt) else {
            return;
        };
        // "did not deny that", "bestritt nicht, dass"
        let mut around = (verb.saturating_sub(3).max(start)..clause).filter(|at| *at != verb);
        let negated = around.any(|at| self.has_any(at, &[Sense::Negation, Sense::Not]));
        let asks = self.has(verb, Sense::Wonders);
        let (verb, end) = (self.span(verb), self.span(quotation).start);
        for one in found.iter_mut().filter(|one| one.role != Role::Addressee) {
            let own = one.span.contains(&verb.start) && !asks;
            let within = verb.end <= one.span.start && one.span.start < end && !negated;
            if own || within {
                one.reach = Reach::Loose;
            }
        }
    }

    /// Where the clause begins that a verb at an item denies, doubts or asks about, and that holds the quotation.
    fn clause_of_doubt(&self, at: usize, quotation: usize) -> Option<usize> {
        const DOUBTS: &[Sense] = &[Sense::Denies, Sense::Doubts, Sense::Wonders];
        if !self.has_any(at, DOUBTS) || !self.starts_lower(at) {
            return None;
        }
        let clause = self.led_from(at, quotation)?;
        let other = (clause + 1..quotation).any(|at| self.begins_other(at));
        (!other).then_some(clause)
    }

    /// Where a clause begins that a verb at an item has for its object.
    fn led_from(&self, at: usize, quotation: usize) -> Option<usize> {
        const LEADS: &[Sense] = &[Sense::That, Sense::Condition, Sense::IndirectQuestion];
        let next = at + 1;
        // "denied the choir had asked"
        if self.has(at, Sense::Denies) && self.begins_clause(next, quotation) {
            return Some(next);
        }
        let mut between = next..quotation.min(next + TO_CLAUSE);
        let lead = between.find(|at| self.has_any(*at, LEADS) || self.is_quotation(*at))?;
        let other = |at: usize| self.cue(at).is_some() || self.has(at, Sense::JoinsClauses);
        (!self.is_quotation(lead) && !(next..lead).any(other)).then_some(lead)
    }

    /// Whether another statement begins at an item: ", and Lee said", ", calling it", "; he is".
    fn begins_other(&self, at: usize) -> bool {
        let next = at + 1;
        let says = |at: usize| self.cue(at).is_some() || self.is_pronoun(at);
        if self.is_mark(at, &[',']) {
            return self.has(next, Sense::JoinsClauses) || says(next);
        }
        self.is_mark(at, &[';', '—', '–']) || self.has(at, Sense::JoinsClauses) && says(next)
    }
}
