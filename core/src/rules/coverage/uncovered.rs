//! `uncovered` and `uncovered_in_quotation`: quotations, figures, dates and times of day of the article that no declaration
//! covers.

use crate::rules::{
    Advice, AskedFor, FactList, Finding, Rule, ranges::touches, reading::Reading, show::one_line,
};
use crate::text::sort_by_number;
use std::ops::Range;

/// How many passages a message lists.
const LISTED: usize = 100;

/// Lists the passages that are not covered, without those that messages show already.
pub(super) fn finding<'a>(
    rule: Rule,
    uncovered: impl Iterator<Item = &'a AskedFor>,
    shown: &[Range<usize>],
    reading: &Reading<'_>,
) -> Option<Finding> {
    let uncovered = uncovered.filter(|asked| !touches(shown, &asked.span));
    let mut uncovered: Vec<&AskedFor> = uncovered.collect();
    sort_by_number(&mut uncovered, |asked| asked.span.start);
    let of = match rule {
        Rule::UncoveredInQuotation => "within the article's quotations",
        _ => "of the article",
    };
    let text = match uncovered.len() {
        0 => return None,
        1 => format!("a passage {of} is covered by no declaration"),
        count => format!("{count} passages {of} are covered by no declaration"),
    };
    let mut finding = Finding::new(rule, FactList::Article.at(0), text);
    for AskedFor { kind, span, .. } in uncovered.iter().take(LISTED) {
        let position = reading.source.position(span.start);
        finding = finding.detail(format!(
            "{}:{}:{}: {} {}",
            reading.source.name(),
            position.line,
            position.column,
            kind.noun(),
            shorten(&reading.source.text()[span.clone()])
        ));
    }
    if uncovered.len() > LISTED {
        finding = finding.detail(format!("and {} more", uncovered.len() - LISTED));
    }
    Some(finding.advice(Advice::OrAside))
}

/// The first words of a passage, in one line.
pub(super) fn shorten(passage: &str) -> String {
    let words = one_line(passage);
    match words.char_indices().nth(60) {
        Some((cut, _)) => format!("{}…", &words[..cut]),
        None => words,
    }
}
