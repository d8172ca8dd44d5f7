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
    speaker::{Passage, Speakers},
};

use self::standing::{Fit, Standing};
use super::{
    FactList, Finding, Place, Rule, evidence::Verdict, reading::Reading, text::words_not_found,
};
use crate::{
    model::{Article, Aspect, Field, Part, Quote, Stated, Text},
    text::{Found, Occurrence},
};
use std::{collections::BTreeSet, ops::Range};

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
    pub misquoted: BTreeSet<Place>,
    /// What the text says of each quote.
    pub evidence: Vec<(Place, Aspect, Verdict)>,
}

/// The passages that were declared so far, each with the index of its quote.
#[derive(Default)]
struct Declared(Vec<(Range<usize>, Option<[usize; 2]>, usize)>);

impl Declared {
    /// The quote that was declared with words of this passage. What is quoted within a quotation is said by another, and so
    /// is a passage of its own; `depth` tells how many quotations a quotation stands in.
    fn at(
        &self,
        range: &Range<usize>,
        quotations: Option<[usize; 2]>,
        depth: impl Fn(usize) -> usize,
    ) -> Option<usize> {
        let shares = |other: &Range<usize>| other.start < range.end && range.start < other.end;
        let depth = |held: Option<[usize; 2]>| held.map(|[first, _]| depth(first));
        let mut all = self.0.iter();
        all.find(|(other, held, _)| shares(other) && depth(*held) == depth(quotations))
            .map(|(_, _, quote)| *quote)
    }
}

/// Checks every quote, and finds where the parts of each stand.
pub(super) fn check(
    article: &Article,
    speakers: &Speakers<'_>,
    sources: &Sources<'_>,
    findings: &mut Vec<Finding>,
) -> Quoted {
    let reading = speakers.reading;
    let mut declared = Declared::default();
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
            let standing = part.check(&declared, &mut quoted, findings);
            if let Some(standing) = &standing {
                let before = standings.last().and_then(Option::as_ref);
                findings.extend(before.and_then(|before| part.out_of_order(standing, before)));
                findings.extend(part.doubled(standing, &declared));
                let passage = (standing.range.clone(), standing.quotations, index);
                declared.0.push(passage);
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
            let words = Verdict::Stated(first.range.clone());
            quoted.evidence.push((place, Aspect::Words, words));
            let spoken = speakers.check(index, &quotations, findings);
            let spoken = spoken.into_iter();
            quoted
                .evidence
                .extend(spoken.map(|(aspect, verdict)| (place, aspect, verdict)));
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

impl QuotedPart<'_> {
    /// Finds the part. What is wrong with it is reported once.
    fn check(
        &self,
        declared: &Declared,
        quoted: &mut Quoted,
        findings: &mut Vec<Finding>,
    ) -> Option<Standing> {
        let blank = |text: &Text| text.trim().is_empty();
        if blank(&self.part.value) || self.part.words.as_ref().is_some_and(blank) {
            return None; // reported as that
        }
        let occurrences = match self.occurrences(quoted) {
            Ok(occurrences) => occurrences,
            Err(finding) => {
                findings.push(*finding);
                return None;
            }
        };
        let standing = self.choose(&occurrences, declared);
        let Some(standing) = standing.or_else(|| self.open(&occurrences)) else {
            let first = occurrences.first();
            findings.extend(first.map(|first| self.out_of_marks(first)));
            return None;
        };
        let repeats = occurrences.iter().filter(|one| !self.is_of_another(one));
        quoted.repeats.extend(repeats.map(Occurrence::span));
        let meant = occurrences.iter().find(|one| one.span() == standing.range);
        let parts = meant.map_or(&[][..], |one| &one.parts);
        let left_out = parts.windows(2).map(|pair| pair[0].end..pair[1].start);
        quoted.left_out.extend(left_out);
        if let Fit::Cut { start, end } = standing.fit {
            findings.push(self.cut_short(&standing, start, end));
        }
        Some(standing)
    }

    /// Where the words stand: at least one place, within the words that are given around them.
    fn occurrences(&self, quoted: &mut Quoted) -> Result<Vec<Occurrence>, Box<Finding>> {
        let haystack = &self.reading.haystack;
        let given = self.part.words.as_deref();
        let within = given.map(|words| haystack.find_words(words, true));
        if let (Some(words), Some([])) = (given, within.as_deref()) {
            return Err(words_not_found::finding(words, self.place, self.reading).into());
        }
        let mut occurrences = match haystack.find(&self.part.value) {
            Found::Occurrences(occurrences) => occurrences,
            Found::NotThere => {
                quoted.misquoted.insert(self.place);
                let joined = self.joins_turns();
                return Err(joined.unwrap_or_else(|| self.misquoted()).into());
            }
            other => return Err(self.not_found(other).into()),
        };
        if let (Some(words), Some(within)) = (given, within) {
            let holds = |outer: &Range<usize>, inner: &Range<usize>| {
                outer.start <= inner.start && inner.end <= outer.end
            };
            occurrences.retain(|found| within.iter().any(|range| holds(range, &found.span())));
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
            Found::NotThere | Found::Occurrences(_) => self.misquoted(),
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
