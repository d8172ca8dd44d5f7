//! What has numbers for names: "Seite 7", "Boeing 747".

use crate::text::language::lexicon::Words;

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[];
