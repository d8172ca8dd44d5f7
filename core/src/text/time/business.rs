//! Days from Monday to Friday. Which of them are holidays is not known here, so that all of this is near the day.

use super::Precision;
use super::phrases::{At, Nth, Slots};
use super::reader::TimeReader;
use super::resolve::{Known, add_days, one_day, widen};
use crate::model::{Date, Interval};
use crate::text::language::time::Tense;

/// How many are counted at most.
const MOST: i64 = 366;
/// How many days holidays may shift the end of so many.
const HOLIDAYS: i64 = 4;

impl TimeReader<'_, '_> {
    /// "the next four working days"
    pub(super) fn business_days(&self, slots: &Slots) -> Option<Known> {
        let from = counted(self.published, 1, 1)?;
        let to = counted(self.published, slots.number?, 1)?.next_day()?;
        Some(near(Interval::new(from, to), Precision::Range))
    }

    /// "within five working days"
    pub(super) fn within_business_days(&self, at: At, slots: &Slots) -> Option<Known> {
        if self.tense(at.start, at.next) == Some(Tense::Past) {
            return None;
        }
        let to = counted(self.published, slots.number?, 1)?.next_day()?;
        Some(near(Interval::new(self.published, to), Precision::Range))
    }

    /// "two business days ago"; "in two business days", where the verb looks ahead
    pub(super) fn business_day(&self, at: At, slots: &Slots, sign: i8) -> Option<Known> {
        let ahead = sign < 0 || self.tense(at.start, at.next) == Some(Tense::Future);
        let day = counted(self.published, slots.number.filter(|_| ahead)?, sign)?;
        Some(near(one_day(day)?, Precision::Day))
    }

    /// "the last business day of December"
    pub(super) fn nth_business_day(&self, slots: &Slots) -> Option<Known> {
        let whole = slots.time?.interval?;
        let day = match slots.nth? {
            Nth::FromStart(nth) => counted(whole.from?.previous_day()?, nth, 1)?,
            Nth::FromEnd(nth) => counted(whole.to?, nth, -1)?,
        };
        (whole.contains(day)).then_some(near(one_day(day)?, Precision::Day))
    }
}

/// The last of so many days from Monday to Friday behind a day, or before it.
fn counted(day: Date, count: i64, sign: i8) -> Option<Date> {
    let mut day = day;
    for _ in 0..Some(count).filter(|count| (1..=MOST).contains(count))? {
        day = add_days(day, sign.into())?;
        while day.weekday().number_days_from_monday() > 4 {
            day = add_days(day, sign.into())?;
        }
    }
    Some(day)
}

fn near(interval: Interval, precision: Precision) -> Known {
    let mut known = Known::new(interval, precision);
    known.loose = Some(widen(interval, HOLIDAYS, HOLIDAYS));
    known
}
