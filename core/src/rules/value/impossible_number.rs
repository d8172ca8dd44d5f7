//! `impossible_number`, and `reversed_range` of a figure: numbers that cannot be, whatever the article says.

use crate::{
    model::{Extent, Measure, Number, Quantity},
    rules::Rule,
};
use rust_decimal::Decimal;

/// A rule that a figure breaks, and what is wrong with it.
pub(super) type Fault = (Rule, String);

/// Everything for which a figure cannot be.
pub(super) fn faults(quantity: &Quantity) -> Vec<Fault> {
    let mut faults = Vec::new();
    match &quantity.measure {
        Measure::Amount(extent)
        | Measure::Change { by: extent, .. }
        | Measure::Multiple(extent) => of_extent(extent, &mut faults),
        Measure::Rank(0) => faults.push(impossible("the first rank is 1")),
        Measure::Share { denominator: 0, .. } => {
            faults.push(impossible(
                "a share of nothing: the number below the line is 0",
            ));
        }
        Measure::OutOf { part, whole } => out_of(part, whole, &mut faults),
        Measure::Rank(_) | Measure::Share { .. } => {}
    }
    faults
}

fn impossible(text: impl Into<String>) -> Fault {
    (Rule::ImpossibleNumber, text.into())
}

fn of_extent(extent: &Extent, faults: &mut Vec<Fault>) {
    let low = value(&extent.low, faults);
    let high = extent.high.as_ref().map(|high| value(high, faults));
    if let (Some(low), Some(Some(high))) = (low, high)
        && low > high
    {
        let text = format!("the range {extent} ends below its start");
        faults.push((Rule::ReversedRange, text));
    }
}

fn out_of(part: &Number, whole: &Number, faults: &mut Vec<Fault>) {
    let values = (value(part, faults), value(whole, faults));
    if let (Some(part_value), Some(whole_value)) = values
        && part_value > whole_value
    {
        faults.push(impossible(format!("{part} cannot be part of {whole}")));
    }
}

fn value(number: &Number, faults: &mut Vec<Fault>) -> Option<Decimal> {
    let value = number.value();
    if value.is_none() {
        let text = format!("{number} has more digits than can be kept exactly (28)");
        faults.push(impossible(text));
    }
    value
}
