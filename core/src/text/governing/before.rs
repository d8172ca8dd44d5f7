//! What stands before a passage and governs it.

use super::{Clause, Effect, Governor, Passed};
use crate::text::language::{Cue, Sense};
use std::ops::Range;

/// How many tokens may be set off by commas between a negation and what it negates: "did not, she said on Friday, sell".
const SET_OFF: usize = 24;

/// The way back from a passage.
pub(super) struct Way {
    /// The tokens that were passed and belong to the clause, the last first.
    pub between: Vec<usize>,
    /// Where the words of others begin that hold the passage: "that", an opening quotation mark.
    pub told: Option<usize>,
}

/// Whether a word governs the passage.
pub(super) enum Step {
    Governs(Governor),
    /// It does, and is taken back itself: "did not deny".
    Cancelled,
    Passes,
}

impl Clause<'_, '_> {
    /// What stands before the passage and governs it.
    pub(super) fn before(&self) -> Option<Governor> {
        let that = self.has(self.first, Sense::That) && self.says_something();
        let mut way = Way {
            between: Vec::new(),
            told: that.then_some(self.first),
        };
        let mut at = self.first;
        while at > self.sentence.start {
            at -= 1;
            match self.passed(at) {
                Passed::Nothing => {}
                Passed::Opens => {
                    way.told = Some(at);
                    continue;
                }
                Passed::Comma => match self.set_off(at).or_else(|| self.said_between(at)) {
                    Some(comma) => {
                        at = comma;
                        continue;
                    }
                    None => return self.fronted(at, &way),
                },
                Passed::Ends => return None,
            }
            if let Some(idle) = self.idle(at) {
                way.between.extend((idle.start..=at).rev());
                at = idle.start;
                continue;
            }
            match self.step(at, &way) {
                Step::Governs(governor) => return Some(governor),
                Step::Cancelled => return None,
                Step::Passes => {}
            }
            if self.has(at, Sense::That) {
                way.told = Some(at);
            } else if self.begins_another_clause(at) {
                return None;
            }
            way.between.push(at);
        }
        None
    }

    /// Whether a clause begins with a word that nothing before it governs.
    fn begins_another_clause(&self, at: usize) -> bool {
        const BEGINS: &[Sense] = &[
            Sense::JoinsClauses,
            Sense::ClauseStart,
            Sense::Relative,
            Sense::RelativeObject,
            Sense::IndirectQuestion,
        ];
        // "denied that …, and that …", "never before had"
        let goes_on = || {
            self.has(at, Sense::And) && self.has(at + 1, Sense::That)
                || self
                    .governing_phrase(at.wrapping_sub(1), self.first)
                    .is_some()
        };
        self.has_any(at, BEGINS) && !goes_on()
    }

    /// The comma before something that is set off within what a negation negates, at the comma behind it: "did not, however,
    /// sell".
    fn set_off(&self, close: usize) -> Option<usize> {
        let from = close.saturating_sub(SET_OFF).max(self.sentence.start + 1);
        let open = (from..close).rev().find(|at| self.row.mark(*at).is_some());
        let open = open.filter(|at| matches!(self.passed(*at), Passed::Comma))?;
        let before = open - 1;
        let goes_on = self.negation(before).is_some()
            || self.has_any(before, &[Sense::Allegedly, Sense::Auxiliary, Sense::That])
            || self.has(before, Sense::Denies) && self.has(close + 1, Sense::That);
        goes_on.then_some(open)
    }

    /// Whether the word at a token governs the passage.
    fn step(&self, at: usize, way: &Way) -> Step {
        if let Some((sense, tokens)) = self.governing_phrase(at, self.first) {
            return self.by_phrase(sense, tokens, way);
        }
        if let Some(tokens) = self.negation(at) {
            let step = self.negates(tokens, way);
            // "negó que" negates, and denies.
            if !matches!(step, Step::Passes) || !self.has(at, Sense::Denies) {
                return step;
            }
        }
        if let Some(step) = self.calls_off(at, way).or_else(|| self.is_unreal(at, way)) {
            return step;
        }
        if self.has(at, Sense::Allegedly) && way.told.is_none() && self.reaches(way) {
            return self.governs(Effect::Alleged, at..at + 1);
        }
        if let Some(step) = self.attitude(at, way) {
            return step;
        }
        if let Some(step) = self.supposes(at, way).or_else(|| self.accuses(at, way)) {
            return step;
        }
        self.denies(at, way).unwrap_or(Step::Passes)
    }

