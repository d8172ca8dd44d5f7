//! Values that can be judged by themselves: dates, units, codes, addresses.

pub(super) mod bidi_override;
mod blank_text;
mod impossible_number;
mod meant;
mod modified_before_published;
mod no_such_date;
mod published;
mod reversed_range;
mod unknown_code;
mod unknown_unit;

pub(super) use self::impossible_number::is_impossible;

use super::{Advice, Finding};
use crate::model::{Article, Meant, Place, Quantity, Value, published::Flaw};

/// Checks every value of an article but for bidirectional characters, since those are looked for in the anchors as well.
pub(super) fn check(article: &Article, findings: &mut Vec<Finding>) {
    article.values(&mut |place, value| {
        blank_text::check(article, value, place, findings);
        impossible_number::check(value, place, findings);
        no_such_date::check(value, place, findings);
        published::check(value, place, article, findings);
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

/// A value that may not be published.
fn finding(place: Place, flaw: Flaw) -> Finding {
    let finding = Finding::new(flaw.fault.into(), place, flaw.message);
    let finding = match flaw.detail {
        Some(detail) => finding.detail(detail),
        None => finding,
    };
    match flaw.meant {
        Meant::Plain(advice) => finding.plainly(advice),
        Meant::Address(whole) => finding.advice(Advice::Address(whole)),
        Meant::Code(code) => finding.advice(Advice::Meant(code)),
    }
}
