//! Actors that are declared elsewhere: `use crate::people::{putin, xi};`

use crate::{
    cursor::{Cursor, describe, flatten},
    error::{Error, Errors, Extent},
    recover::Lost,
};
use newsfacts_core::rules::Rule;
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::quote;

/// The actors of one `use`, and the path as it stands inside the generated module.
pub struct Import {
    pub names: Vec<Ident>,
    pub path: TokenStream,
}

/// Whether a `use` comes next.
pub fn is_next(cursor: &Cursor<'_>) -> bool {
    matches!(cursor.peek(), Some(TokenTree::Ident(ident)) if ident == "use")
}

/// Reads a `use` to its semicolon.
pub fn import(cursor: &mut Cursor<'_>, lost: &mut Lost, errors: &Errors) -> Option<Import> {
    let start = cursor.span();
    cursor.next();
    let all = cursor.rest();
    while !cursor.is_empty() && !cursor.sees(";") {
        cursor.next();
    }
    let path = &all[..all.len() - cursor.rest().len()];
    if !cursor.punct(";") {
        errors.push(cursor.expected(Rule::Malformed, "`;` at the end of the `use`"));
    }
    let read = read(path, start);
    if read.is_err() {
        lose(path, lost);
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
            quote! { super #rest }
        }
        Some(TokenTree::Ident(ident)) if ident == "super" => {
            let path = TokenStream::from_iter(path.iter().cloned());
            quote! { super::#path }
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
    leaves(&mut cursor, &mut names)?;
    Ok(Import {
        names,
        path: inside,
    })
}

/// The names at the ends of a path.
fn leaves(cursor: &mut Cursor<'_>, names: &mut Vec<Ident>) -> Result<(), Error> {
    let mut last: Option<&Ident> = None;
    loop {
        if let Some(group) = cursor.group(Delimiter::Brace) {
            let tokens = flatten(group.stream());
            let mut inside = Cursor::new(&tokens, group.span_close());
            while !inside.is_empty() {
                leaves(&mut inside, names)?;
                if !inside.is_empty() && !inside.punct(",") {
                    return Err(inside.expected(Rule::Malformed, "`,` between the names of actors"));
                }
            }
            return cursor.finish("the list of actors");
        }
        match cursor.peek() {
            Some(TokenTree::Ident(ident)) if ident == "as" => {
                let text = "an imported actor keeps its name";
                return Err(Error::new(Rule::Malformed, ident.span(), text)
                    .detail("its name is its id in the facts: leave out `as`"));
            }
            Some(TokenTree::Ident(ident)) => {
                cursor.next();
                last = Some(ident);
            }
            Some(token @ TokenTree::Punct(punct)) if punct.as_char() == '*' => {
                let text = "the actors of a `use` are listed by name";
                return Err(Error::new(Rule::Malformed, token.span(), text)
                    .detail("write: use crate::people::{putin, xi};"));
            }
            _ if cursor.sees("::") => {
                cursor.punct("::");
            }
            Some(token @ TokenTree::Punct(punct)) if punct.as_char() != ',' => {
                return Err(Error::new(
                    Rule::Malformed,
                    token.span(),
                    format!("unexpected {} in a path", describe(token)),
                ));
            }
            _ => break,
        }
    }
    match last {
        Some(name) => names.push(name.clone()),
        None => return Err(cursor.expected(Rule::Malformed, "the name of an actor")),
    }
    Ok(())
}
