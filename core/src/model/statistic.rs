use super::{
    Attribution, Evidence, Formula, List, Quantity, SourceRef, Stance, Stated, Text, Todo, When,
};

/// A figure: how much of what, when, and who says so.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
pub struct Statistic {
    /// The name of the declaration; `stat-3` for the third statistic where it has none.
    pub id: Text,
    /// Who says so.
    #[cfg_attr(feature = "json", serde(flatten))]
    pub attribution: Attribution,
    /// The figure with its unit.
    pub quantity: Stated<Quantity>,
    /// What is measured.
    pub of: Stated<Text>,
    /// Who or what it is measured on, by id.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub who: Option<Text>,
    /// The actor that something goes out from, by id.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub from: Option<Text>,
    /// The actor that something goes to, by id.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub to: Option<Text>,
    /// The observation period.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub during: Option<Stated<When>>,
    /// What a change, a share or a multiple is measured against.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub against: Option<Baseline>,
    /// The margin of error.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub margin: Option<Stated<Quantity>>,
    /// How those who say so stand to it, where they do not assert it.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub stance: Option<Stance>,
    /// The event at which it was stated, by id.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub at: Option<Text>,
    /// How it follows from other statistics.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub formula: Option<Formula>,
    /// The other shares, by id, that make up the whole together with this one.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_empty"))]
    pub complete_with: List<Text>,
    /// How it was measured.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub method: Option<Text>,
    /// Whether the article leaves it to its readers to see who says so.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_false"))]
    pub inferred: bool,
    /// Where it comes from.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub source: Option<SourceRef>,
    /// The id of an earlier fact that this one takes the place of.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub replaces: Option<Text>,
    /// A remark for colleagues.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub note: Option<Text>,
    /// What a person must still decide: the fields that are declared as `todo`.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_empty"))]
    pub todo: List<Todo>,
    /// What the article's text says of each aspect that is declared; nothing until it was held against a text.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_empty"))]
    pub evidence: List<Evidence>,
}

impl Statistic {
    /// A figure of which nothing is declared but how much of what, and that the article says so.
    ///
    /// ```
    /// use newsfacts_core::model::{
    ///     Attribution, Extent, Hedge, Measure, Number, Quantity, Stated, Statistic, Unit,
    /// };
    ///
    /// let quantity = Quantity {
    ///     hedge: Hedge::Exact,
    ///     measure: Measure::Amount(Extent::one(Number::whole(120))),
    ///     unit: Some(Unit::Counted("homes".into())),
    /// };
    /// let of = Stated::new("homes to be built".into());
    /// let homes = Statistic {
    ///     attribution: Attribution::of(["lee".into()]),
    ///     ..Statistic::new("homes", Stated::new(quantity), of)
    /// };
    /// assert_eq!(homes.during, None);
    /// ```
    pub fn new(id: impl Into<Text>, quantity: Stated<Quantity>, of: Stated<Text>) -> Self {
        Self {
            id: id.into(),
            attribution: Attribution::default(),
            quantity,
            of,
            who: None,
            from: None,
            to: None,
            during: None,
            against: None,
            margin: None,
            stance: None,
            at: None,
            formula: None,
            complete_with: List::default(),
            method: None,
            inferred: false,
            source: None,
            replaces: None,
            note: None,
            todo: List::default(),
            evidence: List::default(),
        }
    }
}

/// What a statistic is measured against.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
#[cfg_attr(feature = "json", serde(rename_all = "kebab-case"))]
pub enum Baseline {
    /// In words: "daily contractual obligations".
    Words(Stated<Text>),
    /// Another statistic of the article, by id.
    Statistic(Text),
}

#[cfg(feature = "json")]
use super::{is_empty, is_false};
