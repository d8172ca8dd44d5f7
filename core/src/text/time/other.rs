//! What is named by another time: "two days before Tuesday", "the three months to March", "the end of 2022", "the first
//! Monday of May".

use super::amount::Amount;
use super::phrases::{At, Nth, Slots};
use super::reader::{Piece, TimeReader};
use super::resolve::{Known, OfYear, Partial, add_days, latest_weekday, one_day, widen};
use super::{Bound, Precision};
use crate::model::{Date, Interval};
use crate::text::language::Sense::{Of, Possessive, Than, The, WithArticle};
use crate::text::language::TimeWord;
use crate::text::language::time::{Part, Tense, Unit};

impl TimeReader<'_, '_> {
    /// "two days later": from what came before, or from publication where nothing did.
    pub(super) fn away_from_context(&self, at: At, slots: &Slots, sign: i64) -> Option<Known> {
        if sign > 0 && slots.amount.is_some() && self.nothing_before(at.start, at.next) {
            return self.away(slots, sign);
        }
        let undecided = Known::undecided(slots.length(Unit::Day).unit().precision());
        Some(self.away_from_last(at, slots, sign).unwrap_or(undecided))
    }

    /// "arrested on June 3, 2022, and charged two days later": from the date before it in the sentence, where that is
    /// certain and as exact as what is counted.
    pub(super) fn away_from_last(&self, at: At, slots: &Slots, sign: i64) -> Option<Known> {
        let amount = slots.amount.filter(|amount| !amount.vague)?;
        let last = self.last_in_sentence(at.start)?;
        let certain = last.is_certain() && last.alternative.is_none() && last.bound.is_none();
        let exact = match last.precision {
            Precision::Day => true,
            Precision::Month => matches!(amount.unit(), Unit::Month | Unit::Year),
            Precision::Year | Precision::Quarter | Precision::Half | Precision::Range => {
                amount.unit() == Unit::Year
            }
            _ => false,
        };
        // "a year earlier than planned"
        if !certain || !exact || self.has(at.next, Than) {
            return None;
        }
        if let Precision::Quarter | Precision::Half | Precision::Range = last.precision {
            // "between July and September, against 155 a year earlier": the same months
            let days = last.interval?;
            let stretch =
                Interval::new(amount.from(days.from?, sign)?, amount.from(days.to?, sign)?);
            return Some(Known::new(stretch, last.precision));
        }
        let known = self.away_by_unit(slots, last.interval?.from?, sign)?;
        // From a month or a year nothing is counted to the day.
        let to_the_day = known
            .to_the_day
            .filter(|_| last.precision == Precision::Day);
        Some(match last.precision {
            Precision::Month if amount.unit() == Unit::Year => Known::new(
                Unit::Month.around(known.to_the_day?.from?, 0)?,
                Precision::Month,
            ),
            _ => Known {
                to_the_day,
                ..known
            },
        })
    }

    /// The day from which a phrase counts.
    pub(super) fn counted_from(&self, slots: &Slots) -> Option<Date> {
        match slots.today {
            Some(days) => add_days(self.published, days.into()),
            None => slots.day(),
        }
    }

    /// "two days starting tomorrow", "the week beginning March 6"
    pub(super) fn stretch_from(&self, slots: &Slots) -> Option<Known> {
        let amount = slots.length(Unit::Week);
        let stretch = |from: Date| Some(Interval::new(from, amount.from(from, 1)?));
        let precision = if slots.amount.is_some() {
            Precision::Range
        } else {
            Precision::Week
        };
        self.with_both(slots, precision, stretch)
    }

    /// "the week of 12 December"
    pub(super) fn week_of(&self, slots: &Slots) -> Option<Known> {
        let bare_day = |date: Partial| matches!(date.part, OfYear::DayOfMonth(_));
        if slots.date.is_some_and(bare_day) {
            return None; // "die Woche vom 1. bis 7. März"
        }
        let week = |day: Date| Unit::Week.around(day, 0);
        self.with_both(slots, Precision::Week, week)
    }

