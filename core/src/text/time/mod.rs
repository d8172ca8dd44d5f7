//! Expressions of time, resolved against the day of publication the way news is written.

mod amount;
mod attribute;
mod bound;
mod business;
mod calendar_date;
mod clock;
mod counted;
mod doubt;
mod fitting;
mod loose;
mod meaning;
mod names;
mod now;
mod numeric;
mod other;
mod period;
mod phrases;
mod range;
mod reader;
mod resolve;
mod taken;
mod tense;
#[cfg(test)]
mod tests;
mod tokens;
mod unit;
mod years;

use std::ops::Range;

use self::reader::TimeReader;
pub(crate) use self::taken::{Taken, Use};
pub use self::{
    bound::Bound,
    clock::{ClockReading, Zone},
};
use super::row::Row;
use crate::model::{Date, Interval};

/// Whether one of some expressions of time, which are in order, shares a byte with a passage.
pub(crate) fn is_touched(times: &[TimeReading], passage: &Range<usize>) -> bool {
    let next = times.partition_point(|time| time.span.end <= passage.start);
    let next = times.get(next);
    next.is_some_and(|time| time.span.start < passage.end)
}

/// An expression of time and the days that it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimeReading {
    /// The expression, in bytes of the text: "next spring", without the "in" or "on" before it.
    pub span: Range<usize>,
    /// The days that it means; `None` where the text does not say: "two days later", "that day", "in recent years".
    pub interval: Option<Interval>,
    /// What it names, or counts in.
    pub precision: Precision,
    /// The other reading where the words have two: a bare month that may be past or to come, a "last Friday".
    pub alternative: Option<Interval>,
    /// The widest stretch that the words allow where they are not meant to the day: "three months ago", "late 2021", "by
    /// March". `None` where `interval` says it all.
    pub loose: Option<Interval>,
    /// Which side is open, where the words before it say so: "by March", "before 2015", "since 2014". See
    /// [`TimeReading::bounded`].
    pub bound: Option<Bound>,
    /// The very day that lies so far away, where `interval` is as wide as the unit that counts: "two years ago".
    pub to_the_day: Option<Interval>,
    /// Whether what the sentence tells goes on since something that began or was then: "since the war began in March".
    pub counted_from: bool,
    /// Whether no days in particular are meant: "in recent years", "a few days ago".
    pub vague: bool,
    /// Whether the days lie in or about this time, and the calendar does not tell which they are: "fiscal 2023", which begins
    /// when the books do, "Easter 2023".
    pub uncertain: bool,
}

/// What a time expression names, or counts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Precision {
    /// "Friday", "24 February", "two days ago"
    Day,
    /// "over the weekend"
    Weekend,
    /// "last week", "three weeks ago"
    Week,
    /// "in February", "two months ago"
    Month,
    /// "the third quarter"
    Quarter,
    /// "the first half of 2024"
    Half,
    /// "next spring"
    Season,
    /// "in 2023", "three years ago"
    Year,
    /// "the 1990s"
    Decade,
    /// "the 19th century"
    Century,
    /// A stretch with an end of its own: "from March to May", "the first nine months of 2021", "the past five years",
    /// "since 2014".
    Range,
}

impl TimeReading {
    /// Whether what somebody says about the time can be what these words mean: whether the two share a day under any
    /// reading. What the text does not say agrees with everything.
    pub fn admits(&self, days: &Interval) -> bool {
        let Some(interval) = &self.interval else {
            return true;
        };
        let other =
            |reading: &Option<Interval>| reading.is_some_and(|reading| reading.overlaps(days));
        let readings = [self.alternative, self.loose, self.bounded()];
        self.vague || interval.overlaps(days) || readings.iter().any(other)
    }

    /// Whether the words mean these days, all of them and no others. Where they have two readings, the likelier counts.
    pub fn states(&self, days: &Interval) -> bool {
        let readings = [self.interval, self.loose, self.bounded()];
        self.is_certain() && readings.contains(&Some(*days))
    }

    /// Whether all that the words may mean lies in these days: "on 3 March" in a declared year.
    pub fn lies_in(&self, days: &Interval) -> bool {
        let widest = self.loose.or(self.interval);
        self.is_certain() && widest.is_some_and(|own| days.holds(&own))
    }

    /// Whether it begins in one year and ends in another, and nothing tells the days: "the 2021/22 season".
    pub(crate) fn is_season(&self) -> bool {
        const YEARS: i32 = 2;
        let ends = self.interval.and_then(|own| own.from.zip(own.to));
        let two = ends.is_some_and(|(from, to)| to.year() - from.year() == YEARS);
        self.uncertain && self.precision == Precision::Range && two
    }

    fn is_certain(&self) -> bool {
        !self.vague && !self.uncertain
    }
}

/// The expressions of time in a text, in order and without overlap, as a reader of the day of publication takes them.
///
/// * A bare weekday is the latest such day up to and including publication, unless the verb looks ahead ("will meet on
///   Tuesday", "is due Monday"). A date without its year follows the verb in the same way; where no verb tells, it lies
///   in the year of publication. Of a day that is more than half a year away one would give the year: it is left open, unless
///   its own verb stands beside it ("opened on 2 April"). To what something is put off, set or called for lies ahead.
/// * Weeks run from Monday to Sunday. "last Friday" lies in the week before, "next Friday" in the week after; the nearer
///   Friday is the alternative.
/// * "since 2014" has an open end. Ranges hold both of their ends.
/// * Times of day are listed by themselves. Recurrences ("every Monday", "daily"), durations ("for two weeks") and
///   holidays are not read.
pub(crate) fn times(row: &Row<'_>, published: Date) -> Times {
    TimeReader::new(row, published).read()
}

/// What an expression of a text means where it is counted from another day than that of publication.
pub(crate) fn counted_from(row: &Row<'_>, span: &Range<usize>, day: Date) -> Option<TimeReading> {
    TimeReader::new(row, day).read_again(span)
}

/// The time itself in an expression that says since when something goes on.
pub(crate) fn unbound(row: &Row<'_>, span: &Range<usize>, published: Date) -> Option<TimeReading> {
    TimeReader::new(row, published).read_unbound(span)
}

/// The times of a text.
pub(crate) struct Times {
    pub readings: Vec<TimeReading>,
    /// The times of day.
    pub clocks: Vec<ClockReading>,
    /// Which tokens are part of a time, those of times of day, habits and holidays included.
    pub taken: Taken,
}
