//! Whether some words are a noun phrase, so that they can tell what is measured.

use super::kind::{is_one, is_person_word};
use crate::model::ActorKind;
use crate::text::Reading;
use crate::text::language::Sense;
use std::ops::Range;

/// What a noun phrase neither begins nor ends with, and what is none by itself.
const LOOSE: &[Sense] = &[
    Sense::Preposition,
    Sense::In,
    Sense::On,
    Sense::At,
    Sense::To,
    Sense::Of,
    Sense::And,
    Sense::That,
    Sense::As,
    Sense::Negation,
    Sense::Not,
    Sense::ClauseStart,
    Sense::JoinsClauses,
];

/// What stands for another noun, or with a verb.
const OTHER: &[Sense] = &[
    Sense::Nominative,
    Sense::IOrWe,
    Sense::Auxiliary,
    Sense::Be,
    Sense::Modal,
];

impl Reading<'_> {
    /// Whether some tokens are a noun phrase: neither torn nor with a subject or a verb of their own.
    pub(super) fn is_noun_phrase(&self, words: &Range<usize>) -> bool {
        let row = &self.row;
        if words.is_empty() || self.is_pronoun(words) {
            return false;
        }
        let (first, last) = (words.start, words.end - 1);
        let loose = |at: usize| row.has_any(at, LOOSE) && row.is_word(at);
        let adverb = |at: usize| row.can_be(at, Sense::Adverb) && !self.may_be_noun(at);
        let pronoun = row.has_any(first, &[Sense::Pronoun, Sense::It]) && !self.may_be_noun(first);
        let clause = words
            .clone()
            .any(|at| row.is_word(at) && row.has_any(at, OTHER) && !row.is_capital(at));
        // "stop the propaganda"
        let object = (first + 1..=last).any(|at| {
            row.has_any(at, &[Sense::The, Sense::A])
                && row.is_word(at - 1)
                && !row.has_any(at - 1, LOOSE)
                && !row.language.capital_nouns
        });
        let noun = words.clone().any(|at| self.may_be_noun(at));
        !(loose(first) && !row.has(first, Sense::The)
            || loose(last)
            || adverb(last)
            || pronoun
            || clause
            || object
            || row.language.verb_second && (self.is_verb(last) || self.is_verb(first)))
            && noun
    }

    /// A noun phrase where nouns have capitals, without what stands behind its last noun: "Kaltmiete" of "Kaltmiete liegt laut
    /// Mietspiegel".
    pub(super) fn up_to_its_noun(&self, words: Range<usize>) -> Range<usize> {
        const JOINS: &[Sense] = &[
            Sense::Preposition,
            Sense::In,
            Sense::On,
            Sense::At,
            Sense::Of,
            Sense::And,
            Sense::MayBeGenitive,
        ];
        let row = &self.row;
        if !row.language.capital_nouns {
            return words;
        }
        let mut end = words.start;
        for at in words.clone() {
            if !row.is_lower(at) {
                end = at + 1;
            } else if end == at && at > words.start && !row.has_any(at, JOINS) {
                break;
            }
        }
        let start = words.start;
        let owner = row.is_lower(start) && row.has(start, Sense::MayBeGenitive) && start + 1 < end;
        start + usize::from(owner)..end
    }

    /// Whether a noun phrase is one for people or a body, who do something: then the figure is of what they do.
    pub(super) fn is_agent(&self, words: &Range<usize>) -> bool {
        let row = &self.row;
        let ends = |at: &usize| {
            const ENDS: &[Sense] = &[
                Sense::Preposition,
                Sense::Of,
                Sense::In,
                Sense::MayBeGenitive,
            ];
            *at > words.start && row.has_any(*at, ENDS) && row.is_lower(*at)
        };
        let end = words.clone().find(ends).unwrap_or(words.end);
        let Some(head) = (words.start..end).rfind(|at| row.is_word(*at)) else {
            return false;
        };
        let lower = row.str(head).to_lowercase();
        let singular = (row.language.singular)(&lower);
        let group = is_one(&lower, row.language.kinds.groups, row);
        let name = || {
            let capital =
                (words.start..end).all(|at| row.is_capital(at) && !row.has(at, Sense::The));
            let begins = row.sentence(words.start).start == words.start && words.len() == 1;
            let kind = self.kind_of_name(&(words.start..end), false);
            let acts = matches!(
                kind,
                Some(ActorKind::Person | ActorKind::Organization | ActorKind::Country)
            );
            capital && acts && !begins
        };
        self.means_body(&lower)
            || self.means_body(singular)
            || is_person_word(row, head)
            || group
            || name()
    }

    /// Whether some words are what a figure counts: they end with a noun.
    pub fn ends_with_noun(&self, words: &Range<usize>) -> bool {
        let tokens = self.tokens(words);
        !tokens.is_empty() && self.may_be_noun(tokens.end - 1)
    }

    /// Whether a figure is one of so many by its ordinal, so that its noun is in the singular: "jeder dritte Haushalt".
    pub fn is_one_of_each(&self, figure: &Range<usize>) -> bool {
        self.row.has(self.row.token_at(figure.start), Sense::Each)
    }

    /// Whether a word may be a noun: where these have capitals, one with a capital that is no small word.
    fn may_be_noun(&self, at: usize) -> bool {
        let row = &self.row;
        const SMALL: &[Sense] = &[
            Sense::Preposition,
            Sense::Pronoun,
            Sense::Conjunction,
            Sense::Determiner,
            Sense::Auxiliary,
        ];
        if !row.is_word(at) {
            return false;
        }
        match row.language.capital_nouns {
            true => {
                let small = row.has_any(at, &[Sense::Adverb, Sense::StopWord, Sense::More]);
                row.is_capital(at) && !row.has_any(at, SMALL) && !small
            }
            false => !row.has_any(at, SMALL) && !row.can_be(at, Sense::Adverb),
        }
    }
}
