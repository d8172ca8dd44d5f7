//! `unreadable_text`, `not_plain_text`: texts that facts name as their sources and that cannot be read.

use crate::{
    model::{Article, Field},
    rules::{FactList, Finding, Rule},
    shown::Lines,
    text::SourceError,
};
use std::collections::HashMap;

/// A text that facts name as their source and that could not be read. What comes from it is held against the article alone, and
/// the first fact that names it is told so.
///
/// ```
/// # #[cfg(feature = "json")] {
/// use newsfacts_core::{model::Article, rules::{self, Context, RefusedSource, Rule}};
///
/// let mut article: Article = serde_json::from_str(r#"{
///     "name": "vote", "id": "vote", "headline": "Council votes", "published": "2023-03-14", "language": "en",
///     "actors": [{ "id": "lee", "kind": "Person", "name": "Ann Lee" }],
///     "quotes": [{ "id": "homes", "speakers": ["lee"], "parts": [{ "value": "We will build" }], "source": { "file": "speech.txt" } }]
/// }"#).unwrap();
/// let refused = [RefusedSource::new("speech.txt", "there is no file speech.txt").detail("it is looked for in speeches")];
/// let outcome = rules::check_in(&mut article, &Context { refused: &refused, ..Context::default() });
/// assert_eq!(outcome.findings[0].rule, Rule::UnreadableText);
/// assert_eq!(outcome.findings[0].place.to_string(), "/quotes/0/source");
/// # }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedSource {
    /// The name that it has in [`SourceRef::file`](crate::model::SourceRef::file).
    file: String,
    rule: Rule,
    message: String,
    details: Lines,
}

impl RefusedSource {
    /// The file of that name, and why it cannot be read.
    pub fn new(file: impl Into<String>, why: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            rule: Rule::UnreadableText,
            message: why.into(),
            details: Lines::default(),
        }
    }

    /// A file that was read and is no plain text.
    pub fn no_text(file: impl Into<String>, error: &SourceError) -> Self {
        let file = file.into();
        let told = error.to_string();
        let mut lines = told.lines();
        let why = format!("{file}: {}", lines.next().unwrap_or_default());
        let refused = Self {
            rule: error.into(),
            ..Self::new(file, why)
        };
        lines.fold(refused, Self::detail)
    }

    /// The same with a line below, such as what helps.
    #[must_use]
    pub fn detail(self, line: impl Into<Lines>) -> Self {
        Self {
            details: self.details.and(line),
            ..self
        }
    }
}

/// The rule by which a text is refused.
impl From<&SourceError> for Rule {
    fn from(error: &SourceError) -> Self {
        match error {
            SourceError::Html { .. } | SourceError::FrontMatter => Self::NotPlainText,
            _ => Self::UnreadableText,
        }
    }
}

/// Reports each of them once, at the first fact that names it.
pub(in crate::rules) fn check(
    article: &Article,
    refused: &[RefusedSource],
    findings: &mut Vec<Finding>,
) {
    if refused.is_empty() {
        return;
    }
    let mut untold: HashMap<&str, &RefusedSource> = (refused.iter())
        .map(|refused| (&*refused.file, refused))
        .collect();
    let places = |list: FactList| (0..).map(move |index| list.at(index).field(Field::Source));
    let quotes = article.quotes.iter().map(|quote| &quote.source);
    let figures = article.statistics.iter().map(|figure| &figure.source);
    for (source, place) in
        (quotes.zip(places(FactList::Quotes))).chain(figures.zip(places(FactList::Statistics)))
    {
        let file = source.as_ref().and_then(|source| source.file.as_deref());
        let Some(refused) = file.and_then(|file| untold.remove(file)) else {
            continue;
        };
        let finding = Finding::new(refused.rule, place, &refused.message);
        findings.push(finding.detail(refused.details.clone()));
    }
}
