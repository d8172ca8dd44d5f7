//! Fractions, and the dozen. "La quinta parte" is composed of an ordinal.

use crate::text::language::Form::{Cardinal, Plural};
use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    Meaning::{Fraction, Is},
    Sense::*,
};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Fraction(2, Cardinal), "mitad", "Perdió la {} de los socios.", "1/2"),
    words(Fraction(2, Plural), "medio media", "Tiene {} millón de usuarios.", "0.5 million"),
    words(Fraction(2, Plural), "medios medias", "Son tres {} de ellos.", "3/2"),
    words(Fraction(3, Cardinal), "tercio", "Perdió un {} de los socios.", "1/3"),
    words(Fraction(3, Plural), "tercios", "Se fueron dos {} de los socios.", "2/3"),
    words(Fraction(4, Cardinal), "cuarto", "Perdió un {} de los socios.", "1/4"),
    words(Fraction(4, Plural), "cuartos", "Se fueron dos {} de los socios.", "2/4"),
    words(Fraction(5, Cardinal), "quinto", "Perdió un {} de los socios.", "1/5"),
    words(Fraction(5, Plural), "quintos", "Se fueron dos {} de los socios.", "2/5"),
    words(Fraction(6, Cardinal), "sexto", "Perdió un {} de los socios.", "1/6"),
    words(Fraction(6, Plural), "sextos", "Se fueron dos {} de los socios.", "2/6"),
    words(Fraction(7, Cardinal), "séptimo", "Perdió un {} de los socios.", "1/7"),
    words(Fraction(7, Plural), "séptimos", "Se fueron dos {} de los socios.", "2/7"),
    words(Fraction(8, Cardinal), "octavo", "Perdió un {} de los socios.", "1/8"),
    words(Fraction(8, Plural), "octavos", "Se fueron dos {} de los socios.", "2/8"),
    words(Fraction(9, Cardinal), "noveno", "Perdió un {} de los socios.", "1/9"),
    words(Fraction(9, Plural), "novenos", "Se fueron dos {} de los socios.", "2/9"),
    words(Fraction(10, Cardinal), "décimo", "Perdió un {} de los socios.", "1/10"),
    words(Fraction(10, Plural), "décimos", "Se fueron dos {} de los socios.", "2/10"),
    words(Fraction(12, Plural), "doceavos doceavas", "Se fueron cinco {} de los socios.", "5/12"),
    words(Fraction(20, Plural), "veinteavos veinteavas", "Se fueron tres {} de los socios.", "3/20"),
    words(Fraction(100, Plural), "centésimas centésimos", "Se fueron nueve {} de la masa.", "9/100"),
    words(Fraction(1000, Plural), "milésimas milésimos", "Se fueron nueve {} de la masa.", "9/1000"),
    words(Is(Dozen), "docena docenas", "Vendió veinte {} de huevos.", "20 dozen"),
    words(Is(BehindHalf), "plazo tiempo ambiente término", "Ganaban a medio {}.", ""),
    words(Is(OfOrdinal), "parte partes", "Perdió la quinta {} de los socios.", "1/5"),
    words(Is(AndAHalf), "medio media", "Tiene dos millones y {} de usuarios.", "2.5 million"),
];
