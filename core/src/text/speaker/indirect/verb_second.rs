//! Who tells a passage in a language whose verbs stand second: "laut Müller", "Müller sagte, dass", "…, sagte Müller".
//!
//! What is read here bears a declared source out, and accuses nobody: each telling is doubtful.

use super::{Teller, Telling};
use crate::text::language::{CueClass, Sense};
use crate::text::speaker::items::Items;
use crate::text::speaker::phrase::Phrase;
use crate::text::speaker::verb_second::Opening;
use std::ops::Range;

impl Items<'_> {
    /// Those who are named before and behind a passage, in its sentence.
    pub(super) fn told_verb_second(
        &self,
        before: Range<usize>,
        behind: Range<usize>,
        found: &mut Vec<Telling>,
    ) {
        let passage = before.end;
        for at in before.clone().rev() {
            found.extend(self.told_by_verb(before.start, at, passage, behind.end));
        }
        for at in behind.clone() {
            found.extend(self.set_off_behind(before.start, &behind, at));
            found.extend(self.likewise(before.start, &behind, at));
        }
        for at in before.chain(behind.clone()) {
            let Some((phrases, end)) = self.source_named_at(at) else {
                continue;
            };
            let between = match at < passage {
                true => end..passage,
                false => behind.start..at,
            };
            let firm = end <= passage || at >= behind.start;
            found.push(Telling {
                passes_on: true,
                ..self.borne_out(at, &phrases, firm && !self.has_clause(between))
            });
        }
    }

    /// "Müller sagte, dass …", "Müller sagte, die Mieten seien …"
    fn told_by_verb(&self, start: usize, at: usize, passage: usize, end: usize) -> Option<Telling> {
        let saying = self.saying(start, at)?;
        let says = matches!(
            saying.class,
            CueClass::Say | CueClass::Tell | CueClass::Report
        );
        if !says || saying.passive || saying.last.is_some() {
            return None;
        }
        let subject = self.subject_of(start, &saying, passage);
        let from = subject.end.max(saying.at + 1).max(saying.finite + 1);
        let comma = (from..passage).find(|at| self.is_mark(*at, &[',', ':']))?;
        let asks = self.has_all(comma + 1, &[Sense::IndirectQuestion, Sense::Condition]);
        let that = self.has_any(comma + 1, &[Sense::That, Sense::IndirectQuestion]);
        let reported = || (comma..end).any(|at| self.has(at, Sense::Subjunctive));
        let negated = (start..comma).any(|at| self.has(at, Sense::Negation));
        let others = (comma..passage).any(|at| self.spoken(at).is_some());
        let firm = (that || reported())
            && !asks
            && !negated
            && !others
            && !self.has_clause(comma + 1..passage);
        (!subject.phrases.is_empty()).then(|| Telling {
            passes_on: saying.class == CueClass::Report,
            ..self.borne_out(at, &subject.phrases, firm)
        })
    }

    /// "…, sagte Müller": a clause behind the passage that does nothing but say who speaks.
    fn set_off_behind(&self, start: usize, behind: &Range<usize>, comma: usize) -> Option<Telling> {
        let at = comma + 1;
        if !self.is_mark(comma, &[',']) || at >= behind.end {
            return None;
        }
        let saying = self
            .saying(at, at)
            .filter(|one| one.finite == at && !one.passive)?;
        if !matches!(
            saying.class,
            CueClass::Say | CueClass::Tell | CueClass::Report
        ) {
            return None;
        }
        let subject = self.subject_of(at, &saying, behind.end);
        let reported = (start..comma).any(|at| self.has(at, Sense::Subjunctive));
        let firm = reported && !self.has_clause(behind.start..comma);
        (!subject.phrases.is_empty()).then(|| Telling {
            passes_on: saying.class == CueClass::Report,
            ..self.borne_out(at, &subject.phrases, firm)
        })
    }

    /// "…, wie Müller am Montag sagte"
    fn likewise(&self, start: usize, behind: &Range<usize>, at: usize) -> Option<Telling> {
        let saying = self.saying(start, at).filter(|one| !one.passive)?;
        let Some(Opening::Conjunction(as_said)) = saying.last else {
            return None;
        };
        if as_said <= behind.start || !self.has(as_said, Sense::Likewise) {
            return None;
        }
        let subject = self.subject_of(start, &saying, behind.end);
        let firm = !self.has_clause(behind.start..as_said - 1);
        (!subject.phrases.is_empty()).then(|| Telling {
            passes_on: saying.class == CueClass::Report,
            ..self.borne_out(at, &subject.phrases, firm)
        })
    }

    /// Whether a clause of its own may begin among some items.
    fn has_clause(&self, items: Range<usize>) -> bool {
        let mut at = items.clone();
        self.parts(items.clone())
            || at.any(|at| {
                self.is_mark(at, &[';', ':', '('])
                    || self.has(at, Sense::And) && self.begins_main_clause(at + 1, items.end)
            })
    }

    fn borne_out(&self, at: usize, phrases: &[Phrase], firm: bool) -> Telling {
        let end = phrases.iter().map(|one| one.items.end).max();
        let end = end.unwrap_or(at).max(at + 1);
        let first = phrases.iter().map(|one| one.items.start).min();
        let speakers: Vec<Teller> = phrases.iter().map(|one| self.teller(one)).collect();
        Telling {
            speakers,
            firm,
            doubtful: true,
            span: self.bytes(first.unwrap_or(at).min(at)..end),
            ..Telling::default()
        }
    }
}
