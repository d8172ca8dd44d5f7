//! Words that are written with a full stop of their own.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(
        Is(Title),
        "adm amb capt cmdr col cpl dr fr gen gov hon lt maj mr mrs ms prof rep rev sec sen sgt st",
        "“We start,” said {^}. Lee.", "“{^}. Lee”",
    ),
    words(Is(Title), "mt", "“We start,” said a man from {^}. Lee.", "“a man”"),
    words(Is(Title), "vs", "“We start,” said the judge in Oslo {}. Bergen.", "“the judge”"),
    words(Is(Abbreviation), "jr sr", "“We start,” Ann Lee {^}. said.", "“Ann Lee {^}.”"),
    words(Is(Abbreviation), "jan", "It fell 5 percent on {^}. 3.", "-5 %; 2022-01-03/2022-01-04"),
    words(Is(Abbreviation), "feb", "It fell 5 percent on {^}. 3.", "-5 %; 2022-02-03/2022-02-04"),
    words(Is(Abbreviation), "mar", "It fell 5 percent on {^}. 3.", "-5 %; 2022-03-03/2022-03-04"),
    words(Is(Abbreviation), "apr", "It fell 5 percent on {^}. 3.", "-5 %; 2022-04-03/2022-04-04"),
    words(Is(Abbreviation), "jun", "It fell 5 percent on {^}. 3.", "-5 %; 2022-06-03/2022-06-04"),
    words(Is(Abbreviation), "jul", "It fell 5 percent on {^}. 3.", "-5 %; 2022-07-03/2022-07-04"),
    words(Is(Abbreviation), "aug", "It fell 5 percent on {^}. 3.", "-5 %; 2022-08-03/2022-08-04"),
    words(Is(Abbreviation), "sep sept", "It fell 5 percent on {^}. 3.", "-5 %; 2022-09-03/2022-09-04"),
    words(Is(Abbreviation), "oct", "It fell 5 percent on {^}. 3.", "-5 %; 2022-10-03/2022-10-04"),
    words(Is(Abbreviation), "nov", "It fell 5 percent on {^}. 3.", "-5 %; 2022-11-03/2022-11-04"),
    words(Is(Abbreviation), "dec", "It fell 5 percent on {^}. 3.", "-5 %; 2022-12-03/2022-12-04"),
    words(Is(Abbreviation), "mon", "It fell 5 percent on {^}. 2 January.", "-5 %; 2023-01-02/2023-01-03"),
    words(Is(Abbreviation), "tues tue", "It fell 5 percent on {^}. 3 January.", "-5 %; 2023-01-03/2023-01-04"),
    words(Is(Abbreviation), "weds wed", "It fell 5 percent on {^}. 4 January.", "-5 %; 2023-01-04/2023-01-05"),
    words(Is(Abbreviation), "thurs thur thu", "It fell 5 percent on {^}. 5 January.", "-5 %; 2023-01-05/2023-01-06"),
    words(Is(Abbreviation), "fri", "It fell 5 percent on {^}. 6 January.", "-5 %; 2023-01-06/2023-01-07"),
    words(Is(Abbreviation), "sat", "It fell 5 percent on {^}. 7 January.", "-5 %; 2023-01-07/2023-01-08"),
    words(Is(Abbreviation), "sun", "It fell 5 percent on {^}. 8 January.", "-5 %; 2023-01-08/2023-01-09"),
    words(Is(Abbreviation), "no", "It came in at {^}. 5.", "rank 5"),
    words(Is(Abbreviation), "nos", "They came in at {^}. 5 and 6.", "5; 6"),
];
