//! The ending of the plural.

/// A word of more than three letters without the s at its end: "dollars". What has its plural otherwise is listed.
pub(super) fn singular(word: &str) -> &str {
    match word.strip_suffix(['s', 'S']) {
        Some(singular) if singular.len() > 2 && !singular.ends_with(['s', 'S']) => singular,
        _ => word,
    }
}
