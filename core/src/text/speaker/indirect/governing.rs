//! Verbs before a passage: which of them tell it, and how firmly they reach.

use super::{Telling, content::Content, nouns::Noun, subjects::Subjects};
use crate::model::Stance;
use crate::text::figure::is_money;
use crate::text::language::{CueClass, Sense};
use crate::text::speaker::items::{ItemKind, Items};
use crate::text::speaker::subject::{Verb, VerbKind};
use std::ops::Range;

/// How many words may stand between "put" and "at".
const PUT_AT: usize = 3;

/// What makes a verb tell what follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Needs {
    /// It tells whatever follows: "said 12 people had died", "estimated the cost at 5 million".
    Nothing,
    /// The same, but it may tell of a deed as well: "offered 5 million". Then it accuses nobody.
    Doubt,
    /// Only a clause: "added that", "wrote he had".
    Clause,
    /// Only one that begins with "that" or a pronoun: "stated it would".
    Weak,
    /// Only a clause that begins with "that": "confirmed that".
    That,
    /// The same, behind a noun that may be the passage itself: "voiced its concern that".
    Noun,
    /// The name that is given to something: "described it as a waste of 5 million".
    Name,
}

impl Items<'_> {
    /// The verbs that govern a passage, the nearest first. `before` is its sentence up to it.
    pub(super) fn governing(&self, before: Range<usize>, tail: usize, found: &mut Vec<Telling>) {
        let Range { start, end } = before;
        let mut noun: Option<Noun> = None;
        for at in (start..end).rev() {
            if noun.is_none() {
                noun = self.assertion(start, at, end..tail);
                found.extend(noun.as_ref().and_then(|noun| noun.telling.clone()));
            }
            let Some((verb, needs)) = self.asserting(start, at, end) else {
                continue;
            };
            if verb.weak && self.is_of_a_document(start, &verb) {
                continue;
            }
            let subjects = self.subjects_of(start, &verb);
            let quotes = verb.class == CueClass::Quote && subjects.via.is_empty();
            // "of having promised" has no subject of its own.
            if quotes
                || subjects.start.is_none()
                    && self.is_preposition(verb.start.wrapping_sub(1))
                    && !self.has(verb.start.wrapping_sub(1), Sense::As)
            {
                continue;
            }
            let reach = self.governs(start, &verb, needs, &subjects, end..tail);
            // "responded to a claim by Lee that", "denied the claim by Lee that"
            let of_noun = noun.as_ref().filter(|noun| {
                let somebodys = noun.telling.is_some() || self.takes_up(verb.at);
                somebodys && self.is_object(&verb, noun)
            });
            if let Some(noun) = of_noun {
                let firm = noun.firm && self.takes_up(verb.at) && !self.is_negated(&verb);
                let again = noun.telling.is_some();
                let telling = self.telling(&verb, subjects, end, firm);
                found.push(Telling { again, ..telling });
                continue;
            }
            let Some(firm) = reach else { continue };
            let doubtful = needs == Needs::Doubt && !self.tells_of_speech(&verb, end);
            let mut telling = self.telling(&verb, subjects, end, firm);
            telling.doubtful = doubtful;
            telling.again = self.shares_its_clause(&verb, end);
            let doubts = matches!(telling.stance, Some(Stance::Denied | Stance::Asked));
            let inner = found.iter_mut().filter(|one| !one.again);
            if doubts && telling.firm && !telling.again {
                // "Lee denied that Park had said so" is not about what Park says.
                for one in inner {
                    one.disputed = true;
                    telling.firm = false;
                }
            }
            found.push(telling);
        }
    }

    /// "in a statement read to the jury": what is done to the words of others.
    fn is_of_a_document(&self, start: usize, verb: &Verb) -> bool {
        let document = self.chunk_before(start, verb.start);
        document.start > start
            && self.has(document.end.wrapping_sub(1), Sense::Utterance)
            && self.is_preposition(document.start - 1)
    }

    /// The verb of saying or reckoning at an item. `limit` is where the passage begins.
    pub(super) fn asserting(&self, start: usize, at: usize, limit: usize) -> Option<(Verb, Needs)> {
        if self.starts_upper(at) && !self.begins_sentence(at) {
            return None; // "the US State Department"
        }
        if let Some(verb) = self.verb(start, at) {
            let acts = self.has_any(at, &[Sense::Acts, Sense::Rise, Sense::Fall]);
            let needs = match verb.class {
                _ if self.has(at, Sense::Put) => return self.puts(start, at, limit),
                _ if self.has(at, Sense::Offers) => Needs::Doubt,
                _ if verb.weak => Needs::Weak,
                CueClass::Say if acts => Needs::Clause,
                CueClass::Say | CueClass::Report => Needs::Nothing,
                CueClass::Tell => Needs::Clause,
                CueClass::React | CueClass::Quote => Needs::That,
                CueClass::Call => Needs::Name,
            };
            return Some((verb, needs));
        }
        if self.has(at, Sense::Put) {
            return self.puts(start, at, limit);
        }
        let needs = match () {
            () if self.has(at, Sense::Reckons) => Needs::Nothing,
            () if self.has_any(at, &[Sense::Finds, Sense::Offers]) => Needs::Doubt,
            () if self.has_any(at, &[Sense::Denies, Sense::Confirms, Sense::Alleges]) => {
                Needs::That
            }
            () if self.has(at, Sense::Voices) => Needs::Noun,
            () => return Some((self.attitude(start, at)?, Needs::Clause)),
        };
        let verb = self.plain_verb(start, at)?;
        Some((verb, needs))
    }

    /// Whether a verb that may tell of a deed tells of speech: "found that", "knows of 5 cases", "offered a grant of 5 million".
    /// `passage` is where what it tells begins.
    fn tells_of_speech(&self, verb: &Verb, passage: usize) -> bool {
        let next = verb.at + 1;
        let object = self.chunk_after(next).end;
        let sum = self.has(object.wrapping_sub(1), Sense::Sum) && self.has(object, Sense::Of);
        let money = matches!(self.what(passage), ItemKind::Mark(sign) if is_money(sign));
        let offers = self.has(next, Sense::Of) || sum || money;
        self.has(next, Sense::That) || self.has(verb.at, Sense::Offers) && offers
    }

    /// "is confident that", "made it clear that": an adjective that tells with its verb what its subject thinks or says.
    fn attitude(&self, start: usize, at: usize) -> Option<Verb> {
        if self.has(at, Sense::Minded) {
            let verb = self.plain_verb(start, at)?;
            return (verb.kind == VerbKind::Passive).then_some(Verb {
                kind: VerbKind::Active,
                ..verb
            });
        }
        let it = usize::from(self.has(at.wrapping_sub(1), Sense::It));
        let made = at.checked_sub(1 + it).filter(|made| *made >= start)?;
        if !self.has(at, Sense::Plain) || !self.has(made, Sense::Makes) {
            return None;
        }
        let verb = self.plain_verb(start, made)?;
        Some(Verb { at, ..verb })
    }

    /// "The union put it at 900", "puts the risk at one in five".
    fn puts(&self, start: usize, at: usize, limit: usize) -> Option<(Verb, Needs)> {
        let from = limit.saturating_sub(PUT_AT).max(at + 1);
        let leads = (from..limit).any(|at| self.has(at, Sense::At));
        let verb = self.plain_verb(start, at)?;
        leads.then_some((verb, Needs::Nothing))
    }

    /// A verb that is none of the cues, with its auxiliaries, if it is no noun and no attribute.
    pub(super) fn plain_verb(&self, start: usize, at: usize) -> Option<Verb> {
        let mut first = at;
        let (mut be, mut infinitive) = (false, false);
        while first > start && (self.is_auxiliary(first - 1) || self.is_adverb(first - 1)) {
            first -= 1;
            be = be || self.has(first, Sense::Be);
            infinitive = self.has(first, Sense::To);
        }
        let before = first.checked_sub(1)?;
        // "stopped counting"
        if self.has(at, Sense::Ongoing) && !be {
            return None;
        }
        // "the expected 5 percent", "an accused man"
        if first == at && (self.is_determiner(before) || self.is_owner(before)) || first < start {
            return None;
        }
        let kind = match () {
            () if infinitive => VerbKind::Infinitive,
            () if be && self.has(at, Sense::Ongoing) => VerbKind::Active,
            () if be || self.is_agent(at + 1) => VerbKind::Passive,
            () => VerbKind::Active,
        };
        Some(Verb {
            start: first,
            at,
            class: CueClass::Say,
            kind,
            weak: false,
        })
    }

    /// Whether a verb governs the passage where `behind` begins, and if so whether it surely does. `behind` ends with the
    /// sentence.
    fn governs(
        &self,
        start: usize,
        verb: &Verb,
        needs: Needs,
        subjects: &Subjects,
        behind: Range<usize>,
    ) -> Option<bool> {
        let Range {
            start: end,
            end: tail,
        } = behind;
        let mut from = verb.at + 1;
        while from < end && (self.is_adverb(from) || self.is_day(from)) {
            from += 1;
        }
        let first = subjects.start.unwrap_or(verb.start);
        let before = first.wrapping_sub(1);
        let relative = first > start
            && (self.is_relative(before) || self.has(before, Sense::RelativeObject))
            || subjects.relative;
        let subordinate = first > start && self.has(before, Sense::ClauseStart);
        if self.is_mark(from, &[',', '—', '–']) && from < end {
            let set_off = first > start && self.is_mark(before, &[',', '—', '–']) && !relative;
            let likewise = first > start && self.has(before, Sense::As);
            let that = (from..end).find(|at| self.has(*at, Sense::That));
            if let Some(that) = that.filter(|_| self.shares_its_clause(verb, end)) {
                return Some(!self.is_negated(verb) && self.unbroken(that + 1..end, tail));
            }
            return (set_off || likewise).then(|| self.runs_on(from + 1..end, tail));
        }
        let content = self.content(verb, from, end);
        let closed = (content.start..end).any(|at| self.is_mark(at, &[',', '—', '–', ')']));
        if (relative || subordinate) && closed {
            return None; // the clause has ended: "Lee, who said that, sold 5 houses"
        }
        let named = self.name_given(from, end);
        let content = match (needs, named) {
            (Needs::Name, Some(start)) => Content { start, ..content },
            _ => content,
        };
        let holds = match needs {
            Needs::Noun => self.is_voiced(from, end..tail),
            _ if content.that || self.has(content.start, Sense::IndirectQuestion) => true,
            _ if self.asks_if(verb, content.start) => true,
            // "announced where 5 homes will stand"
            Needs::Nothing | Needs::Doubt => {
                let asks = content.start == from && self.has(from, Sense::OpenQuestion);
                !content.beside || asks
            }
            // "accused the mayor of having promised 5 million"
            Needs::Clause if self.has(verb.at, Sense::Alleges) => {
                self.has(content.start, Sense::Of)
            }
            // "spoke of 70 homes"
            Needs::Clause if content.start == from && self.has(from, Sense::Of) => true,
            Needs::Clause if content.start < end => self.may_be_subject(content.start),
            // "added [5 workers] were hurt"
            Needs::Clause => verb.class != CueClass::Tell && self.is_statement(end..tail),
            Needs::Weak => self.is_pronoun(content.start) && self.is_auxiliary(content.start + 1),
            Needs::Name => named.is_some(),
            Needs::That => {
                let disowns = self.has(verb.at, Sense::Disowns);
                // "denied having spent 5 million"
                self.has(verb.at, Sense::Denies)
                    && (content.start < end || disowns)
                    && self.can_be(content.start, Sense::Participle)
                    || disowns && self.is_disowned(content.start..end)
                    // "denied the choir had asked for 5 million"
                    || disowns && self.begins_clause(content.start, tail)
                    || self.is_impersonal(verb, subjects)
            }
        };
        let negated = self.is_negated(verb);
        // "denied misleading them when he said"
        let other = matches!(needs, Needs::That)
            && !content.that
            && (content.start..end).any(|at| self.has(at, Sense::ClauseStart));
        let says = matches!(verb.kind, VerbKind::Active | VerbKind::Participle);
        let certain = says
            || content.that && self.is_impersonal(verb, subjects)
            || verb.kind == VerbKind::Infinitive && !subjects.speakers.is_empty()
            || verb.kind == VerbKind::Passive && verb.class == CueClass::Tell;
        Some(holds && certain && !negated && !other && self.unbroken(content.start..end, tail))
    }

    /// Whether a clause begins with its subject and verb at an item, without "that": "denied [the choir had asked]", but not "denied
    /// the choir the flats it had promised".
    fn begins_clause(&self, at: usize, tail: usize) -> bool {
        let subject = match self.is_pronoun(at) {
            true => at + 1,
            false => self.chunk_after(at).end,
        };
        let finite = self.has_any(subject, &[Sense::Be, Sense::Backshifted]);
        subject > at && subject < tail && finite
    }

    /// "It was denied by the bank that": nobody but whoever does it is named.
    fn is_impersonal(&self, verb: &Verb, subjects: &Subjects) -> bool {
        verb.kind == VerbKind::Passive
            && !subjects.speakers.is_empty()
            && subjects.start.is_some_and(|at| self.has(at, Sense::It))
    }

    /// Whether a clause of its own begins here, as its verb shows: "the firms would close", but not "5 books that were sold".
    fn is_statement(&self, clause: Range<usize>) -> bool {
        let start = clause.start;
        let ends = |at: &usize| {
            self.is_any_mark(*at)
                || self.is_relative(*at)
                || self.has_any(*at, &[Sense::And, Sense::To, Sense::ClauseStart])
        };
        let mut clause = clause.take_while(|at| !ends(at));
        let number = self.what(start) == ItemKind::Number || self.word(start).number.is_some();
        (number || self.may_be_subject(start))
            && clause.any(|at| at > start && self.is_auxiliary(at))
    }

    /// Where the name begins that is given to something: "described it as a waste of", but "called Park, and as a result".
    fn name_given(&self, from: usize, end: usize) -> Option<usize> {
        let leads = (from..end).find(|at| self.has(*at, Sense::As))?;
        let parted = (from..leads).any(|at| self.is_any_mark(at) || self.is_conjunction(at));
        let given = !parted && self.has(leads + 1, Sense::A) && leads + 1 < end;
        given.then_some(leads + 1)
    }

    /// "Lee voiced concern that": whether "that" leads to the passage, or the passage is what is voiced.
    fn is_voiced(&self, object: usize, passage: Range<usize>) -> bool {
        let Range { start, end } = passage;
        let that = (object..end).find(|at| self.has(*at, Sense::That));
        that.is_some_and(|that| that < start || self.chunk_after(object).end >= start)
    }
}
