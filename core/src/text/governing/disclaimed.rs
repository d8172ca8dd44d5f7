//! Words between quotation marks that nobody says: "Lee denied saying “…”", "Lee never said “…”". They are not the words of
//! whoever denies them.

use super::{Clause, Passed};
use crate::text::language::{Cue, CueClass, Sense};
use crate::text::{Quotation, reading::Reading};
use std::ops::Range;

/// How many tokens may stand between a verb of saying and the quotation: "called the plan for the depot “…”".
const FARTHEST: usize = 8;

impl Reading<'_> {
    /// The words that say of a quotation that it was not said.
    pub(crate) fn disclaimed(&self, quotation: &Quotation) -> Option<Range<usize>> {
        let open = self.row.token_at(quotation.span.start);
        let close = self.row.token_at(quotation.span.end);
        let clause = Clause::new(&self.row, self.row.around(open), open..close);
        let tokens = match self.row.language.verb_second {
            true => clause.not_said(),
            false => clause.denied_saying().or_else(|| clause.denied_behind()),
        };
        tokens.map(|tokens| self.row.bytes(tokens))
    }

    /// Whether others say of somebody that they said something, or it is asked or supposed: "allegedly said", "soll gesagt
    /// haben", "hätte gesagt", "had she said", "if she said". The words attribute a quotation.
    pub(crate) fn is_hearsay(&self, words: &Range<usize>) -> bool {
        let row = &self.row;
        let first = row.token_at(words.start);
        let sentence = row.around(first);
        let open = |at: &usize| row.mark(*at).is_none();
        let start = (sentence.start..first).rev().take_while(open).last();
        let clause = start.unwrap_or(first)..sentence.end;
        let clause: Vec<usize> = clause.take_while(open).collect();
        let has = |sense| clause.iter().any(|at| row.has(*at, sense));
        // "Lee habría dicho", "habría dicho Lee"
        let mut near = first.saturating_sub(2).max(sentence.start)..row.token_at(words.end);
        let unreal = row.language.verb_second && has(Sense::Unreal);
        // "Had she said", "Did she say"; in German, a clause that a verb begins may follow another.
        let inverted = !row.language.verb_second
            && !row.language.inverts // "a dit Lee"
            && clause
                .first()
                .is_some_and(|at| *at < first && row.has(*at, Sense::Auxiliary));
        let supposed =
            (clause.iter().take_while(|at| **at < first)).any(|at| row.has(*at, Sense::Supposes));
        has(Sense::Allegedly)
            || inverted
            || supposed
            || unreal
            || has(Sense::Hearsay) && has(Sense::Perfect)
            || row.language.inverts && near.any(|at| row.has(at, Sense::Hearsay))
    }
}

impl Clause<'_, '_> {
    /// "denied saying", "denies having called it", "denied that he had said", "did not say", "refused to call it"
    fn denied_saying(&self) -> Option<Range<usize>> {
        let from = self.first.saturating_sub(FARTHEST).max(self.sentence.start);
        let mut says = self.first;
        loop {
            says = says.checked_sub(1).filter(|at| *at >= from)?;
            if says + 1 < self.first && !matches!(self.passed(says), Passed::Nothing) {
                return None;
            }
            if self.has_any(says, &[Sense::That, Sense::IndirectQuestion]) && says + 1 < self.first
            {
                continue;
            }
            if self.says(says) {
                break;
            }
        }
        self.denied_before(says, self.sentence.start)
    }

    /// "“…” is something Lee denies having said", "“…”, which she never said": the verb of saying ends its clause.
    fn denied_behind(&self) -> Option<Range<usize>> {
        let end = self.sentence.end.min(self.last + FARTHEST + 4);
        let mut verbs = (self.last..end).filter(|at| self.says(*at));
        let says = verbs.find(|at| {
            at + 1 >= self.sentence.end || matches!(self.passed(at + 1), Passed::Ends)
        })?;
        self.denied_before(says, self.last)
    }

