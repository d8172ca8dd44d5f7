//! Questions: what is asked nobody says. "Did [the depot close]?", "[You took the money]?", "[He lied], didn’t he?"
//!
//! A question takes for granted what does not stand in its main clause, and so does one that begins with "why" or "when":
//! neither "Did you leave because [the depot closed]?" nor "Why did [the depot close]?" asks whether it did.

use super::{Clause, Effect, Governor, Passed};
use crate::text::{language::Sense, reading::Reading};
use std::ops::Range;

/// How many words may lead to what is asked: "But by then, in May, did".
const LEADS: usize = 3;
/// How many words a tag has: "is that not right", "haben Sie nicht".
const TAG: usize = 4;
/// How many words a subject has, before a verb that nothing else shows: "Did the council [sell ships]?"
const SUBJECT: usize = 2;

/// A question around a passage, in tokens.
pub(super) struct Question {
    /// Where its words begin.
    start: usize,
    /// The verb that begins it, where one does.
    verb: Option<Range<usize>>,
    /// The question mark.
    mark: usize,
}

impl Reading<'_> {
    /// The question that asks what a passage says: its words, with the question mark.
    pub(crate) fn question(&self, passage: &Range<usize>) -> Option<Range<usize>> {
        let clause = self.clause(passage)?;
        let found = clause.asked()?;
        Some(self.row.bytes(found.start..found.mark + 1))
    }
}

impl Clause<'_, '_> {
    pub(super) fn question(&self) -> Option<Governor> {
        let found = self.asked()?;
        let says = match &found.verb {
            _ if self.finite() => true,
            Some(verb) => self.is_predicate(verb, found.mark),
            None => self.last == found.mark && self.last - self.first > 1,
        };
        says.then(|| self.asked_by(&found))
    }

    pub(super) fn asked_by(&self, found: &Question) -> Governor {
        self.found(Effect::Asked, found.mark..found.mark + 1)
    }

    /// Whether a form of a verb stands in the passage.
    fn finite(&self) -> bool {
        match self.row.language.verb_second {
            true => self.has_form_of_verb(),
            false => self.says_something(),
        }
    }

    /// The question in whose main clause the passage stands.
    pub(super) fn asked(&self) -> Option<Question> {
        let row = self.row;
        let ends = |at: &usize| row.mark(*at).is_some_and(ends) && self.is_stop(*at);
        let mark = (self.last..self.sentence.end).find(ends)?;
        // "How much?" is asked with "?!" too.
        if row.mark(mark) != Some('?') {
            return None;
        }
        let outside = |at: &usize| row.mark(*at).is_some() && self.is_stop(*at);
        let start = (self.sentence.start..self.first).rfind(outside);
        let start = start.map_or(self.sentence.start, |at| at + 1);
        let comma = |at: usize| matches!(self.passed(at), Passed::Comma);
        // A comma that the passage holds parts nothing of it.
        let own = (start..self.first)
            .rfind(|at| comma(*at))
            .map_or(start, |at| at + 1);
        let mut behind = (self.last..mark).filter(|at| comma(*at)).map(|at| at + 1);
        if behind.any(|at| self.asks_more(at, mark)) || self.takes_for_granted(own) {
            return None;
        }
        let verb = self.inverted(own);
        if let Some(verb) = verb {
            let asks = verb.start < self.first && self.is_in_main_clause(verb.end);
            return asks.then_some(Question {
                start: verb.start,
                verb: Some(verb),
                mark,
            });
        }
        let segments = (start..own).filter(|at| *at == start || comma(*at - 1));
        let earlier = segments.clone().find_map(|at| self.inverted(at));
        if self.asks_what(start) || segments.clone().any(|at| self.asks_what(at)) {
            return None;
        }
        if let Some(verb) = earlier {
            let leads = self.led_by(verb.end..own);
            return leads.then_some(Question {
                start: verb.start,
                verb: Some(verb),
                mark,
            });
        }
        let asks = self.is_in_main_clause(own);
        asks.then_some(Question {
            start: own,
            verb: None,
            mark,
        })
    }

    /// Whether a mark ends or parts a sentence, and belongs to no word.
    fn is_stop(&self, at: usize) -> bool {
        !matches!(self.passed(at), Passed::Nothing | Passed::Comma)
    }

