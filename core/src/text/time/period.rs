//! Stretches of the year with names of their own: seasons, quarters, half-years, weeks; and decades and centuries.

use super::{
    Precision,
    lexicon::{Term, Unit},
    reader::{Piece, Reader, What},
    resolve::{Known, Part, Partial, widen},
};
use crate::model::{Interval, Season, first_of_month};

impl Reader<'_> {
    pub(super) fn period(&self, at: usize) -> Option<Piece> {
        let the = self.skip(at, Term::The);
        match self.then(the) {
            Term::Season(season) => self.season(at, the, season),
            Term::Q | Term::H => self.coded(at, the, None),
            Term::Number => self
                .century(at, the)
                .or_else(|| self.decade_in_words(at, the))
                .or_else(|| self.quarter(at, the))
                .or_else(|| self.half(at, the)),
            Term::Digits => self
                .decade(at, the)
                .or_else(|| self.century(at, the))
                .or_else(|| self.after_year(at, the))
                .or_else(|| self.coded_backwards(at, the))
                .or_else(|| self.quarter(at, the))
                .or_else(|| self.half(at, the)),
            Term::Mark('\'' | '’' | '‘') => self.decade(at, the),
            Term::Decade(tens) => self.tens(at, the, tens),
            Term::Unit(Unit::Week) => self.week(at, the),
            Term::Fiscal => self.fiscal(at, the),
            _ => None,
        }
    }

    pub(super) fn known_piece(&self, start: usize, next: usize, known: Known) -> Piece {
        Piece {
            start,
            next,
            what: What::Known(known),
        }
    }

    /// "spring 2023", "in the summer", "winter of 2021"
    fn season(&self, at: usize, word: usize, season: Season) -> Option<Piece> {
        let next = word + 1;
        if let Some((year, after)) = self.year_after(next) {
            let after = if self.is_mark(after, &['-', '–', '/'])
                && self.glued(after)
                && self.digits(after + 1).is_some()
            {
                after + 2
            } else {
                after
            };
            return Some(self.date(at, after, Partial::of_year(Part::Season(season), year)));
        }
        let before = if at == 0 {
            Term::Other
        } else {
            self.term(at - 1)
        };
        let led =
            matches!(
                before,
                Term::In
                    | Term::Since
                    | Term::By
                    | Term::Until
                    | Term::Part(_)
                    | Term::From
                    | Term::Between
                    | Term::To
            ) || matches!(before, Term::Of) && at > 1 && matches!(self.term(at - 2), Term::Part(_))
                || matches!(before, Term::Mark('-' | '–'))
                    && at > 1
                    && matches!(self.term(at - 2), Term::Part(_));
        let fall = self.is(word, "fall") && (word == at || self.then(next) == Term::Of);
        let compound = self.is_mark(next, &['-']) && self.glued(next + 1)
            || self.is_any(
                next,
                &["of", "training", "break", "term", "olympics", "games"],
            );
        (led && !fall && !compound).then(|| self.date(at, next, Partial::new(Part::Season(season))))
    }

    /// "Q3", "H1 2022", "q1-2019"
    fn coded(&self, at: usize, letter: usize, year: Option<i32>) -> Option<Piece> {
        let half = self.term(letter) == Term::H;
        let (number, length) = self.digits(letter + 1)?;
        let number = u8::try_from(number).ok()?;
        let most = if half { 2 } else { 4 };
        if length != 1
            || !self.glued(letter + 1)
            || !(1..=most).contains(&number)
            || self.goes_on(letter + 2)
        {
            return None;
        }
        let part = if half {
            Part::Half(number)
        } else {
            Part::Quarter(number)
        };
        let next = letter + 2;
        if let Some(year) = year {
            return Some(self.date(at, next, Partial::of_year(part, year)));
        }
        let divided = self.skip_any(next, &[Term::Mark('-'), Term::Mark('/')]);
        let dated = self.year_after(next).or_else(|| {
            if divided > next {
                self.year(divided)
            } else {
                None
            }
        });
        if let Some((year, next)) = dated {
            return Some(self.date(at, next, Partial::of_year(part, year)));
        }
        let led = at > 0
            && matches!(
                self.term(at - 1),
                Term::In | Term::Of | Term::Since | Term::By | Term::Until
            );
        (!half || led).then(|| self.date(at, next, Partial::new(part)))
    }

    /// "4Q22", "1H 2023": as analysts write it
    fn coded_backwards(&self, at: usize, digits: usize) -> Option<Piece> {
        let (number, length) = self.digits(digits)?;
        let number = u8::try_from(number).ok()?;
        let part = match self.then(digits + 1) {
            Term::Q if (1..=4).contains(&number) => Part::Quarter(number),
            Term::H if (1..=2).contains(&number) => Part::Half(number),
            _ => return None,
        };
        if length != 1 || !self.glued(digits + 1) || !self.is_capitalized(digits + 1) {
            return None;
        }
        let (year, next) = self.year_of_any_length(digits + 2)?;
        Some(self.date(at, next, Partial::of_year(part, year)))
    }

    /// "2018Q4", "2019 H2", "18q4", "2016 the third quarter", "2022-W51"
    fn after_year(&self, at: usize, digits: usize) -> Option<Piece> {
        let (value, length) = self.digits(digits)?;
        let year = match length {
            4 if (1000..2200).contains(&value) => value,
            2 if self.glued(digits + 1) => self.century_of(value),
            _ => return None,
        };
        let next = self.skip_any(
            digits + 1,
            &[Term::Mark('-'), Term::Mark(','), Term::Mark('/')],
        );
        match self.then(next) {
            Term::Q | Term::H => {
                // In "2021, Q3 2022" the quarter has a year of its own.
                let own = self.is_mark(next - 1, &[',']) && self.year_after(next + 2).is_some();
                if own {
                    None
                } else {
                    self.coded(at, next, Some(year))
                }
            }
            Term::Other if self.is(next, "w") && self.glued(next) && length == 4 => {
                let week = u8::try_from(self.digits(next + 1)?.0).ok()?;
                let date = Partial::of_year(Part::Week(week), year);
                date.in_year(year)?;
                Some(self.date(at, next + 2, date))
            }
            Term::The if length == 4 && !self.is_mark(next - 1, &[',']) => {
                let piece = self
                    .quarter(at, next + 1)
                    .or_else(|| self.half_without_year(at, next + 1))?;
                let What::Date(date) = piece.what else {
                    return None;
                };
                let date = Partial {
                    year: Some(year),
                    ..date
                };
                Some(self.date(at, piece.next, date))
            }
            _ => None,
        }
    }

    /// "the third quarter", "fourth-quarter", "second quarter of last year"
    fn quarter(&self, at: usize, number: usize) -> Option<Piece> {
        let (quarter, next) = self.ordinal(number)?;
        let next = self.skip_any(next, &[Term::Mark('-'), Term::Fiscal]);
        if !(1..=4).contains(&quarter) || self.then(next) != Term::Unit(Unit::Quarter) {
            return None;
        }
        let part = Part::Quarter(u8::try_from(quarter).ok()?);
        let next = next + 1;
        if let Some((year, next)) = self.year_after(next).or_else(|| self.this_year(next)) {
            return Some(self.date(at, next, Partial::of_year(part, year)));
        }
        (self.then(next) != Term::Of).then(|| self.date(at, next, Partial::new(part)))
    }

    /// "of the year"
    fn this_year(&self, at: usize) -> Option<(i32, usize)> {
        let the = self.skip_any(at, &[Term::Of, Term::In]);
        let year =
            the > at && self.then(the) == Term::The && self.then(the + 1) == Term::Unit(Unit::Year);
        year.then_some((self.published.year(), the + 2))
    }

    /// "the second half of 2026": without its year it is the half of a match.
    fn half(&self, at: usize, number: usize) -> Option<Piece> {
        let piece = self.half_without_year(at, number)?;
        let What::Date(date) = piece.what else {
            return None;
        };
        let (year, next) = self
            .year_after(piece.next)
            .or_else(|| self.this_year(piece.next))?;
        Some(self.date(
            at,
            next,
            Partial {
                year: Some(year),
                ..date
            },
        ))
    }

    fn half_without_year(&self, at: usize, number: usize) -> Option<Piece> {
        let (half, next) = self.ordinal(number)?;
        let next = self.skip_any(next, &[Term::Mark('-'), Term::Fiscal]);
        if !(1..=2).contains(&half) || self.then(next) != Term::Half {
            return None;
        }
        let part = Part::Half(u8::try_from(half).ok()?);
        Some(self.date(at, next + 1, Partial::new(part)))
    }

    /// "fiscal third quarter"
    fn fiscal(&self, at: usize, fiscal: usize) -> Option<Piece> {
        self.quarter(at, fiscal + 1)
    }

    /// "week 31", "week 3 of 2027"
    fn week(&self, at: usize, unit: usize) -> Option<Piece> {
        let (week, length) = self.digits(unit + 1)?;
        if length > 2 || self.part_of_number(unit + 1) || !self.is(unit, "week") {
            return None;
        }
        let part = Part::Week(u8::try_from(week).ok()?);
        let (year, next) = self
            .year_after(unit + 2)
            .unwrap_or((self.published.year(), unit + 2));
        let date = Partial::of_year(part, year);
        date.in_year(year)?;
        Some(self.date(at, next, date))
    }

    /// "1990s", "the 1970's", "’90s"
    fn decade(&self, at: usize, start: usize) -> Option<Piece> {
        let mark = matches!(self.term(start), Term::Mark(_));
        let digits = if mark { start + 1 } else { start };
        if mark && !self.glued(digits) {
            return None;
        }
        let (value, length) = self.digits(digits)?;
        let mut next = digits + 1;
        if self.glued(next) && self.glued(next + 1) && self.is_mark(next, &['\'', '’']) {
            next += 1;
        }
        if !self.glued(next) || !self.is(next, "s") || value % 10 != 0 || self.is(next + 1, "of") {
            return None;
        }
        let first = match length {
            4 if (1000..2200).contains(&value) => value,
            2 if mark || self.leads_to_decade(at, digits) => self.decade_of(value),
            _ => return None,
        };
        Some(self.known_piece(
            at,
            next + 1,
            decade(first, length == 4 && value % 100 == 0)?,
        ))
    }

    fn leads_to_decade(&self, at: usize, digits: usize) -> bool {
        let the = digits > at;
        let before = if at == 0 {
            Term::Other
        } else {
            self.term(at - 1)
        };
        the || matches!(before, Term::In | Term::Part(_) | Term::Since)
            || matches!(before, Term::Mark('-' | '–'))
                && at > 1
                && matches!(self.term(at - 2), Term::Part(_))
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
    fn decade_in_words(&self, at: usize, number: usize) -> Option<Piece> {
        let (century, next) = self.cardinal(number)?;
        let next = self.skip(next, Term::And);
        let Term::Decade(tens) = self.then(next) else {
            return None;
        };
        let first = match century {
            11..=20 => i32::try_from(century).ok()? * 100,
            1000..2200 if century % 100 == 0 => i32::try_from(century).ok()?,
            _ => return None,
        };
        Some(self.known_piece(at, next + 1, decade(first + i32::from(tens), false)?))
    }

    /// "the seventies", "the noughties"
    fn tens(&self, at: usize, word: usize, tens: u8) -> Option<Piece> {
        let led = word > at && (tens >= 30 || tens == 0);
        let known = decade(self.decade_of(tens.into()), false)?;
        (led && !self.is(word + 1, "of")).then(|| self.known_piece(at, word + 1, known))
    }

    /// "the 19th century", "twentieth-century"
    fn century(&self, at: usize, number: usize) -> Option<Piece> {
        let (century, next) = self.ordinal(number)?;
        let next = self.skip(next, Term::Mark('-'));
        if self.then(next) != Term::Unit(Unit::Century) || !(1..=30).contains(&century) {
            return None;
        }
        let first = i32::try_from(century).ok()?.checked_sub(1)? * 100;
        let interval = Interval {
            from: first_of_month(first, 1),
            to: first_of_month(first + 100, 1),
        };
        let mut known = Known::new(interval, Precision::Century);
        known.loose = Some(widen(interval, 0, 366));
        Some(self.known_piece(at, next + 1, known))
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
