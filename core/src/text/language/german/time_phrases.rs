//! The phrase book of times: how German says which days are meant. Names of months, days and units stand in `calendar`;
//! dates such as "24. Februar 2022" are grammar, see `text::time`.
//!
//! Where several phrases fit, the longest is taken, and of equally long ones the first.

use crate::text::language::phrase::Phrase;
use crate::text::language::time::TimeMeaning;

#[rustfmt::skip] // as in a table
pub(super) const PHRASES: &[Phrase<TimeMeaning>] = &[];
