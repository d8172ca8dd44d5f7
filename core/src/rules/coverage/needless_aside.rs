//! `needless_aside`: words that are set aside, and that nothing would have asked for.

use super::asked::Asked;
use crate::{
    model::Field,
    rules::{FactList, Finding, Rule, reading::Reading, show::passage},
};
use std::ops::Range;

/// `near` is something that the words touch without holding it, and that is asked for all the same.
pub(super) fn finding(
    index: usize,
    words: &str,
    place: &Range<usize>,
    near: Option<&Asked>,
    reading: &Reading<'_>,
) -> Finding {
    let text = match near {
        Some(_) => format!("“{words}” holds a part of what is asked for, and sets nothing aside"),
        None => format!("nothing that is still to be declared stands in “{words}”"),
    };
    let at = FactList::Asides.at(index).field(Field::Words);
    let finding = Finding::new(Rule::NeedlessAside, at, text);
    let source = reading.source;
    match near {
        Some(near) => finding
            .detail(passage(source, near.kind.noun(), &near.span, &[]))
            .plainly("set all of it aside, or declare it"),
        None => finding
            .detail(passage(source, "found", place, &[]))
            .plainly("leave the aside out: no figure, date or quotation there asks for it"),
    }
}
