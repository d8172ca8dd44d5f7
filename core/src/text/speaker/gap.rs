//! What stands between a cue verb and the quotation behind it: does the verb still govern the quoted words, or may they be
//! somebody else's?

use super::Reach;
use super::items::Items;
use super::phrase::Phrase;
use super::subject::{Verb, VerbKind};
use crate::text::language::{CueClass, Sense};
use crate::text::quotation::Kind;
use std::ops::Range;

impl Items<'_> {
    /// How firmly a verb holds to the quotation behind it. `from` is the item after the verb and those spoken to;
    /// `relative`: the verb stands in a relative clause.
    pub fn reach(&self, verb: &Verb, relative: bool, from: usize, quotation: usize) -> Reach {
        let gap = from..quotation.max(from);
        if self.kind(quotation) == Some(Kind::Title) {
            return Reach::Loose; // names of works are nobody's words
        }
        if verb.class == CueClass::Call && self.ends_in_work(gap.clone()) {
            return Reach::Loose; // "a présenté son livre, « La fin d'un règne »"
        }
        let as_name = self.ends_in_as(gap.clone());
        if as_name && self.describes_otherwise(gap.clone()) {
            return Reach::Loose;
        }
        let touches = self.touches(gap.clone());
        let names = match verb.class {
            CueClass::Call => as_name || gap.len() <= 2 && !self.has_other_source(gap.clone()),
            // "thanked him for “honest years”"
            CueClass::React => {
                as_name || gap.len() <= 4 && gap.len() > 1 && self.has(quotation - 1, Sense::For)
            }
            _ => false,
        };
        let holds = match verb.class {
            _ if names => true,
            // "Under the law, announced by Lee, “absurd” acts are banned"
            _ if touches => {
                verb.kind != VerbKind::Passive
                    || verb.class == CueClass::Tell
                    || !self.ends_in_comma(gap.clone())
            }
            // "Lee denied the charge of “fraud”": the word is that of the charge.
            CueClass::React => self.has_any(verb.at + 1, &[Sense::That, Sense::It]),
            // "which Lee announced promises “more”": the clause may have ended.
            _ if relative && verb.class != CueClass::Call => false,
            // "un incendie s'est déclaré après l'arrivée d'un « chef »"
            _ if self.is_reflexive(verb)
                && gap
                    .clone()
                    .any(|at| self.has_any(at, &[Sense::After, Sense::Before])) =>
            {
                false
            }
            // "a présenté son plan après des “doutes”"
            CueClass::Call if self.article.row.language.inverts => {
                gap.len() <= 4 || self.has_any(verb.at + 1, &[Sense::That, Sense::To])
            }
            // "called for an end to"
            CueClass::Call => !self.has(verb.at + 1, Sense::Particle),
            // "said the law requires that", "said the claim that": others require and claim.
            _ if self.has(quotation - 1, Sense::That)
                && verb.class != CueClass::Tell
                && self.may_be_other_subject(from) =>
            {
                false
            }
            // A catchword may be anybody's: "Lee said critics used “cheap” tricks".
            _ => self.kind(quotation) != Some(Kind::Scare) || self.leads_to(verb, gap.clone()),
        };
        if holds && (touches || names || !self.has_other_source(gap)) {
            Reach::Beside
        } else {
            Reach::Loose
        }
    }

    /// Whether a verb has its own subject for an object: "s'est déclaré", "se declaró".
    fn is_reflexive(&self, verb: &Verb) -> bool {
        (verb.start..verb.at).any(|at| self.has(at, Sense::Reflexive))
    }

    /// Whether a catchword is what the verb says: "said it was “cheap”", "vowed to “fight”", "told reporters “no”".
    fn leads_to(&self, verb: &Verb, gap: Range<usize>) -> bool {
        let Some(last) = gap.end.checked_sub(1) else {
            return false;
        };
        let object = self.chunk_after(verb.at + 1);
        // "said the city would have to account for"
        let inner = self.past_inner_subject(gap.start, gap.end);
        inner > gap.start
            && gap.end - inner <= 4
            && !(inner..gap.end).any(|at| self.may_be_subject(at))
            || self.has(last, Sense::Be)
            || self.has_any(last, &[Sense::To, Sense::That])
            || verb.class == CueClass::Tell && object.end == gap.end
    }

    /// The kind of the quotation at an item.
    pub fn kind(&self, at: usize) -> Option<Kind> {
        Some(self.quotation(at)?.kind)
    }

    /// Whether a subject stands in a relative clause: "which Lee said", "who said".
    pub fn has_relative(&self, subjects: &[Phrase]) -> bool {
        let Some(first) = subjects.first() else {
            return false;
        };
        let before = first.items.start.wrapping_sub(1);
        self.is_relative(before) || self.has(before, Sense::RelativeObject)
    }

    /// Nothing but a comma, a colon, "that" or "it" comes between.
    pub fn touches(&self, gap: Range<usize>) -> bool {
        const SMALL: &[Sense] = &[Sense::That, Sense::It, Sense::A, Sense::The, Sense::As];
        let mut words = 0;
        for at in gap {
            if self.is_mark(at, &[',', ':']) {
                continue;
            }
            if !self.has_any(at, SMALL) {
                return false;
            }
            words += 1;
        }
        words <= 2
    }

    /// "described it as a “farce”": the quoted words are the name that is given.
    fn ends_in_as(&self, gap: Range<usize>) -> bool {
        let mut last = gap.end;
        while last > gap.start && self.is_determiner(last - 1) {
            last -= 1;
        }
        last > gap.start && self.has_any(last - 1, &[Sense::As, Sense::NamedAs])
    }

    /// "rejected Park's description of it as “folly”": the name is given by whoever describes it.
    fn describes_otherwise(&self, gap: Range<usize>) -> bool {
        let mut words = gap.start..gap.end.saturating_sub(1);
        words.any(|at| self.has(at, Sense::Portrayal) && self.has(at + 1, Sense::Of))
    }

    /// Whether a work or something made of words stands last, whose name may follow.
    fn ends_in_work(&self, gap: Range<usize>) -> bool {
        let end = gap.end - usize::from(self.ends_in_comma(gap.clone()));
        end > gap.start
            && (self.can_be(end - 1, Sense::Work)
                || self.has_any(end - 1, &[Sense::Utterance, Sense::Inscription]))
    }

    fn ends_in_comma(&self, gap: Range<usize>) -> bool {
        gap.end > gap.start && self.is_mark(gap.end - 1, &[','])
    }

    /// Whether somebody or something else may be the source of the words: another clause, an owner ("the bank’s “vision”"),
    /// a thing that has words of its own ("the slogan “no more”").
    pub fn has_other_source(&self, gap: Range<usize>) -> bool {
        let Range { start, end } = gap;
        for at in start..end {
            let breaks = self.has(at, Sense::ClauseStart) || self.is_mark(at, &[';', '—', '–']);
            // "that it rained, and that it"
            let and_that = self.has(at + 1, Sense::And) && self.has(at + 2, Sense::That);
            let inner_comma = self.is_mark(at, &[',']) && at + 1 < end && !and_that;
            let joins =
                self.has(at, Sense::And) && at + 2 < end && self.may_be_other_subject(at + 1);
            let owner = self.owns(at, end);
            if breaks || joins || owner || inner_comma && !self.has(at + 1, Sense::That) {
                return true;
            }
        }
        end > start && self.has(end - 1, Sense::Inscription)
    }

    /// Whether the words may be those of an owner or of a thing: "the bank’s “vision”", "the slogan “no more”".
    pub fn has_other_owner(&self, gap: Range<usize>) -> bool {
        let Range { start, end } = gap;
        let other = |at: usize| self.owns(at, end) || self.is_mark(at, &[';', '—', '–']);
        (start..end).any(other) || end > start && self.has(end - 1, Sense::Inscription)
    }

    /// Whether somebody owns what is quoted: no verb stands between.
    fn owns(&self, at: usize, end: usize) -> bool {
        self.is_possessive(at) && !(at + 1..end).any(|at| self.is_auxiliary(at))
    }

    fn is_possessive(&self, at: usize) -> bool {
        self.is_owner(at) || self.can_be(at, Sense::Genitive)
    }

    fn may_be_other_subject(&self, at: usize) -> bool {
        !self.has(at, Sense::That) && self.may_be_subject(at)
    }
}
