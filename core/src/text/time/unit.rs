//! Counting in days, weeks, months and years.

use super::Precision;
use super::resolve::{add_days, monday_of};
use crate::model::{Date, Interval, first_of_month};
use crate::text::language::time::Unit;

impl Unit {
    pub fn precision(self) -> Precision {
        match self {
            Self::Second | Self::Minute | Self::Hour | Self::Day => Precision::Day,
            Self::Weekend => Precision::Weekend,
            Self::Week | Self::Fortnight => Precision::Week,
            Self::Month => Precision::Month,
            Self::Quarter => Precision::Quarter,
            Self::Half => Precision::Half,
            Self::Year => Precision::Year,
            Self::Decade => Precision::Decade,
            Self::Century | Self::Millennium => Precision::Century,
        }
    }

    /// Whether it is counted in hours or less, and so tells no days.
    pub fn is_short(self) -> bool {
        matches!(self, Self::Second | Self::Minute | Self::Hour)
    }

    /// Its length in months, or `None` for what is counted in days.
    fn months(self) -> Option<i32> {
        match self {
            Self::Month => Some(1),
            Self::Quarter => Some(3),
            Self::Half => Some(6),
            Self::Year => Some(12),
            Self::Decade => Some(120),
            Self::Century => Some(1200),
            Self::Millennium => Some(12_000),
            _ => None,
        }
    }

    /// Its length in days, for months and longer about, for less than a day none.
    pub fn days(self) -> i64 {
        match self {
            Self::Second | Self::Minute | Self::Hour => 0,
            Self::Day => 1,
            Self::Weekend | Self::Week => 7,
            Self::Fortnight => 14,
            longer => i64::from(longer.months().unwrap_or(0)) * 30,
        }
    }

    /// The unit of the calendar that lies `offset` units from the one that holds a day.
    pub fn around(self, day: Date, offset: i32) -> Option<Interval> {
        if let Some(months) = self.months() {
            let month = (day.year() - 1) * 12 + i32::from(u8::from(day.month())) - 1;
            // Decades and longer begin in years that end in zero.
            let shift = if months > 12 { 12 } else { 0 };
            let first = ((month + shift).div_euclid(months).checked_add(offset)?)
                .checked_mul(months)?
                - shift;
            let interval = Interval {
                from: first_of_month(1, first.checked_add(1)?),
                to: first_of_month(1, first.checked_add(months + 1)?),
            };
            return (interval.from.is_some() && interval.to.is_some()).then_some(interval);
        }
        let start = match self {
            Self::Second | Self::Minute | Self::Hour => return None,
            Self::Day => day,
            Self::Weekend => add_days(monday_of(day)?, 5)?,
            _ => monday_of(day)?,
        };
        let from = add_days(start, i64::from(offset) * self.days())?;
        let length = match self {
            Self::Weekend => 2,
            _ => self.days(),
        };
        Some(Interval::new(from, add_days(from, length)?))
    }

    /// The day that lies `count` units after a day, or before it; the last of the month where the month is too short.
    pub fn shift(self, day: Date, count: i64) -> Option<Date> {
        let Some(months) = self.months() else {
            return add_days(day, count.checked_mul(self.days())?);
        };
        let months = i32::try_from(count.checked_mul(i64::from(months))?).ok()?;
        let month = i32::from(u8::from(day.month())).checked_add(months)?;
        let first = first_of_month(day.year(), month)?;
        let last = first.month().length(first.year());
        first.replace_day(day.day().min(last)).ok()
    }
}
