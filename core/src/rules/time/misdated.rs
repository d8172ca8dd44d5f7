//! `misdated`: a date for which no words are given, and that the article states nowhere.
//!
//! What fits is looked for in the fact's own sentence, then in its paragraph, then elsewhere. In the sentence of a fact something
//! may leave the date open; elsewhere only what states it counts.

use super::{
    clock::{self, Clocks},
    days::Days,
    declared::Declared,
    evidence, fit,
    fit::{Fit, is_open_ended, is_told},
    message, others, speech,
};
use crate::{
    rules::{FactList, Finding, evidence::Verdict, reading::Reading},
    text::TimeReading,
};
use std::ops::Range;

/// Where the article speaks of the date, and whether it states it.
type Near = Result<(Option<Range<usize>>, Verdict), Box<Finding>>;

/// Looks for a date near its fact.
pub(super) fn find(
    declared: &Declared<'_>,
    fact: Option<&Range<usize>>,
    reading: &Reading<'_>,
) -> Near {
    if declared.published.is_none() {
        return Ok((None, Verdict::Undecided));
    }
    let around = Around::new(declared, fact, reading);
    let found = around.of_fact().or_else(|| around.elsewhere());
    match found {
        Some(found) => with_clock(declared, found, &around),
        None if !reading.text.is_read()
            || around.is_untold()
            || around.is_implied()
            || around.may_be_told_farther() =>
        {
            Ok((None, Verdict::Undecided))
        }
        None => Err(Box::new(message::nowhere(
            declared,
            around.nearest(),
            reading,
        ))),
    }
}

/// A time of day that is declared must be that of the sentence, if it names one.
fn with_clock(
    declared: &Declared<'_>,
    (range, verdict): (Range<usize>, Verdict),
    around: &Around<'_>,
) -> Near {
    if !declared.holds_time() || declared.stated.words.is_some() {
        return Ok((Some(range), verdict));
    }
    let sentence = around.fact.map_or_else(
        || around.reading.text.sentence(&range),
        |_| around.sentence.clone(),
    );
    match clock::compare(declared, &sentence, around.reading) {
        Clocks::Same => Ok((Some(range), verdict)),
        Clocks::Open => Ok((Some(range), Verdict::Undecided)),
        Clocks::Other => Err(Box::new(message::wrong_clock(
            declared,
            &sentence,
            around.reading,
        ))),
    }
}

/// How far from a fact its paragraph reaches, in bytes: one that has no end must not be read anew for each fact. What may tell the
/// date farther away leaves it undecided.
const FARTHEST: usize = 8_000;

/// What stands around a fact.
struct Around<'a> {
    declared: &'a Declared<'a>,
    reading: &'a Reading<'a>,
    fact: Option<&'a Range<usize>>,
    sentence: Range<usize>,
    paragraph: Range<usize>,
    /// The expressions of the fact's sentence and paragraph, in order, with how they are like the declared date. What the figure
    /// is measured against is none of them.
    near: Vec<(&'a TimeReading, Fit)>,
}

impl<'a> Around<'a> {
    fn new(
        declared: &'a Declared<'a>,
        fact: Option<&'a Range<usize>>,
        reading: &'a Reading<'a>,
    ) -> Self {
        let sentence = fact
            .map(|fact| reading.text.sentence(fact))
            .unwrap_or_default();
        let mut paragraph = fact
            .map(|fact| reading.paragraph_of(fact.start))
            .unwrap_or_default();
        paragraph.end = paragraph.end.max(sentence.end);
        if let Some(fact) = fact {
            paragraph.start = paragraph.start.max(fact.start.saturating_sub(FARTHEST));
            paragraph.end = paragraph.end.min(fact.end + FARTHEST);
        }
        // What belongs to something else is nothing, where the figure has a time of its own.
        let anothers = |time: &TimeReading| {
            others::is_anothers(time, declared, reading)
                && evidence::of_figure(declared, reading).is_some()
        };
        let own = reading.times_in(&paragraph).iter();
        let own =
            own.filter(|time| !others::is_baseline(time, declared, reading) && !anothers(time));
        Self {
            declared,
            reading,
            fact,
            sentence,
            paragraph,
            near: own
                .map(|time| (time, fit(time, declared, reading)))
                .collect(),
        }
    }