    /// A stretch by its first day, and the other one where that has two readings.
    fn with_both(
        &self,
        slots: &Slots,
        precision: Precision,
        stretch: impl Fn(Date) -> Option<Interval>,
    ) -> Option<Known> {
        let mut known = Known::new(stretch(slots.day()?)?, precision);
        let other = slots.time?.alternative.and_then(|other| other.from);
        known.alternative = other.and_then(stretch);
        Some(known)
    }

    /// "the three months to March", "the year ended June 30"
    pub(super) fn up_to(&self, at: At, slots: &Slots) -> Option<Known> {
        let amount = slots.length(Unit::Day);
        let end = slots.time?.interval?.to?;
        // "the 28 days to 14 May", but "two days to Christmas" are those that remain
        if amount.unit() == Unit::Day && !self.has(at.start, The) {
            return None;
        }
        // "the 0.0 months to May" are none
        let start = amount.from(end, -1).filter(|start| *start < end)?;
        Some(Known::new(Interval::new(start, end), Precision::Range))
    }

    /// "the September quarter"
    pub(super) fn quarter_to(&self, at: At, slots: &Slots) -> Option<Known> {
        let date = slots
            .date
            .filter(|date| matches!(date.part, OfYear::Month(_)))?;
        let tense = self.tense(at.start, at.next);
        let month = date.resolve(self.published, tense)?.interval?;
        let start = Amount::one(1, Unit::Quarter, at.next).from(month.to?, -1)?;
        Some(Known::new(
            Interval::new(start, month.to?),
            Precision::Quarter,
        ))
    }

    /// "since 2014" goes on to publication and beyond. `tense` is that of what goes on.
    pub(super) fn since(&self, slots: &Slots, tense: Tense) -> Option<Known> {
        let mut known = match slots.date {
            Some(date) => date.resolve(self.published, Some(tense))?,
            None => slots.time?,
        };
        if self.unbound {
            return Some(known);
        }
        let open = |interval: Interval| Interval {
            to: None,
            ..interval
        };
        known.interval = known.interval.map(open);
        known.alternative = None;
        known.precision = Precision::Range;
        known.open = Some(Bound::From);
        Some(known)
    }

    /// "the year", "our week": the running one, of which a part is named.
    pub(super) fn running(&self, at: usize) -> Option<Piece> {
        // "fin du mois"
        let before = at.wrapping_sub(1);
        if self.row.has(before, WithArticle)
            && self.row.has(before, Of)
            && let Some(TimeWord::Unit(unit @ (Unit::Week | Unit::Month | Unit::Quarter))) =
                self.word(at)
        {
            return Some(Piece::known(at, at + 1, self.unit_from_now(unit, 0)?));
        }
        let led = self.has(at, The) || self.has(at, Possessive);
        let Some(TimeWord::Unit(unit)) = self.word(at + 1).filter(|_| led) else {
            return None;
        };
        if matches!(unit, Unit::Day | Unit::Weekend | Unit::Fortnight) || self.has(at + 2, Of) {
            return None;
        }
        Some(Piece::known(at, at + 2, self.unit_from_now(unit, 0)?))
    }

    /// "early March", "the end of 2022", "mid-year"
    pub(super) fn part(&self, slots: &Slots, part: Part) -> Option<Known> {
        let known = match (slots.time, slots.unit) {
            (Some(known), _) => known,
            (None, None) if slots.number.is_some() => self.tens_of(slots)?,
            (None, None | Some(Unit::Day | Unit::Weekend | Unit::Fortnight)) => return None,
            (None, Some(unit)) => self.unit_from_now(unit, 0)?,
        };
        Self::part_of_known(known, part)
    }

    /// "Jahresende": of the running unit or of a year, and of the unit before where that of the running one is still to
    /// come and the verb looks back.
    pub(super) fn named_part(
        &self,
        at: At,
        slots: &Slots,
        unit: Unit,
        part: Part,
    ) -> Option<Known> {
        if let Some(year) = slots.year {
            let known = Partial::of_year(OfYear::Year, year).resolve(self.published, None)?;
            return Self::part_of_known(known, part);
        }
        let running = Self::part_of_known(self.unit_from_now(unit, 0)?, part)?;
        let ahead = running.interval?.from? > self.published;
        if ahead && self.tense(at.start, at.next) == Some(Tense::Past) {
            return Self::part_of_known(self.unit_from_now(unit, -1)?, part);
        }
        Some(running)
    }

