//! Values that can be judged by themselves: dates, units, codes, addresses.

pub(super) mod bidi_override;
mod blank_text;
mod impossible_number;
mod malformed_url;
mod meant;
mod modified_before_published;
mod no_such_date;
mod reversed_range;
mod unknown_code;
mod unknown_unit;

pub(super) use self::impossible_number::is_impossible;

use super::Finding;
use crate::model::{Article, Quantity, Value};

/// Checks every value of an article but for bidirectional characters, since those are looked for in the anchors as well.
pub(super) fn check(article: &Article, findings: &mut Vec<Finding>) {
    article.values(&mut |place, value| {
        blank_text::check(value, place, findings);
        impossible_number::check(value, place, findings);
        malformed_url::check(value, place, findings);
        no_such_date::check(value, place, findings);
        reversed_range::check(value, place, findings);
        unknown_code::check(value, place, article, findings);
        unknown_unit::check(value, place, findings);
    });
    findings.extend(modified_before_published::finding(article));
}

/// The figure of a field that has one.
const fn quantity(value: Value<'_>) -> Option<&Quantity> {
    match value {
        Value::Figure(figure) | Value::Quantity(figure) => Some(&figure.value),
        _ => None,
    }
}
