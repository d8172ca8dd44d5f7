//! What governs a figure: the verb that it stands beside, or the clause that it belongs to, is negated, supposed or asked.
//! "did not lose [3 million euros]", "was cleared of taking [12 watches]", "If the strike lasts, the firm loses [3 million]".

use super::{Clause, Effect, Governor, Passed};
use crate::text::language::{Cue, Sense};
use crate::text::reading::Reading;
use std::ops::Range;

/// How many words may hedge a figure: "some more than about".
const HEDGES: usize = 3;

/// What governs a figure, and whether the figure is surely part of what is governed.
#[derive(Debug, Clone)]
pub(crate) struct FigureGovernor {
    pub governor: Governor,
    pub certain: bool,
}

impl Reading<'_> {
    /// What governs a figure from outside. "The 12 homes" are there, whatever is said of them; how somebody stands to what
    /// they deny or allege is told by the verbs that name them.
    pub(crate) fn figure_governor(&self, figure: &Range<usize>) -> Option<FigureGovernor> {
        const DEFINITE: &[Sense] = &[Sense::The, Sense::Possessive, Sense::Demonstrative];
        let clause = self.clause(figure)?;
        let before = clause.unhedged();
        // "those 12", but "it is true that 12"
        let definite = |at: usize| self.row.has_any(at, DEFINITE) && !self.row.has(at, Sense::That);
        if before.checked_sub(1).is_some_and(definite) {
            return None;
        }
        if let Some(question) = clause.asked() {
            let depends = before > clause.sentence.start
                && self
                    .row
                    .has_any(before - 1, &[Sense::Preposition, Sense::Of]);
            return Some(FigureGovernor {
                governor: clause.asked_by(&question),
                certain: !depends,
            });
        }
        let hearsay = || {
            let clauses = clause.start_of_segment()..clause.end_of_segment();
            let second = self.row.language.verb_second;
            second.then(|| clause.hearsay(clauses)).flatten()
        };
        let governor = clause.governs_figure(before).or_else(hearsay)?;
        let told = matches!(governor.effect, Effect::Alleged | Effect::Accused);
        // "12 Busse sollen verkauft worden sein", "…, heißt es": nobody is named.
        let nobody = [Sense::Hearsay, Sense::IsSaid];
        let named = !self
            .row
            .has_any(self.row.token_at(governor.words.start), &nobody);
        (!told || !named).then_some(FigureGovernor {
            governor,
            certain: false,
        })
    }
}

impl Clause<'_, '_> {
    /// The token at which the words that hedge the figure begin.
    fn unhedged(&self) -> usize {
        const OTHER: &[Sense] = &[
            Sense::Negation,
            Sense::The,
            Sense::Possessive,
            Sense::Be,
            Sense::Auxiliary,
            Sense::Preposition,
            Sense::Pronoun,
            Sense::That,
            Sense::ClauseStart,
            Sense::JoinsClauses,
        ];
        let mut at = self.first;
        let hedges = |at: usize| {
            let small = self.row.has_any(at, &[Sense::Than, Sense::StopWord]);
            let small = small || self.row.can_be(at, Sense::Adverb);
            small && self.row.is_lower(at) && !self.row.has_any(at, OTHER)
        };
        while at > self.sentence.start && self.first - at < HEDGES && hedges(at - 1) {
            at -= 1;
        }
        at
    }

