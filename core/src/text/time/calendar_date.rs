//! Dates of the calendar by their names: "24 February 2022", "Feb. 24", "2022 June", "in 2023".

use super::Use;
use super::reader::{Content, Piece, TimeReader};
use super::resolve::{OfYear, Partial};
use crate::text::language::Sense::{Abbreviation, And, Homograph, In, LeadsToTime, Of, The};
use crate::text::language::TimeWord;
use crate::text::language::time::Unit;

impl TimeReader<'_, '_> {
    /// A date, a year or a part of one that no phrase can tell: with digits, or with parts that may be missing.
    pub(super) fn calendar(&self, at: usize) -> Option<Piece> {
        if self.is_digits(at) {
            return self
                .decade(at)
                .or_else(|| self.coded_behind_year(at))
                .or_else(|| self.coded_backwards(at))
                .or_else(|| self.numeric(at))
                .or_else(|| self.by_day(at, at))
                .or_else(|| self.by_year(at))
                .or_else(|| self.bare_year(at))
                .or_else(|| self.time_of_day(at));
        }
        match self.word(at) {
            Some(TimeWord::Weekday(_)) => return self.weekday_date(at),
            Some(TimeWord::Month(_)) => {
                let (date, next) = self.month_first(at)?;
                return Some(Piece::date(at, next, date));
            }
            Some(TimeWord::Letter(_)) => return self.coded(at),
            _ => {}
        }
        if self.row.is_number_word(at) {
            if let Some((date, next)) = self.month_first(at) {
                return Some(Piece::date(at, next, date)); // "sept. 2021"
            }
            return self
                .decade_in_words(at)
                .or_else(|| self.by_day(at, at))
                .or_else(|| self.by_year(at))
                .or_else(|| self.bare_year(at));
        }
        if self.has(at, The) {
            return self
                .decade(at)
                .or_else(|| self.decade_in_words(at))
                .or_else(|| self.by_day(at, at + 1));
        }
        if self.is_mark(at, &['\'', '’', '‘']) {
            // "the ’90s", "in ’03"
            return self.decade(at).or_else(|| self.bare_year(at));
        }
        None
    }

    fn by_day(&self, at: usize, day: usize) -> Option<Piece> {
        let Some((date, next)) = self.day_first(day) else {
            return self.beyond_month(at, day);
        };
        Some(match is_day(date) {
            true => Piece::date(at, next, date),
            false => Piece::new(at, next, Content::NoDays(Use::Date)),
        })
    }

    /// "32 August 2014": two digits right before a month that no month has a day for.
    fn beyond_month(&self, at: usize, day: usize) -> Option<Piece> {
        let (number, length) = self.digits(day).filter(|_| !self.ends_number(day))?;
        let month = self.month(day + 1).filter(|_| length == 2 && number > 31)?;
        let end = self.after_abbreviation(day + 1);
        let (_, next) = self.with_year(OfYear::Month(month), end, false);
        let small = self.is_small_homograph(day + 1);
        (!small).then(|| Piece::new(at, next, Content::NoDays(Use::Date)))
    }

    /// "February 24, 2022", "Feb. 24", "June 2016", "in February"
    pub(super) fn month_first(&self, at: usize) -> Option<(Partial, usize)> {
        let month = self.month(at)?;
        let bare = self.after_abbreviation(at);
        let divided = self.skip_marks(bare, &['-', '/', ',']);
        let comma = self.is_mark(bare, &[',']);
        if let Some((day, next)) = self.day_after_month(at, divided, comma) {
            let part = OfYear::Day(month, day);
            return Some(self.with_year(part, next, divided > bare && !comma));
        }
        let part = OfYear::Month(month);
        if let Some((year, next)) = self.year_after(bare)
            && !(comma && self.is_lower_word(next))
        {
            return Some((Partial::of_year(part, year), next));
        }
        let year = if divided > bare && !comma {
            self.year(divided)
        } else {
            None
        };
        if let Some((year, next)) = year.or_else(|| self.short_year(bare)) {
            return Some((Partial::of_year(part, year), next));
        }
        let next = if self.goes_on_in_sentence(bare) {
            bare
        } else {
            at + 1
        };
        let date = Partial {
            year: self.year_of_next_month(bare),
            ..Partial::new(part)
        };
        self.is_month(at, bare).then_some((date, next))
    }

    /// The year of "Mai/Juni 2021" and "May and June 2021", which belongs to the first of the months too.
    fn year_of_next_month(&self, at: usize) -> Option<i32> {
        let joined = self.is_mark(at, &['/']) && self.row.glued(at) && self.row.glued(at + 1);
        if !joined && !self.has(at, And) {
            return None;
        }
        self.month(at + 1)?;
        let year = self.year_after(self.after_abbreviation(at + 1));
        year.map(|(year, _)| year)
    }

