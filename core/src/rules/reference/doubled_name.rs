//! `doubled_name`: a name that is declared twice, or that where it is published is the name of something else already.

use super::{Known, Sort};
use crate::{
    model::{
        Article,
        identity::{ANNOTATION_OF, composed},
    },
    rules::{Finding, Place, Rule},
    text::tell_apart,
};
use std::collections::HashMap;

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
    alike(&known, article, findings);
    published(&known, findings);
    known
}

/// Reports names that differ only in how their letters are composed (UAX #15): nobody sees that, and what compares addresses as
/// RFC 3987 (§5.3.2.2) has it takes them for one. Names that differ in case are two, in every format.
fn alike(known: &Known<'_>, article: &Article, findings: &mut Vec<Finding>) {
    if known.keys().all(|id| id.is_ascii()) {
        return; // nearly all
    }
    let mut names: Vec<(Place, &str)> = known
        .iter()
        .map(|(id, (sort, index))| (sort.list().at(*index), *id))
        .collect();
    names.sort_unstable();
    let mut seen: HashMap<String, (Place, &str)> = HashMap::new();
    for (place, id) in names {
        let (first, other) = *seen.entry(composed(id)).or_insert((place, id));
        if first == place {
            continue;
        }
        let (sort, index) = known[other];
        let text = format!("`{id}` is declared twice, in letters that are composed in another way");
        let mut finding = Finding::new(Rule::DoubledName, place, text);
        finding.first = Some(first);
        let described = describe(article, sort, index);
        let finding = finding.detail(format!("it looks like the name of {described}"));
        findings.push(
            match tell_apart(id, other, ("this name", "the other one")) {
                Some(line) => finding.detail(line),
                None => finding,
            },
        );
    }
}

/// Reports names under which formats publish something else: the annotation of a fact has the name `annotation-` and that of
/// the fact. What an article of the same feed may be called is `doubled_id`.
fn published(known: &Known<'_>, findings: &mut Vec<Finding>) {
    if !known.keys().any(|id| id.contains('-')) {
        return; // no name of a declaration has one
    }
    for (id, (sort, index)) in known {
        let of_another = id
            .strip_prefix(ANNOTATION_OF)
            .and_then(|other| known.get(other));
        if of_another.is_some() {
            let text = format!("`{id}` is the name of something else where facts are published");
            let finding = Finding::new(Rule::DoubledName, sort.list().at(*index), text);
            let other = &id[ANNOTATION_OF.len()..];
            let detail = format!("the annotation of `{other}` is called so");
            findings.push(finding.detail(detail).plainly("give the fact another name"));
        }
    }
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
