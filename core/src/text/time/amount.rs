//! Numbers of units: "two years, one month and three days".

use super::reader::Reader;
use crate::model::Date;
use crate::text::language::Sense::{A, And, Of};
use crate::text::language::TimeWord;
use crate::text::language::time::Unit;

/// "two years, one month and three days": numbers of units from the larger to the smaller.
#[derive(Debug, Clone, Copy)]
pub(super) struct Amount {
    parts: [(i64, Unit); 4],
    length: usize,
    /// "a few", "several"
    pub vague: bool,
    pub next: usize,
}

impl Amount {
    pub fn one(count: i64, unit: Unit, next: usize) -> Self {
        Self {
            parts: [(count, unit); 4],
            length: 1,
            vague: false,
            next,
        }
    }

    /// Its first part: how many of which unit.
    pub fn first(&self) -> (i64, Unit) {
        self.parts[0]
    }

    /// The smallest unit counted in.
    pub fn unit(&self) -> Unit {
        self.parts[self.length - 1].1
    }

    /// The day that lies so far from another.
    pub fn from(&self, mut day: Date, sign: i64) -> Option<Date> {
        for (count, unit) in &self.parts[..self.length] {
            day = unit.shift(day, sign.checked_mul(*count)?)?;
        }
        Some(day)
    }
}

impl Reader<'_, '_> {
    /// "two years and three days"
    pub fn amount(&self, at: usize) -> Option<Amount> {
        if let Some((last, amount)) = self.amount.get()
            && last == at
        {
            return amount;
        }
        let amount = self.read_amount(at);
        self.amount.set(Some((at, amount)));
        amount
    }

    fn read_amount(&self, at: usize) -> Option<Amount> {
        let (count, vague, unit, next) = self.counted_unit(at)?;
        let mut amount = Amount {
            vague,
            ..Amount::one(count, unit, next)
        };
        while amount.length < amount.parts.len() {
            let next = self.skip_marks(amount.next, &[',']);
            let Some((count, vague, unit, next)) = self.counted_unit(self.skip(next, And)) else {
                break;
            };
            if unit.days() >= amount.unit().days() {
                break;
            }
            amount.parts[amount.length] = (count, unit);
            amount.length += 1;
            amount.vague |= vague;
            amount.next = next;
        }
        Some(amount)
    }

    /// A number and its unit, whether the number is vague, and the token after the unit.
    fn counted_unit(&self, at: usize) -> Option<(i64, bool, Unit, usize)> {
        let (count, vague, next) = self.count(at)?;
        let unit = self.unit(next).filter(|unit| *unit != Unit::Weekend)?;
        Some((count, vague, unit, next + 1))
    }

    /// A number of units: value, whether it is vague, and the token after it.
    fn count(&self, at: usize) -> Option<(i64, bool, usize)> {
        let article = self.skip(at, A);
        match self.word(article) {
            Some(TimeWord::Few) => return Some((3, true, article + 1)),
            Some(TimeWord::Couple) => return Some((2, false, self.skip(article + 1, Of))),
            _ if article > at => return Some((1, false, article)),
            _ => {}
        }
        let (count, next) = self.cardinal(at)?;
        let part = self.row.is_digits(at) && self.part_of_number(at);
        let count = i64::try_from(count).ok()?;
        (!part && (1..100_000).contains(&count)).then_some((count, false, next))
    }
}
