//! What messages show of a date: the words of the article, and what they mean.

use super::{
    clock,
    declared::{Declared, local},
    lasting, night,
};
use crate::{
    model::{Interval, Moment, TimeOfDay, When},
    rules::{
        Advice, Finding, Rule,
        reading::Reading,
        show::{Mark, passage},
    },
    text::{ClockReading, TimeReading, Zone},
};
use std::ops::Range;
use time::Duration;

/// The article's words for a date mean another.
pub(super) fn wrong(declared: &Declared<'_>, time: &TimeReading, reading: &Reading<'_>) -> Finding {
    let value = declared.stated.value.declared();
    let text = format!("the article's words do not mean {value}");
    let finding = Finding::new(Rule::WrongTime, declared.place, text);
    with_meaning(
        shown(finding, "stated", &time.span, declared, reading),
        declared,
        time,
        true,
        reading,
    )
}

/// The words tell the time of another figure, or of the dateline; `own` stands beside the figure itself.
pub(super) fn of_another(
    declared: &Declared<'_>,
    time: &TimeReading,
    own: &TimeReading,
    reading: &Reading<'_>,
) -> Finding {
    let value = declared.stated.value.declared();
    let text = format!("{value} is not the time of this figure");
    let finding = Finding::new(Rule::WrongTime, declared.place, text);
    let finding = shown(finding, "stated", &time.span, declared, reading);
    let finding = finding.detail(passage(reading.source, "its own", &own.span, &[]));
    with_meaning(finding, declared, own, true, reading)
}

/// The article states a date nowhere; `nearest` is what it has in its place.
pub(super) fn nowhere(
    declared: &Declared<'_>,
    nearest: Option<&TimeReading>,
    reading: &Reading<'_>,
) -> Finding {
    let value = declared.stated.value.declared();
    let text = format!("the article states {value} nowhere");
    let finding = Finding::new(Rule::Misdated, declared.place, text);
    let sentence = |fact: &Range<usize>| reading.text.sentence(fact);
    let of_clock = declared.fact.as_ref().map(sentence);
    let of_clock = of_clock.is_some_and(|within| reading.text.holds_clock(&within));
    match nearest {
        Some(time) => {
            let finding = shown(finding, "nearest", &time.span, declared, reading);
            with_meaning(finding, declared, time, false, reading)
        }
        None => {
            let finding = match &declared.fact {
                Some(fact) => finding.detail(passage(reading.source, "found", fact, &[])),
                None => finding,
            };
            let told = match of_clock {
                true => "it names a time but no day",
                false => "the article names no date that can be told",
            };
            finding.detail(told).advice(Advice::Date {
                meant: None,
                words: false,
            })
        }
    }
}

/// The article has another time of day.
pub(super) fn wrong_clock(
    declared: &Declared<'_>,
    within: &Range<usize>,
    reading: &Reading<'_>,
) -> Finding {
    let value = declared.stated.value.declared();
    let words = declared.stated.words.is_some();
    let finding = match words {
        true => {
            let text = format!("the article's words do not mean {value}");
            Finding::new(Rule::WrongTime, declared.place, text)
        }
        false => {
            let text = format!("the article states {value} nowhere");
            Finding::new(Rule::Misdated, declared.place, text)
        }
    };
    let Some(clock) = reading.clocks_in(within).first() else {
        return finding;
    };
    let label = if words { "stated" } else { "nearest" };
    let mut finding = shown(finding, label, &clock.span, declared, reading);
    let own = declared.zones[0];
    for (day, time) in declared.times() {
        let zone = match clock.zone {
            Zone::Offset(east, _) => east,
            Zone::Unnamed | Zone::Local => own,
        };
        let (there, minute) = local(day, time, zone, own);
        if (there, minute) != local(day, time, time.offset.unwrap_or(own), own) {
            let (hour, minute) = (minute / 60, minute % 60);
            let counted = match clock.zone {
                Zone::Offset(..) => "in the zone that is named",
                _ => "in the zone of the newsroom (`timezone`)",
            };
            finding = finding.detail(format!("{counted} that is {there}T{hour:02}:{minute:02}"));
        }
    }
    let meant = meant_clock(declared, clock, reading);
    if meant.is_none() {
        let (hour, minute) = hands(clock.minute);
        finding = finding.detail(format!("they mean {hour:02}:{minute:02}"));
    }
    finding.advice(Advice::Date { meant, words })
}

