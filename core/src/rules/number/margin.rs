//! The margin of error of a figure: where the text states it.

use super::{
    compare::{exists, is_in_digits},
    misstated::WITHOUT_FIGURE,
};
use crate::{
    model::{Quantity, Stated, Statistic, Unit},
    rules::{
        Advice, Finding, Place, Rule,
        evidence::Verdict,
        reading::{Reading, touches},
        show::{Mark, passage},
        text::words_not_found,
    },
    text::{QuantityReading, ReadingKind},
};
use std::ops::Range;

/// Holds a margin against the text: what it says of it, and where. Without words the one of the figure's own paragraph counts,
/// or else one that is the same all over the article; where all are others, and where there is none, it is contradicted.
pub(in crate::rules) fn check(
    statistic: &Statistic,
    margin: &Stated<Quantity>,
    place: Place,
    figure: Option<&Range<usize>>,
    reading: &Reading<'_>,
) -> Result<Verdict, Box<Finding>> {
    if margin.is_on_authors_word() {
        return Ok(Verdict::Author);
    }
    if let Some(words) = &margin.words {
        return in_words(margin, words, place, reading);
    }
    let margins: Vec<&QuantityReading> = (reading.text.quantities.iter())
        .filter(|read| read.kind == ReadingKind::Margin && suits(read, statistic))
        .collect();
    let is_near = |read: &&QuantityReading| {
        let paragraph = |byte| reading.paragraph(byte);
        figure.is_some_and(|figure| paragraph(figure.start) == paragraph(read.span.start))
    };
    let near: Vec<&QuantityReading> = margins.iter().copied().filter(is_near).collect();
    let among = if near.is_empty() { &margins } else { &near };
    let known = exists(margin.value.unit.as_ref()); // or it is reported as that
    let fits = |read: &&QuantityReading| is_in_digits(&margin.value, read);
    match among.first() {
        Some(first) if among.iter().all(fits) => Ok(Verdict::Stated(first.span.clone())),
        _ if margins.iter().any(fits) || !reading.text.is_read() || !known => {
            Ok(Verdict::Undecided)
        }
        Some(first) => Err(another(margin, first, place, reading)),
        None => {
            let text = format!(
                "the article states no margin of {} for this figure",
                margin.value
            );
            let finding = Finding::new(Rule::Misstated, place, text);
            Err(finding.advice(Advice::OrAuthor(WITHOUT_MARGIN)).into())
        }
    }
}

/// Whether a margin may be that of a figure: one in per cent is that of a share, and no number of hours.
fn suits(read: &QuantityReading, statistic: &Statistic) -> bool {
    let is_share = |quantity: &Quantity| match &quantity.unit {
        Some(unit) => matches!(unit, Unit::Percent | Unit::PercentagePoint),
        None => quantity.measure.ratio().is_some(),
    };
    let figure = &statistic.quantity.value;
    let (margin, other) = (&read.quantity, read.alternative.as_deref());
    let shares = is_share(margin) || other.is_some_and(is_share);
    is_share(figure) == shares || margin.unit.is_none() && !shares
}

/// What to do where the article states no margin at all.
const WITHOUT_MARGIN: &str =
    "no margin of error was found in the article: give the words that state it";

/// The words are given: the margin must be read in them.
fn in_words(
    margin: &Stated<Quantity>,
    words: &str,
    place: Place,
    reading: &Reading<'_>,
) -> Result<Verdict, Box<Finding>> {
    let ranges = &reading.given(words).ranges;
    if ranges.is_empty() {
        return Err(words_not_found::finding(words, place, reading).into());
    }
    let figures = reading.text.quantities.iter();
    let inside: Vec<&QuantityReading> = figures
        .filter(|read| touches(ranges, &read.number))
        .collect();
    let mut fitting = inside.iter();
    if let Some(read) = fitting.find(|read| is_in_digits(&margin.value, read)) {
        return Ok(Verdict::Stated(read.span.clone()));
    }
    let hinted = |range: &Range<usize>| reading.text.hints_at_number(range);
    match inside.first() {
        _ if !reading.text.is_read() || ranges.iter().any(hinted) => Ok(Verdict::Undecided),
        Some(first) => Err(another(margin, first, place, reading)),
        None => {
            let text = format!("{} cannot be read in “{words}”", margin.value);
            let finding = Finding::new(Rule::Misstated, place, text);
            Err(finding.advice(Advice::OrAuthor(WITHOUT_FIGURE)).into())
        }
    }
}

/// The text states another margin.
fn another(
    margin: &Stated<Quantity>,
    read: &QuantityReading,
    place: Place,
    reading: &Reading<'_>,
) -> Box<Finding> {
    let words = reading.source.text()[read.span.clone()].to_owned();
    // "3 points" may be those of per cent
    let other = read.alternative.as_deref();
    let figure = other.filter(|other| other.unit == margin.value.unit);
    let mark = Mark {
        range: read.span.clone(),
        label: format!("declared: {}", margin.value),
    };
    let text = "the article states another margin of error";
    Finding::new(Rule::Misstated, place, text)
        .detail(passage(reading.source, "stated", &read.span, &[mark]))
        .about(read.span.clone())
        .advice(Advice::Figure {
            words,
            figure: figure.unwrap_or(&read.quantity).clone(),
        })
        .into()
}
