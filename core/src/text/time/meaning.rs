//! From the meaning of a phrase to its days.

use super::Use;
use super::phrases::{At, Slots};
use super::reader::{Content, Piece, TimeReader};
use super::resolve::{Known, OfYear, Partial};
use crate::text::language::Sense::{Era, Function, LeadsToTime, Of, On};
use crate::text::language::TimeWord;
use crate::text::language::time::{Tense, TimeMeaning as Means, Unit};

impl TimeReader<'_, '_> {
    /// The expression that a phrase makes; `None` where it means something else here.
    pub(super) fn mean(&self, means: Means, at: At, slots: &Slots) -> Option<Piece> {
        if let Some(taken) = means.without_days() {
            let goes_on = self.row.glued(at.next)
                && (self.row.is_word(at.next) || self.row.is_digits(at.next));
            if goes_on {
                return None; // "3am3io"
            }
            if let Means::Clock(hours) = means {
                return self.phrased(hours, at, slots);
            }
            let dated = slots.date.is_some_and(|date| match date.part {
                OfYear::Weekday => false,
                _ => slots.weekday.is_some(),
            });
            if means == Means::Habit && dated {
                return None; // "un vendredi 13 mai"
            }
            // "Christmas Island", "the Thanksgiving Parade"
            let longer = !self.row.language.capital_nouns
                && taken == Use::Holiday
                && self.row.is_capital(at.next)
                && self.goes_on(at.next)
                && !self.row.has(at.next, Function)
                && self.row.word(at.next).time.is_none();
            let taken = if longer { Use::Free } else { taken };
            return Some(Piece::new(at.start, at.next, Content::NoDays(taken)));
        }
        // "jailed for 14 years on Monday"
        if means == Means::Counted && self.is_before_day(at) {
            return None;
        }
        if slots.unit.is_some_and(Unit::is_short)
            || slots.amount.is_some_and(|a| a.unit().is_short())
        {
            return Self::short(means, at, slots);
        }
        let date = |date| Some(Piece::date(at.start, at.next, date));
        match means {
            Means::Season => return date(self.season(at, slots)?),
            Means::NthQuarter => return date(self.nth_of_year(Unit::Quarter, 4, slots)?),
            Means::NthHalfYear => return date(self.nth_of_year(Unit::Half, 2, slots)?),
            // In "im Jahr 2021/22" the years are a stretch of their own.
            Means::MonthOfYear => return date(self.month_of_year(slots)?),
            Means::Year if self.is_joined(at.next, &['/']) => return None,
            Means::Year => return date(Partial::of_year(OfYear::Year, slots.year?)),
            Means::Week => return date(self.week(slots)?),
            Means::DayOfMonth => return date(self.day_of_month(slots)?),
            Means::OfEra => return date(self.of_era(at, slots)?),
            Means::Contract => return self.contract(at),
            Means::BareDay => return date(self.bare_day(at, slots)?),
            Means::Counted => {
                return Some(Piece::new(at.start, at.next, Content::NoDays(Use::Date)));
            }
            Means::WhichWeekday | Means::WeekdayOver
                if !slots.date.is_some_and(|date| date.part == OfYear::Weekday) =>
            {
                return date(slots.date?); // "this Sunday, March 6"
            }
            _ => {}
        }
        Some(Piece::known(
            at.start,
            at.next,
            self.named_days(means, at, slots)?,
        ))
    }

