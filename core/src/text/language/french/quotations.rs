//! What stands beside quotation marks.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    // A name in marks behind these is that of a work or a thing.
    words(
        Is(Work),
        "album affiche article ballade biographie bande campagne chanson comédie documentaire drame émission essai exposition feuilleton \
         film films hebdomadaire hymne jeu journal livre magazine mémoire morceau nouvelle opéra opération ouvrage pièce podcast \
         poème programme projet quotidien rapport recueil revue roman rubrique sculpture série spectacle symphonie tableau titre \
         tube vidéo volume association initiative collectif",
        "Lee aima le {} « Nuit » hier.", "“”; 2022-12-29/2022-12-30",
    ),
    words(Is(Work), "intitulé intitulée baptisé baptisée dénommé dénommée", "Lee aima le bal {} « Nuit » hier.", "“”; 2022-12-29/2022-12-30"),
    // What stands in marks behind these is speech, however short.
    words(
        Is(SpeechVerb),
        "dit répondit répond demanda demande cria crie lança lance ajouta ajoute écrit écrivit murmura murmure",
        "Elle {} « non » puis partit.", "“Elle?”",
    ),
];
