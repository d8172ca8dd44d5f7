//! Times beside other words: what leads to them, and whether they are those of a passage.

use crate::model::Measure;
use crate::text::language::Sense;
use crate::text::{QuantityReading, Reading, TimeReading};
use std::ops::Range;

/// What leads to something that a figure is compared with.
pub(super) const COMPARES: &[Sense] = &[
    Sense::Than,
    Sense::From,
    Sense::ComparedWith,
    Sense::Compared,
];

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
        let says = |at: usize| self.says(at);
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
        let (before, other) = (first.wrapping_sub(1), first.wrapping_sub(2));
        let compares = |at: usize| row.has_any(at, COMPARES) || row.has(at, Sense::As);
        compares(before)
            || row.has_any(before, &[Sense::In, Sense::On]) && compares(other)
            || row.has_any(before, &[Sense::To, Sense::With]) && row.has(other, Sense::Compared)
    }

    /// Whether a comparison that begins between a figure and a time behind it holds the time: "38 percent, up from 22 percent
    /// three years ago", "twice what it paid in 2019".
    pub fn is_behind_comparison(&self, time: &Range<usize>, figure: &QuantityReading) -> bool {
        let row = &self.row;
        let between = row.token_at(figure.span.end)..row.token_at(time.start);
        let times = matches!(figure.quantity.measure, Measure::Multiple(_));
        let mut leads = between.clone();
        !between.is_empty() && (times || leads.any(|at| row.has_any(at, COMPARES)))
    }

    /// Whether a time belongs to another figure: one stands between the two, or right before a time that leads to this one.
    pub fn is_of_another(&self, time: &Range<usize>, figure: &QuantityReading) -> bool {
        const CLOSE: usize = 3;
        let row = &self.row;
        let (first, next) = (row.token_at(time.start), row.token_at(time.end));
        let others = self.figures_beside(time).iter();
        let mut others = others.filter(|other| other.kind.states() && other.span != figure.span);
        match figure.span.end <= time.start {
            true => others
                .any(|other| figure.span.end <= other.span.start && other.span.end <= time.start),
            false => {
                let sentence = row.sentence(first);
                others.any(|other| {
                    let noun = other.noun.as_ref().map_or(other.span.end, |noun| noun.end);
                    let end = row.token_at(noun.max(other.span.end));
                    end <= first && first - end < CLOSE && end > sentence.start
                        || time.end <= other.span.start
                            && other.span.end <= figure.span.start
                            && row.has(row.token_at(other.span.start).wrapping_sub(1), Sense::From)
                            && next > sentence.start
                })
            }
        }
    }

    /// The figures of the sentence that holds a passage.
    pub(super) fn figures_beside(&self, passage: &Range<usize>) -> &[QuantityReading] {
        let row = &self.row;
        let sentence = row.bytes(row.sentence(row.token_at(passage.start)));
        let before = |byte: usize| {
            self.quantities
                .partition_point(|figure| figure.span.start < byte)
        };
        &self.quantities[before(sentence.start)..before(sentence.end)]
    }

    /// Whether a limit in time stands right behind a figure, so that it is that of the figure: "12 ships until 2031", but not
    /// "three votes for a plan until 2031".
    pub fn is_right_behind(&self, time: &Range<usize>, figure: &QuantityReading) -> bool {
        let row = &self.row;
        let noun = figure.noun.as_ref().map_or(0, |noun| noun.end);
        let end = row.token_at(figure.span.end.max(noun));
        row.token_at(time.start) <= end + 2
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
        // "begin in September and take 18 months"
        let verb = |at: usize| {
            const SMALL: &[Sense] = &[Sense::Preposition, Sense::By, Sense::Function];
            row.is_lower(at)
                && !row.has_any(at, SMALL)
                && !row.can_be(at, Sense::Adverb)
                && !row.is_number_word(at)
        };
        joint.is_some_and(|joint| end > joint + 1 + FEW || end > joint + 1 && verb(joint + 1))
    }

    /// Whether the clause of a change or a multiple says that it did not come about: "has not become twice as good".
    pub fn fails_to_come_about(&self, figure: &QuantityReading) -> bool {
        let row = &self.row;
        let measure = &figure.quantity.measure;
        let comes_about = matches!(measure, Measure::Change { .. } | Measure::Multiple(_));
        let first = row.token_at(self.with_hedge(figure).start);
        let clause = row.segment(first).start..first;
        let not = |at: &usize| row.has_any(*at, &[Sense::Not, Sense::ClippedNot]);
        let Some(not) = clause.rev().find(not).filter(|_| comes_about) else {
            return false;
        };
        let bars = |at: usize| {
            const BARS: &[Sense] = &[
                Sense::And,
                Sense::JoinsClauses,
                Sense::ClauseStart,
                Sense::That,
                Sense::The,
                Sense::Than,
            ];
            row.has_any(at, BARS) || row.has(at, Sense::Only)
        };
        !(not + 1..first).any(bars)
    }
}
