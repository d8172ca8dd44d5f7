//! `misquoted`: words that the article does not quote as they are declared.

use super::QuotedPart;
use crate::{
    rules::{Finding, Rule, difference::nearest},
    text::Near,
};

/// For how many misquotes a passage is looked for by its words, among all quotations: it would take too long for very many, unless
/// the article has few. The messages about the others say so.
const FEW: usize = 100;

/// So many pairs of a misquote and a quotation of the article are few.
const COMPARED: usize = 50_000;

impl QuotedPart<'_> {
    /// `before` tells how many others are misquoted.
    pub(super) fn misquoted(&self, before: usize) -> Finding {
        let words = &self.part.value;
        let text = "the article does not quote these words";
        let finding = Finding::new(Rule::Misquoted, self.place, text);
        let nearest_by_letters = self.reading.haystack.nearest(words);
        let quotations = self.reading.text.quotations.len();
        let most = FEW.max(COMPARED / quotations.max(1));
        let few = before < most;
        let nearest_of_few = || few.then(|| self.nearest_of_few(words))?;
        let finding = match nearest_by_letters.or_else(nearest_of_few) {
            Some(near) => finding
                .detail(nearest(words, &near, self.reading))
                .about(near.printed),
            None if !few => finding.detail(format!(
                "what is nearest to a few words is shown for the first {most} misquotes only"
            )),
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

    /// The quotation that is most like a few words.
    fn nearest_of_few(&self, words: &str) -> Option<Near> {
        let haystack = &self.reading.haystack;
        haystack.nearest_of(words, self.reading.quoted_passages())
    }
}
