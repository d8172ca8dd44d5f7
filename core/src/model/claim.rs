use super::{
    Attribution, Evidence, List, Moment, Party, SourceRef, Stance, Stated, Text, Todo, When,
};

/// Something that somebody asserts, in indirect speech or as the article puts it; also a relation between actors that the
/// article states.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
pub struct Claim {
    /// The name of the declaration; `claim-3` for the third claim where it has none.
    pub id: Text,
    /// Who asserts it.
    #[cfg_attr(feature = "json", serde(flatten))]
    pub attribution: Attribution,
    /// What is asserted, in the author's words, and the article's words for it.
    pub text: Stated<Text>,
    /// Whom it is about, by id.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_empty"))]
    pub about: List<Text>,
    /// How those who are named stand to it, where they do not assert it.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub stance: Option<Stance>,
    /// The event at which it was asserted, by id.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub at: Option<Text>,
    /// When it was asserted.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub when: Option<Stated<When>>,
    /// Whether the article leaves it to its readers to see who asserts it.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_false"))]
    pub inferred: bool,
    /// What a check of it found.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub review: Option<Review>,
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

impl Claim {
    /// A claim of which nothing is declared but who asserts what.
    ///
    /// ```
    /// use newsfacts_core::model::{Attribution, Claim, Stated};
    ///
    /// let lee = Attribution::of(["lee".into()]);
    /// let rents = Claim::new("rents", lee, Stated::new("Rents will fall".into()));
    /// assert_eq!(rents.stance, None);
    /// ```
    pub fn new(id: impl Into<Text>, attribution: Attribution, text: Stated<Text>) -> Self {
        Self {
            id: id.into(),
            attribution,
            text,
            about: List::default(),
            stance: None,
            at: None,
            when: None,
            inferred: false,
            review: None,
            source: None,
            replaces: None,
            note: None,
            todo: List::default(),
            evidence: List::default(),
        }
    }
}

/// What a check of a claim found; it becomes a schema.org `ClaimReview`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
pub struct Review {
    /// The finding in a word or two: "False", "Mostly true".
    pub verdict: Text,
    /// The finding on a scale.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub rating: Option<Rating>,
    /// Who checked it.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub by: Option<Party>,
    /// The day or the moment at which the check was published; `None` where it is the article itself, or nobody said.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub published: Option<Moment>,
    /// The page that explains the finding.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub url: Option<Text>,
}

/// A place on a scale from 1, the worst, to the best.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
pub struct Rating {
    /// The place.
    pub value: u32,
    /// The best place.
    pub best: u32,
}

#[cfg(feature = "json")]
use super::{is_empty, is_false};
