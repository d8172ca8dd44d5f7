//! `unattributed`: words whose speaker the article does not name near them, without `inferred`.

use super::speaker::Speakers;
use crate::rules::{Advice, Finding, Place, Rule};

impl Speakers<'_> {
    pub(super) fn unattributed(&self, quotation: usize, place: Place) -> Finding {
        let text = "the article does not say near these words who speaks";
        // "A" may be what a transcript calls whoever answers.
        let advice = match self.reader.line_name(quotation) {
            Some(_) => Advice::CalledOrInferred,
            None => Advice::Inferred,
        };
        Finding::new(Rule::Unattributed, place, text)
            .detail(self.show(quotation, "stated"))
            .advice(advice)
    }
}
