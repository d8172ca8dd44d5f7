//! The times that facts declare, in the newsroom's days.

use super::{clock, fit::Sought};
use crate::{
    model::{Article, Baseline, Date, Interval, Moment, Stated, Text, TimeOfDay, Value, When},
    rules::{FactList, Place, reading::Reading},
};
use std::ops::Range;

/// A time that was declared, with the passage of the fact it belongs to.
pub(in crate::rules) struct Declared<'a> {
    pub place: Place,
    pub stated: &'a Stated<When>,
    /// Where the fact itself stands.
    pub fact: Option<Range<usize>>,
    /// The sentences in which others say the same.
    pub of_others: Vec<Range<usize>>,
    /// What the figure is measured against, in words, which may name a time of its own.
    pub against: Option<&'a Stated<Text>>,
    /// The zones in which the newsroom may count: `timezone`, and that in which `published` is given.
    pub zones: Zones,
    /// The day of publication; without it no words are read.
    pub published: Option<Date>,
}

/// Minutes east of UTC.
pub(super) type Zones = [i16; 2];

const DAY: i32 = 24 * 60;

impl<'a> Declared<'a> {
    pub(super) fn new(article: &'a Article, stated: &'a Stated<When>, place: Place) -> Self {
        Self {
            place,
            stated,
            fact: None,
            of_others: Vec::new(),
            against: against(article, place.fact()),
            zones: zones(article),
            published: article.local_day(),
        }
    }

    /// What is held against the words, once for each zone in which the newsroom may count its days.
    pub(super) fn sought(&self) -> impl Iterator<Item = Sought> {
        let zones = match self.holds_time() {
            true => &self.zones[..],
            false => &self.zones[..1],
        };
        zones.iter().map(|zone| self.in_zone(*zone))
    }

    /// The same as the days are counted in a zone.
    pub(super) fn in_zone(&self, zone: i16) -> Sought {
        let own = self.zones[0];
        let day = |moment: Moment| match moment {
            Moment::Time(day, time) => Moment::Day(local(day, time, zone, own).0),
            other => other,
        };
        Sought {
            when: match self.stated.value {
                When::At(moment) => When::At(day(moment)),
                When::Range { from, to } => When::Range {
                    from: from.map(day),
                    to: to.map(day),
                },
            },
            of_figure: self.place.list == FactList::Statistics,
            published: self.published,
        }
    }

    /// The days that are declared, as the newsroom counts them.
    pub fn days(&self) -> Interval {
        self.in_zone(self.zones[0]).when.interval()
    }

    /// All stretches of days that are declared: the whole, and of a range each end.
    pub fn stretches(&self) -> Vec<Interval> {
        let when = self.in_zone(self.zones[0]).when;
        let mut stretches = vec![when.interval()];
        if let When::Range { from, to } = when {
            let ends = [from, to].into_iter().flatten();
            stretches.extend(ends.map(|end| end.interval()));
        }
        stretches
    }

    /// Where the text names a time of day that is declared.
    pub fn clocks(&self, reading: &Reading<'_>) -> Vec<Range<usize>> {
        clock::like_any(self, reading)
    }

    /// The times of day that are declared, with their days.
    pub fn times(&self) -> impl Iterator<Item = (Date, TimeOfDay)> {
        let ends = match self.stated.value {
            When::At(moment) => [Some(moment), None],
            When::Range { from, to } => [from, to],
        };
        ends.into_iter()
            .flatten()
            .filter_map(|moment| match moment {
                Moment::Time(day, time) => Some((day, time)),
                _ => None,
            })
    }

    pub fn holds_time(&self) -> bool {
        self.times().next().is_some()
    }
}

/// A time of day in a zone: its day there, and the minute of that day. `own` is the zone of one that names none.
pub(super) fn local(day: Date, time: TimeOfDay, zone: i16, own: i16) -> (Date, u16) {
    let east = i32::from(zone) - i32::from(time.offset.unwrap_or(own));
    let minutes = i32::from(time.hour) * 60 + i32::from(time.minute) + east;
    let there = Date::from_julian_day(day.to_julian_day() + minutes.div_euclid(DAY));
    let minute = u16::try_from(minutes.rem_euclid(DAY)).unwrap_or_default();
    (there.unwrap_or(day), minute)
}

/// Every time in the facts, as one that belongs to nothing yet.
pub(in crate::rules) fn declared(article: &Article) -> Vec<Declared<'_>> {
    let mut times = Vec::new();
    article.values(&mut |place, value| {
        if let Value::Time(stated) = value {
            times.push(Declared::new(article, stated, place));
        }
    });
    times
}

/// An article that gives no `timezone` may still tell by its `published` where its newsroom is.
fn zones(article: &Article) -> Zones {
    let own = article.timezone.0;
    let published = match article.published {
        Moment::Time(_, time) => time.offset,
        _ => None,
    };
    [own, published.unwrap_or(own)]
}

fn against(article: &Article, fact: Place) -> Option<&Stated<Text>> {
    match article.statistics.get(fact.index)?.against.as_ref()? {
        Baseline::Words(words) if fact.list == FactList::Statistics => Some(words),
        _ => None,
    }
}
