//! `unverified`: aspects of facts that the article's text neither bears out nor contradicts.

use crate::{
    model::{Article, Aspect, Baseline, Field, Stance, Value},
    rules::{Advice, FactList, Finding, Place, Rule, evidence::Ledger, show::passage},
    text::Source,
};
use std::{
    collections::{HashMap, HashSet},
    ops::Range,
};

/// One finding for each fact with such aspects. `facts` tells where a fact stands in the text, and `left_open` what is read where its
/// time is left open.
pub(in crate::rules) fn unverified(
    article: &Article,
    ledger: &Ledger,
    (facts, left_open): (&HashMap<Place, Range<usize>>, &HashMap<Place, String>),
    source: &Source,
) -> Vec<Finding> {
    let undecided = ledger.undecided().into_iter();
    let given = places_with_words(article);
    undecided
        .map(|(fact, aspects)| {
            let finding = finding(article, fact, &aspects, &given);
            let finding = match facts.get(&fact) {
                Some(range) => finding.detail(passage(source, "found", range, &[])),
                None => finding,
            };
            let finding = match left_open.get(&fact) {
                Some(read) => finding.detail(read.clone()),
                None => finding,
            };
            match aspects.contains(&Aspect::Speaker) {
                true => finding.detail(speaker_advice(fact.list)),
                false => finding,
            }
        })
        .collect()
}

/// What to do about who says it, before one lets it stand.
fn speaker_advice(list: FactList) -> &'static str {
    match list {
        FactList::Quotes => "if it calls the speaker by another name, declare that name too",
        _ => {
            "if it calls the source by another name, declare that name too; if it names none, leave the source out"
        }
    }
}

fn finding(article: &Article, fact: Place, aspects: &[Aspect], given: &HashSet<Place>) -> Finding {
    let stance = match fact.list {
        FactList::Statistics => article.statistics[fact.index].stance,
        FactList::Claims => article.claims[fact.index].stance,
        _ => None,
    };
    let names: Vec<&str> = aspects.iter().map(|aspect| noun(*aspect, stance)).collect();
    let text = format!("the article leaves open {}", listed(&names));
    let place = match aspects {
        [only] => field(*only, fact.list).map_or(fact, |field| fact.field(field)),
        _ => fact,
    };
    let wants_words = |aspect: &Aspect| {
        let place = field(*aspect, fact.list).map(|field| fact.field(field));
        takes_words(*aspect) && place.is_none_or(|place| !given.contains(&place))
    };
    let advice = match aspects.iter().any(wants_words) {
        true => Advice::OrAuthor("give the article's own words for it"),
        false => Advice::LetStand(Rule::Unverified),
    };
    Finding::new(Rule::Unverified, place, text).advice(advice)
}

/// The values for which words of the article are given already.
fn places_with_words(article: &Article) -> HashSet<Place> {
    let mut given = HashSet::new();
    article.values(&mut |place, value| {
        let words = match value {
            Value::Time(stated) => &stated.words,
            Value::Figure(stated) | Value::Quantity(stated) => &stated.words,
            Value::Words(stated) | Value::Baseline(Baseline::Words(stated)) => &stated.words,
            _ => &None,
        };
        // The name of a statistic takes no words.
        if words.is_some() || matches!(value, Value::Baseline(Baseline::Statistic(_))) {
            given.insert(place);
        }
    });
    given
}

/// Whether `as` stands behind what declares an aspect, and can show where the article states it.
fn takes_words(aspect: Aspect) -> bool {
    matches!(
        aspect,
        Aspect::Words | Aspect::Value | Aspect::Margin | Aspect::Time | Aspect::Baseline
    )
}

/// What declares an aspect, if that is one value.
fn field(aspect: Aspect, list: FactList) -> Option<Field> {
    Some(match aspect {
        Aspect::Speaker => Field::Speakers,
        Aspect::Addressee => Field::Addressees,
        Aspect::Intermediary => Field::Via,
        Aspect::Value | Aspect::Unit | Aspect::Counted | Aspect::Hedge | Aspect::Sign => {
            Field::Quantity
        }
        Aspect::Margin => Field::Margin,
        Aspect::Time if list == FactList::Statistics => Field::During,
        Aspect::Time => Field::When,
        Aspect::Baseline => Field::Against,
        Aspect::Words | Aspect::Stance => return None,
    })
}

/// An aspect, as a message speaks of it.
pub(crate) fn noun(aspect: Aspect, stance: Option<Stance>) -> &'static str {
    match aspect {
        Aspect::Words => "the words",
        Aspect::Speaker => "who says it",
        Aspect::Addressee => "to whom",
        Aspect::Intermediary => "through whom it is known",
        Aspect::Value => "the number",
        Aspect::Unit => "its unit",
        Aspect::Counted => "what is counted",
        Aspect::Hedge => "how exact it is",
        Aspect::Sign => "whether it went up or down",
        Aspect::Margin => "the margin of error",
        Aspect::Time => "when",
        Aspect::Baseline => "what it is measured against",
        Aspect::Stance => match stance {
            None => "whether it is asserted",
            Some(Stance::Alleged) => "whether it is alleged",
            Some(Stance::Denied) => "whether it is denied",
            Some(Stance::Asked) => "whether it is asked",
        },
    }
}

/// "who says it, to whom and when"
fn listed(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
