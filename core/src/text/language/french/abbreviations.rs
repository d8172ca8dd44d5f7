//! Words that are written with a full stop of their own.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Is(Abbreviation), "janv", "Il ferma le 3 {}. 2021.", "2021-01-03/2021-01-04"),
    words(Is(Abbreviation), "févr fév", "Il ferma le 3 {}. 2021.", "2021-02-03/2021-02-04"),
    words(Is(Abbreviation), "avr", "Il ferma le 3 {}. 2021.", "2021-04-03/2021-04-04"),
    words(Is(Abbreviation), "juil", "Il ferma le 3 {}. 2021.", "2021-07-03/2021-07-04"),
    words(Is(Abbreviation), "sept", "Il ferma le 3 {}. 2021.", "2021-09-03/2021-09-04"),
    words(Is(Abbreviation), "oct", "Il ferma le 3 {}. 2021.", "2021-10-03/2021-10-04"),
    words(Is(Abbreviation), "nov", "Il ferma le 3 {}. 2021.", "2021-11-03/2021-11-04"),
    words(Is(Abbreviation), "déc", "Il ferma le 3 {}. 2021.", "2021-12-03/2021-12-04"),
    words(
        Is(Title), "m mm pr dr mgr st ste prof gén cdt lt cne",
        "« Nous partons maintenant », a dit {^}. Lee.", "“{^}. Lee”",
    ),
    words(
        Is(Abbreviation), "env etc art chap vol éd ex cf av apr bd pl no tél réf max min p pp hab dept dép",
        "« Nous partons maintenant », dit-elle {}. Anne Lee partit.", "“elle?”",
    ),
];
