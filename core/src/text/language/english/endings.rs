//! What the form of an English word tells of it, where no list has it.

use super::ENGLISH;
use crate::text::language::Sense::{self, *};

/// Whether a word looks as if it had a sense.
pub(super) fn looks(word: &str, sense: Sense) -> bool {
    let ends = |ending: &str| word.ends_with(ending);
    let known = || &ENGLISH.word(word).senses;
    let is_not = |exception| !known().has(exception);
    match sense {
        // "repeatedly"; not "Emily"
        Adverb => {
            word.len() > 4 && ends("ly") && word.starts_with(char::is_lowercase) && is_not(NoAdverb)
        }
        // "critics"; not "boss", "virus" and "crisis"
        Plural => word.len() > 2 && ends("s") && !(ends("ss") || ends("us") || ends("is")),
        // "worker", "activists", "referee", "migrants"; not "computer" and "apartments"
        Human => {
            let singular = super::plural::singular(word);
            let endings = [
                "er", "or", "ist", "ian", "ee", "ant", "ent", "eer", "man", "men",
            ];
            singular.len() > 4
                && endings.iter().any(|ending| singular.ends_with(ending))
                && !singular.ends_with("ment")
                && !ENGLISH.word(singular).senses.has(NoHuman)
        }
        // "largest"; not "protest"
        Superlative => word.len() > 4 && ends("est") && is_not(NoSuperlative),
        // "brighter", "heavier"; not "winner"
        Comparative => {
            word.len() > 4
                && ends("er")
                && !known().has_any(&[NoComparative, Function, NoHuman, Ranked])
        }
        // "backing", "led by" is left out
        Participle => ends("ing") || ends("ed"),
        // "Norwegian", "Chinese", "Irish"
        Demonym => {
            let endings = ["ian", "ean", "ese", "ish", "ican"];
            endings.iter().any(|ending| ends(ending)) && is_not(NoDemonym)
        }
        // "bank’s"
        Genitive => ends("'s") || ends("’s"),
        // "the bosses’"
        BareGenitive => word.ends_with(['s', 'S', 'x', 'z']),
        // "goin’"
        Clipped => ends("in"),
        _ => false,
    }
}
