//! The texts that facts come from.

use crate::{
    model::SourceRef,
    text::{Found, Haystack, QuantityReading, Reading, Source},
};

/// The texts that facts come from, by the names that the facts give them.
pub(in crate::rules) struct Sources<'s>(Vec<(&'s str, SourceText<'s>)>);

impl<'s> Sources<'s> {
    /// Reads each of them once, for all facts that come from it.
    pub fn read(sources: &'s [(String, Source)], language: &str) -> Self {
        let read = sources.iter().map(|(file, source)| {
            let text = SourceText {
                source,
                haystack: Haystack::new(source.text(), language),
                quantities: Reading::new(source, None, language).quantities,
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

pub(in crate::rules) struct SourceText<'s> {
    pub source: &'s Source,
    pub haystack: Haystack<'s>,
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
