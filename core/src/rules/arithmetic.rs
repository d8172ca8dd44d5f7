//! Figures that follow from others: what is stated and what follows must agree.

use super::{FactList, Finding, Place, Rule};
use crate::{
    model::{
        Article, Direction, Extent, Formula, Hedge, Measure, Number, Operator, Quantity, Scale,
        Statistic, Unit,
    },
    text::QuantityReading,
};
use rust_decimal::Decimal;

/// A number with what its written digits leave open: 13.8 may be anything from 13.75 to 13.85.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Around {
    value: Decimal,
    low: Decimal,
    high: Decimal,
}

impl Around {
    fn meets(&self, other: &Self) -> bool {
        self.low <= other.high && other.low <= self.high
    }

    /// The same below zero.
    fn turned(self) -> Self {
        Self {
            value: -self.value,
            low: -self.high,
            high: -self.low,
        }
    }

    /// A number that is only roughly given may be a tenth off as well.
    fn rough(self) -> Self {
        let tenth = (self.value / Decimal::TEN).abs();
        Self {
            low: self.low.min(self.value - tenth),
            high: self.high.max(self.value + tenth),
            ..self
        }
    }
}

/// Works out the statistics that are declared from others, and writes what follows into them.
///
/// What cannot be worked out stays as it is; [`check`](super::check()) says why.
pub fn derive(article: &mut Article) {
    // Each round settles at least one statistic that others may depend on.
    for _ in 0..article.statistics.len() {
        let mut settled = true;
        for index in 0..article.statistics.len() {
            let Some(formula) = &article.statistics[index].formula else {
                continue;
            };
            let Ok(follows) = result(article, formula) else {
                continue;
            };
            if article.statistics[index].quantity.value != follows {
                article.statistics.to_mut()[index].quantity.value = follows;
                settled = false;
            }
        }
        if settled {
            return;
        }
    }
}

/// Checks every formula and every set of shares that is declared as complete.
pub(super) fn check(article: &Article, findings: &mut Vec<Finding>) {
    for (index, statistic) in article.statistics.iter().enumerate() {
        let place = FactList::Statistics.at(index);
        if let Some(formula) = &statistic.formula {
            let known = article.statistic(&formula.left).is_some()
                && article.statistic(&formula.right).is_some();
            if in_circle(article, index) {
                let text = format!("`{}` follows from itself", statistic.id);
                findings.push(Finding::new(Rule::Circle, place.field("quantity"), text));
            } else if let (true, Err(why)) = (known, result(article, formula)) {
                let text = format!(
                    "`{} {} {}` cannot be worked out",
                    formula.left,
                    formula.operator.sign(),
                    formula.right
                );
                findings.push(
                    Finding::new(Rule::Contradiction, place.field("quantity"), text).detail(why),
                );
            }
        }
        if !statistic.complete_with.is_empty() {
            findings.extend(incomplete(article, statistic, place.field("complete_with")));
        }
    }
}

fn in_circle(article: &Article, start: usize) -> bool {
    let mut open = vec![start];
    let mut seen = vec![false; article.statistics.len()];
    while let Some(at) = open.pop() {
        let Some(formula) = &article.statistics[at].formula else {
            continue;
        };
        for id in [&formula.left, &formula.right] {
            let Some(next) = article
                .statistics
                .iter()
                .position(|statistic| statistic.id == *id)
            else {
                continue;
            };
            if next == start {
                return true;
            }
            if !std::mem::replace(&mut seen[next], true) {
                open.push(next);
            }
        }
    }
    false
}

/// Whether anything follows from a formula. If not, [`check`] says why.
pub(super) fn can_be_worked_out(article: &Article, statistic: usize) -> bool {
    let formula = article.statistics[statistic].formula.as_ref();
    !in_circle(article, statistic)
        && formula.is_some_and(|formula| result(article, formula).is_ok())
}

