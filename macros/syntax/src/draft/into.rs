//! What an existing block does not cover, put where it belongs, and no line of its author's touched.

use super::{Draft, Drafted, Fallen, blocks::Block, drop_idle_actors, over, print};
use newsfacts_core::{
    model::{Anchor, Article},
    rules::{self, Context, FactList, Place},
    text::Source,
};
use std::ops::Range;

/// Declarations to put into a source file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Insertion {
    /// Where, in bytes of the file: the start of a line, or the end of one.
    pub at: usize,
    /// What: whole lines, with the line break that parts them from the others.
    pub text: String,
}

/// What a draft puts into the file that an article was read from.
#[derive(Debug, Clone)]
pub struct Additions {
    /// The declarations.
    pub draft: Draft,
    /// The same as text, in the order of the file.
    pub insertions: Vec<Insertion>,
}

impl Additions {
    /// The name of the declaration among these that may be what took the place of a fallen fact.
    pub fn may_be(&self, fallen: &Fallen) -> Option<&str> {
        let own = fallen.maybe.as_ref()?;
        let there = |fact: &&Drafted| {
            let other = &fact.passage;
            fact.declared.list() == fallen.place.list
                && own.start < other.end
                && other.start < own.end
        };
        let found = self.draft.facts.iter().find(there)?;
        Some(found.declared.id())
    }
}

impl Block {
    /// Where a fact is declared, in bytes of the file: from its first attribute to its semicolon.
    pub fn declared_at(&self, place: Place) -> Option<Range<usize>> {
        self.declared.get(&place.fact()).cloned()
    }
}

/// Drafts what a block does not cover. `file` is the file that the block was read from. What takes the place of a fact that has
/// [fallen](super::fallen) is not added beside it.
pub fn additions(file: &str, block: &Block, source: &Source, fallen: &[Fallen]) -> Additions {
    let mut draft = over(source, &block.article);
    drop_replacements(&mut draft, fallen);
    let mut checked = block.article.clone();
    rules::check_in(
        &mut checked,
        &Context {
            text: Some(source),
            ..Context::default()
        },
    );
    let mut insertions: Vec<Insertion> = Vec::new();
    for fact in &draft.facts {
        let at = place(file, block, &checked, source, fact);
        let declared = indented(fact, &indentation(file, block, at));
        let text = match file[..at].ends_with('\n') {
            true => declared,
            false => format!("\n{}", declared.trim_end_matches('\n')),
        };
        match insertions.iter_mut().find(|one| one.at == at) {
            Some(one) => one.text.push_str(&text),
            None => insertions.push(Insertion { at, text }),
        }
    }
    insertions.sort_by_key(|one| one.at);
    Additions { draft, insertions }
}

/// Takes out what is proposed in the place of other facts already; the actors that it refers to stay.
fn drop_replacements(draft: &mut Draft, fallen: &[Fallen]) {
    let instead: Vec<&Drafted> = fallen
        .iter()
        .filter_map(|one| one.instead.as_ref())
        .collect();
    if instead.is_empty() {
        return;
    }
    let replaces = |fact: &Drafted| {
        let (list, own) = (fact.declared.list(), &fact.passage);
        instead.iter().any(|one| {
            let other = &one.passage;
            one.declared.list() == list && own.start < other.end && other.start < own.end
        })
    };
    draft.facts.retain(|fact| !replaces(fact));
    drop_idle_actors(&mut draft.facts, &instead, false);
}

/// A file with declarations put into it.
pub fn put_in(file: &str, insertions: &[Insertion]) -> String {
    let mut out = String::with_capacity(
        file.len() + insertions.iter().map(|one| one.text.len()).sum::<usize>(),
    );
    let mut copied = 0;
    for one in insertions {
        out.push_str(&file[copied..one.at]);
        out.push_str(&one.text);
        copied = one.at;
    }
    out.push_str(&file[copied..]);
    out
}

/// Where a fact belongs: behind the one of its kind that stands last before it in the text, before the first of its kind, or
/// behind all declarations.
fn place(file: &str, block: &Block, checked: &Article, source: &Source, fact: &Drafted) -> usize {
    let list = fact.declared.list();
    let at = source.character(fact.passage.start);
    let own = block
        .declared
        .iter()
        .filter(|(place, _)| place.list == list);
    let before = own
        .clone()
        .filter(|(place, _)| start_of(checked, **place).is_some_and(|start| start <= at));
    let last = before.max_by_key(|(place, _)| (start_of(checked, **place), place.index));
    if let Some((_, range)) = last {
        return range.end;
    }
    if let Some((_, range)) = own.into_iter().min_by_key(|(_, range)| range.start) {
        return range.start;
    }
    let end = block.declared.values().map(|range| range.end).max();
    end.unwrap_or_else(|| {
        // Behind what stands in the braces already, on the line before the last brace.
        let inside = file[..block.range.end - 1].trim_end();
        inside.len()
    })
}

/// The first character of the text that a fact states.
pub(super) fn start_of(article: &Article, place: Place) -> Option<usize> {
    let anchor: Option<&Anchor> = match place.list {
        FactList::Actors => article.actors.get(place.index)?.anchor.as_ref(),
        FactList::Quotes => article
            .quotes
            .get(place.index)?
            .parts
            .first()?
            .anchor
            .as_ref(),
        FactList::Statistics => article
            .statistics
            .get(place.index)?
            .quantity
            .anchor
            .as_ref(),
        FactList::Events => {
            let event = article.events.get(place.index)?;
            let when = event.when.as_ref().and_then(|when| when.anchor.as_ref());
            event.label.anchor.as_ref().or(when)
        }
        FactList::Claims => article.claims.get(place.index)?.text.anchor.as_ref(),
        FactList::Asides => article.asides.get(place.index)?.anchor.as_ref(),
        FactList::Article => None,
    };
    anchor.map(|anchor| anchor.start as usize)
}

/// The white space before the declaration that others are put beside.
fn indentation(file: &str, block: &Block, at: usize) -> String {
    let line = |at: usize| {
        let start = file[..at].rfind('\n').map_or(0, |end| end + 1);
        let text = &file[start..];
        text[..text.len() - text.trim_start_matches([' ', '\t']).len()].to_owned()
    };
    let mut declared = block.declared.values();
    match declared.find(|range| range.start == at || range.end == at) {
        Some(range) => line(range.start),
        None => format!("{}    ", line(block.range.start)),
    }
}

/// A declaration laid out behind this white space.
fn indented(fact: &Drafted, indent: &str) -> String {
    const LEVEL: &str = "    ";
    let outer = indent.strip_suffix(LEVEL).unwrap_or_default();
    let declared = print::declarations(std::slice::from_ref(fact), outer);
    let own = [outer, LEVEL].concat();
    let lines = declared.lines().filter(|line| !line.trim().is_empty());
    let lines = lines.map(|line| format!("{indent}{}\n", line.strip_prefix(&own).unwrap_or(line)));
    lines.collect()
}
