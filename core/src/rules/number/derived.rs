//! Figures that follow from others, and what is published of them: what the article states, in its own unit and with its own hedge,
//! where its words are given and agree with what follows; else what follows, exact.

use super::arithmetic::{self, Formulas, Operation};
use crate::model::sums::Sums;
use crate::{
    model::{
        Article, Direction, Extent, Hedge, Measure, Number, Operator, Quantity, Scale, Statistic,
        Unit,
    },
    rules::{ranges::touches, reading::Reading},
    text::{QuantityReading, Source},
};
use rust_decimal::Decimal;
use std::collections::BTreeSet;

/// Puts what follows in the place of every figure that has a formula, so that all that is checked goes by it, and returns what
/// was declared there. A macro has nothing else there; facts from elsewhere bring a figure along.
pub(in crate::rules) fn work_out(article: &mut Article, formulas: &Formulas) -> Declared {
    let derived = article.statistics.iter().enumerate();
    let derived = derived.filter(|(_, statistic)| statistic.formula.is_some());
    let declared = derived.map(|(index, statistic)| (index, statistic.quantity.value.clone()));
    let declared = Declared(declared.collect());
    if !declared.0.is_empty() {
        arithmetic::derive_by(article, formulas);
    }
    declared
}

/// The figures that are declared beside a formula, each with the index of the statistic, in their order.
pub(in crate::rules) struct Declared(Vec<(usize, Quantity)>);

impl Declared {
    pub fn get(&self, statistic: usize) -> Option<&Quantity> {
        of_index(&self.0, statistic)
    }

    /// Puts them back.
    pub fn write(self, article: &mut Article) {
        for (index, quantity) in self.0 {
            if article.statistics[index].quantity.value != quantity {
                article.statistics.to_mut()[index].quantity.value = quantity;
            }
        }
    }
}

/// The statistics that follow from others and that the article states, with the figure that it states; each with its index, in
/// their order.
#[derive(Default)]
pub(in crate::rules) struct InWords(Vec<(usize, Statistic)>);

impl InWords {
    /// Those of which the check found where the article states them.
    pub fn of(
        article: &Article,
        formulas: &Formulas,
        found: &[Option<usize>],
        reading: &Reading<'_>,
    ) -> Self {
        Self::each(article, |index, words| {
            let read = &reading.text.quantities[found[index]?];
            // Or it is another that is like it, where the article does not have the words.
            let given = touches(&reading.given(words).ranges, &read.number);
            given.then(|| in_reading(article, formulas, index, read, reading))?
        })
    }

    /// Without the article's text, what their words tell by themselves.
    pub fn alone(article: &Article, formulas: &Formulas) -> Self {
        Self::each(article, |index, words| {
            let source = Source::new("words", words);
            let reading = Reading::new(&source, article, false);
            let read = reading.text.quantities.iter();
            read.filter(|read| read.kind.counts()).find_map(|read| {
                in_reading(article, formulas, index, read, &reading).or_else(|| {
                    let operation = formulas.operation(article, index)?;
                    percent_of_change(operation, &read.quantity)
                })
            })
        })
    }

    /// Those that have a formula and the article's words, with what these state.
    fn each(article: &Article, stated: impl Fn(usize, &str) -> Option<Quantity>) -> Self {
        let all = article.statistics.iter().enumerate();
        let stated = all.filter_map(|(index, statistic)| {
            let words = statistic.quantity.words.as_deref();
            let words = words.filter(|_| statistic.formula.is_some())?;
            let quantity = stated(index, words)?;
            let mut statistic = statistic.clone();
            statistic.quantity.value = quantity;
            Some((index, statistic))
        });
        Self(stated.collect())
    }

    /// A statistic of the article, with the figure that the article states.
    pub fn statistic<'a>(&'a self, article: &'a Article, index: usize) -> &'a Statistic {
        of_index(&self.0, index).unwrap_or(&article.statistics[index])
    }

    /// Publishes what the article states. What is an error stays as it is declared, so that it is found again: a figure that is
    /// `contradicted` by its formula, among them one whose formula has no result.
    pub fn write(self, article: &mut Article, formulas: &Formulas, contradicted: &BTreeSet<usize>) {
        for (index, statistic) in self.0 {
            if !contradicted.contains(&index)
                && arithmetic::can_be_worked_out(article, formulas, index)
            {
                article.statistics.to_mut()[index].quantity.value = statistic.quantity.value;
            }
        }
    }
}

/// What is noted with an index.
fn of_index<T>(noted: &[(usize, T)], index: usize) -> Option<&T> {
    let place = noted.binary_search_by_key(&index, |(index, _)| *index);
    Some(&noted[place.ok()?].1)
}

