//! `wrong_speaker`: words that the article gives to somebody else.

use super::speaker::Speakers;
use crate::{
    model::{Quote, Text},
    rules::{
        Advice, Finding, Place, Rule,
        show::{Mark, passage},
    },
    text::{Attributed, Role, Who},
};

impl Speakers<'_> {
    pub(super) fn wrong_speaker(
        &self,
        quote: &Quote,
        other: &Attributed,
        quotation: usize,
        place: Place,
    ) -> Finding {
        let (name, id) = match other.who {
            Who::Actor(actor) => {
                let actor = &self.article.actors[actor];
                (&*actor.name, Some(&*actor.id))
            }
            _ => (&self.reading.source.text()[other.name.clone()], None),
        };
        let declared = self.names(&quote.attribution.speakers);
        let text = match other.role {
            Role::Via => format!("the article has these words from “{name}”"),
            _ => format!("the article gives these words to “{name}”"),
        };
        let mark = Mark {
            range: other.span.clone(),
            label: format!("declared: {declared}"),
        };
        let finding = Finding::new(Rule::WrongSpeaker, place, text).detail(passage(
            self.reading.source,
            "stated",
            &other.span,
            &[mark],
        ));
        let advice = match (other.role, id) {
            (Role::Via, Some(id)) => Advice::Reporter {
                shown: declared,
                speakers: quote
                    .attribution
                    .speakers
                    .iter()
                    .map(Text::to_string)
                    .collect(),
                name: name.to_owned(),
                id: id.to_owned(),
            },
            (_, id) => Advice::Speaker {
                shown: declared,
                id: id.map(str::to_owned),
            },
        };
        let span = &self.reading.text.quotations[quotation].span;
        finding.advice(advice).about(span.clone())
    }
}
