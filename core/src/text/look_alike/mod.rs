//! Characters that look alike: where two sides of a message look the same, it says which characters differ.
//!
//! No two texts are equal by their looks. That "nоt" is no "not" where its "о" is Cyrillic is certain; but who reads so cannot
//! see it. So a word that turns the sense of its sentence is seen through such letters as well ([`undisguised`]), and however
//! else it is written ([`hidden`]).

mod disguise;
mod hidden;
mod table;

pub(crate) use self::disguise::undisguised;
pub(super) use self::hidden::{Hidden, hidden};
use self::table::{ASCII, LOOK_ALIKE, SCRIPTS, UNSEEN};
use super::verbatim::fold::{Folded, is_letter_or_digit};
use std::collections::HashMap;

/// So many differences are named.
const NAMED: usize = 3;

/// What tells two texts apart that look the same, or two words of them that do; nothing where they do not look the same, or
/// are. `sides` is what the two are called.
///
/// ```
/// use newsfacts_core::text::tell_apart;
///
/// assert_eq!(
///     tell_apart("n\u{43E}t", "not", ("the article", "the declaration")).unwrap(),
///     "they look the same: the article has U+043E CYRILLIC SMALL LETTER O, the declaration U+006F LATIN SMALL LETTER O",
/// );
/// assert_eq!(tell_apart("note", "not", ("the article", "the declaration")), None);
/// ```
pub fn tell_apart(one: &str, other: &str, sides: (&str, &str)) -> Option<String> {
    let whole = differences(one, other);
    let differences = whole.or_else(|| of_words(one, other))?;
    let mut told: Vec<String> = Vec::new();
    for (left, right) in differences {
        let (left_side, right_side) = sides;
        let difference = match (left, right) {
            (Some(left), Some(right)) => {
                format!(
                    "{left_side} has {}, {right_side} {}",
                    name(left),
                    name(right)
                )
            }
            (Some(left), None) => format!("{left_side} has {}, which nobody sees", name(left)),
            (None, Some(right)) => format!("{right_side} has {}, which nobody sees", name(right)),
            (None, None) => continue,
        };
        if told.len() < NAMED && !told.contains(&difference) {
            told.push(difference);
        }
    }
    Some(format!("they look the same: {}", told.join("; ")))
}

/// The words of a text, without the marks around them.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mark = |c: char| !is_letter_or_digit(c) && !is_unseen(c);
    text.split_whitespace()
        .map(move |word| word.trim_matches(mark))
}

/// The same of the first words of two texts that look the same and are not. Either text may have very many words, so those of
/// the second are looked up by their looks.
fn of_words(one: &str, other: &str) -> Option<Vec<(Option<char>, Option<char>)>> {
    let seen = |folded: &str| -> String {
        let chars = folded.chars().filter(|c| !is_unseen(*c));
        chars.map(looks).collect()
    };
    // Of each looks the first word, and the first that is another.
    let mut known: HashMap<String, [Option<(String, &str)>; 2]> = HashMap::new();
    for word in words(other) {
        let folded = Folded::words(word).text;
        let [first, second] = known.entry(seen(&folded)).or_default();
        match first {
            None => *first = Some((folded, word)),
            Some((same, _)) if *same == folded => {}
            Some(_) if second.is_none() => *second = Some((folded, word)),
            Some(_) => {}
        }
    }
    words(one).find_map(|word| {
        let folded = Folded::words(word).text;
        let alike = known.get(&seen(&folded))?.iter().flatten();
        let (_, like) = alike.into_iter().find(|(other, _)| *other != folded)?;
        differences(word, like)
    })
}

/// The characters in which two texts differ that look the same; an unseen one differs from none.
fn differences(one: &str, other: &str) -> Option<Vec<(Option<char>, Option<char>)>> {
    let (one, other) = (Folded::words(one).text, Folded::words(other).text);
    let (mut left, mut right) = (one.chars().peekable(), other.chars().peekable());
    let mut found = Vec::new();
    loop {
        let pair = match (left.peek().copied(), right.peek().copied()) {
            (None, None) => break,
            (Some(a), Some(b)) if looks(a) == looks(b) => (left.next(), right.next()),
            (Some(a), _) if is_unseen(a) => (left.next(), None),
            (_, Some(b)) if is_unseen(b) => (None, right.next()),
            _ => return None,
        };
        if pair.0 != pair.1 {
            found.push(pair);
        }
    }
    (!found.is_empty()).then_some(found)
}

/// The character that stands for all that look like it, those of ASCII among them.
fn looks(c: char) -> char {
    match plain(c) {
        'I' | '1' | '|' => 'l',
        '0' => 'O',
        like => like,
    }
}

/// The character that one of another script, or another sign, looks like; all others are themselves.
pub(super) fn plain(c: char) -> char {
    match c {
        _ if c.is_ascii() => c,
        FULLWIDTH..=FULLWIDTH_END => moved(c, FULLWIDTH, '!'),
        '\u{1D400}'..='\u{1D6A3}' => mathematical(c),
        _ => row_of(c).map_or(c, |row| row.1),
    }
}

/// The row of a character that looks like another.
fn row_of(c: char) -> Option<&'static (char, char, &'static str)> {
    let index = LOOK_ALIKE.binary_search_by_key(&c, |row| row.0).ok()?;
    LOOK_ALIKE.get(index)
}

/// The first and the last of the characters of ASCII that are as wide as an ideograph.
const FULLWIDTH: char = '\u{FF01}';
const FULLWIDTH_END: char = '\u{FF5E}';

/// The character as far behind `to` as this one is behind `from`.
fn moved(c: char, from: char, to: char) -> char {
    let moved = u32::from(c) - u32::from(from) + u32::from(to);
    char::from_u32(moved).unwrap_or(c)
}

