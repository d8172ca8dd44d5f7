//! Times of day: whether one that is declared is one that the text names, in the newsroom's zone or the one that is named.

use super::declared::{Declared, local};
use crate::{
    model::{Date, TimeOfDay},
    rules::reading::Reading,
    text::{ClockReading, Zone},
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

/// The times of day in a passage.
pub(super) fn within<'r>(range: &Range<usize>, reading: &'r Reading<'_>) -> &'r [ClockReading] {
    let all = &reading.text.clocks;
    let first = all.partition_point(|clock| clock.span.end <= range.start);
    let behind = all.partition_point(|clock| clock.span.start < range.end);
    &all[first..behind.max(first)]
}

/// How the times of day in a passage are like those that are declared, each of which must be among them.
pub(super) fn compare(
    declared: &Declared<'_>,
    range: &Range<usize>,
    reading: &Reading<'_>,
) -> Clocks {
    let clocks = within(range, reading);
    if clocks.is_empty() || !declared.holds_time() {
        return Clocks::Open;
    }
    let best = |(day, time)| {
        let each = clocks.iter().map(|clock| like(declared, day, time, clock));
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

/// The zones that are named in a passage, in minutes east of UTC.
pub(super) fn zones(
    range: &Range<usize>,
    declared: &Declared<'_>,
    reading: &Reading<'_>,
) -> Vec<i16> {
    let mut zones = Vec::new();
    for clock in within(range, reading) {
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
    let same = match clock.zone {
        Zone::Unnamed => declared.zones.iter().any(|zone| told(*zone)),
        Zone::Offset(east, other) => offsets(east, other, day).into_iter().flatten().any(told),
        Zone::Local => {
            time.offset.is_some_and(told) || declared.zones.iter().any(|zone| told(*zone))
        }
    };
    match same {
        true => Clocks::Same,
        false
            if clock.zone == Zone::Local
                && may_be_converted(declared, time, clock, minute(own)) =>
        {
            Clocks::Open
        }
        false => Clocks::Other,
    }
}

/// What a zone means that is two: "ET" is the later one in summer.
fn offsets(east: i16, other: Option<i16>, day: Date) -> [Option<i16>; 2] {
    const HOUR: i16 = 60;
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
