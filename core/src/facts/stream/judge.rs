//! From a line to its answer.

use super::{Answer, Line, Status, Unjudged, line::Content};
use crate::{
    facts::{
        Extraction, FactsDocument, FactsErrors, Levels, Report, SourceFiles,
        extraction::{Context, Judged as Item},
    },
    files::Folder,
    model::Article,
    text::Source,
};
use serde::de::IgnoredAny;
use std::{borrow::Cow, collections::HashMap, fmt::Display, str::FromStr};

/// How many errors an answer lists, and how many warnings besides: nobody mends more of one article in one go.
const MOST: usize = 1000;

/// Answers lines: each has the facts of an article and its text, and is judged by itself.
///
/// | member of a line | |
/// |---|---|
/// | `id` | a text or a number, which stands in the answer as it is; may be left out |
/// | `facts` | the document of [facts JSON](crate::formats::Facts): an object, or a text that has its JSON, as the cell of a table has it |
/// | `extraction` | in place of `facts` an [`Extraction`], of which each item is answered; likewise `extraction_file` |
/// | `published`, `language`, `timezone`, `transcript` | what an extraction does not say of its article: see [`Context`] |
/// | `text` | the article's text; left out where the article in `facts` has its own |
/// | `facts_file`, `text_file` | in place of these a file of [`with_files`](Self::with_files) |
///
/// Other members are passed over, and `null` is none. That `facts` are held against no text is no verdict: such a line is
/// [unjudged](Status::Unjudged).
#[derive(Debug, Clone, Default)]
pub struct Judge {
    levels: Levels,
    files: Option<Folder>,
    sources: Option<Folder>,
    with_facts: bool,
    with_rows: bool,
    context: Context,
}

impl Judge {
    /// The members of a line that are read, beside its `id`.
    pub const MEMBERS: [&str; 10] = [
        "facts",
        "facts_file",
        "extraction",
        "extraction_file",
        "text",
        "text_file",
        "published",
        "language",
        "timezone",
        "transcript",
    ];

    /// The same with what holds of the articles of extractions whose lines do not say it themselves.
    #[must_use]
    pub fn with_context(self, context: Context) -> Self {
        Self { context, ..self }
    }

    /// The same with rules at other levels than their own.
    #[must_use]
    pub fn with_levels(self, levels: Levels) -> Self {
        Self { levels, ..self }
    }

    /// The same with a folder from which files are read that lines name. Nothing outside of it is, and without it none.
    #[must_use]
    pub fn with_files(self, folder: Folder) -> Self {
        Self {
            files: Some(folder),
            ..self
        }
    }

    /// The same with another folder for the source files that facts name; else it is that of [`with_files`](Self::with_files).
    #[must_use]
    pub fn with_sources(self, folder: Folder) -> Self {
        Self {
            sources: Some(folder),
            ..self
        }
    }

    /// The same with the facts in each answer, with the anchors of this check.
    #[must_use]
    pub fn with_facts(self) -> Self {
        Self {
            with_facts: true,
            ..self
        }
    }

    /// The same with the facts in each answer as rows of the [table](crate::formats::Table).
    #[must_use]
    pub fn with_rows(self) -> Self {
        Self {
            with_rows: true,
            ..self
        }
    }

    /// Judges a line, which has this number in messages, counted from 1. Whatever is wrong with it stands in the answer.
    ///
    /// Each line is read for itself: a judge may be asked by any number of threads at once, in any order.
    pub fn answer(&self, number: usize, line: &[u8]) -> Answer {
        self.answer_to(&Line::read(number, line, &Self::MEMBERS))
    }

    /// The same of a line that was read already, with [these members](Self::MEMBERS).
    pub fn answer_to(&self, line: &Line<'_>) -> Answer {
        let judged = match self.judge(line) {
            Ok(judged) => judged,
            Err(why) => Judged {
                status: Err(why),
                ..Judged::default()
            },
        };
        Answer {
            envelope: match judged.status {
                Ok(status) => line.envelope(status),
                Err(why) => line.unjudged(why),
            },
            report: judged.report,
            document: judged.document,
            items: judged.items,
            with_facts: self.with_facts,
            with_rows: self.with_rows,
        }
    }

    fn judge(&self, line: &Line<'_>) -> Result<Judged, Unjudged> {
        let files = self.files.as_ref();
        let facts = line.document("facts", "facts_file", files)?;
        let extraction = line.document("extraction", "extraction_file", files)?;
        match (facts, extraction) {
            (Some(facts), None) => self.judge_facts(line, &facts),
            (None, Some(extraction)) => self.judge_extraction(line, &extraction),
            (None, None) => Err(Unjudged::new("there are no facts in the line").detail(
                "the member `facts` has the document: { \"newsfacts\": \"1.0\", \"articles\": [ … ] }, or `extraction` what a model took out",
            )),
            (Some(_), Some(_)) => Err(Unjudged::new("there are both facts and an extraction in the line")
                .detail("write a line for each")),
        }
    }

    fn judge_facts(&self, line: &Line<'_>, facts: &Content<'_>) -> Result<Judged, Unjudged> {
        let given = line.source(self.files.as_ref())?;
        let mut report = self.report(facts);
        let mut document = match FactsDocument::from_json(&facts.bytes) {
            Ok(document) => document,
            Err(errors) => {
                let mut unread = unread(report, facts, "facts", &errors);
                if let (Err(why), true) = (&mut unread.status, Extraction::is_one(&facts.bytes)) {
                    *why = why.clone().detail(
                        "it looks like an extraction: the member `extraction` of a line has that",
                    );
                }
                return Ok(unread);
            }
        };
        is_clear(&document.articles, given.is_some())?;
        report.check_feed(&document);
        for index in 0..document.articles.len() {
            let article = &document.articles[index];
            let own = || {
                article
                    .text
                    .as_deref()
                    .map(|text| Source::new("text", text))
            };
            let text = match &given {
                Some(given) => Cow::Borrowed(given),
                None => Cow::Owned(own().ok_or_else(|| no_text(article))?),
            };
            let sources = self.sources(article)?;
            report.check(&mut document, index, &sources.context(Some(&text)));
        }
        Ok(Judged {
            status: Ok(status(!report.has_errors())),
            report: Some(report),
            document: Some(document),
            items: None,
        })
    }

