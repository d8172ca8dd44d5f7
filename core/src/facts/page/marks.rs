//! What is marked in the text.

use super::{
    Page,
    notes::{Characters, Notes},
    segments::{Segment, Span, segments},
};
use crate::rules::{AskedFor, Fate};
use std::{collections::HashSet, ops::Range};

/// For what a passage is marked. The numbers are positions in the lists of notes, or of what nobody declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layer {
    /// It says what the fact says.
    Fact(usize),
    /// It states another value of the fact.
    Also(usize),
    /// It bears an aspect of the fact out.
    Evidence(usize),
    /// What is wrong with the fact is about it.
    Wrong(usize),
    /// It names an actor for the first time.
    Actor(usize),
    /// Nobody declared it.
    Open(usize),
    /// It is set aside.
    Aside(usize),
}

/// The text with its marks.
pub(super) struct Marks {
    pub paragraphs: Vec<Range<usize>>,
    pub spans: Vec<Span<Layer>>,
    /// Those of each paragraph.
    pub segments: Vec<Vec<Segment>>,
    /// The places of each aside, each once.
    pub asides: Vec<Vec<Range<usize>>>,
    /// Where the segments begin that something leads to.
    names: HashSet<usize>,
}

impl Marks {
    pub fn new(
        page: &Page<'_>,
        characters: &Characters<'_>,
        notes: &Notes<'_>,
        open: &[&AskedFor],
    ) -> Self {
        let text = characters.text;
        let mut spans = Vec::new();
        let mut add = |range: &Range<usize>, layer: Layer| {
            let fits = !range.is_empty() && text.get(range.clone()).is_some();
            if fits {
                let range = range.clone();
                spans.push(Span { range, layer });
            }
        };
        for (at, note) in notes.facts.iter().enumerate() {
            note.stands
                .iter()
                .for_each(|range| add(range, Layer::Fact(at)));
            note.also
                .iter()
                .for_each(|range| add(range, Layer::Also(at)));
            note.near().for_each(|range| add(range, Layer::Wrong(at)));
            let stated = note.evidence.iter().filter_map(|(_, range)| range.as_ref());
            stated.for_each(|range| add(range, Layer::Evidence(at)));
        }
        for (at, note) in notes.actors.iter().enumerate() {
            note.stands
                .iter()
                .for_each(|range| add(range, Layer::Actor(at)));
        }
        for (at, one) in open.iter().enumerate() {
            add(&one.span, Layer::Open(at));
        }
        for (at, aside) in page.article.asides.iter().enumerate() {
            let anchor = aside.anchor.as_ref();
            let first = anchor.and_then(|anchor| characters.anchor(anchor));
            first.iter().for_each(|range| add(range, Layer::Aside(at)));
        }
        for one in &page.outcome.asked {
            if let Fate::SetAside(at) = one.fate {
                add(&one.span, Layer::Aside(at));
            }
        }
        let asides = places_of_asides(page.article.asides.len(), &spans);
        let paragraphs = page.paragraphs(text);
        let segments = segments(&paragraphs, &spans);
        let begin: HashSet<usize> = spans.iter().map(|span| span.range.start).collect();
        let starts = segments.iter().flatten().map(|segment| segment.range.start);
        Self {
            names: starts.filter(|start| begin.contains(start)).collect(),
            paragraphs,
            asides,
            spans,
            segments,
        }
    }

    /// The name of the element at which a passage begins, where it has one.
    pub fn name(&self, passage: &Range<usize>) -> Option<String> {
        let start = passage.start;
        self.names.contains(&start).then(|| format!("s{start}"))
    }

    /// For what a segment is marked, the innermost first.
    pub fn layers<'s>(&'s self, segment: &'s Segment) -> impl Iterator<Item = Layer> + 's {
        segment.spans.iter().map(|index| self.spans[*index].layer)
    }
}

/// Where each aside stands. What is asked for may be a part of its words.
fn places_of_asides(count: usize, spans: &[Span<Layer>]) -> Vec<Vec<Range<usize>>> {
    let mut asides: Vec<Vec<Range<usize>>> = vec![Vec::new(); count];
    for span in spans {
        let Layer::Aside(at) = span.layer else {
            continue;
        };
        let Range { start, end } = span.range;
        if let Some(places) = asides.get_mut(at) {
            let known = places.last().into_iter().chain(places.first());
            if !known
                .clone()
                .any(|known| known.start <= start && end <= known.end)
            {
                places.push(start..end);
            }
        }
    }
    asides
}
