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

/// The days that the sentence names for what is said in it, or, where it names none, that its paragraph named last: the first and
/// the last day of the expression nearest a verb of saying. In "opened in January, she told us on Tuesday" that is Tuesday.
fn said_on(time: &TimeReading, reading: &Reading<'_>) -> impl Iterator<Item = Date> {
    let sentence = reading.text.sentence(&time.span);
    let away = |other: &TimeReading| {
        let told = other.span == time.span || is_told(other);
        told.then(|| evidence::away_from_speech(&other.span, reading))
            .flatten()
    };
    let inside = reading.times_in(&sentence).iter();
    let inside = inside.filter_map(|other| Some((away(other)?, other)));
    let mut said = inside.min_by_key(|(away, _)| *away).map(|(_, other)| other);
    if said.is_none() && reading.text.tells_of_speech(sentence.clone()) {
        let paragraph = reading.paragraph_of(sentence.start);
        let before = reading.times_in(&(paragraph.start..sentence.start)).iter();
        said = before.rev().find(|other| away(other).is_some());
    }
    let days = said
        .filter(|said| said.span != time.span)
        .and_then(|said| said.interval);
    let ends = days
        .into_iter()
        .flat_map(|days| [days.from, days.to.and_then(Date::previous_day)]);
    ends.flatten()
}

/// Whether words name their year.
fn is_dated(time: &TimeReading, reading: &Reading<'_>) -> bool {
    let words = reading.source.text()[time.span.clone()].as_bytes();
    let mut fours = words.windows(4);
    fours.any(|four| four.iter().all(u8::is_ascii_digit))
}
