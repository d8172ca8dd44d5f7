//! `wrong_time`: whether the declared date or period is the one that the words given for it mean.

use super::{
    Found,
    clock::{self, Clocks},
    declared::Declared,
    evidence, fit,
    fit::{Fit, is_told},
    message, misdated,
};
use crate::{
    model::Part,
    rules::{
        Advice, FactList, Finding, Rule,
        evidence::Verdict,
        reading::{Given, Reading},
        text::{
            unread::{self, Sought},
            words_not_found,
        },
    },
    text::TimeReading,
};
use std::ops::Range;

/// The words are given: what they mean is held against what is declared.
pub(super) fn check(
    declared: &Declared<'_>,
    words: &str,
    reading: &Reading<'_>,
    findings: &mut Vec<Finding>,
) -> Found {
    let given = reading.given(words);
    if given.ranges.is_empty() {
        findings.push(words_not_found::finding(words, declared.place, reading));
        // This fact covers what is most likely meant all the same.
        let days = declared.days();
        let agrees = |time: &&TimeReading| time.interval.is_some() && time.admits(&days);
        let meant = reading.text.times.iter().find(agrees);
        return (meant.map(|time| time.span.clone()), None);
    }
    let found = in_words(declared, words, &given, reading);
    match found {
        Ok((range, verdict, advice)) => {
            findings.extend(advice);
            (Some(range), Some(verdict))
        }
        Err((range, finding)) => {
            findings.push(*finding);
            (Some(range), None)
        }
    }
}

/// Where the words bear the date out or leave it open, with advice if they cannot be read; where they mean another, that.
type InWords = Result<(Range<usize>, Verdict, Option<Finding>), (Range<usize>, Box<Finding>)>;

fn in_words(declared: &Declared<'_>, words: &str, given: &Given, reading: &Reading<'_>) -> InWords {
    let inside: Vec<(&TimeReading, Fit)> = given
        .times
        .iter()
        .map(|index| &reading.text.times[*index])
        .map(|time| (time, fit(time, declared, reading)))
        .collect();
    // What is spoken of in a quotation is not when it was said.
    let of_quote = declared.place.list == FactList::Quotes;
    let is_stating = |time: &TimeReading, fit: Fit| {
        fit == Fit::Whole && !(of_quote && evidence::is_quoted(&time.span, reading))
    };
    let near = nearest(inside.iter().filter(|(_, fit)| *fit > Fit::Open), declared);
    let stating = match &declared.fact {
        Some(_) => near.filter(|(time, fit)| is_stating(time, *fit)),
        None => nearest(
            inside.iter().filter(|(time, fit)| is_stating(time, *fit)),
            declared,
        ),
    };
    let span = |found: Option<&(&TimeReading, Fit)>| found.map(|(time, _)| time.span.clone());
    let stating = span(stating).or_else(|| together(declared, given, &inside));
    let left_open = || span(near).or_else(|| ends(declared, given, &inside));
    let (range, verdict) = match stating {
        Some(range) => (range.clone(), Verdict::Stated(range)),
        None => match left_open() {
            Some(range) => (range, Verdict::Undecided),
            None => return no_day(declared, words, given, &inside, reading),
        },
    };
    match clocks(declared, given, &range, reading) {
        (Clocks::Other, within) => {
            let finding = message::wrong_clock(declared, &within, reading);
            Err((range, Box::new(finding)))
        }
        (Clocks::Open, _) if declared.holds_time() => Ok((range, Verdict::Undecided, None)),
        _ => Ok((range, verdict, None)),
    }
}

/// The passage in which several expressions together mean what is declared.
fn together(
    declared: &Declared<'_>,
    given: &Given,
    inside: &[(&TimeReading, Fit)],
) -> Option<Range<usize>> {
    let [_] = *given.ranges else { return None };
    let mut near: Vec<&TimeReading> = Vec::new();
    near.extend(
        inside
            .iter()
            .filter(|(_, fit)| *fit > Fit::Other)
            .map(|(time, _)| *time),
    );
    let sought = declared.sought().next()?;
    let [first, .., last] = &*near else {
        return None;
    };
    sought
        .is_sum_of(&near)
        .then(|| first.span.start..last.span.end)
}

