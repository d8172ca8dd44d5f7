//! Who says what stands in a transcript without marks: whoever the line's name is, or the words before a block quotation name.

use super::items::Items;
use super::reader::{AttributionReader, read_in};
use super::{Attributed, Reach, Role, Who};
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
                Some(line) => of_line(line),
                None => Vec::new(),
            },
        }
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
