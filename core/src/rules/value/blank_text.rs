//! `blank_text`: text that is required and blank.

use super::quantity;
use crate::{
    model::{Article, Field, Part, Todo, Unit, Value},
    rules::{Finding, Place, Rule},
};

/// Reports text that a message calls something, and that is blank.
pub(super) fn check(
    article: &Article,
    value: Value<'_>,
    field: Place,
    findings: &mut Vec<Finding>,
) {
    // What is measured is left blank until somebody decides.
    if field.field == Some(Field::Of) && article.todos(field.fact()).contains(&Todo::Of) {
        return;
    }
    let mut blank = |text: &str, place: Place, noun: &str| {
        if text.trim().is_empty() {
            let text = format!("{noun} must not be blank");
            findings.push(Finding::new(Rule::BlankText, place, text));
        }
    };
    let noun = field.field.and_then(Field::noun);
    value.texts(&mut |item, part, text| {
        let noun = match (part, value) {
            (Some(Part::Words), _) => Some("the article's words"),
            // An address is not blank but none.
            (_, Value::Attachments(_) | Value::Source(_)) => {
                (!value.has_address(text)).then_some("the name of a file")
            }
            _ => noun,
        };
        let place = Place {
            item,
            part,
            ..field
        };
        if let Some(noun) = noun {
            blank(text, place, noun);
        }
    });
    if let Some(Unit::Counted(words)) = quantity(value).and_then(|quantity| quantity.unit.as_ref())
    {
        blank(words, field.part(Part::Unit), "what is counted");
    }
    if let Value::Parts([]) = value {
        findings.push(Finding::new(
            Rule::BlankText,
            field,
            "a quote without words",
        ));
    }
}
