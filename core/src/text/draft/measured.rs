//! What a figure measures, and what it is measured against: the words beside it.

use super::parts::without_articles;
use super::when::COMPARES;
use crate::model::{Measure, Unit};
use crate::text::language::Sense;
use crate::text::{QuantityReading, Reading};
use std::mem::discriminant;
use std::ops::Range;

/// The words beside a figure that tell more of it, in bytes of the text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Beside {
    /// What is measured: "unemployment in the region", "cost".
    pub of: Option<Range<usize>>,
    /// What it is measured against: "planned" of "18 percent more than planned".
    pub against: Option<Range<usize>>,
    /// Whether what is measured is the label of the figure's line in a list: then it is nobody whom the text names so.
    pub listed: bool,
}

/// How many tokens what is measured has at most.
pub(super) const LONGEST: usize = 10;

/// What a noun phrase ends before.
pub(super) const ENDS: &[Sense] = &[
    Sense::Relative,
    Sense::RelativeWord,
    Sense::That,
    Sense::And,
    Sense::Than,
    Sense::JoinsClauses,
    Sense::ClauseStart,
    Sense::Auxiliary,
    Sense::Be,
    Sense::Modal,
    Sense::Pronoun,
    Sense::According,
];

impl Reading<'_> {
    /// What a figure measures and is measured against, as the words beside it tell.
    ///
    /// ```
    /// use newsfacts_core::text::{Reading, Source};
    ///
    /// let text = Source::new("a.txt", "They were built at a total cost of €31.5 million.");
    /// let reading = Reading::new(&text, None, "en");
    /// let beside = reading.beside(&reading.quantities[0]);
    /// assert_eq!(&text.text()[beside.of.unwrap()], "total cost");
    /// ```
    pub fn beside(&self, figure: &QuantityReading) -> Beside {
        let row = &self.row;
        let whole = self.with_hedge(figure);
        let (first, next) = (row.token_at(whole.start), row.token_at(whole.end));
        let behind = match &figure.noun {
            Some(noun) => row.token_at(noun.end).max(next),
            None => next,
        };
        let label = self.label_of_item(figure, first);
        let listed = label.is_some();
        let of = label.or_else(|| self.taken_up(figure, first, behind));
        let of = of.or_else(|| self.of(figure, first, behind));
        Beside {
            of: of.map(|of| row.bytes(of)),
            listed,
            against: self.against(figure, behind).map(|words| row.bytes(words)),
        }
    }

    pub(super) fn is_pronoun(&self, words: &Range<usize>) -> bool {
        const MEANT: &[Sense] = &[
            Sense::Pronoun,
            Sense::ObjectPronoun,
            Sense::MeOrUs,
            Sense::It,
            Sense::Demonstrative,
            Sense::Standalone,
            Sense::There,
        ];
        words.len() == 1 && self.row.has_any(words.start, MEANT)
    }

    /// Whether a figure is how old somebody is, by its unit or because it stands behind a name: "Ann Lee, 42,".
    pub fn tells_age(&self, figure: &QuantityReading) -> bool {
        figure.age || figure.quantity.unit.is_none() && figure.noun.is_none() && self.is_age(figure)
    }

    /// The word for what such a figure measures, in the language of the text.
    pub fn word_for_age(&self) -> &'static str {
        self.row.language.kinds.age
    }

    /// The label of the line of a list in which a figure stands, where the figure has no noun of its own.
    fn label_of_item(&self, figure: &QuantityReading, first: usize) -> Option<Range<usize>> {
        let counts = figure.noun.is_some() && figure.quantity.unit.is_none();
        let item = self.row.item(first).filter(|_| !counts)?;
        let label = without_articles(&self.row, item.label);
        let apart = label.end <= first || label.start > first;
        (apart && label.clone().any(|at| self.row.is_word(at))).then_some(label)
    }

    /// What the figure before measures that this one is compared with, or that changed by it: of "310,000 passengers last
    /// year, up from 275,000" and "1.2 million passengers, 6 percent fewer than in 2023".
    fn taken_up(
        &self,
        figure: &QuantityReading,
        first: usize,
        behind: usize,
    ) -> Option<Range<usize>> {
        let row = &self.row;
        let changes = matches!(figure.quantity.measure, Measure::Change { .. });
        let segment = row.segment(first);
        let apposed = changes
            && segment.start == first
            && row.is_mark(first.wrapping_sub(1), &[','])
            && !segment.clone().any(|at| self.is_verb(at));
        let share = figure.quantity.unit == Some(Unit::Percent);
        if figure.noun.is_some() && !share
            || row.has(behind, Sense::Of)
            || !(self.is_compared(first) || apposed)
        {
            return None;
        }
        let here = row.bytes(first..first + 1).start;
        let sentence = row.sentence(first);
        let stated = self.figures_beside(&(here..here)).iter().rev();
        let stated = stated.filter(|other| other.span.end <= here && other.kind.states());
        let stated = stated.take(1).find(|other| {
            let (one, other_one) = (&other.quantity, &figure.quantity);
            let alike = discriminant(&one.measure) == discriminant(&other_one.measure)
                && (one.unit == other_one.unit || other_one.unit.is_none());
            let start = row.token_at(other.span.start);
            let amount = matches!(one.measure, Measure::Amount(_) | Measure::Magnitude(_));
            (alike || apposed && amount) && start >= sentence.start && first - start <= NEAR
        })?;
        let of = self.beside(stated).of?;
        Some(self.tokens(&of))
    }

    /// Whether what stands before a figure makes it one that another is compared with: "up from", "instead of".
    fn is_compared(&self, first: usize) -> bool {
        let row = &self.row;
        let (before, other) = (first.wrapping_sub(1), first.wrapping_sub(2));
        row.has_any(before, COMPARES)
            || row.has_any(before, &[Sense::With, Sense::To]) && row.has_any(other, COMPARES)
            || row.has(before, Sense::Of) && row.can_be(other, Sense::Adverb)
    }

    fn of(&self, figure: &QuantityReading, first: usize, behind: usize) -> Option<Range<usize>> {
        let all = self.all_of(figure, first, behind);
        all.filter(|of| self.is_noun_phrase(of) && !self.has_figure(of, figure))
    }

    /// What changes by a figure of its own behind "and": "rents rose by 12 percent and wages by 5 percent".
    fn joined(&self, by: usize) -> Option<Range<usize>> {
        let row = &self.row;
        let segment = row.segment(by);
        let and = segment.clone().take_while(|at| *at < by);
        let and = and.filter(|at| row.has(*at, Sense::And)).last()?;
        let here = row.bytes(and..and + 1).start;
        let from = row.bytes(segment).start;
        let mut figures = self.figures_beside(&(here..here)).iter();
        let before = figures
            .any(|other| other.kind.states() && from <= other.span.start && other.span.end <= here);
        let words = without_articles(row, and + 1..by);
        let noun = self.is_noun_phrase(&words) && !words.clone().any(|at| self.is_verb(at));
        (before && noun && words.len() <= LONGEST).then_some(words)
    }

    /// Whether another figure stands in some words: then they are more than what is measured.
    fn has_figure(&self, words: &Range<usize>, but: &QuantityReading) -> bool {
        let bytes = self.row.bytes(words.clone());
        let figures = self.figures_beside(&bytes).iter();
        let mut others = figures.filter(|other| other.kind.states() && other.span != but.span);
        others.any(|other| bytes.start < other.span.end && other.span.start < bytes.end)
    }

    fn all_of(
        &self,
        figure: &QuantityReading,
        first: usize,
        behind: usize,
    ) -> Option<Range<usize>> {
        let row = &self.row;
        let quantity = &figure.quantity;
        let changes = matches!(quantity.measure, Measure::Change { .. });
        // "61 percent of all jobs"
        let part = matches!(
            quantity.measure,
            Measure::Share { .. } | Measure::Amount(_) | Measure::Multiple(_)
        );
        if part && row.has(behind, Sense::Of) {
            let of = self.phrase_behind(behind + 1);
            if !of.is_empty() {
                return Some(self.with_noun(figure, of));
            }
        }
        // "a total cost of 5 million", "a rise of 5 percent in rents"
        let before = first.wrapping_sub(1);
        if row.has(before, Sense::Of) {
            let of = self.phrase_before(before);
            let noun = of.end.wrapping_sub(1);
            if !of.is_empty() && !row.has(noun, Sense::ChangeNoun) {
                return Some(of);
            }
        }
        if changes
            && row.has(before, Sense::By)
            && let Some(what) = self.joined(before).or_else(|| self.changed(before))
        {
            return Some(what);
        }
        if (changes || row.has(before, Sense::Of)) && row.has_any(behind, &[Sense::In, Sense::Of]) {
            let of = self.phrase_behind(behind + 1);
            if !of.is_empty() && !self.is_of_time(&of) {
                return Some(of);
            }
        }
        if let Some(noun) = figure
            .noun
            .as_ref()
            .filter(|_| !matches!(quantity.unit, Some(Unit::Percent)))
        {
            return Some(self.with_complement(row.token_at(noun.start), row.token_at(noun.end)));
        }
        let counts = matches!(&quantity.unit, Some(Unit::Known(name)) if name == PEOPLE);
        if counts {
            let words = row.token_at(figure.number.end)..behind;
            if !words.is_empty() {
                return Some(self.with_complement(words.start, words.end));
            }
        }
        if let Measure::Rank(_) = quantity.measure {
            let mut from = row.token_at(figure.number.end);
            while row.is_hyphen(from)
                || row.glued(from) && row.is_word(from)
                || row.can_be(from, Sense::Superlative)
            {
                from += 1; // "second-largest"
            }
            let of = self.phrase_behind(from);
            return Some(of).filter(|of| !of.is_empty());
        }
        // "has dialysis three times a week": whoever has it is not what is counted.
        match row.has(behind.wrapping_sub(1), Sense::Times) {
            true => None,
            false => self.subject(first),
        }
    }

    /// What is counted, of what a share is taken: "3 votes of", where the figure has a noun of its own.
    fn with_noun(&self, figure: &QuantityReading, of: Range<usize>) -> Range<usize> {
        match (&figure.noun, &figure.quantity.unit) {
            (Some(noun), None) => self.row.token_at(noun.start)..of.end,
            _ => of,
        }
    }

    /// A noun with what "of" or "in" adds to it.
    fn with_complement(&self, start: usize, end: usize) -> Range<usize> {
        let row = &self.row;
        if row.has_any(end, &[Sense::Of, Sense::From, Sense::In])
            && !row.has(end, Sense::WithArticle)
        {
            let more = self.phrase_behind_kept(end + 1);
            if !more.is_empty() && more.end - start <= LONGEST && !self.is_of_time(&more) {
                return start..more.end;
            }
        }
        start..end
    }

    /// The noun phrase behind a token, without its article.
    fn phrase_behind(&self, from: usize) -> Range<usize> {
        without_articles(&self.row, self.phrase_behind_kept(from))
    }

    fn phrase_behind_kept(&self, from: usize) -> Range<usize> {
        let row = &self.row;
        let from = from
            + usize::from(
                row.has_any(from, &[Sense::Preposition, Sense::Among])
                    && !row.has(from, Sense::WithArticle),
            );
        let segment = row.segment(from);
        let limit = segment.end.min(from + LONGEST);
        let time = |at: usize| {
            self.taken.is_of_time(at)
                || row.word(at).time.is_some() && !row.has(at, Sense::FirstName)
        };
        let preposition = |at: usize| {
            row.has(at, Sense::Preposition) && !row.has_any(at, &[Sense::Of, Sense::MayBeGenitive])
        };
        let stops = |at: &usize| {
            *at > from && (preposition(*at) || row.has_any(*at, ENDS) || self.is_verb(*at))
                || row.is_end(*at)
                || time(*at)
                || row.is_mark(*at, &['“', '"', '(', '„'])
        };
        let end = (from..limit).find(stops).unwrap_or(limit);
        let mut end = end;
        while end > from
            && row.has_any(
                end - 1,
                &[Sense::Of, Sense::The, Sense::A, Sense::Preposition],
            )
        {
            end -= 1;
        }
        from..end
    }

    /// The noun phrase before a token, without its article.
    fn phrase_before(&self, end: usize) -> Range<usize> {
        let row = &self.row;
        let segment = row.segment(end);
        let mut start = end;
        while start > segment.start && end - start < LONGEST {
            let at = start - 1;
            let preposition = row.has(at, Sense::Preposition) && !row.has(at, Sense::Of);
            if row.has(at, Sense::Pronoun) && start + 1 < end {
                start += 1; // "He expects revenue of"
                break;
            }
            if preposition || row.has_any(at, ENDS) || self.is_verb(at) || row.mark(at).is_some() {
                break;
            }
            start = at;
            if row.has_any(at, &[Sense::The, Sense::A, Sense::Possessive]) {
                break;
            }
        }
        while start < end && row.has(start, Sense::Of) {
            start += 1; // "because of gusts"
        }
        without_articles(row, start..end)
    }

    /// What a figure is measured against: behind "than", "above", "compared with".
    fn against(&self, figure: &QuantityReading, behind: usize) -> Option<Range<usize>> {
        self.compared_behind(figure, behind)
            .or_else(|| self.compared_before(figure))
    }

    /// The time before a change that it is measured against: "gegenüber 1990 um 65 Prozent".
    fn compared_before(&self, figure: &QuantityReading) -> Option<Range<usize>> {
        let row = &self.row;
        let first = row.token_at(self.with_hedge(figure).start);
        let mut segment = row.segment(first).start..first;
        let compared = |at: &usize| row.has_any(*at, &[Sense::ComparedWith, Sense::Compared]);
        let lead = segment.rfind(compared)?;
        let from = lead + 1 + usize::from(row.has_any(lead + 1, &[Sense::To, Sense::With]));
        let end = (from..first).find(|at| !self.taken.is_of_time(*at) && *at > from)?;
        let changes = matches!(figure.quantity.measure, Measure::Change { .. });
        (changes && self.is_of_time(&(from..end))).then_some(from..end)
    }

    /// The same behind "than", "above", "compared with".
    fn compared_behind(&self, figure: &QuantityReading, behind: usize) -> Option<Range<usize>> {
        let row = &self.row;
        let compares = matches!(
            figure.quantity.measure,
            Measure::Change { .. } | Measure::Multiple(_) | Measure::Share { .. }
        );
        if !compares {
            return None;
        }
        let segment = row.segment(behind);
        let limit = segment.end.min(behind + 6);
        if matches!(figure.quantity.measure, Measure::Multiple(_))
            && let Some(words) = self.multiplied(behind, limit, segment.end)
        {
            return Some(words);
        }
        let lead = (behind..limit).find(|at| {
            row.has_any(
                *at,
                &[
                    Sense::Than,
                    Sense::Level,
                    Sense::ComparedWith,
                    Sense::Compared,
                ],
            )
        })?;
        let mut from = lead + 1;
        if row.has_any(from, &[Sense::To, Sense::With]) {
            from += 1;
        }
        let words = from..segment.end.min(from + LONGEST);
        let stops = |at: &usize| {
            row.has_any(*at, &[Sense::And, Sense::JoinsClauses, Sense::That])
                || row.is_end(*at)
                || self.is_verb(*at) && *at > from
                || row.is_number(*at) && !self.taken.is_of_time(*at)
        };
        let end = words.clone().find(stops).unwrap_or(words.end);
        let words = from..end;
        // "over the first quarter"
        if row.has(lead, Sense::Level) && self.taken.is_of_time(from) {
            return None;
        }
        (!words.is_empty()).then_some(words)
    }
}

