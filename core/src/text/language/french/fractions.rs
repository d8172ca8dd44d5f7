//! Fractions that are no ordinals, and the dozen. "Cinquièmes" are in the numbers.

use crate::text::language::Form::{Cardinal, Plural};
use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    Meaning::{Fraction, Is},
    Sense::*,
};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Fraction(2, Cardinal), "moitié", "Il perdit la {} des membres.", "1/2"),
    words(Fraction(2, Cardinal), "demi", "Il y a un {}-million de membres.", "0.5 million"),
    words(Fraction(2, Cardinal), "demie", "Il faut une {}-heure.", "0.5 hours"),
    words(Fraction(3, Plural), "tiers", "Deux {} des membres partirent.", "2/3"),
    words(Fraction(4, Cardinal), "quart", "Il perdit un {} des membres.", "1/4"),
    words(Fraction(4, Plural), "quarts", "Trois {} des membres partirent.", "3/4"),
    words(Is(Dozen), "douzaine douzaines", "Il vendit vingt {} d’œufs.", "20 dozen"),
    words(Is(BehindHalf), "finale finales tour soeur sœur frère", "Ils jouent en demi-{}.", ""),
];
