//! What the text says of each aspect of the facts: noted while they are checked, and kept in the model.

use super::{FactList, Place, reading::Reading};
use crate::model::{
    Article, Aspect, Aspects, Attribution, Basis, Evidence, List, Measure, Quantity, Unit,
};
use std::ops::Range;

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

    /// Keeps one entry for each aspect, in the order of the facts. What is declared twice (`120 "homes"`, `of: … as "…"`) is
    /// stated where both are.
    pub fn settle(&mut self) {
        self.entries
            .sort_by_key(|(place, one)| (*place, one.aspect, weight(one.basis)));
        self.entries
            .dedup_by_key(|(place, one)| (*place, one.aspect));
    }

    /// The facts with the aspects of which the text does not tell, once the entries are [settled](Self::settle).
    pub fn undecided(&self) -> Vec<(Place, Vec<Aspect>)> {
        let mut facts: Vec<(Place, Vec<Aspect>)> = Vec::new();
        for (place, evidence) in &self.entries {
            if evidence.basis != Basis::Undecided {
                continue;
            }
            match facts.last_mut() {
                Some((last, aspects)) if last == place => aspects.push(evidence.aspect),
                _ => facts.push((*place, vec![evidence.aspect])),
            }
        }
        facts
    }

    /// Notes as undecided what the text has otherwise: where the author allows that rule the facts are published all the same,
    /// and no aspect may be missing from their evidence as if it were not declared.
    pub fn complete(&mut self, article: &Article) {
        let mut declared = declared(article);
        declared.retain(|(place, aspect)| {
            let of_number = NUMBER.contains(aspect) && self.has(*place, Aspect::Value);
            !of_number && !self.has(*place, *aspect)
        });
        let open = |(place, aspect)| (place, Evidence::undecided(aspect));
        self.entries.extend(declared.into_iter().map(open));
        // Whatever the text says of those who are named: a part is not decided yet.
        self.entries.extend(left_to_decide(article).map(open));
        self.settle();
    }

    fn has(&self, place: Place, aspect: Aspect) -> bool {
        let key = |(place, one): &(Place, Evidence)| (*place, one.aspect);
        let entries = &self.entries;
        entries.binary_search_by_key(&(place, aspect), key).is_ok()
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
    pub fn write(self, article: &mut Article) {
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

/// The aspects of a number. Where the number itself was judged, so were they.
const NUMBER: &[Aspect] = &[
    Aspect::Value,
    Aspect::Unit,
    Aspect::Counted,
    Aspect::Hedge,
    Aspect::Sign,
];

/// What a person must still decide of each fact.
fn left_to_decide(article: &Article) -> impl Iterator<Item = (Place, Aspect)> {
    let of = |list: FactList, length: usize| (0..length).map(move |index| list.at(index));
    let facts = of(FactList::Quotes, article.quotes.len())
        .chain(of(FactList::Statistics, article.statistics.len()))
        .chain(of(FactList::Events, article.events.len()))
        .chain(of(FactList::Claims, article.claims.len()));
    facts.flat_map(|fact| {
        let aspects = article.todos(fact).iter().filter_map(|todo| todo.aspect());
        aspects.map(move |aspect| (fact, aspect))
    })
}

/// What is declared of each fact.
fn declared(article: &Article) -> Vec<(Place, Aspect)> {
    let mut declared = Vec::new();
    let mut add = |list: FactList, index: usize, aspects: &mut dyn Iterator<Item = Aspect>| {
        declared.extend(aspects.map(|aspect| (list.at(index), aspect)));
    };
    for (index, quote) in article.quotes.iter().enumerate() {
        let when = quote.when.is_some().then_some(Aspect::Time);
        let aspects = of_attribution(&quote.attribution).chain([Aspect::Words]);
        add(FactList::Quotes, index, &mut aspects.chain(when));
    }
    for (index, statistic) in article.statistics.iter().enumerate() {
        let parts = [
            statistic.during.is_some().then_some(Aspect::Time),
            statistic.margin.is_some().then_some(Aspect::Margin),
            statistic.stance.is_some().then_some(Aspect::Stance),
        ];
        let worked_out = statistic.formula.is_some() && statistic.quantity.words.is_none();
        let number = (!worked_out).then(|| of_quantity(&statistic.quantity.value));
        let aspects = of_attribution(&statistic.attribution).chain(parts.into_iter().flatten());
        let mut aspects = aspects.chain(number.into_iter().flatten());
        add(FactList::Statistics, index, &mut aspects);
    }
    for (index, event) in article.events.iter().enumerate() {
        let parts = [
            event.label.words.is_some().then_some(Aspect::Words),
            event.when.is_some().then_some(Aspect::Time),
        ];
        add(FactList::Events, index, &mut parts.into_iter().flatten());
    }
    for (index, claim) in article.claims.iter().enumerate() {
        let parts = [
            claim.text.words.is_some().then_some(Aspect::Words),
            claim.when.is_some().then_some(Aspect::Time),
            claim.stance.is_some().then_some(Aspect::Stance),
        ];
        let mut aspects = of_attribution(&claim.attribution).chain(parts.into_iter().flatten());
        add(FactList::Claims, index, &mut aspects);
    }
    declared
}

/// The parts of an attribution that are declared.
pub(super) fn of_attribution(who: &Attribution) -> impl Iterator<Item = Aspect> {
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