    /// "did", "haven’t", at the beginning of a clause or behind what leads to it.
    fn inverted(&self, start: usize) -> Option<Range<usize>> {
        const LEADING: &[Sense] = &[Sense::JoinsClauses, Sense::Adverb, Sense::And];
        let begins = |at: &usize| self.begins_question(*at);
        let mut leading = start..start + LEADS;
        let at = leading.find(|at| begins(at) || !self.has_any(*at, LEADING));
        let at = at.filter(begins)?;
        let negated = self.negation(at + 2).filter(|tokens| tokens.start == at);
        Some(negated.unwrap_or(at..at + 1))
    }

    fn begins_question(&self, at: usize) -> bool {
        if !self.row.language.verb_second {
            let negated = self
                .negation(at + 2)
                .is_some_and(|tokens| tokens.start == at);
            return negated || self.is_auxiliary(at);
        }
        const VERBS: &[Sense] = &[Sense::Supporting, Sense::Be, Sense::Become];
        const OTHER: &[Sense] = &[
            Sense::Determiner,
            Sense::Pronoun,
            Sense::Preposition,
            Sense::WithArticle,
            Sense::That,
            Sense::Adverb,
            Sense::AsksWhat,
        ];
        // "Stimmt es", "Wissen Sie"
        const SUBJECTS: &[Sense] = &[Sense::Pronoun, Sense::Determiner, Sense::It];
        let subject = || self.row.has_any(at + 1, SUBJECTS) || self.row.is_capital(at + 1);
        let form = || self.row.can_be(at, Sense::VerbForm) && !self.row.has_any(at, OTHER);
        self.row.has_any(at, VERBS) || self.row.is_word(at) && form() && subject()
    }

    /// "why", "in which year"
    fn asks_what(&self, start: usize) -> bool {
        (start..(start + LEADS).min(self.sentence.end))
            .take_while(|at| self.row.mark(*at).is_none())
            .any(|at| self.row.has(at, Sense::AsksWhat))
    }

    /// Whether the clause that begins at a token is no question of its own, but depends on one.
    fn takes_for_granted(&self, own: usize) -> bool {
        const DEPENDS: &[Sense] = &[Sense::ClauseStart, Sense::Relative, Sense::RelativeObject];
        let mut at = own;
        while self.has(at, Sense::And) {
            at += 1;
        }
        // "aber hat der Rat"
        let joins = self.has(at, Sense::JoinsClauses) && self.inverted(at).is_some();
        let granted = self.has_any(at, DEPENDS) || self.has(at, Sense::RelativePronoun);
        let article = self.row.language.verb_second && own == self.sentence.start;
        granted && !joins && !article || self.asks_what(own)
    }

    /// Whether another question is asked behind a comma, and not the same once more: "…, so why did you leave", but "…, didn’t
    /// you", "…, right".
    fn asks_more(&self, from: usize, mark: usize) -> bool {
        if mark - from <= 1 + usize::from(self.has(from, Sense::JoinsClauses))
            && (from..mark).any(|at| self.row.has_any(at, &[Sense::Tag, Sense::Negation]))
        {
            return false;
        }
        let Some(verb) = self.inverted(from) else {
            // "nicht wahr", "oder nicht"
            let tag = |at: usize| self.row.has_any(at, &[Sense::Tag, Sense::Negation]);
            return self.asks_what(from) && !(from..mark).all(tag);
        };
        // "is that right"
        let rest = mark - verb.end.min(mark);
        let pronoun = self.has_any(
            verb.end,
            &[Sense::Pronoun, Sense::It, Sense::Demonstrative, Sense::That],
        );
        !(pronoun && rest < TAG)
    }

