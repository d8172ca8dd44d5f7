//! The margin of error of a figure: where the text states it.

use super::{compare::is_in_digits, misstated::WITHOUT_FIGURE};
use crate::{
    model::{Quantity, Stated},
    rules::{
        Advice, Finding, Place, Rule,
        evidence::Verdict,
        reading::{Reading, touches},
        text::words_not_found,
    },
    text::{QuantityReading, ReadingKind},
};
use std::ops::Range;

/// Holds a margin against the text: what it says of it, and where. Without words the one of the figure's own paragraph counts,
/// or else one that is the same all over the article.
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
    let among = if near.is_empty() { margins } else { near };
    Ok(match among.first() {
        Some(first) if among.iter().all(|read| is_in_digits(&margin.value, read)) => {
            Verdict::Stated(first.span.clone())
        }
        _ => Verdict::Undecided,
    })
}

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
    let hinted = |range: &Range<usize>| reading.text.hints_at_number(range);
    if reading.text.is_read() && inside.is_empty() && !ranges.iter().any(hinted) {
        let text = format!("{} cannot be read in “{words}”", margin.value);
        let finding = Finding::new(Rule::Misstated, place, text);
        return Err(finding.advice(Advice::OrAuthor(WITHOUT_FIGURE)).into());
    }
    let stating = inside
        .into_iter()
        .find(|read| is_in_digits(&margin.value, read));
    Ok(stating.map_or(Verdict::Undecided, |read| {
        Verdict::Stated(read.span.clone())
    }))
}
