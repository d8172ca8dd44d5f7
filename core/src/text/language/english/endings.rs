//! What the form of an English word tells of it, where no list has it.

use super::ENGLISH;
use crate::text::language::Endings;
use crate::text::language::Sense::{self, *};

pub(super) const ENDINGS: Endings = Endings {
    is_plural,
    is_adverb,
    is_superlative,
};

/// "ships", but not "glass", "virus" and "crisis".
fn is_plural(word: &str) -> bool {
    let singular = word.ends_with("ss") || word.ends_with("us") || word.ends_with("is");
    word.len() > 3 && word.ends_with('s') && !singular
}

/// "sharply"
fn is_adverb(word: &str) -> bool {
    word.ends_with("ly")
}

/// "largest", "best"
fn is_superlative(word: &str) -> bool {
    #[rustfmt::skip]
    const OTHERS: [&str; 13] = [
        "arrest", "conquest", "contest", "forest", "guest", "harvest", "interest", "midwest", "northwest", "protest", "quest",
        "request", "southwest",
    ];
    let is = |known: &&str| word.eq_ignore_ascii_case(known);
    ["best", "worst"].iter().any(is)
        || word.len() > 4 && word.ends_with("est") && !OTHERS.iter().any(is)
}

/// Whether a word looks as if it had a sense.
pub(super) fn looks(word: &str, sense: Sense) -> bool {
    let ends = |ending: &str| word.ends_with(ending);
    let is_not = |exception| !ENGLISH.word(word).senses.has(exception);
    match sense {
        // "repeatedly"; not "Emily"
        Adverb => {
            word.len() > 4 && ends("ly") && word.starts_with(char::is_lowercase) && is_not(NoAdverb)
        }
        // "critics"; not "boss"
        Plural => ends("s") && !ends("ss"),
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
