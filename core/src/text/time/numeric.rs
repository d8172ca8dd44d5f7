//! Dates in digits: "2022-12-30", "24/02/2022", "2022-W51", "20221230".

use super::Precision;
use super::reader::{Piece, TimeReader};
use super::resolve::{Known, OfYear, Partial};
use crate::model::Interval;
use crate::text::language::Sense::{
    Between, For, From, IsoTime, Label, LeadsToTime, Of, On, Or, The, Until,
};
use crate::text::language::TimeWord;
use crate::text::language::time::Tense;

/// A run of digits in a date.
#[derive(Debug, Clone, Copy)]
struct Group {
    value: i32,
    /// How many digits.
    length: usize,
    /// What stands before them.
    separator: char,
    /// The token after them.
    next: usize,
}

impl TimeReader<'_, '_> {
    pub(super) fn numeric(&self, at: usize) -> Option<Piece> {
        if self.is_inside_name(at) {
            return None;
        }
        if let Some((date, next)) = self.written_in_digits(at, self.leads_to_day(at)) {
            return Some(self.either_order(at, next, date));
        }
        self.years(at)
    }

    /// "03/04/2022" may be meant in the order of another region.
    fn either_order(&self, at: usize, next: usize, date: Partial) -> Piece {
        let dated = Piece::date(at, next, date);
        if self.row.language.ordinal_point && self.row.mark(at + 1) == Some('.') {
            return dated; // "04.11.2023", where points make ordinals
        }
        let (OfYear::Day(month, day @ 1..=12), Some(year), Some((_, 1 | 2))) =
            (date.part, date.year, self.digits(at))
        else {
            return dated;
        };
        let (Some(days), other) = (
            date.in_year(year),
            Partial::of_year(OfYear::Day(day, month), year),
        ) else {
            return dated;
        };
        let mut known = Known::new(days, Precision::Day);
        known.alternative = other.in_year(year).filter(|other| *other != days);
        Piece::known(at, next, known)
    }

    /// Whether digits are the end of a longer code: "133-03-03-2020", "A4", "$5".
    fn is_inside_name(&self, at: usize) -> bool {
        if !self.row.glued(at) {
            return false;
        }
        match self.row.mark(at - 1) {
            Some('(' | '[' | '"' | '“' | '‘' | '|' | '=' | ',' | '—') => false,
            Some('-' | '–' | '/' | '~') => {
                self.row.glued(at - 1) && self.row.is_digits(at.wrapping_sub(2))
            }
            // "says:30 December" but not "10:30"
            Some(':') => at < 2 || self.row.is_digits(at - 2),
            _ => true,
        }
    }

    fn leads_to_day(&self, at: usize) -> bool {
        let before = at.wrapping_sub(1);
        if self.row.has(before, Or) || self.row.is_mark(before, &[',']) {
            // "9/2, 9/3 or 9/4"
            let last = self.read_before(before);
            return last.is_some_and(|last| last.precision == Precision::Day);
        }
        let which = matches!(self.row.word(before).time, Some(TimeWord::Which(_)));
        which || self.row.has_any(before, &[On, Until]) // but "cut by 1/4"
    }

    /// Two or three groups of digits. `led` says that what stands before speaks for a date.
    pub(super) fn written_in_digits(&self, at: usize, led: bool) -> Option<(Partial, usize)> {
        let (value, length) = self.digits(at)?;
        if length == 8 {
            return self.compact(at, value);
        }
        let first = Group {
            value,
            length,
            separator: ' ',
            next: at + 1,
        };
        let second = self.group(at + 1)?;
        let third = self
            .group(second.next)
            .filter(|third| third.separator == second.separator && self.row.glued(second.next))
            .filter(|third| self.row.glued(second.next + 1) || third.length == 4);
        let found = match third {
            Some(third) => (self.three(first, second, third)?, self.iso_time(third.next)),
            None => (
                self.two(first, second, led)?,
                second.next + usize::from(self.has_ordinal_points(second)),
            ),
        };
        (!self.goes_on_as_code(found.1)).then_some(found)
    }

