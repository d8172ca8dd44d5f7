//! Words that are written with a full stop of their own.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
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
