//! Whether an expression of time is that of a fact itself.

use super::{
    declared::Declared,
    fit::{Fit, is_open_ended, is_told},
    others, since,
    speech::is_of_speech,
};
use crate::{
    model::When,
    rules::{FactList, ranges::gap, reading::Reading},
    text::{Sense, TimeReading},
};
use std::ops::Range;

/// Whether an expression is what its fact itself says of time. A quotation and a claim take what says when somebody spoke, and
/// not what is spoken of. That is not the period of a figure, and neither is what the figure is compared with.
pub(super) fn is_own(time: &TimeReading, declared: &Declared<'_>, reading: &Reading<'_>) -> bool {
    let quoted = |range: &Range<usize>| is_quoted(range, reading);
    match declared.place.list {
        FactList::Quotes | FactList::Claims => !quoted(&time.span) && is_of_speech(time, reading),
        FactList::Statistics => {
            let outside = declared.fact.as_ref().is_some_and(quoted) && !quoted(&time.span);
            !outside
                && !is_of_speech(time, reading)
                && !others::is_compared(time, declared.fact.as_ref(), reading)
                && !others::is_of_level(time, declared, reading)
                && !others::is_anothers(time, declared, reading)
        }
        _ => !others::is_dateline(time, reading),
    }
}

/// The time that stands beside a figure itself, where its sentence has one.
pub(super) fn of_figure<'r>(
    declared: &Declared<'_>,
    reading: &'r Reading<'_>,
) -> Option<&'r TimeReading> {
    if declared.place.list != FactList::Statistics {
        return None;
    }
    let fact = declared.fact.as_ref()?;
    let times = reading.times_in(&reading.text.sentence(fact)).iter();
    let own = times.filter(|time| is_told(time) && is_own(time, declared, reading));
    own.min_by_key(|time| time.span.start.abs_diff(fact.start))
}

/// Whether a passage stands within a quotation.
pub(super) fn is_quoted(range: &Range<usize>, reading: &Reading<'_>) -> bool {
    let all = &reading.text.quotations;
    let before = all.partition_point(|quotation| quotation.span.start <= range.start);
    let farthest = before.checked_sub(1).map(|last| reading.quoted_to(last));
    farthest.is_some_and(|end| range.end <= end)
}

/// Whether a time stands where it can only be that of the fact: in its sentence, nearer than any other time, or, where that
/// sentence has none, last before it in its paragraph. `near` are all that may be the fact's, this one among them, with how they
/// are like the declared time.
pub(super) fn is_beside(
    time: &TimeReading,
    declared: &Declared<'_>,
    fact: &Range<usize>,
    near: &[(&TimeReading, Fit)],
    reading: &Reading<'_>,
) -> bool {
    let sentence = reading.text.sentence(fact);
    let in_sentence = |time: &TimeReading| sentence.contains(&time.span.start);
    let away = distance(&time.span, fact);
    // That of the fact's own clause comes before that of another.
    let apart = |time: &TimeReading| begins_clause(&time.span, fact, reading);
    let is_nearer = |other: &TimeReading| match (apart(other), apart(time)) {
        (false, true) => true,
        (true, false) => false,
        _ => distance(&other.span, fact) <= away,
    };
    let is_rival = |other: &TimeReading| match in_sentence(time) {
        true => in_sentence(other) && is_nearer(other) && !is_attribute(other, declared, reading),
        false => in_sentence(other) || between(&other.span, &time.span, fact),
    };
    let carried = || {
        time.span.end <= fact.start
            && reading.paragraph(time.span.start) == reading.paragraph(fact.start)
            && goes_over(time, declared, fact, reading)
    };
    let of_thing = || {
        let others = reading.times_in(&sentence).iter();
        let mut others = others.filter(|other| is_told(other) && other.span != time.span);
        is_attribute(time, declared, reading)
            && others.any(|other| !is_attribute(other, declared, reading))
    };
    (in_sentence(time) || carried())
        && is_own(time, declared, reading)
        && !is_of_thing(time, declared, reading)
        && !of_thing()
        && !near.iter().any(|(other, fit)| {
            is_rival(other)
                && *fit != Fit::Whole
                && is_another(other, time)
                && is_own(other, declared, reading)
                && !is_of_thing(other, declared, reading)
        })
}

