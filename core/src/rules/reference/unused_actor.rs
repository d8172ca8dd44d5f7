//! `unused_actor`: an actor that no declaration refers to and that the article does not name. The macro itself finds the
//! imported ones.

use crate::{
    model::{Article, Party, Text},
    rules::{Advice, FactList, Finding, Rule, difference, reading::Reading},
};
use std::collections::HashSet;

/// An actor that no declaration refers to and the article does not name. `used` are those to which declarations refer.
pub(in crate::rules) fn finding(
    article: &Article,
    index: usize,
    used: &HashSet<&Text>,
    reading: &Reading<'_>,
) -> Option<Finding> {
    let actor = &article.actors[index];
    if used.contains(&actor.id) {
        return None;
    }
    let text = format!(
        "“{}” is neither named in the article nor used in a declaration",
        actor.name
    );
    let finding = Finding::new(Rule::UnusedActor, FactList::Actors.at(index), text);
    let alike = actor
        .names()
        .find_map(|name| difference::alike(name, reading));
    let finding = match alike {
        Some(shown) => finding.detail(shown),
        None => finding,
    };
    Some(finding.advice(Advice::CalledOrLeftOut))
}

fn party(party: Option<&Party>) -> Option<&Text> {
    match party {
        Some(Party::Actor(id)) => Some(id),
        _ => None,
    }
}

/// Every reference to an actor.
pub(in crate::rules) fn references(article: &Article) -> impl Iterator<Item = &Text> {
    let of = article.actors.iter().filter_map(|actor| actor.of.as_ref());
    let quotes = article
        .quotes
        .iter()
        .flat_map(|quote| quote.attribution.ids().chain(quote.about.iter()));
    let statistics = article.statistics.iter().flat_map(|statistic| {
        let fields = [&statistic.who, &statistic.from, &statistic.to];
        statistic
            .attribution
            .ids()
            .chain(fields.into_iter().flatten())
    });
    let events = article.events.iter().flat_map(|event| {
        event
            .who
            .iter()
            .chain(event.about.iter())
            .chain(party(event.place.as_ref()))
    });
    let claims = article.claims.iter().flat_map(|claim| {
        let by = claim.review.as_ref().and_then(|review| review.by.as_ref());
        claim
            .attribution
            .ids()
            .chain(claim.about.iter())
            .chain(party(by))
    });
    of.chain(quotes)
        .chain(statistics)
        .chain(events)
        .chain(claims)
        .chain(party(article.publisher.as_ref()))
}
