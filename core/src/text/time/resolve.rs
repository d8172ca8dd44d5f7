//! From dates as they are written to days of the calendar.

use crate::model::{Date, Interval, Moment, Season, first_of_month};

use super::{Bound, Precision};
use crate::text::language::time::Tense;
use ::time::Duration;

/// A date as it is written, perhaps without its year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Partial {
    pub year: Option<i32>,
    /// 0, Monday, to 6; where the date names one besides.
    pub weekday: Option<u8>,
    pub part: OfYear,
}

/// What of the year it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OfYear {
    Year,
    Half(u8),
    Quarter(u8),
    Season(Season),
    Month(u8),
    Week(u8),
    /// Month and day.
    Day(u8, u8),
    /// "the 15th"
    DayOfMonth(u8),
    /// "Friday"
    Weekday,
}

/// An expression of time that has been resolved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Known {
    pub interval: Option<Interval>,
    pub precision: Precision,
    pub alternative: Option<Interval>,
    pub loose: Option<Interval>,
    /// The side that a word of the expression itself leaves open: "since 2014".
    pub open: Option<Bound>,
    /// The very day, where it is counted in a larger unit.
    pub to_the_day: Option<Interval>,
    pub vague: bool,
    /// Whether the days lie in or about this time, and the calendar does not tell which they are.
    pub uncertain: bool,
}

impl Known {
    pub fn new(interval: Interval, precision: Precision) -> Self {
        Self {
            interval: Some(interval),
            precision,
            alternative: None,
            loose: None,
            open: None,
            to_the_day: None,
            vague: false,
            uncertain: false,
        }
    }

    /// What the text does not say.
    pub fn undecided(precision: Precision) -> Self {
        Self {
            interval: None,
            precision,
            alternative: None,
            loose: None,
            open: None,
            to_the_day: None,
            vague: false,
            uncertain: false,
        }
    }
}

impl Partial {
    pub fn new(part: OfYear) -> Self {
        Self {
            year: None,
            weekday: None,
            part,
        }
    }

    pub fn of_year(part: OfYear, year: i32) -> Self {
        Self {
            year: Some(year),
            weekday: None,
            part,
        }
    }

    pub fn precision(&self) -> Precision {
        match self.part {
            OfYear::Year => Precision::Year,
            OfYear::Half(_) => Precision::Half,
            OfYear::Quarter(_) => Precision::Quarter,
            OfYear::Season(_) => Precision::Season,
            OfYear::Month(_) => Precision::Month,
            OfYear::Week(_) => Precision::Week,
            OfYear::Day(..) | OfYear::DayOfMonth(_) | OfYear::Weekday => Precision::Day,
        }
    }

    /// The days in a certain year; `None` where that year has no such day.
    pub fn in_year(&self, year: i32) -> Option<Interval> {
        let moment = match self.part {
            OfYear::Year => Moment::year(year),
            OfYear::Half(half) => Moment::half(year, half),
            OfYear::Quarter(quarter) => Moment::quarter(year, quarter),
            OfYear::Season(season) => Moment::season(year, season),
            OfYear::Month(month) => Moment::month(year, month),
            OfYear::Week(week) => Moment::week(year, week),
            OfYear::Day(month, day) => Moment::day(year, month, day),
            OfYear::DayOfMonth(_) | OfYear::Weekday => return None,
        };
        let interval = moment.ok()?.interval();
        (interval.to.is_some()).then_some(interval)
    }

    /// The days that are meant in an article of a certain day; `None` where the calendar has no such day.
    pub fn resolve(&self, published: Date, tense: Option<Tense>) -> Option<Known> {
        match (self.part, self.year) {
            (OfYear::DayOfMonth(day), _) => self.day_of_month(day, published, tense),
            (OfYear::Weekday, _) => self.bare_weekday(published, tense),
            (_, Some(year)) => Some(self.known(self.in_year(year)?)),
            (_, None) => self.without_year(published, tense),
        }
    }

    fn known(&self, interval: Interval) -> Known {
        let mut known = Known::new(interval, self.precision());
        if let OfYear::Season(_) = self.part {
            known.loose = Some(widen(interval, 0, 22)); // by the stars a season begins and ends three weeks later
        }
        known
    }

    fn bare_weekday(&self, published: Date, tense: Option<Tense>) -> Option<Known> {
        let weekday = self.weekday?;
        let latest = latest_weekday(published, weekday)?;
        let coming = if latest == published {
            latest
        } else {
            add_days(latest, 7)?
        };
        Some(choose(
            one_day(latest)?,
            one_day(coming)?,
            tense,
            Tense::Past,
            Precision::Day,
        ))
    }

