//! Expressions in which words give an amount without a figure, or a number counts nothing.

use crate::text::language::Amount::{self, Name, Nothing, Vague};
use crate::text::language::phrase::{Phrase, phrase};

#[rustfmt::skip] // as in a table
pub(super) const PHRASES: &[Phrase<Amount>] = &[
    phrase("a couple of", Vague(2), "It has {} homes.", "vague ~2"),
    phrase("tens of", Vague(10), "It has {} homes.", "vague ~10"),
    phrase("dozens", Vague(12), "It has {} homes.", "vague ~1 dozen"),
    phrase("scores of", Vague(20), "It has {} homes.", "vague ~20"),
    phrase("baker ' s dozen", Nothing, "They sold a baker’s dozen of rolls.", ""),
    phrase("net|ground|absolute|patient [-] zero", Name, "It is {} here.", "label 0"),
    phrase("zero [-] tolerance|emission|emissions|sum|carbon|covid", Name, "It is {} here.", "label 0"),
];