    fn in_sentence(&self, time: &TimeReading) -> bool {
        self.sentence.contains(&time.span.start)
    }

    /// What the fact's own sentence and paragraph have of the date.
    fn of_fact(&self) -> Option<(Range<usize>, Verdict)> {
        let fact = self.fact?;
        // Of one that has no end it cannot be told which time is the fact's.
        let cut = self.reading.text.is_cut(fact);
        let stating = self.near.iter().filter(|(time, fit)| {
            *fit == Fit::Whole
                && !cut
                && evidence::is_beside(time, self.declared, fact, &self.near, self.reading)
        });
        if let Some(range) = self.nearest_of(stating.map(|(time, _)| *time)) {
            return Some((range.clone(), Verdict::Stated(range)));
        }
        let here: Vec<_> = self
            .near
            .iter()
            .filter(|(time, _)| self.in_sentence(time))
            .collect();
        let fits = here
            .iter()
            .filter(|(time, fit)| self.leaves_open(time, *fit, &here));
        let fits = self.nearest_of(fits.map(|(time, _)| *time));
        let ends = || {
            let times = self.reading.times_in(&self.sentence);
            let [first, last] = self.declared.sought().next()?.ends(times)?;
            Some(first.span.start..last.span.end)
        };
        let beside = || {
            let least = if here.is_empty() {
                Fit::Open
            } else {
                Fit::Whole
            };
            let rest = self.near.iter().filter(|(_, fit)| *fit >= least);
            self.nearest_of(rest.map(|(time, _)| *time))
        };
        let range = fits.or_else(ends).or_else(beside)?;
        Some((range, Verdict::Undecided))
    }

    /// Whether an expression of the fact's own sentence may be what is declared. Where the sentence tells another time, this is
    /// not within "the most since 2014", within what a figure is compared with, nor about when somebody spoke of it.
    fn leaves_open(&self, time: &TimeReading, fit: Fit, here: &[&(&TimeReading, Fit)]) -> bool {
        // "listed since 12 May 2014" tells when that began
        let begins = || {
            self.declared.place.list == FactList::Events
                && time.interval.and_then(|own| own.from) == self.declared.days().from
        };
        let doubtful = || {
            is_open_ended(time) && !begins()
                || others::is_compared(time, self.fact, self.reading)
                || !evidence::is_own(time, self.declared, self.reading)
        };
        let other = || {
            here.iter()
                .any(|(other, _)| other.span != time.span && is_told(other))
        };
        match fit {
            Fit::Whole => true,
            Fit::Other => false,
            Fit::Part | Fit::Open => !other() || !doubtful(),
        }
    }

    /// Where the article states the date, away from the fact; of one that has no place, where it may.
    fn elsewhere(&self) -> Option<(Range<usize>, Verdict)> {
        let all = &self.reading.text.times;
        let found = match self.fact {
            None => Days::of(self.reading).first(self.declared, self.reading),
            Some(fact) => self.stated_away(fact.start),
        };
        let compared = || {
            let here = self.reading.times_in(&self.paragraph).iter();
            here.filter(|time| others::is_baseline(time, self.declared, self.reading))
                .filter(|time| fit(time, self.declared, self.reading) == Fit::Whole)
        };
        let range = found
            .map(|index| all[index].span.clone())
            .or_else(|| self.nearest_of(compared()))?;
        Some((range, Verdict::Undecided))
    }

    /// The expression nearest a fact, and out of its paragraph, that states the date.
    fn stated_away(&self, fact: usize) -> Option<usize> {
        let all = &self.reading.text.times;
        let whole = Days::of(self.reading).whole(self.declared, self.reading);
        let start = |index: &usize| all[*index].span.start;
        let first = whole.partition_point(|index| start(index) < self.paragraph.start);
        let behind = whole.partition_point(|index| start(index) < self.paragraph.end);
        let dated = evidence::of_figure(self.declared, self.reading).is_some();
        let anothers = |index: &usize| {
            dated && others::is_of_others(&all[*index], self.declared, self.reading)
        };
        let before = whole[..first].iter().rev().find(|index| !anothers(index));
        let behind = whole[behind..].iter().find(|index| !anothers(index));
        let found = before.into_iter().chain(behind);
        found
            .min_by_key(|index| start(index).abs_diff(fact))
            .copied()
    }

