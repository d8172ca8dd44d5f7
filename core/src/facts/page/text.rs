//! The article, with its notes beside it.

use super::{
    View,
    marks::Layer,
    note::{self, class, kind},
    notes::Note,
    segments::Segment,
};
use maud::{Markup, html};
use std::{fmt::Write, ops::Range};

/// The article, each paragraph with the notes that belong to it.
pub(super) fn article(view: &View<'_>) -> Markup {
    let paragraphs = &view.marks.paragraphs;
    let mut beside: Vec<Vec<&Note<'_>>> = vec![Vec::new(); paragraphs.len()];
    for note in &view.notes.facts {
        if let Some(at) = note.beside {
            let row = paragraphs.partition_point(|range| range.end <= at);
            let last = paragraphs.len().saturating_sub(1);
            if let Some(row) = beside.get_mut(row.min(last)) {
                row.push(note);
            }
        }
    }
    let none = Markup::default();
    html! {
        section #text aria-labelledby="h-text" tabindex="-1" {
            h2 #h-text .hidden { "The article, with its notes" }
            @if paragraphs.is_empty() {
                p.none { "The text of the article is not at hand: here are the facts alone." }
            }
            @for ((range, segments), notes) in paragraphs.iter().zip(&view.marks.segments).zip(&beside) {
                div.row {
                    (paragraph(view, range, segments))
                    @if !notes.is_empty() {
                        ul.notes { @for note in notes { (note::note(view, note, &none)) } }
                    }
                }
            }
        }
    }
}

fn paragraph(view: &View<'_>, range: &Range<usize>, segments: &[Segment]) -> Markup {
    let language = view.index.language;
    let heading = crate::text::is_heading(&view.text[range.clone()]);
    let last = range.end == view.marks.paragraphs.last().map_or(0, |last| last.end);
    let marked = html! { @for part in segments { (segment(view, part)) } };
    html! {
        @if heading && !last {
            h3.t dir="auto" lang=[language] { (marked) }
        } @else {
            p.t dir="auto" lang=[language] { (marked) }
        }
    }
}

/// A stretch of the text, and the numbers of the notes whose passage ends with it.
fn segment(view: &View<'_>, segment: &Segment) -> Markup {
    let text = &view.text[segment.range.clone()];
    let look = Look::of(view, segment);
    let id = view.marks.name(&segment.range);
    let class = (!look.class.is_empty()).then_some(&look.class);
    let (facts, evidence) = (&look.facts, &look.evidence);
    html! {
        @if class.is_none() && id.is_none() {
            (text)
        } @else if let Some(to) = &look.to {
            a id=[id] class=[class] href=(to) data-actor=[look.actors.as_ref()] data-f=[facts.as_ref()] data-e=[evidence.as_ref()] { (text) }
        } @else {
            span id=[id] class=[class] data-f=[facts.as_ref()] data-e=[evidence.as_ref()] { (text) }
        }
        @for index in &segment.ends { (number(view, view.marks.spans[*index].layer)) }
    }
}

/// The number of a note behind the passage that it is on.
fn number(view: &View<'_>, layer: Layer) -> Markup {
    let note = match layer {
        Layer::Fact(at) => &view.notes.facts[at],
        Layer::Wrong(at) if view.notes.facts[at].stands.is_empty() => &view.notes.facts[at],
        _ => return Markup::default(),
    };
    let (number, kind) = (note.number, kind(note.fact));
    html! {
        a class={ "r " (class(note.fact)) (note.standing().classes()) } href={ "#f" (number) }
            aria-label={ "Note " (number) ", " (kind) } { (number) }
    }
}

/// How a segment is marked.
#[derive(Default)]
struct Look {
    class: String,
    /// Where it leads.
    to: Option<String>,
    /// The numbers of the actors who are named there.
    actors: Option<String>,
    /// The numbers of the facts that stand there, the innermost first.
    facts: Option<String>,
    /// The numbers of the facts that it bears out.
    evidence: Option<String>,
}

impl Look {
    fn of(view: &View<'_>, segment: &Segment) -> Self {
        let mut look = Self::default();
        let mut kinds: Vec<&str> = Vec::new();
        let mut others = "";
        for layer in view.marks.layers(segment) {
            match layer {
                Layer::Fact(at) => {
                    let note = &view.notes.facts[at];
                    kinds.push(class(note.fact));
                    push(&mut look.facts, note.number);
                    let standing = note.standing().classes();
                    if !look.class.contains(&*standing) {
                        look.class.push_str(&standing);
                    }
                }
                Layer::Also(at) => {
                    push(&mut look.evidence, view.notes.facts[at].number);
                    look.add(" d");
                }
                Layer::Evidence(at) => push(&mut look.evidence, view.notes.facts[at].number),
                Layer::Wrong(at) => {
                    push(&mut look.evidence, view.notes.facts[at].number);
                    look.add(" near");
                }
                Layer::Actor(at) => {
                    look.add(" a");
                    push(&mut look.actors, at + 1);
                    look.to.get_or_insert(format!("#a{}", at + 1));
                }
                // What a message is about is shown as that.
                Layer::Open(_) if look.class.contains(" near") => {}
                Layer::Open(at) => {
                    look.add(" open");
                    look.to = Some(format!("#u{}", at + 1));
                }
                Layer::Aside(at) => {
                    others = " aside";
                    look.to.get_or_insert(format!("#x{}", at + 1));
                }
            }
        }
        look.class.push_str(others);
        if let Some(top) = kinds.first() {
            let _ = write!(look.class, " t-{top}");
        }
        if let Some(outer) = kinds.last().filter(|_| kinds.len() > 1) {
            let _ = write!(look.class, " o-{outer}");
        }
        if !look.class.is_empty() || look.evidence.is_some() {
            look.class.insert(0, 'm');
        }
        look
    }

    fn add(&mut self, class: &str) {
        if !self.class.contains(class) {
            self.class.push_str(class);
        }
    }
}

/// Adds a number to a list of numbers, once.
fn push(list: &mut Option<String>, number: usize) {
    let list = list.get_or_insert_default();
    let number = number.to_string();
    if !list.split(' ').any(|known| known == number) {
        if !list.is_empty() {
            list.push(' ');
        }
        list.push_str(&number);
    }
}
