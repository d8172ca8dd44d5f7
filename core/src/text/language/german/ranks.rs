//! Places in an order.

use crate::text::language::lexicon::Words;

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[];
