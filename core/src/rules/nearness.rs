//! Which of several places a fact means: the one nearest its other words.

use super::reading::Reading;
use crate::model::Text;
use crate::text::sort_by_number;
use std::{collections::BTreeSet, ops::Range, rc::Rc};

/// How far from a figure the words that belong to it may stand, in bytes; never beyond its paragraph.
const REACH: usize = 200;

/// Of how many places that state a fact alike it is asked for each fact who says it there. Of more it is asked as long as all facts
/// together ask of no more than the text is long; then of so many alone, and what these do not bear out is left undecided.
pub(super) const WEIGHED: usize = 128;

/// Where the other words of a fact stand in the article.
pub(super) struct Nearness<'r> {
    reading: &'r Reading<'r>,
    /// For each word or actor where it stands, in order.
    places: Vec<Rc<[Range<usize>]>>,
}

impl<'r> Nearness<'r> {
    /// From the texts that describe a fact and the ids of the actors in it.
    pub fn new<'t>(
        reading: &'r Reading<'r>,
        texts: impl IntoIterator<Item = &'t str>,
        actors: impl IntoIterator<Item = &'t Text>,
    ) -> Self {
        let mut words = BTreeSet::new();
        for text in texts {
            words.extend(
                text.split(|c: char| !c.is_alphanumeric())
                    .filter(|word| says_something(reading, word)),
            );
        }
        let mut places: Vec<Rc<[Range<usize>]>> = words
            .into_iter()
            .map(|word| reading.find(word, true))
            .collect();
        for id in actors {
            let named = reading.actor(id).into_iter();
            let mentions = named.flat_map(|actor| reading.mentions_of(actor));
            places.push(mentions.map(|mention| mention.span.clone()).collect());
        }
        Self { reading, places }
    }

    /// How many of the words stand near a passage.
    pub fn count(&self, range: &Range<usize>) -> usize {
        let paragraph = &self.reading.text.paragraphs[self.reading.paragraph(range.start)];
        let from = range.start.saturating_sub(REACH).max(paragraph.start);
        let to = (range.end + REACH).min(paragraph.end);
        let near = |places: &&Rc<[Range<usize>]>| {
            let next = places.partition_point(|place| place.start < from);
            places.get(next).is_some_and(|place| place.start < to)
        };
        self.places.iter().filter(near).count()
    }

    /// The candidates that are weighed for a fact, of very many those near its rarest words, and whether they are all: facts of
    /// which each may stand in very many places are weighed against all of them as long as that takes no longer than reading the text.
    pub fn weighed(
        &self,
        candidates: &[usize],
        start: impl Fn(usize) -> usize,
    ) -> (Vec<usize>, bool) {
        match may_weigh(candidates.len(), self.reading) {
            true => (candidates.to_vec(), true),
            false => (self.narrowed(candidates, &start, WEIGHED), false),
        }
    }

    /// So many of very many candidates, which are in the order of the text: those near the rarest of the words, then the first.
    fn narrowed(
        &self,
        candidates: &[usize],
        start: &dyn Fn(usize) -> usize,
        at_most: usize,
    ) -> Vec<usize> {
        let mut rarest: Vec<_> = self.places.iter().collect();
        sort_by_number(&mut rarest, |places| places.len());
        let places = rarest.into_iter().flat_map(|places| places.iter());
        let mut kept = BTreeSet::new();
        for place in places.take(at_most) {
            let from = place.start.saturating_sub(REACH);
            let first = candidates.partition_point(|at| start(*at) < from);
            let near = candidates[first..].iter().copied();
            let near = near.take_while(|at| start(*at) < place.end + REACH);
            kept.extend(near.take(at_most - kept.len()));
        }
        for candidate in candidates {
            if kept.len() == at_most {
                break;
            }
            kept.insert(*candidate);
        }
        kept.into_iter().collect()
    }

    /// The candidate with the most words near it, the first of several, and how many there are.
    pub fn nearest<T: Copy>(
        &self,
        candidates: impl IntoIterator<Item = T>,
        range: impl Fn(T) -> Range<usize>,
    ) -> Option<(T, usize)> {
        let mut best: Option<(T, usize)> = None;
        for candidate in candidates {
            let count = self.count(&range(candidate));
            if best.is_none_or(|(_, most)| count > most) {
                best = Some((candidate, count));
            }
        }
        best
    }
}

/// Whether a fact may be weighed against all of so many places.
pub(super) fn may_weigh(places: usize, reading: &Reading<'_>) -> bool {
    places <= WEIGHED || reading.may_weigh(places)
}

fn says_something(reading: &Reading<'_>, word: &str) -> bool {
    let long = word.chars().count() > 3 || word.chars().next().is_some_and(char::is_uppercase);
    long && !reading.text.is_stop_word(word)
}
