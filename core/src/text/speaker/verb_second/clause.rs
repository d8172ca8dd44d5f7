//! Verbs of saying in their clause: with their auxiliary, in the second place or at the end.

use crate::text::language::{Cue, CueClass, CueForm, Sense};
use crate::text::speaker::items::{ItemKind, Items};

/// How far behind a verb its separable particle may stand.
const FARTHEST_PARTICLE: usize = 40;

/// A verb of saying.
#[derive(Debug, Clone, Copy)]
pub(super) struct Saying {
    /// The finite verb: the verb itself, or its auxiliary.
    pub finite: usize,
    /// The verb.
    pub at: usize,
    pub class: CueClass,
    /// "wurde … genannt"
    pub passive: bool,
    /// The item behind the word that begins the subordinate clause at whose end the verb stands.
    pub last: Option<Opening>,
    /// Whether it counts only right before what is said.
    pub weak: bool,
}

/// What a subordinate clause begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opening {
    /// "dass": at an item. The subject comes behind it.
    Conjunction(usize),
    /// "…, der": a relative pronoun at an item.
    Relative(usize),
}

impl Items<'_> {
    /// The verb of saying at an item, in a sentence that begins at `start`.
    pub(super) fn saying(&self, start: usize, at: usize) -> Option<Saying> {
        let cue = self.spoken(at)?;
        self.saying_by(start, at, cue)
    }

    /// The verb at an item, where it is used as one of saying is.
    pub(super) fn saying_by(&self, start: usize, at: usize, cue: Cue) -> Option<Saying> {
        if self.has(at + 1, Sense::Lets) {
            return None;
        }
        let begin = self.clause_begin(start, at);
        let outer = self.before_insertion(start, begin);
        let mut saying = Saying {
            finite: at,
            at,
            class: cue.class,
            passive: false,
            last: None,
            weak: cue.weak,
        };
        let conjunction = |at: &usize| self.has(*at, Sense::Subordinator);
        let opening = match outer.filter(conjunction) {
            Some(outer) => Some(Opening::Conjunction(outer)),
            None => self.opening_of_clause(begin, at),
        };
        // "…, dass sie gesagt hat", "…, dass sie sagte"
        let mut behind = at + 1;
        while self.is_supporting(behind) {
            saying.passive |= self.has(behind, Sense::Become) && cue.form != CueForm::Base;
            behind += 1;
        }
        if let Some(opening) = opening
            && (behind > at + 1 || self.ends_clause(behind))
        {
            saying.finite = behind - 1;
            saying.last = Some(opening);
            return Some(saying);
        }
        if self.is_to_infinitive(at) {
            return None;
        }
        if cue.form == CueForm::Base
            && opening.is_none()
            && let Some(lets) = self.lets_say(begin, at)
        {
            saying.finite = lets;
            return Some(saying);
        }
        let auxiliary = (outer.unwrap_or(begin)..at)
            .rev()
            .find(|at| self.is_supporting(*at));
        let finite = matches!(cue.form, CueForm::Past | CueForm::Third | CueForm::Base);
        match auxiliary {
            Some(auxiliary) if opening.is_none() && cue.form != CueForm::Past => {
                saying.finite = auxiliary;
                saying.passive |= self.has(auxiliary, Sense::Become) && cue.form != CueForm::Base;
                Some(saying)
            }
            _ => finite.then_some(saying),
        }
    }

    /// The verb of saying that a word is. In a language that writes nouns with a capital, a verb has none.
    pub(super) fn spoken(&self, at: usize) -> Option<Cue> {
        let cue = self.word(at).cue?;
        if self.starts_upper(at) && !self.begins_sentence(at) {
            return None;
        }
        // "die kritisierte Ministerin", but "das kritisierte Müller"
        let adjective = at > 0
            && self.is_determiner(at - 1)
            && !self.has(at - 1, Sense::Standalone)
            && self.starts_upper(at + 1);
        let parted = cue.parted && !self.has_particle(at);
        (!adjective && !parted).then_some(cue)
    }

    /// Whether a verb stands here that another stands by: "hat", "soll", "wurde".
    pub(super) fn is_supporting(&self, at: usize) -> bool {
        self.has(at, Sense::Supporting)
    }

    /// Whether the particle of a separable verb stands at the end of its clause: "teilte am Montag mit".
    pub(super) fn has_particle(&self, verb: usize) -> bool {
        let end = (verb + FARTHEST_PARTICLE).min(self.len());
        for at in verb + 1..end {
            let closes = |next: usize| {
                self.leads(next)
                    || self.is_quotation(next)
                    || self.is_any_mark(next)
                    || self.has(next, Sense::And)
            };
            if self.has(at, Sense::VerbParticle) && closes(at + 1) {
                return true;
            }
            if self.ends_sentence(at) || self.is_mark(at, &[':', ';']) {
                return false;
            }
        }
        false
    }

    /// "zu sagen", "um zu sagen": somebody may say it.
    fn is_to_infinitive(&self, at: usize) -> bool {
        at > 0 && self.has(at - 1, Sense::Toward) && self.is_cue_form(at, CueForm::Base)
    }

    /// The verb of "ließ mitteilen" in the clause that begins at an item, unless somebody else may be the one who says it: "ließ
    /// den Sprecher mitteilen".
    fn lets_say(&self, begin: usize, verb: usize) -> Option<usize> {
        let lets = (begin..verb)
            .rev()
            .find(|at| self.has(*at, Sense::SaysByOthers))?;
        let front = begin < lets && !self.is_preposition(begin) && !self.is_adverb(begin);
        let mut named = front;
        let mut at = lets + 1;
        while at < verb {
            if self.is_adverb(at) || self.is_day(at) {
                at += 1;
                continue;
            }
            let preposition = self.is_preposition(at);
            if !preposition && (named || !self.may_be_nominative(at)) {
                return None;
            }
            named |= !preposition;
            at = self.simple_phrase(at + usize::from(preposition), verb)?.end;
        }
        (!front || self.may_be_nominative(begin)).then_some(lets)
    }

    /// Whether others say of somebody that they said something: "soll gesagt haben", "hätte gesagt", "sagte angeblich".
    pub(super) fn is_hearsay(&self, saying: &Saying) -> bool {
        let near = saying.finite.saturating_sub(1)..saying.at + 3;
        self.has(saying.finite, Sense::Hearsay) && self.has(saying.at + 1, Sense::Perfect)
            || self.has(saying.finite, Sense::Unreal)
            || near.into_iter().any(|at| self.has(at, Sense::Allegedly))
    }

    /// Where the clause of a verb begins: behind the last mark before it, in a sentence that begins at `start`.
    pub(super) fn clause_begin(&self, start: usize, at: usize) -> usize {
        let mut begin = at;
        while begin > start && !self.is_clause_mark(begin - 1) {
            begin -= 1;
        }
        begin
    }

    /// Where the clause begins into which a name is inserted that ends before an item: "hat der Sprecher, Jan Weber, gesagt".
    fn before_insertion(&self, start: usize, behind: usize) -> Option<usize> {
        const LONGEST: usize = 6;
        let close = behind
            .checked_sub(1)
            .filter(|at| self.is_mark(*at, &[',']))?;
        let from = start.max(close.saturating_sub(LONGEST));
        let open = (from..close).rev().find(|at| self.is_clause_mark(*at))?;
        let (_, end) = self.name_behind_comma(open, close)?;
        (end == close).then(|| self.clause_begin(start, open))
    }

    pub(super) fn is_clause_mark(&self, at: usize) -> bool {
        self.is_mark(at, &[',', ';', ':', '(', ')', '–', '—', '…', '!', '?'])
            && !self.divides_number(at)
    }

    /// Whether a clause ends before an item.
    pub(super) fn ends_clause(&self, at: usize) -> bool {
        self.leads(at) || self.is_any_mark(at) || self.is_quotation(at) || self.has(at, Sense::And)
    }

    /// What a subordinate clause begins with that begins at an item and has its verb at another.
    fn opening_of_clause(&self, begin: usize, verb: usize) -> Option<Opening> {
        let mut at = begin;
        // "und wie", "von dem", "zu denen"
        while at < verb && at < begin + 2 && self.has(at, Sense::And) {
            at += 1;
        }
        if self.has(at, Sense::Subordinator) {
            return Some(Opening::Conjunction(at));
        }
        if self.is_preposition(at) && self.has(at + 1, Sense::RelativePronoun) {
            at += 1;
        }
        let behind_comma = begin > 0 && self.is_mark(begin - 1, &[',']);
        let relative = behind_comma && self.has(at, Sense::RelativePronoun);
        // ", der Minister sagte": a noun phrase that reaches to the verb is its subject.
        let phrase = || {
            self.simple_phrase(at, verb)
                .is_some_and(|found| found.end == verb)
        };
        let main = || self.begins_main_clause(at, verb + 1);
        (relative && at < verb && !phrase() && !main()).then_some(Opening::Relative(at))
    }

    /// Whether an item is a noun phrase's first and no adverb, preposition or verb.
    pub(super) fn may_begin_phrase(&self, at: usize) -> bool {
        match self.what(at) {
            ItemKind::Name(_) | ItemKind::Owner(_) | ItemKind::Shared => true,
            ItemKind::Word => {
                self.is_determiner(at)
                    || self.is_pronoun(at)
                    || self.starts_upper(at)
                        && !self.is_preposition(at)
                        && !self.is_adverb(at)
                        && !self.is_conjunction(at)
            }
            ItemKind::Number | ItemKind::Quotation(_) | ItemKind::Mark(_) | ItemKind::End => false,
        }
    }
}
