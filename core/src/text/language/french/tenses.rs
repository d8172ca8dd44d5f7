//! What tells past from future: verbs, and other words that look back or ahead.
//!
//! A tense is told by an auxiliary with its participle ("a fermé", "va fermer") or by an ending ("fermait", "fermera"). Few forms are
//! ambiguous beyond their endings, and these are listed.

use crate::text::language::lexicon::{Words, words};
use crate::text::language::meaning::{Meaning::Is, Sense::*};
use crate::text::language::time::{Tense, TimeWord};
use crate::text::language::{CueForm, Form, Tenses};
use crate::text::row::Row;
use std::ops::Range;

#[rustfmt::skip] // as in a table
pub(super) const WORDS: &[Words] = &[
    words(
        Is(LooksAhead),
        "prévu prévue prévus prévues attendu attendue attendus attendues programmé programmée programmés programmées planifié planifiée \
         envisagé envisagée imminent imminente devrait devraient pourrait pourraient",
        "Le vote {} le 20 novembre", "2023-11-20/2023-11-21",
    ),
    words(Is(LooksAhead), "sera seront aura auront ira iront fera feront", "Elle {} là le 20 novembre.", "2023-11-20/2023-11-21"),
    words(
        Is(LooksAheadWithInfinitive),
        "va vont doit doivent peut peuvent veut veulent compte comptent prévoit prévoient espère espèrent souhaite souhaitent entend \
         entendent faut appelle appellent invite invitent promet promettent s'engage s'apprête s'apprêtent",
        "Elle {} ouvrir le 20 novembre.", "2023-11-20/2023-11-21",
    ),
    words(
        Is(Timetable),
        "ouvre ouvrent ferme ferment débute débutent commence commencent démarre démarrent arrive arrivent part partent entre entrent \
         expire expirent reprend reprennent rouvre rouvrent quitte vote votent affronte affrontent joue jouent reçoit reçoivent examine \
         examinent décide décident tient tiennent rencontre rencontrent célèbre célèbrent visite élit élisent",
        "Elle {} le 20 novembre.", "2023-11-20/2023-11-21",
    ),
    words(
        Is(Perfect),
        "a ont avait avaient ai avons avez eut eurent est sont était étaient fut furent aurait auraient serait seraient ayant étant",
        "Elle l’{} fondé le 20 janvier.", "2022-01-20/2022-01-21",
    ),
    words(
        Is(Past),
        "fut furent eut eurent fit firent dut durent vit virent prit prirent mit mirent devint devinrent vint vinrent tint tinrent \
         alla donna arriva tomba ferma remporta gagna perdit perdirent ouvrit mourut moururent naquit naquirent vécut partit partirent \
         sortit choisit finit réussit obtint reçut sut voulut put reprit quitta laissa passa resta entra monta marqua signa vota adopta \
         créa fonda acheta vendit rendit battit lança commença débuta était étaient avait avaient ouvrait ouvraient courait couraient \
         montrait montraient entrait entraient offrait offraient mourait mouraient durait duraient tirait tiraient restait rentrait \
         rencontrait souffrait attirait espérait déclarait préparait opérait opposait",
        "Elle {} là le 20 janvier.", "2022-01-20/2022-01-21",
    ),
    words(
        Is(NoPast),
        "lait trait portrait souhait retrait parfait extrait attrait bienfait forfait méfait fait \
         opéra caméra extra infra ultra diaspora choléra sahara ankara agora camera \
         blé café été côté société université santé qualité sécurité liberté année journée soirée musée lycée comité traité marché congé \
         procédé député employé salarié armée entrée durée idée marée vallée autorité majorité minorité activité réalité égalité fiscalité \
         quantité communauté publicité difficulté possibilité électricité capacité unité cité vérité \
         reçu contenu revenu menu tissu issu bas cas ans pris avis pays suis",
        "Le {} du 20 janvier", "2023-01-20/2023-01-21",
    ),
    words(Is(CallsOff), "annulé annulée annulés annulées reporté reportée reportés reportées supprimé supprimée", "Le match de samedi est {}.", "2022-12-24/2022-12-25"),
    words(Is(Postpones), "reporté reportée reportés reportées repoussé repoussée repoussés décalé décalée ajourné ajournée prolongé prolongée", "Il est {} à mai.", "2023-05-01/2023-06-01"),
    words(
        Is(SetsDate),
        "renvoyé renvoyée renvoyés renvoyées renvoie renvoyer fixé fixée fixés fixées fixe fixer avancé avancée avancés avancées avance \
         remis remise remises convoqué convoquée convoqués convoquées convoque délibéré appelé appelée appelés appelées annoncé annoncée \
         annoncés annoncées programmé programmée programmés programmées reporte reporter report reports repousse repousser décale décaler \
         ajourne préavis assigné assignée assignés cité citée cités déplacé déplacée déplacés déplacées",
        "Il l’a {} au 3 mai.", "2023-05-03/2023-05-04",
    ),
    words(Is(DayBeside), "veille lendemain surlendemain", "Il ferma au {} du vote du 3 mai 2021.", "uncertain 2021-05-03/2021-05-04"),
    words(Is(HeldAgainst), "niveau niveaux celui celle ceux celles", "Il courut 5 km, le double de {} de 2021.", "5 km; 2 x; 2021-01-01/2022-01-01"),
    words(Is(DateWord), "date dates échéance", "La {} du procès, le 12 octobre, fut confirmée.", "uncertain 2022-10-12/2022-10-13"),
    words(Is(NearTime), "vers", "Il ferma {} 14 h 30.", "clock ~14:30"),
    words(Is(OfMorning), "matin", "Il ferma à cinq heures du {}.", "clock 5:00"),
    words(Is(OfEvening), "soir après-midi", "Il ferma à 5 heures du {}.", "clock 17:00"),
    words(Is(OfNight), "nuit", "Il ferma à deux heures de la {}.", "clock 2:00"),
    words(Is(AtLatest), "tard", "Il ouvrira en juin 2024 au plus {}.", "by 2024-06-01/2024-07-01"),
    words(Is(AtEarliest), "tôt", "Il ouvrira en juin 2024 au plus {}.", "from 2024-06-01/2024-07-01"),
    words(
        Is(Amounts),
        "coûte coûtent coûtait coûté coûter coûtera atteint atteignent atteignait atteindra atteindre s'élève s'élèvent s'élevait \
         représente représentent représentait vaut valent valait pèse pèsent pesait mesure mesurent totalise totalisent compte dure durera \
         duré rapporte rapporté",
        "Il {} environ 5 millions d’euros.", "~5 million EUR",
    ),
    words(Is(Comparison), "premier première premiers premières", "Ce sera la {} fois en dix ans.", "ordinal rank 1; 2012-12-30/2022-12-30; period 10 years"),
    words(Is(Comparison), "pire meilleur meilleure seul seule unique record", "Ce sera le {} score en dix ans.", "2012-12-30/2022-12-30; period 10 years"),
];

