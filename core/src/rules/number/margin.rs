//! The margin of error of a figure: where the text states it.

use super::{
    compare::{exists, is_in_digits},
    misstated::WITHOUT_FIGURE,
};
use crate::{
    model::{Quantity, Stated},
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
        .filter(|read| read.kind == ReadingKind::Margin)
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
            let text = format!("the article states no margin of {}", margin.value);
            let finding = Finding::new(Rule::Misstated, place, text);
            Err(finding.advice(Advice::OrAuthor(WITHOUT_MARGIN)).into())
        }
    }
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
            figure: read.quantity.clone(),
        })
        .into()
}
