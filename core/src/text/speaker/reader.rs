//! Putting together what stands before, after and around a quotation.

use super::items::{self, Item, Source, What};
use super::row::Row;
use super::{Attributed, Mention, Reach, Role};
use crate::text::quotation::{Kind, Quotation};
use std::ops::Range;

/// Reads who a text names as the speakers of its quotations.
///
/// ```
/// use newsfacts_core::text::{AttributionReader, Name, Who, contradiction, mentions, quotations};
/// let text = "“We are ready,” Ann Lee told Bo Park.";
/// let paragraphs = [0..text.len()];
/// let quotations = quotations(text, &paragraphs, "en");
/// let names = [Name { actor: 0, words: "Ann Lee" }, Name { actor: 1, words: "Bo Park" }];
/// let mentions = mentions(text, &names);
/// let reader = AttributionReader::new(text, &paragraphs, &quotations, &mentions);
/// let found = reader.read(0);
/// assert_eq!(found[0].who, Who::Actor(0));
/// assert!(contradiction(&found, &mentions, &[0]).is_none());
/// assert!(contradiction(&found, &mentions, &[1]).is_some());
/// ```
pub struct AttributionReader<'t> {
    /// The whole text, with its outermost quotations as one item each.
    row: Row<'t>,
    /// For each quotation the one that it stands in.
    outer: Vec<Option<usize>>,
}

impl<'t> AttributionReader<'t> {
    /// Prepares a text for reading. `paragraphs` and `mentions` are in the order of the text; `quotations` are as
    /// [`quotations`](crate::text::quotations) found them.
    pub fn new(
        text: &'t str,
        paragraphs: &'t [Range<usize>],
        quotations: &'t [Quotation],
        mentions: &'t [Mention],
    ) -> Self {
        let source = Source {
            text,
            paragraphs,
            quotations,
            mentions,
        };
        let items = items::items(source, 0..text.len(), 0);
        Self {
            row: Row { source, items },
            outer: outer(quotations),
        }
    }

    /// Those whom the text names near a quotation: as speakers, as the ones who passed the words on, and
    /// as those spoken to. Empty if it names nobody, not even by a pronoun.
    pub fn read(&self, quotation: usize) -> Vec<Attributed> {
        let quotations = self.row.source.quotations;
        let Some(read) = quotations.get(quotation) else {
            return Vec::new();
        };
        if read.depth == 0 {
            let own = read_in(&self.row, quotation);
            return if own.is_empty() {
                self.read_first_half(read)
            } else {
                own
            };
        }
        let Some(outer) = self.outer.get(quotation).copied().flatten() else {
            return Vec::new();
        };
        let parts = quotations.get(outer).map_or(&[][..], |outer| &outer.parts);
        for part in parts {
            if part.start <= read.span.start && read.span.start < part.end {
                let own = read_in(&self.row_around(part, quotation, read), quotation);
                if !own.is_empty() {
                    return own;
                }
            }
        }
        let mut found = self.read(outer);
        for one in &mut found {
            one.reach = Reach::Loose;
        }
        found
    }

    /// What stands around a nested quotation in a part of the outer one: some sentences, however long either is.
    fn row_around(&self, part: &Range<usize>, index: usize, inner: &Quotation) -> Row<'t> {
        const WINDOW: usize = 400;
        let source = self.row.source;
        let mut start = part.start.max(inner.span.start.saturating_sub(WINDOW));
        while !source.text.is_char_boundary(start) {
            start -= 1;
        }
        let from = inner.span.end;
        let mut end = part.end.min(from.saturating_add(WINDOW)).max(from);
        while !source.text.is_char_boundary(end) {
            end += 1;
        }
        let mut items = items::items(source, start..inner.span.start, inner.depth);
        items.push(Item {
            what: What::Quotation(items::small(index)),
            start: inner.span.start,
            end: from,
            spaced: true,
            leads: items.is_empty(),
        });
        let behind = items.len();
        items.append(&mut items::items(source, from..end, inner.depth));
        if let Some(next) = items.get_mut(behind) {
            next.leads = false;
        }
        Row { source, items }
    }

    /// “We won,” Ann Lee said. “At last.” The second half is hers too. Several interruptions may follow one another.
    fn read_first_half(&self, second: &Quotation) -> Vec<Attributed> {
        let mut first = second.continues;
        for _ in 0..8 {
            let Some(index) = first else { break };
            let mut found = read_in(&self.row, index);
            if !found.is_empty() {
                for one in &mut found {
                    if one.reach == Reach::Beside {
                        one.reach = Reach::Continued;
                    }
                }
                return found;
            }
            first = self
                .row
                .source
                .quotations
                .get(index)
                .and_then(|half| half.continues);
        }
        Vec::new()
    }
}

/// For each quotation the one around it.
fn outer(quotations: &[Quotation]) -> Vec<Option<usize>> {
    let mut outer = Vec::with_capacity(quotations.len());
    let mut open: Vec<usize> = Vec::new();
    for (index, quotation) in quotations.iter().enumerate() {
        open.truncate(quotation.depth);
        outer.push(open.last().copied());
        open.push(index);
    }
    outer
}

fn read_in(row: &Row, quotation: usize) -> Vec<Attributed> {
    let Some(read) = row.source.quotations.get(quotation) else {
        return Vec::new();
    };
    let start = read.span.start;
    let at = row.items.partition_point(|item| item.start < start);
    if row.what(at) != What::Quotation(items::small(quotation)) {
        return Vec::new();
    }
    let unclosed = read.kind == Kind::Unclosed;
    let after = if unclosed {
        Vec::new()
    } else {
        row.named_after(at)
    };
    let before = row.named_before(at);
    let firm = |found: &[Attributed]| {
        found
            .iter()
            .any(|one| one.role == Role::Speaker && one.reach != Reach::Loose)
    };
    let source = row.source;
    let touching = |one: &Attributed| {
        source.text[one.gap.clone()]
            .trim_matches([' ', '\n', ',', ':'])
            .len()
            < 40
    };
    // "He was asked about the vote, and “It was fair,” said Lee": what comes before is about something else, unless it
    // touches the quotation too.
    if firm(&after)
        && !before
            .iter()
            .any(|one| one.role == Role::Speaker && touching(one))
    {
        let mut found = after;
        found.extend(before.into_iter().filter(|one| one.role == Role::Via));
        return found;
    }
    let mut found = before;
    if firm(&found) {
        // A loose "…, Lee said" at the end of the sentence does not outweigh the verb that governs the words.
        found.extend(
            after
                .into_iter()
                .filter(|one| one.role != Role::Speaker || one.reach != Reach::Loose),
        );
    } else {
        found.extend(after);
    }
    found
}