/// The time of day that the article names, with the day that it tells beside it or, where it tells none, the declared one.
fn meant_clock(
    declared: &Declared<'_>,
    clock: &ClockReading,
    reading: &Reading<'_>,
) -> Option<When> {
    let When::At(Moment::Time(day, time)) = declared.stated.value else {
        return None;
    };
    let own = declared.zones[0];
    let (day, offset) = match clock.zone {
        Zone::Unnamed => (local(day, time, own, own).0, None),
        Zone::Offset(east, None) => (local(day, time, east, own).0, Some(east)),
        Zone::Local | Zone::Offset(..) => return None,
    };
    let day = match clock::day_of(clock, reading) {
        Some(told) => told.interval?.from?,
        None => day,
    };
    let (hour, minute) = hands(clock.minute);
    let time = TimeOfDay::new(hour, minute, 0, offset).ok()?;
    (!clock.either_half).then_some(When::At(Moment::Time(day, time)))
}

/// The hour and the minute of a minute of the day.
fn hands(minute: u16) -> (u8, u8) {
    let of = |number: u16| u8::try_from(number).unwrap_or_default();
    (of(minute / 60), of(minute % 60))
}

fn shown(
    finding: Finding,
    label: &str,
    span: &Range<usize>,
    declared: &Declared<'_>,
    reading: &Reading<'_>,
) -> Finding {
    let mark = Mark {
        range: span.clone(),
        label: format!("declared: {}", declared.stated.value.declared()),
    };
    finding
        .detail(passage(reading.source, label, span, &[mark]))
        .about(span.clone())
}

/// What the words mean, and that it may be declared.
fn with_meaning(
    finding: Finding,
    declared: &Declared<'_>,
    time: &TimeReading,
    words: bool,
    reading: &Reading<'_>,
) -> Finding {
    let Some(days) = time.bounded() else {
        return finding;
    };
    let shown = days
        .when()
        .map_or_else(|| days.to_string(), |when| when.declared().to_string());
    let other = time.alternative.and_then(|other: Interval| other.when());
    let other = other.map_or_else(String::new, |other| format!(", or {}", other.declared()));
    let counted = match is_counted(time, reading) {
        true => "counted from the day of publication ",
        false => "",
    };
    let meant = lasting::stretches(time, reading).next();
    let meant = meant.map_or(days.when(), |(days, _)| days.when());
    finding
        .detail(format!("{counted}they mean {shown}{other}"))
        .advice(Advice::Date {
            meant: with_time(declared, time, reading).or(meant),
            words,
        })
}

/// A day with its time of day, where one is declared and the text names one for this day.
fn with_time(declared: &Declared<'_>, time: &TimeReading, reading: &Reading<'_>) -> Option<When> {
    let When::At(Moment::Time(..)) = declared.stated.value else {
        return None;
    };
    let sentence = reading.text.sentence(&time.span);
    let mut clocks = reading.clocks_in(&sentence).iter();
    let own = |clock: &&ClockReading| {
        clock::day_of(clock, reading).is_some_and(|day| day.span == time.span)
    };
    let clock = clocks.find(own).filter(|clock| !clock.either_half)?;
    let offset = match clock.zone {
        Zone::Unnamed => None,
        Zone::Offset(east, None) => Some(east),
        Zone::Local | Zone::Offset(..) => return None,
    };
    let named = time.interval.and_then(|days| match days.when() {
        Some(When::At(Moment::Day(day))) => Some(day),
        _ => None,
    })?;
    let day = match night::is_before_dawn(time, reading) {
        true => named.next_day()?,
        false => named,
    };
    let (hour, minute) = hands(clock.minute);
    let time = TimeOfDay::new(hour, minute, 0, offset).ok()?;
    Some(When::At(Moment::Time(day, time)))
}

/// Whether words mean other days where they are read on another day: "last year", and not "2014".
fn is_counted(time: &TimeReading, reading: &Reading<'_>) -> bool {
    const LATER: i64 = 5000;
    let day = time.interval.and_then(|days| days.from.or(days.to));
    let later = day.and_then(|day| day.checked_add(Duration::days(LATER)));
    let again = later.and_then(|day| reading.text.counted_from(time, day));
    again.is_none_or(|again| again.interval != time.interval)
}
