//! What is proposed is held against the article by the rules that hold a declaration against it, and mended or dropped, again
//! and again, until no rule objects.

use super::fact::{Assembled, Declared, Drafted, assemble, hold};
use newsfacts_core::{
    model::{Article, Attribution, Field, Moment, Stated, Todo, When},
    rules::{Advice, AskedFor, Finding, Level, Place, Rule},
    text::Source,
};
use std::collections::{BTreeSet, HashMap};

/// How often the rules are asked at most.
const ROUNDS: usize = 10;

/// How often a fact is mended before it is dropped.
const MENDED: usize = 5;

/// What to do about a fact that a rule objects to.
enum Mended {
    /// It was changed.
    Changed,
    /// It cannot be declared so.
    Dropped,
}

/// Mends the facts until no rule objects, and returns what nothing covers then.
pub(super) fn settle(base: &Article, source: &Source, facts: &mut Vec<Drafted>) -> Vec<AskedFor> {
    let mut uncovered = Vec::new();
    for round in 0..ROUNDS {
        let Assembled {
            mut article,
            places,
        } = assemble(base, facts);
        let outcome = hold(&mut article, source);
        uncovered = outcome.open().into_iter().cloned().collect();
        let places: HashMap<Place, usize> = places.into_iter().zip(0..).collect();
        let mut dropped = BTreeSet::new();
        let mut changed = false;
        for finding in outcome.findings.iter().filter(|finding| objects(finding)) {
            let Some(&at) = places.get(&finding.place.fact()) else {
                continue;
            };
            if dropped.contains(&at) {
                continue;
            }
            changed = true;
            let fact = &mut facts[at];
            fact.mended += 1;
            let last = fact.mended > MENDED || round + 2 >= ROUNDS;
            if last || matches!(mend(fact, finding, source), Mended::Dropped) {
                dropped.insert(at);
            }
        }
        if !changed {
            break;
        }
        drop_facts(facts, &dropped);
    }
    uncovered
}

/// Whether a finding is one that a draft must not leave.
fn objects(finding: &Finding) -> bool {
    finding.rule != Rule::Todo && finding.rule.level() != Level::Allow
}

fn drop_facts(facts: &mut Vec<Drafted>, dropped: &BTreeSet<usize>) {
    for at in dropped.iter().rev() {
        let gone = facts.remove(*at);
        if let Declared::Actor(actor) = gone.declared {
            for fact in facts.iter_mut() {
                forget(&mut fact.declared, &actor.id);
            }
        }
    }
}

/// Takes an actor that is not declared any more out of a fact.
fn forget(declared: &mut Declared, id: &str) {
    let of = |who: &mut Attribution| {
        let had = !who.speakers.is_empty();
        who.speakers.to_mut().retain(|one| one != id);
        who.addressees.to_mut().retain(|one| one != id);
        who.via.to_mut().retain(|one| one != id);
        had && who.speakers.is_empty()
    };
    match declared {
        Declared::Actor(actor) => {
            actor.of.take_if(|of| of == id);
        }
        Declared::Event(event) => event.who.to_mut().retain(|one| one != id),
        Declared::Quote(quote) => {
            if of(&mut quote.attribution) {
                declared.leave(Todo::Speakers);
            }
        }
        Declared::Statistic(statistic) => {
            of(&mut statistic.attribution);
            statistic.who.take_if(|who| who == id);
        }
        Declared::Claim(claim) => {
            claim.about.to_mut().retain(|one| one != id);
            if of(&mut claim.attribution) {
                declared.leave(Todo::Speakers);
            }
        }
        Declared::Aside(_) => {}
    }
}

/// Changes a fact as a finding asks, or gives it up.
fn mend(fact: &mut Drafted, finding: &Finding, source: &Source) -> Mended {
    let passage = fact.passage.clone();
    let tries = fact.mended;
    match &mut fact.declared {
        Declared::Actor(actor) => match (finding.rule, finding.place.field) {
            (Rule::UnusedActor, _) => return Mended::Dropped,
            (Rule::Circle, _) | (_, Some(Field::Of)) => actor.of = None,
            (Rule::MutePlace, _) => actor.kind = newsfacts_core::model::ActorKind::Todo,
            (_, Some(Field::Role)) => actor.role = None,
            (_, Some(Field::Also)) => actor.also = Vec::new().into(),
            (_, Some(Field::Iso)) => actor.iso = None,
            _ => return Mended::Dropped,
        },
        Declared::Event(event) => match (finding.rule, finding.place.field) {
            (Rule::CutOff | Rule::WordsNotFound | Rule::Unread, _) => {
                let words = longer(finding);
                let Some(words) = words.filter(|_| tries < 3) else {
                    return Mended::Dropped;
                };
                event.label.words = Some(words.into());
            }
            (Rule::FutureEvent, _) => event.planned = !event.planned,
            (_, Some(Field::When)) => match meant(finding, &mut event.when) {
                true => {}
                false => return Mended::Dropped,
            },
            (_, Some(Field::Who)) => event.who = Vec::new().into(),
            _ => return Mended::Dropped,
        },
        Declared::Quote(quote) => {
            if matches!(finding.rule, Rule::Unattributed | Rule::DistantSpeaker) && !quote.inferred
            {
                quote.inferred = true;
            } else {
                return of_quote(fact, finding);
            }
        }
        Declared::Statistic(_) => return of_figure(fact, finding, source, &passage),
        Declared::Claim(claim) => match (finding.rule, &finding.advice) {
            (Rule::WrongStance, Some(Advice::Stance(stance))) if claim.stance != Some(*stance) => {
                claim.stance = Some(*stance);
            }
            (Rule::WrongSource, _) if tries < 2 && speaks(&mut claim.attribution, finding) => {}
            (Rule::WrongAddressee, _) => claim.attribution.addressees = Vec::new().into(),
            (Rule::WrongIntermediary, _) => claim.attribution.via = Vec::new().into(),
            (
                Rule::CutOff | Rule::WrongStance,
                Some(Advice::Longer {
                    words: Some(words), ..
                }),
            ) if tries < 3 => {
                claim.text.words = Some(words.clone().into());
            }
            _ => return Mended::Dropped,
        },
        Declared::Aside(_) => return Mended::Dropped,
    }
    Mended::Changed
}

