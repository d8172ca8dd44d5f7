//! The declaration language of newsfacts as an ordinary library: parse, lower, check, emit.
//!
//! Users of the language want the crate `newsfacts`. This one is for tools that read declarations without a compiler:
//! formatters, drafting tools, fuzzers.

mod advice;
mod attribute;
mod check;
#[cfg(feature = "format")]
pub mod checked;
mod cursor;
mod date;
mod declaration;
#[cfg(feature = "draft")]
pub mod draft;
mod emit;
mod error;
mod feed;
mod field;
#[cfg(feature = "format")]
pub mod format;
mod head;
mod import;
mod language;
mod levels;
mod lower;
mod meant;
mod number;
mod recover;
mod value;

pub use check::{Files, ReadError};
pub use newsfacts_core::{files, shown};

use declaration::Block;
use error::{Error, Errors};
use language::Keyword;
use lower::Lowered;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;

/// What `newsfacts::article! { … }` expands to: errors at the tokens that are to blame, and a module with the facts.
///
/// The input is the path to the crate `newsfacts` in brackets, followed by the declarations. It never panics: input of
/// any kind gives errors and whatever could be read.
pub fn article(input: TokenStream, files: &dyn Files) -> TokenStream {
    let (root, declarations) = divide(input);
    let (block, errors) = read(declarations.clone(), Keyword::IN_ARTICLE);
    if block.imports.is_empty() {
        let mut lowered = lower::lower(block, Vec::new(), &errors);
        let errors = checks(&mut lowered, files, errors);
        return emit::article(&lowered, &root, &errors);
    }
    // Reported when the actors are known.
    let lowered = lower::lower(block, Vec::new(), &Errors::default());
    emit::asking(&lowered, &root, &declarations)
}

/// What the macros of imported actors expand to in the end: the data of the article, and errors. The input is that of
/// [`article`], its declarations in braces, and behind them what each macro handed over.
pub fn known(input: TokenStream, files: &dyn Files) -> TokenStream {
    let (_, rest) = divide(input);
    let mut rest = rest.into_iter();
    let declarations = match rest.next() {
        Some(TokenTree::Group(group)) => group.stream(),
        _ => TokenStream::new(),
    };
    let shared = rest.map(|token| lower::Shared::receive(&token)).collect();
    let (block, errors) = read(declarations, Keyword::IN_ARTICLE);
    let mut lowered = lower::lower(block, shared, &errors);
    let errors = checks(&mut lowered, files, errors);
    emit::known(&lowered, &errors)
}

/// What a part of the imported actors was gathered in, where an article imports many.
pub fn gathered(input: TokenStream) -> TokenStream {
    emit::gathered(input)
}

fn checks(lowered: &mut Lowered, files: &dyn Files, errors: Errors) -> Vec<Error> {
    check::check(lowered, files, &errors);
    errors.locate(|span| files.place(span));
    errors.into_vec()
}

/// What `newsfacts::actors! { … }` expands to: a constant per actor. Input as for [`article`].
pub fn actors(input: TokenStream) -> TokenStream {
    let (root, declarations) = divide(input);
    let tokens = cursor::flatten(declarations);
    let errors = Errors::default();
    let block = declaration::block(&tokens, Keyword::IN_ACTORS, &errors);
    let ranges = block.declarations.iter();
    let declared = ranges.map(|one| tokens[one.range.clone()].iter().cloned().collect());
    let declared: Vec<TokenStream> = declared.collect();
    let (actors, trace, items) = lower::actors(block, &errors);
    let actors = check::check_actors(actors, &trace, &errors);
    emit::actors(
        &actors,
        &trace,
        &items,
        &declared,
        &root,
        &errors.into_vec(),
    )
}

/// What `newsfacts::feed! { … }` expands to: a static feed. Input as for [`article`].
pub fn feed(input: TokenStream) -> TokenStream {
    let (root, declarations) = divide(input);
    let (block, errors) = read(declarations, Keyword::IN_FEED);
    let declared = feed::feed(block, &errors);
    emit::feed(declared.as_ref(), &root, &errors.into_vec())
}

fn read(declarations: TokenStream, keywords: &'static [Keyword]) -> (Block, Errors) {
    let errors = Errors::default();
    let tokens = cursor::flatten(declarations);
    let block = declaration::block(&tokens, keywords, &errors);
    (block, errors)
}

/// The path to the crate that the facade puts in front, and the declarations behind it.
fn divide(input: TokenStream) -> (TokenStream, TokenStream) {
    let mut tokens = input.into_iter();
    match tokens.next() {
        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Bracket => {
            (group.stream(), tokens.collect())
        }
        first => (
            quote! { ::newsfacts },
            first.into_iter().chain(tokens).collect(),
        ),
    }
}
