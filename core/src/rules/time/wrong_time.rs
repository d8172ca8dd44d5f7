//! `wrong_time`: whether the declared date or period can be the one that the article's words mean.

use super::evidence;
use crate::{
    model::{Article, Baseline, Date, Field, Interval, Part, Stated, Text, When},
    rules::{
        Advice, FactList, Finding, Place, Rule,
        evidence::Verdict,
        reading::{Given, Reading},
        show::{Mark, passage},
        text::{
            unread::{self, Sought},
            words_not_found,
        },
    },
    text::{Sense, TimeReading},
};
use std::ops::Range;

/// A time that was declared, with the passage of the fact it belongs to.
pub(in crate::rules) struct Declared<'a> {
    pub place: Place,
    pub stated: &'a Stated<When>,
    /// Where the fact itself stands.
    pub fact: Option<Range<usize>>,
    /// What the figure is measured against, in words, which may name a time of its own.
    pub against: Option<&'a Stated<Text>>,
}

/// Every time in the facts. `found` tells where a fact itself stands.
pub(in crate::rules) fn declared<'a>(
    article: &'a Article,
    found: impl Fn(Place) -> Option<Range<usize>>,
) -> Vec<Declared<'a>> {
    let quotes = article.quotes.iter().map(|quote| &quote.when);
    let statistics = article.statistics.iter().map(|statistic| &statistic.during);
    let events = article.events.iter().map(|event| &event.when);
    let claims = article.claims.iter().map(|claim| &claim.when);
    let mut times = Vec::new();
    let mut add = |list: FactList, field, index, stated: &'a Option<Stated<When>>| {
        if let Some(stated) = stated {
            let fact = list.at(index);
            times.push(Declared {
                place: fact.field(field),
                stated,
                fact: found(fact),
                against: against(article, fact),
            });
        }
    };
    quotes
        .enumerate()
        .for_each(|(index, stated)| add(FactList::Quotes, Field::When, index, stated));
    statistics
        .enumerate()
        .for_each(|(index, stated)| add(FactList::Statistics, Field::During, index, stated));
    events
        .enumerate()
        .for_each(|(index, stated)| add(FactList::Events, Field::When, index, stated));
    claims
        .enumerate()
        .for_each(|(index, stated)| add(FactList::Claims, Field::When, index, stated));
    times
}

fn against(article: &Article, fact: Place) -> Option<&Stated<Text>> {
    match article.statistics.get(fact.index)?.against.as_ref()? {
        Baseline::Words(words) if fact.list == FactList::Statistics => Some(words),
        _ => None,
    }
}

/// Where a time is spoken of, and what is said there of the declared one; nothing where the text has another.
type Found = (Option<Range<usize>>, Option<Verdict>);

/// Checks one time.
pub(in crate::rules) fn check(
    declared: &Declared<'_>,
    reading: &Reading<'_>,
    findings: &mut Vec<Finding>,
) -> Found {
    let interval = declared.stated.value.interval();
    if declared.stated.is_on_authors_word() {
        return (None, Some(Verdict::Author));
    }
    match &declared.stated.words {
        Some(words) => in_words(declared, words, &interval, reading, findings),
        None => near_the_fact(declared, &interval, reading, findings),
    }
}

