//! The margin of error of a figure: where the text states it.

use super::{
    arithmetic::is_counted,
    compare::{exists, is_in_digits},
    misstated::WITHOUT_FIGURE,
};
use crate::{
    model::{Hedge, Quantity, Stated, Statistic, Unit},
    rules::{
        Advice, Finding, Place, Rule,
        evidence::Verdict,
        ranges::touches,
        reading::Reading,
        show::{Mark, passage},
        text::words_not_found,
    },
    text::{QuantityReading, ReadingKind},
};
use std::ops::Range;

/// Holds a margin against the text: what it says of it, and where. Without words the one of the figure's own paragraph counts,
/// or else one that is the same all over the article; where all are others, and where there is none, it is contradicted.
pub(in crate::rules) fn check(
    statistic: &Statistic,
    margin: &Stated<Quantity>,
    place: Place,
    figure: Option<&Range<usize>>,
    reading: &Reading<'_>,
) -> Result<Verdict, Box<Finding>> {
    if margin.is_on_authors_word() {
        return Ok(Verdict::Author);
    }
    if let Some(words) = &margin.words {
        return in_words(margin, words, place, reading);
    }
    let margins = reading.text.quantities.iter();
    let margins = margins.filter(|read| read.kind == ReadingKind::Margin);
    let is_near = |read: &&QuantityReading| {
        // "the poll of 600 voters has a margin of error of 3 points"
        let counts_those_asked = || is_counted(statistic.quantity.value.unit.as_ref());
        let beside = suits(read, statistic) || counts_those_asked();
        figure.is_some_and(|figure| match beside {
            true => reading.paragraph(figure.start) == reading.paragraph(read.span.start),
            false => shares_sentence(figure, &read.span, reading),
        })
    };
    let (near, far): (Vec<_>, Vec<_>) = margins.partition(is_near);
    let (far, others): (Vec<_>, Vec<_>) =
        (far.into_iter()).partition(|read: &&QuantityReading| suits(read, statistic));
    let among = if near.is_empty() { &far } else { &near };
    let known = exists(margin.value.unit.as_ref()); // or it is reported as that
    let fits = |read: &&QuantityReading| is_in_digits(&margin.value, read);
    let as_hedged = |read: &&QuantityReading| states(margin, read, reading);
    let all = || near.iter().chain(&far).copied();
    match among.first() {
        Some(first) if among.iter().all(as_hedged) => Ok(Verdict::Stated(first.span.clone())),
        _ if all().any(|read| as_hedged(&read)) || !reading.text.is_read() || !known => {
            Ok(Verdict::Undecided)
        }
        Some(first) => {
            let same = all().find(|read| fits(read));
            Err(another(margin, same.unwrap_or(first), place, reading))
        }
        None => Err(none(margin, others.first().copied(), place, reading)),
    }
}

fn shares_sentence(one: &Range<usize>, other: &Range<usize>, reading: &Reading<'_>) -> bool {
    let row = &reading.text.row;
    let sentence = |range: &Range<usize>| row.sentence(row.token_at(range.start));
    sentence(one) == sentence(other)
}

/// Whether a margin is the declared one, and as exact.
fn states(margin: &Stated<Quantity>, read: &QuantityReading, reading: &Reading<'_>) -> bool {
    let as_hedged = || margin.value.hedge == hedge_of(read, reading);
    is_in_digits(&margin.value, read) && (!reading.text.is_read() || as_hedged())
}

/// How exact a margin is said to be; words that are given for one may be read as another figure.
fn hedge_of(read: &QuantityReading, reading: &Reading<'_>) -> Hedge {
    match read.kind {
        ReadingKind::Margin => reading.text.hedge_of_margin(read),
        _ => read.quantity.hedge,
    }
}

