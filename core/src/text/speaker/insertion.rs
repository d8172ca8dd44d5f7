//! Who is named within what they say, "« Nous partons, dit Lee. Venez. »", and where what they say goes on behind that.
//!
//! Behind a name more may be told of it: ", dit Lee, maire de Vals, furieux." It ends with its sentence, or where words follow that
//! nothing but a clause of its own begins with: "Nul, dit Lee, le maire, n'a appelé." What stands between may be said or told: nothing
//! tells which.

use super::governed::Hold;
use super::items::Items;
use super::phrase::Phrase;
use super::{Attributed, Reach, Role, Who};
use crate::text::language::{CueClass, Sense};
use crate::text::quotation::{Quotation, opens_dialogue};
use std::{ops::Range, rc::Rc};

/// Words within a quotation that name who says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Insertion {
    /// From the verb to the name: "dit Lee". Nobody says that.
    pub told: Range<usize>,
    /// What stands behind it, up to where what is said surely goes on or to the end of the quotation: it may be told as well.
    pub open: Range<usize>,
}

impl Items<'_> {
    /// Who is named within what they say: "« Nous partons, dit Lee. »", where nobody is named around it.
    pub(super) fn inserted(&self, quotation: &Quotation) -> Option<Attributed> {
        if !self.article.row.language.inserts_speakers {
            return None;
        }
        let mut parts = quotation.parts.iter();
        parts.find_map(|part| {
            let items = self.inside(part, quotation);
            let marks = (0..items.len()).filter(|at| items.leads_insertion(*at));
            let mut found = marks.filter_map(|mark| items.inserted_at(mark + 1));
            found.next()
        })
    }

    /// All insertions of a quotation that has one.
    pub(super) fn insertions(&self, quotation: &Quotation, first: &Range<usize>) -> Vec<Insertion> {
        let mut found = Vec::new();
        let dialogue = opens_dialogue(self.article.row.text, quotation);
        for part in &quotation.parts {
            let items = self.inside(part, quotation);
            let mut add = |told: Range<usize>| {
                let open = self.open_behind(part, &told, dialogue);
                found.push(Insertion { told, open });
            };
            if part.start < first.start && first.end <= part.end {
                add(first.clone());
            }
            let from = items.item_at(self.article.row.token_at(first.end));
            let marks = (from..items.len()).filter(|at| items.leads_insertion(*at));
            for told in marks.filter_map(|mark| items.inserted_at(mark + 1)) {
                add(told.span);
            }
        }
        found
    }

    /// A part of a quotation, with the quotations within it as one item each.
    fn inside(&self, part: &Range<usize>, quotation: &Quotation) -> Items<'_> {
        let row = self.article.row;
        let tokens = row.token_at(part.start)..row.token_at(part.end);
        let capitals = Rc::clone(&self.capitals);
        Items::new(self.article, capitals, tokens, quotation.depth + 1)
    }

    fn leads_insertion(&self, at: usize) -> bool {
        self.is_mark(at, &[',', '!', '?', '…', '—', '–'])
    }

    /// What may be told behind the words that name who speaks, in a part of a quotation.
    fn open_behind(
        &self,
        part: &Range<usize>,
        told: &Range<usize>,
        dialogue: bool,
    ) -> Range<usize> {
        let row = self.article.row;
        let tokens = row.token_at(told.end)..row.token_at(part.end);
        let items = Items::new(self.article, Rc::clone(&self.capitals), tokens, 1);
        // No mark of a line of dialogue ends what is told: "— Je pars, dit Lee. Elle prend son manteau."
        let goes_on = match dialogue {
            true => None,
            false => items.goes_on(),
        };
        told.end..goes_on.map_or(part.end, |at| items.bytes(at..at + 1).start)
    }

    /// The item with which what is said surely goes on behind an insertion that has just named somebody.
    fn goes_on(&self) -> Option<usize> {
        const MARKS: [char; 9] = [',', '.', ';', ':', '!', '?', '…', '—', '–'];
        let ends = |at: &usize| self.is_mark(*at, &MARKS) && !self.divides_number(*at);
        let marks = (0..self.len()).filter(ends);
        let mut sure = marks.enumerate().filter_map(|(order, mark)| {
            let comma = self.is_mark(mark, &[',']);
            (!comma || self.goes_on_with(mark + 1, order == 0)).then_some(mark + 1)
        });
        sure.next().filter(|at| *at < self.len())
    }

    /// Whether nothing but a clause of its own begins at an item, and no more is told of who was named: "et nous partons",
    /// "n'a appelé", "les pompiers ne viennent pas". `first`: nothing else stands before it.
    fn goes_on_with(&self, at: usize, first: bool) -> bool {
        if first && self.has_any(at, &[Sense::And, Sense::OwnStatement]) {
            return true;
        }
        let at = at + usize::from(self.has(at, Sense::And));
        let finite = |at: usize| {
            self.has(at, Sense::OpensNegation)
                || self.has(at, Sense::Auxiliary) && !self.has(at, Sense::Having)
        };
        let pronoun = self.has_all(at, &[Sense::Pronoun, Sense::Clitic]);
        let chunk = self.chunk_after(at);
        finite(at)
            || pronoun && !self.is_adverb(at + 1) && !self.is_any_mark(at + 1)
            || self.is_determiner(at) && chunk.len() > 1 && finite(chunk.end)
    }

    /// The speaker of the insertion that begins at an item: it is nothing but a verb of saying, when, and its subject.
    fn inserted_at(&self, start: usize) -> Option<Attributed> {
        let verb = self.inverted_verb(start)?;
        if !matches!(
            verb.cue.class,
            CueClass::Say | CueClass::Tell | CueClass::React
        ) {
            return None;
        }
        let subject = match verb.clitic {
            Some(pronoun) => self.phrase(pronoun..pronoun + 1),
            None => self.subject_of_inverted(verb.at).into_iter().next()?,
        };
        let first = subject.items.start;
        let led = self.is_determiner(first) && subject.items.len() > 1;
        let named = match subject.who {
            Who::Unknown => led && self.names_office(&subject),
            Who::Pronoun => self.has(first, Sense::Clitic),
            Who::Actor(_) | Who::Somebody => true,
        };
        let ends = self.closes_insertion(subject.items.end.max(verb.at + 1));
        let hold = Hold {
            verb: verb.at,
            reach: Reach::Beside,
            gap: self.len(),
            quotation: self.len(),
        };
        (named && ends).then(|| {
            let one = self.attributed(&subject, Role::Speaker, hold);
            let span = self.bytes(start..subject.items.end.max(verb.at + 1));
            Attributed { span, ..one }
        })
    }

    fn names_office(&self, subject: &Phrase) -> bool {
        subject
            .items
            .clone()
            .any(|at| self.can_be(at, Sense::Office))
    }

    /// Whether an insertion ends with a mark, or goes on to one with nothing but when and where: ", dit Lee mardi à Oslo,".
    fn closes_insertion(&self, from: usize) -> bool {
        const FARTHEST: usize = 16;
        let last = self.len().min(from + FARTHEST);
        for at in from..last {
            if self.ends_sentence(at) || self.is_mark(at, &[',', '.', ';', ':', '!', '?', '—', '–'])
            {
                return true;
            }
            if self.is_conjunction(at) || self.cue(at).is_some() || self.has(at, Sense::Auxiliary) {
                return false;
            }
        }
        last == self.len()
    }
}
