//! Putting together what stands before, after and around a quotation.

use super::after::loosen;
use super::insertion::Insertion;
use super::items::{Article, Capitals, Items};
use super::{Attributed, Mention, Reach, Role, Who};
use crate::text::Reading;
use crate::text::language::Sense;
use crate::text::quotation::{Kind, Quotation, opens_dialogue};
use crate::text::transcript::Transcript;
use std::cell::OnceCell;
use std::ops::Range;
use std::rc::Rc;

/// Reads who a text names as the speakers of its quotations.
///
/// ```
/// use newsfacts_core::text::{AttributionReader, Name, NameKind, Reading, Source, Who, contradiction, mentions};
///
/// let text = Source::new("vote.txt", "“We are ready,” Ann Lee told Bo Park.");
/// let reading = Reading::new(&text, None, "en");
/// let name = |actor, words| Name { actor, words, kind: NameKind::Person };
/// let names = [name(0, "Ann Lee"), name(1, "Bo Park")];
/// let mentions = mentions(&reading, &names);
/// let reader = AttributionReader::new(&reading, &mentions);
/// let found = reader.read(0);
/// assert_eq!(found[0].who, Who::Actor(0));
/// assert!(contradiction(&found, &mentions, &[0]).is_none());
/// assert!(contradiction(&found, &mentions, &[1]).is_some());
/// ```
pub struct AttributionReader<'t> {
    pub(super) reading: &'t Reading<'t>,
    /// The whole text, with its outermost quotations as one item each.
    pub(super) items: Items<'t>,
    /// Who says what without marks, where the text is a transcript.
    pub(super) transcript: &'t Transcript,
    /// For each quotation the one that it stands in.
    outer: Vec<Option<usize>>,
    /// What was read beside each quotation, once somebody asked.
    known: Vec<OnceCell<Vec<Attributed>>>,
    /// The insertions of each, likewise.
    inserted: Vec<OnceCell<Vec<Insertion>>>,
}

impl<'t> AttributionReader<'t> {
    /// Prepares a text for reading. `mentions` are in the order of the text.
    pub fn new(reading: &'t Reading<'_>, mentions: &'t [Mention]) -> Self {
        let article = Article {
            row: &reading.row,
            quotations: &reading.quotations,
            mentions,
            times: &reading.times,
        };
        Self {
            reading,
            items: Items::new(article, Capitals::default(), 0..reading.row.len(), 0),
            outer: outer(&reading.quotations),
            transcript: &reading.transcript,
            known: vec![OnceCell::new(); reading.quotations.len()],
            inserted: vec![OnceCell::new(); reading.quotations.len()],
        }
    }

    /// Those whom the text names near a quotation: as speakers, as the ones who passed the words on, and
    /// as those spoken to. Empty if it names nobody, not even by a pronoun.
    pub fn read(&self, quotation: usize) -> Vec<Attributed> {
        match self.known.get(quotation) {
            Some(known) => known.get_or_init(|| self.read_governed(quotation)).clone(),
            None => Vec::new(),
        }
    }

    /// Where the words stand that name the speaker within a quotation, from their verb to the name: "« Nous partons, dit Lee.
    /// Venez. »" They are no part of what is said.
    fn insertion(&self, quotation: usize) -> Option<Range<usize>> {
        let read = self.items.article.quotations.get(quotation)?;
        let inside = |span: &Range<usize>| {
            let mut parts = read.parts.iter();
            parts.any(|part| part.start < span.start && span.end <= part.end)
        };
        let mut spans = self.read(quotation).into_iter().map(|one| one.span);
        spans.find(inside)
    }

    /// All words within a quotation that name who says it, each with what may be told behind it.
    pub fn insertions(&self, quotation: usize) -> &[Insertion] {
        let Some(known) = self.inserted.get(quotation) else {
            return &[];
        };
        known.get_or_init(|| {
            let read = &self.items.article.quotations[quotation];
            let first = self.insertion(quotation);
            first.map_or_else(Vec::new, |first| self.items.insertions(read, &first))
        })
    }

    /// The parts of a quotation without its insertions and what may be told behind them: what is surely said.
    pub fn said(&self, quotation: usize) -> Vec<Range<usize>> {
        let Some(read) = self.items.article.quotations.get(quotation) else {
            return Vec::new();
        };
        let mut said = Vec::new();
        for part in &read.parts {
            let mut from = part.start;
            for insertion in self.insertions(quotation) {
                if from <= insertion.told.start && insertion.open.end <= part.end {
                    said.push(from..insertion.told.start);
                    from = insertion.open.end;
                }
            }
            said.push(from..part.end);
        }
        said.retain(|part| part.start < part.end);
        said
    }

