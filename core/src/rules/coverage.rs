//! What of the article the declarations cover.

use super::{
    FactList, Finding, Rule,
    reading::{Reading, touches},
};
use crate::{
    model::{Coverage, Covered},
    text::{AttributionReader, Quotation, QuotationKind},
};
use std::{fmt::Write, ops::Range};

/// How many passages a message lists.
const LISTED: usize = 100;

const QUOTATION: &str = "quotation";

/// What declarations were found at, in bytes.
#[derive(Default)]
pub(super) struct Passages {
    pub quotations: Vec<Range<usize>>,
    pub numbers: Vec<Range<usize>>,
    pub dates: Vec<Range<usize>>,
    /// The words of events and claims: the dates in them are covered.
    pub others: Vec<Range<usize>>,
    /// The names of actors: a figure in a name states nothing.
    pub names: Vec<Range<usize>>,
}

/// Counts what is covered, and lists what is not.
pub(super) fn check(
    reading: &Reading<'_>,
    passages: Passages,
    findings: &mut Vec<Finding>,
) -> Coverage {
    let mut uncovered: Vec<(&str, Range<usize>)> = Vec::new();
    let mut count =
        |kind, spans: &mut dyn Iterator<Item = &Range<usize>>, by: &[&[Range<usize>]]| {
            let mut covered = Covered::default();
            for span in spans {
                covered.total += 1;
                let is_covered = by.iter().any(|ranges| touches(ranges, span));
                if is_covered {
                    covered.covered += 1;
                } else {
                    uncovered.push((kind, span.clone()));
                }
            }
            covered
        };
    let Passages {
        quotations,
        numbers,
        dates,
        others,
        names,
    } = passages;
    let (quotations, numbers, names) = (merged(quotations), merged(numbers), merged(names));
    let (dates, others) = (merged(dates), merged(others));
    let quoted = quoted(reading);
    let stated = reading
        .text
        .quantities
        .iter()
        .filter(|quantity| quantity.kind.is_statistic());
    let dated = reading
        .text
        .times
        .iter()
        .filter(|time| time.interval.is_some() && !time.vague);
    let coverage = Coverage {
        quotations: count(QUOTATION, &mut quoted.iter(), &[&quotations]),
        // What is said in a quotation is declared with it.
        numbers: count(
            "figure",
            &mut stated.map(|quantity| &quantity.span),
            &[&numbers, &quotations, &names],
        ),
        dates: count(
            "date",
            &mut dated.map(|time| &time.span),
            &[&dates, &numbers, &quotations, &others, &names],
        ),
    };
    if !uncovered.is_empty() {
        findings.extend(finding(uncovered, reading, findings));
    }
    coverage
}

/// The same passages in order, with those that overlap as one.
fn merged(mut passages: Vec<Range<usize>>) -> Vec<Range<usize>> {
    passages.sort_by_key(|range| range.start);
    let mut merged: Vec<Range<usize>> = Vec::with_capacity(passages.len());
    for range in passages {
        match merged.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

/// The quotations that somebody says. A word or two between marks count where the text names who used them: what she called a
/// “friendly” letter.
fn quoted(reading: &Reading<'_>) -> Vec<Range<usize>> {
    let attributions = AttributionReader::new(&reading.text, &reading.mentions);
    let is_said = |index: usize, quotation: &Quotation| match quotation.kind {
        QuotationKind::Speech => true,
        QuotationKind::Scare => !attributions.read(index).is_empty(),
        _ => false,
    };
    let all = reading.text.quotations.iter().enumerate();
    all.filter(|(index, quotation)| quotation.depth == 0 && is_said(*index, quotation))
        .map(|(_, quotation)| quotation.span.clone())
        .collect()
}

fn finding(
    mut uncovered: Vec<(&str, Range<usize>)>,
    reading: &Reading<'_>,
    findings: &[Finding],
) -> Option<Finding> {
    // What stands in a quotation is declared with it.
    let whole = uncovered.iter().filter(|(kind, _)| *kind == QUOTATION);
    let whole = merged(whole.map(|(_, range)| range.clone()).collect());
    let within = |kind: &str, range: &Range<usize>| kind != QUOTATION && touches(&whole, range);
    // What a finding shows already is not told twice.
    let shown = findings
        .iter()
        .filter_map(|finding| finding.passage.clone());
    let shown = merged(shown.collect());
    uncovered.retain(|(kind, range)| !within(kind, range) && !touches(&shown, range));
    uncovered.sort_by_key(|(_, range)| range.start);
    let number = uncovered.len();
    let text = match number {
        0 => return None,
        1 => "a passage of the article is covered by no declaration".to_owned(),
        _ => format!("{number} passages of the article are covered by no declaration"),
    };
    let mut list = String::new();
    for (kind, range) in uncovered.iter().take(LISTED) {
        let position = reading.source.position(range.start);
        let words: String = reading.source.text()[range.clone()]
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        let short = words
            .char_indices()
            .nth(60)
            .map_or(words.clone(), |(cut, _)| format!("{}…", &words[..cut]));
        let _ = writeln!(
            list,
            "{}:{}:{}: {kind} {short}",
            reading.source.name(),
            position.line,
            position.column
        );
    }
    if number > LISTED {
        let _ = writeln!(list, "and {} more", number - LISTED);
    }
    Some(Finding::new(Rule::Uncovered, FactList::Article.at(0), text).detail(list.trim_end()))
}
