//! Words that turn the sense of what stands beside them. Who leaves them out of a quotation misquotes.

use crate::text::language::Sense;
use crate::text::language::lexicon::Words;
use crate::text::language::phrase::Phrase;

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[];

/// What negates or sets a condition only together.
#[rustfmt::skip] // as in a table
pub(super) const PHRASES: &[Phrase<Sense>] = &[];
