//! Quotations: whether the article quotes these words, whole, and as they stand.

mod messages;

pub(super) use self::messages::{nearest, nearest_in};

use super::{
    FactList, Finding, Place, Rule,
    reading::Reading,
    speaker::{Beside, Speakers},
};
use crate::{
    model::{Article, Field, Part, Quote, Stated, Text},
    text::{Found, Occurrence, QuotationKind, is_ignorable},
};
use std::ops::Range;

/// Where a part of a quote stands.
#[derive(Clone)]
struct Standing {
    range: Range<usize>,
    /// The quotations that it stands in: one, or the halves of an interrupted one.
    quotations: [usize; 2],
    fit: Fit,
}

/// How a declared part relates to the quotation that it stands in; the better, the smaller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// It is the whole quotation, or whole paragraphs of it.
    Whole,
    /// It is cut, and `…` shows where.
    Excerpt,
    /// It is cut, and nothing shows it.
    Cut { start: bool, end: bool },
}

/// Where the parts of the quotes were found.
#[derive(Default)]
pub(super) struct Quoted {
    /// For each quote and part the place that is meant.
    pub parts: Vec<Vec<Option<Range<usize>>>>,
    /// Other places where the same words stand.
    pub again: Vec<Range<usize>>,
}

/// Checks every quote, and finds where the parts of each stand.
pub(super) fn check(
    article: &Article,
    imported: &[Text],
    reading: &Reading<'_>,
    findings: &mut Vec<Finding>,
    beside: &mut Vec<Beside>,
) -> Quoted {
    let speakers = Speakers::new(article, imported, reading);
    let mut used: Vec<(Range<usize>, usize)> = Vec::new();
    let mut quoted = Quoted::default();
    for (index, quote) in article.quotes.iter().enumerate() {
        let place = FactList::Quotes.at(index).field(Field::Parts);
        let mut standings: Vec<Option<Standing>> = Vec::with_capacity(quote.parts.len());
        for (item, part) in quote.parts.iter().enumerate() {
            let checker = Checker {
                quote,
                reading,
                speakers: &speakers,
                place: place.item(item),
            };
            let standing = checker.part(part, &used, &mut quoted.again, findings);
            if let (Some(standing), Some(before)) = (&standing, standings.last()) {
                findings.extend(checker.turned(part, standing, before.as_ref()));
            }
            if let Some(standing) = &standing {
                checker.once(standing, &used, article, findings);
                used.push((standing.range.clone(), index));
            }
            standings.push(standing);
        }
        let found = standings.iter().flatten();
        let mut quotations: Vec<usize> = found.flat_map(|standing| standing.quotations).collect();
        quotations.dedup();
        if !quotations.is_empty() && standings.iter().all(Option::is_some) {
            speakers.check(index, &quotations, findings, beside);
        }
        quoted.parts.push(
            standings
                .into_iter()
                .map(|standing| standing.map(|standing| standing.range))
                .collect(),
        );
    }
    quoted
}

struct Checker<'c> {
    quote: &'c Quote,
    reading: &'c Reading<'c>,
    speakers: &'c Speakers<'c>,
    place: Place,
}

