//! How many there have been so far, and when "once" is a number: "finished third", "her third title", "once a year".

use super::value::Figure;
use super::{context, hedge, noun};
use crate::text::language::time::Tense;
use crate::text::language::{Sense, TimeWord};
use crate::text::row::Row;

/// How many words behind an ordinal may be what it numbers: "her third national title".
const NUMBERED: usize = 3;

/// "finished third", "came in fifth", "was second": a place, and nothing that is numbered.
pub(super) fn is_result(row: &Row<'_>, figure: &Figure, rank: u32) -> bool {
    let (before, next) = (figure.from.wrapping_sub(1), figure.next);
    let ends = !row.is_word(next) || row.has(next, Sense::Function);
    let came_in = row.has(before, Sense::In) && row.has(before.wrapping_sub(1), Sense::Ranking);
    let was = rank > 1 && row.has(before, Sense::Be) && !row.is_hyphen(next);
    ends && (row.has(before, Sense::Ranking) || came_in || was)
}

/// "her third title", "for the second time", "a fourth straight win", "their 39th mission": how many there have been so far.
/// The first of something tells more of when than of how many.
pub(super) fn counts(row: &Row<'_>, figure: &Figure, rank: u32) -> bool {
    let (before, at) = (figure.from.wrapping_sub(1), figure.next);
    let joined = row.is_hyphen(at) || row.is_hyphen(before);
    if rank < 2 || joined || !row.is_word(at) || row.has(at, Sense::Function) {
        return false;
    }
    let owned = row.has_any(before, &[Sense::Possessive, Sense::PossessiveSuffix]);
    row.has(at, Sense::Straight)
        || owned && row.is_digits(figure.from) && noun::noun(row, at).is_some()
        || (at..at + NUMBERED)
            .take_while(|at| row.is_word(*at) && !row.has(*at, Sense::Function))
            .any(|word| {
                is_running(row, word + 1) || row.has(word, Sense::Numbered) && ends_noun(row, word)
            })
}

/// "the third day in a row", "running"
fn is_running(row: &Row<'_>, at: usize) -> bool {
    let led = usize::from(row.has(at, Sense::In));
    let article = led & usize::from(row.has(at + led, Sense::A));
    row.has(at + led + article, Sense::InARow)
}

/// Whether a noun goes on in no compound: not "a second term senator".
fn ends_noun(row: &Row<'_>, at: usize) -> bool {
    let goes_on = row.is_lower(at + 1)
        && !row.language.capital_nouns
        && noun::noun(row, at + 1).is_some()
        && !row.can_be(at + 1, Sense::Adverb)
        && row.word(at + 1).time.is_none();
    !row.is_hyphen(at + 1) && !goes_on
}

/// Whether an ordinal is that of a time: "for the second time".
pub(super) fn is_time(row: &Row<'_>, figure: &Figure) -> bool {
    row.has_any(figure.next, &[Sense::ByTimes, Sense::Times])
}

/// Whether "once" is a number: "once a year", "won it once". Else it is "formerly", or "as soon as".
pub(super) fn is_one_time(row: &Row<'_>, at: usize) -> bool {
    if context::nothing(row, at).is_some() {
        return false;
    }
    if is_how_often(row, at + 1) {
        return true;
    }
    let before = at.wrapping_sub(1);
    let ends = row.is_end(at + 1)
        || row.mark(at + 1) == Some(',')
        || row.has(at + 1, Sense::And)
        || row.has_any(at + 1, &[Sense::In, Sense::On]) && is_dated(row, at + 2);
    if !ends {
        return false;
    }
    if !hedge::before(row, at).0.is_exact() || row.has(before, Sense::Only) {
        return true;
    }
    if row.language.verb_second {
        return false; // "Es regnete einmal." tells of when as often
    }
    // "the firm was great once", "there once": formerly
    let clause = row.segment(at).start..at;
    let verb = |at: &usize| {
        row.has(*at, Sense::Be) || (row.language.tenses.verb)(row, *at) == Some(Tense::Past)
    };
    let last = clause.clone().rev().find(verb);
    let object = row.has(before, Sense::ObjectPronoun) || !row.has(before, Sense::Function);
    clause.len() > 1 && object && last.is_some_and(|last| !row.has(last, Sense::Be))
}

/// "a year", "per week", "every four years", "im Jahr": by what how often is counted.
fn is_how_often(row: &Row<'_>, at: usize) -> bool {
    let per = [
        Sense::A,
        Sense::Per,
        Sense::Each,
        Sense::Selector,
        Sense::WithArticle,
    ];
    let number = at + 1 + usize::from(row.is_number(at + 1));
    row.has_any(at, &per)
        && matches!(
            row.word(number).time,
            Some(TimeWord::Unit(_) | TimeWord::Units(_))
        )
}

/// Whether a year, a month or the like stands here: "in 2015", "in the 1990s".
fn is_dated(row: &Row<'_>, at: usize) -> bool {
    let at = at + usize::from(row.has_any(at, &[Sense::The, Sense::A, Sense::Possessive]));
    row.is_digits(at) || row.word(at).time.is_some() || row.word(at + 1).time.is_some()
}
