//! Where facts come from: whether a transcript, a press release or the wire copy says what is declared.
//!
//! The article is held against the declaration by other rules. Here it is the source, so that the message tells which of
//! the two differs: what a speaker said against what the article prints is the desk's real risk.

use super::{
    FactList, Finding, Place, Rule,
    check::Context,
    compare::{Match, compare_any},
    number::digits_in_common,
    quotation::nearest_in,
    show::{Mark, passage},
};
use crate::{
    model::{Article, Field, Quote, SourceRef, Statistic},
    text::{Found, Haystack, QuantityReading, Reading, Source},
};

use std::cmp::Reverse;

/// A source text, read once for all facts that come from it.
struct Read<'s> {
    file: &'s str,
    source: &'s Source,
    haystack: Haystack<'s>,
    quantities: Vec<QuantityReading>,
}

/// Checks every quote and figure that has a source text.
pub(super) fn check(article: &Article, context: &Context<'_>, findings: &mut Vec<Finding>) {
    let texts: Vec<Read<'_>> = context
        .sources
        .iter()
        .map(|(file, source)| Read {
            file,
            source,
            haystack: Haystack::new(source.text()),
            quantities: Reading::new(source, None, &article.language).quantities,
        })
        .collect();
    let find = |from: Option<&SourceRef>| {
        let file = from?.file.as_deref()?;
        texts.iter().find(|text| text.file == file)
    };
    for (index, quote) in article.quotes.iter().enumerate() {
        if let Some(text) = find(quote.source.as_ref()) {
            self::quote(quote, FactList::Quotes.at(index), text, findings);
        }
    }
    for (index, statistic) in article.statistics.iter().enumerate() {
        if let Some(text) = find(statistic.source.as_ref()) {
            figure(statistic, FactList::Statistics.at(index), text, findings);
        }
    }
}

fn quote(quote: &Quote, place: Place, text: &Read<'_>, findings: &mut Vec<Finding>) {
    if let Some(original) = &quote.original {
        findings.extend(words(
            original,
            place.field(Field::Original),
            "the words in the original",
            text,
        ));
        return;
    }
    for (item, part) in quote.parts.iter().enumerate() {
        let place = place.field(Field::Parts).item(item);
        let differs = words(&part.value, place, "the words of this quote", text);
        let misprinted = findings
            .iter_mut()
            .find(|finding| finding.place == place && finding.rule == Rule::Misquoted);
        match (differs, misprinted) {
            (Some(finding), None) => {
                findings.push(finding.detail("the article prints them as they are declared"))
            }
            (None, Some(finding)) => {
                let detail = format!(
                    "the source {} has the words as they are declared: the article differs from it",
                    text.source.name()
                );
                *finding = finding.clone().detail(detail);
            }
            // Neither the article nor the source has them: what is wrong is the declaration, and that is reported.
            (Some(_), Some(_)) | (None, None) => {}
        }
    }
}

fn words(words: &str, place: Place, what: &str, text: &Read<'_>) -> Option<Finding> {
    if matches!(
        text.haystack.find(words),
        Found::Occurrences(_) | Found::CannotDecide(_)
    ) {
        return None;
    }
    let message = format!("{what} do not stand in the source {}", text.source.name());
    let finding = Finding::new(Rule::DiffersFromSource, place, message);
    Some(match text.haystack.nearest(words) {
        Some(near) => finding.detail(nearest_in(words, &near, text.source)),
        None => finding.detail("nothing in the source is like them"),
    })
}

fn figure(statistic: &Statistic, place: Place, text: &Read<'_>, findings: &mut Vec<Finding>) {
    if statistic.formula.is_some() {
        return; // it follows from others, which have sources of their own
    }
    let declared = &statistic.quantity.value;
    let likeness = |read: &&QuantityReading| {
        let unit = read.quantity.unit.is_some() && read.quantity.unit == declared.unit;
        let like = usize::from(unit) + digits_in_common(declared, &read.quantity);
        (
            Reverse(compare_any(declared, read)),
            read.kind.is_statistic(),
            like,
        )
    };
    let best = text.quantities.iter().max_by_key(likeness);
    let place = place.field(Field::Quantity);
    let message = format!(
        "the source {} does not state {declared}",
        text.source.name()
    );
    let finding = Finding::new(Rule::DiffersFromSource, place, message);
    match best {
        Some(read) if compare_any(declared, read) == Match::Same => {}
        Some(read) => {
            let mark = Mark {
                range: read.span.clone(),
                label: format!("declared: {declared}"),
            };
            findings.push(finding.detail(passage(text.source, "nearest", &read.span, &[mark])));
        }
        None => findings.push(finding.detail("no figure was found in it")),
    }
}
