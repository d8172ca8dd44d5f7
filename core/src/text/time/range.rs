//! Stretches with two ends: "from March to May", "between 2010 and 2015", "July 13-15", "since 2014".

use super::{
    Precision,
    lexicon::Term,
    reader::{Piece, Reader, What},
    resolve::{Known, Part, Partial, one_day},
    tense::Tense,
};
use crate::model::Interval;

impl Reader<'_> {
    /// The longest expression from here: a range, or what it begins with.
    pub(super) fn range(&self, at: usize) -> Option<Piece> {
        let lead = self.then(at);
        match lead {
            Term::Since => return self.since(at),
            Term::From | Term::Between => {
                let start = self.skip(at + 1, Term::The);
                if let Some(piece) = self.days_of_month(at, start, lead) {
                    return Some(piece);
                }
                let first = self.end_point(at + 1)?;
                return self.range_from(at, &first, lead);
            }
            Term::Digits | Term::Number | Term::The => {
                let start = self.skip(at, Term::The);
                if let Some(piece) = self.days_of_month(at, start, Term::Other) {
                    return Some(piece);
                }
            }
            _ => {}
        }
        let first = self.piece(at)?;
        Some(self.range_from(at, &first, Term::Other).unwrap_or(first))
    }

    /// "since 2014" goes on to publication and beyond.
    fn since(&self, at: usize) -> Option<Piece> {
        let piece = self.piece(at + 1)?;
        let mut known = match piece.what {
            What::Date(date) => date.resolve(self.published, Tense::Past)?,
            What::Known(known) => known,
        };
        let open = |interval: Interval| Interval {
            to: None,
            ..interval
        };
        known.interval = known.interval.map(open);
        known.alternative = None;
        known.precision = Precision::Range;
        Some(self.known_piece(at, piece.next, known))
    }

    fn connects(&self, at: usize, lead: Term) -> bool {
        match self.then(at) {
            Term::To | Term::Until => true,
            Term::And => lead == Term::Between,
            Term::Mark('-' | '–' | '—' | '~') => true,
            _ => false,
        }
    }

    fn range_from(&self, at: usize, first: &Piece, lead: Term) -> Option<Piece> {
        if !self.connects(first.next, lead) {
            return None;
        }
        let mut next = first.next + 1;
        if self.is_mark(first.next, &['-', '–']) && self.is_mark(next, &['-']) {
            next += 1; // "--"
        }
        let next = self.skip(next, Term::On);
        if let Some(piece) = self.day_of_same_month(at, first, next) {
            return Some(piece);
        }
        let second = self.last_point(next)?;
        let known = self.between(at, first, &second, lead)?;
        Some(self.known_piece(at, second.next, known))
    }

    /// An end of a range: also "now", "to date".
    fn end_point(&self, at: usize) -> Option<Piece> {
        let now = self.then(at) == Term::Now || self.is_any(at, &["date", "present"]);
        let current = self.is(at, "current") && self.is(at + 1, "date");
        if now || current {
            let known = Known::new(one_day(self.published)?, Precision::Day);
            return Some(self.known_piece(at, at + 1 + usize::from(current), known));
        }
        self.piece(at)
    }

    /// The end of a range, where less is needed to tell a date: "and 2015", "-5/7/2020".
    fn last_point(&self, at: usize) -> Option<Piece> {
        let in_digits = self
            .written_in_digits(at, true)
            .filter(|_| self.then(at) == Term::Digits);
        if let Some((mut date, mut next)) = in_digits {
            // "3/2-3/9, 2021"
            if date.year.is_none()
                && let Some((year, after)) = self.year_after(next)
            {
                (date.year, next) = (Some(year), after);
            }
            return Some(self.date(at, next, date));
        }
        let piece = self.end_point(at);
        if piece.is_some() {
            return piece;
        }
        let (year, next) = self.year(at)?;
        let counts =
            self.counts_something(next) || self.glued(next) && self.term(next) == Term::Other;
        (!counts).then(|| self.date(at, next, Partial::of_year(Part::Year, year)))
    }

    /// "July 13-15", "April 9th through the 17th, 2021"
    fn day_of_same_month(&self, at: usize, first: &Piece, next: usize) -> Option<Piece> {
        let What::Date(date) = first.what else {
            return None;
        };
        let Part::Day(month, from) = date.part else {
            return None;
        };
        let the = self.skip(next, Term::The);
        let (day, next) = self.ordinal(the).or_else(|| self.cardinal(the))?;
        let day = u8::try_from(day)
            .ok()
            .filter(|day| (from + 1..=31).contains(day))?;
        let of = self.skip_any(next, &[Term::Of, Term::Mark('-'), Term::Mark('/')]);
        if matches!(self.then(of), Term::Month(_))
            || self.goes_on(next)
            || self.is_percent(next)
            || self.is_mark(next, &['/'])
            || self.is_lower_word(next) && !self.glued(the)
        {
            return None;
        }
        let (year, next) = match self.year_after(next) {
            Some((year, next)) => (date.year.or(Some(year)), next),
            None => (date.year, next),
        };
        self.days(at, next, month, from, day, year)
    }

    /// "4 to 22 January", "from the 6th to the 9th of June", "between 3 and 8 Nov", "from 2 to April 7"; "18 and 19 June" are two days.
    fn days_of_month(&self, at: usize, start: usize, lead: Term) -> Option<Piece> {
        let (from, next) = self.ordinal(start).or_else(|| self.cardinal(start))?;
        let from = u8::try_from(from)
            .ok()
            .filter(|day| (1..=31).contains(day))?;
        let listed = self.then(next) == Term::And && lead != Term::Between;
        if !listed && !self.connects(next, lead)
            || self.goes_on(start + 1)
            || self.ends_number(start)
        {
            return None;
        }
        let (date, end) = self.day_first(self.skip(next + 1, Term::The)).or_else(|| {
            if self.glued(next) {
                None
            } else {
                self.month_first(next + 1)
            }
        })?;
        let Part::Day(month, to) = date.part else {
            return None;
        };
        if listed {
            let day = Partial {
                part: Part::Day(month, from),
                ..date
            };
            return Some(self.date(at, next, day));
        }
        self.days(at, end, month, from, to, date.year)
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
            ..Partial::new(Part::Day(month, from))
        };
        let first = first.resolve(self.published, self.tense(at, next))?;
        let stretch = |start: Interval| {
            let last = Partial::of_year(Part::Day(month, to), start.from?.year())
                .in_year(start.from?.year())?;
            (last.to > start.from).then_some(Interval {
                from: start.from,
                to: last.to,
            })
        };
        let mut known = Known::new(stretch(first.interval?)?, Precision::Range);
        known.alternative = first.alternative.and_then(stretch);
        Some(self.known_piece(at, next, known))
    }

    /// The days between two ends. An end that lacks its year takes it from the other.
    fn between(&self, at: usize, first: &Piece, second: &Piece, lead: Term) -> Option<Known> {
        let tense = self.tense(at, second.next);
        if let (What::Date(one), What::Date(other)) = (first.what, second.what)
            && one.part == Part::Weekday
            && other.part == Part::Weekday
            && lead == Term::Other
        {
            return Some(Known::undecided(Precision::Range)); // "Monday to Friday" mostly recurs
        }
        let lacks_year =
            |piece: &Piece| matches!(piece.what, What::Date(date) if date.year.is_none());
        let start;
        let end;
        if lacks_year(first) && !lacks_year(second) {
            end = self.known(second)?;
            start = self.seen_from(first, end.interval?, Tense::Past)?;
        } else {
            start = match first.what {
                What::Date(date) => date.resolve(self.published, tense)?,
                What::Known(known) => known,
            };
            end = self.seen_from(second, start.interval?, Tense::Future)?;
        }
        let interval = Interval {
            from: start.interval?.from,
            to: end.interval?.to,
        };
        (!interval.is_empty()).then(|| Known::new(interval, Precision::Range))
    }

    /// An end of a range, looked at from the other end.
    fn seen_from(&self, piece: &Piece, other: Interval, tense: Tense) -> Option<Known> {
        match piece.what {
            What::Date(date) => date.resolve(other.from?, tense),
            What::Known(known) => Some(known),
        }
    }
}
