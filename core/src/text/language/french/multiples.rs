//! Words that multiply.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    Meaning::{Is, Times as By},
    Sense::*,
    TimesForm::Verb,
};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(By(2, Verb), "doublé doublée doublés doublées double doubler doublait doublera doublant", "Le prix a {} ici.", "2 x"),
    words(By(3, Verb), "triplé triplée triplés triple tripler triplait triplera", "Le prix a {} ici.", "3 x"),
    words(By(4, Verb), "quadruplé quadrupler quadruplera", "Le prix a {} ici.", "4 x"),
    words(By(5, Verb), "quintuplé quintupler", "Le prix a {} ici.", "5 x"),
    words(By(6, Verb), "sextuplé sextupler", "Le prix a {} ici.", "6 x"),
    words(By(10, Verb), "décuplé décupler", "Le prix a {} ici.", "10 x"),
    words(By(100, Verb), "centuplé", "Le prix a {} ici.", "100 x"),
    words(Is(Times), "fois", "Il est trois {} plus haut.", "3 x"),
    words(Is(Comparative), "plus moins", "Il est trois fois {} haut.", "3 x"),
    words(Is(Benchmark), "prix montant salaire nombre niveau chiffre taille somme quantité", "Il coûte trois fois le {}.", "3 x"),
];
