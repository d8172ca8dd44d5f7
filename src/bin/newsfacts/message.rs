//! What is wrong in a file of facts, be it JSON or Rust.

use newsfacts::{
    facts::{self, Passage, Position},
    rules::{Level, Rule},
};
use std::ops::Range;

/// One thing that is wrong. Its texts are as they may be printed; names and paths are data.
#[derive(Debug, Clone)]
pub struct Message {
    /// Whether it is an error or a warning.
    pub level: Level,
    pub rule: Rule,
    /// What is wrong, in one line.
    pub message: String,
    /// The lines below: what the article says, how to mend it.
    pub details: String,
    /// The name of the file of facts.
    pub file: String,
    /// Where the wrong value stands in it.
    pub spot: Spot,
    /// In facts JSON the wrong value as a JSON Pointer (RFC 6901).
    pub pointer: Option<String>,
    /// The name of the article.
    pub article: Option<String>,
    /// The id of the fact.
    pub fact: Option<String>,
    /// The passage of the article's text that it is about.
    pub passage: Option<Passage>,
}

/// A stretch of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    pub bytes: Range<usize>,
    pub start: Position,
    /// Behind its last character.
    pub end: Position,
}

impl Message {
    /// A message on facts JSON, whose value stands there.
    pub fn in_facts(message: &facts::Message, spot: Spot) -> Self {
        Self {
            level: message.level,
            rule: message.rule,
            message: message.message.clone(),
            details: message.details.clone(),
            file: message.file.clone(),
            spot,
            pointer: Some(message.pointer.clone()),
            article: message.article.clone(),
            fact: message.fact.clone(),
            passage: message.passage.clone(),
        }
    }

    pub fn is_error(&self) -> bool {
        self.level == Level::Deny
    }
}

/// How many errors and warnings there are, in words: `2 errors, 1 warning`. Nothing where there are none.
pub fn summary<'m>(messages: impl IntoIterator<Item = &'m Message>) -> Option<String> {
    let (mut errors, mut warnings) = (0, 0);
    for message in messages {
        match message.is_error() {
            true => errors += 1,
            false => warnings += 1,
        }
    }
    let counted = |count: usize, word: &str| match count {
        0 => None,
        1 => Some(format!("1 {word}")),
        count => Some(format!("{count} {word}s")),
    };
    let parts = [counted(errors, "error"), counted(warnings, "warning")];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
