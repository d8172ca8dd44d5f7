use super::Text;

/// Where an article says something.
///
/// Positions count Unicode characters of the article file, as the Web Annotation Data Model (W3C, §4.2.5) counts them:
/// `start` is the first character, `end` the one behind the last. `prefix` and `suffix` are the characters around the
/// words, so that they can be found again in a text that has moved (§4.2.4).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
pub struct Anchor {
    /// The first character, counted from 0.
    pub start: u32,
    /// The character behind the last.
    pub end: u32,
    /// The words exactly as the article prints them.
    pub exact: Text,
    /// Up to 32 characters before them.
    pub prefix: Text,
    /// Up to 32 characters behind them.
    pub suffix: Text,
}

/// A value that the article states: what it is, the article's own words for it, and where they stand.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
#[cfg_attr(all(test, feature = "json"), schemars(rename = "Stated_{T}"))]
pub struct Stated<T> {
    /// The value as declared.
    pub value: T,
    /// The article's own words for it, where the declaration gives them (`as "…"`).
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub words: Option<Text>,
    /// Whether the article does not state it, so that it is on the author's word (`as _`).
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "super::is_false")
    )]
    pub author: bool,
    /// Where the article says it; `None` until the facts were checked against a text that says it.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub anchor: Option<Anchor>,
}

impl<T> Stated<T> {
    /// A value without words of the article's own.
    pub const fn new(value: T) -> Self {
        Self {
            value,
            words: None,
            author: false,
            anchor: None,
        }
    }

    /// Whether it is on the author's word alone. Words of the article that are given for it have to stand there all the same.
    pub const fn is_on_authors_word(&self) -> bool {
        self.author && self.words.is_none()
    }
}
