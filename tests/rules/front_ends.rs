//! Declarations and facts from JSON are checked by one engine: what is said of the one is said of the other.

use crate::with;
use newsfacts::{
    model::Article,
    rules::{self, Finding, Level},
    text::Source,
};
use newsfacts_syntax::{Files, ReadError};
use proc_macro2::{Span, TokenStream, TokenTree};
use serde_json::{Value, json};
use std::path::PathBuf;

const TEXT: &str = "“We will build 120 homes,” Ann Lee told Tom Berg on Tuesday. Rents rose by about 18 percent. \
                    “It is late,” Berg said.";

/// What stands in the braces of `article!`, and the same as facts.
fn rows() -> Vec<(&'static str, Value)> {
    let quote = |members: Value| {
        let quote = json!({ "id": "q", "speakers": ["lee"], "parts": [{ "value": "We will build 120 homes" }] });
        json!({ "quotes": [with(quote, members)] })
    };
    let stat = |quantity: Value| json!({ "statistics": [{ "id": "s", "of": { "value": "rents" }, "quantity": { "value": quantity } }] });
    let rise = |hedge: &str, direction: &str, digits: &str, unit: &str| {
        let by = json!({ "low": { "digits": digits } });
        stat(
            json!({ "hedge": hedge, "change": { "direction": direction, "by": by }, "unit": unit }),
        )
    };
    vec![
        (
            "quote q: lee = \"We will build 120 homes\";",
            quote(json!({})),
        ),
        (
            "quote q: lee -> berg = \"We will build 210 homes\";",
            quote(
                json!({ "addressees": ["berg"], "parts": [{ "value": "We will build 210 homes" }] }),
            ),
        ),
        (
            "quote q: lee = \"We will build\";",
            quote(json!({ "parts": [{ "value": "We will build" }] })),
        ),
        (
            "quote q: lee = \"120 homes … We will build\";",
            quote(json!({ "parts": [{ "value": "120 homes … We will build" }] })),
        ),
        (
            "quote q: lee = \"Rents rose\";",
            quote(json!({ "parts": [{ "value": "Rents rose" }] })),
        ),
        (
            "quote q: berg = \"We will build 120 homes\";",
            quote(json!({ "speakers": ["berg"] })),
        ),
        (
            "quote q: leee = \"We will build 120 homes\" { at: q };",
            quote(json!({ "speakers": ["leee"], "at": "q" })),
        ),
        (
            "quote q: lee = \"We will build 120 homes\" { when: 2023-03-13 as \"on Tuesday\" };",
            quote(json!({ "when": { "value": "2023-03-13", "words": "on Tuesday" } })),
        ),
        (
            "quote q: lee = \"We will build 120 homes\" { when: 2023-03-14 as \"on Monday\" };",
            quote(json!({ "when": { "value": "2023-03-14", "words": "on Monday" } })),
        ),
        (
            "stat s = ~ +18 % { of: \"rents\" };",
            rise("about", "up", "18", "percent"),
        ),
        (
            "stat s = +18 % { of: \"rents\" };",
            rise("exact", "up", "18", "percent"),
        ),
        (
            "stat s = ~ -18 % { of: \"rents\" };",
            rise("about", "down", "18", "percent"),
        ),
        (
            "stat s = ~ +18 pp { of: \"rents\" };",
            rise("about", "up", "18", "percentage-point"),
        ),
        (
            "stat s = ~ +81 % { of: \"rents\" };",
            rise("about", "up", "81", "percent"),
        ),
        (
            "stat s = rank 0 { of: \"rents\" };",
            stat(json!({ "rank": 0 })),
        ),
        (
            "stat s = 1/0 { of: \"rents\" };",
            stat(json!({ "share": { "numerator": 1, "denominator": 0 } })),
        ),
        (
            "stat s = 120 hoomes { of: \"rents\" };",
            stat(
                json!({ "amount": { "low": { "digits": "120" } }, "unit": { "known": "hoomes" } }),
            ),
        ),
        (
            "event e: Vote = \"it\" { when: 2023-03-20 };",
            json!({ "events": [{ "id": "e", "kind": "Vote", "label": { "value": "it" }, "when": { "value": "2023-03-20" } }] }),
        ),
        (
            "claim c: lee = \"it\" as \"rents fell\";",
            json!({ "claims": [{ "id": "c", "speakers": ["lee"], "text": { "value": "it", "words": "rents fell" } }] }),
        ),
        (
            "claim c: lee = \"it\" { verdict: \" \", review: \"x\" };",
            json!({ "claims": [{ "id": "c", "speakers": ["lee"], "text": { "value": "it" }, "review": { "verdict": " ", "url": "x" } }] }),
        ),
    ]
}

