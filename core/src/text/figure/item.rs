//! A figure with its unit.

use super::money::{self, Money};
use super::units;
use super::value::{self, Figure, Value};
use crate::model::sums::Sums;
use crate::model::{Dimension, Number, Scale, Unit, UnitDef};
use crate::text::language::{Sense, TimeWord};
use crate::text::row::Row;
use rust_decimal::Decimal;

/// A figure with its unit.
#[derive(Debug, Clone)]
pub(super) struct Measured {
    /// The first token, and the one after the last.
    pub from: usize,
    pub next: usize,
    pub figure: Figure,
    /// The figure in terms of the unit: cents are divided by 100.
    pub number: Option<Number>,
    pub unit: Option<Unit>,
    /// All units that the words may mean, where that is open.
    pub among: &'static [&'static str],
    /// The unit's entry in the table, where it has one.
    pub def: Option<&'static UnitDef>,
    /// A second reading of the unit.
    pub other: Option<(Number, Unit)>,
    /// The figure in millions, where the "m" behind it may stand for that rather than for metres.
    pub million: Option<Number>,
    pub age: bool,
}

impl Measured {
    /// The figure alone.
    pub fn bare(figure: Figure) -> Self {
        Self {
            from: figure.from,
            next: figure.next,
            figure,
            number: figure.number(),
            unit: None,
            among: &[],
            def: None,
            other: None,
            million: None,
            age: false,
        }
    }

    pub fn with_unit(self, unit: Unit, next: usize, parts: u32, factor: u64) -> Self {
        let number = self
            .number
            .and_then(|number| convert(number, parts, factor));
        Self {
            number,
            unit: number.is_some().then_some(unit),
            next,
            ..self
        }
    }

    /// In money, with the token after the last one.
    pub fn of_money(self, money: Money, next: usize) -> Self {
        Self {
            among: money.among,
            ..self.with_unit(money.unit, next, money.parts, money.factor)
        }
    }

    /// In a unit of the model.
    pub fn measured(self, def: &'static UnitDef, next: usize) -> Self {
        Self {
            def: Some(def),
            ..self.with_unit(Unit::Known(def.name.into()), next, 1, 1)
        }
    }

    /// Whether it is an amount of money.
    pub fn is_money(&self) -> bool {
        matches!(self.unit, Some(Unit::Currency(_)))
    }

    /// Whether it is in per cent or in percentage points.
    pub fn is_percent(&self) -> bool {
        matches!(self.unit, Some(Unit::Percent | Unit::PercentagePoint))
    }

    /// Whether its unit is one of the model that measures this.
    pub fn measures(&self, dimension: Dimension) -> bool {
        self.def.is_some_and(|def| def.dimension == dimension)
    }
}

fn convert(number: Number, parts: u32, factor: u64) -> Option<Number> {
    if factor > 1 {
        return value::scaled(number.value()?, factor);
    }
    if parts == 1 {
        return Some(number);
    }
    let digits = number.digits.over(Decimal::from(parts))?.normalize();
    Some(Number { digits, ..number })
}

/// Whether "of" leads from a figure to its unit: "5 millions d'euros", "un quart d'heure".
fn behind_of(row: &Row<'_>, figure: &Figure) -> bool {
    let (of, unit) = (figure.next, figure.next + 1);
    if !row.has(of, Sense::Of) {
        return false;
    }
    match figure.value {
        Value::Fraction(..) => matches!(row.word(unit).time, Some(TimeWord::Unit(_))),
        Value::Number(number) if number.scale >= Scale::Thousand => {
            units::percent(row, unit).is_none()
                && (units::known(row, unit, figure).is_some()
                    || money::after(row, unit, figure).is_some())
        }
        _ => false,
    }
}

/// Where the unit of a figure begins: "half a mile" and "two thirds of an hour" have an article between.
pub(super) fn unit_start(row: &Row<'_>, figure: &Figure) -> usize {
    let fraction = match figure.value {
        Value::Fraction(..) => true,
        Value::Number(_) => row.word(figure.next.wrapping_sub(1)).fraction.is_some(),
        Value::Ordinal(_) => false,
    };
    let at = figure.next;
    if behind_of(row, figure) {
        return at + 1;
    }
    if !fraction {
        return at;
    }
    let of = at + usize::from(row.has(at, Sense::Of));
    if row.has(of, Sense::A) {
        let probe = of + 1;
        let unit = units::percent(row, probe).is_some()
            || units::known(row, probe, figure).is_some()
            || money::name(row, probe).is_some()
            || row.has(probe, Sense::Point);
        if unit {
            return probe;
        }
    }
    at
}
