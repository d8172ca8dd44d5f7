//! What holds for any input: nothing panics, what was whole before a mistake keeps its items, and no mistake goes unseen.

use crate::{BLOCK, expand, items, messages, tokens};
use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use proptest::{
    collection::vec, prelude::*, sample::select, strategy::Union, test_runner::TestCaseError,
};

const NAMES: [&str; 7] = [
    "lee", "berg", "council", "meeting", "homes", "count", "plan",
];

fn block() -> Vec<TokenTree> {
    tokens(BLOCK).into_iter().collect()
}

fn ends_declaration(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';')
}

/// How many items are whole before a token.
fn whole_before(all: &[TokenTree], at: usize) -> usize {
    let ends = all[..at].iter().filter(|token| ends_declaration(token));
    ends.count().saturating_sub(1) // the first declares the article
}

#[test]
fn a_block_may_be_cut_anywhere() {
    let all = block();
    for cut in 0..all.len() {
        let expansion = expand(all[..cut].iter().cloned().collect());
        let whole = cut > 0 && ends_declaration(&all[cut - 1]);
        assert_eq!(
            messages(&expansion).is_empty(),
            whole && names_are_declared(&all[..cut]),
            "cut at token {cut}: {:?}",
            messages(&expansion)
        );
        let complete = whole_before(&all, cut);
        let items = items(&expansion);
        assert!(items.len() >= complete, "cut at {cut}: {items:?}");
        assert_eq!(items[..complete], NAMES[..complete], "cut at {cut}");
    }
}

/// Whether all that the declarations refer to stands in the block: `lee` refers to `council`, which comes later.
fn names_are_declared(tokens: &[TokenTree]) -> bool {
    let names = |name: &str| tokens.iter().any(|token| token.to_string() == name);
    !names("lee") || names("council")
}

/// Tokens that stand nowhere in a block, and some that stand elsewhere.
fn strange() -> Vec<TokenTree> {
    let mut all = vec![
        TokenTree::Punct(Punct::new('$', Spacing::Joint)),
        TokenTree::Ident(Ident::new("fn", Span::call_site())),
        TokenTree::Literal(Literal::byte_string(b"bytes")),
        TokenTree::Literal(Literal::f64_unsuffixed(1e300)),
        TokenTree::Literal(Literal::character('x')),
        TokenTree::Group(Group::new(Delimiter::None, TokenStream::new())),
        TokenTree::Group(Group::new(Delimiter::Parenthesis, tokens("( [ ] )"))),
    ];
    all.extend(tokens(
        "word 7 \"s\" ; , : = + - # { } [] as quote actor _ use",
    ));
    all
}

/// Every block that differs from the right one in one token, with where it differs.
fn with_one_mistake(all: &[TokenTree]) -> Vec<(usize, Vec<TokenTree>)> {
    let mut blocks = Vec::new();
    for at in 0..all.len() {
        let mut edit = |edit: &dyn Fn(&mut Vec<TokenTree>)| {
            let mut block = all.to_vec();
            edit(&mut block);
            blocks.push((at, block));
        };
        edit(&|block| drop(block.remove(at)));
        edit(&|block| block.insert(at, all[at].clone()));
        for strange in strange() {
            edit(&|block| block[at] = strange.clone());
            edit(&|block| block.insert(at, strange.clone()));
        }
    }
    blocks
}

#[test]
fn one_wrong_token_costs_its_own_declaration_and_no_other() {
    let all = block();
    for (at, block) in with_one_mistake(&all) {
        let stream: TokenStream = block.into_iter().collect();
        let expansion = expand(stream.clone());
        let items = items(&expansion);
        let before = whole_before(&all, at);
        let keeps = |names: &[&str]| {
            names
                .iter()
                .all(|name| items.iter().any(|item| item == name))
        };
        assert!(keeps(&NAMES[..before]), "token {at}: {items:?}\n{stream}");
        // The declaration may take its neighbour with it where the `;` between the two is gone.
        let behind = (before + 2).min(NAMES.len());
        assert!(keeps(&NAMES[behind..]), "token {at}: {items:?}\n{stream}");
    }
}

#[test]
fn one_wrong_token_in_the_fields_costs_no_item() {
    let all = block();
    for (index, token) in all.iter().enumerate() {
        let TokenTree::Group(group) = token else {
            continue;
        };
        let inside: Vec<TokenTree> = group.stream().into_iter().collect();
        for (at, fields) in with_one_mistake(&inside) {
            let mut block = all.clone();
            block[index] =
                TokenTree::Group(Group::new(group.delimiter(), fields.into_iter().collect()));
            let stream: TokenStream = block.into_iter().collect();
            let items = items(&expand(stream.clone()));
            assert_eq!(items, NAMES, "token {at} of the fields\n{stream}");
        }
    }
}

