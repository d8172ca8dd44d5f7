//! Where the facts stand in the text: kept in the model, beside each value.

use super::{FactList, Place};
use crate::model::{Anchor, Article, Baseline};

/// Forgets where the facts stood in a text that they were held against before.
pub(super) fn clear(article: &mut Article) {
    article.coverage = None;
    for actor in article.actors.to_mut() {
        actor.anchor = None;
        actor.role.iter_mut().for_each(|role| role.anchor = None);
    }
    for quote in article.quotes.to_mut() {
        for part in quote.parts.to_mut() {
            part.anchor = None;
        }
        quote.when.iter_mut().for_each(|when| when.anchor = None);
    }
    for event in article.events.to_mut() {
        event.label.anchor = None;
        event.when.iter_mut().for_each(|when| when.anchor = None);
    }
    for claim in article.claims.to_mut() {
        claim.text.anchor = None;
        claim.when.iter_mut().for_each(|when| when.anchor = None);
    }
    for statistic in article.statistics.to_mut() {
        statistic.quantity.anchor = None;
        statistic.of.anchor = None;
        statistic
            .during
            .iter_mut()
            .for_each(|during| during.anchor = None);
        if let Some(Baseline::Words(words)) = &mut statistic.against {
            words.anchor = None;
        }
    }
}

/// Writes the anchors to the values that they belong to.
pub(super) fn write(article: &mut Article, anchors: Vec<(Place, Anchor)>) {
    for (place, anchor) in anchors {
        if let Some(slot) = slot(article, place) {
            *slot = Some(anchor);
        }
    }
}

/// Where the anchor of a value is kept.
fn slot(article: &mut Article, place: Place) -> Option<&mut Option<Anchor>> {
    let index = place.index;
    Some(match (place.list, place.field) {
        (FactList::Actors, "") => &mut article.actors.to_mut()[index].anchor,
        (FactList::Actors, "role") => &mut article.actors.to_mut()[index].role.as_mut()?.anchor,
        (FactList::Quotes, "parts") => {
            &mut article.quotes.to_mut()[index].parts.to_mut()[place.item?].anchor
        }
        (FactList::Quotes, "when") => &mut article.quotes.to_mut()[index].when.as_mut()?.anchor,
        (FactList::Events, "label") => &mut article.events.to_mut()[index].label.anchor,
        (FactList::Events, "when") => &mut article.events.to_mut()[index].when.as_mut()?.anchor,
        (FactList::Claims, "text") => &mut article.claims.to_mut()[index].text.anchor,
        (FactList::Claims, "when") => &mut article.claims.to_mut()[index].when.as_mut()?.anchor,
        (FactList::Statistics, field) => {
            let statistic = &mut article.statistics.to_mut()[index];
            match (field, &mut statistic.against) {
                ("quantity", _) => &mut statistic.quantity.anchor,
                ("of", _) => &mut statistic.of.anchor,
                ("during", _) => &mut statistic.during.as_mut()?.anchor,
                ("against", Some(Baseline::Words(words))) => &mut words.anchor,
                _ => return None,
            }
        }
        _ => return None,
    })
}
