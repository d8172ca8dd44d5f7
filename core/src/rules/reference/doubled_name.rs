//! `doubled_name`: a name that is declared twice.

use super::{Known, Sort};
use crate::{
    model::Article,
    rules::{Finding, Rule},
};

/// Every name with what it stands for; a second declaration of a name is refused.
pub(super) fn declared<'a>(article: &'a Article, findings: &mut Vec<Finding>) -> Known<'a> {
    let mut known = Known::new();
    let actors = article.actors.iter().map(|fact| (&fact.id, Sort::Actor));
    let events = article.events.iter().map(|fact| (&fact.id, Sort::Event));
    let quotes = article.quotes.iter().map(|fact| (&fact.id, Sort::Quote));
    let statistics = article
        .statistics
        .iter()
        .map(|fact| (&fact.id, Sort::Statistic));
    let claims = article.claims.iter().map(|fact| (&fact.id, Sort::Claim));
    let asides = article.asides.iter().map(|fact| (&fact.id, Sort::Aside));
    let facts = (actors.enumerate())
        .chain(events.enumerate())
        .chain(quotes.enumerate())
        .chain(statistics.enumerate())
        .chain(claims.enumerate())
        .chain(asides.enumerate());
    for (index, (id, sort)) in facts {
        let Some((first, first_index)) = known.get(&**id).copied() else {
            known.insert(&**id, (sort, index));
            continue;
        };
        let text = format!("`{id}` is declared twice");
        let mut finding = Finding::new(Rule::DoubledName, sort.list().at(index), text);
        finding.first = Some(first.list().at(first_index));
        let described = describe(article, first, first_index);
        findings.push(finding.detail(format!("it is the name of {described} already")));
    }
    known
}

/// `the actor “Vladimir Putin”`
fn describe(article: &Article, sort: Sort, index: usize) -> String {
    match sort {
        Sort::Actor => format!("the actor “{}”", article.actors[index].name),
        Sort::Quote => format!("the quote “{}”", shorten(&article.quotes[index].text())),
        Sort::Statistic => format!("the statistic “{}”", article.statistics[index].of.value),
        Sort::Event => format!("the event “{}”", article.events[index].label.value),
        Sort::Claim => {
            let text = &article.claims[index].text.value;
            format!("the claim “{}”", shorten(text))
        }
        Sort::Aside => format!("the aside “{}”", shorten(&article.asides[index].words)),
    }
}

/// The first words of a text.
fn shorten(text: &str) -> String {
    match text.char_indices().nth(48) {
        Some((cut, _)) => format!("{}…", text[..cut].trim_end()),
        None => text.to_owned(),
    }
}
