//! The noun phrase behind a figure: what it counts.

use super::compare::{PEOPLE, plain_value};
use crate::{
    model::Unit,
    text::{QuantityReading, ReadingKind, Row, Sense},
};
use rust_decimal::Decimal;
use std::ops::Range;

/// How many words may stand between a figure and what it counts: "120 brand new, affordable homes".
const FARTHEST: usize = 8;

/// How many words may name whose something is: "the city council’s".
const OWNER: usize = 4;

/// The marks of a genitive.
const APOSTROPHES: [char; 2] = ['\'', '’'];

/// The words behind a figure, as tokens.
pub(super) struct Phrase {
    /// The noun with what stands before it: "brand new, affordable homes".
    pub tokens: Range<usize>,
    /// The nouns of which one is counted; none where that cannot be told.
    pub heads: Vec<usize>,
    /// Up to here what is counted may be named in another way: "3 types of vaccines", "12 cats and dogs".
    pub reach: usize,
}

impl Phrase {
    pub fn of(read: &QuantityReading, row: &Row<'_>) -> Self {
        let people = matches!(&read.quantity.unit, Some(Unit::Known(name)) if name == PEOPLE);
        let behind = row.token_at(read.span.end);
        let first = match people {
            true => row.token_at(read.number.end),
            false => behind,
        };
        let mut phrase = Self {
            tokens: first..first,
            heads: Vec::new(),
            reach: first,
        };
        // Of a language that is not read, the word behind the figure may be a scale.
        if !row.language.is_read() {
            phrase.tokens.end += usize::from(row.get(first).is_some());
            return phrase;
        }
        if people && behind > first {
            phrase.heads.push(behind - 1);
        }
        // Behind "one" what looks as a plural is none: "one remains", "one sports club".
        let plurals =
            row.language.capital_nouns || plain_value(&read.quantity) != Some(Decimal::ONE);
        phrase.read_on(behind, plurals, row);
        if phrase.heads.is_empty() && is_single(read, row) {
            phrase.heads.extend(phrase.single(row));
        }
        phrase.reach = phrase.reach(row);
        phrase
    }

    /// Another number ends the phrase, and so do a verb, a preposition and the last of the plurals: neither "the 12 dogs chased cats"
    /// nor "120 homes and 50 cats" has 12 or 120 cats.
    fn read_on(&mut self, behind: usize, plurals: bool, row: &Row<'_>) {
        let mut from = behind;
        let compares = row.has_any(from, &[Sense::MayBeAmount, Sense::Fewer]);
        if compares && row.has_any(from, &[Sense::More, Sense::Less]) {
            from += 1; // "12 more ships"
        }
        // "millions of people", "120 of the homes"
        if row.has(from, Sense::Of) {
            from += 1;
            from += usize::from(row.has_any(from, &[Sense::The, Sense::Possessive]));
            from = of_owned(row, from).unwrap_or(from);
        }
        let mut at = from;
        while at < from + FARTHEST && row.same_paragraph(at) {
            if let Some(next) = genitive(row, at).filter(|_| at > from) {
                at = next;
                continue;
            }
            if !self.goes_on(row, at, from) {
                break;
            }
            at += 1;
            if plurals && is_noun(row, at - 1) {
                self.heads.push(at - 1);
                if !self.has_more(row, at) {
                    break;
                }
            }
        }
        let first = match self.heads.is_empty() || self.heads[0] >= behind {
            true => from,
            false => self.tokens.start, // "12 people"
        };
        self.tokens = first..at.max(behind);
    }

    /// Whether the noun phrase that begins at a token has this one as well.
    fn goes_on(&self, row: &Row<'_>, at: usize, from: usize) -> bool {
        if row.is_hyphen(at) || row.mark(at) == Some(',') && at > from {
            return true;
        }
        let before = at.wrapping_sub(1);
        if !is_content(row, at) || starts_line(row, at) {
            return false;
        }
        // "newly renovated", "council-owned" are no verbs; nor is "plans", of "3 new plans".
        let modified = at == from || row.is_hyphen(before) || row.can_be(before, Sense::Adverb);
        let noun = self.heads.is_empty() && is_noun(row, at);
        modified || noun || (row.language.tenses.verb)(row, at).is_none()
    }

    /// Whether the phrase goes on behind a noun: "sports clubs", "Paris hotels", "workers’ homes", "Kinder-Betten".
    fn has_more(&self, row: &Row<'_>, at: usize) -> bool {
        let verb = || (row.language.tenses.verb)(row, at).is_some();
        row.is_hyphen(at)
            || genitive(row, at).is_some()
            || row.same_paragraph(at) && is_content(row, at) && is_noun(row, at) && !verb()
    }

    /// The noun of "one warship", the last word of the phrase, or of "a 12-member crew", the first.
    fn single(&self, row: &Row<'_>) -> Option<usize> {
        let last = match row.is_hyphen(self.tokens.start) {
            true => self.tokens.start + 1,
            false => self.tokens.end.checked_sub(1)?,
        };
        let noun = self.tokens.contains(&last)
            && row.is_word(last)
            && !row.can_be(last, Sense::Participle)
            && !row.can_be(last, Sense::Adverb)
            && !row.has_any(last, &[Sense::NoNoun, Sense::Past, Sense::Strong])
            && match row.language.capital_nouns {
                true => row.is_capital(last),
                false => !row.can_be(last, Sense::Plural),
            };
        noun.then_some(last)
    }

