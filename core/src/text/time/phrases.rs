//! Reads the phrases of a language: which fits best at a token, and what stands in its slots.

use super::amount::Amount;
use super::fitting::Unfit;
use super::reader::{Content, Piece, TimeReader};
use super::resolve::{Known, OfYear, Partial};
use super::{Precision, Use, Zone};
use crate::model::{Date, Season};
use crate::text::language::time::{Slot, TimeMeaning, Unit, Which};
use crate::text::language::{Sense, TimeWord, Wants};

/// What stands in the slots of a phrase.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Slots {
    pub unit: Option<Unit>,
    pub amount: Option<Amount>,
    pub number: Option<i64>,
    pub ordinal: Option<u8>,
    pub nth: Option<Nth>,
    pub weekday: Option<u8>,
    /// The date that a month or a weekday is a part of.
    pub date: Option<Partial>,
    pub season: Option<Season>,
    pub year: Option<i32>,
    pub today: Option<i8>,
    pub which: Option<Which>,
    /// How far the unit lies, where its word says so.
    pub named: Option<i8>,
    pub tens: Option<u8>,
    /// The days of another expression.
    pub time: Option<Known>,
    /// The minutes of the day that the first and the second number are, where they are hours.
    pub hours: [Option<u16>; 2],
    pub zone: Option<Zone>,
    /// Whether anything was filled in.
    used: bool,
    /// The tokens of an amount or a number.
    pub counted: (usize, usize),
}

/// Counted from the beginning or from the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nth {
    FromStart(i64),
    FromEnd(i64),
}

impl Nth {
    /// A place from the beginning, up to the last that there is.
    pub fn up_to(self, last: i64) -> Option<u8> {
        match self {
            Self::FromStart(n) if n <= last => u8::try_from(n).ok(),
            _ => None,
        }
    }
}

/// The place of a phrase that is being read.
#[derive(Debug, Clone, Copy)]
pub(super) struct At {
    pub start: usize,
    pub next: usize,
}

impl TimeReader<'_, '_> {
    /// The longest phrase from a token, of equally long ones the first of the book.
    pub(super) fn phrase(&self, at: usize) -> Option<Piece> {
        let index = &self.row.language.times.index;
        let mut best = None;
        let mut slots = Slots::default();
        let mut unfit = Unfit::from(at);
        let mut opening = index.with_word(self.row.get(at)?.word);
        let most = self.goes_on_with(&mut unfit, at + 1);
        while let Some(one) = opening
            && one.wants() <= most
        {
            if index.may_go_on(one, self.row, at + 1, |slot| !unfit.has(self, slot, at + 1)) {
                self.try_phrase(one.phrase, at, &mut slots, &mut unfit, &mut best);
            }
            opening = index.after(one);
        }
        for slot in self.slots_from(at) {
            let mut opening = index.with_slot(*slot as u8);
            slots = Slots::default();
            let next = opening.and_then(|_| self.fill(&mut slots, *slot as u8, at));
            slots.used = true;
            let most = next.map_or(Wants::Word, |next| self.goes_on_with(&mut unfit, next));
            while let Some(one) = opening
                && one.wants() <= most
            {
                let goes_on = match next {
                    Some(next) => {
                        index.may_go_on(one, self.row, next, |slot| !unfit.has(self, slot, next))
                    }
                    // What cannot be filled may be missing.
                    None => !one.required,
                };
                if goes_on {
                    self.try_phrase(one.phrase, at, &mut slots, &mut unfit, &mut best);
                }
                opening = index.after(one);
            }
        }
        best.map(|(piece, _)| piece)
    }

