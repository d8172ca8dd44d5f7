//! Lists of people: "Lee, Park and the council".

use super::Who;
use super::items::Items;
use super::phrase::Phrase;
use crate::text::language::Sense;
use std::ops::Range;

impl Items<'_> {
    /// What commas and an "and" join to the phrase that ends before `end`; nothing where no "and" closes the list. `closed`:
    /// a comma stood behind that phrase already, so that one may stand before "and" too.
    pub fn joined_behind(&self, end: usize, closed: bool) -> Vec<Phrase> {
        let mut list: Vec<Phrase> = Vec::new();
        let commas = self.is_mark(end, &[',']) && !closed;
        let mut end = end;
        loop {
            let comma = self.is_mark(end, &[',']);
            let and = end + usize::from(comma && (closed || !list.is_empty()));
            let last = self.has(and, Sense::And);
            let next = match (last, comma) {
                (true, _) => and + 1,
                (false, true) => end + 1,
                (false, false) => return Vec::new(),
            };
            let begins = self.is_name(next) || self.starts_upper(next) || self.is_determiner(next);
            let chunk = self.chunk_after(next);
            if !begins || chunk.is_empty() || !last && !self.may_be_listed(chunk.clone()) {
                return Vec::new();
            }
            end = chunk.end;
            list.push(self.phrase(chunk));
            if last {
                // "According to Lee, Park and Ross will go"
                let others = commas && self.may_go_with_verb(end);
                return if others { Vec::new() } else { list };
            }
        }
    }

    /// Whether what ends here may be the subject of what follows.
    fn may_go_with_verb(&self, end: usize) -> bool {
        let goes_on = self.is_any_mark(end)
            || self.is_quotation(end)
            || self.leads(end)
            || self.is_preposition(end)
            || self.is_conjunction(end)
            || self.is_pronoun(end)
            || self.is_day(end)
            || self.has(end, Sense::That);
        self.get(end).is_some() && !goes_on
    }

    /// The phrases before the "and" of a list that a last one ends, in the order of the text. Before another clause ("when he
    /// met Park, Lee and") stands nobody who belongs to it.
    pub fn joined_before(&self, from: usize, and: usize) -> Vec<Range<usize>> {
        let mut list: Vec<Range<usize>> = Vec::new();
        // "Lee, Park, and"
        let comma = and > from && self.is_mark(and - 1, &[',']);
        let mut end = and - usize::from(comma);
        loop {
            let chunk = self.chunk_before(from, end);
            if chunk.is_empty() || !self.may_be_listed(chunk.clone()) {
                break;
            }
            let start = chunk.start;
            list.push(chunk);
            if start == from || !self.is_mark(start - 1, &[',']) {
                let begins = start == from
                    || self.is_conjunction(start - 1)
                    || self.is_quotation(start - 1)
                    || self.is_any_mark(start - 1);
                if list.len() > 1 && !begins {
                    list.pop();
                }
                break;
            }
            end = start - 1;
        }
        if comma && list.len() < 2 {
            list.clear();
        }
        list.reverse();
        list
    }

    /// Whether a phrase may be one of several who do something together.
    fn may_be_listed(&self, chunk: Range<usize>) -> bool {
        let last = chunk.end - 1;
        let article = self.is_determiner(chunk.start) || self.is_owner(chunk.start);
        let named = self.is_name(last) || self.head(chunk.clone()) == Who::Somebody;
        (article || named) && !self.is_day(last) && !self.is_excluded(chunk.start)
    }
}
