//! What the generated code needs. Not part of the public interface.

pub use crate::__unknown as unknown;
pub use newsfacts_core::{Decimal, compiled::*, model::*};
pub use newsfacts_macros::{actors, article, feed, gathered, known};
use std::mem::{forget, replace};
pub use std::{
    borrow::Cow::Borrowed,
    option::Option::{None, Some},
};

/// Stands where an article imports something that is no actor: it hands on without knowing anything.
#[doc(hidden)]
#[macro_export]
macro_rules! __unknown {
    ({ $($next:tt)* } $($rest:tt)*) => { $($next)*! { $($rest)* () } };
}

/// Where there are none.
pub const NO_TEXTS: List<Text> = Borrowed(&[]);

/// Where everything is decided.
pub const NO_TODOS: List<Todo> = Borrowed(&[]);

/// Where nothing was checked.
pub const NO_EVIDENCE: List<Evidence> = Borrowed(&[]);

/// What the constants of shared actors need: rustc sees that a text which is written out has nothing to be freed, so that such
/// a constant may be borrowed for good; what a call returns might have.
pub mod constant {
    pub use super::*;
    pub use std::borrow::Cow::Borrowed as text;
}

/// A text of the facts.
pub const fn text(words: &'static str) -> Text {
    Borrowed(words)
}

/// Where the article says something.
pub const fn anchor(
    start: u32,
    end: u32,
    exact: &'static str,
    prefix: &'static str,
    suffix: &'static str,
) -> Anchor {
    Anchor {
        start,
        end,
        exact: text(exact),
        prefix: text(prefix),
        suffix: text(suffix),
    }
}

/// An imported actor with what the article says of it: its name there, whom it belongs to, and where the text names it and
/// its role.
pub const fn in_article(
    mut actor: Actor,
    id: Text,
    of: Option<Text>,
    anchor: Option<Anchor>,
    role: Option<Anchor>,
) -> Actor {
    // What a constant is replaced with stays; there is nothing in it to be freed.
    forget(replace(&mut actor.id, id));
    forget(replace(&mut actor.of, of));
    forget(replace(&mut actor.anchor, anchor));
    if let Some(stated) = &mut actor.role {
        forget(replace(&mut stated.anchor, role));
    } else {
        forget(role);
    }
    actor
}

/// Refuses what is imported and no actor.
///
/// # Panics
/// While compiling, with the message for the author.
#[track_caller]
pub const fn stranger<T>(_: &T, message: &'static str) {
    panic!("{}", message);
}
