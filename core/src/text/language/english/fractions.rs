//! Fractions that are no ordinals, and the dozen. "Thirds" are in the numbers.

use crate::text::language::Form::{Cardinal, Plural};
use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    Meaning::{Fraction, Is},
    Sense::*,
};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Fraction(2, Cardinal), "half", "It lost one {} of its members.", "1/2"),
    words(Fraction(4, Cardinal), "quarter", "It lost one {} of its members.", "1/4"),
    words(Fraction(2, Plural), "halves", "It makes up three {} of them.", "3/2"),
    words(Fraction(4, Plural), "quarters", "It lost three {} of its members.", "3/4"),
    words(Is(Dozen), "dozen dozens", "It sold twenty {} eggs.", "20 dozen"),
    words(Is(BehindHalf), "past way term time", "They led at half {}.", ""),
];