    /// Up to where other words may name what is counted.
    fn reach(&self, row: &Row<'_>) -> usize {
        let mut at = self.tokens.end;
        let portion = |at: &usize| {
            let word = row.str(*at);
            let listed = |word: &str| row.language.can_be(&word.to_lowercase(), Sense::Portion);
            listed(word) || listed((row.language.singular)(word))
        };
        let measures = self.heads.iter().any(portion);
        let far = at + FARTHEST;
        while at < far && row.same_paragraph(at) {
            let joins = row.has_any(at, &[Sense::And, Sense::Or])
                || row.is_mark(at, &[',', '(', '–', '—', '/'])
                || measures && row.has_any(at, &[Sense::Of, Sense::The, Sense::Possessive]);
            let verb = (row.language.tenses.verb)(row, at).is_some();
            if !joins && (!is_content(row, at) || verb) {
                break;
            }
            at += 1;
        }
        at
    }

    /// "deaths" of "no injuries or deaths": the nouns of which there is none either.
    pub fn nor(&self, row: &Row<'_>) -> Vec<usize> {
        let mut all = Vec::new();
        let none = row.has(self.tokens.start.wrapping_sub(1), Sense::NoneOf);
        let mut at = self.tokens.end;
        while none && all.len() < FARTHEST && row.same_paragraph(at) {
            let comma = usize::from(row.mark(at) == Some(','));
            let or = usize::from(row.has(at + comma, Sense::Or));
            let first = at + comma + or;
            let mut end = first;
            while end < first + FARTHEST && row.same_paragraph(end) && is_content(row, end) {
                end += 1;
                if is_noun(row, end - 1) && !self.has_more(row, end) {
                    break;
                }
            }
            if comma + or == 0 || end == first || !is_noun(row, end - 1) {
                break;
            }
            all.push(end - 1);
            at = end;
        }
        // Without an "or" they are no list: "no homes, cars were lost".
        match all
            .last()
            .is_some_and(|last| (self.tokens.end..*last).any(|at| row.has(at, Sense::Or)))
        {
            true => all,
            false => Vec::new(),
        }
    }

    /// What is counted, in bytes.
    pub fn noun(&self, row: &Row<'_>) -> Option<Range<usize>> {
        let last = self.heads.last()?;
        let first = self.tokens.start + usize::from(row.is_hyphen(self.tokens.start));
        Some(row.bytes(first.min(*last)..last + 1))
    }

    /// The nouns that are counted for certain: the last of a chain ("300 police officers"), and in a language that sets nouns side by
    /// side any of them ("drei Flaschen Wasser", "drei Hamburger Schiffe").
    pub fn counted(&self, row: &Row<'_>) -> &[usize] {
        let last = self.heads.len().saturating_sub(1);
        match row.language.capital_nouns {
            true => &self.heads,
            false => &self.heads[last..],
        }
    }
}

/// Whether a figure is one or zero, or joined to its noun by a hyphen ("a 12-member crew"), so that this is in the singular.
fn is_single(read: &QuantityReading, row: &Row<'_>) -> bool {
    let few = plain_value(&read.quantity)
        .is_some_and(|value| value == Decimal::ONE || value == Decimal::ZERO);
    few || read.kind == ReadingKind::Single || row.is_hyphen(row.token_at(read.span.end))
}

fn is_content(row: &Row<'_>, at: usize) -> bool {
    const SMALL: [Sense; 3] = [Sense::Function, Sense::Predicate, Sense::Times];
    row.is_word(at) && !row.is_number_word(at) && !row.has_any(at, &SMALL)
}

/// Whether a token is a noun: a plural, or a word with a capital where nouns have one.
pub(super) fn is_noun(row: &Row<'_>, at: usize) -> bool {
    !row.has(at, Sense::NoNoun)
        && match row.language.capital_nouns {
            true => row.is_capital(at),
            false => row.can_be(at, Sense::Plural),
        }
}

/// Whether a table has its next line here: "Homes 120", "Cars 30".
fn starts_line(row: &Row<'_>, at: usize) -> bool {
    row.starts_line(at) && row.is_capital(at)
}

/// The token behind the number of "the city’s 70 routes", of which so many are counted. `at` stands before whose they are.
fn of_owned(row: &Row<'_>, at: usize) -> Option<usize> {
    let ends = |mark: &usize| {
        row.is_mark(*mark, &APOSTROPHES)
            && row.glued(*mark)
            && row.glued(mark + 1)
            && row.has(mark + 1, Sense::GenitiveEnding)
    };
    let mark = (at + 1..at + OWNER).find(ends)?;
    let mut next = mark + 2;
    if !row.is_number(next) || !(at..mark).all(|at| row.is_word(at)) {
        return None;
    }
    while row.is_number(next)
        || row.glued(next) && row.is_mark(next, &[',', '.']) && row.is_digits(next + 1)
    {
        next += 1;
    }
    Some(next)
}

/// The token behind the mark of a genitive: "workers’ homes", "children’s beds".
fn genitive(row: &Row<'_>, at: usize) -> Option<usize> {
    if !row.is_mark(at, &APOSTROPHES) || !row.glued(at) {
        return None;
    }
    let ending = row.glued(at + 1) && row.has(at + 1, Sense::GenitiveEnding);
    let next = at + 1 + usize::from(ending);
    (!row.glued(next) && row.is_word(next)).then_some(next)
}
