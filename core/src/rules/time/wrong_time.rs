//! `wrong_time`: whether the declared date or period is the one that the words given for it mean.

use super::{
    Found,
    clock::{self, Clocks},
    days::{self, Days},
    declared::Declared,
    evidence, fit,
    fit::{Fit, is_told},
    message, misdated, others,
};
use crate::{
    model::{Interval, Part},
    rules::{
        Advice, FactList, Finding, Rule,
        evidence::Verdict,
        nearness::{self, WEIGHED},
        reading::{Given, MANY, Reading},
        text::{
            unread::{self, Sought},
            words_not_found,
        },
    },
    text::{Precision, TimeReading},
};
use std::{ops::Range, rc::Rc};

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
    let near = nearest(declared, words, &given, reading);
    let meant = match &near {
        Near::Some(near) => (near, None),
        Near::All(likely) => (&*given, likely.as_deref()),
    };
    let found = in_words(declared, words, meant, reading);
    let (meant, stated) = match &found {
        Ok((range, verdict, _)) => (range, matches!(verdict, Verdict::Stated(_))),
        Err((range, _)) => (range, false),
    };
    if matches!(near, Near::Some(_)) && !stated {
        // Farther away they may mean it after all.
        reading.doubt(declared.place, true);
        return (Some(meant.clone()), Some(Verdict::Undecided));
    }
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

/// What of very many places where the words stand is looked at: to go through all of them for each fact takes too long.
enum Near {
    /// All, and the expressions in them that may mean what is declared, where these were looked for already.
    All(Option<Rc<[usize]>>),
    /// Those nearest the fact.
    Some(Given),
}

fn nearest(declared: &Declared<'_>, words: &str, given: &Given, reading: &Reading<'_>) -> Near {
    let may_weigh = || nearness::may_weigh(given.ranges.len(), reading);
    let of_sentence = !in_sentence(declared, given, reading).is_empty();
    let found = match declared.holds_time() {
        false if of_sentence => return Near::All(None),
        false if given.times.len() >= MANY => {
            let in_words = (words, &given.times[..]);
            Days::of(reading).likely(declared, in_words, reading, may_weigh)
        }
        _ if may_weigh() => return Near::All(None),
        _ => None,
    };
    if found.is_some() {
        return Near::All(found);
    }
    let all = &given.ranges;
    let fact = declared.fact.as_ref().map_or(0, |fact| fact.start);
    let next = all.partition_point(|range| range.start < fact);
    let first = next.saturating_sub(WEIGHED / 2).min(all.len() - WEIGHED);
    let near = &all[first..first + WEIGHED];
    let start = |index: &usize| reading.text.times[*index].span.start;
    let (from, to) = (near[0].start, near[WEIGHED - 1].end);
    let times = given.times.partition_point(|index| start(index) < from)
        ..given.times.partition_point(|index| start(index) < to);
    Near::Some(Given {
        ranges: near.into(),
        times: given.times[times].to_vec(),
    })
}

/// Where the words bear the date out or leave it open, with advice if they cannot be read; where they mean another, that.
type InWords = Result<(Range<usize>, Verdict, Option<Finding>), (Range<usize>, Box<Finding>)>;

