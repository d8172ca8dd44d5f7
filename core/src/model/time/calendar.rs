use ::time::{Month, Weekday};

use super::{Date, Interval, Moment, Season, TimeError, TimeOfDay, When};

/// A day that is known to be in the calendar; in a `static`, the compiler refuses any other.
///
/// # Panics
///
/// Where the calendar has no such day. For days from elsewhere there is [`Moment::day`].
///
/// ```
/// use newsfacts_core::model::{Date, day};
///
/// static PUBLISHED: Date = day(2022, 12, 30);
/// assert_eq!(PUBLISHED.year(), 2022);
/// ```
pub const fn day(year: i32, month: u8, day: u8) -> Date {
    match Date::from_calendar_date(year, month_of(month), day) {
        Ok(date) => date,
        Err(_) => panic!("this day is not in the calendar"),
    }
}

/// The month by its number; what is not 1 to 12 becomes December and must have been refused before.
const fn month_of(month: u8) -> Month {
    match month {
        1 => Month::January,
        2 => Month::February,
        3 => Month::March,
        4 => Month::April,
        5 => Month::May,
        6 => Month::June,
        7 => Month::July,
        8 => Month::August,
        9 => Month::September,
        10 => Month::October,
        11 => Month::November,
        _ => Month::December,
    }
}

pub(super) fn month_name(month: u8) -> Month {
    month_of(month)
}

pub(crate) fn days_in_month(year: i32, month: u8) -> u8 {
    month_of(month).length(year)
}

pub(crate) fn weeks_in_year(year: i32) -> u8 {
    ::time::util::weeks_in_year(year)
}

/// The first day of a month counted from January of a year: month 13 is January of the next. `None` beyond the calendar.
pub(crate) fn first_of_month(year: i32, month: i32) -> Option<Date> {
    let months = month - 1;
    let year = year.checked_add(months.div_euclid(12))?;
    let month = u8::try_from(months.rem_euclid(12) + 1).ok()?;
    Date::from_calendar_date(year, month_of(month), 1).ok()
}

/// The Monday of a week of ISO 8601; week 54 counts on into the next year.
pub(crate) fn monday_of_week(year: i32, week: u8) -> Option<Date> {
    let first = Date::from_iso_week_date(year, 1, Weekday::Monday).ok()?;
    first.checked_add(::time::Duration::weeks(i64::from(week) - 1))
}

fn check_year(year: i32) -> Result<(), TimeError> {
    if (1..=9999).contains(&year) {
        Ok(())
    } else {
        Err(TimeError::Year(year))
    }
}

fn check(holds: bool, error: TimeError) -> Result<(), TimeError> {
    if holds { Ok(()) } else { Err(error) }
}

impl Moment {
    /// Ten years, by the first: `decade(1990)`.
    pub fn decade(first: i32) -> Result<Self, TimeError> {
        check_year(first)?;
        check(first % 10 == 0, TimeError::Decade(first))?;
        Ok(Self::Decade(first))
    }

    /// A year.
    pub fn year(year: i32) -> Result<Self, TimeError> {
        check_year(year)?;
        Ok(Self::Year(year))
    }

    /// January to June, or July to December.
    pub fn half(year: i32, half: u8) -> Result<Self, TimeError> {
        check_year(year)?;
        check((1..=2).contains(&half), TimeError::Half(half))?;
        Ok(Self::Half(year, half))
    }

    /// Three months of a year, 1 to 4.
    pub fn quarter(year: i32, quarter: u8) -> Result<Self, TimeError> {
        check_year(year)?;
        check((1..=4).contains(&quarter), TimeError::Quarter(quarter))?;
        Ok(Self::Quarter(year, quarter))
    }

    /// A season, by the year in which it begins.
    pub fn season(year: i32, season: Season) -> Result<Self, TimeError> {
        check_year(year)?;
        Ok(Self::Season(year, season))
    }

    /// A month, 1 to 12.
    pub fn month(year: i32, month: u8) -> Result<Self, TimeError> {
        check_year(year)?;
        check((1..=12).contains(&month), TimeError::Month(month))?;
        Ok(Self::Month(year, month))
    }

    /// A week of ISO 8601; only long years have a week 53.
    pub fn week(year: i32, week: u8) -> Result<Self, TimeError> {
        check_year(year)?;
        check(
            (1..=weeks_in_year(year)).contains(&week),
            TimeError::Week(year, week),
        )?;
        Ok(Self::Week(year, week))
    }

    /// A day.
    ///
    /// ```
    /// use newsfacts_core::model::Moment;
    ///
    /// assert!(Moment::day(2024, 2, 29).is_ok());
    /// let error = Moment::day(2022, 2, 30).unwrap_err();
    /// assert_eq!(error.to_string(), "February 2022 has 28 days");
    /// ```
    pub fn day(year: i32, month: u8, day: u8) -> Result<Self, TimeError> {
        date(year, month, day).map(Self::Day)
    }

