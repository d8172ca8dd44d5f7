//! The small words, each by what it does. They say nothing by themselves, so their examples show what they lead to.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    Meaning::{Are, Is},
    Sense::*,
};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Is(The), "der die das den dem des", "Er besuchte {} dritten Ort.", "ordinal rank 3"),
    words(Is(A), "ein eine einen einem einer eines", "Es war {} Million.", "1 million"),
    words(Is(Of), "von", "Drei {} fünf Wählern waren dafür.", "3 of 5"),
    words(Is(In), "in im", "Es schloss {} Mai 2021.", "2021-05-01/2021-06-01"),
    words(Is(CountsFrom), "seit", "Es fiel {} Mai 2021.", "2021-05-01/.."),
    words(Is(On), "am an", "Es schloss {} 3. Mai 2021.", "2021-05-03/2021-05-04"),
    words(Is(At), "bei beim", "Es schloss {} Regen.", ""),
    words(Is(By), "um", "Er fiel {} 5 Prozent.", "-5 %"),
    words(Is(From), "von vom ab", "Es war {} 3. Mai 2021 bis 5. Mai 2021 zu.", "2021-05-03/2021-05-06"),
    words(Is(To), "bis", "Es sind 3 {} 5 km.", "3..=5 km"),
    words(Is(OnTo), "auf", "Es brannte in der Nacht vom 3. {} den 4. Mai 2021.", "2021-05-03/2021-05-05"),
    words(Is(WithArticle), "am im vom zum zur beim ins", "Er kam {} 3. Spieltag.", "ordinal rank 3"),
    words(Is(Between), "zwischen", "Es sind {} 3 und 5 km.", "3..=5 km"),
    words(Is(And), "und", "Sie gewannen ein{}zwanzig Medaillen.", "21"),
    words(Is(Or), "oder", "Es sind 45 {} 50 mg.", "45..=50 mg"),
    words(Is(Either), "entweder", "Es sind {} 45 oder 50 mg.", "45 mg; 50 mg"),
    words(Is(Than), "als", "Es sind 5 km mehr {} dort.", "+5 km"),
    words(Is(As), "so ebenso", "Er ist doppelt {} hoch.", "2 x"),
    words(Is(Per), "pro", "Er fährt 5 Kilometer {} Stunde.", "5 km/h"),
    words(Are(&[Per, Apiece]), "je", "Es gab 5 Fälle {} 100.000 Einwohner.", "5; base 100000"),
    words(Is(Demonstrative), "dies~ jen~", "Er besuchte {} 3. Ort.", "ordinal rank 3"),
    words(
        Is(Possessive),
        "mein dein sein unser mein~ dein~ sein~ unser~ unsere unserem unseren ihr ihre ihren ihrem ihrer ihres",
        "Er feierte {} 3. Sieg.", "rank 3",
    ),
    words(Is(OrdinalSuffix), "te ten ter tes tem", "Es schloss am 15{} Mai 2021.", "2021-05-15/2021-05-16"),
    words(
        Is(StartsNoun),
        "all~ kein~ viel~ mehrer~ einig~ sein~ ihr~ unser~ jed~ dies~ welch~ unter über hinter gegen neben später früher wieder immer bisher weder oder aber sowie ohne \
         binnen wegen während zwischen mitten",
        "Es verkaufte 2020 {} Häuser.", "2020-01-01/2021-01-01",
    ),
    words(
        Is(StopWord),
        "über nach unter waren sind wurde wurden werden wird haben hatte hatten seine ihre ihrer ihren eine einen einem einer eines \
         nicht auch sich oder aber wenn dass mehr noch beim damit dann dort jahr jahre jahren sagte sagten diese dieser dieses",
        "Das Wort „{}“ steht neben jedem.", "“”",
    ),
];
