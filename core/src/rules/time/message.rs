//! What messages show of a date: the words of the article, and what they mean.

use super::{
    clock,
    declared::{Declared, local},
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

/// The article's words for a date mean another.
pub(super) fn wrong(declared: &Declared<'_>, time: &TimeReading, reading: &Reading<'_>) -> Finding {
    let value = declared.stated.value.declared();
    let text = format!("the article's words do not mean {value}");
    let finding = Finding::new(Rule::WrongTime, declared.place, text);
    with_meaning(
        shown(finding, "stated", &time.span, declared, reading),
        time,
        true,
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
    with_meaning(finding, own, true)
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
    match nearest {
        Some(time) => {
            let finding = shown(finding, "nearest", &time.span, declared, reading);
            with_meaning(finding, time, false)
        }
        None => {
            let finding = match &declared.fact {
                Some(fact) => finding.detail(passage(reading.source, "found", fact, &[])),
                None => finding,
            };
            finding
                .detail("the article names no date that can be told")
                .advice(Advice::Date {
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
    let Some(clock) = clock::within(within, reading).first() else {
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
    let meant = meant_clock(declared, clock);
    finding.advice(Advice::Date { meant, words })
}

/// The declared day with the time of day that the article names.
fn meant_clock(declared: &Declared<'_>, clock: &ClockReading) -> Option<When> {
    let When::At(Moment::Time(day, time)) = declared.stated.value else {
        return None;
    };
    let (day, offset) = match clock.zone {
        Zone::Unnamed => (
            local(day, time, declared.zones[0], declared.zones[0]).0,
            None,
        ),
        Zone::Offset(east, None) => (local(day, time, east, declared.zones[0]).0, Some(east)),
        Zone::Local | Zone::Offset(..) => return None,
    };
    let hour = u8::try_from(clock.minute / 60).ok()?;
    let minute = u8::try_from(clock.minute % 60).ok()?;
    let time = TimeOfDay::new(hour, minute, 0, offset).ok()?;
    (!clock.either_half).then_some(When::At(Moment::Time(day, time)))
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
fn with_meaning(finding: Finding, time: &TimeReading, words: bool) -> Finding {
    let Some(days) = time.bounded() else {
        return finding;
    };
    let shown = days
        .when()
        .map_or_else(|| days.to_string(), |when| when.declared().to_string());
    let other = time.alternative.and_then(|other: Interval| other.when());
    let other = other.map_or_else(String::new, |other| format!(", or {}", other.declared()));
    finding
        .detail(format!(
            "counted from the day of publication they mean {shown}{other}"
        ))
        .advice(Advice::Date {
            meant: days.when(),
            words,
        })
}
