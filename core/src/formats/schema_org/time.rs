//! Times in the notations of schema.org, which knows ISO 8601-1 but not the seasons and quarters of EDTF.

use crate::model::{Date, Moment, When};
use serde::{Serialize, Serializer};
use std::fmt;

/// A moment where schema.org wants a `Date` or a `DateTime`.
#[derive(Clone, Copy)]
pub(super) struct IsoDate(Moment);

impl IsoDate {
    /// A year, a month, a day or a time, which ISO 8601 can write as they are; `offset` is the difference from UTC, in
    /// minutes, of a time that does not name its own. `None` for a stretch that it has to give by its ends.
    pub fn whole(moment: Moment, offset: i16) -> Option<Self> {
        match moment {
            Moment::Year(_) | Moment::Month(..) | Moment::Day(_) => Some(Self(moment)),
            Moment::Time(day, mut time) => {
                time.offset = time.offset.or(Some(offset));
                Some(Self(Moment::Time(day, time)))
            }
            _ => None,
        }
    }

    /// A moment, or the first day of it.
    pub fn first(moment: Moment, offset: i16) -> Option<Self> {
        Self::whole(moment, offset).or_else(|| moment.interval().from.map(Self::day))
    }

    /// A moment, or the last day of it.
    pub fn last(moment: Moment, offset: i16) -> Option<Self> {
        let last = || moment.interval().to.and_then(Date::previous_day);
        Self::whole(moment, offset).or_else(|| last().map(Self::day))
    }

    const fn day(day: Date) -> Self {
        Self(Moment::Day(day))
    }
}

impl fmt::Display for IsoDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for IsoDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A time with a beginning and an end.
#[derive(Clone, Copy)]
pub(super) struct Stretch {
    /// Its first day or moment; `None` if it is open.
    pub from: Option<IsoDate>,
    /// Its last day or moment, included; `None` if it is open.
    pub to: Option<IsoDate>,
}

/// What a time is to schema.org.
pub(super) enum Time {
    /// One date says it.
    Date(IsoDate),
    /// It takes two.
    Stretch(Stretch),
}

impl Time {
    pub fn new(when: &When, offset: i16) -> Self {
        let (from, to) = match *when {
            When::At(moment) => match IsoDate::whole(moment, offset) {
                Some(date) => return Self::Date(date),
                None => (Some(moment), Some(moment)),
            },
            When::Range { from, to } => (from, to),
        };
        Self::Stretch(Stretch {
            from: from.and_then(|from| IsoDate::first(from, offset)),
            to: to.and_then(|to| IsoDate::last(to, offset)),
        })
    }
}

/// An interval of ISO 8601: `2023-03-01/2023-05-31`, `2024-04/..`.
impl fmt::Display for Stretch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_end(f, self.from)?;
        f.write_str("/")?;
        write_end(f, self.to)
    }
}

fn write_end(f: &mut fmt::Formatter<'_>, end: Option<IsoDate>) -> fmt::Result {
    match end {
        Some(date) => write!(f, "{date}"),
        None => f.write_str(".."),
    }
}

/// How long an observation took: `P11M`, `P7D`.
pub(super) struct Period {
    count: i32,
    unit: char,
}

impl Period {
    /// The length of a time in the largest unit of the calendar that fits; `None` where it is open.
    pub fn of(when: &When) -> Option<Self> {
        if let When::Range {
            from: Some(Moment::Time(..)),
            to: Some(Moment::Time(..)),
        } = when
        {
            return None; // two times of day are no whole days
        }
        let days = when.interval();
        let (from, to) = (days.from?, days.to?);
        let month = |day: Date| day.year() * 12 + i32::from(u8::from(day.month()));
        let months = month(to) - month(from);
        let (count, unit) = match (from.day(), to.day()) {
            (1, 1) if months % 12 == 0 => (months / 12, 'Y'),
            (1, 1) => (months, 'M'),
            _ => (to.to_julian_day() - from.to_julian_day(), 'D'),
        };
        (count > 0).then_some(Self { count, unit })
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "P{}{}", self.count, self.unit)
    }
}