    pub(super) fn read_anew(&self, quotation: usize) -> Vec<Attributed> {
        let quotations = self.items.article.quotations;
        let Some(read) = quotations.get(quotation) else {
            return Vec::new();
        };
        if let Some(said) = self.transcript.said(quotation) {
            return self.read_turn(said, quotation, read);
        }
        if read.depth == 0 {
            let mut own = read_in(&self.items, quotation);
            let firm = |one: &Attributed| one.role == Role::Speaker && one.reach != Reach::Loose;
            if !own.iter().any(firm)
                && let Some(inserted) = self.items.inserted(read)
            {
                own.push(inserted);
            }
            if own.is_empty() {
                own = self.read_first_half(read);
            }
            return own;
        }
        let Some(outer) = self.outer.get(quotation).copied().flatten() else {
            return Vec::new();
        };
        let parts = quotations.get(outer).map_or(&[][..], |outer| &outer.parts);
        for part in parts {
            if part.start <= read.span.start && read.span.start < part.end {
                let own = read_in(&self.items_around(part, quotation, read), quotation);
                if !own.is_empty() {
                    return self.passed_on(own, outer);
                }
            }
        }
        let mut found = self.read(outer);
        for one in &mut found {
            one.reach = Reach::Loose;
        }
        found
    }

    /// What a quotation says that another said: whoever speaks the outer one passes it on, and is meant by "me".
    fn passed_on(&self, mut inner: Vec<Attributed>, outer: usize) -> Vec<Attributed> {
        let outer = self.read(outer);
        let mut speakers = outer.iter().filter(|one| one.role == Role::Speaker);
        if let (Some(speaker), None) = (speakers.next(), speakers.next()) {
            let row = self.items.article.row;
            let is_me = |one: &Attributed| {
                let name = row.language.word(&row.text[one.name.clone()]);
                one.who == Who::Pronoun && name.senses.has(Sense::MeOrUs)
            };
            for one in inner.iter_mut().filter(|one| is_me(one)) {
                one.who = speaker.who.clone();
                one.name = speaker.name.clone();
                if speaker.reach == Reach::Loose {
                    one.reach = Reach::Loose;
                }
            }
        }
        for one in outer {
            if one.role == Role::Speaker && one.who != Who::Pronoun {
                inner.push(Attributed {
                    role: Role::Via,
                    ..one
                });
            }
        }
        inner
    }

    /// What stands around a nested quotation in a part of the outer one: some sentences, however long either is.
    fn items_around(&self, part: &Range<usize>, index: usize, inner: &Quotation) -> Items<'t> {
        const WINDOW: usize = 400;
        let article = self.items.article;
        let start = part.start.max(inner.span.start.saturating_sub(WINDOW));
        let end = part.end.min(inner.span.end.saturating_add(WINDOW));
        let token = |byte| article.row.token_at(byte);
        let (open, close) = (token(inner.span.start), token(inner.span.end));
        let mut items = Items::new(
            article,
            Rc::clone(&self.items.capitals),
            token(start)..open,
            inner.depth,
        );
        items.add_quotation(index, open..close);
        items.add(close..token(end), inner.depth);
        items
    }

    /// “We won,” Ann Lee said. “At last.” The second half is hers too. Several interruptions may follow one another.
    fn read_first_half(&self, second: &Quotation) -> Vec<Attributed> {
        let mut first = second.continues;
        // "“I go,” said Lee. “When?” “Soon.”": somebody else may have asked.
        let row = self.items.article.row;
        let at = self.items.item_at(row.token_at(second.span.start));
        let answered = self.items.is_quotation(at + 1) && !self.items.leads(at + 1);
        for _ in 0..8 {
            let Some(index) = first else { break };
            let mut found = read_in(&self.items, index);
            if !found.is_empty() {
                for one in &mut found {
                    one.reach = match one.reach {
                        Reach::Beside if answered => Reach::Loose,
                        Reach::Beside => Reach::Continued,
                        other => other,
                    };
                }
                return found;
            }
            first = self.items.article.quotations[index].continues;
        }
        Vec::new()
    }
}