    fn judge_extraction(&self, line: &Line<'_>, given: &Content<'_>) -> Result<Judged, Unjudged> {
        let text = line.source(self.files.as_ref())?.ok_or_else(|| {
            Unjudged::new("there is no text that the extraction could be held against")
                .detail("the member `text` of the line has it")
        })?;
        let context = self.context(line)?;
        let mut report = self.report(given);
        let extraction = match Extraction::from_json(&given.bytes) {
            Ok(extraction) => extraction,
            Err(errors) => {
                let mut unread = unread(report, given, "an extraction", &errors);
                if let (Err(why), true) = (&mut unread.status, says_newsfacts(&given.bytes)) {
                    *why = why
                        .clone()
                        .detail("it is a document of facts: the member `facts` of a line has that");
                }
                return Ok(unread);
            }
        };
        if let Some(errors) = &extraction.errors {
            report.unreadable(errors);
        }
        let items = extraction.judge(&text, &context);
        let good = items.iter().all(|item| item.standing.is_good());
        Ok(Judged {
            status: Ok(status(good && !report.has_errors())),
            report: Some(report),
            document: None,
            items: Some(items),
        })
    }

    /// What a line says of the article of its extraction.
    fn context(&self, line: &Line<'_>) -> Result<Context, Unjudged> {
        let own = self.context.clone();
        Ok(Context {
            published: parsed(line, "published", "2026-03-14")?.or(own.published),
            language: line.language()?.or(own.language),
            timezone: parsed(line, "timezone", "+01:00")?.unwrap_or(own.timezone),
            transcript: line.flag("transcript")?.unwrap_or(own.transcript),
        })
    }

    fn report(&self, document: &Content<'_>) -> Report {
        Report::new(&*document.name, &document.bytes)
            .with_levels(self.levels.clone())
            .listing_at_most(MOST)
    }

    /// The source files that the facts name.
    fn sources(&self, article: &Article) -> Result<SourceFiles, Unjudged> {
        let named = article.source_files();
        let Some(first) = named.first() else {
            return Ok(SourceFiles::default());
        };
        match self.sources.as_ref().or(self.files.as_ref()) {
            Some(folder) => Ok(SourceFiles::read(
                article,
                folder,
                "--sources names another folder",
            )),
            None => Err(Unjudged::new(format!(
                "the facts name the source file {first}, and no files are read here"
            ))
            .detail("--sources names the folder in which such files lie")),
        }
    }
}

/// What came of a line.
struct Judged {
    /// What became of it, or why it could not be judged.
    status: Result<Status, Unjudged>,
    report: Option<Report>,
    document: Option<FactsDocument>,
    /// The answers to the items of an extraction.
    items: Option<Vec<Item>>,
}

impl Default for Judged {
    fn default() -> Self {
        Self {
            status: Ok(Status::Good),
            report: None,
            document: None,
            items: None,
        }
    }
}

fn status(good: bool) -> Status {
    match good {
        true => Status::Good,
        false => Status::Wrong,
    }
}

/// Whether JSON is an object that says to be a document of facts.
fn says_newsfacts(json: &[u8]) -> bool {
    let members: Result<HashMap<Cow<'_, str>, IgnoredAny>, _> = serde_json::from_slice(json);
    members.is_ok_and(|members| members.contains_key("newsfacts"))
}

/// What comes of a document that is not what it should be.
fn unread(mut report: Report, document: &Content<'_>, meant: &str, errors: &FactsErrors) -> Judged {
    report.unreadable(errors);
    let why = Unjudged::new(format!("{} cannot be read as {meant}", document.name))
        .detail("`messages` tells where, and how to mend it");
    Judged {
        status: Err(why),
        report: Some(report),
        ..Judged::default()
    }
}

/// The value of a member that is a text of a form.
fn parsed<T: FromStr<Err: Display>>(
    line: &Line<'_>,
    name: &str,
    example: &str,
) -> Result<Option<T>, Unjudged> {
    let Some(text) = line.text(name)? else {
        return Ok(None);
    };
    let wrong = |error: T::Err| {
        Unjudged::new(format!("`{name}` cannot be read: {error}"))
            .detail(format!("write it as in \"{name}\": \"{example}\""))
    };
    text.parse().map(Some).map_err(wrong)
}

/// Whether it is clear what the facts are of.
fn is_clear(articles: &[Article], has_text: bool) -> Result<(), Unjudged> {
    match articles {
        [] => Err(Unjudged::new("there is no article in the facts")),
        [_, _, ..] if has_text => {
            let message = "there are several articles in the facts that the text may be of";
            Err(Unjudged::new(message)
                .detail("write a line for each, or give each its own `text` in the facts"))
        }
        _ => Ok(()),
    }
}

fn no_text(article: &Article) -> Unjudged {
    let message = match &*article.name {
        "" => "the facts have no text that they could be held against".to_owned(),
        name => format!("the facts of `{name}` have no text that they could be held against"),
    };
    Unjudged::new(message).detail("the member `text` of the line has it")
}
