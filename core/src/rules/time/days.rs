//! The expressions of time of a text by their days: which of them may mean a declared time, and which stands nearest a fact. To go
//! through all of them for each fact takes too long where a text has many dates and many facts.

use super::{
    declared::Declared,
    fit,
    fit::{Fit, Sought, is_open_ended, is_told},
    others, reported, since,
};
use crate::{
    model::{Date, Interval, When},
    rules::{FactList, reading::Reading},
    text::TimeReading,
};
use std::{
    cell::{OnceCell, RefCell},
    collections::{BTreeSet, HashMap},
    ops::Range,
    rc::Rc,
};

/// By how many days what is compared may be away from what is declared: zones differ by one, and the small hours of a night are
/// those of the next day.
const LEEWAY: i32 = 3;

/// A day as it is counted.
type Day = i32;

/// A declared time, of which kind of fact, and whether it is an event whose words tell that it begins.
type Meaning = (When, FactList, bool);

/// Some of the expressions, in order.
type Indices = Rc<[usize]>;

/// The expressions of time of a text, as indices.
#[derive(Default)]
pub(in crate::rules) struct Days {
    /// Those whose days are between so many and twice as many, by their first days, for each power of two.
    closed: Vec<Vec<(Day, usize)>>,
    /// Those that are open on a side, by their only end.
    open: Vec<(Day, usize)>,
    /// How many days the widest stretch that words allow is longer than what they mean.
    slack: Day,
    /// Those that tell days for certain, in order.
    told: Vec<usize>,
    /// The same without datelines.
    undated: Vec<usize>,
    /// Those that mean a declared time, by it.
    whole: RefCell<HashMap<Meaning, Indices>>,
    /// Of those in words that are given for a time the ones that may mean it, by it and the words.
    likely: RefCell<HashMap<(Meaning, String), Indices>>,
    /// The first that may mean a time of a fact without a place, by it.
    first: RefCell<HashMap<(When, FactList), Option<usize>>>,
    /// Those that tell no days, in order.
    untold_times: Vec<usize>,
    /// By where a paragraph begins, whether words of it that may tell a date cannot be told.
    holding: RefCell<HashMap<usize, bool>>,
    /// The same of the whole text.
    untold: OnceCell<bool>,
}

impl Days {
    /// Those of a text, sorted once it is asked for them.
    pub fn of<'r>(reading: &'r Reading<'_>) -> &'r Self {
        reading.days.get_or_init(|| Self::new(reading))
    }

    fn new(reading: &Reading<'_>) -> Self {
        let mut days = Self::default();
        for (index, time) in reading.text.times.iter().enumerate() {
            days.add(index, time);
            if time.interval.is_none() || time.vague {
                days.untold_times.push(index);
            }
            if is_told(time) {
                for other in reported::others(time, reading).iter() {
                    days.add(index, other);
                }
                days.told.push(index);
                if !others::is_dateline(time, reading) {
                    days.undated.push(index);
                }
            }
        }
        for class in &mut days.closed {
            class.sort_unstable();
        }
        days.open.sort_unstable();
        days
    }

    fn add(&mut self, index: usize, time: &TimeReading) {
        let all = [
            time.interval,
            time.loose,
            time.bounded(),
            time.to_the_day,
            time.alternative,
        ];
        for days in all.into_iter().flatten() {
            match (days.from, days.to) {
                (Some(from), Some(to)) => {
                    let (from, to) = (from.to_julian_day(), to.to_julian_day());
                    let class = usize::try_from(length_class(to - from)).unwrap_or_default();
                    if self.closed.len() <= class {
                        self.closed.resize_with(class + 1, Vec::new);
                    }
                    self.closed[class].push((from, index));
                }
                (Some(end), None) | (None, Some(end)) => {
                    self.open.push((end.to_julian_day(), index));
                }
                (None, None) => {}
            }
        }
        let length = |days: Option<Interval>| {
            let days = days?;
            Some(days.to?.to_julian_day() - days.from?.to_julian_day())
        };
        if let (Some(own), Some(loose)) = (length(time.interval), length(time.loose)) {
            self.slack = self.slack.max(loose - own);
        }
    }

