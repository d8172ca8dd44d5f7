//! Digits that are written as a date, though no days can be told from them: "the 2016 elections" with nothing before
//! that leads to a year, "30 February", "13/31/2018". They count nothing.

use super::reader::TimeReader;
use crate::text::language::Sense::{By, Circa, Era, Fall, LeadsToTime, LeadsToYear, Of, Rise, The};
use crate::text::language::TimeWord;
use std::ops::Range;

impl TimeReader<'_, '_> {
    /// The tokens of such a date.
    pub(super) fn other_date(&self, at: usize) -> Option<Range<usize>> {
        let digits = self.row.is_digits(at);
        if !digits && !self.row.is_number_word(at) {
            return None;
        }
        let shaped = match digits {
            true => self.date_by_shape(at).or_else(|| self.tens_of_years(at)),
            false => None,
        };
        let end = shaped.or_else(|| self.day_beside_month(at));
        let end = end.or_else(|| self.year_of_era(at));
        let end = end.or_else(|| self.loose_year(at))?;
        // "Ordinance 2023-14": the number is no figure either
        let numbered = end == at + 1 && self.is_joined(end, &['-']) && !self.row.glued(end + 2);
        Some(at..if numbered { end + 2 } else { end })
    }

    /// "13/31/2018", "30-2-22": three groups of digits of the lengths that dates have. The token after them.
    fn date_by_shape(&self, at: usize) -> Option<usize> {
        let sign = self
            .row
            .mark(at + 1)
            .filter(|sign| matches!(sign, '/' | '-' | '.' | '\u{2011}'))?;
        let joined = self.is_joined(at + 1, &[sign]) && self.is_joined(at + 3, &[sign]);
        let goes_on = self.is_joined(at + 5, &[sign]) || self.hangs_on_digits(at, &[sign]);
        let short = |at: usize| self.row.str(at).len() <= 2;
        let year = |at: usize| self.row.str(at).len() == 4;
        let last = short(at + 4) && self.row.str(at + 4).len() == 2 || year(at + 4);
        let shaped = short(at + 2) && (year(at) && short(at + 4) || short(at) && last);
        (joined && !goes_on && shaped).then_some(at + 5)
    }

    /// "February 30", "Sept . 31", "the 31st of June". The token after the number.
    fn day_beside_month(&self, at: usize) -> Option<usize> {
        let (_, next, ordinal) = self.day_number(at)?;
        let row = self.row;
        let before = at.wrapping_sub(1);
        // "since April. One in eight" are two sentences
        let stop = row.is_mark(before, &['.']) && row.is_digits(at);
        let before = before.wrapping_sub(usize::from(row.has(before, The) || stop));
        let is_month = |at: usize| {
            let month = matches!(row.word(at).time, Some(TimeWord::Month(_)));
            month && !self.is_small_homograph(at)
        };
        let behind = next + usize::from(ordinal && self.has(next, Of));
        let amount = self.number_goes_on(next) || self.ends_number(at) || self.is_counted(next);
        (!amount && (is_month(before) || self.goes_on(behind) && is_month(behind))).then_some(next)
    }

    /// "their 20s", "90s nostalgia": tens of years, of an age or a century. The token after them.
    fn tens_of_years(&self, at: usize) -> Option<usize> {
        let (value, length) = self.digits(at)?;
        let tens = length == 2 && value % 10 == 0 && !self.part_of_number(at);
        self.decade_suffix(at).filter(|_| tens)
    }

    /// Digits with an era behind them: "500 BC". The token after it.
    fn year_of_era(&self, at: usize) -> Option<usize> {
        self.digits(at).filter(|_| !self.ends_number(at))?;
        (self.goes_on(at + 1) && self.has(at + 1, Era)).then_some(at + 2)
    }

    /// Whether digits tell by how much something changed: "fell by 1600".
    pub(super) fn is_change(&self, at: usize) -> bool {
        let by = at.wrapping_sub(1);
        if !self.has(by, By) {
            return false;
        }
        if !self.row.language.verb_second {
            return self.row.has_any(by.wrapping_sub(1), &[Rise, Fall]);
        }
        let mut clause = self.row.segment(at);
        clause.any(|at| self.row.has_any(at, &[Rise, Fall]))
    }

    /// Whether the words before digits lead to a year: "until 1492", "c. 1340".
    fn is_led_to_year(&self, at: usize) -> bool {
        let before = at.wrapping_sub(1);
        let word = before.wrapping_sub(usize::from(self.row.is_mark(before, &['.'])));
        self.row
            .has_any(word, &[By, LeadsToTime, LeadsToYear, Circa])
    }

    /// Four digits that the words around do not show to be a year, but nothing shows to be a figure either.
    fn loose_year(&self, at: usize) -> Option<usize> {
        const BEFORE: &[char] = &['(', '[', '"', '“', '‘', '\'', '’', '—', '/', '-', '–'];
        const MONEY: &[char] = &['$', '€', '£', '¥', '₹'];
        let (value, length) = self.digits(at)?;
        let (row, next) = (self.row, at + 1);
        let hangs = row.glued(at) && !row.is_mark(at - 1, BEFORE)
            || row.is_mark(at.wrapping_sub(1), MONEY)
            || self.part_of_number(at)
            || self.is_change(at);
        let earliest = if self.is_led_to_year(at) { 1000 } else { 1500 };
        if length != 4
            || !(earliest..2200).contains(&value)
            || hangs
            || self.counts_something(next)
            || row.is_number_word(next)
            || matches!(row.word(next).time, Some(TimeWord::Units(_)))
        {
            return None;
        }
        if row.language.bare_years {
            let led = self.is_led_to_year(at) || row.is_mark(at.wrapping_sub(1), BEFORE);
            if !led && value < 1900 && value % 10 == 0 {
                return None; // "Es waren 1650."
            }
            return (!self.counts_noun(next, value) && !self.is_hedged(at)).then_some(next);
        }
        // "the 2016 elections", but not "2000 troops"
        (!self.leads_to_plural(next)).then_some(next)
    }
}
