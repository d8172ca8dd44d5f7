//! Weekdays, and whether the name of a day or month is meant as one: "may", "march", "sat", "Sun" and "April" are other
//! words too.

use super::reader::{Content, Piece, TimeReader};
use super::resolve::{OfYear, Partial};
use crate::text::language::Sense::{
    A, Abbreviation, And, By, FirstName, For, From, Homograph, LeadsToTime, Of, On, Outlet,
    PossessiveSuffix, The, To,
};
use crate::text::language::TimeWord;
use crate::text::language::time::{Unit, Which};

impl TimeReader<'_, '_> {
    /// "Friday", "Friday the 15th", "Friday, February 24"
    pub(super) fn weekday_date(&self, at: usize) -> Option<Piece> {
        let Some(TimeWord::Weekday(weekday)) = self.word(at) else {
            return None;
        };
        if self.is_in_title(at) {
            return None;
        }
        // "The court sat on 12 March."
        let small = self.is_small_homograph(at) && self.row.is_word(at.wrapping_sub(1));
        if small && !self.row.language.capital_nouns && !self.stands_for_weekday(at, at + 1) {
            return None;
        }
        let bare = self.after_abbreviation(at);
        let next = self.skip_marks(bare, &[',', '-', '–']);
        let next = if next > bare {
            next
        } else {
            self.skip(bare, On)
        };
        let found = self
            .after_weekday(next, next > bare)
            .or_else(|| self.in_brackets(bare));
        if found.is_none() && self.has(at, Abbreviation) && !self.stands_for_weekday(at, bare) {
            return None;
        }
        // "So 3. und 4. Rang"
        let only_day = found.is_some_and(|(date, _)| matches!(date.part, OfYear::DayOfMonth(_)));
        if only_day && self.row.language.capital_nouns && self.row.has(at, Homograph) {
            return None;
        }
        let (date, next) = found.unwrap_or((Partial::new(OfYear::Weekday), bare));
        let date = Partial {
            weekday: Some(weekday),
            ..date
        };
        Some(Piece::date(at, next, date))
    }

    /// "Dienstag (3. März)"
    fn in_brackets(&self, at: usize) -> Option<(Partial, usize)> {
        if !self.is_mark(at, &['(']) {
            return None;
        }
        let (date, next) = self
            .day_first(at + 1)
            .or_else(|| self.month_first(at + 1))
            .or_else(|| self.written_in_digits(at + 1, true))
            .filter(|(date, _)| matches!(date.part, OfYear::Day(..)))?;
        self.is_mark(next, &[')']).then_some((date, next + 1))
    }

    /// The date that a weekday is the weekday of.
    fn after_weekday(&self, at: usize, divided: bool) -> Option<(Partial, usize)> {
        let the = self.skip(at, The);
        let dated = self
            .month_first(the)
            .or_else(|| self.day_first(the))
            .or_else(|| self.written_in_digits(at, true));
        if dated.is_some() {
            return dated;
        }
        let (day, next, ordinal) = self.day_number(the)?;
        let noun = self.row.language.capital_nouns && self.is_other_word(next);
        let no_day = self.row.language.ordinal_point && !(ordinal && self.row.is_digits(the));
        if noun || no_day {
            return None; // "am Freitag 3. Platz", "am Freitag erste Bilder"
        }
        if divided && !self.row.is_digits(the) {
            return None; // "Le premier tour a eu lieu dimanche, le second suivra."
        }
        if !ordinal {
            // "Friday 12 people came"
            let counts = self.is_other_word(next) && self.row.str(next).len() > 1
                || self.unit(next).is_some();
            // "on Tuesday 3 p.m."
            let clock = || {
                matches!(
                    self.phrase(the).map(|piece| piece.what),
                    Some(Content::Clock(_))
                )
            };
            if divided && the == at || self.part_of_number(the) || counts || clock() {
                return None;
            }
        }
        Some((Partial::new(OfYear::DayOfMonth(day)), next))
    }

