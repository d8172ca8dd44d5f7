use super::Text;

/// How a statistic follows from others of the article: `exports_2022 / exports_2021`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Formula {
    /// The first statistic, by id.
    pub left: Text,
    /// What is done with the two.
    pub operator: Operator,
    /// The second statistic, by id.
    pub right: Text,
}

/// What is done with two statistics.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case"))]
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
