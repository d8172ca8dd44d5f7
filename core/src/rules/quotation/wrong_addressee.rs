//! `wrong_addressee`: words, a figure or a claim that the article has said to somebody else.

use super::speaker::{Passage, Speakers};
use crate::{
    model::Text,
    rules::{Finding, Place, Rule},
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
        let (name, _) = self.called(other);
        let text = format!("the article has {} said to “{name}”", passage.called);
        self.in_place_of(Rule::WrongAddressee, text, declared, other, passage, place)
    }
}
