//! `wrong_intermediary`: words, a figure or a claim that the article has through somebody else.

use super::speaker::{Passage, Speakers};
use crate::{
    model::Text,
    rules::{Advice, Finding, Place, Rule},
    text::Attributed,
};

impl Speakers<'_> {
    /// A person who is told these words, and is declared as one through whom they are known.
    pub(super) fn merely_addressee(
        &self,
        declared: &Text,
        told: &Attributed,
        passage: Passage<'_>,
        place: Place,
    ) -> Finding {
        let (name, _) = self.called(told);
        let text = format!(
            "the article has {} said to “{name}”, and not through them",
            passage.called
        );
        let declared = self.names(std::slice::from_ref(declared));
        self.named_otherwise(
            Rule::WrongIntermediary,
            text,
            told,
            &declared,
            passage.span,
            place,
        )
        .advice(Advice::Plain(
            "declare as the addressee who is spoken to, or leave it out",
        ))
    }

    pub(in crate::rules) fn wrong_intermediary(
        &self,
        declared: &Text,
        other: &Attributed,
        passage: Passage<'_>,
        place: Place,
    ) -> Finding {
        let (name, _) = self.called(other);
        let text = format!("the article has {} through “{name}”", passage.called);
        self.in_place_of(
            Rule::WrongIntermediary,
            text,
            declared,
            other,
            passage,
            place,
        )
    }
}