    /// What denies or negates the verb of saying at a token, in the clause that begins at `start` or behind it.
    fn denied_before(&self, says: usize, start: usize) -> Option<Range<usize>> {
        let mut at = says;
        while at > start {
            at -= 1;
            if let Some((Sense::Negation, tokens)) = self.governing_phrase(at, says)
                && tokens.end == says
            {
                return (!self.is_cancelled(at)).then_some(at..says + 1);
            }
            if let Some(negation) = self.negation(at) {
                let start = negation.start;
                let modal = (start.saturating_sub(1)..says).any(|at| self.has(at, Sense::Modal));
                return (!modal).then_some(start..says + 1);
            }
            if self.has(at, Sense::Disowns) {
                let passive = self.has(at.wrapping_sub(1), Sense::Be);
                return (!passive && !self.is_cancelled(at)).then_some(at..says + 1);
            }
            if self.has(at, Sense::To) && at + 1 == says {
                continue;
            }
            let supports = self.has(at, Sense::Auxiliary) && !self.has(at, Sense::Be);
            let himself = self.has_any(at, &[Sense::That, Sense::Pronoun]);
            if !supports && !himself && !self.row.can_be(at, Sense::Adverb) {
                return None;
            }
        }
        None
    }

    fn says(&self, at: usize) -> bool {
        let cue = self.row.word(at).cue;
        cue.is_some_and(|cue: Cue| {
            !matches!(
                cue.class,
                CueClass::Report | CueClass::Quote | CueClass::React
            )
        })
    }

    /// "hat nie „…“ gesagt", "bestritt, „…“ gesagt zu haben", "„…“ habe er nicht gesagt", "sagte nie: „…“"
    fn not_said(&self) -> Option<Range<usize>> {
        self.never_announced()
            .or_else(|| self.never_said_behind())
            .or_else(|| self.not_said_around())
    }

    /// "Lee sagte nie: „…“", "Nie hat Lee gesagt: „…“": nothing but who speaks stands beside the negation and the verb.
    fn never_announced(&self) -> Option<Range<usize>> {
        let colon = self.first.checked_sub(1)?;
        if !self.row.is_mark(colon, &[':']) {
            return None;
        }
        let start = self.start_of_clause(colon);
        let says = (start..colon).rfind(|at| self.says(*at))?;
        let negation = (start..colon).find_map(|at| self.negation(at))?;
        let at = negation.start;
        // "Nicht Lee, sondern Park sagte: „…“"
        if (at..says).any(|at| self.has(at, Sense::Instead)) {
            return None;
        }
        let alone = match at > says {
            true => (says + 1..colon).all(|at| self.may_stand_by(at)),
            false => at == start || at + 1 == says,
        };
        let rest = (says + 1..colon).all(|at| self.may_stand_by(at));
        (alone && rest).then_some(negation)
    }

    /// Whether a word is the negation itself, an adverb or who speaks, and no thing that is said.
    fn may_stand_by(&self, at: usize) -> bool {
        self.negation(at).is_some() && !self.has(at, Sense::Determiner)
            || self.has_any(at, &[Sense::Adverb, Sense::Pronoun])
            || self.row.is_capital(at)
    }

    /// "„…“, sagte Lee nie.", "„…“, hat Lee nie gesagt."
    fn never_said_behind(&self) -> Option<Range<usize>> {
        let start = self.last + usize::from(self.row.is_mark(self.last, &[',']));
        let end = self.sentence.end.min(start + FARTHEST);
        let close = (start..end).find(|at| self.row.mark(*at).is_some())?;
        let says = (start..close).find(|at| self.says(*at))?;
        let helped = self.has(start, Sense::Supporting);
        let last = match says == start {
            true => close,
            false if helped && says + 1 == close => says,
            false => return None,
        };
        self.negation(last.checked_sub(1)?)
    }

    fn not_said_around(&self) -> Option<Range<usize>> {
        const BEHIND: usize = 6;
        let end = self.sentence.end.min(self.last + BEHIND);
        let spoken = (self.last..end)
            .take_while(|at| self.row.mark(*at).is_none())
            .find(|at| self.says(*at))?;
        let behind = (self.last..spoken).find_map(|at| self.negation(at));
        let before = self.first.checked_sub(1)?;
        if let Some(negation) = behind.or_else(|| self.negation(before)) {
            return Some(negation);
        }
        let comma = matches!(self.passed(before), Passed::Comma);
        let verb = before.checked_sub(1).filter(|_| comma)?;
        let denies = self.has(verb, Sense::Disowns) && !self.is_cancelled(verb);
        denies.then_some(verb..verb + 1)
    }
}
