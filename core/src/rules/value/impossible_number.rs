//! `impossible_number`: numbers that cannot be, whatever the article says.

use super::{quantity, reversed_range::reversed};
use crate::{
    model::{Measure, Number, Quantity, Rating, Value},
    rules::{Finding, Place, Rule},
};

/// Reports a figure or a rating that cannot be.
pub(super) fn check(value: Value<'_>, place: Place, findings: &mut Vec<Finding>) {
    let faults = quantity(value).map(faults).unwrap_or_default();
    let rating = match value {
        Value::Rating(Rating { value, best }) if *value == 0 || value > best => Some(format!(
            "{value} of {best} is no rating: it goes from 1 to the best"
        )),
        _ => None,
    };
    let found = faults.into_iter().chain(rating);
    findings.extend(found.map(|text| Finding::new(Rule::ImpossibleNumber, place, text)));
}

/// Whether a figure cannot be: no article states it.
pub(in crate::rules) fn is_impossible(quantity: &Quantity) -> bool {
    reversed(quantity).is_some() || !faults(quantity).is_empty()
}

/// Everything for which a figure cannot be.
fn faults(quantity: &Quantity) -> Vec<String> {
    match &quantity.measure {
        Measure::Amount(extent)
        | Measure::Change { by: extent, .. }
        | Measure::Multiple(extent) => [&extent.low]
            .into_iter()
            .chain(&extent.high)
            .filter_map(too_long)
            .collect(),
        Measure::Rank(0) => vec!["the first rank is 1".into()],
        Measure::Share { denominator: 0, .. } => {
            vec!["a share of nothing: the number below the line is 0".into()]
        }
        Measure::OutOf { part, whole } => match (part.value(), whole.value()) {
            (Some(held), Some(all)) if held > all => {
                vec![format!("{part} cannot be part of {whole}")]
            }
            _ => [part, whole].into_iter().filter_map(too_long).collect(),
        },
        Measure::Rank(_)
        | Measure::Share { .. }
        | Measure::Score { .. }
        | Measure::Magnitude(_) => Vec::new(),
    }
}

/// What is wrong with a number that cannot be kept exactly.
fn too_long(number: &Number) -> Option<String> {
    let text = format!("{number} has more digits than can be kept exactly (28)");
    number.value().is_none().then_some(text)
}