/// The words are given: what they mean must share a day with what is declared.
fn in_words(
    declared: &Declared<'_>,
    words: &str,
    interval: &Interval,
    reading: &Reading<'_>,
    findings: &mut Vec<Finding>,
) -> Found {
    let given = reading.given(words);
    let ranges = &given.ranges;
    if ranges.is_empty() {
        findings.push(words_not_found::finding(words, declared.place, reading));
        // This fact covers what is most likely meant all the same.
        let mut times = reading
            .text
            .times
            .iter()
            .filter(|time| agrees(time, interval));
        return (times.next().map(|time| time.span.clone()), None);
    }
    let inside = || given.times.iter().map(|time| &reading.text.times[*time]);
    let agreeing = |time: &TimeReading| agrees(time, interval);
    // What is spoken of in a quotation is not when it was said.
    let of_quote = declared.place.list == FactList::Quotes;
    let states = |time: &TimeReading| {
        agrees(time, interval)
            && evidence::is_meant(time, declared)
            && !(of_quote && evidence::is_quoted(&time.span, reading))
    };
    // Of several places the one nearest the fact is meant.
    let stating = nearest_time(declared, &given, reading, states);
    let found = match declared.fact {
        None => stating.or_else(|| nearest_time(declared, &given, reading, agreeing)),
        Some(_) => nearest_time(declared, &given, reading, agreeing),
    };
    if let [_] = **ranges {
        let all: Vec<&TimeReading> = inside().filter(|time| agreeing(time)).collect();
        if let [first, .., last] = &*all
            && evidence::are_meant(&all, declared)
        {
            let range = first.span.start..last.span.end;
            return (Some(range.clone()), Some(Verdict::Stated(range)));
        }
    }
    if let Some(time) = found.filter(|time| states(time)) {
        return (
            Some(time.span.clone()),
            Some(Verdict::Stated(time.span.clone())),
        );
    }
    let range = match found {
        Some(time) => time.span.clone(),
        None => nearest(ranges, declared.fact.as_ref()),
    };
    if found.is_none()
        && let Some(first) = inside().next()
        && !inside().any(|time| is_open(time, reading))
    {
        findings.push(wrong(declared, first, reading));
        return (Some(range), None);
    }
    let told = |time: &TimeReading| time.interval.is_some() && !time.vague && !time.uncertain;
    let is_told = !reading.text.is_read() || inside().any(told);
    let found = match is_told {
        true => None,
        false => not_told(declared, words, ranges, reading),
    };
    let verdict = match &found {
        Some(finding) if finding.rule == Rule::WrongTime => None,
        _ => Some(Verdict::Undecided),
    };
    findings.extend(found);
    (Some(range), verdict)
}

/// Of the times in the words that are given, the one nearest the fact that is as it should be: looked for from there on
/// either side, since words like "on Monday" may stand all over the text.
fn nearest_time<'r>(
    declared: &Declared<'_>,
    given: &Given,
    reading: &'r Reading<'_>,
    fits: impl Fn(&TimeReading) -> bool,
) -> Option<&'r TimeReading> {
    let time = |index: &usize| &reading.text.times[*index];
    let fact = declared.fact.as_ref().map_or(0, |fact| fact.start);
    let behind = (given.times).partition_point(|index| time(index).span.start < fact);
    let (before, behind) = given.times.split_at(behind);
    let before = before.iter().rev().map(time).find(|time| fits(time));
    let limit = before.map_or(usize::MAX, |time| fact - time.span.start);
    let mut nearer = (behind.iter().map(time)).take_while(|time| time.span.start - fact < limit);
    nearer.find(|time| fits(time)).or(before)
}

/// What there is to say of words in which no days are read. Those of a time of day need not tell the day.
fn not_told(
    declared: &Declared<'_>,
    words: &str,
    ranges: &[Range<usize>],
    reading: &Reading<'_>,
) -> Option<Finding> {
    let place = declared.place.part(Part::Words);
    let text = &reading.text;
    if ranges.iter().any(|range| text.holds_clock(range)) {
        return None;
    }
    if ranges.iter().any(|range| text.hints_at_date(range)) {
        let value = declared.stated.value.declared().to_string();
        return Some(unread::finding(&Sought::Date, words, place, &value));
    }
    let message = format!("the words “{words}” hold no date");
    let finding = Finding::new(Rule::WrongTime, place, message);
    Some(finding.advice(Advice::OrAuthor("give those that hold it")))
}

/// The words are not given. Where the article has a date of that time, it says so. It contradicts only where the sentence
/// of the fact itself names another time and no other. What the figure is compared with is not its time.
fn near_the_fact(
    declared: &Declared<'_>,
    interval: &Interval,
    reading: &Reading<'_>,
    findings: &mut Vec<Finding>,
) -> Found {
    let times = reading.text.times.iter();
    let (compared, own): (Vec<_>, Vec<_>) =
        times.partition(|time| is_compared_with(declared, time, reading));
    let agreeing = |times: &[&TimeReading]| {
        let agreeing = times.iter().filter(|time| agrees(time, interval));
        let ranges: Vec<_> = agreeing.map(|time| time.span.clone()).collect();
        (!ranges.is_empty()).then(|| nearest(&ranges, declared.fact.as_ref()))
    };
    let stating: Vec<&TimeReading> = (own.iter().copied())
        .filter(|time| evidence::is_meant(time, declared))
        .filter(|time| evidence::is_beside(time, declared, &own, reading))
        .collect();
    if let Some(range) = agreeing(&stating) {
        return (Some(range.clone()), Some(Verdict::Stated(range)));
    }
    let near: Vec<_> = (own.iter().copied())
        .filter(|time| !time.uncertain || time.interval.is_some_and(|own| own.overlaps(interval)))
        .collect();
    if let Some(range) = agreeing(&near) {
        return (Some(range), Some(Verdict::Undecided));
    }
    let fact = declared.fact.as_ref();
    let sentence = fact
        .map(|fact| reading.text.sentence(fact))
        .unwrap_or_default();
    let mut in_sentence = own
        .iter()
        .filter(|time| sentence.contains(&time.span.start));
    if let (Some(only), None) = (in_sentence.next(), in_sentence.next())
        && !is_open(only, reading)
        && !agrees(only, interval)
        && !stands_behind_than(only, reading)
    {
        findings.push(wrong(declared, only, reading));
        return (None, None);
    }
    (agreeing(&compared), Some(Verdict::Undecided))
}

