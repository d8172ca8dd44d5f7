//! `reversed_range`: a range or period that ends before it starts.

use super::quantity;
use crate::{
    model::{Extent, Measure, Quantity, Value},
    rules::{Finding, Place, Rule},
};

/// Reports a period or a figure that ends before it starts.
pub(super) fn check(value: Value<'_>, place: Place, findings: &mut Vec<Finding>) {
    if let Value::Time(when) = value
        && when.value.is_reversed()
    {
        let text = format!("the period {} ends before it starts", when.value.declared());
        let finding = Finding::new(Rule::ReversedRange, place, text);
        findings.push(finding.plainly("the earlier of the two comes first"));
    }
    if let Some(extent) = quantity(value).and_then(reversed) {
        let text = format!("the range {extent} ends below its start");
        findings.push(Finding::new(Rule::ReversedRange, place, text));
    }
}

/// The range of a figure that ends below its start.
pub(super) fn reversed(quantity: &Quantity) -> Option<&Extent> {
    let (Measure::Amount(extent) | Measure::Change { by: extent, .. } | Measure::Multiple(extent)) =
        &quantity.measure
    else {
        return None;
    };
    let high = extent.high.as_ref()?.value()?;
    (extent.low.value()? > high).then_some(extent)
}
