//! Years: what four digits, two digits or words say, and when digits by themselves are a year at all.

use super::Precision;
use super::reader::{Piece, TimeReader};
use super::resolve::{OfYear, Partial};
use crate::model::Hedge;
use crate::text::language::Sense::{
    A, After, And, At, Before, BeforeParticiple, Began, By, Compared, Function, In, Inflected,
    InflectedForOne, KindOfYear, Label, LeadsBack, LeadsToTime, LeadsToYear, Less, More, Of,
    OfYearWord, OnTo, Plural, Possessive, PossessiveSuffix, Preposition, RelativeWord, Than, The,
    To, With, WithArticle,
};
use crate::text::language::time::Unit;
use crate::text::language::{Hedged, TimeWord};

impl TimeReader<'_, '_> {
    /// A year after what it belongs to: ", 2022", "of 2022", "in 2022", "of fiscal 2022", "last year", "of the year".
    pub(super) fn year_after(&self, at: usize) -> Option<(i32, usize)> {
        let comma = self.is_mark(at, &[',']);
        let linked = at + usize::from(comma || self.has(at, Of) || self.has(at, In));
        let the = self.skip(linked, The);
        if let Some(TimeWord::Named(Unit::Year, offset)) = self.word(the) {
            let found = self.published.year().checked_add(offset.into())?;
            return Some((found, the + 1)); // "des Vorjahres"
        }
        let year = |at: usize| self.word(at) == Some(TimeWord::Unit(Unit::Year));
        let next = self.skip(the, KindOfYear);
        if let Some(TimeWord::Which(which)) = self.word(next) {
            let word = self.skip(next + 1, KindOfYear);
            let found = self.published.year().checked_add(which.offset())?;
            return (year(word) && !comma).then_some((found, word + 1));
        }
        // "del año pasado", "de l'an dernier"
        let behind = next + 1 + usize::from(self.row.has(next + 1, RelativeWord));
        if year(next)
            && !comma
            && let Some(TimeWord::Which(which)) = self.word(behind)
        {
            let found = self.published.year().checked_add(which.offset())?;
            return Some((found, behind + 1));
        }
        let led = the > linked || self.row.has(at, WithArticle);
        if year(next) && led && linked > at && !comma {
            let of = self.skip(next + 1, Of);
            return self.year(of).or(Some((self.published.year(), next + 1)));
        }
        let next = next + usize::from(year(next));
        let (value, next) = self.year(if next > at { self.skip(next, Of) } else { next })?;
        // "im Mai in 2000 Haushalten"
        let counts = self.row.language.bare_years && linked > at && self.counts_noun(next, value);
        // "am 11. Mai 1005 Wahlberechtigte"
        let counts = counts || value < 1500 && self.is_other_word(next);
        (!counts).then_some((value, next))
    }

