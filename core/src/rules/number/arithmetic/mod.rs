//! Figures that follow from others: what follows, and whether a stated figure agrees with it.

mod agreement;
mod around;
mod formulas;

pub(in crate::rules) use self::formulas::{Formulas, Operation};
pub(super) use self::{
    agreement::{agreeing, agrees, ratio},
    around::{Around, around, interval, is_counted},
};

use self::around::amount;
use crate::model::sums::Sums;
use crate::{
    model::{
        self, Article, Extent, Formula, Hedge, Measure, Number, Operator, Quantity, Scale,
        Statistic, Unit, in_whole_numbers, lowest_terms,
    },
    rules::Advice,
};
use rust_decimal::Decimal;

/// Works out the statistics that are declared from others, and writes what follows into them.
///
/// What cannot be worked out stays as it is; [`check`](crate::rules::check()) says why.
pub fn derive(article: &mut Article) {
    let formulas = Formulas::of(article);
    derive_by(article, &formulas);
}

/// The same where it is known what follows from what.
pub(in crate::rules) fn derive_by(article: &mut Article, formulas: &Formulas) {
    for index in formulas.in_order() {
        let in_words = has_words(&article.statistics[index]);
        let operation = formulas.operation(article, index);
        let Some(Ok(follows)) = operation.map(|operation| result(operation, in_words)) else {
            continue;
        };
        if article.statistics[index].quantity.value != follows {
            article.statistics.to_mut()[index].quantity.value = follows;
        }
    }
}

/// Whether anything follows from the formula of a statistic.
pub(super) fn can_be_worked_out(article: &Article, formulas: &Formulas, statistic: usize) -> bool {
    let in_words = has_words(&article.statistics[statistic]);
    let operation = formulas.operation(article, statistic);
    let works = |operation| result(operation, in_words).is_ok();
    !formulas.in_circle(statistic) && operation.is_some_and(works)
}

/// Whether the article's own words for a figure are given.
pub(super) fn has_words(statistic: &Statistic) -> bool {
    statistic.quantity.words.is_some()
}

/// Why nothing follows from a formula, and what would mend it.
pub(super) struct Unworkable {
    pub why: String,
    pub advice: Option<Advice>,
}

impl From<String> for Box<Unworkable> {
    fn from(why: String) -> Self {
        Self::new(Unworkable {
            why,
            advice: Some(Advice::Plain("declare the figure that the article states")),
        })
    }
}

/// One of the two figures of a formula, and its value.
fn operand<'a>(
    statistic: Option<&'a Statistic>,
    id: &str,
) -> Result<(&'a Quantity, Decimal), String> {
    let statistic = statistic.ok_or_else(|| format!("`{id}` is no statistic"))?;
    let quantity = &statistic.quantity.value;
    let around = amount(quantity);
    let around = around.ok_or_else(|| format!("`{id}` is not a plain amount: {quantity}"))?;
    Ok((quantity, around.value))
}

/// Whether the quotient of two units is counted in the first for each of the second: euros per head. Nothing is counted in per
/// cent of something else.
pub(super) fn is_rate(operator: Operator, left: Option<&Unit>, right: Option<&Unit>) -> bool {
    let counts = |unit: &Unit| !matches!(unit, Unit::Percent | Unit::PercentagePoint);
    operator == Operator::Over
        && left != right
        && left.is_some_and(counts)
        && right.is_some_and(counts)
}

