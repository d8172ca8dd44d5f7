//! The endings of words, and what the form of a word tells of it where no list has it.

use super::SPANISH;
use crate::text::language::Sense::{self, *};

/// The endings of adjectives, of ordinals and of participles.
pub(super) const ENDINGS: &[&str] = &["o", "a", "os", "as"];

/// Whether a word looks as if it had a sense.
pub(super) fn looks(word: &str, sense: Sense) -> bool {
    let ends = |ending: &str| word.ends_with(ending);
    let known = || &SPANISH.word(word).senses;
    let is_not = |exception| !known().has(exception);
    let small = word.starts_with(char::is_lowercase);
    match sense {
        // "rápidamente"; not "mente"
        Adverb => word.len() > 6 && ends("mente") && small && is_not(NoAdverb),
        // "críticos"; not "crisis" and "virus"
        Plural => {
            word.len() > 3
                && ends("s")
                && !(ends("is") || ends("us") || ends("és"))
                && is_not(Function)
        }
        // "trabajador", "activistas", "bombero"; not "motor" and "vista"
        Human => {
            let singular = super::plural::singular(word);
            let endings = ["dor", "dora", "tor", "tora", "ista", "ero"];
            singular.len() > 5
                && endings.iter().any(|ending| singular.ends_with(ending))
                && !SPANISH.word(singular).senses.has(NoHuman)
        }
        // "respaldando", "flanqueada"
        Participle => {
            let endings = [
                "ando", "iendo", "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas",
            ];
            small && word.len() > 4 && endings.iter().any(|ending| ends(ending)) && is_not(NoPast)
        }
        // "argentino", "francés", "canadiense"; not "semana"
        Demonym => {
            let endings = [
                "ino", "ina", "ano", "ana", "és", "esa", "ense", "eño", "eña",
            ];
            small
                && word.len() > 5
                && endings.iter().any(|ending| ends(ending))
                && SPANISH.word(word).time.is_none()
        }
        _ => false,
    }
}
