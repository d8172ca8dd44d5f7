//! Expressions in which words give an amount without a figure, or a number counts nothing.

use crate::text::language::Amount;
use crate::text::language::phrase::Phrase;

#[rustfmt::skip] // as in a table
pub(super) const PHRASES: &[Phrase<Amount>] = &[];
