//! What the text says of each aspect of the facts: noted while they are checked, and kept in the model.

use super::{FactList, Place, reading::Reading};
use crate::model::{Article, Aspect, Aspects, Basis, Evidence, List};
use std::{collections::BTreeMap, ops::Range};

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

/// What was found so far.
#[derive(Default)]
pub(super) struct Ledger {
    entries: Vec<(Place, Evidence)>,
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
        self.entries.push((place.fact(), evidence));
    }

    /// The facts with the aspects of which the text does not tell.
    pub fn undecided(&self) -> Vec<(Place, Vec<Aspect>)> {
        let mut facts: BTreeMap<Place, Vec<Aspect>> = BTreeMap::new();
        for (place, evidence) in &self.entries {
            if evidence.basis == Basis::Undecided {
                facts.entry(*place).or_default().push(evidence.aspect);
            }
        }
        for aspects in facts.values_mut() {
            aspects.sort_unstable();
        }
        facts.into_iter().collect()
    }

    /// How many aspects stand on which basis.
    pub fn count(&self) -> Aspects {
        let mut count = Aspects::default();
        for (_, evidence) in &self.entries {
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
        self.entries
            .sort_by_key(|(place, one)| (place.list, place.index, one.aspect));
        let mut entries = self.entries.into_iter().peekable();
        let mut take = |fact: Place| {
            let mut evidence = Vec::new();
            while let Some((_, one)) = entries.next_if(|(place, _)| *place <= fact) {
                evidence.push(one);
            }
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