/// The letter that one of the mathematical alphabets has: thirteen, of capitals and small letters.
fn mathematical(c: char) -> char {
    let letter = (u32::from(c) - 0x1D400) % 52;
    let first = if letter < 26 { 'A' } else { 'a' };
    char::from_u32(u32::from(first) + letter % 26).unwrap_or(c)
}

/// Whether nobody sees a character that folding keeps.
fn is_unseen(c: char) -> bool {
    UNSEEN.binary_search_by_key(&c, |row| row.0).is_ok()
}

/// `U+0430 CYRILLIC SMALL LETTER A`; of what has no name here the script, if it is known.
fn name(c: char) -> String {
    let code = format!("U+{:04X}", u32::from(c));
    if let Some(name) = ascii_name(c) {
        return format!("{code} {name}");
    }
    if let FULLWIDTH..=FULLWIDTH_END = c
        && let Some(name) = ascii_name(plain(c))
    {
        return format!("{code} FULLWIDTH {name}");
    }
    let known = row_of(c).map(|row| row.2);
    let known = known.or_else(|| UNSEEN.iter().find(|row| row.0 == c).map(|row| row.1));
    if let Some(name) = known {
        return format!("{code} {name}");
    }
    let script = SCRIPTS.iter().find(|row| row.0 <= c && c <= row.1);
    match script {
        Some((_, _, script)) => format!("{code} ({script})"),
        None => code,
    }
}

fn ascii_name(c: char) -> Option<String> {
    if c.is_ascii_alphabetic() {
        let case = if c.is_ascii_uppercase() {
            "CAPITAL"
        } else {
            "SMALL"
        };
        return Some(format!("LATIN {case} LETTER {}", c.to_ascii_uppercase()));
    }
    let row = ASCII.iter().find(|row| row.0 == c);
    row.map(|row| row.1.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(one: &str, other: &str) -> Option<String> {
        tell_apart(one, other, ("left", "right"))
    }

    #[test]
    fn names_what_looks_the_same() {
        let cases = [
            (
                "\u{410}nn Lee",
                "Ann Lee",
                "left has U+0410 CYRILLIC CAPITAL LETTER A, right U+0041 LATIN CAPITAL LETTER A",
            ),
            ("Ann Lee", "Ann \u{39B}ee", ""),
            (
                "L\u{435}e,",
                "“Ann Lee”",
                "left has U+0435 CYRILLIC SMALL LETTER IE, right U+0065 LATIN SMALL LETTER E",
            ),
            (
                "M\u{3B1}y",
                "May",
                "left has U+03B1 GREEK SMALL LETTER ALPHA, right U+0061 LATIN SMALL LETTER A",
            ),
            (
                "Bill",
                "BiII",
                "left has U+006C LATIN SMALL LETTER L, right U+0049 LATIN CAPITAL LETTER I",
            ),
            (
                "10",
                "l0",
                "left has U+0031 DIGIT ONE, right U+006C LATIN SMALL LETTER L",
            ),
            (
                "\u{FF21}nn",
                "Ann",
                "left has U+FF21 FULLWIDTH LATIN CAPITAL LETTER A, right U+0041 LATIN CAPITAL LETTER A",
            ),
            (
                "\u{1D41A}nn",
                "ann",
                "left has U+1D41A (mathematical), right U+0061 LATIN SMALL LETTER A",
            ),
            (
                "\u{451}",
                "\u{EB}",
                "left has U+0451 CYRILLIC SMALL LETTER IO, right U+00EB (Latin)",
            ),
            (
                "3\u{2044}4",
                "3/4",
                "left has U+2044 FRACTION SLASH, right U+002F SOLIDUS",
            ),
            (
                "n\u{34F}ot",
                "not",
                "left has U+034F COMBINING GRAPHEME JOINER, which nobody sees",
            ),
            (
                "not",
                "not\u{3164}",
                "right has U+3164 HANGUL FILLER, which nobody sees",
            ),
            // The same letter is named once, and so many as can be read.
            (
                "n\u{43E}\u{43E}n",
                "noon",
                "left has U+043E CYRILLIC SMALL LETTER O, right U+006F LATIN SMALL LETTER O",
            ),
            // Of several words those that look the same, though others are the same.
            (
                "lee Lee l\u{435}e",
                "lee Lee",
                "left has U+0435 CYRILLIC SMALL LETTER IE, right U+0065 LATIN SMALL LETTER E",
            ),
            (
                "Mr lee",
                "lee l\u{435}e l\u{435}\u{435}",
                "left has U+0065 LATIN SMALL LETTER E, right U+0435 CYRILLIC SMALL LETTER IE",
            ),
            (
                "Mr L\u{435}e",
                "Ann Lee",
                "left has U+0435 CYRILLIC SMALL LETTER IE, right U+0065 LATIN SMALL LETTER E",
            ),
            // What is the same after folding is the same, and what anybody sees is not told.
            ("“don’t”", "\"don't\"", ""),
            ("no\u{200B}t", "not", ""),
            ("not", "not", ""),
            ("note", "not", ""),
            ("nut", "not", ""),
            ("e\u{301}", "e", ""),
            ("", "not", ""),
        ];
        for (one, other, want) in cases {
            let want = (!want.is_empty()).then(|| format!("they look the same: {want}"));
            assert_eq!(told(one, other), want, "{one} {other}");
        }
    }

    #[test]
    fn the_tables_are_in_order() {
        assert!(LOOK_ALIKE.is_sorted_by(|a, b| a.0 < b.0));
        assert!(UNSEEN.is_sorted_by(|a, b| a.0 < b.0));
        for (c, like, _) in LOOK_ALIKE {
            assert_eq!(looks(*c), looks(*like), "{c:?}");
        }
    }
}