    pub(super) fn governs(&self, effect: Effect, tokens: Range<usize>) -> Step {
        Step::Governs(self.found(effect, tokens))
    }

    /// "not", "nobody", "no evidence that", "without"
    fn negates(&self, tokens: Range<usize>, way: &Way) -> Step {
        let at = tokens.start;
        let reaches = match way.told {
            // "did not say that", "no evidence that"; but "did not reveal that"
            Some(told) => {
                let between = tokens.end..told;
                let says = |at| self.is_of_speech(at) || self.has(at, Sense::Confirms);
                let grounds = between.clone().any(says);
                let other = [
                    Sense::Presupposes,
                    Sense::Denies,
                    Sense::Doubts,
                    Sense::Wonders,
                ];
                let other = between.clone().any(|at| self.has_any(at, &other));
                grounds && !other && !self.is_of_another(between)
            }
            None if self.has(at, Sense::Lacking) => self.is_near(way) && way.between.len() < 3,
            None if self.has_any(at, &[Sense::NoneOf, Sense::Nobody]) => {
                self.is_near(way)
                    || self.begins_clause(at) && self.is_sentence()
                    || self.is_none_of(way)
            }
            None => self.reaches(way),
        };
        match reaches {
            true if self.is_unsaid(tokens.end, way) => self.governs(Effect::Unsaid, tokens),
            true => self.governs(Effect::Negated, tokens),
            false => Step::Passes,
        }
    }

    /// "did not comment on a claim that", "has not responded to claims that": others claim it.
    fn is_of_another(&self, between: Range<usize>) -> bool {
        const NEAR: usize = 4;
        let speaks = between.clone().any(|at| self.is_of_speech(at));
        let leads = |at: &usize| self.has_any(*at, &[Sense::On, Sense::To]);
        speaks
            && between.clone().filter(leads).any(|at| {
                let mut near = at + 1..between.end.min(at + NEAR);
                near.any(|noun| self.has(noun, Sense::Assertion))
            })
    }

    /// Whether what is negated is that somebody says so: "did not say that", "declined to confirm that".
    fn is_unsaid(&self, from: usize, way: &Way) -> bool {
        let says = |at: usize| {
            let cue = self.row.word(at).cue;
            cue.is_some_and(Cue::is_verb) && !self.has_any(at, &[Sense::Grounds, Sense::Reckons])
                || self.has(at, Sense::Confirms)
        };
        match way.told {
            Some(told) => (from..told).any(says),
            None => self.says_something() && from < self.first && says(self.first - 1),
        }
    }

    /// "no plans to sell", "no sign of a deal"
    fn is_none_of(&self, way: &Way) -> bool {
        let before = self.first.wrapping_sub(1);
        let noun = before.wrapping_sub(1);
        match way.between.len() {
            // "no sign [the depot was sold]"
            1 => self.has(before, Sense::Grounds) && self.says_something(),
            2 if self.has(before, Sense::To) => true,
            2 => {
                self.has(before, Sense::Of) && self.has_any(noun, &[Sense::Grounds, Sense::Accuses])
            }
            _ => false,
        }
    }

    /// Whether the passage is what somebody does, or all of the rest of its clause.
    fn is_sentence(&self) -> bool {
        self.says_something() || self.is_whole()
    }

    fn begins_clause(&self, at: usize) -> bool {
        const LEADS: &[Sense] = &[Sense::That, Sense::JoinsClauses, Sense::ClauseStart];
        let before = at.wrapping_sub(1);
        at == self.sentence.start || self.row.mark(before).is_some() || self.has_any(before, LEADS)
    }

    /// "refused to", "far from", "as long as"
    fn by_phrase(&self, sense: Sense, tokens: Range<usize>, way: &Way) -> Step {
        let effect = match sense {
            Sense::Condition => Effect::Supposed,
            Sense::Negation if self.is_unsaid(tokens.end, way) => Effect::Unsaid,
            Sense::Negation => Effect::Negated,
            Sense::Unrealised => Effect::Open,
            Sense::Doubts => Effect::Doubted,
            _ => return Step::Passes,
        };
        let reaches = match effect {
            Effect::Supposed => self.is_sentence(),
            Effect::Unsaid => true,
            // "At no point was [the water safe]"
            Effect::Negated if self.is_inverted_behind(&tokens, way) => true,
            // "ruled out that"
            _ => {
                way.told.is_some_and(|told| told == tokens.end) || self.reaches_behind(&tokens, way)
            }
        };
        match reaches {
            false => Step::Passes,
            true if self.is_cancelled(tokens.start) => Step::Cancelled,
            true => self.governs(effect, tokens),
        }
    }