/// What follows from a formula, rounded to the digits that its figures have; or why nothing follows.
fn result(article: &Article, formula: &Formula) -> Result<Quantity, String> {
    let operand = |id: &str| {
        let quantity = article
            .statistic(id)
            .map(|statistic| &statistic.quantity.value);
        let quantity = quantity.ok_or_else(|| format!("`{id}` is no statistic"))?;
        let around =
            amount(quantity).ok_or_else(|| format!("`{id}` is not a plain amount: {quantity}"))?;
        Ok::<_, String>((quantity, around))
    };
    let (left, a) = operand(&formula.left)?;
    let (right, b) = operand(&formula.right)?;
    if left.unit != right.unit {
        return Err(format!(
            "the two are not counted in the same unit: {left} and {right}"
        ));
    }
    let too_large = || "the result has more digits than can be kept".to_owned();
    let hedge = match (left.hedge, right.hedge) {
        (Hedge::Exact, Hedge::Exact) => Hedge::Exact,
        _ => Hedge::About,
    };
    let (measure, unit) = match formula.operator {
        Operator::Plus => (a.value.checked_add(b.value), left.unit.clone()),
        Operator::Minus => {
            let points = left.unit == Some(Unit::Percent);
            let unit = if points {
                Some(Unit::PercentagePoint)
            } else {
                left.unit.clone()
            };
            (a.value.checked_sub(b.value), unit)
        }
        Operator::Over if b.value.is_zero() => return Err(format!("`{}` is 0", formula.right)),
        Operator::Over => {
            let digits = significant(left).min(significant(right)).max(2);
            (
                a.value
                    .checked_div(b.value)
                    .and_then(|ratio| ratio.round_sf(digits)),
                None,
            )
        }
    };
    let number = Number {
        digits: measure.ok_or_else(too_large)?.normalize(),
        scale: Scale::One,
    };
    let extent = Extent::one(number);
    let measure = match formula.operator {
        Operator::Over => Measure::Multiple(extent),
        _ => Measure::Amount(extent),
    };
    Ok(Quantity {
        hedge,
        measure,
        unit,
    })
}

/// Whether a figure that the article states agrees with what follows from others, as far as their digits tell.
pub(super) fn agrees(article: &Article, formula: &Formula, read: &QuantityReading) -> bool {
    let quantity = |id: &str| {
        article
            .statistic(id)
            .map(|statistic| &statistic.quantity.value)
    };
    let (Some(left), Some(right)) = (quantity(&formula.left), quantity(&formula.right)) else {
        return true;
    };
    let (Some(a), Some(b)) = (operand(left), operand(right)) else {
        return true;
    };
    let Some(follows) = interval(a, formula.operator, b) else {
        return true;
    };
    let stated = match formula.operator {
        Operator::Over => ratio(&read.quantity),
        Operator::Plus | Operator::Minus => difference(&read.quantity, left.unit.as_ref()),
    };
    let agrees = |stated: &Around| bounded(stated, &follows, read.quantity.hedge);
    // "600 fewer" is the difference of two numbers, whichever of them stands first.
    let turned = |stated: &Around| formula.operator == Operator::Minus && agrees(&stated.turned());
    stated.is_some_and(|stated| agrees(&stated) || turned(&stated))
}

/// A bound is kept from the one side only.
fn bounded(stated: &Around, follows: &Around, hedge: Hedge) -> bool {
    match hedge {
        Hedge::Exact => stated.meets(follows),
        Hedge::About => stated.rough().meets(follows),
        Hedge::MoreThan | Hedge::AtLeast => follows.high >= stated.value,
        Hedge::LessThan | Hedge::AtMost => follows.low <= stated.value,
    }
}

fn operand(quantity: &Quantity) -> Option<Around> {
    let around = amount(quantity)?;
    Some(if quantity.hedge.is_exact() {
        around
    } else {
        around.rough()
    })
}

fn interval(a: Around, operator: Operator, b: Around) -> Option<Around> {
    let ends = |f: &dyn Fn(Decimal, Decimal) -> Option<Decimal>| {
        let corners = [
            f(a.low, b.low)?,
            f(a.low, b.high)?,
            f(a.high, b.low)?,
            f(a.high, b.high)?,
        ];
        let value = f(a.value, b.value)?;
        let low = corners.into_iter().min()?;
        let high = corners.into_iter().max()?;
        Some(Around { value, low, high })
    };
    match operator {
        Operator::Plus => ends(&|a, b| a.checked_add(b)),
        Operator::Minus => ends(&|a, b| a.checked_sub(b)),
        Operator::Over => ends(&|a, b| a.checked_div(b)),
    }
}

/// A single plain amount, with what its digits leave open.
fn amount(quantity: &Quantity) -> Option<Around> {
    match &quantity.measure {
        Measure::Amount(Extent { low, high: None }) => around(low),
        _ => None,
    }
}

