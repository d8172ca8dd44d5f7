use super::{Attribution, Evidence, List, SourceRef, Stated, Text, Todo, When};
use std::borrow::Cow;

/// Words that somebody said or wrote, exactly as the article quotes them.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
pub struct Quote {
    /// The name of the declaration; `quote-3` for the third quote where it has none.
    pub id: Text,
    /// Who said it, to whom, and who reported it.
    #[cfg_attr(feature = "json", serde(flatten))]
    pub attribution: Attribution,
    /// The words: one part, or several where the article interrupts the quotation.
    pub parts: List<Stated<Text>>,
    /// The event at which it was said, by id.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub at: Option<Text>,
    /// When it was said.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub when: Option<Stated<When>>,
    /// Whom it is about, by id.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_empty"))]
    pub about: List<Text>,
    /// Whether the article leaves it to its readers to see who speaks.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_false"))]
    pub inferred: bool,
    /// BCP 47 tag of the language in which it was spoken. With [`original`](Self::original) it is also that of the source.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub language: Option<Text>,
    /// The words in the language in which they were spoken.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub original: Option<Text>,
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

impl Quote {
    /// A quote of which nothing is declared but who speaks, and the words.
    ///
    /// ```
    /// use newsfacts_core::model::{Attribution, Quote, Stated};
    ///
    /// let lee = Attribution::of(["lee".into()]);
    /// let mut keys = Quote::new("keys", lee, [Stated::new("We will build".into())]);
    /// keys.about = vec!["council".into()].into();
    /// assert_eq!(keys.text(), "We will build");
    /// ```
    pub fn new(
        id: impl Into<Text>,
        attribution: Attribution,
        parts: impl Into<Vec<Stated<Text>>>,
    ) -> Self {
        Self {
            id: id.into(),
            attribution,
            parts: parts.into().into(),
            at: None,
            when: None,
            about: List::default(),
            inferred: false,
            language: None,
            original: None,
            source: None,
            replaces: None,
            note: None,
            todo: List::default(),
            evidence: List::default(),
        }
    }

    /// The words as one text; where the article interrupts them, with ` … ` between the parts.
    pub fn text(&self) -> Cow<'_, str> {
        match &*self.parts {
            [] => Cow::Borrowed(""),
            [only] => Cow::Borrowed(&only.value),
            parts => {
                let parts: Vec<&str> = parts.iter().map(|part| &*part.value).collect();
                Cow::Owned(parts.join(" … "))
            }
        }
    }
}

#[cfg(feature = "json")]
use super::{is_empty, is_false};
