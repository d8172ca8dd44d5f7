//! What a figure measures and what an event is, in the words of a model: whether the words of the text have it.

use super::{JudgedMember, Standing, judge::Desk};
use crate::{
    facts::Passage,
    text::{Row, Sense},
};
use std::ops::Range;

/// Whether the words stand with a figure: all of them that tell anything, in its sentence, and, where that has other figures, in
/// the part of it that is the figure's.
pub(super) fn of_figure(what: &str, figure: &Passage, desk: &Desk<'_>) -> JudgedMember {
    let member = |standing| JudgedMember::new("what", standing);
    let start = desk.text.byte(figure.start);
    let figure = start..desk.text.byte(figure.end).max(start);
    let around = desk.part_of_figure(&figure);
    let telling = telling(what, desk.tag);
    if telling.is_empty() {
        return member(Standing::Undecided).because("it says nothing of what is measured");
    }
    let missing = missing(&telling, desk.row, &around);
    match &missing[..] {
        [] => member(Standing::Stated).at(Some(desk.passage(&around))),
        _ => {
            let words = missing.join(", ");
            let why = format!("the text does not say this of the figure: {words}");
            member(Standing::Undecided)
                .at(Some(desk.passage(&around)))
                .because(crate::shown::line(&why))
        }
    }
}

/// Whether a text has any of the words.
pub(super) fn is_touched(what: &str, desk: &Desk<'_>) -> bool {
    let telling = telling(what, desk.tag);
    let row = desk.row;
    let whole = 0..row.text.len();
    missing(&telling, row, &whole).len() < telling.len()
}

/// The words that tell anything, in small letters.
pub(super) fn telling(what: &str, tag: &str) -> Vec<String> {
    let row = Row::of(what, tag);
    let tells = |at: &usize| (row.is_word(*at) || row.is_digits(*at)) && !row.has_any(*at, SMALL);
    let words = (0..row.len()).filter(tells);
    words.map(|at| row.str(at).to_lowercase()).collect()
}

/// Words that stand near anything, and tell nothing of it.
const SMALL: &[Sense] = &[
    Sense::StopWord,
    Sense::The,
    Sense::A,
    Sense::Of,
    Sense::In,
    Sense::On,
    Sense::At,
    Sense::For,
    Sense::To,
    Sense::By,
    Sense::And,
];

/// Those of the words that do not stand between two bytes.
fn missing<'w>(words: &'w [String], row: &Row<'_>, within: &Range<usize>) -> Vec<&'w str> {
    let tokens = row.token_at(within.start)..row.token_at(within.end);
    let there: Vec<String> = tokens.map(|at| row.str(at).to_lowercase()).collect();
    let singular = row.language.singular;
    let is_there = |word: &&String| {
        let stem = singular(word);
        there
            .iter()
            .any(|other| **word == *other || stem == singular(other) || is_inflected(word, other))
    };
    let missing = words.iter().filter(|word| !is_there(word));
    missing.map(String::as_str).collect()
}

/// Whether one word is the other with an ending: "Haus", "Hauses".
fn is_inflected(one: &str, other: &str) -> bool {
    let (short, long) = match one.len() <= other.len() {
        true => (one, other),
        false => (other, one),
    };
    short.chars().count() >= SHORTEST_STEM
        && long
            .strip_prefix(short)
            .is_some_and(|ending| ending.chars().count() <= LONGEST_ENDING)
}

const SHORTEST_STEM: usize = 4;
const LONGEST_ENDING: usize = 2;
