//! What refers back to a passage: "…, which Park denied", "…, a figure confirmed by the bank", "Park denied it.", "…, and Lee
//! agrees". Whoever denies or confirms what the sentence has said tells it again.
//!
//! It is firm where the reference is surely to the passage: right behind it or in the very next sentence, where somebody tells
//! the passage. Sentences that may take it up in words that are not understood name their actors loosely.

use super::{Telling, subjects::Subjects};
use crate::model::Stance;
use crate::text::language::Sense;
use crate::text::speaker::Who;
use crate::text::speaker::items::{ItemKind, Items};
use crate::text::speaker::phrase::Phrase;
use crate::text::speaker::subject::{Verb, VerbKind};
use std::ops::Range;

/// How many sentences behind that of the passage may take it up.
const SENTENCES: usize = 3;
/// How far each is read, in items.
const FARTHEST: usize = 60;

/// Verbs that say of what was said that it is so, or not so.
const TAKE_UP: &[Sense] = &[Sense::Denies, Sense::Confirms, Sense::RejectsWith];

/// What precedes a clause that takes a passage up.
pub(in crate::text::speaker) struct Behind<'f> {
    /// Those who tell the passage.
    pub tellers: &'f [Who],
    /// Whether this is the rest of the passage's own sentence.
    pub same_sentence: bool,
    /// Whether no other statement stands between.
    pub direct: bool,
}

