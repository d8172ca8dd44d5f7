//! How German says who speaks: the verbs of saying, a line for each with all its forms, and what else names a source.

use crate::text::language::lexicon::Words;

/// How the forms of a verb stand in the examples.
#[cfg(test)]
pub(super) const FORMS: [&str; 5] = ["wird {}", "{}", "{}", "{}", "hat {}"];

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[];
