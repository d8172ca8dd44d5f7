//! Transcripts and interviews: words that are speech though no marks enclose them, since the name of whoever says them stands
//! before them on the line.
//!
//! [`lines`] divides the text into lines, [`label`] reads the name that a line may begin with, [`turns`] puts the lines
//! together that one speaker says, and [`speakers`] tells which declared actors the names are. Such a turn is then read as a
//! [`Quotation`](super::Quotation) is, so that all that goes by quotations goes by turns too.
//!
//! A name goes for all paragraphs up to the next one. What may be a name and may be none ("The result: nothing.") begins a turn of
//! which nobody knows who says it: nobody is accused of words behind it, and nothing bears out that they are somebody's. So does a
//! name that no colon follows ([`unmarked`]), unless capitals or its place make it sure.

mod candidates;
mod label;
mod lines;
mod speakers;
#[cfg(test)]
mod tests;
mod turns;
mod unmarked;

pub(crate) use self::label::LabelKind;
pub(crate) use self::speakers::{Line, Named};

use super::language::Language;
use super::quotation::{Kind, Quotation};
use super::speaker::{Mention, Name};
use std::ops::Range;

/// Who says the words of a turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Said {
    /// Whoever a name before them names: the index of the name's line.
    Line(usize),
    /// A question without a name, or the answer to it.
    Unnamed,
    /// Somebody, behind what may be a name and may be none.
    Open(Range<usize>),
    /// Whoever the sentence before a block quotation names.
    Block(Option<Range<usize>>),
}

/// What a transcript has between the names.
#[derive(Debug, Default)]
pub(crate) struct Transcript {
    /// The names before what is said, in order.
    pub lines: Vec<Line>,
    /// The quotations that are turns, by their index, in order.
    turns: Vec<(usize, Said)>,
    /// Where the text names declared actors before what they say.
    pub mentions: Vec<Mention>,
}

impl Transcript {
    /// Who says a quotation, if it is a turn.
    pub fn said(&self, quotation: usize) -> Option<&Said> {
        let found = self.turns.binary_search_by_key(&quotation, |(at, _)| *at);
        found.ok().map(|at| &self.turns[at].1)
    }

    /// The line before the words of a quotation, if it names whoever says them.
    pub fn line(&self, quotation: usize) -> Option<&Line> {
        match self.said(quotation)? {
            Said::Line(line) => self.lines.get(*line),
            _ => None,
        }
    }
}

/// A transcript as it is divided, before marks and names are read in it.
pub(crate) struct Divided {
    labels: Vec<label::Label>,
    turns: Vec<turns::Turn>,
    /// The paragraphs of the text, divided where somebody else begins to speak.
    pub paragraphs: Vec<Range<usize>>,
}

impl Divided {
    /// Divides a text. `names` are those of the declared actors.
    pub fn new(
        text: &str,
        paragraphs: &[Range<usize>],
        language: &Language,
        names: &[Name<'_>],
    ) -> Self {
        let read = turns::read(text, &label::Known::new(names, language));
        Self {
            paragraphs: parted(paragraphs, &read.breaks),
            labels: read.labels,
            turns: read.turns,
        }
    }

    /// Whether somebody says a passage.
    pub fn speaks(&self, passage: &Range<usize>) -> bool {
        let named = |turn: &&turns::Turn| matches!(turn.said, Said::Line(_) | Said::Block(_));
        let holds = |part: &Range<usize>| part.start <= passage.start && passage.end <= part.end;
        let mut turns = self.turns.iter().filter(named);
        turns.any(|turn| turn.parts.iter().any(holds))
    }

    /// Adds the turns to the quotations in marks, and tells who the names are.
    pub fn join(
        self,
        text: &str,
        tag: &str,
        names: &[Name<'_>],
        quotations: &mut Vec<Quotation>,
    ) -> Transcript {
        let (lines, mentions) = speakers::resolve(text, tag, &self.labels, names);
        let turns = merge(text, self.turns, quotations);
        Transcript {
            lines,
            turns,
            mentions,
        }
    }
}

/// The paragraphs, divided at some places, which are in order.
fn parted(paragraphs: &[Range<usize>], breaks: &[usize]) -> Vec<Range<usize>> {
    let mut parted = Vec::with_capacity(paragraphs.len() + breaks.len());
    let mut next = 0;
    for paragraph in paragraphs {
        let mut start = paragraph.start;
        while breaks.get(next).is_some_and(|at| *at < paragraph.end) {
            if breaks[next] > start {
                parted.push(start..breaks[next]);
                start = breaks[next];
            }
            next += 1;
        }
        parted.push(start..paragraph.end);
    }
    parted
}

/// Puts the turns among the quotations in marks, in the order in which they begin, and returns which of them are turns. Marks
/// around all that a turn says are the turn's own.
fn merge(
    text: &str,
    turns: Vec<turns::Turn>,
    quotations: &mut Vec<Quotation>,
) -> Vec<(usize, Said)> {
    let marked = std::mem::take(quotations);
    let mut place = vec![0; marked.len()];
    let mut said = Vec::with_capacity(turns.len());
    let mut turns = turns.into_iter().peekable();
    let mut within: Range<usize> = 0..0;
    for (index, quotation) in marked.into_iter().enumerate() {
        while let Some(turn) = turns.next_if(|turn| turn.span().start <= quotation.span.start) {
            within = turn.span();
            said.push((quotations.len(), turn.said.clone()));
            quotations.push(turn.into_quotation());
        }
        let inside = quotation.span.start < within.end;
        let around = [
            within.start..quotation.span.start,
            quotation.span.end..within.end,
        ];
        let is_all = |edges: [Range<usize>; 2]| {
            let mut edges = edges.into_iter();
            edges.all(|edge| text.get(edge).is_some_and(is_edge))
        };
        if inside && is_all(around) {
            place[index] = quotations.len() - 1;
            continue;
        }
        place[index] = quotations.len();
        quotations.push(Quotation {
            depth: quotation.depth + usize::from(inside),
            continues: quotation.continues.map(|at| place[at]),
            ..quotation
        });
    }
    for turn in turns {
        said.push((quotations.len(), turn.said.clone()));
        quotations.push(turn.into_quotation());
    }
    said
}

fn is_edge(between: &str) -> bool {
    between
        .chars()
        .all(|c| c.is_whitespace() || matches!(c, '.' | ',' | '*' | '_'))
}

impl turns::Turn {
    /// From the first of its words to the last.
    fn span(&self) -> Range<usize> {
        let start = self.parts.first().map_or(0, |part| part.start);
        start..self.parts.last().map_or(start, |part| part.end)
    }

    fn into_quotation(self) -> Quotation {
        Quotation {
            span: self.span(),
            kind: match self.block {
                true => Kind::Block,
                false => Kind::Turn,
            },
            parts: self.parts,
            depth: 0,
            continues: None,
        }
    }
}
