//! What facts are held against, and what is found.

use super::{Finding, Rule, coverage::Uncovered};
use crate::{model::Text, text::Source};

/// What the facts of an article are held against.
#[derive(Debug, Clone, Copy, Default)]
pub struct Context<'c> {
    /// The article's text; without it only the declarations themselves are checked.
    pub text: Option<&'c Source>,
    /// The texts that facts come from, by the name that they have in [`SourceRef::file`](crate::model::SourceRef::file).
    pub sources: &'c [(String, Source)],
    /// The ids of facts that are declared and could not be read: what refers to them is not to blame.
    pub unread: &'c [Text],
    /// Rules of which nobody wants to know. What is of no use to find out is not worked out.
    pub idle: &'c [Rule],
}

/// What was found.
#[derive(Debug, Clone, Default)]
pub struct Outcome {
    /// What is wrong, in the order of the facts.
    pub findings: Vec<Finding>,
    /// The passages of the text that no declaration covers, in order.
    pub uncovered: Vec<Uncovered>,
}
