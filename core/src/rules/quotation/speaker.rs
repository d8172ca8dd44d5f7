//! Who says the words of a quotation: the declaration against the article.

use crate::{
    model::{Article, Field, Quote, Text},
    rules::{FactList, Finding, reading::Reading, show::passage},
    text::{Attributed, AttributionReader, Who, contradiction},
};

pub(super) struct Speakers<'a> {
    pub article: &'a Article,
    pub reading: &'a Reading<'a>,
    reader: AttributionReader<'a>,
}

impl<'a> Speakers<'a> {
    pub fn new(article: &'a Article, reading: &'a Reading<'a>) -> Self {
        Self {
            article,
            reading,
            reader: AttributionReader::new(&reading.text, &reading.mentions),
        }
    }

    /// How well a quotation fits the attribution of a quote: 0 where the article names one who is declared, 1 where it names
    /// somebody by a pronoun or in words that are not understood, 2 where it names nobody, 3 where it names another.
    pub fn distance(&self, quote: &Quote, quotation: usize) -> u8 {
        let mut declared = self.indices(&quote.attribution.speakers);
        declared.extend(self.indices(&quote.attribution.via));
        let found = self.reader.read(quotation);
        let is_declared =
            |one: &Attributed| matches!(one.who, Who::Actor(actor) if declared.contains(&actor));
        if found.iter().any(is_declared) {
            0
        } else if contradiction(&found, &self.reading.mentions, &declared).is_some() {
            3
        } else {
            1 + u8::from(found.is_empty())
        }
    }

    /// Holds the attribution of a quote against the quotations that its parts were found in.
    pub fn check(&self, index: usize, quotations: &[usize], findings: &mut Vec<Finding>) {
        let quote = &self.article.quotes[index];
        let reported = |id: &Text| match self.article.actor(id) {
            Some(actor) => !actor.kind.speaks(),
            None => true,
        };
        let spoken = &quote.attribution;
        if spoken.is_article()
            || !self.reading.text.is_read()
            || spoken
                .speakers
                .iter()
                .chain(spoken.via.iter())
                .any(reported)
        {
            // Nobody is declared, no words tell who speaks, or one is declared whom the rules on references report.
            return;
        }
        let place = FactList::Quotes.at(index).field(Field::Speakers);
        let place = match quote.attribution.speakers.len() {
            1 => place.item(0),
            _ => place,
        };
        let mut declared = self.indices(&quote.attribution.speakers);
        declared.extend(self.indices(&quote.attribution.via));
        let found: Vec<Vec<Attributed>> = quotations
            .iter()
            .map(|quotation| self.reader.read(*quotation))
            .collect();
        for (attributed, quotation) in found.iter().zip(quotations) {
            if let Some(other) = contradiction(attributed, &self.reading.mentions, &declared) {
                findings.push(self.wrong_speaker(quote, other, *quotation, place));
                return;
            }
        }
        if quote.inferred {
            return;
        }
        if found.iter().all(Vec::is_empty) && !self.share_a_paragraph(&declared, quotations) {
            findings.push(self.unattributed(quotations[0], place));
        } else if !found
            .iter()
            .flatten()
            .any(|found| matches!(found.who, Who::Actor(actor) if declared.contains(&actor)))
        {
            findings.extend(self.distant(quote, &declared, quotations, place));
        }
    }

    /// Whether one of those declared is named beside a quotation in its own paragraph. Then the article may well say who
    /// speaks, with a verb that is not known here.
    fn share_a_paragraph(&self, declared: &[usize], quotations: &[usize]) -> bool {
        quotations.iter().any(|quotation| {
            let span = &self.reading.text.quotations[*quotation].span;
            let paragraph = &self.reading.text.paragraphs[self.reading.paragraph(span.start)];
            self.reading.mentions.iter().any(|mention| {
                let at = mention.span.start;
                declared.contains(&mention.actor) && paragraph.contains(&at) && !span.contains(&at)
            })
        })
    }

    fn indices(&self, ids: &[Text]) -> Vec<usize> {
        ids.iter()
            .filter_map(|id| self.article.actors.iter().position(|actor| actor.id == *id))
            .collect()
    }

    /// The names of actors, for a message.
    pub fn names(&self, ids: &[Text]) -> String {
        let name = |id: &Text| match self.article.actor(id) {
            Some(actor) => format!("“{}”", actor.name),
            None => format!("`{id}`"),
        };
        let names: Vec<String> = ids.iter().map(name).collect();
        names.join(" and ")
    }

    pub fn show(&self, quotation: usize, label: &str) -> String {
        passage(
            self.reading.source,
            label,
            &self.reading.text.quotations[quotation].span,
            &[],
        )
    }
}
