//! The language without a compiler: what blocks expand to, and what is said of broken ones.

mod block;
mod data;
mod everywhere;
mod files;
#[cfg(feature = "format")] // tokens know their place
mod half_written;
mod hostile;
mod imports;
mod levels;
#[cfg(feature = "format")] // tokens know their place
mod mistakes;
mod properties;
mod recovery;
#[cfg(feature = "format")]
mod report;
mod todo;
mod values;

use newsfacts_syntax::{Files, ReadError};
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use std::{io, path::PathBuf};

/// A block that is right, with every kind of declaration.
const BLOCK: &str = r#"
    /// A vote.
    article vote = "Council votes" {
        published: 2023-03-14,
        body: "The council met on Tuesday. “We will build 120 homes,” Mayor Ann Lee told Tom Berg.",
    };
    actor lee: Person = "Ann Lee" { also: ["the mayor"], role: "mayor", of: council };
    actor berg: Person = "Tom Berg";
    actor council: Organization = "the council";
    event meeting: Vote = "Council meeting" as "The council met" { when: 2023-03-14 as "Tuesday", who: [council] };
    quote homes: lee -> berg = "We will build 120 homes" { at: meeting };
    stat count: lee = 120 "homes" { of: "homes to be built" };
    claim plan: lee = "Homes will be built" { about: [council] };
"#;

/// No file is where it is looked for.
struct NoFiles;

impl Files for NoFiles {
    fn read(&self, path: &str, _: Span) -> Result<(PathBuf, Vec<u8>), ReadError> {
        Err(ReadError::Io(path.into(), io::ErrorKind::NotFound.into()))
    }
}

fn tokens(block: &str) -> TokenStream {
    block.parse().expect("the block is made of Rust tokens")
}

fn expand(block: TokenStream) -> TokenStream {
    imports::expand_with(block, &NoFiles)
}

/// The messages of an expansion, in order.
fn messages(expansion: &TokenStream) -> Vec<String> {
    let mut messages = Vec::new();
    let mut before: Option<String> = None;
    for token in expansion.clone() {
        match token {
            TokenTree::Ident(ident) => before = Some(ident.to_string()),
            TokenTree::Punct(_) => {}
            TokenTree::Group(group) if before.as_deref() == Some("compile_error") => {
                before = None;
                messages.extend(group.stream().into_iter().map(|token| text(&token)));
            }
            _ => before = None,
        }
    }
    messages
}

fn text(token: &TokenTree) -> String {
    let literal: syn::LitStr =
        syn::parse2(token.clone().into()).expect("a message is a string literal");
    literal.value()
}

/// What stands in the generated module, which stands before the messages.
fn module(expansion: &TokenStream) -> Vec<TokenTree> {
    let mut groups = expansion
        .clone()
        .into_iter()
        .filter_map(|token| match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                Some(group.stream())
            }
            _ => None,
        });
    let inside = groups.next().unwrap_or_default();
    // An article without a name: `const _: () = { mod article { … } };`
    match inside.clone().into_iter().any(|token| is(&token, "mod")) {
        true => module(&inside),
        false => inside.into_iter().collect(),
    }
}

fn is(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == word)
}

/// The names of the generated items.
fn items(expansion: &TokenStream) -> Vec<String> {
    let module = module(expansion);
    let public = module
        .windows(3)
        .filter(|three| is(&three[0], "pub") && is(&three[1], "static"));
    public
        .map(|three| three[2].to_string())
        .filter(|name| name != "ARTICLE")
        .collect()
}

#[test]
fn a_name_that_is_not_declared_is_left_to_an_editor_to_complete() {
    let right = expand(tokens(BLOCK)).to_string();
    assert!(!right.contains("rust_analyzer"), "{right}");
    let typing = BLOCK.replace("quote homes: lee", "quote homes: le");
    let typing = expand(tokens(&typing)).to_string();
    // Where it stands must not depend on how it is spelled: it stands before the facts and the messages.
    let name = typing.find("self :: le ;").expect("the name is there");
    assert!(
        name < typing.find("\"le\"").expect("so are the facts"),
        "{typing}"
    );
    assert!(
        name < typing
            .find("`le` is not declared")
            .expect("and the message"),
        "{typing}"
    );
}

#[test]
fn a_block_that_is_right_gives_every_item_and_no_message() {
    let expansion = expand(tokens(BLOCK));
    assert_eq!(messages(&expansion), [""; 0]);
    assert_eq!(
        items(&expansion),
        [
            "lee", "berg", "council", "meeting", "homes", "count", "plan"
        ]
    );
    let text = expansion.to_string();
    assert!(text.contains("A vote."), "documentation is kept");
    assert!(
        text.contains("Ann Lee to Tom Berg: “We will build 120 homes”"),
        "and written for each item"
    );
}

#[test]
fn what_an_article_says_is_no_markdown() {
    let block = r##"
        article vote = "Votes [sic] on <b>" { published: 2023-03-14 };
        actor lee: Person = "*Ann*\n# Lee_May";
        stat count = 3 "`homes`" { of: "a|b" };
    "##;
    let docs = expand(tokens(block)).to_string();
    for line in [
        r##""The facts of the article “Votes \\[sic\\] on \\<b>”.""##,
        r##""Person: \\*Ann\\* \\# Lee\\_May""##,
        r##""`3 \"'homes'\"`, a\\|b""##,
    ] {
        assert!(docs.contains(line), "{line} is missing in {docs}");
    }
}
