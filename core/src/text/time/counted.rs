//! What is counted: "two weeks ago", "in three days", "the past five years", "the three months to March".

use super::{
    Precision,
    lexicon::{Deixis, Term, Unit},
    reader::{Piece, Reader},
    resolve::{Known, add_days, latest_weekday, one_day, widen},
    tense::Tense,
};
use crate::model::{Date, Interval};

/// "two years, one month and three days": numbers of units from the larger to the smaller.
#[derive(Debug, Clone, Copy)]
pub(super) struct Amount {
    parts: [(i64, Unit); 4],
    length: usize,
    /// "a few", "several"
    vague: bool,
    business: bool,
    /// "two upcoming weeks"
    deixis: Option<Deixis>,
    pub next: usize,
}

impl Amount {
    fn parts(&self) -> &[(i64, Unit)] {
        &self.parts[..self.length]
    }

    /// The smallest unit counted in.
    pub fn unit(&self) -> Unit {
        self.parts[self.length - 1].1
    }

    /// The day that lies so far from another.
    pub fn from(&self, mut day: Date, sign: i64) -> Option<Date> {
        for (count, unit) in self.parts() {
            day = unit.shift(day, sign.checked_mul(*count)?)?;
        }
        Some(day)
    }
}

impl Reader<'_> {
    pub(super) fn counted(&self, at: usize) -> Option<Piece> {
        match self.then(at) {
            Term::In => self.in_time(at),
            Term::Within => self.within(at),
            Term::A | Term::Number | Term::Digits | Term::Few | Term::Couple => {
                let weekdays = self.counted_weekdays(at);
                weekdays.or_else(|| self.with_suffix(at, self.amount(at)?))
            }
            Term::The => {
                let amount = self
                    .amount(at + 1)
                    .filter(|_| self.term(at + 1) != Term::A)?;
                self.between_number_and_unit(at, &amount)
                    .or_else(|| self.up_to(at, &amount))
            }
            _ => None,
        }
    }

    /// "two years and three days"
    pub(super) fn amount(&self, at: usize) -> Option<Amount> {
        self.amount_of(at, 4)
    }

    /// An amount of at most so many parts.
    fn amount_of(&self, at: usize, most: usize) -> Option<Amount> {
        let mut amount = Amount {
            parts: [(0, Unit::Day); 4],
            length: 0,
            vague: false,
            business: false,
            deixis: None,
            next: at,
        };
        while amount.length < most.min(amount.parts.len()) {
            let mut next = amount.next;
            if amount.length > 0 {
                next = self.skip_any(next, &[Term::And, Term::Mark(',')]);
            }
            let Some((count, vague, next)) = self.count(next) else {
                break;
            };
            let mut next = next;
            if let Term::Deixis(deixis) = self.then(next)
                && amount.length == 0
            {
                // "two previous weeks", but not "only 3 last week"
                let plural = self.word(next + 1).ends_with('s');
                if !plural
                    && matches!(
                        deixis,
                        Deixis::Last | Deixis::Next | Deixis::Past | Deixis::This
                    )
                {
                    break;
                }
                amount.deixis = Some(deixis);
                next += 1;
            }
            if self.then(next) == Term::Business {
                amount.business = true;
                next += 1;
            }
            let Term::Unit(unit) = self.then(next) else {
                break;
            };
            let smaller = amount.length == 0 || unit.days() < amount.unit().days();
            if !smaller || unit == Unit::Weekend {
                break;
            }
            amount.parts[amount.length] = (count, unit);
            amount.length += 1;
            amount.vague |= vague;
            amount.next = next + 1;
        }
        (amount.length > 0).then_some(amount)
    }

    /// A number of units: value, whether it is vague, and the token after it.
    fn count(&self, at: usize) -> Option<(i64, bool, usize)> {
        let article = self.skip(at, Term::A);
        match self.then(article) {
            Term::Few => Some((3, true, article + 1)),
            Term::Couple => Some((2, false, self.skip(article + 1, Term::Of))),
            _ if article > at => Some((1, false, article)),
            Term::Number | Term::Digits => {
                let (count, next) = self.cardinal(at)?;
                let part = self.term(at) == Term::Digits && self.part_of_number(at);
                let count = i64::try_from(count)
                    .ok()
                    .filter(|count| (1..100_000).contains(count))?;
                (!part).then_some((count, false, next))
            }
            _ => None,
        }
    }

    /// What an amount means by the words after it.
    fn with_suffix(&self, at: usize, amount: Amount) -> Option<Piece> {
        let next = amount.next;
        match (self.then(next), self.then(next + 1)) {
            (Term::Ago, _) => self.away(at, next + 1, &amount, self.published, -1),
            (Term::Hence, _) | (Term::From, Term::Now) => {
                let next = if self.then(next) == Term::Hence {
                    next + 1
                } else {
                    next + 2
                };
                self.away(at, next, &amount, self.published, 1)
            }
            (Term::Later | Term::Earlier, _) => self.counted_from_context(at, &amount),
            (Term::From | Term::Starting, _) => self.stretch_from(at, &amount),
            (Term::Before, _) => self.away_from(at, next + 1, &amount, -1),
            (Term::After, _) => self.away_from(at, next + 1, &amount, 1),
            _ => self
                .between_number_and_unit(at, &amount)
                .or_else(|| self.up_to(at, &amount)),
        }
    }

    /// The day that lies an amount away from another. The larger the unit, the less it is meant to the day.
    fn away(
        &self,
        start: usize,
        next: usize,
        amount: &Amount,
        base: Date,
        sign: i64,
    ) -> Option<Piece> {
        let day = amount.from(base, sign)?;
        let unit = amount.unit();
        let mut known = Known::new(one_day(day)?, unit.precision());
        known.vague = amount.vague;
        known.loose = match unit {
            Unit::Day => None,
            Unit::Week | Unit::Fortnight => unit.around(day, 0).map(|week| widen(week, 3, 3)),
            _ => unit
                .around(day, 0)
                .map(|whole| widen(whole, unit.days() / 2, unit.days() / 2)),
        };
        Some(self.known_piece(start, next, known))
    }

    /// "two days later": from what came before, or from publication where nothing did.
    fn counted_from_context(&self, at: usize, amount: &Amount) -> Option<Piece> {
        let next = amount.next + 1;
        let sign = if self.term(amount.next) == Term::Later {
            1
        } else {
            -1
        };
        if sign > 0 && self.nothing_before(at, next) {
            return self.away(at, next, amount, self.published, sign);
        }
        Some(self.known_piece(at, next, Known::undecided(amount.unit().precision())))
    }

    /// "two days from tomorrow"; "10 days from 18 December" and "a week starting tomorrow" are stretches.
    fn stretch_from(&self, at: usize, amount: &Amount) -> Option<Piece> {
        let starting = self.then(amount.next) == Term::Starting || at > 0 && self.is(at - 1, "for");
        let next = self.skip_any(amount.next + 1, &[Term::From, Term::On]);
        let piece = self.piece(self.skip_from(next))?;
        let day = self.known(&piece)?;
        let from = day
            .interval?
            .from
            .filter(|_| day.precision == Precision::Day)?;
        if !starting {
            return self.away(at, piece.next, amount, from, 1);
        }
        let known = Known::new(Interval::new(from, amount.from(from, 1)?), Precision::Range);
        Some(self.known_piece(at, piece.next, known))
    }

    fn skip_from(&self, at: usize) -> usize {
        self.skip(at, Term::From)
    }

    /// "two days before Tuesday", "a month after next Sunday"
    fn away_from(&self, at: usize, other: usize, amount: &Amount, sign: i64) -> Option<Piece> {
        let piece = self.piece(other)?;
        let day = self.known(&piece)?;
        let from = day
            .interval?
            .from
            .filter(|_| day.precision == Precision::Day)?;
        self.away(at, piece.next, amount, from, sign)
    }

    /// "two upcoming weeks", "10 previous weeks"
    fn between_number_and_unit(&self, at: usize, amount: &Amount) -> Option<Piece> {
        let deixis = amount.deixis.filter(|deixis| *deixis != Deixis::This)?;
        self.rolling_amount(at, amount, deixis)
    }

    /// "the three months to March", "12 months ended June 2021"
    fn up_to(&self, at: usize, amount: &Amount) -> Option<Piece> {
        if !matches!(self.then(amount.next), Term::To | Term::Ended | Term::Until)
            || amount.unit() == Unit::Day
        {
            return None;
        }
        let next = self.skip_any(amount.next + 1, &[Term::In, Term::On]);
        let piece = self.piece(next)?;
        let last = self.known(&piece)?;
        let end = last.interval?.to?;
        let known = Known::new(Interval::new(amount.from(end, -1)?, end), Precision::Range);
        Some(self.known_piece(at, piece.next, known))
    }

    /// "in three weeks", where it says when and not how long.
    fn in_time(&self, at: usize) -> Option<Piece> {
        let amount = self.amount(at + 1)?;
        let mut next = amount.next;
        let possessive = self.glued(next) && self.is_mark(next, &['\'', '’']);
        let time = if possessive {
            self.next_word(next + 1)
        } else {
            next
        };
        let certain = self.is(time, "time");
        if certain {
            next = time + 1;
        } else if possessive || self.compares(at) {
            return None;
        }
        let ahead = match self.tense(at, next) {
            Tense::Past => false,
            Tense::Future => true,
            Tense::Unknown => self.is_alone(at, next),
        };
        if !ahead && !certain || amount.deixis.is_some() {
            return None;
        }
        self.away(at, next, &amount, self.published, 1)
    }

    fn next_word(&self, at: usize) -> usize {
        if self.is(at, "s") { at + 1 } else { at }
    }

    /// "the first in ten years", "the highest in decades": a length of time.
    fn compares(&self, at: usize) -> bool {
        for back in 1..=6 {
            let Some(before) = at.checked_sub(back) else {
                return false;
            };
            let word = self.word(before);
            let superlative = word.len() > 4 && word.ends_with("est");
            if superlative
                || self.is_any(
                    before,
                    &[
                        "first", "time", "times", "most", "least", "worst", "best", "once",
                        "twice", "only", "record",
                    ],
                )
            {
                return true;
            }
        }
        false
    }

    /// "within five days", "within the next three years"
    fn within(&self, at: usize) -> Option<Piece> {
        let the = self.skip(at + 1, Term::The);
        let number = if let Term::Deixis(Deixis::Next | Deixis::Coming) = self.then(the) {
            the + 1
        } else {
            the
        };
        let amount = self.amount(number)?;
        if self.tense(at, amount.next) == Tense::Past || self.then(amount.next) == Term::Of {
            return None;
        }
        let known = Known::new(
            Interval::new(self.published, amount.from(self.published, 1)?),
            Precision::Range,
        );
        Some(self.known_piece(at, amount.next, known))
    }

    /// "the past five years", "the next few days": after "past" or "next".
    pub(super) fn rolling(&self, at: usize, number: usize, deixis: Deixis) -> Option<Piece> {
        if deixis == Deixis::This {
            return None;
        }
        let mut amount = self.amount(number)?;
        if self.then(amount.next) == Term::Ago {
            amount = self.amount_of(number, 1)?; // "for the last three months and two days ago …"
        }
        self.rolling_amount(at, &amount, deixis)
    }

    pub(super) fn rolling_units(
        &self,
        at: usize,
        next: usize,
        deixis: Deixis,
        unit: Unit,
        count: i64,
    ) -> Option<Piece> {
        let amount = Amount {
            parts: [(count, unit); 4],
            length: 1,
            vague: false,
            business: false,
            deixis: None,
            next,
        };
        self.rolling_amount(at, &amount, deixis)
    }

    fn rolling_amount(&self, at: usize, amount: &Amount, deixis: Deixis) -> Option<Piece> {
        let (count, unit) = amount.parts[0];
        let back = deixis.offset() < 0;
        let published = self.published;
        let interval = if amount.business && !back {
            self.business_days(count)?
        } else if matches!(unit, Unit::Quarter | Unit::Decade | Unit::Century)
            && deixis != Deixis::Past
        {
            // whole ones of the calendar
            let last = i32::try_from(count).ok()?;
            let (first, last) = if back { (-last, -1) } else { (1, last) };
            Interval {
                from: unit.around(published, first)?.from,
                to: unit.around(published, last)?.to,
            }
        } else if back {
            Interval::new(amount.from(published, -1)?, published)
        } else {
            let tomorrow = published.next_day()?;
            Interval::new(tomorrow, amount.from(tomorrow, 1)?)
        };
        let mut known = Known::new(interval, Precision::Range);
        known.vague = amount.vague;
        known.loose = Some(widen(interval, unit.days(), unit.days()));
        Some(self.known_piece(at, amount.next, known))
    }

    fn business_days(&self, count: i64) -> Option<Interval> {
        let mut day = self.published;
        let mut from = None;
        for _ in 0..count.min(1000) {
            day = day.next_day()?;
            while day.weekday().number_days_from_monday() > 4 {
                day = day.next_day()?;
            }
            from = from.or(Some(day));
        }
        Some(Interval::new(from?, day.next_day()?))
    }

    /// "two Sundays from now"
    fn counted_weekdays(&self, at: usize) -> Option<Piece> {
        let (count, next) = self.cardinal(at)?;
        let Term::Weekday(weekday) = self.then(next) else {
            return None;
        };
        let (sign, end) = match (self.then(next + 1), self.then(next + 2)) {
            (Term::From, Term::Now) => (1, next + 3),
            (Term::Later | Term::Hence, _) => (1, next + 2),
            (Term::Ago, _) => (-1, next + 2),
            _ => return None,
        };
        let count = i64::try_from(count)
            .ok()
            .filter(|count| (1..1000).contains(count))?;
        let latest = latest_weekday(self.published, weekday)?;
        let base = if sign < 0 && latest < self.published {
            add_days(latest, 7)?
        } else {
            latest
        };
        let day = add_days(base, sign * 7 * count)?;
        Some(self.known_piece(at, end, Known::new(one_day(day)?, Precision::Day)))
    }
}
