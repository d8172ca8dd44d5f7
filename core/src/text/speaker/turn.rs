//! Who says what stands in a transcript without marks: whoever the line's name is, or the words before a block quotation name.

use super::items::Items;
use super::reader::{AttributionReader, read_in};
use super::{Attributed, Mention, Reach, Role, Who, mentions_within};
use crate::text::language::Sense;
use crate::text::quotation::Quotation;
use crate::text::transcript::{LabelKind, Line, Named, Said};
use std::ops::Range;
use std::rc::Rc;

impl AttributionReader<'_> {
    /// Those who say a turn.
    pub(super) fn read_turn(
        &self,
        said: &Said,
        quotation: usize,
        read: &Quotation,
    ) -> Vec<Attributed> {
        match said {
            Said::Unnamed => Vec::new(),
            Said::Open(name) => vec![named(Who::Unknown, name, name, Reach::Loose)],
            Said::Block(lead) => match lead {
                Some(lead) => self.read_block(lead, quotation, read),
                None => Vec::new(),
            },
            Said::Line(line) => match self.transcript.lines.get(*line) {
                Some(line) => {
                    let mut found = of_line(line);
                    found.extend(self.spoken_to(quotation, read, line));
                    found
                }
                None => Vec::new(),
            },
        }
    }

    /// Whom a turn is said to: whoever it begins by calling, or asked what it answers. Whomever else it names may be meant.
    fn spoken_to(&self, quotation: usize, read: &Quotation, line: &Line) -> Vec<Attributed> {
        let Named::Actors(own) = &line.who else {
            return Vec::new();
        };
        let article = self.items.article;
        let first = article.row.token_at(read.span.start);
        let asker = self.asker(quotation);
        let asking = asker.map_or(&[][..], |(actors, _)| actors);
        let mut found: Vec<Attributed> = Vec::new();
        let mut add = |actor: usize, name: &Range<usize>, reach| {
            if !own.contains(&actor) && !found.iter().any(|one| one.who == Who::Actor(actor)) {
                found.push(Attributed {
                    role: Role::Addressee,
                    ..named(Who::Actor(actor), name, name, reach)
                });
            }
        };
        let mentions = mentions_within(article.mentions, &read.span);
        let calls = |mention: &&Mention| self.may_be_called(&mention.span, first);
        let is_other =
            |mention: &&Mention| !own.contains(&mention.actor) && !asking.contains(&mention.actor);
        // "Mr. Fenn, how many were there?" begins a turn; whoever is called farther on may be one who is spoken of.
        let begins = mentions
            .iter()
            .find(|one| article.row.token_at(one.span.start) == first);
        if let Some(begins) = begins.filter(calls) {
            let reach = match asking.is_empty() || asking.contains(&begins.actor) {
                true => Reach::Beside,
                false => Reach::Loose,
            };
            add(begins.actor, &begins.span, reach);
        }
        if let Some((actors, name)) = asker {
            let reach = match mentions.iter().filter(is_other).any(|one| calls(&one)) {
                true => Reach::Loose,
                false => Reach::Beside,
            };
            actors.iter().for_each(|actor| add(*actor, name, reach));
        }
        for mention in mentions {
            add(mention.actor, &mention.span, Reach::Loose);
        }
        found
    }

    /// Those who ask what a turn answers: who speak right before it, and end with a question.
    fn asker(&self, quotation: usize) -> Option<(&[usize], &Range<usize>)> {
        let article = self.items.article;
        let before = |at: &usize| article.quotations[*at].depth == 0;
        let before = (0..quotation).rev().find(before)?;
        let words = article.quotations[before].parts.last()?;
        let asks = article.row.text[words.clone()].trim_end().ends_with('?');
        let line = self.transcript.line(before).filter(|_| asks)?;
        match &line.who {
            Named::Actors(actors) => Some((actors, &line.name)),
            _ => None,
        }
    }

    /// Whether a name may call somebody: "Mr. Fenn, how many were there?", "Thank you, Mr. Fenn", but not "Mr. Fenn, the director".
    /// `start` is the first token of the turn.
    fn may_be_called(&self, name: &Range<usize>, start: usize) -> bool {
        let row = self.items.article.row;
        let (first, next) = (row.token_at(name.start), row.token_at(name.end));
        let set_off = |at: usize| row.is_mark(at, &[',', '—', '–']);
        let before = first.wrapping_sub(1);
        let goes_on = row.has_any(next + 1, &[Sense::Relative, Sense::The, Sense::A]);
        let begins = first == start || row.sentence(first).start == first;
        let opens = begins && set_off(next) && !goes_on;
        let closes = row.is_mark(next, &[',', '.', '?', '!', ';']);
        opens || set_off(before) && closes
    }

    /// Whom the sentence before a block quotation names.
    fn read_block(
        &self,
        lead: &Range<usize>,
        quotation: usize,
        read: &Quotation,
    ) -> Vec<Attributed> {
        let article = self.items.article;
        let token = |byte| article.row.token_at(byte);
        let before = token(lead.start)..token(lead.end);
        let mut items = Items::new(article, Rc::clone(&self.items.capitals), before, 0);
        items.add_block(quotation, token(read.span.start)..token(read.span.end));
        read_in(&items, quotation)
    }

    /// The name before the words of a turn, as it is usually written: "Ann Lee" for "ANN LEE".
    pub fn line_name(&self, quotation: usize) -> Option<&str> {
        let line = self.transcript.line(quotation)?;
        Some(&line.shown)
    }

    /// Whoever a turn is surely of instead of somebody who has lines of their own: a reporter without a name, whoever asks
    /// instead of whoever answers.
    pub fn voice_instead_of(&self, quotation: usize, declared: &[usize]) -> Option<Attributed> {
        let line = self.transcript.line(quotation)?;
        let is_theirs = |own: &&Line| match &own.who {
            Named::Actors(actors) => actors.iter().any(|actor| declared.contains(actor)),
            _ => false,
        };
        let mut own = self.transcript.lines.iter().filter(is_theirs);
        let other = match line.who {
            Named::Voice => own.next().is_some(),
            // In court whoever asks has lines with a name as well.
            Named::Nobody => own.any(|own| own.kind != LabelKind::Name && own.kind != line.kind),
            _ => false,
        };
        other.then(|| named(Who::Somebody, &line.name, &line.span, Reach::Beside))
    }

    /// The words that name somebody, as they are usually written.
    pub fn called(&self, name: &Range<usize>) -> &str {
        let lines = &self.transcript.lines;
        let at = lines.partition_point(|line| line.name.start < name.start);
        match lines.get(at) {
            Some(line) if line.name == *name => &line.shown,
            _ => &self.items.article.row.text[name.clone()],
        }
    }
}

/// Those whom a name before what is said names.
fn of_line(line: &Line) -> Vec<Attributed> {
    let one = |who| named(who, &line.name, &line.span, Reach::Beside);
    match &line.who {
        Named::Actors(actors) => actors.iter().map(|actor| one(Who::Actor(*actor))).collect(),
        Named::Somebody => vec![one(Who::Somebody)],
        Named::Office => vec![one(Who::Unknown)],
        Named::Voice | Named::Nobody => Vec::new(),
    }
}

fn named(who: Who, name: &Range<usize>, span: &Range<usize>, reach: Reach) -> Attributed {
    Attributed {
        who,
        name: name.clone(),
        span: span.clone(),
        role: Role::Speaker,
        reach,
        gap: span.end..span.end,
    }
}
