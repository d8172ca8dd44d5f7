//! `uncovered`: quotations, figures and dates of the article that no declaration covers.

use super::{QUOTATION, merged};
use crate::rules::{
    FactList, Finding, Rule,
    reading::{Reading, touches},
};
use std::{fmt::Write, ops::Range};

/// How many passages a message lists.
const LISTED: usize = 100;

/// Lists the passages that are not covered, without those that messages show already.
pub(super) fn finding(
    mut uncovered: Vec<(&str, Range<usize>)>,
    shown: &[Range<usize>],
    reading: &Reading<'_>,
) -> Option<Finding> {
    // What stands in a quotation is declared with it.
    let whole = uncovered.iter().filter(|(kind, _)| *kind == QUOTATION);
    let whole = merged(whole.map(|(_, range)| range.clone()).collect());
    let within = |kind: &str, range: &Range<usize>| kind != QUOTATION && touches(&whole, range);
    uncovered.retain(|(kind, range)| !within(kind, range) && !touches(shown, range));
    uncovered.sort_by_key(|(_, range)| range.start);
    let text = match uncovered.len() {
        0 => return None,
        1 => "a passage of the article is covered by no declaration".to_owned(),
        count => format!("{count} passages of the article are covered by no declaration"),
    };
    let mut list = String::new();
    for (kind, range) in uncovered.iter().take(LISTED) {
        let position = reading.source.position(range.start);
        let _ = writeln!(
            list,
            "{}:{}:{}: {kind} {}",
            reading.source.name(),
            position.line,
            position.column,
            shorten(&reading.source.text()[range.clone()])
        );
    }
    if uncovered.len() > LISTED {
        let _ = writeln!(list, "and {} more", uncovered.len() - LISTED);
    }
    Some(Finding::new(Rule::Uncovered, FactList::Article.at(0), text).detail(list.trim_end()))
}

/// The first words of a passage, in one line.
fn shorten(passage: &str) -> String {
    let words = passage.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(60) {
        Some((cut, _)) => format!("{}…", &words[..cut]),
        None => words,
    }
}
