//! The subject of a verb that stands second in its clause or last: before it, behind it, or behind the word that the
//! clause begins with.

use super::clause::{Opening, Saying};
use super::nominal::{Nominal, Place};
use crate::text::language::{CueClass, Sense};
use crate::text::speaker::Who;
use crate::text::speaker::items::Items;
use crate::text::speaker::phrase::Phrase;

/// How many words and phrases may stand between a verb and its subject.
const MOST_BETWEEN: usize = 6;

/// A subject, and where it ends if it stands behind its verb.
#[derive(Debug)]
pub(super) struct Subject {
    pub phrases: Vec<Phrase>,
    /// The item behind the verb and the subject.
    pub end: usize,
}

impl Items<'_> {
    /// The subject of a verb in a sentence that begins at `start`. `limit`: the quotation, or the end of the clause.
    pub(super) fn subject_of(&self, start: usize, saying: &Saying, limit: usize) -> Subject {
        match saying.last {
            Some(Opening::Conjunction(at)) => {
                let mut subject = self.subject_behind(at, saying.at.min(limit));
                subject.end = saying.finite.max(saying.at) + 1;
                subject
            }
            Some(Opening::Relative(at)) => self.subject_of_relative(start, at, saying, limit),
            None => self.subject_of_main(start, saying, limit),
        }
    }

    /// The subject of the verb in the second place.
    fn subject_of_main(&self, start: usize, saying: &Saying, limit: usize) -> Subject {
        let finite = saying.finite;
        let behind = || self.subject_behind(finite, limit);
        let Some((begin, front)) = self.front(start, finite) else {
            let mut behind = behind();
            if behind.phrases.is_empty() || self.has(finite.wrapping_sub(1), Sense::And) {
                behind.phrases = self.carried(start, finite);
                behind.end = finite + 1;
            }
            return behind;
        };
        let own = |phrases| Subject {
            phrases,
            end: finite + 1,
        };
        if !self.may_be_nominative(begin) {
            return behind();
        }
        // "Das sagte Müller"
        if begin + 1 == finite && self.is_determiner(begin) {
            let behind = behind();
            return match behind.phrases.is_empty() {
                true => own(front),
                false => behind,
            };
        }
        let mut other = behind();
        let Some(first) = other.phrases.first().filter(|one| one.sure) else {
            return own(front);
        };
        let names = matches!(first.who, Who::Actor(_));
        let adjacent = first.items.start == finite + 1;
        let pronoun = first.who == Who::Pronoun && self.has(first.items.start, Sense::Nominative);
        if pronoun && adjacent {
            return other; // "die Pläne nannte er"
        }
        // "der Zeitung sagte Müller", "die Pläne nannte Müller", "die Opposition nannte Müller": cases that look the same.
        // A word by itself may be an adverb: "Zuvor hatte Müller".
        let bare = begin + 1 == finite && !self.can_be(begin, Sense::Office);
        let behind = first.items.start;
        let named = front.iter().any(|one| one.who != Who::Unknown);
        let doubtful = match saying.class {
            // "Müller antwortete der Sprecher", "Müller nannte der Sprecher"
            CueClass::Call | CueClass::React if named => {
                adjacent && self.has(behind, Sense::Masculine)
            }
            _ if named => {
                adjacent
                    && self.has(behind, Sense::Masculine)
                    && self.is_person(behind, first.items.end)
            }
            _ if bare && adjacent && names => true,
            CueClass::Call | CueClass::React => names && !self.has(begin, Sense::Masculine),
            _ => {
                adjacent && self.has(begin, Sense::MayBeGenitive) && !self.is_person(begin, finite)
            }
        };
        if !doubtful {
            return own(front);
        }
        other.phrases.extend(front);
        unsure(&mut other.phrases);
        other
    }

    fn is_person(&self, begin: usize, end: usize) -> bool {
        (begin..end).any(|at| self.can_be(at, Sense::Office))
    }

    /// The noun phrase that stands before a finite verb from the beginning of its clause on, with what is inserted behind
    /// it.
    fn front(&self, start: usize, finite: usize) -> Option<(usize, Vec<Phrase>)> {
        let mut begin = start;
        loop {
            let at = self.skip_connectives(begin, finite);
            if self.may_begin_phrase(at)
                && at < finite
                && let Some(phrases) = self.front_from(at, finite)
            {
                return Some((at, phrases));
            }
            begin = (begin..finite).find(|at| {
                self.is_clause_mark(*at) || self.has_any(*at, &[Sense::And, Sense::ClauseStart])
            })? + 1;
        }
    }

    /// Steps over "und", "aber", "auch", "nur" at the beginning of a clause.
    fn skip_connectives(&self, at: usize, end: usize) -> usize {
        let mut at = at;
        let joins = |at| self.is_conjunction(at) && !self.has(at, Sense::Subordinator);
        while at < end && (joins(at) || self.has(at, Sense::Adverb)) {
            at += 1;
        }
        at
    }

    fn front_from(&self, at: usize, finite: usize) -> Option<Vec<Phrase>> {
        let Nominal {
            mut phrases,
            mut end,
        } = self.nominal(at, finite, Place::Front)?;
        while end < finite && self.is_adverb(end) {
            end += 1; // "Müller hingegen sagte"
        }
        if end == finite {
            return Some(phrases);
        }
        // "Müller, der Bürgermeister von Lenau, sagte"
        let marks: &[char] = match self.is_mark(end, &[',']) {
            true => &[','],
            false => &['–', '—', '-'],
        };
        let inserted = self.is_mark(end, marks) && self.is_mark(finite - 1, marks);
        if !inserted {
            return None;
        }
        if end + 1 >= finite {
            // "der Sprecher, Jan Weber, sagte" has been read with its name.
            return Some(phrases);
        }
        let inner = self.simple_phrase(end + 1, finite - 1);
        let inner = inner.filter(|inner| inner.end == finite - 1);
        // Another noun phrase may follow the insertion that is no part of this one: "Als X kam, und Y, sagte".
        let clause = !self.has_any(end + 1, &[Sense::And])
            && (inner.is_some()
                || !self.begins_main_clause(end + 1, finite - 1)
                || self.ends_with_verb(end + 1, finite - 1));
        if !clause {
            return None;
        }
        if let Some(inner) = inner
            && phrases.len() == 1
            && phrases[0].who == Who::Unknown
        {
            phrases[0].who = self.head(inner.clone());
            phrases[0].items.end = inner.end;
        }
        Some(phrases)
    }

    /// Whether what begins with an article and a noun is a relative clause, whose verb ends it: "…, die 400 Arbeiter hat,"
    fn ends_with_verb(&self, at: usize, limit: usize) -> bool {
        let phrase = self.simple_phrase(at, limit);
        phrase.is_some_and(|phrase| {
            self.has(at, Sense::The) && phrase.end < limit && self.is_clause_mark(phrase.end + 1)
        })
    }

    /// Whether a main clause begins at an item: "…, die Lage sei ernst,"
    pub(super) fn begins_main_clause(&self, at: usize, limit: usize) -> bool {
        let at = at + usize::from(self.is_adverb(at));
        self.simple_phrase(at, limit).is_some_and(|phrase| {
            let next = phrase.end;
            self.is_supporting(next) || self.spoken(next).is_some()
        })
    }

    /// The subject behind a finite verb or a conjunction, past pronouns, adverbs and phrases with prepositions.
    pub(super) fn subject_behind(&self, verb: usize, limit: usize) -> Subject {
        let mut at = verb + 1;
        let mut sure = true;
        for _ in 0..MOST_BETWEEN {
            if at >= limit || self.is_clause_mark(at) {
                break;
            }
            // "so sagte es Müller"
            let it = self.has(at, Sense::It) && self.names_subject(at + 1, limit);
            if it || self.has(at, Sense::ObjectPronoun) || self.is_adverb(at) || self.is_date(at) {
                at += 1;
                continue;
            }
            if self.is_preposition(at) || self.has(at, Sense::Source) {
                let Some(phrase) = self.simple_phrase(at + 1, limit) else {
                    break;
                };
                // "in Oslo Müller"
                let name = phrase.end - 1;
                let parted = phrase.len() > 1
                    && self.is_name(name)
                    && self.starts_upper(name - 1)
                    && self.head(phrase.clone()) == Who::Unknown;
                // Behind an article it is a noun that stands before the name, and so is a day: "am Montag Müller".
                let noun = self.is_determiner(at + 1) || self.word(at + 1).time.is_some();
                at = if parted { name } else { phrase.end };
                sure &= !parted || noun;
                if self.has(at, Sense::MayBeGenitive) && self.has(at, Sense::Oblique) {
                    let genitive = self.simple_phrase(at, limit);
                    at = genitive.map_or(at, |phrase| phrase.end);
                }
                continue;
            }
            if !self.may_be_nominative(at) {
                let Some(phrase) = self.simple_phrase(at, limit) else {
                    break;
                };
                at = phrase.end; // "dem Sender"
                sure = false;
                continue;
            }
            let Some(mut found) = self.nominal(at, limit, Place::Behind) else {
                break;
            };
            if !sure {
                unsure(&mut found.phrases);
            }
            return Subject {
                phrases: found.phrases,
                end: found.end,
            };
        }
        Subject {
            phrases: Vec::new(),
            end: verb + 1,
        }
    }

    /// Whether a noun phrase begins at an item that can be nothing but a subject or what is spoken of: a name, "der Mann".
    fn names_subject(&self, at: usize, limit: usize) -> bool {
        at < limit
            && !self.is_pronoun(at)
            && self.may_begin_phrase(at)
            && self.may_be_nominative(at)
            && (!self.has(at, Sense::MayBeGenitive) || self.can_be(at + 1, Sense::Office))
    }

    /// "Müller, der sagte": whoever stands before the pronoun, or who follows it.
    fn subject_of_relative(
        &self,
        start: usize,
        pronoun: usize,
        saying: &Saying,
        limit: usize,
    ) -> Subject {
        let end = saying.finite.max(saying.at) + 1;
        let verb = saying.at.min(limit);
        // "Zahlen, die ein Beamter nannte"
        let other = pronoun + 1;
        let subject = match self.has_article(other) {
            true => self.begins_as(other, Sense::Masculine) && !self.is_inflected(other),
            false => self.has(other, Sense::Masculine) && self.has(other, Sense::A),
        };
        let object = subject
            || !self.may_be_nominative(pronoun)
            || self.is_preposition(pronoun.wrapping_sub(1));
        let follows = self.may_begin_phrase(pronoun + 1) && self.may_be_nominative(pronoun + 1);
        if object || follows && self.has(pronoun + 1, Sense::Nominative) {
            let phrases = self.subject_behind(pronoun, verb).phrases;
            return Subject { phrases, end };
        }
        let mut phrases = vec![self.before_relative(start, pronoun - 1)];
        if follows {
            let masculine = self.has(pronoun, Sense::Masculine);
            if !masculine {
                phrases.extend(self.subject_behind(pronoun, verb).phrases);
                unsure(&mut phrases);
            }
        }
        Subject { phrases, end }
    }

    /// The noun phrase that ends before the comma of a relative clause.
    fn before_relative(&self, start: usize, comma: usize) -> Phrase {
        for begin in start..comma {
            if !self.may_begin_phrase(begin) {
                continue;
            }
            let Some(found) = self.simple_phrase(begin, comma) else {
                continue;
            };
            if self.skip_brackets(found.end) == comma {
                let mut phrase = self.phrase(found);
                // The clause may belong to what comes before: "ein Freund von Müller, der sagte".
                let before = begin.wrapping_sub(1);
                let attribute = begin > start
                    && (self.is_preposition(before) || self.starts_upper(before))
                    || self.has(begin, Sense::MayBeGenitive);
                phrase.sure = !attribute;
                return phrase;
            }
        }
        self.unknown(comma + 1..comma + 2)
    }

    /// The subject of a clause that has none of its own, "… und sagte": the noun phrase that its sentence begins with.
    fn carried(&self, start: usize, verb: usize) -> Vec<Phrase> {
        let begin = self.skip_connectives(start, verb);
        let found = if self.may_begin_phrase(begin) && self.may_be_nominative(begin) {
            self.nominal(begin, verb, Place::Front)
        } else {
            (begin..verb)
                .find(|at| self.is_supporting(*at) || self.spoken(*at).is_some())
                .and_then(|verb| self.nominal(verb + 1, self.len(), Place::Behind))
        };
        let mut phrases = match found {
            Some(found) => found.phrases,
            None => vec![self.unknown(verb..verb + 1)],
        };
        unsure(&mut phrases);
        phrases
    }
}

pub(super) fn unsure(phrases: &mut [Phrase]) {
    for phrase in phrases {
        phrase.sure = false;
    }
}