struct NoFiles;

impl Files for NoFiles {
    fn read(&self, _: &str, _: Span) -> Result<(PathBuf, Vec<u8>), ReadError> {
        Err(ReadError::NoPlace)
    }
}

/// What the compiler is told to print as errors.
fn declared(declaration: &str) -> Vec<String> {
    let block = format!(
        "article vote = \"Votes\" {{ published: 2023-03-17, body: {TEXT:?} }}; \
         actor lee: Person = \"Ann Lee\"; actor berg: Person = \"Tom Berg\" {{ also: \"Berg\" }}; {declaration}"
    );
    let block: TokenStream = block.parse().expect("the block is made of Rust tokens");
    let expansion: Vec<TokenTree> = newsfacts_syntax::article(block, &NoFiles)
        .into_iter()
        .collect();
    let errors = expansion.windows(3).filter_map(|three| match three {
        [
            TokenTree::Ident(ident),
            TokenTree::Punct(_),
            TokenTree::Group(group),
        ] if ident == "compile_error" => Some(group.stream()),
        _ => None,
    });
    errors
        .map(|message| {
            syn::parse2::<syn::LitStr>(message)
                .expect("a message is a string")
                .value()
        })
        .collect()
}

/// The same, of facts that are loaded while a program runs.
fn loaded(facts: &Value) -> Vec<Finding> {
    let article = json!({
        "name": "vote", "id": "vote", "headline": "Votes", "published": "2023-03-17", "language": "en",
        "actors": [
            { "id": "lee", "kind": "Person", "name": "Ann Lee" },
            { "id": "berg", "kind": "Person", "name": "Tom Berg", "also": ["Berg"] },
        ],
    });
    let article = with(article, facts.clone());
    let mut article: Article = serde_json::from_value(article).expect("the facts are an article");
    let findings = rules::check(&mut article, Some(&Source::new("body", TEXT)));
    let errors = findings
        .iter()
        .filter(|finding| finding.rule.level() == Level::Deny);
    errors.cloned().collect()
}

/// In a compiler's message the lines below the first are set in; the last names the page of the rule, and before it stands
/// what would mend the declaration, in the language of declarations.
fn assert_same(message: &str, finding: &Finding) {
    let shown = finding.to_string().replace('\n', "\n  ");
    let rest = message.strip_prefix(&shown);
    let rest = rest.unwrap_or_else(|| panic!("{message}\nis not\n{shown}"));
    let below: Vec<&str> = rest.lines().skip(1).collect();
    let page = format!(
        "  explained in newsfacts::rule::{} (cargo doc -p newsfacts --open)",
        finding.rule
    );
    assert_eq!(below.last(), Some(&&*page), "{message}");
    assert_eq!(below.len() == 2, finding.advice.is_some(), "{message}");
}

#[test]
fn both_say_the_same() {
    let mut wrong = 0;
    for (declaration, facts) in rows() {
        let messages = declared(declaration);
        let findings = loaded(&facts);
        assert_eq!(messages.len(), findings.len(), "{declaration}");
        for (message, finding) in messages.iter().zip(&findings) {
            assert_same(message, finding);
        }
        wrong += usize::from(!messages.is_empty());
    }
    assert_eq!(wrong, rows().len() - 2, "two rows are right");
}
