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
    let lower = word.to_lowercase();
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        let limit = word
            .chars()
            .count()
            .max(candidate.chars().count())
            .div_ceil(3);
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
