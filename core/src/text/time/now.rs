//! What is named by its distance from publication: "yesterday", "last week", "next spring", "two weeks ago".

use super::amount::Amount;
use super::phrases::{At, Slots};
use super::reader::TimeReader;
use super::resolve::{Known, OfYear, Partial, add_days, latest_weekday, monday_of, one_day, widen};
use super::tense::aspect;
use super::{Bound, Precision};
use crate::model::{Date, Hedge, Interval};
use crate::text::language::Hedged;
use crate::text::language::Sense::{
    A, After, Auxiliary, From, In, Of, OfToday, On, Pronoun, Stative, The, WithArticle,
};
use crate::text::language::TimeWord;
use crate::text::language::time::{Tense, Unit, Which};

impl TimeReader<'_, '_> {
    pub(super) fn day(&self, days: i64) -> Option<Known> {
        let day = add_days(self.published, days)?;
        Some(Known::new(one_day(day)?, Precision::Day))
    }

    /// "yesterday"; "today" is nowadays where the present says how things are: "Today the town has 400 people".
    pub(super) fn today(&self, at: At, slots: &Slots) -> Option<Known> {
        let days = slots.today?;
        let mut known = self.day(days.into())?;
        let row = self.row;
        if days == 0 && at.next == at.start + 1 {
            let genitive = self.is_mark(at.next, &['\'', '’']) && row.glued(at.next);
            let of_today = genitive && row.has(at.next + 2, OfToday);
            let how_it_is = |other: usize| row.has(other, Stative) && other + 1 != at.start;
            let present = row.has(at.start.wrapping_sub(1), OfToday)
                || self.has(at.next, A)
                || row.clause(at.start).any(how_it_is);
            let nowadays = !genitive && present && self.tense(at.start, at.next).is_none();
            known.vague = of_today || nowadays;
        }
        Some(known)
    }

    /// The night before publication, and the morning of it.
    pub(super) fn night(&self) -> Option<Known> {
        let interval = Interval::new(self.published.previous_day()?, self.published.next_day()?);
        Some(Known::new(interval, Precision::Day))
    }

    /// "in der Nacht zum Freitag": the day to which it leads, and the evening before.
    pub(super) fn night_to(&self, slots: &Slots) -> Option<Known> {
        let mut known = slots.time?;
        known.loose = known.interval.map(|day| widen(day, 1, 0));
        Some(known)
    }

    pub(super) fn unit_from_now(&self, unit: Unit, offset: i32) -> Option<Known> {
        let interval = unit.around(self.published, offset)?;
        Some(Known::new(interval, unit.precision()))
    }

    /// "last week", "the following year"
    pub(super) fn which_unit(&self, at: At, slots: &Slots) -> Option<Known> {
        let unit = slots.unit?;
        if let Some(offset) = slots.named {
            return self.named_unit(at, unit, offset);
        }
        let which = slots.which?;
        if unit == Unit::Day && which == Which::This || self.is_last_of_something(at.start, which) {
            return None;
        }
        let by_context = matches!(which, Which::Previous | Which::Following)
            || which == Which::Next && unit == Unit::Day;
        if by_context && self.has_article(at.start) && !self.nothing_before(at.start, at.next) {
            return Some(Known::undecided(unit.precision()));
        }
        let rolls =
            which == Which::Past && !matches!(unit, Unit::Day | Unit::Quarter | Unit::Weekend);
        if rolls || unit == Unit::Fortnight {
            return self.rolling(slots);
        }
        // On a Friday the coming weekend is that of the same week.
        let here = (which, unit) == (Which::Coming, Unit::Weekend)
            && self.published.weekday().number_days_from_monday() < 5;
        if (which, unit) == (Which::This, Unit::Weekend) {
            return self.weekend(at, Tense::Future);
        }
        let offset = if here { 0 } else { which.offset() };
        let mut known = self.unit_from_now(unit, offset)?;
        if unit == Unit::Week {
            // Seven days back, and weeks that begin on Sunday, are weeks too.
            let days = self.published.weekday().number_days_from_monday();
            let last = matches!(which, Which::Last | Which::Latest | Which::Over);
            let after = if last { days } else { 0 };
            known.loose = known.interval.map(|week| widen(week, 1, after.into()));
        }
        if (which, unit) == (Which::Next, Unit::Weekend) {
            // Before a weekend, the coming one is the next to many.
            let coming = self.published.weekday().number_days_from_monday() < 5;
            known.alternative = self.unit_from_now(unit, 0)?.interval.filter(|_| coming);
        }
        Some(known)
    }