    /// Whether what stands between a token and the passage belongs to the main clause with it.
    fn is_in_main_clause(&self, from: usize) -> bool {
        const DEPENDS: &[Sense] = &[
            Sense::ClauseStart,
            Sense::Relative,
            Sense::RelativeObject,
            Sense::IndirectQuestion,
            Sense::Presupposes,
        ];
        let mut between = from.min(self.first)..self.first;
        if between.clone().any(|at| self.has_any(at, DEPENDS)) {
            return false;
        }
        if let Some(that) = between.clone().rfind(|at| self.has(*at, Sense::That)) {
            return self.told_in(from..that);
        }
        // "Are you glad [the depot was sold]?"
        const SUBJECTS: &[Sense] = &[Sense::Pronoun, Sense::The, Sense::Possessive];
        let own = self.has_any(self.first, SUBJECTS) && self.finite();
        let light = |at: usize| {
            self.row.can_be(at, Sense::Adverb)
                || self.has_any(at, &[Sense::And, Sense::JoinsClauses])
        };
        let after_comma = self.row.mark(self.first.wrapping_sub(1)).is_some();
        !own || after_comma
            || self.row.language.verb_second
            || between.clone().all(light)
            || between.any(|at| self.is_of_speech(at))
    }

    /// "say that", "is it true that"; but "does the fact that", "is it sad that"
    fn told_in(&self, mut between: Range<usize>) -> bool {
        let granted = between.clone().any(|at| {
            self.has(at, Sense::Presupposes)
                || self.has(at, Sense::The)
                    && self.has(at + 1, Sense::Grounds)
                    && !self.has(at - 1, Sense::It)
        });
        !granted && between.any(|at| self.is_of_speech(at) || self.has(at, Sense::Untrue))
    }

    /// Whether a clause behind a comma is what the clause before it asks: "Stimmt es, dass", "Did you, in May, sell".
    fn led_by(&self, before: Range<usize>) -> bool {
        let own = before.end;
        if self.has(own, Sense::That) {
            return self.told_in(before.start.saturating_sub(1)..own);
        }
        const SET_OFF: usize = 8;
        let opened = before
            .clone()
            .find(|at| matches!(self.passed(*at), Passed::Comma));
        let short = opened.is_some_and(|comma| comma - before.start <= SUBJECT + 1);
        short
            && before.len() < SET_OFF
            && !self.has_any(own, &[Sense::That, Sense::IndirectQuestion])
    }

    /// Whether the passage is what is asked of somebody, though no form of a verb shows it: "Did you [take money]?", "Is [the
    /// minister wrong]?"
    fn is_predicate(&self, verb: &Range<usize>, mark: usize) -> bool {
        let whole = self.last == mark;
        let several = self.last - self.first > 1;
        let mut subject = verb.end..self.first;
        // "Did the council, in May, [sell ships]?"
        let comma = subject.clone().find(|at| self.row.mark(*at).is_some());
        subject.end = comma.unwrap_or(subject.end);
        while !subject.is_empty() && self.row.can_be(subject.end - 1, Sense::Adverb) {
            subject.end -= 1;
        }
        if subject.is_empty() {
            return several && (whole || self.has(self.first, Sense::Pronoun));
        }
        const NOUNS: &[Sense] = &[Sense::Preposition, Sense::And, Sense::Or];
        const PRONOUNS: &[Sense] = &[
            Sense::Pronoun,
            Sense::It,
            Sense::Demonstrative,
            Sense::There,
        ];
        let pronoun = subject.len() == 1 && self.row.has_any(subject.start, PRONOUNS);
        let named = subject.clone().all(|at| self.row.is_capital(at));
        let noun = subject.len() == SUBJECT && self.is_noun_phrase(subject.start);
        if !(pronoun || named || noun) || self.has_any(self.first, NOUNS) && !whole {
            return false;
        }
        let is = self.has(verb.start, Sense::Be);
        let thing = self.has_any(
            self.first,
            &[Sense::The, Sense::Possessive, Sense::Demonstrative],
        );
        match is {
            true => whole && !thing,
            false => {
                let begins = self.row.is_lower(self.first)
                    && !self.is_noun_phrase(self.first)
                    && !self.has_any(self.first, &[Sense::Determiner, Sense::Demonstrative])
                    && self.row.word(self.first).number.is_none();
                begins && (several || whole)
            }
        }
    }
}

/// Whether a mark ends a sentence, or what is quoted.
fn ends(mark: char) -> bool {
    matches!(
        mark,
        '.' | '!' | '?' | ';' | '"' | '“' | '”' | '„' | '»' | '«'
    )
}
