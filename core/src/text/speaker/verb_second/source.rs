//! Sources that are named without a verb: "so Müller", "laut Müller", "Müller zufolge", "nach Angaben der Polizei", "nach
//! Müllers Worten".

use super::nominal::{Nominal, Place};
use crate::text::language::Sense;
use crate::text::quotation::Kind;
use crate::text::speaker::governed::Hold;
use crate::text::speaker::items::{ItemKind, Items};
use crate::text::speaker::phrase::Phrase;
use crate::text::speaker::{Attributed, Reach, Role, Who};

/// Those who are named as a source.
pub(super) struct Source {
    pub phrases: Vec<Phrase>,
    pub role: Role,
    /// The item behind it.
    pub end: usize,
}

impl Items<'_> {
    /// The source that is named by the words that begin at an item.
    pub(super) fn source(&self, at: usize) -> Option<Source> {
        let limit = self.len().min(at + 24);
        let named = |at: usize, role| {
            let found = self.nominal(at, limit, Place::Behind)?;
            Some(Source {
                phrases: found.phrases,
                role,
                end: found.end,
            })
        };
        if self.has(at, Sense::SaysSo) {
            return named(at + 1, Role::Speaker).filter(|_| self.names_speaker(at + 1));
        }
        if self.has(at, Sense::Source) {
            return named(at + 1, Role::Via);
        }
        // "ihm zufolge"
        if self.has(at, Sense::ObjectPronoun) && self.has(at + 1, Sense::SourceBehind) {
            let pronoun = Phrase {
                who: Who::Pronoun,
                items: at..at + 1,
                sure: true,
            };
            return Some(Source {
                phrases: vec![pronoun],
                role: Role::Via,
                end: at + 2,
            });
        }
        if self.has(at, Sense::TakenFor) {
            return self.is_for(at, limit);
        }
        if self.is_preposition(at) {
            return self.in_words(at, limit);
        }
        let front = at == 0 || !self.is_preposition(at - 1) && self.ends_phrase_before(at);
        if front && self.may_begin_phrase(at) {
            // "Müller zufolge"
            let phrase = self.nominal(at, limit, Place::Behind)?;
            let owner = || self.owner_of_record(at, phrase.end);
            return self.has(phrase.end, Sense::SourceBehind).then(|| Source {
                end: phrase.end + 1,
                phrases: owner().map_or(phrase.phrases, |owner| vec![owner]),
                role: Role::Via,
            });
        }
        None
    }

    /// Whose the survey is in "einer Umfrage des Verbands zufolge".
    fn owner_of_record(&self, at: usize, end: usize) -> Option<Phrase> {
        let noun = (at..end).find(|at| self.has_any(*at, &[Sense::Records, Sense::According]))?;
        self.declared_owner(noun, end)
    }

    /// "Für Müller ist das „…“."
    fn is_for(&self, at: usize, limit: usize) -> Option<Source> {
        let Nominal { phrases, end } = self.nominal(at + 1, limit, Place::Front)?;
        let that = self.has(end + 1, Sense::Standalone) || self.has(end + 1, Sense::It);
        let whole = self.has(end, Sense::Be)
            && !self.has(end, Sense::Subjunctive)
            && that
            && self.is_quotation(end + 2)
            && self.kind(end + 2) != Some(Kind::Title)
            && (self.ends_sentence(end + 2) || self.is_mark(end + 3, &['.', '!', ';']));
        whole.then_some(Source {
            phrases,
            role: Role::Speaker,
            end: end + 2,
        })
    }

    fn ends_phrase_before(&self, at: usize) -> bool {
        self.begins_sentence(at) || !self.may_begin_phrase(at - 1) || self.is_any_mark(at - 1)
    }

    /// Whether a noun phrase that begins at an item is all that follows "so": no adjective, no verb.
    fn names_speaker(&self, at: usize) -> bool {
        self.may_begin_phrase(at) && self.may_be_nominative(at)
    }

    /// "nach Angaben der Polizei", "nach den Worten von Müller", "nach Müllers Worten".
    fn in_words(&self, preposition: usize, limit: usize) -> Option<Source> {
        let mut at = preposition + 1;
        let role = |at: usize| {
            if self.has(at, Sense::InWords) {
                Some(Role::Speaker)
            } else {
                self.has(at, Sense::According).then_some(Role::Via)
            }
        };
        if let ItemKind::Owner(mention) = self.what(at)
            && let Some(role) = role(at + 1)
        {
            let owner = Phrase {
                who: self.actor(mention),
                items: at..at + 1,
                sure: true,
            };
            return Some(Source {
                phrases: vec![owner],
                role,
                end: at + 2,
            });
        }
        while at < preposition + 3 && (self.is_determiner(at) || self.starts_lower(at)) {
            at += 1;
        }
        let role = role(at)?;
        let name = at + 1;
        let of = self.has(name, Sense::Agent);
        let genitive = self.has(name, Sense::MayBeGenitive);
        // "nach Angaben Müllers", "des Verbands"
        let owner = name + usize::from(genitive);
        if self.is_owner(owner) {
            let owner = self.belonging(name, limit)?;
            return Some(Source {
                end: owner.items.end,
                phrases: vec![owner],
                role,
            });
        }
        // A declared name may have its article: "der Stadt".
        if !(of || genitive || self.begins_as(name, Sense::MayBeGenitive)) {
            return None;
        }
        let found = self.nominal(name + usize::from(of), limit, Place::Behind)?;
        Some(Source {
            phrases: found.phrases,
            role,
            end: found.end,
        })
    }

    /// Adds the source at an item behind a quotation; whether there is one.
    pub(super) fn source_at(
        &self,
        at: usize,
        quotation: usize,
        found: &mut Vec<Attributed>,
    ) -> bool {
        let Some(source) = self.source(at) else {
            return false;
        };
        let so = self.has(at, Sense::SaysSo);
        let direct = at <= quotation + 2;
        if so && !direct && !self.is_mark(at - 1, &[',', '–', '—', '(']) {
            return false;
        }
        let reach = if direct || source.role == Role::Via {
            Reach::Beside
        } else {
            Reach::Loose
        };
        for phrase in &source.phrases {
            found.push(self.behind(phrase, at, source.role, reach, quotation));
        }
        true
    }

    /// "hatte Müller zufolge „keinerlei Mängel“ ergeben": whether a source stands within the clause whose words are quoted
    /// right behind it.
    fn is_amid(&self, start: usize, at: usize, end: usize, quotation: usize) -> bool {
        let begin = self.clause_begin(start, at);
        let verb = (begin..at).any(|at| self.is_supporting(at) || self.is_other_word(at));
        let between = |at: usize| {
            self.is_adverb(at)
                || self.is_determiner(at) && !self.is_preposition(at - 1)
                || self.has_any(at, &[Sense::NamedAs, Sense::ObjectPronoun])
        };
        let said = (begin..at).any(|at| self.spoken(at).is_some());
        let title = self.kind(quotation) == Some(Kind::Title);
        verb && !said && !title && (end..quotation).all(between)
    }

    /// The sources that are named before a quotation in its sentence.
    pub(super) fn sources_before(
        &self,
        start: usize,
        quotation: usize,
        found: &mut Vec<Attributed>,
    ) {
        let mut at = start;
        while at < quotation {
            let source = self.source(at).filter(|found| found.end <= quotation);
            // "sei, so Müller, „…“"
            let inserted =
                |end: usize| self.is_mark(at.wrapping_sub(1), &[',']) && end + 1 == quotation;
            let source = source.filter(|one| !self.has(at, Sense::SaysSo) || inserted(one.end));
            let Some(source) = source else {
                at += 1;
                continue;
            };
            let first = at <= start + 1 || self.is_mark(at - 1, &[',']);
            let other = (source.end..quotation)
                .any(|at| self.has(at, Sense::ClauseStart) || self.is_mark(at, &[';']));
            let hold = Hold {
                verb: at,
                reach: match (first || self.is_amid(start, at, source.end, quotation)) && !other {
                    true => Reach::Beside,
                    false => Reach::Loose,
                },
                gap: source.end,
                quotation,
            };
            for phrase in &source.phrases {
                found.push(self.attributed(phrase, source.role, hold));
            }
            at = source.end;
        }
    }
}
