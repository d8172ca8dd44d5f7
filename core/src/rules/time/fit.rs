//! How an expression of time is like a declared date: compared in each of its parts, a period end by end.

use crate::{
    model::{Date, Interval, Moment, When},
    text::{Bound, Precision, TimeReading},
};

/// How words are like what is declared, from what contradicts it to what bears it out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// They mean another time.
    Other,
    /// They name a time that cannot be told: "two days later", "in recent years".
    Open,
    /// What is declared may lie in what they mean, or be their less likely reading.
    Part,
    /// They mean it.
    Whole,
}

/// What is held against the words.
#[derive(Clone, Copy)]
pub(super) struct Sought {
    pub when: When,
    /// Whether it is the period of a figure. What happened on a day happened in its year; what was counted on that day was not
    /// counted in the year.
    pub of_figure: bool,
    /// The day of publication: "since 2014" goes on until then.
    pub published: Option<Date>,
}

impl Sought {
    /// How words are like it.
    pub fn fit(&self, time: &TimeReading) -> Fit {
        if time.interval.is_none() || time.vague {
            return Fit::Open;
        }
        if time.uncertain {
            if let Some(season) = time.interval.filter(|_| time.is_season()) {
                return self.season(season);
            }
            return match time.admits(&self.when.interval()) {
                true => Fit::Part,
                false => Fit::Other,
            };
        }
        match self.when {
            When::At(moment) => self.unit(moment.interval(), time),
            When::Range { from, to } => self.range(from, to, time),
        }
    }

    /// "the 2023/24 season": begins in the one year and ends in the next, which whole years say of what happened. A figure of
    /// these years is not that of the season.
    fn season(&self, season: Interval) -> Fit {
        let years = |own: Interval| Some(own.to?.year() - own.from?.year());
        let whole = |moment: Moment| years(moment.interval()) == Some(1);
        let days = self.when.interval();
        let both = match self.when {
            When::Range {
                from: Some(from),
                to: Some(to),
            } => whole(from) && whole(to) && days == season,
            _ => false,
        };
        match both && !self.of_figure {
            true => Fit::Whole,
            false if season.holds(&days) => Fit::Part,
            false => Fit::Other,
        }
    }

    fn unit(&self, days: Interval, time: &TimeReading) -> Fit {
        let holds = |own: &Interval| days.holds(own);
        // "since it opened in 2019" does not say that it was counted in 2019.
        if self.of_figure && time.counted_from && meanings(time).contains(&Some(days)) {
            return Fit::Part;
        }
        let widest = meanings(time).into_iter().flatten().last();
        // "through March 31" ends then and begins before, which a single day does not say.
        let from_then = time.precision == Precision::Day
            && time
                .loose
                .is_some_and(|loose| loose.to.is_none() && loose.from.is_some());
        let drops_end =
            from_then || matches!(time.bound, Some(Bound::Until | Bound::By | Bound::From));
        if !drops_end && meanings(time).contains(&Some(days)) {
            return Fit::Whole;
        }
        if !self.of_figure && time.bound.is_none() && widest.as_ref().is_some_and(holds) {
            return Fit::Whole;
        }
        // "a report from 2017" may mean that it goes on from then, and no later year.
        let goes_on =
            |own: Interval| time.bound.is_none() && time.loose == Some(own) && own.to.is_none();
        let near = |own: Interval| (own.holds(&days) || days.holds(&own)) && !goes_on(own);
        match readings(time).chain(self.other(time)).any(near) {
            true => Fit::Part,
            false => Fit::Other,
        }
    }

    /// The less likely reading of the words. A date without its year is hardly that of a year to come where it is just past.
    fn other(&self, time: &TimeReading) -> Option<Interval> {
        const FAR: i32 = 200;
        const FARTHER: i32 = 4;
        let published = self.published?.to_julian_day();
        let away = |own: Interval| {
            own.from
                .map(|from| (from.to_julian_day() - published).abs())
        };
        let (likely, other) = (away(time.interval?)?, away(time.alternative?)?);
        let hardly = other > FAR && other > likely.saturating_mul(FARTHER);
        time.alternative.filter(|_| !hardly)
    }

    fn range(&self, from: Option<Moment>, to: Option<Moment>, time: &TimeReading) -> Fit {
        // "a study from 2017" may mean that something goes on from then, and does not say so.
        let goes_on = |own: Interval| {
            time.bound.is_none()
                && time.interval != Some(own)
                && time.loose == Some(own)
                && own.to.is_none()
        };
        let both = |own: Interval| {
            let start = self.start(from, own.from);
            let fit = start.min(self.end(to, own.to, time));
            match goes_on(own) {
                true => fit.min(Fit::Part),
                false => fit,
            }
        };
        if is_counted_off(from, to, time) {
            return Fit::Whole;
        }
        let meant = meanings(time).into_iter().flatten().map(both).max();
        let best = meant.unwrap_or(Fit::Other);
        if best > Fit::Other {
            return best;
        }
        let days = self.when.interval();
        let other = self.other(time).is_some_and(|own| both(own) > Fit::Other);
        let roughly = time.bound.is_none() && time.loose.is_some_and(|loose| loose.holds(&days));
        match other || roughly || !self.of_figure && lies_within(days, time) {
            true => Fit::Part,
            false => Fit::Other,
        }
    }

