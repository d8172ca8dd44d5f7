//! Expressions in which words give an amount without a figure, or a number counts nothing.

use crate::text::language::Amount::{self, Margin, Name, Nothing, Order};
use crate::text::language::phrase::{Phrase, phrase};

#[rustfmt::skip] // as in a table
pub(super) const PHRASES: &[Phrase<Amount>] = &[
    phrase("dutzende|dutzenden|dutzender", Order(12), "Sie bauten {} Häuser.", "vague dozens"),
    phrase("plus oder minus", Margin, "Es sind 52 Prozent, {} 3 Prozent.", "52 %; margin 3 %"),
    phrase("plus / minus", Margin, "Es sind 52 Prozent, plus/minus 3 Prozent.", "52 %; margin 3 %"),
    phrase(
        "fehlerquote|fehlertoleranz|fehlerspanne|fehlermarge|schwankungsbreite [liegt|lag|beträgt|betrug|ist|von] [bei]", Margin,
        "Die Fehlertoleranz liegt bei 3 Prozent.", "margin 3 %",
    ),
    phrase("null [-] toleranz|emissionen|promille", Name, "Es gilt {} hier.", "label 0"),
    phrase("wolke sieben", Nothing, "Er schwebt auf {}.", ""),
    phrase("(unter) vier augen", Nothing, "Sie sprachen unter vier Augen.", ""),
    phrase("dinge sind drei", Nothing, "Aller guten {}.", ""),
    phrase("(mit) sieben siegeln", Nothing, "Es ist ein Buch mit sieben Siegeln.", ""),
    phrase("null komma nichts", Nothing, "Er kam in {}.", ""),
    phrase("zwei paar schuhe", Nothing, "Das sind {}.", ""),
    phrase("zwei fliegen mit einer klappe", Nothing, "Er schlug {}.", ""),
    phrase("zwei stühlen", Nothing, "Er sitzt zwischen {}.", ""),
    phrase("siebten|siebenten himmel", Nothing, "Er ist im {}.", ""),
    phrase("fünfzig zu fünfzig", Nothing, "Es steht {}.", ""),
    phrase("null problemo|bock", Nothing, "Er hat {} darauf.", ""),
    phrase("mehr als einmal", Nothing, "Er kam {}.", ""),
    phrase("acht geben|gegeben|gibt", Nothing, "Er will {}.", ""),
    phrase("acht zu geben", Nothing, "Er versprach {}.", ""),
    phrase("zwei|drei|vier|fünf|sechs auf einmal", Nothing, "Sie kamen {}.", ""),
    phrase("erster linie", Nothing, "Es geht in {} um Geld.", ""),
    phrase("ersten blick", Nothing, "Es wirkt auf den {} gut.", ""),
    phrase("netto [-] null", Name, "Es gilt {} hier.", "label 0"),
];
