//! The texts that facts come from.

use crate::{
    model::{Article, SourceRef},
    rules::reading::meant_language,
    text::{Found, Haystack, QuantityReading, Reading, Source, WrittenIn, written_in},
};
use std::borrow::Cow;

/// The texts that facts come from, by the names that the facts give them.
pub(in crate::rules) struct Sources<'s>(Vec<(&'s str, SourceText<'s>)>);

impl<'s> Sources<'s> {
    /// Reads each of them once, for all facts that come from it, in its own language.
    pub fn read(sources: &'s [(String, Source)], article: &Article) -> Self {
        let read = sources.iter().map(|(file, source)| {
            let language = language(file, source, article);
            let read = Reading::new(source, None, &language);
            let text = SourceText {
                source,
                haystack: Haystack::new(source.text(), &language),
                is_read: read.is_read(),
                may_be_foreign: !read.is_read() || !same(&language, &article.language),
                quantities: read.quantities,
            };
            (&**file, text)
        });
        Self(read.collect())
    }

    /// The text that a fact comes from, if it is one of these.
    pub fn of(&self, from: Option<&SourceRef>) -> Option<&SourceText<'s>> {
        let file = from?.file.as_deref()?;
        let named = self.0.iter().find(|(name, _)| *name == file);
        named.map(|(_, text)| text)
    }
}

/// The language of a source: that in which a quote says its original words are spoken, or else what its small words tell,
/// or else that of the article.
fn language<'a>(file: &str, source: &Source, article: &'a Article) -> Cow<'a, str> {
    let told = article.quotes.iter().find_map(|quote| {
        let here = quote.source.as_ref()?.file.as_deref()? == file;
        let language = quote
            .language
            .as_deref()
            .filter(|_| quote.original.is_some())?;
        here.then(|| meant_language(language))
    });
    let own = meant_language(&article.language);
    told.unwrap_or_else(|| match written_in(source.text()) {
        WrittenIn::Read(tag) if !same(&own, tag) => tag.into(),
        WrittenIn::Another if Reading::reads(&own) => "und".into(),
        _ => own,
    })
}

/// Whether two tags are of one language, maybe of different regions.
fn same(a: &str, b: &str) -> bool {
    let language = |tag: &str| tag.split(['-', '_']).next().map(str::to_ascii_lowercase);
    language(a) == language(b)
}

pub(in crate::rules) struct SourceText<'s> {
    pub source: &'s Source,
    pub haystack: Haystack<'s>,
    /// Whether words are read in its language, so that its figures may contradict.
    pub is_read: bool,
    /// Whether it may be in another language than the article, so that a translation is not to be found in it.
    pub may_be_foreign: bool,
    pub quantities: Vec<QuantityReading>,
}

impl SourceText<'_> {
    pub fn name(&self) -> &str {
        self.source.name()
    }

    /// Whether these words stand in it, as far as that can be decided.
    pub fn has(&self, words: &str) -> bool {
        matches!(
            self.haystack.find(words),
            Found::Occurrences(_) | Found::CannotDecide(_)
        )
    }
}
