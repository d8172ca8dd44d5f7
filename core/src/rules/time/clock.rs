//! Times of day: whether one that is declared is one that the text names, in the newsroom's zone or the one that is named.

use super::{
    declared::{Declared, local},
    fit::{Fit, is_told},
};
use crate::{
    model::{Date, TimeOfDay},
    rules::{ranges::gap, reading::Reading},
    text::{ClockReading, Precision, TimeReading, Zone},
};
use std::ops::Range;

/// How the times of day in a passage are like those that are declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Clocks {
    /// They are others.
    Other,
    /// There are none, or they cannot be told.
    Open,
    /// They are the same.
    Same,
}

const DAY: u16 = 24 * 60;
const HOUR: i16 = 60;

/// How the times of day in a passage are like those that are declared, each of which must be among them.
pub(super) fn compare(
    declared: &Declared<'_>,
    range: &Range<usize>,
    reading: &Reading<'_>,
) -> Clocks {
    let clocks = reading.clocks_in(range);
    if clocks.is_empty() || !declared.holds_time() {
        return Clocks::Open;
    }
    let of_day: Vec<OfDay> = clocks
        .iter()
        .map(|clock| of_day(declared, clock, reading))
        .collect();
    let best = |(day, time)| {
        let each = clocks.iter().zip(&of_day).map(|(clock, of_day)| {
            match (like(declared, day, time, clock), of_day) {
                (Clocks::Same | Clocks::Open, OfDay::Another) => Clocks::Other,
                (Clocks::Same, OfDay::Perhaps) => Clocks::Open,
                (like, _) => like,
            }
        });
        each.max().unwrap_or(Clocks::Open)
    };
    declared.times().map(best).min().unwrap_or(Clocks::Open)
}

/// The times of day of the whole text that are like one that is declared.
pub(super) fn like_any(declared: &Declared<'_>, reading: &Reading<'_>) -> Vec<Range<usize>> {
    let is_declared = |clock: &&ClockReading| {
        let mut times = declared.times();
        times.any(|(day, time)| like(declared, day, time, clock) == Clocks::Same)
    };
    let clocks = reading.text.clocks.iter().filter(is_declared);
    clocks.map(|clock| clock.span.clone()).collect()
}

/// Whether a passage has a number that may be an hour.
pub(super) fn holds_hour(range: &Range<usize>, reading: &Reading<'_>) -> bool {
    hours(range, reading).next().is_some()
}

/// Whether all declared times of day are whole hours of the passage, on either half of the clock: "from 9 to 5".
pub(super) fn may_be_hours(
    declared: &Declared<'_>,
    range: &Range<usize>,
    reading: &Reading<'_>,
) -> bool {
    const HALF: u32 = 12;
    let mut told = hours(range, reading);
    let mut times = declared.times();
    declared.holds_time()
        && times.all(|(_, time)| {
            let hour = u32::from(time.hour) % HALF;
            time.minute == 0 && told.any(|told| told % HALF == hour)
        })
}

/// The numbers of a passage that may be hours.
fn hours(range: &Range<usize>, reading: &Reading<'_>) -> impl Iterator<Item = u32> {
    let row = &reading.text.row;
    let number = |at: usize| match row.is_digits(at) {
        true => row.str(at).parse().ok(),
        false => row.number(at).and_then(|word| word.value.try_into().ok()),
    };
    let tokens = row.token_at(range.start)..row.token_at(range.end);
    tokens.filter_map(number).filter(|hour: &u32| *hour <= 24)
}

/// Whether a time of day is one of the declared day.
enum OfDay {
    /// Nothing tells otherwise.
    This,
    /// Another day is told near it in its clause.
    Perhaps,
    /// Another day is told beside it.
    Another,
}

/// How many words may stand between a day and the time of day that is its own: "on Monday shortly before 5 p.m.".
const BESIDE: usize = 4;

