//! `doubled_quote`: two declarations for one passage.

use super::{Declared, QuotedPart, standing::Standing};
use crate::rules::{FactList, Finding, Rule, show::passage};

impl QuotedPart<'_> {
    /// Reports a second declaration of the same words.
    pub(super) fn doubled(&self, standing: &Standing, declared: &Declared) -> Option<Finding> {
        let range = &standing.range;
        let first = declared.at(range, self.depth(standing))?;
        let other = &self.article.quotes[first];
        let same = other.id == self.quote.id;
        let which = match same {
            true => "it is another part of the same quote".to_owned(),
            false => format!("it is declared as `{}`", other.id),
        };
        let text = "this passage of the article is declared already";
        let mut finding = Finding::new(Rule::DoubledQuote, self.place, text)
            .detail(passage(self.reading.source, "stated", range, &[]))
            .detail(which)
            .about(range.clone());
        finding.first = (!same).then(|| FactList::Quotes.at(first));
        Some(finding)
    }
}
