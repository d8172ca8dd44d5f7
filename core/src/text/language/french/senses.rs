//! Words that turn the sense of what stands beside them, or govern it from outside. Who leaves a negation or a condition out of a
//! quotation misquotes.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense, Sense::*};
use crate::text::language::phrase::{Phrase, phrase};

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(
        Is(Negation),
        "ne pas jamais rien aucun aucune aucuns nul nulle nullement non ni guère sans faux",
        "C’est {} ainsi.", "",
    ),
    words(
        Is(Negation),
        "renonce renoncent renoncé renoncer échoue échoué échouent",
        "Ils ont {} hier.", "2022-12-29/2022-12-30",
    ),
    words(Is(OpensNegation), "ne n n'", "Il {} a faim.", ""),
    words(Is(CompletesNegation), "plus personne que", "Nous vîmes {} lui.", ""),
    words(Is(Condition), "si sauf sinon hormis", "Cela tombe {} nous votons.", ""),
    words(Is(Supposes), "si", "Cela tombe {} nous votons.", ""),
    words(Is(Unreal), "aurait auraient serait seraient", "Il {} plu.", ""),
    words(Is(Hearsay), "aurait auraient serait seraient", "Il {} plu.", ""),
    words(Is(Lacking), "sans", "Il partit {} argent.", ""),
    words(
        Is(Doubts),
        "doute doutent douté doutait douter douteux douteuse improbable impossible incertain incertaine",
        "Il {} que ce soit.", "",
    ),
    words(
        Is(Hopes),
        "espère espèrent espéré espérait craint craignent craignait redoute redoutent souhaite souhaitent souhaité souhaitait",
        "Elle {} qu’il parte.", "",
    ),
    words(Is(Provided), "pourvu", "Nous payons, {} que cela tienne.", ""),
    words(Is(Almost), "presque quasiment", "Il a {} perdu.", ""),
    words(Is(Possibly), "peut peuvent pourrait pourraient", "Il {} pleuvoir.", ""),
    words(Is(Perhaps), "peut-être éventuellement possiblement", "C’est {} ainsi.", ""),
    words(Is(Rumour), "rumeur rumeurs bruit", "C’est une {}.", ""),
    words(Is(Wrongly), "faussement erronément", "Il le dit {}.", ""),
    words(Is(Falsity), "faux fausse mensonge canular invention", "C’est {}.", ""),
    words(
        Is(Tries),
        "tente tentent tenté tentait tenter essaie essaient essayé menace menacent menacé menaçait cherche cherchent cherché",
        "Ils ont {} de partir.", "",
    ),
    words(
        Is(Bars),
        "interdit interdisent interdire empêche empêchent empêché empêcher dissuade dissuadé déconseille déconseillé",
        "Ils ont {} de partir.", "",
    ),
    words(Is(BarsFrom), "de d'", "Ils ont interdit {} partir.", ""),
    words(Is(Revises), "révisé révise corrigé corrige rectifié", "Ils ont {} cela.", ""),
    words(
        Is(Drops),
        "annule annulé annulent abandonne abandonné abandonnent enterre enterré suspend suspendu bloque bloqué rejette rejeté",
        "Ils ont {} le projet de partir.", "",
    ),
    words(Is(Plan), "projet projets plan plans idée proposition propositions intention", "Ils ont abandonné l’{} de partir.", ""),
    words(
        Is(AsksWhat), "qui que quoi quel quelle quels quelles quand où pourquoi comment combien", "{^} est-ce ?", "",
    ),
    words(Is(Tag), "non oui hein pas", "Il partit, {} ?", ""),
    words(
        Is(Untrue), "faux fausse inexact inexacte mensonge mythe infondé infondée", "C’est {}, dit-on.", "",
    ),
    words(
        Is(Grounds),
        "preuve preuves indice indices signe signes vrai prouvé établi certain sûr clair confirmé signifie croit pense",
        "Il n’y a pas de {} que cela soit.", "",
    ),
    words(
        Is(Presupposes),
        "révélé révèle mentionné mentionne admis admet reconnu reconnaît sait savait su oublié oublie regretté regrette",
        "Il n’a pas {} que cela soit.", "",
    ),
    words(Is(Absolves), "acquitté acquittée relaxé relaxée blanchi blanchie", "Il fut {} hier.", "2022-12-29/2022-12-30"),
    words(Is(AllegedAs), "présumé présumée présumés supposé supposée supposés soi-disant", "C’est le voleur {}.", ""),
    words(
        Is(Accuses),
        "accuse accusé accusée accusent accusation accusations soupçon soupçons soupçonne soupçonné inculpé rumeur rumeurs",
        "Ils parlent de {} de vol.", "",
    ),
    words(Is(JoinsClauses), "et mais car donc parce tandis", "Il plut {} nous partîmes.", ""),
];

