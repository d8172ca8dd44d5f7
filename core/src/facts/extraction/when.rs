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

/// A time as a model writes it: the third quarter is `2025-07/2025-09`, and not `2025-35`, its code in EDTF.
pub(super) fn shown(when: &When) -> String {
    let coded = |moment: Moment| {
        matches!(
            moment,
            Moment::Quarter(..) | Moment::Half(..) | Moment::Season(..) | Moment::Decade(_)
        )
    };
    let is_coded = match *when {
        When::At(moment) => coded(moment),
        When::Range { from, to } => [from, to].into_iter().flatten().any(coded),
    };
    let days = when.interval();
    let month = |day: Option<Date>| {
        let day = day?;
        Moment::month(day.year(), day.month().into()).ok()
    };
    let last = days.to.and_then(Date::previous_day);
    let months = When::range(month(days.from), month(last)).ok();
    months.filter(|_| is_coded).unwrap_or(*when).to_string()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_can_be_read_again() {
        for (coded, shown) in [
            ("2025-35", "2025-07/2025-09"),
            ("2025-40", "2025-01/2025-06"),
            ("2025-21", "2025-03/2025-05"),
            ("2025-07", "2025-07"),
            ("2025-07/2025-09", "2025-07/2025-09"),
            ("2025-33/2025-34", "2025-01/2025-06"),
        ] {
            let when: When = coded.parse().unwrap();
            assert_eq!(super::shown(&when), shown);
            let again = read(shown, "en", None, &Haystack::new("", "en"));
            assert_eq!(
                again.map(|again| again.value.interval()),
                Some(when.interval()),
                "{shown}"
            );
        }
    }
}
