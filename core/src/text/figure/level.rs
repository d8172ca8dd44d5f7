//! Whether a figure is a level that something left or reached, and no change; and which levels a range lies between.

use super::item::Measured;
use super::{measured, noun};
use crate::model::Hedge;
use crate::text::language::Sense;
use crate::text::row::Row;

/// "rose above 5 percent" and "subió por encima del 5 por ciento" are levels that were reached, "stieg um über 5 Prozent" a change.
pub(super) fn is_level(row: &Row<'_>, from: usize, hedge: Hedge) -> bool {
    let mut level = from.wrapping_sub(1);
    while row.language.inverts && row.has_any(level, &[Sense::Of, Sense::The]) {
        level = level.wrapping_sub(1);
    }
    !matches!(hedge, Hedge::Exact | Hedge::About)
        && row.has(level, Sense::Level)
        && !(row.language.verb_second && row.has(from.wrapping_sub(2), Sense::By))
}

/// Whether a figure leads on to another as to a level: "von 5 auf 7 Prozent", "tombé de 9,2 à 6,8 millions", "cayó de 412 plazas a
/// 380"; but "creusé de 0,3 point à 5,1 %" tells by how much.
pub(super) fn leads_on(row: &Row<'_>, item: &Measured) -> bool {
    let to = |at: usize| {
        let the = at + 1 + usize::from(row.has_any(at + 1, &[Sense::The, Sense::A]));
        let number = (at + 1..=the).find(|at| row.is_number(*at));
        let leads = row.has(at, Sense::To) && !row.has(at, Sense::UpTo);
        let second = number.filter(|_| leads);
        let second = second.and_then(|number| measured::item(row, number));
        second.is_some_and(|second| {
            item.unit.is_none() || second.unit.is_none() || second.unit == item.unit
        })
    };
    let next = item.next;
    let noun = noun::noun(row, next).map(|noun| noun.next);
    row.has(next, Sense::OnTo) || to(next) || noun.is_some_and(to)
}

/// The "between" of a range and the second of its numbers where each has an article, "entre un 15 % y un 20 %": from what stands before
/// the first number, its "and", and what stands behind that.
pub(super) fn past_articles(
    row: &Row<'_>,
    before: usize,
    and: usize,
    next: usize,
) -> (usize, usize) {
    let article = |at: usize| row.has_any(at, &[Sense::A, Sense::The]);
    let led = article(before) && row.has(before.wrapping_sub(1), Sense::Between);
    let before = before - usize::from(led);
    let between = row.has(before, Sense::Between) && row.has(and, Sense::And);
    // "un" may be a number itself: "entre un y dos"
    let second = article(next) && (row.is_digits(next + 1) || !row.is_number(next));
    (before, next + usize::from(between && second))
}
