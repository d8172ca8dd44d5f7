//! What stands between a cue verb and the quotation behind it: does the verb still govern the quoted words, or may they be
//! somebody else's?

use super::Reach;
use super::items::What;
use super::lexicon::Class;
use super::phrase::Phrase;
use super::row::Row;
use super::subject::{Verb, VerbKind};
use super::words;
use crate::text::quotation::Kind;
use std::ops::Range;

impl Row<'_> {
    /// How firmly a verb holds to the quotation behind it. `from` is the item after the verb and those spoken to;
    /// `relative`: the verb stands in a relative clause.
    pub fn reach(&self, verb: &Verb, relative: bool, from: usize, quotation: usize) -> Reach {
        let gap = from..quotation.max(from);
        if self.kind(quotation) == Some(Kind::Title) {
            return Reach::Loose; // names of works are nobody's words
        }
        let as_name = self.ends_in_as(gap.clone());
        let touches = self.touches(gap.clone());
        let names = match verb.class {
            Class::Call => as_name || gap.len() <= 2 && !self.has_other_source(gap.clone()),
            Class::React => as_name,
            _ => false,
        };
        let holds = match verb.class {
            _ if names => true,
            // "Under the law, announced by Lee, “absurd” acts are banned"
            _ if touches => {
                verb.kind != VerbKind::Passive
                    || verb.class == Class::Tell
                    || !self.ends_in_comma(gap.clone())
            }
            // "Lee denied the charge of “fraud”": the word is that of the charge.
            Class::React => self.is_one_of(verb.at + 1, &["that", "it"]),
            // "which Lee announced promises “more”": the clause may have ended.
            _ if relative && verb.class != Class::Call => false,
            // "called for an end to"
            Class::Call => !self.is_one_of(verb.at + 1, &["for", "on", "off", "in"]),
            // "said the law requires that", "said the claim that": others require and claim.
            _ if self.is(quotation - 1, "that")
                && verb.class != Class::Tell
                && self.may_be_subject(from) =>
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

    /// Whether a catchword is what the verb says: "said it was “cheap”", "vowed to “fight”", "told reporters “no”".
    fn leads_to(&self, verb: &Verb, gap: Range<usize>) -> bool {
        let Some(last) = gap.end.checked_sub(1) else {
            return false;
        };
        let object = self.chunk_after(verb.at + 1);
        self.is_be(last)
            || self.is_one_of(last, &["to", "that"])
            || verb.class == Class::Tell && object.end == gap.end
    }

    /// The kind of the quotation at an item.
    pub fn kind(&self, at: usize) -> Option<Kind> {
        match self.items.get(at)?.what {
            What::Quotation(index) => Some(self.source.quotations.get(index as usize)?.kind),
            _ => None,
        }
    }

    /// Whether a subject stands in a relative clause: "which Lee said", "who said".
    pub fn is_relative(&self, subjects: &[Phrase]) -> bool {
        let Some(first) = subjects.first() else {
            return false;
        };
        let marks = |at: usize| self.is_one_of(at, &["which", "that", "who", "whom", "what"]);
        first.items.start.checked_sub(1).is_some_and(marks)
    }

    /// Nothing but a comma, a colon, "that" or "it" comes between.
    pub fn touches(&self, gap: Range<usize>) -> bool {
        let mut words = 0;
        for at in gap {
            if self.is_mark(at, &[',', ':']) {
                continue;
            }
            if !self.is_one_of(at, &["that", "it", "a", "an", "the", "as"]) {
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
        last > gap.start && self.is(last - 1, "as")
    }

    fn ends_in_comma(&self, gap: Range<usize>) -> bool {
        gap.end > gap.start && self.is_mark(gap.end - 1, &[','])
    }

    /// Whether somebody or something else may be the source of the words: another clause, an owner ("the bank’s “vision”"),
    /// a thing that has words of its own ("the slogan “no more”").
    pub fn has_other_source(&self, gap: Range<usize>) -> bool {
        let Range { start, end } = gap;
        for at in start..end {
            let breaks = self.has(at, words::BREAK) || self.is_mark(at, &[';', '—', '–']);
            let inner_comma = self.is_mark(at, &[',']) && at + 1 < end;
            let joins = self.is(at, "and") && at + 2 < end && self.may_be_subject(at + 1);
            let owner = self.is_possessive(at) && !(at + 1..end).any(|at| self.is_auxiliary(at));
            if breaks || joins || owner || inner_comma && self.may_start_clause(at + 1, end) {
                return true;
            }
        }
        end > start && self.has(end - 1, words::LABEL)
    }

    fn is_possessive(&self, at: usize) -> bool {
        self.is_owner(at) || self.word(at).ends_with("'s") || self.word(at).ends_with("’s")
    }

    fn may_be_subject(&self, at: usize) -> bool {
        !self.is(at, "that")
            && (self.is_name(at)
                || self.is_owner(at)
                || self.is_pronoun(at)
                || self.is_determiner(at)
                || self.starts_upper(at))
    }

    /// After a comma in the gap, anything but "that" and a final "as" may begin another clause.
    fn may_start_clause(&self, at: usize, end: usize) -> bool {
        !self.is(at, "that") && end - at > 0
    }
}
