//! The facts JSON: everything that the model holds, to be read back without loss.

#[cfg(test)]
mod schema;

use crate::model::Feed;
use serde::Serialize;

/// A feed as facts JSON, the format of newsfacts itself: nothing is left out, and
/// [`FactsDocument`](crate::facts::FactsDocument) reads it back.
///
/// ```
/// use newsfacts_core::{formats::Facts, model::Feed};
///
/// let feed = Feed::new("Example News", []);
/// let json = serde_json::to_string(&Facts::new(&feed))?;
/// assert_eq!(json, r#"{"newsfacts":"1.0","title":"Example News","articles":[]}"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// Other formats are for publishing; this one is for passing facts between programs of a newsroom. Remarks for colleagues
/// (`note`) are in it.
///
/// # The document
///
/// The members are the fields of the model, by the same names: `newsfacts` (the version), those of [`Feed`], and in
/// `articles` those of [`Article`](crate::model::Article). What has no value is left out. [`Facts::SCHEMA`] describes all
/// of it. In short:
///
/// ```json
/// {
///   "newsfacts": "1.0",
///   "title": "The Example",
///   "articles": [{
///     "name": "vote", "id": "https://news.example/vote", "headline": "Council votes", "published": "2023-03-14",
///     "timezone": "+01:00", "language": "en",
///     "actors": [{ "id": "lee", "kind": "Person", "name": "Ann Lee", "also": ["the mayor"] }],
///     "quotes": [{ "id": "start", "speakers": ["lee"], "parts": [{ "value": "We start in May" }] }],
///     "statistics": [{
///       "id": "cost", "of": { "value": "cost of the homes" },
///       "quantity": {
///         "value": { "amount": { "low": { "digits": "31.5", "scale": "million" } }, "unit": { "currency": "EUR" } },
///         "words": "€31.5 million"
///       }
///     }],
///     "events": [{ "id": "vote", "kind": "Vote", "label": { "value": "Council vote" }, "when": { "value": "2023-03-14" } }],
///     "claims": [{ "id": "rents", "speakers": ["lee"], "text": { "value": "Rents will fall" } }]
///   }]
/// }
/// ```
///
/// * Facts refer to one another by `id`.
/// * Dates and periods are EDTF (ISO 8601-2): `2022-12-30`, `2022-01/2022-11`, `2022-02-24/..`, `2023-21` for spring 2023,
///   `2022-33` for its first quarter, `199X`.
/// * Digits are strings, so that none is lost; the word behind them (`million`) stays apart.
/// * A figure is one of `amount`, `change`, `rank`, `share`, `out-of` and `multiple`, with a `unit` and a `hedge`.
/// * What the article states is an object: the `value`, the article's `words` where they were given, and the `anchor` where a
///   check found it.
/// * What a person must still decide stands in the list `todo` of its fact, by the name of the member: `"todo": ["speakers"]`.
///   That member is left out, or has only what was decided; a `label` or `text` has the article's words as its `value`, and `of`
///   a blank one. A `kind` is `"todo"`.
///
/// # Versions
///
/// The version is `MAJOR.MINOR`. A new minor version may add members that can be passed over, and kinds of events. A
/// reader takes every minor version of its major version: of a later one it passes over members that it does not know, and
/// takes a kind of event that it does not know as [`EventKind::Other`](crate::model::EventKind::Other). Anything else that
/// changes the format makes a new major version, which earlier readers refuse.
///
/// In a document of a version that the reader knows, an unknown member is a slip, such as `speaker` for `speakers`, and an
/// error: passed over in silence it would take a fact's speaker away. Programs that add members of their own start their
/// names with `_`; those are never read.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Facts<'a, 'f> {
    newsfacts: &'static str,
    #[serde(flatten)]
    feed: &'a Feed<'f>,
}

impl<'a, 'f> Facts<'a, 'f> {
    /// The media type under which facts are served.
    pub const MEDIA_TYPE: &'static str = "application/json";

    /// The version of the format that is written.
    pub const VERSION: &'static str = "1.0";

    /// The JSON Schema (draft 2020-12) of the version that is written.
    ///
    /// ```
    /// # use newsfacts_core::formats::Facts;
    /// let schema: serde_json::Value = serde_json::from_str(Facts::SCHEMA)?;
    /// assert_eq!(schema["required"], serde_json::json!(["newsfacts", "articles"]));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub const SCHEMA: &'static str = include_str!("../../../schemas/facts-1.json");

    /// The articles of this feed, in its order.
    pub const fn new(feed: &'a Feed<'f>) -> Self {
        Self {
            newsfacts: Self::VERSION,
            feed,
        }
    }
}
