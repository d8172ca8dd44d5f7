//! `todo`: what a person must still decide.

use crate::{
    model::{ActorKind, Article, Attribution, EventKind, Field, Todo, Value},
    rules::{Advice, FactList, Finding, Place, Rule, quotation::Candidates},
    text::Source,
};
use std::{collections::HashMap, ops::Range};

/// One finding for each thing that is undecided. `candidates` are the actors whom the text names as who says a fact.
pub(in crate::rules) fn check(
    article: &Article,
    candidates: &HashMap<Place, Candidates>,
    text: Option<&Source>,
    findings: &mut Vec<Finding>,
) {
    article.values(&mut |place, value| match value {
        Value::ActorKind(ActorKind::Todo) | Value::EventKind(EventKind::Todo) => {
            findings.push(finding(place, Field::Kind, false, &[]));
        }
        Value::Todos(todos) => {
            for (item, todo) in todos.iter().enumerate() {
                let place = place.item(item);
                findings.push(match todo.is_of(place.list) {
                    true => shown(undecided(article, *todo, place, candidates), article, text),
                    false => of_another_fact(place, *todo),
                });
            }
        }
        _ => {}
    });
}

fn undecided(
    article: &Article,
    todo: Todo,
    place: Place,
    candidates: &HashMap<Place, Candidates>,
) -> Finding {
    let named = attribution(article, place).map_or(&[][..], |who| match todo {
        Todo::Speakers => &who.speakers,
        Todo::Addressees => &who.addressees,
        Todo::Via => &who.via,
        _ => &[],
    });
    let candidates = candidates.get(&place.fact());
    let candidates = candidates.filter(|_| todo == Todo::Speakers);
    let others = candidates.into_iter().flatten();
    // Whoever is declared beside `todo` is decided.
    let is_new = |id: &Option<String>| match id {
        Some(id) => named.iter().all(|one| **one != **id),
        None => named.is_empty(),
    };
    let others = others.filter(|(_, id)| is_new(id));
    let others: Candidates = others.cloned().collect();
    finding(place, todo.field(), !named.is_empty(), &others)
}

/// What is measured is told by the words around the figure: they are shown.
fn shown(finding: Finding, article: &Article, text: Option<&Source>) -> Finding {
    let place = finding.place;
    let of_figure = place.list == FactList::Statistics
        && matches!(
            finding.advice,
            Some(Advice::Decide {
                field: Field::Of,
                ..
            })
        );
    let figure = article.statistics.get(place.index).filter(|_| of_figure);
    let anchor = figure.and_then(|figure| figure.quantity.anchor.as_ref());
    let Some((text, anchor)) = text.zip(anchor) else {
        return finding;
    };
    let own = text.byte(anchor.start as usize)..text.byte(anchor.end as usize);
    finding.detail(format!("the article says: “{}”", around(text.text(), own)))
}

/// A passage with a few words on either side, up to the end of its paragraph, on one line.
fn around(text: &str, own: Range<usize>) -> String {
    const WORDS: usize = 6;
    let apart = (
        text[..own.start].ends_with(char::is_whitespace),
        text[own.end..].starts_with(char::is_whitespace),
    );
    // No more is looked at than is shown: a paragraph may be the whole text.
    let pieces = |text| str::split_inclusive(text, char::is_whitespace);
    let (before, behind) = (&text[..own.start], &text[own.end..]);
    let before = &before[before.len() - length(pieces(before).rev(), WORDS + 1)..];
    let behind = &behind[..length(pieces(behind), WORDS + 1)];
    let before = before.rsplit("\n\n").next().unwrap_or_default();
    let behind = behind.split("\n\n").next().unwrap_or_default();
    let mut before: Vec<&str> = before.split_whitespace().rev().take(WORDS + 1).collect();
    let mut behind: Vec<&str> = behind.split_whitespace().take(WORDS + 1).collect();
    let more = (before.len() > WORDS, behind.len() > WORDS);
    before.truncate(WORDS);
    before.reverse();
    behind.truncate(WORDS);
    let own: Vec<&str> = text[own.clone()].split_whitespace().collect();
    let glue = |apart: bool| if apart { " " } else { "" };
    let dots = |more: bool| if more { "…" } else { "" };
    [
        dots(more.0),
        &before.join(" "),
        glue(apart.0),
        &own.join(" "),
        glue(apart.1),
        &behind.join(" "),
        dots(more.1),
    ]
    .concat()
}

/// How long so many words are with the white space around them, in bytes; of pieces that end at white space.
fn length<'t>(pieces: impl Iterator<Item = &'t str>, words: usize) -> usize {
    let mut seen = 0;
    let within = pieces.take_while(|piece| {
        let more = seen < words;
        seen += usize::from(!piece.trim().is_empty());
        more
    });
    within.map(str::len).sum()
}

fn attribution(article: &Article, place: Place) -> Option<&Attribution> {
    let index = place.index;
    Some(match place.list {
        FactList::Quotes => &article.quotes[index].attribution,
        FactList::Statistics => &article.statistics[index].attribution,
        FactList::Claims => &article.claims[index].attribution,
        _ => return None,
    })
}

fn finding(
    place: Place,
    field: Field,
    partly: bool,
    candidates: &[(String, Option<String>)],
) -> Finding {
    let text = format!("still to be decided: {}", question(field, place.list));
    let mut finding = Finding::new(Rule::Todo, place, text);
    let names = candidates.iter().map(|(name, _)| format!("“{name}”"));
    let names: Vec<String> = names.collect();
    if !names.is_empty() {
        finding = finding.detail(format!("the article has it from {}", names.join(" and ")));
    }
    let ids = candidates.iter().filter_map(|(_, id)| id.clone());
    finding.advice(Advice::Decide {
        field,
        list: place.list,
        partly,
        candidates: ids.collect(),
    })
}

/// A document may list anything.
fn of_another_fact(place: Place, todo: Todo) -> Finding {
    let text = format!("there is no `{}` here that could be decided", todo.name());
    Finding::new(Rule::Todo, place, text).plainly("leave it out")
}

/// What a person is asked.
pub(crate) fn question(field: Field, list: FactList) -> &'static str {
    match (field, list) {
        (Field::Kind, FactList::Actors) => "what kind of actor it is",
        (Field::Kind, _) => "what kind of event it is",
        (Field::Speakers, _) => "who says this",
        (Field::Addressees, _) => "to whom it is said",
        (Field::Via, _) => "through whom it is known",
        (Field::Label, _) => "what to call the event",
        (Field::Text, _) => "what is claimed",
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
        (Field::Reviewed, _) => "when the check was published",
        (Field::ReviewedBy, _) => "who checked it",
        (Field::Review, _) => "which page explains the check",
        _ => "what stands here",
    }
}
