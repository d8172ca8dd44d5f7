//! Dates and periods, against what the article's words mean and against the day of publication.
//!
//! `declared` collects them; `fit` says how an expression of the text is like one, end by end; `clock` does the same for times
//! of day; `speech` tells when somebody spoke, `reported` counts words from that day, and `others` knows times of something
//! else. `wrong_time` looks at the words that are given for a date, `misdated` for words around the fact where none are (`days`
//! finds those of the whole text), and `evidence` tells whether these can only be the fact's own. What words mean beside other
//! words is known to `since` ("since 2008, when"), `night` ("on Sunday night at 2 a.m.") and `lasting` ("for three days from
//! Monday").

mod clock;
mod days;
mod declared;
mod evidence;
mod fit;
pub(super) mod future_event;
mod lasting;
mod message;
mod misdated;
mod night;
mod others;
mod reported;
mod since;
mod speech;
mod wrong_time;

pub(super) use self::{
    days::Days,
    declared::{Declared, declared},
};

use self::fit::Fit;
use super::{Finding, Place, evidence::Verdict, reading::Reading, show::one_line};
use crate::{
    model::{Article, Stated, When},
    text::TimeReading,
};
use std::ops::Range;

/// Where a time is spoken of, and what is said there of the declared one; no verdict where the text has another.
pub(super) type Found = (Option<Range<usize>>, Option<Verdict>);

/// Checks one time.
pub(super) fn check(
    declared: &Declared<'_>,
    reading: &Reading<'_>,
    findings: &mut Vec<Finding>,
) -> Found {
    if declared.stated.is_on_authors_word() {
        return (None, Some(Verdict::Author));
    }
    if declared.stated.value.is_reversed() {
        return (None, None); // reported as that
    }
    match &declared.stated.words {
        Some(words) => wrong_time::check(declared, words, reading, findings),
        None => match misdated::find(declared, declared.fact.as_ref(), reading) {
            Ok((range, verdict)) => (range, Some(verdict)),
            Err(finding) => {
                findings.push(*finding);
                (None, None)
            }
        },
    }
}

/// Whether the sentence of a fact names a time that is declared for it.
pub(super) fn is_named_beside(
    article: &Article,
    stated: &Stated<When>,
    place: Place,
    fact: &Range<usize>,
    reading: &Reading<'_>,
) -> bool {
    let mut declared = Declared::new(article, stated, place);
    declared.fact = Some(fact.clone());
    let mut times = reading.times_in(&reading.text.sentence(fact)).iter();
    times.any(|time| {
        fit(time, &declared, reading) == Fit::Whole && evidence::is_own(time, &declared, reading)
    })
}

/// How a message tells what the words of a passage are read as, where they tell days.
pub(super) fn read_as(range: &Range<usize>, reading: &Reading<'_>) -> Option<String> {
    let words = |range: &Range<usize>| one_line(&reading.source.text()[range.clone()]);
    let Some(time) = reading.times_in(range).first() else {
        let hours = reading.text.holds_clock(range) || clock::holds_hour(range, reading);
        let words = words(range);
        return hours.then(|| format!("“{words}” tells the time of day, and no day beside it"));
    };
    let told = !time.vague && (!time.uncertain || time.is_season());
    let days = time.bounded().filter(|_| told)?.when()?;
    let words = words(&time.span);
    let within = match time.uncertain {
        true => "some time in ",
        false => "",
    };
    Some(format!("“{words}” is read as {within}{}", days.declared()))
}

/// How an expression is like a declared time, in whichever zone its days are counted, and from whichever day the words are.
fn fit(time: &TimeReading, declared: &Declared<'_>, reading: &Reading<'_>) -> Fit {
    let fits = match since::of_fact(time, declared, reading) {
        Some(unit) => in_any_zone(&unit, declared, reading),
        None => in_any_zone(time, declared, reading),
    };
    let fits = night::fit(fits, time, declared, reading);
    fits.max(lasting::fit(time, declared, reading))
}

fn in_any_zone(time: &TimeReading, declared: &Declared<'_>, reading: &Reading<'_>) -> Fit {
    let newsroom = declared
        .sought()
        .map(|sought| reported::fit(time, &sought, reading));
    let best = newsroom.max().unwrap_or(Fit::Other);
    if best == Fit::Whole || !declared.holds_time() {
        return best;
    }
    let sentence = reading.text.sentence(&time.span);
    let zones = clock::zones(&sentence, declared, reading).into_iter();
    let named = zones.map(|zone| reported::fit(time, &declared.in_zone(zone), reading));
    named.max().map_or(best, |named| named.max(best))
}