    /// "Vorjahr": counted from publication, unless the sentence has spoken of another time before.
    fn named_unit(&self, at: At, unit: Unit, offset: i8) -> Option<Known> {
        let known = self.unit_from_now(unit, offset.into())?;
        let here = self.unit_from_now(unit, 0)?.interval?;
        let elsewhere = self
            .last_in_sentence(at.start)
            .is_some_and(|last| last.interval.is_none_or(|days| !days.overlaps(&here)));
        if elsewhere && offset != 0 {
            return Some(Known::undecided(unit.precision()));
        }
        Some(known)
    }

    /// "the year’s last week"
    fn is_last_of_something(&self, start: usize, which: Which) -> bool {
        let before = start.wrapping_sub(1);
        which == Which::Last
            && self.row.glued(before)
            && self.row.is_mark(before.wrapping_sub(1), &['\'', '’'])
    }

    pub(super) fn weekday_of_week(&self, weeks: i32, weekday: u8) -> Option<Date> {
        let days = i64::from(weeks) * 7 + i64::from(weekday);
        add_days(monday_of(self.published)?, days)
    }

    /// "next Monday", "last Friday", "this Saturday"
    pub(super) fn which_weekday(&self, at: At, slots: &Slots) -> Option<Known> {
        let weekday = slots.weekday?;
        if let Some(known) = self.following(at, slots, Precision::Day) {
            return known;
        }
        let published = self.published;
        let before = latest_weekday(published.previous_day()?, weekday)?;
        let after = add_days(latest_weekday(published, weekday)?, 7)?;
        let (day, other) = match slots.which? {
            Which::Last | Which::Previous => (self.weekday_of_week(-1, weekday)?, before),
            Which::Past | Which::Over => (before, before),
            Which::Latest => (before, self.weekday_of_week(-1, weekday)?),
            Which::Next | Which::Following => (self.weekday_of_week(1, weekday)?, after),
            Which::Coming => (after, after),
            Which::This => {
                let latest = latest_weekday(published, weekday)?;
                let coming = if latest == published { latest } else { after };
                if self.tense(at.start, at.next) == Some(Tense::Past) {
                    (latest, coming)
                } else {
                    (coming, latest)
                }
            }
        };
        let mut known = Known::new(one_day(day)?, Precision::Day);
        known.alternative = if other == day { None } else { one_day(other) };
        Some(known)
    }

    /// "mardi dernier"
    pub(super) fn weekday_over(&self, slots: &Slots) -> Option<Known> {
        let day = latest_weekday(self.published.previous_day()?, slots.weekday?)?;
        Some(Known::new(one_day(day)?, Precision::Day))
    }

    /// "Friday of next week"
    pub(super) fn day_of_week(&self, slots: &Slots) -> Option<Known> {
        let day = self.weekday_of_week(slots.which?.offset(), slots.weekday?)?;
        Some(Known::new(one_day(day)?, Precision::Day))
    }

    /// "Friday after next"
    pub(super) fn weekday_after(&self, slots: &Slots, weeks: i64) -> Option<Known> {
        let day = add_days(
            latest_weekday(self.published, slots.weekday?)?,
            7 * (weeks + 1),
        )?;
        Some(Known::new(one_day(day)?, Precision::Day))
    }

    /// Whether an expression begins with an article, or a word that holds one leads to it: "im".
    fn has_article(&self, start: usize) -> bool {
        self.row.has(start, The) || self.row.has(start.wrapping_sub(1), WithArticle)
    }

    /// "the following March" counts from what was spoken of before; "following March’s election" is behind March.
    fn following(&self, at: At, slots: &Slots, precision: Precision) -> Option<Option<Known>> {
        if slots.which? != Which::Following {
            return None;
        }
        let article = self.has_article(at.start);
        if !article && self.row.has(at.start, After) {
            return Some(None);
        }
        let counted =
            article && slots.date?.year.is_none() && !self.nothing_before(at.start, at.next);
        counted.then(|| Some(Known::undecided(precision)))
    }

