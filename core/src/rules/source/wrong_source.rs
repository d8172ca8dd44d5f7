//! `wrong_source`: a figure or a claim that the article has from somebody else.

use super::{Sources, Stated, noun};
use crate::{
    model::{Actor, Field},
    rules::{
        Advice, Finding, Rule,
        evidence::Verdict,
        show::{Mark, passage},
    },
    text::{Teller, Telling, Who},
};
use std::ops::Range;

/// Whether it is certain that nobody else tells a passage: somebody surely does, and of all others it is known who they are,
/// or what they say does not surely reach the passage and passes on what the nearest say.
fn is_certain(told: &[Telling]) -> bool {
    let mut certain = false;
    for telling in told {
        let known = !telling.speakers.is_empty() && telling.speakers.iter().all(Teller::is_known);
        if !known && (!certain || telling.firm) {
            return false;
        }
        certain |= telling.is_certain();
    }
    certain
}

/// The words of a name that begin with a capital.
fn words(name: &str) -> impl Iterator<Item = &str> {
    let words = name.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| word.starts_with(char::is_uppercase))
}

/// The first letters of a name: "FDA".
fn initials(name: &str) -> String {
    let letters = words(name).filter_map(|word| word.chars().next());
    letters.collect()
}

impl Sources<'_> {
    /// Holds the declared speakers against those who tell a passage.
    ///
    /// Of "Lee said the bank expected 5 percent" the bank is the speaker. Lee, who passes it on, is not wrong and not
    /// borne out.
    pub(super) fn speakers(
        &self,
        fact: &Stated<'_>,
        place: &Range<usize>,
        told: &[Telling],
    ) -> Result<Verdict, Box<Finding>> {
        let declared = self.indices(&fact.attribution.speakers);
        if told.is_empty() && fact.inferred {
            return Ok(Verdict::Author);
        }
        let names = |teller: &Teller, actor| teller.sure && teller.who == Who::Actor(actor);
        let telling = |actor: usize| {
            let tells = |one: &&Telling| one.speakers.iter().any(|teller| names(teller, actor));
            told.iter().position(|one| tells(&one))
        };
        let missing: Vec<usize> = (0..declared.len())
            .filter(|at| telling(declared[*at]).is_none())
            .collect();
        let Some(&first) = missing.first() else {
            let mut places = declared.iter().filter_map(|actor| telling(*actor));
            let nearest = places.next().unwrap_or_default();
            let bears_out =
                |at: usize| told[at].firm && !told[..at].iter().any(|one| one.is_certain());
            return Ok(match bears_out(nearest) && places.all(bears_out) {
                true => Verdict::Stated(told[nearest].span.clone()),
                false => Verdict::Undecided,
            });
        };
        let certain = is_certain(told);
        let through = self.indices(&fact.attribution.via);
        let passes_on = |teller: &Teller| through.iter().any(|actor| names(teller, *actor));
        let tellers = || told.iter().flat_map(|one| &one.speakers);
        // Whom those have it from who pass it on, nobody tells.
        let nobody = tellers().all(passes_on);
        let speaks_for = missing
            .iter()
            .any(|at| tellers().any(|teller| self.speaks_for(teller, declared[*at])));
        if !certain || speaks_for || nobody {
            return Ok(Verdict::Undecided);
        }
        let alone = missing.len() < declared.len();
        Err(Box::new(self.wrong_source(fact, place, told, first, alone)))
    }

    /// Whether somebody may be declared as the body that they speak for, or the other way round: "a spokesman for the
    /// union", a spokesman who was declared and is `of` it.
    fn speaks_for(&self, teller: &Teller, declared: usize) -> bool {
        let named = self.reading.mentions.iter();
        let mut named = named.filter(|mention| mention.actor == declared);
        if named.any(|mention| teller.name.contains(&mention.span.start)) {
            return true;
        }
        let Who::Actor(other) = teller.who else {
            let name = &self.reading.source.text()[teller.name.clone()];
            return self.may_be_called(&self.article.actors[declared], name);
        };
        let (one, other) = (&self.article.actors[declared], &self.article.actors[other]);
        self.is_voice_of(one, other) || self.is_voice_of(other, one)
    }

    /// Whether an actor may well go by a name that was not declared: all its words but titles are words of theirs ("Ms Quill"),
    /// or it is made of their first letters.
    fn may_be_called(&self, actor: &Actor, name: &str) -> bool {
        let parts = || words(name).filter(|word| !self.reading.text.is_title(word));
        parts().next().is_some()
            && actor.names().any(|own| {
                let initials = initials(own);
                parts().all(|word| word == initials || words(own).any(|other| other == word))
            })
    }

    fn is_voice_of(&self, one: &Actor, body: &Actor) -> bool {
        let role = one.role.as_ref().map_or("", |role| &*role.value);
        let mut words = role.split(|c: char| !c.is_alphabetic());
        one.of.as_deref() == Some(&*body.id)
            && (one.unnamed || words.any(|word| self.reading.text.is_spokesperson(word)))
    }

    /// `missing`: which of the declared speakers tells nothing; `alone`: whether another of them does.
    fn wrong_source(
        &self,
        fact: &Stated<'_>,
        place: &Range<usize>,
        told: &[Telling],
        missing: usize,
        alone: bool,
    ) -> Finding {
        let through = self.indices(&fact.attribution.via);
        let passes_on =
            |teller: &Teller| matches!(teller.who, Who::Actor(actor) if through.contains(&actor));
        let first = told.iter().find(|one| !one.speakers.iter().all(passes_on));
        let nearest = first.unwrap_or(&told[0]);
        let (name, id) = match nearest.speakers.first() {
            Some(Teller {
                who: Who::Actor(actor),
                ..
            }) => {
                let actor = &self.article.actors[*actor];
                (&*actor.name, Some(&*actor.id))
            }
            Some(teller) => (&self.reading.source.text()[teller.name.clone()], None),
            None => ("", None),
        };
        let id_of = &fact.attribution.speakers[missing];
        let shown = match self.article.actor(id_of) {
            Some(actor) => format!("“{}”", actor.name),
            None => format!("`{id_of}`"),
        };
        let noun = noun(fact.fact);
        let text = match alone {
            true => format!("the article has this {noun} from “{name}”, and not from {shown} too"),
            false => format!("the article has this {noun} from “{name}”"),
        };
        let at = fact.fact.field(Field::Speakers);
        let at = match fact.attribution.speakers.len() {
            1 => at.item(0),
            _ => at.item(missing),
        };
        let mark = Mark {
            range: nearest.span.clone(),
            label: format!("declared: {shown}"),
        };
        let advice = match alone {
            true => Advice::Plain("leave out who does not say it"),
            false => Advice::Source {
                shown,
                id: id.map(str::to_owned),
            },
        };
        let finding = Finding::new(Rule::WrongSource, at, text);
        let shown = passage(self.reading.source, "stated", &nearest.span, &[mark]);
        finding.detail(shown).advice(advice).about(place.clone())
    }
}