    fn named_days(&self, means: Means, at: At, slots: &Slots) -> Option<Known> {
        match means {
            Means::Today => self.today(at, slots),
            Means::Day(days) => self.day(days.into()),
            Means::Night => self.night(),
            Means::NightTo => self.night_to(slots),
            Means::Around(offset) => self.unit_from_now(slots.unit?, offset),
            Means::Which => self.which_unit(at, slots),
            Means::WhichWeekday => self.which_weekday(at, slots),
            Means::WeekdayOver => self.weekday_over(slots),
            Means::WhichMonth => self.which_month(at, slots),
            Means::QuarterTo => self.quarter_to(at, slots),
            Means::WhichSeason => self.which_season(at, slots),
            Means::DayOfWeek => self.day_of_week(slots),
            Means::WeekdayAfter(weeks) => self.weekday_after(slots, weeks),
            Means::Weekend => self.weekend(at, Tense::Future),
            Means::LatestWeekend => self.weekend(at, Tense::Past),
            Means::Away(sign) => self.away(slots, sign),
            Means::InTime => self.in_time(at, slots),
            Means::UpToNow => self.compared_up_to_now(at, slots),
            Means::WeekdaysAway(sign) => self.weekdays_away(slots, sign),
            Means::Within => self.within(at, slots),
            Means::Rolling => self.rolling(slots),
            Means::BusinessDays => self.business_days(slots),
            Means::WithinBusinessDays => self.within_business_days(at, slots),
            Means::BusinessDay(sign) => self.business_day(at, slots, sign),
            Means::SoFar => self.so_far(slots),
            Means::ToDate => self.to_date(slots),
            Means::FromNowOn => self.rest_from_now(slots),
            Means::AwayFrom(sign) => self.away_from(slots, self.counted_from(slots)?, sign),
            Means::StretchFrom => self.stretch_from(slots),
            Means::UpTo => self.up_to(at, slots),
            Means::WeekOf => self.week_of(slots),
            Means::Since => self.since(slots, Tense::Past),
            Means::From => {
                let tense = self.tense(at.start, at.next).unwrap_or(Tense::Past);
                self.since(slots, tense)
            }
            Means::Part(part) => self.part(slots, part),
            Means::NamedPart(unit, part) => self.named_part(at, slots, unit, part),
            Means::Rest => self.rest(slots),
            Means::Turn => self.turn(slots),
            Means::Nth => self.nth(slots),
            Means::NthBusinessDay => self.nth_business_day(slots),
            Means::NthHalf => self.nth_half(slots),
            Means::NthStretch => self.nth_stretch(slots),
            Means::NthCentury => self.century(at, slots),
            Means::Tens => self.tens_of(slots),
            Means::Decade(tens) => self.tens(tens),
            Means::Mentioned => self.mentioned(at, slots),
            Means::Elsewhere(unit) => Some(Known::undecided(unit.precision())),
            Means::AwayFromContext(sign) => self.away_from_context(at, slots, sign),
            Means::Vague => self.vague(at, slots),
            _ => None,
        }
    }

    /// Whether the "on" that ends an expression leads to a day: "held for two years on Monday", but "ten years on, Monday".
    fn is_before_day(&self, at: At) -> bool {
        self.has(at.next - 1, On) && at.next > at.start + 1 && self.piece(at.next).is_some()
    }

    /// Hours and less tell no days, but what is counted in them is counted: "two hours later".
    fn short(means: Means, at: At, slots: &Slots) -> Option<Piece> {
        let counted = matches!(
            means,
            Means::Away(_)
                | Means::AwayFromContext(_)
                | Means::Mentioned
                | Means::Rolling
                | Means::NthStretch
                | Means::Counted
        );
        (counted && slots.amount.is_some())
            .then(|| Piece::new(at.start, at.next, Content::NoDays(Use::Date)))
    }

    /// "the third quarter", "the first half of 2026"
    fn nth_of_year(&self, unit: Unit, most: i64, slots: &Slots) -> Option<Partial> {
        let part = OfYear::nth(unit, slots.nth?.up_to(most)?)?;
        Some(Partial {
            year: slots.year,
            ..Partial::new(part)
        })
    }

    /// "week 31", "week 3 of 2027", "the 31st week"
    fn week(&self, slots: &Slots) -> Option<Partial> {
        let year = slots.year.unwrap_or(self.published.year());
        let nth = || slots.nth?.up_to(53);
        let number = slots.number.and_then(|number| u8::try_from(number).ok());
        let week = number.or_else(nth)?;
        let date = Partial::of_year(OfYear::Week(week), year);
        date.in_year(year).map(|_| date)
    }

    /// "AD 79", but not "an ad 30 seconds long"
    fn of_era(&self, at: At, slots: &Slots) -> Option<Partial> {
        let small = |at: usize| self.row.has(at, Era) && self.row.is_lower(at);
        let year = i32::try_from(slots.number?).ok()?;
        (!(at.start..at.next).any(small)).then(|| Partial::of_year(OfYear::Year, year))
    }

    /// "January crude", but not "in January crude fell"
    fn contract(&self, at: At) -> Option<Piece> {
        let led = self.row.has(at.start.wrapping_sub(1), LeadsToTime)
            && matches!(self.row.word(at.start).time, Some(TimeWord::Month(_)));
        (!led).then(|| Piece::new(at.start, at.next, Content::NoDays(Use::Date)))
    }

    /// "that day", "the same week", "October of the same year", "zwei Jahre später": of what came before.
    fn mentioned(&self, at: At, slots: &Slots) -> Option<Known> {
        let counted = self.away_from_last(at, slots, 1);
        if counted.is_some() {
            return counted;
        }
        let precision = match slots.date {
            Some(date) => date.precision(),
            None => slots.unit.or(slots.amount.map(|a| a.unit()))?.precision(),
        };
        Some(Known::undecided(precision))
    }

    /// "recent years": no days in particular.
    fn vague(&self, at: At, slots: &Slots) -> Option<Known> {
        let here = slots.which.is_some_and(|which| which.offset() == 0);
        let possessive = self.is_mark(at.next, &['\'', '’']);
        if here || possessive || self.has(at.next, Of) {
            return None;
        }
        let mut known = Known::undecided(slots.unit?.precision());
        known.vague = true;
        Some(known)
    }
}
