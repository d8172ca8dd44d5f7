//! Parts of a stretch of time: "early March", "the end of 2022", "the first nine months of 2021", "first Monday of May".

use super::{
    Precision,
    lexicon::{Deixis, Part, Term, Unit},
    reader::{Piece, Reader},
    resolve::{Known, add_days, latest_weekday, monday_of, one_day, widen},
};
use crate::model::{Date, Interval};

/// Counted from the beginning or from the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Nth {
    FromStart(i64),
    FromEnd(i64),
}

impl Reader<'_> {
    pub(super) fn part_of(&self, at: usize) -> Option<Piece> {
        let the = self.skip(at, Term::The);
        match self.then(the) {
            Term::Part(part @ (Part::Early | Part::Mid | Part::Late)) => {
                self.third(at, the + 1, part)
            }
            Term::Part(part) => self.third_of(at, the + 1, part),
            Term::Starting if self.is(the, "beginning") => self.third_of(at, the + 1, Part::Start),
            Term::Unit(_) => self.end_of_unit(at, the),
            Term::Rest => self.rest(at, the),
            Term::Turn => self.turn(at, the),
            Term::Number | Term::Digits | Term::Deixis(Deixis::Last) => self.nth(at, the),
            Term::Other if self.is_any(the, &["final", "opening"]) => self.nth(at, the),
            _ => None,
        }
    }

    /// "early March", "mid-2022", "late last year"
    fn third(&self, at: usize, next: usize, part: Part) -> Option<Piece> {
        let hyphen = self.skip_any(next, &[Term::Mark('-'), Term::Mark('–'), Term::Mark('‑')]);
        let next = if hyphen > next {
            hyphen
        } else {
            self.skip_any(next, &[Term::In, Term::On])
        };
        let of = if part == Part::Mid {
            self.skip(next, Term::Of)
        } else {
            next
        };
        let piece = self.whole(of).or_else(|| {
            if hyphen == next {
                self.unit_now(next)
            } else {
                None
            }
        })?;
        self.narrowed(at, piece, part)
    }

    /// "year" in "mid-year", "year-end": the current one.
    fn unit_now(&self, at: usize) -> Option<Piece> {
        let Term::Unit(unit @ (Unit::Week | Unit::Month | Unit::Quarter | Unit::Year)) =
            self.then(at)
        else {
            return None;
        };
        let known = Known::new(unit.around(self.published, 0)?, unit.precision());
        Some(self.known_piece(at, at + 1, known))
    }

    /// "year-end", "the quarter-end"
    fn end_of_unit(&self, at: usize, word: usize) -> Option<Piece> {
        let end =
            self.is_mark(word + 1, &['-', '‑']) && self.then(word + 2) == Term::Part(Part::End);
        let piece = self.unit_now(word).filter(|_| end)?;
        self.narrowed(
            at,
            Piece {
                next: word + 3,
                ..piece
            },
            Part::End,
        )
    }

    /// "the end of 2022", "the beginning of the year"
    fn third_of(&self, at: usize, next: usize, part: Part) -> Option<Piece> {
        if self.then(next) != Term::Of {
            return None;
        }
        let piece = self.whole(next + 1)?;
        self.narrowed(at, piece, part)
    }

    /// What a part is taken of: an expression, or "the year", "this week".
    fn whole(&self, at: usize) -> Option<Piece> {
        if let Some(piece) = self.piece(at) {
            return Some(piece);
        }
        let my = self.is_any(at, &["my", "our", "your"]);
        let next = if my { at + 1 } else { self.skip(at, Term::The) };
        let Term::Unit(
            unit @ (Unit::Week
            | Unit::Month
            | Unit::Quarter
            | Unit::Year
            | Unit::Decade
            | Unit::Century),
        ) = self.then(next)
        else {
            return None;
        };
        if next == at || self.word(next).ends_with('s') || self.then(next + 1) == Term::Of {
            return None;
        }
        let known = Known::new(unit.around(self.published, 0)?, unit.precision());
        Some(self.known_piece(at, next + 1, known))
    }

    fn narrowed(&self, at: usize, piece: Piece, part: Part) -> Option<Piece> {
        let mut known = self.known(&piece)?;
        let short = matches!(known.precision, Precision::Day | Precision::Weekend);
        if let Some(whole) = known.interval.filter(|_| !short) {
            let (interval, loose) = part_of_interval(whole, part)?;
            let alternative = known
                .alternative
                .and_then(|other| part_of_interval(other, part));
            known = Known {
                interval: Some(interval),
                alternative: alternative.map(|(interval, _)| interval),
                loose: Some(loose),
                ..known
            };
        }
        Some(self.known_piece(at, piece.next, known))
    }

    /// "the rest of the week"
    fn rest(&self, at: usize, word: usize) -> Option<Piece> {
        let of = self.skip(word + 1, Term::Of);
        let piece = self.whole(of)?;
        let whole = self.known(&piece)?.interval?;
        let from = if whole.contains(self.published) {
            Some(self.published)
        } else {
            whole.from
        };
        let known = Known::new(Interval { from, to: whole.to }, Precision::Range);
        Some(self.known_piece(at, piece.next, known))
    }

    /// "the turn of the century": no days in particular.
    fn turn(&self, at: usize, word: usize) -> Option<Piece> {
        let (Term::Of, Term::The, term) = (
            self.then(word + 1),
            self.then(word + 2),
            self.then(word + 3),
        ) else {
            return None;
        };
        let unit = match term {
            Term::Unit(unit @ (Unit::Year | Unit::Decade | Unit::Century)) => unit,
            Term::Other if self.is(word + 3, "millennium") => Unit::Century,
            _ => return None,
        };
        let start = unit.around(self.published, 0)?.from?;
        let margin = if unit == Unit::Year { 31 } else { 731 };
        let around = Interval::new(start, start);
        let mut known = Known::new(widen(around, margin, margin), Precision::Range);
        known.vague = true;
        Some(self.known_piece(at, word + 4, known))
    }

    /// "the first nine months of 2021", "third week of January", "last Friday in October", "the second last week of 2021"
    fn nth(&self, at: usize, word: usize) -> Option<Piece> {
        let (nth, next) = self.position(word)?;
        let (count, unit_at) = match self
            .amount(next)
            .filter(|_| !matches!(self.then(next), Term::A))
        {
            Some(amount) if amount.next > next + 1 => (Some(amount), amount.next),
            _ => (None, next + 1),
        };
        let of = self.skip_any(unit_at, &[Term::Of, Term::In]);
        if of == unit_at {
            return None;
        }
        let unit = self.then(next);
        let one = matches!(unit, Term::Unit(_) | Term::Weekday(_) | Term::Half)
            && !self.word(next).ends_with('s');
        if count.is_none() && !one {
            return None;
        }
        let piece = self.whole(of)?;
        let whole = self.known(&piece)?;
        let pick = |whole: Interval| match &count {
            Some(amount) => match nth {
                Nth::FromStart(1) => Some(Interval::new(whole.from?, amount.from(whole.from?, 1)?)),
                Nth::FromEnd(1) => Some(Interval::new(amount.from(whole.to?, -1)?, whole.to?)),
                _ => None,
            },
            None => pick(unit, nth, whole),
        };
        let interval = pick(whole.interval?)?;
        let precision = match unit {
            _ if count.is_some() => Precision::Range,
            Term::Unit(unit) => unit.precision(),
            Term::Half if whole.precision == Precision::Year => Precision::Half,
            Term::Half => Precision::Range,
            _ => Precision::Day,
        };
        let mut known = Known::new(interval, precision);
        known.alternative = whole.alternative.and_then(pick);
        let on = self.skip(piece.next, Term::On);
        if let (Term::Weekday(weekday), Precision::Week) = (self.then(on), precision)
            && on > piece.next
        {
            known = Known::new(
                one_day(add_days(interval.from?, weekday.into())?)?,
                Precision::Day,
            );
            return Some(self.known_piece(at, on + 1, known));
        }
        Some(self.known_piece(at, piece.next, known))
    }

    fn position(&self, at: usize) -> Option<(Nth, usize)> {
        let last = |at: usize| self.then(at) == Term::Deixis(Deixis::Last) || self.is(at, "final");
        if last(at) {
            return Some((Nth::FromEnd(1), at + 1));
        }
        if self.is(at, "opening") {
            return Some((Nth::FromStart(1), at + 1));
        }
        let (number, next) = self.ordinal(at)?;
        let number = i64::try_from(number)
            .ok()
            .filter(|number| (1..=366).contains(number))?;
        if last(next) {
            return Some((Nth::FromEnd(number), next + 1));
        }
        Some((Nth::FromStart(number), next))
    }
}