    /// "last March" is the latest that is over, "next March" the first that has not begun.
    pub(super) fn which_month(&self, at: At, slots: &Slots) -> Option<Known> {
        if let Some(known) = self.following(at, slots, Precision::Month) {
            return known;
        }
        let mut date = slots.date?;
        if date.year.is_none() {
            let year = self.published.year();
            let here = date.in_year(year)?;
            date.year = Some(match slots.which?.offset() {
                -1 if here.to? > self.published => year - 1,
                1 if here.from? <= self.published => year + 1,
                _ => year,
            });
        }
        date.resolve(self.published, None)
    }

    /// "letztes Jahr im März"
    pub(super) fn month_of_year(&self, slots: &Slots) -> Option<Partial> {
        let date = slots.date.filter(|date| date.year.is_none())?;
        let year = self.published.year().checked_add(slots.which?.offset())?;
        Some(Partial::of_year(date.part, year))
    }

    /// "last winter", "next spring"
    pub(super) fn which_season(&self, at: At, slots: &Slots) -> Option<Known> {
        let (which, part) = (slots.which?, OfYear::Season(slots.season?));
        let tense = match which.offset() {
            0 => self.tense(at.start, at.next),
            -1 => Some(Tense::Past),
            _ => Some(Tense::Future),
        };
        let current = Partial::new(part).resolve(self.published, tense)?;
        let holds_today = current.interval?.contains(self.published);
        let in_year = |year| Partial::of_year(part, year).resolve(self.published, tense);
        match (which, holds_today) {
            // The running season, or that of this year.
            (Which::This, true) => Some(current),
            (Which::This, false) => in_year(self.published.year()),
            (_, true) => in_year(current.interval?.from?.year() + which.offset()),
            (_, false) => Some(Known {
                alternative: None,
                ..current
            }),
        }
    }

    /// "over the weekend" is the latest, unless the verb looks ahead.
    pub(super) fn weekend(&self, at: At, otherwise: Tense) -> Option<Known> {
        let aspect = aspect(self.row, at.start, at.next);
        let tense = aspect.tense.unwrap_or(otherwise);
        let latest = latest_weekday(self.published, 5)?;
        let past = Interval::new(latest, add_days(latest, 2)?);
        let coming = Unit::Weekend.around(self.published, 0)?;
        let (first, second) = match tense {
            Tense::Past => (past, coming),
            Tense::Future => (coming, past),
        };
        let mut known = Known::new(first, Precision::Weekend);
        known.alternative = (first != second && !aspect.clear).then_some(second);
        Some(known)
    }

    /// "the 20th of next month"
    pub(super) fn day_of_month(&self, slots: &Slots) -> Option<Partial> {
        let offset = slots.which.map_or(0, Which::offset);
        let month = Unit::Month.around(self.published, offset)?;
        let first = month.from?;
        let part = OfYear::Day(first.month().into(), slots.day_number()?);
        Some(Partial::of_year(part, first.year()))
    }

    /// "on the 15th", but not "on the first" and "on the 15th floor"
    pub(super) fn bare_day(&self, at: At, slots: &Slots) -> Option<Partial> {
        let day = slots.day_number()?;
        // "dans le 13"
        let led = self.row.has_any(at.start.wrapping_sub(2), &[In, On, From]);
        let goes_on = self.row.is_digits(at.next)
            || self.row.is_mark(at.next, &['/', '-'])
            || self.row.behind_suffix(at.next).is_some();
        // "el día 15 de mayo", "el 21 del 3"
        let month = self.skip(at.next + 1, The);
        let dated = self.has(at.next, Of) && (self.month(month).is_some() || self.is_digits(month));
        if slots.ordinal.is_none() && (led || goes_on) || dated {
            return None;
        }
        let in_words = !(at.start..at.next).any(|at| self.row.is_digits(at));
        // Where nouns have capitals, "am 15. abends" counts nothing.
        let noun = self.row.is_capital(at.next) || self.row.is_capital(at.next + 1);
        // "y el 24 cerrará"
        let verb = self.row.has_any(at.next, &[Auxiliary, Pronoun])
            || (self.row.language.tenses.verb)(self.row, at.next).is_some();
        let counts =
            self.is_other_word(at.next) && !verb && (noun || !self.row.language.capital_nouns)
                || self.word(at.next).is_some()
                || self.is_counted(at.next)
                || self.row.word(at.next).terms > 0; // "el 5 por ciento"
        let certain = !counts && (!in_words || day > 12);
        certain.then(|| Partial::new(OfYear::DayOfMonth(day)))
    }

