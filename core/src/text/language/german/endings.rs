//! The endings of words, and what the form of a word tells of it where no list has it.

use super::GERMAN;
use crate::text::language::Sense::{self, *};

/// The endings of adjectives, of ordinals and of nouns that are made of them.
pub(super) const ENDINGS: &[&str] = &["e", "en", "er", "es", "em"];

/// Whether a word looks as if it had a sense.
pub(super) fn looks(word: &str, sense: Sense) -> bool {
    let ends = |ending: &&str| word.ends_with(ending);
    let is_not = |exception| !GERMAN.word(word).senses.has(exception);
    match sense {
        // "Menschen", "Tote", "Autos"; not "Bronze" and "Haus", which cannot be told from them
        Plural => word.starts_with(char::is_uppercase) && word.ends_with(['e', 'n', 's']),
        // "deutsche"; not "viele"
        Inflected => ENDINGS.iter().any(ends) && is_not(StartsNoun),
        _ => false,
    }
}
