//! The sentence of a passage in plain words, where something is written in it so that it is overlooked: a "not" in capitals, with
//! marks around it, in letters of other scripts.

use super::{Clause, Governor};
use crate::text::look_alike::{Hidden, hidden};
use crate::text::{language::Sense, reading::Reading, row::Row};
use std::ops::Range;

/// A sentence in plain words.
struct Plain {
    text: String,
    /// Where the sentence begins in the text.
    start: usize,
    /// What was written otherwise, in order.
    edits: Vec<Hidden>,
}

impl Reading<'_> {
    /// What is read of a passage in the plain words of its sentence.
    pub(super) fn plainly(
        &self,
        passage: &Range<usize>,
        read: impl Fn(&Clause<'_, '_>) -> Option<Governor>,
    ) -> Option<Governor> {
        let clause = self.clause(passage)?;
        let Some(plain) = Plain::of(&clause, passage) else {
            return read(&clause);
        };
        let row = Row::of(&plain.text, self.row.language.tag);
        let (start, end) = (plain.of_text(passage.start), plain.of_text(passage.end));
        let first = row.token_at(start);
        let last = row.token_at(end).max(first + 1).min(row.len());
        let clause = Clause::new(&row, 0..row.len(), first..last);
        if first >= row.len() {
            return None;
        }
        let governor = read(&clause)?;
        let words =
            plain.in_text(governor.words.start, false)..plain.in_text(governor.words.end, true);
        Some(Governor { words, ..governor })
    }
}

impl Plain {
    /// The sentence of a passage, if there is something hidden in it outside of the passage.
    fn of(clause: &Clause<'_, '_>, passage: &Range<usize>) -> Option<Self> {
        let row = clause.row;
        let sentence = row.bytes(clause.sentence.clone());
        let sentence = sentence.start.min(passage.start)..sentence.end.max(passage.end);
        let mut edits = hidden(row.text, row.language, sentence.clone());
        edits.retain(|one| one.range.end <= passage.start || one.range.start >= passage.end);
        let mut text = row.text[sentence.clone()].to_owned();
        for one in edits.iter().rev() {
            let range = one.range.start - sentence.start..one.range.end - sentence.start;
            text.replace_range(range, &one.plain);
        }
        // "WE DID NOT SELL THE DEPOT"
        let negated = || {
            clause
                .sentence
                .clone()
                .any(|at| row.has(at, Sense::Negation))
        };
        let shouted = !text.contains(char::is_lowercase) && text.contains(' ') && negated();
        if shouted {
            text.make_ascii_lowercase();
        }
        (shouted || !edits.is_empty()).then_some(Self {
            text,
            start: sentence.start,
            edits,
        })
    }

    /// Where a byte of the text stands that no edit holds.
    fn of_text(&self, byte: usize) -> usize {
        let before = self.edits.iter().take_while(|one| one.range.end <= byte);
        let (removed, added) = before.fold((0, 0), |(removed, added), one| {
            (removed + one.range.len(), added + one.plain.len())
        });
        (byte - self.start + added).saturating_sub(removed)
    }

    /// Where in the text a byte of the sentence comes from; of one within an edit its beginning, or its end.
    fn in_text(&self, byte: usize, end: bool) -> usize {
        let (mut from, mut at) = (self.start, 0);
        for one in &self.edits {
            let edit = at + (one.range.start - from);
            if byte < edit || byte == edit && end {
                break;
            }
            if byte < edit + one.plain.len() || end && byte == edit + one.plain.len() {
                return if end { one.range.end } else { one.range.start };
            }
            (from, at) = (one.range.end, edit + one.plain.len());
        }
        from + (byte - at)
    }
}
