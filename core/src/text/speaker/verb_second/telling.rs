//! Who tells what is not quoted, where the verb stands second or last: "Müller sagte, die Stadt habe …", "…, sagte Müller",
//! "…, wie Müller mitteilte", "laut Müller".
//!
//! The verbs are those of quotations, put together in the same way ([`clause`](super::clause)); what they reach is read from
//! the comma behind them on ([`content`](super::content)).

use super::clause::{Opening, Saying};
use super::content::Content;
use super::subject::Subject;
use crate::model::Stance;
use crate::text::language::{Cue, CueClass, CueForm, Sense};
use crate::text::speaker::governed::Hold;
use crate::text::speaker::indirect::{Teller, Telling};
use crate::text::speaker::items::Items;
use crate::text::speaker::phrase::Phrase;
use crate::text::speaker::{Attributed, Reach, Role};
use std::ops::Range;

/// A verb that is none of those of saying, and tells what depends on it: "prüft, ob", "rechnet mit 5 Millionen".
const RECKONS: Cue = Cue {
    class: CueClass::Say,
    form: CueForm::Third,
    weak: false,
    parted: false,
};

impl Items<'_> {
    /// Those who tell a passage that stands outside of quotation marks, the nearest first: `before` is its sentence up to it,
    /// `behind` what follows it.
    pub(in crate::text::speaker) fn told_in_clauses(
        &self,
        before: Range<usize>,
        behind: Range<usize>,
        found: &mut Vec<Telling>,
    ) {
        let tail = behind.end;
        for at in before.clone().rev() {
            if let Some(saying) = self.telling_verb(before.start, at) {
                self.told_behind(&saying, before.clone(), tail, found);
            }
        }
        found.extend(self.reckoned_around(&before, behind.clone()));
        for at in before.clone() {
            found.extend(self.source_before(at, before.clone()));
        }
        self.told_before(before.start, behind, found);
    }

    /// The verb at an item that tells something.
    pub(super) fn telling_verb(&self, start: usize, at: usize) -> Option<Saying> {
        const TELLS: &[Sense] = &[Sense::Reckons, Sense::Wonders, Sense::Denies];
        self.saying(start, at).or_else(|| {
            let cue = self.word(at).cue.is_some();
            let tells = self.has_any(at, TELLS) && self.starts_lower(at) && !cue;
            self.saying_by(start, at, tells.then_some(RECKONS)?)
        })
    }

    /// "hatte die Stadt mit 97 Millionen gerechnet": who reckons with what stands between the two parts of the verb.
    fn reckoned_around(&self, before: &Range<usize>, behind: Range<usize>) -> Option<Telling> {
        let passage = before.end;
        let end = self.end_of_clause(passage, behind.end);
        let verb = (behind.start..end)
            .rev()
            .find(|at| self.starts_lower(*at))
            .filter(|at| self.has(*at, Sense::Reckons))?;
        let clause = self.clause_begin(before.start, passage)..passage;
        let aids = |at: &usize| self.is_supporting(*at) && !self.has(*at, Sense::Become);
        let finite = clause.rev().find(aids)?;
        let saying = Saying {
            finite,
            at: verb,
            class: CueClass::Say,
            passive: false,
            last: None,
            weak: false,
        };
        let Subject { phrases, .. } = self.subject_of(before.start, &saying, passage);
        let denied = (finite..verb).any(|at| self.has(at, Sense::Negation));
        let mut telling = self.told_by(&saying, &phrases, None);
        telling.firm = !denied;
        telling.doubtful = !(finite..passage).any(|at| self.is_preposition(at));
        (!phrases.is_empty()).then_some(telling)
    }

    /// Adds a verb before a passage, if it tells what stands behind it.
    fn told_behind(
        &self,
        saying: &Saying,
        before: Range<usize>,
        tail: usize,
        found: &mut Vec<Telling>,
    ) {
        let Range {
            start,
            end: passage,
        } = before;
        let Subject { phrases, end } = self.teller_of(start, saying, passage);
        let mut told = Vec::new();
        let behind = end.max(saying.at + 1).min(passage);
        let behind = self.addressed(behind, passage, &mut told, saying.at);
        let Some(content) = self.content_behind(start, saying, behind..passage, tail) else {
            return;
        };
        let stance = self.stance_of(saying, &content);
        let mut telling = self.told_by(saying, &phrases, stance);
        telling.addressees = told.iter().map(Teller::of).collect();
        telling.firm &= content.firm && !self.is_negated_in(saying, content.start);
        telling.doubtful = content.doubtful;
        // "Müller bestritt, dass Roy gesagt habe, …" is not about what Roy says.
        if telling.firm && matches!(stance, Some(Stance::Denied | Stance::Asked)) {
            for inner in found.iter_mut().filter(|one| !one.again) {
                inner.disputed = true;
                telling.firm = false;
            }
        }
        found.push(telling);
    }

    /// The subject of a verb. One that stands behind a comma has it behind it, if at all: "…, sagte Müller, …".
    fn teller_of(&self, start: usize, saying: &Saying, limit: usize) -> Subject {
        if saying.passive && saying.class != CueClass::Quote {
            let agent = self.agent_behind(saying.finite.min(saying.at) + 1, limit);
            let end = agent.as_ref().map_or(saying.at, |one| one.items.end);
            return Subject {
                phrases: agent.into_iter().collect(),
                end,
            };
        }
        if self.is_set_off(start, saying) {
            let behind = self.subject_behind(saying.finite, limit);
            if !behind.phrases.is_empty() {
                return behind;
            }
        }
        self.subject_of(start, saying, limit)
    }

    /// Whether a main clause begins with a verb, behind another: "…, sagte Müller".
    pub(super) fn is_set_off(&self, start: usize, saying: &Saying) -> bool {
        let before = saying.finite.wrapping_sub(1);
        saying.last.is_none()
            && saying.finite > start
            && (self.is_mark(before, &[',', '–', '—']) || self.is_quotation(before))
    }

    /// What a verb and its subject tell, as firmly as these hold to each other.
    pub(super) fn told_by(
        &self,
        saying: &Saying,
        phrases: &[Phrase],
        stance: Option<Stance>,
    ) -> Telling {
        let hold = Hold {
            verb: saying.finite,
            reach: Reach::Beside,
            gap: saying.finite,
            quotation: saying.finite,
        };
        let named: Vec<Attributed> = phrases
            .iter()
            .map(|one| self.attributed(one, Role::Speaker, hold))
            .collect();
        let verb = saying.finite.min(saying.at)..saying.finite.max(saying.at) + 1;
        let first = phrases.iter().map(|one| one.items.start).min();
        let last = phrases.iter().map(|one| one.items.end).max();
        // "soll gesagt haben", "wollte sagen"
        let says = saying.finite == saying.at
            || self.has_any(saying.finite, &[Sense::Perfect, Sense::SaysByOthers])
            || saying.passive;
        let says = says && !self.is_hearsay(saying);
        Telling {
            speakers: named.iter().map(Teller::of).collect(),
            stance,
            passes_on: saying.class == CueClass::Report,
            firm: says && !phrases.is_empty(),
            span: self.bytes(
                first.map_or(verb.start, |first| first.min(verb.start))
                    ..last.map_or(verb.end, |last| last.max(verb.end)),
            ),
            ..Telling::default()
        }
    }

    /// How those who tell something stand to it.
    pub(super) fn stance_of(&self, saying: &Saying, content: &Content) -> Option<Stance> {
        const CHARGES: &[Sense] = &[Sense::Charges, Sense::Accuses, Sense::Alleges];
        let rejects = |at: usize| self.has(at, Sense::RejectionParticle);
        // "wies das zurück: Die Anlage sei geprüft": what follows is said against what is rejected.
        let own = self.is_mark(content.start.wrapping_sub(1), &[':']);
        let denies = self.has_any(saying.at, &[Sense::Denies, Sense::Disowns])
            || self.has(saying.at, Sense::RejectsWith)
                && !own
                && (saying.at..content.start).any(rejects);
        let asks = self.has(content.start, Sense::IndirectQuestion)
            && self.has(content.start, Sense::Condition);
        match () {
            () if denies => Some(Stance::Denied),
            () if self.has_any(saying.at, CHARGES) => Some(Stance::Alleged),
            () => asks.then_some(Stance::Asked),
        }
    }

    /// Whether a verb is negated before what it tells begins: "sagte nicht, dass", "hat nie gesagt".
    pub(super) fn is_negated_in(&self, saying: &Saying, content: usize) -> bool {
        let from = saying.finite.min(saying.at);
        (from..content.max(from)).any(|at| self.has(at, Sense::Negation))
    }

    /// The source that is named at an item before a passage: "laut Müller", "Müller zufolge".
    fn source_before(&self, at: usize, before: Range<usize>) -> Option<Telling> {
        let Range {
            start,
            end: passage,
        } = before;
        let source = self.source(at).filter(|one| one.end <= passage)?;
        if self.has(at, Sense::SaysSo) && !self.stands_apart(at, source.end) {
            return None;
        }
        let leads = at <= start + 1
            || self.is_mark(at - 1, &[',', '–', '—'])
            || self.clause_begin(start, passage) <= at;
        let firm = leads && !self.begins_another(source.end..passage);
        let passes_on = source.role == Role::Via;
        Some(Telling {
            passes_on,
            ..self.sourced(at, &source.phrases, firm)
        })
    }

    /// Whether commas stand around "so Müller".
    fn stands_apart(&self, at: usize, end: usize) -> bool {
        at > 0 && self.is_mark(at - 1, &[',', '–', '—', '(']) && self.ends_clause(end)
    }

    /// Those whom the words behind a passage name: "…, sagte Müller", "…, so Müller", "… laut Müller".
    fn told_before(&self, start: usize, behind: Range<usize>, found: &mut Vec<Telling>) {
        let Range { start: from, end } = behind;
        for at in from..end {
            let reaches = !self.begins_another(from..at);
            if self.is_mark(at, &[',', '–', '—']) && !self.is_quotation(at + 1) {
                let front = self.is_front_clause(start, from, at);
                if let Some(mut telling) = self.set_off_behind(at + 1, end) {
                    telling.firm &= reaches && !front;
                    found.push(telling);
                    continue;
                }
            }
            let Some(source) = self.source(at).filter(|one| one.end <= end) else {
                continue;
            };
            let inserted = self.stands_apart(at, source.end);
            if self.has(at, Sense::SaysSo) && !inserted {
                continue;
            }
            let same = !(from..at).any(|at| self.is_clause_mark(at));
            let passes_on = source.role == Role::Via;
            found.push(Telling {
                passes_on,
                ..self.sourced(at, &source.phrases, reaches && (same || inserted))
            });
        }
    }

    /// Whether the passage before `from` stands in a clause that another depends on and that ends at a mark: "Als 12 Leute
    /// kamen, sagte Müller", "Der Mann, der 12 Busse hat, sagte".
    fn is_front_clause(&self, start: usize, from: usize, mark: usize) -> bool {
        let passage = from.saturating_sub(1);
        let begin = self.clause_begin(start, passage);
        if (from..mark).any(|at| self.is_clause_mark(at)) {
            return false;
        }
        let relative = begin > start && self.has(begin, Sense::RelativePronoun);
        let depends = self.has(begin, Sense::Subordinator)
            && !self.has_any(begin, &[Sense::That, Sense::IndirectQuestion]);
        (relative || depends && begin == start) && !self.begins_main_clause(begin, mark)
    }

    /// "sagte Müller", "hat Müller gesagt", "wie Müller sagte", behind the comma before an item.
    fn set_off_behind(&self, at: usize, end: usize) -> Option<Telling> {
        let at = at + usize::from(self.has(at, Sense::SaysSo));
        let close = self.end_of_clause(at, end);
        let likewise = self.has(at, Sense::Likewise);
        let saying = if likewise {
            (at..close)
                .rev()
                .find_map(|verb| self.telling_verb(at, verb))
                .filter(|one| one.last == Some(Opening::Conjunction(at)))?
        } else if self.spoken(at).is_some() {
            self.saying(at, at)?
        } else if self.is_supporting(at) || self.has(at, Sense::SaysByOthers) {
            (at + 1..close)
                .find_map(|verb| self.saying(at, verb))
                .filter(|one| one.finite == at)?
        } else {
            return None;
        };
        if matches!(saying.class, CueClass::Call | CueClass::Quote) {
            return None;
        }
        let subject = match saying.passive && saying.class != CueClass::Quote {
            true => Subject {
                phrases: self.agent_behind(at, close).into_iter().collect(),
                end: close,
            },
            false if likewise => self.subject_of(at, &saying, close),
            false => self.subject_behind(at, close),
        };
        if subject.phrases.is_empty() {
            return None;
        }
        let content = Content {
            start: close,
            firm: true,
            doubtful: false,
        };
        let stance = self.stance_of(&saying, &content);
        let stance = stance.filter(|one| *one != Stance::Asked);
        let mut telling = self.told_by(&saying, &subject.phrases, stance);
        let mut told = Vec::new();
        self.addressed(subject.end, close, &mut told, saying.at);
        telling.addressees = told.iter().map(Teller::of).collect();
        telling.firm &= !self.is_negated_in(&saying, close);
        Some(telling)
    }

    /// Where the clause of an item ends, at the latest at `end`.
    pub(super) fn end_of_clause(&self, at: usize, end: usize) -> usize {
        let mut marks = at..end;
        marks.find(|at| self.is_clause_mark(*at)).unwrap_or(end)
    }
}
