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
            referred: references(article),
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
fn references(article: &Article) -> HashSet<&Text> {
    let mut all = HashSet::new();
    for actor in article.actors.iter() {
        all.extend(&actor.of);
    }
    for quote in article.quotes.iter() {
        all.extend(quote.attribution.ids());
        all.extend(quote.about.iter());
    }
    for statistic in article.statistics.iter() {
        all.extend(statistic.attribution.ids());
        for id in [&statistic.who, &statistic.from, &statistic.to] {
            all.extend(id);
        }
    }
    for event in article.events.iter() {
        all.extend(event.who.iter());
        all.extend(event.about.iter());
        all.extend(party(event.place.as_ref()));
    }
    for claim in article.claims.iter() {
        let by = claim.review.as_ref().and_then(|review| review.by.as_ref());
        all.extend(claim.attribution.ids());
        all.extend(claim.about.iter());
        all.extend(party(by));
    }
    all.extend(party(article.publisher.as_ref()));
    for author in article.authors.iter() {
        all.extend(party(Some(author)));
    }
    all
}