pub(super) const TENSES: Tenses = Tenses {
    verb,
    leads_ahead,
    dates_noun: |_, _, _| false,
    participle: |row, at| is_participle(row, at) && !row.has(at, LooksAhead),
    present,
    headline: |_, _| false,
    compares,
    window,
    calls_off: |row, at| row.has(at, CallsOff),
};

/// What the word at a token says about the time, if it is a verb or another sign.
fn verb(row: &Row<'_>, at: usize) -> Option<Tense> {
    if !row.is_lower(at) && row.sentence(at).start != at || !row.is_word(at) {
        return None; // a name
    }
    if is_participle(row, at)
        && let Some(auxiliary) = auxiliary_before(row, at)
    {
        return perfect(row, auxiliary, at);
    }
    if row.has(at, LooksAhead) || is_future(row, at) {
        return Some(Tense::Future);
    }
    if leads_to_infinitive(row, at) {
        return Some(Tense::Future);
    }
    if row.has(at, Past) || is_past_form(row, at) {
        return (!has_participle(row, at)).then_some(Tense::Past);
    }
    // "La trêve, entrée en vigueur le 2 novembre, expire dimanche."
    let done = is_participle(row, at) || ends_with_any(row.str(at), MOVES);
    if done && row.is_mark(at.wrapping_sub(1), &[',']) && !row.has(at, Postpones) {
        return Some(Tense::Past);
    }
    let noun = row.has_any(at.wrapping_sub(1), &[The, A, Possessive, Demonstrative, Of]);
    (row.has(at, Timetable) && !noun).then_some(Tense::Future)
}

/// What an auxiliary with its participle tells: "a fermé", "est arrivé", "s'est tenu"; "est fermé" tells how things are, and
/// "sera fermé" looks ahead by itself.
fn perfect(row: &Row<'_>, auxiliary: usize, at: usize) -> Option<Tense> {
    if row.has(at, LooksAhead) {
        return Some(Tense::Future);
    }
    let before = auxiliary.wrapping_sub(1);
    let present = row.is(auxiliary, "est") || row.is(auxiliary, "sont");
    let reflexive = row.has(before, Reflexive);
    let moves = row.has(at, Began) || ends_with_any(row.str(at), MOVES);
    // "Il a dit que le pont serait fermé lundi", but "serait arrivé"
    let conditional = row.has(auxiliary, Be) && row.has(auxiliary, Unreal);
    if conditional && !reflexive && !moves {
        return Some(Tense::Future);
    }
    (!present || reflexive || moves).then_some(Tense::Past)
}

