//! Figures: exact numbers, how they are to be read, and their units.

use crate::{
    formats::{
        members::{Members, Shown, members},
        number::{Share, Value},
    },
    model::{Extent, Measure, Quantity, Unit, UnitDef, currency_name},
};
use serde::{Serialize, Serializer, ser::SerializeMap};

/// A quantity as an object of its own.
pub(super) struct Figure<'a>(pub &'a Quantity);

impl Serialize for Figure<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.quantity(self.0)?;
        out.end()
    }
}

impl<M: SerializeMap> Members<M> {
    /// The members of a quantity.
    pub(super) fn quantity(&mut self, quantity: &Quantity) -> Result<(), M::Error> {
        self.member("figure", &Shown(quantity))?;
        self.member("measure", quantity.measure.name())?;
        let hedge = Some(quantity.hedge).filter(|hedge| !hedge.is_exact());
        self.optional("hedge", hedge)?;
        match &quantity.measure {
            Measure::Amount(extent) | Measure::Multiple(extent) => self.extent(extent)?,
            Measure::Change { direction, by } => {
                self.member("direction", direction)?;
                self.extent(by)?;
            }
            Measure::Rank(rank) => self.member("value", rank)?,
            Measure::Share {
                numerator,
                denominator,
            } => {
                self.member("value", &Share(*numerator, *denominator))?;
                self.member("numerator", numerator)?;
                self.member("denominator", denominator)?;
            }
            Measure::OutOf { part, whole } => {
                self.member("part", &Value(part))?;
                self.member("whole", &Value(whole))?;
            }
            Measure::Score { first, second } => {
                self.member("first", first)?;
                self.member("second", second)?;
            }
            Measure::Magnitude(magnitude) => self.member("low", &magnitude.least())?,
        }
        self.optional("unit", quantity.unit.as_ref().map(UnitOf))
    }

    fn extent(&mut self, extent: &Extent) -> Result<(), M::Error> {
        match &extent.high {
            None => self.member("value", &Value(&extent.low)),
            Some(high) => {
                self.member("low", &Value(&extent.low))?;
                self.member("high", &Value(high))
            }
        }
    }
}

struct UnitOf<'a>(&'a Unit);

impl Serialize for UnitOf<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        let mut unit = |kind: &str, name: &str| {
            out.member("kind", kind)?;
            out.member("name", name)
        };
        match self.0 {
            Unit::Percent => {
                unit("percent", "%")?;
                out.member("ucum", "%")?;
            }
            Unit::PercentagePoint => unit("percentage-point", "pp")?,
            Unit::Currency(code) => {
                unit("currency", currency_name(code).unwrap_or(code))?;
                out.member("iso4217", code)?;
            }
            Unit::Known(name) => {
                unit("measurement", name)?;
                let ucum = UnitDef::named(name).map_or("", |unit| unit.ucum);
                out.optional("ucum", Some(ucum).filter(|code| !code.is_empty()))?;
            }
            Unit::Counted(words) => unit("count", words)?,
        }
        out.end()
    }
}
