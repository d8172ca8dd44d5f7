//! Names of money, of the parts of it, and words that tell of paying.

use crate::text::language::lexicon::Words;
use crate::text::language::term::Terms;

#[rustfmt::skip] // as in a table
pub(super) const TERMS: &[Terms] = &[];

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[];
