//! Which of several places that state a fact is meant: the one that bears out best who is declared to say it.

use super::{Sources, Stated, is_stated};
use crate::{
    model::{Attribution, Stance},
    rules::{FactList, quotation::Speakers},
};
use std::{cell::RefCell, collections::HashMap, ops::Range};

/// How well a place bears out who is declared to say a fact, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::rules) enum Bearing {
    /// It has the fact from others.
    Contradicted,
    /// It bears out so many of those who are declared.
    Partly(usize),
    /// It bears all of them out.
    Whole,
}

/// The places that state facts, held against who is declared to say them: once however many facts the same are declared of.
pub(in crate::rules) struct Bearings<'a> {
    sources: Sources<'a>,
    /// Whoever is declared to say something.
    said: RefCell<HashMap<Said<'a>, usize>>,
    known: RefCell<HashMap<(usize, Range<usize>), Bearing>>,
}

/// All of a fact that its source is judged by.
type Said<'a> = (FactList, &'a Attribution, Option<Stance>, [bool; 2]);

impl<'a> Bearings<'a> {
    pub fn new(speakers: &'a Speakers<'a>) -> Self {
        Self {
            sources: Sources::new(speakers),
            said: RefCell::default(),
            known: RefCell::default(),
        }
    }

    /// How each of some places bears out who says a fact.
    pub fn of<'p>(
        &self,
        fact: &Stated<'a>,
        places: impl IntoIterator<Item = &'p Range<usize>>,
    ) -> Vec<Bearing> {
        let said = self.index(fact);
        let places = places.into_iter();
        places.map(|place| self.at(said, fact, place)).collect()
    }

    fn index(&self, fact: &Stated<'a>) -> usize {
        let open = [fact.inferred, fact.open];
        let said = (fact.fact.list, fact.attribution, fact.stance, open);
        let mut all = self.said.borrow_mut();
        let next = all.len();
        *all.entry(said).or_insert(next)
    }

    fn at(&self, said: usize, fact: &Stated<'a>, place: &Range<usize>) -> Bearing {
        let key = (said, place.clone());
        if let Some(known) = self.known.borrow().get(&key) {
            return *known;
        }
        let bearing = match self.sources.at_place(fact, place) {
            Err(_) => Bearing::Contradicted,
            Ok(verdicts) => {
                let stated = verdicts.iter().filter(|(_, verdict)| is_stated(verdict));
                match stated.count() {
                    all if all == verdicts.len() => Bearing::Whole,
                    some => Bearing::Partly(some),
                }
            }
        };
        self.known.borrow_mut().insert(key, bearing);
        bearing
    }
}
