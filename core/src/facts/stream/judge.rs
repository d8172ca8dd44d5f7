//! From a line to its answer.

use super::{Answer, Line, Status, Unjudged};
use crate::{
    facts::{FactsDocument, Levels, Report, SourceFiles},
    files::Folder,
    model::Article,
    text::Source,
};
use std::borrow::Cow;

/// How many errors an answer lists, and how many warnings besides: nobody mends more of one article in one go.
const MOST: usize = 1000;

/// Answers lines: each has the facts of an article and its text, and is judged by itself.
///
/// | member of a line | |
/// |---|---|
/// | `id` | a text or a number, which stands in the answer as it is; may be left out |
/// | `facts` | the document of [facts JSON](crate::formats::Facts): an object, or a text that has its JSON, as the cell of a table has it |
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
}

impl Judge {
    /// The members of a line that are read, beside its `id`.
    pub const MEMBERS: [&str; 4] = ["facts", "facts_file", "text", "text_file"];

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
        let (envelope, report, document) = match self.judge(line) {
            Ok((report, Ok(document))) => {
                let status = match report.has_errors() {
                    true => Status::Wrong,
                    false => Status::Good,
                };
                (line.envelope(status), Some(report), Some(document))
            }
            Ok((report, Err(why))) => (line.unjudged(why), Some(report), None),
            Err(why) => (line.unjudged(why), None, None),
        };
        Answer {
            envelope,
            report,
            document,
            with_facts: self.with_facts,
            with_rows: self.with_rows,
        }
    }

    fn judge(&self, line: &Line<'_>) -> Result<Judged, Unjudged> {
        let files = self.files.as_ref();
        let facts = line.facts(files)?.ok_or_else(|| {
            Unjudged::new("there are no facts in the line").detail(
                "the member `facts` has the document: { \"newsfacts\": \"1.0\", \"articles\": [ … ] }",
            )
        })?;
        let given = line.source(files)?;
        let mut report = Report::new(&*facts.name, &facts.bytes)
            .with_levels(self.levels.clone())
            .listing_at_most(MOST);
        let mut document = match FactsDocument::from_json(&facts.bytes) {
            Ok(document) => document,
            Err(errors) => {
                report.unreadable(&errors);
                let why = Unjudged::new(format!("{} cannot be read as facts", facts.name))
                    .detail("`messages` tells where, and how to mend it");
                return Ok((report, Err(why)));
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
        Ok((report, Ok(document)))
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

/// What was found, and the facts, or why they could not be read.
type Judged = (Report, Result<FactsDocument, Unjudged>);

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
