//! `unclear_quotation`: words of which it cannot be decided whether the article quotes them.

use super::QuotedPart;
use crate::{
    rules::{Advice, Finding, Rule},
    text::Undecided,
};

impl QuotedPart<'_> {
    pub(super) fn unclear(&self, why: Undecided) -> Finding {
        let (text, advice) = match why {
            Undecided::NoWords => (
                "this quote has no words",
                Advice::Plain("declare the words that the article quotes"),
            ),
            Undecided::TooManyBrackets => (
                "it cannot be decided whether the article quotes these words: they have too many square brackets",
                Advice::Parts,
            ),
            Undecided::Repetitive => (
                "it cannot be decided where the article quotes these words: it repeats them too often",
                Advice::Plain("declare a longer quote"),
            ),
            _ => (
                "it cannot be decided whether the article quotes these words",
                Advice::Plain("divide the article's text"),
            ),
        };
        Finding::new(Rule::UnclearQuotation, self.place, text).advice(advice)
    }
}
