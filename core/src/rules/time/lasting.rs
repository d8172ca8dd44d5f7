//! "for three days from Monday": where a stretch ends of which the words tell how it begins and how long it lasts.

use super::{declared::Declared, fit::Fit};
use crate::{
    model::{Date, Interval, Measure, Unit, When},
    rules::reading::Reading,
    text::{Bound, QuantityReading, TimeReading},
};
use rust_decimal::prelude::ToPrimitive;

/// How many words may stand between a length and the day from which it is counted: "for three days from next".
const BESIDE: usize = 2;

const HOURS_OF_DAY: i64 = 24;
const DAYS_OF_WEEK: i64 = 7;

/// How words are like a declared period, if this begins as they say and lasts as long.
pub(super) fn fit(time: &TimeReading, declared: &Declared<'_>, reading: &Reading<'_>) -> Fit {
    let When::Range {
        from: Some(_),
        to: Some(_),
    } = declared.stated.value
    else {
        return Fit::Other;
    };
    let sought: Vec<Interval> = (declared.sought())
        .map(|sought| sought.when.interval())
        .collect();
    let fits = stretches(time, reading).find(|(days, _)| sought.contains(days));
    match fits {
        Some((_, true)) => Fit::Whole,
        Some((_, false)) => Fit::Part,
        None => Fit::Other,
    }
}

/// The days that the words mean with the length that their sentence names, the likeliest first, each with whether no others can be
/// meant: 48 hours from Monday may end on Tuesday or on Wednesday.
pub(super) fn stretches(
    time: &TimeReading,
    reading: &Reading<'_>,
) -> impl Iterator<Item = (Interval, bool)> {
    let length = (time.bound == Some(Bound::From))
        .then(|| length(time, reading))
        .flatten();
    let starts = [time.interval, time.alternative].into_iter().flatten();
    let starts = starts.filter_map(|own| own.from).enumerate();
    starts.flat_map(move |(index, from)| {
        let sure = length.as_ref().is_some_and(|length| length.sure) && index == 0;
        let lasting = move |days: i64| {
            let to = Date::from_julian_day(from.to_julian_day() + i32::try_from(days).ok()?);
            Some((Interval::new(from, to.ok()?), sure))
        };
        let days = length.as_ref().map(|length| length.days);
        days.into_iter().flatten().flatten().filter_map(lasting)
    })
}

/// How many days something lasts.
struct Length {
    days: [Option<i64>; 2],
    sure: bool,
}

/// The only length of time in the sentence of a day.
fn length(time: &TimeReading, reading: &Reading<'_>) -> Option<Length> {
    let row = &reading.text.row;
    let sentence = reading.text.sentence(&time.span);
    let figures = reading.figures_in(&sentence).iter();
    let mut all = figures.filter_map(|read| Some((read, days(read)?)));
    let (read, days) = all.next()?;
    let between = row.token_at(read.span.end)..row.token_at(time.span.start);
    let sure = days[1].is_none() && between.start <= between.end && between.len() <= BESIDE;
    all.next().is_none().then_some(Length { days, sure })
}

/// A length of time in days, in one way or two.
fn days(read: &QuantityReading) -> Option<[Option<i64>; 2]> {
    let Some(Unit::Known(name)) = &read.quantity.unit else {
        return None;
    };
    let Measure::Amount(_) = read.quantity.measure else {
        return None;
    };
    let number = read.value()?;
    let count = number.is_integer().then(|| number.to_i64())?;
    let count =
        count.filter(|count| (1..10_000).contains(count) && read.quantity.hedge.is_exact())?;
    match &**name {
        "hours" if count % HOURS_OF_DAY == 0 => {
            let whole = count / HOURS_OF_DAY;
            Some([Some(whole), Some(whole + 1)])
        }
        "days" => Some([Some(count), None]),
        "weeks" => Some([Some(count * DAYS_OF_WEEK), None]),
        _ => None,
    }
}