/// Whether a time of day is one of the declared day, where its sentence tells several: in "On Monday at 5 p.m. it burnt; on Tuesday
/// at 4 a.m. it was out" each has its own.
fn of_day(declared: &Declared<'_>, clock: &ClockReading, reading: &Reading<'_>) -> OfDay {
    let row = &reading.text.row;
    let days = days_around(clock, reading).count();
    // Midnight is as often said of the day that ends.
    let Some(nearest) = day_of(clock, reading).filter(|_| days > 1 && clock.minute != 0) else {
        return OfDay::This;
    };
    let verb = |at: usize| (row.language.tenses.verb)(row, at).is_some();
    let mut words = between(clock, nearest, reading);
    let beside = words.len() <= BESIDE && !words.any(verb);
    match (super::fit(nearest, declared, reading), beside) {
        (Fit::Other, true) => OfDay::Another,
        (Fit::Other, false) => OfDay::Perhaps,
        _ => OfDay::This,
    }
}

/// The day to which a time of day belongs: the nearest in its clause, rather the one before it than the next.
pub(super) fn day_of<'r>(
    clock: &ClockReading,
    reading: &'r Reading<'_>,
) -> Option<&'r TimeReading> {
    let row = &reading.text.row;
    let in_clause = |time: &&TimeReading| {
        let mut words = between(clock, time, reading);
        !words.any(|at| row.is_mark(at, &[';', '—', '–']))
    };
    let away = |time: &&TimeReading| {
        let behind = time.span.start > clock.span.start;
        (between(clock, time, reading).len(), behind)
    };
    days_around(clock, reading)
        .filter(in_clause)
        .min_by_key(away)
}

fn days_around<'r>(
    clock: &ClockReading,
    reading: &'r Reading<'_>,
) -> impl Iterator<Item = &'r TimeReading> {
    let sentence = reading.text.sentence(&clock.span);
    let days = reading.times_in(&sentence).iter();
    days.filter(|time| is_told(time) && time.precision == Precision::Day)
}

/// The tokens between a time of day and a day.
fn between(clock: &ClockReading, day: &TimeReading, reading: &Reading<'_>) -> Range<usize> {
    let row = &reading.text.row;
    let tokens = |span: &Range<usize>| row.token_at(span.start)..row.token_at(span.end);
    gap(&tokens(&day.span), &tokens(&clock.span))
}

/// The zones that are named in a passage, in minutes east of UTC.
pub(super) fn zones(
    range: &Range<usize>,
    declared: &Declared<'_>,
    reading: &Reading<'_>,
) -> Vec<i16> {
    let mut zones = Vec::new();
    for clock in reading.clocks_in(range) {
        match clock.zone {
            Zone::Unnamed => {}
            Zone::Offset(east, other) => zones.extend([Some(east), other].into_iter().flatten()),
            Zone::Local => zones.extend(declared.times().filter_map(|(_, time)| time.offset)),
        }
    }
    zones
}

fn like(declared: &Declared<'_>, day: Date, time: TimeOfDay, clock: &ClockReading) -> Clocks {
    let own = declared.zones[0];
    let minute = |zone: i16| local(day, time, zone, own).1;
    let told = |zone: i16| is_minute(clock, minute(zone));
    let in_its_zone = |fits: &dyn Fn(i16) -> bool| match clock.zone {
        Zone::Unnamed => declared.zones.iter().any(|zone| fits(*zone)),
        Zone::Offset(east, other) => offsets(east, other, day).into_iter().flatten().any(fits),
        Zone::Local => false,
    };
    let same = in_its_zone(&told);
    let open = match clock.zone {
        // Which zone that is nobody tells here, so that the same digits bear nothing out.
        Zone::Local => {
            let own_digits = time.offset.is_some_and(told);
            let newsroom = declared.zones.iter().any(|zone| told(*zone));
            own_digits || newsroom || may_be_converted(declared, time, clock, minute(own))
        }
        Zone::Unnamed => {
            let shifted = |east: i16| time.offset.is_some_and(|own| (own - east).abs() == HOUR);
            time.offset.is_some_and(told)
                && declared.zones.iter().any(|zone| shifted(*zone))
                && clocks_change(declared.published, day)
        }
        Zone::Offset(..) => false,
    };
    // "shortly before midnight" tells of no minute
    let local = matches!(clock.zone, Zone::Local);
    let near = clock.about && (local || in_its_zone(&|zone| is_near(clock, minute(zone))));
    match (same && !clock.about, open || near) {
        (true, _) => Clocks::Same,
        (false, true) => Clocks::Open,
        (false, false) => Clocks::Other,
    }
}

