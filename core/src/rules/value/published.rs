//! `malformed_url`, `script_address` and `hidden_character`: what nobody may publish, in whatever field it stands. What is
//! wrong with a value, and what mends it, says `model::published`, which the head of a feed is held against as well.

use crate::{
    model::{Article, Fault, Field, Part, Place, Value, published},
    rules::{FactList, Finding},
    shown::Breaks,
};

/// Reports the addresses, the ids and the texts of a field that may not be published.
pub(super) fn check(
    value: Value<'_>,
    field: Place,
    article: &Article,
    findings: &mut Vec<Finding>,
) {
    value.texts(&mut |item, part, text| {
        let place = Place {
            item,
            part,
            ..field
        };
        let flaw = match value {
            // An article without an id of its own has its address as one.
            Value::Id(id)
                if field.list == FactList::Article && article.url.as_ref() == Some(id) =>
            {
                None
            }
            Value::Id(_) | Value::Replaced(_) => published::id(text),
            _ if value.is_address(part, text) => published::address(text),
            _ => published::text(text, breaks(field.field, part)),
        };
        // What turns the direction of writing around is looked for in the anchors as well.
        let flaw = flaw.filter(|flaw| flaw.fault != Fault::Turned);
        findings.extend(flaw.map(|flaw| super::finding(place, flaw)));
    });
}

/// Whether the text of a field may have more than one line: sentences may, and what is quoted, but no name.
const fn breaks(field: Option<Field>, part: Option<Part>) -> Breaks {
    match (field, part) {
        (_, Some(Part::Words)) => Breaks::Allowed,
        (_, Some(_)) => Breaks::Refused,
        (
            Some(
                Field::Against
                | Field::Correction
                | Field::Label
                | Field::Method
                | Field::Of
                | Field::Original
                | Field::Parts
                | Field::Role
                | Field::Summary
                | Field::Text
                | Field::Words,
            ),
            None,
        ) => Breaks::Allowed,
        _ => Breaks::Refused,
    }
}
