//! Words that tell whether a figure is a level or a change, and in which direction.

use crate::text::language::lexicon::Words;

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[];
