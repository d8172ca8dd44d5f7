//! `blank_text`: text that is required and blank.

use super::quantity;
use crate::{
    model::{Article, Field, Part, Todo, Unit, Value},
    rules::{Finding, Place, Rule},
    shown::{around, is_blank, is_hidden},
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
        if is_blank(text) {
            let message = format!("{noun} must not be blank");
            let finding = Finding::new(Rule::BlankText, place, message);
            findings.push(match text.find(is_hidden) {
                Some(at) => finding.detail(around(text, at)),
                None => finding,
            });
        }
    };
    let noun = field.field.and_then(Field::noun);
    value.texts(&mut |item, part, text| {
        let noun = match (part, value) {
            (Some(Part::Words), _) => Some("the article's words"),
            // An address is not blank but none.
            (_, Value::Attachments(_) | Value::Source(_)) => {
                (!value.is_address(part, text)).then_some("the name of a file")
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
