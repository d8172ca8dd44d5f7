//! `not_quoted`: words that the article has, but not between quotation marks.

use super::QuotedPart;
use crate::rules::{
    Advice, Finding, Rule,
    show::{Mark, passage},
};
use std::ops::Range;

impl QuotedPart<'_> {
    pub(super) fn not_quoted(&self, range: Range<usize>) -> Finding {
        let text = "the article has these words, but not in quotation marks";
        let mark = Mark {
            range: range.clone(),
            label: "not quoted".to_owned(),
        };
        Finding::new(Rule::NotQuoted, self.place, text)
            .detail(passage(self.reading.source, "stated", &range, &[mark]))
            .advice(Advice::Claim)
            .about(range)
    }
}