    /// The slots that may begin with a token.
    fn slots_from(&self, at: usize) -> &'static [Slot] {
        let word = self.row.word(at);
        match word.time {
            Some(TimeWord::Month(_)) => &[Slot::Month],
            Some(TimeWord::Weekday(_)) => &[Slot::Weekday],
            Some(TimeWord::Weekdays(_)) => &[Slot::Weekdays],
            Some(TimeWord::Season(_)) => &[Slot::Season],
            Some(TimeWord::Unit(_)) => &[Slot::Unit],
            Some(TimeWord::Today(_)) => &[Slot::Today],
            Some(TimeWord::Which(_)) => &[Slot::Which, Slot::Nth],
            Some(TimeWord::Opening | TimeWord::Final) => &[Slot::Nth],
            Some(TimeWord::Few | TimeWord::Couple) => &[Slot::Amount],
            Some(TimeWord::Named(..)) => &[Slot::Named],
            // "trente jours plus tard"
            Some(TimeWord::Tens(_)) if self.row.number(at).is_some() => {
                &[Slot::Tens, Slot::Amount, Slot::Number]
            }
            Some(TimeWord::Tens(_)) => &[Slot::Tens],
            Some(_) => &[],
            None if self.row.is_digits(at) => &[
                Slot::Amount,
                Slot::Number,
                Slot::Digits,
                Slot::Ordinal,
                Slot::Nth,
                Slot::Hour,
                Slot::Clock,
            ],
            None if self.row.number(at).is_some() => {
                &[Slot::Amount, Slot::Number, Slot::Ordinal, Slot::Nth]
            }
            None if self.row.has_any(at, &[Sense::A, Sense::OneAndAHalf]) => &[Slot::Amount],
            None if self.row.has(at, Sense::The) => &[Slot::The],
            None => &[],
        }
    }

    /// Keeps a phrase if it is longer than the best so far, or as long and earlier in the book.
    /// `slots` are made anew only if something was filled into them, since most phrases end at their first words.
    fn try_phrase(
        &self,
        phrase: u16,
        at: usize,
        slots: &mut Slots,
        unfit: &mut Unfit,
        best: &mut Option<(Piece, u16)>,
    ) {
        let book = &self.row.language.times;
        if slots.used {
            *slots = Slots::default();
        }
        let next = book.index.read(phrase, self.row, at, |slot, at| {
            if unfit.has(self, slot, at) {
                return None;
            }
            slots.used = true;
            let next = self.fill(slots, slot, at);
            if next.is_none() {
                unfit.note(slot, at);
            }
            next
        });
        let (Some(next), Some(line)) = (next, book.lines.get(phrase as usize)) else {
            return;
        };
        if let Some((other, number)) = best
            && (other.next > next || other.next == next && *number < phrase)
        {
            return;
        }
        let Some(mut piece) = self.mean(line.means, At { start: at, next }, slots) else {
            return;
        };
        let counts_nothing = matches!(
            line.means,
            TimeMeaning::Name | TimeMeaning::OfEra | TimeMeaning::Elsewhere(_)
        );
        if !counts_nothing {
            piece.counted = slots.counted;
        }
        *best = Some((piece, phrase));
    }

    /// Fills a slot: the token after what stands in it.
    pub(super) fn fill(&self, slots: &mut Slots, slot: u8, at: usize) -> Option<usize> {
        let slot = Slot::ALL.get(slot as usize)?;
        match slot {
            Slot::The => self.has(at, Sense::The).then_some(at + 1),
            Slot::Which => self.fill_which(slots, at),
            Slot::Nth => self.fill_nth(slots, at),
            Slot::Roman => {
                slots.nth = Some(Nth::FromStart(roman(self.row.str(at))?));
                Some(at + 1)
            }
            Slot::Amount => {
                let amount = self.amount(at)?;
                let from = slots.number.map_or(at, |_| slots.counted.0); // "15 or 20 years"
                slots.counted = (from, amount.next);
                slots.amount = Some(amount);
                Some(amount.next)
            }
            slot @ (Slot::Number | Slot::Digits | Slot::Ordinal) => {
                self.fill_number(slots, *slot, at)
            }
            Slot::Weekday => {
                let piece = self.weekday_date(at)?;
                let (date, _) = piece.of_year()?;
                (slots.weekday, slots.date) = (date.weekday, Some(date));
                Some(piece.next)
            }
            Slot::Month => {
                let (date, next) = self.month_first(at)?;
                slots.date = Some(date);
                Some(next)
            }
            slot @ (Slot::Year | Slot::ShortYear) => {
                let (year, next) = match slot {
                    Slot::Year => self.year_after(at)?,
                    _ => self.year_of_any_length(at)?,
                };
                slots.year = Some(year);
                Some(next)
            }
            slot @ (Slot::Time | Slot::Day | Slot::Whole) => self.fill_time(slots, *slot, at),
            Slot::Hour | Slot::Clock => {
                let (minute, next) = match slot {
                    Slot::Hour => self.hour(at)?,
                    _ => self.clock(at)?,
                };
                slots.add_hour(minute.into());
                Some(next)
            }
            Slot::Zone => {
                let (zone, next) = self.zone(at);
                slots.zone = Some(zone);
                (next > at).then_some(next)
            }
            // "mois" is one or several
            Slot::Units if self.has(at, Sense::Plural) && self.unit(at).is_some() => {
                slots.unit = self.unit(at);
                Some(at + 1)
            }
            slot => fill_word(slots, *slot, self.word(at)?).then_some(at + 1),
        }
    }

    /// A number in words or digits, one of two digits at most, or the number of a day.
    fn fill_number(&self, slots: &mut Slots, slot: Slot, at: usize) -> Option<usize> {
        match slot {
            Slot::Number => {
                let (number, next) = self.cardinal(at)?;
                slots.number = i64::try_from(number)
                    .ok()
                    .filter(|n| (1..10_000).contains(n));
                slots.counted = (at, next);
                slots.add_hour(slots.number? * 60);
                Some(next)
            }
            Slot::Digits => {
                let (number, length) = self.digits(at)?;
                slots.number = Some(number.into());
                slots.add_hour(i64::from(number) * 60);
                (length <= 2 && !self.part_of_number(at)).then_some(at + 1)
            }
            _ => {
                let (day, next, _) = self.day_number(at).filter(|(_, _, ordinal)| *ordinal)?;
                slots.ordinal = Some(day);
                Some(next)
            }
        }
    }

    /// "last", "this past"
    fn fill_which(&self, slots: &mut Slots, at: usize) -> Option<usize> {
        let Some(TimeWord::Which(which)) = self.word(at) else {
            return None;
        };
        if let (Which::This, Some(TimeWord::Which(second))) = (which, self.word(at + 1)) {
            slots.which = Some(second);
            return Some(at + 2);
        }
        slots.which = Some(which);
        Some(at + 1)
    }

    /// "third", "last", "second last", "opening"
    fn fill_nth(&self, slots: &mut Slots, at: usize) -> Option<usize> {
        let found = match self.nth.get() {
            Some((last, found)) if last == at => found,
            _ => {
                let found = self.nth_at(at);
                self.nth.set(Some((at, found)));
                found
            }
        };
        let (nth, next) = found?;
        slots.nth = Some(nth);
        Some(next)
    }

    /// A place in an order, and the token after it.
    fn nth_at(&self, at: usize) -> Option<(Nth, usize)> {
        let is_last = |at: usize| {
            matches!(
                self.word(at),
                Some(TimeWord::Which(Which::Last | Which::Latest) | TimeWord::Final)
            )
        };
        if is_last(at) {
            return Some((Nth::FromEnd(1), at + 1));
        }
        if self.word(at) == Some(TimeWord::Opening) {
            return Some((Nth::FromStart(1), at + 1));
        }
        let (number, next) = self.ordinal(at)?;
        let number = i64::try_from(number).ok()?;
        if !(1..=366).contains(&number) {
            return None;
        }
        Some(match is_last(next) {
            true => (Nth::FromEnd(number), next + 1),
            false => (Nth::FromStart(number), next),
        })
    }

    /// Another expression of time, which for a part of it may be "the year" or "our week".
    fn fill_time(&self, slots: &mut Slots, slot: Slot, at: usize) -> Option<usize> {
        let piece = match (self.piece(at), slot) {
            (Some(piece), _) if !matches!(piece.what, Content::NoDays(_) | Content::Clock(_)) => {
                piece
            }
            (_, Slot::Whole) => self.running(at)?,
            _ => return None,
        };
        let known = self.known(&piece)?;
        slots.date = piece.of_year().map(|(date, _)| date);
        slots.time = Some(known);
        let to_the_day = known.interval.is_some() && known.precision == Precision::Day;
        (slot != Slot::Day || to_the_day).then_some(piece.next)
    }
}

