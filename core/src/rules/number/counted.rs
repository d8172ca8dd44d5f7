//! What a figure counts, and the other words that belong to it: where the text names them beside the figure.

use crate::{
    rules::reading::Reading,
    text::{QuantityReading, Row, Sense},
};
use std::ops::Range;

/// How many words may stand between a figure and what it counts: "120 brand new, affordable homes".
const FARTHEST: usize = 8;

/// Where the text names what is counted in the author's words: as the unit of the figure, or in the noun phrase behind it.
pub(in crate::rules) fn counted(
    words: &str,
    read: &QuantityReading,
    reading: &Reading<'_>,
) -> Option<Range<usize>> {
    let phrase = read.number.end..phrase_end(read, reading);
    let places = reading.find(words, false);
    let first = places.partition_point(|range| range.start < phrase.start);
    let first = places.get(first)?;
    phrase.contains(&first.start).then(|| first.clone())
}

/// The end of the noun phrase behind a figure, in bytes. Another number ends it, and so do a verb, a preposition and the
/// first plural: neither "the 12 dogs chased cats" nor "120 homes and 50 cats" has 12 or 120 cats.
fn phrase_end(read: &QuantityReading, reading: &Reading<'_>) -> usize {
    let row = &reading.text.row;
    let first = row.token_at(read.span.end);
    let mut at = first;
    // "millions of people", "120 of the homes"
    if row.has(at, Sense::Of) {
        at += 1;
        at += usize::from(row.has_any(at, &[Sense::The, Sense::Possessive]));
    }
    // Of a language that is not read, the word behind the figure may be a scale.
    if !row.language.is_read() {
        return row.get(at).map_or(read.span.end, |word| word.end());
    }
    let from = at;
    while at < from + FARTHEST && row.same_paragraph(at) && goes_on(row, at, from) {
        at += 1;
        if ends_noun(row, at - 1) && !row.is_hyphen(at) {
            break;
        }
    }
    match at.checked_sub(1).and_then(|last| row.get(last)) {
        Some(last) => last.end().max(read.span.end),
        None => read.span.end,
    }
}

/// Whether the noun phrase that begins at a token has this one as well.
fn goes_on(row: &Row<'_>, at: usize, from: usize) -> bool {
    if row.is_hyphen(at) || row.mark(at) == Some(',') && at > from {
        return true;
    }
    let before = at.wrapping_sub(1);
    let small = [Sense::Function, Sense::Predicate, Sense::Times];
    if !row.is_word(at) || row.is_number_word(at) || row.has_any(at, &small) {
        return false;
    }
    // "newly renovated", "council-owned" are no verbs.
    let modified = at == from || row.is_hyphen(before) || row.can_be(before, Sense::Adverb);
    modified || (row.language.tenses.verb)(row, at).is_none()
}

/// Whether a noun ends with a token: a plural, or the last word with a capital where nouns have one.
fn ends_noun(row: &Row<'_>, at: usize) -> bool {
    match row.language.capital_nouns {
        true => row.is_capital(at) && !row.is_capital(at + 1),
        false => row.can_be(at, Sense::Plural),
    }
}

/// Where words that are given for a figure stand beside it: in its sentence, with no other figure between.
pub(super) fn beside(
    words: &str,
    read: &QuantityReading,
    reading: &Reading<'_>,
) -> Option<Range<usize>> {
    let sentence = reading.text.sentence(&read.span);
    let figures = &reading.text.quantities;
    let places = reading.find(words, true);
    let first = places.partition_point(|range| range.start < sentence.start);
    let mut inside = places[first..]
        .iter()
        .take_while(|range| range.start < sentence.end);
    let found = inside.find(|range| {
        let overlap = range.start < read.span.end && read.span.start < range.end;
        let between = match range.start < read.span.start {
            true => range.end..read.span.start,
            false => read.span.end..range.start,
        };
        let within = |span: &Range<usize>| between.start <= span.start && span.end <= between.end;
        let is_of_another = |other: &QuantityReading| {
            let noun = other.noun.as_ref();
            other.kind.counts() && (within(&other.span) || noun.is_some_and(|noun| noun == *range))
        };
        let row = &reading.text.row;
        let mut tokens = row.token_at(between.start)..row.token_at(between.end.max(between.start));
        range.end <= sentence.end
            && (overlap
                || !figures.iter().any(is_of_another)
                    && !tokens.any(|at| row.has_any(at, &[Sense::And, Sense::JoinsClauses])))
    });
    found.cloned()
}
