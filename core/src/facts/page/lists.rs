//! What stands around the article: all facts to jump to, names, what nobody declared, and what is set aside.

use super::{
    PageMessage, View, counted,
    note::{self, class, kind, message_box},
    notes::Note,
    words::{beginning, seen, sentence},
};
use crate::model::FactList;
use maud::{Markup, html};

/// How much of a fact a list shows.
const SHOWN: usize = 110;

/// All facts, each with a way to its note.
pub(super) fn all(view: &View<'_>) -> Markup {
    let facts = &view.notes.facts;
    html! {
        @if !facts.is_empty() {
            details #all {
                summary { h2 { "All " (counted(facts.len(), "fact")) " in a list" } }
                ol {
                    @for note in facts {
                        li class={ "item " (class(note.fact)) (note.standing().classes()) } data-a=[note::actors(note)] {
                            a href={ "#" (note.name()) } {
                                (note.number) " " (kind(note.fact)) ": "
                                (beginning(&sentence(note.fact, &view.index).plain(), SHOWN))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The facts that have no place in the text.
pub(super) fn elsewhere(view: &View<'_>) -> Markup {
    let facts = view.notes.facts.iter();
    let notes: Vec<&Note<'_>> = match view.marks.paragraphs.is_empty() {
        true => facts.collect(),
        false => facts.filter(|note| note.beside.is_none()).collect(),
    };
    html! {
        @if !notes.is_empty() {
            section #elsewhere aria-labelledby="h-elsewhere" {
                h2 #h-elsewhere {
                    @if view.marks.paragraphs.is_empty() { "The facts" } @else { "Facts without a place in the text" }
                }
                ul.notes { @for note in notes { (note::note(view, note, &Markup::default())) } }
            }
        }
    }
}

/// Who is named, and which facts speak of them.
pub(super) fn names(view: &View<'_>) -> Markup {
    let mut facts: Vec<Vec<usize>> = vec![Vec::new(); view.notes.actors.len() + 1];
    for note in &view.notes.facts {
        for actor in &note.actors {
            facts[*actor].push(note.number);
        }
    }
    html! {
        @if !view.notes.actors.is_empty() {
            section #names aria-labelledby="h-names" {
                h2 #h-names { "Who is named" }
                ul.notes {
                    @for note in &view.notes.actors {
                        (note::note(view, note, &in_facts(&facts[note.number])))
                    }
                }
            }
        }
    }
}

/// The facts that speak of an actor.
fn in_facts(numbers: &[usize]) -> Markup {
    html! {
        @if !numbers.is_empty() {
            p.facts {
                "in"
                @for number in numbers { " " a href={ "#f" (number) } { (number) } }
            }
        }
    }
}

/// What nobody declared, in the order of the text.
pub(super) fn undeclared(view: &View<'_>) -> Markup {
    html! {
        @if !view.open.is_empty() {
            section #undeclared aria-labelledby="h-undeclared" {
                h2 #h-undeclared { "Nobody declared" }
                ol.plain {
                    @for (at, one) in view.open.iter().enumerate() {
                        li.note.open id={ "u" (at + 1) } tabindex="-1" {
                            b.kind { (one.kind.noun()) } " "
                            (words(view, &seen(&view.text[one.span.clone()]), view.marks.name(&one.span)))
                        }
                    }
                }
            }
        }
    }
}

/// What is set aside, and why.
pub(super) fn set_aside(view: &View<'_>) -> Markup {
    let asides = view.article.asides.iter().enumerate();
    html! {
        @if !view.article.asides.is_empty() {
            section #aside aria-labelledby="h-aside" {
                h2 #h-aside { "Set aside" }
                ol.plain {
                    @for (index, aside) in asides {
                        @let places = &view.marks.asides[index];
                        li.note.aside id={ "x" (index + 1) } tabindex="-1" {
                            (words(view, &seen(&aside.words), places.first().and_then(|place| view.marks.name(place))))
                            @if places.len() > 1 { " in " (places.len()) " places" }
                            @if let Some(note) = &aside.note { ": " bdi { (seen(note)) } }
                            @for message in of_aside(view, index) {
                                (message_box(view, message))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// What is wrong with an aside.
pub(super) fn of_aside<'v, 'a>(
    view: &'v View<'a>,
    index: usize,
) -> impl Iterator<Item = &'a PageMessage> + use<'v, 'a> {
    let own = view.notes.others.get(&FactList::Asides.at(index));
    own.into_iter().flatten().copied()
}

/// Words of the article, which lead to where they stand.
fn words(view: &View<'_>, words: &str, name: Option<String>) -> Markup {
    let words = html! { "“" bdi lang=[view.index.language] { (words) } "”" };
    html! {
        @match name {
            Some(name) => a href={ "#" (name) } { (words) },
            None => (words),
        }
    }
}
