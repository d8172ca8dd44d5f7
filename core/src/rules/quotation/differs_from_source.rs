//! `differs_from_source`: words or a figure that a transcript, a press release or the wire copy gives in another way.
//!
//! The article is held against the declaration by other rules. Here it is the source, so that the message tells which of
//! the two differs: what a speaker said against what the article prints is the desk's real risk.
//!
//! A source has a language of its own. In one that is not read, figures are left undecided, and so is a translation that a
//! source in another language does not have, unless it has words like them.

use super::sources::{SourceText, Sources};
use crate::{
    model::{Article, Field, Quote, Statistic},
    rules::{
        FactList, Finding, Place, Rule,
        difference::nearest_in,
        number::{
            compare::{Match, compare_leaving},
            digits_in_common,
        },
        show::{Mark, passage},
    },
    text::QuantityReading,
};
use std::{cmp::Reverse, collections::HashSet};

/// Checks every quote and figure that has a source text. `misquoted` are the parts of quotes that the article does not have
/// as they are declared.
pub(in crate::rules) fn check(
    article: &Article,
    sources: &Sources<'_>,
    misquoted: &HashSet<Place>,
    findings: &mut Vec<Finding>,
) {
    for (index, quote) in article.quotes.iter().enumerate() {
        if let Some(text) = sources.of(quote.source.as_ref()) {
            let place = FactList::Quotes.at(index);
            findings.extend(of_quote(quote, place, text, misquoted));
        }
    }
    for (index, statistic) in article.statistics.iter().enumerate() {
        if let Some(text) = sources.of(statistic.source.as_ref()) {
            let place = FactList::Statistics.at(index).field(Field::Quantity);
            findings.extend(of_figure(statistic, place, text));
        }
    }
}

fn of_quote(
    quote: &Quote,
    place: Place,
    text: &SourceText<'_>,
    misquoted: &HashSet<Place>,
) -> Vec<Finding> {
    if let Some(original) = &quote.original {
        let finding = of_words(
            original,
            place.field(Field::Original),
            "the words in the original",
            (text, false),
        );
        return finding.into_iter().collect();
    }
    let parts = quote.parts.iter().enumerate();
    let parts = parts.map(|(item, part)| (part, place.field(Field::Parts).item(item)));
    // Of words that neither the article nor the source has the declaration is to blame, and that is reported.
    let printed = parts.filter(|(_, place)| !misquoted.contains(place));
    let findings = printed.filter_map(|(part, place)| {
        let finding = of_words(&part.value, place, "the words of this quote", (text, true))?;
        Some(finding.detail("the article prints them as they are declared"))
    });
    findings.collect()
}

/// `translated` tells that the words may be a translation.
fn of_words(
    words: &str,
    place: Place,
    what: &str,
    (text, translated): (&SourceText<'_>, bool),
) -> Option<Finding> {
    if text.has(words) {
        return None;
    }
    let near = text.haystack.nearest(words);
    if text.may_be_foreign && translated && near.is_none() {
        return None;
    }
    let message = format!("{what} do not stand in the source {}", text.name());
    let finding = Finding::new(Rule::DiffersFromSource, place, message);
    Some(match near {
        Some(near) => finding.detail(nearest_in(words, &near, text.source)),
        None => finding.detail("nothing in the source is like them"),
    })
}

fn of_figure(statistic: &Statistic, place: Place, text: &SourceText<'_>) -> Option<Finding> {
    if statistic.formula.is_some() {
        return None; // it follows from others, which have sources of their own
    }
    let declared = &statistic.quantity.value;
    // A source may say it in other words than the article.
    let compare = |read: &QuantityReading| compare_leaving(declared, read, &|_| true);
    let likeness = |read: &&QuantityReading| {
        let unit = read.quantity.unit.is_some() && read.quantity.unit == declared.unit;
        let like = usize::from(unit) + digits_in_common(declared, &read.quantity);
        (Reverse(compare(read)), read.kind.is_statistic(), like)
    };
    let message = format!("the source {} does not state {declared}", text.name());
    let finding = Finding::new(Rule::DiffersFromSource, place, message);
    match text.quantities.iter().max_by_key(likeness) {
        Some(read) if compare(read) == Match::Same => None,
        _ if !text.is_read => None,
        Some(read) => {
            let mark = Mark {
                range: read.span.clone(),
                label: format!("declared: {declared}"),
            };
            Some(finding.detail(passage(text.source, "nearest", &read.span, &[mark])))
        }
        None => Some(finding.detail("no figure was found in it")),
    }
}