/// A token, or a group of some: mostly words of the language, so that the soup is close to a block.
fn token() -> impl Strategy<Value = TokenStream> {
    let leaf = Union::new_weighted(vec![
        (
            3,
            select(vec![
                "article", "actor", "event", "quote", "stat", "claim", "aside", "feed", "use",
            ])
            .boxed(),
        ),
        (
            4,
            select(vec![
                "lee", "_", "r#type", "type", "Person", "Vote", "Other", "unnamed", "rank",
                "minus", "of", "x", "million", "as", "via", "spring", "true", "crate", "EUR",
            ])
            .boxed(),
        ),
        (
            3,
            select(vec![
                "published",
                "text",
                "body",
                "content",
                "also",
                "of",
                "at",
                "when",
                "during",
                "who",
                "source",
                "timezone",
                "language",
                "rating",
                "verdict",
                "against",
                "margin",
                "complete_with",
                "replaces",
            ])
            .boxed(),
        ),
        (
            4,
            select(vec![
                ";", ";", ":", ":", "=", "=", ",", "+", "-", "->", "..=", "..", "~", ">=", "%",
                "/", "#", "#!", "::", "!", "?", "'a", "$",
            ])
            .boxed(),
        ),
        (
            4,
            select(vec![
                "0",
                "7",
                "1_000",
                "0.5",
                "1e9",
                "0xFF",
                "2022",
                "12",
                "30T14",
                "05Z",
                "1990s",
                "18percent",
                "99999999999999999999999999999999999999999",
                "1.",
                "340282366920938463463374607431768211455u128",
                "\"words\"",
                "\"\"",
                "\"{}\\u{FEFF}\\0\u{301}\"",
                "r#\"raw\"#",
                "b\"bytes\"",
                "c\"c\"",
                "'c'",
                "b'b'",
            ])
            .boxed(),
        ),
    ]);
    let leaf = leaf.prop_map(tokens);
    leaf.prop_recursive(4, 48, 8, |inner| {
        let delimiter = select(vec![
            Delimiter::Brace,
            Delimiter::Bracket,
            Delimiter::Parenthesis,
            Delimiter::None,
        ]);
        (delimiter, vec(inner, 0..8)).prop_map(|(delimiter, inside)| {
            TokenTree::Group(Group::new(delimiter, inside.into_iter().collect())).into()
        })
    })
}

/// What is emitted can be read by rustc's parser as far as its brackets go, and says something of every mistake.
fn assert_expands(expansion: &TokenStream) -> Result<(), TestCaseError> {
    let text = expansion.to_string();
    prop_assert!(text.parse::<TokenStream>().is_ok(), "{text}");
    prop_assert!(!text.contains("please report this"), "{text}");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_tokens_make_it_panic(soup in vec(token(), 0..40)) {
        let soup: TokenStream = soup.into_iter().collect();
        assert_expands(&expand(soup.clone()))?;
        assert_expands(&newsfacts_syntax::actors(soup.clone()))?;
        assert_expands(&newsfacts_syntax::feed(soup))?;
    }

    #[test]
    fn no_value_makes_it_panic(
        keyword in select(vec!["actor", "event", "quote", "stat", "claim", "aside"]),
        head in vec(token(), 0..4),
        value in vec(token(), 0..6),
        field in select(vec!["of", "when", "during", "at", "about", "source", "rating", "margin", "against", "also"]),
        given in vec(token(), 0..6),
    ) {
        let name = |text: &str| TokenTree::Ident(Ident::new(text, Span::call_site()));
        let punct = |c| TokenTree::Punct(Punct::new(c, Spacing::Alone));
        let mut fields: TokenStream = [name(field), punct(':')].into_iter().collect();
        fields.extend(given);
        let mut stream = tokens("article a = \"A\" { published: 2023-03-14 };");
        stream.extend([name(keyword), name("a"), punct(':')]);
        stream.extend(head);
        stream.extend([punct('=')]);
        stream.extend(value);
        stream.extend([TokenTree::Group(Group::new(Delimiter::Brace, fields)), punct(';')]);
        assert_expands(&expand(stream))?;
    }
}
