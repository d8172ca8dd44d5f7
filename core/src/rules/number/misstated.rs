//! `misstated`: a figure that the article does not state.

use super::{
    Declared, FoundAt, arithmetic,
    compare::{Match, is_measured},
};
use crate::model::sums::Sums;
use crate::{
    model::{Measure, Quantity, Unit},
    rules::{Advice, Finding, Rule, nearness::Nearness},
    text::QuantityReading,
};
use rust_decimal::Decimal;
use std::{collections::HashMap, mem::discriminant};

/// None of these figures is like the declared one.
pub(super) fn finding(declared: &Declared<'_>, candidates: &[usize]) -> Finding {
    let shown = declared.looked.missing.get();
    declared.looked.missing.set(shown + 1);
    let most = SHOWN.max(COMPARED / declared.reading.text.quantities.len().max(1));
    if shown >= most && declared.words().is_none() {
        let text = format!("the article does not state {}", declared.quantity());
        let finding = Finding::new(Rule::Misstated, declared.place, text);
        let more = format!("the figure nearest to it is shown for the first {most} only");
        return finding.detail(more);
    }
    let all = 0..declared.reading.text.quantities.len();
    let mut all: Vec<usize> = all
        .filter(|index| !declared.is_mere_one(declared.read(*index)))
        .collect();
    let nearness = declared.nearness();
    let mut near = nearest(
        declared,
        declared.words().map_or(&all[..], |_| candidates),
        &nearness,
    );
    for _ in 0..PASSED {
        let others =
            near.filter(|index| declared.words().is_none() && is_anothers(declared, *index));
        let Some(other) = others else { break };
        all.retain(|index| *index != other);
        near = nearest(declared, &all, &nearness);
    }
    let among = declared.words().map_or(&all[..], |_| candidates);
    let near = near.map(|index| declared.read(index));
    let like = |near: Option<&QuantityReading>| {
        near.is_some_and(|near| resembles(declared, near, &nearness))
    };
    let any = !declared.reading.text.quantities.is_empty();
    if declared.words().is_none() && any && !like(near) {
        let text = format!("the article does not state {}", declared.quantity());
        let finding = Finding::new(Rule::Misstated, declared.place, text);
        return finding.detail(NOTHING_LIKE_IT);
    }
    missing(declared, near, among.len() == 1)
}

/// Whether other facts declare a figure as often as the article states it: then it is not what this one means.
fn is_anothers(declared: &Declared<'_>, index: usize) -> bool {
    if declared.reading.apart {
        return false;
    }
    let measure = &declared.read(index).quantity.measure;
    let readings = declared.reading.text.quantities.iter();
    let stated = readings.filter(|read| read.quantity.measure == *measure);
    let facts = declared.article.statistics.iter().enumerate();
    let others = facts
        .filter(|(at, one)| *at != declared.place.index && one.quantity.value.measure == *measure);
    others.count() >= stated.count()
}

/// Whether a figure may be what the article states in the place of the declared one: of like digits or size, or the same kind of
/// figure beside the fact's other words.
fn resembles(declared: &Declared<'_>, read: &QuantityReading, nearness: &Nearness<'_>) -> bool {
    let quantity = declared.quantity();
    let form = same_form(&read.quantity, quantity);
    let unit = declared.may_be_in(read);
    if is_in_no_unit(&read.quantity, quantity) {
        return false;
    }
    if is_special(quantity) && form {
        return true;
    }
    if scaled(quantity, &read.quantity) {
        // 34 is no slip for any 340, as it is for 34,000 and 34 million.
        let thousands = ratio_of_sizes(quantity, &read.quantity);
        return thousands.is_some_and(|times| times >= THOUSAND.into())
            || nearness.count(&read.span) > 0;
    }
    if is_multiple(quantity, &read.quantity) || is_thousandth(quantity, &read.quantity) {
        return true;
    }
    let digits = super::digits_in_common(quantity, &read.quantity) > 0;
    let beside = || nearness.count(&read.span) > 0;
    let Some(times) = ratio_of_sizes(quantity, &read.quantity) else {
        return form || digits || beside();
    };
    let apart = |most: u32| times <= most.into();
    unit && apart(LIKE_SIZE) || (unit || digits) && apart(TIMES_TEN) && beside()
}

