//! What is answered to a line.

use super::Unjudged;
use crate::{
    facts::{FactsDocument, Message, Report, extraction::Judged},
    formats::{Facts, Filled, Table},
    model::{Article, Coverage, Evidence, FactList, Feed, Place},
    rules::{CONTRACT, Level},
    shown,
};
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

/// What became of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Nothing that was found is an error.
    Good,
    /// Facts are wrong.
    Wrong,
    /// The line, its facts or its text cannot be read: nothing is known of its facts.
    Unjudged,
}

/// What each answer begins with, whatever is answered.
///
/// | member | |
/// |---|---|
/// | `id` | that of the line, as it was written; `null` where it has none, or none could be read |
/// | `status` | `"good"`, `"wrong"` or `"unjudged"` |
/// | `contract` | the [state of the rules](CONTRACT) by which it was judged |
/// | `version` | the version of newsfacts |
/// | `error` | why it is unjudged, or `null`: `line`, its number counted from 1, `message`, and `details`, which may be none |
#[derive(Debug, Clone, Serialize)]
pub struct Envelope {
    id: Option<Box<RawValue>>,
    status: Status,
    contract: u32,
    version: &'static str,
    error: Option<LineError>,
}

#[derive(Debug, Clone, Serialize)]
struct LineError {
    line: usize,
    message: String,
    details: String,
}

impl Envelope {
    pub(super) fn new(id: Option<Box<RawValue>>, status: Status) -> Self {
        Self {
            id,
            status,
            contract: CONTRACT,
            version: env!("CARGO_PKG_VERSION"),
            error: None,
        }
    }

    pub(super) fn unjudged(id: Option<Box<RawValue>>, line: usize, why: Unjudged) -> Self {
        let Unjudged { message, details } = why;
        Self {
            error: Some(LineError {
                line,
                message,
                details,
            }),
            ..Self::new(id, Status::Unjudged)
        }
    }

    /// What became of the line.
    pub fn status(&self) -> Status {
        self.status
    }
}

/// The answer to a line: what its facts came to.
///
/// Serialized it is an object, which [`to_json`](Self::to_json) writes on one line, so that it may be printed.
///
/// | member | |
/// |---|---|
/// | `id`, `status`, `contract`, `version`, `error` | those of the [`Envelope`] |
/// | `errors`, `warnings` | how many there are, listed or not |
/// | `messages` | what is wrong: a [`Message`] each, with a pointer into the facts; a thousand errors and as many warnings at most |
/// | `articles` | what was checked, one for each article of the facts: `name`, `coverage`, and `evidence` |
/// | `items` | of an extraction: the answer to each item, a [`Judged`] |
/// | `facts` | where it was [asked for](super::Judge::with_facts): the document with the anchors, the evidence and the coverage of this check. It has what is wrong, too |
/// | `rows` | where they were [asked for](super::Judge::with_rows): the same facts as rows of the [table](crate::formats::Table), without the columns that hold nothing |
///
/// An item of `evidence` is a fact: `pointer` leads to it in the facts, `fact` is its id, and its `evidence` what the text says of
/// each aspect, as in facts JSON.
#[derive(Debug)]
pub struct Answer {
    pub(super) envelope: Envelope,
    pub(super) report: Option<Report>,
    pub(super) document: Option<FactsDocument>,
    pub(super) items: Option<Vec<Judged>>,
    pub(super) with_facts: bool,
    pub(super) with_rows: bool,
}

impl Answer {
    /// What became of the line.
    pub fn status(&self) -> Status {
        self.envelope.status()
    }

    /// What is wrong with the facts.
    pub fn messages(&self) -> &[Message] {
        self.report.as_ref().map_or(&[], Report::messages)
    }

    /// The facts with the anchors, the evidence and the coverage of this check; nothing where the line is unjudged.
    pub fn document(&self) -> Option<&FactsDocument> {
        self.document.as_ref()
    }

    /// The answers to the items of an extraction; none where the line has facts, or is unjudged.
    pub fn items(&self) -> &[Judged] {
        self.items.as_deref().unwrap_or_default()
    }

    /// The answer as JSON on one line, without a line break, as it [may be printed](shown::json).
    ///
    /// # Errors
    ///
    /// None that is known: all of it can be JSON.
    pub fn to_json(&self) -> serde_json::Result<String> {
        shown::json(self)
    }
}

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let articles = self.document.iter().flat_map(|one| &one.articles);
        let feed = self.document.as_ref().map(FactsDocument::feed);
        let feed = feed.as_ref();
        let count = |level| self.report.as_ref().map_or(0, |report| report.count(level));
        Written {
            envelope: &self.envelope,
            errors: count(Level::Deny),
            warnings: count(Level::Warn),
            messages: self.messages(),
            articles: articles.enumerate().map(Checked::new).collect(),
            items: self.items.as_deref(),
            facts: feed.filter(|_| self.with_facts).map(Facts::new),
            rows: feed.filter(|_| self.with_rows).map(Rows),
        }
        .serialize(serializer)
    }
}

#[derive(Serialize)]
struct Written<'a, 'f> {
    #[serde(flatten)]
    envelope: &'a Envelope,
    errors: usize,
    warnings: usize,
    messages: &'a [Message],
    articles: Vec<Checked<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    items: Option<&'a [Judged]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    facts: Option<Facts<'a, 'f>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rows: Option<Rows<'a, 'f>>,
}

/// The facts as rows of the table.
struct Rows<'a, 'f>(&'f Feed<'a>);

impl Serialize for Rows<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(Table::new(self.0).rows().map(Filled))
    }
}

/// What was checked of an article.
#[derive(Serialize)]
struct Checked<'a> {
    name: &'a str,
    coverage: Option<Coverage>,
    evidence: Vec<OfFact<'a>>,
}

/// What the text says of the aspects of a fact.
#[derive(Serialize)]
struct OfFact<'a> {
    pointer: String,
    fact: &'a str,
    evidence: &'a [Evidence],
}

impl<'a> Checked<'a> {
    fn new((index, article): (usize, &'a Article)) -> Self {
        let of_fact = |(place, fact, evidence)| OfFact {
            pointer: format!("/articles/{index}{place}"),
            fact,
            evidence,
        };
        Self {
            name: &article.name,
            coverage: article.coverage,
            evidence: evidence(article).map(of_fact).collect(),
        }
    }
}

/// Each fact that has evidence, by its place and its id.
fn evidence(article: &Article) -> impl Iterator<Item = (Place, &str, &[Evidence])> {
    let quotes = article.quotes.iter().enumerate();
    let quotes = quotes.map(|(at, one)| (FactList::Quotes.at(at), &*one.id, &*one.evidence));
    let statistics = article.statistics.iter().enumerate();
    let statistics =
        statistics.map(|(at, one)| (FactList::Statistics.at(at), &*one.id, &*one.evidence));
    let events = article.events.iter().enumerate();
    let events = events.map(|(at, one)| (FactList::Events.at(at), &*one.id, &*one.evidence));
    let claims = article.claims.iter().enumerate();
    let claims = claims.map(|(at, one)| (FactList::Claims.at(at), &*one.id, &*one.evidence));
    quotes.chain(statistics).chain(events).chain(claims)
}
