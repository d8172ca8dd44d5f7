//! What takes up what was said, where the verb stands second or last: "…, was Müller bestritt", "Das bestreitet Müller",
//! "Müller bestätigte die Zahl".

use super::clause::Saying;
use super::content::Content;
use super::subject::Subject;
use crate::text::language::Sense;
use crate::text::speaker::indirect::Telling;
use crate::text::speaker::indirect::taken_up::Behind;
use crate::text::speaker::items::{ItemKind, Items};
use std::ops::Range;

impl Items<'_> {
    /// The verb at an item, if what it denies or confirms is what was said before its clause.
    pub(in crate::text::speaker) fn taking_up(
        &self,
        sentence: Range<usize>,
        at: usize,
        behind: &Behind<'_>,
    ) -> Option<Telling> {
        let Range { start, end } = sentence;
        let saying = self.telling_verb(start, at)?;
        let begin = self.clause_begin(start, saying.at);
        let close = self.end_of_clause(saying.at, end);
        let which = self.has(begin, Sense::RelativeObject) && begin > start && behind.same_sentence;
        let subject = match which {
            true => self.subject_of(begin, &saying, close),
            false => self.subject_taking_up(begin, &saying, close)?,
        };
        let content = Content {
            start: close,
            firm: true,
            doubtful: false,
        };
        let stance = self.stance_of(&saying, &content);
        if stance.is_none() && !self.has(saying.at, Sense::Confirms) {
            return None; // "wies darauf hin"
        }
        let numbers = which && (start..begin).any(|at| self.what(at) == ItemKind::Number);
        let told = which || !behind.tellers.is_empty();
        let mut telling = self.told_by(&saying, &subject.phrases, stance);
        telling.again = true;
        telling.firm &= told
            && behind.direct
            && !numbers
            && !self.is_negated_in(&saying, close)
            && (start..begin).all(|at| !self.has(at, Sense::Condition));
        Some(telling)
    }

    /// The subject of a verb whose object is what was said: "das bestritt Müller", "Müller bestritt das", "hat die Zahl
    /// bestätigt".
    fn subject_taking_up(&self, begin: usize, saying: &Saying, close: usize) -> Option<Subject> {
        if saying.passive || saying.last.is_some() {
            return None;
        }
        let finite = saying.finite;
        if let Some(end) = self.refers_to_said(begin, finite)
            && end == finite
        {
            let behind = self.subject_behind(finite, close);
            return (!behind.phrases.is_empty()).then_some(behind);
        }
        let subject = self.subject_of(begin, saying, close);
        let object = subject.end.max(finite + 1);
        let end = self.refers_to_said(object, close)?;
        let rest = |at: usize| {
            at == saying.at
                || self.is_any_mark(at)
                || self.is_adverb(at)
                || self.is_day(at)
                || self.is_preposition(at)
                || self.has(at, Sense::VerbParticle)
        };
        (end..close).all(rest).then_some(subject)
    }

    /// Where words end that stand for what was said: "das", "diese Zahl", "den Vorwurf".
    fn refers_to_said(&self, at: usize, limit: usize) -> Option<usize> {
        if at >= limit || !self.is_determiner(at) {
            return None;
        }
        let noun = at + 1;
        let definite = self.has_any(at, &[Sense::The, Sense::Demonstrative]);
        if definite && noun < limit && self.has_any(noun, &[Sense::Tally, Sense::Assertion]) {
            return Some(noun + 1);
        }
        let alone = self.has(at, Sense::Standalone) && definite && !self.starts_upper(noun);
        alone.then_some(noun)
    }
}
