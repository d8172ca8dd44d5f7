//! Nodes of the graph, by the names that they have in it.

use crate::formats::{
    iri::{FactIri, Page},
    members::{Shown, members},
};
use serde::{Serialize, Serializer};
use std::fmt;

/// A node that is described elsewhere: in the graph, or in the vocabulary.
pub(super) struct Reference<I>(pub I);

impl<I: fmt::Display> Serialize for Reference<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.member("@id", &Shown(&self.0))?;
        out.end()
    }
}

/// Something that a fact becomes besides itself: the article, the fact's id, and what tells it apart, as `/review`.
#[derive(Clone, Copy)]
pub(super) struct PartIri<'a>(pub &'a Page<'a>, pub &'a str, pub &'static str);

impl fmt::Display for PartIri<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(article, fact, part) = *self;
        FactIri(article, fact).fmt(f)?;
        f.write_str(part)
    }
}
