//! Speech that goes on behind the clause that says whose it is: by its tense or mood, or since it has no verb of its own.

use crate::text::language::Sense;
use crate::text::{Reading, Telling};
use std::ops::Range;

impl Reading<'_> {
    /// Whether a passage that a verb of saying may not reach is told by it all the same: a clause that goes on in the tense or
    /// mood of what is told ("…, while prices had gone up by a quarter"), or words behind a comma that have no verb ("…, at a
    /// cost of 5 million").
    pub fn goes_on(&self, passage: &Range<usize>, telling: &Telling) -> bool {
        let row = &self.row;
        let first = row.token_at(passage.start);
        let segment = row.segment(first);
        let behind = telling.span.end <= row.bytes(segment.clone()).start;
        let before = passage.end <= telling.span.start && !row.language.verb_second;
        (behind || before) && self.is_reported(passage)
            || behind && self.is_added_phrase(segment, first)
    }

    /// Whether the clause of a passage has its verb in the tense or mood of what is told: "had gone up", "sei gestiegen".
    pub fn is_reported(&self, passage: &Range<usize>) -> bool {
        let row = &self.row;
        let first = row.token_at(passage.start);
        let segment = row.segment(first);
        if row.language.verb_second {
            let told = |at: usize| row.has(at, Sense::Subjunctive) && row.is_lower(at);
            return segment.clone().any(told);
        }
        let shifted = |at: &usize| row.has(*at, Sense::Backshifted);
        let Some(verb) = (segment.start..first).find(shifted) else {
            return false;
        };
        let next = (verb + 1..first).find(|at| !row.can_be(*at, Sense::Adverb));
        let participle = |at: usize| {
            row.can_be(at, Sense::Participle) || row.has(at, Sense::Motion) || self.is_verb(at)
        };
        row.has(verb, Sense::Modal) || next.is_some_and(participle)
    }

    /// Whether a passage stands in words that a preposition leads to, behind a comma and with no verb.
    fn is_added_phrase(&self, segment: Range<usize>, first: usize) -> bool {
        let row = &self.row;
        let comma = row.is_mark(segment.start.wrapping_sub(1), &[',']);
        let leads = &[
            Sense::Preposition,
            Sense::At,
            Sense::Compared,
            Sense::ComparedWith,
        ];
        let leads = segment.start < first && row.has_any(segment.start, leads);
        comma && leads && !segment.clone().any(|at| self.is_verb(at))
    }

    /// Whether a verb begins its sentence and needs no subject, since it is whoever was named before: "Añadió que".
    pub fn lacks_subject(&self, verb: &Range<usize>) -> bool {
        let row = &self.row;
        let at = row.token_at(verb.start);
        let mut before = row.sentence(at).start..at;
        let light = |at: usize| {
            row.can_be(at, Sense::Adverb)
                || row.has_any(at, &[Sense::And, Sense::That])
                || row.is_mark(at, &[','])
                || row.word(at).cue.is_some_and(|cue| cue.is_verb())
        };
        row.language.drops_subjects && before.all(light)
    }

    /// Whether the verb of what looks like a telling says how many somebody has: "Le syndicat compte 210 membres", "Die Bäder
    /// zählten 318.000 Gäste". Who counts others says so: "Die Polizei zählte 210 Menschen".
    pub fn only_has(&self, telling: &Range<usize>, figure: &Range<usize>) -> bool {
        let row = &self.row;
        let kinds = row.language.kinds;
        let tokens = || row.token_at(telling.start)..row.token_at(telling.end);
        let verb = |of: &[&str]| {
            let mut words = tokens();
            words.any(|at| row.is_lower(at) && of.contains(&row.str(at)))
        };
        let behind = row.token_at(figure.end);
        let comes = (behind.saturating_sub(1)..behind + 2)
            .any(|at| kinds.comers.contains(&&*row.str(at).to_lowercase()));
        let person = || tokens().any(|at| row.can_be(at, Sense::Office));
        verb(kinds.has) || comes && verb(kinds.counts) && !person()
    }

    /// The sentence before that of a passage, in its paragraph, or where `across` in the one before that.
    pub fn sentence_before(&self, passage: &Range<usize>, across: bool) -> Option<Range<usize>> {
        let row = &self.row;
        let start = row.sentence(row.token_at(passage.start)).start;
        let last = start
            .checked_sub(1)
            .filter(|_| across || row.same_paragraph(start))?;
        Some(row.bytes(row.sentence(last)))
    }

    /// Whether verbs stand second or last in the language of the text, so that their mood tells what is reported.
    pub fn is_verb_second(&self) -> bool {
        self.row.language.verb_second
    }
}
