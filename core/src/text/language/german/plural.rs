//! The endings of the plural.

/// A word without the n of a dative plural or the s at its end: "Metern", "Tonnen", "Euros". What has its plural otherwise is
/// listed.
pub(super) fn singular(word: &str) -> &str {
    let ends = |ending: &str| word.ends_with(ending);
    let inflected = ends("en") || ends("ern") || ends("eln") || ends("s") && !ends("ss");
    match word.len() > 4 && inflected {
        true => &word[..word.len() - 1],
        false => word,
    }
}
