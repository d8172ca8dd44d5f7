//! Dates that are a day, a month or a year beside that of the article.

use super::{Falsified, bare};
use newsfacts::model::{Article, When};
use serde_json::Value;

/// The article with this event and no other fact.
pub(super) fn only_event(article: &Article, index: usize) -> Article {
    let mut alone = bare(article);
    alone.events = vec![article.events[index].clone()].into();
    alone
}

/// The only event on other days.
pub(super) fn of_event(alone: &Article, all: &mut Vec<Falsified>) {
    let given = |article: &Article| article.events[0].when.as_ref()?.words.clone();
    moved(
        "date of an event",
        given(alone).is_some(),
        alone,
        all,
        |article| Some(&mut article.events.to_mut()[0].when.as_mut()?.value),
    );
}

/// The only statistic in other periods.
pub(super) fn of_statistic(alone: &Article, all: &mut Vec<Falsified>) {
    let given = |article: &Article| article.statistics[0].during.as_ref()?.words.clone();
    moved(
        "date of a statistic",
        given(alone).is_some(),
        alone,
        all,
        |article| Some(&mut article.statistics.to_mut()[0].during.as_mut()?.value),
    );
}

/// The date with its year, month or day moved by one.
fn moved(
    kind: &'static str,
    with_words: bool,
    alone: &Article,
    all: &mut Vec<Falsified>,
    of: impl Fn(&mut Article) -> Option<&mut When>,
) {
    let mut article = alone.clone();
    let Some(when) = of(&mut article) else { return };
    let stated = serde_json::to_value(*when).expect("a date is JSON");
    let written = stated.as_str().expect("a date is a string");
    let given = if with_words { "with words" } else { "without" };
    for (at, other) in one_off(written) {
        let Ok(other_when) = serde_json::from_value(Value::String(other.clone())) else {
            continue;
        };
        let mut article = alone.clone();
        *of(&mut article).expect("it had a date") = other_when;
        all.push(Falsified {
            kind,
            what: format!("{written} as {other} ({given}, {at})"),
            article,
        });
    }
}

/// A date as it is written, with one of its numbers one more or less.
fn one_off(written: &str) -> Vec<(usize, String)> {
    let mut moved = Vec::new();
    let bytes = written.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let end = at
            + bytes[at..]
                .iter()
                .take_while(|byte| byte.is_ascii_digit())
                .count();
        if let Ok(number) = written[at..end].parse::<u32>() {
            for other in [number + 1, number.saturating_sub(1)] {
                let width = end - at;
                moved.push((
                    at,
                    format!("{}{other:0width$}{}", &written[..at], &written[end..]),
                ));
            }
        }
        at = end.max(at + 1);
    }
    moved
}