    fn part_of_known(known: Known, part: Part) -> Option<Known> {
        let short = matches!(known.precision, Precision::Day | Precision::Weekend);
        let Some(whole) = known.interval.filter(|_| !short) else {
            return Some(known);
        };
        let (interval, loose) = part_of(whole, part)?;
        let alternative = known.alternative.and_then(|other| part_of(other, part));
        Some(Known {
            interval: Some(interval),
            alternative: alternative.map(|(interval, _)| interval),
            loose: Some(loose),
            ..known
        })
    }

    /// "the rest of the week"
    pub(super) fn rest(&self, slots: &Slots) -> Option<Known> {
        let whole = slots.time?.interval?;
        let from = if whole.contains(self.published) {
            Some(self.published)
        } else {
            whole.from
        };
        let interval = Interval { from, to: whole.to };
        Some(Known::new(interval, Precision::Range))
    }

    /// "the turn of the century": no days in particular.
    pub(super) fn turn(&self, slots: &Slots) -> Option<Known> {
        let unit = slots.unit?;
        let margin = match unit {
            Unit::Year => 31,
            Unit::Decade | Unit::Century | Unit::Millennium => 731,
            _ => return None,
        };
        let start = unit.around(self.published, 0)?.from?;
        let around = Interval::new(start, start);
        let mut known = Known::new(widen(around, margin, margin), Precision::Range);
        known.vague = true;
        Some(known)
    }

    /// "third week of January", "last Friday in October", "the second last week of 2021"
    pub(super) fn nth(&self, slots: &Slots) -> Option<Known> {
        let nth = slots.nth?;
        match (slots.unit, slots.weekday) {
            (Some(unit), _) => {
                let mut known =
                    picked(slots, unit.precision(), |whole| nth_unit(unit, nth, whole))?;
                if unit == Unit::Week && slots.time?.precision == Precision::Month {
                    let seven = seven_days(nth, slots.time?.interval?);
                    known.alternative = known.alternative.or(seven);
                }
                Some(known)
            }
            (None, Some(weekday)) => picked(slots, Precision::Day, |whole| {
                one_day(nth_weekday(weekday, nth, whole)?)
            }),
            (None, None) => None,
        }
    }

    /// "the second half of March"
    pub(super) fn nth_half(&self, slots: &Slots) -> Option<Known> {
        let precision = match slots.time?.precision {
            Precision::Year => Precision::Half,
            _ => Precision::Range,
        };
        picked(slots, precision, |whole| half(slots.nth?, whole))
    }

    /// "the first nine months of 2021", "les neuf premiers mois de 2021"
    pub(super) fn nth_stretch(&self, slots: &Slots) -> Option<Known> {
        let amount = match (slots.amount, slots.number, slots.unit) {
            (None, Some(count), Some(unit)) => Amount::one(count, unit, 0),
            (amount, ..) => amount?,
        };
        picked(slots, Precision::Range, |whole| {
            let (start, end) = (whole.from?, whole.to?);
            match slots.nth? {
                Nth::FromStart(1) => Some(Interval::new(start, amount.from(start, 1)?)),
                Nth::FromEnd(1) => Some(Interval::new(amount.from(end, -1)?, end)),
                _ => None,
            }
        })
    }
}

/// A part of another time, and of its other reading.
fn picked(
    slots: &Slots,
    precision: Precision,
    pick: impl Fn(Interval) -> Option<Interval>,
) -> Option<Known> {
    let whole = slots.time?;
    let mut known = Known::new(pick(whole.interval?)?, precision);
    known.alternative = whole.alternative.and_then(pick);
    Some(known)
}