    /// The day that lies an amount away from publication. It is as wide as its unit: "two years ago" is that year.
    pub(super) fn away(&self, slots: &Slots, sign: i64) -> Option<Known> {
        let mut known = self.away_by_unit(slots, self.published, sign)?;
        if sign < 0 && self.is_more_than(slots.counted.0) {
            // "more than two years ago" is before the day two years ago.
            known.to_the_day = known.to_the_day.or(known.interval);
            (known.interval, known.loose) = (known.to_the_day, None);
            known.open = Some(Bound::Before);
        }
        Some(known)
    }

    /// Whether the words before a number say that it is less than what is meant: "more than two".
    fn is_more_than(&self, number: usize) -> bool {
        self.is_hedged_as(number, |hedged| {
            matches!(hedged, Hedged::Before(Hedge::MoreThan))
        })
    }

    /// The same from another day.
    pub(super) fn away_by_unit(&self, slots: &Slots, base: Date, sign: i64) -> Option<Known> {
        let mut known = self.away_from(slots, base, sign)?;
        let whole = match slots.length(Unit::Day).unit() {
            Unit::Day => return Some(known),
            Unit::Fortnight => Unit::Week,
            // Two decades ago is not all of a decade.
            Unit::Decade | Unit::Century | Unit::Millennium => Unit::Year,
            unit => unit,
        };
        known.to_the_day = known.interval;
        known.interval = Some(whole.around(known.interval?.from?, 0)?);
        Some(known)
    }

    /// The day that lies an amount away from another. The larger the unit, the less it is meant to the day.
    pub(super) fn away_from(&self, slots: &Slots, base: Date, sign: i64) -> Option<Known> {
        let amount = slots.length(Unit::Day);
        let day = amount.from(base, sign)?;
        let unit = amount.unit();
        let mut known = Known::new(one_day(day)?, unit.precision());
        known.vague = amount.vague;
        let margin = match unit {
            Unit::Day => return Some(known),
            Unit::Week | Unit::Fortnight => 3,
            _ => unit.days() / 2,
        };
        known.loose = unit
            .around(day, 0)
            .map(|whole| widen(whole, margin, margin));
        Some(known)
    }

    /// "in three weeks", where it says when and not how long.
    pub(super) fn in_time(&self, at: At, slots: &Slots) -> Option<Known> {
        let possessive = self.row.glued(at.next) && self.is_mark(at.next, &['\'', '’']);
        // "in beiden Jahren"
        let both = self.word(at.start + 1) == Some(TimeWord::Couple) && !self.has(at.start + 2, Of);
        if possessive || both {
            return None;
        }
        if (self.row.language.tenses.window)(self.row, at.start) {
            return self.window(at, slots);
        }
        if (self.row.language.tenses.compares)(self.row, at.start) {
            return None;
        }
        let ahead = match self.tense(at.start, at.next) {
            Some(tense) => tense == Tense::Future,
            None => self.is_alone(at.start, at.next),
        };
        if ahead { self.away(slots, 1) } else { None }
    }

    /// "le premier en dix ans"
    pub(super) fn compared_up_to_now(&self, at: At, slots: &Slots) -> Option<Known> {
        let window = (self.row.language.tenses.window)(self.row, at.start);
        window.then(|| self.window(at, slots)).flatten()
    }

    /// "the third adviser to leave in 14 months": the stretch up to now, unless the sentence speaks of another time.
    fn window(&self, at: At, slots: &Slots) -> Option<Known> {
        let amount = slots.amount?;
        let from = amount.from(self.published, -1)?;
        let before = |days: Interval| days.to.is_some_and(|to| to <= from);
        let elsewhere = self
            .last_in_sentence(at.start)
            .is_some_and(|last| last.interval.is_none_or(before));
        if elsewhere || amount.unit().is_short() {
            return None;
        }
        let interval = Interval::new(from, self.published);
        let mut known = Known::new(interval, Precision::Range);
        known.vague = amount.vague;
        known.loose = Some(widen(interval, amount.unit().days(), amount.unit().days()));
        Some(known)
    }

