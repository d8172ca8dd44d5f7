//! Who says the words of a quotation: the declaration against the article.

use super::{
    FactList, Finding, Place, Rule,
    reading::Reading,
    show::{Mark, passage},
};
use crate::{
    model::{Article, Field, Quote, Text},
    text::{Attributed, AttributionReader, Reach, Role, Who, contradiction, is_named_near},
};

/// Somebody whom the article names beside a quote, by a name that no actor declared here has. Whoever knows the imported
/// actors tells whether it is one of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    /// The attribution of the quote.
    pub place: Place,
    /// The words that name them, which may start with a title: `Mayor Ann Lee`.
    pub words: String,
    /// What is wrong if that is an imported actor, and not one who is declared.
    pub finding: Finding,
}

pub(super) struct Speakers<'a> {
    article: &'a Article,
    imported: &'a [Text],
    reading: &'a Reading<'a>,
    reader: AttributionReader<'a>,
}

impl<'a> Speakers<'a> {
    pub fn new(article: &'a Article, imported: &'a [Text], reading: &'a Reading<'a>) -> Self {
        let text = reading.source.text();
        let reader = AttributionReader::new(
            text,
            &reading.text.paragraphs,
            &reading.text.quotations,
            &reading.mentions,
        );
        Self {
            article,
            imported,
            reading,
            reader,
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
    pub fn check(
        &self,
        index: usize,
        quotations: &[usize],
        findings: &mut Vec<Finding>,
        beside: &mut Vec<Beside>,
    ) {
        let quote = &self.article.quotes[index];
        let reported = |id: &Text| match self.article.actor(id) {
            Some(actor) => !actor.kind.speaks(),
            None => !self.imported.contains(id),
        };
        let spoken = &quote.attribution;
        if spoken.is_article()
            || spoken
                .speakers
                .iter()
                .chain(spoken.via.iter())
                .any(reported)
        {
            return; // nobody is declared, or one whom the rules on references report
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
            if !self.imported.is_empty() {
                beside.extend(self.beside(quote, attributed, *quotation, place));
            }
        }
        if quote.inferred {
            return;
        }
        if found.iter().all(Vec::is_empty) && !self.share_a_paragraph(&declared, quotations) {
            let text = "the article does not say near these words who speaks";
            let finding = Finding::new(Rule::Unattributed, place, text)
                .detail(self.show(quotations[0], "stated"))
                .detail("if its readers are left to see that, add `inferred: true`");
            findings.push(finding);
        } else if quote.attribution.ids().any(|id| self.imported.contains(id)) {
            // What the article calls them is not known here.
        } else if !found
            .iter()
            .flatten()
            .any(|found| matches!(found.who, Who::Actor(actor) if declared.contains(&actor)))
        {
            self.distant(quote, &declared, quotations, findings, place);
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

    /// The only one named firmly beside the quotation, if no name that is declared here accounts for them.
    fn beside(
        &self,
        quote: &Quote,
        found: &[Attributed],
        quotation: usize,
        place: Place,
    ) -> Option<Beside> {
        let speaks = found.iter().any(|one| one.role == Role::Speaker);
        let role = if speaks { Role::Speaker } else { Role::Via };
        let mut candidates = found.iter().filter(|one| one.role == role);
        let (only, None) = (candidates.next()?, candidates.next()) else {
            return None;
        };
        if only.who != Who::Unknown || only.reach == Reach::Loose {
            return None;
        }
        let words = self.reading.source.text()[only.name.clone()].to_owned();
        let finding = self.wrong_speaker(quote, only, quotation, place);
        Some(Beside {
            place,
            words,
            finding,
        })
    }

    fn wrong_speaker(
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
        let speakers = quote.attribution.speakers.join(" + ");
        let mut finding = match (other.role, id) {
            (Role::Via, Some(id)) => finding.detail(format!(
                "if {declared} said them and “{name}” reported it, write `{speakers} via {id}`"
            )),
            (_, Some(id)) => finding.detail(format!(
                "write `{id}`, or name the words that {declared} said"
            )),
            (_, None) => finding.detail(format!(
                "name who said them, or the words that {declared} said"
            )),
        };
        finding.passage = Some(self.reading.text.quotations[quotation].span.clone());
        finding
    }

    /// Warns where none of those declared is named in the paragraph of the quotation or in the one before.
    fn distant(
        &self,
        quote: &Quote,
        declared: &[usize],
        quotations: &[usize],
        findings: &mut Vec<Finding>,
        place: Place,
    ) {
        let Reading { text, mentions, .. } = self.reading;
        let near = |quotation: &usize| {
            let named = |actor: &usize| {
                is_named_near(
                    *actor,
                    &text.quotations[*quotation].span,
                    mentions,
                    &text.paragraphs,
                )
            };
            declared.iter().any(named)
        };
        if !quotations.iter().any(near) {
            let message = format!(
                "{} is not named near these words",
                self.names(&quote.attribution.speakers)
            );
            let finding = Finding::new(Rule::DistantSpeaker, place, message)
                .detail(self.show(quotations[0], "stated"))
                .detail("if it is clear who speaks, add what the article calls them to `also`, or `inferred: true`");
            findings.push(finding);
        }
    }

    /// The names of actors, for a message; an imported one by its id.
    fn names(&self, ids: &[Text]) -> String {
        let name = |id: &Text| match self.article.actor(id) {
            Some(actor) => format!("“{}”", actor.name),
            None => format!("`{id}`"),
        };
        let names: Vec<String> = ids.iter().map(name).collect();
        names.join(" and ")
    }

    fn show(&self, quotation: usize, label: &str) -> String {
        passage(
            self.reading.source,
            label,
            &self.reading.text.quotations[quotation].span,
            &[],
        )
    }
}