/// What negates or sets a condition only together.
#[rustfmt::skip] // as in a table
pub(super) const PHRASES: &[Phrase<Sense>] = &[
    phrase("à condition", Condition, "Ils paient à condition que cela tienne.", "à condition"),
    phrase("à moins que|de", Condition, "Ils paient à moins que cela tombe.", "à moins que"),
    phrase("en cas de", Condition, "Ils paient en cas de besoin.", "en cas de"),
    phrase("pourvu que", Condition, "Ils paient pourvu que cela tienne.", "pourvu que"),
    phrase("au cas où", Condition, "Ils paient au cas où cela tombe.", "au cas où"),
    phrase("tant que", Condition, "Cela tient tant que nous payons.", "tant que"),
    phrase("hors de question", Negation, "Une vente est hors de question.", "hors de question"),
    phrase("loin d|de être", Negation, "C’est loin de être fini.", "loin de être"),
    phrase("sur le point", Unrealised, "Il est sur le point de tomber.", "sur le point"),
    phrase("a|ont failli", Unrealised, "Il a failli tomber.", "a failli"),
    phrase("tout sauf", Negation, "C’est tout sauf clair.", "tout sauf"),
    phrase("voté|vote|votent contre", Negation, "Ils ont voté contre la vente.", "voté contre"),
    phrase("refuse|refusent|refusé|refusa|refusait|refuser de|d", Negation, "Ils ont refusé de payer.", "refusé de"),
    phrase("peu probable", Doubts, "Il est peu probable que cela soit.", "peu probable"),
];

/// What holds such a word and turns nothing.
#[rustfmt::skip] // as in a table
pub(super) const IDLE: &[Phrase<()>] = &[
    phrase("non|pas seulement|uniquement", (), "Cela monta non seulement ici.", ""),
    phrase("sans|nul|aucun|aucune doute|surprise", (), "Cela monta sans doute.", ""),
    phrase("pas|rien moins|plus|mieux que|de|d'", (), "Pas moins de deux partirent.", ""),
    phrase("même|comme|ou si", (), "Cela monta même si peu le virent.", ""),
    phrase("sans parler|oublier|compter", (), "Cela monta, sans parler du reste.", ""),
    phrase("pas|jamais loin", (), "Ce fut pas loin.", ""),
    phrase("rien d'autre que", (), "Ce fut rien d’autre que Lee.", ""),
    phrase("nul autre que", (), "Ce fut nul autre que Lee.", ""),
    phrase("si bien que", (), "Il plut, si bien que tout tomba.", ""),
    phrase("pas pour la première", (), "Cela monta, pas pour la première fois.", ""),
];

/// What says that something is not to be after all.
#[rustfmt::skip] // as in a table
pub(super) const CALLED_OFF: &[Phrase<()>] = &[
    phrase("annule|annulent|annulé|annulée|annulés|annulées|annula|annuler", (), "Ils annulent le match.", ""),
    phrase("reporte|reporté|reportée|reportés|reportées|reporter", (), "Ils ont reporté le match.", ""),
    phrase("abandonne|abandonné|abandonnée|supprime|supprimé|supprimée", (), "Ils ont supprimé le match.", ""),
];

/// What says that something comes to be.
#[rustfmt::skip] // as in a table
pub(super) const OCCURS: &[Phrase<()>] = &[
    phrase("a|ont|avait|aura eu lieu", (), "Cela n’a pas eu lieu.", ""),
    phrase("se produit|réalise|concrétise", (), "Cela ne se produit pas.", ""),
    phrase("aboutit|abouti|aboutira", (), "Cela n’a pas abouti.", ""),
];
