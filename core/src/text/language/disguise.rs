//! Letters that look like others: a "not" with a Cyrillic "о" is read as "not" by everybody who sees it.
//!
//! Only words that turn the sense of a sentence are looked for behind such letters. Whoever writes one with them wants it to be
//! overlooked, and no language that is read has such words of its own.

use crate::text::is_ignorable;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A word in the letters that it seems to have; nothing where it has no others. What is written wide, raised, in bold or
/// with marks on its letters is folded, too.
pub(crate) fn undisguised(word: &str) -> Option<String> {
    if word.is_ascii() && !word.contains(['0', '1']) {
        return None;
    }
    let plain = word.nfkd();
    let plain =
        plain.filter(|c| !is_combining_mark(*c) && !is_ignorable(*c) && !FILLERS.contains(c));
    let seen: String = plain.map(like).collect::<String>().to_lowercase();
    (seen != word).then_some(seen)
}

/// Letters that nobody sees: those that fill a syllable of Hangul.
const FILLERS: &[char] = &['\u{115F}', '\u{1160}'];

/// The Latin letter that a letter looks like.
fn like(c: char) -> char {
    let table = LOOKS_LIKE.binary_search_by_key(&c, |(letter, _)| *letter);
    table.map_or(c, |at| LOOKS_LIKE[at].1)
}

/// Letters of other scripts, and digits, in order, each with the Latin letter that it looks like.
#[rustfmt::skip] // as in a table
const LOOKS_LIKE: &[(char, char)] = &[
    ('0', 'o'), ('1', 'l'),
    ('ı', 'i'), ('ɑ', 'a'), ('ɡ', 'g'), ('ɩ', 'i'), ('ɴ', 'n'), ('ʀ', 'r'), ('ʏ', 'y'),
    // Greek
    ('Α', 'a'), ('Β', 'b'), ('Ε', 'e'), ('Ζ', 'z'), ('Η', 'h'), ('Ι', 'i'), ('Κ', 'k'), ('Μ', 'm'), ('Ν', 'n'),
    ('Ο', 'o'), ('Ρ', 'p'), ('Τ', 't'), ('Υ', 'y'), ('Χ', 'x'), ('α', 'a'), ('γ', 'y'), ('η', 'n'), ('ι', 'i'),
    ('κ', 'k'), ('ν', 'v'), ('ο', 'o'), ('ρ', 'p'), ('σ', 'o'), ('τ', 't'), ('υ', 'u'), ('χ', 'x'), ('ϲ', 'c'),
    ('ϳ', 'j'),
    // Cyrillic
    ('Ѕ', 's'), ('І', 'i'), ('Ј', 'j'), ('А', 'a'), ('В', 'b'), ('Е', 'e'), ('К', 'k'), ('М', 'm'), ('Н', 'h'),
    ('О', 'o'), ('Р', 'p'), ('С', 'c'), ('Т', 't'), ('У', 'y'), ('Х', 'x'), ('а', 'a'), ('в', 'b'), ('г', 'r'),
    ('е', 'e'), ('к', 'k'), ('м', 'm'), ('н', 'h'), ('о', 'o'), ('п', 'n'), ('р', 'p'), ('с', 'c'), ('т', 't'),
    ('у', 'y'), ('х', 'x'), ('ѕ', 's'), ('і', 'i'), ('ј', 'j'), ('һ', 'h'), ('ӏ', 'l'), ('ԁ', 'd'), ('ԛ', 'q'),
    ('ԝ', 'w'),
    // Armenian
    ('հ', 'h'), ('ո', 'n'), ('ս', 'u'), ('օ', 'o'),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_the_letters_that_are_seen() {
        assert!(LOOKS_LIKE.is_sorted());
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
        ] {
            assert_eq!(undisguised(word).as_deref(), Some("not"), "{word}");
        }
        for word in ["not", "N", ""] {
            assert_eq!(undisguised(word), None, "{word}");
        }
    }
}
