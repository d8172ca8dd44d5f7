//! The small words, each by what it does. They say nothing by themselves, so their examples show what they lead to.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Is(The), "le la les", "Elle visita {} troisième lieu.", "ordinal rank 3"),
    words(Is(The), "l'", "Elle ferma {}année dernière.", "2021-01-01/2022-01-01"),
    words(Is(A), "un une", "Il y a {} million.", "1 million"),
    words(Is(Of), "de du des", "Trois {} cinq élèves partirent.", "3 of 5"),
    words(Is(Of), "d'", "Il y a 5 millions {}euros.", "5 million EUR"),
    words(Is(In), "en dans", "Il ferma {} mai 2021.", "2021-05-01/2021-06-01"),
    words(Is(CountsFrom), "depuis", "Il ferme {} mai 2021.", "2021-05-01/.."),
    words(Is(By), "de", "Il a baissé {} 5 %.", "-5 %"),
    words(Is(By), "d'", "Il a baissé {}environ 5 %.", "~-5 %"),
    words(Is(By), "par", "Il roule {} 5 km.", "5 km"),
    words(Is(For), "pour", "Il courut {} 5 km.", "5 km"),
    words(Is(From), "du", "Il ferma {} 3 mai 2021 au 5 mai 2021.", "2021-05-03/2021-05-06"),
    words(Is(From), "de", "Il ferma {} mars 2021 à mai 2021.", "2021-03-01/2021-06-01"),
    words(Is(From), "d'", "Il ferma {}avril 2021 à mai 2021.", "2021-04-01/2021-06-01"),
    words(Is(To), "à", "Il y a 3 {} 5 km.", "3..=5 km"),
    words(Is(To), "aux", "{^} yeux de Lee, c’est « un grand pas pour nous tous ».", "“Lee”"),
    words(Is(To), "au", "Il ferma du 3 mai 2021 {} 5 mai 2021.", "2021-05-03/2021-05-06"),
    words(Is(UpTo), "jusqu'à", "Le prix monta jusqu’à 5 euros.", "5 EUR"),
    words(Is(With), "avec", "Il courut {} 5 km.", "5 km"),
    words(Is(Between), "entre", "Il y a {} 3 et 5 km.", "3..=5 km"),
    words(Is(And), "et", "Ils gagnèrent vingt {} une médailles.", "21"),
    words(Is(Or), "ou", "Il y a 45 {} 50 mg.", "45..=50 mg"),
    words(Is(Than), "que qu'", "C’est 5 km de plus {} là.", "+5 km"),
    words(Is(As), "comme", "C’est long {} 5 km.", "5 km"),
    words(Is(Per), "par", "Il roule à 5 kilomètres {} heure.", "5 km/h"),
    words(Is(LeadsToHabit), "du", "Il ouvre {} lundi au vendredi.", "undecided"),
    words(Is(WithArticle), "du au", "Elle vint {} troisième étage.", "ordinal rank 3"),
    words(Is(Out), "sur", "Deux élèves {} cinq partirent.", "2 of 5"),
    words(Is(Not), "ne n' pas non", "C’est {} 5 km.", "5 km"),
    words(Is(Demonstrative), "c'", "Lee dit que {}est 5 km.", "5 km"),
    words(Is(Demonstrative), "ce cet cette ces", "Elle visita {} troisième lieu.", "ordinal rank 3"),
    words(
        Is(Possessive), "mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs",
        "Elle fêta {} troisième victoire.", "rank 3",
    ),
    words(Is(OrdinalSuffix), "e ème eme ième re er ère ere nd nde", "Elle visita le 21{} lieu.", "ordinal rank 21"),
    words(
        Is(StopWord),
        "avec pour dans cette plus sont était avoir être fait leur leurs mais même nous vous elle elles ils après avant depuis \
         entre sous sans selon tout tous toute toutes comme quand aussi encore année années jour mois après-midi",
        "Le mot « {} » est partout.", "“”",
    ),
];
