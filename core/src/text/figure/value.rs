//! Figures without any unit: their value, and how it is written.

use crate::model::sums::Sums;
use crate::model::{Number, Scale};
use crate::text::language::Sense;
use crate::text::row::Row;
use crate::text::row::numeral::Form;
use rust_decimal::Decimal;

/// A number, and how it was written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Figure {
    /// Tokens: the first, and the one after the last.
    pub from: usize,
    pub next: usize,
    pub value: Value,
    pub written: Written,
    /// The figure without an "m" at its end that was taken for "million" and may be metres.
    pub before_m: Option<Number>,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Value {
    Number(Number),
    /// A fraction that is nothing but a fraction: "two-thirds", "1/4", "half".
    Fraction(u32, u32),
    /// "third", "23rd"
    Ordinal(u32),
}

/// How a figure was written, as far as its meaning depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Written {
    /// One run of digits of this length.
    Plain(usize),
    /// Digits with grouping, decimals or a scale.
    Digits,
    Words,
}

impl Figure {
    pub fn new(from: usize, next: usize, number: Number, written: Written) -> Self {
        Self {
            from,
            next,
            value: Value::Number(number),
            written,
            before_m: None,
        }
    }

    /// The value in full.
    pub fn decimal(&self) -> Option<Decimal> {
        match self.value {
            Value::Number(number) => number.value(),
            Value::Fraction(numerator, denominator) => {
                Decimal::from(numerator).over(Decimal::from(denominator))
            }
            Value::Ordinal(value) => Some(Decimal::from(value)),
        }
    }

    /// The figure as a number with digits; a fraction is divided out.
    pub fn number(&self) -> Option<Number> {
        match self.value {
            Value::Number(number) => Some(number),
            _ => Some(one(self.decimal()?.round_dp(12).normalize())),
        }
    }

    /// The value, if it is a whole number below `limit` without scale word.
    pub fn small(&self, limit: u32) -> Option<u32> {
        let value = self.decimal()?;
        let small = value.is_integer() && value >= Decimal::ZERO && value < Decimal::from(limit);
        small.then(|| value.try_into().ok()).flatten()
    }
}

pub(super) fn one(digits: Decimal) -> Number {
    Number {
        digits,
        scale: Scale::One,
    }
}

/// Digits times a scale word, in terms of the scales that the model has: 3 crore is 30 million.
pub(super) fn scaled(digits: Decimal, factor: u64) -> Option<Number> {
    let mut scale = Scale::One;
    for known in Scale::WORDS {
        let suits = known != Scale::Hundred && known != Scale::Dozen;
        if suits && factor >= known.factor() && factor.is_multiple_of(known.factor()) {
            scale = known;
        }
    }
    if factor == 12 {
        scale = Scale::Dozen;
    }
    let rest = factor / scale.factor();
    let digits = if rest == 1 {
        digits
    } else {
        digits.times(Decimal::from(rest))?
    };
    let number = Number { digits, scale };
    number.value()?; // what no decimal can hold is no number for us
    Some(number)
}

/// A scale word behind a figure, once or more: "2.5 million", "3 lakh crore", "$2-million".
pub(super) fn with_word_scale(row: &Row<'_>, figure: Figure) -> Figure {
    let Some(number) = figure.number() else {
        return figure;
    };
    let (mut next, mut factor) = (figure.next, 1u64);
    loop {
        let at = next + usize::from(row.is_hyphen(next));
        if !row.is_word(at) || !row.same_paragraph(at) {
            break;
        }
        let power = if row.has(at, Sense::Dozen) && factor == 1 {
            12
        } else {
            match row.number(at) {
                // "50 cents" are money, unlike "deux cents"
                Some(word) if word.value == 100 && row.word(at).terms > 0 => break,
                Some(word)
                    if word.value >= 100 && matches!(word.form, Form::Cardinal | Form::Plural) =>
                {
                    word.value
                }
                _ => break,
            }
        };
        let Some(product) = factor.checked_mul(power) else {
            break;
        };
        factor = product;
        next = at + 1;
    }
    if next == figure.next {
        return figure;
    }
    let Some(product) = number.digits.times(Decimal::from(number.scale.factor())) else {
        return figure;
    };
    let Some(number) = scaled(product, factor) else {
        return figure;
    };
    Figure {
        next,
        value: Value::Number(number),
        written: if figure.written == Written::Words {
            Written::Words
        } else {
            Written::Digits
        },
        ..figure
    }
}
