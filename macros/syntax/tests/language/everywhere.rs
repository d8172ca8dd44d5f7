//! A block that is right, changed in every place: what is whole keeps its items, and what is broken is reported.

use crate::{block, expand, is, items, messages, tokens};
use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use std::ops::Range;

type Tokens = Vec<TokenTree>;

/// A list of tokens, changed at a place in it.
type Edit = dyn Fn(&[TokenTree], usize) -> Option<Tokens>;

fn list(block: &str) -> Tokens {
    tokens(block).into_iter().collect()
}

fn expand_list(tokens: &[TokenTree]) -> TokenStream {
    expand(tokens.iter().cloned().collect())
}

fn is_punct(token: &TokenTree, c: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == c)
}

/// The names that get items, with the tokens of their declarations.
fn declared(tokens: &[TokenTree]) -> Vec<(String, Range<usize>)> {
    let keywords = ["actor", "event", "quote", "stat", "claim", "aside"];
    let mut declared = Vec::new();
    let mut start = 0;
    for declaration in tokens.split_inclusive(|token| is_punct(token, ';')) {
        let keyword = declaration
            .iter()
            .position(|token| keywords.iter().any(|word| is(token, word)));
        let name = keyword.and_then(|at| declaration.get(at + 1));
        let end = start + declaration.len();
        if let Some(name) = name.filter(|name| !is(name, "_")) {
            declared.push((name.to_string(), start..end));
        }
        start = end;
    }
    declared
}

fn names(tokens: &[TokenTree]) -> Vec<String> {
    declared(tokens).into_iter().map(|(name, _)| name).collect()
}

/// The tokens with `edit` made to one of their groups, at any depth.
fn in_groups(tokens: &[TokenTree], edit: &Edit) -> Vec<Tokens> {
    let mut edited = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else {
            continue;
        };
        let inside: Tokens = group.stream().into_iter().collect();
        let here = (0..=inside.len()).filter_map(|at| edit(&inside, at));
        for inside in here.chain(in_groups(&inside, edit)) {
            let mut tokens = tokens.to_vec();
            let stream = inside.into_iter().collect();
            tokens[at] = TokenTree::Group(Group::new(group.delimiter(), stream));
            edited.push(tokens);
        }
    }
    edited
}

fn cut(tokens: &[TokenTree], at: usize) -> Option<Tokens> {
    (at < tokens.len()).then(|| tokens[..at].to_vec())
}

fn without(tokens: &[TokenTree], at: usize) -> Option<Tokens> {
    let behind = tokens.get(at + 1..)?;
    Some([&tokens[..at], behind].concat())
}

fn doubled(tokens: &[TokenTree], at: usize) -> Option<Tokens> {
    let here = tokens.get(..=at)?;
    Some([here, &tokens[at..]].concat())
}

fn exchanged(tokens: &[TokenTree], at: usize) -> Option<Tokens> {
    let mut tokens = tokens.to_vec();
    (at + 1 < tokens.len()).then(|| {
        tokens.swap(at, at + 1);
        tokens
    })
}

/// Edits, each with whether it may leave a smaller block that is right.
const EDITS: [(&Edit, bool); 3] = [(&without, true), (&doubled, false), (&exchanged, false)];

fn show(tokens: &[TokenTree]) -> String {
    tokens.iter().cloned().collect::<TokenStream>().to_string()
}

#[test]
fn the_block_is_right() {
    for block in [block::with_text(), block::without_text()] {
        let expansion = expand(tokens(&block));
        assert_eq!(messages(&expansion), [""; 0]);
        assert_eq!(items(&expansion), names(&list(&block)));
    }
}

#[test]
fn a_block_may_be_cut_anywhere() {
    let all = list(&block::with_text());
    let article = all
        .iter()
        .position(|token| is(token, "article"))
        .expect("it is there");
    for at in 0..all.len() {
        let cut = &all[..at];
        let expansion = expand_list(cut);
        let messages = messages(&expansion);
        let whole = at > article && is_punct(&all[at - 1], ';');
        assert_eq!(
            messages.len(),
            usize::from(!whole),
            "{}: {messages:#?}",
            show(cut)
        );
        // What is cut through has its item too, from its name on.
        assert_eq!(items(&expansion), names(cut), "{}", show(cut));
    }
}

#[test]
fn braces_may_be_cut_anywhere() {
    let all = list(&block::without_text());
    for block in in_groups(&all, &cut) {
        let expansion = expand_list(&block);
        let messages = messages(&expansion);
        assert!(messages.len() <= 1, "{}: {messages:#?}", show(&block));
        assert_eq!(items(&expansion), names(&all), "{}", show(&block));
    }
}

#[test]
fn any_token_inside_of_braces_may_be_wrong() {
    let all = list(&block::without_text());
    let right = expand_list(&all).to_string();
    for (edit, may_be_right) in EDITS {
        for block in in_groups(&all, edit) {
            let expansion = expand_list(&block);
            assert_eq!(items(&expansion), names(&all), "{}", show(&block));
            let silent = messages(&expansion).is_empty();
            assert!(
                !silent || may_be_right || expansion.to_string() == right,
                "{}",
                show(&block)
            );
        }
    }
}

#[test]
fn any_token_of_a_declaration_may_be_wrong() {
    let all = list(&block::without_text());
    let right = expand_list(&all).to_string();
    for (edit, may_be_right) in EDITS {
        for at in 0..all.len() {
            let Some(block) = edit(&all, at) else {
                continue;
            };
            let expansion = expand_list(&block);
            let items = items(&expansion);
            for (name, range) in declared(&all) {
                let touched = range.contains(&at) || range.contains(&(at + 1));
                assert!(
                    touched || items.contains(&name),
                    "{name} is missing: {}",
                    show(&block)
                );
            }
            let silent = messages(&expansion).is_empty();
            assert!(
                !silent || may_be_right || expansion.to_string() == right,
                "{}",
                show(&block)
            );
        }
    }
}

#[test]
fn strange_tokens_may_stand_anywhere() {
    let all = list(&block::without_text());
    let strange = strange();
    let instead = move |tokens: &[TokenTree], at: usize| {
        let mut tokens = tokens.to_vec();
        *tokens.get_mut(at)? = strange[at % strange.len()].clone();
        Some(tokens)
    };
    for at in 0..all.len() {
        expand_list(&instead(&all, at).expect("it is a place in the block"));
    }
    for block in in_groups(&all, &instead) {
        let expansion = expand_list(&block);
        assert_eq!(items(&expansion), names(&all), "{}", show(&block));
    }
}

/// Tokens that stand nowhere in a block.
fn strange() -> Vec<TokenTree> {
    vec![
        TokenTree::Punct(Punct::new('$', Spacing::Joint)),
        TokenTree::Ident(Ident::new("fn", Span::call_site())),
        TokenTree::Literal(Literal::byte_string(b"bytes")),
        TokenTree::Literal(Literal::f64_unsuffixed(1e300)),
        TokenTree::Literal(Literal::character('x')),
        TokenTree::Group(Group::new(Delimiter::None, TokenStream::new())),
        TokenTree::Group(Group::new(Delimiter::Parenthesis, tokens("( [ ] )"))),
    ]
}
