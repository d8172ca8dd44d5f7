//! The marks of quotations, and whether words have their own.

/// Marks of any language that enclose words.
const MARKS: &str = "\"“”„«»‹›‘‚「」『』";

/// Whether words that are a quotation stand whole within marks of their own.
pub fn has_marks(words: &str) -> bool {
    let words = words.trim();
    let (Some(open), Some(close)) = (words.chars().next(), words.chars().next_back()) else {
        return true;
    };
    let inside = words
        .strip_prefix(open)
        .and_then(|words| words.strip_suffix(close))
        .unwrap_or_default();
    MARKS.contains(open)
        && (MARKS.contains(close) || close == '’')
        && !inside.contains([open, close])
}

/// The marks of a quotation in a language, and within another.
pub fn marks(language: &str, depth: usize) -> (&'static str, &'static str) {
    let primary = language.split(['-', '_']).next().unwrap_or_default();
    let (outer, inner) = match primary {
        _ if language.starts_with("de-ch") => (("«", "»"), ("‹", "›")),
        "de" | "bg" | "cs" | "et" | "is" | "lt" | "sk" | "sl" => (("„", "“"), ("‚", "‘")),
        "hu" | "pl" | "ro" => (("„", "”"), ("«", "»")),
        "fr" => (("«\u{A0}", "\u{A0}»"), ("“", "”")),
        "ca" | "el" | "es" | "it" | "nb" | "nn" | "no" | "pt" | "ru" | "uk" => {
            (("«", "»"), ("“", "”"))
        }
        "fi" | "sv" => (("”", "”"), ("’", "’")),
        "ja" | "zh" => (("「", "」"), ("『", "』")),
        _ => (("“", "”"), ("‘", "’")),
    };
    if depth.is_multiple_of(2) {
        outer
    } else {
        inner
    }
}

#[test]
fn marks_of_their_own_enclose_all_words() {
    for words in ["“We go”", " «We ‘do’ go» ", "\"We go\"", ""] {
        assert!(has_marks(words), "{words}");
    }
    for words in [
        "We go",
        "“No” was the answer",
        "“Yes” and “no”",
        "He said “no”",
    ] {
        assert!(!has_marks(words), "{words}");
    }
}
