//! Fractions that are no ordinals, and the dozen.

use crate::text::language::lexicon::Words;

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[];
