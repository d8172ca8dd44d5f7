//! Facts JSON that a program reads back, checks, and reports on.
//!
//! [`FactsDocument`] reads what [`formats::Facts`](crate::formats::Facts) writes, from whatever program it comes.
//! [`Report`] holds it against the articles' texts, as the macros hold declarations: one engine, two front ends.

mod deserializer;
mod document;
mod error;
mod report;
mod set_aside;
mod tree;

pub use self::{
    document::FactsDocument,
    error::{FactsError, FactsErrors},
    report::{Levels, Message, Passage, Report},
};
