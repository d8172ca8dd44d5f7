//! Letters that look like others: a "not" with a Cyrillic "о" is read as "not" by everybody who sees it.
//!
//! Only words that turn the sense of a sentence are looked for behind such letters. Whoever writes one with them wants it to be
//! overlooked, and no language that is read has such words of its own.

use super::{is_unseen, plain};
use crate::text::is_ignorable;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Nobody sees the characters of language tags.
const TAGS: char = '\u{E0000}';
const LAST_TAG: char = '\u{E007F}';

/// A word in the letters that it seems to have; nothing where it has no others. What is written wide, raised, in bold or
/// with marks on its letters is folded, too.
pub(crate) fn undisguised(word: &str) -> Option<String> {
    if word.is_ascii() && !word.contains(['0', '1']) {
        return None;
    }
    let letters = word.nfkd();
    let unseen = |c: char| is_ignorable(c) || is_unseen(c) || matches!(c, TAGS..=LAST_TAG);
    let letters = letters.filter(|c| !is_combining_mark(*c) && !unseen(*c));
    let seen: String = letters.map(letter).collect::<String>().to_lowercase();
    (seen != word).then_some(seen)
}

/// The letter that a character is read as within a word.
fn letter(c: char) -> char {
    match c {
        '0' => 'o',
        '1' => 'l',
        _ => plain(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_the_letters_that_are_seen() {
        for word in [
            "nоt",
            "nοt",
            "noτ",
            "ｎｏｔ",
            "𝐧𝐨𝐭",
            "n0t",
            "ոot",
            "NОT",
            "ñöt",
            "n\u{336}o\u{336}t",
            "n\u{3164}ot",
            "n\u{E006F}ot",
            "Ոot",
            "ꓠot",
        ] {
            assert_eq!(undisguised(word).as_deref(), Some("not"), "{word}");
        }
        for word in ["not", "N", ""] {
            assert_eq!(undisguised(word), None, "{word}");
        }
    }
}
