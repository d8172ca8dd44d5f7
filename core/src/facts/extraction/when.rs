//! When something is said to be: as a date, or in the words of the article.

use crate::{
    model::{Date, Interval, Moment, Stated, When},
    text::{Haystack, Reading, Source, date_meant},
};

/// A time as a fact has it; nothing where none can be told.
pub(super) fn read(
    written: &str,
    tag: &str,
    published: Option<Date>,
    haystack: &Haystack<'_>,
) -> Option<Stated<When>> {
    let written = written.trim();
    let date = written.parse().ok();
    let date = date.or_else(|| date_meant(written).map(When::At));
    if let Some(date) = date {
        return Some(of(date, None));
    }
    let source = Source::new("when", written);
    let reading = Reading::new(&source, published, tag);
    let [time] = &reading.times[..] else {
        return None;
    };
    let words = &written[time.span.clone()];
    let stands = !haystack.find_words(words, true).is_empty();
    let when = of_days(time.interval?)?;
    Some(of(when, stands.then(|| words.to_owned())))
}

fn of(value: When, words: Option<String>) -> Stated<When> {
    Stated {
        value,
        words: words.map(Into::into),
        author: false,
        anchor: None,
    }
}

/// The days as they are declared: a day, a month, a year, or from one day to another.
fn of_days(days: Interval) -> Option<When> {
    let (from, to) = (days.from?, days.to?);
    let last = to.previous_day()?;
    let year = Moment::year(from.year()).ok();
    let month = Moment::month(from.year(), from.month().into()).ok();
    let named = [Some(Moment::Day(from)), month, year].into_iter().flatten();
    let mut same = named.filter(|moment| moment.interval() == days);
    match same.next() {
        Some(moment) => Some(When::At(moment)),
        None => When::range(Some(Moment::Day(from)), Some(Moment::Day(last))).ok(),
    }
}
