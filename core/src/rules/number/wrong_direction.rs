//! `wrong_direction`: a change that went the other way, or that is declared without a sign, and a level that has one.

use super::Declared;
use crate::{
    model::Measure,
    rules::{Finding, Rule},
    text::QuantityReading,
};

pub(super) fn finding(declared: &Declared<'_>, read: &QuantityReading) -> Finding {
    let is_change = |measure: &Measure| matches!(measure, Measure::Change { .. });
    let read_change = is_change(&read.quantity.measure)
        || (read.alternative.as_deref()).is_some_and(|other| is_change(&other.measure));
    let text = match (is_change(&declared.quantity().measure), read_change) {
        (false, true) => "the article states a change, and the sign is missing",
        (true, false) => "the article does not say that this figure is a change",
        _ => "the article says that it went the other way",
    };
    declared.differs(Rule::WrongDirection, declared.place, text, read)
}
