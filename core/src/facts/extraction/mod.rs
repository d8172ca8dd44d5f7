//! Facts that a program took out of an article, most likely with a language model, and what the article says of each.
//!
//! An [`Extraction`] is what a model can be asked for: quotations with speakers, figures, dated events, all as plain strings. Its
//! schema, [`Extraction::SCHEMA`], is fit for structured output. [`judge`](Extraction::judge) answers each item, and each of its
//! members, by one of four: the article states it, contradicts it, has nothing of it, or it cannot be told.
//!
//! ```
//! use newsfacts_core::{
//!     facts::{Extraction, extraction::{Context, Standing}},
//!     text::Source,
//! };
//!
//! let text = Source::new("vote.txt", "“We will build 120 homes,” said Ann Lee.");
//! let extraction = Extraction::from_json(br#"{
//!   "quotes": [
//!     { "words": "We will build **120** homes", "speaker": "Mayor Ann Lee", "direct": true },
//!     { "words": "We will build 210 homes", "speaker": "Ann Lee", "direct": true }
//!   ],
//!   "figures": [], "events": []
//! }"#)?;
//! let judged = extraction.judge(&text, &Context::default());
//! assert_eq!(judged[0].standing, Standing::Stated);
//! assert_eq!(judged[1].standing, Standing::Contradicted);
//! let words = judged[1].member("words").unwrap();
//! assert_eq!(words.instead.as_deref(), Some("We will build 120 homes"));
//! # Ok::<(), newsfacts_core::facts::FactsErrors>(())
//! ```
//!
//! There is no second engine: `lower` makes an article of the items, as somebody would declare it, the rules check that, and
//! `judge` reads off what they found. What a model may do and an author may not (markup kept, a title before a name, a number as
//! a text) is taken off while it is lowered, and the answer says what was read in its place.

mod answer;
mod cast;
mod figures;
mod judge;
mod lower;
mod otherwise;
mod own_date;
mod plain;
mod quotes;
mod read;
mod repeats;
mod what;
mod when;

pub use self::answer::{Judged, JudgedMember, Standing};

use super::FactsErrors;
use crate::model::{Moment, Timezone};
use rust_decimal::Decimal;

/// What a program took out of an article.
///
/// An item that could not be read is `None`, and [`errors`](Self::errors) says why; the others are judged all the same.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Extraction {
    /// What is said to be said.
    pub quotes: Vec<Option<ExtractedQuote>>,
    /// What numbers are said to be stated.
    pub figures: Vec<Option<ExtractedFigure>>,
    /// What is said to happen.
    pub events: Vec<Option<ExtractedEvent>>,
    /// What is wrong with the items that could not be read.
    pub errors: Option<FactsErrors>,
}

/// A quotation as a model gives it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ExtractedQuote {
    /// The words.
    pub words: String,
    /// Who is said to say them; nothing where that was left open.
    pub speaker: Option<String>,
    /// Whether they are said to stand in quotation marks.
    pub direct: bool,
}

/// A figure as a model gives it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ExtractedFigure {
    /// The number.
    pub value: ExtractedValue,
    /// Its unit, or what is counted.
    pub unit: Option<String>,
    /// What is measured.
    pub what: String,
    /// The period, as a date or in words.
    pub when: Option<String>,
}

/// The number of a figure.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ExtractedValue {
    /// A JSON number, whose point is a decimal point in any language.
    Number(Decimal),
    /// A text: `1.2 billion`, `18 %`, `€31.5 million`.
    Text(String),
}

/// An event as a model gives it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ExtractedEvent {
    /// What happens.
    pub what: String,
    /// When, as a date or in words.
    pub when: Option<String>,
}

/// What must be known of an article to read its text, and that no model need be asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Context {
    /// The day of publication, from which words such as "on Tuesday" are counted. Without it no date can be told.
    pub published: Option<Moment>,
    /// The BCP 47 tag of its language; without it that is told by its small words.
    pub language: Option<String>,
    /// The newsroom's difference from UTC.
    pub timezone: Timezone,
    /// Whether lines such as `Ann Lee: We are ready.` are speech.
    pub transcript: bool,
}

impl Extraction {
    /// The JSON Schema (2020-12) of extractions, in the subset that structured output of language models takes: every member is
    /// required, no object has another, and what may be missing may be `null`.
    pub const SCHEMA: &'static str = include_str!("../../../schemas/extraction-1.json");

    /// The [`SCHEMA`](Self::SCHEMA)'s own name, which does not depend on where it is hosted.
    pub const SCHEMA_ID: &'static str = "urn:newsfacts:schema:extraction-1";

    /// How many items there are, read or not.
    pub fn len(&self) -> usize {
        self.quotes.len() + self.figures.len() + self.events.len()
    }

    /// Whether there is no item.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
