//! What the form of a French word tells of it, where no list has it.

use super::FRENCH;
use crate::text::language::Sense::{self, *};

/// Whether a word looks as if it had a sense.
pub(super) fn looks(word: &str, sense: Sense) -> bool {
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    let known = |word: &str| &FRENCH.word(word).senses;
    let small = || word.starts_with(char::is_lowercase);
    match sense {
        // "officiellement"; not "gouvernement"
        Adverb => {
            const MANNERS: &[&str] = &[
                "quement", "llement", "ivement", "usement", "blement", "amment", "emment", "ément",
            ];
            word.len() > 7 && small() && ends(MANNERS)
        }
        // "habitants", "travaux"; not "pays", "prix", "accès"
        Plural => word.len() > 3 && ends(&["s", "x"]) && !ends(&["ss", "us", "ais", "ès", "ix"]),
        // "manifestants", "ouvrières", "activiste"; not "ordinateurs"
        Human => {
            const DOERS: &[&str] = &[
                "eur", "euse", "rice", "iste", "ien", "ienne", "ant", "ante", "ier", "ière",
                "iqué", "logue",
            ];
            let singular = super::plural::singular(word);
            singular.len() > 4
                && DOERS.iter().any(|ending| singular.ends_with(ending))
                && !known(singular).has(NoHuman)
        }
        // "publiant", "fondée"
        Participle => {
            let forms = ["é", "ée", "és", "ées", "ant", "ants", "antes"];
            word.len() > 4 && small() && ends(&forms) && !known(word).has(NoPast)
        }
        // "l’importateur"
        Office => {
            const OFFICES: &[&str] = &["trice", "teur", "logue"];
            word.len() > 6 && small() && ends(OFFICES) && !known(word).has(NoHuman)
        }
        _ => false,
    }
}