impl Checker<'_> {
    /// Parts that the article has the other way round: who interrupts a quotation does not turn it around.
    fn turned(
        &self,
        part: &Stated<Text>,
        standing: &Standing,
        before: Option<&Standing>,
    ) -> Option<Finding> {
        let before = &before?.range;
        let follows = |place: &Range<usize>| place.start >= before.end;
        let again = self.reading.haystack.find_words(&part.value, true);
        if standing.range.start >= before.start || again.iter().any(follows) {
            return None;
        }
        let text = "the article has this part before the one that it follows here";
        let finding = Finding::new(Rule::DistortingElision, self.place, text);
        Some(finding.detail("give the parts in the order of the article"))
    }

    /// Finds one part. What is wrong with it is reported once.
    fn part(
        &self,
        part: &Stated<Text>,
        used: &[(Range<usize>, usize)],
        again: &mut Vec<Range<usize>>,
        findings: &mut Vec<Finding>,
    ) -> Option<Standing> {
        let blank = |text: &Text| text.trim().is_empty();
        if blank(&part.value) || part.words.as_ref().is_some_and(blank) {
            return None; // reported as that
        }
        let within = match &part.words {
            None => None,
            Some(words) => {
                let ranges = self.reading.haystack.find_words(words, true);
                if ranges.is_empty() {
                    findings.push(super::words::not_found(words, self.place, self.reading));
                    return None;
                }
                Some(ranges)
            }
        };
        let occurrences = match self.reading.haystack.find(&part.value) {
            Found::Occurrences(occurrences) => occurrences,
            other => {
                findings.extend(self.not_found(&part.value, other));
                return None;
            }
        };
        let inside = |range: &Range<usize>| {
            within.as_ref().is_none_or(|ranges| {
                ranges
                    .iter()
                    .any(|within| within.start <= range.start && range.end <= within.end)
            })
        };
        let occurrences: Vec<Occurrence> = occurrences
            .into_iter()
            .filter(|found| inside(&found.span()))
            .collect();
        let Some(first) = occurrences.first() else {
            let words = part.words.as_deref().unwrap_or_default();
            let text = format!("these words do not stand in “{words}”");
            findings.push(Finding::new(
                Rule::WordsNotFound,
                self.place.part(Part::Words),
                text,
            ));
            return None;
        };
        match self.choose(&occurrences, used) {
            None => {
                findings.push(self.out_of_marks(first));
                None
            }
            Some(standing) => {
                again.extend(occurrences.iter().map(Occurrence::span));
                if let Fit::Cut { start, end } = standing.fit {
                    findings.push(match within_marks(&part.value) {
                        Some(words) => self.marks_declared(words),
                        None => self.cut_short(&standing, start, end),
                    });
                }
                Some(standing)
            }
        }
    }

    /// The place that is meant: a whole quotation before a part of one, one that no other quote was found at, the one that
    /// names the declared speaker, the first.
    fn choose(
        &self,
        occurrences: &[Occurrence],
        used: &[(Range<usize>, usize)],
    ) -> Option<Standing> {
        let mut best: Option<((Fit, bool, u8), Standing)> = None;
        for occurrence in occurrences {
            let range = occurrence.span();
            for (first, last) in self.holding(occurrence) {
                let fit = self.fit(occurrence, first, last);
                let distance = self.speakers.distance(self.quote, first);
                let taken = used
                    .iter()
                    .any(|(other, _)| other.start < range.end && range.start < other.end);
                let key = (fit, taken, distance);
                if best.as_ref().is_none_or(|(least, _)| key < *least) {
                    let standing = Standing {
                        range: range.clone(),
                        quotations: [first, last],
                        fit,
                    };
                    best = Some((key, standing));
                }
            }
        }
        best.map(|(_, standing)| standing)
    }

    /// The quotations that hold an occurrence: one, or, where `…` stands for an interruption (“A,” she said. “B”), the first
    /// and the last of those that go on with one another.
    fn holding(&self, occurrence: &Occurrence) -> Vec<(usize, usize)> {
        let whole: Vec<_> = self
            .around(&occurrence.span())
            .into_iter()
            .map(|one| (one, one))
            .collect();
        if !whole.is_empty() || occurrence.parts.len() < 2 {
            return whole;
        }
        let innermost = |part: &Range<usize>| self.around(part).last().copied();
        let Some(held) = occurrence
            .parts
            .iter()
            .map(innermost)
            .collect::<Option<Vec<_>>>()
        else {
            return Vec::new();
        };
        let goes_on = |pair: &[usize]| {
            let mut at = Some(pair[1]);
            while let Some(one) = at.filter(|one| *one > pair[0]) {
                at = self.reading.text.quotations[one].continues;
            }
            at == Some(pair[0])
        };
        match held.windows(2).all(goes_on) {
            true => vec![(held[0], held[held.len() - 1])],
            false => Vec::new(),
        }
    }

    /// Whether the words of an occurrence are the whole of the quotations that hold it.
    fn fit(&self, occurrence: &Occurrence, first: usize, last: usize) -> Fit {
        let text = self.reading.source.text();
        let range = occurrence.span();
        let parts = |quotation: usize| self.reading.text.quotations[quotation].parts.iter();
        let starts = parts(first)
            .any(|part| part.start <= range.start && is_edge(&text[part.start..range.start], ""));
        let ends = parts(last)
            .any(|part| range.end <= part.end && is_edge(&text[range.end..part.end], ",."));
        let (start, end) = (
            !starts && !occurrence.cut_before,
            !ends && !occurrence.cut_after,
        );
        match (starts && ends, start || end) {
            (true, _) => Fit::Whole,
            (false, false) => Fit::Excerpt,
            (false, true) => Fit::Cut { start, end },
        }
    }

    /// The quotations that hold a passage, the innermost last. Titles and unclosed marks count: what stands between marks is
    /// quoted.
    fn around(&self, range: &Range<usize>) -> Vec<usize> {
        let all = &self.reading.text.quotations;
        let mut around = Vec::new();
        // Nothing before an outermost quotation reaches behind it.
        for index in (0..all.partition_point(|quotation| quotation.span.start <= range.start)).rev()
        {
            let quotation = &all[index];
            if quotation.kind != QuotationKind::Empty && range.end <= quotation.span.end {
                around.insert(0, index);
            }
            if quotation.depth == 0 {
                break;
            }
        }
        around
    }
}

/// The words of a quote that is declared with the quotation marks around it.
fn within_marks(words: &str) -> Option<&str> {
    let inside = words.trim().strip_prefix(['“', '"', '«', '„', '‘'])?;
    inside.strip_suffix(['”', '"', '»', '“', '’'])
}

/// Whether nothing but white space, nested marks, what nobody sees and the given punctuation stands between a quotation's
/// edge and the words.
fn is_edge(between: &str, allowed: &str) -> bool {
    let may_stand = |c: char| {
        c.is_whitespace() || is_ignorable(c) || allowed.contains(c) || "“”‘’\"'«»„‚".contains(c)
    };
    between.chars().all(may_stand)
}