    fn governs_figure(&self, before: usize) -> Option<Governor> {
        let end = self.end_of_segment();
        let start = self.start_of_segment();
        // "fell by 3 percent"
        let by = before > start && self.has_any(before - 1, &[Sense::By, Sense::To]);
        let verb = (before - usize::from(by)).checked_sub(1);
        let verb = verb.filter(|at| *at >= start && self.may_be_verb(*at));
        const BEGINS: &[Sense] = &[Sense::That, Sense::ClauseStart, Sense::JoinsClauses];
        // "Ob [12 Busse fehlen]"
        let second = self.row.language.verb_second;
        // "Whether [12 people died] is unclear", "If [12 people died], the law is void"
        let asks = |at: usize| match second {
            true => self.has(at, Sense::IndirectQuestion),
            false => at == start && self.has_any(at, &[Sense::Supposes, Sense::Condition]),
        };
        let begins = (start..self.first).rfind(|at| self.has_any(*at, BEGINS) || asks(*at));
        let clause = begins.map_or(start, |at| at + 1);
        let starts = verb.into_iter().chain([clause]);
        // "Police deny [12 people died]"
        const TELLS: &[Sense] = &[Sense::Denies, Sense::Doubts, Sense::Hopes];
        let tells = |at: usize| self.is_of_speech(at) || self.has_any(at, TELLS);
        let told = verb.is_some_and(tells) && (self.last..end).any(|at| self.is_verb(at));
        let starts = starts.chain(told.then_some(before));
        let mut found = starts.filter_map(|first| {
            let part = Clause {
                first,
                last: end,
                sentence: self.sentence.clone(),
                ..*self
            };
            part.outside()
        });
        found
            .next()
            .or_else(|| self.is_disputed(start, before))
            .or_else(|| self.is_taken_back(start, before))
            .or_else(|| self.is_negated_behind(end))
            .or_else(|| self.is_revised(start, before))
            .or_else(|| self.inverts(start))
            .or_else(|| self.depends_in_present(start, end))
    }

    /// "disputed the figure of [3 million euros]"
    fn is_disputed(&self, start: usize, before: usize) -> Option<Governor> {
        const FARTHEST: usize = 4;
        let of = before
            .checked_sub(1)
            .filter(|at| self.has(*at, Sense::Of))?;
        let mut near = of.saturating_sub(FARTHEST).max(start)..of;
        let verb = near.rfind(|at| self.has(*at, Sense::Denies))?;
        let named = self.is_noun_phrase(verb + 1) && !self.is_cancelled(verb);
        named.then(|| self.found(Effect::Negated, verb..verb + 1))
    }

    /// "Reports that [12 people died] proved false", "The figure of [12 people] was wrong", "A hoax said [12 had died]"
    fn is_taken_back(&self, start: usize, before: usize) -> Option<Governor> {
        const FALSE: &[Sense] = &[Sense::Untrue, Sense::Falsity];
        const NOUNS: &[Sense] = &[Sense::Assertion, Sense::Tally];
        const ENDS: usize = 12;
        let says = |at: usize| self.row.word(at).cue.is_some_and(Cue::is_verb);
        let words = |at: usize| self.found(Effect::Negated, at..at + 1);
        let from = self.sentence.start.max(start.saturating_sub(ENDS));
        // "the film claims falsely that", "a fake report said"
        let wrongly = (from..before).rfind(|at| {
            let beside = says(at.wrapping_sub(1)) || says(at + 1);
            self.has(*at, Sense::Wrongly) && beside
                || self.has(*at, Sense::Falsity) && (says(at + 1) || says(at + 2))
        });
        if let Some(at) = wrongly.filter(|at| !self.is_cancelled(*at)) {
            return Some(words(at));
        }
        let of = match self.row.language.verb_second {
            true => Sense::From,
            false => Sense::Of,
        };
        let leads = |at: usize| self.has_any(at, &[of, Sense::That]);
        let lead = (from..before).rfind(|at| leads(*at))?;
        let noun = (from..lead).rev().take(3).any(|at| self.has_any(at, NOUNS));
        let opens = lead == self.sentence.start && self.has(lead, Sense::That);
        if !noun && !opens {
            return None;
        }
        let to = self.sentence.end.min(self.last + ENDS);
        let stops = |at: &usize| matches!(self.passed(*at), Passed::Ends);
        let to = (self.last..to).find(stops).unwrap_or(to);
        let found = (self.last..to).find(|at| {
            let small = |at: usize| self.has_any(at, &[Sense::A, Sense::Determiner, Sense::Be]);
            let verb = at
                .checked_sub(1)
                .is_some_and(|at| small(at) || self.is_verb(at));
            self.has_any(*at, FALSE) && verb
        })?;
        let negated = (self.last..found).any(|at| self.negation(at).is_some());
        (!negated).then(|| words(found))
    }