/// `likely` has the expressions that may mean what is declared, where these are known.
fn in_words(
    declared: &Declared<'_>,
    words: &str,
    (given, likely): (&Given, Option<&[usize]>),
    reading: &Reading<'_>,
) -> InWords {
    if let Some(whole) = joined(given, reading) {
        let range = whole.span.clone();
        return match fit(&whole, declared, reading) {
            Fit::Whole => Ok((range.clone(), Verdict::Stated(range), None)),
            Fit::Part | Fit::Open => Ok((range, Verdict::Undecided, None)),
            Fit::Other => Err((range, Box::new(message::wrong(declared, &whole, reading)))),
        };
    }
    let times = of_fact(declared, given, reading);
    let likely = likely.unwrap_or(times);
    let fit = |time: &TimeReading| fit(time, declared, reading);
    // What is spoken of in a quotation is not when it was said.
    let of_quote = declared.place.list == FactList::Quotes;
    let is_anothers = |time: &TimeReading| others::is_anothers(time, declared, reading);
    let is_stating = |time: &&TimeReading| {
        let quoted = || of_quote && evidence::is_quoted(&time.span, reading);
        // When a claim was made, what says when somebody spoke tells, and not when what it says is to happen.
        let of_claim = declared.place.list == FactList::Claims;
        let spoken = || !of_claim || evidence::is_own(time, declared, reading);
        let of_thing = || evidence::is_of_thing(time, declared, reading);
        !quoted() && fit(time) == Fit::Whole && spoken() && !of_thing()
    };
    let fitting = || outward(likely, declared, reading).filter(|time| fit(time) > Fit::Open);
    let own = fitting().find(|time| !is_anothers(time));
    let near = own.or_else(|| fitting().next());
    if own.is_none()
        && let Some(time) = near
        && let Some(beside) = evidence::of_figure(declared, reading)
    {
        let finding = message::of_another(declared, time, beside, reading);
        return Err((time.span.clone(), Box::new(finding)));
    }
    let stating = match &declared.fact {
        Some(_) => own.filter(is_stating),
        None => {
            outward(likely, declared, reading).find(|time| !is_anothers(time) && is_stating(time))
        }
    };
    let span = |found: Option<&TimeReading>| found.map(|time| time.span.clone());
    let stating = span(stating);
    let left_open = || span(near).or_else(|| ends(declared, given, reading));
    let (range, verdict) = match stating {
        Some(range) => (range.clone(), Verdict::Stated(range)),
        None => match left_open() {
            Some(range) => (range, Verdict::Undecided),
            None => return no_day(declared, words, given, (times, likely), reading),
        },
    };
    match clocks(declared, given, &range, reading) {
        (Clocks::Other, within) => {
            let finding = message::wrong_clock(declared, &within, reading);
            Err((range, Box::new(finding)))
        }
        (Clocks::Open, _) if declared.holds_time() => Ok((range, Verdict::Undecided, None)),
        _ => {
            let advice = not_told(declared, words, given, times, reading);
            Ok((range, verdict, advice))
        }
    }
}

/// The expressions in the words that count, as indices: where the words stand in the fact's own sentence, those that stand there.
fn of_fact<'g>(declared: &Declared<'_>, given: &'g Given, reading: &Reading<'_>) -> &'g [usize] {
    match in_sentence(declared, given, reading) {
        [] => &given.times,
        own => own,
    }
}

/// The expressions in the words that stand in the fact's own sentence.
fn in_sentence<'g>(
    declared: &Declared<'_>,
    given: &'g Given,
    reading: &Reading<'_>,
) -> &'g [usize] {
    let Some(fact) = &declared.fact else {
        return &[];
    };
    let sentence = reading.text.sentence(fact);
    let all = &given.times;
    let start = |index: &usize| reading.text.times[*index].span.start;
    let first = all.partition_point(|index| start(index) < sentence.start);
    let behind = all.partition_point(|index| start(index) < sentence.end);
    all.get(first..behind).unwrap_or_default()
}

/// Expressions from the fact outwards, since words like "on Monday" may stand all over the text.
fn outward<'t, 'r: 't>(
    times: &'t [usize],
    declared: &Declared<'_>,
    reading: &'r Reading<'_>,
) -> impl Iterator<Item = &'r TimeReading> {
    let fact = declared.fact.as_ref().map_or(0, |fact| fact.start);
    days::outward(times, fact, reading).map(move |index| &reading.text.times[index])
}

