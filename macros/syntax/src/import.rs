//! Actors that are declared elsewhere: `use crate::people::{putin, xi};`

use crate::{
    cursor::{Cursor, flatten},
    error::{Error, Errors, Extent},
    recover::{Lost, is_end, take_until},
    value,
};
use newsfacts_core::rules::Rule;
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::quote_spanned;
use std::collections::HashSet;

/// The actors of one `use`, and the path as it stands inside the generated module.
pub struct Import {
    pub names: Vec<Ident>,
    pub path: TokenStream,
}

/// The names of the actors that are brought in, each once: rustc reports a second one.
pub fn names(imports: &[Import]) -> Vec<Ident> {
    let mut seen = HashSet::new();
    let all = imports.iter().flat_map(|import| &import.names);
    all.filter(|name| seen.insert(name.to_string()))
        .cloned()
        .collect()
}

/// Reads a `use` to its semicolon.
pub fn import(cursor: &mut Cursor<'_>, lost: &mut Lost, errors: &Errors) -> Option<Import> {
    let start = cursor.span();
    cursor.next();
    let path = take_until(cursor, is_end);
    let read = read(&path, start);
    if !cursor.punct(";") {
        // Where even a part of the path is missing, that is what is said.
        if !matches!(&read, Err(error) if error.missing) {
            errors.push(cursor.expected(Rule::Malformed, "`;` at the end of the `use`"));
        }
        lost.unnamed = true; // the path may not be whole
        cursor.punct(",");
    }
    if let Err(error) = &read {
        lose(&path, lost);
        lost.unnamed |= error.missing;
    }
    errors.keep(read)
}

/// What refers to an actor that was not imported after all is not to blame.
fn lose(path: &[TokenTree], lost: &mut Lost) {
    for token in path {
        match token {
            TokenTree::Ident(name) => lost.name(name),
            TokenTree::Group(group) => lose(&flatten(group.stream()), lost),
            TokenTree::Punct(punct) => lost.unnamed |= punct.as_char() == '*',
            TokenTree::Literal(_) => {}
        }
    }
}

fn read(path: &[TokenTree], start: Span) -> Result<Import, Error> {
    let mut cursor = Cursor::new(path, start);
    let first = cursor.peek();
    let inside = match first {
        Some(TokenTree::Ident(ident)) if ident == "crate" => {
            TokenStream::from_iter(path.iter().cloned())
        }
        // The generated module is one deeper than the macro stands.
        Some(TokenTree::Ident(ident)) if ident == "self" => {
            let rest = TokenStream::from_iter(path[1..].iter().cloned());
            quote_spanned! { ident.span() => super #rest }
        }
        Some(TokenTree::Ident(ident)) if ident == "super" => {
            let path = TokenStream::from_iter(path.iter().cloned());
            quote_spanned! { ident.span() => super::#path }
        }
        Some(TokenTree::Punct(_)) if cursor.sees("::") => {
            TokenStream::from_iter(path.iter().cloned())
        }
        Some(token) => {
            let text = "the path of a `use` starts with `crate`, `self`, `super` or `::`";
            let written: String = path.iter().map(ToString::to_string).collect();
            let error = Error::new(Rule::Malformed, Extent::of(path, token.span()), text);
            return Err(error
                .detail(format!("write: use crate::{written};"))
                .detail(format!(
                    "or, if they are declared in another crate: use ::{written};"
                )));
        }
        None => return Err(cursor.expected(Rule::Malformed, "the path of actors after `use`")),
    };
    let mut names = Vec::new();
    cursor.punct("::");
    tree(&mut cursor, &mut names)?;
    cursor.finish("the path of the `use`")?;
    Ok(Import {
        names,
        path: inside,
    })
}

/// `a::b::name` or `a::{b::name, name}`
fn tree(cursor: &mut Cursor<'_>, names: &mut Vec<Ident>) -> Result<(), Error> {
    loop {
        if let Some(group) = cursor.group(Delimiter::Brace) {
            let tokens = flatten(group.stream());
            if tokens.is_empty() {
                let text = "this `use` names no actor";
                return Err(Error::new(Rule::Malformed, group.span(), text)
                    .detail("write their names in the braces, or leave the `use` out")
                    .missing());
            }
            return list(Cursor::new(&tokens, group.span_close()), names);
        }
        let name = match cursor.peek() {
            Some(token @ TokenTree::Punct(punct)) if punct.as_char() == '*' => {
                let text = "the actors of a `use` are listed by name";
                return Err(Error::new(Rule::Malformed, token.span(), text)
                    .detail("write: use crate::people::{putin, xi};"));
            }
            _ => value::name(cursor, value::ACTOR)?,
        };
        if value::is_keyword(&name) && !is_of_a_path(&name) {
            return Err(value::keyword_as_name(&name));
        }
        if cursor.punct("::") {
            continue;
        }
        if let Some(TokenTree::Ident(ident)) = cursor.peek()
            && ident == "as"
        {
            let text = "an imported actor keeps its name";
            return Err(Error::new(Rule::Malformed, ident.span(), text)
                .detail("its name is its id in the facts: leave out `as`"));
        }
        if is_of_a_path(&name) {
            let text = "expected the name of an actor behind the path";
            return Err(Error::new(Rule::Malformed, name.span(), text).missing());
        }
        names.push(name);
        return Ok(());
    }
}

/// Whether a keyword may stand in a path: `crate::people`.
fn is_of_a_path(name: &Ident) -> bool {
    name == "crate" || name == "self" || name == "super"
}

fn list(mut cursor: Cursor<'_>, names: &mut Vec<Ident>) -> Result<(), Error> {
    while !cursor.is_empty() {
        tree(&mut cursor, names)?;
        if !cursor.is_empty() && !cursor.punct(",") {
            return Err(cursor.expected(Rule::Malformed, "`,` between the names of actors"));
        }
    }
    Ok(())
}
