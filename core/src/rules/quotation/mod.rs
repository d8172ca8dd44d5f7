//! Quotations: whether the article quotes these words, whole, as they stand, and from whom.

mod cut_short;
pub(super) mod differs_from_source;
mod distant_speaker;
mod distorting_elision;
mod doubled_quote;
mod joined;
mod misquoted;
mod named;
mod not_quoted;
pub(super) mod own_marks;
mod sources;
mod speaker;
mod standing;
mod unattributed;
mod unclear_quotation;
mod wrong_addressee;
mod wrong_intermediary;
mod wrong_speaker;

pub(super) use self::{
    sources::Sources,
    speaker::{Candidates, Passage, Speakers},
};

use self::standing::{Fit, Places, Standing};
use super::{
    FactList, Finding, Place, Rule,
    evidence::Verdict,
    ranges::{holding, overlap},
    reading::Reading,
    text::words_not_found,
};
use crate::{
    model::{Article, Aspect, Attribution, Field, Part, Quote, Stated, Text, Todo},
    text::{Found, Occurrence},
};
use std::{
    collections::{HashMap, HashSet},
    ops::Range,
    rc::Rc,
};

/// Where the parts of the quotes were found.
#[derive(Default)]
pub(super) struct Quoted {
    /// For each quote and part the place that is meant.
    pub parts: Vec<Vec<Option<Range<usize>>>>,
    /// All places where the same words stand, and nobody else surely says them.
    pub repeats: Vec<Range<usize>>,
    /// What a `…` within the quotes leaves out.
    pub left_out: Vec<Range<usize>>,
    /// The parts that the article does not have as they are declared.
    pub misquoted: HashSet<Place>,
    /// What the text says of each quote.
    pub evidence: Vec<(Place, Aspect, Verdict)>,
    /// Who may say the quotes of which that is undecided.
    pub candidates: Vec<(Place, Candidates)>,
}

/// The passages that were declared so far, by the stretches of the text that they stand in.
#[derive(Default)]
struct Declared(HashMap<usize, Vec<Passed>>);

/// A passage, how many quotations its quotation stands in, and the first quote that was declared with it.
struct Passed {
    range: Range<usize>,
    depth: Option<usize>,
    quote: usize,
}

/// How long the stretches are, in bytes.
const STRETCH: usize = 64;

impl Declared {
    /// The quote that was declared with words of this passage. What is quoted within a quotation is said by another, and so
    /// is a passage of its own; `depth` tells how many quotations its quotation stands in.
    fn at(&self, range: &Range<usize>, depth: Option<usize>) -> Option<usize> {
        let near = Self::stretches(range).filter_map(|stretch| self.0.get(&stretch));
        let near = near
            .flatten()
            .filter(|other| other.depth == depth && overlap(&other.range, range));
        near.map(|other| other.quote).min()
    }

    fn add(&mut self, range: &Range<usize>, depth: Option<usize>, quote: usize) {
        for stretch in Self::stretches(range) {
            let there = self.0.entry(stretch).or_default();
            // Many quotes may be declared with the same words.
            if !there
                .iter()
                .any(|one| one.range == *range && one.depth == depth)
            {
                there.push(Passed {
                    range: range.clone(),
                    depth,
                    quote,
                });
            }
        }
    }

    fn stretches(range: &Range<usize>) -> impl Iterator<Item = usize> + use<> {
        range.start / STRETCH..range.end.div_ceil(STRETCH)
    }
}

/// Where the words of parts stand that were looked for already: many quotes may have the same.
type Known<'c> = HashMap<(&'c str, Option<&'c str>, &'c Attribution), Rc<Places>>;

/// Checks every quote, and finds where the parts of each stand.
pub(super) fn check(
    article: &Article,
    speakers: &Speakers<'_>,
    sources: &Sources<'_>,
    findings: &mut Vec<Finding>,
) -> Quoted {
    let reading = speakers.reading;
    let mut declared = Declared::default();
    let mut known = Known::new();
    let mut quoted = Quoted::default();
    for (index, quote) in article.quotes.iter().enumerate() {
        let place = FactList::Quotes.at(index).field(Field::Parts);
        let mut standings: Vec<Option<Standing>> = Vec::with_capacity(quote.parts.len());
        for (item, part) in quote.parts.iter().enumerate() {
            let part = QuotedPart {
                article,
                quote,
                part,
                reading,
                speakers,
                sources,
                place: place.item(item),
            };
            let standing = part.check(&declared, &mut known, &mut quoted, findings);
            if let Some(standing) = &standing {
                let before = standings.last().and_then(Option::as_ref);
                findings.extend(before.and_then(|before| part.out_of_order(standing, before)));
                findings.extend(part.doubled(standing, &declared));
                declared.add(&standing.range, part.depth(standing), index);
            }
            standings.push(standing);
        }
        let found = standings.iter().flatten();
        let quotations = found.filter_map(|standing| standing.quotations);
        let mut quotations: Vec<usize> = quotations.flatten().collect();
        quotations.dedup();
        if standings.iter().all(Option::is_some)
            && let Some(Some(first)) = standings.first()
            && !quotations.is_empty()
        {
            let open = standings.iter().flatten().any(|standing| standing.open);
            let held = |verdict| match open {
                true => Verdict::Undecided,
                false => verdict,
            };
            let words = held(Verdict::Stated(first.range.clone()));
            quoted.evidence.push((place, Aspect::Words, words));
            let spoken = speakers.check(index, &quotations, findings);
            if quote.todo.contains(&Todo::Speakers) {
                let candidates = speakers.candidates(&quotations);
                quoted.candidates.push((place.fact(), candidates));
            }
            let spoken = spoken.into_iter();
            quoted
                .evidence
                .extend(spoken.map(|(aspect, verdict)| (place, aspect, held(verdict))));
        }
        let range = |standing: Option<Standing>| standing.map(|standing| standing.range);
        quoted
            .parts
            .push(standings.into_iter().map(range).collect());
    }
    quoted
}

