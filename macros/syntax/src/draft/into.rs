//! What an existing block does not cover, put where it belongs, and no line of its author's touched.

use super::{
    Draft, Drafted, Fallen,
    blocks::{Block, Site},
    drop_idle_actors,
    fact::hold,
    over, print,
};
use newsfacts_core::{
    model::{Anchor, Article},
    rules::{FactList, Place},
    text::Source,
};
use std::ops::Range;

/// Declarations to put into a source file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Insertion {
    /// Where, in bytes of the file: the start of a line, or, where the closing brace stands on the line of the last declaration,
    /// between the two.
    pub at: usize,
    /// What: whole lines, with the line breaks of the file; where they part a line, with the line break before them.
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
        let mut facts = self.draft.facts.iter();
        let found = facts.find(|fact| fact.stands_at(fallen.place.list, own))?;
        Some(found.declared.id())
    }
}

impl Block {
    /// Where a fact is declared, in bytes of the file: from its first attribute to its semicolon.
    pub fn declared_at(&self, place: Place) -> Option<Range<usize>> {
        let site = self.declared.get(&place.fact())?;
        Some(site.range.clone())
    }
}

/// Drafts what a block does not cover. `file` is the file that the block was read from. What takes the place of a fact that has
/// [fallen](super::fallen) is not added beside it.
pub fn additions(file: &str, block: &Block, source: &Source, fallen: &[Fallen]) -> Additions {
    let mut draft = over(source, &block.article);
    drop_replacements(&mut draft, fallen);
    let mut checked = block.article.clone();
    hold(&mut checked, source);
    let mut insertions: Vec<Insertion> = Vec::new();
    for fact in &draft.facts {
        let (at, beside) = place(file, block, &checked, source, fact);
        let line_end = line_end(file, at);
        let declared = indented(fact, &indentation(file, block, beside));
        let declared = declared.replace('\n', line_end);
        match insertions.iter_mut().find(|one| one.at == at) {
            Some(one) => one.text.push_str(&declared),
            None if file[..at].ends_with('\n') => insertions.push(Insertion { at, text: declared }),
            None => insertions.push(Insertion {
                at,
                text: [line_end, &declared].concat(),
            }),
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
        let list = fact.declared.list();
        instead.iter().any(|one| one.stands_at(list, &fact.passage))
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

/// Where a fact belongs, and beside which other: behind the one of its kind that stands last before it in the text, before the
/// first of its kind, or behind all declarations. Where no line starts there, it is where the next one does.
fn place<'b>(
    file: &str,
    block: &'b Block,
    checked: &Article,
    source: &Source,
    fact: &Drafted,
) -> (usize, Option<&'b Site>) {
    let list = fact.declared.list();
    let at = source.character(fact.passage.start);
    let last = || {
        let seam = block.seams.last();
        let brace = block.range.end - 1;
        seam.map_or(brace, |seam| seam.last(file, brace))
    };
    let behind = |site: &Site| {
        let mut seams = block.seams[site.seam + 1..].iter();
        seams.find_map(|seam| seam.behind).unwrap_or_else(last)
    };
    let before = |site: &Site| {
        let own = block.seams[site.seam].before;
        own.unwrap_or_else(|| behind(site))
    };
    let own = block
        .declared
        .iter()
        .filter(|(place, _)| place.list == list);
    let above = own
        .clone()
        .filter(|(place, _)| start_of(checked, **place).is_some_and(|start| start <= at));
    let above = above.max_by_key(|(place, _)| (start_of(checked, **place), place.index));
    let first = || own.map(|(_, site)| site).min_by_key(|site| site.seam);
    if let Some((_, site)) = above {
        (behind(site), Some(site))
    } else if let Some(site) = first() {
        (before(site), Some(site))
    } else {
        let site = block.declared.values().max_by_key(|site| site.seam);
        (site.map_or_else(last, behind), site)
    }
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

/// The line break of the lines around a place of the file.
fn line_end(file: &str, at: usize) -> &'static str {
    let above = file[..at].rfind('\n');
    let found = above.or_else(|| file[at..].find('\n').map(|below| at + below));
    match found {
        Some(found) if file[..found].ends_with('\r') => "\r\n",
        _ => "\n",
    }
}

/// The white space before the declaration that another is put beside.
fn indentation(file: &str, block: &Block, beside: Option<&Site>) -> String {
    let line = |at: usize| &file[file[..at].rfind('\n').map_or(0, |end| end + 1)..at];
    let blank = |c| matches!(c, ' ' | '\t');
    match beside.map(|site| line(site.range.start)) {
        Some(indent) if indent.chars().all(blank) => indent.to_owned(),
        _ => {
            let own = line(block.range.start);
            let indent = own.len() - own.trim_start_matches(blank).len();
            format!("{}    ", &own[..indent])
        }
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