/// The expressions of the words as one, where they follow each other in the calendar and nothing else stands between them:
/// "January and February".
fn joined(given: &Given, reading: &Reading<'_>) -> Option<TimeReading> {
    let [range] = &*given.ranges else { return None };
    let [first, rest @ ..] = reading.times_in(range) else {
        return None;
    };
    if rest.is_empty() {
        return None;
    }
    let mut whole = first.clone();
    for next in rest {
        let (own, other) = (whole.interval?, next.interval?);
        let follows = own.to.is_some() && own.to == other.from && is_told(&whole) && is_told(next);
        if !follows || !reading.text.joins_only(whole.span.end..next.span.start) {
            return None;
        }
        whole.interval = Some(Interval {
            to: other.to,
            ..own
        });
        whole.span.end = next.span.end;
    }
    whole.precision = Precision::Range;
    (whole.loose, whole.alternative) = (None, None);
    Some(whole)
}

/// The passage in which one expression bears out where a period begins, and another where it ends.
fn ends(declared: &Declared<'_>, given: &Given, reading: &Reading<'_>) -> Option<Range<usize>> {
    let [range] = &*given.ranges else { return None };
    let [first, last] = declared.sought().next()?.ends(reading.times_in(range))?;
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
        .filter(|range| !reading.clocks_in(range).is_empty());
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
    (times, likely): (&[usize], &[usize]),
    reading: &Reading<'_>,
) -> InWords {
    let fact = declared.fact.as_ref().map_or(0, |fact| fact.start);
    let next = given.ranges.partition_point(|range| range.start < fact);
    let beside = &given.ranges[next.saturating_sub(1)..(next + 1).min(given.ranges.len())];
    let away = |range: &&Range<usize>| range.start.abs_diff(fact);
    let range = beside.iter().min_by_key(away).cloned();
    let range = range.unwrap_or_default();
    if !reading.text.is_read() || declared.published.is_none() {
        return Ok((range, Verdict::Undecided, None));
    }
    let all = || outward(times, declared, reading);
    let told = all().find(|time| is_told(time)).or(all().next());
    let mut likely = outward(likely, declared, reading);
    let open = likely.any(|time| fit(time, declared, reading) == Fit::Open);
    if let (false, Some(time)) = (open, told) {
        return Err((range, Box::new(message::wrong(declared, time, reading))));
    }
    let is_clock = |range: &Range<usize>| reading.text.holds_clock(range);
    if times.is_empty() && given.ranges.iter().any(is_clock) {
        return of_day(declared, given, range, reading);
    }
    let may_be = |range: &Range<usize>| clock::may_be_hours(declared, range, reading);
    if times.is_empty() && given.ranges.iter().any(may_be) {
        return Ok((range, Verdict::Undecided, None));
    }
    let advice = not_told(declared, words, given, times, reading);
    match advice {
        Some(finding) if finding.rule == Rule::WrongTime => Err((range, Box::new(finding))),
        advice => Ok((range, Verdict::Undecided, advice)),
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
    match misdated::find(declared, Some(&range), reading) {
        Ok((_, Verdict::Stated(_))) => Ok((range.clone(), Verdict::Stated(range), None)),
        Err(finding) if reading.text.times.iter().any(is_told) => {
            let finding = finding.detail("the words name a time but no day");
            Err((range, Box::new(finding)))
        }
        _ => Ok((range, Verdict::Undecided, None)),
    }
}

/// What there is to say of words in which no days are read for certain.
fn not_told(
    declared: &Declared<'_>,
    words: &str,
    given: &Given,
    times: &[usize],
    reading: &Reading<'_>,
) -> Option<Finding> {
    let text = &reading.text;
    let tells = |time: &TimeReading| is_told(time) || time.is_season();
    if !text.is_read() || times.iter().any(|index| tells(&text.times[*index])) {
        return None;
    }
    let place = declared.place.part(Part::Words);
    if given.ranges.iter().any(|range| text.hints_at_date(range)) {
        let value = declared.stated.value.declared().to_string();
        return Some(unread::finding(&Sought::Date, words, place, &value));
    }
    let message = format!("the words “{words}” hold no date");
    let finding = Finding::new(Rule::WrongTime, place, message);
    Some(finding.advice(Advice::OrAuthor("give those that hold it")))
}