/// Whether a clause of its own begins between a time and a fact: ", and the one for February was".
fn begins_clause(time: &Range<usize>, fact: &Range<usize>, reading: &Reading<'_>) -> bool {
    let row = &reading.text.row;
    let between = gap(time, fact);
    let (start, end) = (row.token_at(between.start), row.token_at(between.end));
    let joins = |at: &usize| {
        row.is_mark(*at, &[',', ';']) && row.has_any(at + 1, &[Sense::And, Sense::JoinsClauses])
    };
    let Some(joint) = (start..end).find(joins) else {
        return false;
    };
    // Its own verb, and before it a subject: neither "and by 4 in May" nor "and rose by 4 in May".
    const SUBJECT: &[Sense] = &[
        Sense::The,
        Sense::Demonstrative,
        Sense::Possessive,
        Sense::Pronoun,
    ];
    let mut clause = joint + 2..row.around(joint).end;
    let verb = |at: &usize| (row.language.tenses.verb)(row, *at).is_some();
    let verb = clause.find(verb);
    verb.is_some_and(|verb| (joint + 2..verb).any(|at| row.has_any(at, SUBJECT)))
}

/// "the report for April", "the vote of March 3": whether a time tells which thing it is that an event is about, and not when.
fn is_attribute(time: &TimeReading, declared: &Declared<'_>, reading: &Reading<'_>) -> bool {
    let row = &reading.text.row;
    let first = row.token_at(time.span.start);
    let (leads, thing) = (first.wrapping_sub(1), first.wrapping_sub(2));
    declared.place.list == FactList::Events
        && row.has_any(leads, &[Sense::Of, Sense::For])
        && row.is_word(thing)
        && (row.language.tenses.verb)(row, thing).is_none()
}

/// Whether a time is surely told of something else than the fact, and perhaps of the fact as well: "the clinic, founded in 1911, has
/// 40 beds", "the lowest since 1998", "lost three cases since he took office in 2019". It bears nothing out.
pub(super) fn is_of_thing(
    time: &TimeReading,
    declared: &Declared<'_>,
    reading: &Reading<'_>,
) -> bool {
    let is_figure = match declared.place.list {
        FactList::Statistics => true,
        FactList::Events => false,
        _ => return false,
    };
    let Some(fact) = &declared.fact else {
        return false;
    };
    // "since he took office in 2019" tells of the office, and not of what has been since.
    let counted = || {
        let at = matches!(declared.stated.value, When::At(_));
        !is_figure && at && time.counted_from
    };
    if since::of_fact(time, declared, reading).is_some() {
        return false; // "the lowest since 2008, when the fair opened"
    }
    counted()
        || is_open_ended(time) && reading.text.is_compared_since(&time.span)
        || reading.text.dates_a_thing(&time.span, fact, is_figure)
}

/// Whether another expression tells another time. The year of "in March 2023, the best of that year" is none.
fn is_another(other: &TimeReading, time: &TimeReading) -> bool {
    let tells = other.interval.is_some() && !other.vague && other.span != time.span;
    let holds = match (other.interval, time.interval) {
        (Some(other), Some(own)) => other.holds(&own),
        _ => false,
    };
    tells && !holds
}

/// Whether a time of a sentence before that of a fact may be the fact's: one of saying, where the fact is something said.
fn goes_over(
    time: &TimeReading,
    declared: &Declared<'_>,
    fact: &Range<usize>,
    reading: &Reading<'_>,
) -> bool {
    let text = &reading.text;
    match declared.place.list {
        FactList::Statistics => true,
        FactList::Quotes | FactList::Claims => {
            let all = &text.quotations;
            let behind = all.partition_point(|one| one.span.start < time.span.end);
            let near = all[behind..].iter();
            let mut near = near.take_while(|other| other.span.start < fact.start);
            text.tells_of_speech(text.sentence(&time.span))
                && !near.any(|other| between(&other.span, &time.span, fact))
        }
        _ => false,
    }
}

fn between(span: &Range<usize>, first: &Range<usize>, second: &Range<usize>) -> bool {
    first.end <= span.start && span.end <= second.start
}

/// How many bytes lie between two passages.
fn distance(one: &Range<usize>, other: &Range<usize>) -> usize {
    gap(one, other).len()
}
