//! Whose words those are that a spokesman, an office or a paper says: "der Sprecher der Behörde, Jan Weber", "Müllers Büro",
//! "hieß es in einer Mitteilung der Behörde".

use super::clause::Saying;
use crate::text::language::Sense;
use crate::text::speaker::items::{ItemKind, Items};
use crate::text::speaker::phrase::Phrase;
use crate::text::speaker::{Attributed, Role, Who};
use std::ops::Range;

impl Items<'_> {
    /// Adds to those who speak the ones for whom they do.
    pub(in crate::text::speaker) fn add_bodies(&self, found: &mut Vec<Attributed>) {
        let row = self.article.row;
        for index in 0..found.len() {
            let one = &found[index];
            if one.role == Role::Addressee || one.who == Who::Pronoun {
                continue;
            }
            let start = self.item_at(row.token_at(one.name.start));
            let end = self.item_at(row.token_at(one.name.end));
            let Some((speaker, body)) = self.spoken_for(start, end, &one.who) else {
                continue;
            };
            if speaker == Who::Unknown {
                found[index].who = body;
            } else if speaker != body {
                let via = Attributed {
                    who: body,
                    role: Role::Via,
                    ..one.clone()
                };
                found[index].who = speaker;
                found.push(via);
            }
        }
    }

    /// Who speaks, and for whom, where some items name one who does.
    fn spoken_for(&self, start: usize, end: usize, who: &Who) -> Option<(Who, Who)> {
        let phrase = self.simple_phrase(start, end)?;
        let noun = phrase.end - 1;
        if self.has(noun, Sense::StandsFor) {
            return Some((Who::Unknown, self.declared_owner(noun, end)?.who));
        }
        if self.can_be(noun, Sense::Spokesperson) {
            let owner = self.declared_owner(noun, end)?;
            let speaker = match who {
                // "der Sprecher der Behörde Jan Weber"
                Who::Unknown => self.head(owner.items.end..end),
                _ => who.clone(),
            };
            // Who is named here may be known by a name that is none of those.
            let named = speaker != Who::Unknown || self.is_full_name(owner.items.end, end);
            return named.then_some((speaker, owner.who));
        }
        // "Jan Weber, Sprecher der Behörde"
        let behind = self.skip_brackets(phrase.end);
        let named = *who != Who::Unknown || self.is_full_name(phrase.start, phrase.end);
        if !named || !self.is_mark(behind, &[',']) {
            return None;
        }
        let noun = self.simple_phrase(behind + 1, self.len())?.end - 1;
        if !self.can_be(noun, Sense::Spokesperson) {
            return None;
        }
        let owner = self.declared_owner(noun, self.len())?;
        Some((who.clone(), owner.who))
    }

    /// Whether some items end in two words or more that are a name, none of them that of a declared actor.
    fn is_full_name(&self, from: usize, end: usize) -> bool {
        let from = from + usize::from(self.is_mark(from, &[',']));
        let mut words = 0;
        for at in from..end {
            if self.what(at) != ItemKind::Word || self.is_determiner(at) {
                return false;
            }
            words += usize::from(self.starts_upper(at));
        }
        words >= 2
    }

    /// The declared actor to whom the noun at an item belongs: "Müllers Büro", "das Büro von Müller", "der Behörde".
    pub(super) fn declared_owner(&self, noun: usize, limit: usize) -> Option<Phrase> {
        self.owner(noun, limit)
            .filter(|owner| matches!(owner.who, Who::Actor(_)))
    }

    fn owner(&self, noun: usize, limit: usize) -> Option<Phrase> {
        let before = noun.wrapping_sub(1);
        match self.is_owner(before) {
            true => self.belonging(before, noun),
            false => self.belonging(noun + 1, limit),
        }
    }

    /// What belongs to the noun before an item: "Müllers", "von Müller", "der Behörde", "des Verbands".
    pub(super) fn belonging(&self, at: usize, limit: usize) -> Option<Phrase> {
        let of = self.has(at, Sense::Agent);
        let genitive = self.has(at, Sense::MayBeGenitive) || self.is_inflected(at);
        if let ItemKind::Owner(mention) = self.what(at) {
            return Some(Phrase {
                who: self.actor(mention),
                items: at..at + 1,
                sure: true,
            });
        }
        if !(of || genitive) {
            return None;
        }
        let from = at + usize::from(of);
        let mut items = self.simple_phrase(from, limit)?;
        // A name with an article ends what belongs to the noun: "der Sprecher der Behörde Jan Weber".
        let name = from + usize::from(self.is_determiner(from));
        let articled = name > from || self.has_article(from);
        let whole = articled && (self.is_name(name) || self.is_owner(name));
        if whole {
            items.end = name + 1;
        }
        let who = match self.what(items.end - 1) {
            ItemKind::Name(mention) if whole => self.actor(mention),
            ItemKind::Owner(mention) => self.actor(mention),
            _ => self.head(items.clone()),
        };
        Some(Phrase {
            who,
            items,
            sure: true,
        })
    }

    /// "hieß es aus der Behörde", "hieß es in einer Mitteilung der Behörde": whose words a verb without a speaker of its own
    /// passes on. The words that name it stand before the verb, from `begin` on, or behind it.
    pub(super) fn said_by(&self, begin: usize, saying: &Saying, limit: usize) -> Option<Phrase> {
        if !self.has(saying.at, Sense::IsSaid) {
            return None;
        }
        let it = |at: usize| self.has(at, Sense::It);
        let (front, behind) = match saying.last {
            Some(_) => ((begin..saying.at).find(|at| it(*at))? + 1, saying.at),
            None if it(saying.finite + 1) => (begin, saying.finite + 2),
            None if it(saying.finite.wrapping_sub(1)) => (saying.finite, saying.finite + 1),
            None => return None,
        };
        self.origin(front, saying.finite)
            .or_else(|| self.origin(behind, limit))
    }

    /// Where words come from that some items name: "aus der Behörde", "am Montag in einer Mitteilung der Behörde".
    fn origin(&self, from: usize, limit: usize) -> Option<Phrase> {
        let mut at = from;
        while at < limit {
            if self.is_adverb(at) || self.is_day(at) || self.has(at, Sense::ObjectPronoun) {
                at += 1;
                continue;
            }
            if !self.is_preposition(at) {
                return None;
            }
            let found = self.simple_phrase(at + 1, limit)?;
            let last = found.end - 1;
            if self.has(last, Sense::Utterance) {
                return self.owner(last, limit);
            }
            if self.has(at, Sense::OriginOfWords) {
                return Some(self.origin_phrase(found, limit));
            }
            // "am Abend aus", but not "am Rande von"
            let day = self.has(at, Sense::On)
                && found.len() == 1
                && self.is_preposition(found.end)
                && !self.has(found.end, Sense::Agent);
            if self.word(last).time.is_none() && !day {
                return None;
            }
            at = found.end;
        }
        None
    }

    /// "aus der Behörde", "aus dem Büro von Müller"
    fn origin_phrase(&self, found: Range<usize>, limit: usize) -> Phrase {
        let last = found.end - 1;
        let office = self
            .has(last, Sense::StandsFor)
            .then(|| self.owner(last, limit));
        match office.flatten() {
            Some(owner) => owner,
            None => self.phrase(found),
        }
    }
}
