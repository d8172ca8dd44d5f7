//! Words that multiply.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    Meaning::{Is, Times as By},
    Sense::*,
    TimesForm::{Bare, Verb},
};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(
        By(2, Verb),
        "duplicar duplica duplican duplicó duplicaron duplicaba duplicando duplique duplicará duplicarán duplicad~",
        "El precio se {} entonces.", "2 x",
    ),
    words(
        By(3, Verb),
        "triplicar triplica triplican triplicó triplicaron triplicaba triplicando triplique triplicará triplicarán triplicad~",
        "El precio se {} entonces.", "3 x",
    ),
    words(
        By(4, Verb),
        "cuadruplicar cuadruplica cuadruplican cuadruplicó cuadruplicaron cuadruplicaba cuadruplicando cuadruplique \
         cuadruplicará cuadruplicarán cuadruplicad~",
        "El precio se {} entonces.", "4 x",
    ),
    words(
        By(5, Verb),
        "quintuplicar quintuplica quintuplican quintuplicó quintuplicaron quintuplicaba quintuplicando quintuplique \
         quintuplicará quintuplicarán quintuplicad~",
        "El precio se {} entonces.", "5 x",
    ),
    words(
        By(6, Verb),
        "sextuplicar sextuplica sextuplican sextuplicó sextuplicaron sextuplicaba sextuplicando sextuplique sextuplicará \
         sextuplicarán sextuplicad~",
        "El precio se {} entonces.", "6 x",
    ),
    words(
        By(10, Verb),
        "decuplicar decuplica decuplican decuplicó decuplicaron decuplicaba decuplicando decuplique decuplicará decuplicarán \
         decuplicad~",
        "El precio se {} entonces.", "10 x",
    ),
    words(By(2, Verb), "doblar dobla doblan dobló doblaron doblado doblará", "El precio se {} entonces.", "2 x"),
    words(By(2, Bare), "doble dobles", "Es el {}.", "2 x"),
    words(By(3, Bare), "triple", "Es el {}.", "3 x"),
    words(By(4, Bare), "cuádruple", "Es el {}.", "4 x"),
    words(By(5, Bare), "quíntuple", "Es el {}.", "5 x"),
    words(Is(Times), "veces vez", "Es tres {} más alto. Ganó tres {}.", "3 x; occurrence 3 \"veces\""),
    words(Is(Fold), "x", "Fue una subida de 5{}.", "5 x"),
    words(Is(Benchmark), "que", "Es tres veces {} eso.", "3 x"),
];
