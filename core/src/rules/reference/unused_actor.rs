//! `unused_actor`: an actor that no declaration refers to and that the article does not name. The macro itself finds the
//! imported ones.

use crate::{
    model::{Article, Party, Text},
    rules::{Advice, FactList, Finding, Rule, difference, reading::Reading},
};
use std::{cell::Cell, collections::HashSet};

/// The actors to which declarations refer.
pub(in crate::rules) struct Used<'a> {
    referred: HashSet<&'a Text>,
    /// For how many of the others a name was looked for that looks the same.
    sought: Cell<usize>,
}

impl<'a> Used<'a> {
    pub fn of(article: &'a Article) -> Self {
        Self {
            referred: references(article).collect(),
            sought: Cell::new(0),
        }
    }
}

/// For how many actors that the article does not name a name is looked for that looks the same: all of the article is read for
/// each. Of the others it is only said that they are not named.
const SOUGHT: usize = 100;

/// An actor that no declaration refers to and the article does not name.
pub(in crate::rules) fn finding(
    article: &Article,
    index: usize,
    used: &Used<'_>,
    reading: &Reading<'_>,
) -> Option<Finding> {
    let actor = &article.actors[index];
    if used.referred.contains(&actor.id) {
        return None;
    }
    let text = format!(
        "“{}” is neither named in the article nor used in a declaration",
        actor.name
    );
    let finding = Finding::new(Rule::UnusedActor, FactList::Actors.at(index), text);
    let sought = used.sought.get();
    used.sought.set(sought + 1);
    let mut names = actor.names().take_while(|_| sought < SOUGHT);
    let alike = names.find_map(|name| difference::alike(name, reading));
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
fn references(article: &Article) -> impl Iterator<Item = &Text> {
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
        .chain(
            article
                .authors
                .iter()
                .filter_map(|author| party(Some(author))),
        )
}