/// How many times as large the larger of two figures is, where both are numbers.
fn ratio_of_sizes(one: &Quantity, other: &Quantity) -> Option<Decimal> {
    let size = |quantity: &Quantity| match &quantity.measure {
        Measure::Amount(extent) | Measure::Change { by: extent, .. } => {
            extent.low.value().map(|value| value.abs())
        }
        _ => None,
    };
    let (one, other) = size(one).zip(size(other))?;
    if one == other {
        return Some(Decimal::ONE);
    }
    let times = one.max(other).over(one.min(other));
    Some(times.unwrap_or(Decimal::MAX)) // as large as can be, of nothing
}

/// Figures of like size are no more than so many times apart.
const LIKE_SIZE: u32 = 2;

/// With a digit more or fewer a figure is about so many times another.
const TIMES_TEN: u32 = 12;

/// Figures whose words for the scale were mixed up are at least so many times apart.
const THOUSAND: u32 = 1_000;

/// What a message says where no figure of the article may be the declared one.
const NOTHING_LIKE_IT: &str = "no figure in the article is like it: it may have been taken out";

/// For how many figures that the article does not state the nearest one is looked for: among all figures of the article, so
/// that it would take too long for very many, unless the article has few. The messages about the others say so.
const SHOWN: usize = 100;

/// So many pairs of a figure that the article does not state and one that it states are few.
const COMPARED: usize = 50_000;

/// How many figures that other facts declare are passed over in looking for the nearest one.
const PASSED: usize = 4;

/// The figure that the author most likely means: of the same form and unit if there is one, near the fact's other words,
/// and of like size.
fn nearest(
    declared: &Declared<'_>,
    candidates: &[usize],
    nearness: &Nearness<'_>,
) -> Option<usize> {
    let quantity = declared.quantity();
    let likeness = |index: usize| {
        let read = declared.read(index);
        let form = same_form(&read.quantity, quantity);
        let unit = read.quantity.unit.is_some() && declared.may_be_in(read);
        let digits = super::digits_in_common(quantity, &read.quantity);
        let special = is_special(quantity) && form;
        let size = ratio_of_sizes(quantity, &read.quantity);
        let like_size = size.is_some_and(|times| times <= LIKE_SIZE.into());
        (
            resembles(declared, read, nearness),
            special || scaled(quantity, &read.quantity),
            read.kind.is_statistic(),
            usize::from(form) + usize::from(unit) + digits + 2 * usize::from(like_size),
            nearness.count(&read.span),
        )
    };
    let mut best = None;
    for index in candidates {
        let likeness = likeness(*index);
        if best.as_ref().is_none_or(|(most, _)| likeness > *most) {
            best = Some((likeness, *index));
        }
    }
    best.map(|(_, index)| index)
}

/// Whether a figure is of a form of its own, so that only one of the same can be meant: a score, "dozens".
fn is_special(quantity: &Quantity) -> bool {
    matches!(
        quantity.measure,
        Measure::Score { .. } | Measure::Magnitude(_)
    )
}

/// Whether a figure of the article is in no unit at all, where the declared one is in one that is known: neither "the second-largest
/// port" nor "half of them" has two minutes in it.
fn is_in_no_unit(read: &Quantity, declared: &Quantity) -> bool {
    match (&read.measure, declared.unit.as_ref()) {
        (Measure::Rank(_) | Measure::Score { .. }, unit) => {
            is_measured(unit) && !same_form(read, declared)
        }
        (Measure::Share { .. } | Measure::OutOf { .. }, Some(Unit::Percent)) => false,
        (Measure::Share { .. } | Measure::OutOf { .. }, unit) => is_measured(unit),
        _ => false,
    }
}

