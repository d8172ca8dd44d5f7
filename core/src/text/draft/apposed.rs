//! What stands behind a name and tells who it is: an office, a body, another name.

use super::kind::is_person_word;
use super::named::LONGEST;
use super::parts::{name_start, without_articles};
use crate::text::Reading;
use crate::text::language::Sense;
use std::ops::Range;

impl Reading<'_> {
    /// The body that a name is said to be: "the company" of "Ostrander Lines, the company that is to run it".
    pub(super) fn apposed(&self, at: usize) -> Option<Range<usize>> {
        let row = &self.row;
        let noun = at + 2;
        let apposed = row.is_mark(at, &[',']) && row.has(at + 1, Sense::The) && row.is_lower(noun);
        let ends = row.is_mark(noun + 1, &[','])
            || row.has_any(
                noun + 1,
                &[Sense::That, Sense::Relative, Sense::RelativeWord],
            );
        (apposed && ends && self.means_body(row.str(noun))).then(|| row.bytes(at + 1..noun + 1))
    }

    /// The place where the text names something by a noun alone: "the company".
    pub fn called(&self, noun: &str) -> Option<Range<usize>> {
        let row = &self.row;
        let is = |at: usize| {
            row.has(at, Sense::The)
                && row.str(at + 1) == noun
                && !row.has_any(at + 2, &[Sense::Of, Sense::For])
                && !row.is_capital(at + 2)
                && self.quotation_at(row.bytes(at..at + 1).start).is_none()
        };
        let at = (0..row.len()).find(|at| is(*at))?;
        Some(row.bytes(at..at + 2))
    }

    /// The name in brackets that stands behind another.
    pub(super) fn in_brackets(&self, at: usize) -> Option<Range<usize>> {
        let row = &self.row;
        let close = (at + 2..at + 8).find(|close| row.is_mark(*close, &[')']))?;
        let inside = at + 1..close;
        let name = row.is_mark(at, &['(']) && name_start(row, &inside) == Some(inside.start);
        name.then(|| row.bytes(inside))
    }

    /// What stands behind a name as its office: "Ada Brandt, head of the brigade,".
    pub(super) fn behind(&self, at: usize) -> Option<Range<usize>> {
        let row = &self.row;
        if !row.is_mark(at, &[',']) {
            return None;
        }
        let sentence = row.around(at);
        let close = (at + 1..sentence.end.min(at + 2 + LONGEST))
            .find(|at| row.is_mark(*at, &[',', '.', ';', '—', '–', '"', '”']))?;
        let role = without_articles(row, at + 1..close);
        // The noun that the others belong to, and no verb before it.
        let ends = |at: &usize| {
            row.has_any(
                *at,
                &[Sense::Of, Sense::At, Sense::For, Sense::In, Sense::To],
            ) || row.is_mark(*at, &['\'', '’'])
        };
        let head = role.clone().find(ends).unwrap_or(role.end);
        let noun = head.checked_sub(1).filter(|at| *at >= role.start)?;
        let verb = |at: usize| {
            row.word(at).cue.is_some_and(|cue| cue.is_verb()) && !row.can_be(at, Sense::Office)
                || row.has_any(
                    at,
                    &[
                        Sense::Pronoun,
                        Sense::Relative,
                        Sense::Auxiliary,
                        Sense::Be,
                        Sense::And,
                    ],
                )
        };
        let person = is_person_word(row, noun) || role.clone().any(|at| is_person_word(row, at));
        let known = row.mark(close) != Some('.') || !row.is_digits(role.start);
        (!role.is_empty() && person && known && !role.clone().any(verb)).then_some(role)
    }
}
