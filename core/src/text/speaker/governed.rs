//! Reading a cue verb that governs the quotation behind it: "Park said: “…”", "what he called a “…”".

use super::items::{ItemKind, Items};
use super::phrase::Phrase;
use super::subject::{Verb, VerbKind};
use super::{Attributed, Reach, Role, Who};
use crate::text::language::{CueClass, CueForm, Sense};

/// How a verb holds to a quotation.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hold {
    pub verb: usize,
    pub reach: Reach,
    /// The item where what stands between the attribution and the quotation begins.
    pub gap: usize,
    pub quotation: usize,
}

impl Items<'_> {
    /// Those whom a verb names that governs the quotation behind it.
    pub fn read_verb(
        &self,
        start: usize,
        verb: &Verb,
        quotation: usize,
        found: &mut Vec<Attributed>,
    ) {
        if verb.class == CueClass::Say
            && verb.kind == VerbKind::Participle
            && verb.at > start
            && self.has(verb.at - 1, Sense::As)
            && self.quoted_as_saying(start, verb, quotation, found)
        {
            return;
        }
        match verb.kind {
            VerbKind::Active => self.read_active(start, verb, quotation, found),
            VerbKind::Passive => self.read_passive(start, verb, quotation, found),
            VerbKind::Participle => self.read_participle(start, verb, quotation, found),
            VerbKind::Infinitive => found.push(self.unresolved(verb, quotation)),
        }
    }

    fn read_active(
        &self,
        start: usize,
        verb: &Verb,
        quotation: usize,
        found: &mut Vec<Attributed>,
    ) {
        let subjects = self.subject(start, verb.start);
        if subjects.is_empty() {
            if self.read_behind_verb(verb, quotation, found) {
                return;
            }
            return self.carry(start, verb, quotation, found);
        }
        if self.lays_to_object(verb, quotation) {
            return found.push(self.unresolved(verb, quotation));
        }
        let gap = self.addressee(verb, quotation, found);
        let gap = self.past_first_object(verb, gap, quotation);
        let gap = self.past_aside(gap, quotation);
        let relative = self.has_relative(&subjects);
        let mut hold = Hold {
            verb: verb.at,
            reach: self.reach(verb, relative, gap, quotation),
            gap: self.past_inner_subject(gap, quotation),
            quotation,
        };
        if self.is_doubted(verb) || self.is_unheard(start, verb) {
            hold.reach = Reach::Loose;
        }
        if verb.class == CueClass::Quote {
            // "Lee quoted his father": whose words they are stands behind the verb.
            hold.reach = Reach::Loose;
            let object = verb.at + 1 + usize::from(self.has(verb.at + 1, Sense::To)); // "citó a Lee"
            for object in self.noun_phrase(object) {
                found.push(self.attributed(&object, Role::Speaker, hold));
            }
        }
        let role = match verb.class {
            CueClass::Report | CueClass::Quote => Role::Via,
            _ => Role::Speaker,
        };
        for subject in subjects {
            found.push(self.attributed(&subject, role, hold));
        }
    }

    /// "Lee does not believe that it “will fall”": others may have said so.
    fn is_doubted(&self, verb: &Verb) -> bool {
        let mut near = verb.start.saturating_sub(1)..verb.at + 2;
        self.has(verb.at, Sense::Grounds) && near.any(|at| self.has(at, Sense::Negation))
    }

    /// "Personne n'a entendu Lee dire « oui »": an infinitive with a subject tells what somebody heard or saw, or did not.
    fn is_unheard(&self, start: usize, verb: &Verb) -> bool {
        const OPEN: &[Sense] = &[
            Sense::Negation,
            Sense::OpensNegation,
            Sense::Unreal,
            Sense::Supposes,
        ];
        self.article.row.language.inverts
            && self.is_cue_form(verb.at, CueForm::Base)
            && verb.start == verb.at
            && !self.is_told_on(verb.at)
            && (start..verb.start).any(|at| self.has_any(at, OPEN))
    }

    /// Those whom a verb names behind it, where that is their place, and what they say follows: "Dijo en una ocasión Ann Lee: “…”",
    /// "Afirmó el alcalde que “…”".
    fn read_behind_verb(&self, verb: &Verb, quotation: usize, found: &mut Vec<Attributed>) -> bool {
        let says = matches!(verb.class, CueClass::Say | CueClass::Tell | CueClass::React);
        if !self.article.row.language.inverts || !says || verb.kind != VerbKind::Active {
            return false;
        }
        let subjects = self.subject_of_inverted(verb.at);
        let Some(end) = subjects.last().map(|last| last.items.end) else {
            return false;
        };
        // "Dijo la verdad: “…”"
        let named = |one: &Phrase| one.who != Who::Pronoun && self.names_somebody(&one.items);
        let led = self.is_mark(end, &[':']) || self.has(end, Sense::That);
        if end >= quotation || !subjects.iter().all(named) || !led || !self.touches(end..quotation)
        {
            return false;
        }
        self.add_speakers(&subjects, verb.at, quotation, found);
        true
    }

    /// Adds those whom a verb names behind it, and right behind whom stands what they say.
    pub(super) fn add_speakers(
        &self,
        subjects: &[Phrase],
        verb: usize,
        quotation: usize,
        found: &mut Vec<Attributed>,
    ) {
        let hold = Hold {
            verb,
            reach: Reach::Beside,
            gap: subjects.last().map_or(verb + 1, |last| last.items.end),
            quotation,
        };
        let speakers = subjects.iter();
        found.extend(speakers.map(|one| self.attributed(one, Role::Speaker, hold)));
    }

    /// Behind when and how it is said, where "that" follows: "reiteró el jueves que", "a estimé, par ailleurs, que". Only where a
    /// verb stands before its subject is what follows it taken for one otherwise.
    fn past_aside(&self, from: usize, quotation: usize) -> usize {
        if !self.article.row.language.inverts {
            return from;
        }
        let aside = self.behind_aside(from);
        let at = aside.unwrap_or_else(|| self.behind_day(from));
        match at < quotation && self.has(at, Sense::That) {
            true => at,
            false => from,
        }
    }

    /// "Lee was told by Park", "described by Park as".
    fn read_passive(
        &self,
        start: usize,
        verb: &Verb,
        quotation: usize,
        found: &mut Vec<Attributed>,
    ) {
        let mut hold = Hold {
            verb: verb.at,
            reach: Reach::Beside,
            gap: verb.at + 1,
            quotation,
        };
        if verb.class == CueClass::Tell {
            for subject in self.subject(start, verb.start) {
                found.push(self.attributed(&subject, Role::Addressee, hold));
            }
        }
        let agent = self.agent(verb.at + 1);
        let Some(agent) = agent.or_else(|| self.agent(quotation + 1)) else {
            return found.push(self.unresolved(verb, quotation));
        };
        if agent.items.start < quotation {
            hold.gap = agent.items.end;
        }
        hold.reach = self.reach(verb, false, hold.gap.min(quotation), quotation);
        let mut one = self.attributed(&agent, Role::Speaker, hold);
        one.span = self.bytes(verb.at.min(agent.items.start)..agent.items.end.max(verb.at + 1));
        found.push(one);
    }

    /// The noun phrase after "by".
    pub(super) fn agent(&self, at: usize) -> Option<Phrase> {
        if !self.is_agent(at) {
            return None;
        }
        let chunk = self.chunk_after(at + 1);
        let sure = !chunk.is_empty();
        Some(Phrase {
            sure,
            ..self.phrase(chunk)
        })
    }

    /// "…, adding that": whoever spoke before in the sentence goes on. "With Lee saying", "the crowd shouting": who stands
    /// right before it.
    fn read_participle(
        &self,
        start: usize,
        verb: &Verb,
        quotation: usize,
        found: &mut Vec<Attributed>,
    ) {
        let before = verb.start.checked_sub(1).filter(|before| *before >= start);
        if before.is_some_and(|before| self.is_nominal(before)) {
            return self.read_active(start, verb, quotation, found);
        }
        self.carry(start, verb, quotation, found);
    }

    /// Takes the subject of the cue verb before this one, or the name that the sentence begins with.
    fn carry(&self, start: usize, verb: &Verb, quotation: usize, found: &mut Vec<Attributed>) {
        if self.is_laid_to_object(start, verb) {
            return found.push(self.unresolved(verb, quotation));
        }
        let gap = self.addressee(verb, quotation, found);
        let mut hold = Hold {
            verb: verb.at,
            reach: Reach::Loose,
            gap,
            quotation,
        };
        let active = |at: &usize| {
            let verb = self.verb(start, *at)?;
            (verb.kind == VerbKind::Active).then_some(verb)
        };
        let whole = self.subject_of_sentence(start, verb);
        let in_touch = whole
            .as_ref()
            .is_some_and(|(_, first)| self.has(*first, Sense::GetsInTouch));
        let other = (start..verb.start).rev().find_map(|at| active(&at));
        let Some(other) = other.filter(|_| !in_touch) else {
            if let Some((subjects, first)) = whole {
                hold.reach = self.reach(verb, false, gap, quotation);
                if in_touch && !found.iter().any(|one| one.role == Role::Addressee) {
                    for object in self.noun_phrase(first + 1) {
                        found.push(self.attributed(&object, Role::Addressee, hold));
                    }
                }
                for subject in subjects {
                    found.push(self.attributed(&subject, Role::Speaker, hold));
                }
                return;
            }
            let first = self.chunk_after(start);
            if first.is_empty() && self.is_preposition(start) {
                return found.push(self.unresolved(verb, quotation)); // "En este sentido, señaló que"
            }
            let subject = Phrase {
                who: self.head(first.clone()),
                items: first.start..first.end.max(first.start + 1),
                sure: false,
            };
            return found.push(self.attributed(&subject, Role::Speaker, hold));
        };
        let mut between = other.at + 1..verb.start;
        let named_behind = || {
            // "said Ann Lee, adding"
            let subjects = self.noun_phrase(other.at + 1);
            let end = subjects.last().map(|last| self.with_body(last.items.end));
            end.is_some_and(|end| end + 1 == verb.start)
                && self.is_mark(verb.start.wrapping_sub(1), &[','])
                && (self.is_inverted_behind(other.start)
                    || self.subject(start, other.start).is_empty())
        };
        // "says the bill could double, and warns of", "said, and added"
        let joined = verb.kind == VerbKind::Active
            && verb.start > start + 1
            && self.has(verb.start - 1, Sense::And)
            && self.is_mark(verb.start - 2, &[','])
            && !self.has_relative(&self.subject(start, other.start));
        if joined || verb.kind == VerbKind::Participle && named_behind() {
            hold.reach = self.reach(verb, false, gap, quotation);
        }
        if between.len() <= 3
            && verb.kind == VerbKind::Participle
            && !between.any(|at| self.is_name(at) || self.is_owner(at))
        {
            hold.reach = self.reach(verb, false, gap, quotation);
        }
        for subject in self.subject_around(start, &other) {
            found.push(self.attributed(&subject, Role::Speaker, hold));
        }
        if !found.iter().any(|one| one.role == Role::Speaker) {
            found.push(self.unresolved(verb, quotation));
        }
    }

    /// Whether a verb tells what somebody else is said to have said, who is named before it as the object of another verb: "criticised
    /// Lee for saying", "reprochó a Lee afirmar".
    pub(super) fn is_laid_to_object(&self, start: usize, verb: &Verb) -> bool {
        let infinitive = self
            .cue(verb.at)
            .is_some_and(|cue| cue.form == CueForm::Base);
        let led = self.has_any(
            verb.start.wrapping_sub(1),
            &[Sense::For, Sense::Of, Sense::From],
        );
        let bare = self.article.row.language.inverts && infinitive;
        let end = verb.start.saturating_sub(usize::from(led));
        (led || bare) && self.ends_in_somebody(start, end)
            || led && end > start && self.has(end - 1, Sense::ObjectPronoun)
    }

    /// Whether the same is told by an infinitive between a verb and its quotation: "accuse Lee de dire".
    fn lays_to_object(&self, verb: &Verb, quotation: usize) -> bool {
        let says = |at: usize| self.is_cue_form(at, CueForm::Base) && self.starts_lower(at);
        let mut behind = verb.at + 2..quotation;
        self.article.row.language.inverts
            && behind.any(|at| {
                let led = self.has_any(at - 1, &[Sense::For, Sense::Of]);
                says(at) && led && self.ends_in_somebody(verb.at, at - 1)
            })
    }

    /// Whether the name of somebody ends before an item, and does not begin at the first one.
    fn ends_in_somebody(&self, first: usize, end: usize) -> bool {
        let object = self.chunk_before(first, end);
        let who = self.phrase(object.clone()).who;
        let named = self.names_somebody(&object)
            || matches!(who, Who::Actor(_) | Who::Somebody | Who::Pronoun);
        object.start > first && !object.is_empty() && named
    }

    /// Who a sentence begins with, where they are the subject of all its verbs, and the first of these: "Lee rang Park and
    /// said that".
    fn subject_of_sentence(&self, start: usize, verb: &Verb) -> Option<(Vec<Phrase>, usize)> {
        let and = verb
            .start
            .checked_sub(1)
            .filter(|and| self.has(*and, Sense::And))?;
        if verb.kind != VerbKind::Active || !self.may_be_subject(start) {
            return None;
        }
        let mut subject = self.phrase(self.chunk_after(start));
        let mut from = subject.items.end;
        // "The operator, Kerrigan Ropeways, rang"
        if self.is_mark(from, &[','])
            && let Some(inner) = (from + 1..and).find(|at| self.is_mark(*at, &[',']))
        {
            let no_noun = |at| !self.is_nominal(at) && !self.is_preposition(at);
            let describes = self.is_determiner(from + 1) && !(from + 1..inner).any(no_noun);
            let name = self.apposition(from + 1, inner);
            if describes || name.is_some() {
                from = inner + 1;
            }
            if let (Some(name), Who::Unknown | Who::Somebody) = (name, &subject.who) {
                subject.who = name.who;
            }
        }
        let other = |at: usize| {
            let clock = self.what(at.wrapping_sub(1)) == ItemKind::Number
                && self.what(at + 1) == ItemKind::Number;
            self.is_any_mark(at) && !self.is_mark(at, &['.']) && !clock && !self.is_within_time(at)
                || self.is_quotation(at)
                || self.is_conjunction(at)
                || self.has_any(at, &[Sense::That, Sense::Relative, Sense::ClauseStart])
        };
        let acts = self.has(from, Sense::Past) || self.can_be(from, Sense::Participle);
        let clear = from < and && !(from..and).any(other) && acts;
        clear.then(|| (vec![subject], from))
    }

    /// The subject of a verb, before it or, after a quotation, behind it: "“…,” said Ann Lee, adding".
    fn subject_around(&self, start: usize, verb: &Verb) -> Vec<Phrase> {
        if self.is_inverted_behind(verb.start) {
            return self.subject_of_inverted(verb.at);
        }
        let subjects = self.subject(start, verb.start);
        let after = |before| self.is_quotation(before) || self.is_mark(before, &[',']);
        if subjects.is_empty() && verb.at.checked_sub(1).is_some_and(after) {
            return self.noun_phrase(verb.at + 1);
        }
        subjects
    }

    /// Whether a verb stands right behind a quotation and its comma, in a language in which its subject follows: "« … », a dit le
    /// maire".
    fn is_inverted_behind(&self, verb: usize) -> bool {
        let comma = verb
            .checked_sub(2)
            .filter(|_| self.is_mark(verb - 1, &[',']));
        self.article.row.language.inverts && comma.is_some_and(|said| self.is_quotation(said))
    }

    /// "He was quoted as saying", "NBC quoted Lee as saying", "he was quoted by NBC as saying".
    fn quoted_as_saying(
        &self,
        start: usize,
        saying: &Verb,
        quotation: usize,
        found: &mut Vec<Attributed>,
    ) -> bool {
        const FARTHEST: usize = 14;
        let from = start.max(saying.at.saturating_sub(FARTHEST + 1));
        let verb = (from..saying.at - 1)
            .rev()
            .find_map(|at| self.verb(start, at));
        let Some(verb) = verb else {
            return false;
        };
        if !matches!(verb.class, CueClass::Quote | CueClass::Report) {
            return false;
        }
        let gap = saying.at + 1;
        let wrongly = (verb.start..saying.at).any(|at| self.has(at, Sense::Wrongly));
        let hold = Hold {
            verb: saying.at,
            reach: match wrongly {
                true => Reach::Loose,
                false => self.reach(saying, false, gap, quotation),
            },
            gap,
            quotation,
        };
        let passive = verb.kind == VerbKind::Passive;
        let (before, behind) = match passive {
            true => (Role::Speaker, Role::Via),
            false => (Role::Via, Role::Speaker),
        };
        for subject in self.subject(start, verb.start) {
            found.push(self.attributed(&subject, before, hold));
        }
        let others = match passive {
            true => self.agent(verb.at + 1).into_iter().collect(),
            false => self.noun_phrase(verb.at + 1),
        };
        for other in others {
            found.push(self.attributed(&other, behind, hold));
        }
        true
    }

    /// A cue verb whose subject is not understood.
    fn unresolved(&self, verb: &Verb, quotation: usize) -> Attributed {
        let hold = Hold {
            verb: verb.at,
            reach: Reach::Loose,
            gap: verb.at + 1,
            quotation,
        };
        self.attributed(&self.unknown(verb.at..verb.at + 1), Role::Speaker, hold)
    }

    /// Puts an attribution together.
    pub fn attributed(&self, phrase: &Phrase, role: Role, hold: Hold) -> Attributed {
        let Hold {
            verb,
            reach,
            gap,
            quotation,
        } = hold;
        let span = verb.min(phrase.items.start)..phrase.items.end.max(verb + 1);
        let gap = if gap < quotation {
            self.bytes(gap..quotation)
        } else {
            // Behind the quotation, where there may be nothing: the caller sets the gap.
            let start = self.span(quotation).start;
            start..start
        };
        // "Lee's statement added": Lee's words.
        let open = matches!(phrase.who, Who::Unknown | Who::Somebody);
        let author = match open {
            true => self.made_of_words(phrase.items.clone()),
            false => None,
        };
        let (who, name, sure) = match author {
            Some(Some(author)) => (author.who, author.items, phrase.sure),
            Some(None) => (Who::Unknown, phrase.items.clone(), phrase.sure),
            None => (phrase.who.clone(), phrase.items.clone(), phrase.sure),
        };
        Attributed {
            who,
            name: self.bytes(name),
            span: self.bytes(span),
            role,
            reach: if sure { reach } else { Reach::Loose },
            gap,
        }
    }
}
