//! `no_such_date` of the moment of publication; whether a date is in the calendar, the readers of dates know.

use crate::{
    model::{Moment, Value},
    rules::{Finding, Place, Rule},
};

/// Reports a moment of publication that is a season or a year.
pub(super) fn check(value: Value<'_>, place: Place, findings: &mut Vec<Finding>) {
    if let Value::Moment(moment) = value
        && !matches!(moment, Moment::Day(_) | Moment::Time(..))
    {
        let text = "the moment of publication must be a day or a time";
        findings.push(Finding::new(Rule::NoSuchDate, place, text));
    }
}
