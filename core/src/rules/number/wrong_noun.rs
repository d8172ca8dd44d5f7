//! `wrong_noun`: a figure of something else than the article counts.

use super::{
    Declared,
    compare::{Match, compare_any},
    counted::{Counted, counted},
};
use crate::{
    model::{Part, Quantity, Statistic, Unit},
    rules::{
        Advice, Finding, Rule,
        reading::Reading,
        show::{Mark, one_line, passage},
    },
    text::QuantityReading,
};
use std::ops::Range;

/// Compares a declared figure with one that is read, and what both count.
pub(in crate::rules) fn compare(
    statistic: &Statistic,
    read: &QuantityReading,
    reading: &Reading<'_>,
) -> Match {
    let stated = &statistic.quantity;
    let how = compare_any(&stated.value, read, &reading.text);
    if how >= Match::OtherNoun {
        return how;
    }
    match counted(&stated.value, stated.words.as_deref(), read, reading) {
        Counted::Other(_) => Match::OtherNoun,
        _ => how,
    }
}

pub(super) fn finding(declared: &Declared<'_>, read: &QuantityReading) -> Finding {
    let (reading, quantity) = (declared.reading, declared.quantity());
    let text = "the article states this figure of something else";
    let finding = Finding::new(Rule::WrongNoun, declared.place.part(Part::Unit), text);
    let noun = match declared.counted(read) {
        Counted::Other(noun) => noun,
        _ => read.span.clone(),
    };
    let range = read.span.start..noun.end.max(read.span.end);
    let mark = Mark {
        range: range.clone(),
        label: format!("declared: {quantity}"),
    };
    finding
        .detail(passage(reading.source, "stated", &range, &[mark]))
        .about(read.span.clone())
        .advice(as_counted(declared, read, noun))
}

/// How the figure is declared with the noun of the article.
fn as_counted(declared: &Declared<'_>, read: &QuantityReading, noun: Range<usize>) -> Advice {
    let text = declared.reading.source.text();
    let unit = match &read.quantity.unit {
        Some(unit) => unit.clone(),
        None => Unit::Counted(one_line(&text[noun.clone()]).into()),
    };
    let figure = match compare_any(declared.quantity(), read, &declared.reading.text) {
        Match::Same => declared.quantity(),
        _ => &read.quantity,
    };
    Advice::Figure {
        words: one_line(&text[read.span.start..noun.end.max(read.span.end)]),
        figure: Quantity {
            unit: Some(unit),
            ..figure.clone()
        },
    }
}