/// How the participles of verbs end whose auxiliary is "être".
const MOVES: &[&str] = &[
    "arrivé",
    "arrivée",
    "arrivés",
    "arrivées",
    "parti",
    "partie",
    "partis",
    "parties",
    "mort",
    "morte",
    "morts",
    "né",
    "née",
    "venu",
    "venue",
    "venus",
    "venues",
    "tombé",
    "tombée",
    "tombés",
    "tombées",
    "entré",
    "entrée",
    "entrés",
    "resté",
    "restée",
    "restés",
    "allé",
    "allée",
    "allés",
    "monté",
    "montée",
    "décédé",
    "décédée",
    "sorti",
    "sortie",
    "sortis",
    "passé",
    "passée",
    "passés",
    "passées",
    "apparu",
    "apparue",
    "retourné",
    "retournée",
];

/// The auxiliary before a participle, with no more than small words between: "n'a pas encore fermé".
fn auxiliary_before(row: &Row<'_>, at: usize) -> Option<usize> {
    const FARTHEST: usize = 5;
    for back in 1..=FARTHEST {
        let before = at.checked_sub(back)?;
        if row.has(before, Perfect) {
            return Some(before);
        }
        let passed = row.can_be(before, Adverb)
            || row.str(before).ends_with("ment") // "a finalement été joué"
            || row.has_any(before, &[Negation, Clitic, Be])
            || row.is_hyphen(before);
        if !passed {
            return None;
        }
    }
    None
}

/// Whether the auxiliary at a token has its participle behind it, which tells then.
fn has_participle(row: &Row<'_>, at: usize) -> bool {
    row.has(at, Perfect)
        && (at + 1..at + 5)
            .any(|next| is_participle(row, next) && auxiliary_before(row, next) == Some(at))
}

/// "fermé", "ouverte", "mis": a participle by its ending.
fn is_participle(row: &Row<'_>, at: usize) -> bool {
    const ENDINGS: &[&str] = &[
        "é", "ée", "és", "ées", "i", "ie", "is", "ies", "it", "ite", "its", "ites", "u", "ue",
        "us", "ues", "ert", "erte", "erts", "ertes", "eint", "ainte", "ort", "orte", "orts", "ise",
        "ises",
    ];
    let word = row.str(at);
    let short = row.is(at, "eu") || row.is(at, "lu") || row.is(at, "vu"); // "a eu lieu"
    // "le congé", but "a reçu", "n'a rien pris"
    let noun = || {
        let auxiliary = auxiliary_before(row, at);
        row.has(at, NoPast) && auxiliary.is_none_or(|auxiliary| row.has(auxiliary, Be))
    };
    row.is_lower(at)
        && (word.len() > 2 || short)
        && ends_with_any(word, ENDINGS)
        && !noun()
        && !row.has_any(
            at,
            &[
                Preposition,
                Conjunction,
                Determiner,
                Pronoun,
                Adverb,
                Auxiliary,
            ],
        )
        && row.number(at).is_none()
}

/// "fermait", "fermèrent": an imperfect or a simple past by its ending. The conditional ends like an imperfect, and has an r before.
fn is_past_form(row: &Row<'_>, at: usize) -> bool {
    let word = row.str(at);
    let ends = ends_with_any(word, &["ait", "aient"]) && !ends_with_any(word, &["rait", "raient"]);
    let simple = ends_with_any(word, &["èrent", "irent", "urent"]) && word.len() > 6;
    let said = row
        .word(at)
        .cue
        .is_some_and(|cue| cue.form == CueForm::Past)
        && word.ends_with('a');
    (ends && word.len() > 5 || simple || said) && !row.has_any(at, &[NoPast, Timetable])
}

/// "fermera", "fermeront", and seen from what somebody said, "fermerait". An imperfect may end like that behind other letters: "tirait".
fn is_future(row: &Row<'_>, at: usize) -> bool {
    const ENDINGS: &[&str] = &[
        "era", "ira", "dra", "tra", "ura", "vra", "rra", "ront", "erait", "eraient", "drait",
        "draient", "rrait", "rraient", "rirait", "riraient",
    ];
    let word = row.str(at);
    let ends = ends_with_any(word, ENDINGS);
    ends && word.len() > 4 && row.is_lower(at) && !row.has_any(at, &[NoPast, Past])
}

