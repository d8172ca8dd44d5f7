//! `wrong_speaker`: words that the article gives to somebody else.

use super::speaker::{Passage, Speakers};
use crate::{
    model::{ActorKind, Quote, Text},
    rules::{
        Advice, Finding, Place, Rule,
        difference::look_alike,
        show::{Mark, in_one_line, passage},
    },
    text::{Attributed, Role, Who},
};
use std::ops::Range;

impl Speakers<'_> {
    pub(super) fn wrong_speaker(
        &self,
        quote: &Quote,
        other: &Attributed,
        quotation: usize,
        place: Place,
    ) -> Finding {
        let (name, id) = self.called(other);
        let declared = self.names(&quote.attribution.speakers);
        let text = match other.role {
            Role::Via => format!("the article has these words from “{name}”"),
            _ => format!("the article gives these words to “{name}”"),
        };
        let span = &self.reading.text.quotations[quotation].span;
        let finding = self.named_otherwise(Rule::WrongSpeaker, text, other, &declared, span, place);
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
            (_, None) => self.undeclared(other, &declared),
            (_, id) => Advice::Speaker {
                shown: declared,
                id: id.map(str::to_owned),
            },
        };
        finding.advice(advice)
    }

    /// Words of which the article says that nobody said them, or that somebody denies it.
    pub(super) fn disclaimed(
        &self,
        quote: &Quote,
        words: &Range<usize>,
        quotation: &Range<usize>,
        place: Place,
    ) -> Finding {
        let mark = Mark {
            range: words.clone(),
            label: format!(
                "declared: said by {}",
                self.names(&quote.attribution.speakers)
            ),
        };
        let shown = passage(self.reading.source, "stated", words, &[mark]);
        let text = "in the article these words are denied, and nobody's";
        Finding::new(Rule::WrongSpeaker, place, text)
            .detail(shown)
            .about(quotation.clone())
            .plainly("leave the quote out: that somebody denies having said it is a claim")
    }

    /// A second declared speaker whom the article does not name where it names the first.
    pub(super) fn unnamed_speaker(
        &self,
        quote: &Quote,
        item: usize,
        first: &Attributed,
        quotation: usize,
        place: Place,
    ) -> Finding {
        let (name, _) = self.called(first);
        let text = format!("the article gives these words to “{name}” alone");
        let other = self.names(&quote.attribution.speakers[item..=item]);
        let span = &self.reading.text.quotations[quotation].span;
        self.named_otherwise(Rule::WrongSpeaker, text, first, &other, span, place)
            .advice(Advice::Plain(
                "leave out whom the article does not name beside these words",
            ))
    }

    /// Who it is: the name, and the name of its declaration.
    pub(in crate::rules) fn called(&self, one: &Attributed) -> (&str, Option<&str>) {
        match one.who {
            Who::Actor(actor) => {
                let actor = &self.article.actors[actor];
                (&actor.name, Some(&actor.id))
            }
            _ => (&self.reading.source.text()[one.name.clone()], None),
        }
    }

    /// Finds one who is declared where the article names another.
    pub(super) fn in_place_of(
        &self,
        rule: Rule,
        text: String,
        declared: &Text,
        other: &Attributed,
        passage: Passage<'_>,
        place: Place,
    ) -> Finding {
        let declared = self.names(std::slice::from_ref(declared));
        let advice = match self.called(other) {
            (_, Some(id)) => Advice::Instead(id.to_owned()),
            (_, None) => self.undeclared(other, &declared),
        };
        self.named_otherwise(rule, text, other, &declared, passage.span, place)
            .advice(advice)
    }

    /// How one would be declared whom nobody has declared yet. Whose name looks like one that is declared, is declared, but
    /// for a character.
    pub(super) fn undeclared(&self, one: &Attributed, declared: &str) -> Advice {
        let name = self.reader.called(&one.name);
        if look_alike(name, declared).is_some() {
            return Advice::Plain(
                "write the name with the characters that the text has, or mend the text",
            );
        }
        let (unnamed, many) = self.reader.describes(name);
        let mut words = name.split_whitespace();
        let last = match unnamed {
            true => words.clone().nth(1).or(words.next()),
            false => words.next_back(),
        };
        let letters = last.unwrap_or_default().chars();
        let id: String = letters
            .filter(char::is_ascii_alphabetic)
            .map(|c| c.to_ascii_lowercase())
            .collect();
        Advice::Undeclared {
            id: if id.is_empty() { "name".to_owned() } else { id },
            kind: match many {
                _ if self.reader.is_document(name) => ActorKind::Document,
                true => ActorKind::Group,
                false => ActorKind::Person,
            },
            name: in_one_line(name),
            unnamed,
        }
    }

    /// A finding that shows whom the article names instead of one who is declared.
    pub(in crate::rules) fn named_otherwise(
        &self,
        rule: Rule,
        text: String,
        named: &Attributed,
        declared: &str,
        about: &Range<usize>,
        place: Place,
    ) -> Finding {
        let mark = Mark {
            range: named.span.clone(),
            label: format!("declared: {declared}"),
        };
        let shown = passage(self.reading.source, "stated", &named.span, &[mark]);
        let finding = Finding::new(rule, place, text)
            .detail(shown)
            .about(about.clone());
        let printed = &self.reading.source.text()[named.name.clone()];
        match look_alike(printed, declared) {
            Some(line) => finding.detail(line),
            None => finding,
        }
    }
}
