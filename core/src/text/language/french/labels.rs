//! What has numbers for names: "page 7", "Boeing 747".

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(
        Is(Label),
        "page pages chapitre article articles alinéa paragraphe section tome volume salle chambre vol voie autoroute route nationale \
         départementale quai porte canal sortie figure tableau phase étape règle résolution catégorie bloc palier tour épisode version \
         modèle type dossard bureau annexe amendement verset psaume lot parcelle brigade",
        "Voir {} 7.", "label 7",
    ),
    words(Is(WeakLabel), "bus train tram ligne groupe appartement maillot métro tramway", "Voir {} 7.", "label 7"),
    words(Is(Dialled), "appelez composez appeler composer", "{^} le 112 vite.", "label 112"),
    words(
        Is(Label),
        "apollo boeing airbus covid formule windows ariane voyager falcon iphone ipad galaxy playstation xbox android ios",
        "Le {^} 7 est tombé.", "label 7",
    ),
    words(Is(Prefix), "mi pré post", "Il monta à {}-40.", "40"),
];
