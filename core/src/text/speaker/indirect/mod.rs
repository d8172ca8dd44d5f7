//! Who a text names as the source of what it does not quote: "Lee said that rents rose 5 percent", "according to the bank",
//! "rents rose 5 percent, the union said", "the union put it at 900".
//!
//! Of a passage (the bytes of a figure, or of the words of a claim) all are read who pass it on, the nearest first: of "Lee
//! said the bank expected 5 percent" the bank, and then Lee. Each is a [`Telling`]. It is firm where the verb surely governs
//! the passage ([`governs`](super::indirect) tells when); what stands in a clause that the verb may not reach, behind ", but"
//! or behind ", and" with a subject of its own, is told loosely, which accuses nobody. A passage in quotation marks is told by
//! whoever speaks the quotation, and before them by those whose words they pass on. What refers back to the passage tells it again: "…, which Park denied", "Park confirmed the
//! figure."

mod answers;
mod around;
mod content;
mod governing;
mod nouns;
mod speech;
mod stances;
mod subjects;
pub(super) mod taken_up;
#[cfg(test)]
mod tests;

use super::items::Items;
use super::{Attributed, AttributionReader, Reach, Role, Who};
use crate::model::Stance;
use crate::text::quotation::Kind;
use std::ops::Range;

/// How far a sentence is read, in items.
const FARTHEST: usize = 80;

/// A verb of saying, or "according to", with those who tell a passage by it. All positions are bytes of the text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Telling {
    /// Who says it.
    pub speakers: Vec<Teller>,
    /// To whom.
    pub addressees: Vec<Teller>,
    /// Through whom it is known, where the verb has both: "NBC quoted Lee as saying".
    pub via: Vec<Teller>,
    /// How the speakers stand to it, where they do not assert it.
    pub stance: Option<Stance>,
    /// Whether they pass it on rather than say it: "according to", "reported".
    pub passes_on: bool,
    /// Whether the verb surely governs the passage.
    pub firm: bool,
    /// Whether the verb may tell of a deed rather than of what was said: "offered 5 million".
    pub doubtful: bool,
    /// Whether the verb is one of the words of the passage: "denied that figure".
    pub inside: bool,
    /// Whether it tells once more what others tell: "…, which Lee denied", "a figure confirmed by the bank".
    pub again: bool,
    /// Whether another denies that they say it, or asks: "Park denied that Lee had said so".
    pub disputed: bool,
    /// The words that tell it: "Lee said", "according to the bank".
    pub span: Range<usize>,
}

/// One who is named in a [`Telling`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Teller {
    /// Who it is.
    pub who: Who,
    /// Whether it surely is the subject.
    pub sure: bool,
    /// The words that name them.
    pub name: Range<usize>,
}

impl Teller {
    /// Whether it can be told who it is, or at least that it is somebody else.
    pub fn is_known(&self) -> bool {
        self.sure && matches!(self.who, Who::Actor(_) | Who::Somebody)
    }
}

impl Telling {
    /// Whether everybody in it is known, and the verb surely governs the passage.
    pub fn is_certain(&self) -> bool {
        self.firm
            && !self.doubtful
            && !self.speakers.is_empty()
            && self.speakers.iter().all(Teller::is_known)
    }
}

