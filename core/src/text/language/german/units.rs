//! Units of measurement: the name in the model, the words and abbreviations for it, and an example.

use crate::text::language::lexicon::Words;
use crate::text::language::term::Terms;

#[rustfmt::skip] // as in a table
pub(super) const TERMS: &[Terms] = &[];

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[];
