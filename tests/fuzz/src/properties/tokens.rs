//! The macros: whatever stands in a block, the expansion is Rust, and what it says is safe to print.

use super::safe;
use newsfacts_syntax::{Files, ReadError};
use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use std::{collections::HashMap, io, path::PathBuf};

/// Expands every `article! { … }`, `actors! { … }` and `feed! { … }` of a Rust source; where it has none, all of it in
/// each of the three.
pub fn hold(input: &[u8]) {
    let Ok(source) = std::str::from_utf8(input) else {
        return;
    };
    if let Ok(source) = source.parse::<TokenStream>() {
        let mut blocks = Vec::new();
        find_blocks(&source, &mut blocks);
        if blocks.is_empty() {
            for name in MACROS {
                blocks.push((name, source.clone()));
            }
        }
        // An article imports its actors from the blocks of the same source.
        let mut shared = HashMap::new();
        blocks.sort_by_key(|(name, _)| *name);
        for (name, block) in blocks {
            expand(name, block, &mut shared);
        }
    }
    // Every text that is parsed is kept for the places of its tokens.
    proc_macro2::extra::invalidate_current_thread_spans();
}

const MACROS: [&str; 3] = ["actors", "article", "feed"];

/// The blocks of a source, each with the name of its macro.
fn find_blocks(source: &TokenStream, found: &mut Vec<(&'static str, TokenStream)>) {
    let mut before = [None, None];
    for token in source.clone() {
        if let TokenTree::Group(group) = &token {
            let name = match &before {
                [Some(name), Some(mark)] if mark == "!" => MACROS.iter().find(|one| *one == name),
                _ => None,
            };
            match name {
                Some(name) => found.push((*name, group.stream())),
                None => find_blocks(&group.stream(), found),
            }
        }
        let [_, last] = before;
        before = [last, Some(token.to_string()).filter(|text| text.len() < 20)];
    }
}

/// No file is there but `a.txt`.
struct OneFile;

impl Files for OneFile {
    fn read(&self, path: &str, _: Span) -> Result<(PathBuf, Vec<u8>), ReadError> {
        match path {
            "a.txt" => Ok((
                path.into(),
                "“We will build 120 homes,” Ann Lee said on Tuesday.".into(),
            )),
            _ => Err(ReadError::Io(path.into(), io::ErrorKind::NotFound.into())),
        }
    }

    fn place(&self, _: Span) -> Option<String> {
        Some("src/a.rs:1:1".to_owned())
    }
}

fn expand(name: &str, block: TokenStream, shared: &mut HashMap<String, TokenTree>) {
    let once = |block: TokenStream| {
        let input = [root()].into_iter().chain(block).collect();
        match name {
            "actors" => newsfacts_syntax::actors(input),
            "feed" => newsfacts_syntax::feed(input),
            _ => newsfacts_syntax::article(input, &OneFile),
        }
    };
    let expansion = once(block.clone());
    let text = is_rust(&expansion);
    // That costs as much again, and one block in four is enough of them.
    if text.len().is_multiple_of(4) {
        assert_eq!(once(block.clone()).to_string(), text, "twice");
    }
    match name {
        "actors" => hand_over(&expansion, shared),
        "article" => {
            let asked = asked(&expansion);
            if !asked.is_empty() {
                is_rust(&known(block, &asked, shared));
            }
        }
        _ => {}
    }
}

/// Whether rustc could read an expansion, and what it says is safe to print. Returns it as source.
fn is_rust(expansion: &TokenStream) -> String {
    let text = expansion.to_string();
    assert!(!text.contains("please report this"), "{text}");
    if let Err(error) = syn::parse_str::<syn::File>(&text) {
        panic!("{error}: {text}");
    }
    messages(expansion.clone());
    text
}

/// Looks at the texts of `compile_error!("…")` and `note = "…"`.
fn messages(expansion: TokenStream) {
    let mut says = false;
    for token in expansion {
        match token {
            TokenTree::Ident(ident) if ident == "compile_error" || ident == "note" => says = true,
            TokenTree::Punct(_) => {}
            TokenTree::Group(group) if says => {
                says = false;
                group.stream().into_iter().for_each(|token| message(&token));
            }
            TokenTree::Group(group) => messages(group.stream()),
            TokenTree::Literal(_) if says => {
                says = false;
                message(&token);
            }
            _ => says = false,
        }
    }
}

fn message(token: &TokenTree) {
    if let Ok(text) = syn::parse2::<syn::LitStr>(token.clone().into()) {
        safe::message(&text.value());
    }
}

/// All tokens of an expansion, those of its groups behind them.
fn flat(stream: &TokenStream, all: &mut Vec<TokenTree>) {
    for token in stream.clone() {
        all.push(token.clone());
        if let TokenTree::Group(group) = token {
            flat(&group.stream(), all);
        }
    }
}

/// The actors that an article asks for: `use self::name as __actor_0;`
fn asked(expansion: &TokenStream) -> Vec<String> {
    let mut all = Vec::new();
    flat(expansion, &mut all);
    let uses = all.windows(3).filter(|three| {
        matches!(&three[1], TokenTree::Ident(ident) if ident == "as")
            && matches!(&three[2], TokenTree::Ident(ident) if ident.to_string().starts_with("__actor_"))
    });
    uses.map(|three| three[0].to_string()).collect()
}

/// Notes what the hidden macro of each actor hands over.
fn hand_over(expansion: &TokenStream, shared: &mut HashMap<String, TokenTree>) {
    let mut all = Vec::new();
    flat(expansion, &mut all);
    let mut name = None;
    for three in all.windows(3) {
        match &three[2] {
            TokenTree::Ident(ident) if three[0].to_string() == "macro_rules" => {
                name = Some(ident.to_string());
            }
            TokenTree::Literal(_) => {
                if let Some(name) = name.take() {
                    shared.insert(name, three[2].clone());
                }
            }
            _ => {}
        }
    }
}

/// The path to the crate, which the macros put before what an author writes.
fn root() -> TokenTree {
    let path = "::newsfacts".parse().expect("a path is made of tokens");
    Group::new(Delimiter::Bracket, path).into()
}

/// What a block expands to when it knows its actors. Of one that nobody declares nothing is known.
fn known(block: TokenStream, asked: &[String], shared: &HashMap<String, TokenTree>) -> TokenStream {
    let block = TokenTree::Group(Group::new(Delimiter::Brace, block));
    let nothing = || TokenTree::Group(Group::new(Delimiter::Parenthesis, TokenStream::new()));
    let handed = asked.iter().map(|name| {
        let literal = shared.get(name.trim_start_matches("__"));
        literal.cloned().unwrap_or_else(nothing)
    });
    let input = [root(), block].into_iter().chain(handed).collect();
    let expansion = newsfacts_syntax::known(input, &OneFile);
    // It stands where an expression does.
    format!("const _: () = {expansion};")
        .parse()
        .expect("the expansion is made of tokens")
}
