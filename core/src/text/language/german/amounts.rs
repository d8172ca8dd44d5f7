//! Expressions in which words give an amount without a figure, or a number counts nothing.

use crate::text::language::Amount::{self, Name, Nothing, Order};
use crate::text::language::phrase::{Phrase, phrase};

#[rustfmt::skip] // as in a table
pub(super) const PHRASES: &[Phrase<Amount>] = &[
    phrase("dutzende|dutzenden|dutzender", Order(12), "Sie bauten {} Häuser.", "vague dozens"),
    phrase("null [-] toleranz|emissionen|promille", Name, "Es gilt {} hier.", "label 0"),
    phrase("acht geben|gegeben|gibt", Nothing, "Er will {}.", ""),
    phrase("acht zu geben", Nothing, "Er versprach {}.", ""),
    phrase("erster linie", Nothing, "Es geht in {} um Geld.", ""),
    phrase("ersten blick", Nothing, "Es wirkt auf den {} gut.", ""),
    phrase("netto [-] null", Name, "Es gilt {} hier.", "label 0"),
];
