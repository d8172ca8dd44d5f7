//! Times that stand near a fact and are not the fact's: that of the dateline, that of another figure, what a figure is compared
//! with, and what others say.

use super::declared::Declared;
use crate::{
    rules::{FactList, ranges::overlap, reading::Reading},
    text::{Precision, QuantityReading, Sense, TimeReading},
};
use std::ops::Range;

/// How many words before a time may say that something is compared with it: "compared with the same month in 2022".
const COMPARED: usize = 6;

/// How many words may stand between a figure and what compares it: "up from about 5 percent".
const LEADING: usize = 4;

/// How many words of a dateline may stand behind its date: "May 13 (Agency) —".
const SOURCE: usize = 6;

/// What says that the figure behind it is one that another is compared with.
const COMPARES: &[Sense] = &[Sense::From, Sense::Than, Sense::After, Sense::ComparedWith];

/// Whether a time is surely that of something else than the fact.
pub(super) fn is_anothers(
    time: &TimeReading,
    declared: &Declared<'_>,
    reading: &Reading<'_>,
) -> bool {
    match declared.place.list {
        FactList::Statistics => {
            is_dateline(time, reading)
                || is_of_others(time, declared, reading)
                || is_of_other_figure(time, declared, reading)
        }
        FactList::Events => is_dateline(time, reading),
        _ => false,
    }
}

/// Whether only others speak of a time: "Roy said the firm sold 30 buses in 2019. Lee said it sold 30 in May."
pub(super) fn is_of_others(
    time: &TimeReading,
    declared: &Declared<'_>,
    reading: &Reading<'_>,
) -> bool {
    let mut others = declared.of_others.iter();
    let Some(fact) = &declared.fact else {
        return false;
    };
    others.any(|other| other.contains(&time.span.start))
        && !reading.text.sentence(fact).contains(&time.span.start)
}

/// "LINDFIELD, May 13 — Sales rose": when the article was sent.
pub(super) fn is_dateline(time: &TimeReading, reading: &Reading<'_>) -> bool {
    let row = &reading.text.row;
    let (first, next) = (row.token_at(time.span.start), row.token_at(time.span.end));
    let sentence = row.sentence(first);
    let begins = sentence.start == 0 || !row.same_paragraph(sentence.start);
    let of_place =
        |at: usize| row.is_capital(at) || row.is_mark(at, &[',', '.', '(', ')', '-', '/']);
    let is_dash = |at: usize| row.is_mark(at, &['—', '–', '-']) && !row.glued(at);
    let source = (next..sentence.end.min(next + SOURCE)).take_while(|at| !is_dash(*at));
    let behind = next + source.clone().count();
    begins
        && row.is_capital(sentence.start)
        && sentence.start < first
        && (sentence.start..first).all(of_place)
        && source.clone().all(|at| of_place(at) || row.is_digits(at))
        && behind < sentence.end
        && is_dash(behind)
}

/// "than in March", "from March", "compared with the same month in 2022": what a figure is compared with.
/// Behind a figure that is itself what another is compared with, "against 155 a year earlier", it is that figure's own.
pub(super) fn is_compared(
    time: &TimeReading,
    fact: Option<&Range<usize>>,
    reading: &Reading<'_>,
) -> bool {
    let row = &reading.text.row;
    let first = row.token_at(time.span.start);
    let article = row.has(first.wrapping_sub(1), Sense::The);
    let before = first.wrapping_sub(1 + usize::from(article));
    let led = |at| row.has_any(at, &[Sense::Than, Sense::From]);
    // "down a third on last year": what happens in a month does not happen on it
    let on = row.has(before, Sense::On)
        && !row.has(before, Sense::In)
        && !matches!(time.precision, Precision::Day | Precision::Weekend);
    let mut near = (1..=COMPARED).map(|back| first.wrapping_sub(back));
    let is_between = |at: usize| {
        fact.is_some_and(|fact| at < row.token_at(fact.start) && fact.end <= time.span.start)
    };
    led(before)
        || on
        || row.has(before, Sense::LeadsToTime) && led(before.wrapping_sub(1))
        || near.any(|at| row.has(at, Sense::ComparedWith) && !is_between(at))
}

/// "double that of 2019", "5 percent above the level of 2019": whether a time behind a figure is that of a level which the figure is held
/// against.
pub(super) fn is_of_level(
    time: &TimeReading,
    declared: &Declared<'_>,
    reading: &Reading<'_>,
) -> bool {
    let row = &reading.text.row;
    let of = row.token_at(time.span.start).wrapping_sub(1);
    let behind = declared
        .fact
        .as_ref()
        .is_some_and(|fact| fact.end <= time.span.start);
    behind && row.has(of, Sense::Of) && row.has(of.wrapping_sub(1), Sense::HeldAgainst)
}

