//! What the text says of each aspect of the facts: noted while they are checked, and kept in the model.

use super::{FactList, Place, reading::Reading};
use crate::model::{Article, Aspect, Aspects, Basis, Evidence, List};
use std::{collections::HashMap, ops::Range};

/// What was found of an aspect. Where the text has another, that is an error, and there is none of these.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Verdict {
    /// The text states it there.
    Stated(Range<usize>),
    /// The text does not tell.
    Undecided,
    /// It is on the author's word.
    Author,
}

/// How much a basis bears out.
fn weight(basis: Basis) -> u8 {
    match basis {
        Basis::Undecided => 0,
        Basis::Author => 1,
        Basis::Stated => 2,
    }
}

/// What was found so far.
#[derive(Default)]
pub(super) struct Ledger {
    entries: HashMap<Place, Vec<Evidence>>,
}

impl Ledger {
    /// Notes what was found of an aspect of the fact at a place.
    pub fn note(&mut self, place: Place, aspect: Aspect, verdict: &Verdict, reading: &Reading<'_>) {
        let evidence = match verdict {
            Verdict::Stated(range) => {
                let (start, end) = reading.characters(range);
                Evidence::stated(aspect, start, end)
            }
            Verdict::Undecided => Evidence::undecided(aspect),
            Verdict::Author => Evidence::author(aspect),
        };
        let entries = self.entries.entry(place.fact()).or_default();
        match entries.iter_mut().find(|one| one.aspect == aspect) {
            // What is declared twice (`120 "homes"`, `of: … as "…"`) is stated where both are.
            Some(known) if weight(evidence.basis) < weight(known.basis) => *known = evidence,
            Some(_) => {}
            None => entries.push(evidence),
        }
    }

    /// The facts with the aspects of which the text does not tell.
    pub fn undecided(&self) -> Vec<(Place, Vec<Aspect>)> {
        let open = |evidence: &[Evidence]| {
            let those = evidence.iter().filter(|one| one.basis == Basis::Undecided);
            those.map(|one| one.aspect).collect::<Vec<_>>()
        };
        let facts = self.entries.iter();
        let mut facts: Vec<_> = facts
            .map(|(place, evidence)| (*place, open(evidence)))
            .filter(|(_, aspects)| !aspects.is_empty())
            .collect();
        facts.sort_by_key(|(place, _)| *place);
        for (_, aspects) in &mut facts {
            aspects.sort_unstable();
        }
        facts
    }

    /// How many aspects stand on which basis.
    pub fn count(&self) -> Aspects {
        let mut count = Aspects::default();
        for evidence in self.entries.values().flatten() {
            *match evidence.basis {
                Basis::Stated => &mut count.stated,
                Basis::Undecided => &mut count.undecided,
                Basis::Author => &mut count.author,
            } += 1;
        }
        count
    }

    /// Writes to each fact what was found of it, in place of what it brought along.
    pub fn write(mut self, article: &mut Article) {
        let mut take = |place: Place| {
            let mut evidence = self.entries.remove(&place).unwrap_or_default();
            evidence.sort_by_key(|one| one.aspect);
            List::from(evidence)
        };
        for (index, quote) in article.quotes.to_mut().iter_mut().enumerate() {
            quote.evidence = take(FactList::Quotes.at(index));
        }
        for (index, statistic) in article.statistics.to_mut().iter_mut().enumerate() {
            statistic.evidence = take(FactList::Statistics.at(index));
        }
        for (index, event) in article.events.to_mut().iter_mut().enumerate() {
            event.evidence = take(FactList::Events.at(index));
        }
        for (index, claim) in article.claims.to_mut().iter_mut().enumerate() {
            claim.evidence = take(FactList::Claims.at(index));
        }
    }
}
