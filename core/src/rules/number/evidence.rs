//! What of a figure the text states, where it states that figure.

use super::compare::{Match, compare_any};
use crate::{
    model::{Aspect, Hedge, Measure, Quantity, Statistic, Unit},
    rules::{
        evidence::Verdict,
        reading::{Reading, touches},
    },
    text::QuantityReading,
};
use std::ops::Range;

/// The aspects of a declared figure, each with what the reading that was found says of it; none where it states another.
pub(in crate::rules) fn of(
    statistic: &Statistic,
    read: &QuantityReading,
    reading: &Reading<'_>,
) -> Vec<(Aspect, Verdict)> {
    let declared = &statistic.quantity.value;
    let derived = statistic.formula.is_some();
    if !derived && compare_any(declared, read) != Match::Same {
        return Vec::new();
    }
    let readings = || std::iter::once(&read.quantity).chain(read.alternative.as_deref());
    let verdict = |is_stated: bool| match is_stated {
        true => Verdict::Stated(read.span.clone()),
        false => Verdict::Undecided,
    };
    let mut aspects = vec![(Aspect::Value, Verdict::Stated(read.number.clone()))];
    match &declared.unit {
        Some(Unit::Counted(words)) => {
            let counted = counted(words, read, reading);
            let verdict = counted.map_or(Verdict::Undecided, Verdict::Stated);
            aspects.push((Aspect::Counted, verdict));
        }
        Some(unit) => {
            let stated = readings().any(|read| has_unit(read, unit));
            aspects.push((Aspect::Unit, verdict(stated)));
        }
        None => {}
    }
    if declared.hedge != Hedge::Exact {
        let sized = matches!(read.quantity.measure, Measure::Magnitude(_)); // at least two of it
        let stated = sized || read.quantity.hedge != Hedge::Exact;
        aspects.push((Aspect::Hedge, verdict(stated)));
    }
    if let Measure::Change { direction, .. } = &declared.measure {
        let goes = |read: &Quantity| matches!(&read.measure, Measure::Change { direction: other, .. } if other == direction);
        aspects.push((Aspect::Sign, verdict(readings().any(goes))));
    }
    aspects
}

/// Whether the text does not tell if a figure that was found nowhere in it is true: its language is not read, or the words that
/// are given for the figure speak of a number and none can be read in them.
pub(in crate::rules) fn is_left_open(statistic: &Statistic, reading: &Reading<'_>) -> bool {
    let stated = &statistic.quantity;
    let worked_out = statistic.formula.is_some() && stated.words.is_none();
    if stated.is_on_authors_word() || worked_out {
        return false;
    }
    if !reading.text.is_read() {
        return true;
    }
    let ranges = stated
        .words
        .as_deref()
        .map(|words| reading.haystack.find_words(words, true));
    let ranges = ranges.unwrap_or_default();
    let mut figures = reading.text.quantities.iter();
    !figures.any(|figure| touches(&ranges, &figure.number))
        && ranges
            .iter()
            .any(|range| reading.text.hints_at_number(range))
}

fn has_unit(read: &Quantity, unit: &Unit) -> bool {
    let share = matches!(read.measure, Measure::Share { .. } | Measure::OutOf { .. });
    read.unit.as_ref() == Some(unit) || *unit == Unit::Percent && share
}

/// Where the text names what is counted in the author's words: behind the figure, or as its unit.
fn counted(words: &str, read: &QuantityReading, reading: &Reading<'_>) -> Option<Range<usize>> {
    let text = reading.source.text();
    let sentence = reading.text.sentence(&read.span);
    let noun = read.noun.clone().unwrap_or(read.span.clone());
    let after = noun.start.min(sentence.end)..sentence.end;
    let places = reading.haystack.find_words(words, false);
    let beside = |range: &&Range<usize>| {
        after.contains(&range.start) && text[noun.start..range.start].len() <= NEAR
    };
    places.iter().find(beside).cloned()
}

/// How far behind a figure, in bytes, stands what it counts: "120 new, affordable homes".
const NEAR: usize = 40;
