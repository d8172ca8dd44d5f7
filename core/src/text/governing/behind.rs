//! What stands behind a passage and governs it.

use super::{Clause, Effect, Governor, Passed};
use crate::text::language::time::Tense;
use crate::text::language::{Cue, Sense};

/// How many tokens may stand between a passage and the condition behind it: "will be sold [to the union next year] if".
const FARTHEST: usize = 16;

impl Clause<'_, '_> {
    /// What stands behind the passage and governs it.
    pub(super) fn behind(&self) -> Option<Governor> {
        self.cut_verb()
            .or_else(|| self.said_of_it())
            .or_else(|| self.trailing())
            .or_else(|| self.disowned())
    }

    /// "The council did [not sell]", "has sold [no ships]", "is [accused of]": the verb of the passage goes on behind it.
    fn cut_verb(&self) -> Option<Governor> {
        const NOBODY: &[Sense] = &[Sense::NoneOf, Sense::Nobody];
        let (end, mut at) = (self.last - 1, self.last);
        let supports = self.is_auxiliary(end);
        let verb = supports || self.is_verb(end);
        while supports && self.row.can_be(at, Sense::Adverb) && !self.has(at, Sense::Negation) {
            at += 1;
        }
        if at >= self.sentence.end || !verb {
            return None;
        }
        // "paid next to nothing"
        if !supports
            && let Some((Sense::Negation, tokens)) = self.governing_phrase(at, self.sentence.end)
            && self.negation(tokens.end - 1).is_some()
        {
            return Some(self.found(Effect::Negated, tokens));
        }
        // "has[n't]" is one word, of which no passage holds a part
        let negated = self
            .negation(at)
            .filter(|tokens| tokens.start >= self.last)?;
        let object =
            self.has_any(at, NOBODY) || self.has_any(at + 1, &[Sense::Pronoun, Sense::Standalone]);
        (supports || object).then(|| self.found(Effect::Negated, negated))
    }

    /// "… is untrue", "… is out of the question", "… did not happen", "… was denied by"
    fn said_of_it(&self) -> Option<Governor> {
        let mut at = self.last;
        // The mark that closes a quotation.
        while at < self.sentence.end && self.row.mark(at).is_some() && at < self.last + 2 {
            at += 1;
        }
        let verb = at;
        let (mut be, mut negated) = (false, None);
        while at < self.sentence.end && at < verb + 6 {
            if let Some(tokens) = self.negation(at) {
                negated = Some(tokens);
            } else if self.is_auxiliary(at) {
                be |= self.has(at, Sense::Be);
            } else if !self.row.can_be(at, Sense::Adverb)
                && self.row.mark(at).is_none()
                && self
                    .negation(at + 2)
                    .is_none_or(|tokens| tokens.start != at)
            {
                break;
            }
            at += 1;
        }
        if at == verb {
            return None;
        }
        if be
            && self.has(at, Sense::A)
            && self.has(at + 1, Sense::Falsity)
            && self.is_led_from_that()
        {
            return Some(self.found(Effect::Denied, at + 1..at + 2));
        }
        if let Some(tokens) = negated {
            let proven = || self.has(at, Sense::Grounds) && self.is_led_from_that();
            return (self.occurs(at) || proven()).then(|| self.found(Effect::Negated, tokens));
        }
        if be
            && self.names_something()
            && let Some(tokens) = self.called_off(at, self.sentence.end)
        {
            return Some(self.found(Effect::Negated, tokens));
        }
        if !be || !self.is_said() {
            return None;
        }
        if self.has(at, Sense::Untrue) {
            return Some(self.found(Effect::Denied, at..at + 1));
        }
        let by = self.has(at, Sense::Denies) && self.is_led_from_that();
        if by {
            return Some(self.found(Effect::Denied, at..at + 1));
        }
        match self.governing_phrase(at, self.sentence.end) {
            Some((Sense::Negation, tokens)) => Some(self.found(Effect::Negated, tokens)),
            _ => None,
        }
    }

    /// Whether the passage is, or ends, the noun phrase that its clause begins with: "[The match on Saturday] was".
    fn names_something(&self) -> bool {
        let mut before = self.sentence.start..self.first;
        let small = |at: usize| self.is_noun_phrase(at) || self.row.can_be(at, Sense::Adverb);
        !self.says_something() && before.all(small)
    }

    /// "happen", "take place", "go ahead"
    fn occurs(&self, at: usize) -> bool {
        let phrases = self.row.language.occurs;
        let is = |phrase| self.phrase(phrase, at, self.sentence.end).is_some();
        phrases.iter().any(is)
    }

    /// Whether what is said of the passage is said of what it tells, and not of a thing that it names: it is quoted, or a
    /// clause with "that", or what somebody does.
    fn is_said(&self) -> bool {
        let before = self.first.wrapping_sub(1);
        let opened =
            self.first > self.sentence.start && matches!(self.passed(before), Passed::Opens);
        let deed =
            self.row.can_be(self.first, Sense::Participle) && !self.is_noun_phrase(self.first);
        opened || deed || self.has(before, Sense::To) || self.is_led_from_that()
    }