/// The first, second … day, week, month or weekday of a stretch.
fn pick(unit: Term, nth: Nth, whole: Interval) -> Option<Interval> {
    let (start, end) = (whole.from?, whole.to?);
    let interval = match unit {
        Term::Unit(Unit::Week) => nth_week(nth, start, end)?,
        Term::Unit(Unit::Weekend) => {
            let saturday = nth_weekday(5, nth, start, end)?;
            Interval::new(saturday, add_days(saturday, 2)?)
        }
        Term::Unit(unit) => match nth {
            Nth::FromStart(n) => unit.around(unit.shift(start, n - 1)?, 0)?,
            Nth::FromEnd(n) => unit.around(unit.shift(end.previous_day()?, 1 - n)?, 0)?,
        },
        Term::Weekday(weekday) => one_day(nth_weekday(weekday, nth, start, end)?)?,
        _ => {
            let middle = add_days(start, (end - start).whole_days() / 2)?;
            let middle = if (end - start).whole_days() > 300 {
                near_first(middle)?
            } else {
                middle
            };
            match nth {
                Nth::FromStart(1) => Interval::new(start, middle),
                Nth::FromStart(2) | Nth::FromEnd(1) => Interval::new(middle, end),
                _ => return None,
            }
        }
    };
    let inside = interval.from < Some(end) && interval.to > Some(start);
    inside.then_some(interval)
}

