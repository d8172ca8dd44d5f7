//! Which side of a time is open: "by March", "before 2015", "until Friday", "since 2014".

use super::TimeReading;
use super::reader::TimeReader;
use crate::model::Interval;
use crate::text::language::Sense::{
    And, At, AtEarliest, AtLatest, Auxiliary, ClippedNot, Comparative, CountsFrom, JoinsClauses,
    LeadsBack, Negation, On, Onward, RelativeWord, The, To, WithArticle,
};
pub use crate::text::language::time::Bound;
use crate::text::language::time::{Leads, Tense};

/// How many tokens before the words that lead to a time what is denied may begin.
const FAR_DENIAL: usize = 6;

/// How many tokens before a time the "since" may stand that counts from it.
const FAR_SINCE: usize = 16;

impl Bound {
    /// The days on this side of a time.
    pub fn of(self, time: Interval) -> Interval {
        match self {
            Self::Before => Interval {
                from: None,
                to: time.from,
            },
            Self::Until | Self::By => Interval { from: None, ..time },
            Self::After => Interval {
                from: time.to,
                to: None,
            },
            Self::From => Interval { to: None, ..time },
        }
    }

    /// A time and the days on this side of it: what may be meant where a moment is declared for a stretch.
    pub(super) fn with(self, time: Interval) -> Interval {
        match self {
            Self::Before | Self::Until | Self::By => Interval { from: None, ..time },
            Self::After | Self::From => Interval { to: None, ..time },
        }
    }
}

impl TimeReading {
    /// The days that the words mean together with those before them: "before March" is all that lies before it. Without
    /// such words, `interval`.
    pub fn bounded(&self) -> Option<Interval> {
        let interval = self.interval?;
        Some(self.bound.map_or(interval, |bound| bound.of(interval)))
    }
}

impl TimeReader<'_, '_> {
    /// The bound that the words before an expression set. In "after Tuesday’s vote" and "after the March-April rise" it
    /// is something else that lies before it.
    pub(super) fn bound(&self, start: usize, next: usize) -> Option<Bound> {
        let row = self.row;
        if self.row.glued(next) && (self.is_mark(next, &['\'', '’']) || row.is_hyphen(next)) {
            return None;
        }
        // "bis zum 3. März", "by the 15th", "no later than on Friday"
        let at = start - usize::from(row.has_any(start.wrapping_sub(1), &[The, WithArticle, On]));
        let of = |at: usize| row.language.bounds.before(row, at, Some);
        let behind = self.bound_behind(next);
        if behind.is_some() {
            return behind;
        }
        // "après le 5 mai", "antes del 31 de agosto": the article is a part of either
        let own = row.has(start, The).then(|| of(start + 1)).flatten();
        match own.or_else(|| of(start)).or_else(|| of(at))? {
            (Leads::To(bound), first) => Some(match self.is_denied(bound, first, next) {
                true => Bound::From,
                false => bound,
            }),
            (Leads::IfAhead(bound), _) => {
                (self.tense(start, next) == Some(Tense::Future)).then_some(bound)
            }
            (Leads::MayBe(bound), first) => {
                let opens = first == row.sentence(start).start;
                let goes_on = opens
                    || self.has(next, Onward)
                    || self.tense(start, next) == Some(Tense::Future);
                // "will wait in sheds that date from the 1950s"
                let dates = self.has(first.wrapping_sub(1), LeadsBack);
                (goes_on && !dates).then_some(bound)
            }
        }
    }

    /// "in June at the latest", "im Juni frühestens". In "on Friday the latest figures" the words belong to what follows.
    fn bound_behind(&self, next: usize) -> Option<Bound> {
        // "at the latest", "au plus tard"
        let at = self.has(next, At) && self.has(next + 1, The)
            || self.row.has_any(next, &[To, WithArticle]) && self.has(next + 1, Comparative);
        let word = if at { next + 2 } else { next };
        if !at && !self.row.language.verb_second {
            return None;
        }
        match (self.has(word, AtLatest), self.has(word, AtEarliest)) {
            (true, _) => Some(Bound::By),
            (_, true) => Some(Bound::From),
            _ => None,
        }
    }

    /// Whether a "since" farther before an expression leads to what began or was then: "since the war began in March", "since
    /// the invasion, which started on 24 February". In "has since sold" it leads to nothing.
    pub(super) fn is_counted_from(&self, start: usize) -> bool {
        let row = self.row;
        let first = row
            .sentence(start)
            .start
            .max(start.saturating_sub(FAR_SINCE));
        let parts = |at: usize| match row.mark(at) {
            Some(',') => !row.has(at + 1, RelativeWord),
            Some('\'' | '’' | '-') | None => row.has_any(at, &[And, JoinsClauses]),
            Some(_) => true,
        };
        let clause = (first..start).rev().take_while(|at| !parts(*at));
        let Some(since) = clause.into_iter().find(|at| self.has(*at, CountsFrom)) else {
            return false;
        };
        let between = row.bytes(since..start);
        let other = |time: &TimeReading| time.span.end > between.start;
        let adverb = since > 0 && row.has(since - 1, Auxiliary);
        since + 2 < start && !adverb && !self.readings.last().is_some_and(other)
    }

    /// "will not begin until 2026", "can’t open before March", "wird vor 2026 nicht öffnen": what is not so up to a time is so
    /// from then on. `first` is the first token of the words that lead to it.
    fn is_denied(&self, bound: Bound, first: usize, next: usize) -> bool {
        let row = self.row;
        if !matches!(bound, Bound::Before | Bound::Until) {
            return false;
        }
        if row.language.verb_second {
            return self.has(next, Negation);
        }
        // The verb of the bound is the one that is denied: "did not say that it will stay until May" is not.
        let clause = row
            .segment(first)
            .start
            .max(first.saturating_sub(FAR_DENIAL))..first;
        let denies = |at: usize| {
            row.has(at, Negation) || row.has(at, ClippedNot) && row.is_mark(at - 1, &['\'', '’'])
        };
        let is_other = |at: usize| {
            let ahead = (row.language.tenses.verb)(row, at) == Some(Tense::Future);
            row.has(at, RelativeWord)
                || ahead && !denies(at.wrapping_sub(1)) && !denies(at + 1) && !denies(at + 2)
        };
        let mut before = clause.rev().take_while(|at| !is_other(*at));
        before.any(denies)
    }
}
