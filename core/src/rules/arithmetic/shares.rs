//! Shares that are declared to make up a whole.

use super::{
    agreement::ratio,
    around::{Around, interval},
};
use crate::{
    model::{Article, Operator, Statistic},
    rules::{Finding, Place, Rule},
};
use rust_decimal::Decimal;

/// Shares that are declared as complete must make up the whole.
pub(super) fn incomplete(
    article: &Article,
    statistic: &Statistic,
    place: Place,
) -> Option<Finding> {
    let mut seen = vec![&statistic.id];
    for (index, id) in statistic.complete_with.iter().enumerate() {
        if seen.contains(&id) {
            let text = format!("`{id}` is counted twice among the shares of one whole");
            let advice = "name in `complete_with` every other share once";
            return Some(Finding::new(Rule::Contradiction, place.item(index), text).detail(advice));
        }
        seen.push(id);
    }
    let others = statistic
        .complete_with
        .iter()
        .map(|id| article.statistic(id));
    let mut sum = Around::exactly(Decimal::ZERO);
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
    if sum.meets(&Around::exactly(Decimal::ONE)) {
        return None;
    }
    let percent = sum.value.saturating_mul(Decimal::ONE_HUNDRED);
    let percent = percent.round_dp(2).normalize();
    let text = format!("these shares are declared as complete, and make up {percent} %");
    Some(Finding::new(Rule::Contradiction, place, text).detail(parts.join(" + ")))
}