/// Whether the declaration gives the words as those of what the figure is measured against: "the month before".
pub(super) fn is_baseline(
    time: &TimeReading,
    declared: &Declared<'_>,
    reading: &Reading<'_>,
) -> bool {
    let Some(against) = declared.against else {
        return false;
    };
    let words = reading.source.text()[time.span.clone()].to_lowercase();
    let named = |against: &str| against.to_lowercase().contains(&words);
    named(&against.value) || against.words.as_deref().is_some_and(named)
}

/// Whether a time stands behind another figure than the fact's own, and one of the two is compared with the other: in "71
/// percent, up from 66 percent in 2021" that year is no time of the first, and in "4.2 percent in April, down from 5.1 percent" that
/// month is none of the second.
fn is_of_other_figure(time: &TimeReading, declared: &Declared<'_>, reading: &Reading<'_>) -> bool {
    let Some(fact) = &declared.fact else {
        return false;
    };
    let sentence = reading.text.sentence(fact);
    if !sentence.contains(&time.span.start) {
        return false;
    }
    let figures = reading.figures_in(&sentence).iter();
    let mut others = figures
        .map(|figure| &figure.span)
        .filter(|span| !overlap(span, fact));
    let row = &reading.text.row;
    // "fell from 2.9 to 1.7 million in 2023": the time behind the two is that of the second
    let earlier = |other: &Range<usize>| {
        let signs = |at: &usize| row.mark(*at).is_some_and(|mark| !",;:.".contains(mark));
        let before = (0..row.token_at(fact.start)).rev().find(|at| !signs(at));
        let between = row.token_at(fact.end)..row.token_at(other.start);
        before.is_some_and(|at| row.has(at, Sense::From))
            && between.len() <= LEADING
            && between
                .clone()
                .any(|at| row.has_any(at, &[Sense::To, Sense::OnTo]))
    };
    others.any(|other| match fact.start < other.start {
        true if other.end <= time.span.start && earlier(other) => true,
        // The other figure, then the time.
        true => other.end <= time.span.start && follows_comparison(other, fact.end, reading),
        false => {
            time.span.end <= fact.start
                && follows_comparison(fact, other.end, reading)
                && !is_span_of_change(time, fact, reading)
        }
    })
}

/// "The figure for January was cut by 32, from 504 to 472": a change and the two figures between which it lies are of one time, told
/// before them all; one that is told behind the change is that of the second.
fn is_span_of_change(time: &TimeReading, fact: &Range<usize>, reading: &Reading<'_>) -> bool {
    let row = &reading.text.row;
    let figures = reading.figures_in(&reading.text.sentence(fact));
    let at = figures.partition_point(|figure| figure.span.start < fact.start);
    // What leads to a figure: "from" of "from +504 to $472".
    let lead = |figure: &QuantityReading| {
        let first = row.token_at(figure.span.start);
        let sign = |at: &usize| row.mark(*at).is_some_and(|mark| !",;:.".contains(mark));
        (0..first).rev().find(|at| !sign(at)).unwrap_or_default()
    };
    let are_pair = |from: usize| {
        let (Some(first), Some(second)) = (figures.get(from), figures.get(from + 1)) else {
            return false;
        };
        let to = lead(second);
        row.has(lead(first), Sense::From)
            && row.has(to, Sense::To)
            && row.token_at(first.span.end) == to
    };
    let before_change = || {
        let change = at.checked_sub(1).map(|at| &figures[at].span);
        change.is_some_and(|change| time.span.end <= change.start)
    };
    at.checked_sub(1).is_some_and(are_pair) || are_pair(at) && before_change()
}

/// Whether a figure is one that another before it, which ends at a byte, is compared with.
fn follows_comparison(figure: &Range<usize>, from: usize, reading: &Reading<'_>) -> bool {
    let row = &reading.text.row;
    let (start, first) = (row.token_at(from), row.token_at(figure.start));
    let mut leading = (start.max(first.saturating_sub(LEADING))..first)
        .rev()
        .take_while(|at| !row.is_mark(*at, &[',', ';', ':']));
    // "more than 300" is no other figure.
    leading.any(|at| {
        let hedge = row.has(at, Sense::Than) && at + 1 == first && is_of_hedge(at, reading);
        row.has_any(at, COMPARES) && !hedge
    })
}

fn is_of_hedge(than: usize, reading: &Reading<'_>) -> bool {
    let row = &reading.text.row;
    row.has_any(
        than.wrapping_sub(1),
        &[Sense::More, Sense::Less, Sense::Fewer],
    )
}
