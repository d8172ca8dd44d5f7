//! Those who are named to say that it is not they: "Lee, not Park, said", "Lee rather than Park", "neither Lee nor Park".

use super::items::Items;
use super::phrase::Phrase;
use crate::text::language::Sense;
use std::ops::Range;

impl Items<'_> {
    /// Whether what begins at an item is what is not meant: "not Park", "unlike Park", "rather than Park".
    pub fn is_excluded(&self, at: usize) -> bool {
        self.has(at, Sense::Excludes) || self.has(at, Sense::Negation) && !self.is_determiner(at)
    }

    /// Who is meant where a phrase says who is not. `None`: the phrase excludes nobody.
    pub fn instead_of(&self, from: usize, chunk: &Range<usize>) -> Option<Vec<Phrase>> {
        let before = |back: usize| chunk.start.checked_sub(back).filter(|at| *at >= from);
        let excludes = |at: &usize| self.has(*at, Sense::Excludes);
        let nor = before(1).filter(|at| {
            let neither = (from..*at).any(|at| self.is_excluded(at));
            neither && self.is_conjunction(*at) && self.has(*at, Sense::Negation)
        });
        if let Some(nor) = nor {
            return Some(vec![self.unknown(nor..chunk.end)]);
        }
        let by = match chunk.len() > 1 && self.is_excluded(chunk.start) {
            true => Some(chunk.start),
            // "unlike Park", "rather than Park"
            false => before(1).filter(excludes).or_else(|| {
                let than = before(1)?;
                let joins = self.has_any(than, &[Sense::Than, Sense::Of]);
                before(2).filter(|at| joins && excludes(at))
            }),
        };
        let mut end = by?;
        let begins = |at: usize| self.is_any_mark(at) || self.is_conjunction(at);
        while end > from && begins(end - 1) {
            end -= 1;
        }
        let meant = match self.chunk_before(from, end) {
            chunk if chunk.is_empty() => Vec::new(),
            _ => self.phrase_before(from, end),
        };
        match meant.is_empty() {
            true => Some(vec![self.unknown(chunk.clone())]),
            false => Some(meant),
        }
    }

    /// Both of "not only Lee but also Park".
    pub fn not_only(&self, from: usize, chunk: &Range<usize>) -> Option<Vec<Phrase>> {
        let but = chunk
            .start
            .checked_sub(1)
            .filter(|at| *at > from && self.is_but(*at))?;
        let comma = usize::from(self.is_mark(but - 1, &[',']));
        let other = self.chunk_before(from, but - comma);
        let not_only = other.len() > 2
            && self.is_excluded(other.start)
            && self.is_adverb(other.start + 1)
            && self.is_adverb(chunk.start);
        not_only.then(|| {
            vec![
                self.phrase(other.start + 2..other.end),
                self.phrase(chunk.clone()),
            ]
        })
    }

    /// Behind "not Park but", of "not Park but Lee"; nowhere behind "neither Park". `None`: nobody is excluded.
    pub fn behind_excluded(&self, at: usize) -> Option<Option<usize>> {
        if !self.is_excluded(at) || self.is_pronoun(at) {
            return None;
        }
        let mut end = self.chunk_after(at).end;
        end += usize::from(self.is_mark(end, &[',']));
        Some(self.is_but(end).then_some(end + 1))
    }

    /// "but"
    pub fn is_but(&self, at: usize) -> bool {
        self.has(at, Sense::JoinsClauses) && self.has(at, Sense::Sequel)
    }
}
