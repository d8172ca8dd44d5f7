//! `wrong_intermediary`: words that the article has through somebody else.

use super::speaker::Speakers;
use crate::{
    model::Text,
    rules::{Advice, Finding, Place, Rule},
    text::Attributed,
};

impl Speakers<'_> {
    pub(super) fn wrong_intermediary(
        &self,
        declared: &Text,
        other: &Attributed,
        quotation: usize,
        place: Place,
    ) -> Finding {
        let (name, id) = self.called(other);
        let text = format!("the article has these words through “{name}”");
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
            quotation,
            place,
        )
        .advice(advice)
    }
}
