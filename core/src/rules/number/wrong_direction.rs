//! `wrong_direction`: a change that went the other way, or that is declared without a sign.

use super::Declared;
use crate::{
    model::Measure,
    rules::{Finding, Rule},
    text::QuantityReading,
};

pub(super) fn finding(declared: &Declared<'_>, read: &QuantityReading) -> Finding {
    let is_change = |measure: &Measure| matches!(measure, Measure::Change { .. });
    let unsigned = !is_change(&declared.quantity().measure);
    let text = match unsigned && is_change(&read.quantity.measure) {
        true => "the article states a change, and the sign is missing",
        false => "the article says that it went the other way",
    };
    declared.differs(Rule::WrongDirection, declared.place, text, read)
}
