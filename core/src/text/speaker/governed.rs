//! Reading a cue verb that governs the quotation behind it: "Park said: “…”", "what he called a “…”".

use super::items::What;
use super::lexicon::Class;
use super::phrase::Phrase;
use super::row::Row;
use super::subject::{Verb, VerbKind};
use super::{Attributed, Reach, Role, Who};

impl Row<'_> {
    /// Those whom a verb names that governs the quotation behind it.
    pub fn read_verb(
        &self,
        start: usize,
        verb: &Verb,
        quotation: usize,
        found: &mut Vec<Attributed>,
    ) {
        if self.is(verb.at, "saying")
            && verb.at > start
            && self.is(verb.at - 1, "as")
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
            return self.carry(start, verb, quotation, found);
        }
        let after_object = self.addressee(verb, quotation, found);
        let relative = self.is_relative(&subjects);
        let mut reach = self.reach(verb, relative, after_object, quotation);
        if verb.class == Class::Quote {
            // "Lee quoted his father": whose words they are stands behind the verb.
            reach = Reach::Loose;
            for object in self.noun_phrase(verb.at + 1) {
                found.push(self.attributed(
                    &object,
                    verb.at,
                    Role::Speaker,
                    reach,
                    after_object,
                    quotation,
                ));
            }
        }
        for subject in subjects {
            let role = match verb.class {
                Class::Report | Class::Quote => Role::Via,
                _ => Role::Speaker,
            };
            found.push(self.attributed(&subject, verb.at, role, reach, after_object, quotation));
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
        if verb.class == Class::Tell {
            for subject in self.subject(start, verb.start) {
                found.push(self.attributed(
                    &subject,
                    verb.at,
                    Role::Addressee,
                    Reach::Beside,
                    verb.at + 1,
                    quotation,
                ));
            }
        }
        match self
            .agent(verb.at + 1)
            .or_else(|| self.agent(quotation + 1))
        {
            Some(agent) => {
                let gap = if agent.items.start < quotation {
                    agent.items.end
                } else {
                    verb.at + 1
                };
                let reach = self.reach(verb, false, gap.min(quotation), quotation);
                let mut one =
                    self.attributed(&agent, verb.at, Role::Speaker, reach, gap, quotation);
                one.span =
                    self.bytes(verb.at.min(agent.items.start)..agent.items.end.max(verb.at + 1));
                found.push(one);
            }
            None => found.push(self.unresolved(verb, quotation)),
        }
    }

    /// The noun phrase after "by".
    fn agent(&self, at: usize) -> Option<Phrase> {
        if !self.is(at, "by") {
            return None;
        }
        let chunk = self.chunk_after(at + 1);
        let sure = !chunk.is_empty();
        Some(Phrase {
            who: self.head(chunk.clone()),
            items: chunk,
            sure,
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
        let after_object = self.addressee(verb, quotation, found);
        let mut at = verb.start;
        while at > start {
            at -= 1;
            let Some(other) = self.verb(start, at) else {
                continue;
            };
            if other.kind != VerbKind::Active {
                continue;
            }
            let between = at + 1..verb.start;
            let close = between.len() <= 3
                && verb.kind == VerbKind::Participle
                && !between
                    .clone()
                    .any(|at| self.is_name(at) || self.is_owner(at));
            let reach = if close {
                self.reach(verb, false, after_object, quotation)
            } else {
                Reach::Loose
            };
            for subject in self.subject_around(start, &other) {
                found.push(self.attributed(
                    &subject,
                    verb.at,
                    Role::Speaker,
                    reach,
                    after_object,
                    quotation,
                ));
            }
            if !found.iter().any(|one| one.role == Role::Speaker) {
                found.push(self.unresolved(verb, quotation));
            }
            return;
        }
        let first = self.chunk_after(start);
        let subject = Phrase {
            who: self.head(first.clone()),
            items: first.start..first.end.max(first.start + 1),
            sure: false,
        };
        found.push(self.attributed(
            &subject,
            verb.at,
            Role::Speaker,
            Reach::Loose,
            after_object,
            quotation,
        ));
    }

    /// The subject of a verb, before it or, after a quotation, behind it: "“…,” said Ann Lee, adding".
    fn subject_around(&self, start: usize, verb: &Verb) -> Vec<Phrase> {
        let subjects = self.subject(start, verb.start);
        if subjects.is_empty()
            && verb.at > 0
            && (self.is_quotation(verb.at - 1) || self.is_mark(verb.at - 1, &[',']))
        {
            return self.noun_phrase(verb.at + 1);
        }
        subjects
    }

    /// "He was quoted as saying", "NBC quoted Lee as saying", "he was quoted by NBC as saying".
    fn quoted_as_saying(
        &self,
        start: usize,
        saying: &Verb,
        quotation: usize,
        found: &mut Vec<Attributed>,
    ) -> bool {
        let mut at = saying.at - 1;
        while at > start && saying.at - at < 14 {
            at -= 1;
            let Some(verb) = self.verb(start, at) else {
                continue;
            };
            if !matches!(verb.class, Class::Quote | Class::Report) {
                return false;
            }
            let gap = saying.at + 1;
            let reach = self.reach(saying, false, gap, quotation);
            let subject_role = if verb.kind == VerbKind::Passive {
                Role::Speaker
            } else {
                Role::Via
            };
            for subject in self.subject(start, verb.start) {
                found.push(self.attributed(
                    &subject,
                    saying.at,
                    subject_role,
                    reach,
                    gap,
                    quotation,
                ));
            }
            if verb.kind == VerbKind::Passive {
                if let Some(agent) = self.agent(at + 1) {
                    found.push(self.attributed(
                        &agent,
                        saying.at,
                        Role::Via,
                        reach,
                        gap,
                        quotation,
                    ));
                }
            } else {
                for object in self.noun_phrase(at + 1) {
                    found.push(self.attributed(
                        &object,
                        saying.at,
                        Role::Speaker,
                        reach,
                        gap,
                        quotation,
                    ));
                }
            }
            return true;
        }
        false
    }

    /// Notes who is spoken to, and returns where what is said begins.
    pub fn addressee(&self, verb: &Verb, limit: usize, found: &mut Vec<Attributed>) -> usize {
        let mut at = verb.at + 1;
        if verb.class != Class::Tell {
            if !self.is(at, "to") {
                return at.min(limit);
            }
            at += 1;
        }
        let titles = self.chunk_after(at);
        let mut name = titles.start;
        while name < titles.end && !self.is_name(name) && self.starts_upper(name) {
            name += 1;
        }
        if name >= limit || !self.is_name(name) {
            return (verb.at + 1).min(limit);
        }
        let object = Phrase {
            who: match self.what(name) {
                What::Name(mention) => self.actor(mention),
                _ => Who::Unknown,
            },
            items: name..name + 1,
            sure: true,
        };
        found.push(self.attributed(
            &object,
            verb.at,
            Role::Addressee,
            Reach::Beside,
            name + 1,
            limit,
        ));
        (name + 1).min(limit)
    }

    /// A cue verb whose subject is not understood.
    fn unresolved(&self, verb: &Verb, quotation: usize) -> Attributed {
        let phrase = Phrase {
            who: Who::Unknown,
            items: verb.at..verb.at + 1,
            sure: false,
        };
        self.attributed(
            &phrase,
            verb.at,
            Role::Speaker,
            Reach::Loose,
            verb.at + 1,
            quotation,
        )
    }

    /// Puts an attribution together. `gap` is the item where what stands between it and the quotation begins.
    pub fn attributed(
        &self,
        phrase: &Phrase,
        verb: usize,
        role: Role,
        reach: Reach,
        gap: usize,
        quotation: usize,
    ) -> Attributed {
        let span = verb.min(phrase.items.start)..phrase.items.end.max(verb + 1);
        let gap = if gap < quotation {
            self.bytes(gap..quotation)
        } else {
            // Behind the quotation, where there may be nothing: the caller sets the gap.
            let start = self.span(quotation).start;
            start..start
        };
        // "Lee's statement added": Lee's words, though Lee is not the subject.
        let (who, sure) = match self.author(phrase.items.clone()) {
            Some(actor) if phrase.who == Who::Unknown => (actor, false),
            _ => (phrase.who.clone(), phrase.sure),
        };
        Attributed {
            who,
            name: self.bytes(phrase.items.clone()),
            span: self.bytes(span),
            role,
            reach: if sure { reach } else { Reach::Loose },
            gap,
        }
    }
}