/// Whether the declaration gives the words as those of what the figure is measured against: "the month before".
fn is_compared_with(declared: &Declared<'_>, time: &TimeReading, reading: &Reading<'_>) -> bool {
    let words = reading.source.text()[time.span.clone()].to_lowercase();
    let named = |against: &str| against.to_lowercase().contains(&words);
    declared
        .against
        .is_some_and(|against| named(&against.value) || against.words.as_deref().is_some_and(named))
}

/// Whether the words name the time that the figure is compared with: "10 more than last year".
fn stands_behind_than(time: &TimeReading, reading: &Reading<'_>) -> bool {
    let row = &reading.text.row;
    row.has(row.token_at(time.span.start).wrapping_sub(1), Sense::Than)
}

/// Whether the words can mean what is declared. Words that mean no days in particular say nothing either way.
fn agrees(time: &TimeReading, declared: &Interval) -> bool {
    time.interval.is_some() && time.admits(declared)
}

/// Whether the text leaves open what the words mean: nothing was read, other words of a language that is not read may say
/// more, or they stand in what somebody is reported to have
/// said at another time ("said last month that exports rose this year").
fn is_open(time: &TimeReading, reading: &Reading<'_>) -> bool {
    if time.interval.is_none() || time.vague || !reading.text.is_read() {
        return true;
    }
    let text = reading.source.text();
    let dated = text[time.span.clone()]
        .as_bytes()
        .windows(4)
        .any(|four| four.iter().all(u8::is_ascii_digit));
    let sentence = reading.text.sentence(&time.span);
    let reported = reading
        .text
        .tells_of_speech(sentence.start..time.span.start);
    let own_date = reading
        .text
        .times
        .iter()
        .any(|other| sentence.start <= other.span.start && other.span.end <= time.span.start);
    !dated && reported && own_date
}

fn nearest(ranges: &[Range<usize>], fact: Option<&Range<usize>>) -> Range<usize> {
    let distance =
        |range: &&Range<usize>| fact.map_or(range.start, |fact| range.start.abs_diff(fact.start));
    ranges
        .iter()
        .min_by_key(distance)
        .cloned()
        .unwrap_or_default()
}

fn wrong(declared: &Declared<'_>, time: &TimeReading, reading: &Reading<'_>) -> Finding {
    let value = declared.stated.value.declared();
    let text = format!("the article's words do not mean {value}");
    let mark = Mark {
        range: time.span.clone(),
        label: format!("declared: {value}"),
    };
    let mut finding = Finding::new(Rule::WrongTime, declared.place, text).detail(passage(
        reading.source,
        "stated",
        &time.span,
        &[mark],
    ));
    if let Some(interval) = time.interval {
        finding = finding.detail(format!(
            "counted from the day of publication they mean {}",
            days(&interval)
        ));
    }
    finding.passage = Some(time.span.clone());
    finding
}

/// The days of an interval as they are declared: `2023-03-14`, `2023-03-06..=2023-03-12`.
fn days(interval: &Interval) -> String {
    let day = |day: Option<Date>| day.map_or_else(String::new, |day| day.to_string());
    let last = interval.to.and_then(|to| to.previous_day());
    match (interval.from, last) {
        (from, last) if from == last => day(from),
        (from, None) => format!("{}..", day(from)),
        (from, last) => format!("{}..={}", day(from), day(last)),
    }
}
