//! `wrong_source`: a figure or a claim that the article has from somebody else.

use super::{Sources, Stated, attributed, called};
use crate::{
    model::{ActorKind, Field, Stance},
    rules::{Advice, Finding, Rule, evidence::Verdict},
    text::{Attributed, Likeness, Role, Teller, Telling, Who, mentions_within},
};
use std::ops::Range;

/// Whether it is certain that nobody else tells a passage: somebody surely does, and of all others it is known who they are,
/// or what they say does not surely reach the passage and passes on what the nearest say.
fn is_certain(told: &[Telling]) -> bool {
    let mut certain = false;
    for telling in told.iter().filter(|one| !one.again) {
        let known = !telling.speakers.is_empty() && telling.speakers.iter().all(Teller::is_known);
        if !known && (!certain || telling.firm) {
            return false;
        }
        certain |= telling.is_certain();
    }
    certain
}

/// Whether who takes a passage up may be declared so: who denies it, as one who does.
fn is_compatible(fact: &Stated<'_>, telling: &Telling) -> bool {
    let denied = |stance: Option<Stance>| stance == Some(Stance::Denied);
    !telling.again || denied(fact.stance) == denied(telling.stance)
}

impl Sources<'_> {
    /// The telling by which an actor tells a passage: one that surely reaches it before others, and one that stands to it as
    /// is declared before others.
    pub(super) fn telling_of(
        &self,
        fact: &Stated<'_>,
        told: &[Telling],
        actor: usize,
    ) -> Option<usize> {
        let tells = |one: &Telling| {
            let mut speakers = one.speakers.iter();
            speakers.any(|teller| {
                let like = || self.likeness(&attributed(one, teller, Role::Speaker), actor);
                teller.sure && like() == Likeness::Same
            })
        };
        let rank = |one: &Telling| {
            let fits = is_compatible(fact, one);
            (one.again && !(one.firm && fits), !fits, !one.firm)
        };
        let tells = (0..told.len()).filter(|at| tells(&told[*at]));
        tells
            .filter(|at| told[*at].firm || is_compatible(fact, &told[*at]))
            .min_by_key(|at| rank(&told[*at]))
    }

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
        let declared = self.speakers.indices(&fact.attribution.speakers);
        if told.is_empty() && fact.inferred {
            return Ok(Verdict::Author);
        }
        let like = |telling: &Telling, teller: &Teller, actor| {
            self.likeness(&attributed(telling, teller, Role::Speaker), actor)
        };
        let telling = |actor: &usize| self.telling_of(fact, told, *actor);
        let tellings: Vec<Option<usize>> = declared.iter().map(telling).collect();
        let missing: Vec<usize> = (0..declared.len())
            .filter(|at| tellings[*at].is_none())
            .collect();
        let Some(&first) = missing.first() else {
            let mut places = tellings.iter().copied().flatten();
            let nearest = places.next().unwrap_or_default();
            let bears_out = |at: usize| {
                let nearer = told[..at].iter().filter(|one| !one.again);
                let one = &told[at];
                one.firm && !one.disputed && (one.again || !nearer.clone().any(Telling::is_certain))
            };
            return Ok(match bears_out(nearest) && places.all(bears_out) {
                true => Verdict::Stated(told[nearest].span.clone()),
                false => Verdict::Undecided,
            });
        };
        let tellers = told.iter().flat_map(|one| {
            let speakers = one.speakers.iter();
            speakers.map(move |teller| (one, teller))
        });
        let open = tellers.clone().any(|(telling, teller)| {
            let mut missing = missing.iter();
            let may_be = |at: &usize| like(telling, teller, declared[*at]) != Likeness::Other;
            is_compatible(fact, telling) && missing.any(may_be)
        });
        let mut tellers = tellers.filter(|(telling, _)| !telling.again);
        // Whom those have it from who pass it on, nobody tells.
        let other = tellers.find(|(_, teller)| !self.passes_on(fact, teller));
        match other {
            Some((telling, teller)) if is_certain(told) && !open => {
                let other = attributed(telling, teller, Role::Speaker);
                let alone = missing.len() < declared.len();
                Err(Box::new(
                    self.wrong_source(fact, place, &other, first, alone),
                ))
            }
            _ => Ok(Verdict::Undecided),
        }
    }

    /// Whether somebody is declared to pass a fact on.
    pub(super) fn passes_on(&self, fact: &Stated<'_>, teller: &Teller) -> bool {
        let through = self.speakers.indices(&fact.attribution.via);
        teller.sure && matches!(teller.who, Who::Actor(actor) if through.contains(&actor))
    }

    /// Whether somebody who has no name of their own stands for one whom their description names: "Tom Berg’s office", "a
    /// spokesman for Tom Berg".
    pub(super) fn stands_for(&self, one: &Attributed, declared: usize) -> bool {
        let actor = &self.speakers.article.actors[declared];
        let mut named = mentions_within(&self.speakers.reading.mentions, &one.name).iter();
        actor.kind.may_be(ActorKind::Person)
            && named.any(|mention| {
                // "A lawyer for Ann Lee, Bob Roy, said"
                let behind = mention.span.end.min(one.name.end)..one.name.end;
                mention.actor == declared
                    && !self.speakers.reading.source.text()[behind].contains(',')
            })
    }

    /// Whether one of two actors is declared to speak for the other: somebody unnamed or a spokesman who is `of` it.
    pub(super) fn is_voice(&self, one: usize, other: usize) -> bool {
        let actors = &self.speakers.article.actors;
        let speaks_for = |one: usize, body: usize| {
            let one = &actors[one];
            let role = one.role.as_ref().map_or("", |role| &*role.value);
            one.of.as_deref() == Some(&*actors[body].id)
                && (one.unnamed || self.speakers.reader.is_spokesperson(role))
        };
        speaks_for(one, other) || speaks_for(other, one)
    }

    /// `missing`: which of the declared speakers tells nothing; `alone`: whether another of them does.
    fn wrong_source(
        &self,
        fact: &Stated<'_>,
        place: &Range<usize>,
        other: &Attributed,
        missing: usize,
        alone: bool,
    ) -> Finding {
        let speakers = &self.speakers;
        let (name, id) = speakers.called(other);
        let id = id.map(str::to_owned);
        let shown = speakers.names(&fact.attribution.speakers[missing..=missing]);
        let called = called(fact.fact);
        let text = match alone {
            true => format!("the article has {called} from “{name}”, and not from {shown} too"),
            false => format!("the article has {called} from “{name}”"),
        };
        let at = fact.fact.field(Field::Speakers).item(missing);
        let finding = speakers.named_otherwise(Rule::WrongSource, text, other, &shown, place, at);
        finding.advice(match alone {
            true => Advice::Plain("leave out who does not say it"),
            false => Advice::Source { shown, id },
        })
    }
}
