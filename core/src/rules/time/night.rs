//! "at 1:40 a.m. on Sunday night": the small hours of a night are those of the next day, for most who write so.

use super::{
    clock::day_of,
    declared::Declared,
    fit::{Fit, Sought},
    reported,
};
use crate::{
    model::{Moment, When},
    rules::reading::Reading,
    text::{Precision, Sense, TimeReading},
};

/// The minute of the day at which a night is over.
const DAWN: u16 = 6 * 60;

/// How words are like a declared time, where `fits` tells how they are if they mean the day that they name.
pub(super) fn fit(
    fits: Fit,
    time: &TimeReading,
    declared: &Declared<'_>,
    reading: &Reading<'_>,
) -> Fit {
    if !declared.holds_time() || !is_before_dawn(time, reading) {
        return fits;
    }
    let before = declared.sought().filter_map(day_before);
    let next = before.map(|sought| reported::fit(time, &sought, reading));
    next.max().unwrap_or(Fit::Other).max(fits.min(Fit::Part))
}

/// Whether the time of day that belongs to a night is one of its small hours.
pub(super) fn is_before_dawn(time: &TimeReading, reading: &Reading<'_>) -> bool {
    let sentence = reading.text.sentence(&time.span);
    let mut clocks = reading.clocks_in(&sentence).iter();
    time.precision == Precision::Day
        && is_night(time, reading)
        && clocks.any(|clock| {
            let own = day_of(clock, reading).is_some_and(|day| day.span == time.span);
            own && clock.minute < DAWN && !clock.either_half && clock.until.is_none()
        })
}

/// "last night", "Sunday night"
fn is_night(time: &TimeReading, reading: &Reading<'_>) -> bool {
    let row = &reading.text.row;
    let (first, next) = (row.token_at(time.span.start), row.token_at(time.span.end));
    (first..=next).any(|at| row.has(at, Sense::OfNight))
}

/// What is sought if the day is named by the evening before.
fn day_before(sought: Sought) -> Option<Sought> {
    let When::At(Moment::Day(day)) = sought.when else {
        return None;
    };
    let when = When::At(Moment::Day(day.previous_day()?));
    Some(Sought { when, ..sought })
}
