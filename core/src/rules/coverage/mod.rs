//! What of the article the declarations cover.

mod uncovered;
mod unverified;

pub(super) use self::unverified::unverified;

use super::{
    Finding,
    reading::{Reading, touches},
};
use crate::{
    model::{Aspects, Coverage, Covered},
    text::{AttributionReader, Quotation, QuotationKind},
};
use std::ops::Range;

const QUOTATION: &str = "quotation";

/// Where in the article something stands, in bytes, by what is covered there.
#[derive(Default)]
pub(super) struct Passages {
    pub quotations: Vec<Range<usize>>,
    pub numbers: Vec<Range<usize>>,
    pub dates: Vec<Range<usize>>,
    /// The words of events and claims: the dates in them are covered.
    pub others: Vec<Range<usize>>,
    /// The names of actors: a figure in a name states nothing.
    pub names: Vec<Range<usize>>,
    /// What messages show already: it is not covered, and not reported a second time.
    pub shown: Vec<Range<usize>>,
}

/// Counts what is covered, and reports what is not.
pub(super) fn check(
    reading: &Reading<'_>,
    reader: &AttributionReader<'_>,
    passages: Passages,
) -> (Coverage, Option<Finding>) {
    let quotations = merged(passages.quotations);
    let numbers = merged(passages.numbers);
    let dates = merged(passages.dates);
    let others = merged(passages.others);
    let names = merged(passages.names);
    let quoted = quoted(reading, reader);
    // Which figures and dates there are takes words to tell.
    let is_read = reading.text.is_read();
    let figures = reading.text.quantities.iter();
    let stated = figures.filter(|figure| is_read && figure.kind.states());
    let times = reading.text.times.iter();
    let dated = times.filter(|time| is_read && time.interval.is_some() && !time.vague);

    let mut count = Count::default();
    let coverage = Coverage {
        aspects: Aspects::default(),
        quotations: count.of(QUOTATION, quoted.iter(), &[&quotations]),
        // What is said in a quotation is declared with it.
        numbers: count.of(
            "figure",
            stated.map(|figure| &figure.span),
            &[&numbers, &quotations, &names],
        ),
        dates: count.of(
            "date",
            dated.map(|time| &time.span),
            &[&dates, &numbers, &quotations, &others, &names],
        ),
    };
    let finding = uncovered::finding(count.uncovered, &merged(passages.shown), reading);
    (coverage, finding)
}

/// What was counted so far, with each passage that is not covered and what it is.
#[derive(Default)]
struct Count {
    uncovered: Vec<(&'static str, Range<usize>)>,
}

impl Count {
    fn of<'s>(
        &mut self,
        kind: &'static str,
        spans: impl Iterator<Item = &'s Range<usize>>,
        by: &[&[Range<usize>]],
    ) -> Covered {
        let mut covered = Covered::default();
        for span in spans {
            covered.total += 1;
            match by.iter().any(|ranges| touches(ranges, span)) {
                true => covered.covered += 1,
                false => self.uncovered.push((kind, span.clone())),
            }
        }
        covered
    }
}

/// The same passages in order, with those that overlap as one.
fn merged(mut passages: Vec<Range<usize>>) -> Vec<Range<usize>> {
    passages.sort_by_key(|range| range.start);
    let mut merged: Vec<Range<usize>> = Vec::with_capacity(passages.len());
    for range in passages {
        match merged.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

/// The quotations that somebody says. Of a transcript all is speech, and nobody declares all of it: what its lines say is not
/// asked for, only the figures and dates in them. A word or two between marks count where the text names who used them: what she called a
/// “friendly” letter.
fn quoted(reading: &Reading<'_>, reader: &AttributionReader<'_>) -> Vec<Range<usize>> {
    let is_said = |index: usize, quotation: &Quotation| match quotation.kind {
        QuotationKind::Speech | QuotationKind::Block => true,
        QuotationKind::Scare => !reader.read(index).is_empty(),
        _ => false,
    };
    let all = reading.text.quotations.iter().enumerate();
    all.filter(|(index, quotation)| quotation.depth == 0 && is_said(*index, quotation))
        .map(|(_, quotation)| quotation.span.clone())
        .collect()
}
