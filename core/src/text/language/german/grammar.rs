//! Words by what they do in a clause: where a noun phrase begins and ends, what stands between a subject and its verb.

use crate::text::language::lexicon::Words;

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[];
