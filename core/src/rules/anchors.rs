//! Where the facts stand in the text: kept in the model, beside each value.

use super::{FactList, Place};
use crate::model::{
    Actor, Anchor, Article, Aside, Baseline, Claim, Event, List, Quote, Stated, Statistic, Text,
};
use std::collections::HashMap;

/// Writes each anchor to the value that it belongs to, and forgets where the facts stood in a text that they were held
/// against before.
pub(super) fn write(article: &mut Article, anchors: Vec<(Place, Anchor)>) {
    let mut anchors: HashMap<Place, Anchor> = anchors.into_iter().collect();
    let mut write = |place: Place, slot: &mut Option<Anchor>| *slot = anchors.remove(&place);
    each(FactList::Actors, article.actors.to_mut(), &mut write);
    each(FactList::Quotes, article.quotes.to_mut(), &mut write);
    let statistics = article.statistics.to_mut();
    each(FactList::Statistics, statistics, &mut write);
    each(FactList::Events, article.events.to_mut(), &mut write);
    each(FactList::Claims, article.claims.to_mut(), &mut write);
    each(FactList::Asides, article.asides.to_mut(), &mut write);
}

type Visit<'v> = dyn FnMut(Place, &mut Option<Anchor>) + 'v;

fn each<T: Anchored>(list: FactList, facts: &mut [T], visit: &mut Visit<'_>) {
    for (index, fact) in facts.iter_mut().enumerate() {
        fact.anchors(list.at(index), visit);
    }
}

/// Something that the article states, or that has values which it states.
trait Anchored {
    /// Visits what keeps the anchors; the value itself is at that place.
    fn anchors(&mut self, place: Place, visit: &mut Visit<'_>);
}

impl<T> Anchored for Stated<T> {
    fn anchors(&mut self, place: Place, visit: &mut Visit<'_>) {
        visit(place, &mut self.anchor);
    }
}

impl<T: Anchored> Anchored for Option<T> {
    fn anchors(&mut self, place: Place, visit: &mut Visit<'_>) {
        if let Some(value) = self {
            value.anchors(place, visit);
        }
    }
}

impl Anchored for List<Stated<Text>> {
    fn anchors(&mut self, place: Place, visit: &mut Visit<'_>) {
        for (item, part) in self.to_mut().iter_mut().enumerate() {
            part.anchors(place.item(item), visit);
        }
    }
}

impl Anchored for Baseline {
    fn anchors(&mut self, place: Place, visit: &mut Visit<'_>) {
        if let Self::Words(words) = self {
            words.anchors(place, visit);
        }
    }
}

/// A field of a fact, by the kind of its value.
macro_rules! anchor {
    (Anchor $fact:ident $name:ident $place:ident $visit:ident) => {
        $visit($place, &mut $fact.$name);
    };
    (Words $($field:ident)+) => { anchor!(@ $($field)+); };
    (Parts $($field:ident)+) => { anchor!(@ $($field)+); };
    (Time $($field:ident)+) => { anchor!(@ $($field)+); };
    (Figure $($field:ident)+) => { anchor!(@ $($field)+); };
    (Quantity $($field:ident)+) => { anchor!(@ $($field)+); };
    (Baseline $($field:ident)+) => { anchor!(@ $($field)+); };
    (@ $fact:ident $name:ident $place:ident $visit:ident) => {
        $fact.$name.anchors($place.field(field!($name)), $visit);
    };
    ($kind:ident $($field:ident)+) => {};
}

macro_rules! facts {
    ($fact:ident { $($section:ident { $($name:ident: $kind:ident $([$($by:ident)*])?,)* })* }) => {
        impl Anchored for $fact {
            fn anchors(&mut self, place: Place, visit: &mut Visit<'_>) {
                let fact = self;
                $($(anchor!($kind fact $name place visit);)*)*
            }
        }
    };
}

crate::fields!(Actor facts);
crate::fields!(Quote facts);
crate::fields!(Statistic facts);
crate::fields!(Event facts);
crate::fields!(Claim facts);
crate::fields!(Aside facts);