    /// A separator and digits.
    fn group(&self, at: usize) -> Option<Group> {
        let separator = self
            .row
            .mark(at)
            .filter(|mark| matches!(mark, '-' | '/' | '.' | '‑'))?;
        let tight = self.row.glued(at) && self.row.glued(at + 1);
        // "3. 5. 2022"
        let loose = self.row.language.ordinal_point && self.row.glued(at);
        if separator == '.' && !tight && !loose || !self.goes_on(at) {
            return None;
        }
        let (value, length) = self.digits(at + 1)?;
        Some(Group {
            value,
            length,
            separator,
            next: at + 2,
        })
    }

    fn goes_on_as_code(&self, at: usize) -> bool {
        self.is_joined(at, &['.', '/', ':'])
            || self.row.glued(at) && self.is_other_word(at)
            || self.is_mark(at, &['%'])
    }

    /// "20221230"
    fn compact(&self, at: usize, value: i32) -> Option<(Partial, usize)> {
        let (year, month, day) = (value / 10_000, value / 100 % 100, value % 100);
        let date = self.calendar_day(year, month, day)?;
        ((1900..2100).contains(&year) && !self.number_goes_on(at + 1)).then_some((date, at + 1))
    }

    fn calendar_day(&self, year: i32, month: i32, day: i32) -> Option<Partial> {
        let date = Partial::of_year(
            OfYear::Day(u8::try_from(month).ok()?, u8::try_from(day).ok()?),
            year,
        );
        date.in_year(year).map(|_| date)
    }

    fn three(&self, first: Group, second: Group, third: Group) -> Option<Partial> {
        if first.length == 4 {
            let short = second.length <= 2 && third.length <= 2;
            return if short {
                self.calendar_day(first.value, second.value, third.value)
            } else {
                None
            };
        }
        if first.length > 2 || second.length > 2 {
            return None;
        }
        let year = match third.length {
            4 => third.value,
            2 if third.separator != '.' || self.row.locale.day_first => {
                self.century_of(third.value)
            }
            _ => return None,
        };
        let day_first = self.calendar_day(year, second.value, first.value);
        if self.row.language.ordinal_point && second.separator == '.' {
            return day_first;
        }
        self.in_order(
            day_first,
            self.calendar_day(year, first.value, second.value),
        )
    }

    /// The reading in the order of the locale, or else the one that the calendar has.
    fn in_order(
        &self,
        day_first: Option<Partial>,
        month_first: Option<Partial>,
    ) -> Option<Partial> {
        if self.row.locale.day_first {
            day_first.or(month_first)
        } else {
            month_first.or(day_first)
        }
    }

    /// "2022-12", "12/2022", "24/02"
    fn two(&self, first: Group, second: Group, led: bool) -> Option<Partial> {
        let month = |year: Group, month: Group| {
            let date = Partial::of_year(OfYear::Month(u8::try_from(month.value).ok()?), year.value);
            (1900..2100).contains(&year.value).then_some(())?;
            date.in_year(year.value).map(|_| date)
        };
        let dotted = second.separator == '.';
        match (first.length, second.length) {
            // "2016-17" is a season, "2016-11" a month
            (4, 2)
                if second.value == first.value % 100 + 1
                    && (second.separator == '-' || self.row.locale.day_first) =>
            {
                None
            }
            (4, 1 | 2) if !dotted => month(first, second),
            (1 | 2, 4) if !dotted || led => month(second, first),
            // "05.2016" is no decimal where that has a comma.
            (2, 4) if self.row.locale.decimal_comma => month(second, first),
            (1 | 2, 1 | 2) if dotted && self.row.language.ordinal_point => {
                self.dotted_day(first, second, led)
            }
            (1 | 2, 1 | 2) => self.day_and_month(first, second, led),
            _ => None,
        }
    }

    /// Whether the second of two groups has a point of its own, as in "5.11."
    fn has_ordinal_points(&self, second: Group) -> bool {
        let point = self.is_mark(second.next, &['.']) && self.row.glued(second.next);
        self.row.language.ordinal_point && second.separator == '.' && second.length <= 2 && point
    }