/// Whether two figures have the same digits on another scale: 250 and 250,000.
fn scaled(declared: &Quantity, read: &Quantity) -> bool {
    let number = |quantity: &Quantity| match &quantity.measure {
        Measure::Amount(extent) | Measure::Change { by: extent, .. } => extent.low.value(),
        _ => None,
    };
    let digits = |value: Decimal| {
        let mut digits = value.mantissa().unsigned_abs();
        while digits > 0 && digits.is_multiple_of(10) {
            digits /= 10;
        }
        digits
    };
    let same = number(declared).zip(number(read));
    same.is_some_and(|(one, other)| one != other && digits(one) > 9 && digits(one) == digits(other))
}

fn same_form(a: &Quantity, b: &Quantity) -> bool {
    discriminant(&a.measure) == discriminant(&b.measure)
}

/// The article does not state the figure; `near` is what it may state instead, `only` whether there is nothing else.
fn missing(declared: &Declared<'_>, near: Option<&QuantityReading>, only: bool) -> Finding {
    let quantity = declared.quantity();
    let text = match declared.words() {
        Some(words) => format!("{quantity} cannot be read in “{words}”"),
        None => format!("the article does not state {quantity}"),
    };
    let finding = Finding::new(Rule::Misstated, declared.place, text);
    let Some(near) = near else {
        return match declared.words() {
            Some(_) => finding.advice(Advice::OrAuthor(WITHOUT_FIGURE)),
            None => finding.advice(Advice::OrAuthor(NO_FIGURE)),
        };
    };
    let finding = declared.show(finding, "nearest", near);
    if is_thousandth(quantity, &near.quantity) {
        return finding
            .detail("the point of a declaration is a decimal point")
            .advice(Advice::Figure {
                words: declared.reading.source.text()[near.span.clone()].to_owned(),
                figure: near.quantity.clone(),
            });
    }
    let special = is_special(&near.quantity)
        && (same_form(quantity, &near.quantity) || declared.words().is_some());
    let in_unit = || near.quantity.unit.is_none() || declared.may_be_in(near);
    if special
        || is_multiple(quantity, &near.quantity)
        || scaled(quantity, &near.quantity) && in_unit()
    {
        return finding.advice(declared.as_stated(near));
    }
    let read = match (is_range(&near.quantity), is_range(quantity)) {
        (true, false) => "a range",
        (false, true) => "one figure",
        _ => {
            return match declared.words().filter(|_| only) {
                Some(words) => {
                    let figure = declared.stated_figure(near);
                    finding.detail(format!("“{words}” is read as: {figure}"))
                }
                None => finding,
            };
        }
    };
    finding.detail(format!(
        "the article's words are read as {read}: {}",
        near.quantity
    ))
}

/// "halved" that was declared as `-50 %`.
fn is_multiple(declared: &Quantity, read: &Quantity) -> bool {
    let value = |quantity| Some(arithmetic::ratio(quantity)?.value);
    let changes = matches!(declared.measure, Measure::Change { .. });
    let times = matches!(read.measure, Measure::Multiple(_));
    changes && times && value(declared) == value(read)
}

/// "1.234 Euro" that was declared as `1.234 EUR`: the point of the article divides thousands.
fn is_thousandth(declared: &Quantity, read: &Quantity) -> bool {
    let number = |quantity: &Quantity| match &quantity.measure {
        Measure::Amount(extent) | Measure::Change { by: extent, .. } => Some(extent.low),
        _ => None,
    };
    let (Some(one), Some(other)) = (number(declared), number(read)) else {
        return false;
    };
    one.digits.scale() == 3
        && one.scale == other.scale
        && one.digits.times(Decimal::ONE_THOUSAND) == Some(other.digits)
}

/// What to do where the words that are given for a figure hold none.
pub(super) const WITHOUT_FIGURE: &str =
    "no figure was found in these words: give those that hold the figure";

/// What to do where there is none at all.
const NO_FIGURE: &str = "no figure was found in the article: see whether this is its text";

fn is_range(quantity: &Quantity) -> bool {
    match &quantity.measure {
        Measure::Amount(extent)
        | Measure::Change { by: extent, .. }
        | Measure::Multiple(extent) => extent.high.is_some(),
        _ => false,
    }
}

