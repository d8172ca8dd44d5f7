//! Words that are counted from the day on which somebody is reported to have said them: "said on Monday that it opens tomorrow".

use super::{
    evidence,
    fit::{Fit, Sought, is_told},
};
use crate::{model::Date, rules::reading::Reading, text::TimeReading};

/// How words are like what is sought, counted from publication or from a day on which they were said; the better one counts.
pub(super) fn fit(time: &TimeReading, sought: &Sought, reading: &Reading<'_>) -> Fit {
    let own = sought.fit(time);
    if own == Fit::Whole || !is_told(time) || is_dated(time, reading) {
        return own;
    }
    let days = said_on(time, reading);
    let others = days.filter_map(|day| reading.text.counted_from(time, day));
    others
        .map(|other| sought.fit(&other))
        .max()
        .map_or(own, |other| other.max(own))
}

/// The days that the sentence names for what is said in it, or, where it names none, that its paragraph named last.
fn said_on<'r>(time: &'r TimeReading, reading: &'r Reading<'_>) -> impl Iterator<Item = Date> {
    let sentence = reading.text.sentence(&time.span);
    let of_speech = |other: &&TimeReading| {
        other.span != time.span && is_told(other) && evidence::is_of_speech(&other.span, reading)
    };
    let inside = reading.times_in(&sentence).iter().filter(of_speech);
    let mut days: Vec<&TimeReading> = inside.collect();
    if days.is_empty() && reading.text.tells_of_speech(sentence.clone()) {
        let paragraph = reading.paragraph_of(sentence.start);
        let before = reading.times_in(&(paragraph.start..sentence.start)).iter();
        days.extend(before.rev().find(of_speech));
    }
    let ends = days.into_iter().filter_map(|time| time.interval);
    ends.flat_map(|own| [own.from, own.to.and_then(Date::previous_day)])
        .flatten()
}

/// Whether words name their year.
fn is_dated(time: &TimeReading, reading: &Reading<'_>) -> bool {
    let words = reading.source.text()[time.span.clone()].as_bytes();
    let mut fours = words.windows(4);
    fours.any(|four| four.iter().all(u8::is_ascii_digit))
}