impl Items<'_> {
    /// Whether these words are what somebody says, and no name in marks.
    fn is_said(&self, words: &Range<usize>) -> bool {
        let quotations = self.article.quotations;
        let first = quotations.partition_point(|one| one.span.start < words.start);
        let here = quotations[first..].iter();
        let mut here = here.take_while(|one| one.span.start == words.start);
        here.any(|one| one.kind == Kind::Speech && one.span.end >= words.end)
    }
}

/// Whether both sides of a quotation name who says it, and not the same.
fn names_others(
    before: &[Attributed],
    after: &[Attributed],
    is_firm: impl Fn(&Attributed) -> bool,
) -> bool {
    let named = |one: &&Attributed| is_firm(one) && one.who != Who::Pronoun;
    let mut before = before.iter().filter(named);
    before.any(|one| {
        let mut after = after.iter().filter(named);
        one.span != one.name && after.any(|other| other.who != one.who)
    })
}

/// For each quotation the one around it.
fn outer(quotations: &[Quotation]) -> Vec<Option<usize>> {
    let mut outer = Vec::with_capacity(quotations.len());
    let mut open: Vec<usize> = Vec::new();
    for (index, quotation) in quotations.iter().enumerate() {
        open.truncate(quotation.depth);
        outer.push(open.last().copied());
        open.push(index);
    }
    outer
}

pub(super) fn read_in(items: &Items<'_>, quotation: usize) -> Vec<Attributed> {
    let mut found = read_sides(items, quotation);
    // "“If we go,” said Ann Lee, who is a nurse, “we pay”": what is said is nobody who says what follows.
    found.retain(|one| !items.is_said(&one.name));
    let at = items.article.quotations.get(quotation).map(|read| {
        let token = items.article.row.token_at(read.span.start);
        items.item_at(token)
    });
    if let Some(at) = at.filter(|at| items.is_quotation(*at)) {
        let speaks = found.iter().any(|one| one.role == Role::Speaker);
        if speaks {
            items.interviewed(at, &mut found);
        }
    }
    if items.article.row.language.verb_second {
        items.add_bodies(&mut found);
    }
    found
}

/// Those whom the words before and behind a quotation name.
fn read_sides(items: &Items<'_>, quotation: usize) -> Vec<Attributed> {
    let Article {
        row, quotations, ..
    } = items.article;
    let Some(read) = quotations.get(quotation) else {
        return Vec::new();
    };
    let at = items.item_at(row.token_at(read.span.start));
    if items.quotation(at) != Some(read) {
        return Vec::new();
    }
    let verb_second = row.language.verb_second;
    if items.is_replied(at) {
        return vec![items.replier(at)];
    }
    let mut after = match read.kind {
        Kind::Unclosed => Vec::new(),
        _ if verb_second => items.named_behind(at),
        _ => items.named_after(at),
    };
    // What is said in a line of dialogue is told of behind it.
    let dialogue = row.language.dialogue_dashes && opens_dialogue(row.text, read);
    let mut before = match verb_second {
        _ if dialogue => Vec::new(),
        true => items.named_around(at),
        false => items.named_before(at),
    };
    let speaks = |one: &Attributed| one.role == Role::Speaker;
    let is_firm = |one: &Attributed| speaks(one) && one.reach != Reach::Loose;
    let touches = |one: &Attributed| {
        let gap = row.text[one.gap.clone()].trim_matches([' ', '\n', ',', ':']);
        let named = !verb_second || one.reach != Reach::Loose;
        speaks(one) && named && gap.len() < 40
    };
    // "As Lee used to say, “it passes,” said Park"
    if after.iter().any(is_firm)
        && (items.is_said_by_others(at) || names_others(&before, &after, is_firm))
    {
        loosen(&mut before);
        loosen(&mut after);
    }
    // "He was asked about the vote, and “It was fair,” said Lee": what comes before is about something else, unless it
    // touches the quotation too.
    if after.iter().any(is_firm) && !before.iter().any(touches) {
        before.retain(|one| one.role == Role::Via);
        return [after, before].concat();
    }
    // A loose "…, Lee said" at the end of the sentence does not outweigh the verb that governs the words.
    let firm = before.iter().any(is_firm);
    let outweighed = |one: &Attributed| firm && speaks(one) && one.reach == Reach::Loose;
    before.extend(after.into_iter().filter(|one| !outweighed(one)));
    before
}