/// The first, second … day, week or month of a stretch.
fn nth_unit(unit: Unit, nth: Nth, whole: Interval) -> Option<Interval> {
    let (start, end) = (whole.from?, whole.to?);
    if unit.days() > (end - start).whole_days() + 3 {
        return None; // "last year in March"
    }
    let interval = match (unit, nth) {
        // A week belongs to the stretch that holds its Thursday, as in ISO 8601.
        (Unit::Week, _) => Unit::Week.around(nth_weekday(3, nth, whole)?, 0)?,
        (Unit::Weekend, _) => {
            let saturday = nth_weekday(5, nth, whole)?;
            Interval::new(saturday, add_days(saturday, 2)?)
        }
        (_, Nth::FromStart(n)) => unit.around(unit.shift(start, n - 1)?, 0)?,
        (_, Nth::FromEnd(n)) => unit.around(unit.shift(end.previous_day()?, 1 - n)?, 0)?,
    };
    (interval.from < Some(end) && interval.to > Some(start)).then_some(interval)
}

/// The days 1 to 7, or 8 to 14, of a month, which to many are its first and its second week.
fn seven_days(nth: Nth, month: Interval) -> Option<Interval> {
    let from = match nth {
        Nth::FromStart(n) => add_days(month.from?, 7 * (n - 1))?,
        Nth::FromEnd(n) => add_days(month.to?, -7 * n)?,
    };
    Some(Interval::new(from, add_days(from, 7)?)).filter(|days| month.overlaps(days))
}

fn nth_weekday(weekday: u8, nth: Nth, whole: Interval) -> Option<Date> {
    let (start, end) = (whole.from?, whole.to?);
    let day = match nth {
        Nth::FromStart(n) => {
            let first = add_days(latest_weekday(start.previous_day()?, weekday)?, 7)?;
            add_days(first, 7 * (n - 1))?
        }
        Nth::FromEnd(n) => add_days(latest_weekday(end.previous_day()?, weekday)?, -7 * (n - 1))?,
    };
    (day >= start && day < end).then_some(day)
}

fn half(nth: Nth, whole: Interval) -> Option<Interval> {
    let (start, end) = (whole.from?, whole.to?);
    let middle = near_first_of_long(whole, add_days(start, (end - start).whole_days() / 2)?)?;
    match nth {
        Nth::FromStart(1) => Some(Interval::new(start, middle)),
        Nth::FromStart(2) | Nth::FromEnd(1) => Some(Interval::new(middle, end)),
        _ => None,
    }
}

/// The part that is meant, and the wider stretch that the words allow.
fn part_of(whole: Interval, part: Part) -> Option<(Interval, Interval)> {
    let (start, end) = (whole.from?, whole.to?);
    let days = (end - start).whole_days();
    let at = |numerator: i64, denominator: i64| {
        near_first_of_long(whole, add_days(start, days * numerator / denominator)?)
    };
    // What is said of the beginning or the end of a year may be a few days off, "late 2023" lies within it.
    let (before, after) = match part {
        Part::Early | Part::Late => (start, end),
        _ => (add_days(start, -days / 12)?, add_days(end, days / 12)?),
    };
    let ((from, to), (wide_from, wide_to)) = match part {
        Part::Early => ((start, at(1, 3)?), (before, at(1, 2)?)),
        Part::Start => ((start, at(1, 4)?), (before, at(1, 2)?)),
        Part::Middle => ((at(1, 3)?, at(2, 3)?), (at(1, 4)?, at(3, 4)?)),
        Part::Late => ((at(2, 3)?, end), (at(1, 2)?, after)),
        Part::End => ((at(3, 4)?, end), (at(1, 2)?, after)),
    };
    Some((Interval::new(from, to), Interval::new(wide_from, wide_to)))
}

/// A day within a stretch; within a year or longer the first of a month that lies nearest to it.
fn near_first_of_long(whole: Interval, day: Date) -> Option<Date> {
    if (whole.to? - whole.from?).whole_days() <= 300 {
        return Some(day);
    }
    let first = day.replace_day(1).ok()?;
    if day.day() > 15 {
        Unit::Month.shift(first, 1)
    } else {
        Some(first)
    }
}