    /// "two Sundays from now"
    pub(super) fn weekdays_away(&self, slots: &Slots, sign: i64) -> Option<Known> {
        let mut base = latest_weekday(self.published, slots.weekday?)?;
        if sign < 0 && base < self.published {
            base = add_days(base, 7)?;
        }
        let day = add_days(base, sign * 7 * slots.number?)?;
        Some(Known::new(one_day(day)?, Precision::Day))
    }

    /// "within five days"
    pub(super) fn within(&self, at: At, slots: &Slots) -> Option<Known> {
        if self.has(at.next, Of) {
            return None;
        }
        if (self.row.language.tenses.window)(self.row, at.start) {
            return self.window(at, slots);
        }
        if self.tense(at.start, at.next) == Some(Tense::Past) {
            return None;
        }
        let end = slots.amount?.from(self.published, 1)?;
        let mut known = Known::new(Interval::new(self.published, end), Precision::Range);
        // Whether the last of the days is a part of it the words do not say.
        known.alternative = Some(Interval::new(self.published, end.next_day()?));
        Some(known)
    }

    /// "the past five years", "the next few days"; "the previous six months" are those before what was spoken of.
    pub(super) fn rolling(&self, slots: &Slots) -> Option<Known> {
        let which = slots.which?;
        let by_context = matches!(which, Which::Previous | Which::Following);
        if by_context && self.last_read().is_some() {
            return Some(Known::undecided(Precision::Range));
        }
        let amount = match (slots.amount, slots.number) {
            (None, Some(count)) => Amount::one(count, slots.unit?, 0),
            _ => slots.length(Unit::Day),
        };
        let (count, unit) = amount.first();
        let published = self.published;
        let whole = matches!(unit, Unit::Quarter | Unit::Decade | Unit::Century);
        let interval = match which.offset() {
            0 => return None,
            sign if whole && which != Which::Past => {
                // whole ones of the calendar
                let count = i32::try_from(count).ok()?;
                let (first, last) = if sign < 0 { (-count, -1) } else { (1, count) };
                Interval {
                    from: unit.around(published, first)?.from,
                    to: unit.around(published, last)?.to,
                }
            }
            -1 => Interval::new(amount.from(published, -1)?, published),
            _ => {
                let tomorrow = published.next_day()?;
                Interval::new(tomorrow, amount.from(tomorrow, 1)?)
            }
        };
        let mut known = Known::new(interval, Precision::Range);
        known.vague = amount.vague;
        known.loose = Some(widen(interval, unit.days(), unit.days()));
        Some(known)
    }

    /// "earlier this month"
    pub(super) fn so_far(&self, slots: &Slots) -> Option<Known> {
        let unit = slots.unit.filter(|unit| *unit != Unit::Day)?;
        let start = unit.around(self.published, 0)?.from?;
        let mut known = Known::new(Interval::new(start, self.published), Precision::Range);
        if start == self.published {
            known.interval = one_day(start);
        }
        known.loose = Some(Interval::new(start, self.published.next_day()?));
        Some(known)
    }

    /// "the year to date", "so far this year"
    pub(super) fn to_date(&self, slots: &Slots) -> Option<Known> {
        let unit = slots.unit.filter(|unit| *unit != Unit::Day)?;
        let start = unit.around(self.published, 0)?.from?;
        let interval = Interval::new(start, self.published.next_day()?);
        let mut known = Known::new(interval, Precision::Range);
        known.loose = Some(widen(interval, 0, 1));
        Some(known)
    }

    /// "later this year"
    pub(super) fn rest_from_now(&self, slots: &Slots) -> Option<Known> {
        let unit = slots.unit.filter(|unit| *unit != Unit::Day)?;
        let end = unit.around(self.published, 0)?.to?;
        let interval = Interval::new(self.published, end);
        Some(Known::new(interval, Precision::Range))
    }
}
