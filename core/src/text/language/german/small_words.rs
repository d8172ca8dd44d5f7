//! The small words, each by what it does. They say nothing by themselves, so their examples show what they lead to.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Is(The), "der die das den dem des", "Er besuchte {} dritten Ort.", "ordinal rank 3"),
    words(Is(A), "ein eine einen einem einer eines", "Es war {} Million.", "1 million"),
    words(Is(In), "in im", "Es schloss {} Mai 2021.", "2021-05-01/2021-06-01"),
    words(Is(On), "am an", "Es schloss {} 3. Mai 2021.", "2021-05-03/2021-05-04"),
    words(Is(At), "bei beim", "Es schloss {} Regen.", ""),
    words(Is(From), "von vom ab", "Es war {} 3. Mai 2021 bis 5. Mai 2021 zu.", "2021-05-03/2021-05-06"),
    words(Is(To), "bis", "Es war vom 3. Mai {} 5. Mai 2021 zu.", "2021-05-03/2021-05-06"),
    words(Is(OnTo), "auf", "Es brannte in der Nacht vom 3. {} den 4. Mai 2021.", "2021-05-03/2021-05-05"),
    words(Is(WithArticle), "im am vom zum zur beim", "Es war vom 3. Mai bis {} 5. Mai 2021 zu.", "2021-05-03/2021-05-06"),
    words(Is(Between), "zwischen", "Es schloss {} 2010 und 2015.", "2010-01-01/2016-01-01"),
    words(Is(And), "und", "Sie gewannen ein{}zwanzig Medaillen.", "21"),
    words(Is(OrdinalSuffix), "te ten ter tes tem", "Es schloss am 15{} Mai 2021.", "2021-05-15/2021-05-16"),
    words(
        Is(StartsNoun),
        "all~ kein~ viel~ mehrer~ einig~ sein~ ihr~ unser~ jed~ dies~ welch~ unter über hinter gegen neben später früher wieder immer bisher weder oder aber sowie ohne \
         binnen wegen während zwischen mitten",
        "Es verkaufte 2020 {} Häuser.", "2020-01-01/2021-01-01",
    ),
];