/// A week belongs to the stretch that holds its Thursday, as in ISO 8601.
fn nth_week(nth: Nth, start: Date, end: Date) -> Option<Interval> {
    let thursday = nth_weekday(3, nth, start, end)?;
    let monday = monday_of(thursday)?;
    Some(Interval::new(monday, add_days(monday, 7)?))
}

fn nth_weekday(weekday: u8, nth: Nth, start: Date, end: Date) -> Option<Date> {
    let day = match nth {
        Nth::FromStart(n) => {
            let first = add_days(latest_weekday(start.previous_day()?, weekday)?, 7)?;
            add_days(first, 7 * (n - 1))?
        }
        Nth::FromEnd(n) => add_days(latest_weekday(end.previous_day()?, weekday)?, -7 * (n - 1))?,
    };
    (day >= start && day < end).then_some(day)
}

/// The third that is meant, and the wider stretch that the words allow.
fn part_of_interval(whole: Interval, part: Part) -> Option<(Interval, Interval)> {
    let (start, end) = (whole.from?, whole.to?);
    let days = (end - start).whole_days();
    let at = |numerator: i64, denominator: i64| {
        let day = add_days(start, days * numerator / denominator)?;
        if days > 300 {
            near_first(day)
        } else {
            Some(day)
        }
    };
    let (before, after) = (add_days(start, -days / 12)?, add_days(end, days / 12)?);
    Some(match part {
        Part::Early => (
            Interval::new(start, at(1, 3)?),
            Interval::new(before, at(1, 2)?),
        ),
        Part::Start => (
            Interval::new(start, at(1, 4)?),
            Interval::new(before, at(1, 2)?),
        ),
        Part::Mid | Part::Middle => (
            Interval::new(at(1, 3)?, at(2, 3)?),
            Interval::new(at(1, 4)?, at(3, 4)?),
        ),
        Part::Late => (
            Interval::new(at(2, 3)?, end),
            Interval::new(at(1, 2)?, after),
        ),
        Part::End => (
            Interval::new(at(3, 4)?, end),
            Interval::new(at(1, 2)?, after),
        ),
    })
}

/// The first of a month that lies nearest to a day.
fn near_first(day: Date) -> Option<Date> {
    let first = day.replace_day(1).ok()?;
    if day.day() > 15 {
        Unit::Month.shift(first, 1)
    } else {
        Some(first)
    }
}
