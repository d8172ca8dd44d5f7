/// How many letters a word has at most that is compared with others. No name of anything is longer, and to compare one takes
/// time for each of its letters and of theirs.
const LONGEST: usize = 50;

/// The candidate that a mistyped word most likely means, if there is one.
///
/// A word is near when at most a third of its letters differ; case does not count. Swapped letters count once. A word of more
/// than fifty letters is near to none.
///
/// ```
/// use newsfacts_core::suggest;
/// assert_eq!(suggest("pubished", ["published", "publisher"]), Some("published"));
/// assert_eq!(suggest("colour", ["published", "publisher"]), None);
/// ```
pub fn suggest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    nearest(word, &mut candidates.into_iter(), |longer| {
        longer.div_ceil(3)
    })
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
    nearest(word, &mut candidates.into_iter(), |longer| {
        (longer / 4).max(1)
    })
}

/// The nearest candidate, if no more letters differ than the longer of two words may have.
fn nearest<'c>(
    word: &str,
    candidates: &mut dyn Iterator<Item = &'c str>,
    at_most: fn(usize) -> usize,
) -> Option<&'c str> {
    if is_long(word) {
        return None;
    }
    let lower = word.to_lowercase();
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        if is_long(candidate) {
            continue;
        }
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

/// Whether two words differ in one letter, or in the order of two that are neighbours.
#[cfg(feature = "check")]
pub(crate) fn is_slip_of_one(word: &str, meant: &str) -> bool {
    !is_long(word) && strsim::osa_distance(word, meant) == 1
}

fn is_long(word: &str) -> bool {
    word.char_indices().nth(LONGEST).is_some()
}

#[test]
fn a_word_that_is_no_name_is_near_to_none() {
    let [name, slip] = ["x".repeat(50), "x".repeat(49)];
    assert_eq!(suggest(&slip, [&*name]), Some(&*name));
    assert_eq!(suggest_slip(&slip, [&*name]), Some(&*name));
    for long in [51, 100_000_000] {
        let long = "x".repeat(long);
        assert_eq!(suggest(&long, [&*name]), None);
        assert_eq!(suggest(&slip, [&*long, &*name]), Some(&*name));
    }
}
