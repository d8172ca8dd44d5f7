//! What a figure measures, and what it is measured against: the words beside it.

use super::named::without_articles;
use crate::model::{Measure, Unit};
use crate::text::language::Sense;
use crate::text::{QuantityReading, Reading};
use std::ops::Range;

/// The words beside a figure that tell more of it, in bytes of the text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Beside {
    /// What is measured: "unemployment in the region", "cost".
    pub of: Option<Range<usize>>,
    /// What it is measured against: "planned" of "18 percent more than planned".
    pub against: Option<Range<usize>>,
}

/// How many tokens what is measured has at most.
const LONGEST: usize = 10;

/// How many tokens a verb may stand before the figure that it tells of its subject.
const NEAR: usize = 9;

/// What a noun phrase ends before.
const ENDS: &[Sense] = &[
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
        let of = self.of(figure, first, behind);
        Beside {
            of: of
                .filter(|of| !of.is_empty() && !self.is_pronoun(of))
                .map(|of| row.bytes(of)),
            against: self.against(figure, behind).map(|words| row.bytes(words)),
        }
    }

    fn is_pronoun(&self, words: &Range<usize>) -> bool {
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

    /// The noun that some words are about: "people" of "people in six cabins", "supplier" of "crude supplier of China".
    pub fn head_word(&self, words: &Range<usize>) -> &str {
        let row = &self.row;
        let tokens = self.tokens(words);
        let ends = |at: &usize| {
            *at > tokens.start
                && (row.has_any(*at, ENDS)
                    || row.has_any(
                        *at,
                        &[
                            Sense::Preposition,
                            Sense::MayBeGenitive,
                            Sense::Of,
                            Sense::In,
                        ],
                    ))
        };
        let end = tokens.clone().find(ends).unwrap_or(tokens.end);
        let noun = (tokens.start..end).rev().find(|at| row.is_word(*at));
        noun.map_or("", |at| row.str(at))
    }

    /// Whether some words end with one that leads on to others: "twice as much as".
    pub fn is_torn(&self, words: &Range<usize>) -> bool {
        let row = &self.row;
        let last = self.tokens(words).end.wrapping_sub(1);
        row.has_any(
            last,
            &[
                Sense::Preposition,
                Sense::As,
                Sense::Of,
                Sense::In,
                Sense::To,
                Sense::And,
                Sense::That,
                Sense::The,
                Sense::A,
            ],
        )
    }

    /// Whether a figure is how old somebody is, by its unit or because it stands behind a name: "Ann Lee, 42,".
    pub fn tells_age(&self, figure: &QuantityReading) -> bool {
        figure.age || figure.quantity.unit.is_none() && figure.noun.is_none() && self.is_age(figure)
    }

    /// The word for what such a figure measures, in the language of the text.
    pub fn word_for_age(&self) -> &'static str {
        self.row.language.kinds.age
    }

    fn of(&self, figure: &QuantityReading, first: usize, behind: usize) -> Option<Range<usize>> {
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
            && let Some(object) = self.changed(before)
        {
            return Some(object);
        }
        if (changes || row.has_any(before, &[Sense::Of]))
            && row.has_any(behind, &[Sense::In, Sense::Of])
        {
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
        self.subject(first)
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

    /// The object that a verb changes by a figure: "cut the funds for rescue by a third".
    fn changed(&self, by: usize) -> Option<Range<usize>> {
        let row = &self.row;
        let segment = row.segment(by);
        let verb = (segment.start..by).rev().find(|at| self.is_verb(*at))?;
        let object = without_articles(row, verb + 1..by);
        let noun = !object.is_empty() && object.len() <= LONGEST && !self.is_of_time(&object);
        let adverb = object.clone().all(|at| row.can_be(at, Sense::Adverb));
        (noun
            && !adverb
            && !row.has_any(
                object.start,
                &[Sense::Preposition, Sense::Pronoun, Sense::ObjectPronoun],
            ))
        .then_some(object)
    }

    /// The subject of the clause that holds a token.
    fn subject(&self, at: usize) -> Option<Range<usize>> {
        let row = &self.row;
        let sentence = row.around(at);
        let quoted = self.quotation_at(row.bytes(at..at + 1).start);
        let mut start = match quoted {
            Some(index) => sentence
                .start
                .max(row.token_at(self.quotations[index].parts.first()?.start)),
            None => sentence.start,
        };
        let semicolon = (start..at)
            .rev()
            .find(|at| row.is_mark(*at, &[';', '“', '”', '"', ':']));
        start = semicolon.map_or(start, |at| at + 1);
        let mut last: Option<(usize, Range<usize>)> = None;
        let mut from = start;
        let mut relative = false;
        for verb in start..at {
            let says = |at: usize| {
                row.word(at).cue.is_some_and(|cue| cue.is_verb())
                    && !row.has_any(at, &[Sense::Rise, Sense::Fall])
            };
            if row.has_any(verb, &[Sense::That, Sense::Relative, Sense::RelativeWord]) {
                // "the gas that flowed", but "said that"
                let told = verb == from
                    || last.is_none() && (start..verb).any(says)
                    || row.has(verb - 1, Sense::Assertion);
                match told {
                    true => (from, last) = (verb + 1, None),
                    false => relative = true,
                }
                continue;
            }
            if row.has(verb, Sense::JoinsClauses) && row.is_mark(verb.wrapping_sub(1), &[',']) {
                (from, last) = (verb + 1, None);
                continue;
            }
            if !self.is_verb(verb) || verb < from {
                continue;
            }
            if relative {
                relative = self.is_verb(verb + 1); // "that had flowed"
                continue;
            }
            let subject = self.trimmed(from..verb);
            match says(verb) || subject.is_empty() {
                true => from = verb + 1,
                false => {
                    last = last.or(Some((verb, subject)));
                    from = at;
                }
            }
        }
        let Some((verb, subject)) = last else {
            return self.before_its_verb(start..at);
        };
        // "ruled that they are to pay over 5 million": what is paid is no court.
        let other = (verb + 1..at).any(|at| {
            row.has(at, Sense::To) && !row.is_number(at + 1) && !row.has(at + 1, Sense::The)
        });
        let near = at - verb <= NEAR && !other;
        (near && subject.len() <= LONGEST).then_some(subject)
    }

    /// In a language that sets the verb last, the noun phrase with which a clause begins.
    fn before_its_verb(&self, clause: Range<usize>) -> Option<Range<usize>> {
        let row = &self.row;
        if !row.language.verb_second {
            return None;
        }
        let from = clause
            .clone()
            .rev()
            .find(|at| row.is_mark(*at, &[',']) || row.has(*at, Sense::Subordinator));
        let from = from.map_or(clause.start, |at| at + 1);
        let from = (from..clause.end).find(|at| !row.has(*at, Sense::Subordinator))?;
        let ends = |at: &usize| {
            row.has(*at, Sense::Preposition)
                || self.taken.is_of_time(*at)
                || row.mark(*at).is_some()
        };
        let end = (from..clause.end).find(ends).unwrap_or(clause.end);
        let words = self.trimmed(from..end);
        let noun = words.clone().any(|at| row.is_capital(at));
        (noun && words.len() <= LONGEST).then_some(words)
    }

    /// A subject without what leads to it: "In March", "but", "the".
    fn trimmed(&self, all: Range<usize>) -> Range<usize> {
        let row = &self.row;
        let mut all = all;
        let comma = all
            .clone()
            .rev()
            .find(|at| row.is_mark(*at, &[',', '—', '–']));
        if let Some(comma) = comma {
            let behind = comma + 1..all.end;
            // "In March, unemployment", but "Shipments in December, he said,"
            let empty = !behind.clone().any(|at| row.is_word(at));
            all = match empty {
                true => all.start..comma,
                false => behind,
            };
        }
        let leads = |at: usize| {
            row.has_any(
                at,
                &[
                    Sense::And,
                    Sense::JoinsClauses,
                    Sense::That,
                    Sense::Adverb,
                    Sense::ClauseStart,
                ],
            ) || row.mark(at).is_some()
        };
        while !all.is_empty() && leads(all.start) {
            all.start += 1;
        }
        let trails = |at: usize| {
            row.can_be(at, Sense::Adverb)
                || row.has_any(at, &[Sense::Auxiliary, Sense::Be, Sense::Modal])
                || row.mark(at).is_some()
        };
        while !all.is_empty() && trails(all.end - 1) {
            all.end -= 1;
        }
        // "over the first 11 months of 2022 the gas"
        if row.has_any(all.start, &[Sense::Preposition, Sense::In, Sense::On])
            && all.clone().any(|at| self.taken.is_of_time(at))
        {
            let last = all
                .clone()
                .rev()
                .find(|at| self.taken.is_of_time(*at))
                .unwrap_or(all.start);
            all.start = (last + 1).min(all.end);
        }
        // Without the time at its end: "shipments in December".
        if let Some(time) = all.clone().find(|at| self.taken.is_of_time(*at)) {
            let mut end = time;
            while end > all.start
                && (row.has(end - 1, Sense::Preposition)
                    || row.has_any(end - 1, &[Sense::In, Sense::On]))
            {
                end -= 1;
            }
            all.end = end;
        }
        let all = without_articles(row, all);
        let pronoun = all.len() == 1
            && row.has_any(
                all.start,
                &[
                    Sense::Pronoun,
                    Sense::It,
                    Sense::IOrWe,
                    Sense::Demonstrative,
                    Sense::There,
                    Sense::Relative,
                    Sense::Nominative,
                ],
            );
        match pronoun
            || all.clone().all(|at| row.is_digits(at))
            || row.has(all.start, Sense::Preposition)
        {
            true => all.start..all.start,
            false => all,
        }
    }

    /// What a figure is measured against: behind "than", "above", "compared with".
    fn against(&self, figure: &QuantityReading, behind: usize) -> Option<Range<usize>> {
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
                || row.is_number(*at)
        };
        let end = words.clone().find(stops).unwrap_or(words.end);
        let words = from..end;
        (!words.is_empty()).then_some(words)
    }

    /// Whether a verb stands here.
    pub(super) fn is_verb(&self, at: usize) -> bool {
        let row = &self.row;
        if row.has_any(at, &[Sense::Ranked, Sense::Human]) && !row.has(at, Sense::Past) {
            return false; // "supplier"
        }
        let noun = row.has_any(
            at.wrapping_sub(1),
            &[Sense::The, Sense::A, Sense::Possessive],
        );
        let told = (row.language.tenses.verb)(row, at).is_some()
            || row.has_any(
                at,
                &[
                    Sense::Be,
                    Sense::Auxiliary,
                    Sense::Modal,
                    Sense::Perfect,
                    Sense::Supporting,
                    Sense::Stative,
                ],
            );
        let says = row.word(at).cue.is_some_and(|cue| cue.is_verb());
        row.is_word(at)
            && !noun
            && row.is_lower(at)
            && (told
                || says
                || row.has_any(at, &[Sense::Rise, Sense::Fall]) && !row.has(at, Sense::ChangeNoun))
    }

    pub(super) fn is_of_time(&self, tokens: &Range<usize>) -> bool {
        tokens.clone().any(|at| self.taken.is_of_time(at))
    }
}

/// The unit of people, as the model names it.
const PEOPLE: &str = "people";
