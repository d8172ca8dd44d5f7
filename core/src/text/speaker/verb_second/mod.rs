//! Who speaks in a language whose finite verb stands second in a main clause and last in a subordinate one: "Am Montag sagte
//! Müller: „…“", "„…“, hat Müller gesagt", "wie Müller am Montag sagte", "Müller, der das „…“ nannte".
//!
//! The readers of a language that sets its verb behind its subject look at what stands beside the verb. Here the verb is
//! put together first ([`clause`]: an auxiliary with its participle, a verb with its particle, a verb at the end of its
//! clause), then its subject is looked for before and behind it ([`subject`]), as a noun phrase that is read word by word
//! ([`nominal`]), since a capital tells no name from a noun.

mod clause;
mod nominal;
mod source;
mod subject;

use self::clause::{Opening, Saying};
use self::nominal::{Nominal, Place};
use self::subject::{Subject, unsure};
use super::governed::Hold;
use super::items::{ItemKind, Items};
use super::phrase::Phrase;
use super::{Attributed, Reach, Role, Who};
use crate::text::language::{CueClass, Sense};
use crate::text::quotation::Kind;
use std::ops::Range;

/// How far before a quotation its verb may stand.
const FARTHEST: usize = 80;

/// How far behind it.
const FARTHEST_BEHIND: usize = 60;

