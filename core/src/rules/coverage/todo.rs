//! `todo`: what a person must still decide.

use crate::{
    model::{ActorKind, Article, EventKind, Field, Todo, Value},
    rules::{Advice, FactList, Finding, Place, Rule},
};
use std::collections::BTreeMap;

/// One finding for each thing that is undecided. `candidates` are the actors whom the text names as who says a fact.
pub(in crate::rules) fn check(
    article: &Article,
    candidates: &BTreeMap<Place, Vec<String>>,
    findings: &mut Vec<Finding>,
) {
    article.values(&mut |place, value| match value {
        Value::ActorKind(ActorKind::Todo) | Value::EventKind(EventKind::Todo) => {
            findings.push(finding(place, Field::Kind, false, Vec::new()));
        }
        Value::Todos(todos) => {
            for (item, todo) in todos.iter().enumerate() {
                let place = place.item(item);
                findings.push(match todo.is_of(place.list) {
                    true => {
                        let names = candidates
                            .get(&place.fact())
                            .filter(|_| *todo == Todo::Speakers);
                        let partly = is_partly_decided(article, place.fact(), *todo);
                        finding(
                            place,
                            todo.field(),
                            partly,
                            names.cloned().unwrap_or_default(),
                        )
                    }
                    false => of_another_fact(place, *todo),
                });
            }
        }
        _ => {}
    });
}

/// Whether somebody is named beside the one who is undecided.
fn is_partly_decided(article: &Article, fact: Place, todo: Todo) -> bool {
    let index = fact.index;
    let who = match fact.list {
        FactList::Quotes => &article.quotes[index].attribution,
        FactList::Statistics => &article.statistics[index].attribution,
        FactList::Claims => &article.claims[index].attribution,
        _ => return false,
    };
    let named = match todo {
        Todo::Speakers => &who.speakers,
        Todo::Addressees => &who.addressees,
        Todo::Via => &who.via,
        _ => return false,
    };
    !named.is_empty()
}

fn finding(place: Place, field: Field, partly: bool, candidates: Vec<String>) -> Finding {
    let text = format!("still to be decided: {}", question(field, place.list));
    Finding::new(Rule::Todo, place, text).advice(Advice::Decide {
        field,
        list: place.list,
        partly,
        candidates,
    })
}

/// A document may list anything.
fn of_another_fact(place: Place, todo: Todo) -> Finding {
    let text = format!("there is no `{}` here that could be decided", todo.name());
    Finding::new(Rule::Todo, place, text).plainly("leave it out")
}

/// What a person is asked.
fn question(field: Field, list: FactList) -> &'static str {
    match (field, list) {
        (Field::Kind, FactList::Actors) => "what kind of actor it is",
        (Field::Kind, _) => "what kind of event it is",
        (Field::Speakers, _) => "who says this",
        (Field::Addressees, _) => "to whom it is said",
        (Field::Via, _) => "through whom it is known",
        (Field::Label, _) => "what to call the event",
        (Field::Text, _) => "what is claimed, in your own words",
        (Field::Of, FactList::Actors) => "to whom it belongs",
        (Field::Of, _) => "what is measured",
        (Field::Also, _) => "what else the article calls it",
        (Field::Role, _) => "which office or function it is",
        (Field::Iso, _) => "which country it is",
        (Field::Wikidata, _) => "which item of Wikidata it is",
        (Field::Url, _) => "which page is about it",
        (Field::SameAs, _) => "which pages identify it",
        (Field::About, _) => "whom it is about",
        (Field::At, _) => "at which event it was said",
        (Field::When, FactList::Events) => "when it happens",
        (Field::When, _) => "when it was said",
        (Field::During, _) => "for which period the figure holds",
        (Field::Place, _) => "where it happens",
        (Field::Who, FactList::Events) => "who takes part",
        (Field::Who, _) => "who or what is measured",
        (Field::From, _) => "where it goes out from",
        (Field::To, _) => "where it goes to",
        (Field::Against, _) => "what the figure is measured against",
        (Field::Margin, _) => "what the margin of error is",
        (Field::Method, _) => "how it was measured",
        (Field::CompleteWith, _) => "which shares make up the whole with it",
        (Field::Original, _) => "what was said in the other language",
        (Field::Source, _) => "where it comes from",
        (Field::Verdict, _) => "what the check found",
        (Field::Rating, _) => "where the check places it",
        (Field::ReviewedBy, _) => "who checked it",
        (Field::Review, _) => "which page explains the check",
        _ => "what stands here",
    }
}
