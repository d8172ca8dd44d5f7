//! What somebody is said to have done and what somebody denies, before the passage that says it.

use super::before::{Step, Way};
use super::{Clause, Effect};
use crate::text::language::{Cue, CueClass, Sense};

/// "accused of", "charged with", "allegations that"
const LEADS_TO_CHARGE: &[Sense] = &[Sense::Of, Sense::With, Sense::That];

impl Clause<'_, '_> {
    /// "accused of", "allegations that", "the alleged", "is said to"
    pub(super) fn accuses(&self, at: usize, way: &Way) -> Option<Step> {
        let next = at + 1;
        let found = if self.has(at, Sense::Accuses)
            && let Some(of) = self.charge(at, way)
        {
            (Effect::Accused, at..of.min(self.first - 1) + 1)
        } else if self.has(at, Sense::Absolves)
            && self.has(next, Sense::Of)
            && self.is_deed(next + 1)
        {
            (Effect::Negated, at..next + 1)
        } else if self.has(at, Sense::Alleges) && self.is_led_here(at, way) {
            (Effect::Accused, at..next)
        } else if self.has_any(at, &[Sense::AllegedAs, Sense::Alleges]) && self.is_attribute(way) {
            (Effect::Alleged, at..next)
        } else if self.is_said_to(at) && self.reaches(way) && way.told.is_none() {
            (Effect::Accused, at..at + 2)
        } else {
            return None;
        };
        match self.is_cancelled(at) {
            true => Some(Step::Cancelled),
            false => Some(self.governs(found.0, found.1)),
        }
    }

    /// Where "of" or "that" leads from the word at a token to the passage, or the passage has it: "accused [the mayor of having
    /// promised]".
    fn charge(&self, at: usize, way: &Way) -> Option<usize> {
        if let Some(told) = way.told {
            // "alleged that", "an allegation by Lee that"
            return (told > at && self.has(told, Sense::That)).then_some(told);
        }
        let leads = |at: &usize| self.has_any(*at, LEADS_TO_CHARGE);
        let Some(of) = way.between.iter().rev().copied().find(leads) else {
            let of = (self.first..self.last).find(leads)?;
            let deed = self.row.can_be(of + 1, Sense::Participle) && of < self.last - 1;
            return deed.then_some(of);
        };
        // "accused of stealing in May"
        let mut rest = of + 1..self.first;
        let deed = self.is_verb(self.first) || self.has(self.first - 1, Sense::To);
        let thing = rest.len() < 2 && rest.clone().all(|at| !self.is_noun_phrase(at));
        (deed || thing || rest.all(|at| self.is_light(at))).then_some(of)
    }

    /// Whether the passage is what begins at a token, but for small words: "of having [stolen]".
    fn is_deed(&self, from: usize) -> bool {
        from <= self.first && (from..self.first).all(|at| self.is_light(at))
    }

    /// Whether a word stands before a noun phrase that the passage begins or goes on with: "the alleged [theft]".
    fn is_attribute(&self, way: &Way) -> bool {
        const NONE: &[Sense] = &[
            Sense::Preposition,
            Sense::Determiner,
            Sense::To,
            Sense::Auxiliary,
        ];
        way.told.is_none()
            && way.between.len() <= 1
            && way
                .between
                .iter()
                .all(|at| self.row.is_lower(*at) && !self.has_any(*at, NONE))
            && !self.has_any(self.first, NONE)
    }

    /// "is said to", "was believed to"
    fn is_said_to(&self, at: usize) -> bool {
        let say = |cue: Cue| matches!(cue.class, CueClass::Say | CueClass::Report) && cue.is_verb();
        let said = self.row.word(at).cue.is_some_and(say)
            || self.has_any(at, &[Sense::Grounds, Sense::Alleges]);
        let participle = || self.row.can_be(at, Sense::Participle) || self.has(at, Sense::Past);
        said && self.is_passive(at) && self.has(at + 1, Sense::To) && participle()
    }

    /// Whether "be" stands before a participle.
    pub(super) fn is_passive(&self, participle: usize) -> bool {
        (participle.saturating_sub(2)..participle).any(|at| self.has(at, Sense::Be))
    }

    /// "denied that", "denied stealing", "doubted that", "it is untrue that", "rather than"
    pub(super) fn denies(&self, at: usize, way: &Way) -> Option<Step> {
        let next = at + 1;
        if self.has(at, Sense::Excludes) && self.has_any(next, &[Sense::Than, Sense::Of]) {
            let near =
                way.told.is_none() && way.between.len() < 3 && !self.is_noun_phrase(self.first);
            return near.then(|| self.governs(Effect::Negated, at..next + 1));
        }
        let (effect, reaches) = if self.has(at, Sense::Denies) {
            (Effect::Denied, self.is_denied(at, way))
        } else if self.has(at, Sense::Untrue) {
            (Effect::Negated, self.is_led_here(at, way))
        } else if self.has(at, Sense::Doubts) {
            (Effect::Doubted, self.is_led_here(at, way))
        } else {
            return None;
        };
        match reaches {
            false => None,
            true if self.is_cancelled(at) => Some(Step::Cancelled),
            true => Some(self.governs(effect, at..next)),
        }
    }

    /// Whether what a verb denies is the passage.
    fn is_denied(&self, at: usize, way: &Way) -> bool {
        if way.told.is_some() {
            return self.is_led_here(at, way);
        }
        let disowns = self.has(at, Sense::Disowns);
        let object = |at: &usize| self.has_any(*at, &[Sense::ObjectPronoun, Sense::By]);
        if !disowns || self.is_passive(at) || way.between.iter().any(object) {
            return false;
        }
        // "denied any wrongdoing", "denied the theft"
        let thing = way.between.len() < 3
            && way
                .between
                .iter()
                .all(|at| self.is_light(*at) || self.has(*at, Sense::The));
        thing || self.reaches(way)
    }
}