/// The longer words that a finding gives.
fn longer(finding: &Finding) -> Option<String> {
    match &finding.advice {
        Some(Advice::Longer { words, .. }) => words.clone(),
        _ => None,
    }
}

fn has_time(when: &When) -> bool {
    matches!(when, When::At(Moment::Time(..)))
}

/// Takes the date that a finding gives.
fn meant(finding: &Finding, time: &mut Option<Stated<When>>) -> bool {
    match (&finding.advice, time) {
        // A day in the place of a time of day would leave that uncovered.
        (
            Some(Advice::Date {
                meant: Some(meant), ..
            }),
            Some(time),
        ) if time.value != *meant && (has_time(meant) || !has_time(&time.value)) => {
            time.value = *meant;
            true
        }
        _ => false,
    }
}

/// Takes the speaker whom a finding names.
fn speaks(who: &mut Attribution, finding: &Finding) -> bool {
    let id = match &finding.advice {
        Some(
            Advice::Speaker { id: Some(id), .. }
            | Advice::Source { id: Some(id), .. }
            | Advice::Instead(id),
        ) => id,
        _ => return false,
    };
    let same = who.speakers.len() == 1 && who.speakers[0] == *id;
    who.speakers = vec![id.clone().into()].into();
    who.via.to_mut().retain(|via| via != id);
    !same
}

fn of_quote(fact: &mut Drafted, finding: &Finding) -> Mended {
    let tries = fact.mended;
    let Declared::Quote(quote) = &mut fact.declared else {
        return Mended::Dropped;
    };
    match finding.rule {
        Rule::WrongSpeaker if tries < 3 && speaks(&mut quote.attribution, finding) => {}
        Rule::WrongSpeaker | Rule::Unattributed | Rule::DistantSpeaker => {
            let reporter = match &finding.advice {
                Some(Advice::Reporter { id, .. }) => Some(id.clone()),
                _ => None,
            };
            match reporter.filter(|_| tries < 3) {
                Some(id) => quote.attribution.via = vec![id.into()].into(),
                None => {
                    quote.attribution = Attribution::default();
                    quote.inferred = false;
                    fact.declared.leave(Todo::Speakers);
                }
            }
        }
        Rule::WrongAddressee => quote.attribution.addressees = Vec::new().into(),
        Rule::WrongIntermediary => quote.attribution.via = Vec::new().into(),
        _ => return Mended::Dropped,
    }
    Mended::Changed
}

fn of_figure(
    fact: &mut Drafted,
    finding: &Finding,
    source: &Source,
    passage: &std::ops::Range<usize>,
) -> Mended {
    let tries = fact.mended;
    let Declared::Statistic(statistic) = &mut fact.declared else {
        return Mended::Dropped;
    };
    let words = || super::desk::one_line(&source.text()[passage.clone()]);
    match (finding.rule, finding.place.field, &finding.advice) {
        (Rule::WrongStance, _, Some(Advice::Stance(stance)))
            if statistic.stance != Some(*stance) =>
        {
            statistic.stance = Some(*stance);
        }
        (Rule::WrongSource, ..) if tries < 2 && speaks(&mut statistic.attribution, finding) => {}
        (Rule::WrongSource | Rule::WrongStance, ..) => {
            statistic.attribution = Attribution::default();
            statistic.stance = None;
        }
        (Rule::WrongAddressee, ..) => statistic.attribution.addressees = Vec::new().into(),
        (Rule::WrongIntermediary, ..) => statistic.attribution.via = Vec::new().into(),
        (_, Some(Field::During), _) => {
            if tries > 2 || !meant(finding, &mut statistic.during) {
                statistic.during = None;
            }
        }
        (_, Some(Field::Against), _) => statistic.against = None,
        (_, Some(Field::Margin), _) => statistic.margin = None,
        (_, Some(Field::Who), _) => statistic.who = None,
        (_, Some(Field::Of), _) => {
            statistic.of.value = String::new().into();
            fact.declared.leave(Todo::Of);
        }
        (_, _, Some(Advice::Figure { words, figure })) if tries < 3 => {
            statistic.quantity.value = figure.clone();
            statistic.quantity.words = Some(words.clone().into());
        }
        (Rule::WrongNoun, ..) if tries > 1 => statistic.quantity.value.unit = None,
        _ if statistic.quantity.words.is_none() => {
            statistic.quantity.words = Some(words().into());
        }
        _ if statistic.quantity.value.unit.is_some() && tries < 4 => {
            statistic.quantity.value.unit = None;
        }
        _ => return Mended::Dropped,
    }
    Mended::Changed
}
