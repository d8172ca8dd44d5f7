//! The endings of words, and what the form of a word tells of it where no list has it.

use super::GERMAN;
use crate::text::language::Sense::{self, *};

/// The endings of adjectives, of ordinals and of nouns that are made of them.
pub(super) const ENDINGS: &[&str] = &["e", "en", "er", "es", "em"];

/// What compounds end with whose last part tells of a rise: "Preisanstieg".
const RISES: &[&str] = &[
    "anstieg",
    "anstiegs",
    "zuwachs",
    "wachstum",
    "wachstums",
    "zunahme",
    "steigerung",
    "erhöhung",
    "erhöhungen",
    "anhebung",
    "plus",
    "aufschlag",
    "sprung",
];

/// The same of a fall: "Umsatzrückgang".
const FALLS: &[&str] = &[
    "rückgang",
    "rückgangs",
    "senkung",
    "senkungen",
    "kürzung",
    "kürzungen",
    "einbruch",
    "minus",
    "abschlag",
    "nachlass",
    "schwund",
];

/// The same of those who can be ranked: "Gaslieferant".
const RANKED: &[&str] = &[
    "lieferant",
    "exporteur",
    "importeur",
    "produzent",
    "käufer",
    "verkäufer",
    "verbraucher",
    "abnehmer",
    "hersteller",
    "händler",
    "gläubiger",
    "investor",
    "geber",
    "markt",
    "partner",
    "wirtschaft",
    "anbieter",
    "betreiber",
    "bauer",
    "versicherer",
    "erzeuger",
    "konzern",
    "bank",
    "partei",
    "flughafen",
    "nation",
    "stadt",
];

/// The endings of names, the genitive first: "Müllers", "dem Präsidenten", "der Deutschen Bahn".
pub(super) const NAMES: &[&str] = &["s", "n", "en", "es", "ns"];

/// What the last part of a compound says of somebody who stands before a name: "Vorstandschefin Lee".
const OFFICES: &[&str] = &[
    "minister",
    "ministerin",
    "präsident",
    "präsidentin",
    "meister",
    "meisterin",
    "chef",
    "chefin",
    "sprecher",
    "sprecherin",
    "leiter",
    "leiterin",
    "vorsitzende",
    "vorsitzender",
    "direktor",
    "direktorin",
    "führer",
    "führerin",
    "politiker",
    "politikerin",
    "experte",
    "expertin",
    "kanzler",
    "kanzlerin",
    "rätin",
    "anwalt",
    "anwältin",
    "richter",
    "richterin",
    "vorstand",
    "manager",
    "managerin",
    "trainer",
    "trainerin",
    "forscher",
    "forscherin",
    "sekretär",
    "sekretärin",
    "beauftragte",
    "beauftragter",
    "kandidat",
    "kandidatin",
    "vize",
    "ökonom",
    "ökonomin",
    "wissenschaftler",
    "wissenschaftlerin",
    "inhaber",
    "inhaberin",
    "gründer",
    "gründerin",
    "rat",
    "landrat",
    "bischof",
    "bischöfin",
    "kommissar",
    "kommissarin",
    "professor",
    "professorin",
    "funktionär",
    "funktionärin",
    "abgeordnete",
    "abgeordneter",
    "vertreter",
    "vertreterin",
    "inspekteur",
    "general",
    "historiker",
    "historikerin",
    "autor",
    "autorin",
    "star",
    "verteidiger",
    "stürmer",
    "torwart",
    "kapitän",
    "dezernent",
    "dezernentin",
    "wirt",
    "wirtin",
    "besitzer",
    "besitzerin",
    "betreiber",
    "betreiberin",
    "mitarbeiter",
    "mitarbeiterin",
    "ermittler",
    "schauspieler",
    "schauspielerin",
    "regisseur",
    "regisseurin",
    "sänger",
    "sängerin",
    "schriftsteller",
    "agentur",
    "schriftstellerin",
    "mann",
    "frau",
    "bürger",
    "lehrer",
    "lehrerin",
    "ärztin",
    "arzt",
    "partei",
];

/// What nouns end with that count people.
const PEOPLE: &[&str] = &[
    "er",
    "ern",
    "in",
    "innen",
    "ist",
    "isten",
    "ant",
    "anten",
    "ent",
    "enten",
    "eur",
    "eure",
    "euren",
    "or",
    "oren",
    "ling",
    "linge",
    "lingen",
    "mann",
    "männer",
    "männern",
    "frau",
    "frauen",
    "kind",
    "kinder",
    "kindern",
    "leute",
    "leuten",
    "opfer",
    "opfern",
    "soldat",
    "soldaten",
    "mitglied",
    "gäste",
    "gästen",
    "kräfte",
    "kräften",
    "beamte",
    "beamten",
    "tote",
    "toten",
    "verletzte",
    "verletzten",
    "angestellte",
    "angestellten",
    "angehörige",
    "angehörigen",
    "abgeordnete",
    "abgeordneten",
    "beschäftigte",
    "beschäftigten",
    "lose",
    "losen",
];