    /// Of the expressions in words that are given for a time those that may mean it, where none stands in the fact's sentence.
    /// `may_weigh` tells whether all may be gone through; nothing where that takes too long, and nobody has done it.
    pub fn likely(
        &self,
        declared: &Declared<'_>,
        (words, times): (&str, &[usize]),
        reading: &Reading<'_>,
        may_weigh: impl FnOnce() -> bool,
    ) -> Option<Indices> {
        let key = (meaning(declared, reading), words.to_owned());
        if let Some(known) = self.likely.borrow().get(&key) {
            return Some(Rc::clone(known));
        }
        if !may_weigh() {
            return None;
        }
        let all = &reading.text.times;
        let may_mean = |index: &usize| fit(&all[*index], declared, reading) > Fit::Other;
        let found: Indices = times.iter().copied().filter(may_mean).collect();
        self.likely.borrow_mut().insert(key, Rc::clone(&found));
        Some(found)
    }

    /// Those that mean what is declared wherever they stand, in order: away from the fact.
    pub fn whole(&self, declared: &Declared<'_>, reading: &Reading<'_>) -> Indices {
        let key = meaning(declared, reading);
        if let Some(known) = self.whole.borrow().get(&key) {
            return Rc::clone(known);
        }
        let mut found = BTreeSet::new();
        for sought in declared.sought() {
            self.beginning(&sought, &mut found);
        }
        let all = &reading.text.times;
        let means = |index: &usize| fit(&all[*index], declared, reading) == Fit::Whole;
        let found: Indices = found.into_iter().filter(means).collect();
        self.whole.borrow_mut().insert(key, Rc::clone(&found));
        found
    }

    /// Those that may mean what is sought: one that does begins in its first unit.
    fn beginning(&self, sought: &Sought, found: &mut BTreeSet<usize>) {
        let (unit, slack) = match sought.when {
            When::At(moment) => (moment.interval(), 0),
            When::Range { from, to } => match from.or(to) {
                Some(end) => (end.interval(), self.slack),
                None => return,
            },
        };
        let (from, to) = around(unit, slack + LEEWAY);
        for class in self.closed.iter().chain([&self.open]) {
            found.extend(between(class, from, to));
        }
    }

    /// The first that may mean the time of a fact that has no place. That later days lie within "since 2004" says nothing, where
    /// the article tells other times.
    pub fn first(&self, declared: &Declared<'_>, reading: &Reading<'_>) -> Option<usize> {
        let key = (declared.stated.value, declared.place.list);
        if let Some(known) = self.first.borrow().get(&key) {
            return *known;
        }
        let all = &reading.text.times;
        let may_mean = |index: &usize| match fit(&all[*index], declared, reading) {
            Fit::Whole => true,
            Fit::Part => !is_open_ended(&all[*index]) || self.told.len() < 2,
            Fit::Open | Fit::Other => false,
        };
        let mut near = self.touching(declared.days());
        for sought in declared.sought() {
            self.beginning(&sought, &mut near);
        }
        let found = near.into_iter().find(may_mean);
        self.first.borrow_mut().insert(key, found);
        found
    }

    /// Those that may share a day with a stretch. What is open on a side counts where nothing else is told.
    fn touching(&self, days: Interval) -> BTreeSet<usize> {
        let (from, to) = around(days, LEEWAY);
        let mut found = BTreeSet::new();
        if self.told.len() < 2 {
            found.extend(self.open.iter().map(|(_, index)| *index));
        }
        for (class, days) in self.closed.iter().enumerate() {
            let longest = 2_i32.checked_pow(u32::try_from(class).unwrap_or(u32::MAX));
            let from = from.saturating_sub(longest.unwrap_or(Day::MAX));
            found.extend(between(days, from, to));
        }
        found
    }

