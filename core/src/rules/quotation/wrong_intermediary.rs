//! `wrong_intermediary`: words, a figure or a claim that the article has through somebody else.

use super::speaker::{Passage, Speakers};
use crate::{
    model::Text,
    rules::{Advice, Finding, Place, Rule},
    text::Attributed,
};

impl Speakers<'_> {
    pub(in crate::rules) fn wrong_intermediary(
        &self,
        declared: &Text,
        other: &Attributed,
        passage: Passage<'_>,
        place: Place,
    ) -> Finding {
        let (name, id) = self.called(other);
        let text = format!("the article has {} through “{name}”", passage.called);
        let advice = match id {
            Some(id) => Advice::Instead(id.to_owned()),
            None => self.undeclared(other),
        };
        let declared = self.names(std::slice::from_ref(declared));
        self.named_otherwise(
            Rule::WrongIntermediary,
            text,
            other,
            &declared,
            passage.span,
            place,
        )
        .advice(advice)
    }
}
