//! How exact a figure is said to be.

use crate::text::language::Hedged;
use crate::text::language::lexicon::Words;
use crate::text::language::phrase::Phrase;

#[rustfmt::skip] // as in a table
pub(super) const PHRASES: &[Phrase<Hedged>] = &[];

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[];
