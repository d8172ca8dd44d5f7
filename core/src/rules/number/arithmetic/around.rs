//! Numbers with what their written digits leave open.

use crate::model::sums::Sums;
use crate::{
    model::{Direction, Extent, Measure, Number, Operator, Quantity, Scale, Unit},
    rules::number::compare::PEOPLE,
};
use rust_decimal::Decimal;

/// A number with what its written digits leave open: 13.8 may be anything from 13.75 to 13.85.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::rules::number) struct Around {
    /// The number as it is written.
    pub value: Decimal,
    /// The least that it may stand for.
    pub low: Decimal,
    /// The most that it may stand for.
    pub high: Decimal,
}

impl Around {
    /// A number that is meant to the last digit.
    pub const fn exactly(value: Decimal) -> Self {
        Self {
            value,
            low: value,
            high: value,
        }
    }

    /// A number that may be so much off.
    pub fn within(value: Decimal, half: Decimal) -> Self {
        Self {
            value,
            low: value.saturating_sub(half),
            high: value.saturating_add(half),
        }
    }

    pub fn meets(&self, other: &Self) -> bool {
        self.low <= other.high && other.low <= self.high
    }

    /// The same below zero.
    pub fn negated(self) -> Self {
        Self {
            value: -self.value,
            low: -self.high,
            high: -self.low,
        }
    }

    /// The same without its sign.
    pub fn magnitude(self) -> Self {
        match self.value.is_sign_negative() {
            true => self.negated(),
            false => self,
        }
    }

    /// What words such as "doubled" and "a quarter" are said of: they may be a tenth off.
    pub fn rough(self) -> Self {
        self.or_within(self.value.abs() / Decimal::TEN)
    }

    /// What is said to be about so much: half a step of its last digit that is no zero, or of the fives in which it counts; but
    /// never more than a tenth of it, nor less than a fiftieth. "About 60" are 55 to 65, "about 45" are 43 to 47.
    pub fn about(self) -> Self {
        let size = self.value.abs().normalize();
        let (mut digits, mut step) = (size.mantissa(), Decimal::new(1, size.scale()));
        while digits != 0 && digits % 10 == 0 {
            digits /= 10;
            step = step.saturating_mul(Decimal::TEN);
        }
        let in_fives = digits % 5 == 0;
        let half = step.saturating_mul(Decimal::new(if in_fives { 25 } else { 5 }, 1));
        let (least, most) = (size / Decimal::from(50), size / Decimal::TEN);
        self.or_within(half.clamp(least, most))
    }

    fn or_within(self, half: Decimal) -> Self {
        let other = Self::within(self.value, half);
        Self {
            low: self.low.min(other.low),
            high: self.high.max(other.high),
            ..self
        }
    }

    /// Two digits always say something: 6 million are not 6.4 million.
    fn to_two_digits(self) -> Self {
        let size = self.value.abs();
        if size.is_zero() {
            return self;
        }
        let mut second = Decimal::ONE;
        while second <= size / Decimal::ONE_HUNDRED {
            second *= Decimal::TEN;
        }
        while second > size / Decimal::TEN {
            second /= Decimal::TEN;
        }
        let other = Self::within(self.value, second / Decimal::TWO);
        Self {
            low: self.low.max(other.low),
            high: self.high.min(other.high),
            ..self
        }
    }
}

/// A plain amount with what its digits and its hedge leave open.
pub(super) fn operand(quantity: &Quantity) -> Option<Around> {
    let amount = amount(quantity)?.to_two_digits();
    Some(match quantity.hedge.is_exact() {
        true => amount,
        false => amount.about(),
    })
}

