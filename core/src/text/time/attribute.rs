//! Times that date a thing of which a sentence speaks, and not what it says of that thing: in "the clinic, founded in 1911, has 40
//! beds" nobody says when there were 40 beds.
//!
//! A thing is dated by what is set off beside it ("founded in 1911", "which opens in June", "mayor since 2019"), by a clause that
//! restricts it ("the clinic that opened in 1911"), by what stands before a noun ("die 2019 eröffnete Station"), or right behind it
//! ("a ruling of June 2024"). Whether the time is that of the fact as well is left open.

use super::tense::relative;
use crate::text::language::Sense::{
    self, A, And, Auxiliary, Be, By, For, From, In, Inflected, JoinsClauses, Modal, Of, On, Or,
    Plural, Possessive, Preposition, Pronoun, Relative, RelativeWord, The, WithArticle,
};
use crate::text::language::time::Tense;
use crate::text::reading::Reading;
use crate::text::row::Row;
use std::ops::Range;

/// How many words may stand between an article and the time that belongs to its noun: "die vom Land im Jahr 2019 eröffnete Station".
const BEFORE_TIME: usize = 6;

/// How many adjectives may stand between such a time and the noun.
const ADJECTIVES: usize = 3;

impl Reading<'_> {
    /// Whether a time dates a thing that the sentence speaks of, so that it need not be the time of a fact at `fact`, a figure or an
    /// event.
    ///
    /// ```
    /// use newsfacts_core::text::{Reading, Source};
    ///
    /// let text = Source::new("a.txt", "The clinic, founded in 1911, had 40 beds in 2020.");
    /// let reading = Reading::new(&text, newsfacts_core::model::Date::from_ordinal_date(2023, 1).ok(), "en");
    /// let beds = &reading.quantities[0].span;
    /// let dated: Vec<bool> = reading.times.iter().map(|time| reading.dates_a_thing(&time.span, beds, true)).collect();
    /// assert_eq!(dated, [true, false]);
    /// ```
    pub fn dates_a_thing(&self, time: &Range<usize>, fact: &Range<usize>, is_figure: bool) -> bool {
        let row = &self.row;
        let tokens = |bytes: &Range<usize>| {
            let first = row.token_at(bytes.start);
            first..row.token_at(bytes.end).max(first + 1)
        };
        let dated = Dated {
            row,
            time: tokens(time),
            fact: tokens(fact),
        };
        dated.is_set_off()
            || dated.is_restricting(is_figure)
            || dated.is_before_noun()
            || !is_figure && dated.is_of_object()
    }

    /// Whether a time is that since when nothing was so high or so low: "the lowest since 1998", "so niedrig wie seit 1998 nicht".
    pub fn is_compared_since(&self, time: &Range<usize>) -> bool {
        let row = &self.row;
        let first = row.token_at(time.start);
        let since = first - usize::from(row.has(first.wrapping_sub(1), Sense::CountsFrom));
        let far = match row.language.verb_second {
            true => 4,
            false => 1,
        };
        let mut before = since.saturating_sub(far)..since;
        // "inspected 14 times since 2020" says how often until now
        let compares = || {
            row.has(since, Sense::CountsFrom)
                && !row.has(since.wrapping_sub(1), Sense::Times)
                && (row.language.tenses.compares)(row, since)
        };
        before.any(|at| row.has(at, Sense::As)) || compares()
    }
}

/// A time and a fact beside it, in tokens.
struct Dated<'r, 't> {
    row: &'r Row<'t>,
    time: Range<usize>,
    fact: Range<usize>,
}

impl Dated<'_, '_> {
    /// "The clinic, founded in 1911, has", "Lee, mayor since 2019, earns", "the law, which takes effect in June, costs"
    fn is_set_off(&self) -> bool {
        let row = self.row;
        let (start, end) = (self.time.start, self.time.end);
        let part = row.segment(start).start..row.segment(end - 1).end;
        let sentence = row.sentence(start).start;
        let set_off = part.start > sentence && row.is_mark(part.start - 1, &[',', '(', '–', '—']);
        let participle = (set_off || part.start == sentence)
            && !row.has(part.start, Modal)
            && row.word(part.start).cue.is_none()
            && (row.language.tenses.participle)(row, part.start);
        let dates = participle
            || set_off && (relative(row, start, end).is_some() || self.is_apposition(&part));
        dates && self.is_apart(&part)
    }

    /// ", mayor since 2019,": a noun phrase between marks that ends with the time and has no verb.
    fn is_apposition(&self, part: &Range<usize>) -> bool {
        const OTHER: &[Sense] = &[
            Preposition,
            In,
            On,
            By,
            For,
            From,
            Of,
            WithArticle,
            And,
            Or,
            JoinsClauses,
            Pronoun,
            Sense::Adverb,
            Sense::Than,
            Sense::More,
            Sense::Less,
            Sense::ClauseStart,
        ];
        let row = self.row;
        let noun = match row.has_any(part.start, &[The, A, Possessive]) {
            true => part.start + 1,
            false => part.start,
        };
        let named = !row.language.capital_nouns && row.is_capital(noun) && noun == part.start;
        self.time.end == part.end
            && row.is_mark(part.end, &[',', ')', '–', '—'])
            && noun < self.time.start
            && row.is_word(noun)
            && !named
            && !row.has_any(noun, OTHER)
            && !row.is_number_word(noun)
            && row.word(noun).time.is_none()
            && !part
                .clone()
                .any(|at| self.is_verb(at) || row.has_any(at, &[And, Or]))
    }

