use std::{error::Error, fmt};

use super::calendar::{days_in_month, month_name, weeks_in_year};

/// Why something is not a time: it is not in the calendar, or it is not written as one.
///
/// The message tells a person what is wrong with what they wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeError {
    /// A year other than 1 to 9999.
    Year(i32),
    /// A decade that is not named by a year ending in zero.
    Decade(i32),
    /// A half-year other than 1 and 2.
    Half(u8),
    /// A quarter other than 1 to 4.
    Quarter(u8),
    /// A month other than 1 to 12.
    Month(u8),
    /// A week that the year does not have.
    Week(i32, u8),
    /// A day that the month does not have: year, month, day.
    Day(i32, u8, u8),
    /// An hour other than 0 to 23.
    Hour(u8),
    /// A minute other than 0 to 59.
    Minute(u8),
    /// A second other than 0 to 59.
    Second(u8),
    /// A difference from UTC of a day or more, in minutes.
    Offset(i16),
    /// A range that ends before it begins.
    Reversed,
    /// A range without beginning and end.
    Unbounded,
    /// Text that is no date, or none that [`When`](super::When) can hold.
    Notation,
}

impl fmt::Display for TimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Year(year) => write!(f, "the year {year} is not between 1 and 9999"),
            Self::Decade(year) => write!(
                f,
                "a decade is named by its first year, {}s",
                year - year.rem_euclid(10)
            ),
            Self::Half(half) => write!(f, "a year has two halves, there is no H{half}"),
            Self::Quarter(quarter) => write!(f, "a year has four quarters, there is no Q{quarter}"),
            Self::Month(month) => write!(f, "a year has 12 months, there is no month {month}"),
            Self::Week(year, week) => {
                write!(
                    f,
                    "{year} has {} weeks, numbered from 1: there is no week {week}",
                    weeks_in_year(year)
                )
            }
            Self::Day(_, _, 0) => write!(f, "days are counted from 1, there is no day 0"),
            Self::Day(year, month, _) => {
                write!(
                    f,
                    "{} {year} has {} days",
                    month_name(month),
                    days_in_month(year, month)
                )
            }
            Self::Hour(24) => write!(f, "a day ends at 23:59; midnight is 00:00 of the next day"),
            Self::Hour(hour) => write!(f, "hours are 0 to 23, there is no hour {hour}"),
            Self::Minute(minute) => {
                write!(f, "an hour has 60 minutes, there is no minute {minute}")
            }
            Self::Second(60) => write!(f, "leap seconds are not kept: write second 59"),
            Self::Second(second) => {
                write!(f, "a minute has 60 seconds, there is no second {second}")
            }
            Self::Offset(_) => write!(f, "a difference from UTC is less than 24 hours"),
            Self::Reversed => write!(f, "the range ends before it begins"),
            Self::Unbounded => write!(f, "a range needs a beginning or an end"),
            Self::Notation => write!(
                f,
                "not a date: write `2022`, `2022-12`, `2022-12-30`, `2022-W51`, `199X`, `2022-01/2022-11` or `2022-02-24/..`"
            ),
        }
    }
}

impl Error for TimeError {}