/// "tripled" as 3, "a quarter" as 0.25, "50 percent more" as 1.5.
fn ratio(quantity: &Quantity) -> Option<Around> {
    let percent = quantity.unit == Some(Unit::Percent);
    let scaled = |number: &Number, base: Decimal, sign: Decimal| {
        let around = around(number)?;
        let of = |value: Decimal| base + sign * value / Decimal::ONE_HUNDRED;
        let (one, other) = (of(around.low), of(around.high));
        Some(Around {
            value: of(around.value),
            low: one.min(other),
            high: one.max(other),
        })
    };
    match &quantity.measure {
        Measure::Multiple(Extent { low, high: None }) => around(low),
        Measure::Share {
            numerator,
            denominator,
        } => {
            let value = Decimal::from(*numerator).checked_div(Decimal::from(*denominator))?;
            Some(
                Around {
                    value,
                    low: value,
                    high: value,
                }
                .rough(),
            )
        }
        Measure::OutOf { part, whole } => {
            let value = part.value()?.checked_div(whole.value()?)?;
            Some(
                Around {
                    value,
                    low: value,
                    high: value,
                }
                .rough(),
            )
        }
        Measure::Amount(Extent { low, high: None }) if percent => {
            scaled(low, Decimal::ZERO, Decimal::ONE)
        }
        Measure::Amount(Extent { low, high: None }) if quantity.unit.is_none() => around(low),
        Measure::Change {
            direction,
            by: Extent { low, high: None },
        } if percent => match direction {
            Direction::Up => scaled(low, Decimal::ONE, Decimal::ONE),
            Direction::Down => scaled(low, Decimal::ONE, Decimal::NEGATIVE_ONE),
        },
        _ => None,
    }
}

/// A sum or a difference in the unit of its parts; the difference of percentages in points.
fn difference(quantity: &Quantity, unit: Option<&Unit>) -> Option<Around> {
    let points = unit == Some(&Unit::Percent) && quantity.unit == Some(Unit::PercentagePoint);
    let known = |unit: Option<&Unit>| {
        matches!(
            unit,
            Some(Unit::Percent | Unit::Currency(_) | Unit::Known(_))
        )
    };
    if !points && known(unit) && known(quantity.unit.as_ref()) && quantity.unit.as_ref() != unit {
        return None;
    }
    match &quantity.measure {
        Measure::Amount(Extent { low, high: None })
        | Measure::Change {
            direction: Direction::Up,
            by: Extent { low, high: None },
        } => around(low),
        Measure::Change {
            direction: Direction::Down,
            by: Extent { low, high: None },
        } => around(low).map(Around::turned),
        _ => None,
    }
}

/// A number and half a unit of its last digit on either side. Zeros at the end of a whole number may be rounding.
fn around(number: &Number) -> Option<Around> {
    let value = number.value()?;
    let digits = number.digits.normalize();
    let written = number.digits.scale();
    let factor = Decimal::from(number.scale.factor());
    let mut unit = Decimal::ONE;
    if written > 0 {
        unit = Decimal::new(1, written);
    } else {
        let mut whole = digits.abs().trunc();
        while !whole.is_zero() && (whole % Decimal::TEN).is_zero() {
            whole /= Decimal::TEN;
            unit = unit.checked_mul(Decimal::TEN)?;
        }
    }
    let half = unit.checked_mul(factor)?.checked_div(Decimal::TWO)?;
    Some(Around {
        value,
        low: value.checked_sub(half)?,
        high: value.checked_add(half)?,
    })
}

/// How many digits of a figure say something.
fn significant(quantity: &Quantity) -> u32 {
    let Measure::Amount(extent) = &quantity.measure else {
        return 2;
    };
    let digits = extent.low.digits.abs().to_string();
    let plain: String = digits.chars().filter(char::is_ascii_digit).collect();
    u32::try_from(plain.trim_start_matches('0').len()).unwrap_or(2)
}

/// Shares that are declared as complete must make up the whole.
fn incomplete(article: &Article, statistic: &Statistic, place: Place) -> Option<Finding> {
    let others = statistic
        .complete_with
        .iter()
        .map(|id| article.statistic(id));
    let mut sum = Around {
        value: Decimal::ZERO,
        low: Decimal::ZERO,
        high: Decimal::ZERO,
    };
    let mut parts = Vec::new();
    for part in std::iter::once(Some(statistic)).chain(others) {
        let part = part?; // what is not declared is reported as that
        let Some(share) = ratio(&part.quantity.value) else {
            let text = format!(
                "`{}` is no share of a whole: {}",
                part.id, part.quantity.value
            );
            return Some(
                Finding::new(Rule::Contradiction, place, text)
                    .detail("shares are percentages, or `1/4`, `3 of 10`"),
            );
        };
        let share = if part.quantity.value.hedge.is_exact() {
            share
        } else {
            share.rough()
        };
        sum = interval(sum, Operator::Plus, share)?;
        parts.push(part.quantity.value.to_string());
    }
    let whole = Around {
        value: Decimal::ONE,
        low: Decimal::ONE,
        high: Decimal::ONE,
    };
    if sum.meets(&whole) {
        return None;
    }
    let percent = (sum.value * Decimal::ONE_HUNDRED).round_dp(2).normalize();
    let text = format!("these shares are declared as complete, and make up {percent} %");
    Some(Finding::new(Rule::Contradiction, place, text).detail(parts.join(" + ")))
}
