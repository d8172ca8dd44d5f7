//! Where a part of a quote stands in the article: in which quotation, whole or cut.

use super::{Declared, QuotedPart};
use crate::rules::{nearness::may_weigh, reading::MANY};
use crate::text::{Occurrence, QuotationKind, is_ignorable};
use std::{cell::Cell, ops::Range};

/// Where a part of a quote stands.
#[derive(Clone)]
pub(super) struct Standing {
    /// Which of the places it is where the words stand.
    pub occurrence: usize,
    pub range: Range<usize>,
    /// The quotations that it stands in: one, or the halves of an interrupted one. None behind the dash of a dialogue.
    pub quotations: Option<[usize; 2]>,
    pub fit: Fit,
    /// Whether it is open if the words are said, or told of who says others.
    pub open: bool,
}

/// How a declared part relates to the quotation that it stands in; the better, the smaller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// It is the whole quotation, or whole paragraphs of it.
    Whole,
    /// It is cut, and `…` shows where.
    Excerpt,
    /// It is cut, and nothing shows it.
    Cut { start: bool, end: bool },
}

/// Where the words of a part of a quote stand.
pub(super) struct Places {
    pub occurrences: Vec<Occurrence>,
    /// Where they fit best, those first that name the declared speaker.
    pub standings: Vec<Standing>,
    /// Whether it was held against each place who says the words. For very many speakers and places that takes too long.
    pub weighed: bool,
    /// How many of these other quotes were found at.
    taken: Cell<usize>,
}

