//! What a figure measures, and what it is measured against: the words beside it.

use super::kind::is_person_word;
use super::parts::without_articles;
use super::tied::LEADS_TO;
use crate::model::{Measure, Unit};
use crate::text::language::{Sense, WordId};
use crate::text::{QuantityReading, Reading};
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
        let of = label.or_else(|| self.of_origin(figure, first, behind));
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
        let bare = figure.quantity.unit.is_none() && figure.noun.is_none();
        figure.age || bare && (self.is_age(figure) || self.is_behind_family_name(figure))
    }

    /// "Blanchard, 58, earned": an age behind a name that no list knows and that begins its sentence, before its verb.
    fn is_behind_family_name(&self, figure: &QuantityReading) -> bool {
        let row = &self.row;
        let (from, next) = (
            row.token_at(figure.span.start),
            row.token_at(figure.span.end),
        );
        let Some(name) = from.checked_sub(2) else {
            return false;
        };
        let unheard = row
            .get(name)
            .is_some_and(|token| token.word == WordId::NONE);
        let alone = row.is_capital(name) && row.sentence(name).start == name && unheard;
        let country = || self.country(&row.bytes(name..name + 1)).is_some();
        let told = row.is_mark(next, &[',']) && self.is_verb(next + 1);
        !row.language.capital_nouns && self.stands_as_age(figure) && alone && told && !country()
    }

    /// Whether no verb and no end of a clause stands between two passages, as between a name and an age: "Peter Lang, a 38-year-old
    /// father".
    pub fn are_apposed(&self, one: &Range<usize>, other: &Range<usize>) -> bool {
        const FEW: usize = 5;
        let row = &self.row;
        let start = row.token_at(one.end.min(other.end));
        let end = row.token_at(one.start.max(other.start));
        let parts = |at: usize| {
            self.is_verb(at)
                || row.has_any(at, &[Sense::And, Sense::That])
                || row.is_mark(at, &[';'])
        };
        end.saturating_sub(start) <= FEW && !(start..end).any(parts)
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

    /// What a figure measures, or the one that it belongs to, where it has no noun of its own.
    fn of_origin(
        &self,
        figure: &QuantityReading,
        first: usize,
        behind: usize,
    ) -> Option<Range<usize>> {
        let row = &self.row;
        let origin = self.origin(figure);
        let counts = figure.noun.is_some() && figure.quantity.unit.is_none();
        if origin.span == figure.span || counts {
            return self.of(figure, first, behind);
        }
        let first = row.token_at(self.with_hedge(origin).start);
        let noun = origin.noun.as_ref().map_or(0, |noun| noun.end);
        let behind = row.token_at(self.with_hedge(origin).end.max(noun));
        self.of(origin, first, behind)
    }

    fn of(&self, figure: &QuantityReading, first: usize, behind: usize) -> Option<Range<usize>> {
        let of = self.all_of(figure, first, behind)?;
        let of = self.up_to_its_noun(of);
        (self.is_noun_phrase(&of) && !self.has_figure(&of, figure)).then_some(of)
    }

    /// What changes by a figure of its own behind "and": "rents rose by 12 percent and wages by 5 percent".
    fn joined(&self, by: usize) -> Option<Range<usize>> {
        let row = &self.row;
        let segment = row.segment(by);
        let mut and = segment.start..by;
        let and = and.rfind(|at| row.has(*at, Sense::And));
        let start = and.map_or(segment.start, |and| and + 1);
        let here = row.bytes(start..start + 1).start;
        let from = match start == segment.start || and == Some(segment.start) {
            true => row.bytes(row.sentence(by)).start,
            false => row.bytes(segment).start,
        };
        let mut figures = self.figures_beside(&(here..here)).iter();
        let before = figures
            .any(|other| other.kind.states() && from <= other.span.start && other.span.end <= here);
        let words = without_articles(row, start..by);
        let noun = self.is_noun_phrase(&words) && !words.clone().any(|at| self.is_verb(at));
        (before && noun && words.len() <= LONGEST).then_some(words)
    }

    /// Whether another figure stands in some words: then they are more than what is measured.
    fn has_figure(&self, words: &Range<usize>, but: &QuantityReading) -> bool {
        let bytes = self.row.bytes(words.clone());
        let figures = self.figures_beside(&bytes).iter();
        let states = |other: &&QuantityReading| other.kind.states() && !other.age;
        let mut others = figures.filter(|other| states(other) && other.span != but.span);
        others.any(|other| bytes.start < other.span.end && other.span.start < bytes.end)
    }

    /// The words that tell what a figure measures, whether they are a noun phrase or not: those that tell it most surely first.
    fn all_of(
        &self,
        figure: &QuantityReading,
        first: usize,
        behind: usize,
    ) -> Option<Range<usize>> {
        let row = &self.row;
        let before = first.wrapping_sub(1);
        if let Some(of) = self.part_of(figure, first, behind) {
            return Some(of);
        }
        if row.has(before, Sense::Of) {
            let of = self.phrase_before(before);
            let noun = of.end.wrapping_sub(1);
            // "a father of three"
            if !of.is_empty() && is_person_word(row, noun) {
                return None;
            }
            // "a total cost of 5 million"
            if self.is_noun_phrase(&of) && !row.has(noun, Sense::ChangeNoun) {
                return Some(of);
            }
        }
        let found = self.brought_to(figure, before);
        let found = found.or_else(|| self.rise_in(figure, before, behind));
        let found = found.or_else(|| self.own_noun(figure, behind));
        if found.is_some() {
            return found;
        }
        if let Measure::Rank(_) = figure.quantity.measure {
            return self.ranked(figure);
        }
        if let Some(subject) = self.subject_of_change(figure, first) {
            return Some(subject);
        }
        // "has dialysis three times a week": whoever has it is not what is counted.
        match row.has(behind.wrapping_sub(1), Sense::Times) {
            true => None,
            false => self
                .subject(first)
                .filter(|subject| self.is_measured(subject, figure, first)),
        }
    }

    /// What a figure is so many or so much of: "61 percent of all jobs", "72 Prozent der Bürger", "a survey of 1,850 parents".
    fn part_of(
        &self,
        figure: &QuantityReading,
        first: usize,
        behind: usize,
    ) -> Option<Range<usize>> {
        let row = &self.row;
        let part = matches!(
            figure.quantity.measure,
            Measure::Share { .. } | Measure::Amount(_) | Measure::Multiple(_)
        );
        if part && row.has(behind, Sense::Of) {
            let of = self.phrase_behind(behind + 1);
            if !of.is_empty() && !self.is_more(&of) {
                return Some(self.with_noun(figure, of));
            }
        }
        if part && figure.noun.is_none() && row.has(behind, Sense::MayBeGenitive) {
            return Some(self.phrase_behind(behind)).filter(|of| !of.is_empty());
        }
        let noun = figure.noun.as_ref();
        let noun = noun.filter(|_| figure.quantity.unit.is_none())?;
        row.has(first.wrapping_sub(1), Sense::Of)
            .then(|| self.with_complement(row.token_at(noun.start), row.token_at(noun.end)))
    }

    /// What a verb brings to a figure, or changes by it: "put the number of jobs at risk at 3,500", "raised its forecast to 3
    /// percent", "cut the funds by a third".
    fn brought_to(&self, figure: &QuantityReading, before: usize) -> Option<Range<usize>> {
        let row = &self.row;
        if row.has(before, Sense::At) {
            let mut clause = row.segment(before).start..before;
            let put = clause.rfind(|at| row.has(*at, Sense::Put))?;
            return Some(without_articles(row, put + 1..before));
        }
        if row.has_any(before, LEADS_TO) {
            return self.brought(before);
        }
        let changes = matches!(figure.quantity.measure, Measure::Change { .. });
        let by = changes && row.has(before, Sense::By);
        by.then(|| self.joined(before).or_else(|| self.changed(before)))?
    }

    /// What rises or falls by a figure: "a rise of 5 percent in rents".
    fn rise_in(
        &self,
        figure: &QuantityReading,
        before: usize,
        behind: usize,
    ) -> Option<Range<usize>> {
        let row = &self.row;
        let changes = matches!(figure.quantity.measure, Measure::Change { .. });
        let rise = row.has(before, Sense::Of) || changes && !row.has(before, Sense::By);
        if !rise || !row.has_any(behind, &[Sense::In, Sense::Of]) {
            return None;
        }
        let of = self.phrase_behind(behind + 1);
        (!of.is_empty() && !self.is_of_time(&of) && !self.is_more(&of)).then_some(of)
    }

    /// The "plus" of "8 % de plus", which is nothing that is measured.
    fn is_more(&self, words: &Range<usize>) -> bool {
        const MORE: &[Sense] = &[Sense::Adds, Sense::Minus, Sense::More, Sense::Less];
        words.len() == 1 && self.row.has_any(words.start, MORE)
    }

    /// The noun that a figure counts, with what belongs to it.
    fn own_noun(&self, figure: &QuantityReading, behind: usize) -> Option<Range<usize>> {
        let row = &self.row;
        let unit = &figure.quantity.unit;
        let noun = figure.noun.as_ref();
        if let Some(noun) = noun.filter(|_| *unit != Some(Unit::Percent)) {
            return Some(self.with_complement(row.token_at(noun.start), row.token_at(noun.end)));
        }
        let people = matches!(unit, Some(Unit::Known(name)) if name == PEOPLE);
        let words = row.token_at(figure.number.end)..behind;
        (people && !words.is_empty()).then(|| self.with_complement(words.start, words.end))
    }

    /// What is ranked: "second-largest economy".
    fn ranked(&self, figure: &QuantityReading) -> Option<Range<usize>> {
        let row = &self.row;
        let mut from = row.token_at(figure.number.end);
        while row.is_hyphen(from)
            || row.glued(from) && row.is_word(from)
            || row.can_be(from, Sense::Superlative)
        {
            from += 1;
        }
        // "der als Erster auf dem Gipfel stand"
        if row.has_any(from, &[Sense::Preposition, Sense::In, Sense::On, Sense::At])
            && !row.has(from, Sense::Of)
        {
            return None;
        }
        Some(self.phrase_behind(from)).filter(|of| !of.is_empty())
    }

    /// The subject of a figure that is a verb: "sales of electric cars nearly doubled".
    fn subject_of_change(&self, figure: &QuantityReading, first: usize) -> Option<Range<usize>> {
        const BEGINS: &[Sense] = &[
            Sense::And,
            Sense::JoinsClauses,
            Sense::ClauseStart,
            Sense::That,
        ];
        let row = &self.row;
        let number = row.token_at(figure.number.start);
        if !self.is_verb(number) && !row.can_be(number, Sense::Participle) {
            return None;
        }
        let segment = row.segment(first).start;
        let begins = (segment..first).rfind(|at| row.has_any(*at, BEGINS));
        let words = self.trimmed(begins.map_or(segment, |at| at + 1)..first);
        let verbs = words.clone().any(|at| self.is_verb(at));
        (!words.is_empty() && !verbs).then_some(words)
    }

    /// Whether a subject is what a figure measures: not one who does something by that figure, as "the town spent 5 million".
    fn is_measured(&self, subject: &Range<usize>, figure: &QuantityReading, first: usize) -> bool {
        let row = &self.row;
        // "Die Brücke soll 9 Millionen Euro kosten"
        let end = match row.language.verb_second {
            true => row.segment(first).end,
            false => first,
        };
        let verbs = |senses: &[Sense]| (subject.end..end).any(|at| row.has_any(at, senses));
        let moves = verbs(&[Sense::Rise, Sense::Fall]);
        let quantity = &figure.quantity;
        // "Fertig wurden 500": what begins a sentence has a capital, and may be no noun.
        let alone = row.language.capital_nouns
            && subject.len() == 1
            && row.sentence(first).start == subject.start
            && row.has(subject.end, Sense::Become);
        match (&quantity.measure, &quantity.unit) {
            _ if alone => false,
            (Measure::Score { .. }, _) => true,
            _ if self.is_agent(subject) => {
                moves && matches!(quantity.measure, Measure::Change { .. })
            }
            (Measure::Amount(_), Some(Unit::Percent)) => true,
            (Measure::Amount(_), _) => moves || verbs(&[Sense::Be, Sense::Amounts]),
            _ => true,
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
    pub(super) fn phrase_behind(&self, from: usize) -> Range<usize> {
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
            !row.glued(at) && self.taken.is_of_time(at)
                || row.word(at).time.is_some() && !row.has(at, Sense::FirstName) && !row.glued(at)
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
    pub(super) fn phrase_before(&self, end: usize) -> Range<usize> {
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
            // "die Zahl der Höfe"
            let genitive = row.language.capital_nouns
                && row.has(at, Sense::MayBeGenitive)
                && row.is_capital(at.wrapping_sub(1));
            if genitive && at > segment.start {
                start = at;
                continue;
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
}

/// The unit of people, as the model names it.
const PEOPLE: &str = "people";