    /// Whether words that begin on a day bear out where the declared period begins.
    fn start(&self, declared: Option<Moment>, own: Option<Date>) -> Fit {
        match (declared.map(|declared| declared.interval()), own) {
            (None, None) => Fit::Whole,
            (Some(unit), Some(day)) if unit.from == Some(day) => Fit::Whole,
            (Some(unit), Some(day)) if unit.contains(day) => self.wider(),
            _ => Fit::Other,
        }
    }

    /// The same of where it ends; `own` is the day behind the last. "Until Friday" may hold Friday or not.
    fn end(&self, declared: Option<Moment>, own: Option<Date>, time: &TimeReading) -> Fit {
        let until = (time.bound == Some(Bound::Until)).then(|| time.interval?.from);
        let Some(unit) = declared.map(|declared| declared.interval()) else {
            return match own {
                None => Fit::Whole,
                Some(_) if time.counted_from => Fit::Whole,
                // "began on May 3" says nothing of an end.
                Some(_) if !self.of_figure && is_unit(time) => Fit::Part,
                Some(_) => Fit::Other,
            };
        };
        let holds = |day: Option<Date>| day.is_some_and(|day| unit.contains(day));
        match own {
            // "since 2014": up to now
            None if holds(self.published) => Fit::Whole,
            None => Fit::Other,
            Some(_) if time.counted_from && holds(self.published) => Fit::Whole,
            Some(_) if unit.to == own || until == Some(unit.to) => Fit::Whole,
            Some(day) if holds(day.previous_day()) => self.wider(),
            // "before 31 August" may be given as up to that day
            Some(day) if is_before_day(time) && unit.from == Some(day) => Fit::Part,
            Some(_) => Fit::Other,
        }
    }

    /// What holds an end whole: `2020` for "from March 2020".
    fn wider(&self) -> Fit {
        match self.of_figure {
            true => Fit::Part,
            false => Fit::Whole,
        }
    }

    /// The expressions that bear out the two ends of a period, one each: "opens on March 3 … and runs until June 9".
    pub fn ends<'t>(&self, times: &'t [TimeReading]) -> Option<[&'t TimeReading; 2]> {
        let When::Range {
            from: from @ Some(_),
            to: to @ Some(_),
        } = self.when
        else {
            return None;
        };
        let starts = |time: &TimeReading| {
            let own = time.interval.and_then(|own| own.from);
            is_told(time) && self.start(from, own) > Fit::Other
        };
        let ends = |time: &TimeReading| {
            let own = time.interval.and_then(|own| own.to);
            is_told(time) && own.is_some() && self.end(to, own, time) > Fit::Other
        };
        let first = times.iter().position(starts)?;
        let last = times[first + 1..].iter().find(|time| ends(time))?;
        Some([&times[first], last])
    }
}

/// Whether an expression tells its days for certain.
pub(super) fn is_told(time: &TimeReading) -> bool {
    time.interval.is_some() && !time.vague && !time.uncertain
}

/// Whether one side of what the words mean is open: all later days lie in "since 2014".
pub(super) fn is_open_ended(time: &TimeReading) -> bool {
    let open = |own: Interval| own.from.is_none() || own.to.is_none();
    readings(time).any(open)
}

/// What the words mean, the widest last. "Before March" is no part of March.
fn meanings(time: &TimeReading) -> [Option<Interval>; 3] {
    match time.bound {
        Some(Bound::Before | Bound::After) => [None, None, time.bounded()],
        Some(_) => [time.interval, time.loose, time.bounded()],
        None => [time.interval, None, time.loose],
    }
}

/// All that the words mean in their likelier reading.
fn readings(time: &TimeReading) -> impl Iterator<Item = Interval> {
    let meant = meanings(time).into_iter();
    meant.chain([time.to_the_day]).flatten()
}

/// Whether days lie within a single unit that the words name. Where they name both ends of a period these count.
fn lies_within(days: Interval, time: &TimeReading) -> bool {
    let closed = days.from.is_some() && days.to.is_some();
    closed && is_unit(time) && readings(time).any(|own| own.holds(&days))
}

/// Whether a period in whole months or years is as long as one that is counted back from publication, and lies about it: nobody means
/// "the past six months" to the day.
fn is_counted_off(from: Option<Moment>, to: Option<Moment>, time: &TimeReading) -> bool {
    const MONTH: i32 = 28;
    /// How much months of a number differ.
    const ABOUT: i32 = 4;
    let days = |own: Interval| Some(own.to?.to_julian_day() - own.from?.to_julian_day());
    let is_long = |end: Option<Moment>| end.and_then(|end| days(end.interval())) >= Some(MONTH);
    let (Some(own), Some(loose)) = (time.interval, time.loose) else {
        return false;
    };
    if !is_long(from) || !is_long(to) || time.precision != Precision::Range || time.bound.is_some()
    {
        return false;
    }
    let declared = When::Range { from, to }.interval();
    let alike = days(declared).zip(days(own));
    loose.holds(&declared) && alike.is_some_and(|(one, other)| (one - other).abs() <= ABOUT)
}

/// "before 31 August"
fn is_before_day(time: &TimeReading) -> bool {
    time.precision == Precision::Day && time.bound == Some(Bound::Before)
}

fn is_unit(time: &TimeReading) -> bool {
    time.precision != Precision::Range && time.bound.is_none()
}
