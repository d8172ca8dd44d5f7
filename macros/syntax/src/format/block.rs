//! Where the blocks of a file are, and which of them can be laid out.

use super::{layout, tree};
use crate::{
    declaration,
    error::{Error, Errors},
    feed,
    language::Keyword,
    lower,
};
use newsfacts_core::rules::Family;
use proc_macro2::{Group, TokenStream, TokenTree};
use std::ops::Range;

/// What stands in the braces of a macro of newsfacts.
pub struct Block {
    pub kind: Kind,
    group: Group,
    /// Where the name of the macro stands.
    pub name: Range<usize>,
    /// From brace to brace.
    pub range: Range<usize>,
}

/// Which macro it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `article!`
    Article,
    /// `actors!`
    Actors,
    /// `feed!`
    Feed,
}

impl Kind {
    /// The macro of that name, whatever path stands before it.
    fn named(name: &str) -> Option<Self> {
        match name {
            "article" => Some(Self::Article),
            "actors" => Some(Self::Actors),
            "feed" => Some(Self::Feed),
            _ => None,
        }
    }

    /// What may be declared in it.
    pub fn keywords(self) -> &'static [Keyword] {
        match self {
            Self::Article => Keyword::IN_ARTICLE,
            Self::Actors => Keyword::IN_ACTORS,
            Self::Feed => Keyword::IN_FEED,
        }
    }
}

/// The blocks of a file, in order.
pub fn find(file: TokenStream) -> Vec<Block> {
    let mut found = Vec::new();
    // Not by recursion: a hostile file nests its brackets deeper than the stack reaches.
    let mut streams = vec![file];
    while let Some(stream) = streams.pop() {
        let tokens: Vec<TokenTree> = stream.into_iter().collect();
        for (index, token) in tokens.iter().enumerate() {
            let TokenTree::Group(group) = token else {
                continue;
            };
            match &tokens[..index] {
                [.., TokenTree::Ident(word), bang, _] if word == "macro_rules" && is_bang(bang) => {
                }
                [.., TokenTree::Ident(name), bang] if is_bang(bang) => {
                    match Kind::named(&name.to_string()) {
                        Some(kind) => found.push(Block {
                            kind,
                            group: group.clone(),
                            name: name.span().byte_range(),
                            range: group.span().byte_range(),
                        }),
                        None => streams.push(group.stream()),
                    }
                }
                _ => streams.push(group.stream()),
            }
        }
    }
    found.sort_by_key(|block| block.range.start);
    found
}

fn is_bang(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == '!')
}

impl Block {
    /// What stands in its braces.
    pub fn stream(&self) -> TokenStream {
        self.group.stream()
    }

    /// Where the first thing that is wrong stands, and what.
    #[cfg(feature = "draft")]
    pub fn unreadable(&self) -> Option<(usize, String)> {
        self.error().map(|error| self.shown(&error))
    }

    /// The block from brace to brace as it should stand, or where and why it stays as it is.
    pub fn lay_out(&self, code: &str, line_end: &str) -> Result<String, (usize, String)> {
        let Some(written) = tree::read(&self.group, code) else {
            let reason = "its brackets are nested too deeply";
            return Err((self.name.start, reason.to_owned()));
        };
        if let Some(error) = self.error() {
            return Err(self.shown(&error));
        }
        let laid_out = layout::block(&written, indentation(code, self.name.start), line_end);
        if !same(&written, &laid_out) {
            let reason = "this is a bug of the formatter: it would have changed the declarations";
            return Err((self.name.start, reason.to_owned()));
        }
        Ok(laid_out)
    }

    fn shown(&self, error: &Error) -> (usize, String) {
        let at = error.span.start.byte_range().start;
        // What is missing altogether has no place inside.
        let inside = self.range.contains(&at);
        let at = if inside { at } else { self.name.start };
        (at, format!("{} [{}]", error.text, error.rule))
    }

    /// The first error of form.
    fn error(&self) -> Option<Error> {
        let keywords = self.kind.keywords();
        let errors = Errors::default();
        let tokens: Vec<TokenTree> = self.group.stream().into_iter().collect();
        let block = declaration::block(&tokens, keywords, &errors);
        match self.kind {
            Kind::Article => drop(lower::lower(block, Vec::new(), &errors)),
            Kind::Actors => drop(lower::actors(block, &errors)),
            Kind::Feed => drop(feed::feed(block, &errors)),
        }
        let errors = errors.into_vec().into_iter();
        errors
            .filter(|error| error.rule.family() == Family::Shape)
            .min_by_key(|error| error.span.start.byte_range().start)
    }
}

/// Whether the text has the same tokens and comments. What comes out of here overwrites somebody's file: look twice.
fn same(written: &tree::Group<'_>, laid_out: &str) -> bool {
    let Ok(stream) = laid_out.parse::<TokenStream>() else {
        return false;
    };
    match stream.into_iter().next() {
        Some(TokenTree::Group(group)) => {
            tree::read(&group, laid_out).is_some_and(|read| read.pieces() == written.pieces())
        }
        _ => false,
    }
}

/// The white space at the start of the line of that offset.
fn indentation(code: &str, offset: usize) -> &str {
    let start = code[..offset].rfind('\n').map_or(0, |end| end + 1);
    let line = &code[start..offset];
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}