impl AttributionReader<'_> {
    /// Those who tell a passage, the nearest first. Empty where its sentence names nobody, not even by a pronoun: then the
    /// article itself says it.
    ///
    /// ```
    /// use newsfacts_core::text::{AttributionReader, Name, NameKind, Reading, Source, Who, mentions};
    ///
    /// let text = Source::new("rents.txt", "Ann Lee said the bank expected 5 percent.");
    /// let reading = Reading::new(&text, None, "en");
    /// let name = |actor, words, kind| Name { actor, words, kind };
    /// let names = [name(0, "Ann Lee", NameKind::Person), name(1, "the bank", NameKind::Words)];
    /// let mentions = mentions(&reading, &names);
    /// let told = AttributionReader::new(&reading, &mentions).tellings(&reading.quantities[0].span);
    /// assert_eq!(told[0].speakers[0].who, Who::Actor(1));
    /// assert_eq!(told[1].speakers[0].who, Who::Actor(0));
    /// ```
    pub fn tellings(&self, passage: &Range<usize>) -> Vec<Telling> {
        let quotation = self.quotation_around(passage);
        let mut told = match quotation {
            Some(quotation) => self.quoted(quotation, passage),
            None => self.items.told(passage),
        };
        let quotations = self.items.article.quotations;
        let end = quotation.map_or(passage.end, |at| quotations[at].span.end.max(passage.end));
        self.items.taken_up(end, &mut told);
        if let Some(quotation) = quotation {
            told.extend(self.answered(quotation, passage));
        }
        told
    }

    /// The innermost quotation that holds the beginning of a passage.
    fn quotation_around(&self, passage: &Range<usize>) -> Option<usize> {
        let quotations = self.items.article.quotations;
        let end = quotations.partition_point(|one| one.span.start <= passage.start);
        // Those that begin before it, the last first; one that ends before it may stand in another that does not.
        let holds = |at: &usize| {
            let parts = &quotations[*at].parts;
            parts.iter().any(|part| part.contains(&passage.start))
        };
        (end.saturating_sub(MOST_NESTED)..end).rev().find(holds)
    }

    /// A passage within a quotation is told by whoever speaks it.
    fn quoted(&self, quotation: usize, passage: &Range<usize>) -> Vec<Telling> {
        let found = self.read(quotation);
        let read = &self.items.article.quotations[quotation];
        if found.is_empty() && matches!(read.kind, Kind::Scare | Kind::Title) {
            return self.items.told(&read.span);
        }
        let speaks = |role| {
            found
                .iter()
                .filter(move |one: &&Attributed| one.role == role)
        };
        let all = |role| speaks(role).map(Teller::of).collect::<Vec<_>>();
        let (mut speakers, mut via) = (all(Role::Speaker), all(Role::Via));
        let passes_on = speakers.is_empty();
        if passes_on {
            std::mem::swap(&mut speakers, &mut via);
        }
        let Some(first) = found.first() else {
            return Vec::new();
        };
        // What the words begin and end with is theirs; what they leave out of a claim is not.
        let whole = read.span.end >= passage.end;
        let spoken_to = |one: &Attributed| one.role == Role::Addressee;
        let firm = |one: &Attributed| one.reach != Reach::Loose || spoken_to(one);
        let firm = found.iter().all(firm);
        let own = Telling {
            firm: whole && firm,
            span: first.span.clone(),
            addressees: all(Role::Addressee),
            passes_on,
            speakers,
            via,
            ..Telling::default()
        };
        self.with_reported(quotation, passage, own)
    }
}

/// How many quotations may begin between the one that holds a passage and the passage.
const MOST_NESTED: usize = 12;

impl Teller {
    pub(super) fn of(one: &Attributed) -> Self {
        Self {
            who: one.who.clone(),
            sure: one.reach != Reach::Loose,
            name: one.name.clone(),
        }
    }
}

impl Items<'_> {
    /// Those who tell a passage that stands outside of quotation marks.
    fn told(&self, passage: &Range<usize>) -> Vec<Telling> {
        let row = self.article.row;
        let mut at = self.item_at(row.token_at(passage.start));
        // It may begin within a name.
        while at > 0 && self.span(at).start > passage.start {
            at -= 1;
        }
        let behind = self.item_at(row.token_at(passage.end)).max(at + 1);
        let start = self.segment_start(at);
        let end = self.segment_end(behind);
        let place = start..at;
        let mut found = Vec::new();
        if row.language.verb_second {
            self.told_in_clauses(place, behind..end, &mut found);
            return found;
        }
        self.of_passage(behind..end, &mut found);
        self.governing(place.clone(), end, &mut found);
        self.fronted(place.clone(), &mut found);
        self.denied_behind(start, at..behind, end, &mut found);
        self.behind_passage(behind..end, &mut found);
        if !found.iter().any(|one| one.firm) {
            self.within(start, at..behind, &mut found);
        }
        self.interviewed_for(start..end, &mut found);
        if found.is_empty() && self.ends_sentence(end - 1) {
            self.echoed(end, &mut found);
        }
        if start > 0 && at - start >= FARTHEST {
            for one in &mut found {
                one.firm = false; // the sentence begins farther away
            }
        }
        found
    }

    /// Where the part of the sentence begins that a passage stands in: a semicolon parts those that have sources of their own.
    fn segment_start(&self, at: usize) -> usize {
        let start = self.sentence_start(at, FARTHEST);
        let parted = (start..at).rev().find(|at| self.is_mark(*at, &[';']));
        parted.map_or(start, |at| at + 1)
    }

    /// Where it ends.
    fn segment_end(&self, behind: usize) -> usize {
        let mut at = behind;
        while at < self.len()
            && at - behind < FARTHEST
            && !self.ends_sentence(at - 1)
            && !self.is_mark(at, &[';'])
        {
            at += 1;
        }
        at
    }
}
