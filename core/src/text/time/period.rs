//! Stretches of the calendar with names of their own: seasons, decades and centuries, and quarters by their code.

use super::Precision;
use super::phrases::{At, Slots};
use super::reader::{Piece, TimeReader};
use super::resolve::{Known, OfYear, Partial, widen};
use crate::model::{Interval, first_of_month};
use crate::text::language::Sense::{
    And, DecadeSuffix, From, Homograph, LeadsToTime, Of, Possessive, The, To, WithArticle,
};
use crate::text::language::TimeWord;
use crate::text::language::time::Unit;

impl TimeReader<'_, '_> {
    /// "spring 2023", "winter of 2021/22", and "in the summer", where the words before say that a time is meant.
    pub(super) fn season(&self, at: At, slots: &Slots) -> Option<Partial> {
        let date = Partial::new(OfYear::Season(slots.season?));
        if slots.year.is_some() {
            return Some(Partial {
                year: slots.year,
                ..date
            });
        }
        // "a fall", "spring-loaded"
        let is_other = self.row.has(at.start, Homograph);
        let compound = self.is_mark(at.next, &['-']) && self.row.glued(at.next + 1);
        // "ein Tor von Winter"
        let before = at.start.wrapping_sub(1);
        let name = self.row.language.capital_nouns && self.row.has(before, From);
        let by_name = name && !self.row.has(before, WithArticle);
        (self.is_led(at.start) && !is_other && !compound && !by_name).then_some(date)
    }

    /// Whether the words before a place lead to a time: "in", "since", "the end of", "mid-".
    pub(super) fn is_led(&self, at: usize) -> bool {
        let before = at.wrapping_sub(1);
        self.row.has_any(before, &[LeadsToTime, To])
            || self.row.has(before, Of)
            || self.row.is_mark(before, &['-', '–'])
                && self.row.has(before.wrapping_sub(1), LeadsToTime)
    }

    /// "Q3", "H1 2022", "q1-2019"
    pub(super) fn coded(&self, at: usize) -> Option<Piece> {
        let (part, next) = self.code(at)?;
        let divided = self.skip_marks(next, &['-', '/']);
        let year = self.year_after(next).or_else(|| {
            if divided > next {
                self.year(divided)
            } else {
                None
            }
        });
        if let Some((year, next)) = year {
            return Some(Piece::date(at, next, Partial::of_year(part, year)));
        }
        let quarter = matches!(part, OfYear::Quarter(_));
        (quarter || self.is_led(at)).then(|| Piece::date(at, next, Partial::new(part)))
    }

    /// A letter and its digit: the part of the year, and the token after it.
    fn code(&self, at: usize) -> Option<(OfYear, usize)> {
        let Some(TimeWord::Letter(unit)) = self.word(at) else {
            return None;
        };
        let (number, _) = self.digits(at + 1)?;
        let part = OfYear::coded(unit, number)?;
        (self.row.glued(at + 1) && !self.number_goes_on(at + 2)).then_some((part, at + 2))
    }

    /// "4Q22", "1H 2023": as analysts write it
    pub(super) fn coded_backwards(&self, at: usize) -> Option<Piece> {
        let (number, _) = self.digits(at)?;
        let Some(TimeWord::Letter(unit)) = self.word(at + 1) else {
            return None;
        };
        let part = OfYear::coded(unit, number)?;
        if !self.row.glued(at + 1) || !self.row.is_capital(at + 1) {
            return None;
        }
        let (year, next) = self.year_of_any_length(at + 2)?;
        Some(Piece::date(at, next, Partial::of_year(part, year)))
    }

    /// "2018Q4", "2019 H2", "18q4", "2022-W51"
    pub(super) fn coded_behind_year(&self, at: usize) -> Option<Piece> {
        let (value, length) = self.digits(at)?;
        let year = match length {
            4 if (1000..2200).contains(&value) => value,
            2 if self.row.glued(at + 1) => self.century_of(value),
            _ => return None,
        };
        let next = self.skip_marks(at + 1, &['-', ',', '/']);
        if self.word(next) == Some(TimeWord::Letter(Unit::Week)) {
            let week = u8::try_from(self.digits(next + 1)?.0).ok()?;
            let date = Partial::of_year(OfYear::Week(week), year);
            date.in_year(year)?;
            return (self.row.glued(next) && length == 4).then(|| Piece::date(at, next + 2, date));
        }
        // In "2021, Q3 2022" the quarter has a year of its own.
        let (part, end) = self.code(next)?;
        let own = self.is_mark(next - 1, &[',']) && self.year_after(end).is_some();
        (!own).then(|| Piece::date(at, end, Partial::of_year(part, year)))
    }

