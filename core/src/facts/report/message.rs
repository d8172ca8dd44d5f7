use crate::{
    facts::Position,
    rules::{Level, Rule},
    shown,
    text::Source,
};
use serde::{Serialize, Serializer, ser::SerializeStruct};
use std::{fmt, ops::Range};

/// One thing that is wrong in a facts file.
///
/// `Display` writes it as the compiler would, with nothing in it that a terminal obeys: see [`shown`]. Serialized it is an
/// object for editors and other programs, and `article`, `fact`, `pointer` and `exact` are data, as they are in the facts and
/// the article; of what is longer than [`shown::LONGEST`], that beginning. [`shown::json`] writes it so that it may be printed.
///
/// | member | |
/// |---|---|
/// | `level` | `"error"` or `"warning"` |
/// | `rule` | the name of the rule: `"misquoted"` |
/// | `message`, `details` | the first line and the lines below, which may be none |
/// | `file`, `line`, `column` | where the wrong value starts in the facts file, counted from 1, columns in Unicode characters |
/// | `pointer` | the wrong value as a JSON Pointer into the facts file |
/// | `article` | the name of the article; `null` where it is about none, and where the file cannot be read |
/// | `fact` | the id of the fact; `null` where it is none |
/// | `passage` | what it is about in the article's text, or `null`: `file`, `line`, `column`, and `start` and `end`, which count Unicode characters from 0 as an anchor's do, with `exact`, the text between them |
/// | `rendered` | all of it as `Display` writes it |
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Message {
    /// Whether it is an error or advice.
    pub level: Level,
    /// The rule that found it.
    pub rule: Rule,
    /// What is wrong, in one line.
    pub message: String,
    /// The lines below: what the article says, how to mend it.
    pub details: String,
    /// The name of the facts file.
    pub file: String,
    /// Where the wrong value starts in the facts file; where a member is missing, the object around it.
    pub position: Position,
    /// The wrong value, as a JSON Pointer (RFC 6901) into the facts file.
    pub pointer: String,
    /// The name of the article.
    pub article: Option<String>,
    /// The id of the fact.
    pub fact: Option<String>,
    /// The passage of the article's text that it is about.
    pub passage: Option<Passage>,
}

/// A passage of an article's text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Passage {
    /// The name of the text.
    pub file: String,
    /// The line on which it starts, counted from 1.
    pub line: usize,
    /// The column in which it starts, in Unicode characters counted from 1.
    pub column: usize,
    /// Its first Unicode character, counted from 0.
    pub start: usize,
    /// The character behind its last.
    pub end: usize,
    /// Its words.
    pub exact: String,
}

impl Passage {
    /// The passage of a text between two bytes.
    pub fn new(text: &Source, range: Range<usize>) -> Self {
        let crate::text::Position { line, column } = text.position(range.start);
        Self {
            file: text.name().to_owned(),
            line,
            column,
            start: text.character(range.start),
            end: text.character(range.end),
            exact: shown::beginning(text.text().get(range).unwrap_or_default()).to_owned(),
        }
    }
}

impl Message {
    fn level(&self) -> &'static str {
        match self.level {
            Level::Deny => "error",
            Level::Warn | Level::Allow => "warning",
        }
    }
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let level = self.level();
        write!(f, "{level}: {} [{}]", self.message, self.rule)?;
        // The compiler sets lines below as far in as the first; two blanks more set the details apart.
        let indent = level.len() + ": ".len() + 2;
        for line in self.details.lines().chain([&*self.rule.explained()]) {
            write!(f, "\n{:indent$}{line}", "")?;
        }
        let Position { line, column } = self.position;
        write!(f, "\n  --> {}:{line}:{column}", shown::line(&self.file))?;
        match &*self.pointer {
            "" => Ok(()),
            pointer => write!(f, " {}", shown::line(pointer)),
        }
    }
}

impl Serialize for Message {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Message", 12)?;
        out.serialize_field("level", self.level())?;
        out.serialize_field("rule", self.rule.name())?;
        out.serialize_field("message", &self.message)?;
        out.serialize_field("details", &self.details)?;
        out.serialize_field("file", &self.file)?;
        out.serialize_field("line", &self.position.line)?;
        out.serialize_field("column", &self.position.column)?;
        out.serialize_field("pointer", &self.pointer)?;
        out.serialize_field("article", &self.article)?;
        out.serialize_field("fact", &self.fact)?;
        out.serialize_field("passage", &self.passage)?;
        out.serialize_field("rendered", &format_args!("{self}"))?;
        out.end()
    }
}
