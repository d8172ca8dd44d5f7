//! What tells past from future: verbs, and other words that look back or ahead.

use crate::text::language::Tenses;
use crate::text::language::lexicon::Words;

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[];

pub(super) const TENSES: Tenses = Tenses {
    verb: |_, _| None,
    leads_ahead: |_, _| false,
    headline: |_, _| false,
    compares: |_, _| false,
};