/// "va ouvrir", "doit se tenir", "prévoit d'ouvrir", "appelle à voter"
fn leads_to_infinitive(row: &Row<'_>, at: usize) -> bool {
    const FARTHEST: usize = 4;
    if !row.has(at, LooksAheadWithInfinitive) {
        return false;
    }
    for next in at + 1..at + 1 + FARTHEST {
        if is_infinitive(row, next) {
            return true;
        }
        let passed = row.can_be(next, Adverb)
            || row.has_any(next, &[Of, To, Clitic, Reflexive])
            || row.is_hyphen(next);
        if !passed {
            return false;
        }
    }
    false
}

fn is_infinitive(row: &Row<'_>, at: usize) -> bool {
    let word = row.str(at);
    row.is_lower(at)
        && word.len() > 3
        && ends_with_any(word, &["er", "ir", "re"])
        && !row.has_any(at, &[Preposition, Conjunction, Determiner, Adverb])
}

/// "qui se présente en mai": the verb is one of the present, neither of the past nor an auxiliary.
fn present(row: &Row<'_>, clause: Range<usize>) -> bool {
    let small = |at: usize| row.can_be(at, Adverb) && !row.has(at, Auxiliary);
    let Some(first) = (clause.start + 1..clause.end).find(|at| !small(*at)) else {
        return false;
    };
    let other = |at: usize| verb(row, at) == Some(Tense::Past);
    row.is_lower(first)
        && !row.has_any(
            first,
            &[Determiner, Possessive, Pronoun, Perfect, Preposition],
        )
        && ends_with_any(row.str(first), &["e", "ent", "t", "d"])
        && !clause.clone().any(other)
}

fn ends_with_any(word: &str, endings: &[&str]) -> bool {
    endings.iter().any(|ending| word.ends_with(ending))
}

/// "Le vote est mardi", "prolongé jusqu'au 3 mai", "un préavis pour mardi"
fn leads_ahead(row: &Row<'_>, at: usize) -> bool {
    let mut before = at.wrapping_sub(1);
    let led = row.has_any(before, &[To, Until]);
    for _ in 0..2 {
        if row.has_any(before, &[The, To, In, Of, Until]) {
            before = before.wrapping_sub(1);
        }
    }
    let is = row.is(before, "est") || row.is(before, "sont");
    let weekday = matches!(row.word(at).time, Some(TimeWord::Weekday(_)));
    let for_day = (row.has(at, The) || weekday) && row.has(at.wrapping_sub(1), For);
    is && before + 2 >= at || led && row.has(before, Postpones) || for_day
}

/// What stands before a length and makes it a stretch up to now: how it compares.
fn compared(row: &Row<'_>, at: usize, ends: impl Fn(usize) -> bool) -> bool {
    const FARTHEST: usize = 7;
    for back in 1..=FARTHEST {
        let Some(before) = at.checked_sub(back) else {
            return false;
        };
        if row.is_end(before) || ends(before) {
            return false;
        }
        let ordinal = row
            .number(before)
            .is_some_and(|number| number.form == Form::Ordinal);
        if ordinal || row.has(before, Comparison) {
            return true;
        }
    }
    false
}

/// "la première fois en dix ans": up to now.
fn window(row: &Row<'_>, at: usize) -> bool {
    compared(row, at, |before| {
        is_future(row, before) || row.has(before, LooksAhead)
    }) || (1..=6).any(|back| {
        let before = at.wrapping_sub(back);
        is_participle(row, before)
            && auxiliary_before(row, before).is_some_and(|at| row.is(at, "a") || row.is(at, "ont"))
    })
}

/// "le premier en dix ans", "le pire en dix ans"
fn compares(row: &Row<'_>, at: usize) -> bool {
    let time = |at: usize| matches!(row.word(at).time, Some(TimeWord::Which(_)));
    compared(row, at, time) || is_most(row, at)
}

/// "la plus forte hausse depuis 1991", "au plus bas depuis 1995"
fn is_most(row: &Row<'_>, at: usize) -> bool {
    const FARTHEST: usize = 7;
    let near = (1..=FARTHEST).map_while(|back| at.checked_sub(back));
    let mut near = near.take_while(|before| !row.is_end(*before));
    near.any(|before| {
        let most = row.is(before, "plus") || row.is(before, "moins");
        most && row.has_any(before.wrapping_sub(1), &[The, WithArticle])
    })
}
