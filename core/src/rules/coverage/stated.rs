//! What a declaration states besides the passage where it was found: both ends of a range, a figure that the author's own words
//! repeat.

use crate::{
    model::{Baseline, Dimension, Extent, Measure, Number, Quantity, Unit, UnitDef},
    rules::{
        number::compare::{Match, compare_any},
        reading::Reading,
    },
    text::QuantityReading,
};
use std::ops::Range;

/// The figures beside the one that was found which the declaration states as well: "from 5 percent to 7" for `5..=7 %`, "of
/// the 515" for `60 of 515`.
pub(in crate::rules) fn ends(
    declared: &Quantity,
    found: &Range<usize>,
    reading: &Reading<'_>,
) -> Vec<Range<usize>> {
    let ends = numbers(&declared.measure);
    if ends.is_empty() {
        return Vec::new();
    }
    let sentence = reading.text.sentence(found);
    let near = reading.figures_in(&sentence).iter();
    let near =
        near.filter(|read| sentence.start <= read.span.start && read.span.end <= sentence.end);
    let is_end = |read: &&QuantityReading| {
        ends.iter().any(|end| {
            let end = Quantity {
                measure: Measure::Amount(Extent::one(*end)),
                ..declared.clone()
            };
            compare_any(&end, read, &reading.text) == Match::Same
        })
    };
    near.filter(is_end).map(|read| read.span.clone()).collect()
}

/// The numbers of which a figure is made, where these are two.
fn numbers(measure: &Measure) -> Vec<Number> {
    match measure {
        Measure::Amount(extent)
        | Measure::Multiple(extent)
        | Measure::Change { by: extent, .. } => {
            let high = extent.high.into_iter();
            high.flat_map(|high| [extent.low, high]).collect()
        }
        Measure::OutOf { part, whole } => vec![*part, *whole],
        _ => Vec::new(),
    }
}

/// The figures in the article's words for an event or a claim that the author's own words repeat: what these do not say is not
/// declared with them.
pub(in crate::rules) fn repeated(
    own: &str,
    words: &Range<usize>,
    reading: &Reading<'_>,
) -> Vec<Range<usize>> {
    let text = reading.source.text();
    let figures = reading.figures_in(words).iter();
    let inside =
        figures.filter(|read| words.start <= read.span.start && read.span.end <= words.end);
    let said = inside.filter(|read| has_word(own, &text[read.number.clone()]));
    said.map(|read| read.span.clone()).collect()
}

/// The figures in the words of a period that may tell of time: "the 14 months to May", "the first two seasons", but not "the
/// year in which it lost 12 million euros".
pub(in crate::rules) fn of_period(
    words: &Range<usize>,
    reading: &Reading<'_>,
) -> impl Iterator<Item = Range<usize>> {
    let of_time = |read: &&QuantityReading| match &read.quantity.unit {
        Some(Unit::Known(name)) => {
            UnitDef::named(name).is_some_and(|unit| unit.dimension == Dimension::Time)
        }
        Some(Unit::Counted(_)) | None => !matches!(read.quantity.measure, Measure::Score { .. }),
        _ => false,
    };
    let figures = reading.figures_in(words).iter().filter(of_time);
    figures.map(|read| read.span.clone())
}

/// Whether what is declared as a name is a figure ("42 euros"), or has one behind it ("Ann Lee, 42").
pub(in crate::rules) fn is_no_name(name: &Range<usize>, reading: &Reading<'_>) -> bool {
    let text = reading.source.text();
    let figures = reading.figures_in(name).iter();
    let mut figures = figures.filter(|read| read.kind.states());
    let language = reading.text.row.language;
    figures.any(|read| {
        let whole = read.span.start <= name.start && name.end <= read.span.end;
        let before = text[name.start..read.span.start.max(name.start)].trim_end();
        // "3M", "60 Minutes"
        let named = text[name.clone()].contains(char::is_uppercase);
        let money = language.capital_nouns && matches!(read.quantity.unit, Some(Unit::Currency(_)));
        before.ends_with([',', '(', ';', ':', '–', '—']) || whole && (!named || money)
    })
}

/// Whether a text has these words, and no longer ones that hold them: "12" is not in "120" nor in "12.5".
fn has_word(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let (before, behind) = (&text[..at], &text[at + words.len()..]);
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let joins = |c: Option<char>| c.is_some_and(|c| matches!(c, '.' | ',' | ':'));
        let first = before.chars().next_back();
        let next = behind.chars().next();
        let alone = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
        let point_before = joins(first) && digit(before.chars().rev().nth(1));
        let point_behind = joins(next) && digit(behind.chars().nth(1));
        alone(first) && alone(next) && !point_before && !point_behind
    })
}

/// Where the words of what a figure is measured against stand beside it, though they are not given as the article's.
pub(in crate::rules) fn baseline(
    against: &Baseline,
    found: &Range<usize>,
    reading: &Reading<'_>,
) -> Vec<Range<usize>> {
    let Baseline::Words(words) = against else {
        return Vec::new(); // a statistic, which covers its own place
    };
    if words.is_on_authors_word() || words.words.is_some() || words.value.trim().is_empty() {
        return Vec::new();
    }
    let sentence = reading.text.sentence(found);
    let places = reading.find(&words.value, true);
    let beside = |range: &&Range<usize>| sentence.start <= range.start && range.end <= sentence.end;
    places.iter().filter(beside).cloned().collect()
}

/// The dates right beside one that lie within it: nothing but a preposition or a comma parts them.
pub(super) fn dates_beside<'r>(
    date: &Range<usize>,
    reading: &'r Reading<'_>,
) -> impl Iterator<Item = &'r Range<usize>> {
    let times = &reading.text.times;
    let first = times.partition_point(|time| time.span.start < date.start);
    let mut same = times[first..]
        .iter()
        .take_while(|time| time.span.start == date.start);
    let at = same.position(|time| time.span == *date);
    let at = at.map(|at| first + at);
    let beside = at
        .into_iter()
        .flat_map(|at| [at.checked_sub(1), Some(at + 1)]);
    let own = at.and_then(|at| times[at].loose.or(times[at].interval));
    let near = beside.flatten().filter_map(|at| times.get(at));
    near.filter(move |other| {
        let (first, last) = match other.span.start < date.start {
            true => (&other.span, date),
            false => (date, &other.span),
        };
        let within = own.zip(other.interval);
        within.is_some_and(|(own, other)| own != other && own.holds(&other))
            && reading.text.is_apposed(first.end, last.start)
    })
    .map(|time| &time.span)
}