    /// The token after a word and the full stop that its abbreviation may have.
    pub(super) fn after_abbreviation(&self, at: usize) -> usize {
        let next = at + 1;
        if self.has(at, Abbreviation) && self.row.glued(next) {
            self.skip_marks(next, &['.'])
        } else {
            next
        }
    }

    /// Whether a full stop before this token ended no sentence.
    fn goes_on_in_sentence(&self, at: usize) -> bool {
        self.goes_on(at) && (self.row.is_lower(at) || self.row.is_digits(at))
    }

    /// The day after the name of a month.
    fn day_after_month(&self, month: usize, at: usize, comma: bool) -> Option<(u8, usize)> {
        let (day, next, ordinal) = self.day_number(self.skip(at, The))?;
        if self.row.language.ordinal_point {
            // A day stands before its month, and "Im Mai 3. Platz", "Im Mai 12 Tote" are something else.
            let led = self.row.has(month.wrapping_sub(1), LeadsToTime);
            let day_behind = !ordinal && !led && !self.is_other_word(next);
            return (day_behind && !self.number_goes_on(next)).then_some((day, next));
        }
        if ordinal {
            return Some((day, next));
        }
        // "in March 12 people", "In May 3 percent"
        let led = self.row.has(month.wrapping_sub(1), In);
        let no_day = comma
            || self.part_of_number(next - 1)
            || self.is_counted(next)
            || led && self.is_lower_word(next);
        let verb = self.is_small_homograph(month) && self.is_lower_word(next);
        (!no_day && !verb).then_some((day, next))
    }

    /// Whether the name of a time is written as the other word that it may be: "may", "march".
    pub(super) fn is_small_homograph(&self, at: usize) -> bool {
        self.row.has(at, Homograph) && self.row.is_lower(at)
    }

    /// "24 February 2022", "the 4th of July", "15 Sep"
    pub(super) fn day_first(&self, at: usize) -> Option<(Partial, usize)> {
        let (day, next, ordinal) = self.day_number(at)?;
        if self.ends_number(at) || !ordinal && self.is_mark(next, &[',']) {
            return None; // "Version 2, June 1991"
        }
        // "the 15th day of May"
        let named = ordinal && self.word(next) == Some(TimeWord::Unit(Unit::Day));
        let next = next + usize::from(named);
        let divided = self.skip_marks(next, &['-', '/', ',']);
        let divided = if divided > next {
            divided
        } else {
            self.skip(next, Of)
        };
        let month = self.month(divided)?;
        let end = self.after_abbreviation(divided);
        let (date, mut after) = self.with_year(OfYear::Day(month, day), end, divided > next);
        if date.year.is_none()
            && !self.goes_on_in_sentence(after)
            && !self.is_mark(after, &['-', '–', ','])
        {
            after = divided + 1;
        }
        let clear = date.year.is_some()
            || divided > next
            || ordinal && self.row.is_digits(at)
            // "12 mar": what is counted would be more than one
            || self.row.language.small_months && self.row.is_digits(at) && day > 1
            || self.is_alone(at, after);
        (clear || !self.is_small_homograph(divided)).then_some((date, after))
    }

    /// Whether the digits at a token end an amount: "3.5", "$12".
    pub(super) fn ends_number(&self, at: usize) -> bool {
        let before = at.wrapping_sub(1);
        self.row.glued(at) && self.row.is_mark(before, &['$', '£', '€'])
            || self.hangs_on_digits(at, &['.', ',', ':'])
    }

    /// A date with the year that follows it, if one does. `divided` says that a mark stands between day and month, so
    /// that the year may stand behind another: "31-Oct-74".
    fn with_year(&self, part: OfYear, at: usize, divided: bool) -> (Partial, usize) {
        let mark = self.skip_marks(at, &['-', '/']);
        let year = self.year_after(at).or_else(|| match mark > at {
            true if divided && self.row.glued(mark) => self.year_of_any_length(mark),
            true => None,
            false => self.short_year(at),
        });
        match year {
            Some((year, next)) => (Partial::of_year(part, year), next),
            None => (Partial::new(part), at),
        }
    }

    /// "2016 June", "2018 March 18", "2012/Aug/10"
    fn by_year(&self, at: usize) -> Option<Piece> {
        let (year, next) = self.year(at)?;
        let divided = self.skip_marks(next, &[',', '-', '/']);
        let month = self.month(divided)?;
        if divided == next && self.is_small_homograph(divided) {
            return None;
        }
        let end = divided + 1;
        let day = self.skip_marks(end, &['-', '/']);
        let (part, next) = match self.day_number(day) {
            Some((day, next, _)) if !self.part_of_number(next - 1) => {
                (OfYear::Day(month, day), next)
            }
            _ => (OfYear::Month(month), end),
        };
        Some(Piece::date(at, next, Partial::of_year(part, year)))
    }
}

/// Whether there is, or may be, such a day: 29 February 2014 never was, and no April has 31 days.
fn is_day(date: Partial) -> bool {
    const LEAP: i32 = 2024;
    date.in_year(date.year.unwrap_or(LEAP)).is_some()
}