    /// Four digits, a year in words, or "’22".
    pub(super) fn year(&self, at: usize) -> Option<(i32, usize)> {
        if self.is_mark(at, &['\'', '’', '‘']) && self.row.glued(at + 1) {
            let (value, count) = self.digits(at + 1)?;
            return (count == 2 && !self.row.glued(at + 2))
                .then_some((self.century_of(value), at + 2));
        }
        if !self.is_digits(at) {
            return self.year_in_words(at);
        }
        let (value, count) = self.digits(at)?;
        let year = count == 4 && (1000..=2199).contains(&value);
        (year && !self.number_goes_on(at + 1) && !self.is_mark(at + 1, &['%']))
            .then_some((value, at + 1))
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
        let next = self.skip(at, Of);
        let (value, count) = self.digits(next)?;
        let year = count == 2 && value > 31 && !self.part_of_number(next);
        let counts = match self.row.language.capital_nouns {
            true => self.is_other_word(next + 1),
            false => self.is_lower_word(next + 1),
        };
        (year && !counts).then_some((self.century_of(value), next + 1))
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
    fn year_in_words(&self, at: usize) -> Option<(i32, usize)> {
        if !self.row.is_number_word(at) {
            return None;
        }
        let (first, next) = self.cardinal(at)?;
        if (1100..2200).contains(&first) {
            return Some((i32::try_from(first).ok()?, next));
        }
        if !(11..=21).contains(&first) || !self.row.is_number_word(next) {
            return None;
        }
        let (second, next) = self.cardinal(next)?;
        let year = i32::try_from(first * 100 + second).ok()?;
        (10..100).contains(&second).then_some((year, next))
    }

    /// A year by itself, where the words around say that it is one.
    pub(super) fn bare_year(&self, at: usize) -> Option<Piece> {
        let (year, next) = self.year(at)?;
        let led = match self.row.language.bare_years {
            true => self.stands_bare(at, next, year),
            false => self.leads_to_year(at, next, year),
        };
        if self.part_of_number(at)
            || self.counts_something(next)
            || self.is_attached(at, next)
            || !led && !self.is_year_of_name(at)
        {
            return None;
        }
        let plausible = year >= 1500 || self.row.has(at.wrapping_sub(1), In);
        plausible.then(|| Piece::date(at, next, Partial::of_year(OfYear::Year, year)))
    }

    /// Whether digits are a year where one needs no word before it: "stieg 2015 um 6 Prozent", but not "rund 2000".
    fn stands_bare(&self, at: usize, next: usize, year: i32) -> bool {
        const BEFORE: &[char] = &['(', '[', '"', '„', '“', '‚', '»', '—', '–', '-', '/'];
        let (row, before) = (self.row, at.wrapping_sub(1));
        if row.has(before, LeadsToYear) || self.is_compared(before) && !self.is_other_word(next) {
            return true;
        }
        if self.is_of_one_thing(at, next) {
            return (1500..2100).contains(&year);
        }
        if self.counts_noun(next, year) {
            return false;
        }
        if self.leads_to_year(at, next, year) {
            return true;
        }
        let hangs = row.glued(at) && !row.is_mark(before, BEFORE);
        row.is_digits(at)
            && (1900..2100).contains(&year) | self.is_beside_verb(at, next, year)
            && !hangs
            && !self.is_change(at)
            && !self.is_hedged(at)
            && !row.has(before, Label)
            // "auf 2015 Punkte"
            && !(row.has(before, OnTo) && row.is_capital(next))
    }

    /// "das 1960 gebaute Haus", "im 1990 gegründeten Verein": an article of one thing leaves nothing to count, unlike "die 2000
    /// neuen Häuser".
    fn is_of_one_thing(&self, at: usize, next: usize) -> bool {
        let (row, article) = (self.row, at.wrapping_sub(1));
        let one = row.has_any(article, &[A, WithArticle])
            || row.has(article, The) && row.can_be(next, InflectedForOne);
        one && self.is_lower_word(next) && row.can_be(next, Inflected) && row.is_capital(next + 1)
    }

    /// "some 2020 riots"
    fn is_about(&self, at: usize) -> bool {
        self.is_hedged_as(at, |hedged| {
            matches!(
                hedged,
                Hedged::Before(Hedge::About) | Hedged::Close(Hedge::About, _)
            )
        })
    }

    /// Whether a verb stands beside a year of long ago, where a number would count: "wurde 1887 gegründet", "starb 1848
    /// in Wien", but "verkaufte 1800 davon".
    fn is_beside_verb(&self, at: usize, next: usize, year: i32) -> bool {
        let row = self.row;
        let verb = |at: usize| (row.language.tenses.verb)(row, at).is_some();
        let before = at.wrapping_sub(1);
        let opens = at == 0 || row.is_stop(before) || row.has_any(before, &[The, RelativeWord]);
        let behind = row.has_any(next, &[The, A, In, OnTo, Preposition]) || row.is_stop(next);
        (1500..1900).contains(&year)
            && (verb(next) && (opens || verb(before) || row.has(before, BeforeParticiple))
                || verb(before) && behind && year % 10 != 0)
    }

    /// Whether words before digits say how exact they are, as of a figure.
    pub(super) fn is_hedged(&self, at: usize) -> bool {
        self.is_hedged_as(at, |hedged| {
            matches!(hedged, Hedged::Before(_) | Hedged::Close(..))
        })
    }

    /// Whether words before digits say how exact they are in a way that is wanted.
    pub(super) fn is_hedged_as(&self, at: usize, wanted: impl Fn(Hedged) -> bool) -> bool {
        let hedges = &self.row.language.hedges;
        let found = hedges.before(self.row, at, |hedged| wanted(hedged).then_some(()));
        found.is_some()
    }

    /// Whether a number that may be a year counts the noun behind it, where nouns have capitals: "2000 neue Häuser",
    /// "1963 Häuser", but "gewann 2015 Bronze". Round numbers count more often.
    pub(super) fn counts_noun(&self, at: usize, number: i32) -> bool {
        let row = self.row;
        // "2000 Millionen", but "2023 elf Stellen"
        if let Some(word) = row.number(at) {
            return word.value >= 1000 && self.goes_on(at);
        }
        if row.word(at).terms > 0 {
            return self.goes_on(at);
        }
        if !self.is_other_word(at) {
            return false;
        }
        let round = number % 10 == 0;
        if row.is_capital(at) {
            return round || row.can_be(at, Plural);
        }
        let adjective = row.can_be(at, Inflected) && (row.language.tenses.verb)(row, at).is_none();
        round && adjective && row.is_capital(at + 1) && self.is_other_word(at + 1)
    }

    /// Whether a number that ends here counts what follows, or is part of a name: "2000 people", "2000m".
    pub(super) fn counts_something(&self, at: usize) -> bool {
        let units = matches!(self.word(at), Some(TimeWord::Units(_)));
        self.is_counted(at) || units || self.row.glued(at) && self.is_other_word(at)
    }

    /// Whether digits hang on other digits by a hyphen or a slash.
    fn is_attached(&self, at: usize, next: usize) -> bool {
        const JOINTS: &[char] = &['-', '/', '–', '~'];
        self.is_joined(next, JOINTS) || self.hangs_on_digits(at, JOINTS)
    }

    /// "was mayor 1998 to 2004"
    fn is_first_of_two(&self, next: usize, first: i32) -> bool {
        let second = self.year(next + 1).filter(|_| self.has(next, To));
        second.is_some_and(|(year, next)| {
            let round = first % 10 == 0 && year % 10 == 0;
            (first + 1..first + 100).contains(&year)
                && !round
                && !self.is_other_word(next)
                && !self.counts_something(next)
        })
    }

    /// Whether a noun in the singular follows, perhaps behind adjectives, so that nothing is counted: "1848 revolution".
    fn names_one(&self, at: usize) -> bool {
        self.is_lower_word(at) && !self.leads_to_plural(at) && !self.counts_something(at)
    }

    /// Whether one of up to three words in small letters from here is a plural: "troops", "extra seats".
    pub(super) fn leads_to_plural(&self, at: usize) -> bool {
        let singular = self.row.language.singular;
        (at..at + 3)
            .take_while(|word| self.is_lower_word(*word))
            .any(|word| singular(self.row.str(word)) != self.row.str(word))
    }

    /// "5 points more than 2019", "22.000 mehr als 2023", "ein Fünftel mehr als 2020": behind a figure, whose "than" ends at the token `at`.
    fn is_compared(&self, than: usize) -> bool {
        let row = self.row;
        let counts = |at: usize| row.is_number(at) || row.word(at).fraction.is_some();
        row.has(than, Than)
            && row.has_any(than.wrapping_sub(1), &[More, Less])
            && (2..=3).any(|back| counts(than.wrapping_sub(back)))
    }

    /// "at Tokyo 2020", "after Rio 2016": games that are named after their place, which ends at the token `at`.
    fn is_of_place(&self, at: usize) -> bool {
        let row = self.row;
        let name = |at: usize| row.is_capital(at) && !row.has_any(at, &[Function, Label]);
        let first = at - usize::from(name(at.wrapping_sub(1)));
        name(at) && row.has_any(first.wrapping_sub(1), &[At, After, Before])
    }

    fn leads_to_year(&self, at: usize, next: usize, year: i32) -> bool {
        let Some(before) = at.checked_sub(1) else {
            return false;
        };
        if self.is_change(at) {
            return false;
        }
        let row = self.row;
        if row.has(before, LeadsToTime) || row.is_mark(before, &['-', '–']) && self.is_led(at) {
            return true;
        }
        if !(1500..2100).contains(&year) {
            return false;
        }
        let second = before.wrapping_sub(1);
        let linked = row.has_any(before, &[To, With, By]);
        let goes_on = self.is_other_word(next);
        // "dates back to 1865", "was born 1950 in Leeds", "war of 1812", "the 1848 revolution"
        if row.has(before, To) && row.has(second, LeadsBack)
            || row.has(before, Began) && !goes_on
            || row.has(before, Of) && row.has(second, OfYearWord)
            || row.has_any(before, &[The, Possessive]) && self.names_one(next)
            || self.is_first_of_two(next, year)
        {
            return true;
        }
        if year < 1900 {
            return false;
        }
        if !goes_on && (self.is_of_place(before) || self.is_compared(before)) {
            return true;
        }
        // "compared with 2019", "above 2019 levels", "no later than 2030"
        if !goes_on && row.has(if linked { second } else { before }, Compared)
            || row.has(next, OfYearWord) && !self.is_about(at)
            || !self.is_hedged(at) && row.language.bounds.before(row, at, Some).is_some()
        {
            return true;
        }
        let noun_follows = self.is_other_word(next);
        if row.has(before, To) {
            return self.read_before(before).is_some()
                || before > 0 && self.year(before - 1).is_some();
        }
        if row.has(before, And) || row.is_mark(before, &[',']) {
            let last = self.read_before(before);
            return last.is_some_and(|last| last.precision == Precision::Year);
        }
        if row.has_any(before, &[Of, LeadsToYear]) || row.is_mark(before, &['=']) {
            return true;
        }
        if row.is_mark(before, &['(']) {
            return self.is_mark(next, &[')', ',', ';', '-', '–']);
        }
        let possessive = row.has(before, PossessiveSuffix) && row.glued(before);
        noun_follows && (possessive || row.has_any(before, &[The, A, Possessive, Than]))
    }
}
