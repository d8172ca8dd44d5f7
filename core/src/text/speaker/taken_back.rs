//! What is told of nobody, although a verb of saying names somebody: what is denied, doubted, asked or supposed ("Park denied that
//! Lee had called it “mad”"), and what somebody may say, will say or ought to have said. Whose word it is that somebody denies,
//! theirs or another's, is left open too.

use super::{Attributed, AttributionReader, Reach, Role};
use crate::text::governing::{Effect, Governor};
use crate::text::language::{CueForm, Sense};
use std::ops::Range;

impl AttributionReader<'_> {
    /// Those whom the text names near a quotation, loosely where it does not say that they have said it.
    pub(super) fn read_governed(&self, quotation: usize) -> Vec<Attributed> {
        let mut found = self.read_anew(quotation);
        let read = &self.items.article.quotations[quotation];
        if read.depth > 0 {
            return found; // it is for the one around it to be asked or denied
        }
        let words = &read.span;
        let denied = self.governor(words).filter(denies);
        for one in found.iter_mut().filter(|one| one.role != Role::Addressee) {
            let own = |verb: &Governor| one.span.contains(&verb.words.start);
            if denied.as_ref().is_some_and(own) || self.is_taken_back(&one.span, words) {
                one.reach = Reach::Loose;
            }
        }
        found
    }

    /// Whether it is taken back that somebody says some words: "it is not true that Lee said", "asked whether Lee said", "Lee might
    /// say". What others tell of him is not.
    fn is_taken_back(&self, attribution: &Range<usize>, words: &Range<usize>) -> bool {
        let row = self.items.article.row;
        let mut clause = attribution.clone();
        if row.language.verb_second {
            // "ob Müller das „…“ genannt habe", "„…“, will Müller sagen"
            let said = if attribution.start < words.start {
                words
            } else {
                attribution
            };
            let behind = row.token_at(said.end);
            let mut rest = behind..row.around(behind).end;
            let end = rest.find(|at| row.mark(*at).is_some()).unwrap_or(behind);
            clause.end = row.bytes(behind..end).end.max(said.end);
        }
        let governor = self.governor(&clause);
        let before = governor.filter(|one| one.words.start < clause.start);
        before.is_some_and(|one| !matches!(one.effect, Effect::Alleged | Effect::Accused))
            || self.is_yet_to_say(&clause, words)
    }

    /// What governs a passage from before it. Only where a word that may turn it stands there in its sentence is it read: in most there
    /// is none.
    fn governor(&self, passage: &Range<usize>) -> Option<Governor> {
        const TURN: &[Sense] = &[
            Sense::Negation,
            Sense::Not,
            Sense::Denies,
            Sense::Doubts,
            Sense::Wonders,
            Sense::Condition,
            Sense::Supposes,
            Sense::IndirectQuestion,
            Sense::Inverts,
            Sense::Possibly,
            Sense::Perhaps,
            Sense::Hopes,
            Sense::Untrue,
            Sense::Falsity,
            Sense::Wrongly,
            Sense::Unreal,
        ];
        let row = self.items.article.row;
        let at = row.token_at(passage.start);
        let mut before = row.around(at).start..at;
        let turns = before.any(|at| row.has_any(at, TURN));
        turns.then(|| self.reading.governor(passage)).flatten()
    }

    /// "might say", "should have said", "will sagen": what somebody may say, will say or ought to have said.
    fn is_yet_to_say(&self, clause: &Range<usize>, words: &Range<usize>) -> bool {
        let row = self.items.article.row;
        let language = row.language;
        let says = |at: usize| {
            let cue = row.word(at).cue.filter(|cue| cue.is_verb());
            let helped = row.has(at - 1, Sense::Auxiliary) && !row.has(at - 1, Sense::Modal);
            cue.is_some_and(|cue| cue.form == CueForm::Base || helped && !language.verb_second)
        };
        let light = |at: usize| {
            language.verb_second
                || row.can_be(at, Sense::Adverb)
                || row.has_any(at, &[Sense::Auxiliary, Sense::Be, Sense::Negation])
        };
        let own = |at: &usize| {
            let bytes = row.bytes(*at..*at + 1);
            bytes.end <= words.start || bytes.start >= words.end
        };
        // "„…“, sollte Müller sagen"
        let behind = language.verb_second && words.end <= clause.start;
        let start = if behind { words.end } else { clause.start };
        let clause = row.token_at(start)..row.token_at(clause.end);
        let mut modal = clause.clone().filter(|at| row.has(*at, Sense::Modal));
        modal.any(|modal| {
            let mut behind = (modal + 1..clause.end).filter(own);
            behind.find(|at| says(*at) || !light(*at)).is_some_and(says)
        })
    }
}

/// Whether words say that somebody denies or doubts what they govern.
fn denies(governor: &Governor) -> bool {
    matches!(governor.effect, Effect::Denied | Effect::Doubted)
}
