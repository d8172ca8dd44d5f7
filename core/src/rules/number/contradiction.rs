//! `contradiction`: figures that contradict each other. A figure is declared with a formula that makes another, the
//! article's words say another, or shares that are declared as complete do not make up the whole.

use super::{
    Declared,
    arithmetic::{self, Around, Formulas, Operation, Unworkable},
    derived,
    misstated::WITHOUT_FIGURE,
};
use crate::model::sums::Sums;
use crate::{
    model::{Article, Field, Formula, Hedge, Measure, Operator, Quantity, Statistic, Unit},
    rules::{Advice, FactList, Finding, Place, Rule},
    text::QuantityReading,
};
use rust_decimal::Decimal;
use std::collections::{BTreeSet, HashSet};

/// Checks every formula and every set of shares that is declared as complete. `declared` are the figures beside the formulas.
/// Returns the statistics whose figure is not what follows.
pub(in crate::rules) fn check(
    article: &Article,
    formulas: &Formulas,
    declared: &derived::Declared,
    findings: &mut Vec<Finding>,
) -> BTreeSet<usize> {
    let mut contradicted = BTreeSet::new();
    for (index, statistic) in article.statistics.iter().enumerate() {
        let place = FactList::Statistics.at(index);
        if let Some(operation) = formulas.operation(article, index)
            && operation.left.is_some()
            && operation.right.is_some()
            && !formulas.in_circle(index)
        {
            let place = place.field(Field::Quantity);
            let declared = declared.get(index).unwrap_or(&statistic.quantity.value);
            let in_words = arithmetic::has_words(statistic);
            if let Some(finding) = of_formula(operation, declared, in_words, place) {
                contradicted.insert(index);
                findings.push(finding);
            }
        }
        if !statistic.complete_with.is_empty() {
            let place = place.field(Field::CompleteWith);
            findings.extend(of_shares(article, formulas, statistic, place));
        }
    }
    contradicted
}

/// Whether the figure is what follows from its formula. A macro works it out; facts from elsewhere may give another.
fn of_formula(
    operation: Operation<'_>,
    declared: &Quantity,
    in_words: bool,
    place: Place,
) -> Option<Finding> {
    let formula = operation.formula;
    let contradiction = |text: String| Finding::new(Rule::Contradiction, place, text);
    match arithmetic::result(operation, in_words) {
        Err(unworkable) => {
            let Unworkable { why, advice } = *unworkable;
            let text = format!("`{formula}` cannot be worked out");
            // There is no figure to publish, so that nobody can allow it.
            let finding = Finding::new(Rule::ImpossibleNumber, place, text).detail(why);
            Some(Finding { advice, ..finding })
        }
        Ok(follows) if *declared == follows || arithmetic::agrees(operation, declared, None) => {
            None
        }
        Ok(follows) => Some(contradiction(format!(
            "`{formula}` makes {follows}, and {declared} is declared"
        ))),
    }
}

/// The article states another figure than follows from those that it is declared from.
pub(super) fn of_words(
    declared: &Declared<'_>,
    operation: Operation<'_>,
    candidates: &[usize],
) -> Finding {
    let formula = operation.formula;
    let follows = declared.quantity();
    let words = declared.words().unwrap_or_default();
    let text = format!("`{formula}` makes {follows}, and “{words}” says otherwise");
    let mut finding = Finding::new(Rule::Contradiction, declared.place, text);
    if let (Some(left), Some(right)) = (operation.left, operation.right) {
        let (left, right) = (&left.quantity.value, &right.quantity.value);
        let sign = formula.operator.sign();
        finding = finding.detail(format!("worked out: {left} {sign} {right}"));
    }
    match candidates.first() {
        None => finding.plainly(WITHOUT_FIGURE),
        Some(index) => {
            let read = declared.read(*index);
            let percent = in_percent(follows, read, declared.reading.text.is_by(read));
            let percent = percent.map_or_else(String::new, |percent| format!(", or {percent}"));
            let mark = format!("follows: {follows}{percent}");
            let finding = declared.show_marked(finding, "stated", read, mark);
            match mend(declared, operation, read) {
                Some(advice) => finding.plainly(advice),
                None => finding,
            }
        }
    }
}

