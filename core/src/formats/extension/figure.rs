//! Figures: exact numbers, how they are to be read, and their units.

use crate::{
    Decimal,
    formats::members::{Members, Shown, members},
    model::{Exact, Extent, Measure, Number, Quantity, SIGNIFICANT, Unit, UnitDef, currency_name},
};
use serde::{Serialize, Serializer, ser::SerializeMap};
use std::fmt;

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

/// What a number comes to, its scale word included.
struct Value<'a>(&'a Number);

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.value() {
            Some(value) => Exact(value).serialize(serializer),
            // Too large to be multiplied out; the rules refuse such a figure.
            None => serializer.collect_str(self.0),
        }
    }
}

/// A share as a decimal number, or as a fraction where its digits would never end.
struct Share(u32, u32);

impl Share {
    fn decimal(&self) -> Option<Decimal> {
        let (mut above, below) = (i128::from(self.0), i128::from(self.1));
        for scale in 0..=SIGNIFICANT {
            if above.checked_rem(below)? == 0 {
                return Decimal::try_from_i128_with_scale(above / below, scale).ok();
            }
            above *= 10;
        }
        None
    }
}

impl Serialize for Share {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.decimal() {
            Some(value) => Exact(value).serialize(serializer),
            None => serializer.collect_str(self),
        }
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.0, self.1)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares() {
        let cases = [
            ((1, 4), "0.25"),
            ((2, 2), "1"),
            ((3, 2), "1.5"),
            ((0, 3), "0"),
            ((2, 3), "\"2/3\""),
            ((1, 1 << 31), "\"1/2147483648\""),
            ((u32::MAX, 7), "\"4294967295/7\""),
            ((1, 0), "\"1/0\""),
        ];
        for ((above, below), json) in cases {
            assert_eq!(serde_json::to_string(&Share(above, below)).unwrap(), json);
        }
    }
}
