//! What a check is given, and what it gives back.

use super::{Finding, RefusedSource, Rule, coverage::AskedKind};
use crate::text::sort_by_number;
use crate::{model::Text, text::Source};
use std::ops::Range;

/// What the facts of an article are held against.
#[derive(Debug, Clone, Copy, Default)]
pub struct Context<'c> {
    /// The article's text; without it only the declarations themselves are checked.
    pub text: Option<&'c Source>,
    /// The texts that facts come from, by the name that they have in [`SourceRef::file`](crate::model::SourceRef::file).
    pub sources: &'c [(String, Source)],
    /// The texts that facts come from and that cannot be read.
    pub refused: &'c [RefusedSource],
    /// The ids of facts that are declared and could not be read: what refers to them is not to blame.
    pub unread: &'c [Text],
    /// Rules of which nobody wants to know. What is of no use to find out is not worked out.
    pub idle: &'c [Rule],
    /// Whether the facts know nothing of each other, as those that a program took out of a text: of two with the same figure neither
    /// is then taken for copied from the other, and what another has may be what is meant here. How much of the text they cover is of
    /// no interest, and may not be told right.
    pub apart: bool,
}

/// What was found.
#[derive(Debug, Clone, Default)]
pub struct Outcome {
    /// What is wrong, in the order of the facts.
    pub findings: Vec<Finding>,
    /// The quotations, figures and dates of the text that are to be declared, kind by kind; nothing without a text.
    pub asked: Vec<AskedFor>,
    /// The paragraphs of the text, in bytes; those of a transcript are divided where somebody else begins to speak.
    pub paragraphs: Vec<Range<usize>>,
}

impl Outcome {
    /// What of the text nobody declared or set aside, in the order of the text.
    pub fn open(&self) -> Vec<&AskedFor> {
        let open = self.asked.iter().filter(|one| one.fate == Fate::Open);
        let mut open: Vec<&AskedFor> = open.collect();
        sort_by_number(&mut open, |one| one.span.start);
        open
    }
}

/// A passage of the text that is to be declared, and what became of it; the [coverage](crate::model::Coverage) counts these.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AskedFor {
    /// What it is.
    pub kind: AskedKind,
    /// Where it stands, in bytes.
    pub span: Range<usize>,
    /// Whether a declaration must cover all of it, as of two numbers that belong together, and not just any part.
    pub(super) whole: bool,
    /// The words that an aside must hold: the number of a figure, the words of a quotation.
    pub heart: Range<usize>,
    /// Whether it stands in a quotation, and is no quotation itself.
    pub quoted: bool,
    /// What became of it.
    pub fate: Fate,
}

/// What became of a passage that is to be declared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// A fact has it.
    Declared,
    /// The aside of this index sets it aside.
    SetAside(usize),
    /// Nobody declared it.
    Open,
}
