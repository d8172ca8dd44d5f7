//! What stands at a token, as all parts of the reader ask.

use super::reader::TimeReader;
use crate::text::language::Sense::{self, *};
use crate::text::language::TimeWord;
use crate::text::language::time::Unit;
use crate::text::row::numeral;
use crate::text::row::token::Space;

impl TimeReader<'_, '_> {
    pub fn goes_on(&self, at: usize) -> bool {
        at == self.origin || self.row.same_paragraph(at)
    }

    /// What a word means in an expression of time.
    pub fn word(&self, at: usize) -> Option<TimeWord> {
        let word = self.row.word(at).time?;
        (self.goes_on(at) && !self.is_other_noun(at)).then_some(word)
    }

    /// Whether a capital makes another word of this one: "am Morgen". The first word of a sentence has one anyhow.
    fn is_other_noun(&self, at: usize) -> bool {
        let (row, before) = (self.row, at.wrapping_sub(1));
        row.has(at, Uncapitalised)
            && row.is_capital(at)
            && row.same_paragraph(at)
            && (row.is_word(before) || row.is_digits(before) || row.is_mark(before, &[',']))
    }

    pub fn unit(&self, at: usize) -> Option<Unit> {
        match self.word(at) {
            Some(TimeWord::Unit(unit) | TimeWord::Units(unit)) => Some(unit),
            _ => None,
        }
    }

    pub fn month(&self, at: usize) -> Option<u8> {
        match self.word(at) {
            Some(TimeWord::Month(month)) => Some(month),
            _ => self.is_short_for_september(at).then_some(9),
        }
    }

    /// "14 sept. 2021", "14 sept 2021", "en sept. 2021", where the word is a number too: "ils étaient sept".
    fn is_short_for_september(&self, at: usize) -> bool {
        if !self.has(at, ShortForSeptember) {
            return false;
        }
        let stop = usize::from(self.is_mark(at + 1, &['.']) && self.row.glued(at + 1));
        let year = self
            .digits(at + 1 + stop)
            .is_some_and(|(_, length)| length == 4);
        let before = at.wrapping_sub(1);
        let led = self.row.is_digits(before) || self.row.has(before, LeadsToTime);
        led && (stop > 0 || year) || stop > 0 && year
    }

    pub fn has(&self, at: usize, sense: Sense) -> bool {
        self.row.has(at, sense) && self.goes_on(at)
    }

    pub fn is_mark(&self, at: usize, marks: &[char]) -> bool {
        self.row.is_mark(at, marks) && self.goes_on(at)
    }

    /// The token after this one if it has the sense, else this one.
    pub fn skip(&self, at: usize, sense: Sense) -> usize {
        at + usize::from(self.has(at, sense))
    }

    pub fn skip_marks(&self, at: usize, marks: &[char]) -> usize {
        at + usize::from(self.is_mark(at, marks))
    }

    pub fn is_digits(&self, at: usize) -> bool {
        self.row.is_digits(at) && self.goes_on(at)
    }

    /// A short run of digits: its value and how many.
    pub fn digits(&self, at: usize) -> Option<(i32, usize)> {
        if !self.is_digits(at) {
            return None;
        }
        let digits = self.row.str(at);
        let count = digits.len();
        if count > 8 {
            return None;
        }
        Some((digits.parse().ok()?, count))
    }

    pub fn cardinal(&self, at: usize) -> Option<(u64, usize)> {
        if self.row.is_number(at) && self.goes_on(at) {
            numeral::cardinal(self.row, at)
        } else {
            None
        }
    }

    pub fn ordinal(&self, at: usize) -> Option<(u64, usize)> {
        if self.row.is_number(at) && self.goes_on(at) {
            numeral::ordinal(self.row, at)
        } else {
            None
        }
    }

    /// An ordinal or a cardinal from 1 to 31: the day, the token after it, and whether it is an ordinal.
    pub fn day_number(&self, at: usize) -> Option<(u8, usize, bool)> {
        let ordinal = self.ordinal(at);
        let (day, next) = ordinal.or_else(|| self.cardinal(at))?;
        let day = u8::try_from(day).ok()?;
        (1..=31)
            .contains(&day)
            .then_some((day, next, ordinal.is_some()))
    }

    // -- What stands around an expression --

    /// Whether nothing else stands in the paragraph but these tokens and punctuation.
    pub fn is_alone(&self, start: usize, next: usize) -> bool {
        let first = self.row.tokens[start].before == Space::Paragraph;
        let mut at = next;
        while self.row.same_paragraph(at) {
            if !self.row.is_mark(at, &['.', '!', '?', ',']) {
                return false;
            }
            at += 1;
        }
        first
    }

    /// Whether a word that no expression of time holds goes on in small letters.
    pub fn is_lower_word(&self, at: usize) -> bool {
        self.is_other_word(at) && self.row.is_lower(at)
    }

    /// Whether a word goes on that no expression of time holds.
    pub fn is_other_word(&self, at: usize) -> bool {
        const HELD: &[Sense] = &[The, A, Of, In, On, And, To, By, From, LeadsToTime, Until];
        let word = self.row.word(at);
        self.row.is_word(at)
            && self.goes_on(at)
            && word.time.is_none()
            && self.row.number(at).is_none()
            && !self.row.has_any(at, HELD)
    }

    /// Whether digits follow a mark with nothing between them.
    pub fn is_joined(&self, at: usize, marks: &[char]) -> bool {
        self.is_mark(at, marks)
            && self.row.glued(at)
            && self.row.glued(at + 1)
            && self.row.is_digits(at + 1)
    }

    /// Whether a mark and digits stand before a token with nothing between them.
    pub fn hangs_on_digits(&self, at: usize, marks: &[char]) -> bool {
        at >= 2 && self.is_joined(at - 1, marks) && self.row.is_digits(at - 2)
    }

    /// Whether the digits at a token are a part of a longer number or name: "1,234", "3.5", "A4", "12-34".
    pub fn part_of_number(&self, at: usize) -> bool {
        self.hangs_on_digits(at, &['.', ',', ':', '/', '-', '–'])
            || self.number_goes_on(at + 1)
            || self.is_counted(at + 1)
    }

    /// Whether a number goes on with a decimal, a group of three, or a minute.
    pub fn number_goes_on(&self, at: usize) -> bool {
        // In "October 3,2019" the comma divides.
        self.is_joined(at, &['.', ',', ':'])
            && !(self.is_mark(at, &[',']) && self.row.str(at + 1).len() == 4)
    }

    /// Whether what stands here is counted by the number before it: "percent", "people".
    pub fn is_counted(&self, at: usize) -> bool {
        self.is_mark(at, &['%']) || self.has(at, Counted)
    }
}