    /// "the 15th", "Friday the 15th"
    fn day_of_month(&self, day: u8, published: Date, tense: Option<Tense>) -> Option<Known> {
        let mut past = None;
        let mut coming = None;
        let this_month = i32::from(u8::from(published.month()));
        for offset in 0..30 {
            past = past.or_else(|| self.day_in_month(day, published.year(), this_month - offset));
            past = past.filter(|found| *found <= published);
            coming =
                coming.or_else(|| self.day_in_month(day, published.year(), this_month + offset));
            coming = coming.filter(|found| *found >= published);
            if past.is_some() && coming.is_some() {
                break;
            }
        }
        let (past, coming) = (past.or(coming)?, coming.or(past)?);
        let here = if coming.month() == published.month() && past.month() != published.month() {
            Tense::Future
        } else {
            Tense::Past
        };
        let otherwise = if self.weekday.is_some() {
            Tense::Past
        } else {
            here
        };
        Some(choose(
            one_day(past)?,
            one_day(coming)?,
            tense,
            otherwise,
            Precision::Day,
        ))
    }

    fn day_in_month(&self, day: u8, year: i32, month: i32) -> Option<Date> {
        let first = first_of_month(year, month)?;
        let found = first.replace_day(day).ok()?;
        self.agrees(found).then_some(found)
    }

    fn agrees(&self, day: Date) -> bool {
        self.weekday
            .is_none_or(|weekday| weekday == day.weekday().number_days_from_monday())
    }

    /// The latest and the next such date around publication.
    fn without_year(&self, published: Date, tense: Option<Tense>) -> Option<Known> {
        // A leap day is at most eight years away; a weekday that agrees only in a distant year is a slip.
        let reach = if self.weekday.is_some() { 2 } else { 8 };
        let (mut past, mut coming) = (None, None);
        for year in published.year() - reach..=published.year() + reach {
            let Some(interval) = self.in_year(year) else {
                continue;
            };
            if !interval.from.is_some_and(|from| self.agrees(from)) {
                continue;
            }
            if interval.from.is_some_and(|from| from <= published) {
                past = Some(interval);
            }
            if coming.is_none() && interval.to.is_some_and(|to| to > published) {
                coming = Some(interval);
            }
        }
        let (past, coming) = match (past, coming) {
            (Some(past), Some(coming)) => (past, coming),
            (Some(one), None) | (None, Some(one)) => (one, one),
            (None, None) if self.weekday.is_some() => {
                return Self {
                    weekday: None,
                    ..*self
                }
                .without_year(published, tense);
            }
            (None, None) => return None,
        };
        let otherwise = if self.weekday.is_some() {
            nearer(past, coming, published)
        } else {
            same_year(past, coming, published)
        };
        let mut known = choose(past, coming, tense, otherwise, self.precision());
        known.loose = known
            .interval
            .and_then(|interval| self.known(interval).loose);
        Some(known)
    }
}

/// The past reading or the coming one by the tense; `otherwise` where no verb tells.
fn choose(
    past: Interval,
    coming: Interval,
    tense: Option<Tense>,
    otherwise: Tense,
    precision: Precision,
) -> Known {
    let (first, second) = if tense.unwrap_or(otherwise) == Tense::Future {
        (coming, past)
    } else {
        (past, coming)
    };
    let mut known = Known::new(first, precision);
    known.alternative = (first != second).then_some(second);
    known
}

fn distance(interval: &Interval, day: Date) -> i64 {
    interval
        .from
        .map_or(i64::MAX, |from| (from - day).whole_days().abs())
}

fn nearer(past: Interval, coming: Interval, published: Date) -> Tense {
    if distance(&coming, published) < distance(&past, published) {
        Tense::Future
    } else {
        Tense::Past
    }
}

/// Without a verb to tell, a date lies in the year of publication, unless that of the year before or after is far nearer.
fn same_year(past: Interval, coming: Interval, published: Date) -> Tense {
    const FAR_NEARER: i64 = 3;
    let (past_days, coming_days) = (distance(&past, published), distance(&coming, published));
    if past_days.saturating_mul(FAR_NEARER) < coming_days {
        return Tense::Past;
    }
    if coming_days.saturating_mul(FAR_NEARER) < past_days {
        return Tense::Future;
    }
    let in_year = past
        .from
        .is_some_and(|from| from.year() == published.year());
    if in_year { Tense::Past } else { Tense::Future }
}

pub(super) fn add_days(day: Date, days: i64) -> Option<Date> {
    const ALL: i64 = 20_000 * 366; // more than the calendar has
    day.checked_add(Duration::days(days.clamp(-ALL, ALL)))
}

pub(super) fn one_day(day: Date) -> Option<Interval> {
    Some(Interval::new(day, day.next_day()?))
}

pub(super) fn monday_of(day: Date) -> Option<Date> {
    add_days(day, -i64::from(day.weekday().number_days_from_monday()))
}

/// The latest such weekday up to and including a day.
pub(super) fn latest_weekday(day: Date, weekday: u8) -> Option<Date> {
    let back = (7 + day.weekday().number_days_from_monday() - weekday) % 7;
    add_days(day, -i64::from(back))
}

/// An interval with some days more at its ends.
pub(super) fn widen(interval: Interval, before: i64, after: i64) -> Interval {
    Interval {
        from: interval.from.and_then(|from| add_days(from, -before)),
        to: interval.to.and_then(|to| add_days(to, after)),
    }
}
