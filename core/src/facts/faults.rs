//! The faults of a document while it is read.

use super::{
    error::{FactsErrors, Fault},
    tree::JsonText,
};
use std::collections::{BTreeMap, HashSet};

/// How many faults of a document are told; the others are counted. Nobody mends more in one go, and a stranger's document may
/// have one in every two bytes.
const MOST: usize = 10_000;

/// The faults of a document by where they stand. A value that was read again reports its slips again: the first counts.
#[derive(Debug, Default)]
pub(super) struct Faults {
    told: BTreeMap<usize, Fault>,
    /// Where all others stand.
    more: HashSet<usize>,
}

impl Faults {
    pub fn add(&mut self, fault: Fault) {
        let start = fault.start.unwrap_or(0);
        match self.is_full() {
            false => {
                self.told.entry(start).or_insert(fault);
            }
            true => self.count(start),
        }
    }

    /// Whether no more faults are told, so that they need not be made.
    pub fn is_full(&self) -> bool {
        self.told.len() == MOST
    }

    /// Counts a fault that starts there, if none is known there.
    pub fn count(&mut self, start: usize) {
        if !self.told.contains_key(&start) {
            self.more.insert(start);
        }
    }

    pub fn is_empty(&self) -> bool {
        self.told.is_empty()
    }

    /// How many there are, told or not.
    #[cfg(feature = "check")]
    pub fn len(&self) -> usize {
        self.told.len() + self.more.len()
    }

    /// As errors of this text.
    pub fn at_positions(self, text: &JsonText) -> FactsErrors {
        let (starts, faults): (Vec<usize>, Vec<Fault>) = self.told.into_iter().unzip();
        let errors = faults.into_iter().zip(text.positions(&starts));
        FactsErrors {
            errors: errors.map(|(fault, at)| fault.at_position(at)).collect(),
            more: self.more.len(),
        }
    }
}

impl From<Fault> for Faults {
    fn from(fault: Fault) -> Self {
        let mut faults = Self::default();
        faults.add(fault);
        faults
    }
}
