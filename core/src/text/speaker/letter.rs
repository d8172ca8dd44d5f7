//! Letters and all else that is made of words: what they say, whoever sent or wrote them says.

use super::Who;
use super::items::{ItemKind, Items};
use super::phrase::Phrase;
use crate::text::language::Sense;
use std::ops::Range;

/// How far behind the letter its sender may be named.
const FARTHEST: usize = 12;

impl Items<'_> {
    /// The author in "Lee's statement", "a letter from Lee".
    pub fn author(&self, chunk: Range<usize>) -> Option<Who> {
        let author = self.made_of_words(chunk)??;
        Some(author.who)
    }

    /// Whose words a phrase is made of, if it is made of words: the owner of "Lee's letter to Park", the sender of "an email sent
    /// by Lee". `None` as a phrase: it is not told.
    pub fn made_of_words(&self, chunk: Range<usize>) -> Option<Option<Phrase>> {
        let last = (chunk.clone()).find(|at| self.is_preposition(*at) || self.can_be_sent(*at));
        let noun = chunk.start..last.unwrap_or(chunk.end);
        let head = noun.clone().rev().find(|at| !self.is_adverb(*at))?;
        let head = match self.is_words(head) {
            true => head,
            // "an email seen by the Herald"
            false => noun.clone().find(|at| {
                self.is_words(*at) && self.has(*at + 1, Sense::Past) && *at + 2 == noun.end
            })?,
        };
        let owner = (chunk.start..head).rev().find(|at| self.is_owner(*at));
        if let Some(owner) = owner
            && let ItemKind::Owner(mention) = self.what(owner)
            && (owner + 1..head).all(|at| self.starts_lower(at))
        {
            return Some(Some(Phrase {
                who: self.actor(mention),
                items: chunk.start..chunk.end.max(head + 1),
                sure: true,
            }));
        }
        let mut at = head + 1;
        while at < head + FARTHEST {
            let from = self.has(at, Sense::From) && self.is_missive(head);
            let by = self.is_agent(at)
                && (at == head + 1 && self.is_missive(head) || self.can_be_sent(at - 1));
            let next = self.chunk_after(at + 1);
            if from || by {
                let sender = self.phrase(next.clone());
                return Some((!next.is_empty()).then_some(Phrase {
                    items: chunk.start..next.end,
                    ..sender
                }));
            }
            // "a letter to Park from Lee"
            at = match self.is_preposition(at) {
                true if !next.is_empty() => next.end,
                false if at < chunk.end || self.can_be_sent(at) => at + 1,
                _ => break,
            };
        }
        Some(None)
    }

    /// Whether an item is something that is made of words.
    fn is_words(&self, at: usize) -> bool {
        self.is_one_or_more(at, Sense::Utterance)
    }

    /// Whether an item is something that is sent to somebody.
    fn is_missive(&self, at: usize) -> bool {
        self.is_one_or_more(at, Sense::Missive)
    }

    fn is_one_or_more(&self, at: usize, sense: Sense) -> bool {
        let language = self.article.row.language;
        let known =
            self.has(at, sense) || language.can_be((language.singular)(self.str(at)), sense);
        known && (self.starts_lower(at) || self.begins_sentence(at))
    }

    fn can_be_sent(&self, at: usize) -> bool {
        self.has(at, Sense::Authored)
    }
}
