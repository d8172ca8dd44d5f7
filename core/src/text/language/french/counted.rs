//! Nouns that are counted: which of them are people, and which only measure out another.
//!
//! In the singular; the ending of the plural is taken off before one is looked up.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    // -- People. Most who do something are told by their ending: "manifestants", "ouvriers". --
    words(
        Is(Human),
        "homme femme enfant garçon fille jeune adolescent bébé nourrisson adulte aîné retraité retraitée senior individu \
         salarié salariée employé employée chômeur cadre élève étudiant étudiante collégien lycéen écolier patient patiente malade blessé \
         blessée mort morte victime otage témoin réfugié réfugiée exilé exilée déplacé déplacée détenu détenue prisonnier accusé accusée \
         prévenu suspect soldat militaire gendarme policier pompier agent fonctionnaire magistrat juge avocat avocate élu élue député députée \
         sénateur maire ministre délégué déléguée membre invité invitée citoyen citoyenne votant électeur inscrit adhérent client cliente \
         visiteur touriste passager passagère voyageur usager automobiliste cycliste piéton riverain riveraine voisin voisine locataire \
         propriétaire médecin soignant soignante infirmier infirmière professeur professeure expert experte chercheur chercheuse \
         bénévole volontaire sportif sportive joueur joueuse athlète champion championne pilote conducteur chauffeur bébés parent père \
         mère frère soeur sœur fils cousin ami amie collègue proche héritier apprenti apprentie intermittent saisonnier migrant rescapé \
         rescapée survivant disparu disparue signataire",
        "Nous avons vu 12 {} ici.", "12",
    ),
    words(Is(Human), "décès arrestation interpellation hospitalisation contamination licenciement", "Nous avons vu 12 {} ici.", "12"),
    // -- Things that end as those who do something. --
    words(
        Is(NoHuman),
        "ordinateur moteur tracteur réacteur secteur facteur capteur ascenseur conteneur bateau avion train papier panier quartier chantier \
         dossier calendrier escalier clavier atelier grenier courrier guide piste liste poste restaurant croissant diamant \
         éléphant avant montant restant",
        "Nous avons vu 12 {} ici.", "12",
    ),
    words(
        Is(Portion),
        "type sorte genre espèce paire série groupe lot boîte bouteille sac paquet dose classe équipe rangée tas forme cas rapport \
         signe pièce morceau tranche exemplaire copie échantillon",
        "Nous avons vu 12 {} ici.", "12",
    ),
    words(Is(NoNoun), "autres supplémentaires", "Nous avons vu 12 {} ici.", "12"),
];
