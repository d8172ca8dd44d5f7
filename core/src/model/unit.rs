use super::{
    Text, is_currency,
    unit_table::{UNITS, UnitDef},
};
use std::fmt;
use std::sync::OnceLock;

/// What a figure is counted in.
///
/// `Display` writes it as it is written in a declaration: `%`, `pp`, `EUR`, `m3`, `"warships"`.
#[derive(Debug, Clone, PartialEq, Eq)]
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

    /// The unit of that name, or of a common alias: the singular, the plural, or an abbreviation.
    ///
    /// ```
    /// use newsfacts_core::model::UnitDef;
    /// assert_eq!(UnitDef::named("km").unwrap().uncefact, "KMT");
    /// assert_eq!(UnitDef::named("tonnes").unwrap().name, "t");
    /// assert_eq!(UnitDef::named("furlongs"), None);
    /// ```
    pub fn named(name: &str) -> Option<&'static Self> {
        let exact = Self::ALL.iter().find(|unit| unit.name == name);
        exact.or_else(|| Self::in_words(name))
    }

    /// The unit that words of an article name: `cubic metres`, `km/h`, `MW`.
    ///
    /// Words are separated by one blank. Case counts only where two units differ by it.
    pub fn in_words(words: &str) -> Option<&'static Self> {
        let mut singular = [0u8; 48];
        let exact = singular_of(words, false, &mut singular)?;
        let index = index();
        if let Some(unit) = find(index, exact) {
            return Some(unit);
        }
        let mut lower = [0u8; 48];
        find(index, singular_of(words, true, &mut lower)?)
    }
}

type Index = Vec<(Box<str>, &'static UnitDef)>;

/// Every form of every unit, in the singular and sorted.
fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut index: Index = Vec::new();
        let mut buffer = [0u8; 48];
        for unit in UnitDef::ALL {
            for word in unit.words {
                if let Some(form) = singular_of(word, false, &mut buffer) {
                    index.push((form.into(), unit));
                }
            }
        }
        index.sort_by(|a, b| a.0.cmp(&b.0));
        index
    })
}

fn find(index: &Index, form: &str) -> Option<&'static UnitDef> {
    let at = index.binary_search_by(|(known, _)| (**known).cmp(form));
    at.ok().map(|at| index[at].1)
}

/// Drops the s at the end of every word of more than three letters; both sides of a comparison go through it, so it does
/// not matter that "celsius" is no plural.
fn singular_of<'b>(words: &str, lower: bool, buffer: &'b mut [u8]) -> Option<&'b str> {
    let bytes = words.as_bytes();
    let (mut length, mut start) = (0, 0);
    for (at, byte) in bytes.iter().enumerate() {
        let ends = bytes
            .get(at + 1)
            .is_none_or(|next| matches!(next, b' ' | b'/'));
        if *byte == b's' && ends && at - start >= 3 {
            continue;
        }
        if matches!(byte, b' ' | b'/') {
            start = at + 1;
        }
        let byte = if lower {
            byte.to_ascii_lowercase()
        } else {
            *byte
        };
        *buffer.get_mut(length)? = byte;
        length += 1;
    }
    std::str::from_utf8(&buffer[..length]).ok()
}

impl Unit {
    /// The unit that stands behind a figure in a declaration: `pp`, a currency code, or a known unit by any of its
    /// names. Whether there is such a unit is not checked here.
    ///
    /// ```
    /// use newsfacts_core::model::Unit;
    /// assert_eq!(Unit::from_name("minute"), Unit::Known("minutes".into()));
    /// assert_eq!(Unit::from_name("EUR"), Unit::Currency("EUR".into()));
    /// ```
    pub fn from_name(name: impl Into<Text>) -> Self {
        let name = name.into();
        if name == "pp" {
            return Self::PercentagePoint;
        }
        // The code of a currency is one in capitals, whatever else a word of these letters may mean: GBP is no Gbps.
        let is_unit = UnitDef::ALL.iter().any(|unit| unit.name == name);
        if !is_unit && is_currency(&name) {
            return Self::Currency(name);
        }
        match UnitDef::named(&name) {
            Some(unit) => Self::Known(unit.name.into()),
            None if name.len() == 3 && name.bytes().all(|byte| byte.is_ascii_uppercase()) => {
                Self::Currency(name)
            }
            None => Self::Known(name),
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
    fn no_form_names_two_units() {
        let index = index();
        for pair in index.windows(2) {
            let same = pair[0].0 == pair[1].0 && pair[0].1 != pair[1].1;
            assert!(
                !same,
                "{:?} {} {}",
                pair[0].0, pair[0].1.name, pair[1].1.name
            );
        }
        for unit in UnitDef::ALL {
            assert_eq!(UnitDef::named(unit.name), Some(unit), "{}", unit.name);
            assert!(unit.factor > 0.0);
        }
    }

    #[test]
    fn words_of_articles() {
        let cases = [
            ("Cubic Metres", "m3"),
            ("degrees Celsius", "celsius"),
            ("inches", "inches"),
            ("barrels per day", "barrels/day"),
            ("bpd", "barrels/day"),
            ("MW", "MW"),
            ("kilometres per hour", "km/h"),
            ("sq km", "km2"),
            ("m³", "m3"),
            ("minute", "minutes"),
        ];
        for (words, name) in cases {
            assert_eq!(
                UnitDef::in_words(words).map(|u| u.name),
                Some(name),
                "{words}"
            );
        }
        for words in ["warship", "", "a", "mix", "s's"] {
            assert_eq!(UnitDef::in_words(words), None, "{words}");
        }
    }
}
