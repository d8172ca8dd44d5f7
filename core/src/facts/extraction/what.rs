//! What a figure measures and what an event is, in the words of a model: whether the words of the text have it.

use super::{JudgedMember, Standing, judge::Desk};
use crate::{
    facts::Passage,
    text::{Row, Sense},
};
use std::{collections::HashSet, ops::Range};

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
    let there = desk.words_in(&around);
    let missing = telling.iter().filter(|word| !there.has(word));
    let missing: Vec<&str> = missing.map(String::as_str).collect();
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
    let there = desk.words_in(&(0..desk.row.text.len()));
    telling(what, desk.tag).iter().any(|word| there.has(word))
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

/// The words of a passage, for any number of words to be looked for among them.
pub(super) struct There {
    singular: fn(&str) -> &str,
    /// In small letters.
    whole: HashSet<String>,
    singulars: HashSet<String>,
    /// What they may be without their endings.
    stems: HashSet<String>,
}

impl There {
    /// The words between two bytes.
    pub fn new(row: &Row<'_>, within: &Range<usize>) -> Self {
        let tokens = row.token_at(within.start)..row.token_at(within.end);
        let whole: HashSet<String> = tokens.map(|at| row.str(at).to_lowercase()).collect();
        let singular = row.language.singular;
        let singulars = whole.iter().map(|word| singular(word));
        let stems = whole.iter().flat_map(|word| stems(word));
        Self {
            singular,
            singulars: singulars.map(str::to_owned).collect(),
            stems: stems.map(str::to_owned).collect(),
            whole,
        }
    }

    /// Whether a word is one of them, or one is the other with an ending: "Haus", "Hauses".
    fn has(&self, word: &str) -> bool {
        self.whole.contains(word)
            || self.singulars.contains((self.singular)(word))
            || self.stems.contains(word)
            || stems(word).any(|stem| self.whole.contains(stem))
    }
}

/// What a word may be without its ending.
fn stems(word: &str) -> impl Iterator<Item = &str> {
    let ends = word.char_indices().rev().take(LONGEST_ENDING);
    let stems = ends.map(|(end, _)| &word[..end]);
    stems.filter(|stem| stem.chars().nth(SHORTEST_STEM - 1).is_some())
}

const SHORTEST_STEM: usize = 4;
const LONGEST_ENDING: usize = 2;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_with_other_endings() {
        let row = Row::of("The Häuser of Hauses and homes, a cat", "en");
        let there = There::new(&row, &(0..row.text.len()));
        for word in [
            "haus",
            "hauses",
            "home",
            "homes",
            "häusern",
            "häuserns",
            "cats",
        ] {
            assert!(there.has(word), "{word}");
        }
        // Other words, more than an ending, and too little before it.
        for word in ["mouse", "haushaltes", "häusernsx", "ca", "catx", ""] {
            assert!(!there.has(word), "{word}");
        }
    }
}
