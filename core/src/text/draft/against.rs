//! What a figure is measured against: the words behind "than", "above", "compared with".

use super::measured::LONGEST;
use crate::model::Measure;
use crate::text::language::Sense;
use crate::text::{QuantityReading, Reading};
use std::ops::Range;

impl Reading<'_> {
    /// What a figure is measured against: behind "than", "above", "compared with".
    pub(super) fn against(&self, figure: &QuantityReading, behind: usize) -> Option<Range<usize>> {
        self.compared_behind(figure, behind)
            .or_else(|| self.compared_before(figure))
    }

    /// The time before a change that it is measured against: "gegenüber 1990 um 65 Prozent".
    fn compared_before(&self, figure: &QuantityReading) -> Option<Range<usize>> {
        let row = &self.row;
        let first = row.token_at(self.with_hedge(figure).start);
        let mut segment = row.segment(first).start..first;
        let compared = |at: &usize| row.has_any(*at, &[Sense::ComparedWith, Sense::Compared]);
        let lead = segment.rfind(compared)?;
        let from = lead + 1 + usize::from(row.has_any(lead + 1, &[Sense::To, Sense::With]));
        let end = (from..first).find(|at| !self.taken.is_of_time(*at) && *at > from)?;
        let changes = matches!(figure.quantity.measure, Measure::Change { .. });
        (changes && self.is_of_time(&(from..end))).then_some(from..end)
    }

    /// The same behind "than", "above", "compared with".
    fn compared_behind(&self, figure: &QuantityReading, behind: usize) -> Option<Range<usize>> {
        let row = &self.row;
        let compares = matches!(
            figure.quantity.measure,
            Measure::Change { .. } | Measure::Multiple(_) | Measure::Share { .. }
        );
        if !compares {
            return None;
        }
        let segment = row.segment(behind);
        let limit = segment.end.min(behind + 6);
        if matches!(figure.quantity.measure, Measure::Multiple(_))
            && let Some(words) = self.multiplied(behind, limit, segment.end)
        {
            return Some(words);
        }
        let lead = (behind..limit).find(|at| {
            row.has_any(
                *at,
                &[
                    Sense::Than,
                    Sense::Level,
                    Sense::ComparedWith,
                    Sense::Compared,
                ],
            )
        })?;
        let mut from = lead + 1;
        if row.has_any(from, &[Sense::To, Sense::With]) {
            from += 1;
        }
        let words = from..segment.end.min(from + LONGEST);
        let stops = |at: &usize| {
            row.has_any(*at, &[Sense::And, Sense::JoinsClauses, Sense::That])
                || row.is_end(*at)
                || self.is_verb(*at) && *at > from
                || row.is_number(*at) && !self.taken.is_of_time(*at)
        };
        let end = words.clone().find(stops).unwrap_or(words.end);
        let words = from..end;
        // "over the first quarter"
        if row.has(lead, Sense::Level) && self.taken.is_of_time(from) {
            return None;
        }
        (!words.is_empty()).then_some(words)
    }

    /// What a multiple is one of, where that is told by a time: "twice what it paid in 2019", "twice as much as in 2019".
    fn multiplied(&self, behind: usize, limit: usize, end: usize) -> Option<Range<usize>> {
        let row = &self.row;
        let what = row.has_any(
            behind,
            &[
                Sense::RelativeWord,
                Sense::Relative,
                Sense::That,
                Sense::RelativeObject,
            ],
        );
        let from = match what {
            true => behind,
            false => (behind..limit).rev().find(|at| row.has(*at, Sense::As))? + 1,
        };
        let stops =
            |at: &usize| row.is_end(*at) || row.has_any(*at, &[Sense::And, Sense::JoinsClauses]);
        let mut words = from..(from..end).find(stops).unwrap_or(end);
        // "doppelt so viel wie 2019"
        if !what && !words.clone().any(|at| self.is_verb(at)) {
            let time = words.clone().find(|at| self.taken.is_of_time(*at))?;
            let leads = time > from && row.has_any(time - 1, &[Sense::In, Sense::On]);
            words.start = time - usize::from(leads);
        }
        (self.is_of_time(&words) && words.len() <= LONGEST).then_some(words)
    }
}
