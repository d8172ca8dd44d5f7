//! `unknown_unit`: a unit that is none; what is merely counted stands in quotation marks.

use super::{meant, quantity};
use crate::{
    model::{Measure, Part, Quantity, Unit, Value, currency_name},
    rules::{Advice, Finding, Place, Rule},
    text,
};

/// Reports the unit of a figure that is none.
pub(super) fn check(value: Value<'_>, place: Place, findings: &mut Vec<Finding>) {
    let Some(quantity) = quantity(value) else {
        return;
    };
    if let Some(unit) = &quantity.unit {
        let finding = finding(unit, place.part(Part::Unit));
        findings.extend(finding.map(|finding| match is_multiple(quantity) {
            true => finding.plainly("a multiple is written as one number: `0.5 x`, not `1/2 x`"),
            false => finding,
        }));
    }
}

/// Whether a multiple is written as a fraction: `1/2 x`.
fn is_multiple(quantity: &Quantity) -> bool {
    let times = matches!(&quantity.unit, Some(Unit::Known(name)) if name == "x");
    times && matches!(quantity.measure, Measure::Share { .. })
}

fn finding(unit: &Unit, place: Place) -> Option<Finding> {
    match unit {
        Unit::Known(name) if text::unit_in_words(name).is_none() => {
            let text = format!("there is no unit `{name}`");
            let finding = Finding::new(Rule::UnknownUnit, place, text);
            if &**name == TIMES {
                return Some(finding.plainly("a multiple is written with decimals: `0.5 x`"));
            }
            if let Some(named) = text::named(name).filter(|named| !named.among.is_empty()) {
                let all = named.among.join(", ");
                let finding = finding.detail(format!("several are called so: {all}"));
                return Some(finding.plainly("write the one that is meant"));
            }
            Some(match meant::unit(name) {
                Some(near) => finding.advice(meant_unit(near)),
                None => finding.advice(Advice::Counted(name.to_string())),
            })
        }
        Unit::Currency(code) if currency_name(code).is_none() => {
            let text = format!("`{code}` is not a currency of ISO 4217");
            let finding = Finding::new(Rule::UnknownUnit, place, text);
            Some(match meant::currency(code) {
                Some(near) => finding.advice(meant_unit(near)),
                None => finding.plainly("write a code such as EUR, USD, GBP, CNY or RUB"),
            })
        }
        _ => None,
    }
}

/// What stands behind a multiple, which is a number and no fraction.
const TIMES: &str = "x";

/// The unit that a name stands for which is meant.
fn meant_unit(name: &'static str) -> Advice {
    Advice::MeantUnit(match name {
        "%" => Unit::Percent,
        _ => text::unit_named(name),
    })
}
