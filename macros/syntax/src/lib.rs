//! The declaration language of newsfacts as an ordinary library: parse, lower, check, emit.
//!
//! Users of the language want the crate `newsfacts`. This one is for tools that read declarations without a compiler:
//! formatters, drafting tools, fuzzers.

mod attribute;
mod check;
mod cursor;
mod date;
mod declaration;
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

use declaration::Block;
use error::Errors;
use language::Keyword;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::quote;

/// What `newsfacts::article! { … }` expands to: errors at the tokens that are to blame, and a module with the facts.
///
/// The input is the path to the crate `newsfacts` in brackets, followed by the declarations. It never panics: input of
/// any kind gives errors and whatever could be read.
pub fn article(input: TokenStream, files: &dyn Files) -> TokenStream {
    let (root, block, errors) = read(input, Keyword::IN_ARTICLE);
    let mut lowered = lower::lower(block, &errors);
    let beside = check::check(&mut lowered, files, &errors);
    errors.locate(|span| files.place(span));
    emit::article(&lowered, &beside, &root, &errors.into_vec())
}

/// What `newsfacts::actors! { … }` expands to: a constant per actor. Input as for [`article`].
pub fn actors(input: TokenStream) -> TokenStream {
    let (root, block, errors) = read(input, Keyword::IN_ACTORS);
    let (actors, trace, items) = lower::actors(block, &errors);
    let actors = check::check_actors(actors, &trace, &errors);
    emit::actors(&actors, &trace, &items, &root, &errors.into_vec())
}

/// What `newsfacts::feed! { … }` expands to: a static feed. Input as for [`article`].
pub fn feed(input: TokenStream) -> TokenStream {
    let (root, block, errors) = read(input, Keyword::IN_FEED);
    let declared = feed::feed(block, &errors);
    emit::feed(declared.as_ref(), &root, &errors.into_vec())
}

fn read(input: TokenStream, keywords: &'static [Keyword]) -> (TokenStream, Block, Errors) {
    let (root, declarations) = divide(input);
    let errors = Errors::default();
    let tokens = cursor::flatten(declarations);
    let block = declaration::block(&tokens, keywords, &errors);
    (root, block, errors)
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
