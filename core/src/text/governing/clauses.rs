//! What a clause of its own makes of the one beside it, where the verb stands second or last: "Das Depot schließt, wenn es
//! regnet", "Zahlt der Rat nicht, schließt das Depot", "Dass das Depot schließt, ist gelogen", "…, heißt es".

use super::{Clause, Effect, Governor, Passed};
use crate::text::language::Sense;
use std::ops::Range;

const HELPS: &[Sense] = &[Sense::Supporting, Sense::Be, Sense::Become];

impl Clause<'_, '_> {
    /// What the clauses beside that of a passage make of it, which goes from `start` to `end`.
    pub(super) fn by_another_clause(&self, start: usize, end: usize) -> Option<Governor> {
        if !self.has_form_of_verb() {
            return None;
        }
        self.is_compared(start)
            .or_else(|| self.has_gone_wrong(start, end))
            .or_else(|| self.is_said_of_that(start, end))
            .or_else(|| self.is_hearsay(end))
            .or_else(|| self.is_supposed_in_present(start, end))
    }

    /// "Lee tut so, als [hätte sie das Depot verkauft]"
    fn is_compared(&self, start: usize) -> Option<Governor> {
        let next = start + 1;
        let unreal = self.has_any(next, HELPS) || self.has(next, Sense::IndirectQuestion);
        let compares = start < self.first && self.has(start, Sense::NamedAs) && unreal;
        compares.then(|| self.found(Effect::Doubted, start..(next + 1).min(self.first)))
    }

    /// "weit davon entfernt, [das Depot zu verkaufen]", "statt [das Depot zu verkaufen]"
    fn has_gone_wrong(&self, start: usize, end: usize) -> Option<Governor> {
        let last = end.wrapping_sub(1);
        let infinitive = self.row.can_be(last, Sense::Infinitive)
            || self.has(last.wrapping_sub(1), Sense::Toward) && self.is_form_of_verb(last);
        if !infinitive {
            return None;
        }
        if start < self.first && self.has(start, Sense::Excludes) {
            return Some(self.found(Effect::Negated, start..start + 1));
        }
        let comma = start
            .checked_sub(1)
            .filter(|at| matches!(self.passed(*at), Passed::Comma))?;
        let before = self.start_of_clause(comma)..comma;
        let tokens = before
            .clone()
            .find_map(|at| self.negating_phrase(at, comma))?;
        // "nicht weit davon entfernt"
        let cancelled = before.into_iter().any(|at| self.has(at, Sense::Negation));
        (!cancelled).then(|| self.found(Effect::Negated, tokens))
    }

    fn negating_phrase(&self, at: usize, limit: usize) -> Option<Range<usize>> {
        match self.governing_phrase(at, limit) {
            Some((Sense::Negation, tokens)) => Some(tokens),
            _ => None,
        }
    }

    /// "Dass [das Depot verkauft ist], ist gelogen", "…, stimmt nicht", "…, ist unklar"
    fn is_said_of_that(&self, start: usize, end: usize) -> Option<Governor> {
        let that =
            start < self.first && self.has(start, Sense::That) && start == self.sentence.start;
        let comma = end < self.sentence.end && matches!(self.passed(end), Passed::Comma);
        if !that || !comma {
            return None;
        }
        let from = end + 1;
        let parts = |at: &usize| self.parts(*at);
        let close = (from..self.sentence.end)
            .find(parts)
            .unwrap_or(self.sentence.end);
        let has = |sense: Sense| (from..close).find(|at| self.has(*at, sense));
        let negated = (from..close).find_map(|at| {
            self.negation(at)
                .filter(|one| !self.has(one.start, Sense::Untrue))
        });
        let words = |at: usize| at..at + 1;
        let found = match (has(Sense::Untrue), has(Sense::Disowns), has(Sense::Doubts)) {
            (Some(at), ..) | (_, Some(at), _) => (Effect::Negated, words(at)),
            (.., Some(at)) => (Effect::Doubted, words(at)),
            _ => {
                let tokens = negated.filter(|_| has(Sense::Grounds).is_some())?;
                return Some(self.found(Effect::Negated, tokens));
            }
        };
        negated.is_none().then(|| self.found(found.0, found.1))
    }

    /// "[Das Depot sei verkauft], heißt es", where nobody is named.
    fn is_hearsay(&self, end: usize) -> Option<Governor> {
        let comma = end < self.sentence.end && matches!(self.passed(end), Passed::Comma);
        let says = end + 1;
        let it = self.has(says, Sense::IsSaid) && self.has(says + 1, Sense::It);
        let ends = matches!(self.passed(says + 2), Passed::Comma | Passed::Ends);
        (comma && it && ends).then(|| self.found(Effect::Accused, says..says + 2))
    }

    /// "[Das Depot schließt], wenn es regnet", "Sofern es regnet, [schließt das Depot]", "Zahlt der Rat nicht, [schließt das
    /// Depot]", where nothing tells of the past.
    fn is_supposed_in_present(&self, start: usize, end: usize) -> Option<Governor> {
        let past = |at: usize| {
            self.row.has_any(at, &[Sense::Past, Sense::Perfect])
                || self.is_form_of_verb(at) && self.row.can_be(at, Sense::Past)
        };
        if (start..end).any(past) {
            return None;
        }
        let supposes = |at: usize| {
            let only = usize::from(!self.has(at, Sense::Supposes) && self.has(at, Sense::Adverb));
            let at = at + only;
            (self.has(at, Sense::Supposes) && self.idle(at).is_none()).then_some(at)
        };
        let comma = end < self.sentence.end && matches!(self.passed(end), Passed::Comma);
        if comma && let Some(at) = supposes(end + 1) {
            return Some(self.found(Effect::Supposed, at..at + 1));
        }
        let before = start
            .checked_sub(1)
            .filter(|at| matches!(self.passed(*at), Passed::Comma))?;
        let inverted =
            self.row.is_lower(start) && (self.is_form_of_verb(start) || self.has_any(start, HELPS));
        let from = self.start_of_clause(before);
        if !inverted || from != self.sentence.start {
            return None;
        }
        // "Zahlt der Rat nicht,"
        let verb = self.row.has_any(from, HELPS) || self.row.can_be(from, Sense::VerbForm);
        let subject = self.row.has_any(
            from + 1,
            &[Sense::Determiner, Sense::Pronoun, Sense::ObjectPronoun],
        ) || self.row.is_capital(from + 1) && self.row.has_any(from, HELPS);
        let at = supposes(from).or_else(|| (verb && subject).then_some(from))?;
        Some(self.found(Effect::Supposed, at..at + 1))
    }
}
