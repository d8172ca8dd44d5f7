//! Words that are counted from the day on which somebody is reported to have said them: "said on Monday that it opens tomorrow".

use super::{
    fit::{Fit, Sought, is_told},
    speech,
};
use crate::{
    model::{Date, Interval},
    rules::reading::Reading,
    text::TimeReading,
};
use std::{ops::Range, rc::Rc};

/// How many expressions before a sentence may tell when it was said.
const NEAR: usize = 20;

/// How words are like what is sought, counted from publication or from a day on which they were said; the better one counts.
pub(super) fn fit(time: &TimeReading, sought: &Sought, reading: &Reading<'_>) -> Fit {
    let own = sought.fit(time);
    if !is_told(time) {
        return own;
    }
    let said = said_beside(time, reading);
    if own == Fit::Whole && said.is_none() {
        return own;
    }
    let others = others(time, reading);
    let own = match said.is_some_and(|said| is_over(time, said, &others)) {
        true => Fit::Other,
        false => own,
    };
    let best = others.iter().map(|other| sought.fit(other)).max();
    best.map_or(own, |best| best.max(own))
}

/// What words mean from a day on which they were said, read once.
pub(super) fn others(time: &TimeReading, reading: &Reading<'_>) -> Rc<[TimeReading]> {
    reading.said_otherwise(&time.span, || otherwise(time, reading))
}

/// The days on which a sentence was said, where it begins or ends by telling so: "It began on Friday, Lee said on April 29."
fn said_beside(time: &TimeReading, reading: &Reading<'_>) -> Option<Interval> {
    let sentence = reading.text.sentence(&time.span);
    let at = reading.said_on(&sentence, || said_on(&sentence, reading))?;
    let said = &reading.text.times[at];
    let times = reading.times_at(&sentence);
    let outmost = times.start == at || times.end == at + 1;
    let is_this = said.span == time.span || speech::tells_when(time, reading).is_some();
    (times.contains(&at) && outmost && !is_this).then_some(said.interval?)
}

/// Whether words that were said on some days speak of what was over by then, and from publication would mean later days.
fn is_over(time: &TimeReading, said: Interval, others: &[TimeReading]) -> bool {
    let later = time
        .interval
        .is_some_and(|own| own.from >= said.to && said.to.is_some());
    let past = |other: &TimeReading| {
        let until = other.interval.and_then(|days| days.to);
        until.is_some() && until <= said.to
    };
    later && !others.is_empty() && others.iter().all(past)
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
        is_told(time).then(|| speech::tells_when(time, reading))?
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
