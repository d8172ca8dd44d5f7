//! What the text says of each aspect of the facts: noted while they are checked, and kept in the model.

use super::{FactList, Place, reading::Reading};
use crate::model::{
    Article, Aspect, Aspects, Attribution, Basis, Evidence, List, Measure, Quantity, Unit,
};
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

    /// Notes as undecided what the text has otherwise: where the author allows that rule the facts are published all the same,
    /// and no aspect may be missing from their evidence as if it were not declared.
    pub fn complete(&mut self, article: &Article) {
        for (index, quote) in article.quotes.iter().enumerate() {
            let mut declared = vec![Aspect::Words];
            declared.extend(of_attribution(&quote.attribution));
            declared.extend(quote.when.is_some().then_some(Aspect::Time));
            self.fill(FactList::Quotes.at(index), declared);
        }
        for (index, statistic) in article.statistics.iter().enumerate() {
            let place = FactList::Statistics.at(index);
            let mut declared: Vec<_> = of_attribution(&statistic.attribution).collect();
            declared.extend(statistic.during.is_some().then_some(Aspect::Time));
            declared.extend(statistic.margin.is_some().then_some(Aspect::Margin));
            declared.extend(statistic.stance.is_some().then_some(Aspect::Stance));
            let worked_out = statistic.formula.is_some() && statistic.quantity.words.is_none();
            if !worked_out && !self.has(place, Aspect::Value) {
                declared.extend(of_quantity(&statistic.quantity.value));
            }
            self.fill(place, declared);
        }
        for (index, event) in article.events.iter().enumerate() {
            let mut declared = Vec::new();
            declared.extend(event.label.words.is_some().then_some(Aspect::Words));
            declared.extend(event.when.is_some().then_some(Aspect::Time));
            self.fill(FactList::Events.at(index), declared);
        }
        for (index, claim) in article.claims.iter().enumerate() {
            let mut declared: Vec<_> = of_attribution(&claim.attribution).collect();
            declared.extend(claim.text.words.is_some().then_some(Aspect::Words));
            declared.extend(claim.when.is_some().then_some(Aspect::Time));
            declared.extend(claim.stance.is_some().then_some(Aspect::Stance));
            self.fill(FactList::Claims.at(index), declared);
        }
    }

    fn fill(&mut self, place: Place, declared: Vec<Aspect>) {
        for aspect in declared {
            if !self.has(place, aspect) {
                let entries = self.entries.entry(place).or_default();
                entries.push(Evidence::undecided(aspect));
            }
        }
    }

    fn has(&self, place: Place, aspect: Aspect) -> bool {
        let entries = self.entries.get(&place);
        entries.is_some_and(|entries| entries.iter().any(|one| one.aspect == aspect))
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

fn of_attribution(who: &Attribution) -> impl Iterator<Item = Aspect> {
    let parts = [
        (Aspect::Speaker, &who.speakers),
        (Aspect::Addressee, &who.addressees),
        (Aspect::Intermediary, &who.via),
    ];
    let declared = parts.into_iter().filter(|(_, ids)| !ids.is_empty());
    declared.map(|(aspect, _)| aspect)
}

fn of_quantity(quantity: &Quantity) -> impl Iterator<Item = Aspect> {
    let unit = quantity.unit.as_ref().map(|unit| match unit {
        Unit::Counted(_) => Aspect::Counted,
        _ => Aspect::Unit,
    });
    let hedge = (!quantity.hedge.is_exact()).then_some(Aspect::Hedge);
    let change = matches!(quantity.measure, Measure::Change { .. });
    let sign = change.then_some(Aspect::Sign);
    [Some(Aspect::Value), unit, hedge, sign]
        .into_iter()
        .flatten()
}