impl Slots {
    /// A minute of the day in the first place that is free.
    fn add_hour(&mut self, minute: i64) {
        let minute = u16::try_from(minute)
            .ok()
            .filter(|minute| *minute <= 24 * 60);
        if let (Some(place), Some(minute)) =
            (self.hours.iter_mut().find(|place| place.is_none()), minute)
        {
            *place = Some(minute);
        }
    }

    /// The number of a day, which is an ordinal, or digits behind a word for it: "the 20th", "el día 20".
    pub fn day_number(&self) -> Option<u8> {
        let number = self.number.and_then(|number| u8::try_from(number).ok());
        self.ordinal.or(number.filter(|day| (1..=31).contains(day)))
    }

    /// The first day of the other expression.
    pub fn day(&self) -> Option<Date> {
        self.time?.interval?.from
    }

    /// The amount of the phrase, or one of its unit, or one of another.
    pub fn length(&self, otherwise: Unit) -> Amount {
        let one = Amount::one(1, self.unit.unwrap_or(otherwise), 0);
        self.amount.unwrap_or(one)
    }
}

impl TimeMeaning {
    /// What its tokens are used for where it tells no days.
    pub(super) fn without_days(self) -> Option<Use> {
        match self {
            Self::Habit => Some(Use::Date),
            Self::Name => Some(Use::Holiday),
            Self::Clock(_) => Some(Use::Clock),
            _ => None,
        }
    }
}

