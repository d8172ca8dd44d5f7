//! Lays out the `article!`, `actors!` and `feed!` blocks of a Rust source file, as rustfmt lays out the rest.
//!
//! ```
//! let source = r#"newsfacts::actors! {
//! actor lee:Person="Ann Lee"{role:"mayor"}; // since 2019
//! }
//! "#;
//! let formatted = newsfacts_syntax::format::format(source)?;
//! assert_eq!(
//!     formatted.text,
//!     r#"newsfacts::actors! {
//!     actor lee: Person = "Ann Lee" { role: "mayor" }; // since 2019
//! }
//! "#
//! );
//! # Ok::<(), newsfacts_syntax::format::FormatError>(())
//! ```
//!
//! # The style
//!
//! * Each declaration starts on a line of its own, four spaces deeper than the line of the macro. Empty lines between
//!   declarations and between fields stay, one at a time.
//! * A declaration that fits within [`WIDTH`] columns stands on one line. Otherwise its fields stand one per line.
//! * Where even the part before the fields is too long, it is broken behind `=`, before a `+` between texts and before
//!   `as`; the braces get a line of their own too.
//! * A list that is too long stands one item per line.
//! * A comma behind the last field or item keeps them one per line, even where they would fit.
//! * A text is never broken, and the lines of one that spans several stay as they are.
//!
//! # What stays
//!
//! Only white space changes: all tokens stay, commas too, and so do all comments between the same tokens. Everything
//! outside of the blocks stays byte for byte, and so do blocks in the body of a `macro_rules!`.

mod block;
mod flat;
mod gap;
mod layout;
mod spacing;
mod tree;
mod writer;

pub(crate) use block::Block;
pub(crate) use block::{Kind, find as blocks};
#[cfg(feature = "draft")]
pub(crate) use gap::comment_length;
use proc_macro2::{LexError, TokenStream};
use std::fmt;

/// How many columns a line may have.
pub const WIDTH: usize = 100;

/// A source file with its blocks laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Formatted {
    /// The whole file.
    pub text: String,
    /// How many blocks there are.
    pub blocks: usize,
    /// The blocks that stay as they were, in the order of the file.
    pub left_alone: Vec<LeftAlone>,
}

/// A block that stays as it was, because it cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftAlone {
    /// Where the first thing that is wrong stands.
    pub at: Position,
    /// What is wrong there, as the compiler says it.
    pub reason: String,
}

/// A place in a source file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Lines from 1.
    pub line: usize,
    /// Unicode characters from 1, as rustc counts them.
    pub column: usize,
}

/// The file is not made of Rust tokens, so that nobody can say where a block starts and ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormatError {
    /// Where the tokens end, or the bracket that has no partner.
    pub at: Position,
    /// What is wrong there.
    pub reason: &'static str,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

impl fmt::Display for LeftAlone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.at, self.reason)
    }
}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.at, self.reason)
    }
}

impl std::error::Error for FormatError {}

/// Lays out the blocks of a Rust source file.
///
/// A block with an error of form (a missing `;`, an unknown field, a date that is none) is left alone, and
/// [`Formatted::left_alone`] says why. Names that are not declared and words that the article does not have are no
/// matter of form. Not for use inside a procedural macro, where tokens do not know their place in the file.
///
/// proc-macro2 remembers the text of each call until its thread ends: in a program that runs for long, call it from threads
/// of its own.
///
/// # Errors
/// When the file as a whole cannot be divided into tokens.
pub fn format(source: &str) -> Result<Formatted, FormatError> {
    let start = start_of_code(source);
    let code = &source[start..];
    let stream = tokens(code).map_err(|(byte, reason)| {
        let at = Position::of(source, start + byte);
        FormatError { at, reason }
    })?;
    let blocks = block::find(stream);
    let line_end = line_end(code, &blocks);
    let mut text = source[..start].to_owned();
    let mut left_alone = Vec::new();
    let mut copied = 0;
    for block in &blocks {
        match block.lay_out(code, line_end) {
            Ok(laid_out) => {
                text.push_str(&code[copied..block.range.start]);
                text.push_str(&laid_out);
                copied = block.range.end;
            }
            Err((at, reason)) => left_alone.push(LeftAlone {
                at: Position::of(source, start + at),
                reason,
            }),
        }
    }
    text.push_str(&code[copied..]);
    Ok(Formatted {
        text,
        blocks: blocks.len(),
        left_alone,
    })
}

impl Position {
    pub(crate) fn of(source: &str, offset: usize) -> Self {
        let before = &source[..offset];
        let line = before.rfind('\n').map_or(0, |end| end + 1);
        Self {
            line: before.matches('\n').count() + 1,
            column: before[line..]
                .trim_start_matches(BYTE_ORDER_MARK)
                .chars()
                .count()
                + 1,
        }
    }
}

const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// Behind a byte order mark and a `#!/usr/bin/env …` line, neither of which is a token.
pub(crate) fn start_of_code(source: &str) -> usize {
    let code = source.trim_start_matches(BYTE_ORDER_MARK);
    let start = source.len() - code.len();
    match code.strip_prefix("#!") {
        Some(rest) if !gap::skip(rest).starts_with('[') => {
            start + code.lines().next().map_or(0, str::len)
        }
        _ => start,
    }
}

/// The tokens of some code; otherwise the byte where rustc finds none, and why.
pub(crate) fn tokens(code: &str) -> Result<TokenStream, (usize, &'static str)> {
    let stream: TokenStream = code.parse().map_err(|error: LexError| {
        let reason = "a bracket, a text or a comment has no end or no start here";
        (error.span().byte_range().start.min(code.len()), reason)
    })?;
    let blank = "this blank is none for Rust, as a no-break space is: write a space";
    match gap::foreign_blank(code, stream.clone()) {
        Some(byte) => Err((byte, blank)),
        None => Ok(stream),
    }
}

/// How lines end in this file: as the first one outside of the blocks does, where nothing changes.
fn line_end(code: &str, blocks: &[Block]) -> &'static str {
    let mut outside = code;
    let mut from = 0;
    for block in blocks {
        outside = &code[from..block.range.start];
        if outside.contains('\n') {
            break;
        }
        from = block.range.end;
        outside = &code[from..];
    }
    let deciding = if outside.contains('\n') {
        outside
    } else {
        code
    };
    match deciding.split_once('\n') {
        Some((line, _)) if line.ends_with('\r') => "\r\n",
        _ => "\n",
    }
}
