//! What words beside a number make of it: a count, a thing that is known already, one of many, no figure at all.

use crate::text::language::lexicon::Words;

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[];
