/// The candidate that a mistyped word most likely means, if there is one.
///
/// A word is near when at most a third of its letters differ; case does not count. Swapped letters count once.
///
/// ```
/// use newsfacts_core::suggest;
/// assert_eq!(suggest("pubished", ["published", "publisher"]), Some("published"));
/// assert_eq!(suggest("colour", ["published", "publisher"]), None);
/// ```
pub fn suggest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    nearest(word, candidates, |longer| longer.div_ceil(3))
}

/// The candidate that a word surely is a slip for: at most a quarter of its letters differ, and of a short one a letter.
/// It is asked where words that are none of the candidates are common, as for kinds: a wedding is no slip for a meeting.
///
/// ```
/// use newsfacts_core::suggest_slip;
/// assert_eq!(suggest_slip("Meetng", ["Meeting", "Call"]), Some("Meeting"));
/// assert_eq!(suggest_slip("Wedding", ["Meeting", "Call"]), None);
/// ```
pub fn suggest_slip<'c>(
    word: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<&'c str> {
    nearest(word, candidates, |longer| (longer / 4).max(1))
}

/// The nearest candidate, if no more letters differ than the longer of two words may have.
fn nearest<'c>(
    word: &str,
    candidates: impl IntoIterator<Item = &'c str>,
    at_most: impl Fn(usize) -> usize,
) -> Option<&'c str> {
    let lower = word.to_lowercase();
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let longer = word.chars().count().max(candidate.chars().count());
        let limit = at_most(longer);
        let edits = strsim::osa_distance(&lower, &candidate.to_lowercase());
        if edits <= limit
            && best.is_none_or(|(least, _)| edits < least)
            && edits < lower.chars().count().max(1)
        {
            best = Some((edits, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}
