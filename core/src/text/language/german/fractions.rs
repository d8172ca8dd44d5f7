//! Fractions, and the dozen. They are the same in the singular and the plural; "Hälfte" alone needs no article.

use crate::text::language::Form::{Cardinal, Plural};
use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    Meaning::{Fraction, Is},
    Sense::*,
};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Fraction(2, Cardinal), "hälfte haelfte", "Es verlor die {^} der Mitglieder.", "1/2"),
    words(Fraction(2, Plural), "halb", "Es kamen {} so viele Gäste.", "1/2"),
    words(Fraction(2, Plural), "halb~", "Es hat eine {} Million Nutzer.", "0.5 million"),
    words(Fraction(3, Plural), "drittel dritteln", "Zwei {^} der Mitglieder gingen.", "2/3"),
    words(Fraction(4, Plural), "viertel vierteln", "Es verlor ein {^} der Mitglieder.", "1/4"),
    words(Fraction(5, Plural), "fünftel fünfteln fuenftel", "Zwei {^} der Mitglieder gingen.", "2/5"),
    words(Fraction(6, Plural), "sechstel sechsteln", "Fünf {^} der Mitglieder gingen.", "5/6"),
    words(Fraction(7, Plural), "siebtel siebteln", "Zwei {^} der Mitglieder gingen.", "2/7"),
    words(Fraction(8, Plural), "achtel achteln", "Drei {^} der Mitglieder gingen.", "3/8"),
    words(Fraction(9, Plural), "neuntel neunteln", "Zwei {^} der Mitglieder gingen.", "2/9"),
    words(Fraction(10, Plural), "zehntel zehnteln", "Neun {^} der Mitglieder gingen.", "9/10"),
    words(Fraction(12, Plural), "zwölftel zwölfteln", "Fünf {^} der Mitglieder gingen.", "5/12"),
    words(Fraction(20, Plural), "zwanzigstel zwanzigsteln", "Drei {^} der Mitglieder gingen.", "3/20"),
    words(Fraction(100, Plural), "hundertstel hundertsteln", "Neun {^} der Menge fehlen.", "9/100"),
    words(Fraction(1_000, Plural), "tausendstel tausendsteln", "Neun {^} der Menge fehlen.", "9/1000"),
    words(Is(OneAndAHalf), "anderthalb", "Es hat {} Millionen Nutzer.", "1.5 million"),
    words(Is(Dozen), "dutzend", "Es verkaufte zwanzig {^} Eier.", "20 dozen"),
];
