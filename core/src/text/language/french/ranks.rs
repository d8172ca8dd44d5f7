//! Places in an order.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(
        Is(Ranked),
        "fournisseur exportateur importateur producteur acheteur vendeur consommateur client fabricant constructeur créancier investisseur \
         donateur marché partenaire économie opérateur employeur propriétaire assureur groupe ville banque parti aéroport port",
        "C’est le premier {}.", "ordinal rank 1",
    ),
    words(Is(Ranking), "classé classée arrivé arrivée terminé finit termine", "Il est {} troisième.", "rank 3"),
    words(Is(Placing), "place rang position", "Il est à la troisième {}.", "rank 3"),
    words(
        Is(Numbered), "titre titres victoire défaite but médaille sacre mandat anniversaire",
        "C’est sa troisième {}.", "rank 3",
    ),
    words(Is(Superlative), "meilleur meilleure pire", "C’est le {} résultat.", ""),
    words(Is(Numero), "numéro", "C’est le {} 1 ici.", "rank 1"),
    words(Is(Numero), "n", "C’est le {}° 1 ici.", "rank 1"),
];
