//! Words that are written with a full stop of their own.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Is(Abbreviation), "jan jän", "Es schloss am 3. {^}. 2021.", "2021-01-03/2021-01-04"),
    words(Is(Abbreviation), "feb febr", "Es schloss am 3. {^}. 2021.", "2021-02-03/2021-02-04"),
    words(Is(Abbreviation), "mär", "Es schloss am 3. {^}. 2021.", "2021-03-03/2021-03-04"),
    words(Is(Abbreviation), "apr", "Es schloss am 3. {^}. 2021.", "2021-04-03/2021-04-04"),
    words(Is(Abbreviation), "jun", "Es schloss am 3. {^}. 2021.", "2021-06-03/2021-06-04"),
    words(Is(Abbreviation), "jul", "Es schloss am 3. {^}. 2021.", "2021-07-03/2021-07-04"),
    words(Is(Abbreviation), "aug", "Es schloss am 3. {^}. 2021.", "2021-08-03/2021-08-04"),
    words(Is(Abbreviation), "sep sept", "Es schloss am 3. {^}. 2021.", "2021-09-03/2021-09-04"),
    words(Is(Abbreviation), "okt", "Es schloss am 3. {^}. 2021.", "2021-10-03/2021-10-04"),
    words(Is(Abbreviation), "nov", "Es schloss am 3. {^}. 2021.", "2021-11-03/2021-11-04"),
    words(Is(Abbreviation), "dez", "Es schloss am 3. {^}. 2021.", "2021-12-03/2021-12-04"),
    words(Is(Abbreviation), "mo", "Es schloss am {^}. 3. Januar 2022.", "2022-01-03/2022-01-04"),
    words(Is(Abbreviation), "di", "Es schloss am {^}. 4. Januar 2022.", "2022-01-04/2022-01-05"),
    words(Is(Abbreviation), "mi", "Es schloss am {^}. 5. Januar 2022.", "2022-01-05/2022-01-06"),
    words(Is(Abbreviation), "do", "Es schloss am {^}. 6. Januar 2022.", "2022-01-06/2022-01-07"),
    words(Is(Abbreviation), "fr", "Es schloss am {^}. 7. Januar 2022.", "2022-01-07/2022-01-08"),
    words(Is(Abbreviation), "sa", "Es schloss am {^}. 8. Januar 2022.", "2022-01-08/2022-01-09"),
    words(Is(Abbreviation), "so", "Es schloss am {^}. 9. Januar 2022.", "2022-01-09/2022-01-10"),
    words(
        Is(Title), "dr prof dipl ing mag hr fr frl st geb ggf mr mrs",
        "„Wir gehen jetzt“, sagte {^}. Lee.", "“{^}. Lee”",
    ),
    words(
        Is(Abbreviation), "abs art aufl bd bzw ca evtl exkl gem hl inkl ingl insb jh lt max min mind nr rd s sog stck str tel tsd usw vgl zzgl zz",
        "„Wir gehen jetzt“, sagte sie {}. Anna Lee zuliebe.", "“sie?”",
    ),
    // "z. B.", "d. h.", "u. a.", "i. d. R.", "v. Chr.", "a. D."
    words(
        Is(Abbreviation), "a b d e h i m n o u v z",
        "„Wir gehen jetzt“, sagte sie {}. Anna Lee zuliebe.", "“sie?”",
    ),
];
