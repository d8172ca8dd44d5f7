//! Expressions in which words give an amount without a figure, or a number counts nothing.

use crate::text::language::Amount::{self, About, Margin, Name, Nothing, Order, Times};
use crate::text::language::phrase::{Phrase, phrase};

#[rustfmt::skip] // as in a table
pub(super) const PHRASES: &[Phrase<Amount>] = &[
    phrase("a couple of", About(2), "It has {} homes.", "vague ~2"),
    phrase("a couple", Times(2), "It has {} hundred homes.", "vague ~200"),
    phrase("tens of", Order(10), "It has {} homes.", "vague tens"),
    phrase("dozens", Order(12), "It has {} homes.", "vague dozens"),
    phrase("scores of", Order(20), "It has {} homes.", "vague scores"),
    phrase("once or twice", Nothing, "They met once or twice.", ""),
    phrase("baker ' s dozen", Nothing, "They sold a baker’s dozen of rolls.", ""),
    phrase("plus or|and minus", Margin, "It is 52 percent, {} 3 percent.", "52 %; margin 3 %"),
    phrase("either way", Margin, "It is 52 percent, within 3 percent {}.", "52 %; margin 3 %"),
    phrase("give or take", Margin, "It is 52 percent, {} 3 percent.", "52 %; margin 3 %"),
    phrase("margin|margins of [sampling|statistical] error", Margin, "It has a {} of 3 percent.", "margin 3 %"),
    phrase("error margin|margins", Margin, "It has an {} of 3 percent.", "margin 3 %"),
    phrase("sampling error|margin", Margin, "It has a {} of 3 percent.", "margin 3 %"),
    phrase("double|doubles|doubled|doubling down|over", Nothing, "They {} on it.", ""),
    phrase("net|ground|absolute|patient [-] zero", Name, "It is {} here.", "label 0"),
    phrase("zero [-] tolerance|emission|emissions|sum|carbon|covid", Name, "It is {} here.", "label 0"),
];