/// Whether a minute of the day lies no farther from a time of day than what is told before or after it.
fn is_near(clock: &ClockReading, minute: u16) -> bool {
    const NEAR: u16 = 6 * 60;
    let away = minute.abs_diff(clock.minute);
    away.min(DAY - away) <= NEAR || clock.either_half
}

/// Whether daylight saving begins or ends somewhere between two days: on a Sunday of spring or autumn. The newsroom, whose offset
/// is that of publication, is then an hour off on the other day.
fn clocks_change(published: Option<Date>, day: Date) -> bool {
    const FARTHEST: i32 = 200;
    let Some(published) = published else {
        return false;
    };
    let (first, last) = (published.min(day), published.max(day));
    let away = last.to_julian_day() - first.to_julian_day();
    let changes = |day: Date| {
        let sunday = day.weekday().number_from_monday() == 7;
        let in_month = match u8::from(day.month()) {
            3 => matches!(day.day(), 8..=14 | 25..),
            4 => day.day() <= 7,
            9 => day.day() >= 24,
            10 => matches!(day.day(), 1..=7 | 25..),
            11 => day.day() <= 7,
            _ => false,
        };
        sunday && in_month
    };
    let later = std::iter::successors(first.next_day(), |day| day.next_day());
    away > FARTHEST || later.take_while(|day| *day <= last).any(changes)
}

/// What a zone means that is two: "ET" is the later one in summer.
fn offsets(east: i16, other: Option<i16>, day: Date) -> [Option<i16>; 2] {
    let summer = other.filter(|other| *other == east + HOUR);
    match (summer, u8::from(day.month())) {
        (Some(_), 4..=10) => [None, summer],
        (Some(_), 12 | 1 | 2) => [Some(east), None],
        _ => [Some(east), other],
    }
}

fn is_minute(clock: &ClockReading, minute: u16) -> bool {
    let later = (clock.minute + DAY / 2) % DAY;
    minute == clock.minute || clock.until == Some(minute) || clock.either_half && minute == later
}

/// Whether the local time of a place that is not known may have been declared in UTC or as the newsroom counts: zones differ
/// by quarters of an hour.
fn may_be_converted(
    declared: &Declared<'_>,
    time: TimeOfDay,
    clock: &ClockReading,
    minute: u16,
) -> bool {
    const STEP: u16 = 15;
    let home = |east: i16| east == 0 || declared.zones.contains(&east);
    time.offset.is_none_or(home) && minute % STEP == clock.minute % STEP
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::day;

    /// In 2023 the clocks changed on 12 and 26 March, 2 April, 24 September, 1 and 29 October and 5 November, somewhere.
    #[test]
    fn clocks_change_on_sundays_of_spring_and_autumn() {
        let of_2023 = |(month, date): (u8, u8)| day(2023, month, date);
        for (first, last, changed) in [
            ((3, 11), (3, 12), true),
            ((3, 12), (3, 25), false), // on the first itself they had changed
            ((3, 25), (3, 26), true),
            ((3, 26), (4, 1), false),
            ((4, 1), (4, 2), true),
            ((4, 2), (9, 23), false),
            ((4, 2), (9, 24), true),
            ((9, 24), (9, 30), false),
            ((9, 30), (10, 1), true),
            ((10, 1), (10, 28), false),
            ((10, 28), (10, 29), true),
            ((10, 29), (11, 4), false),
            ((11, 4), (11, 5), true),
            ((11, 5), (12, 31), false),
            ((1, 1), (3, 11), false),
            ((1, 1), (12, 31), true),
        ] {
            let (first, last) = (of_2023(first), of_2023(last));
            assert_eq!(clocks_change(Some(first), last), changed, "{first} {last}");
            assert_eq!(clocks_change(Some(last), first), changed, "{last} {first}");
        }
        assert!(!clocks_change(None, day(2023, 4, 2)));
    }
}
