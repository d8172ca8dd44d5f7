//! What words beside a number make of it: a count, a thing that is known already, one of many, no figure at all.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(Is(Known), "ces autres", "{^} deux maires vinrent.", "definite 2"),
    words(Is(Selector), "chaque aucun aucune autre seul seule même quel quelle tel telle", "C’est {} chose.", ""),
    words(Is(ComparedWith), "rapport comparé comparée contre", "Il est en hausse de 3 % {} au plan.", "+3 %"),
    words(Is(NoneOf), "aucun aucune", "Il n’y a {} mort.", ""),
    words(Is(Several), "quelques plusieurs", "Il y a {} cents soldats.", "vague hundreds"),
    words(Is(SomeNumber), "poignée majorité minorité trio quatuor multitude", "Ils vendirent une {} de stylos.", ""),
    words(Is(OfThem), "dont", "Il y eut 515 blessés, {} 60 enfants.", "515; 60"),
    words(Is(HasAge), "a avait ont avaient", "Il {} 45 ans.", "45 years"),
    words(
        Is(OfAge),
        "fille fils enfant garçon homme femme bébé jumeaux jumelles adolescent adolescente étudiant étudiante frère sœur soeur mère père \
         élève lycéen lycéenne retraité retraitée victime suspect conducteur habitant",
        "Il vint avec un {} de cinq ans.", "5 years",
    ),
    words(Is(Aged), "âgé âgée âgés âgées", "Il est {} de 45 ans.", "45 years"),
    words(Is(Turns), "fête fêtait fêta", "Elle {} ses 80 ans.", "80 years"),
    words(
        Is(Contest),
        "gagne gagné gagnent gagna remporte remporté remporta bat battu battue battus perd perdu perdit victoire défaite succès match nul \
         score scores résultat mène menait mené menée égalité avance s'impose s'imposent imposé imposée imposés vote finale",
        "C’est un {} 1-3.", "score 1-3",
    ),
    words(Is(Goal), "voix buts but points jeux sets essais", "Il gagna par cinq {} à quatre.", "score 5-4"),
    words(Is(Versus), "à contre", "Il gagna par 3 voix {} 1.", "score 3-1"),
    words(
        Is(Function),
        "le la les l' un une des du de d' et ou mais ni car donc or que qu' qui quoi dont où quand si comme lorsque lorsqu' puisque \
         puisqu' parce à au aux en dans par pour sur sous avec sans vers chez contre entre depuis avant après pendant durant dès selon malgré \
         lors est sont était étaient fut furent sera seront serait seraient a ont avait avaient aura auront aurait eu été être avoir ne n' \
         pas plus moins non ce cet cette ces c' se s' il elle ils elles on je j' nous vous lui leur leurs son sa ses mon ma mes notre \
         nos votre vos y ici là aussi très ainsi alors encore déjà jamais toujours seulement même tout tous toute toutes",
        "Nous avons vu les deux {} ici.", "2",
    ),
    words(Is(Function), "hier", "Nous avons vu les deux {} ici.", "2; 2022-12-29/2022-12-30"),
];
