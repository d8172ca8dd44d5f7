//! Facts in plain words, as an editor reads them.
//!
//! What the page says itself and what somebody else wrote are told apart: only so can the latter be set into a sentence
//! without turning its direction of writing around.

mod figure;
mod more;
mod sentence;
mod when;

pub(super) use self::{
    figure::figure_of,
    more::more,
    sentence::{kind_of_actor, sentence},
    when::moment,
};

use super::notes::Index;
use crate::{
    model::{Text, is_web_address},
    shown,
};
use std::borrow::Cow;

/// A sentence, or a part of one.
#[derive(Debug, Default)]
pub(super) struct Line<'a>(pub Vec<Piece<'a>>);

/// A part of a line.
#[derive(Debug)]
pub(super) enum Piece<'a> {
    /// The page's own words.
    Own(Cow<'static, str>),
    /// A name or a value that somebody wrote.
    Value(Cow<'a, str>),
    /// Words of the article, or of somebody whom it quotes, in the language of that tag.
    Quoted(Cow<'a, str>, Option<&'a str>),
    /// Another fact: the name of its note, and what it is called.
    Fact(String, Cow<'a, str>),
    /// The address of a page on the web.
    Address(&'a str),
}

impl<'a> Line<'a> {
    pub fn own(mut self, words: impl Into<Cow<'static, str>>) -> Self {
        self.0.push(Piece::Own(words.into()));
        self
    }

    pub fn value(mut self, value: &'a str) -> Self {
        self.0.push(Piece::Value(seen(value)));
        self
    }

    pub fn text(mut self, value: String) -> Self {
        let seen = seen(&value).into_owned();
        self.0.push(Piece::Value(Cow::Owned(seen)));
        self
    }

    pub fn quoted(mut self, words: &'a str, language: Option<&'a str>) -> Self {
        self.0.push(Piece::Quoted(seen(words), language));
        self
    }

    /// An actor by id, as the article names it.
    pub fn actor(mut self, id: &'a str, index: &Index<'a>) -> Self {
        self.0.push(match index.actor(id) {
            Some((number, actor)) => Piece::Fact(format!("a{number}"), seen(&actor.name)),
            None => Piece::Value(seen(id)),
        });
        self
    }

    /// Actors by id: "Ann Lee, Bob Roy and the council".
    pub fn actors(mut self, ids: &'a [Text], index: &Index<'a>) -> Self {
        for (at, id) in ids.iter().enumerate() {
            self = match ids.len() - at {
                _ if at == 0 => self,
                1 => self.own(" and "),
                _ => self.own(", "),
            };
            self = self.actor(id, index);
        }
        self
    }

    /// Another fact by id.
    pub fn fact(mut self, id: &'a str, index: &Index<'a>) -> Self {
        self.0.push(match index.fact(id) {
            Some((name, called)) => Piece::Fact(name, called),
            None => Piece::Value(seen(id)),
        });
        self
    }

    /// The address of a page; what is no address of the web leads nowhere.
    pub fn address(mut self, url: &'a str) -> Self {
        if !is_web_address(url) {
            return self.value(url);
        }
        self.0.push(Piece::Address(url));
        self
    }

    /// The line as plain text, for a list.
    pub fn plain(&self) -> String {
        let mut plain = String::new();
        for piece in &self.0 {
            match piece {
                Piece::Own(words) => plain.push_str(words),
                Piece::Value(words) | Piece::Fact(_, words) => isolate(words, &mut plain),
                Piece::Quoted(words, _) => {
                    plain.push('“');
                    isolate(words, &mut plain);
                    plain.push('”');
                }
                Piece::Address(url) => isolate(url, &mut plain),
            }
        }
        plain
    }
}

/// Adds words whose direction of writing is their own. Only letters from the Hebrew ones on may be written from the right.
fn isolate(words: &str, to: &mut String) {
    match words.chars().any(|c| c >= '\u{590}') {
        true => to.extend(["\u{2068}", words, "\u{2069}"]),
        false => to.push_str(words),
    }
}

/// A text as it may be shown among others: what turns the direction of writing around, and what a terminal would obey, is
/// written as an escape. Line ends are blanks, and what joins letters is no matter of ours.
pub(super) fn seen(text: &str) -> Cow<'_, str> {
    let obeyed = |c| shown::is_turning(c) || c.is_control() && !c.is_whitespace();
    if !text.contains(obeyed) {
        return Cow::Borrowed(text);
    }
    let mut seen = String::with_capacity(text.len());
    for c in text.chars() {
        match obeyed(c) {
            true => shown::show(c, &mut seen),
            false => seen.push(c),
        }
    }
    Cow::Owned(seen)
}

/// The first words of a text on one line.
pub(super) fn beginning(text: &str, most: usize) -> String {
    let mut line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((cut, _)) = line.char_indices().nth(most) {
        line.truncate(cut);
        if let Some(blank) = line.rfind(' ').filter(|blank| *blank > cut / 2) {
            line.truncate(blank);
        }
        line.push('…');
    }
    line
}
