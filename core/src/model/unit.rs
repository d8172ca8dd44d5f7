use super::{
    Text,
    unit_table::{UNITS, UnitDef},
};
use std::fmt;

/// What a figure is counted in.
///
/// `Display` writes it as it is written in a declaration: `%`, `pp`, `EUR`, `m3`, `"warships"`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
#[cfg_attr(feature = "json", serde(rename_all = "kebab-case"))]
pub enum Unit {
    /// Per cent.
    Percent,
    /// Percentage points: the difference of two percentages.
    PercentagePoint,
    /// An ISO 4217 currency, by its code.
    Currency(Text),
    /// A unit of [`UnitDef::ALL`], by its [`name`](UnitDef::name).
    Known(Text),
    /// Anything else that is counted, in the author's words: `3 "warships"`.
    Counted(Text),
}

impl UnitDef {
    /// Every unit that the language and the text engine know.
    pub const ALL: &'static [Self] = UNITS;

    /// The unit of that name. What else it may be called is known to a language, see `text::unit_named`.
    ///
    /// ```
    /// use newsfacts_core::model::UnitDef;
    /// assert_eq!(UnitDef::named("km").unwrap().uncefact, "KMT");
    /// assert_eq!(UnitDef::named("kilometres"), None);
    /// ```
    pub fn named(name: &str) -> Option<&'static Self> {
        Self::ALL.iter().find(|unit| unit.name == name)
    }
}

/// For the readers of texts.
#[cfg(feature = "check")]
impl UnitDef {
    /// The unit of a dimension that is so large: the one for a unit squared, or divided by another.
    pub(crate) fn of_size(dimension: super::Dimension, factor: f64) -> Option<&'static Self> {
        let fits = |unit: &&Self| {
            unit.dimension == dimension && (unit.factor - factor).abs() < 1e-6 * factor
        };
        Self::ALL.iter().find(fits)
    }
}

impl Unit {
    /// The unit that stands behind a figure in a declaration: `pp`, a currency code, or a known unit by its name.
    /// Whether there is such a unit is not checked here.
    ///
    /// ```
    /// use newsfacts_core::model::Unit;
    /// assert_eq!(Unit::from_name("minutes"), Unit::Known("minutes".into()));
    /// assert_eq!(Unit::from_name("EUR"), Unit::Currency("EUR".into()));
    /// ```
    pub fn from_name(name: impl Into<Text>) -> Self {
        let name = name.into();
        if name == "pp" {
            return Self::PercentagePoint;
        }
        let is_code = name.len() == 3 && name.bytes().all(|byte| byte.is_ascii_uppercase());
        match UnitDef::named(&name) {
            None if is_code => Self::Currency(name),
            _ => Self::Known(name),
        }
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Percent => f.write_str("%"),
            Self::PercentagePoint => f.write_str("pp"),
            Self::Currency(name) | Self::Known(name) => f.write_str(name),
            Self::Counted(words) => write!(f, "{words:?}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::currency_codes;

    #[test]
    fn the_code_of_a_currency_is_always_one() {
        for code in currency_codes() {
            let currency = Unit::Currency(code.into());
            assert_eq!(Unit::from_name(code), currency);
        }
        assert_eq!(Unit::from_name("Gbps"), Unit::Known("Gbps".into()));
        assert_eq!(Unit::from_name("kg"), Unit::Known("kg".into()));
    }

    #[test]
    fn every_unit_has_a_name_of_its_own() {
        for unit in UnitDef::ALL {
            assert_eq!(UnitDef::named(unit.name), Some(unit), "{}", unit.name);
            assert!(unit.factor > 0.0);
        }
    }
}
