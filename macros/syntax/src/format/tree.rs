//! The tokens of a block as they are written, with what stands between them.

use super::gap::Gap;
use proc_macro2::{TokenStream, TokenTree};
use std::ops::Range;

/// A token, or everything between two brackets.
#[derive(Debug)]
pub enum Tree<'s> {
    Token(Token<'s>),
    Group(Group<'s>),
}

/// An operator, word, literal, bracket or documentation comment.
#[derive(Debug)]
pub struct Token<'s> {
    /// What stands before it.
    pub gap: Gap<'s>,
    pub text: &'s str,
}

#[derive(Debug)]
pub struct Group<'s> {
    pub open: Token<'s>,
    pub trees: Vec<Tree<'s>>,
    pub close: Token<'s>,
}

/// Operators of more than one character.
const OPERATORS: [&str; 6] = ["..=", "..", "->", "::", ">=", "<="];

/// Brackets are not followed deeper than this; the language has need of four levels.
const DEPTH: usize = 64;

/// Reads a group and all that is in it; nothing where it is nested too deeply.
pub fn read<'s>(group: &proc_macro2::Group, code: &'s str) -> Option<Group<'s>> {
    let mut reader = TokenReader {
        code,
        at: group.span_open().byte_range().start,
    };
    reader.group(group, DEPTH)
}

impl<'s> Tree<'s> {
    /// The token with which it starts.
    pub fn first(&self) -> &Token<'s> {
        match self {
            Self::Token(token) => token,
            Self::Group(group) => &group.open,
        }
    }

    /// The text of the token with which it ends.
    pub fn end(&self) -> &'s str {
        match self {
            Self::Token(token) => token.text,
            Self::Group(group) => group.close.text,
        }
    }

    /// The text of the token with which it starts.
    pub fn start(&self) -> &'s str {
        self.first().text
    }

    /// Whether it is that one token.
    pub fn is(&self, text: &str) -> bool {
        matches!(self, Self::Token(token) if token.text == text)
    }

    pub fn is_documentation(&self) -> bool {
        self.start().starts_with("//") || self.start().starts_with("/*")
    }

    pub fn is_text(&self) -> bool {
        matches!(self, Self::Token(token) if token.text.contains('"') && !self.is_documentation())
    }
}

impl<'s> Group<'s> {
    /// What stands between commas, each with the comma behind it.
    pub fn elements(&self) -> impl Iterator<Item = &[Tree<'s>]> {
        self.trees.split_inclusive(|tree| tree.is(","))
    }

    /// Whether a comma behind the last element keeps them one per line.
    pub fn stays_open(&self) -> bool {
        self.trees.last().is_some_and(|tree| tree.is(","))
    }

    /// Whether there is not even a comment in it.
    pub fn is_empty(&self) -> bool {
        self.trees.is_empty() && self.close.gap.comments.is_empty()
    }

    /// The tokens and comments in it, in order.
    pub fn pieces(&self) -> Vec<&'s str> {
        let mut pieces = vec![self.open.text];
        for tree in &self.trees {
            match tree {
                Tree::Token(token) => token.pieces(&mut pieces),
                Tree::Group(group) => {
                    pieces.extend(group.open.gap.comments.iter().map(|(_, text)| text));
                    pieces.extend(group.pieces());
                }
            }
        }
        self.close.pieces(&mut pieces);
        pieces
    }
}

impl<'s> Token<'s> {
    fn pieces(&self, pieces: &mut Vec<&'s str>) {
        pieces.extend(self.gap.comments.iter().map(|(_, text)| text));
        pieces.push(self.text);
    }
}

struct TokenReader<'s> {
    code: &'s str,
    /// The end of the token that was read last.
    at: usize,
}

impl<'s> TokenReader<'s> {
    fn group(&mut self, group: &proc_macro2::Group, depth: usize) -> Option<Group<'s>> {
        Some(Group {
            open: self.token(group.span_open().byte_range()),
            trees: self.trees(group.stream(), depth.checked_sub(1)?)?,
            close: self.token(group.span_close().byte_range()),
        })
    }

    fn trees(&mut self, stream: TokenStream, depth: usize) -> Option<Vec<Tree<'s>>> {
        let mut trees = Vec::new();
        for token in stream {
            let range = token.span().byte_range();
            if range.start < self.at {
                continue; // part of the operator or of the documentation comment that was just read
            }
            trees.push(match &token {
                TokenTree::Punct(_) => Tree::Token(self.token(self.whole(range))),
                TokenTree::Group(group) => Tree::Group(self.group(group, depth)?),
                _ => Tree::Token(self.token(range)),
            });
        }
        Some(trees)
    }

    /// The whole operator that starts with this character. A documentation comment is one token here; to a macro it is
    /// the `#` of an attribute, at the place of the comment.
    fn whole(&self, range: Range<usize>) -> Range<usize> {
        let rest = &self.code[range.start..];
        match OPERATORS
            .iter()
            .find(|operator| rest.starts_with(**operator))
        {
            Some(operator) => range.start..range.start + operator.len(),
            None => range,
        }
    }

    fn token(&mut self, range: Range<usize>) -> Token<'s> {
        let gap = Gap::read(&self.code[self.at..range.start]);
        let start = range.start;
        // At the end of a documentation comment it belongs to the line end.
        let text = self.code[range].trim_end_matches('\r');
        self.at = start + text.len();
        Token { gap, text }
    }
}