    /// Whether the passage is the clause that stands behind a negation and its verb: "at no time did [we mislead them]".
    fn is_inverted_behind(&self, tokens: &Range<usize>, way: &Way) -> bool {
        let verb = self.first.wrapping_sub(1);
        // "At no time did the firm [sell the depot]"
        const SUBJECT: usize = 5;
        let rest = self.row.is_lower(self.first)
            && !self.is_noun_phrase(self.first)
            && !self.has_any(self.first, &[Sense::Preposition, Sense::And]);
        let subject = (tokens.end + 1..self.first).len();
        if self.is_auxiliary(tokens.end) && rest && (1..SUBJECT).contains(&subject) {
            return way.told.is_none() && self.is_whole();
        }
        let adjacent = tokens.end == verb && self.is_auxiliary(verb) || tokens.end == self.first;
        let clause = self.is_sentence() || self.has(self.first, Sense::Pronoun);
        way.told.is_none() && adjacent && self.last - self.first > 1 && clause
    }

    /// The same as [`reaches`](Self::reaches), of a phrase whose own last words were passed already.
    fn reaches_behind(&self, tokens: &Range<usize>, way: &Way) -> bool {
        let between = way.between.iter().copied();
        let between = between.filter(|at| *at >= tokens.end).collect();
        let told = way.told;
        self.reaches(&Way { between, told }) && told.is_none()
    }

    /// "called off [the match]"
    fn calls_off(&self, at: usize, way: &Way) -> Option<Step> {
        let tokens = self.called_off(at, self.first)?;
        let mut between = tokens.end..self.first;
        let object = way.told.is_none()
            && between.len() < 3
            && between.all(|at| self.is_light(at) || self.is_noun_phrase(at));
        (object && !self.is_passive(at)).then(|| match self.is_cancelled(at) {
            true => Step::Cancelled,
            false => self.governs(Effect::Negated, tokens),
        })
    }

    /// "would have [sold the depot]", "might [have sold it]"
    fn is_unreal(&self, at: usize, way: &Way) -> Option<Step> {
        if !self.has(at, Sense::Unreal) || way.told.is_some() {
            return None;
        }
        // "aurait [vendu le dépôt]"
        let by_itself = self.has(at, Sense::Perfect);
        let mut have = at + 1 - usize::from(by_itself);
        while !by_itself && have < self.first && self.row.can_be(have, Sense::Adverb) {
            have += 1;
        }
        let perfect = by_itself || self.has(have, Sense::Auxiliary) && !self.has(have, Sense::Be);
        let near = have <= self.first
            && (have..self.first).all(|at| self.is_light(at) || by_itself && at == have);
        (perfect && near).then(|| self.governs(Effect::Supposed, at..have.min(self.first - 1) + 1))
    }

    /// "Had [the depot been sold], we would know", "Wäre [das Depot verkauft], wüssten wir es": a verb at the beginning of its
    /// sentence that is no question.
    pub(super) fn inverts(&self, at: usize) -> Option<Governor> {
        let marks = |at: &usize| !matches!(self.passed(*at), Passed::Nothing);
        let end = (self.last..self.sentence.end).find(marks)?;
        let comma = matches!(self.passed(end), Passed::Comma);
        let begins = at == self.sentence.start && self.has(at, Sense::Inverts);
        (begins && comma).then(|| self.found(Effect::Supposed, at..at + 1))
    }

    /// "if", "unless", "whether"
    fn supposes(&self, at: usize, way: &Way) -> Option<Step> {
        if let Some(governor) = self.inverts(at).filter(|_| at + 1 == self.first) {
            return Some(Step::Governs(governor));
        }
        let asks = self.has(at, Sense::IndirectQuestion) && self.has(at, Sense::Condition);
        if !asks && !self.has(at, Sense::Supposes) {
            return None;
        }
        // "if the trip [goes ahead]", but "if they meet [the mayor]"
        const OTHER: &[Sense] = &[Sense::Preposition, Sense::Determiner, Sense::The];
        let rest = self.row.is_lower(self.first) && !self.has_any(self.first, OTHER);
        let whole = self.is_whole() && (way.between.is_empty() || rest);
        if !self.says_something() && !whole {
            return None;
        }
        let asks = asks || self.has(at.wrapping_sub(1), Sense::Wonders);
        let effect = match asks {
            true => Effect::Asked,
            false => Effect::Supposed,
        };
        Some(self.governs(effect, at..at + 1))
    }

