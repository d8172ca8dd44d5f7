//! What the endings of English words tell.

use crate::text::language::Endings;

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
