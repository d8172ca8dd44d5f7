//! How exact a figure is said to be.

use crate::model::Hedge::{About, AtLeast, AtMost, Exact, LessThan, MoreThan};
use crate::text::language::Hedged::{self, Before, Behind, Close, Joined};
use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};
use crate::text::language::phrase::{Phrase, phrase};

#[rustfmt::skip] // as in a table
pub(super) const PHRASES: &[Phrase<Hedged>] = &[
    phrase("environ|quelque|approximativement", Before(About), "Il courut {} 5 km.", "~5 km"),
    phrase("quasi|quasiment|presque|pratiquement", Close(About, LessThan), "Il courut {} 5 km.", "~5 km"),
    phrase("près de", Close(About, LessThan), "Il courut {} 5 km.", "~5 km"),
    phrase("près d'", Close(About, LessThan), "Il courut près d’un million de mètres.", "~1 million m"),
    phrase("à peu près", Before(About), "Il courut {} 5 km.", "~5 km"),
    phrase("à peine", Close(LessThan, About), "Il courut {} 5 km.", "< 5 km"),
    phrase("autour|alentours de", Before(About), "Il courut {} 5 km.", "~5 km"),
    phrase("autour|alentours d'", Before(About), "Il courut autour d’un million de mètres.", "~1 million m"),
    phrase("de|dans l' ordre de", Before(About), "Le coût est de l’ordre de 5 euros.", "~5 EUR"),
    phrase("de l' ordre d'", Before(About), "Le coût est de l’ordre d’un million d’euros.", "~1 million EUR"),
    phrase("[bien|largement|nettement] plus de", Before(MoreThan), "Il courut {} 5 km.", "> 5 km"),
    phrase("[bien|largement|nettement] plus d'", Before(MoreThan), "Il courut plus d’un million de mètres.", "> 1 million m"),
    phrase("un|légèrement [tout] [petit] [peu] plus de", Close(MoreThan, About), "Il courut un peu plus de 5 km.", "> 5 km"),
    phrase("un|légèrement [tout] [petit] [peu] plus d'", Close(MoreThan, About), "Il courut un peu plus d’un million de mètres.", "> 1 million m"),
    phrase("[bien|largement|nettement] moins de", Before(LessThan), "Il courut {} 5 km.", "< 5 km"),
    phrase("[bien|largement|nettement] moins d'", Before(LessThan), "Il courut moins d’un million de mètres.", "< 1 million m"),
    phrase("un|légèrement [tout] [petit] [peu] moins de", Close(LessThan, About), "Il courut un peu moins de 5 km.", "< 5 km"),
    phrase("un|légèrement [tout] [petit] [peu] moins d'", Close(LessThan, About), "Il courut un peu moins d’un million de mètres.", "< 1 million m"),
    phrase("au - delà|dessus de|des", Before(MoreThan), "Il est au-delà de 5 km.", "> 5 km"),
    phrase("au - delà|dessus d'", Before(MoreThan), "Il est au-delà d’un million de mètres.", "> 1 million m"),
    phrase("en deçà|dessous de|des", Before(LessThan), "Il est {} 5 km.", "< 5 km"),
    phrase("au - dessous de|des", Before(LessThan), "Il est au-dessous de 5 km.", "< 5 km"),
    phrase("sous la barre de|des", Before(LessThan), "Il est {} 5 km.", "< 5 km"),
    phrase("sous les", Before(LessThan), "Le taux tomba {} 5 %.", "< 5 %"),
    phrase("pas moins de", Before(AtLeast), "Il courut {} 5 km.", ">= 5 km"),
    phrase("pas moins d'", Before(AtLeast), "Il courut pas moins d’un million de mètres.", ">= 1 million m"),
    phrase("pas plus de", Before(AtMost), "Il courut {} 5 km.", "<= 5 km"),
    phrase("pas plus d'", Before(AtMost), "Il courut pas plus d’un million de mètres.", "<= 1 million m"),
    phrase("au moins", Before(AtLeast), "Il courut {} 5 km.", ">= 5 km"),
    phrase("au|un minimum [de]", Before(AtLeast), "Il courut {} 5 km.", ">= 5 km"),
    phrase("minimum", Behind(AtLeast), "Il courut 5 km {}.", ">= 5 km"),
    phrase("[tout] au plus", Before(AtMost), "Il courut {} 5 km.", "<= 5 km"),
    phrase("au|un maximum [de]", Before(AtMost), "Il courut {} 5 km.", "<= 5 km"),
    phrase("maximum", Behind(AtMost), "Il courut 5 km {}.", "<= 5 km"),
    phrase("jusqu'à", Before(AtMost), "Il courut jusqu’à 5 km.", "<= 5 km"),
    phrase("dépasse|dépassent|dépassé|dépassait|dépasser|excède|excèdent|excédait", Before(MoreThan), "Il {} 5 km.", "> 5 km"),
    phrase("frôle|frôlent|frôlé|avoisine|avoisinent|avoisinait|approche|approchent", Before(About), "Il {} 5 km.", "~5 km"),
    phrase("un total de", Before(Exact), "Il courut {} 5 km.", "5 km"),

    phrase("ou|et plus|davantage", Behind(AtLeast), "Il courut 5 km {}.", ">= 5 km"),
    phrase("ou|et moins", Behind(AtMost), "Il courut 5 km {}.", "<= 5 km"),
    phrase("environ", Behind(About), "Il courut 5 km {}.", "~5 km"),
    phrase("au moins|minimum", Behind(AtLeast), "Il courut 5 km {}.", ">= 5 km"),
    phrase("[tout] au plus|maximum", Behind(AtMost), "Il courut 5 km {}.", "<= 5 km"),

    phrase("plus", Joined(AtLeast), "Il a 20-{} loups.", ">= 20"),
];

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Is(Level), "delà dessus", "Le taux monta au-{} de 5 %.", "> 5 %"),
    words(Is(Level), "deçà dessous", "Le taux tomba en {} de 5 %.", "< 5 %"),
    words(Is(Level), "sous", "Le taux tomba {} les 5 %.", "< 5 %"),
    words(Is(Level), "barre", "Le taux tomba sous la {} de 5 %.", "< 5 %"),
    words(
        Is(Estimate),
        "estimation estimations estime estiment estimé estimée évalue évalué évaluée arrondi arrondie",
        "C’est 5 km selon ce qu’ils {}.", "5 km",
    ),
    words(Is(Stretch), "matchs matches", "Ils coururent 3 km sur cinq {}.", "3 km; 5"),
];
