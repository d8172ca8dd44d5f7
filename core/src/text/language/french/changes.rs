//! Words that tell whether a figure is a level or a change, and in which direction.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{
    Meaning::{Are, Is},
    Sense::*,
};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(
        Is(Rise),
        "augmente augmentent augmenté augmentée augmentés augmentées augmenta augmentait augmentaient augmenter augmentant augmentèrent \
         augmentera progresse progressent progressé progressa progressait progressaient progresser progressant progressèrent grimpe \
         grimpent grimpé grimpa grimpait grimper grimpant bondit bondissent bondi bondir croît croissent crû croître croissait \
         monte montent monté montée monta montait montaient monter montant s'envole envolé envolée envolent envoler accélère \
         accéléré accélérer gonfle gonflé gonfler renchérit renchéri renchérir rebondit rebondi rebondir flambé flambe flamber \
         explosé explosent explose creusé creusée creusés creuse creusent creuser majoré majorée majorés majorées revalorisé revalorisée revalorisés revalorisées relevé relevée \
         relevés relevées apprécié appréciée accru accrue accrus accrues",
        "Le chiffre a {} de 5 %.", "+5 %",
    ),
    words(
        Are(&[Rise, Transitive]),
        "relève relèvent relever gagne gagnent gagné gagna gagnait gagnaient gagner gagnant grappille grappillait grappillé s'adjugeait \
         adjugeait adjuge adjugent adjugé adjugée ajoute ajouté ajouter hausse accroît accroissent \
         élargi élargit élargir améliore amélioré améliorer",
        "Le chiffre a {} 5 %. Ils ont {} 5 millions d’euros.", "+5 %; 5 million EUR",
    ),
    words(
        Are(&[Rise, ChangeNoun]),
        "hausse hausses augmentation augmentations progression croissance bond rebond accroissement envolée flambée essor \
         majoration revalorisation renchérissement relèvement surcroît",
        "Ce fut une {} de 5 %.", "+5 %",
    ),
    words(Is(Adds), "plus", "Il coûte 5 euros {} 3 euros.", "5 EUR; 3 EUR"),
    words(
        Is(More),
        "supérieur supérieure supérieurs supérieures",
        "Il était de 5 % {}.", "+5 %",
    ),
    words(
        Is(Fall),
        "baisse baissent baissé baissa baissait baissaient baisser baissant baissèrent recule reculent reculé recula reculait reculer \
         reculant chute chutent chuté chuta chutait chuter chutant diminue diminuent diminué diminuée diminua diminuait diminuer diminuant \
         plonge plongent plongé plongea plonger fléchit fléchi fléchir tombe tombent tombé tombée tombés tombées tomba tombèrent tombait tombaient tombera tomber décroît décru \
         décroître dégringole dégringolé recul ralenti ralentit ralentir régressé régresse régresser replié repliée déprécié \
         dépréciée rétréci effondré effondrée effondrés effondrées s'effondre amputé amputée minoré minorée",
        "Le chiffre a {} de 5 %.", "-5 %",
    ),
    words(
        Are(&[Fall, Transitive]),
        "perd perdent perdu perdus perdit perdait perdre réduit réduite réduits réduites réduire réduisent abaisse abaissé abaissée \
         abaisser cède cèdent cédé cédait cédaient céder perdaient perdant lâchait coupé couper rogné rogner raboté raboter allégé alléger",
        "Le chiffre a {} 5 %. Ils ont {} 5 millions d’euros.", "-5 %; 5 million EUR",
    ),
    words(
        Are(&[Fall, ChangeNoun]),
        "baisse baisses diminution diminutions recul reculs chute chutes réduction réductions repli contraction effondrement \
         fléchissement ralentissement remise rabais abattement dépréciation dégringolade",
        "Ce fut une {} de 5 %.", "-5 %",
    ),
    words(
        Is(Less),
        "inférieur inférieure inférieurs inférieures",
        "Il était de 5 % {}.", "-5 %",
    ),
    words(
        Is(Passed),
        "encore nouveau nouvelle supplémentaires moyenne moyen annuel annuelle mensuel mensuelle total totale net nette seulement \
         quasiment sensiblement fortement nettement légèrement exactement respectivement globalement",
        "Il a augmenté {} de 5 %.", "+5 %",
    ),
    words(
        Is(Motion),
        "passe passent passé passée passés passées passa passèrent passait passaient passer passant passera passeront passerait passeraient \
         évolué évolue révisé révisée révisés révisées corrigé corrigée corrigés corrigées porté portée portés portées ramené ramenée \
         ramenés ramenées prend prennent prenait pris prit reprend reprennent reprenait repris octroie octroient octroyé engrange \
         engrangent engrangé lâche lâchent lâché abandonne abandonnent abandonné rend rendent rendu laisse laissent laissé",
        "Le taux est {} de 5 % à 6 %.", "5 %; 6 %",
    ),
    words(Is(ComesDown), "tombe tombent tombé tombée tombés tombées tomba tombèrent tombait tombaient tombera tomber", "Il est {} 80 litres d’eau.", "80 L"),
    words(Is(Traded), "clôturé clôture fini terminé ouvert", "Le titre a {} en baisse de 2 dollars.", "-2 USD"),
    words(
        Is(Site),
        "mer sol route rue rivière ville village pont terre eau surface toit niveau",
        "Il est à 5 km au-dessus de la {}.", "5 km",
    ),
    words(Is(Points), "point points places crans", "Il a perdu 3 {}.", "-3"),
    words(Is(CountedFrom), "bas gauche droite", "C’est 5 % en {}.", "5 %"),
];
