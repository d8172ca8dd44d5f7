use super::{Magnitude, Unit};
use rust_decimal::Decimal;
use std::fmt;

/// What a statistic says: a measure, how exact it is, and its unit.
///
/// The same type holds what an author declares and what the text engine reads in an article, so that the two are
/// compared in the same terms. `Display` writes it as it is written in a declaration: `~13.8 billion m3`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "json", derive(serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
pub struct Quantity {
    /// How exact the figure is said to be.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Hedge::is_exact")
    )]
    pub hedge: Hedge,
    /// The figure.
    #[cfg_attr(feature = "json", serde(flatten))]
    pub measure: Measure,
    /// What is counted; `None` for a bare number.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub unit: Option<Unit>,
}

/// How exact a figure is said to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
#[cfg_attr(feature = "json", serde(rename_all = "kebab-case"))]
pub enum Hedge {
    /// Said as it is: `18 %`.
    #[default]
    Exact,
    /// "about", "some", "nearly": `~18 %`.
    About,
    /// "more than", "over": `> 18 %`.
    MoreThan,
    /// "at least": `>= 18 %`.
    AtLeast,
    /// "less than", "under", "fewer than": `< 18 %`.
    LessThan,
    /// "at most", "up to": `<= 18 %`.
    AtMost,
}

impl Hedge {
    /// Whether the figure is given without any hedge.
    pub const fn is_exact(&self) -> bool {
        matches!(self, Self::Exact)
    }

    /// The hedge as data names it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::About => "about",
            Self::MoreThan => "more-than",
            Self::AtLeast => "at-least",
            Self::LessThan => "less-than",
            Self::AtMost => "at-most",
        }
    }

    /// The sign that stands before the figure in a declaration.
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Exact => "",
            Self::About => "~",
            Self::MoreThan => "> ",
            Self::AtLeast => ">= ",
            Self::LessThan => "< ",
            Self::AtMost => "<= ",
        }
    }
}

/// The figure itself, in one of the forms in which news states figures.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
#[cfg_attr(feature = "json", serde(rename_all = "kebab-case"))]
pub enum Measure {
    /// A plain amount: `13.8 billion m3`, `5 ..= 7 %`.
    Amount(Extent),
    /// A difference from a baseline: `+18 %`, `-3 pp`.
    Change {
        /// Whether it went up or down.
        direction: Direction,
        /// By how much.
        by: Extent,
    },
    /// A place in an order, the first being 1: `rank 2`.
    Rank(u32),
    /// A part of a whole, or of another measure: `1/4`.
    Share {
        /// The number above the line.
        numerator: u32,
        /// The number below the line; never 0.
        denominator: u32,
    },
    /// So many of so many: `3 of 10 "voters"`.
    OutOf {
        /// How many.
        part: Number,
        /// Out of how many.
        whole: Number,
    },
    /// So many times another measure: `2 x`.
    Multiple(Extent),
    /// Two numbers side by side, as a game, a set or a vote ended: `score 2-1`.
    Score {
        /// The number that the article gives first.
        first: u32,
        /// The number that it gives second.
        second: u32,
    },
    /// How large it is, without a figure: `dozens "villages"`.
    Magnitude(Magnitude),
}

impl Measure {
    /// The form of the figure as data names it.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Amount(_) => "amount",
            Self::Change { .. } => "change",
            Self::Rank(_) => "rank",
            Self::Share { .. } => "share",
            Self::OutOf { .. } => "out-of",
            Self::Multiple(_) => "multiple",
            Self::Score { .. } => "score",
            Self::Magnitude(_) => "magnitude",
        }
    }

    /// A share, or so many of so many, as a part of one; `None` for other figures, and where the whole is 0.
    pub fn ratio(&self) -> Option<Decimal> {
        match self {
            Self::Share {
                numerator,
                denominator,
            } => Decimal::from(*numerator).checked_div(Decimal::from(*denominator)),
            Self::OutOf { part, whole } => part.value()?.checked_div(whole.value()?),
            _ => None,
        }
    }
}

/// Up or down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
#[cfg_attr(feature = "json", serde(rename_all = "kebab-case"))]
pub enum Direction {
    /// More than the baseline.
    Up,
    /// Less than the baseline.
    Down,
}

/// One number, or a range of numbers with both ends included.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
pub struct Extent {
    /// The number, or the lower end.
    pub low: Number,
    /// The upper end of a range.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub high: Option<Number>,
}

/// A number as it is written: exact decimal digits, and the scale word behind them.
///
/// `13.8 billion` keeps its digits and its scale apart, because what a figure claims depends on both: 13.8 billion is
/// rounded to a hundred million, 13,800,000,000 is not.
///
/// ```
/// use newsfacts_core::model::{Number, Scale};
/// let shipped = Number { digits: "13.8".parse().unwrap(), scale: Scale::Billion };
/// assert_eq!(shipped.value().unwrap().to_string(), "13800000000.0");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
pub struct Number {
    /// The digits before the scale word.
    #[cfg_attr(feature = "json", serde(with = "super::exact"))]
    #[cfg_attr(
        all(test, feature = "json"),
        schemars(schema_with = "super::exact::schema")
    )]
    pub digits: Decimal,
    /// The scale word.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Scale::is_one")
    )]
    pub scale: Scale,
}

