//! What is added behind the words and takes them back: "…, a lie, said Lee", "… – not true", "…, the film wrongly claims",
//! "…, it is alleged", "…, according to a rumour".

use super::{Clause, Effect, Governor, Passed};
use crate::text::language::{Cue, Sense};
use std::ops::Range;

/// What takes back is short: it has no more words than this.
const LONGEST: usize = 9;

impl Clause<'_, '_> {
    /// What is added behind the clause of the passage, and takes it back.
    pub(super) fn disowned(&self) -> Option<Governor> {
        let says = match self.row.language.verb_second {
            true => self.has_form_of_verb(),
            false => self.says_something(),
        };
        let mark = self.row.mark(self.last)?;
        if !says || !matches!(mark, ',' | ':' | '-' | '–' | '—' | '(') {
            return None;
        }
        let start = self.last + 1;
        let parts = |at: &usize| !matches!(self.passed(*at), Passed::Nothing);
        let end = (start..self.sentence.end).find(parts);
        let added = start..end.unwrap_or(self.sentence.end);
        if added.is_empty() || added.len() > LONGEST {
            return None;
        }
        self.is_false(added.clone())
            .or_else(|| self.is_hearsay_behind(added))
    }

    /// "not true", "which is untrue", "a lie", "a fake report said", "the film wrongly claims"
    fn is_false(&self, added: Range<usize>) -> Option<Governor> {
        const BEFORE: &[Sense] = &[
            Sense::Be,
            Sense::A,
            Sense::Relative,
            Sense::That,
            Sense::Demonstrative,
            Sense::Pronoun,
            Sense::It,
            Sense::Standalone,
            Sense::Determiner,
            Sense::Assertion,
            Sense::Grounds,
        ];
        let says = |at: usize| self.row.word(at).cue.is_some();
        let find = |sense: Sense| added.clone().find(|at| self.has(*at, sense));
        if let Some(wrongly) = find(Sense::Wrongly)
            && added.clone().any(says)
        {
            return Some(self.found(Effect::Negated, wrongly..wrongly + 1));
        }
        let begins = |at: usize| {
            let light = |at: usize| self.has_any(at, BEFORE) || self.row.can_be(at, Sense::Adverb);
            (added.start..at).all(light)
        };
        let negated = added.clone().find_map(|at| {
            self.negation(at)
                .filter(|one| !self.has(one.start, Sense::Falsity))
        });
        if let Some(falsity) = find(Sense::Falsity)
            && negated.is_none()
        {
            let mut rest = falsity + 1..added.end;
            let told = rest.is_empty() || rest.any(|at| says(at) || self.has(at, Sense::Assertion));
            return (begins(falsity) && told)
                .then(|| self.found(Effect::Negated, falsity..falsity + 1));
        }
        let negated = negated?;
        let last = added.end - 1;
        let so = negated.end == last && self.has(last, Sense::Grounds);
        (so && begins(negated.start)).then(|| self.found(Effect::Negated, negated))
    }

    /// "it is alleged", "according to a rumour", "or so the firm says", "if the rumours are true"
    fn is_hearsay_behind(&self, added: Range<usize>) -> Option<Governor> {
        let (at, next) = (added.start, added.start + 1);
        let find = |sense: Sense| added.clone().find(|at| self.has(*at, sense));
        let verb = |at: usize| self.row.word(at).cue.is_some_and(Cue::is_verb);
        let it = self.has(at, Sense::It) && self.has(next, Sense::Be);
        let alleged = it && added.clone().any(|at| self.has(at, Sense::Alleges));
        let rumour = self.has_any(at, &[Sense::According, Sense::Supposes, Sense::Adverb])
            && find(Sense::Rumour).is_some();
        let or_so = self.has(at, Sense::Or)
            && self.has_any(next, &[Sense::JoinsClauses, Sense::That])
            && added.clone().any(verb);
        let single = added.len() == 1 && self.has(at, Sense::Allegedly);
        (alleged || rumour || or_so || single).then(|| self.found(Effect::Alleged, added))
    }
}
