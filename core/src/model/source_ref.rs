use super::Text;

/// Where an article or a fact comes from: a page, a text to check it against, or both.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
pub struct SourceRef {
    /// The address of a page.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub url: Option<Text>,
    /// The path of a text file (a transcript, a press release, the wire copy), as it was declared. It is read in a language of
    /// its own: that of a quote with its original words, or else the one that its small words tell, or else that of the
    /// article.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub file: Option<Text>,
}
