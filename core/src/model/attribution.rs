use super::{List, Text};

/// Who says so, to whom, and through whom it is known; all by id.
///
/// Without a speaker it is the article itself that says it, unless the `todo` of the fact says that somebody must still decide.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
pub struct Attribution {
    /// Who says it; several speak as one.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_empty"))]
    pub speakers: List<Text>,
    /// To whom.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_empty"))]
    pub addressees: List<Text>,
    /// Who reported it.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_empty"))]
    pub via: List<Text>,
}

impl Attribution {
    /// What these say, by id.
    ///
    /// ```
    /// use newsfacts_core::model::Attribution;
    ///
    /// let lee = Attribution::of(["lee".into()]);
    /// assert!(lee.addressees.is_empty() && !lee.is_article());
    /// ```
    pub fn of(speakers: impl Into<Vec<Text>>) -> Self {
        Self {
            speakers: speakers.into().into(),
            ..Self::default()
        }
    }

    /// Whether nobody is named, so that the article itself says it, if it is not undecided.
    pub fn is_article(&self) -> bool {
        self.speakers.is_empty() && self.via.is_empty()
    }

    /// The ids of all actors in it.
    pub fn ids(&self) -> impl Iterator<Item = &Text> {
        self.speakers
            .iter()
            .chain(self.addressees.iter())
            .chain(self.via.iter())
    }
}

#[cfg(feature = "json")]
use super::is_empty;