/// What else the author may mean.
fn mend(
    declared: &Declared<'_>,
    operation: Operation<'_>,
    read: &QuantityReading,
) -> Option<&'static str> {
    let formula = operation.formula;
    let swapped = Formula {
        left: formula.right.clone(),
        operator: formula.operator,
        right: formula.left.clone(),
    };
    let swapped = Operation {
        formula: &swapped,
        left: operation.right,
        right: operation.left,
    };
    let agrees = || derived::agreeing(swapped, declared.quantity(), read, declared.reading);
    if formula.operator != Operator::Plus && agrees().is_some() {
        return Some("swap the two: what comes later, or is compared with the other, stands first");
    }
    let other = declared.reading.text.other_hedge(read);
    let is_bound = |hedge: Hedge| !hedge.is_exact() && hedge != Hedge::About;
    let bound = is_bound(read.quantity.hedge) || other.is_some_and(is_bound);
    bound.then_some(
        "a bound (“more than”, “nearly”) is not what follows itself, and at most twice or half of it",
    )
}

/// A ratio in percent, where the article states another percentage: of the whole, or by how much it is more or less; and where it
/// states such a change in another way, `by` telling that it must be one.
fn in_percent(follows: &Quantity, read: &QuantityReading, by: bool) -> Option<String> {
    let is_change = |read: &Quantity| matches!(read.measure, Measure::Change { .. });
    let changes =
        by || is_change(&read.quantity) || read.alternative.as_deref().is_some_and(is_change);
    let percent = read.quantity.unit == Some(Unit::Percent);
    let ratio = matches!(
        follows.measure,
        Measure::Multiple(_) | Measure::Share { .. }
    );
    if !ratio || !percent && !changes {
        return None;
    }
    let ratio = arithmetic::ratio(follows)?.value;
    let (change, sign) = match changes {
        true => (ratio.minus(Decimal::ONE)?, "+"),
        false => (ratio, ""),
    };
    let percent = change.times(Decimal::ONE_HUNDRED)?;
    let rounded = percent.round_dp(2).normalize();
    let about = if rounded == percent { "" } else { "~" };
    let sign = if rounded.is_sign_negative() { "" } else { sign };
    Some(format!("{about}{sign}{rounded} %"))
}

/// Shares that are declared as complete must make up the whole.
fn of_shares(
    article: &Article,
    formulas: &Formulas,
    statistic: &Statistic,
    place: Place,
) -> Option<Finding> {
    let mut seen = HashSet::from([&statistic.id]);
    for (index, id) in statistic.complete_with.iter().enumerate() {
        if !seen.insert(id) {
            let text = format!("`{id}` is counted twice among the shares of one whole");
            let finding = Finding::new(Rule::Contradiction, place.item(index), text);
            return Some(finding.advice(Advice::EachShareOnce));
        }
    }
    let others = statistic.complete_with.iter();
    let others = others.map(|id| Some(&article.statistics[formulas.statistic(id)?]));
    let mut sum = Around::exactly(Decimal::ZERO);
    let mut parts = Vec::new();
    for part in std::iter::once(Some(statistic)).chain(others) {
        let part = part?; // what is not declared is reported as that
        let quantity = &part.quantity.value;
        let Some(share) = arithmetic::ratio(quantity) else {
            let text = format!("`{}` is no share of a whole: {quantity}", part.id);
            let finding = Finding::new(Rule::Contradiction, place, text);
            return Some(finding.advice(Advice::Share));
        };
        let share = match quantity.hedge.is_exact() {
            true => share,
            false => share.about(),
        };
        sum = arithmetic::interval(sum, Operator::Plus, share)?;
        parts.push(quantity.to_string());
    }
    if sum.meets(&Around::exactly(Decimal::ONE)) {
        return None;
    }
    let percent = sum.value.saturating_mul(Decimal::ONE_HUNDRED);
    let percent = percent.round_dp(2).normalize();
    let text = format!("these shares are declared as complete, and make up {percent} %");
    Some(Finding::new(Rule::Contradiction, place, text).detail(parts.join(" + ")))
}
