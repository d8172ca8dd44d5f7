//! When something was: moments of the calendar, from a minute to a decade, and ranges of them.

mod calendar;
mod error;
mod notation;
#[cfg(test)]
mod tests;

#[cfg(feature = "check")]
pub(crate) use self::calendar::first_of_month;
pub use self::{
    calendar::day,
    error::TimeError,
    notation::{Declared, Rfc3339},
};
pub use ::time::Date;

use std::fmt;

/// When something is, was or will be.
///
/// Written and serialized as ISO 8601-2 / EDTF: `2022-12-30`, `2022-01/2022-11`, `2022-02-24/..`, `2023-21` for spring.
///
/// ```
/// use newsfacts_core::model::{Moment, Season, When};
///
/// let visit: When = Moment::season(2023, Season::Spring)?.into();
/// assert_eq!(visit.to_string(), "2023-21");
/// assert_eq!(visit.declared().to_string(), "spring 2023");
/// assert_eq!(visit.interval().to_string(), "2023-03-01/2023-06-01");
/// assert_eq!("2023-21".parse(), Ok(visit));
/// # Ok::<(), newsfacts_core::model::TimeError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum When {
    /// One day, month, year, season …
    At(Moment),
    /// From one to another, both included; `None` is an open end.
    Range {
        /// The first.
        from: Option<Moment>,
        /// The last.
        to: Option<Moment>,
    },
}

/// A stretch of the calendar that has a name of its own.
///
/// The functions of the same names, such as [`Moment::month`], refuse what is not in the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Moment {
    /// Ten years, by the first: `1990s`.
    Decade(i32),
    /// `2022`
    Year(i32),
    /// `2022-H1`, `2022-H2`
    Half(i32, u8),
    /// `2022-Q1` to `2022-Q4`
    Quarter(i32, u8),
    /// `spring 2023`, by the year in which the season begins: `winter 2022` ends in February 2023.
    Season(i32, Season),
    /// `2022-12`
    Month(i32, u8),
    /// `2022-W51`: a week of ISO 8601, Monday to Sunday, by the year that holds its Thursday.
    Week(i32, u8),
    /// `2022-12-30`
    Day(Date),
    /// `2022-12-30T14:05+03:00`
    Time(Date, TimeOfDay),
}

/// A season of the northern year, in whole months as news and weather services count it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Season {
    /// March to May.
    Spring,
    /// June to August.
    Summer,
    /// September to November.
    Autumn,
    /// December of the year named to the end of February.
    Winter,
}

/// A time of the day, with the difference from UTC where it was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TimeOfDay {
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 to 59.
    pub second: u8,
    /// Minutes east of UTC.
    pub offset: Option<i16>,
}

/// Days from one up to but not including another; `None` is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Interval {
    /// The first day.
    pub from: Option<Date>,
    /// The day after the last.
    pub to: Option<Date>,
}

impl Interval {
    /// From one day up to but not including another.
    pub const fn new(from: Date, to: Date) -> Self {
        Self {
            from: Some(from),
            to: Some(to),
        }
    }

    /// Whether the two share a day.
    pub fn overlaps(&self, other: &Self) -> bool {
        let before = |end: Option<Date>, start: Option<Date>| matches!((end, start), (Some(e), Some(s)) if e <= s);
        !before(self.to, other.from) && !before(other.to, self.from)
    }

    /// Whether all days of another lie in it.
    pub fn holds(&self, other: &Self) -> bool {
        let begins = match (self.from, other.from) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(own), Some(other)) => own <= other,
        };
        let ends = match (self.to, other.to) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(own), Some(other)) => other <= own,
        };
        begins && ends
    }

    /// Whether a day lies in it.
    pub fn contains(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day < to)
    }

    /// Whether it holds no day at all, or ends before it begins.
    pub fn is_empty(&self) -> bool {
        matches!((self.from, self.to), (Some(from), Some(to)) if to <= from)
    }
}

impl fmt::Display for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let side = |day: Option<Date>| day.map_or("..".to_owned(), |day| day.to_string());
        write!(f, "{}/{}", side(self.from), side(self.to))
    }
}

impl From<Moment> for When {
    fn from(moment: Moment) -> Self {
        Self::At(moment)
    }
}

impl From<Date> for When {
    fn from(day: Date) -> Self {
        Self::At(Moment::Day(day))
    }
}

/// Times as they are published: with the difference from UTC that is known, be it their own or that of the newsroom.
#[cfg(feature = "json")]
impl Moment {
    /// The same; a time of day that does not name its offset, in minutes, has this one.
    pub(crate) fn at_offset(mut self, offset: i16) -> Self {
        if let Self::Time(_, time) = &mut self {
            time.offset.get_or_insert(offset);
        }
        self
    }
}

#[cfg(feature = "json")]
impl When {
    /// The same for a moment, and for both ends of a period.
    pub(crate) fn at_offset(self, offset: i16) -> Self {
        let at = |moment: Moment| moment.at_offset(offset);
        match self {
            Self::At(moment) => Self::At(at(moment)),
            Self::Range { from, to } => Self::Range {
                from: from.map(at),
                to: to.map(at),
            },
        }
    }
}