impl Items<'_> {
    /// Those who are named before the quotation at an item, or around it, in its sentence.
    pub(super) fn named_around(&self, quotation: usize) -> Vec<Attributed> {
        let start = self.sentence_start(quotation, FARTHEST);
        let mut found = Vec::new();
        self.sources_before(start, quotation, &mut found);
        if self.label_before(start, quotation, &mut found) {
            return found;
        }
        if let Some(saying) = self.closing_verb(start, quotation) {
            self.read_saying(start, &saying, quotation, &mut found);
            return found;
        }
        let colon = self.is_mark(quotation.wrapping_sub(1), &[':']);
        for at in (start..quotation).rev() {
            if let Some(saying) = self.saying(start, at) {
                if colon && saying.class == CueClass::Call {
                    continue; // "der Mann, den sie Opa nennen: „…“"
                }
                let subject = self.subject_of(start, &saying, quotation);
                if !saying.weak || self.announces(subject.end, quotation) {
                    self.read_saying(start, &saying, quotation, &mut found);
                    return found;
                }
            }
        }
        let before = quotation.wrapping_sub(1);
        if found.is_empty() && (self.is_mark(before, &[':']) || self.has(before, Sense::InWords)) {
            self.announced(start, quotation, &mut found);
        }
        found
    }

    /// A noun phrase that is all that some items are; else nothing.
    pub(super) fn whole_phrase(&self, start: usize, end: usize) -> Range<usize> {
        let phrase = self.simple_phrase(start, end);
        phrase
            .filter(|phrase| phrase.end == end)
            .unwrap_or(start..start)
    }

    /// Whether what is said begins at an item.
    fn announces(&self, at: usize, quotation: usize) -> bool {
        at >= quotation
            || self.is_mark(at, &[',', ':'])
            || self.is_mark(quotation - 1, &[':'])
            || self.has_any(at, &[Sense::That, Sense::NamedAs, Sense::Agent])
            || self.has_any(quotation - 1, &[Sense::NamedAs, Sense::TakenFor])
    }

    /// The verb of saying behind a quotation that stands within its clause: "hat das „…“ genannt", "der das „…“ nannte".
    fn closing_verb(&self, start: usize, quotation: usize) -> Option<Saying> {
        let mut at = quotation + 1;
        while at < quotation + 10 && !self.is_clause_mark(at) && !self.leads(at) {
            if let Some(saying) = self.saying(start, at) {
                let around = saying.last.is_some() || saying.finite < quotation;
                return around.then_some(saying);
            }
            if self.ends_sentence(at) {
                return None;
            }
            at += 1;
        }
        None
    }

    /// Reads a verb that governs a quotation behind it or within its clause.
    fn read_saying(
        &self,
        start: usize,
        saying: &Saying,
        quotation: usize,
        found: &mut Vec<Attributed>,
    ) {
        let Subject { phrases, end } = self.subject_of(start, saying, quotation);
        let mut gap = end.min(quotation);
        if phrases.is_empty() && !saying.passive {
            return found.push(self.unclear(saying, quotation));
        }
        if saying.passive && saying.class != CueClass::Quote {
            if self.has(quotation - 1, Sense::Agent) {
                return; // "wurde vom „Bündnis“ angekündigt"
            }
            let agent = self.agent_behind(saying.finite + 1, quotation);
            let Some(agent) = agent else {
                return found.push(self.unclear(saying, quotation));
            };
            let hold = self.hold(saying, agent.items.end.min(quotation), quotation);
            return found.push(self.attributed(&agent, Role::Speaker, hold));
        }
        gap = self.addressed(gap, quotation, found, saying.at);
        let mut hold = self.hold(saying, gap, quotation);
        let role = self.role(saying);
        if saying.class == CueClass::Quote && !saying.passive {
            hold.reach = Reach::Loose;
        }
        for phrase in &phrases {
            found.push(self.attributed(phrase, role, hold));
        }
    }

    fn role(&self, saying: &Saying) -> Role {
        match saying.class {
            CueClass::Quote if saying.passive => Role::Speaker,
            CueClass::Report | CueClass::Quote => Role::Via,
            _ => Role::Speaker,
        }
    }

    fn hold(&self, saying: &Saying, gap: usize, quotation: usize) -> Hold {
        Hold {
            verb: saying.finite.min(quotation),
            reach: self.reach_of(saying, gap, quotation),
            gap,
            quotation,
        }
    }

    /// How firmly a verb holds to its quotation. `from`: the item behind the verb, its subject and those spoken to.
    fn reach_of(&self, saying: &Saying, from: usize, quotation: usize) -> Reach {
        let kind = self.kind(quotation);
        if kind == Some(Kind::Title) || self.has(saying.at, Sense::Recital) {
            return Reach::Loose;
        }
        let gap = from.min(quotation)..quotation;
        let named = self.is_named_as(gap.clone(), saying);
        if named && matches!(saying.class, CueClass::Call | CueClass::React) {
            return Reach::Beside;
        }
        // What is said begins at the first comma or colon.
        let mark = gap.clone().find(|at| self.is_mark(*at, &[',', ':', ';']));
        let rest = mark.map_or(gap.clone(), |mark| mark + 1..quotation);
        let holds = match (saying.class, mark) {
            _ if gap.is_empty() => {
                kind != Some(Kind::Scare) || saying.class != CueClass::React && !saying.weak
            }
            _ if rest.is_empty() => true,
            (_, Some(mark)) if self.has_verb(gap.start..mark) => false,
            (CueClass::React, None) => false,
            (CueClass::Call, None) => gap.len() <= 2,
            (_, None) => kind != Some(Kind::Scare) || self.has_any(quotation - 1, LEADS),
            (_, Some(mark)) => {
                let said = self.is_mark(mark, &[':'])
                    || self.has(mark + 1, Sense::That)
                    || self.has(mark + 1, Sense::IndirectQuestion)
                    || self.follows_likewise(saying, mark)
                    || self.begins_statement(mark + 1, quotation);
                said && self.is_part_of_said(rest.start, quotation)
            }
        };
        let rest = rest.start + usize::from(self.has(rest.start, Sense::That))..rest.end;
        if holds && !self.may_be_anothers(rest) {
            Reach::Beside
        } else {
            Reach::Loose
        }
    }

    /// "Wie Müller sagte, sei das „absurd“."
    fn follows_likewise(&self, saying: &Saying, comma: usize) -> bool {
        let likewise = |opening| match opening {
            Opening::Conjunction(at) => self.has(at, Sense::Likewise),
            Opening::Relative(_) => false,
        };
        saying.last.is_some_and(likewise) && self.is_auxiliary(comma + 1)
    }

    /// Whether what is said begins at an item as a clause of its own: "man prüfe das". Behind "die" it may be something
    /// about what stands before.
    fn begins_statement(&self, at: usize, limit: usize) -> bool {
        let phrase = self.simple_phrase(at, limit);
        let statement = |next| {
            self.starts_lower(next) && !self.is_preposition(next) && !self.is_conjunction(next)
        };
        self.begins_main_clause(at, limit)
            || !self.has(at, Sense::RelativePronoun)
                && phrase.is_some_and(|phrase| statement(phrase.end))
    }

    /// Whether a catchword in reported speech is what is said: "sei „absurd“", "„absurd“ sei".
    fn is_part_of_said(&self, from: usize, quotation: usize) -> bool {
        let said = from..quotation;
        let be = |at| self.has_any(at, &[Sense::Be, Sense::Subjunctive]);
        self.kind(quotation) != Some(Kind::Scare)
            || said.clone().any(|at| self.has(at, Sense::Be))
            || self.has_any(quotation - 1, LEADS)
            || be(quotation + 1)
    }

    /// "als „…“", "als einen „…“": the quoted words are the name that is given.
    fn is_named_as(&self, gap: Range<usize>, saying: &Saying) -> bool {
        let mut last = gap.end;
        while last > gap.start && self.is_determiner(last - 1) {
            last -= 1;
        }
        let taken = saying.weak && self.has(last.wrapping_sub(1), Sense::TakenFor);
        last > gap.start && (taken || self.has(last - 1, Sense::NamedAs))
    }

    fn has_verb(&self, mut items: Range<usize>) -> bool {
        items.any(|at| self.spoken(at).is_some())
    }

    /// Whether somebody or something else may be the source of the words: another clause, an owner, a thing that has words
    /// on it.
    fn may_be_anothers(&self, gap: Range<usize>) -> bool {
        let Range { start, end } = gap;
        for at in start..end {
            let breaks = self.is_mark(at, &[';', '–', '—'])
                || self.is_mark(at, &[',']) && at + 1 < end
                || at > start && self.has(at, Sense::ClauseStart)
                || at > start && self.has(at, Sense::And) && self.begins_main_clause(at + 1, end)
                || self.spoken(at).is_some();
            let owner = self.is_owner(at) && !(at + 1..end).any(|at| self.is_auxiliary(at));
            if breaks || owner {
                return true;
            }
        }
        end > start && self.can_be(end - 1, Sense::Inscription)
    }

    /// Whoever is spoken to right behind the verb and its subject; where what follows begins.
    fn addressed(
        &self,
        at: usize,
        quotation: usize,
        found: &mut Vec<Attributed>,
        verb: usize,
    ) -> usize {
        let mut name = at + usize::from(self.has(at, Sense::Toward));
        let Some(phrase) = self.simple_phrase(name, quotation.max(at)) else {
            return at;
        };
        name = phrase.end - 1;
        let ItemKind::Name(mention) = self.what(name) else {
            return at;
        };
        let object = Phrase {
            who: self.actor(mention),
            items: name..name + 1,
            sure: true,
        };
        let hold = Hold {
            verb,
            reach: Reach::Beside,
            gap: phrase.end,
            quotation,
        };
        found.push(self.attributed(&object, Role::Addressee, hold));
        phrase.end
    }

    /// The noun phrase behind "von", between a verb in the passive and its quotation or behind that.
    fn agent_behind(&self, from: usize, quotation: usize) -> Option<Phrase> {
        let end = (quotation + 8).min(self.len());
        let agent = (from..end).find(|at| {
            *at != quotation && self.has(*at, Sense::Agent) && !self.is_quotation(*at + 1)
        })?;
        let inner = (from..agent).any(|at| at != quotation && self.is_clause_mark(at));
        let phrase = self.phrase(self.simple_phrase(agent + 1, end)?);
        // "der Plan von Müller" is Müller's, whoever speaks.
        let attribute = self.starts_upper(agent - 1) && self.word(agent - 1).time.is_none();
        let sure = !attribute || agent == from;
        (!inner).then_some(Phrase { sure, ..phrase })
    }

    fn unclear(&self, saying: &Saying, quotation: usize) -> Attributed {
        let hold = Hold {
            verb: saying.at.min(quotation),
            reach: Reach::Loose,
            gap: quotation,
            quotation,
        };
        let verb = saying.at..saying.at + 1;
        self.attributed(&self.unknown(verb), Role::Speaker, hold)
    }

    /// "Müller wurde deutlich: „…“": whoever the sentence is about may well speak.
    fn announced(&self, start: usize, quotation: usize, found: &mut Vec<Attributed>) {
        let subject = if self.may_begin_phrase(start) && self.may_be_nominative(start) {
            self.nominal(start, quotation, Place::Front)
        } else if start + 4 > quotation && self.starts_lower(quotation + 1) {
            // "Mit den Worten „…“ ging Müller"
            let Subject { phrases, end } = self.subject_behind(quotation + 1, self.len());
            Some(Nominal { phrases, end })
        } else {
            None
        };
        if let Some(mut subject) = subject {
            unsure(&mut subject.phrases);
            let hold = Hold {
                verb: start,
                reach: Reach::Loose,
                gap: subject.end.min(quotation),
                quotation,
            };
            for phrase in &subject.phrases {
                found.push(self.attributed(phrase, Role::Speaker, hold));
            }
        }
    }

    /// Those who are named directly behind the quotation at an item, or at the end of its sentence.
    pub(super) fn named_behind(&self, quotation: usize) -> Vec<Attributed> {
        let mut found = Vec::new();
        let last = self.last_char(quotation);
        let mut at = self.skip_brackets(quotation + 1);
        if self.is_mark(at, &['—', '–', '-']) && self.signature(quotation, at, &mut found) {
            return found;
        }
        let comma = self.is_mark(at, &[',', '—', '–']);
        let calls = matches!(last, Some('!' | '?' | '…'));
        if !comma && (self.ends_sentence(quotation) && !calls || last == Some('.')) {
            return found;
        }
        at += usize::from(comma);
        if self.leads(at) {
            return found;
        }
        let hangs = comma || last == Some(',');
        if hangs || calls || self.is_whole(quotation) || self.is_front(quotation) {
            self.read_behind_it(at, quotation, &mut found);
            if !hangs && self.leads_to_next(&found) {
                found.clear();
            }
            let part = matches!(self.kind(quotation), Some(Kind::Title | Kind::Scare));
            if part && comma && !self.is_reported(quotation) && self.is_in_sentence(quotation) {
                unfirm(&mut found);
            }
        }
        self.sources_behind(quotation, &mut found);
        found
    }

    /// Whether a quotation, perhaps with a small word before it, is all that stands before the verb of its sentence: "Als
    /// „absurd“ bezeichnete Müller den Plan".
    fn is_front(&self, quotation: usize) -> bool {
        let start = self.sentence_start(quotation, 3);
        let small =
            |at: usize| self.has_any(at, &[Sense::NamedAs, Sense::Agent]) || self.is_determiner(at);
        (start == 0 || self.begins_sentence(start)) && (start..quotation).all(small)
    }

    /// Whether what stands around a catchword is reported speech: "Die Lage sei „ernst“".
    fn is_reported(&self, quotation: usize) -> bool {
        let start = self.sentence_start(quotation, FARTHEST);
        let begin = self.clause_begin(start, quotation);
        (begin..quotation).any(|at| self.has(at, Sense::Subjunctive))
    }

    /// "sagte Müller", "hat Müller gesagt", "wie Müller sagte", "so Müller".
    fn read_behind_it(&self, at: usize, quotation: usize, found: &mut Vec<Attributed>) {
        if self.source_at(at, quotation, found) {
            return;
        }
        let at = at + usize::from(self.has(at, Sense::SaysSo));
        let end = self.clause_end(at);
        let verb = if self.has(at, Sense::Subordinator) {
            (at..end).rev().find_map(|verb| self.saying(at, verb))
        } else if self.spoken(at).is_some() {
            self.saying(at, at)
        } else if self.is_auxiliary(at) {
            (at + 1..end).find_map(|verb| self.saying(at, verb))
        } else {
            return self.read_other_verb(at, quotation, found);
        };
        let Some(saying) = verb.filter(|verb| verb.last.is_some() || verb.finite == at) else {
            return;
        };
        let limit = match saying.last {
            None if saying.finite != saying.at => saying.at,
            _ => self.len(),
        };
        let mut subject = match saying.last {
            Some(_) => self.subject_of(at, &saying, limit),
            None => self.subject_behind(at, limit),
        };
        if saying.passive && saying.class != CueClass::Quote {
            subject.phrases = self.agent_behind(at, quotation).into_iter().collect();
        }
        let reach = match self.passes_on(&saying, subject.end) {
            true => Reach::Loose,
            false => Reach::Beside,
        };
        for phrase in &subject.phrases {
            found.push(self.behind(phrase, saying.at, self.role(&saying), reach, quotation));
        }
        if !subject.phrases.is_empty() {
            let count = found.len();
            self.addressed(subject.end, self.clause_end(subject.end), found, saying.at);
            for addressee in &mut found[count..] {
                addressee.gap = self.gap_after(quotation, addressee.span.start);
            }
        }
    }

    /// "„…“, strahlte Müller": a verb that is not known as one of saying, where none but such stands.
    fn read_other_verb(&self, at: usize, quotation: usize, found: &mut Vec<Attributed>) {
        let verb = at == quotation + 2 && self.is_mark(at - 1, &[',']) && self.is_other_word(at);
        if !verb {
            return;
        }
        for phrase in self.subject_behind(at, self.clause_end(at)).phrases {
            found.push(self.behind(&phrase, at, Role::Speaker, Reach::Loose, quotation));
        }
    }

    /// Where the clause of an item ends, past a name that is inserted into it.
    fn clause_end(&self, at: usize) -> usize {
        let mut end = at;
        while end < self.len() && end < at + FARTHEST_BEHIND && !self.leads(end) {
            if self.is_quotation(end) || self.is_clause_mark(end) && !self.is_mark(end, &['(', ')'])
            {
                break;
            }
            end += 1;
            if self.ends_sentence(end - 1) {
                break;
            }
        }
        end
    }

    /// "sagte Müller und zitierte Park": the words may be those of a third.
    fn passes_on(&self, saying: &Saying, from: usize) -> bool {
        let quotes = |at: usize| {
            let cue = self.spoken(at);
            at != saying.at && cue.is_some_and(|cue| cue.class == CueClass::Quote)
        };
        self.has(saying.at, Sense::Recital) || (from..self.clause_end(from)).any(quotes)
    }

    /// "so Müller", "laut Müller", "…, sagte Müller" at the end of the sentence.
    fn sources_behind(&self, quotation: usize, found: &mut Vec<Attributed>) {
        let direct = !found.is_empty();
        for at in quotation + 1..quotation + FARTHEST_BEHIND {
            if self.leads(at) || at > quotation + 1 && self.ends_sentence(at - 1) {
                break;
            }
            let count = found.len();
            if self.is_mark(at, &[',']) && !direct && count == 0 && at > quotation + 1 {
                self.read_behind_it(at + 1, quotation, found);
                unfirm(found);
            } else if !self.is_mark(at, &[',']) && at > quotation + 2 {
                self.source_at(at, quotation, found);
                self.keep_new(count, found);
            }
        }
    }

    /// Drops those added to a list from `count` on who are in it already.
    fn keep_new(&self, count: usize, found: &mut Vec<Attributed>) {
        let known: Vec<usize> = found[..count].iter().map(|one| one.name.start).collect();
        let mut index = 0;
        found.retain(|one| {
            index += 1;
            index <= count || !known.contains(&one.name.start)
        });
    }
}

/// What stands right before a catchword that is what somebody says.
const LEADS: &[Sense] = &[Sense::Be, Sense::NamedAs, Sense::Agent, Sense::That];

fn unfirm(found: &mut [Attributed]) {
    for one in found {
        if one.role == Role::Speaker && one.who != Who::Pronoun {
            one.reach = Reach::Loose;
        }
    }
}
