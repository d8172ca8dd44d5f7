//! `wrong_addressee`: words, a figure or a claim that the article has said to somebody else.

use super::speaker::{Passage, Speakers};
use crate::{
    model::Text,
    rules::{Advice, Finding, Place, Rule},
    text::Attributed,
};

impl Speakers<'_> {
    pub(in crate::rules) fn wrong_addressee(
        &self,
        declared: &Text,
        other: &Attributed,
        passage: Passage<'_>,
        place: Place,
    ) -> Finding {
        let (name, id) = self.called(other);
        let text = format!("the article has {} said to “{name}”", passage.called);
        let advice = match id {
            Some(id) => Advice::Instead(id.to_owned()),
            None => self.undeclared(other),
        };
        let declared = self.names(std::slice::from_ref(declared));
        self.named_otherwise(
            Rule::WrongAddressee,
            text,
            other,
            &declared,
            passage.span,
            place,
        )
        .advice(advice)
    }
}
