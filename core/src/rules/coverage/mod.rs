//! What of the article the declarations cover.

mod asked;
mod dateline;
mod needless_aside;
pub(super) mod stated;
pub(super) mod todo;
mod uncovered;
mod unverified;

#[cfg(feature = "page")]
pub(crate) use self::unverified::noun as aspect_in_words;
pub(super) use self::unverified::unverified;

pub use self::asked::Kind as AskedKind;

use self::asked::Kind;
use super::{
    AskedFor, FactList, Fate, Finding, Place, Rule,
    ranges::{reach, touches},
    reading::Reading,
};
use crate::text::sort_by_number;
use crate::{
    model::{Article, Coverage, Field},
    text::AttributionReader,
};
use std::{collections::HashSet, ops::Range, rc::Rc};

/// Where in the article something stands, in bytes, by what is covered there.
#[derive(Default)]
pub(super) struct Passages {
    pub quotations: Vec<Range<usize>>,
    pub numbers: Vec<Range<usize>>,
    /// Dates and times of day.
    pub dates: Vec<Range<usize>>,
    /// The words of events, claims and periods, and of what is counted: the dates in them are covered.
    pub others: Vec<Range<usize>>,
    /// The words of a baseline: all that stands in them is covered.
    pub words: Vec<Range<usize>>,
    /// What a `…` leaves out of a quote: nothing declares what was said there.
    pub left_out: Vec<Range<usize>>,
    /// The names of actors: a figure in a name states nothing.
    pub names: Vec<Range<usize>>,
    /// For each aside that the article has, its index and all its places.
    pub asides: Vec<(usize, Rc<[Range<usize>]>)>,
    /// What messages show already: it is not covered, and not reported a second time.
    pub shown: Vec<Range<usize>>,
}

/// What is covered, and what is not.
pub(super) struct Covered {
    pub coverage: Coverage,
    pub asked: Vec<AskedFor>,
    pub findings: Vec<Finding>,
}

/// Counts what is covered, and reports what is not.
pub(super) fn check(
    article: &Article,
    reading: &Reading<'_>,
    reader: &AttributionReader<'_>,
    mut passages: Passages,
) -> Covered {
    passages.merge();
    let asides = Asides::new(&passages.asides);
    let mut coverage = Coverage::default();
    let mut set_aside = Vec::new();
    let mut all = asked::asked(reading, reader);
    for (index, asked) in all.iter_mut().enumerate() {
        asked.quoted &= !touches(&passages.left_out, &asked.span);
        let count = match asked.kind {
            Kind::Quotation => &mut coverage.quotations,
            _ if asked.quoted => &mut coverage.quoted,
            Kind::Figure => &mut coverage.numbers,
            Kind::Date | Kind::TimeOfDay => &mut coverage.dates,
        };
        count.total += 1;
        if passages.covers(asked) || passages.restates(asked, reading) {
            count.covered += 1;
            asked.fate = Fate::Declared;
        } else if let Some(aside) = asides.holding(asked) {
            count.aside += 1;
            asked.fate = Fate::SetAside(passages.asides[aside].0);
            set_aside.push((aside, index));
        }
    }
    let mut findings = Vec::new();
    if reading.text.is_read() {
        findings = needless_aside::check(article, reading, &passages, (&all, &set_aside));
    }
    for (rule, quoted) in [(Rule::Uncovered, false), (Rule::UncoveredInQuotation, true)] {
        let open = all.iter().filter(|asked| asked.fate == Fate::Open);
        let open = open.filter(|asked| asked.quoted == quoted);
        findings.extend(uncovered::finding(rule, open, &passages.shown, reading));
    }
    Covered {
        coverage,
        asked: all,
        findings,
    }
}

impl Passages {
    /// Adds the article's words for a value.
    pub fn add_words(
        &mut self,
        article: &Article,
        place: Place,
        range: &Range<usize>,
        reading: &Reading<'_>,
    ) {
        let own = match (place.list, place.field) {
            (FactList::Claims, _) => Some(&article.claims[place.index].text),
            (FactList::Events, _) => Some(&article.events[place.index].label),
            (FactList::Statistics, Some(Field::Of)) => Some(&article.statistics[place.index].of),
            (FactList::Actors, _) => article.actors[place.index].role.as_ref(),
            _ => None,
        };
        match own {
            Some(own) => {
                let figures = stated::repeated(&own.value, range, reading);
                self.numbers.extend(figures);
                self.others.push(range.clone());
            }
            None => self.words.push(range.clone()),
        }
    }

    /// Puts each kind in order, with those that overlap as one.
    fn merge(&mut self) {
        for passages in [
            &mut self.quotations,
            &mut self.numbers,
            &mut self.dates,
            &mut self.others,
            &mut self.words,
            &mut self.left_out,
            &mut self.names,
            &mut self.shown,
        ] {
            *passages = merged(std::mem::take(passages));
        }
    }

    fn covers(&self, asked: &AskedFor) -> bool {
        let by: &[&[Range<usize>]] = match asked.kind {
            Kind::Quotation => &[&self.quotations],
            Kind::Figure => &[&self.numbers, &self.words, &self.names],
            Kind::Date | Kind::TimeOfDay => &[
                &self.dates,
                &self.numbers,
                &self.words,
                &self.others,
                &self.names,
            ],
        };
        by.iter().any(|ranges| asked.is_covered(ranges))
    }

    /// Whether a date says less exactly what the one beside it says, which is declared: "at the end of the month, on April 29".
    fn restates(&self, asked: &AskedFor, reading: &Reading<'_>) -> bool {
        let beside = || stated::dates_beside(&asked.span, reading);
        asked.kind == Kind::Date && beside().any(|date| touches(&self.dates, date))
    }
}

/// The places of the asides in order, each with the first aside that has it.
struct Asides {
    places: Vec<(Range<usize>, usize)>,
    /// How far each place and those before it reach.
    reach: Vec<usize>,
}

impl Asides {
    fn new(all: &[(usize, Rc<[Range<usize>]>)]) -> Self {
        // Many asides may be of the same words.
        let mut seen = HashSet::new();
        let mut places: Vec<(Range<usize>, usize)> = Vec::new();
        for (order, (_, of_one)) in all.iter().enumerate() {
            if seen.insert(of_one.as_ptr()) {
                places.extend(of_one.iter().map(|place| (place.clone(), order)));
            }
        }
        sort_by_number(&mut places, |(place, _)| place.start);
        let reach = reach(places.iter().map(|(place, _)| place.end));
        Self { places, reach }
    }

    /// The first aside that holds what is asked for.
    fn holding(&self, asked: &AskedFor) -> Option<usize> {
        let Range { start, end } = asked.heart;
        let behind = self
            .places
            .partition_point(|(place, _)| place.start <= start);
        let first = self.reach.partition_point(|reach| *reach < end);
        let near = self.places.get(first..behind)?.iter();
        let holds = near.filter(|(place, _)| end <= place.end);
        holds.map(|(_, order)| *order).min()
    }
}

/// The same passages in order, with those that overlap as one.
fn merged(mut passages: Vec<Range<usize>>) -> Vec<Range<usize>> {
    sort_by_number(&mut passages, |range| range.start);
    let mut merged: Vec<Range<usize>> = Vec::with_capacity(passages.len());
    for range in passages {
        match merged.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}
