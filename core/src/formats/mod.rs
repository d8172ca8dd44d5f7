//! The facts as other people's software reads them.
//!
//! A format is a view: it borrows what it writes and implements `serde::Serialize`, so that it goes straight from the
//! facts to the output of any serializer, without a tree in between. In JSON:
//!
//! ```
//! use newsfacts_core::{formats::JsonFeed, model::Feed};
//!
//! let feed = Feed::new("Example News", []);
//! let json = serde_json::to_string(&JsonFeed::new(&feed))?;
//! assert_eq!(json, r#"{"version":"https://jsonfeed.org/version/1.1","title":"Example News","items":[]}"#);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! [`Format`] names them all, for programs that let their users choose.
#![doc = include_str!("mapping.md")]

mod annotations;
mod embedded;
mod extension;
mod fact;
mod facts;
mod format;
mod iri;
mod json_feed;
mod members;
mod ninjs;
mod number;
mod schema_org;
mod table;

use crate::model::uri;

#[cfg(feature = "page")]
pub(crate) use self::fact::{Fact, facts};
#[cfg(feature = "check")]
pub(crate) use self::table::Filled;
pub use self::{
    annotations::Annotations,
    embedded::Embedded,
    facts::Facts,
    format::{Format, UnknownFormat},
    json_feed::JsonFeed,
    ninjs::Ninjs,
    schema_org::SchemaOrg,
    table::{Column, Row, Table},
};
