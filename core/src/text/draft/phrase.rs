//! Whether some words are a noun phrase, so that they can tell what is measured.

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
            || row.language.verb_second && self.is_verb(last))
            && noun
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
            true => row.is_capital(at) && !row.has_any(at, SMALL) && !row.has(at, Sense::Adverb),
            false => !row.has_any(at, SMALL) && !row.can_be(at, Sense::Adverb),
        }
    }
}