impl QuotedPart<'_> {
    /// The place that is meant: a whole quotation before a part of one, one that no other quote was found at, the one that
    /// names the declared speaker, the first.
    pub(super) fn choose(&self, places: &Places, declared: &Declared) -> Option<Standing> {
        let all = &places.standings;
        let is_free =
            |standing: &Standing| declared.at(&standing.range, self.depth(standing)).is_none();
        // What is taken stays so.
        let free = (places.taken.get()..all.len()).find(|at| is_free(&all[*at]));
        places.taken.set(free.unwrap_or(all.len()));
        all.get(free.unwrap_or_default()).cloned()
    }

    /// Whether the text names another than the declared speaker for the words of an occurrence.
    pub(super) fn is_of_another(&self, occurrence: &Occurrence) -> bool {
        let held = self.holding(occurrence);
        let of_another =
            |quotation| self.speakers.distance(self.quote, quotation) == super::speaker::OF_ANOTHER;
        self.reading.text.is_read()
            && !self.quote.attribution.is_article()
            && !held.is_empty()
            && held.iter().all(|(first, _)| of_another(*first))
    }

    /// The places where the words fit best.
    pub(super) fn standings(&self, occurrences: Vec<Occurrence>) -> Places {
        let held = occurrences.iter().enumerate().flat_map(|(at, occurrence)| {
            let held = self.holding(occurrence).into_iter();
            held.map(move |(first, last)| Standing {
                occurrence: at,
                range: occurrence.span(),
                quotations: Some([first, last]),
                fit: self.fit(occurrence, first, last),
                open: false,
            })
        });
        let mut standings: Vec<Standing> = held.collect();
        if let Some(best) = standings.iter().map(|standing| standing.fit).min() {
            standings.retain(|standing| standing.fit == best);
        }
        let weighed = self.may_weigh(standings.len());
        if standings.len() > 1 && weighed {
            standings.sort_by_cached_key(|standing| {
                let held = standing.quotations;
                held.map(|[first, _]| self.speakers.distance(self.quote, first))
            });
        }
        if standings.is_empty() {
            standings.extend(self.open(&occurrences));
        }
        Places {
            occurrences,
            standings,
            weighed,
            taken: Cell::new(0),
        }
    }

    /// Whether those who are declared to say the words may be compared with whom the text names at so many places.
    fn may_weigh(&self, places: usize) -> bool {
        let declared = self.quote.attribution.ids().count();
        declared < MANY || may_weigh(places.saturating_mul(declared), self.reading)
    }

    /// How many quotations the quotation of a standing stands in.
    pub(super) fn depth(&self, standing: &Standing) -> Option<usize> {
        let quotations = &self.reading.text.quotations;
        standing
            .quotations
            .map(|[first, _]| quotations[first].depth)
    }

    /// Where words stand that no quotation holds, but that may be quoted all the same: in a language that is not read, behind
    /// the dash of a dialogue, since the words that end it are not known, or in several quotations that may be one.
    fn open(&self, occurrences: &[Occurrence]) -> Option<Standing> {
        if self.reading.text.is_read() {
            return None;
        }
        let text = self.reading.source.text();
        let quoted = |part: &Range<usize>| {
            let line = text[..part.start].rfind('\n').map_or(0, |at| at + 1);
            text[line..].trim_start().starts_with(['–', '—', '―', '-'])
                || !self.around(part).is_empty()
        };
        let open = |found: &Occurrence| found.parts.iter().all(quoted);
        let at = occurrences.iter().position(open)?;
        Some(Standing {
            occurrence: at,
            range: occurrences[at].span(),
            quotations: None,
            fit: Fit::Whole,
            open: false,
        })
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
        let (before, behind) = self.beside_insertion(first, &range);
        let (starts, ends) = (starts || before, ends || behind);
        // No marks enclose the sentences of a transcript that are quoted: each is a whole.
        let unmarked = self.reading.text.quotations[first].kind.is_unmarked();
        let sentence = self.reading.text.sentence(&range);
        let starts = starts || unmarked && is_edge(&text[sentence.start..range.start], "");
        let ends = ends || unmarked && is_edge(&text[range.end..sentence.end], ",.");
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

    /// Whether a passage begins behind the words that name the speaker within a quotation, and whether it ends before them.
    fn beside_insertion(&self, quotation: usize, range: &Range<usize>) -> (bool, bool) {
        const FARTHEST: usize = 80;
        const ENDS: [char; 4] = ['.', '!', '?', '…'];
        let text = self.reading.source.text();
        let insertions = self.speakers.insertions(quotation);
        let mut named = insertions.iter().map(|one| &one.told);
        let behind = |named: &Range<usize>| {
            range.end <= named.start && is_edge(&text[range.end..named.start], ",–—")
        };
        let before = |named: &Range<usize>| {
            named.end <= range.start && range.start - named.end <= FARTHEST && {
                // ", the mayor. " ends the insertion, and nothing of what is said stands before the passage
                let between = text[named.end..range.start].trim_end();
                let between = between.strip_suffix([',', '.', '!', '?', '…', ':', '–', '—']);
                between.is_some_and(|rest| !rest.contains(ENDS))
            }
        };
        (named.clone().any(before), named.any(behind))
    }

    /// The quotations that hold a passage, the innermost last. Titles and unclosed marks count: what stands between marks is
    /// quoted.
    pub(super) fn around(&self, range: &Range<usize>) -> Vec<usize> {
        let all = &self.reading.text.quotations;
        let mut around = Vec::new();
        // Nothing before an outermost quotation reaches behind it.
        for index in (0..all.partition_point(|quotation| quotation.span.start <= range.start)).rev()
        {
            let quotation = &all[index];
            let holds = match quotation.kind {
                QuotationKind::Empty => false,
                // What stands in brackets between the sentences of a turn nobody says.
                kind if kind.is_unmarked() => begins_and_ends_in(&quotation.parts, range),
                _ => range.end <= quotation.span.end,
            };
            if holds {
                around.insert(0, index);
            }
            if quotation.depth == 0 {
                break;
            }
        }
        around
    }
}

/// Whether a passage begins in one of some parts, and ends in one.
fn begins_and_ends_in(parts: &[Range<usize>], range: &Range<usize>) -> bool {
    let begins = |part: &Range<usize>| part.contains(&range.start);
    let ends = |part: &Range<usize>| part.start < range.end && range.end <= part.end;
    parts.iter().any(begins) && parts.iter().any(ends)
}

/// Whether nothing but white space, nested marks, what nobody sees and the given punctuation stands between a quotation's
/// edge and the words.
fn is_edge(between: &str, allowed: &str) -> bool {
    let may_stand = |c: char| {
        c.is_whitespace() || is_ignorable(c) || allowed.contains(c) || "“”‘’\"'«»„‚".contains(c)
    };
    between.chars().all(may_stand)
}