    /// The days that it covers; a time of day stands for its day, as counted where it was measured.
    pub fn interval(&self) -> Interval {
        let months = |year: i32, first: u8, count: i32| Interval {
            from: first_of_month(year, first.into()),
            to: first_of_month(year, i32::from(first) + count),
        };
        match *self {
            Self::Decade(year) => months(year, 1, 120),
            Self::Year(year) => months(year, 1, 12),
            Self::Half(year, half) => months(year, half.saturating_sub(1) * 6 + 1, 6),
            Self::Quarter(year, quarter) => months(year, quarter.saturating_sub(1) * 3 + 1, 3),
            Self::Season(year, season) => months(year, season.first_month(), 3),
            Self::Month(year, month) => months(year, month, 1),
            Self::Week(year, week) => Interval {
                from: monday_of_week(year, week),
                to: monday_of_week(year, week.saturating_add(1)),
            },
            Self::Day(day) | Self::Time(day, _) => Interval {
                from: Some(day),
                to: day.next_day(),
            },
        }
    }
}

/// A day of the calendar, or why it is none.
pub(crate) fn date(year: i32, month: u8, day: u8) -> Result<Date, TimeError> {
    check_year(year)?;
    check((1..=12).contains(&month), TimeError::Month(month))?;
    Date::from_calendar_date(year, month_of(month), day)
        .map_err(|_| TimeError::Day(year, month, day))
}

impl Season {
    /// The month in which it begins.
    pub(crate) fn first_month(self) -> u8 {
        match self {
            Self::Spring => 3,
            Self::Summer => 6,
            Self::Autumn => 9,
            Self::Winter => 12,
        }
    }
}

impl Interval {
    /// These days as somebody would declare them: the month that they are, or from one day, month or year to another. `None` where
    /// there are none, or where both sides are open.
    pub fn when(&self) -> Option<When> {
        let last = self.to.and_then(Date::previous_day);
        let from = self.from.or(last)?;
        let (year, month) = (from.year(), u8::from(from.month()));
        let units = [
            Moment::Day(from),
            Moment::Week(from.to_iso_week_date().0, from.iso_week()),
            Moment::Month(year, month),
            Moment::Quarter(year, month.div_ceil(3)),
            Moment::Half(year, month.div_ceil(6)),
            Moment::Year(year),
            Moment::Decade(year - year.rem_euclid(10)),
        ];
        let unit = units.into_iter().find(|unit| unit.interval() == *self);
        unit.map(When::At).or_else(|| self.range(last))
    }

    fn range(&self, last: Option<Date>) -> Option<When> {
        let ends = || self.from.into_iter().chain(self.to);
        let of_month = ends().all(|day| day.day() == 1);
        let of_year = of_month && ends().all(|day| day.month() == Month::January);
        let moment = |day: Date| match (of_year, of_month) {
            (true, _) => Moment::Year(day.year()),
            (_, true) => Moment::Month(day.year(), day.month().into()),
            _ => Moment::Day(day),
        };
        When::range(self.from.map(moment), last.map(moment)).ok()
    }
}

impl TimeOfDay {
    /// A time of day; `offset` is in minutes east of UTC.
    pub fn new(hour: u8, minute: u8, second: u8, offset: Option<i16>) -> Result<Self, TimeError> {
        check(hour < 24, TimeError::Hour(hour))?;
        check(minute < 60, TimeError::Minute(minute))?;
        check(second < 60, TimeError::Second(second))?;
        if let Some(minutes) = offset {
            check(
                (-1439..=1439).contains(&minutes),
                TimeError::Offset(minutes),
            )?;
        }
        Ok(Self {
            hour,
            minute,
            second,
            offset,
        })
    }
}

impl When {
    /// From one moment to another, both included; `None` leaves an end open.
    ///
    /// A range that ends before it begins is refused, and one that is open on both sides.
    pub fn range(from: Option<Moment>, to: Option<Moment>) -> Result<Self, TimeError> {
        check(from.is_some() || to.is_some(), TimeError::Unbounded)?;
        let range = Self::Range { from, to };
        check(!range.is_reversed(), TimeError::Reversed)?;
        Ok(range)
    }

    /// Whether it is a range whose end lies wholly before its beginning.
    pub fn is_reversed(&self) -> bool {
        let Self::Range {
            from: Some(from),
            to: Some(to),
        } = self
        else {
            return false;
        };
        let (first, last) = (from.interval(), to.interval());
        if let (Moment::Time(day, start), Moment::Time(other, end)) = (from, to) {
            return end.instant(*other) < start.instant(*day);
        }
        matches!((first.from, last.to), (Some(start), Some(end)) if end <= start)
    }

    /// The days that it covers.
    pub fn interval(&self) -> Interval {
        match self {
            Self::At(moment) => moment.interval(),
            Self::Range { from, to } => Interval {
                from: from.and_then(|moment| moment.interval().from),
                to: to.and_then(|moment| moment.interval().to),
            },
        }
    }
}

impl TimeOfDay {
    /// Seconds on a day, counted from any fixed moment; a time without a difference from UTC is taken as UTC.
    fn instant(&self, day: Date) -> i64 {
        let seconds =
            i64::from(self.hour) * 3600 + i64::from(self.minute) * 60 + i64::from(self.second);
        i64::from(day.to_julian_day()) * 86_400 + seconds - i64::from(self.offset.unwrap_or(0)) * 60
    }
}