/// What a reading states of a figure that follows from others; nothing where it states another. Where nothing can be worked out,
/// which is reported, the words are all that there is.
fn in_reading(
    article: &Article,
    formulas: &Formulas,
    index: usize,
    read: &QuantityReading,
    reading: &Reading<'_>,
) -> Option<Quantity> {
    let operation = formulas.operation(article, index)?;
    let follows = &article.statistics[index].quantity.value;
    let main = super::in_declared_unit(follows, &read.quantity, read.among);
    let mut stated = match arithmetic::can_be_worked_out(article, formulas, index) {
        true => agreeing(operation, follows, read, reading)?,
        false => main.clone().into_owned(),
    };
    // "600 fewer" are of what the two are of.
    if stated.unit.is_none() {
        let amount = matches!(stated.measure, Measure::Amount(_));
        if operation.formula.operator != Operator::Over || amount {
            stated.unit.clone_from(&follows.unit);
        }
    }
    if is_rounded(&main.measure, &stated) {
        stated.hedge = Hedge::About;
    }
    Some(stated)
}

/// The meaning of what is read that agrees with what follows, if one does.
pub(super) fn agreeing(
    operation: Operation<'_>,
    follows: &Quantity,
    read: &QuantityReading,
    reading: &Reading<'_>,
) -> Option<Quantity> {
    let in_unit = |quantity| super::in_declared_unit(follows, quantity, read.among);
    let main = in_unit(&read.quantity);
    let other = read.alternative.as_deref().map(in_unit);
    let hedges = [Some(main.hedge), reading.text.other_hedge(read)];
    // "nearly 60" are about 60, and less.
    let mut agreeing = hedges.into_iter().flatten().map(|hedge| {
        let [main, other] = [Some(&main), other.as_ref()].map(|one| {
            let quantity = (**one?).clone();
            Some(Quantity { hedge, ..quantity })
        });
        meaning(operation, read, reading, (&main?, other.as_ref()))
    });
    let first = agreeing.next()??;
    agreeing.all(|other| other.is_some()).then_some(first)
}

/// The one of two meanings that agrees with what follows, as far as the words around them allow it.
fn meaning(
    operation: Operation<'_>,
    read: &QuantityReading,
    reading: &Reading<'_>,
    (main, other): (&Quantity, Option<&Quantity>),
) -> Option<Quantity> {
    let by = reading.text.is_by(read) && other.is_none();
    if !matches!(main.measure, Measure::Change { .. })
        && (by || operation.formula.operator == Operator::Minus)
    {
        // "1 euro less" is no mere difference.
        match reading.text.moved(read) {
            Some(way) => return as_change(operation, main, &[way]),
            None if by => return as_change(operation, main, &WAYS),
            None => {}
        }
    }
    arithmetic::agreeing(operation, main, other).cloned()
}

/// Whether the percentage of a change is not all of the share that the article states: "fell by a third".
fn is_rounded(share: &Measure, change: &Quantity) -> bool {
    let (Measure::Share { .. }, Measure::Change { by, .. }) = (share, &change.measure) else {
        return false;
    };
    let percent = |share: Decimal| share.times(Decimal::ONE_HUNDRED);
    change.hedge.is_exact() && by.low.value() != share.ratio().and_then(percent)
}

const WAYS: [Direction; 2] = [Direction::Up, Direction::Down];

/// Words that are read by themselves do not tell whether "25 percent" is what it is or how much more: what follows does.
fn as_change(operation: Operation<'_>, read: &Quantity, ways: &[Direction]) -> Option<Quantity> {
    let mut changes = ways.iter().filter_map(|way| changed(*way, read));
    let agrees = |change: Quantity| match read.measure {
        Measure::Share { .. } => arithmetic::agreeing(operation, read, Some(&change)).cloned(),
        _ => arithmetic::agrees(operation, &change, None).then_some(change),
    };
    changes.find_map(agrees)
}

/// The same of a percentage, where no text tells what it is of.
fn percent_of_change(operation: Operation<'_>, read: &Quantity) -> Option<Quantity> {
    let percent = operation.formula.operator == Operator::Over && read.unit == Some(Unit::Percent);
    percent.then(|| as_change(operation, read, &WAYS))?
}

/// An amount or a share as that by which something changed.
fn changed(direction: Direction, read: &Quantity) -> Option<Quantity> {
    let (by, unit) = match &read.measure {
        Measure::Amount(by @ Extent { high: None, .. }) => (by.clone(), read.unit.clone()),
        share @ Measure::Share { .. } => {
            let percent = share.ratio()?.times(Decimal::ONE_HUNDRED)?;
            let by = Extent::one(Number {
                digits: percent.round_dp(2).normalize(),
                scale: Scale::One,
            });
            (by, Some(Unit::Percent))
        }
        _ => return None,
    };
    let measure = Measure::Change { direction, by };
    Some(Quantity {
        measure,
        unit,
        ..read.clone()
    })
}