    /// "1990s", "the 1970's", "’90s"
    pub(super) fn decade(&self, at: usize) -> Option<Piece> {
        let start = self.skip(at, The);
        let digits = self.skip_marks(start, &['\'', '’', '‘']);
        let mark = digits > start;
        if mark && !self.row.glued(digits) {
            return None;
        }
        let (value, length) = self.digits(digits)?;
        let suffix = self.decade_suffix(digits).filter(|_| value % 10 == 0)?;
        // "1970er Jahre", "70er-Jahre"
        let word = suffix + usize::from(self.row.is_hyphen(suffix));
        let years = self.unit(word) == Some(Unit::Year);
        let next = if years { word + 1 } else { suffix };
        // "die 50er-Zone", "ein 20er Pack"
        let noun = self.row.language.capital_nouns && self.row.is_capital(word);
        let led = years || !noun && (start > at || self.is_led(at));
        if noun && !years {
            return None; // "der 2010er Wein"
        }
        let first = match length {
            4 if (1000..2200).contains(&value) => value,
            // "in her late 70s" is an age
            2 if mark || led && !self.row.has(start.wrapping_sub(2), Possessive) => {
                self.decade_of(value)
            }
            _ => return None,
        };
        let round = length == 4 && value % 100 == 0;
        let known = decade(first, round)?;
        (!self.has(next, Of)).then(|| Piece::known(at, next, known))
    }

    /// The token behind the s of "1990s" or "1970's", or the "er" of "1970-er", whose digits are at a token.
    pub(super) fn decade_suffix(&self, digits: usize) -> Option<usize> {
        let mut next = digits + 1;
        if self.row.glued(next + 1) && self.row.glued(next) {
            next = self.skip_marks(next, &['\'', '’', '-']);
        }
        (self.row.glued(next) && self.has(next, DecadeSuffix)).then_some(next + 1)
    }

    fn decade_of(&self, two_digits: i32) -> i32 {
        let century = self.published.year().div_euclid(100) * 100;
        let first = century + two_digits;
        if first > self.published.year() {
            first - 100
        } else {
            first
        }
    }

    /// "nineteen seventies", "two thousand and tens"
    pub(super) fn decade_in_words(&self, at: usize) -> Option<Piece> {
        let (century, next) = self.cardinal(self.skip(at, The))?;
        let next = self.skip(next, And);
        let Some(TimeWord::Tens(tens)) = self.word(next) else {
            return None;
        };
        let first = match century {
            11..=20 => i32::try_from(century).ok()? * 100,
            1000..2200 if century % 100 == 0 => i32::try_from(century).ok()?,
            _ => return None,
        };
        let known = decade(first + i32::from(tens), false)?;
        Some(Piece::known(at, next + 1, known))
    }

    /// "the seventies", "los años 70", "les années 1970"
    pub(super) fn tens_of(&self, slots: &Slots) -> Option<Known> {
        if let Some(first) = slots.year {
            return decade(first, false).filter(|_| first % 10 == 0);
        }
        let number = slots.number.and_then(|number| u8::try_from(number).ok());
        let number = number.filter(|number| number.is_multiple_of(10) && *number < 100);
        self.tens(slots.tens.or(number)?)
    }

    /// "the seventies", "the noughties"
    pub(super) fn tens(&self, tens: u8) -> Option<Known> {
        let certain = tens >= 30 || tens == 0; // "the tens", "the twenties" are other things too
        decade(self.decade_of(tens.into()), false).filter(|_| certain)
    }

    /// "the 19th century", "twentieth-century"
    pub(super) fn century(&self, at: At, slots: &Slots) -> Option<Known> {
        let century = slots.nth?.up_to(30)?;
        // "Twenty-First Century Fox"
        let capitals = self.row.is_capital(at.next - 1) && self.row.is_capital(at.next);
        if capitals && !self.row.language.capital_nouns && self.is_other_word(at.next) {
            return None;
        }
        let first = (i32::from(century) - 1) * 100;
        let interval = Interval {
            from: first_of_month(first, 1),
            to: first_of_month(first + 100, 1),
        };
        let mut known = Known::new(interval, Precision::Century);
        known.loose = Some(widen(interval, 0, 366));
        Some(known)
    }
}

impl OfYear {
    /// "Q3", "H2"
    fn coded(unit: Unit, number: i32) -> Option<Self> {
        let number = u8::try_from(number).ok()?;
        match (unit, number) {
            (Unit::Quarter, 1..=4) => Some(Self::Quarter(number)),
            (Unit::Half, 1..=2) => Some(Self::Half(number)),
            _ => None,
        }
    }
}

/// Ten years; "the 1800s" may also be meant as the century.
fn decade(first: i32, round: bool) -> Option<Known> {
    let years = |count: i32| Interval {
        from: first_of_month(first, 1),
        to: first_of_month(first + count, 1),
    };
    let mut known = Known::new(years(10), Precision::Decade);
    if round && first < 2000 {
        known = Known::new(years(100), Precision::Century);
        known.alternative = Some(years(10));
    }
    Some(known)
}
