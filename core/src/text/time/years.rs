//! Years: what four digits, two digits or words say, and when digits by themselves are a year at all.

use super::{
    Precision,
    lexicon::{Term, Unit},
    reader::Reader,
    resolve::{Part, Partial},
};

/// What is counted in thousands without a comma now and then: "2000 people" is no year.
#[rustfmt::skip]
const COUNTED: &[&str] = &[
    "people", "men", "women", "children", "homes", "houses", "workers", "jobs", "employees", "troops",
    "soldiers", "metres", "meters", "feet", "m", "km", "miles", "kilometres", "kilometers", "kg", "tonnes",
    "tons", "barrels", "dollars", "euros", "pounds", "votes", "seats", "rooms", "cars", "vehicles", "cases",
    "deaths", "calories", "kcal", "times", "units", "pages", "years", "days", "hours", "minutes", "degrees",
    "hectares", "acres", "members", "students", "patients", "police", "rpm",
];

impl Reader<'_> {
    /// A year after what it belongs to: ", 2022", "of 2022", "in 2022", "last year".
    pub(super) fn year_after(&self, at: usize) -> Option<(i32, usize)> {
        let next = self.skip_any(at, &[Term::Mark(','), Term::Of, Term::In]);
        let next = self.skip(next, Term::The);
        let next = self.skip(next, Term::Fiscal);
        if let Term::Deixis(deixis) = self.then(next) {
            let year = self.skip(next + 1, Term::Fiscal);
            if self.then(year) == Term::Unit(Unit::Year) && !self.is_mark(at, &[',']) {
                return Some((
                    self.published.year().checked_add(deixis.offset())?,
                    year + 1,
                ));
            }
            return None;
        }
        let next = self.skip(next, Term::Unit(Unit::Year));
        let next = if next > at {
            self.skip(next, Term::Of)
        } else {
            next
        };
        self.year(next)
    }

    /// Four digits, a year in words, or "’22".
    pub(super) fn year(&self, at: usize) -> Option<(i32, usize)> {
        match self.then(at) {
            Term::Digits => {
                let (value, count) = self.digits(at)?;
                let year = count == 4 && (1000..=2199).contains(&value);
                (year && !self.goes_on(at + 1) && !self.is_mark(at + 1, &['%']))
                    .then_some((value, at + 1))
            }
            Term::Number => self.year_in_words(at),
            Term::Mark('\'' | '’' | '‘') if self.glued(at + 1) => {
                let (value, count) = self.digits(at + 1)?;
                (count == 2 && !self.glued(at + 2)).then_some((self.century_of(value), at + 2))
            }
            _ => None,
        }
    }

    pub(super) fn year_of_any_length(&self, at: usize) -> Option<(i32, usize)> {
        let (value, count) = self.digits(at)?;
        match count {
            2 => Some((self.century_of(value), at + 1)),
            _ => self.year(at),
        }
    }

    /// "Aug 96": two digits that can be no day.
    pub(super) fn short_year(&self, at: usize) -> Option<(i32, usize)> {
        let next = self.skip(at, Term::Of);
        let (value, count) = self.digits(next)?;
        let year = count == 2
            && value > 31
            && !self.part_of_number(next)
            && self.then(next) == Term::Digits;
        (year && !self.is_lower_word(next + 1)).then_some((self.century_of(value), next + 1))
    }

    /// The year that two digits stand for: at most twenty years after publication.
    pub(super) fn century_of(&self, two_digits: i32) -> i32 {
        let century = self.published.year().div_euclid(100) * 100;
        let year = century + two_digits;
        if year > self.published.year() + 20 {
            year - 100
        } else {
            year
        }
    }

    /// "nineteen ninety nine", "two thousand and eighteen", "twenty twenty-two"
    pub(super) fn year_in_words(&self, at: usize) -> Option<(i32, usize)> {
        if self.then(at) != Term::Number {
            return None;
        }
        let (first, next) = self.cardinal(at)?;
        if (1100..2200).contains(&first) {
            return Some((i32::try_from(first).ok()?, next));
        }
        if !(11..=21).contains(&first) || self.then(next) != Term::Number {
            return None;
        }
        let (second, next) = self.cardinal(next)?;
        let year = i32::try_from(first * 100 + second).ok()?;
        (10..100).contains(&second).then_some((year, next))
    }

    /// "the year 2008", "fiscal 2024"
    pub(super) fn named_year(&self, at: usize) -> Option<(Partial, usize)> {
        let next = self.skip(at, Term::Fiscal);
        let next = self.skip(next, Term::Unit(Unit::Year));
        let next = self.skip(next, Term::Of);
        let (year, next) = self.year(next).or_else(|| {
            if self.term(at) == Term::Fiscal {
                self.year_of_any_length(next)
            } else {
                None
            }
        })?;
        Some((Partial::of_year(Part::Year, year), next))
    }

    /// A year by itself, where the words around say that it is one.
    pub(super) fn bare_year(&self, at: usize) -> Option<(Partial, usize)> {
        let (year, next) = self.year(at)?;
        if self.part_of_number(at)
            || self.is_any(next, COUNTED)
            || self.glued(next) && self.term(next) == Term::Other
        {
            return None;
        }
        if self.is_percent(next) || self.attached(at, next) {
            return None;
        }
        let date = Partial::of_year(Part::Year, year);
        let plausible = (1500..2200).contains(&year);
        (self.leads_to_year(at, next, year) && (plausible || self.term(at - 1) == Term::In))
            .then_some((date, next))
    }

    pub(super) fn counts_something(&self, at: usize) -> bool {
        self.is_any(at, COUNTED) || self.is_percent(at)
    }

    /// Whether digits hang on other digits by a hyphen or a slash.
    fn attached(&self, at: usize, next: usize) -> bool {
        let joint = &['-', '/', '–', '~'];
        let after = self.is_mark(next, joint)
            && self.glued(next)
            && self.glued(next + 1)
            && self.term(next + 1) == Term::Digits;
        let before = at > 1
            && self.was_mark(at - 1, joint)
            && self.glued(at)
            && self.glued(at - 1)
            && self.term(at - 2) == Term::Digits;
        after || before
    }

    fn leads_to_year(&self, at: usize, next: usize, year: i32) -> bool {
        let Some(before) = at.checked_sub(1) else {
            return false;
        };
        let modern = (1900..2100).contains(&year);
        let noun_follows = matches!(self.then(next), Term::Other)
            && self.word(next).starts_with(char::is_alphabetic);
        match self.term(before) {
            Term::In
            | Term::Since
            | Term::By
            | Term::Until
            | Term::From
            | Term::Between
            | Term::Before
            | Term::After
            | Term::Part(_) => true,
            Term::Of => modern,
            Term::To => modern && self.range_leads_to(before),
            Term::Mark('(') => modern && self.is_mark(next, &[')', ',', ';', '-', '–']),
            Term::Mark('=') => modern,
            Term::The | Term::A => modern && noun_follows,
            Term::And | Term::Mark(',') => {
                modern
                    && self
                        .read_before(before)
                        .is_some_and(|reading| reading.precision == Precision::Year)
            }
            Term::Mark('-' | '–') => before > 0 && matches!(self.term(before - 1), Term::Part(_)),
            _ => {
                modern
                    && (self.is_any(
                        before,
                        &[
                            "for", "its", "his", "her", "their", "our", "around", "circa", "into",
                            "than",
                        ],
                    ) && (noun_follows
                        || self.is_any(before, &["for", "around", "circa", "into"]))
                        || noun_follows && self.is(before, "s") && self.glued(before))
            }
        }
    }

    /// Whether "to" leads on from another year.
    fn range_leads_to(&self, to: usize) -> bool {
        self.read_before(to).is_some() || to > 0 && self.year(to - 1).is_some()
    }
}
