//! A file as Rust tokens, which know their bytes.

use crate::format::{self, LeftAlone, Position};
use proc_macro2::TokenStream;
use std::{fmt, ops::Range};

/// A file that is not made of Rust tokens, so that nobody can say where a block starts and ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotRust {
    /// Where the tokens end, the bracket that has no partner, or a blank that is none for Rust.
    pub at: Position,
    /// The same in bytes.
    pub byte: usize,
    /// What is wrong there.
    pub reason: String,
}

impl fmt::Display for NotRust {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.at, self.reason)
    }
}

impl std::error::Error for NotRust {}

impl From<NotRust> for LeftAlone {
    fn from(NotRust { at, reason, .. }: NotRust) -> Self {
        Self { at, reason }
    }
}

/// The tokens of a file.
pub(crate) struct Tokens {
    pub stream: TokenStream,
    /// Where the code starts in the file: bytes of tokens are counted from here.
    start: usize,
}

impl Tokens {
    pub fn of(source: &str) -> Result<Self, NotRust> {
        let start = format::start_of_code(source);
        let stream = format::tokens(&source[start..]).map_err(|(byte, reason)| NotRust {
            at: Position::of(source, start + byte),
            byte: start + byte,
            reason: reason.to_owned(),
        })?;
        Ok(Self { stream, start })
    }

    /// The bytes of the file that these are of its code.
    pub fn in_file(&self, code: &Range<usize>) -> Range<usize> {
        self.start + code.start..self.start + code.end
    }
}
