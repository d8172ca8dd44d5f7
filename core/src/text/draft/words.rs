//! Words of which names and labels of declarations are made.

use super::measured::ENDS;
use super::parts::without_articles;
use crate::text::Reading;
use crate::text::language::{Sense, WordId};
use std::ops::Range;

impl Reading<'_> {
    /// The words of a passage that tell most of it, in order: neither small words nor numbers nor times.
    pub fn telling_words(&self, passage: &Range<usize>) -> Vec<&str> {
        const SMALL: &[Sense] = &[
            Sense::StopWord,
            Sense::The,
            Sense::A,
            Sense::Of,
            Sense::In,
            Sense::On,
            Sense::At,
            Sense::To,
            Sense::And,
            Sense::Or,
            Sense::Preposition,
            Sense::Conjunction,
            Sense::Pronoun,
            Sense::Auxiliary,
            Sense::Be,
            Sense::Modal,
            Sense::Determiner,
            Sense::Possessive,
            Sense::Demonstrative,
            Sense::ObjectPronoun,
            Sense::MeOrUs,
            Sense::IOrWe,
            Sense::Negation,
            Sense::Adverb,
            Sense::Relative,
            Sense::That,
            Sense::It,
            Sense::GenitiveEnding,
            Sense::ClippedNot,
            Sense::Supporting,
            Sense::Function,
        ];
        let row = &self.row;
        let tells = |at: &usize| {
            row.is_word(*at)
                && row.str(*at).chars().count() > 2
                && !row.has_any(*at, SMALL)
                && !row.is_number_word(*at)
                && !self.taken.is_of_time(*at)
                && !(row.glued(*at)
                    && (row.is_word(at - 1) || row.is_mark(at - 1, &['-', '\'', '’', '‐', '‑'])))
        };
        self.tokens(passage)
            .filter(tells)
            .map(|at| row.str(at))
            .collect()
    }

    /// The words of a name without articles, prepositions and titles; two that a hyphen joins are one.
    pub fn name_words(&self, name: &Range<usize>) -> Vec<&str> {
        let row = &self.row;
        let tokens = self.tokens(name);
        let small = |at: usize| {
            row.has_any(
                at,
                &[
                    Sense::The,
                    Sense::A,
                    Sense::Of,
                    Sense::For,
                    Sense::In,
                    Sense::At,
                    Sense::And,
                    Sense::GenitiveEnding,
                    Sense::Possessive,
                    Sense::Title,
                ],
            ) && !(row.is_capital(at) && row.language.capital_nouns)
        };
        let mut words: Vec<Range<usize>> = Vec::new();
        for at in tokens.filter(|at| row.is_word(*at) || row.is_digits(*at)) {
            let bytes = row.bytes(at..at + 1);
            let tied = row.glued(at) && at > 0 && row.is_mark(at - 1, &['-', '‐', '‑']);
            match words.last_mut().filter(|_| tied) {
                Some(last) => last.end = bytes.end,
                None if small(at) => {}
                None => words.push(bytes),
            }
        }
        words.into_iter().map(|word| &row.text[word]).collect()
    }

    /// A few words without their articles, possessives and the marks around them, in bytes.
    pub fn without_article(&self, words: &Range<usize>) -> Range<usize> {
        let row = &self.row;
        let tokens = without_articles(row, self.tokens(words));
        match tokens.is_empty() {
            true => words.clone(),
            false => row.bytes(tokens),
        }
    }

    /// Whether a word is written with a capital wherever it stands: not only because a sentence begins.
    pub fn keeps_capital(&self, word: &Range<usize>) -> bool {
        let row = &self.row;
        let at = row.token_at(word.start);
        let name = row.get(at).is_some_and(|token| token.word == WordId::NONE)
            || row.can_be(at, Sense::Demonym)
            || self.country(&row.bytes(at..at + 1)).is_some();
        let begins = row.sentence(at).start == at;
        if begins && row.has_any(at, &[Sense::The, Sense::A, Sense::Possessive]) {
            return false;
        }
        row.language.capital_nouns || name || row.sentence(at).start != at && row.is_capital(at)
    }

    /// Whether a word is an article: "the", "die".
    pub fn is_article(&self, word: &str) -> bool {
        let word = self.row.language.word(&word.to_lowercase());
        word.senses.has_any(&[Sense::The, Sense::A])
    }

    /// A name whose article is written as in the middle of a sentence: "the city" for "The city".
    pub fn with_small_article(&self, name: &str) -> String {
        match name
            .split_once(' ')
            .filter(|(first, _)| self.is_article(first))
        {
            Some((first, rest)) => format!("{} {rest}", first.to_lowercase()),
            None => name.to_owned(),
        }
    }

    /// Whether a word is an article in another case than that of a subject: "der Stadt" for "die Stadt".
    pub fn is_oblique(&self, word: &str) -> bool {
        let language = self.row.language;
        let word = language.word(&word.to_lowercase());
        language.verb_second && word.senses.has_any(&[Sense::Oblique, Sense::MayBeGenitive])
    }

    /// A name without the ending of a genitive that an apostrophe sets off: "Norland" of "Norland’s".
    pub fn without_genitive<'n>(&self, name: &'n str) -> &'n str {
        let Some((bare, ending)) = name.rsplit_once(['\'', '’']) else {
            return name;
        };
        let word = self.row.language.word(ending);
        match word.senses.has(Sense::GenitiveEnding) && !bare.is_empty() {
            true => bare,
            false => name,
        }
    }

    /// Whether a word is that of a body: "ministry".
    pub fn is_body(&self, word: &str) -> bool {
        self.means_body(&word.to_lowercase())
    }

    /// Whether a word is what the name of a firm ends with: "Research".
    pub fn is_firm(&self, word: &str) -> bool {
        let kinds = self.row.language.kinds;
        let word = word.to_lowercase();
        kinds.firms.contains(&&*word)
            || kinds
                .nouns
                .first()
                .is_some_and(|(_, names)| names.split(' ').any(|name| name == word))
    }

    /// Whether a word is that of an office, as it is written where it is a noun: "mayor".
    pub fn is_office(&self, word: &str) -> bool {
        self.row.language.can_be(&self.as_noun(word), Sense::Office)
    }

    /// The noun that some words are about: "people" of "people in six cabins", "supplier" of "crude supplier of China".
    pub fn head_word(&self, words: &Range<usize>) -> &str {
        let row = &self.row;
        let tokens = self.tokens(words);
        let ends = |at: &usize| {
            *at > tokens.start
                && (row.has_any(*at, ENDS)
                    || row.has_any(
                        *at,
                        &[
                            Sense::Preposition,
                            Sense::MayBeGenitive,
                            Sense::Of,
                            Sense::In,
                        ],
                    ))
        };
        let end = tokens.clone().find(ends).unwrap_or(tokens.end);
        let noun = (tokens.start..end).rev().find(|at| row.is_word(*at));
        noun.map_or("", |at| row.str(at))
    }

    /// Whether some words end with one that leads on to others: "twice as much as".
    pub fn is_torn(&self, words: &Range<usize>) -> bool {
        let row = &self.row;
        let last = self.tokens(words).end.wrapping_sub(1);
        row.has_any(
            last,
            &[
                Sense::Preposition,
                Sense::As,
                Sense::Of,
                Sense::In,
                Sense::To,
                Sense::And,
                Sense::That,
                Sense::The,
                Sense::A,
            ],
        )
    }
}