/// The article states no margin, or only that of another figure.
fn none(
    margin: &Stated<Quantity>,
    other: Option<&QuantityReading>,
    place: Place,
    reading: &Reading<'_>,
) -> Box<Finding> {
    let value = &margin.value;
    let text = format!("the article states no margin of {value} for this figure");
    let finding = Finding::new(Rule::Misstated, place, text);
    match other {
        Some(read) => shown(finding, margin, read, reading).advice(Advice::OrAuthor(OF_ANOTHER)),
        None => finding.advice(Advice::OrAuthor(WITHOUT_MARGIN)),
    }
    .into()
}

/// Whether a margin may be that of a figure: one in per cent is that of a share, and no number of hours.
fn suits(read: &QuantityReading, statistic: &Statistic) -> bool {
    let is_share = |quantity: &Quantity| match &quantity.unit {
        Some(unit) => matches!(unit, Unit::Percent | Unit::PercentagePoint),
        None => quantity.measure.ratio().is_some(),
    };
    let figure = &statistic.quantity.value;
    let (margin, other) = (&read.quantity, read.alternative.as_deref());
    let shares = is_share(margin) || other.is_some_and(is_share);
    is_share(figure) == shares || margin.unit.is_none() && !shares
}

/// What to do where the article states no margin at all.
const WITHOUT_MARGIN: &str =
    "no margin of error was found in the article: give the words that state it";

/// What to do where it states one of another figure.
const OF_ANOTHER: &str =
    "this margin may be that of another figure: give the words that state the one of this";

/// The words are given: the margin must be read in them.
fn in_words(
    margin: &Stated<Quantity>,
    words: &str,
    place: Place,
    reading: &Reading<'_>,
) -> Result<Verdict, Box<Finding>> {
    let ranges = &reading.given(words).ranges;
    if ranges.is_empty() {
        return Err(words_not_found::finding(words, place, reading).into());
    }
    let figures = reading.text.quantities.iter();
    let inside: Vec<&QuantityReading> = figures
        .filter(|read| touches(ranges, &read.number))
        .collect();
    if let Some(read) = inside.iter().find(|read| states(margin, read, reading)) {
        return Ok(Verdict::Stated(read.span.clone()));
    }
    let hinted = |range: &Range<usize>| reading.text.hints_at_number(range);
    match inside.first() {
        _ if !reading.text.is_read() || ranges.iter().any(hinted) => Ok(Verdict::Undecided),
        Some(first) => Err(another(margin, first, place, reading)),
        None => {
            let text = format!("{} cannot be read in “{words}”", margin.value);
            let finding = Finding::new(Rule::Misstated, place, text);
            Err(finding.advice(Advice::OrAuthor(WITHOUT_FIGURE)).into())
        }
    }
}

/// The text states another margin, or this one in another way.
fn another(
    margin: &Stated<Quantity>,
    read: &QuantityReading,
    place: Place,
    reading: &Reading<'_>,
) -> Box<Finding> {
    let words = reading.source.text()[read.span.clone()].to_owned();
    // "3 points" may be those of per cent
    let other = read.alternative.as_deref();
    let figure = other.filter(|other| other.unit == margin.value.unit);
    let hedge = hedge_of(read, reading);
    let (rule, text) = match is_in_digits(&margin.value, read) {
        true if hedge.is_exact() => (Rule::WrongHedge, "the article gives this margin exactly"),
        true => (
            Rule::WrongHedge,
            "the article hedges this margin in another way",
        ),
        false => (
            Rule::Misstated,
            "the article states another margin of error",
        ),
    };
    let figure = Quantity {
        hedge,
        ..figure.unwrap_or(&read.quantity).clone()
    };
    shown(Finding::new(rule, place, text), margin, read, reading)
        .about(read.span.clone())
        .advice(Advice::Margin { words, figure })
        .into()
}

/// Shows a margin of the article, with the declared one below it.
fn shown(
    finding: Finding,
    margin: &Stated<Quantity>,
    read: &QuantityReading,
    reading: &Reading<'_>,
) -> Finding {
    let mark = Mark {
        range: read.span.clone(),
        label: format!("declared: {}", margin.value),
    };
    finding.detail(passage(reading.source, "stated", &read.span, &[mark]))
}
