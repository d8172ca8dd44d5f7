//! What is named by its distance from publication: "yesterday", "last week", "next spring", "earlier this month".

use super::{
    Precision,
    lexicon::{Deixis, Term, Unit},
    reader::{Piece, Reader},
    resolve::{Known, Part, Partial, add_days, latest_weekday, monday_of, one_day, widen},
    tense::Tense,
};
use crate::model::{Date, Interval, Season};

impl Reader<'_> {
    pub(super) fn relative(&self, at: usize) -> Option<Piece> {
        let the = self.skip(at, Term::The);
        let (known, next) = match self.then(the) {
            Term::Today(days) if the == at => (self.day(days.into())?, at + 1),
            Term::Overnight => self.overnight()?.with(the + 1),
            Term::Deixis(deixis) => return self.deictic(at, the, deixis),
            Term::That if the == at => self.mentioned(the)?,
            Term::Same => self.mentioned(the)?,
            Term::Recent => self.recent(the)?,
            Term::Earlier | Term::Later => self.within_this(the)?,
            Term::Unit(unit) if the > at => self.article_and_unit(the, unit)?,
            _ => return None,
        };
        Some(self.known_piece(at, next, known))
    }

    fn day(&self, days: i64) -> Option<Known> {
        Some(Known::new(
            one_day(add_days(self.published, days)?)?,
            Precision::Day,
        ))
    }

    /// The night before publication, and the morning of it.
    fn overnight(&self) -> Option<Known> {
        let interval = Interval::new(self.published.previous_day()?, self.published.next_day()?);
        Some(Known::new(interval, Precision::Day))
    }

    /// "that day", "the same week": of what came before.
    fn mentioned(&self, at: usize) -> Option<(Known, usize)> {
        let Term::Unit(unit) = self.then(at + 1) else {
            return None;
        };
        if self.is_plural(at + 1) {
            return None; // "it is true that days differ"
        }
        Some((Known::undecided(unit.precision()), at + 2))
    }

    /// "recent years"
    fn recent(&self, at: usize) -> Option<(Known, usize)> {
        let Term::Unit(unit) = self.then(at + 1) else {
            return None;
        };
        let mut known = Known::undecided(unit.precision());
        known.vague = true;
        Some((known, at + 2))
    }

    /// "earlier this month", "later in the week"
    fn within_this(&self, at: usize) -> Option<(Known, usize)> {
        let next = self.skip_any(at + 1, &[Term::In, Term::On]);
        let this = match self.then(next) {
            Term::Deixis(Deixis::This) => true,
            Term::The => next > at + 1,
            _ => false,
        };
        let Term::Unit(unit) = self.then(next + 1) else {
            return None;
        };
        if !this || unit == Unit::Day {
            return None;
        }
        let whole = unit.around(self.published, 0)?;
        let (start, end) = (whole.from?, whole.to?);
        let known = if self.term(at) == Term::Earlier {
            let mut known = Known::new(Interval::new(start, self.published), Precision::Range);
            if start == self.published {
                known.interval = one_day(start);
            }
            known.loose = Some(Interval::new(start, self.published.next_day()?));
            known
        } else {
            Known::new(Interval::new(self.published, end), Precision::Range)
        };
        Some((known, next + 2))
    }

    /// "the weekend", "the day before yesterday", "the week after next", "the week of 12 December"
    fn article_and_unit(&self, at: usize, unit: Unit) -> Option<(Known, usize)> {
        match (self.then(at + 1), self.then(at + 2)) {
            (Term::Before, Term::Today(days)) if unit == Unit::Day => {
                Some((self.day(i64::from(days) - 1)?, at + 3))
            }
            (Term::After, Term::Today(days)) if unit == Unit::Day => {
                Some((self.day(i64::from(days) + 1)?, at + 3))
            }
            (Term::After, Term::Deixis(Deixis::Next)) => {
                Some((self.unit_from_now(unit, 2)?, at + 3))
            }
            (Term::After, Term::The) if self.then(at + 3) == Term::Deixis(Deixis::Next) => {
                Some((self.unit_from_now(unit, 2)?, at + 4))
            }
            (Term::Before, Term::Deixis(Deixis::Last)) => {
                Some((self.unit_from_now(unit, -2)?, at + 3))
            }
            (Term::Of | Term::Starting | Term::Ended, _) if unit == Unit::Week => self.week_of(at),
            (Term::To | Term::Ended, _) if unit != Unit::Day => self.unit_up_to(at, unit),
            (Term::Before | Term::After, _) if unit == Unit::Day => self.day_beside(at),
            _ if unit == Unit::Weekend => Some((self.weekend(at)?, at + 1)),
            _ => None,
        }
    }

    fn unit_from_now(&self, unit: Unit, offset: i32) -> Option<Known> {
        Some(Known::new(
            unit.around(self.published, offset)?,
            unit.precision(),
        ))
    }

    /// "the week of 12 December", "the week beginning March 6", "the week ended December 24"
    fn week_of(&self, at: usize) -> Option<(Known, usize)> {
        let how = self.then(at + 1);
        let next = self.skip_any(at + 2, &[Term::On, Term::The]);
        let piece = self.piece(next)?;
        let day = self.known(&piece)?;
        let first = day
            .interval?
            .from
            .filter(|_| day.precision == Precision::Day)?;
        let from = match how {
            Term::Of => monday_of(first)?,
            Term::Ended => add_days(first, -6)?,
            _ => first,
        };
        let mut known = Known::new(Interval::new(from, add_days(from, 7)?), Precision::Week);
        known.alternative = day
            .alternative
            .and_then(|other| Some(Interval::new(other.from?, add_days(other.from?, 7)?)));
        Some((known, piece.next))
    }

    /// "the year ended March 31, 2022", "the quarter to June"
    fn unit_up_to(&self, at: usize, unit: Unit) -> Option<(Known, usize)> {
        let piece = self.piece(self.skip_any(at + 2, &[Term::In, Term::On]))?;
        let end = self.known(&piece)?.interval?.to?;
        let known = Known::new(Interval::new(unit.shift(end, -1)?, end), Precision::Range);
        Some((known, piece.next))
    }

    /// "the day before", "the day after the vote": counted from what came before.
    fn day_beside(&self, at: usize) -> Option<(Known, usize)> {
        let days = if self.then(at + 1) == Term::Before {
            -1
        } else {
            1
        };
        if let Some(piece) = self.piece(at + 2) {
            let day = self.known(&piece)?;
            let from = day
                .interval?
                .from
                .filter(|_| day.precision == Precision::Day)?;
            return Some((
                Known::new(one_day(add_days(from, days)?)?, Precision::Day),
                piece.next,
            ));
        }
        Some((Known::undecided(Precision::Day), at + 2))
    }

    /// "over the weekend" is the latest, unless the verb looks ahead.
    fn weekend(&self, at: usize) -> Option<Known> {
        let ahead = match self.tense(at, at + 1) {
            Tense::Past => false,
            Tense::Future => true,
            Tense::Unknown => !(at > 1 && self.is(at - 2, "over")),
        };
        let latest = latest_weekday(self.published, 5)?;
        let coming = Unit::Weekend.around(self.published, 0)?;
        let past = Interval::new(latest, add_days(latest, 2)?);
        let (first, second) = if ahead {
            (coming, past)
        } else {
            (past, coming)
        };
        let mut known = Known::new(first, Precision::Weekend);
        known.alternative = (first != second).then_some(second);
        Some(known)
    }

    /// What follows "last", "this", "next" …
    fn deictic(&self, at: usize, word: usize, deixis: Deixis) -> Option<Piece> {
        let mut next = word + 1;
        let mut deixis = deixis;
        if let (Deixis::This, Term::Deixis(second)) = (deixis, self.then(next)) {
            deixis = second; // "this past Wednesday"
            next += 1;
        }
        let next = self.skip_any(next, &[Term::Fiscal, Term::Mark('-')]);
        let the = word > at;
        let (known, next) = match self.then(next) {
            Term::Unit(unit) => return self.deictic_unit(at, next, deixis, unit, the),
            Term::Weekday(weekday) => return self.deictic_weekday(at, next, deixis, weekday),
            Term::Month(_) => self.deictic_month(next, deixis)?,
            Term::Season(season) => self
                .deictic_season(season, deixis, at, next + 1)?
                .with(next + 1),
            Term::PartOfDay => match (deixis, self.is_any(next, &["night", "evening"])) {
                (Deixis::Last, true) => self.day(-1)?.with(next + 1),
                (Deixis::This, _) => self.day(0)?.with(next + 1),
                _ => return None,
            },
            Term::Digits if deixis == Deixis::This => {
                let (date, after) = self.written_in_digits(next, true)?;
                return Some(self.date(at, after, self.of_this_year(date, deixis)));
            }
            Term::Few | Term::Couple | Term::Number | Term::Digits | Term::Business => {
                return self.rolling(at, next, deixis);
            }
            _ => return None,
        };
        Some(self.known_piece(at, next, known))
    }

    /// "this 5/12"
    fn of_this_year(&self, date: Partial, deixis: Deixis) -> Partial {
        let day =
            matches!(date.part, Part::Day(..)) && date.year.is_none() && deixis == Deixis::This;
        if day {
            return Partial::of_year(date.part, self.published.year());
        }
        date
    }

    fn deictic_unit(
        &self,
        at: usize,
        word: usize,
        deixis: Deixis,
        unit: Unit,
        the: bool,
    ) -> Option<Piece> {
        let next = word + 1;
        let possessive = at > 0 && self.is(at - 1, "s") && self.glued(at - 1);
        if possessive && deixis == Deixis::Last {
            return None; // "the year’s last week"
        }
        let before_now = deixis == Deixis::Previous
            || deixis == Deixis::Following
            || deixis == Deixis::Next && unit == Unit::Day;
        if self.is_plural(word) {
            return self.vague_units(at, word, deixis, unit);
        }
        if unit == Unit::Day && (deixis == Deixis::This || self.then(next) == Term::Of) {
            return None;
        }
        if the && before_now && !self.nothing_before(at, next) {
            return Some(self.known_piece(at, next, Known::undecided(unit.precision())));
        }
        if unit == Unit::Week {
            let on = self.skip(next, Term::On);
            if let Term::Weekday(weekday) = self.then(on)
                && !self.recurs(on)
            {
                let day = self.day_of_week(deixis.offset(), weekday)?;
                return Some(self.known_piece(
                    at,
                    on + 1,
                    Known::new(one_day(day)?, Precision::Day),
                ));
            }
        }
        let rolls =
            deixis == Deixis::Past && !matches!(unit, Unit::Day | Unit::Quarter | Unit::Weekend);
        if rolls || unit == Unit::Fortnight {
            return self.rolling_units(at, next, deixis, unit, 1);
        }
        let interval = unit.around(self.published, deixis.offset())?;
        let mut known = Known::new(interval, unit.precision());
        if unit == Unit::Week {
            // Seven days back, and weeks that begin on Sunday, are weeks too.
            known.loose = Some(widen(
                interval,
                1,
                if deixis == Deixis::Last {
                    self.days_into_week()
                } else {
                    0
                },
            ));
        }
        Some(self.known_piece(at, next, known))
    }

    fn days_into_week(&self) -> i64 {
        self.published.weekday().number_days_from_monday().into()
    }

    fn is_plural(&self, at: usize) -> bool {
        self.word(at).ends_with(['s', 'S'])
    }

    /// "in the coming weeks", "the past years": no days in particular.
    fn vague_units(&self, at: usize, word: usize, deixis: Deixis, unit: Unit) -> Option<Piece> {
        let before = at.checked_sub(1).map(|before| self.term(before));
        let led = word > at + 1
            || matches!(before, Some(Term::In))
            || self.is(at.wrapping_sub(1), "over");
        if !led
            || deixis == Deixis::This
            || self.is_mark(word + 1, &['\'', '’'])
            || self.then(word + 1) == Term::Of
        {
            return None;
        }
        let mut known = Known::undecided(unit.precision());
        known.vague = true;
        Some(self.known_piece(at, word + 1, known))
    }

    fn day_of_week(&self, weeks: i32, weekday: u8) -> Option<Date> {
        add_days(
            monday_of(self.published)?,
            i64::from(weeks) * 7 + i64::from(weekday),
        )
    }

    /// "next Monday", "last Friday", "this Sunday, March 6"
    fn deictic_weekday(
        &self,
        at: usize,
        word: usize,
        deixis: Deixis,
        weekday: u8,
    ) -> Option<Piece> {
        let dated = self.weekday_date(word)?;
        if let super::reader::What::Date(date) = dated.what
            && date.part != Part::Weekday
        {
            return Some(self.date(at, dated.next, self.of_this_year(date, deixis)));
        }
        if self.recurs(word) {
            return None;
        }
        let published = self.published;
        let before = latest_weekday(published.previous_day()?, weekday)?;
        let after = add_days(latest_weekday(published, weekday)?, 7)?;
        let (day, other) = match deixis {
            Deixis::Last | Deixis::Previous => (self.day_of_week(-1, weekday)?, before),
            Deixis::Past => (before, before),
            Deixis::Next | Deixis::Following => (self.day_of_week(1, weekday)?, after),
            Deixis::Coming => (after, after),
            Deixis::This => {
                let latest = latest_weekday(published, weekday)?;
                let coming = if latest == published { latest } else { after };
                if self.tense(at, word + 1) == Tense::Past {
                    (latest, coming)
                } else {
                    (coming, latest)
                }
            }
        };
        let mut known = Known::new(one_day(day)?, Precision::Day);
        known.alternative = if other == day { None } else { one_day(other) };
        Some(self.known_piece(at, dated.next, known))
    }

    /// "Friday of next week", "Friday after next"
    pub(super) fn weekday_in_week(&self, at: usize, next: usize, weekday: u8) -> Option<Piece> {
        if let (Term::After, Term::Deixis(Deixis::Next)) = (self.then(next), self.then(next + 1)) {
            let coming = add_days(latest_weekday(self.published, weekday)?, 14)?;
            return Some(self.known_piece(
                at,
                next + 2,
                Known::new(one_day(coming)?, Precision::Day),
            ));
        }
        let of = self.skip_any(next, &[Term::Of, Term::In]);
        let the = self.skip(of, Term::The);
        let Term::Deixis(deixis) = self.then(the) else {
            return None;
        };
        if self.then(the + 1) != Term::Unit(Unit::Week) || self.is_plural(the + 1) {
            return None;
        }
        let day = self.day_of_week(deixis.offset(), weekday)?;
        Some(self.known_piece(at, the + 2, Known::new(one_day(day)?, Precision::Day)))
    }

    /// "last March" is the latest that is over, "next March" the first that has not begun.
    fn deictic_month(&self, at: usize, deixis: Deixis) -> Option<(Known, usize)> {
        let (mut date, next) = self.month_first(at)?;
        if date.year.is_some() {
            return Some((date.resolve(self.published, Tense::Unknown)?, next));
        }
        let year = self.published.year();
        let here = date.in_year(year)?;
        date.year = Some(match deixis {
            Deixis::This => year,
            Deixis::Last | Deixis::Previous | Deixis::Past if here.to? > self.published => year - 1,
            Deixis::Next | Deixis::Coming | Deixis::Following if here.from? <= self.published => {
                year + 1
            }
            _ => year,
        });
        Some((date.resolve(self.published, Tense::Unknown)?, next))
    }

    fn deictic_season(
        &self,
        season: Season,
        deixis: Deixis,
        at: usize,
        next: usize,
    ) -> Option<Known> {
        let tense = match deixis {
            Deixis::This => self.tense(at, next),
            Deixis::Last | Deixis::Previous | Deixis::Past => Tense::Past,
            Deixis::Next | Deixis::Coming | Deixis::Following => Tense::Future,
        };
        let date = Partial::new(Part::Season(season));
        let current = date.resolve(self.published, tense)?;
        let holds_today = current.interval?.contains(self.published);
        if deixis == Deixis::This {
            // The running season, or that of this year.
            let year = self.published.year();
            let known = Partial::of_year(date.part, year).resolve(self.published, tense)?;
            return Some(if holds_today { current } else { known });
        }
        if !holds_today {
            return Some(Known {
                alternative: None,
                ..current
            });
        }
        let year = current.interval?.from?.year() + deixis.offset();
        Partial::of_year(date.part, year).resolve(self.published, tense)
    }
}

impl Known {
    /// With the token after the words.
    fn with(self, next: usize) -> (Self, usize) {
        (self, next)
    }
}
