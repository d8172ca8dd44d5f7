//! Figures that follow from others: what is stated and what follows must agree.

mod agreement;
mod around;
mod shares;

pub(super) use self::agreement::agrees;

use self::{around::amount, shares::incomplete};
use super::{FactList, Finding, Place, Rule};
use crate::model::{
    Article, Extent, Field, Formula, Hedge, Measure, Number, Operator, Quantity, Scale, Statistic,
    Unit,
};

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
    let mut circles: Vec<usize> = Vec::new();
    for (index, statistic) in article.statistics.iter().enumerate() {
        let place = FactList::Statistics.at(index);
        if let Some(formula) = &statistic.formula {
            let known = article.statistic(&formula.left).is_some()
                && article.statistic(&formula.right).is_some();
            if in_circle(article, index) {
                // A circle is told once, at the first of its statistics.
                let leads = |first: &usize| follows_from(article, index, *first);
                if !circles.iter().any(leads) {
                    circles.push(index);
                    let text = format!("`{}` follows from itself", statistic.id);
                    let finding = Finding::new(Rule::Circle, place.field(Field::Quantity), text);
                    findings.push(finding.detail(
                        "write one of the figures that it follows from as the article states it",
                    ));
                }
            } else if known {
                findings.extend(contradicted(
                    article,
                    statistic,
                    formula,
                    place.field(Field::Quantity),
                ));
            }
        }
        if !statistic.complete_with.is_empty() {
            findings.extend(incomplete(
                article,
                statistic,
                place.field(Field::CompleteWith),
            ));
        }
    }
}

/// Whether the figure is what follows from its formula. A macro works it out; facts from elsewhere may give another.
fn contradicted(
    article: &Article,
    statistic: &Statistic,
    formula: &Formula,
    place: Place,
) -> Option<Finding> {
    let declared = &statistic.quantity.value;
    let text = match result(article, formula) {
        Err(why) => {
            let text = format!("`{formula}` cannot be worked out");
            return Some(Finding::new(Rule::Contradiction, place, text).detail(why));
        }
        Ok(follows) if *declared == follows || agrees(article, formula, declared, None) => {
            return None;
        }
        Ok(follows) => format!("`{formula}` makes {follows}, and {declared} is declared"),
    };
    Some(Finding::new(Rule::Contradiction, place, text))
}

fn in_circle(article: &Article, start: usize) -> bool {
    follows_from(article, start, start)
}

/// Whether the formulas lead from one statistic to another.
fn follows_from(article: &Article, start: usize, other: usize) -> bool {
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
            if next == other {
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
            "the two are not counted in the same unit: {left} and {right}\n{}",
            same_unit(formula, left, right)
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

/// What to write where two figures have different units.
fn same_unit(formula: &Formula, left: &Quantity, right: &Quantity) -> String {
    let with = |quantity: &Quantity, unit: &Option<Unit>| Quantity {
        unit: unit.clone(),
        ..quantity.clone()
    };
    match (&left.unit, &right.unit) {
        (None, unit) => format!("write {} for `{}`", with(left, unit), formula.left),
        (unit, None) => format!("write {} for `{}`", with(right, unit), formula.right),
        _ => "give both in one unit, or declare the figure that the article states".to_owned(),
    }
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