    /// Whether anything in a paragraph may mean what is declared, or cannot be told.
    pub fn may_be_told(
        &self,
        declared: &Declared<'_>,
        paragraph: &Range<usize>,
        reading: &Reading<'_>,
    ) -> bool {
        let all = &reading.text.times;
        let inside = |index: usize| paragraph.contains(&all[index].span.start);
        let next = self
            .untold_times
            .partition_point(|index| all[*index].span.start < paragraph.start);
        let vague = self
            .untold_times
            .get(next)
            .is_some_and(|index| inside(*index));
        let mut near = self.touching(declared.days());
        near.extend(self.open.iter().map(|(_, index)| *index));
        let may_mean = |index: usize| fit(&all[index], declared, reading) > Fit::Other;
        vague
            || near
                .into_iter()
                .any(|index| inside(index) && may_mean(index))
            || self.holds_untold(paragraph, reading)
    }

    /// Whether a paragraph has words that may tell a date and cannot be told, looked for once.
    fn holds_untold(&self, paragraph: &Range<usize>, reading: &Reading<'_>) -> bool {
        let known = self.holding.borrow().get(&paragraph.start).copied();
        known.unwrap_or_else(|| {
            let holds = reading.text.holds_untold_date(paragraph);
            self.holding.borrow_mut().insert(paragraph.start, holds);
            holds
        })
    }

    /// Whether the text tells any days for certain.
    pub fn is_told(&self) -> bool {
        !self.told.is_empty()
    }

    /// What tells days nearest a byte, rather none that is a dateline, nor one that is not to be taken.
    pub fn nearest<'r>(
        &self,
        byte: usize,
        reading: &'r Reading<'_>,
        is_taken: impl Fn(&TimeReading) -> bool,
    ) -> Option<&'r TimeReading> {
        let all = &reading.text.times;
        let own = outward(&self.undated, byte, reading).find(|index| is_taken(&all[*index]));
        let any = || outward(&self.told, byte, reading).next();
        own.or_else(any).map(|index| &all[index])
    }

    /// Whether words of the text that may tell a date cannot be told.
    pub fn is_untold(&self, reading: &Reading<'_>) -> bool {
        *self.untold.get_or_init(|| {
            let all = 0..reading.source.text().len();
            match self.is_told() {
                true => !reading.text.holidays(&all).is_empty(),
                false => reading.text.holds_untold_date(&all),
            }
        })
    }
}

fn meaning(declared: &Declared<'_>, reading: &Reading<'_>) -> Meaning {
    let begins = since::begins(declared, reading);
    (declared.stated.value, declared.place.list, begins)
}

/// The first and the last day of a stretch, with some leeway.
fn around(days: Interval, leeway: Day) -> (Day, Day) {
    let day = |end: Option<Date>| end.map(|end| end.to_julian_day());
    let from = day(days.from).map_or(Day::MIN, |from| from.saturating_sub(leeway));
    let to = day(days.to).map_or(Day::MAX, |to| to.saturating_add(leeway));
    (from, to)
}

/// What of a sorted list is from one day to another.
fn between(sorted: &[(Day, usize)], from: Day, to: Day) -> impl Iterator<Item = usize> {
    let first = sorted.partition_point(|(day, _)| *day < from);
    let behind = sorted.partition_point(|(day, _)| *day <= to);
    let found = sorted.get(first..behind).unwrap_or_default();
    found.iter().map(|(_, index)| *index)
}

/// The power of two below which a number of days is.
fn length_class(days: Day) -> u32 {
    Day::BITS - days.max(0).leading_zeros()
}

/// Expressions, which are in order, from a byte outward: the nearest first, of two that are as near the one before it.
pub(super) fn outward<'i>(
    indices: &'i [usize],
    byte: usize,
    reading: &'i Reading<'_>,
) -> impl Iterator<Item = usize> + use<'i> {
    let all = &reading.text.times;
    let start = |index: &usize| all[*index].span.start;
    let next = indices.partition_point(|index| start(index) < byte);
    let (mut before, mut behind) = indices.split_at(next);
    std::iter::from_fn(move || {
        let away = |index: Option<&usize>| index.map(|index| start(index).abs_diff(byte));
        let (last, first) = (away(before.last()), away(behind.first()));
        match last.is_some() && (first.is_none() || last <= first) {
            true => {
                let (last, rest) = before.split_last()?;
                before = rest;
                Some(*last)
            }
            false => {
                let (first, rest) = behind.split_first()?;
                behind = rest;
                Some(*first)
            }
        }
    })
}
