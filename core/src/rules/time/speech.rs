//! When somebody spoke: which expression of time stands beside a verb of saying.

use super::others;
use crate::{
    rules::reading::Reading,
    text::{Precision, Sense, TimeReading},
};

/// How many words may lie between a time and the verb of saying that it belongs to.
const FARTHEST: usize = 50;

/// How many words before a time may be those that lead to it: "in early", "during the past".
const LEADING: usize = 3;

/// What begins a clause of its own.
const BARS: &[Sense] = &[
    Sense::That,
    Sense::Relative,
    Sense::RelativeWord,
    Sense::RelativeObject,
    Sense::ClauseStart,
    Sense::Subordinator,
    Sense::JoinsClauses,
];

/// The marks of a quotation.
const QUOTES: [char; 6] = ['“', '”', '„', '"', '»', '«'];

/// Whether the words say when somebody spoke: "said on Tuesday", "told reporters in Oslo late on Tuesday", "on Tuesday Lee
/// said". No verb, number or clause comes between: neither "Lee, who left on Tuesday, said" nor "said exports rose on Tuesday".
pub(super) fn is_of_speech(time: &TimeReading, reading: &Reading<'_>) -> bool {
    away(time, reading).is_some()
}

/// How many words lie between a time and the verb of saying that it may belong to.
pub(super) fn away(time: &TimeReading, reading: &Reading<'_>) -> Option<usize> {
    let row = &reading.text.row;
    let (first, next) = (row.token_at(time.span.start), row.token_at(time.span.end));
    let sentence = row.around(first);
    let found = |at: &usize| says(*at, reading) || is_bar(*at, reading);
    let near = |at: usize| at.clamp(sentence.start, sentence.end);
    let before = (near(first.saturating_sub(FARTHEST))..first)
        .rev()
        .find(found);
    let behind = (next..near(next + FARTHEST)).find(found);
    let before = before.filter(|at| says(*at, reading));
    let behind = behind.filter(|at| {
        let apart = (next..*at).any(|at| row.is_mark(at, &[',']));
        says(*at, reading) && (!apart || is_head(sentence.start..first, reading))
    });
    let before = before.map(|at| first - at);
    let behind = behind.map(|at| at + 1 - next);
    before.into_iter().chain(behind).min()
}

/// Whether a time tells when its sentence was said, so that other words may be counted from it: a day beside a verb of saying,
/// or a longer time right beside one ("said in December"). What a figure is compared with tells that of nothing.
pub(super) fn tells_when(time: &TimeReading, reading: &Reading<'_>) -> Option<usize> {
    let row = &reading.text.row;
    let first = row.token_at(time.span.start);
    let leading = first.saturating_sub(LEADING)..first;
    let behind_it = || {
        leading
            .clone()
            .any(|at| row.has_any(at, &[Sense::After, Sense::Before, Sense::Than, Sense::From]))
    };
    let away = away(time, reading)?;
    let is_day = matches!(time.precision, Precision::Day | Precision::Weekend);
    let spoken = match is_day {
        true => !row.has_any(first.wrapping_sub(1), &[Sense::Than, Sense::From]),
        false => away <= LEADING && !behind_it(),
    };
    (spoken && !others::is_compared(time, None, reading)).then_some(away)
}

fn says(at: usize, reading: &Reading<'_>) -> bool {
    let row = &reading.text.row;
    let puts_it = row.has(at, Sense::Put) && row.has(at + 1, Sense::It);
    puts_it
        || row.word(at).cue.is_some_and(|cue| cue.is_verb())
            && !is_deed(at, reading)
            && !is_named(at, reading)
}

/// "upheld a ruling of June 2024": a form of a verb of saying that is a noun, of which something is said.
fn is_named(at: usize, reading: &Reading<'_>) -> bool {
    let row = &reading.text.row;
    let determined = row.has_any(
        at.wrapping_sub(1),
        &[Sense::A, Sense::The, Sense::Possessive],
    );
    determined && row.has_any(at + 1, &[Sense::Of, Sense::From])
}

/// "continued to grow", "added jobs": a verb that tells of speech only where something is quoted, or a clause follows.
fn is_deed(at: usize, reading: &Reading<'_>) -> bool {
    let row = &reading.text.row;
    let sentence = row.around(at);
    let speaks =
        |other: usize| row.is_mark(other, &QUOTES) || other > at && row.has(other, Sense::That);
    row.has(at, Sense::Proceeds) && !sentence.into_iter().any(speaks)
}

fn is_bar(at: usize, reading: &Reading<'_>) -> bool {
    let row = &reading.text.row;
    row.is_number(at)
        || row.has_any(at, BARS)
        || row.is_mark(at, &QUOTES)
        || (row.language.tenses.verb)(row, at).is_some()
}

/// Whether nothing is told yet before a time that a comma parts from the verb of saying: "On Monday, Lee said" and "Lee, in Oslo
/// on Monday, said", but not "Sales rose in April, Lee said". Where the verb stands second, no comma comes before it.
fn is_head(before: std::ops::Range<usize>, reading: &Reading<'_>) -> bool {
    let row = &reading.text.row;
    let parts = |at: &usize| row.is_mark(*at, &[';', '—', '–', '”', '"']);
    let start = before
        .clone()
        .rev()
        .find(parts)
        .map_or(before.start, |at| at + 1);
    let leads = |at: usize| row.has_any(at, &[Sense::After, Sense::Before, Sense::ComparedWith]);
    let mut told = start..before.end;
    !row.language.verb_second && !told.any(|at| is_bar(at, reading) || leads(at))
}
