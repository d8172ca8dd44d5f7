use super::Text;

/// A file that is published with an article: the interview as audio, the report, the table behind the figures.
///
/// Declarations have no field for it; a program adds it to facts that it loads, or to those that were declared:
///
/// ```
/// use newsfacts_core::model::{Article, Attachment};
///
/// fn with_recording(article: &Article) -> Article {
///     let recording = Attachment {
///         title: Some("The mayor's speech".into()),
///         duration: Some(252),
///         ..Attachment::new("https://news.example/speech.mp3", "audio/mpeg")
///     };
///     Article { attachments: vec![recording].into(), ..article.clone() }
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
pub struct Attachment {
    /// The address of the file.
    pub url: Text,
    /// What the file is (RFC 6838): `audio/mpeg`, `application/pdf`.
    pub media_type: Text,
    /// Its name. Two attachments of one name are the same thing in two file formats.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub title: Option<Text>,
    /// How large the file is, in bytes.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub size: Option<u64>,
    /// How long it takes to listen to or watch, in seconds.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub duration: Option<u32>,
}

impl Attachment {
    /// The file at an address.
    pub fn new(url: impl Into<Text>, media_type: impl Into<Text>) -> Self {
        Self {
            url: url.into(),
            media_type: media_type.into(),
            title: None,
            size: None,
            duration: None,
        }
    }
}