impl Reading<'_> {
    /// What a multiple is one of, where that is told by a time: "twice what it paid in 2019", "twice as much as in 2019".
    fn multiplied(&self, behind: usize, limit: usize, end: usize) -> Option<Range<usize>> {
        let row = &self.row;
        let what = row.has_any(
            behind,
            &[
                Sense::RelativeWord,
                Sense::Relative,
                Sense::That,
                Sense::RelativeObject,
            ],
        );
        let from = match what {
            true => behind,
            false => (behind..limit).rev().find(|at| row.has(*at, Sense::As))? + 1,
        };
        let stops =
            |at: &usize| row.is_end(*at) || row.has_any(*at, &[Sense::And, Sense::JoinsClauses]);
        let mut words = from..(from..end).find(stops).unwrap_or(end);
        // "doppelt so viel wie 2019"
        if !what && !words.clone().any(|at| self.is_verb(at)) {
            let time = words.clone().find(|at| self.taken.is_of_time(*at))?;
            let leads = time > from && row.has_any(time - 1, &[Sense::In, Sense::On]);
            words.start = time - usize::from(leads);
        }
        (self.is_of_time(&words) && words.len() <= LONGEST).then_some(words)
    }
}

/// How many tokens lie at most between two figures of which one is compared with the other.
const NEAR: usize = 14;

/// The unit of people, as the model names it.
const PEOPLE: &str = "people";
