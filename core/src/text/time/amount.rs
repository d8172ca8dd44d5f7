//! Numbers of units: "two years, one month and three days".

use super::reader::TimeReader;
use crate::model::Date;
use crate::text::language::Sense::{A, And, AndAHalf, Half, Of, OneAndAHalf};
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

    /// Adds smaller units; what is too many for any clock or calendar is passed.
    fn add(&mut self, counted: &Counted) {
        for part in &counted.parts[..counted.length] {
            if self.length < self.parts.len() {
                self.parts[self.length] = *part;
                self.length += 1;
            }
        }
        self.vague |= counted.vague;
        self.next = counted.next;
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

impl TimeReader<'_, '_> {
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
        let first = self.counted_unit(at)?;
        let mut amount = Amount::one(0, first.parts[0].1, first.next);
        amount.length = 0;
        amount.add(&first);
        loop {
            let next = self.skip_marks(amount.next, &[',']);
            match self.counted_unit(self.skip(next, And)) {
                Some(smaller) if smaller.parts[0].1.days() < amount.unit().days() => {
                    amount.add(&smaller);
                }
                _ => return Some(amount),
            }
        }
    }

    /// A number and its unit: the parts that it makes, whether the number is vague, and the token after the unit.
    fn counted_unit(&self, at: usize) -> Option<Counted> {
        if self.has(at, OneAndAHalf) {
            return Some(Counted::new(1, self.unit_at(at + 1)?, at + 2).and_a_half());
        }
        let half = self.skip(at, A);
        if half > at && self.has(half, Half) {
            // "a half year"
            return Some(Counted::new(0, self.unit_at(half + 1)?, half + 2).and_a_half());
        }
        if self.has(at, Half) {
            // "half a year"
            let unit = self.unit_at(self.skip(at + 1, A))?;
            return Some(Counted::new(0, unit, self.skip(at + 1, A) + 1).and_a_half());
        }
        let (count, vague, next) = self.count(at)?;
        // "two and a half years"
        let halved = self.skip(self.skip(next, And), A);
        let halved = halved > next && self.has(halved, Half);
        let word = if halved {
            self.skip(self.skip(next, And), A) + 1
        } else {
            next
        };
        let unit = self.unit_at(word)?;
        let mut counted = Counted {
            vague,
            ..Counted::new(count, unit, word + 1)
        };
        // "a year and a half"
        let and = self.skip(word + 1, And);
        let behind = self.skip(and, A);
        if and > word + 1 && self.has(and, AndAHalf) {
            // "deux ans et demi"
            counted = Counted {
                next: and + 1,
                ..counted.and_a_half()
            };
        } else if halved {
            counted = counted.and_a_half();
        } else if behind == word + 3 && self.has(behind, Half) {
            counted = Counted {
                next: behind + 1,
                ..counted.and_a_half()
            };
        }
        Some(counted)
    }

    fn unit_at(&self, at: usize) -> Option<Unit> {
        self.unit(at).filter(|unit| *unit != Unit::Weekend)
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
        if let Some((count, next)) = self.thousands(at) {
            return Some((count, false, next));
        }
        let (count, next) = self.cardinal(at)?;
        let count = i64::try_from(count)
            .ok()
            .filter(|count| (0..100_000).contains(count))?;
        let decimal = self.is_joined(next, &['.']) && self.row.is_digits(at);
        if decimal && !self.hangs_on_digits(at, &['.', ',']) {
            return Some((count, true, next + 2)); // "1.5 years ago"
        }
        let part = self.row.is_digits(at) && self.part_of_number(at);
        (!part && count > 0).then_some((count, false, next))
    }

    /// "5,000": a number with one group of three digits, by the locale's sign, and the token after it.
    fn thousands(&self, at: usize) -> Option<(i64, usize)> {
        let sign = self.row.locale.group_sign();
        let (thousands, length) = self.digits(at)?;
        let (rest, group) = self.digits(at + 2)?;
        let grouped = self.is_joined(at + 1, &[sign]) && length <= 2 && group == 3;
        let whole =
            grouped && !self.hangs_on_digits(at, &['.', ',']) && !self.number_goes_on(at + 3);
        whole.then(|| (i64::from(thousands) * 1000 + i64::from(rest), at + 3))
    }
}

/// A number of one unit, and half of one more where that is said.
struct Counted {
    parts: [(i64, Unit); 2],
    length: usize,
    vague: bool,
    next: usize,
}

impl Counted {
    fn new(count: i64, unit: Unit, next: usize) -> Self {
        Self {
            parts: [(count, unit); 2],
            length: 1,
            vague: false,
            next,
        }
    }

    /// Half a unit more, in whole ones of a smaller unit.
    fn and_a_half(mut self) -> Self {
        let half = match self.parts[0].1 {
            Unit::Millennium => (500, Unit::Year),
            Unit::Century => (50, Unit::Year),
            Unit::Decade => (5, Unit::Year),
            Unit::Year => (6, Unit::Month),
            Unit::Half => (3, Unit::Month),
            Unit::Quarter => (6, Unit::Week),
            Unit::Month => (2, Unit::Week),
            Unit::Fortnight => (1, Unit::Week),
            Unit::Week | Unit::Weekend => (3, Unit::Day),
            Unit::Day => (12, Unit::Hour),
            Unit::Hour => (30, Unit::Minute),
            Unit::Minute | Unit::Second => (30, Unit::Second),
        };
        self.parts[1] = half;
        self.length = 2;
        self
    }
}
