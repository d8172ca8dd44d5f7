//! Figures that go on behind their unit: "5 ft 2 in", "three dollars and ten cents", "two hours and a half".

use super::item::{Measured, unit_start};
use super::number;
use super::value::{Figure, Written};
use super::{money, units};
use crate::model::{Dimension, Number, Scale, Unit};
use crate::text::language::Sense;
use crate::text::row::Row;
use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

/// "3 dollars 50 cents", "one dollar and ten", "$20 43".
pub(super) fn parts_of_money(row: &Row<'_>, item: Measured, named: bool) -> Measured {
    parts_checked(row, &item, named).unwrap_or(item)
}

fn parts_checked(row: &Row<'_>, item: &Measured, named: bool) -> Option<Measured> {
    let number = item.number?;
    if !item.is_money() && !matches!(item.unit, Some(Unit::Counted(_))) {
        return None;
    }
    let and = usize::from(row.has(item.next, Sense::And));
    let at = item.next + and;
    if !row.is_number(at) || !row.same_paragraph(at) {
        return None;
    }
    let rest = number::figure(row, at, false)?;
    let part = rest.small(1000)?;
    if let Some(money) = money::after(row, rest.next, &rest) {
        let unit = item.unit.as_ref()?;
        let same = money::may_agree(money.either(), (unit, item.among));
        if money.parts == 1 || !same {
            return None;
        }
        let digits = Decimal::from(part).checked_div(Decimal::from(money.parts))?;
        let sum = number.value()?.checked_add(digits)?;
        let next = money.next;
        let item = joined(item, sum, next);
        // "one yuan and five mao five" goes on
        return Some(item);
    }
    // A bare rest counts as the parts only where nothing else goes on behind it.
    let whole = number.scale == Scale::One && number.digits.is_integer();
    let bare = whole
        && (1..100).contains(&part)
        && row.is_end(rest.next)
        && (named || and == 0)
        && !matches!(rest.written, Written::Digits);
    let two_digits = rest.written != Written::Plain(1);
    if !bare || !two_digits && and == 0 {
        return None;
    }
    let sum = number
        .value()?
        .checked_add(Decimal::new(i64::from(part), 2))?;
    Some(joined(item, sum, rest.next))
}

fn joined(item: &Measured, sum: Decimal, next: usize) -> Measured {
    let number = Number {
        digits: sum,
        scale: Scale::One,
    };
    Measured {
        number: Some(number),
        next,
        ..item.clone()
    }
}

/// "two hours and a half", "an hour and a quarter": a fraction behind the unit.
pub(super) fn and_a_half(row: &Row<'_>, item: &Measured) -> Option<Measured> {
    if !row.has(item.next, Sense::And) || !row.has(item.next + 1, Sense::A) {
        return None;
    }
    let part = row.word(item.next + 2).fraction?;
    let part = Decimal::ONE.checked_div(part.value.into())?.normalize();
    let next = item.next + 3;
    let figure = Figure {
        next,
        ..item.figure
    };
    let goes_on = row.has_any(next, &[Sense::Of, Sense::Dozen]) || row.is_number_word(next);
    if goes_on || units::known(row, unit_start(row, &figure), &figure).is_some() {
        return None;
    }
    let number = item.number.filter(|number| number.scale.is_one())?;
    Some(Measured {
        next,
        number: Some(Number {
            digits: number.digits.checked_add(part)?,
            ..number
        }),
        ..item.clone()
    })
}

/// "5 feet 2 inches", "2 km, 300 m", "two hours and 30 minutes": given in the smallest unit, which keeps it exact.
pub(super) fn smaller_units(row: &Row<'_>, item: Measured) -> Measured {
    let mut sum = item;
    for _ in 0..3 {
        let Some(next) = add_smaller(row, &sum) else {
            break;
        };
        sum = next;
    }
    sum
}

fn add_smaller(row: &Row<'_>, item: &Measured) -> Option<Measured> {
    let def = item.def?;
    let mixed = matches!(
        def.dimension,
        Dimension::Length | Dimension::Mass | Dimension::Time
    );
    let mut at = item.next;
    if row.mark(at) == Some(',') {
        at += 1;
    }
    if row.has(at, Sense::And) {
        at += 1;
    }
    if !mixed || !row.is_number(at) || !row.same_paragraph(at) {
        return None;
    }
    let figure = number::figure(row, at, false)?;
    let (small, next) = units::known(row, figure.next, &figure)?;
    if small.dimension != def.dimension || small.factor >= def.factor {
        return None;
    }
    let ratio = def.factor / small.factor;
    if (ratio - ratio.round()).abs() > 1e-6 * ratio {
        return None;
    }
    let ratio = Decimal::from_f64(ratio.round())?;
    let digits = item
        .number?
        .value()?
        .checked_mul(ratio)?
        .checked_add(figure.decimal()?)?;
    let number = Number {
        digits,
        scale: Scale::One,
    };
    Some(Measured {
        next,
        number: Some(number),
        unit: Some(Unit::Known(small.name.into())),
        among: &[],
        def: Some(small),
        ..item.clone()
    })
}
