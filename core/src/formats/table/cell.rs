//! What stands in a cell.

use crate::{
    Decimal,
    formats::{
        fact::{Fact, Names, Whole, joined},
        uri::Uri,
    },
    model::{
        Basis, Date, Evidence, Formula, Moment, Quantity, Rfc3339, Rounded, Stated, Text, When,
    },
};
use serde::{Serialize, Serializer};
use std::fmt;

/// A value that is borrowed from the facts.
#[derive(Clone, Copy, Default)]
pub(super) enum Cell<'a> {
    /// The fact has no such thing.
    #[default]
    Nothing,
    Text(&'a str),
    Address(&'a str),
    Names(Names<'a>),
    List(&'a [Text]),
    Parts(&'a [Stated<Text>]),
    Exact(Fact<'a>),
    Open(Fact<'a>),
    When(When),
    Day(Date),
    Instant(Rfc3339),
    Figure(&'a Quantity),
    Formula(&'a Formula),
    Aspects(&'a [Evidence], Basis),
    Number(Decimal),
    Count(u32),
    Flag(bool),
}

impl Cell<'_> {
    /// Whether it is text, rather than a number, a flag or nothing.
    pub const fn is_text(&self) -> bool {
        !matches!(
            self,
            Self::Nothing | Self::Number(_) | Self::Count(_) | Self::Flag(_)
        )
    }

    /// Whether it is text and nothing else: a time may be read as one, and a figure as a number.
    pub const fn is_words(&self) -> bool {
        self.is_text()
            && !matches!(
                self,
                Self::When(_) | Self::Day(_) | Self::Instant(_) | Self::Figure(_)
            )
    }
}

impl fmt::Display for Cell<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => Ok(()),
            Self::Text(text) => f.write_str(text),
            Self::Address(url) => Uri(url).fmt(f),
            Self::Names(names) => names.fmt(f),
            Self::List(texts) => joined(f, texts.iter(), "; "),
            Self::Parts(parts) => Whole(parts).fmt(f),
            Self::Exact(fact) => joined(f, fact.anchors().map(|anchor| &anchor.exact), " … "),
            Self::Open(fact) => joined(f, fact.open(), "; "),
            Self::When(when) => when.fmt(f),
            Self::Day(day) => Moment::Day(*day).fmt(f),
            Self::Instant(instant) => instant.fmt(f),
            Self::Figure(quantity) => quantity.fmt(f),
            Self::Formula(formula) => formula.fmt(f),
            Self::Aspects(evidence, basis) => joined(f, names(evidence, *basis), "; "),
            Self::Number(number) => {
                let number = number.normalize();
                let fraction = if number.scale() == 0 { ".0" } else { "" };
                write!(f, "{number}{fraction}")
            }
            Self::Count(count) => count.fmt(f),
            Self::Flag(flag) => flag.fmt(f),
        }
    }
}

impl Serialize for Cell<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nothing => serializer.serialize_none(),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Number(number) => Rounded(*number).serialize(serializer),
            Self::Count(count) => serializer.serialize_u32(*count),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            shown => serializer.collect_str(shown),
        }
    }
}

/// The names of the aspects that stand on a basis.
fn names(evidence: &[Evidence], basis: Basis) -> impl Iterator<Item = &'static str> {
    let those = evidence.iter().filter(move |one| one.basis == basis);
    those.map(|one| one.aspect.name())
}
