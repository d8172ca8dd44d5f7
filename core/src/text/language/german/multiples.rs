//! Words that multiply.

use crate::text::language::lexicon::Words;

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[];
