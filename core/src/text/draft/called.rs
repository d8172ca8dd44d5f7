//! What a text calls those whom it has named: "the company", "the mayor".

use super::parts::is_polite;
use crate::text::Reading;
use crate::text::language::{Sense, WordId};
use std::ops::Range;

impl Reading<'_> {
    /// The nouns by which a text may call a body of this name: of "Harbour Committee" its own, "committee", and of "Radio Nord"
    /// what such a body is, "station". The flag tells which of the two it is.
    pub fn nouns_for(&self, name: &str) -> Vec<(String, bool)> {
        let kinds = self.row.language.kinds;
        let words: Vec<&str> = name
            .split([' ', '-'])
            .filter(|word| !word.is_empty())
            .collect();
        let lower: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
        // "Office of the City Auditor"
        let of = |word: &String| self.row.language.word(word).senses.has(Sense::Of);
        let end = lower.iter().position(of).unwrap_or(lower.len());
        let own = end
            .checked_sub(1)
            .filter(|at| kinds.bodies.contains(&&*lower[*at]));
        let mut nouns: Vec<(String, bool)> = own
            .map(|at| (self.as_noun(words[at]), true))
            .into_iter()
            .collect();
        let firm = lower.len() > 1
            && lower
                .last()
                .is_some_and(|last| kinds.firms.contains(&&**last));
        for (noun, names) in kinds.nouns {
            let is = |word: &String| {
                let known = |name: &str| {
                    let compound = self.row.language.compounds && name.len() > 3;
                    word == name || compound && word.ends_with(name)
                };
                names.split(' ').any(known)
            };
            let company = firm && Some(noun) == kinds.nouns.first().map(|(noun, _)| noun);
            let known = nouns.iter().any(|(known, _)| known == noun);
            if !known && (company || lower.iter().any(is)) {
                nouns.push(((*noun).to_owned(), false));
            }
        }
        nouns
    }

    /// Whether the text has a part of a name by itself somewhere, without the other parts and without a title.
    pub fn has_alone(&self, part: &str) -> bool {
        let row = &self.row;
        let tied = |at: usize| row.glued(at) && row.is_mark(at, &['-', '.']);
        let alone = |at: usize| {
            let (before, next) = (at.wrapping_sub(1), at + 1);
            let begins = row.sentence(at).start == at;
            let unheard = row.get(at).is_some_and(|token| token.word == WordId::NONE);
            row.str(at) == part
                && (unheard || !begins)
                && (begins
                    || !row.is_capital(before)
                        && !is_polite(row, before)
                        && row.mark(before) != Some('.'))
                && !(row.is_capital(next) && row.sentence(next).start != next)
                && !(row.glued(at) && row.is_mark(before, &['-', '.', '’', '\'']))
                && !tied(next)
        };
        (0..row.len()).any(alone)
    }

    /// A word as it is written in the middle of a sentence where it is a noun.
    pub fn as_noun(&self, word: &str) -> String {
        match self.row.language.capital_nouns {
            true => word.to_owned(),
            false => word.to_lowercase(),
        }
    }

    /// The place where the text names somebody by a noun alone, with the article that a subject has: "the company", "the prime
    /// minister". Nothing where the same noun brings in another: "a company from Oslo".
    pub fn called(&self, noun: &str) -> Option<Range<usize>> {
        let row = &self.row;
        let words: Vec<&str> = noun.split(' ').collect();
        let stands = |at: usize| {
            let same = |(behind, word): (usize, &&str)| row.str(at + behind) == *word;
            words.iter().enumerate().all(same)
        };
        let another = |at: usize| {
            let before = at.saturating_sub(2)..at;
            stands(at) && before.into_iter().any(|before| row.has(before, Sense::A))
        };
        let is = |at: usize| {
            row.has(at, Sense::The)
                && stands(at + 1)
                && self.ends_there(at + 1 + words.len())
                && self.quotation_at(row.bytes(at..at + 1).start).is_none()
        };
        if (0..row.len()).any(another) {
            return None;
        }
        let oblique = |at: usize| {
            row.language.verb_second && row.has_any(at, &[Sense::Oblique, Sense::MayBeGenitive])
        };
        // "der Verband" of a subject, and not "der Stadt" of an owner
        let masculine = |at: usize| row.has(at, Sense::Masculine) && !row.has(at, Sense::Oblique);
        let mut places = (0..row.len()).filter(|at| is(*at));
        let at =
            places.find(|at| !oblique(*at) || masculine(*at) && row.sentence(*at).start == *at)?;
        Some(row.bytes(at..at + 1 + words.len()))
    }

    /// Whether a noun ends before a token, which leads to no other noun: not before "executive" of "the chief executive".
    fn ends_there(&self, next: usize) -> bool {
        const LEADS: &[Sense] = &[
            Sense::Preposition,
            Sense::Conjunction,
            Sense::JoinsClauses,
            Sense::And,
            Sense::Or,
            Sense::To,
            Sense::In,
            Sense::On,
            Sense::At,
            Sense::By,
            Sense::As,
            Sense::Adverb,
            Sense::Auxiliary,
            Sense::Be,
            Sense::Modal,
            Sense::Perfect,
            Sense::Relative,
            Sense::RelativePronoun,
            Sense::Pronoun,
            Sense::ObjectPronoun,
            Sense::Negation,
            Sense::The,
            Sense::A,
            Sense::Possessive,
        ];
        let row = &self.row;
        if row.has_any(next, &[Sense::Of, Sense::For, Sense::MayBeGenitive]) {
            return false;
        }
        let mark = row
            .mark(next)
            .is_some_and(|mark| mark != '-' || !row.glued(next));
        let small = row.is_lower(next)
            && (row.language.capital_nouns || row.has_any(next, LEADS) || self.is_verb(next));
        mark || small || row.is_end(next)
    }

    /// The office in words that tell who somebody is, as the text calls its holder: "chief executive" of "chief executive of
    /// Kerrigan Ropeways", "minister" of "economy minister".
    pub fn office(&self, role: &str) -> Option<String> {
        let language = self.row.language;
        let joins = |word: &&str| {
            let senses = language.word(&word.to_lowercase()).senses;
            !senses.has_any(&[
                Sense::Of,
                Sense::For,
                Sense::At,
                Sense::In,
                Sense::To,
                Sense::Preposition,
            ])
        };
        let words: Vec<&str> = role.split(' ').take_while(joins).collect();
        let last = words.iter().rposition(|word| self.is_office(word))?;
        let before = words[..last].iter().rev();
        let count = before.take_while(|word| self.is_office(word)).count();
        let words = words[last - count..=last].iter();
        let words: Vec<String> = words.map(|word| self.as_noun(word)).collect();
        Some(words.join(" "))
    }

    /// An office with the whole word for one that is cut short: "State senator" for "State Sen."
    pub fn whole_office(&self, role: &str) -> String {
        let offices = self.row.language.kinds.offices;
        let whole = |word: &str| {
            let bare = word.trim_end_matches('.').to_lowercase();
            let known = offices.iter().find(|(short, _)| *short == bare);
            known.map_or_else(|| word.to_owned(), |(_, whole)| (*whole).to_owned())
        };
        role.split(' ').map(whole).collect::<Vec<_>>().join(" ")
    }

    /// Whether a passage stands in a line that is a heading: without a mark at its end, before another paragraph.
    pub fn is_in_heading(&self, passage: &Range<usize>) -> bool {
        let at = self
            .paragraphs
            .partition_point(|one| one.end <= passage.start);
        let Some(paragraph) = self
            .paragraphs
            .get(at)
            .filter(|_| at + 1 < self.paragraphs.len())
        else {
            return false;
        };
        let words = self.row.text[paragraph.clone()].trim_end();
        words.ends_with(|c: char| c.is_alphanumeric() || c == '\'' || c == '’')
            && !words.contains('\n')
    }
}
