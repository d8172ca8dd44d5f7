//! `misquoted`: words that the article does not quote as they are declared.

use super::QuotedPart;
use crate::rules::{Finding, Rule, difference::nearest};

impl QuotedPart<'_> {
    pub(super) fn misquoted(&self) -> Finding {
        let words = &self.part.value;
        let text = "the article does not quote these words";
        let finding = Finding::new(Rule::Misquoted, self.place, text);
        let finding = match self.reading.haystack.nearest(words) {
            Some(near) => finding
                .detail(nearest(words, &near, self.reading))
                .about(near.printed),
            None => finding.detail("nothing in the article is like them"),
        };
        let source = self.sources.of(self.quote.source.as_ref());
        match source.filter(|source| self.quote.original.is_none() && source.has(words)) {
            Some(source) => finding.detail(format!(
                "the source {} has the words as they are declared: the article differs from it",
                source.name()
            )),
            None => finding,
        }
    }
}
