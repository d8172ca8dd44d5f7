//! Figures that go on behind their unit: "5 ft 2 in", "three dollars and ten cents", "two hours and a half".

use super::item::{Measured, unit_start};
use super::number;
use super::value::{Figure, Value, Written, one};
use super::{money, units};
use crate::model::sums::Sums;
use crate::model::{Dimension, Number, Scale, Unit, UnitDef};
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
        let digits = Decimal::from(part).over(Decimal::from(money.parts))?;
        let sum = number.value()?.plus(digits)?;
        let next = money.next;
        let item = joined(item, sum, next);
        // "one yuan and five mao five" goes on
        return Some(item);
    }
    // A bare rest counts as the parts only where nothing else goes on behind it.
    let whole = number.scale == Scale::One && number.digits.is_integer();
    let two_digits = rest.written != Written::Plain(1);
    // "8 euros 50 pour", but not "$20 43 times"
    let small_word = row.has_any(rest.next, &[Sense::And, Sense::Or, Sense::Preposition]);
    let ends = row.is_stop(rest.next) || small_word && rest.written == Written::Plain(2);
    let bare = whole
        && (1..100).contains(&part)
        && (row.is_end(rest.next) || named && and == 0 && ends)
        && (named || and == 0)
        && !matches!(rest.written, Written::Digits);
    if !bare || !two_digits && and == 0 {
        return None;
    }
    let sum = number.value()?.plus(Decimal::new(i64::from(part), 2))?;
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

/// "two hours and a half", "an hour and a quarter", "deux heures et demie": a fraction behind the unit.
pub(super) fn and_a_half(row: &Row<'_>, item: &Measured) -> Option<Measured> {
    if !row.has(item.next, Sense::And) {
        return None;
    }
    let led = row.has(item.next + 1, Sense::A);
    let at = item.next + 1 + usize::from(led);
    if !led && !row.has(at, Sense::AndAHalf) {
        return None;
    }
    let part = row.word(at).fraction?;
    let part = Decimal::ONE.over(part.value.into())?.normalize();
    let next = at + 1;
    let figure = Figure {
        next,
        ..item.figure
    };
    // "an hour and a quarter of the members", but "dos años y medio de cárcel"
    let of = row.has(next, Sense::Of) && !row.has(at, Sense::AndAHalf);
    let goes_on = of || row.has(next, Sense::Dozen) || row.is_number_word(next);
    if goes_on || units::known(row, unit_start(row, &figure), &figure).is_some() {
        return None;
    }
    let number = item.number.filter(|number| number.scale.is_one())?;
    Some(Measured {
        next,
        number: Some(Number {
            digits: number.digits.plus(part)?,
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

/// "6'3", "5’10”": feet and inches with their marks.
pub(super) fn feet_and_inches(row: &Row<'_>, item: &Measured) -> Option<Measured> {
    let at = item.next;
    let joined = row.is_mark(at, &['\'', '’', '′']) && row.glued(at) && row.glued(at + 1);
    if !joined || !row.is_digits(at + 1) || row.str(at + 1).len() > 2 {
        return None;
    }
    let mut next = at + 2;
    next += usize::from(row.is_mark(next, &['"', '″']) && row.glued(next));
    let goes_on = row.glued(next)
        && (row.is_word(next)
            || row.is_digits(next)
            || row.is_digits(next + 1) && row.glued(next + 1));
    let inches: u32 = row.str(at + 1).parse().ok().filter(|inches| *inches < 12)?;
    let feet = item.figure.small(10).filter(|feet| *feet > 0 && !goes_on)?;
    let (unit, number) = (UnitDef::named("inches")?, one((feet * 12 + inches).into()));
    let item = item.clone().measured(unit, next);
    Some(Measured {
        number: Some(number),
        ..item
    })
}

/// The unit in which a bare number behind a larger unit counts, and how many of it make one: "5 ft 11", "13st 4".
fn smaller_unit(def: &UnitDef) -> Option<(&'static UnitDef, u32)> {
    let (name, parts) = match def.name {
        "ft" => ("inches", 12),
        "stone" => ("lb", 14),
        "lb" => ("oz", 16),
        _ => return None,
    };
    Some((UnitDef::named(name)?, parts))
}

/// The unit of a number that stands bare behind a larger unit, where nothing is counted by it; `joined` tells that a hyphen
/// stands before it, as in "a 6-foot-3 forward".
fn bare_rest(
    row: &Row<'_>,
    def: &UnitDef,
    rest: &Figure,
    joined: bool,
) -> Option<(&'static UnitDef, usize)> {
    use Sense::{And, At, Or, Predicate, With};
    let (unit, parts) = smaller_unit(def)?;
    let whole = !matches!(rest.value, Value::Ordinal(_)) && rest.small(parts).is_some();
    let ends = row.is_stop(rest.next) || row.has_any(rest.next, &[And, At, Or, Predicate, With]);
    (whole && (ends || joined)).then_some((unit, rest.next))
}

fn add_smaller(row: &Row<'_>, item: &Measured) -> Option<Measured> {
    let def = item.def?;
    let mixed = matches!(
        def.dimension,
        Dimension::Length | Dimension::Mass | Dimension::Time
    );
    let mut at = item.next;
    let joined = row.is_hyphen(at);
    if joined || row.mark(at) == Some(',') {
        at += 1;
    }
    if row.has(at, Sense::And) {
        at += 1;
    }
    if !mixed || !row.is_number(at) || !row.same_paragraph(at) {
        return None;
    }
    let figure = number::figure(row, at, false)?;
    let bare = || bare_rest(row, def, &figure, joined).filter(|_| joined || at == item.next);
    let (small, next) = units::known(row, figure.next, &figure).or_else(bare)?;
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
        .times(ratio)?
        .plus(figure.decimal()?)?;
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
