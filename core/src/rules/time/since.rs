//! "since 2008, when drivers stayed home": the clause tells of 2008, whatever goes on since then; and "opens from Monday" of Monday.

use super::declared::Declared;
use crate::{
    rules::{FactList, reading::Reading},
    text::{Bound, Sense, TimeReading},
};

/// How many words before a day may say that it is the earliest.
const LEADING: usize = 4;

const EARLIEST: &[Sense] = &[
    Sense::Than,
    Sense::AtEarliest,
    Sense::Before,
    Sense::Negation,
    Sense::Not,
];

/// The time itself, of words that say since when or until when something goes on, where the fact is no more than what happened
/// then.
pub(super) fn of_fact(
    time: &TimeReading,
    declared: &Declared<'_>,
    reading: &Reading<'_>,
) -> Option<TimeReading> {
    of_clause(time, declared, reading).or_else(|| of_beginning(time, declared, reading))
}

/// The day from which something is so, where the words of an event tell that it begins: "the bridge opens from Monday".
fn of_beginning(
    time: &TimeReading,
    declared: &Declared<'_>,
    reading: &Reading<'_>,
) -> Option<TimeReading> {
    let row = &reading.text.row;
    let begins = time.bound == Some(Bound::From) && begins(declared, reading);
    // "no earlier than March 3", "frühestens am 3. März"
    let (first, next) = (row.token_at(time.span.start), row.token_at(time.span.end));
    let mut around = first.saturating_sub(LEADING)..next + 1;
    let earliest = around.any(|at| row.has_any(at, EARLIEST));
    (begins && !earliest).then(|| TimeReading {
        bound: None,
        loose: None,
        ..time.clone()
    })
}

/// Whether a fact is an event whose words tell that it begins.
pub(super) fn begins(declared: &Declared<'_>, reading: &Reading<'_>) -> bool {
    let row = &reading.text.row;
    let fact = declared.fact.as_ref();
    let fact = fact.filter(|_| declared.place.list == FactList::Events);
    fact.is_some_and(|fact| {
        let mut words = row.token_at(fact.start)..row.token_at(fact.end);
        words.any(|at| row.has(at, Sense::Begins))
    })
}

/// Where the fact stands in a clause that tells what happened then.
fn of_clause(
    time: &TimeReading,
    declared: &Declared<'_>,
    reading: &Reading<'_>,
) -> Option<TimeReading> {
    let row = &reading.text.row;
    let fact = declared.fact.as_ref()?;
    let next = row.token_at(time.span.end);
    let when = next + usize::from(row.is_mark(next, &[',']));
    let in_clause =
        row.has(when, Sense::RelativeTime) && row.segment(when).contains(&row.token_at(fact.start));
    if when == next || !in_clause {
        return None;
    }
    let unit = reading.text.unbound(time, declared.published?)?;
    Some(TimeReading {
        bound: None,
        loose: None,
        ..unit
    })
}
