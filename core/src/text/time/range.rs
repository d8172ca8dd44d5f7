//! Stretches with two ends: "from March to May", "between 2010 and 2015", "July 13-15", "since 2014".

use super::Precision;
use super::reader::{Content, Piece, TimeReader};
use super::resolve::{Known, OfYear, Partial, add_days, one_day};
use super::tense::{Aspect, aspect};
use crate::model::Interval;
use crate::text::language::Sense::{
    And, Between, Fall, From, LeadsToHabit, Now, Of, OfNight, On, OnTo, Postpones, Rise, The, To,
    Until, WithArticle,
};
use crate::text::language::TimeWord;
use crate::text::language::time::Tense;

/// How many days of a month are read as one list: "5., 6. und 7. November".
const MOST_DAYS: usize = 31;

/// The word before a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lead {
    None,
    From,
    Between,
}

impl TimeReader<'_, '_> {
    /// The longest expression from here: a range, or what it begins with.
    pub(super) fn range(&self, at: usize) -> Option<Piece> {
        let lead = if self.row.has(at, From) {
            Lead::From
        } else if self.row.has(at, Between) {
            Lead::Between
        } else {
            Lead::None
        };
        let first = at + usize::from(lead != Lead::None);
        let days = self.days_of_month(at, self.skip(first, The), lead);
        if days.is_some() {
            return days;
        }
        // "moved from March 1 to May 4": two dates
        let from = at.wrapping_sub(usize::from(lead != Lead::From));
        let moves = |at: usize| self.row.has(at, Postpones);
        let moved = self.row.has(from, From)
            && match self.row.language.verb_second {
                true => self.row.segment(from).any(moves) && !self.row.has(from - 1, OfNight),
                false => (1..=3).any(|back| moves(from.wrapping_sub(back))),
            };
        if moved {
            return self.piece(at);
        }
        if lead != Lead::None {
            let ends = self.end_point(first);
            let range = ends.and_then(|first| self.range_from(at, &first, lead));
            return range.or_else(|| self.piece(at)); // "d'ici une semaine"
        }
        let first = self.piece(at)?;
        if matches!(first.what, Content::Clock(_)) {
            let between = self.row.has(at.wrapping_sub(1), Between);
            let lead = if between { Lead::Between } else { Lead::None };
            let joined = self.connects(first.next, lead);
            let stretch = joined
                .then(|| self.clock_range(&first, first.next))
                .flatten();
            return Some(stretch.unwrap_or(first));
        }
        Some(self.range_from(at, &first, lead).unwrap_or(first))
    }

    fn connects(&self, at: usize, lead: Lead) -> bool {
        self.has(at, To)
            || self.has(at, Until)
            || self.has(at, And) && lead == Lead::Between
            || self.has(at, OnTo) && lead == Lead::From
            || self.is_mark(at, &['-', '–', '—', '~'])
    }

    fn range_from(&self, at: usize, first: &Piece, lead: Lead) -> Option<Piece> {
        if !self.connects(first.next, lead) {
            return None;
        }
        let mut next = first.next + 1;
        if self.is_mark(first.next, &['-', '–']) && self.is_mark(next, &['-']) {
            next += 1; // "--"
        }
        let next = self.skip(self.skip(next, On), WithArticle);
        if let Some(piece) = self.day_of_same_month(at, first, next) {
            return Some(piece);
        }
        let second = self.last_point(next)?;
        let known = self.between(at, first, &second, lead)?;
        Some(Piece::known(at, second.next, known))
    }

    /// An end of a range: also "now", "to date", "till the present".
    fn end_point(&self, at: usize) -> Option<Piece> {
        let now = self.skip(at, The);
        if self.has(now, Now) {
            let known = Known::new(one_day(self.published)?, Precision::Day);
            return Some(Piece::known(at, now + 1, known));
        }
        let piece = self.piece(at)?;
        (!matches!(piece.what, Content::NoDays(_) | Content::Clock(_))).then_some(piece)
    }

