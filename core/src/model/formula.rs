use super::Text;
use std::fmt;

/// How a statistic follows from others of the article: `exports_2022 / exports_2021`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
pub struct Formula {
    /// The first statistic, by id.
    pub left: Text,
    /// What is done with the two.
    pub operator: Operator,
    /// The second statistic, by id.
    pub right: Text,
}

/// What is done with two statistics.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
#[cfg_attr(feature = "json", serde(rename_all = "kebab-case"))]
pub enum Operator {
    /// `a + b`
    Plus,
    /// `a - b`
    Minus,
    /// `a / b`
    Over,
}

impl Operator {
    /// The sign in a declaration.
    pub const fn sign(self) -> char {
        match self {
            Self::Plus => '+',
            Self::Minus => '-',
            Self::Over => '/',
        }
    }
}

/// As it is written in a declaration: `exports_2022 / exports_2021`.
impl fmt::Display for Formula {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.left, self.operator.sign(), self.right)
    }
}