    /// "The Sunday Times", "Sunday Times readers"
    fn is_in_title(&self, at: usize) -> bool {
        let capital = self.is_other_word(at + 1) && self.row.is_capital(at + 1);
        // "Sunday Times readers", but "on Sunday Times Square"
        let paper = self.has(at + 1, Outlet)
            && !self.has(at.wrapping_sub(1), On)
            && !self.row.is_capital(at + 2);
        !self.row.language.capital_nouns
            && capital
            && (paper || self.row.has(at.wrapping_sub(1), The))
    }

    /// Whether a short form is a weekday and not a word: "sat", "Sun", "wed".
    fn stands_for_weekday(&self, at: usize, next: usize) -> bool {
        let before = at.wrapping_sub(1);
        if self.row.language.capital_nouns && (next == at + 1 || !self.row.is_capital(at)) {
            return false; // "am So", "bis so"
        }
        let led = self.row.has_any(before, &[On, By, From, To, LeadsToTime])
            || matches!(
                self.row.word(before).time,
                Some(TimeWord::Which(_) | TimeWord::Unit(Unit::Week))
            );
        let dotted = next > at + 1 && self.is_lower_word(next) && !self.row.has(before, The);
        let word = self.row.has(at, Homograph) && !dotted;
        led || self.is_alone(at, next) || self.row.is_capital(at) && !word
    }

    /// Whether a month that stands by itself is one, and not a verb, a name or a march.
    pub(super) fn is_month(&self, at: usize, next: usize) -> bool {
        let before = at.wrapping_sub(1);
        let which = match self.row.word(before).time {
            Some(TimeWord::Which(which)) => Some(which),
            _ => None,
        };
        if self.is_first_name(at, which)
            || which == Some(Which::This) && self.is_small_homograph(at)
        // "this may take longer"
        {
            return false;
        }
        let divided = self.row.is_mark(before, &['-', '–'])
            && self.row.word(before.wrapping_sub(1)).time.is_some();
        which.is_some()
            || divided
            || self.row.has(before, LeadsToTime)
            || self.is_led(at) && self.row.is_capital(at)
            || self.row.is_capital(at) && self.links_to_month(before)
            || self.joins_month(at, next)
            || self.is_month_by_itself(at, next)
    }

    /// Words behind which a month is one where it is written as a name.
    fn links_to_month(&self, before: usize) -> bool {
        self.row.has_any(before, &[To, And, Of, By])
            || matches!(self.row.word(before).time, Some(TimeWord::Month(_)))
    }

    /// "May to September", "Jan-Feb"
    fn joins_month(&self, at: usize, next: usize) -> bool {
        let joint = self.is_mark(next, &['-', '–'])
            || self.has(next, To)
            || self.has(next, crate::text::language::Sense::Until);
        joint && !self.is_small_homograph(at) && self.month(next + 1).is_some()
    }

    /// "April Jones", "by Jan Smith"; but "In April Congress passed …"
    fn is_first_name(&self, at: usize, which: Option<Which>) -> bool {
        let before = at.wrapping_sub(1);
        let led = self.row.has_any(before, &[The, LeadsToTime]) && !self.row.has(before, By);
        let named = |at: usize| self.is_other_word(at) && self.row.is_capital(at);
        // "August-Bebel-Straße"
        let joined = self.row.is_hyphen(at + 1) && named(at + 2);
        let first = named(at + 1) && !led && which.is_none();
        self.row.has(at, FirstName) && (first || joined)
    }

    fn is_month_by_itself(&self, at: usize, next: usize) -> bool {
        let (row, before) = (self.row, at.wrapping_sub(1));
        let alone = row.is_capital(at) && self.is_alone(at, next);
        if row.has(at, Abbreviation) || row.has(at, FirstName) && row.has(at, Homograph) {
            return alone;
        }
        if row.has(at, Homograph) {
            // "the march", "China’s March", "March on Rome"
            let marched = row.has_any(before, &[The, A, PossessiveSuffix])
                || row.has_any(next, &[On, For, To]);
            return row.is_capital(at) && !marched;
        }
        row.is_capital(at) || !row.has(at, FirstName) || row.language.small_months
    }
}