    /// The end of a range, where less is needed to tell a date: "and 2015", "-5/7/2020".
    fn last_point(&self, at: usize) -> Option<Piece> {
        if let Some((mut date, mut next)) = self.written_in_digits(at, true) {
            // "3/2-3/9, 2021"
            if date.year.is_none()
                && let Some((year, after)) = self.year_after(next)
            {
                (date.year, next) = (Some(year), after);
            }
            return Some(Piece::date(at, next, date));
        }
        let piece = self.end_point(at);
        if piece.is_some() {
            return piece;
        }
        let (year, next) = self.year(at)?;
        (!self.counts_something(next))
            .then(|| Piece::date(at, next, Partial::of_year(OfYear::Year, year)))
    }

    /// "July 13-15", "April 9th through the 17th, 2021"
    fn day_of_same_month(&self, at: usize, first: &Piece, next: usize) -> Option<Piece> {
        let (date, OfYear::Day(month, from)) = first.of_year()? else {
            return None;
        };
        let the = self.skip(next, The);
        let (day, next, _) = self.day_number(the).filter(|(day, ..)| *day > from)?;
        let of = self.skip_marks(self.skip(next, Of), &['-', '/']);
        if self.month(of).is_some()
            || self.number_goes_on(next)
            || self.is_counted(next)
            || self.is_mark(next, &['/'])
            || self.is_lower_word(next) && !self.row.glued(the)
        {
            return None;
        }
        let (year, next) = match self.year_after(next) {
            Some((year, next)) => (date.year.or(Some(year)), next),
            None => (date.year, next),
        };
        self.days(at, next, month, from, day, year)
    }

    /// The token of the day behind its weekday: "samedi 13".
    fn behind_weekday(&self, at: usize) -> usize {
        let weekday = matches!(self.word(at), Some(TimeWord::Weekday(_)));
        at + usize::from(weekday && self.row.is_digits(at + 1))
    }

    /// "4 to 22 January", "from the 6th to the 9th of June", "between 3 and 8 Nov", "from 2 to April 7"; "18 and 19 June" are two days.
    fn days_of_month(&self, at: usize, start: usize, lead: Lead) -> Option<Piece> {
        let start = self.behind_weekday(start);
        let (from, next, ordinal) = self.day_number(start)?;
        let point = self.row.language.ordinal_point && self.row.is_digits(start) && ordinal;
        // "5., 6. und 7. November" names three days, "5./6. November" those from the 5th to the 6th.
        let listed = self.has(next, And) && lead != Lead::Between
            || point && self.is_mark(next, &[',']) && self.last_in_list(next + 1).is_some();
        let joined = self.connects(next, lead) || point && self.is_mark(next, &['/']);
        if !listed && !joined || self.number_goes_on(start + 1) || self.ends_number(start) {
            return None;
        }
        let last = self.skip(self.skip(next + 1, WithArticle), The);
        let last = self.behind_weekday(last);
        let (date, end) = self.day_first(last).or_else(|| match point {
            true if listed => self.last_in_list(last),
            true => self.written_in_digits(last, true),
            false if self.row.glued(next) => None,
            false => self.month_first(next + 1),
        })?;
        let OfYear::Day(month, to) = date.part else {
            return None;
        };
        if listed {
            let day = Partial {
                part: OfYear::Day(month, from),
                ..date
            };
            return Some(Piece::date(at, next, day));
        }
        self.days(at, end, month, from, to, date.year)
    }

    /// The date that ends a list of days: "7. November" of "6. und 7. November".
    fn last_in_list(&self, at: usize) -> Option<(Partial, usize)> {
        let mut at = at;
        for _ in 0..MOST_DAYS {
            at = self.skip(at, WithArticle);
            let date = self
                .day_first(at)
                .or_else(|| self.written_in_digits(at, true));
            if date.is_some() {
                return date;
            }
            let (_, next, ordinal) = self.day_number(at)?;
            if !ordinal || !self.is_mark(next, &[',']) && !self.has(next, And) {
                return None;
            }
            at = next + 1;
        }
        None
    }