    /// "The claim that [the depot was sold]"
    fn is_led_from_that(&self) -> bool {
        const FARTHEST: usize = 6;
        const NOUNS: &[Sense] = &[Sense::Assertion, Sense::Grounds];
        let from = self.first.saturating_sub(3).max(self.sentence.start);
        let that = (from..self.first)
            .rev()
            .find(|at| self.has(*at, Sense::That));
        that.is_some_and(|that| {
            let before = that.wrapping_sub(1);
            // "Claims by Lee that"
            let from = that.saturating_sub(FARTHEST).max(self.sentence.start);
            let by = (from..that).rfind(|at| self.has(*at, Sense::By));
            let noun = by.map_or(before, |by| by.wrapping_sub(1));
            that == self.sentence.start || self.has_any(noun, NOUNS)
        })
    }

    /// "… if the council agrees", "…, allegedly"
    fn trailing(&self) -> Option<Governor> {
        let mut at = self.last;
        // "[The council sells the depot] unless"
        let begins = self.first == self.sentence.start || self.has(self.first - 1, Sense::That);
        if begins
            && self.has(at, Sense::Supposes)
            && self.idle(at).is_none()
            && self.is_in_present()
        {
            return Some(self.found(Effect::Supposed, at..at + 1));
        }
        let ahead = self.looks_ahead();
        if !self.says_something() && !ahead {
            return None;
        }
        let open = ahead || self.is_open();
        let end = self.sentence.end.min(self.last + FARTHEST);
        while at < end {
            match self.passed(at) {
                Passed::Nothing => {}
                Passed::Comma if self.may_follow_comma(at + 1) => {}
                _ => return None,
            }
            if let Some(idle) = self.idle(at) {
                at = idle.end;
                continue;
            }
            let next = at + 1;
            if self.has(at, Sense::Allegedly) && self.row.mark(next).is_some() {
                return Some(self.found(Effect::Alleged, at..next));
            }
            if self.has(at, Sense::Supposes) {
                let holds = open && !self.is_asked(at);
                return holds.then(|| self.found(Effect::Supposed, at..next));
            }
            if let Some(tokens) = self.condition(at, end) {
                // "will be as long as the old one"
                let holds = open && !self.has(self.last - 1, Sense::Be);
                return holds.then(|| self.found(Effect::Supposed, tokens));
            }
            if let Some((sense, tokens)) = self.governing_phrase(at, end) {
                // "informed staff at no point"
                let never =
                    sense == Sense::Negation && tokens.len() == 3 && self.negation(next).is_some();
                if never || sense == Sense::Almost {
                    return Some(self.found(Effect::Negated, tokens));
                }
            }
            if self.goes_elsewhere(at) {
                return None;
            }
            at = next;
        }
        None
    }

    /// Whether the verb of the passage tells by its own form what will or would be: "[elle partira] si", "[dimitiría] si".
    fn looks_ahead(&self) -> bool {
        let row = self.row;
        let ahead = |at: usize| (row.language.tenses.verb)(row, at) == Some(Tense::Future);
        row.language.inverts && (self.first..self.last).any(ahead)
    }

    /// Whether what stands behind a comma belongs to the clause before it.
    fn may_follow_comma(&self, at: usize) -> bool {
        self.has_any(at, &[Sense::Supposes, Sense::Allegedly])
            || self.idle(at).is_some()
            || self.condition(at, self.sentence.end).is_some()
    }

    /// Whether a clause begins that a condition behind it may belong to instead.
    fn goes_elsewhere(&self, at: usize) -> bool {
        const OTHER: &[Sense] = &[
            Sense::Auxiliary,
            Sense::Be,
            Sense::Past,
            Sense::That,
            Sense::Relative,
            Sense::RelativeObject,
            Sense::ClauseStart,
            Sense::JoinsClauses,
            Sense::IndirectQuestion,
        ];
        let verb = at > self.last && self.row.word(at).cue.is_some_and(Cue::is_verb);
        self.has_any(at, OTHER) && !(at == self.last && self.is_verb(at)) || verb
    }

    /// Whether "if" asks, or tells what is said: "asked if", "told the council if it failed he would go".
    fn is_asked(&self, at: usize) -> bool {
        const BEFORE: usize = 4;
        // "asked whether it would stand if"
        let asks =
            |at: usize| self.has(at, Sense::IndirectQuestion) && self.has(at, Sense::Condition);
        if (self.first..self.last).any(asks) {
            return true;
        }
        let from = at.saturating_sub(BEFORE).max(self.first);
        (from..at).any(|at| {
            self.has_any(at, &[Sense::Wonders, Sense::Presupposes])
                || self.row.word(at).cue.is_some_and(Cue::is_verb)
        }) && self.row.mark(at - 1).is_none()
    }
}