    /// "The clinic that opened in 1911 has", "a nurse hired in 2019 makes": where verbs stand second, commas set it off.
    fn is_restricting(&self, is_figure: bool) -> bool {
        let row = self.row;
        if row.language.verb_second {
            return false;
        }
        let start = row.segment(self.time.start).start;
        let pronoun = (start..self.time.start).rfind(|at| {
            row.has_any(*at, &[Relative, RelativeWord])
                && (self.is_verb(at + 1) || (row.language.tenses.present)(row, *at..at + 2))
        });
        if self.fact.end <= self.time.start {
            // "convicted the man who robbed the bank in 2019"; but "12 people who died in May"
            return !is_figure && pronoun.is_some_and(|pronoun| self.fact.end <= pronoun);
        }
        if self.fact.start < self.time.end {
            return false;
        }
        let main = || (self.time.end..self.fact.start).any(|at| self.is_verb(at));
        if pronoun.is_some() {
            return main() || self.is_third_person(self.time.end);
        }
        let leads = row.has_any(self.time.start.wrapping_sub(1), &[In, On, By]);
        let verb = self.time.start.wrapping_sub(1 + usize::from(leads));
        let noun = verb.wrapping_sub(1);
        let reduced = verb > start
            && (row.language.tenses.verb)(row, verb) == Some(Tense::Past)
            && row.is_word(noun)
            && !row.has_any(
                noun,
                &[Pronoun, Auxiliary, Be, And, Or, Relative, Sense::Adverb],
            );
        reduced && (self.is_verb(self.time.end) || self.is_third_person(self.time.end))
    }

    /// "Die 2019 eröffnete Station", "die im Juni vom Land gekaufte Klinik"
    fn is_before_noun(&self) -> bool {
        let row = self.row;
        if !row.language.capital_nouns {
            return false;
        }
        const SMALL: &[Sense] = &[Sense::Determiner, The, A, Preposition, Pronoun, WithArticle];
        let adjective = |at: &usize| {
            row.is_lower(*at) && row.can_be(*at, Inflected) && !row.has_any(*at, SMALL)
        };
        let next = self.time.end;
        // "die im Juni 2019 vom Land gekaufte Klinik"
        let within = |at: &usize| row.is_word(*at) && !self.is_verb(*at);
        let from = (next..next + ADJECTIVES).take_while(within).find(adjective);
        let from = from.unwrap_or(next);
        let noun = (from..=from + ADJECTIVES).find(|at| !adjective(at));
        let Some(noun) = noun.filter(|noun| *noun > from && row.is_capital(*noun)) else {
            return false;
        };
        let first = self.time.start.saturating_sub(BEFORE_TIME);
        let first = first.max(row.segment(self.time.start).start);
        let leads = |at: usize| row.has_any(at, &[Preposition, In, By, WithArticle, Of]);
        // "im 1990 gegründeten Verein", but "im Mai eröffnete Lee das Bad"
        let article = (first..self.time.start).rfind(|at| {
            let year = at + 1 == self.time.start && row.is_digits(self.time.start);
            let determines = row.has_any(*at, &[The, A, Possessive]);
            let direct = from == next && year;
            determines && (direct || leads(at + 1)) || row.has(*at, WithArticle) && direct
        });
        article.is_some_and(|article| {
            !(article + 1..self.time.start).any(|at| self.is_verb(at))
                && self.is_apart(&(article..noun + 1))
        })
    }

    /// "overturned an injunction from last August", "kippte ein Urteil vom Juni 2024": what an event is done to.
    fn is_of_object(&self) -> bool {
        let row = self.row;
        let (start, end) = (self.time.start, self.time.end);
        let lead = start.wrapping_sub(1 + usize::from(row.has(start.wrapping_sub(1), The)));
        let thing = lead.wrapping_sub(1);
        let determined = |at: usize| row.has_any(at, &[A, Possessive]);
        let first = row.segment(start).start;
        let from = || {
            let near = thing.saturating_sub(ADJECTIVES).max(first)..thing;
            row.has(lead, From) && near.clone().any(determined)
        };
        let behind = row.is_word(thing)
            && !self.is_verb(thing)
            && (row.has(lead, Of) || from() || (row.language.tenses.dates_noun)(row, start, end));
        // "a 2019 ruling"
        let before = !row.language.capital_nouns
            && row.has_any(start.wrapping_sub(1), &[The, A, Possessive])
            && row.is_lower(end)
            && !self.is_verb(end)
            && row.same_paragraph(end);
        let object = match behind {
            true => thing,
            false => start,
        };
        (behind || before) && (self.fact.start.max(first)..object).any(|at| self.is_verb(at))
    }

    /// Whether a fact stands outside of some words, or goes beyond them with a verb of its own.
    fn is_apart(&self, part: &Range<usize>) -> bool {
        let fact = &self.fact;
        if fact.end <= part.start || part.end <= fact.start {
            return true;
        }
        fact.clone()
            .any(|at| !part.contains(&at) && self.is_verb(at))
    }

    fn is_verb(&self, at: usize) -> bool {
        let row = self.row;
        row.has_any(at, &[Auxiliary, Be, Modal]) || (row.language.tenses.verb)(row, at).is_some()
    }

    /// "makes $41", "needs a nurse": a word in -s before what it governs.
    fn is_third_person(&self, at: usize) -> bool {
        let row = self.row;
        let next = at + 1;
        let governs = row.is_number(next)
            || row.is_digits(next)
            || row.is_mark(next, &['$', '€', '£'])
            || row.has_any(next, &[The, A, Possessive, Sense::More, Sense::Less]);
        row.is_lower(at) && row.can_be(at, Plural) && governs
    }
}
