//! The margin of error of a figure: where the text states it.

use super::compare::is_in_digits;
use crate::{
    model::Quantity,
    rules::{evidence::Verdict, reading::Reading},
    text::{QuantityReading, Sense},
};
use std::ops::Range;

/// How many words may stand between "error" and its figure: "a margin of error for all of them of plus or minus 3 points".
const FARTHEST: usize = 8;

/// The same behind the figure: "a 3-percentage-point margin of error".
const BEHIND: usize = 6;

/// What the text says of a margin. The one of the figure's own paragraph counts, or else one that is the same all over the
/// article.
pub(in crate::rules) fn verdict(
    margin: &Quantity,
    figure: Option<&Range<usize>>,
    reading: &Reading<'_>,
) -> Verdict {
    let margins: Vec<&QuantityReading> = (reading.text.quantities.iter())
        .filter(|read| is_margin(read, reading))
        .collect();
    let is_near = |read: &&QuantityReading| {
        let paragraph = |byte| reading.paragraph(byte);
        figure.is_some_and(|figure| paragraph(figure.start) == paragraph(read.span.start))
    };
    let near: Vec<&QuantityReading> = margins.iter().copied().filter(is_near).collect();
    let among = if near.is_empty() { margins } else { near };
    match among.first() {
        Some(first) if among.iter().all(|read| is_in_digits(margin, read)) => {
            Verdict::Stated(first.span.clone())
        }
        _ => Verdict::Undecided,
    }
}

/// "±3 points", "plus or minus 3 points", "a margin of error of three points", "a 3-point margin of error"
fn is_margin(read: &QuantityReading, reading: &Reading<'_>) -> bool {
    let row = &reading.text.row;
    let (first, next) = (row.token_at(read.span.start), row.token_at(read.span.end));
    let sentence = row.sentence(first);
    let before = first.saturating_sub(FARTHEST).max(sentence.start)..first;
    let mut before = before.rev().take_while(|at| !row.is_number(*at));
    let of_noun = |at: &usize| {
        let small = row.has(*at, Sense::Function) && !row.has(*at, Sense::Of);
        row.is_hyphen(*at) || row.is_word(*at) && !small && !row.is_number(*at)
    };
    let mut behind = (next..(next + BEHIND).min(sentence.end)).take_while(of_noun);
    let minus = first.wrapping_sub(1);
    let either = row.has(minus, Sense::Minus) && row.has(minus.wrapping_sub(1), Sense::Or);
    either
        || row.mark(minus) == Some('±')
        || before.any(|at| row.has(at, Sense::Margin))
        || behind.any(|at| row.has(at, Sense::Margin))
}
