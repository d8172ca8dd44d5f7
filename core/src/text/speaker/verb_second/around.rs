//! The verb that stands before a quotation, or around it: "Müller sagte: „…“", "Müller hat das „…“ genannt".

use super::clause::Saying;
use super::nominal::{Nominal, Place};
use super::subject::{Subject, unsure};
use crate::text::language::{CueClass, Sense};
use crate::text::speaker::governed::Hold;
use crate::text::speaker::items::{ItemKind, Items};
use crate::text::speaker::phrase::Phrase;
use crate::text::speaker::{Attributed, Reach, Role};
use std::ops::Range;

/// How far before a quotation its verb may stand.
pub(super) const FARTHEST: usize = 80;

impl Items<'_> {
    /// Those who are named before the quotation at an item, or around it, in its sentence.
    pub(in crate::text::speaker) fn named_around(&self, quotation: usize) -> Vec<Attributed> {
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
                if self.is_told(&saying, subject.end, quotation) {
                    return found;
                }
                let shows = self.shows_itself(&saying);
                if !saying.weak || shows || self.announces(subject.end, quotation) {
                    self.read_saying(start, &saying, quotation, &mut found);
                    return found;
                }
            }
        }
        let before = quotation.wrapping_sub(1);
        let announced = self.is_mark(before, &[':'])
            || self.has(before, Sense::InWords)
            || self.is_reported_behind_colon(start, quotation);
        if found.is_empty() && announced {
            self.announced(start, quotation, &mut found);
        }
        found
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
        let begin = self.clause_begin(start, saying.at);
        if let Some(origin) = self.said_by(begin, saying, quotation) {
            let hold = self.hold(saying, (saying.finite + 2).min(quotation), quotation);
            let origin = self.attributed(&origin, Role::Via, hold);
            // "in einer Mitteilung der Behörde hieß es" names her once.
            if found.iter().all(|one| one.who != origin.who) {
                found.push(origin);
            }
            return;
        }
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
        let named = found.len();
        gap = self.addressed(gap, quotation, found, saying.at);
        if found.len() > named && self.is_past_infinitive(quotation + 1) {
            // "beschuldigte Weber, „…“ gesagt zu haben"
            return found.push(self.unclear(saying, quotation));
        }
        if saying.at < quotation {
            gap = gap.max(saying.at + 1); // "hat gesagt, das sei", "ließ mitteilen, das sei"
        }
        let mut hold = self.hold(saying, gap, quotation);
        let role = self.role(saying);
        if saying.class == CueClass::Quote && !saying.passive {
            hold.reach = Reach::Loose;
        }
        for phrase in &phrases {
            found.push(self.attributed(phrase, role, hold));
        }
    }

    /// Whether an infinitive of the past of a verb of saying begins at an item: "gesagt zu haben", "so genannt zu haben".
    fn is_past_infinitive(&self, at: usize) -> bool {
        let at = at + usize::from(self.is_adverb(at));
        let said = self.spoken(at).is_some();
        said && self.has(at + 1, Sense::Toward) && self.is_supporting(at + 2)
    }

    /// Whoever is spoken to right behind the verb and its subject; where what follows begins.
    pub(super) fn addressed(
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
    pub(super) fn agent_behind(&self, from: usize, quotation: usize) -> Option<Phrase> {
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
            let minded = self.is_minded(subject.end, quotation);
            if !minded {
                unsure(&mut subject.phrases);
            }
            let hold = Hold {
                verb: start,
                reach: match minded {
                    true => Reach::Beside,
                    false => Reach::Loose,
                },
                gap: subject.end.min(quotation),
                quotation,
            };
            for phrase in &subject.phrases {
                found.push(self.attributed(phrase, Role::Speaker, hold));
            }
        }
    }

    /// "Müller ist nicht überzeugt: „…“": all that stands between somebody and what he says.
    fn is_minded(&self, verb: usize, quotation: usize) -> bool {
        let colon = quotation - 1;
        let small = |at: usize| self.is_adverb(at) || self.has(at, Sense::ObjectPronoun);
        self.has(verb, Sense::Be)
            && self.is_mark(colon, &[':'])
            && colon > verb + 1
            && self.has(colon - 1, Sense::Minded)
            && (verb + 1..colon - 1).all(small)
    }

    /// A noun phrase that is all that some items are; else nothing.
    pub(in crate::text::speaker) fn whole_phrase(&self, start: usize, end: usize) -> Range<usize> {
        let phrase = self.simple_phrase(start, end);
        phrase
            .filter(|phrase| phrase.end == end)
            .unwrap_or(start..start)
    }

    pub(super) fn role(&self, saying: &Saying) -> Role {
        match saying.class {
            CueClass::Quote if saying.passive => Role::Speaker,
            CueClass::Report | CueClass::Quote => Role::Via,
            _ => Role::Speaker,
        }
    }
}
