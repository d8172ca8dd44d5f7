//! What a verb before a passage tells of it: where its content begins, and whether it reaches the passage.

use super::clause::{Opening, Saying};
use crate::text::language::{CueClass, CueForm, Sense};
use crate::text::speaker::items::Items;
use std::ops::Range;

/// What a verb tells.
#[derive(Debug, Clone, Copy)]
pub(super) struct Content {
    /// Where it begins.
    pub start: usize,
    /// Whether it surely reaches the passage.
    pub firm: bool,
    /// Whether the verb may tell of a deed: "versprach 5 Millionen".
    pub doubtful: bool,
}

impl Items<'_> {
    /// What a verb tells of the passage behind it. `between` begins behind the verb with its subject and ends with the passage;
    /// `tail` is the end of the sentence.
    pub(super) fn content_behind(
        &self,
        start: usize,
        saying: &Saying,
        between: Range<usize>,
        tail: usize,
    ) -> Option<Content> {
        let Range {
            start: from,
            end: passage,
        } = between;
        let mark = (from..passage).find(|at| self.is_mark(*at, &[',', ':', '–', '—']));
        let Some(mark) = mark else {
            return self.in_its_clause(saying, from..passage);
        };
        let content = mark + 1;
        let set_off = self.is_set_off(start, saying);
        let likewise = match saying.last {
            Some(Opening::Conjunction(at)) => self.has(at, Sense::Likewise),
            _ => false,
        };
        // "Müller, der sagte, dass …, verkaufte 12 Busse"
        let inner = saying.last.is_some() && !likewise;
        if inner && self.is_taken_on(content..passage) {
            return None;
        }
        let goes_on = set_off || likewise;
        let holds = match goes_on {
            true => !self.has(content, Sense::JoinsClauses) || self.is_reported_from(content, tail),
            false => self.begins_content(saying, mark, tail),
        };
        if !holds && saying.class != CueClass::Say {
            return None;
        }
        Some(Content {
            start: content,
            firm: holds && self.reaches_on(content..passage, tail),
            doubtful: false,
        })
    }

    /// "sprach von 12 Toten", "beziffert den Schaden auf 5 Millionen", "versprach 5 Millionen": no comma stands between.
    fn in_its_clause(&self, saying: &Saying, between: Range<usize>) -> Option<Content> {
        let Range {
            start: from,
            end: passage,
        } = between;
        let ended = (from..passage).any(|at| self.has(at, Sense::JoinsClauses));
        let parted = self.word(saying.at).cue.is_some_and(|cue| cue.parted);
        // "sagte 12 Termine ab"
        let other = !parted && self.has_particle(saying.at);
        if saying.last.is_some() || saying.weak || ended || other {
            return None;
        }
        let mut at = from;
        while at < passage && (self.is_adverb(at) || self.is_date(at)) {
            at += 1;
        }
        let of = self.has(at, Sense::Agent);
        let reckons = self.has(saying.at, Sense::Reckons);
        let (firm, doubtful) = match saying.class {
            _ if reckons => (true, !(at..passage).any(|at| self.is_preposition(at))),
            CueClass::Say | CueClass::Report if of => (true, false),
            _ if self.has(saying.at, Sense::Denies) => (false, false),
            _ if self.is_preposition(at) => return None,
            CueClass::Say | CueClass::Report => (true, true),
            CueClass::React if self.has(saying.at, Sense::Confirms) => (true, true),
            _ => return None,
        };
        Some(Content {
            start: from,
            firm,
            doubtful,
        })
    }

    /// Whether what a verb tells begins behind a mark: "dass", a colon, a clause of reported speech, an infinitive.
    fn begins_content(&self, saying: &Saying, mark: usize, tail: usize) -> bool {
        let next = mark + 1;
        if !self.is_mark(mark, &[',']) {
            return self.is_mark(mark, &[':']) && self.tells_clauses(saying);
        }
        if !self.tells_clauses(saying) || self.has(next, Sense::JoinsClauses) {
            return false;
        }
        if self.has_any(next, &[Sense::That, Sense::IndirectQuestion]) {
            return true;
        }
        let clause = next..self.end_of_clause(next, tail);
        let reported = self.is_reported_from(next, tail);
        let infinitive = clause.clone().any(|at| {
            let verb = self.is_supporting(at + 1) || self.is_other_word(at + 1);
            self.has(at, Sense::Toward) && verb || self.can_be(at, Sense::Infinitive)
        });
        // "das Depot verkauft zu haben", but "das Depot, das zu verkaufen ist"
        let mut last = clause.end - 1;
        while last > next && self.is_any_mark(last) {
            last -= 1;
        }
        let whole = self.can_be(last, Sense::Infinitive) || self.has(last - 1, Sense::Toward);
        if reported || infinitive && (whole || !self.has(next, Sense::RelativePronoun)) {
            return true;
        }
        let plain = matches!(saying.class, CueClass::Say | CueClass::Report) && !saying.weak;
        if !plain || self.has(next, Sense::Subordinator) {
            // "sagte, wenn der Rat zustimme, verkaufe man"
            return plain && mark == saying.at + 1 && self.has(next, Sense::Supposes);
        }
        // Behind a noun "die" may begin a clause about it.
        let relative = self.has(next, Sense::RelativePronoun) && !self.starts_lower(mark - 1);
        let phrase = self.simple_phrase(next, tail);
        let statement = |at: usize| {
            self.starts_lower(at) && !self.is_preposition(at) && !self.is_conjunction(at)
        };
        self.begins_main_clause(next, tail)
            || !relative && phrase.is_some_and(|phrase| statement(phrase.end))
    }

    /// Whether a verb may have a clause for its object.
    fn tells_clauses(&self, saying: &Saying) -> bool {
        !matches!(saying.class, CueClass::Call | CueClass::Quote)
    }

    /// Whether reported speech is in a clause: "habe", "seien".
    fn is_reported_from(&self, from: usize, tail: usize) -> bool {
        let subordinate = self.has(from, Sense::Subordinator);
        let mut end = self.end_of_clause(from, tail);
        // "wenn der Rat zustimme, werde man", "die Stadt, die pleite ist, habe"
        if subordinate || !(from..end).any(|at| self.is_finite_form(at)) {
            end = tail;
        }
        (from..end).any(|at| self.has(at, Sense::Subjunctive))
    }

    /// Whether an item is surely a finite verb.
    fn is_finite_form(&self, at: usize) -> bool {
        let finite = |form| matches!(form, CueForm::Past | CueForm::Third);
        self.is_supporting(at)
            || self.starts_lower(at)
                && (self.has(at, Sense::Past)
                    || self.spoken(at).is_some_and(|cue| finite(cue.form)))
    }

    /// Whether the clause around goes on behind a comma: "…, verkaufte".
    fn is_taken_on(&self, mut content: Range<usize>) -> bool {
        content.any(|at| {
            self.is_mark(at, &[','])
                && (self.is_finite_form(at + 1)
                    || self.can_be(at + 1, Sense::VerbForm) && self.is_other_word(at + 1))
                && !self.has(at + 1, Sense::Subjunctive)
        })
    }

    /// Whether a statement of another begins somewhere: ", aber", a dash.
    pub(super) fn begins_another(&self, mut between: Range<usize>) -> bool {
        let end = between.end;
        between.any(|at| {
            let joins = self.is_mark(at, &[',']) && self.has(at + 1, Sense::JoinsClauses);
            let reported = || self.is_reported_from(at + 1, end);
            self.is_mark(at, &['–', '—']) && at + 1 < end || joins && !reported()
        })
    }

    /// Whether nothing between the beginning of what is told and a passage may begin a clause that is not told.
    fn reaches_on(&self, content: Range<usize>, tail: usize) -> bool {
        let Range { start, end } = content;
        let that = self.has(start, Sense::That);
        let mut at = start;
        while at < end {
            let past = self.skip_brackets(at);
            if past > at && past <= end {
                at = past;
                continue;
            }
            if self.is_mark(at, &['–', '—', '(', ':']) {
                return false;
            }
            let comma = self.is_mark(at, &[',']);
            let joint = at + usize::from(comma);
            if joint > start
                && joint < end
                && self.has(joint, Sense::JoinsClauses)
                && !self.joins_told(joint, that, tail)
            {
                return false;
            }
            at = joint + 1;
        }
        true
    }

    /// Whether what "und", "aber" joins is told too: "und habe", "und dass", "und 12 Bahnen". `that`: whether the verbs of what
    /// is told stand last.
    fn joins_told(&self, joint: usize, that: bool, tail: usize) -> bool {
        let next = joint + 1;
        if self.has(next, Sense::Subordinator) || self.is_reported_from(joint, tail) {
            return true;
        }
        let end = self.end_of_clause(next, tail);
        // "und verkaufte", "und er ging", "und 12 Fahrer gingen"; but "dass …, und 12 Bahnen gekauft hat"
        let own = |at: usize| self.is_finite_form(at);
        let verb = (next..end).find(|at| own(*at));
        let acts = self.is_other_word(next) && self.can_be(next, Sense::VerbForm);
        !acts
            && !self.is_pronoun(next)
            && verb.is_none_or(|verb| {
                that && self.has(joint, Sense::And) && verb + 1 == end && verb > next
            })
    }
}
