//! The texts that facts come from, read from one folder.

use crate::{
    files::{Folder, MOST_TEXT, Refused},
    model::Article,
    rules::{Context, RefusedSource},
    text::Source,
};
use std::{io::ErrorKind, path::Path};

/// The texts that the facts of an article name as their sources: each as it was read, or why it could not be.
///
/// Facts come from strangers, so that no file is read but from one [`Folder`]. A file that cannot be read is reported by the
/// check beside all else, at the first fact that names it, and hides nothing.
///
/// ```
/// use newsfacts_core::{
///     facts::{FactsDocument, Report, SourceFiles},
///     files::Folder,
/// };
///
/// let json = br#"{ "newsfacts": "1.0", "articles": [{
///   "name": "vote", "id": "vote", "headline": "Council votes", "published": "2023-03-14", "language": "en",
///   "actors": [{ "id": "lee", "kind": "Person", "name": "Ann Lee" }],
///   "quotes": [{ "id": "homes", "speakers": ["lee"], "parts": [{ "value": "We will build" }],
///     "source": { "file": "speech.txt" } }]
/// }] }"#;
/// let mut document = FactsDocument::from_json(json)?;
///
/// let sources = SourceFiles::read(&document.articles[0], &Folder::new("src")?, "--sources names another folder");
/// let mut report = Report::new("facts.json", json);
/// report.check(&mut document, 0, &sources.context(None));
/// let message = &report.messages()[0];
/// assert_eq!(message.pointer, "/articles/0/quotes/0/source");
/// assert_eq!(message.message, "there is no file speech.txt");
/// assert_eq!(message.details, "it is looked for in src\n--sources names another folder");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default)]
pub struct SourceFiles {
    read: Vec<(String, Source)>,
    refused: Vec<RefusedSource>,
}

impl SourceFiles {
    /// Reads them. Where one is not in the folder, `elsewhere` says how to name another one; it may be empty.
    ///
    /// The folder is as it was before: each article may have as many sources as one.
    pub fn read(article: &Article, folder: &Folder, elsewhere: &str) -> Self {
        let mut folder = folder.clone();
        let mut files = Self::default();
        for name in article.source_files() {
            match text(name, &mut folder, elsewhere) {
                Ok(text) => files.read.push((name.to_owned(), text)),
                Err(refused) => files.refused.push(refused),
            }
        }
        files
    }

    /// What a check holds facts against: these, and the article's text.
    pub fn context<'c>(&'c self, text: Option<&'c Source>) -> Context<'c> {
        Context {
            text,
            sources: &self.read,
            refused: &self.refused,
            ..Context::default()
        }
    }
}

fn text(name: &str, folder: &mut Folder, elsewhere: &str) -> Result<Source, RefusedSource> {
    let bytes = folder.read(name, MOST_TEXT).map_err(|error| {
        let Refused { message, advice } = Refused::file(name, &error);
        let refused = RefusedSource::new(name, message);
        match error.kind() {
            ErrorKind::NotFound if !name.is_empty() => {
                let refused = refused.detail(match folder.given() {
                    here if here == Path::new(".") => {
                        "it is looked for in the current folder".into()
                    }
                    given => format!("it is looked for in {}", given.display()),
                });
                match elsewhere {
                    "" => refused,
                    elsewhere => refused.detail(elsewhere),
                }
            }
            _ => refused.detail(advice),
        }
    })?;
    Source::from_bytes(name, &bytes).map_err(|error| RefusedSource::no_text(name, &error))
}
