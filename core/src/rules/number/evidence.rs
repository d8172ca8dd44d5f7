//! What of a figure the text states, where it states that figure.

use super::{
    compare::{Match, is_magnitude, is_temperature, plain_value},
    counted::{Counted, beside, counted},
    elliptic,
    open::YEARS,
    wrong_noun,
};
use crate::{
    model::{Aspect, Direction, Hedge, Measure, Quantity, Statistic, Unit},
    rules::{evidence::Verdict, ranges::touches, reading::Reading, show::one_line},
    text::{QuantityReading, ReadingKind, Row, Sense, names_margin},
};

/// How many tokens before a figure a word may stand that denies it, and one before a change.
const NEAR: usize = 3;
const FAR: usize = 12;

/// The aspects of a declared figure, each with what the reading that was found says of it; none where it states another.
pub(in crate::rules) fn of(
    statistic: &Statistic,
    read: &QuantityReading,
    reading: &Reading<'_>,
) -> Vec<(Aspect, Verdict)> {
    let declared = &statistic.quantity.value;
    let derived = statistic.formula.is_some();
    if !derived && wrong_noun::compare(statistic, read, reading) != Match::Same {
        return Vec::new();
    }
    let readings = || std::iter::once(&read.quantity).chain(read.alternative.as_deref());
    let verdict = |is_stated: bool| match is_stated {
        true => Verdict::Stated(read.span.clone()),
        false => Verdict::Undecided,
    };
    let mut aspects = Vec::new();
    let mut is_measured = false;
    match &declared.unit {
        Some(Unit::Counted(_)) => {
            let words = statistic.quantity.words.as_deref();
            let verdict = match counted(declared, words, read, reading) {
                Counted::Stated(found) => Verdict::Stated(found),
                _ => Verdict::Undecided,
            };
            is_measured = verdict != Verdict::Undecided;
            aspects.push((Aspect::Counted, verdict));
        }
        Some(unit) => {
            let shared = || {
                let shared = elliptic::shared_with(read, reading);
                shared.or_else(|| elliptic::added_to(read, reading))
            };
            let age = || is_bare_age(read, unit, reading);
            let of_other = || shared().is_some_and(|other| is_in(other, unit));
            is_measured = is_in(read, unit) || age() || of_other();
            aspects.push((Aspect::Unit, verdict(is_measured)));
        }
        None => {}
    }
    if derived && !is_measured {
        aspects.clear(); // it is that of the figures that it follows from, and is not declared
    }
    // "plus or minus 3 points" is no share of anything
    let suits = read.kind != ReadingKind::Margin || names_margin(&statistic.of.value);
    let value = match suits && !is_whole(declared, read) && is_told(read, is_measured, reading) {
        true => Verdict::Stated(read.number.clone()),
        false => Verdict::Undecided,
    };
    aspects.push((Aspect::Value, value));
    // "fell by a third" is said as it is; that about so many percent are declared is our own doing.
    let ours = derived && read.quantity.hedge.is_exact();
    if declared.hedge != Hedge::Exact && !ours {
        let sized = is_magnitude(&read.quantity); // at least two of it
        // "over 700" is more than 700, and neither about 700 nor at least.
        let same = read.quantity.hedge == declared.hedge;
        let stated = sized || same || reading.text.other_hedge(read) == Some(declared.hedge);
        let stated = stated && !reading.text.is_hedge_open(read);
        aspects.push((Aspect::Hedge, verdict(stated)));
    }
    if let Measure::Change { direction, .. } = &declared.measure {
        let goes = |read: &Quantity| match &read.measure {
            Measure::Change {
                direction: other, ..
            } => other == direction,
            // "(-12,000)"
            Measure::Amount(extent) => {
                let below = extent.low.digits.is_sign_negative() && !is_temperature(read);
                below && *direction == Direction::Down
            }
            _ => false,
        };
        // "raised $5 million" is an amount as well.
        let money = matches!(declared.unit, Some(Unit::Currency(_)));
        let sole = !money && !reading.text.may_be_sum(read) || !reading.text.may_be_level(read);
        let by_words =
            derived && (reading.text.moved(read) == Some(*direction) || reading.text.is_by(read));
        let goes = goes(&read.quantity) || sole && readings().any(goes) || by_words;
        aspects.push((Aspect::Sign, verdict(goes)));
    }
    aspects
}