    /// "am 5.11.", "5.11. bis 8.11.", where a point makes ordinals and no fractions.
    fn dotted_day(&self, day: Group, month: Group, led: bool) -> Option<Partial> {
        let at = day.next - 1;
        let before = at.wrapping_sub(1);
        let pointed = self.has_ordinal_points(month);
        let led = led
            || self.row.has_any(before, &[On, Until, From, Between])
            || pointed && self.row.has_any(before, &[The, For, LeadsToTime])
            || matches!(self.row.word(before).time, Some(TimeWord::Weekday(_)));
        let next = month.next + 1;
        let goes_on = pointed
            && (self.row.is_lower(next)
                || self.row.is_mark(next, &[',', ')', '-', '–', '/'])
                || self.is_alone(at, next));
        let tight = self.row.glued(month.next - 1) || pointed;
        let part = OfYear::Day(
            u8::try_from(month.value).ok()?,
            u8::try_from(day.value).ok()?,
        );
        Partial::new(part).in_year(2000)?;
        let label = self.row.has(before, Label);
        (tight && !label && (led || goes_on)).then(|| Partial::new(part))
    }

    /// A day without its year. Most such pairs of numbers are fractions, odds and scores.
    fn day_and_month(&self, first: Group, second: Group, led: bool) -> Option<Partial> {
        let (at, next) = (first.next - 1, second.next);
        let weekday = |back: usize| {
            matches!(
                self.row.word(at.wrapping_sub(back)).time,
                Some(TimeWord::Weekday(_))
            )
        };
        // "Wed., 12-5", but not "Wednesday won 2-1"
        let weekday_before = weekday(1) || weekday(2) && self.row.mark(at - 1).is_some();
        let alone = self.is_alone(at, next);
        if matches!(second.separator, '.' | '-')
            && !weekday_before
            && !(second.separator == '-' && alone)
        {
            return None;
        }
        let part = |month: Group, day: Group| {
            let part = OfYear::Day(
                u8::try_from(month.value).ok()?,
                u8::try_from(day.value).ok()?,
            );
            Partial::new(part).in_year(2000).map(|_| Partial::new(part))
        };
        let (day_first, month_first) = (part(second, first), part(first, second));
        let zero =
            first.length == 2 && second.length == 2 && (first.value < 10 || second.value < 10);
        let unlikely =
            self.has(next, Of) || matches!((first.value, second.value), (24, 7) | (9, 11));
        let one_order = day_first.is_some() != month_first.is_some();
        let open = one_order
            && (self.row.glued(at + 1) || alone)
            && self.tense(at, next) != Some(Tense::Past);
        if unlikely || !(led || weekday_before || zero || open) {
            return None;
        }
        self.in_order(day_first, month_first)
    }

    /// Past the time of day that ISO 8601 joins to a date: "T14:05:00+03:00".
    fn iso_time(&self, at: usize) -> usize {
        if !self.row.glued(at) || !self.has(at, IsoTime) {
            return at;
        }
        let mut next = at + 1;
        while next < at + 14 && self.row.glued(next) {
            let sign = self.row.is_mark(next, &[':', '.', '+', '-']);
            if !sign && !self.row.is_digits(next) && !self.row.has(next, IsoTime) {
                break;
            }
            next += 1;
        }
        next - usize::from(self.row.is_mark(next - 1, &['.']))
    }

    /// "2014-2018", "2016/17", "the 2016-17 season"
    fn years(&self, at: usize) -> Option<Piece> {
        let (first, next) = self.year(at)?;
        if !self.is_joined(next, &['-', '–', '—', '~', '/']) {
            return None;
        }
        let (last, length) = self.digits(next + 1)?;
        let last = match length {
            4 if self.row.mark(next) != Some('/') || last == first + 1 => last,
            2 => first / 100 * 100 + last,
            _ => return None,
        };
        let season = length == 2 && last != first + 1;
        let plausible = (1500..2150).contains(&first) && first < last && last <= first + 200;
        if !plausible
            || season
            || self.goes_on_as_code(next + 2)
            || self.is_mark(next + 2, &['-', '–'])
        {
            return None;
        }
        let (start, end) = (
            Partial::of_year(OfYear::Year, first),
            Partial::of_year(OfYear::Year, last),
        );
        let interval = Interval {
            from: start.in_year(first)?.from,
            to: end.in_year(last)?.to,
        };
        let mut known = Known::new(interval, Precision::Range);
        if let (2, Ok(month @ 1..=12)) = (length, u8::try_from(last % 100)) {
            known.alternative = Partial::of_year(OfYear::Month(month), first).in_year(first);
        }
        // A season, or a year of somebody's books: it begins and ends when these do.
        known.uncertain = length == 2 || self.row.mark(next) == Some('/');
        Some(Piece::known(at, next + 2, known))
    }
}