impl OfYear {
    /// A named part of a year.
    pub fn nth(unit: Unit, nth: u8) -> Option<Self> {
        match unit {
            Unit::Quarter => Some(Self::Quarter(nth)),
            Unit::Half => Some(Self::Half(nth)),
            _ => None,
        }
    }
}

/// A small number in Roman digits: "XIV".
fn roman(word: &str) -> Option<i64> {
    const TENS: [&str; 4] = ["", "X", "XX", "XXX"];
    const ONES: [&str; 10] = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    let ones = word.trim_start_matches('X');
    let tens = &word[..word.len() - ones.len()];
    let place = |digits: &[&str], written| digits.iter().position(|digit| *digit == written);
    let number = place(&TENS, tens)? * 10 + place(&ONES, ones)?;
    i64::try_from(number).ok().filter(|number| *number > 0)
}

/// Fills a slot that takes one word of a kind.
fn fill_word(slots: &mut Slots, slot: Slot, word: TimeWord) -> bool {
    match (slot, word) {
        (Slot::Unit, TimeWord::Unit(unit)) | (Slot::Units, TimeWord::Units(unit)) => {
            slots.unit = Some(unit);
        }
        (Slot::Weekdays, TimeWord::Weekday(day) | TimeWord::Weekdays(day)) => {
            slots.weekday = Some(day);
        }
        (Slot::Season, TimeWord::Season(season)) => slots.season = Some(season),
        (Slot::Today, TimeWord::Today(days)) => slots.today = Some(days),
        (Slot::Tens, TimeWord::Tens(tens)) => slots.tens = Some(tens),
        (Slot::Named, TimeWord::Named(unit, offset)) => {
            (slots.unit, slots.named) = (Some(unit), Some(offset));
        }
        _ => return false,
    }
    true
}
