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

/// Whether a word looks as if it had a sense.
pub(super) fn looks(word: &str, sense: Sense) -> bool {
    let ends = |ending: &&str| word.ends_with(ending);
    let is_not = |exception| !GERMAN.word(word).senses.has(exception);
    match sense {
        Rise => ends_with_noun(word, RISES),
        Fall => ends_with_noun(word, FALLS),
        ChangeNoun => ends_with_noun(word, RISES) || ends_with_noun(word, FALLS),
        Ranked => ends_with_noun(word, RANKED),
        // "Menschen", "Tote", "Autos"; not "Bronze" and "Haus", which cannot be told from them
        Plural => word.starts_with(char::is_uppercase) && word.ends_with(['e', 'n', 's']),
        // "deutsche"; not "viele"
        Inflected => ENDINGS.iter().any(ends) && is_not(StartsNoun),
        _ => false,
    }
}

/// Whether a noun is a compound that ends with one of these.
fn ends_with_noun(word: &str, nouns: &[&str]) -> bool {
    if word.len() < 8 || !word.starts_with(char::is_uppercase) {
        return false;
    }
    for noun in nouns {
        if word.len() > noun.len() + 2 && word.ends_with(noun) {
            return true;
        }
    }
    false
}
