//! Words that speak of a number or a date, whether it can be told or not: "around Easter", "a handful".

use super::Reading;
use super::language::{Sense, TimeWord};
use super::row::token::Token;
use super::time::Use;
use std::ops::Range;

fn contains(outer: &Range<usize>, inner: &Range<usize>) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

impl Reading<'_> {
    /// Whether something in a range of bytes speaks of a date: a word of time, one that stands for a time ("since then"), a
    /// holiday, a number that is no figure.
    pub(crate) fn hints_at_date(&self, range: &Range<usize>) -> bool {
        let row = &self.row;
        self.tokens(range).any(|at| {
            let of_time = match row.word(at).time {
                Some(
                    TimeWord::Which(_) | TimeWord::Few | TimeWord::Couple | TimeWord::Letter(_),
                )
                | Some(TimeWord::Opening | TimeWord::Final | TimeWord::Zone(..))
                | None => false,
                Some(_) => true,
            };
            let of_time = of_time || row.has(at, Sense::StandsForTime);
            of_time || self.taken.is_of_time(at) || row.is_number(at) && !self.is_in_figure(at)
        })
    }

    /// Whether nothing stands in a range of bytes but what joins the items of a list.
    pub(crate) fn joins_only(&self, range: Range<usize>) -> bool {
        const JOINS: &[Sense] = &[Sense::And, Sense::In, Sense::On, Sense::The];
        let row = &self.row;
        self.tokens(&range)
            .all(|at| row.is_mark(at, &[',']) || row.has_any(at, JOINS))
    }

    /// Where a range of bytes names a holiday as a time: behind a word that leads to one or at the head of a clause, and not within
    /// a name ("Christmas Island") or a quotation that begins in the range.
    pub(crate) fn holidays(&self, range: &Range<usize>) -> Vec<Range<usize>> {
        const LEADS: &[Sense] = &[
            Sense::On,
            Sense::At,
            Sense::LeadsToTime,
            Sense::LeadsToYear,
            Sense::By,
            Sense::Preposition,
            Sense::ClausePreposition,
            Sense::Demonstrative,
            Sense::And,
        ];
        let row = &self.row;
        let mut found = Vec::new();
        let mut tokens = self.tokens(range);
        let holds = |at: usize| self.taken.at(at) == Use::Holiday;
        while let Some(first) = tokens.find(|at| holds(*at)) {
            let next = tokens.find(|at| !holds(*at)).unwrap_or(tokens.end);
            let before = first.wrapping_sub(1);
            let before = before.wrapping_sub(usize::from(row.has(before, Sense::The)));
            let leads = row.has_any(before, LEADS)
                || row.word(before).time.is_some()
                || row.is_stop(before)
                || row.sentence(first).start == first
                || row.language.capital_nouns; // „Ostern“ needs none
            let in_name = !row.language.capital_nouns
                && row.same_paragraph(next)
                && row.is_capital(next)
                && row.word(next).time.is_none();
            let span = row.bytes(first..next);
            let quoted = self.quotations.iter().any(|quotation| {
                range.start <= quotation.span.start && contains(&quotation.span, &span)
            });
            if leads && !in_name && !quoted {
                found.push(span);
            }
        }
        found
    }

    /// Whether something in a range of bytes stands for a date and names no days: a holiday, a habit, "26 hours after" something.
    pub(crate) fn holds_untold_date(&self, range: &Range<usize>) -> bool {
        self.tokens(range).any(|at| {
            let start = self.row.get(at).map_or(usize::MAX, Token::start);
            let next = (self.times).partition_point(|time| time.span.end <= start);
            let read = self
                .times
                .get(next)
                .is_some_and(|time| time.span.start <= start);
            matches!(self.taken.at(at), Use::Date | Use::Holiday) && !read
        })
    }

    /// Whether a range of bytes holds a time of day.
    pub(crate) fn holds_clock(&self, range: &Range<usize>) -> bool {
        self.tokens(range).any(|at| self.taken.is_of_clock(at))
    }

    /// Whether something in a range of bytes speaks of a number that was not read as one.
    pub(crate) fn hints_at_number(&self, range: &Range<usize>) -> bool {
        let row = &self.row;
        const CUES: &[Sense] = &[Sense::Dozen, Sense::Several, Sense::Both, Sense::SomeNumber];
        self.tokens(range).any(|at| {
            let number = row.is_number(at) || row.has_any(at, CUES);
            number && !self.taken.is_of_time(at) && !self.is_in_figure(at)
        })
    }

    /// The tokens of a range of bytes.
    pub(super) fn tokens(&self, range: &Range<usize>) -> Range<usize> {
        self.row.token_at(range.start)..self.row.token_at(range.end)
    }

    fn is_in_figure(&self, at: usize) -> bool {
        let Some(token) = self.row.get(at) else {
            return false;
        };
        let figures = &self.quantities;
        let next = figures.partition_point(|figure| figure.span.end <= token.start());
        let figure = figures.get(next);
        figure.is_some_and(|figure| figure.span.start <= token.start())
    }
}