    /// Whether "that", or a verb of saying and a quotation mark, leads from the word at a token to the passage.
    pub(super) fn is_led_here(&self, at: usize, way: &Way) -> bool {
        const NOUNS: &[Sense] = &[Sense::Assertion, Sense::Grounds, Sense::Accuses];
        let Some(told) = way.told.filter(|told| *told > at) else {
            return false;
        };
        let mut between = at + 1..told;
        if !self.has(told, Sense::That) {
            return between.any(|at| self.is_of_speech(at));
        }
        // "denied that", "denied on Friday that", "denied reports that"; but "denied a plan that"
        let next = at + 1;
        let verb = next == told
            || self.row.is_mark(next, &[','])
            || self.has(next, Sense::Preposition)
            || self.row.can_be(next, Sense::Adverb)
            || self.row.word(next).time.is_some();
        verb || between.any(|at| self.has_any(at, NOUNS))
    }

    /// Whether a negation before the tokens that were passed negates the passage.
    pub(super) fn reaches(&self, way: &Way) -> bool {
        let before = self.first - 1;
        if self.is_near(way) {
            return true;
        }
        // "did not apologise for selling"
        let to = self.has(before, Sense::To);
        if self.has(before, Sense::Preposition) && !to {
            return false;
        }
        let presupposed = |at: &usize| self.has(*at, Sense::Presupposes);
        if way.between.iter().any(presupposed) {
            return false;
        }
        // "itself to condemn"
        let first = (self.first..self.last).find(|at| !self.row.can_be(*at, Sense::Adverb));
        let first = first.unwrap_or(self.first);
        let deed = to || self.has(first, Sense::To) || self.is_verb(first);
        let inverted = self.has_any(before, &[Sense::Auxiliary, Sense::Be]);
        // "did not say the depot was sold"
        let told = self.is_of_speech(before);
        deed || (inverted || told) && self.says_something()
    }

    /// Whether nothing was passed but small words.
    fn is_near(&self, way: &Way) -> bool {
        const FARTHEST: usize = 5;
        way.between.len() < FARTHEST && way.between.iter().all(|at| self.is_light(*at))
    }

    pub(super) fn is_light(&self, at: usize) -> bool {
        const LIGHT: &[Sense] = &[
            Sense::Auxiliary,
            Sense::Be,
            Sense::Modal,
            Sense::To,
            Sense::A,
            Sense::Single,
        ];
        const DEFINITE: &[Sense] = &[Sense::The, Sense::Possessive, Sense::Demonstrative];
        let row = self.row;
        self.has_any(at, LIGHT)
            || row.can_be(at, Sense::Adverb)
            || row.has(at, Sense::Determiner) && !row.has_any(at, DEFINITE)
            || row.mark(at).is_some()
            || self.idle(at).is_some()
    }

    /// "If the council agrees, the depot will be sold": a condition before the clause of the passage, which begins behind a
    /// comma.
    fn fronted(&self, comma: usize, way: &Way) -> Option<Governor> {
        let open = self.is_open() && self.says_something();
        let present = self.first == comma + 1 && self.is_whole() && self.is_in_present();
        if way.told.is_some() || !open && !present {
            return None;
        }
        let mut at = comma;
        while at > self.sentence.start {
            at -= 1;
            let ends = matches!(self.passed(at), Passed::Ends | Passed::Opens);
            if ends {
                return None;
            }
            let leads = at == self.sentence.start
                || self.row.mark(at - 1).is_some()
                || self.has_any(at - 1, &[Sense::That, Sense::JoinsClauses]);
            let inverts = open && at == self.sentence.start && self.has(at, Sense::Inverts);
            if leads && self.idle(at).is_none() && (self.has(at, Sense::Supposes) || inverts) {
                return Some(self.found(Effect::Supposed, at..at + 1));
            }
            if leads && let Some(tokens) = self.condition(at, comma) {
                return Some(self.found(Effect::Supposed, tokens));
            }
        }
        None
    }

    /// Whether what the passage says is yet to come, or would be: "will be sold", "is to be sold".
    pub(super) fn is_open(&self) -> bool {
        const BEFORE: usize = 3;
        let from = self.first.saturating_sub(BEFORE).max(self.sentence.start);
        let from = (from..self.first)
            .rev()
            .find(|at| self.row.mark(*at).is_some() || self.begins_another_clause(*at))
            .map_or(from, |at| at + 1);
        (from..self.last).any(|at| {
            let to = self.has(at, Sense::Be) && self.has(at + 1, Sense::To);
            to || self.has_any(at, &[Sense::Modal, Sense::LooksAhead])
        })
    }
}