/// A scale word: what the digits before it are multiplied by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
#[cfg_attr(feature = "json", serde(rename_all = "kebab-case"))]
pub enum Scale {
    /// No scale word.
    #[default]
    One,
    /// 12
    Dozen,
    /// 100
    Hundred,
    /// 1,000
    Thousand,
    /// 1,000,000
    Million,
    /// 1,000,000,000
    Billion,
    /// 1,000,000,000,000
    Trillion,
}

impl Scale {
    /// Every scale that has a word, smallest first.
    pub const WORDS: [Self; 6] = [
        Self::Dozen,
        Self::Hundred,
        Self::Thousand,
        Self::Million,
        Self::Billion,
        Self::Trillion,
    ];

    /// The word, as it is written in a declaration and in the article; empty for [`Scale::One`].
    pub const fn word(self) -> &'static str {
        match self {
            Self::One => "",
            Self::Dozen => "dozen",
            Self::Hundred => "hundred",
            Self::Thousand => "thousand",
            Self::Million => "million",
            Self::Billion => "billion",
            Self::Trillion => "trillion",
        }
    }

    /// The scale that a word names.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::WORDS.into_iter().find(|scale| scale.word() == word)
    }

    /// What the digits are multiplied by.
    pub const fn factor(self) -> u64 {
        match self {
            Self::One => 1,
            Self::Dozen => 12,
            Self::Hundred => 100,
            Self::Thousand => 1_000,
            Self::Million => 1_000_000,
            Self::Billion => 1_000_000_000,
            Self::Trillion => 1_000_000_000_000,
        }
    }

    /// Whether there is no scale word.
    pub const fn is_one(&self) -> bool {
        matches!(self, Self::One)
    }
}

impl Number {
    /// A whole number without a scale word.
    pub fn whole(value: u64) -> Self {
        Self {
            digits: Decimal::from(value),
            scale: Scale::One,
        }
    }

    /// Digits times scale; `None` where that is more than 28 digits can hold.
    pub fn value(&self) -> Option<Decimal> {
        self.digits.checked_mul(Decimal::from(self.scale.factor()))
    }
}

impl Extent {
    /// A single number.
    pub const fn one(number: Number) -> Self {
        Self {
            low: number,
            high: None,
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.digits.is_sign_negative() && !self.digits.is_zero() {
            f.write_str("minus ")?; // `-12` is a change
        }
        self.digits.abs().fmt(f)?;
        if !self.scale.is_one() {
            write!(f, " {}", self.scale.word())?;
        }
        Ok(())
    }
}

impl fmt::Display for Extent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.low.fmt(f)?;
        if let Some(high) = &self.high {
            write!(f, "..={high}")?;
        }
        Ok(())
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.hedge.sign())?;
        match &self.measure {
            Measure::Amount(extent) => extent.fmt(f)?,
            Measure::Change {
                direction: Direction::Up,
                by,
            } => write!(f, "+{by}")?,
            Measure::Change {
                direction: Direction::Down,
                by,
            } => write!(f, "-{by}")?,
            Measure::Rank(rank) => write!(f, "rank {rank}")?,
            Measure::Share {
                numerator,
                denominator,
            } => write!(f, "{numerator}/{denominator}")?,
            Measure::OutOf { part, whole } => write!(f, "{part} of {whole}")?,
            Measure::Multiple(extent) => write!(f, "{extent} x")?,
            Measure::Score { first, second } => write!(f, "score {first}-{second}")?,
            Measure::Magnitude(magnitude) => magnitude.fmt(f)?,
        }
        match &self.unit {
            Some(unit) => write!(f, " {unit}"),
            None => Ok(()),
        }
    }
}

/// As `derive` would write it; but what is derived for a flattened enum copies its parts first.
#[cfg(feature = "json")]
impl serde::Serialize for Quantity {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;

        let mut map = serializer.serialize_map(None)?;
        if !self.hedge.is_exact() {
            map.serialize_entry("hedge", &self.hedge)?;
        }
        let form = self.measure.name();
        match &self.measure {
            Measure::Amount(extent) | Measure::Multiple(extent) => {
                map.serialize_entry(form, extent)?;
            }
            Measure::Change { direction, by } => {
                map.serialize_entry(form, &Pair(("direction", direction), ("by", by)))?;
            }
            Measure::Rank(rank) => map.serialize_entry(form, rank)?,
            Measure::Share {
                numerator,
                denominator,
            } => {
                let (above, below) = (("numerator", numerator), ("denominator", denominator));
                map.serialize_entry(form, &Pair(above, below))?;
            }
            Measure::OutOf { part, whole } => {
                map.serialize_entry(form, &Pair(("part", part), ("whole", whole)))?;
            }
            Measure::Score { first, second } => {
                map.serialize_entry(form, &Pair(("first", first), ("second", second)))?;
            }
            Measure::Magnitude(magnitude) => map.serialize_entry(form, magnitude)?,
        }
        if let Some(unit) = &self.unit {
            map.serialize_entry("unit", unit)?;
        }
        map.end()
    }
}

/// An object with two members.
#[cfg(feature = "json")]
struct Pair<'a, A, B>((&'static str, &'a A), (&'static str, &'a B));

#[cfg(feature = "json")]
impl<A: serde::Serialize, B: serde::Serialize> serde::Serialize for Pair<'_, A, B> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;

        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry(self.0.0, self.0.1)?;
        map.serialize_entry(self.1.0, self.1.1)?;
        map.end()
    }
}
