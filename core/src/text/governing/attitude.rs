//! What stands before a passage and leaves open, without a "not" or an "if", whether it is so: "hopes that", "may", "perhaps",
//! "has yet to"; or says that it did not come to it: "almost", "cancelled plans to".

use super::before::{Step, Way};
use super::{Clause, Effect, Passed};
use crate::text::language::Sense;
use std::ops::Range;

/// How many words may stand between "cancelled" and its "plans to": "cancelled the city's old plans to".
const PLANS: usize = 4;
/// How many words say who speaks between commas: "the mayor of Ostrand told us on Friday".
const SAYS_WHO: usize = 10;

impl Clause<'_, '_> {
    /// Whether the word at a token says of the passage how somebody stands to it, or how likely it is.
    pub(super) fn attitude(&self, at: usize, way: &Way) -> Option<Step> {
        let next = at + 1;
        let (effect, tokens) = if self.has(at, Sense::Hopes) && self.is_hoped(at, way) {
            (Effect::Open, at..next)
        } else if self.has(at, Sense::Wrongly) && self.is_told_so(at, way) {
            (Effect::Negated, at..next)
        } else if way.told.is_some() {
            return None;
        } else if self.has(at, Sense::Almost) && self.is_verb_behind(next) {
            (Effect::Negated, at..next)
        } else if self.is_possible(at) {
            (Effect::Open, at..next)
        } else if self.is_tried(at) {
            (Effect::Open, at..self.first)
        } else if self.is_barred(at) {
            (Effect::Negated, at..self.first)
        } else {
            (Effect::Negated, self.dropped(at)?)
        };
        Some(match self.is_cancelled(at) {
            true => Step::Cancelled,
            false => self.governs(effect, tokens),
        })
    }

    /// "hopes that [the roof holds]", "fears [the roof leaks]"
    fn is_hoped(&self, at: usize, way: &Way) -> bool {
        match way.told {
            Some(told) => told > at && self.has(told, Sense::That) && self.is_led_here(at, way),
            None => {
                let subject = [Sense::Pronoun, Sense::The, Sense::Possessive, Sense::It];
                let begins = self.has_any(self.first, &subject) || self.row.is_capital(self.first);
                at + 1 == self.first && begins && self.says_something()
            }
        }
    }

    /// "wrongly says [the depot was sold]", "falsely claimed that"
    fn is_told_so(&self, at: usize, way: &Way) -> bool {
        let says = |at: usize| self.row.word(at).cue.is_some();
        let verb = match says(at + 1) {
            true => at + 1,
            false if at > self.sentence.start && says(at - 1) => at,
            false => return false,
        };
        match way.told {
            Some(told) => told > at,
            None => verb + 1 >= self.first && self.says_something(),
        }
    }

    /// "tried to [sell]"
    fn is_tried(&self, at: usize) -> bool {
        let to = self.first - 1;
        let small = |at: usize| self.row.can_be(at, Sense::Adverb);
        let next = at + 1;
        self.has(at, Sense::Tries) && next <= to && self.has(to, Sense::To) && (next..to).all(small)
    }

    /// "barred the firm from [selling]", "warned against [selling]"
    fn is_barred(&self, at: usize) -> bool {
        const OBJECT: usize = 6;
        let from = self.first - 1;
        let near = at < from && from - at <= OBJECT;
        near && self.has(at, Sense::Bars)
            && self.has(from, Sense::BarsFrom)
            && self.row.can_be(self.first, Sense::Participle)
            && self.row.str(self.first).len() > 3
            && !self.is_noun_phrase(self.first)
    }

    /// Whether the passage begins with a verb that only another one stands before: "almost [signed]", "nearly had [signed]".
    fn is_verb_behind(&self, next: usize) -> bool {
        let alone = (next..self.first).all(|at| self.is_auxiliary(at) || self.has(at, Sense::To));
        alone && self.is_verb(self.first) && !self.row.can_be(self.first, Sense::Adverb)
    }

    fn is_possible(&self, at: usize) -> bool {
        self.has(at, Sense::Possibly) && self.is_lead_by_modal(at + 1)
            || self.has(at, Sense::Perhaps) && self.is_perhaps(at + 1)
    }

    /// "may [close]", "might be [unsafe]", "may well [be sold]"
    fn is_lead_by_modal(&self, next: usize) -> bool {
        const NONE: &[Sense] = &[Sense::Preposition, Sense::Pronoun, Sense::And, Sense::Or];
        let between = next..self.first;
        let small = |at: usize| self.is_auxiliary(at) || self.row.can_be(at, Sense::Adverb);
        let noun = self.is_noun_phrase(self.first) || self.has(self.first, Sense::Determiner);
        let is = between.clone().any(|at| self.has(at, Sense::Be));
        let begins = self.row.is_lower(self.first) && !self.has_any(self.first, NONE);
        let negated = self.negation(self.first).is_some();
        between.clone().all(small)
            && begins
            && !negated
            && (is || !noun)
            && self.row.is_lower(next - 1)
    }

    /// "Perhaps [the depot was sold]", "will perhaps [sell it]"; but "perhaps [12 trams]"
    fn is_perhaps(&self, next: usize) -> bool {
        let small = |at: usize| self.is_auxiliary(at) || self.row.can_be(at, Sense::Adverb);
        let figure = self.row.word(self.first).number.is_some() || self.row.is_digits(self.first);
        !figure && (next..self.first).all(small) && self.says_something()
    }

    /// "cancelled plans to [sell]", "dropped its bid to [buy]"
    fn dropped(&self, at: usize) -> Option<Range<usize>> {
        let to = self.first.checked_sub(1)?;
        let plan = to.checked_sub(1)?;
        let planned = self.has(to, Sense::To) && self.has(plan, Sense::Plan);
        let near = at < plan && plan - at <= PLANS && self.has(at, Sense::Drops);
        let other = |at: usize| self.has_any(at, &[Sense::Preposition, Sense::And]);
        (planned && near && !(at + 1..plan).any(other)).then_some(at..to + 1)
    }

    /// The comma before those who are named between commas as the ones who say it, at the comma behind them: "No one, Lee
    /// said, [knew]". The passage goes on with the clause before them.
    pub(super) fn said_between(&self, close: usize) -> Option<usize> {
        const LEADS: &[Sense] = &[
            Sense::That,
            Sense::And,
            Sense::JoinsClauses,
            Sense::ClauseStart,
            Sense::Relative,
            Sense::Supposes,
        ];
        let from = close.saturating_sub(SAYS_WHO).max(self.sentence.start + 1);
        let open = (from..close)
            .rev()
            .find(|at| self.row.mark(*at).is_some())?;
        let comma = matches!(self.passed(open), Passed::Comma);
        let mut words = open + 1..close;
        let says = |at| self.row.word(at).cue.is_some() || self.has(at, Sense::According);
        let says = words.clone().any(says);
        let goes_on = close + 1 != self.first || self.is_goes_on(self.first);
        let leads = words.any(|at| self.has_any(at, LEADS));
        (comma && says && goes_on && !leads).then_some(open)
    }

    /// Whether a word cannot begin a clause, so that the one before goes on with it.
    fn is_goes_on(&self, at: usize) -> bool {
        let verb = match self.row.language.verb_second {
            true => self.is_form_of_verb(at) && !self.row.is_capital(at),
            false => self.is_verb(at),
        };
        verb && !self.row.can_be(at, Sense::Adverb)
    }
}
