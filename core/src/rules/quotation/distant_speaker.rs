//! `distant_speaker`: words whose declared speaker is named neither in their paragraph nor in the one before.

use super::speaker::Speakers;
use crate::{
    model::Quote,
    rules::{Advice, Finding, Place, Rule, reading::Reading},
    text::is_named_near,
};

impl Speakers<'_> {
    /// Warns where none of those declared is named near any of the quotations.
    pub(super) fn distant(
        &self,
        quote: &Quote,
        declared: &[usize],
        quotations: &[usize],
        place: Place,
    ) -> Option<Finding> {
        let Reading { text, mentions, .. } = self.reading;
        let near = |quotation: &usize| {
            let span = &text.quotations[*quotation].span;
            let named = |actor: &usize| is_named_near(*actor, span, mentions, &text.paragraphs);
            declared.iter().any(named)
        };
        if quotations.iter().any(near) {
            return None;
        }
        let names = self.names(&quote.attribution.speakers);
        let text = format!("{names} is not named near these words");
        let finding = Finding::new(Rule::DistantSpeaker, place, text)
            .detail(self.show(quotations[0], "stated"));
        Some(finding.advice(Advice::CalledOrInferred))
    }
}