/// The passage in which one expression bears out where a period begins, and another where it ends.
fn ends(
    declared: &Declared<'_>,
    given: &Given,
    inside: &[(&TimeReading, Fit)],
) -> Option<Range<usize>> {
    let [_] = *given.ranges else { return None };
    let all: Vec<&TimeReading> = inside.iter().map(|(time, _)| *time).collect();
    let [first, last] = declared.sought().next()?.ends(&all)?;
    Some(first.span.start..last.span.end)
}

/// How the times of day in the words, or in the sentence around them, are like those that are declared, and where they stand.
fn clocks(
    declared: &Declared<'_>,
    given: &Given,
    range: &Range<usize>,
    reading: &Reading<'_>,
) -> (Clocks, Range<usize>) {
    if !declared.holds_time() {
        return (Clocks::Open, range.clone());
    }
    let holding = given
        .ranges
        .iter()
        .filter(|range| !clock::within(range, reading).is_empty());
    let inside = holding.map(|range| (clock::compare(declared, range, reading), range.clone()));
    inside.max_by_key(|(clocks, _)| *clocks).unwrap_or_else(|| {
        let sentence = reading.text.sentence(range);
        (clock::compare(declared, &sentence, reading), sentence)
    })
}

/// The words mean no day that may be the declared one.
fn no_day(
    declared: &Declared<'_>,
    words: &str,
    given: &Given,
    inside: &[(&TimeReading, Fit)],
    reading: &Reading<'_>,
) -> InWords {
    let fact = declared.fact.as_ref().map_or(0, |fact| fact.start);
    let away = |range: &&Range<usize>| range.start.abs_diff(fact);
    let range = given
        .ranges
        .iter()
        .min_by_key(away)
        .cloned()
        .unwrap_or_default();
    if !reading.text.is_read() || declared.published.is_none() {
        return Ok((range, Verdict::Undecided, None));
    }
    let open = inside.iter().find(|(_, fit)| *fit == Fit::Open);
    let told = inside.iter().find(|(time, _)| is_told(time));
    if let (None, Some((time, _))) = (open, told.or(inside.first())) {
        return Err((range, Box::new(message::wrong(declared, time, reading))));
    }
    if inside.is_empty()
        && given
            .ranges
            .iter()
            .any(|range| reading.text.holds_clock(range))
    {
        return of_day(declared, given, range, reading);
    }
    match told {
        Some(_) => Ok((range, Verdict::Undecided, None)),
        None => not_told(declared, words, range, &given.ranges, reading),
    }
}

/// The words tell the time of day alone: the day stands elsewhere, near them.
fn of_day(
    declared: &Declared<'_>,
    given: &Given,
    range: Range<usize>,
    reading: &Reading<'_>,
) -> InWords {
    if let (Clocks::Other, within) = clocks(declared, given, &range, reading) {
        let finding = message::wrong_clock(declared, &within, reading);
        return Err((range, Box::new(finding)));
    }
    let paragraph = reading.paragraph_of(range.start);
    match misdated::find(declared, Some(&range), reading) {
        Ok((_, Verdict::Stated(_))) => Ok((range.clone(), Verdict::Stated(range), None)),
        Err(finding) if reading.times_in(&paragraph).iter().any(is_told) => Err((range, finding)),
        _ => Ok((range, Verdict::Undecided, None)),
    }
}

/// What there is to say of words in which no days are read.
fn not_told(
    declared: &Declared<'_>,
    words: &str,
    range: Range<usize>,
    ranges: &[Range<usize>],
    reading: &Reading<'_>,
) -> InWords {
    let place = declared.place.part(Part::Words);
    if ranges.iter().any(|range| reading.text.hints_at_date(range)) {
        let value = declared.stated.value.declared().to_string();
        let advice = unread::finding(&Sought::Date, words, place, &value);
        return Ok((range, Verdict::Undecided, Some(advice)));
    }
    let message = format!("the words “{words}” hold no date");
    let finding = Finding::new(Rule::WrongTime, place, message);
    let finding = finding.advice(Advice::OrAuthor("give those that hold it"));
    Err((range, Box::new(finding)))
}

/// Of several expressions the one nearest the fact.
fn nearest<'t, 'r>(
    times: impl Iterator<Item = &'t (&'r TimeReading, Fit)>,
    declared: &Declared<'_>,
) -> Option<&'t (&'r TimeReading, Fit)>
where
    'r: 't,
{
    let fact = declared.fact.as_ref().map_or(0, |fact| fact.start);
    times.min_by_key(|(time, _)| time.span.start.abs_diff(fact))
}
