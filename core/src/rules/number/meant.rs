//! Which of several figures that are like the declared one is meant, and what follows from where it stands.

use super::{Declared, Matching, Written, compare::Match, wrong_noun};
use crate::{
    model::{Article, Field, Statistic, Text},
    rules::{
        FactList, nearness,
        reading::{MANY, Reading},
        source::{Bearing, Bearings, Stated},
        time,
    },
};
use std::{ops::Range, rc::Rc};

impl Declared<'_> {
    /// The candidate that is most like the declared figure, and of several the one that bears out most of what else is
    /// declared; none where all of them are other figures.
    pub(super) fn best(&self, candidates: &[usize]) -> Option<(Match, usize)> {
        if candidates.len() < MANY || self.statistic.formula.is_some() {
            return self.best_of(candidates);
        }
        // All but the name and what nobody looks for in the text.
        let unnamed = Statistic {
            id: Text::default(),
            note: None,
            method: None,
            ..self.statistic.clone()
        };
        let key = (Written::new(self.quantity()), unnamed);
        let fact = FactList::Statistics.at(self.place.index);
        if let Some((best, doubtful)) = self.looked.best.borrow().get(&key) {
            self.reading.doubt(fact, *doubtful);
            return *best;
        }
        let best = self.best_of(candidates);
        let doubtful = self.reading.doubtful.borrow().contains(&fact);
        self.looked.best.borrow_mut().insert(key, (best, doubtful));
        best
    }

    fn best_of(&self, candidates: &[usize]) -> Option<(Match, usize)> {
        let matches = self.matching(candidates);
        let how = matches.iter().map(|(how, _)| *how).min()?;
        let of = |how: Match| -> Vec<usize> {
            let alike = matches.iter().filter(|found| found.0 == how);
            alike.map(|found| found.1).collect()
        };
        if let [only] = matches[..] {
            return Some(only);
        }
        let (best, bearing) = self.most_borne_out(&of(how))?;
        if bearing > Bearing::Contradicted || how > Match::OtherDirection {
            return Some((how, best));
        }
        // Those who are declared may give the figure themselves, otherwise.
        let theirs = [Match::OtherHedge, Match::OtherDirection].into_iter();
        let mut theirs = theirs.filter(|other| *other > how).filter_map(|how| {
            let (index, bearing) = self.most_borne_out(&of(how))?;
            (bearing == Bearing::Whole).then_some((how, index))
        });
        theirs.next().or(Some((how, best)))
    }

    /// The candidates that are like the declared figure, worked out once where they are many.
    fn matching(&self, candidates: &[usize]) -> Matching {
        let work_out = || -> Matching {
            let all = candidates.iter();
            let all = all.map(|index| (self.matches(self.read(*index)), *index));
            all.filter(|(how, _)| *how < Match::Other).collect()
        };
        if candidates.len() < MANY || self.statistic.formula.is_some() {
            return work_out();
        }
        let words = self.statistic.quantity.words.clone();
        let key = (Written::new(self.quantity()), words);
        let known = self.looked.matching.borrow().get(&key).cloned();
        known.unwrap_or_else(|| {
            let matching = work_out();
            let mut all = self.looked.matching.borrow_mut();
            all.insert(key, Rc::clone(&matching));
            matching
        })
    }

    /// Of some figures the one that is said by those who are declared to say it, that counts what is declared, at the time that is
    /// declared, in this order, and of several the one nearest the fact's other words.
    fn most_borne_out(&self, candidates: &[usize]) -> Option<(usize, Bearing)> {
        let start = |index: usize| self.read(index).span.start;
        let nearness = self.nearness();
        let (candidates, all) = nearness.weighed(candidates, start);
        let candidates = &*candidates;
        let spans = candidates.iter().map(|index| &self.read(*index).span);
        let fact = Stated::figure(self.place.index, self.statistic);
        let bearings = match candidates {
            [_] | [] if self.statistic.attribution.is_article() => {
                vec![Bearing::Whole; candidates.len()]
            }
            _ => self.bearings.of(&fact, spans),
        };
        let borne_out: Vec<(Bearing, bool, bool)> = candidates
            .iter()
            .zip(bearings)
            .map(|(index, bearing)| (bearing, self.is_named(*index), self.is_dated(*index)))
            .collect();
        let best = *borne_out.iter().max()?;
        let undated = self.statistic.during.is_some() && !best.2;
        let fact = FactList::Statistics.at(self.place.index);
        (self.reading).doubt(fact, !all && (best.0 < Bearing::Whole || undated));
        let among = candidates.iter().zip(&borne_out);
        let among = among
            .filter(|(_, one)| **one == best)
            .map(|(index, _)| *index);
        let nearest = nearness.nearest(among, |index| self.read(index).span.clone());
        nearest.map(|(index, _)| (index, best.0))
    }

    /// Whether the sentence of a figure names the declared period.
    fn is_dated(&self, index: usize) -> bool {
        let fact = FactList::Statistics.at(self.place.index);
        let span = &self.read(index).span;
        let during = self.statistic.during.as_ref();
        during.is_some_and(|during| {
            let place = fact.field(Field::During);
            time::is_named_beside(self.article, during, place, span, self.reading)
        })
    }
}

/// Where the article states a figure, if it is surely the declared one: less sure, or the other way round, it is no other.
pub(in crate::rules) fn place(
    statistic: &Statistic,
    meant: usize,
    reading: &Reading<'_>,
) -> Option<Range<usize>> {
    let read = &reading.text.quantities[meant];
    let how = || wrong_noun::compare(statistic, read, reading);
    let meant = statistic.formula.is_some() || how() <= Match::OtherDirection;
    meant.then(|| read.span.clone())
}

/// The sentences in which the article has a figure from others than who is declared to say it; all, where they are too many to be
/// asked for each fact.
pub(in crate::rules) fn told_by_others<'c>(
    article: &'c Article,
    index: usize,
    reading: &Reading<'_>,
    bearings: &Bearings<'c>,
) -> Vec<Range<usize>> {
    let statistic = &article.statistics[index];
    if statistic.attribution.is_article() {
        return Vec::new();
    }
    let like = reading.figures_like(&statistic.quantity.value);
    if !nearness::may_weigh(like.len(), reading) {
        reading.doubt(FactList::Statistics.at(index), true);
        let all = 0..reading.source.text().len();
        return vec![all];
    }
    let spans: Vec<&Range<usize>> = like
        .iter()
        .map(|index| &reading.text.quantities[*index].span)
        .collect();
    let bearings = bearings.of(&Stated::figure(index, statistic), spans.iter().copied());
    let others = spans.iter().zip(bearings);
    let others = others.filter(|(_, bearing)| *bearing == Bearing::Contradicted);
    others
        .map(|(span, _)| reading.text.sentence(span))
        .collect()
}