/// What most likely follows from two numbers. That both are rounded as far as they can be, and each away from the other, is not
/// allowed for: of the smaller part of what they leave open two fifths count, much as where independent errors add up.
pub(super) fn most_likely(a: Around, operator: Operator, b: Around) -> Option<Around> {
    let with = |a, b| interval(a, operator, b);
    let of_left = with(a, Around::exactly(b.value))?;
    let of_right = with(Around::exactly(a.value), b)?;
    let value = of_left.value;
    let both = |one: Decimal, other: Decimal| {
        let part = one.min(other).times(Decimal::new(4, 1))?;
        one.max(other).plus(part)
    };
    let below = both(value - of_left.low, value - of_right.low)?;
    let above = both(of_left.high - value, of_right.high - value)?;
    Some(Around {
        value,
        low: value.minus(below)?,
        high: value.plus(above)?,
    })
}

/// All that may follow from two numbers; `None` where it is too large to be told.
pub(in crate::rules::number) fn interval(
    a: Around,
    operator: Operator,
    b: Around,
) -> Option<Around> {
    let ends = |f: &dyn Fn(Decimal, Decimal) -> Option<Decimal>| {
        let corners = [
            f(a.low, b.low)?,
            f(a.low, b.high)?,
            f(a.high, b.low)?,
            f(a.high, b.high)?,
        ];
        let value = f(a.value, b.value)?;
        let low = corners.into_iter().min()?;
        let high = corners.into_iter().max()?;
        Some(Around { value, low, high })
    };
    match operator {
        Operator::Plus => ends(&|a, b| a.plus(b)),
        Operator::Minus => ends(&|a, b| a.minus(b)),
        Operator::Over => ends(&|a, b| a.over(b)),
    }
}

/// A single plain amount, or by how much one has changed, with what its digits leave open. How much it is that has gone up by 18
/// percent is another matter.
pub(super) fn amount(quantity: &Quantity) -> Option<Around> {
    let unit = quantity.unit.as_ref();
    match &quantity.measure {
        Measure::Amount(Extent { low, high: None }) => around(low, unit),
        Measure::Change { .. } if unit == Some(&Unit::Percent) => None,
        Measure::Change {
            direction,
            by: Extent { low, high: None },
        } => around(low, unit).map(|by| match direction {
            Direction::Up => by,
            Direction::Down => by.negated(),
        }),
        _ => None,
    }
}

/// A number and what its digits leave open: half a unit of the last one on either side.
///
/// Who counts things without a fraction or a scale word counts them all, so 367 cases are neither 366 nor 368. Only from
/// three zeros on may the end of a whole number be rounding, and two digits always say something: 12,000 may be 11,500,
/// and 10,000 may be 9,500, but 300 is not 250. A price is given to three digits: 3 euros are not 2.60, and 40 not 39.60.
pub(in crate::rules::number) fn around(number: &Number, unit: Option<&Unit>) -> Option<Around> {
    let value = number.value()?;
    let written = number.digits.scale();
    let whole = number.digits.abs().trunc().normalize().to_string();
    let zeros = whole.len() - whole.trim_end_matches('0').len();
    let last = if written > 0 {
        Decimal::new(1, written)
    } else if zeros >= 3 {
        let rounded = u32::try_from(zeros.min(whole.len() - 2)).ok()?;
        Decimal::try_from_i128_with_scale(10_i128.checked_pow(rounded)?, 0).ok()?
    } else if number.scale == Scale::One && is_counted(unit) {
        Decimal::ZERO
    } else if number.scale == Scale::One && matches!(unit, Some(Unit::Currency(_))) {
        let digits = u32::try_from(whole.len()).ok()?;
        Decimal::new(1, 3_u32.saturating_sub(digits))
    } else {
        Decimal::ONE
    };
    let half = last
        .times(Decimal::from(number.scale.factor()))?
        .over(Decimal::TWO)?;
    Some(Around::within(value, half))
}

/// Whether it is one by one that such things are counted: they are not measured.
pub(in crate::rules::number) fn is_counted(unit: Option<&Unit>) -> bool {
    match unit {
        None | Some(Unit::Counted(_)) => true,
        Some(Unit::Known(name)) => name == PEOPLE,
        Some(_) => false,
    }
}