/// Whether a number is declared of which the text gives so many: one in five is not five.
fn is_whole(declared: &Quantity, read: &QuantityReading) -> bool {
    let whole = match &read.quantity.measure {
        Measure::OutOf { whole, .. } => whole.value(),
        _ => None,
    };
    whole.is_some() && plain_value(declared) == whole
}

/// Whether a figure tells a number for certain. What a rate is counted by is no number of anything, and of a score nobody says
/// what it counts; in a language that is not read a scale may follow, and a number before it may make a range of it.
fn is_told(read: &QuantityReading, is_measured: bool, reading: &Reading<'_>) -> bool {
    let row = &reading.text.row;
    let (first, next) = (
        row.token_at(read.number.start),
        row.token_at(read.number.end),
    );
    let is_part = match read.kind {
        ReadingKind::Base => true,
        ReadingKind::Side => {
            let joint = |at: usize| row.glued(at) && !row.is_word(at) && !row.is_stop(at);
            joint(next) || joint(first) && row.glued(first.wrapping_sub(1))
        }
        _ => false,
    };
    let sentence = row.sentence(first);
    if !reading.text.is_read() {
        let mut before = first.saturating_sub(2).max(sentence.start)..first;
        return is_measured && !before.any(|at| row.is_digits(at));
    }
    let of_two = |or: usize| {
        row.has(or, Sense::Or) && row.is_number(or.wrapping_sub(1)) && row.is_number(or + 1)
    };
    // "3·5"
    let glued = row.glued(first)
        && row.glued(first.wrapping_sub(1))
        && row.is_digits(first.wrapping_sub(2))
        && !row.is_hyphen(first.wrapping_sub(1));
    let is_denied = || is_negated(read, row) || is_denied_beside(read, reading);
    let is_open =
        || is_denied() || reading.text.is_hedge_open(read) || reading.text.is_no_number(read);
    !is_part && !of_two(next) && !of_two(first.wrapping_sub(1)) && !glued && !is_open()
}

/// Whether the sentence of a multiple denies the same of something: "That is twice what it paid, and the service has not become
/// twice as good." Which of them is declared, the words beside them do not tell.
fn is_denied_beside(read: &QuantityReading, reading: &Reading<'_>) -> bool {
    const BESIDE: usize = 8;
    if !matches!(read.quantity.measure, Measure::Multiple(_)) {
        return false;
    }
    let sentence = reading.text.sentence(&read.span);
    let all = &reading.text.quantities;
    let here = all.partition_point(|one| one.span.start < read.span.start);
    let near = here.saturating_sub(BESIDE)..(here + BESIDE).min(all.len());
    let mut near = all[near]
        .iter()
        .filter(|one| sentence.contains(&one.span.start));
    near.any(|one| {
        one.quantity.measure == read.quantity.measure && is_negated(one, &reading.text.row)
    })
}

/// "did not sell 7", "did not really rise by 3 percent": of a change or a multiple, whose verb may stand farther away.
fn is_negated(read: &QuantityReading, row: &Row<'_>) -> bool {
    let is_change =
        |read: &Quantity| matches!(read.measure, Measure::Change { .. } | Measure::Multiple(_));
    let changes = is_change(&read.quantity) || read.alternative.as_deref().is_some_and(is_change);
    let far = match changes {
        true => FAR,
        false => NEAR,
    };
    let first = row.token_at(read.number.start);
    let start = row.segment(first).start.max(first.saturating_sub(far));
    let opens = |at: usize| row.has_any(at, &[Sense::ClauseStart, Sense::And, Sense::That]);
    let mut all = (start..first).rev().take_while(|at| !opens(*at));
    read.quantity.hedge.is_exact() && all.any(|at| denies(row, at))
}

