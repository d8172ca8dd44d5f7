//! Modules of one name in one scope, which only the compiler would refuse: the module that an article becomes, and those that
//! the file writes itself.

use super::{outline::has_attribute, path::plain};
use crate::{
    error::Error,
    format::{self, Kind},
};
use newsfacts_core::rules::Rule;
use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use std::collections::HashMap;

/// A module that stands in a scope.
struct Module {
    name: String,
    /// Where its name stands, in bytes of the code.
    at: usize,
    /// The article that it is made of: the index of its block, and its name.
    article: Option<(usize, Ident)>,
}

/// The articles whose name is taken in their scope: the index of the block, what is wrong, and where the other stands, in bytes
/// of the code. `names` are those of the articles, by the index of their block.
pub(super) fn doubled(
    file: &TokenStream,
    blocks: &[format::Block],
    names: &HashMap<usize, Ident>,
) -> Vec<(usize, Error, usize)> {
    let starts: HashMap<usize, usize> = (blocks.iter().enumerate())
        .filter(|(_, block)| block.kind == Kind::Article)
        .map(|(index, block)| (block.range.start, index))
        .collect();
    let mut doubled = Vec::new();
    // Not by recursion: a hostile file nests its brackets deeper than the stack reaches.
    let mut scopes = vec![file.clone()];
    while let Some(scope) = scopes.pop() {
        let mut first: HashMap<String, Module> = HashMap::new();
        let mut inner = Vec::new();
        for module in modules(scope, &starts, names, &mut inner) {
            let Some(before) = first.get(&module.name) else {
                first.insert(module.name.clone(), module);
                continue;
            };
            // Two modules that the author writes are the compiler's to tell.
            let (article, other) = match (&module.article, &before.article) {
                (Some(article), _) => (article, before.at),
                (None, Some(article)) => (article, module.at),
                (None, None) => continue,
            };
            doubled.push((article.0, error(&article.1), other));
        }
        scopes.extend(inner);
    }
    doubled.sort_by_key(|(index, ..)| *index);
    doubled
}

fn error(name: &Ident) -> Error {
    let text = format!("`{}` is the name of two modules here", plain(name));
    let error = Error::new(Rule::DoubledName, name.span(), text);
    error.detail("an article becomes a module of its name: choose another name, or put one of them into a `mod` of its own")
}

/// The modules of a scope, in order, and the scopes within it.
fn modules(
    scope: TokenStream,
    starts: &HashMap<usize, usize>,
    names: &HashMap<usize, Ident>,
    inner: &mut Vec<TokenStream>,
) -> Vec<Module> {
    let tokens: Vec<TokenTree> = scope.into_iter().collect();
    let mut modules = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        let before = &tokens[..index];
        match (token, before) {
            (TokenTree::Group(group), before) => {
                if let Some(&block) = starts.get(&group.span().byte_range().start) {
                    let name = names.get(&block).filter(|_| !is_conditional(before));
                    modules.extend(name.map(|name| Module {
                        name: plain(name),
                        at: name.span().byte_range().start,
                        article: Some((block, name.clone())),
                    }));
                } else {
                    modules.extend(written(before, group.delimiter() == Delimiter::Brace));
                    inner.extend(is_scope(before).then(|| group.stream()));
                }
            }
            (TokenTree::Punct(end), before) if end.as_char() == ';' => {
                modules.extend(written(before, true));
            }
            _ => {}
        }
    }
    modules
}

/// `mod name` before a brace or a semicolon.
fn written(before: &[TokenTree], ends: bool) -> Option<Module> {
    let [rest @ .., TokenTree::Ident(word), TokenTree::Ident(name)] = before else {
        return None;
    };
    (ends && word == "mod" && !is_conditional(rest)).then(|| Module {
        name: plain(name),
        at: name.span().byte_range().start,
        article: None,
    })
}

/// Whether modules may stand in brackets: what `macro_rules!` has there is none of the file.
fn is_scope(before: &[TokenTree]) -> bool {
    !matches!(before, [.., TokenTree::Ident(word), TokenTree::Punct(bang), _]
        if word == "macro_rules" && bang.as_char() == '!')
}

/// Whether `#[cfg(…)]` stands before what these tokens lead to: only the compiler knows what is there then.
fn is_conditional(before: &[TokenTree]) -> bool {
    has_attribute(before, &["cfg"])
}
