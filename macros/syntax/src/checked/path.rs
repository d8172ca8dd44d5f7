//! Paths as imports and feeds write them.

use crate::import::Import;
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};

/// Where a path starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Start {
    /// At the root of the crate.
    Crate,
    /// So many modules above the one where it is written.
    Above(usize),
    /// In another crate.
    Outside,
}

/// A path to something that has a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Path {
    pub start: Start,
    /// Whether its first word may be another crate, since no `crate`, `self` or `super` stands before it.
    pub may_leave: bool,
    pub modules: Vec<String>,
}

impl Path {
    /// A path of these words, behind which a name stands.
    fn of(words: &[String], outside: bool) -> Self {
        let is_up = |word: &&String| *word == "super" || *word == "self";
        let up = words.iter().take_while(is_up);
        let levels = up.clone().filter(|word| *word == "super").count();
        let (skipped, start) = match words.first() {
            _ if outside => (0, Start::Outside),
            Some(first) if first == "crate" => (1, Start::Crate),
            _ => (up.count(), Start::Above(levels)),
        };
        Self {
            start,
            may_leave: skipped == 0,
            modules: words[skipped..].to_vec(),
        }
    }

    /// The path of a module, as a `feed!` names it, and its name.
    pub fn of_module(path: &TokenStream) -> Option<(Self, String)> {
        let tokens: Vec<TokenTree> = path.clone().into_iter().collect();
        let names = tokens.iter().filter_map(|token| match token {
            TokenTree::Ident(name) => Some(plain(name)),
            _ => None,
        });
        let mut names: Vec<String> = names.collect();
        let name = names.pop()?;
        Some((Self::of(&names, is_outside(&tokens)), name))
    }
}

/// Whether it starts with `::`.
fn is_outside(path: &[TokenTree]) -> bool {
    matches!(path.first(), Some(TokenTree::Punct(_)))
}

/// The names that an import brings in, each with the path to its module, as it is meant where the block stands.
pub(super) fn paths(import: &Import) -> Vec<(Ident, Path)> {
    let tokens: Vec<TokenTree> = import.path.clone().into_iter().collect();
    let mut found = Vec::new();
    collect(&tokens, Vec::new(), &mut found);
    let path = |(name, words): (Ident, Vec<String>)| {
        let path = Path::of(&words, is_outside(&tokens));
        let start = match path.start {
            // It stands in the module that the block becomes: the first `super` leads back to where the block stands.
            Start::Above(levels) => Start::Above(levels.saturating_sub(1)),
            start => start,
        };
        (name, Path { start, ..path })
    };
    found.into_iter().map(path).collect()
}

/// `a::b::name` or `a::{b::name, name}`: what was read as an import has this form.
fn collect(tokens: &[TokenTree], mut before: Vec<String>, found: &mut Vec<(Ident, Vec<String>)>) {
    let mut last = None;
    for token in tokens {
        match token {
            TokenTree::Ident(name) => {
                before.extend(last.replace(name.clone()).as_ref().map(plain));
            }
            TokenTree::Group(group) => {
                before.extend(last.take().as_ref().map(plain));
                let inside: Vec<TokenTree> = crate::cursor::flatten(group.stream());
                if group.delimiter() == Delimiter::None {
                    collect(&inside, before.clone(), found);
                    continue;
                }
                let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(sign) if sign.as_char() == ',');
                for part in inside.split(is_comma) {
                    collect(part, before.clone(), found);
                }
            }
            _ => {}
        }
    }
    found.extend(last.map(|name| (name, before)));
}

/// A name as files have it.
pub(super) fn plain(name: &Ident) -> String {
    let name = name.to_string();
    name.strip_prefix("r#").unwrap_or(&name).to_owned()
}
