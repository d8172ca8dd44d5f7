//! Sources that no verb before a passage names: "according to", "…, Lee said", and verbs within the words of a claim.

use super::{Telling, subjects::Subjects};
use crate::text::language::{CueClass, Sense};
use crate::text::speaker::Who;
use crate::text::speaker::items::Items;
use crate::text::speaker::phrase::Phrase;
use crate::text::speaker::subject::{Verb, VerbKind};
use std::ops::Range;

/// How many items may stand between the comma of "…, Lee said" and its verb.
const LONGEST: usize = 24;

impl Items<'_> {
    /// "According to the bank, …", "In the words of Lee, …"
    pub(super) fn fronted(&self, before: Range<usize>, found: &mut Vec<Telling>) {
        let Range { start, end } = before;
        for at in start..end {
            let surveyed = self.surveyed(at);
            let passes_on = surveyed.is_none();
            let Some(phrases) = surveyed.or_else(|| Some(self.according(at)?.0)) else {
                continue;
            };
            let Some(gap) = phrases.last().map(|last| last.items.end) else {
                continue;
            };
            if gap > end || self.is_described(gap, end) {
                continue;
            }
            // "According to NBC, which quoted Lee, …"
            let quoting = (gap..end.min(gap + 4)).filter_map(|at| self.verb(start, at));
            let quoting = quoting.into_iter().find(|verb| {
                let relative = self.is_relative(verb.start.wrapping_sub(1));
                verb.class == CueClass::Quote && (relative || verb.kind == VerbKind::Participle)
            });
            let mut content = gap;
            if let Some(verb) = quoting {
                let speakers = self.noun_phrase(verb.at + 1);
                content = speakers.last().map_or(gap, |last| last.items.end);
                let subjects = Subjects::speaking(speakers);
                let firm = self.reaches(content, end);
                found.push(self.telling(&verb, subjects, gap, firm));
            }
            let leads = at <= start + 2 || self.is_mark(at - 1, &[',']);
            let firm = leads && self.reaches(content, end);
            found.push(Telling {
                passes_on,
                ..self.sourced(at, &phrases, firm)
            });
        }
    }

    /// "according to the union, which represents [430 people]": who the source is it does not say itself.
    fn is_described(&self, comma: usize, passage: usize) -> bool {
        let relative = comma + 1;
        let quotes = |at: usize| {
            let cue = self.cue(at);
            cue.is_some_and(|cue| cue.class == CueClass::Quote)
        };
        self.is_mark(comma, &[','])
            && relative < passage
            && self.has(relative, Sense::Relative)
            && !(relative + 1..passage.min(relative + 4)).any(quotes)
            && !(relative..passage).any(|at| self.is_mark(at, &[',', '—', '–', ';']))
    }

    /// "In a poll for NBC, …", "In a survey by the bank, …"
    fn surveyed(&self, at: usize) -> Option<Vec<Phrase>> {
        const MADE_BY: &[Sense] = &[Sense::By, Sense::For, Sense::From];
        if !self.has(at, Sense::In) {
            return None;
        }
        let record = self.chunk_after(at + 1).end;
        let made =
            self.has(record.wrapping_sub(1), Sense::Records) && self.has_any(record, MADE_BY);
        made.then(|| self.noun_phrase(record + 1))
    }

    /// "5 percent of the members said": those of whom the passage is a part. It ends before `behind`.
    pub(super) fn of_passage(&self, behind: Range<usize>, found: &mut Vec<Telling>) {
        let Range { start, end } = behind;
        if !self.has(start, Sense::Of) {
            return;
        }
        let speakers = self.noun_phrase(start + 1);
        let Some(next) = speakers.last().map(|last| last.items.end) else {
            return;
        };
        let verb = (next..end.min(next + 3)).find_map(|at| self.verb(next, at));
        let Some(verb) = verb.filter(|verb| {
            verb.start == next && verb.kind == VerbKind::Active && verb.class == CueClass::Say
        }) else {
            return;
        };
        let subjects = Subjects::speaking(speakers);
        let telling = self.telling(&verb, subjects, end, true);
        // Another may tell of them.
        found.push(Telling {
            doubtful: true,
            ..telling
        });
    }

    /// "Rents rose 5 percent. That is what the bank published.": the sentence behind `end` says who said the one before it.
    pub(super) fn echoed(&self, end: usize, found: &mut Vec<Telling>) {
        let refers = self.has(end, Sense::Demonstrative)
            && self.has(end + 1, Sense::Be)
            && self.has(end + 2, Sense::RelativeObject)
            && !self.leads(end);
        if !refers {
            return;
        }
        let from = end + 3;
        let verb = (from + 1..from + LONGEST).find_map(|at| {
            let published = self.has(at, Sense::Publishes);
            let verb = self.verb(from, at);
            verb.filter(|verb| verb.kind == VerbKind::Active)
                .or_else(|| self.plain_verb(from, at).filter(|_| published))
        });
        let Some(verb) = verb else { return };
        let speakers = self.subject(from, verb.start);
        let begins = speakers
            .first()
            .is_some_and(|first| first.items.start == from);
        if begins && self.closes(&verb, self.len()) {
            let subjects = Subjects::speaking(speakers);
            found.push(self.telling(&verb, subjects, self.len(), true));
        }
    }

    /// "Lee said in an interview with NBC": through whom it is known what the outermost of those who tell a passage say.
    pub(super) fn interviewed_for(&self, sentence: Range<usize>, found: &mut [Telling]) {
        let Some(outermost) = found.iter_mut().rfind(|one| one.firm && !one.passes_on) else {
            return;
        };
        for at in sentence {
            if self.has(at, Sense::Interview) && self.has(at + 1, Sense::With) {
                let outlets = self.noun_phrase(at + 2);
                let named = outlets.iter().filter(|one| one.who != Who::Pronoun);
                outermost.via.extend(named.map(|one| self.teller(one)));
                return;
            }
        }
    }

    /// Whether what a sentence begins with reaches from behind its comma to the passage.
    fn reaches(&self, from: usize, end: usize) -> bool {
        let content = from + usize::from(self.is_mark(from, &[',']));
        !self.parts(content..end)
    }

    /// Whether a clause of its own begins somewhere: ", but", a dash.
    fn parts(&self, between: Range<usize>) -> bool {
        let joins = |at| self.is_mark(at, &[',']) && self.has(at + 1, Sense::JoinsClauses);
        between
            .into_iter()
            .any(|at| self.is_mark(at, &['—', '–']) || joins(at))
    }

    pub(in crate::text::speaker) fn sourced(
        &self,
        at: usize,
        phrases: &[Phrase],
        firm: bool,
    ) -> Telling {
        let end = phrases
            .iter()
            .map(|one| one.items.end)
            .max()
            .unwrap_or(at + 1);
        Telling {
            speakers: phrases.iter().map(|one| self.teller(one)).collect(),
            passes_on: true,
            firm,
            span: self.bytes(at..end),
            ..Telling::default()
        }
    }

    /// "…, Lee said", "…, said Lee", "… according to the bank". `behind` is the sentence behind the passage.
    pub(super) fn behind_passage(&self, behind: Range<usize>, found: &mut Vec<Telling>) {
        let Range { start, end } = behind;
        let untold = found.is_empty();
        for at in start..end {
            // A clause of its own, which has sources of its own.
            let reaches = !self.parts(start..at);
            // "Rents rose, and jobs were lost, Lee said": she says both, most likely. It accuses nobody.
            let likely = !reaches && untold && self.adds(start..at);
            if let Some((phrases, _)) = self.according(at)
                && !phrases.is_empty()
            {
                found.push(Telling {
                    doubtful: likely,
                    ..self.sourced(at, &phrases, reaches || likely)
                });
            }
            if !self.is_mark(at, &[',', '—', '–']) || self.is_quotation(at + 1) {
                continue;
            }
            if let Some(mut telling) = self.set_off(at + 1, end) {
                telling.firm &= reaches || likely;
                telling.doubtful |= likely;
                found.push(telling);
            }
        }
    }

    /// "The claim that 12 cows died was denied by Lee", "Claims by Park that … were rejected by Lee". `passage` are its items, in
    /// a sentence from `start` to `end`.
    pub(super) fn denied_behind(
        &self,
        start: usize,
        passage: Range<usize>,
        end: usize,
        found: &mut Vec<Telling>,
    ) {
        let takes_up = |at: &usize| self.takes_up(*at);
        let mut behind = passage.end..end;
        let parted = behind.clone().find(|at| self.is_any_mark(*at));
        behind.end = parted.unwrap_or(end);
        let Some(at) = behind.into_iter().find(takes_up) else {
            return;
        };
        let verb = self.verb(start, at).or_else(|| self.plain_verb(start, at));
        let passive = |verb: &Verb| verb.kind == VerbKind::Passive && self.is_agent(at + 1);
        let Some(verb) = verb.filter(passive) else {
            return;
        };
        let before = start..passage.start;
        let mut nouns = before.rev();
        let noun = nouns.find_map(|at| self.assertion(start, at, passage.start..end));
        let Some(noun) =
            noun.filter(|noun| noun.start == start || self.is_any_mark(noun.start - 1))
        else {
            return;
        };
        let firm = noun.firm && !self.is_negated(&verb);
        let subjects = Subjects::speaking(self.noun_phrase(at + 2));
        found.push(Telling {
            again: noun.telling.is_some(),
            ..self.telling(&verb, subjects, end, firm)
        });
    }

    /// Whether a clause that begins somewhere only adds to the one before it: ", and", but neither ", but" nor a dash.
    fn adds(&self, between: Range<usize>) -> bool {
        let and = |at| self.is_mark(at, &[',']) && self.has(at + 1, Sense::And);
        let mut all = between;
        let other = |at: &usize| self.parts(*at..at + 1) && !and(*at);
        !all.any(|at| other(&at))
    }

    /// What is set off by commas and nothing but says who speaks.
    fn set_off(&self, from: usize, end: usize) -> Option<Telling> {
        let likewise = self.has(from, Sense::As);
        let from = from + usize::from(likewise);
        // "a claim Lee has rejected"
        if self.stands_for_words(from + 1) && self.is_determiner(from) {
            return None;
        }
        if let Some(said) = self.inverted_verb(from)
            && !matches!(said.cue.class, CueClass::Call | CueClass::Quote)
            && !self.has(from, Sense::Put)
            && !self.is_object_pronoun(said.at + 1)
        {
            let verb = self.verb(from, said.at)?;
            let speakers = match said.clitic {
                Some(pronoun) => vec![self.phrase(pronoun..pronoun + 1)],
                None => self.subject_of_inverted(said.at),
            };
            // "The union, which has 5000 members, said officials would stay"
            let behind = speakers.last()?.items.end;
            if self.is_auxiliary(behind) || self.cue(behind).is_some() {
                return None;
            }
            let subjects = Subjects::speaking(speakers);
            return Some(self.telling(&verb, subjects, end, true));
        }
        for at in from + 1..end.min(from + LONGEST) {
            let verb = match self.verb(from, at) {
                Some(verb) if verb.kind == VerbKind::Active => verb,
                _ => continue,
            };
            let subjects = self.subject(from, verb.start);
            let first = subjects.first()?.items.start;
            let fronted = (from..first).all(|at| self.is_adverb(at) || self.is_mark(at, &[',']));
            if !fronted || !self.closes(&verb, end) {
                return None;
            }
            let subjects = Subjects::speaking(subjects);
            let negated = (verb.start..verb.at).any(|at| self.has(at, Sense::Negation));
            return Some(self.telling(&verb, subjects, end, !likewise && !negated));
        }
        None
    }

    /// Whether nothing follows a verb that it tells: "…, Lee told her staff in a letter".
    fn closes(&self, verb: &Verb, end: usize) -> bool {
        let mut at = verb.at + 1;
        if verb.class == CueClass::Tell {
            at = self.chunk_after(at).end.max(at);
        }
        // "as Lee put it"
        at += usize::from(self.has(verb.at, Sense::Put) && self.has(at, Sense::It));
        at >= end || self.is_clause_end(at) || self.is_preposition(at)
    }

    /// Whether a clause ends at an item, but for when and how.
    pub(super) fn is_clause_end(&self, at: usize) -> bool {
        self.get(at).is_none()
            || self.ends_sentence(at - 1)
            || self.is_any_mark(at)
            || self.is_adverb(at)
            || self.word(at).time.is_some()
            || self.has_any(at, &[Sense::And, Sense::ClauseStart])
    }

    /// The words of a claim may hold the verb that tells it: "rejected the claim about jobs". `passage` are its items.
    pub(super) fn within(&self, start: usize, passage: Range<usize>, found: &mut Vec<Telling>) {
        for at in passage.clone() {
            let Some((verb, _)) = self.asserting(start, at, passage.end) else {
                continue;
            };
            // "[asking the council to act]" begins with it
            let begins = verb.kind == VerbKind::Participle && at == passage.start;
            if verb.kind != VerbKind::Active && !begins {
                continue;
            }
            let subjects = self.subjects_of(start, &verb);
            let near = begins || subjects.start.is_some_and(|first| first <= passage.start);
            let mut telling = self.telling(&verb, subjects, passage.end, near);
            telling.inside = true;
            found.insert(0, telling);
            return;
        }
    }
}