impl Items<'_> {
    /// Those who deny or confirm a passage that ends at a byte, in the rest of its sentence and in those behind it.
    pub(super) fn taken_up(&self, end: usize, found: &mut Vec<Telling>) {
        let row = self.article.row;
        let tellers: Vec<Who> = (found.iter().filter(|one| one.firm))
            .flat_map(|one| one.speakers.iter().map(|teller| teller.who.clone()))
            .collect();
        let mut behind = Behind {
            tellers: &tellers,
            same_sentence: true,
            direct: true,
        };
        let mut from = self.item_at(row.token_at(end));
        // A quotation that holds the passage ends its sentence, and its source may follow.
        for _ in 0..=SENTENCES {
            if from >= self.len() {
                break;
            }
            let end = self.end_of_sentence(from);
            let firm = self.taken_up_in(from..end, &behind, found);
            behind.direct = firm || behind.same_sentence;
            behind.same_sentence = false;
            from = end;
        }
    }

    fn end_of_sentence(&self, from: usize) -> usize {
        let mut end = from;
        while end < self.len()
            && end - from < FARTHEST
            && (end == from || !self.ends_sentence(end - 1))
        {
            end += 1;
        }
        end
    }

    /// Reads one sentence, and tells whether it surely takes the passage up.
    fn taken_up_in(
        &self,
        sentence: Range<usize>,
        behind: &Behind<'_>,
        found: &mut Vec<Telling>,
    ) -> bool {
        let before = found.len();
        for at in sentence.clone() {
            if self.has_any(at, TAKE_UP) && self.starts_lower(at) {
                found.extend(self.verb_taking_up(sentence.clone(), at, behind));
            }
        }
        let firm = found[before..].iter().any(|one| one.firm);
        let asks = sentence.clone().any(|at| self.is_mark(at, &['?']));
        for one in &mut found[before..] {
            one.firm &= !asks;
        }
        if !firm {
            self.may_take_up(sentence, found);
        }
        firm && !asks
    }

    /// The verb at an item, if what it denies or confirms is what was said before.
    fn verb_taking_up(
        &self,
        sentence: Range<usize>,
        at: usize,
        behind: &Behind<'_>,
    ) -> Option<Telling> {
        if self.article.row.language.verb_second {
            return self.taking_up(sentence, at, behind);
        }
        let start = sentence.start;
        let verb = (self.verb(start, at)).or_else(|| self.plain_verb(start, at))?;
        let (speakers, clause) = match verb.kind {
            VerbKind::Active => {
                let mut speakers = self.subject(start, verb.start);
                let first = speakers.first_mut()?;
                // "a claim Park has rejected"
                let noun = first.items.start + 1;
                if self.is_determiner(first.items.start)
                    && self.stands_for_words(noun)
                    && noun + 1 < first.items.end
                {
                    *first = self.phrase(noun + 1..first.items.end);
                }
                let clause = first.items.start;
                (speakers, clause)
            }
            VerbKind::Passive if self.is_agent(verb.at + 1) => {
                (self.noun_phrase(verb.at + 2), verb.start)
            }
            _ => return None,
        };
        let close = match verb.kind {
            VerbKind::Passive => self.passive_subject(start, clause, behind),
            _ => self.object(start, &verb, clause, behind),
        }?;
        let told = !behind.tellers.is_empty() || close == Close::Touching;
        let numbers =
            close == Close::Touching && (start..clause).any(|at| self.what(at) == ItemKind::Number);
        let from = clause.saturating_sub(1).max(start);
        let open = (from..verb.at).any(|at| self.has_any(at, &[Sense::Condition, Sense::Modal]));
        let firm = told
            && behind.direct
            && close != Close::Loose
            && !numbers
            && !open
            && !self.is_negated(&verb);
        let denies = self.has(verb.at, Sense::Denies);
        let subjects = Subjects::speaking(speakers);
        Some(Telling {
            stance: denies.then_some(Stance::Denied),
            addressees: Vec::new(),
            again: true,
            ..self.telling(&verb, subjects, sentence.end, firm)
        })
    }

    /// How surely the object of a verb is what was said: "denied it", "disputes the figure", "…, which Park denied", "…, and
    /// Lee agrees". Its subject begins at `clause`.
    fn object(
        &self,
        start: usize,
        verb: &Verb,
        clause: usize,
        behind: &Behind<'_>,
    ) -> Option<Close> {
        let next = verb.at + 1;
        // "…, which Park denied", "…, a claim that Park denied", "…, a claim Park denied"
        let before = clause.checked_sub(1).filter(|before| *before >= start);
        if let Some(before) = before
            && behind.same_sentence
            && self.closes_clause(next)
        {
            let relative = self.has_any(before, &[Sense::Relative, Sense::That]);
            let which = relative && before > start && self.is_mark(before - 1, &[',', '—', '–']);
            let noun = before.checked_sub(usize::from(relative))?;
            if which || self.is_apposition_of_what_was_said(start, noun) {
                return Some(Close::Touching);
            }
        }
        let begins = before.is_none_or(|before| {
            self.is_any_mark(before)
                || self.is_adverb(before)
                || self.is_day(before)
                || self.has_any(before, &[Sense::JoinsClauses, Sense::ClauseStart])
        });
        let close = match begins || !behind.same_sentence {
            true => Close::Said,
            false => Close::Loose,
        };
        if self.has(verb.at, Sense::Concurs) && self.ends_concurring(next) {
            return Some(close);
        }
        let end = self.refers_back(next, behind)?;
        self.closes_clause(end).then_some(close)
    }

    /// How surely the subject of a passive is what was said: "…, a figure disputed by Park", "This was denied by Park". The
    /// verb begins at `verb`.
    fn passive_subject(&self, start: usize, verb: usize, behind: &Behind<'_>) -> Option<Close> {
        let before = verb.checked_sub(1).filter(|before| *before >= start)?;
        let relative = self.has_any(before, &[Sense::Relative, Sense::That]);
        let noun = match relative {
            true => before.checked_sub(1).filter(|noun| *noun >= start)?,
            false => before,
        };
        if behind.same_sentence
            && (relative && self.is_mark(noun, &[',', '—', '–'])
                || self.is_apposition_of_what_was_said(start, noun))
        {
            return Some(Close::Touching);
        }
        let first = match self.has(before, Sense::It) || self.has(before, Sense::Demonstrative) {
            true => before,
            false => self.chunk_before(start, verb).start,
        };
        let begins = first == start
            || self.is_any_mark(first - 1)
            || self.has_any(first - 1, &[Sense::JoinsClauses, Sense::ClauseStart]);
        let refers = self.refers_back(first, behind)? == verb;
        (begins && refers).then_some(Close::Said)
    }

    /// Whether an item is a noun that may stand for what was said: "a figure", "the claim".
    pub(super) fn stands_for_words(&self, at: usize) -> bool {
        self.has_any(at, &[Sense::Tally, Sense::Assertion])
    }

    /// Whether a noun that stands for what was said ends at an item, and is set off: "…, a figure", "– a claim".
    fn is_apposition_of_what_was_said(&self, start: usize, noun: usize) -> bool {
        if !self.stands_for_words(noun) || noun < start {
            return false;
        }
        let chunk = self.chunk_before(start, noun + 1);
        let before = chunk.start.checked_sub(1).filter(|before| *before >= start);
        before.is_some_and(|before| self.is_mark(before, &[',', '—', '–', '(']))
    }

    /// Where a noun phrase ends that stands for what was said: "it", "this", "the claim", "their figure".
    fn refers_back(&self, at: usize, behind: &Behind<'_>) -> Option<usize> {
        // "that figure"
        if self.has(at, Sense::That) && self.stands_for_words(at + 1) {
            return Some(at + 2);
        }
        let chunk = self.chunk_after(at);
        let last = chunk.end.checked_sub(1).filter(|_| !chunk.is_empty());
        if let Some(last) = last
            && last > at
        {
            let owner = chunk.clone().find_map(|at| match self.what(at) {
                ItemKind::Owner(mention) => Some(self.actor(mention)),
                _ => None,
            });
            let theirs = owner.is_none_or(|owner| behind.tellers.contains(&owner));
            let definite = self.is_owner(at)
                || self.has_any(at, &[Sense::The, Sense::Demonstrative, Sense::Possessive]);
            let said = self.stands_for_words(last);
            const OF_ANOTHER: &[Sense] = &[
                Sense::Of,
                Sense::For,
                Sense::From,
                Sense::To,
                Sense::That,
                Sense::Relative,
            ];
            let other = self.has_any(chunk.end, OF_ANOTHER);
            return (definite && said && theirs && !other).then_some(chunk.end);
        }
        self.has_any(at, &[Sense::It, Sense::Demonstrative])
            .then_some(at + 1)
    }

    /// Whether a clause ends at an item, but for when, where and how.
    fn closes_clause(&self, at: usize) -> bool {
        const OF_ANOTHER: &[Sense] = &[Sense::Of, Sense::For, Sense::From, Sense::To];
        self.is_clause_end(at) || self.is_preposition(at) && !self.has_any(at, OF_ANOTHER)
    }

    /// The same of a clause without an object: "Lee agreed", "Lee agreed with him", but "Lee agreed to a deal".
    fn ends_concurring(&self, at: usize) -> bool {
        self.get(at).is_none()
            || self.ends_sentence(at - 1)
            || self.is_any_mark(at)
            || self.has(at, Sense::With)
    }

    /// Whoever is named in a sentence that may take the passage up in words that are not understood.
    fn may_take_up(&self, sentence: Range<usize>, found: &mut Vec<Telling>) {
        const DENY: &[Sense] = &[
            Sense::Denies,
            Sense::Negation,
            Sense::Not,
            Sense::Untrue,
            Sense::Assertion,
            Sense::Tally,
        ];
        let small = |at: usize| self.starts_lower(at) || self.begins_sentence(at);
        let has = |senses: &[Sense]| {
            let mut words = sentence.clone();
            words.any(|at| self.has_any(at, senses) && small(at)) // not the Evening Echo
        };
        let denies = has(DENY);
        // "Park put it at 3", "Park said this was not so", where nobody tells the passage there.
        let bytes = self.bytes(sentence.clone());
        let told = |one: &Telling| !one.again && bytes.contains(&one.span.start);
        let refers = !found.iter().any(told)
            && sentence.clone().any(|at| {
                let this = self.has(at, Sense::Demonstrative);
                let alone = self.has(at + 1, Sense::Be) || self.closes_clause(at + 1);
                self.has(at, Sense::It) || this && alone
            });
        let confirms = has(&[Sense::Confirms]);
        if !denies && !refers && !confirms {
            return;
        }
        for at in sentence {
            let (ItemKind::Name(mention) | ItemKind::Owner(mention)) = self.what(at) else {
                continue;
            };
            let named = Phrase {
                who: self.actor(mention),
                items: at..at + 1,
                sure: true,
            };
            let name = self.span(at);
            let known: Vec<Option<Stance>> = found
                .iter()
                .filter(|one| one.speakers.iter().any(|teller| teller.name == name))
                .map(|one| one.stance)
                .collect();
            let tells = |one: &Telling| {
                let mut speakers = one.speakers.iter();
                !one.again && speakers.any(|teller| teller.who == named.who)
            };
            let denies = denies || refers && !found.iter().any(tells);
            let stances = [(denies, Some(Stance::Denied)), (confirms, None)];
            let wanted = |(sign, stance): &(bool, _)| *sign && !known.contains(stance);
            for (_, stance) in stances.into_iter().filter(wanted) {
                found.push(Telling {
                    stance,
                    again: true,
                    passes_on: false,
                    ..self.sourced(at, std::slice::from_ref(&named), false)
                });
            }
        }
    }
}

/// How surely a reference is to the passage.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Close {
    /// It is set off right behind it.
    Touching,
    /// It is to what was said before.
    Said,
    /// It may be to something else.
    Loose,
}
