//! Words that are counted from the day on which somebody is reported to have said them: "said on Monday that it opens tomorrow".

use super::{
    evidence,
    fit::{Fit, Sought, is_told},
};
use crate::{model::Date, rules::reading::Reading, text::TimeReading};
use std::ops::Range;

/// How many expressions before a sentence may tell when it was said.
const NEAR: usize = 20;

/// How words are like what is sought, counted from publication or from a day on which they were said; the better one counts.
pub(super) fn fit(time: &TimeReading, sought: &Sought, reading: &Reading<'_>) -> Fit {
    let own = sought.fit(time);
    if own == Fit::Whole || !is_told(time) {
        return own;
    }
    let others = reading.said_otherwise(&time.span, || otherwise(time, reading));
    let best = others.iter().map(|other| sought.fit(other)).max();
    best.map_or(own, |best| best.max(own))
}

/// What words mean on the first and on the last day of the expression that tells when they were said.
fn otherwise(time: &TimeReading, reading: &Reading<'_>) -> Vec<TimeReading> {
    if is_dated(time, reading) {
        return Vec::new();
    }
    let sentence = reading.text.sentence(&time.span);
    let said = reading.said_on(&sentence, || said_on(&sentence, reading));
    let said = said.map(|index| &reading.text.times[index]);
    let Some(days) = said
        .filter(|said| said.span != time.span)
        .and_then(|said| said.interval)
    else {
        return Vec::new();
    };
    let ends = [days.from, days.to.and_then(Date::previous_day)];
    let ends = ends.into_iter().flatten();
    ends.filter_map(|day| reading.text.counted_from(time, day))
        .collect()
}

/// Which expression tells when a sentence was said: that nearest a verb of saying, or, where it names none, the last one of its
/// paragraph before it. In "opened in January, she told us on Tuesday" that is Tuesday.
fn said_on(sentence: &Range<usize>, reading: &Reading<'_>) -> Option<usize> {
    let away = |index: usize| {
        let time = &reading.text.times[index];
        is_told(time).then(|| evidence::away_from_speech(&time.span, reading))?
    };
    let inside = reading.times_at(sentence);
    let nearest = inside.filter_map(|index| Some((away(index)?, index))).min();
    if nearest.is_some() || !reading.text.tells_of_speech(sentence.clone()) {
        return nearest.map(|(_, index)| index);
    }
    let paragraph = reading.paragraph_of(sentence.start);
    let before = reading.times_at(&(paragraph.start..sentence.start));
    let mut before = before.rev().take(NEAR);
    before.find(|index| away(*index).is_some())
}

/// Whether words name their year.
fn is_dated(time: &TimeReading, reading: &Reading<'_>) -> bool {
    let words = reading.source.text()[time.span.clone()].as_bytes();
    let mut fours = words.windows(4);
    fours.any(|four| four.iter().all(u8::is_ascii_digit))
}
