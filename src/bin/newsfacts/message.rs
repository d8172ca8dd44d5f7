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
    /// The wrong value as a pointer into its article, or into the file; empty where it could not be read.
    pub place: String,
    /// The name of the article.
    pub article: Option<String>,
    /// The id of the fact.
    pub fact: Option<String>,
    /// The passage of the article's text that it is about.
    pub passage: Option<Passage>,
    /// Whether that text is a file of its own.
    pub passage_in_file: bool,
}

/// A stretch of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    pub bytes: Range<usize>,
    pub start: Position,
    /// Behind its last character.
    pub end: Position,
}

/// How many bytes of a value are underlined at most.
pub const LONGEST: usize = 1000;

impl Message {
    pub fn is_error(&self) -> bool {
        self.level == Level::Deny
    }

    /// How programs are told its level.
    pub fn level(&self) -> &'static str {
        match self.level {
            Level::Deny => "error",
            Level::Warn | Level::Allow => "warning",
        }
    }

    /// The last line of it.
    pub fn explained(&self) -> String {
        format!("explained by `newsfacts explain {}`", self.rule)
    }

    /// A message on facts JSON, whose value stands there.
    pub fn in_facts(message: &facts::Message, spot: Spot, passage_in_file: bool) -> Self {
        Self {
            level: message.level,
            rule: message.rule,
            message: message.message.clone(),
            details: message.details.clone(),
            file: message.file.clone(),
            spot,
            pointer: Some(message.pointer.clone()),
            place: message.pointer.clone(),
            article: message.article.clone(),
            fact: message.fact.clone(),
            passage: message.passage.clone(),
            passage_in_file,
        }
    }
}

impl Spot {
    /// The stretch of a file between these bytes, of which the position of the first is known. Of one that is very long, the
    /// beginning.
    pub fn new(code: &str, bytes: Range<usize>, start: Position) -> Self {
        let mut end = bytes.end.min(bytes.start + LONGEST).min(code.len());
        while !code.is_char_boundary(end) {
            end -= 1;
        }
        let bytes = bytes.start..end.max(bytes.start);
        let mut at = start;
        for c in code.get(bytes.clone()).unwrap_or_default().chars() {
            match c {
                '\n' => {
                    at = Position {
                        line: at.line + 1,
                        column: 1,
                    }
                }
                _ => at.column += 1,
            }
        }
        Self {
            bytes,
            start,
            end: at,
        }
    }
}

/// How many errors and warnings there are, in words: `2 errors, 1 warning`. Nothing where there are none.
pub fn summary(messages: &[Message]) -> Option<String> {
    let errors = messages.iter().filter(|message| message.is_error()).count();
    let counted = |count: usize, word: &str| match count {
        0 => None,
        1 => Some(format!("1 {word}")),
        count => Some(format!("{count} {word}s")),
    };
    let warnings = counted(messages.len() - errors, "warning");
    let parts: Vec<String> = counted(errors, "error")
        .into_iter()
        .chain(warnings)
        .collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}