/// "not", "didn’t"
fn denies(row: &Row<'_>, at: usize) -> bool {
    let ending = row.language.negative_ending;
    // "didn", "’", "t"
    let short = || {
        row.is_mark(at + 1, &['\'', '’'])
            && row.glued(at + 1)
            && row.glued(at + 2)
            && [row.str(at), "'", row.str(at + 2)]
                .concat()
                .ends_with(ending)
    };
    row.has_any(at, &[Sense::Negation, Sense::Not]) || !ending.is_empty() && short()
}

/// Whether the text does not tell if a figure that was found nowhere in it is true: its language is not read, or the words that
/// are given for the figure speak of a number and none can be read in them.
pub(in crate::rules) fn is_left_open(statistic: &Statistic, reading: &Reading<'_>) -> bool {
    let stated = &statistic.quantity;
    let worked_out = statistic.formula.is_some() && stated.words.is_none();
    if stated.is_on_authors_word() || worked_out {
        return false;
    }
    if !reading.text.is_read() {
        return true;
    }
    let Some(words) = &stated.words else {
        return false;
    };
    let ranges = &reading.given(words).ranges;
    let mut figures = reading.text.quantities.iter();
    !figures.any(|figure| touches(ranges, &figure.number))
        && ranges
            .iter()
            .any(|range| reading.text.hints_at_number(range))
}

/// Whether a figure is in a unit, and its words mean no other: "$5" may be any dollar, "10 pounds" are money or a mass.
fn is_in(read: &QuantityReading, unit: &Unit) -> bool {
    let has_unit = |read: &Quantity| {
        let share = matches!(read.measure, Measure::Share { .. } | Measure::OutOf { .. });
        read.unit.as_ref() == Some(unit) || *unit == Unit::Percent && share
    };
    let another = read.alternative.as_deref();
    read.among.is_empty() && has_unit(&read.quantity) && another.is_none_or(has_unit)
}

/// Whether a number without a unit is how many years old somebody is.
fn is_bare_age(read: &QuantityReading, unit: &Unit, reading: &Reading<'_>) -> bool {
    let bare = read.quantity.unit.is_none() && reading.text.is_read();
    let years = matches!(unit, Unit::Known(name) if name == YEARS);
    bare && years && reading.text.is_age(read)
}

/// How a message tells what a figure is read as whose unit is left open, where another one is declared.
pub(in crate::rules) fn read_as(
    read: &QuantityReading,
    declared: &Quantity,
    reading: &Reading<'_>,
) -> String {
    let words = one_line(&reading.source.text()[read.span.clone()]);
    let Some((last, others)) = read.among.split_last() else {
        return format!("“{words}” alone states: {}", read.quantity);
    };
    let money = matches!(read.quantity.unit, Some(Unit::Currency(_)));
    if money && !reading.lists(read.among) {
        let read_in = region(declared, reading);
        return format!("“{words}” may be in another of these currencies too{read_in}");
    }
    let others = others.join(", ");
    let region = match money {
        true => region(declared, reading),
        false => String::new(),
    };
    format!("“{words}” may be in {others} or {last}{region}")
}

/// What to set so that the article's money is in the declared currency: a code begins with that of its country, but for "EUR" and
/// "XAF".
fn region(declared: &Quantity, reading: &Reading<'_>) -> String {
    let language = reading.text.row.language.tag;
    let code = match &declared.unit {
        Some(Unit::Currency(code)) => code.as_ref(),
        _ => "",
    };
    let country = code.get(..2).unwrap_or("EU");
    if language.is_empty() || country == "EU" || country.starts_with('X') {
        return "; a `language` with its region, as `en-GB`, may tell which".to_owned();
    }
    format!(": set `language: {language}-{country}` in the article")
}

/// What the text says of words that are given for what a figure measures, or is measured against: they are its own where they
/// stand beside it.
pub(in crate::rules) fn of_words(
    words: &str,
    figure: Option<usize>,
    reading: &Reading<'_>,
) -> Verdict {
    let read = figure.map(|figure| &reading.text.quantities[figure]);
    let found = read.and_then(|read| beside(words, read, reading));
    found.map_or(Verdict::Undecided, Verdict::Stated)
}