/// A figure that two statistics were found at, while the article states another that fits one of them better: that one
/// was copied from the wrong place.
pub(super) fn copied(all: &[Declared<'_>], found: &mut [FoundAt], findings: &mut Vec<Finding>) {
    let mut at_reading: HashMap<usize, Vec<usize>> = HashMap::new();
    for (index, found) in found.iter().enumerate() {
        if let Some(at) = found.reading {
            at_reading.entry(at).or_default().push(index);
        }
    }
    let near: Vec<usize> = (all.iter().zip(found.iter()))
        .map(|(declared, found)| match found.reading {
            Some(at) if at_reading[&at].len() > 1 => {
                declared.nearness().count(&declared.read(at).span)
            }
            _ => 0,
        })
        .collect();
    // For each reading the statistics that have more words near it than all before them.
    let mut rising: HashMap<usize, Vec<usize>> = HashMap::new();
    for (at, group) in at_reading.iter().filter(|(_, group)| group.len() > 1) {
        let rising = rising.entry(*at).or_default();
        for index in group {
            if rising.last().is_none_or(|last| near[*last] < near[*index]) {
                rising.push(*index);
            }
        }
    }
    let free = nobodys(all, |at| at_reading.contains_key(at));
    for (index, declared) in all.iter().enumerate() {
        let Some(at) = found[index].reading.filter(|_| !found[index].settled) else {
            continue;
        };
        if at_reading[&at].len() == 1 {
            continue; // nobody else's
        }
        let span = |index: usize| declared.read(index).span.clone();
        let own = near[index];
        let rivals = &rising[&at];
        let Some(rival) = rivals.get(rivals.partition_point(|rival| near[*rival] <= own)) else {
            continue;
        };
        // What one says another denies: the figure is that of both.
        if declared.statistic.stance != all[*rival].statistic.stance {
            continue;
        }
        let alike = |candidate: &usize| {
            let read = declared.read(*candidate);
            declared.may_be_in(read) && same_form(&read.quantity, declared.quantity())
        };
        // Of very many figures those near the rarest of its words.
        let nearness = declared.nearness();
        let (near_words, _) = nearness.weighed(&free, |candidate| span(candidate).start);
        let better = nearness.nearest(near_words.into_iter().filter(alike), span);
        findings.push(match better.filter(|(_, words)| *words > own) {
            Some((better, _)) => missing(declared, Some(declared.read(better)), false),
            // Of several places that state it one may be meant for each.
            None if own == 0 && elsewhere(declared, at) => continue,
            None if own == 0 => of_another(declared, &all[*rival], declared.read(at)),
            None => continue,
        });
        found[index] = FoundAt::NOWHERE;
    }
}

/// The figures of the article that no statistic was found at.
fn nobodys(all: &[Declared<'_>], is_found: impl Fn(&usize) -> bool) -> Vec<usize> {
    let readings = all.first().map(|one| &one.reading.text.quantities[..]);
    let statistics = readings.unwrap_or_default().iter().enumerate();
    let statistics = statistics.filter(|(_, read)| read.kind.is_statistic());
    let statistics = statistics.map(|(at, _)| at);
    statistics.filter(|at| !is_found(at)).collect()
}

/// Whether the article states a figure in another place too.
fn elsewhere(declared: &Declared<'_>, at: usize) -> bool {
    let like = declared.reading.figures_like(declared.quantity());
    like.iter()
        .filter(|index| **index != at)
        .any(|index| declared.matches(declared.read(*index)) == Match::Same)
}

/// The only figure that is like the declared one stands among the words of another fact.
fn of_another(declared: &Declared<'_>, rival: &Declared<'_>, read: &QuantityReading) -> Finding {
    let (id, rival) = (&declared.statistic.id, &rival.statistic.id);
    let quantity = declared.quantity();
    let text = format!("the article states {quantity} for `{rival}`, and nowhere else");
    let finding = Finding::new(Rule::Misstated, declared.place, text);
    let mark = format!("declared: {rival} and {id}");
    declared
        .show_marked(finding, "stated", read, mark)
        .advice(Advice::WordsForBoth)
}
