//! Times beside other words: what leads to them, and whether they are those of a passage.

use crate::text::language::Sense;
use crate::text::{Reading, TimeReading};
use std::ops::Range;

impl Reading<'_> {
    /// A time with the preposition before it, in bytes: "on Friday".
    pub fn with_preposition(&self, time: &Range<usize>) -> Range<usize> {
        let row = &self.row;
        let first = row.token_at(time.start);
        let leads = |at: usize| {
            row.has_any(at, &[Sense::In, Sense::On, Sense::At, Sense::LeadsToTime])
                && !row.has(at, Sense::The)
        };
        let before = first.wrapping_sub(1);
        match first > 0 && leads(before) && row.same_paragraph(first) && row.is_word(before) {
            true => row.bytes(before..before + 1).start..time.end,
            false => time.clone(),
        }
    }

    /// Whether something is said to be planned for a time: "for October 24".
    pub fn leads_ahead(&self, time: &Range<usize>) -> bool {
        let row = &self.row;
        let before = row.token_at(time.start).wrapping_sub(1);
        row.has(before, Sense::For) && !row.has(before, Sense::Of)
    }

    /// Whether a time stands beside a verb of saying and tells when somebody spoke: "said on Tuesday".
    pub fn tells_when_said(&self, time: &TimeReading) -> bool {
        const AWAY: usize = 4;
        let row = &self.row;
        let (first, next) = (row.token_at(time.span.start), row.token_at(time.span.end));
        let sentence = row.around(first);
        let says = |at: usize| {
            row.word(at).cue.is_some_and(|cue| cue.is_verb())
                && !row.has_any(at, &[Sense::Rise, Sense::Fall])
        };
        let bars = |at: &usize| {
            row.is_mark(*at, &[',', ';', '“', '”', '"'])
                || row.has(*at, Sense::That)
                || self.is_verb(*at)
        };
        let before = (first.saturating_sub(AWAY).max(sentence.start)..first)
            .rev()
            .find(bars);
        let behind = (next..(next + AWAY).min(sentence.end)).find(bars);
        before.is_some_and(says) || behind.is_some_and(|at| says(at) && first < sentence.start + 2)
    }

    /// Whether what stands before a passage makes it something to compare with: "than in March", "from 2022".
    pub fn is_compared_with(&self, passage: &Range<usize>) -> bool {
        let row = &self.row;
        let first = row.token_at(passage.start);
        let before = |at: usize| {
            row.has_any(
                at,
                &[Sense::Than, Sense::From, Sense::ComparedWith, Sense::As],
            )
        };
        before(first.wrapping_sub(1))
            || row.has_any(first.wrapping_sub(1), &[Sense::In, Sense::On])
                && before(first.wrapping_sub(2))
    }

    /// Whether a conjunction begins another clause between two passages: "founded it in 1991 and still owns 61 percent", but
    /// not "by 64 percent this year, and by 10 percent".
    pub fn are_parted(&self, one: &Range<usize>, other: &Range<usize>) -> bool {
        const FEW: usize = 2;
        let row = &self.row;
        let start = row.token_at(one.end.min(other.end));
        let end = row.token_at(one.start.max(other.start));
        let joins = |at: &usize| {
            let senses = &[
                Sense::And,
                Sense::JoinsClauses,
                Sense::ClauseStart,
                Sense::Relative,
            ];
            row.has_any(*at, senses)
        };
        let joint = (start..end).find(joins);
        joint.is_some_and(|joint| end > joint + 1 + FEW)
    }
}