/// What ends as these and counts things: "Kampfpanzer".
const THINGS: &[&str] = &[
    "häuser",
    "häusern",
    "bücher",
    "büchern",
    "länder",
    "ländern",
    "bilder",
    "bildern",
    "räder",
    "rädern",
    "dörfer",
    "dörfern",
    "wälder",
    "panzer",
    "panzern",
    "schrauber",
    "schraubern",
    "zimmer",
    "zimmern",
    "fenster",
    "messer",
    "meter",
    "felder",
    "ämter",
    "werfer",
    "werfern",
    "laster",
    "motoren",
    "reaktoren",
    "schilder",
];

/// What a verb is joined to that takes "zu" in its middle: "anzufangen".
const PARTICLES: &[&str] = &[
    "ab", "an", "auf", "aus", "bei", "ein", "fest", "fort", "frei", "her", "hin", "los", "mit",
    "nach", "nieder", "um", "vor", "weg", "weiter", "wieder", "zurück", "zusammen", "heraus",
    "hinaus", "herein", "hervor", "voran", "vorbei", "dar", "statt",
];

/// What the last part of a compound says of a name in marks behind it: "der Spielfilm „Nacht“".
const WORKS: &[&str] = &[
    "film",
    "serie",
    "buch",
    "roman",
    "lied",
    "song",
    "album",
    "zeitung",
    "magazin",
    "sendung",
    "show",
    "oper",
    "blatt",
    "stück",
    "podcast",
    "gemälde",
    "reihe",
    "spiel",
    "zeitschrift",
    "projekt",
    "programm",
    "band",
    "drama",
    "hit",
    "initiative",
    "kampagne",
    "ausstellung",
    "sender",
    "portal",
    "krimi",
    "doku",
    "komödie",
];

/// Whether a word looks as if it had a sense.
pub(super) fn looks(word: &str, sense: Sense) -> bool {
    let ends = |ending: &&str| word.ends_with(ending);
    let is_not = |exception| !GERMAN.word(word).senses.has(exception);
    match sense {
        Rise => ends_in(word, RISES),
        Fall => ends_in(word, FALLS),
        ChangeNoun => ends_in(word, RISES) || ends_in(word, FALLS),
        Ranked => ends_in(word, RANKED),
        Road => ends_in(
            word,
            &[
                "straße", "strasse", "allee", "gasse", "weg", "ufer", "platz",
            ],
        ),
        // "Menschen", "Tote", "Autos"; not "Bronze" and "Haus", which cannot be told from them
        Plural => word.starts_with(char::is_uppercase) && word.ends_with(['e', 'n', 's']),
        // "heller"
        Comparative => word.ends_with("er") && word.len() > 4 && is_not(Function),
        // "Arbeiter", "Polizisten", "Lehrerinnen"; not "Häuser"
        Human => ends_in(word, PEOPLE) && is_not(NoHuman) && !ends_in(word, THINGS),
        // "deutsche"; not "viele"
        Inflected => ENDINGS.iter().any(ends) && is_not(StartsNoun),
        // "das gebaute Haus"; not "die gebauten Häuser"
        InflectedForOne => word.ends_with('e') && is_not(StartsNoun),
        // "glücklicherweise", "beispielsweise", "abermals"; not "Hinweise" and "des Unfalls"
        Adverb => {
            let small = word.starts_with(char::is_lowercase);
            ends(&"erweise")
                || ends(&"sweise")
                || small && (ends(&"weise") || ends(&"falls") || ends(&"mals"))
        }
        Office => ends_in(word, OFFICES),
        // "abzugeben"; not "Abzug" and "dazu"
        Infinitive => {
            let part = |first: &&str| {
                let rest = word.strip_prefix(*first);
                rest.is_some_and(|rest| rest.starts_with("zu"))
            };
            word.ends_with('n') && PARTICLES.iter().any(part)
        }
        // "verkauft", "stimmten", "verkaufen"; adjectives may look so too
        VerbForm => word.len() > 3 && (word.ends_with('t') || ends(&"en") || ends(&"te")),
        // "zahlte", "stimmten"; "bieten" looks so too
        Past => word.len() > 4 && (ends(&"te") || ends(&"ten")),
        Spokesperson => ends_in(word, &["sprecher", "sprecherin"]),
        Work => ends_in(word, WORKS),
        // "Hans’ Sprecher"
        BareGenitive => word.ends_with(['s', 'S', 'x', 'z', 'ß']),
        _ => false,
    }
}

/// Whether a noun is a compound that ends in one of these words.
fn ends_in(word: &str, parts: &[&str]) -> bool {
    if !word.starts_with(char::is_uppercase) {
        return false;
    }
    for part in parts {
        let Some(first) = word
            .len()
            .checked_sub(part.len())
            .filter(|first| *first > 0)
        else {
            continue;
        };
        let Some(last) = word.get(first..) else {
            continue;
        };
        // "SPD-Chef"
        let hyphened = word[..first].ends_with('-');
        if last == *part || hyphened && last.to_lowercase() == *part {
            return true;
        }
    }
    false
}