    /// Whether the rest of a paragraph that is too long to be gone through for each fact may tell the date of one whose sentence
    /// tells none: what is farther away leaves it open, as what is nearer does.
    fn may_be_told_farther(&self) -> bool {
        let Some(fact) = self.fact else {
            return false;
        };
        let whole = self.reading.paragraph_of(fact.start);
        let cut = whole.start < self.paragraph.start || self.paragraph.end < whole.end;
        let here = || self.near.iter().any(|(time, _)| self.in_sentence(time));
        cut && !here() && Days::of(self.reading).may_be_told(self.declared, &whole, self.reading)
    }

    /// Whether words that may be the date's cannot be told: "at Easter", and "two hours after the vote" where nothing else in the
    /// sentence tells a time.
    fn is_untold(&self) -> bool {
        let text = &self.reading.text;
        if self.fact.is_none() {
            return Days::of(self.reading).is_untold(self.reading);
        }
        let told = self
            .near
            .iter()
            .any(|(time, _)| self.in_sentence(time) && is_told(time));
        match told {
            true => self.holiday_is_nearest(),
            false => text.holds_untold_date(&self.paragraph),
        }
    }

    /// Whether a holiday stands nearer to the fact than any expression that tells a date of it.
    fn holiday_is_nearest(&self) -> bool {
        let fact = self.fact.map_or(0, |fact| fact.start);
        let away = |span: &Range<usize>| span.start.abs_diff(fact);
        let of_speech = self.declared.place.list == FactList::Quotes
            || self.declared.place.list == FactList::Claims;
        let tells = |time: &&TimeReading| {
            let spoken = speech::is_of_speech(time, self.reading);
            self.in_sentence(time)
                && is_told(time)
                && spoken == of_speech
                && !others::is_anothers(time, self.declared, self.reading)
        };
        let told = self.near.iter().map(|(time, _)| *time).filter(tells);
        let told = told.map(|time| away(&time.span)).min();
        let holidays = self.reading.text.holidays(&self.sentence);
        let nearest = holidays.iter().map(away).min();
        nearest.is_some_and(|nearest| told.is_none_or(|told| nearest < told))
    }

    /// Whether the sentence tells only what the figure is compared with, and the declared period comes after it: "10 more than
    /// last year" is said of this one.
    fn is_implied(&self) -> bool {
        let days = self.declared.days();
        let times = self.reading.times_in(&self.sentence).iter();
        let mut told = times.filter(|time| is_told(time)).peekable();
        let after = |time: &TimeReading| {
            let compared = others::is_compared(time, self.fact, self.reading)
                || others::is_baseline(time, self.declared, self.reading);
            let until = time.interval.and_then(|own| own.to);
            compared
                && until.is_some()
                && days.from >= until
                && days.from <= self.declared.published
        };
        self.declared.place.list == FactList::Statistics && told.peek().is_some() && told.all(after)
    }

    /// What the article most likely has in place of the date: of the fact's sentence, its paragraph or all the text the nearest.
    fn nearest(&self) -> Option<&'a TimeReading> {
        let told = |time: &&'a TimeReading| {
            let of_dateline = others::is_dateline(time, self.reading);
            is_told(time) && !of_dateline && !others::is_anothers(time, self.declared, self.reading)
        };
        let near = || self.near.iter().map(|(time, _)| *time).filter(told);
        let here = near().filter(|time| self.in_sentence(time));
        let own = here
            .clone()
            .filter(|time| evidence::is_own(time, self.declared, self.reading));
        let fact = self.fact.map_or(0, |fact| fact.start);
        let away = |time: &&TimeReading| time.span.start.abs_diff(fact);
        own.min_by_key(away)
            .or_else(|| here.min_by_key(away))
            .or_else(|| near().min_by_key(away))
            .or_else(|| {
                let anothers =
                    |time: &TimeReading| others::is_anothers(time, self.declared, self.reading);
                Days::of(self.reading).nearest(fact, self.reading, |time| !anothers(time))
            })
    }

    fn nearest_of<'t>(&self, times: impl Iterator<Item = &'t TimeReading>) -> Option<Range<usize>> {
        let fact = self.fact.map_or(0, |fact| fact.start);
        let nearest = times.min_by_key(|time| time.span.start.abs_diff(fact));
        nearest.map(|time| time.span.clone())
    }
}
