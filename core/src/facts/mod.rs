//! Facts JSON that a program reads back, checks, and reports on.
//!
//! [`FactsDocument`] reads what [`formats::Facts`](crate::formats::Facts) writes, from whatever program it comes.
//! With the feature `check`, `Report` holds it against the articles' texts, as the macros hold declarations: one engine,
//! two front ends; `stream` does so for articles by the million, and `extraction` answers what a language model took out of one. With the feature `page`, `Page` shows what came of it.

mod deserializer;
mod document;
mod error;
#[cfg(feature = "check")]
pub mod extraction;
mod faults;
#[cfg(feature = "page")]
mod page;
mod position;
#[cfg(feature = "check")]
mod report;
mod set_aside;
#[cfg(feature = "check")]
mod sources;
#[cfg(feature = "check")]
pub mod stream;
mod syntax;
mod tree;

#[cfg(feature = "page")]
pub use self::page::{Page, PageMessage};
pub use self::{
    document::FactsDocument,
    error::{FactsError, FactsErrors},
    position::Position,
};
#[cfg(feature = "check")]
pub use self::{
    extraction::Extraction,
    report::{Levels, Message, Passage, Report, advice_in_json},
    sources::SourceFiles,
};
