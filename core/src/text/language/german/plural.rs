//! The ending of the plural.

/// A word without the ending of the plural; what has its plural otherwise is listed.
pub(super) fn singular(word: &str) -> &str {
    word
}
