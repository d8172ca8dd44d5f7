//! Words that are written with a full stop of their own.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(
        Is(Title), "sr sra srta sres dr dra d dña dñ fr mons gral prof profa ing lic arq sto sta st ilmo excmo",
        "«Nos vamos ya», dijo {^}. Lee.", "“{^}. Lee”",
    ),
    words(Is(Abbreviation), "ene", "Cayó un 5 % el 3 de {}. de 2021.", "-5 %; 2021-01-03/2021-01-04"),
    words(Is(Abbreviation), "feb", "Cayó un 5 % el 3 de {}. de 2021.", "-5 %; 2021-02-03/2021-02-04"),
    words(Is(Abbreviation), "mar", "Cayó un 5 % el 3 de {}. de 2021.", "-5 %; 2021-03-03/2021-03-04"),
    words(Is(Abbreviation), "abr", "Cayó un 5 % el 3 de {}. de 2021.", "-5 %; 2021-04-03/2021-04-04"),
    words(Is(Abbreviation), "may", "Cayó un 5 % el 3 de {}. de 2021.", "-5 %; 2021-05-03/2021-05-04"),
    words(Is(Abbreviation), "jun", "Cayó un 5 % el 3 de {}. de 2021.", "-5 %; 2021-06-03/2021-06-04"),
    words(Is(Abbreviation), "jul", "Cayó un 5 % el 3 de {}. de 2021.", "-5 %; 2021-07-03/2021-07-04"),
    words(Is(Abbreviation), "ago", "Cayó un 5 % el 3 de {}. de 2021.", "-5 %; 2021-08-03/2021-08-04"),
    words(Is(Abbreviation), "sept sep set", "Cayó un 5 % el 3 de {}. de 2021.", "-5 %; 2021-09-03/2021-09-04"),
    words(Is(Abbreviation), "oct", "Cayó un 5 % el 3 de {}. de 2021.", "-5 %; 2021-10-03/2021-10-04"),
    words(Is(Abbreviation), "nov", "Cayó un 5 % el 3 de {}. de 2021.", "-5 %; 2021-11-03/2021-11-04"),
    words(Is(Abbreviation), "dic", "Cayó un 5 % el 3 de {}. de 2021.", "-5 %; 2021-12-03/2021-12-04"),
    words(Is(Abbreviation), "lun", "Cerró el {}. 3 de enero de 2022.", "2022-01-03/2022-01-04"),
    words(Is(Abbreviation), "mié", "Cerró el {}. 5 de enero de 2022.", "2022-01-05/2022-01-06"),
    words(Is(Abbreviation), "jue", "Cerró el {}. 6 de enero de 2022.", "2022-01-06/2022-01-07"),
    words(Is(Abbreviation), "vie", "Cerró el {}. 7 de enero de 2022.", "2022-01-07/2022-01-08"),
    words(Is(Abbreviation), "sáb", "Cerró el {}. 8 de enero de 2022.", "2022-01-08/2022-01-09"),
    words(Is(Abbreviation), "dom", "Cerró el {}. 9 de enero de 2022.", "2022-01-09/2022-01-10"),
    words(
        Is(Abbreviation), "art aprox ca pág págs cap tel etc ej av avda núm n nro vol ed adm s sig ss cía ee uu ff aa rr hh jj oo dd",
        "«Nos vamos ya», dijo ella {}. Lee calló.", "“ella?”",
    ),
    // "a. m.", "p. m.", "a. C.", "d. C."
    words(
        Is(Abbreviation), "a c d m p",
        "«Nos vamos ya», dijo ella {}. Lee calló.", "“ella?”",
    ),
];
