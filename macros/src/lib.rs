//! The procedural macros of newsfacts. Use them through the crate `newsfacts`, which tells them its own path.

use newsfacts_syntax::{Files, ReadError, files};
use proc_macro::TokenStream;
use proc_macro2::Span;
use std::{panic, path::PathBuf};

/// Declares the facts of an article: see `newsfacts::article!`.
#[proc_macro]
pub fn article(input: TokenStream) -> TokenStream {
    guarded(|| newsfacts_syntax::article(input.into(), &Compiler))
}

/// Declares actors for several articles: see `newsfacts::actors!`.
#[proc_macro]
pub fn actors(input: TokenStream) -> TokenStream {
    guarded(|| newsfacts_syntax::actors(input.into()))
}

/// What `article!` becomes when its imported actors are known. Nobody writes it.
#[proc_macro]
pub fn known(input: TokenStream) -> TokenStream {
    guarded(|| newsfacts_syntax::known(input.into(), &Compiler))
}

/// Keeps some of the imported actors until all are known. Nobody writes it.
#[proc_macro]
pub fn gathered(input: TokenStream) -> TokenStream {
    guarded(|| newsfacts_syntax::gathered(input.into()))
}

/// Gathers articles into a feed: see `newsfacts::feed!`.
#[proc_macro]
pub fn feed(input: TokenStream) -> TokenStream {
    guarded(|| newsfacts_syntax::feed(input.into()))
}

/// Files as the compiler finds them for `include_str!`: relative to the source file of the path literal.
struct Compiler;

impl Files for Compiler {
    fn read(&self, path: &str, literal: Span) -> Result<(PathBuf, Vec<u8>), ReadError> {
        let source = literal.unwrap().local_file().ok_or(ReadError::NoPlace)?;
        let path = source
            .parent()
            .map_or_else(|| PathBuf::from(path), |folder| folder.join(path));
        match files::read(&path, files::MOST_TEXT) {
            Ok(bytes) => Ok((path, bytes)),
            Err(error) => Err(ReadError::Io(path, error)),
        }
    }

    fn place(&self, token: Span) -> Option<String> {
        let token = token.unwrap();
        let file = token.local_file()?;
        Some(format!(
            "{}:{}:{}",
            file.display(),
            token.line(),
            token.column()
        ))
    }
}

/// A panic in here is a bug of newsfacts, not of the declarations: say so.
fn guarded(expand: impl FnOnce() -> proc_macro2::TokenStream) -> TokenStream {
    match panic::catch_unwind(panic::AssertUnwindSafe(expand)) {
        Ok(tokens) => tokens.into(),
        Err(_) => r#"::core::compile_error! { "newsfacts failed while it checked this block. This is a bug of newsfacts, \
            not of your declarations: please report it with the block" }"#
            .parse()
            .unwrap_or_default(),
    }
}
