//! The text engine: how an article is read.
//!
//! It knows nothing of declarations or rules. It runs inside the user's compiler without optimisation, so it is written
//! as simple loops over slices.

mod diff;
mod fold;
mod layout;
mod locale;
mod markup;
mod myers;
mod nearest;
mod source;
mod token;
mod verbatim;

pub use self::{
    diff::{Change, ChangeKind, diff},
    locale::Locale,
    nearest::Near,
    source::{Position, Source, SourceError},
    verbatim::{Found, Haystack, InsertionFault, Occurrence, Undecided},
};
