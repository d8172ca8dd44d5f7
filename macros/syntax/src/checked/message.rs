//! What is wrong, as the compiler says it, and where.

use super::{file::RustFile, tokens::Tokens};
use crate::{error::Error, format};
use newsfacts_core::rules::{Level, Place, Rule};
use proc_macro2::Span;
use std::{fmt, ops::Range};

pub use crate::format::Position;

/// One thing that is wrong in a Rust file, in the words of the compiler.
///
/// `Display` writes it as the compiler prints it: what is wrong, how to mend it, and where the rule is explained.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Message {
    /// The rule that found it.
    pub rule: Rule,
    /// Whether it is an error or advice.
    pub level: Level,
    /// What is wrong, in one line.
    pub text: String,
    /// The lines below: what the article says, how to mend it. Empty, or each but the last with a line break.
    pub details: String,
    /// The tokens that it is about, in bytes of the file. What is missing altogether is told at the name of the macro.
    pub range: Range<usize>,
    /// Where they start.
    pub at: Position,
    /// The value in the model that is wrong; nothing where it could not be read.
    pub place: Option<Place>,
    /// The passage of the article's text that it is about, in bytes.
    pub passage: Option<Range<usize>>,
    /// The declaration of the same before, in bytes of the file. Where that is, `details` say too.
    pub earlier: Option<Range<usize>>,
}

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let error = Error::new(self.rule, Span::call_site(), "");
        let error = Error {
            text: self.text.clone(),
            details: self.details.clone(),
            ..error
        };
        f.write_str(&error.message())
    }
}

impl Message {
    /// What was found at a place of the file.
    pub(super) fn at(error: Error, range: Range<usize>, lines: &mut Lines<'_>) -> Self {
        Self {
            rule: error.rule,
            level: error.level,
            text: error.text,
            details: error.details,
            at: lines.at(range.start),
            range,
            place: None,
            passage: None,
            earlier: None,
        }
    }

    /// What was found in a block.
    pub(super) fn of(
        mut error: Error,
        block: &format::Block,
        tokens: &Tokens,
        lines: &mut Lines<'_>,
    ) -> Self {
        let inside = |span: Span| {
            let range = span.byte_range();
            let within = block.range.start <= range.start && range.end <= block.range.end;
            within.then(|| tokens.in_file(&range))
        };
        let range = match (inside(error.span.start), inside(error.span.end)) {
            (Some(first), Some(last)) if first.start <= last.end => first.start..last.end,
            (Some(range), _) | (None, Some(range)) => range,
            (None, None) => tokens.in_file(&block.name),
        };
        let earlier = error.earlier.take();
        let earlier = earlier.and_then(|earlier| Some((earlier.0, inside(earlier.1)?)));
        if let Some((label, earlier)) = &earlier {
            let place = lines.at(earlier.start);
            error = error.detail(format!("{label}: {}:{place}", lines.file.path().display()));
        }
        let found = error.found.take().map(|found| *found);
        let (place, passage) = found.map(|found| (found.place, found.passage)).unzip();
        Self {
            place,
            passage: passage.flatten(),
            earlier: earlier.map(|(_, range)| range),
            ..Self::at(error, range, lines)
        }
    }
}

/// How many bytes lie between two places whose columns are kept.
const STEP: usize = 4096;

/// The lines of a file, for many places in it.
pub(crate) struct Lines<'f> {
    file: &'f RustFile,
    /// The byte and the position of the first character in each so many bytes.
    known: Vec<(usize, Position)>,
}

impl<'f> Lines<'f> {
    pub fn new(file: &'f RustFile) -> Self {
        Self {
            file,
            known: Vec::new(),
        }
    }

    /// The position of a byte.
    pub fn at(&mut self, byte: usize) -> Position {
        let source = self.file.source();
        if self.known.is_empty() {
            let mut at = Position { line: 1, column: 1 };
            for (byte, c) in source.char_indices() {
                if byte >= self.known.len() * STEP {
                    self.known.push((byte, at));
                }
                at = behind(at, c);
            }
        }
        let before = self.known.partition_point(|(known, _)| *known <= byte);
        let Some((from, at)) = before.checked_sub(1).map(|index| self.known[index]) else {
            return Position { line: 1, column: 1 };
        };
        let rest = source.get(from..byte).unwrap_or_default();
        rest.chars().fold(at, behind)
    }
}

/// The position behind a character.
fn behind(at: Position, c: char) -> Position {
    match c {
        '\n' => Position {
            line: at.line + 1,
            column: 1,
        },
        '\u{FEFF}' if at.column == 1 => at,
        _ => Position {
            column: at.column + 1,
            ..at
        },
    }
}
