//! The small words, each by what it does. They say nothing by themselves, so their examples show what they lead to.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    Meaning::{Are, Is},
    Sense::*,
};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Is(The), "el la los las lo", "Cayó a mediados de {} semana.", "2022-12-28/2022-12-30"),
    words(Is(A), "un una", "Era {} millón.", "1 million"),
    words(Are(&[Of, From]), "de", "Tres {} cada cinco votantes.", "3 of 5"),
    words(Is(LeadsToHabit), "de", "Abre {} lunes a viernes.", "undecided"),
    words(Are(&[Of, From, The, WithArticle]), "del", "Cayó a finales {} año 2021.", "2021-09-01/2022-01-01"),
    words(Is(In), "en", "Cerró {} mayo de 2021.", "2021-05-01/2021-06-01"),
    words(Is(CountsFrom), "desde", "Cae {} mayo de 2021.", "2021-05-01/.."),
    words(Are(&[By, Per, For]), "por", "Va a 5 kilómetros {} hora.", "5 km/h"),
    words(Is(For), "para", "Hay 5 km {} ellos.", "5 km"),
    words(Is(From), "desde", "Cayó {} el 5 por ciento al 3 por ciento.", "5 %; 3 %"),
    words(Is(To), "a", "Son de 3 {} 5 km.", "3..=5 km"),
    words(Are(&[To, The, WithArticle]), "al", "Pasó del 3 {} 5 por ciento.", "3 %; 5 %"),
    words(Is(UpTo), "hasta", "Son de 3 {} 5 km.", "3; <= 5 km"),
    words(Is(With), "con", "Acabó {} 5 km.", "5 km"),
    words(Is(Between), "entre", "Son {} 3 y 5 km.", "3..=5 km"),
    words(Is(And), "y e", "Son entre 3 {} 5 km.", "3..=5 km"),
    words(Is(Or), "o u", "Son 45 {} 50 mg.", "45..=50 mg"),
    words(Is(Either), "bien", "Son {} 45 o 50 mg.", "45 mg; 50 mg"),
    words(Is(Than), "que", "Son 5 km más {} allí.", "+5 km"),
    words(Is(As), "como tan tanto tanta", "Lee lo describió {} «una farsa de todos».", "“Lee”"),
    words(Is(Not), "no ni", "{^} hubo más de 5 km.", "<= 5 km"),
    words(Is(Demonstrative), "estos estas esos esas aquellos aquellas", "Visitó {} dos lugares.", "definite 2"),
    words(Is(Possessive), "su sus mi mis tu tus nuestr~ vuestr~", "Fue {} tercera victoria.", "rank 3"),
    words(Is(OrdinalSuffix), "º ª er ro ra do da to ta mo ma vo va no na", "Quedó 21{} en la copa.", "rank 21"),
    words(
        Is(StopWord),
        "sobre tras entre desde hasta para como más menos pero porque cuando donde este esta estos estas según sin ser son fue \
         han había año años dijo todo todos muy ya",
        "La palabra «{}» está cerca de otra.", "“”",
    ),
    words(Is(Demonstrative), "ese esa aquel aquella", "Visitó {} dos veces.", "occurrence 2 \"veces\""),
    words(Is(Demonstrative), "este esta", "Visitó {} dos veces.", "occurrence 2 \"veces\""),
];