    /// "[12 people] did not die", "[12 Menschen] starben nicht"
    fn is_negated_behind(&self, end: usize) -> Option<Governor> {
        const FARTHEST: usize = 5;
        const OTHER: &[Sense] = &[
            Sense::That,
            Sense::ClauseStart,
            Sense::JoinsClauses,
            Sense::Relative,
            Sense::RelativeObject,
            Sense::RelativePronoun,
            Sense::And,
        ];
        let second = self.row.language.verb_second;
        let until = end.min(self.last + FARTHEST);
        let mut verb = false;
        for at in self.last..until {
            if self.has_any(at, OTHER) {
                return None;
            }
            if let Some(unreal) = self.is_unreal_behind(at, end) {
                return Some(unreal);
            }
            let negation = self.negation(at);
            verb |= match second {
                true => self.is_form_of_verb(at),
                false => {
                    self.is_auxiliary(at) || negation.as_ref().is_some_and(|one| one.len() > 1)
                }
            };
            let other = self.has_any(at, &[Sense::Lacking, Sense::NoneOf, Sense::Determiner]);
            if let Some(negation) = negation
                && verb
                && !other
            {
                let last = !second || negation.end >= end || self.is_form_of_verb(negation.end);
                return last.then(|| self.found(Effect::Negated, negation));
            }
        }
        None
    }

    /// "[12 people] would have died", "[12 Menschen] wären gestorben"
    fn is_unreal_behind(&self, at: usize, end: usize) -> Option<Governor> {
        if !self.has(at, Sense::Unreal) {
            return None;
        }
        let next = at + 1;
        let perfect = match self.row.language.verb_second {
            true => {
                let told = self.sentence.clone().any(|at| self.is_of_speech(at));
                !told && self.is_form_of_verb(end - 1)
            }
            // "[12 personnes] auraient péri"
            false if self.has(at, Sense::Perfect) => true,
            false => self.has(next, Sense::Auxiliary) && !self.has(next, Sense::Be),
        };
        perfect.then(|| self.found(Effect::Supposed, at..next))
    }

    /// "was revised from [12] to 30", "von [12] auf 30 korrigiert"
    fn is_revised(&self, start: usize, before: usize) -> Option<Governor> {
        const NEAR: usize = 3;
        let from = before
            .checked_sub(1)
            .filter(|at| self.has(*at, Sense::From))?;
        let near = from.saturating_sub(NEAR).max(start)..from;
        let revises = |at: &usize| self.has(*at, Sense::Revises);
        let behind = || {
            let end = self.end_of_segment();
            self.row
                .language
                .verb_second
                .then(|| (self.last..end).find(revises))?
        };
        let at = near.clone().find(revises).or_else(behind)?;
        Some(self.found(Effect::Negated, at..at + 1))
    }

    fn may_be_verb(&self, at: usize) -> bool {
        const OTHER: &[Sense] = &[
            Sense::Preposition,
            Sense::Determiner,
            Sense::The,
            Sense::Pronoun,
            Sense::And,
            Sense::Or,
            Sense::That,
            Sense::ClauseStart,
            Sense::Negation,
        ];
        self.row.is_lower(at) && !self.has_any(at, OTHER)
    }

    fn start_of_segment(&self) -> usize {
        let parts = |at: &usize| !matches!(self.passed(*at), Passed::Nothing);
        let start = (self.sentence.start..self.first).rfind(parts);
        start.map_or(self.sentence.start, |at| at + 1)
    }

    fn end_of_segment(&self) -> usize {
        let begins = |at: usize| self.has_any(at, &[Sense::Supposes, Sense::ClauseStart]);
        let parts = |at: &usize| !matches!(self.passed(*at), Passed::Nothing) || begins(*at);
        let mut behind = self.last..self.sentence.end;
        behind.find(parts).unwrap_or(self.sentence.end)
    }

    /// "If the strike lasts, the firm loses 3 million", where neither clause tells of the past.
    fn depends_in_present(&self, start: usize, end: usize) -> Option<Governor> {
        let comma = start.checked_sub(1)?;
        if !matches!(self.passed(comma), Passed::Comma) {
            return None;
        }
        let parts = |at: &usize| !matches!(self.passed(*at), Passed::Nothing);
        let from = (self.sentence.start..comma).rfind(parts);
        let from = from.map_or(self.sentence.start, |at| at + 1);
        let supposes = self.has(from, Sense::Supposes) && self.idle(from).is_none();
        let past = (from..end).any(|at| self.row.has(at, Sense::Past));
        (supposes && !past).then(|| self.found(Effect::Supposed, from..from + 1))
    }
}