    fn days(
        &self,
        at: usize,
        next: usize,
        month: u8,
        from: u8,
        to: u8,
        year: Option<i32>,
    ) -> Option<Piece> {
        let first = Partial {
            year,
            ..Partial::new(OfYear::Day(month, from))
        };
        let first = first.resolve(self.published, self.tense(at, next))?;
        let stretch = |start: Interval| {
            let last = Partial::of_year(OfYear::Day(month, to), start.from?.year())
                .in_year(start.from?.year())?;
            (last.to > start.from).then_some(Interval {
                from: start.from,
                to: last.to,
            })
        };
        let mut known = Known::new(stretch(first.interval?)?, Precision::Range);
        known.alternative = first.alternative.and_then(stretch);
        Some(Piece::known(at, next, known))
    }

    /// The days between two ends. An end that lacks its year takes it from the other.
    fn between(&self, at: usize, first: &Piece, second: &Piece, lead: Lead) -> Option<Known> {
        let tense = self.tense(at, second.next);
        // "esta semana de martes a jueves"
        let in_week = || {
            let named = self.last_in_sentence(at);
            named.is_some_and(|named| named.precision == Precision::Week)
        };
        let recurs = lead == Lead::None || self.row.has(at, LeadsToHabit) && !in_week();
        if recurs && is_weekday(first) && is_weekday(second) {
            return Some(Known::undecided(Precision::Range)); // "Monday to Friday" mostly recurs
        }
        let lacks_year =
            |piece: &Piece| matches!(piece.what, Content::Date(date) if date.year.is_none());
        let start;
        let end;
        if lacks_year(first) && !lacks_year(second) {
            end = self.known(second)?;
            start = self.seen_from(first, end.interval?, Some(Tense::Past))?;
        } else {
            start = match first.what {
                Content::Date(date) => date.resolve(self.published, tense)?,
                _ => self.known(first)?,
            };
            end = self.seen_from(second, start.interval?, Some(Tense::Future))?;
        }
        let interval = Interval {
            from: start.interval?.from,
            to: end.interval?.to,
        };
        let mut known = Known::new(interval, Precision::Range);
        known.alternative = self.other_week(at, (first, second), interval);
        let ends = (start.interval?, end.interval?);
        known.uncertain = lead == Lead::From && self.is_comparison(at, ends);
        (!interval.is_empty()).then_some(known)
    }

    /// "rose from March to April", "fell from June 2020 to June 2021": the ends are what is compared, and no stretch.
    fn is_comparison(&self, at: usize, (first, second): (Interval, Interval)) -> bool {
        let row = self.row;
        let beside = first.to == second.from;
        let a_year_on = || {
            let from = first.from.zip(second.from);
            from.is_some_and(|(one, other)| {
                (one.month(), one.day()) == (other.month(), other.day()) && !first.holds(&second)
            })
        };
        let month = || {
            first
                .from
                .zip(first.to)
                .is_some_and(|(from, to)| (to - from).whole_days() < 100)
        };
        let changes = || row.segment(at).any(|at| row.has_any(at, &[Rise, Fall]));
        (beside || month() && a_year_on()) && changes()
    }

    /// "from Friday to Sunday": the week before or after, where the verb does not tell which.
    fn other_week(
        &self,
        at: usize,
        (first, second): (&Piece, &Piece),
        days: Interval,
    ) -> Option<Interval> {
        let Aspect { tense, clear } = aspect(self.row, at, second.next);
        if clear || !is_weekday(first) || !is_weekday(second) {
            return None;
        }
        let shift = if tense == Some(Tense::Future) { -7 } else { 7 };
        Some(Interval::new(
            add_days(days.from?, shift)?,
            add_days(days.to?, shift)?,
        ))
    }

    /// An end of a range, looked at from the other end.
    fn seen_from(&self, piece: &Piece, other: Interval, tense: Option<Tense>) -> Option<Known> {
        match piece.what {
            Content::Date(date) => date.resolve(other.from?, tense),
            _ => self.known(piece),
        }
    }
}

/// Whether an end of a range is a weekday and no more: "Friday".
fn is_weekday(piece: &Piece) -> bool {
    matches!(piece.what, Content::Date(date) if date.part == OfYear::Weekday)
}
