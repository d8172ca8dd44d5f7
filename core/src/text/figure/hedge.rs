//! How exact a figure is said to be: the words before and behind it.

use crate::model::Hedge;
use crate::text::row::Row;

use Hedge::{About, AtLeast, AtMost, LessThan, MoreThan};

/// Phrases before a figure; the longer ones first, since "no more than" ends like "more than".
const BEFORE: &[(&[&str], Hedge)] = &[
    (&["in", "the", "region", "of"], About),
    (&["in", "the", "order", "of"], About),
    (&["in", "the", "neighborhood", "of"], About),
    (&["not", "more", "than"], AtMost),
    (&["no", "more", "than"], AtMost),
    (&["no", "fewer", "than"], AtLeast),
    (&["no", "less", "than"], AtLeast),
    (&["not", "less", "than"], AtLeast),
    (&["not", "fewer", "than"], AtLeast),
    (&["no", "higher", "than"], AtMost),
    (&["no", "lower", "than"], AtLeast),
    (&["in", "excess", "of"], MoreThan),
    (&["a", "minimum", "of"], AtLeast),
    (&["a", "maximum", "of"], AtMost),
    (&["as", "many", "as"], AtMost),
    (&["as", "much", "as"], AtMost),
    (&["as", "high", "as"], AtMost),
    (&["as", "few", "as"], AtLeast),
    (&["as", "little", "as"], AtLeast),
    (&["a", "total", "of"], Hedge::Exact),
    (&["just", "short", "of"], LessThan),
    (&["more", "than"], MoreThan),
    (&["greater", "than"], MoreThan),
    (&["higher", "than"], MoreThan),
    (&["larger", "than"], MoreThan),
    (&["better", "than"], MoreThan),
    (&["longer", "than"], MoreThan),
    (&["upwards", "of"], MoreThan),
    (&["upward", "of"], MoreThan),
    (&["north", "of"], MoreThan),
    (&["at", "least"], AtLeast),
    (&["at", "most"], AtMost),
    (&["up", "to"], AtMost),
    (&["less", "than"], LessThan),
    (&["fewer", "than"], LessThan),
    (&["lower", "than"], LessThan),
    (&["smaller", "than"], LessThan),
    (&["shy", "of"], LessThan),
    (&["short", "of"], LessThan),
    (&["close", "to"], About),
    (&["or", "so"], About),
    (&["an", "estimated"], About),
    (&["almost"], About),
    (&["nearly"], About),
    (&["about"], About),
    (&["around"], About),
    (&["some"], About),
    (&["roughly"], About),
    (&["approximately"], About),
    (&["approx"], About),
    (&["estimated"], About),
    (&["circa"], About),
    (&["over"], MoreThan),
    (&["exceeding"], MoreThan),
    (&["exceeded"], MoreThan),
    (&["exceeds"], MoreThan),
    (&["exceed"], MoreThan),
    (&["topping"], MoreThan),
    (&["surpassing"], MoreThan),
    (&["under"], LessThan),
    (&["below"], LessThan),
    (&["above"], MoreThan),
    (&["minimum"], AtLeast),
    (&["maximum"], AtMost),
    (&["nearer"], About),
    (&["perhaps"], About),
    (&["maybe"], About),
    (&["virtually"], About),
    (&["practically"], About),
];

/// Phrases behind a figure with its unit.
const AFTER: &[(&[&str], Hedge)] = &[
    (&["or", "more"], AtLeast),
    (&["or", "over"], AtLeast),
    (&["or", "above"], AtLeast),
    (&["or", "higher"], AtLeast),
    (&["or", "longer"], AtLeast),
    (&["or", "older"], AtLeast),
    (&["and", "over"], AtLeast),
    (&["and", "above"], AtLeast),
    (&["and", "older"], AtLeast),
    (&["or", "less"], AtMost),
    (&["or", "fewer"], AtMost),
    (&["or", "under"], AtMost),
    (&["or", "below"], AtMost),
    (&["or", "younger"], AtMost),
    (&["or", "so"], About),
    (&["or", "thereabouts"], About),
    (&["at", "least"], AtLeast),
    (&["at", "most"], AtMost),
];

/// The hedge before the token `at`, and the token with which it begins.
pub(super) fn before(row: &Row<'_>, at: usize) -> (Hedge, usize) {
    let previous = at.wrapping_sub(1);
    match row.mark(previous) {
        Some('~' | '≈' | '±') => return (About, previous),
        Some('>') => return (MoreThan, previous),
        Some('<') => return (LessThan, previous),
        Some('≥') => return (AtLeast, previous),
        Some('≤') => return (AtMost, previous),
        _ => {}
    }
    if !row.is_word(previous) && !row.is_mark(previous, &['.']) || !row.same_paragraph(at) {
        return (Hedge::Exact, at);
    }
    for (phrase, hedge) in BEFORE {
        let Some(start) = at.checked_sub(phrase.len()) else {
            continue;
        };
        if matches(row, start, phrase) {
            return spans_a_time(row, at, start, *hedge);
        }
    }
    if row.mark(previous) == Some('.') && row.any(at.wrapping_sub(2), &["approx", "ca", "c", "est"])
    {
        return (About, at - 2);
    }
    if row.any(previous, &["a", "an", "the", "only", "just", "another"]) && at >= 2 {
        // "about a 20 percent share": the hedge stands before the article
        let (hedge, start) = before_article(row, previous);
        if hedge != Hedge::Exact {
            return (hedge, start);
        }
    }
    (Hedge::Exact, at)
}

fn before_article(row: &Row<'_>, at: usize) -> (Hedge, usize) {
    for (phrase, hedge) in BEFORE {
        if let Some(start) = at.checked_sub(phrase.len())
            && matches(row, start, phrase)
            && *hedge != Hedge::Exact
        {
            return (*hedge, start);
        }
    }
    (Hedge::Exact, at)
}

/// "over three years", "over the past": a stretch of time, no bound.
fn spans_a_time(row: &Row<'_>, at: usize, start: usize, hedge: Hedge) -> (Hedge, usize) {
    let stretch = row.any(start, &["over"])
        && at == start + 1
        && row.any(
            at + 1,
            &[
                "day", "days", "week", "weeks", "month", "months", "year", "years", "decades",
                "hours", "matches", "games",
            ],
        )
        && !row.any(
            start.wrapping_sub(1),
            &[
                "for", "is", "was", "well", "just", "of", "took", "lasted", "after",
            ],
        );
    if stretch {
        return (Hedge::Exact, at);
    }
    (hedge, start)
}

fn matches(row: &Row<'_>, start: usize, phrase: &[&str]) -> bool {
    for (offset, word) in phrase.iter().enumerate() {
        if !row.is(start + offset, word) {
            return false;
        }
    }
    true
}

/// The hedge behind a figure, from the token `at`. "20-plus", "20+", "20-odd", "20-ish" too.
pub(super) fn after(row: &Row<'_>, at: usize) -> Hedge {
    if row.mark(at) == Some('+') && row.glued(at) && !row.is_digits(at + 1) {
        return AtLeast;
    }
    let word = at + usize::from(row.is_hyphen(at));
    if row.any(word, &["plus"]) && word > at {
        return AtLeast;
    }
    if row.any(word, &["odd", "ish"]) && word > at {
        return About;
    }
    if !row.same_paragraph(at) {
        return Hedge::Exact;
    }
    for (phrase, hedge) in AFTER {
        if matches(row, at, phrase) {
            return *hedge;
        }
    }
    Hedge::Exact
}