/// What follows from a formula, exact; or why nothing follows. `in_words`: whether the article's words for it are given.
pub(super) fn result(
    operation: Operation<'_>,
    in_words: bool,
) -> Result<Quantity, Box<Unworkable>> {
    let formula = operation.formula;
    let (left, a) = operand(operation.left, &formula.left)?;
    let (right, b) = operand(operation.right, &formula.right)?;
    let rate = is_rate(formula.operator, left.unit.as_ref(), right.unit.as_ref());
    if rate && !in_words {
        return Err(Box::new(Unworkable {
            why: format!("the two are not counted in the same unit: {left} and {right}"),
            advice: Some(Advice::Plain(
                "give the article's words for so much of the one for each of the other: `as \"…\"`",
            )),
        }));
    }
    if left.unit != right.unit && !rate {
        return Err(Box::new(Unworkable {
            why: format!("the two are not counted in the same unit: {left} and {right}"),
            advice: Some(in_one_unit(formula, left, right)),
        }));
    }
    if formula.operator == Operator::Over && b.is_zero() {
        return Err(format!("`{}` is 0", formula.right).into());
    }
    let exact = left.hedge.is_exact() && right.hedge.is_exact();
    let value = match formula.operator {
        Operator::Plus => a.plus(b),
        Operator::Minus => a.minus(b),
        Operator::Over => {
            let digits = significant(left).min(significant(right)).max(2);
            if rate {
                return per_each(a, b, digits)
                    .map(|(hedge, measure)| Quantity {
                        hedge: if exact { hedge } else { Hedge::About },
                        measure,
                        unit: left.unit.clone(),
                    })
                    .ok_or_else(|| TOO_LONG.to_owned().into());
            }
            if let Some(follows) = quotient(a, b, digits) {
                return Ok(Quantity {
                    hedge: if exact { follows.hedge } else { Hedge::About },
                    ..follows
                });
            }
            None
        }
    };
    let value = value.ok_or_else(|| TOO_LONG.to_owned())?;
    let unit = match (formula.operator, &left.unit) {
        (Operator::Minus, Some(Unit::Percent)) => Some(Unit::PercentagePoint),
        _ => left.unit.clone(),
    };
    Ok(Quantity {
        hedge: if exact { Hedge::Exact } else { Hedge::About },
        measure: Measure::Amount(Extent::one(plain(value))),
        unit,
    })
}

const TOO_LONG: &str = "the result has more digits than can be kept";

/// So much of one thing for each of another; rounded where its digits would never end.
fn per_each(a: Decimal, b: Decimal, digits: u32) -> Option<(Hedge, Measure)> {
    let exact = a.over(b)?;
    let (hedge, each) = match exact.times(b) == Some(a) {
        true => (Hedge::Exact, exact),
        false => (Hedge::About, exact.round_sf(digits)?),
    };
    Some((hedge, Measure::Amount(Extent::one(plain(each)))))
}

/// The quotient of two numbers: `1.25 x`, or a fraction where its digits would never end, `2/3`. Where not even that can be
/// written, it is rounded, and says so.
fn quotient(a: Decimal, b: Decimal, digits: u32) -> Option<Quantity> {
    let terms = in_whole_numbers(a, b).and_then(|(above, below)| lowest_terms(above, below));
    let (hedge, measure) = match terms {
        Some((above, below)) => match (
            model::ratio(above, below),
            above.try_into(),
            below.try_into(),
        ) {
            (Some(ratio), ..) => (Hedge::Exact, Measure::Multiple(Extent::one(plain(ratio)))),
            (None, Ok(numerator), Ok(denominator)) => (
                Hedge::Exact,
                Measure::Share {
                    numerator,
                    denominator,
                },
            ),
            _ => rounded(a, b, digits)?,
        },
        None => rounded(a, b, digits)?,
    };
    Some(Quantity {
        hedge,
        measure,
        unit: None,
    })
}

fn rounded(a: Decimal, b: Decimal, digits: u32) -> Option<(Hedge, Measure)> {
    let ratio = a.over(b)?.round_sf(digits)?;
    Some((Hedge::About, Measure::Multiple(Extent::one(plain(ratio)))))
}

/// A number without a scale word.
fn plain(value: Decimal) -> Number {
    Number {
        digits: value.normalize(),
        scale: Scale::One,
    }
}

/// What to do where two figures have different units.
fn in_one_unit(formula: &Formula, left: &Quantity, right: &Quantity) -> Advice {
    let write = |id: &str, quantity: &Quantity, unit: &Option<Unit>| Advice::FigureOf {
        id: id.to_owned(),
        figure: Quantity {
            unit: unit.clone(),
            ..quantity.clone()
        },
    };
    let is_money = |unit: &Option<Unit>| matches!(unit, Some(Unit::Currency(_)));
    match (&left.unit, &right.unit) {
        // A count is as likely one of something that is paid for.
        (None, unit) if !is_money(unit) => write(&formula.left, left, unit),
        (unit, None) if !is_money(unit) => write(&formula.right, right, unit),
        _ => Advice::Plain("give both in one unit, or declare the figure that the article states"),
    }
}

/// How many digits of a figure say something.
fn significant(quantity: &Quantity) -> u32 {
    let (Measure::Amount(extent) | Measure::Change { by: extent, .. }) = &quantity.measure else {
        return 2;
    };
    let digits = extent.low.digits.abs().to_string();
    let plain: String = digits.chars().filter(char::is_ascii_digit).collect();
    u32::try_from(plain.trim_start_matches('0').len()).unwrap_or(2)
}