/// A part of a quote, and what it is held against.
struct QuotedPart<'c> {
    article: &'c Article,
    quote: &'c Quote,
    part: &'c Stated<Text>,
    reading: &'c Reading<'c>,
    speakers: &'c Speakers<'c>,
    sources: &'c Sources<'c>,
    place: Place,
}

impl<'c> QuotedPart<'c> {
    /// Finds the part. What is wrong with it is reported once.
    fn check(
        &self,
        declared: &Declared,
        known: &mut Known<'c>,
        quoted: &mut Quoted,
        findings: &mut Vec<Finding>,
    ) -> Option<Standing> {
        let blank = |text: &Text| text.trim().is_empty();
        if blank(&self.part.value) || self.part.words.as_ref().is_some_and(blank) {
            return None; // reported as that
        }
        let places = match self.places(known, quoted) {
            Ok(places) => places,
            Err(finding) => {
                findings.push(*finding);
                return None;
            }
        };
        self.reading.doubt(self.place.fact(), !places.weighed);
        let Some(mut standing) = self.choose(&places, declared) else {
            let first = places.occurrences.first();
            findings.extend(first.map(|first| self.out_of_marks(first)));
            return None;
        };
        let parts = &places.occurrences[standing.occurrence].parts;
        let left_out = parts.windows(2).map(|pair| pair[0].end..pair[1].start);
        quoted.left_out.extend(left_out);
        standing.open = self.may_be_told(&standing, parts);
        if let Some(told) = self.with_insertion(&standing, parts) {
            findings.push(told);
        } else if standing.open {
            // Where what is said begins and ends is not known.
        } else if let Fit::Cut { start, end } = standing.fit {
            findings.push(self.cut_short(&standing, start, end));
        }
        Some(standing)
    }

    /// Where the words stand, looked for once however many quotes of the same have them.
    fn places(
        &self,
        known: &mut Known<'c>,
        quoted: &mut Quoted,
    ) -> Result<Rc<Places>, Box<Finding>> {
        let words = self.part.words.as_deref();
        let key = (&*self.part.value, words, &self.quote.attribution);
        if let Some(places) = known.get(&key) {
            return Ok(Rc::clone(places));
        }
        let places = Rc::new(self.standings(self.occurrences(quoted)?));
        if !places.standings.is_empty() {
            let repeats = places.occurrences.iter();
            let repeats = repeats.filter(|one| !(places.weighed && self.is_of_another(one)));
            quoted.repeats.extend(repeats.map(Occurrence::span));
        }
        known.insert(key, Rc::clone(&places));
        Ok(places)
    }

    /// Where the words stand: at least one place, within the words that are given around them.
    fn occurrences(&self, quoted: &mut Quoted) -> Result<Vec<Occurrence>, Box<Finding>> {
        let haystack = &self.reading.haystack;
        let given = self.part.words.as_deref();
        let within = given.map(|words| self.reading.find(words, true));
        if let (Some(words), Some([])) = (given, within.as_deref()) {
            return Err(words_not_found::finding(words, self.place, self.reading).into());
        }
        let mut occurrences = match haystack.find(&self.part.value) {
            Found::Occurrences(occurrences) => occurrences,
            Found::NotThere => {
                let before = quoted.misquoted.len();
                quoted.misquoted.insert(self.place);
                let joined = self.joins_turns();
                return Err(joined.unwrap_or_else(|| self.misquoted(before)).into());
            }
            other => return Err(self.not_found(other).into()),
        };
        if let (Some(words), Some(within)) = (given, within) {
            occurrences.retain(|found| holding(&within, &found.span()).next().is_some());
            if occurrences.is_empty() {
                let text = format!("these words do not stand in “{words}”");
                let place = self.place.part(Part::Words);
                return Err(Finding::new(Rule::WordsNotFound, place, text).into());
            }
        }
        Ok(occurrences)
    }

    /// The words are not there as they are declared.
    fn not_found(&self, found: Found) -> Finding {
        match found {
            Found::Swallowed { words, parts } => self.swallowed(&words, &parts),
            Found::Backwards(parts) => self.backwards(&parts),
            Found::Distant(parts) => self.distant(&parts),
            Found::BadInsertion { declared, fault } => {
                self.bad_insertion(&self.part.value[declared], fault)
            }
            Found::CannotDecide(why) => self.unclear(why),
            Found::NotThere | Found::Occurrences(_) => self.misquoted(0),
        }
    }

    /// The words are there, but not in one quotation.
    fn out_of_marks(&self, occurrence: &Occurrence) -> Finding {
        let quoted = |part: &Range<usize>| !self.around(part).is_empty();
        if occurrence.parts.len() > 1 && occurrence.parts.iter().all(quoted) {
            return self.out_of_quotations(&occurrence.parts);
        }
        let range = occurrence.span();
        self.over_speakers(&range)
            .or_else(|| self.with_unspoken(&range))
            .unwrap_or_else(|| self.not_quoted(range))
    }
}
