use crate::{BLOCK, expand, items, messages, tokens};
use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

const BEFORE: &str =
    "article vote = \"Council votes\" { published: 2023-03-14 }; actor lee: Person = \"Ann Lee\";";
const AFTER: &str = "actor berg: Person = \"Tom Berg\"; quote last: berg = \"The last word.\";";

/// Half-written declarations between whole ones: what each is told. The whole ones keep their items.
const HALF_WRITTEN: &[(&str, &[&str])] = &[
    (
        "quote half: lee = \"Words.\"",
        &["expected `;` at the end of the quote"],
    ),
    (
        "quote half: lee = ;",
        &["expected a text in quotation marks"],
    ),
    (
        "quote half: lee \"Words.\";",
        &["expected `=` before the value"],
    ),
    (
        "quote half lee = \"Words.\";",
        &["expected `:` or `=` after the name"],
    ),
    ("quote half = \"Words.\";", &["expected who says it"]),
    ("quote;", &["expected a name for the quote, or `_`"]),
    (
        "quote half: lee = \"Words.\" { about [lee] };",
        &["expected `:` after the field `about`"],
    ),
    (
        "quote half: lee = \"Words.\" { about: };",
        &["expected the name of an actor"],
    ),
    (
        "quote half: lee = \"Words.\" { about: [lee] note: \"x\" };",
        &["expected `,` before the next field"],
    ),
    (
        "quote half: lee = \"Words.\" { { } };",
        &["expected a field"],
    ),
    (
        "quote half: lee = \"Words.\" { inferred = true };",
        &["expected `:` after the field `inferred`"],
    ),
    ("quote half: lee = \"Words.\" } ;", &[]),
    ("quot half: lee = \"Words.\";", &["did you mean `quote`?"]),
    ("+ ;", &["expected a declaration"]),
    ("stat half = { of: \"it\" };", &["expected a number"]),
    ("stat half = 18 %;", &["needs the field `of`"]),
    ("stat half = 18 % { of: it };", &["write: \"it\""]),
    ("actor half = \"Half\";", &["expected the kind of actor"]),
    ("actor half: = \"Half\";", &["expected the kind of actor"]),
    (
        "event half: Party = \"Half\";",
        &["there is no kind of event `Party`"],
    ),
    (
        "#[allow] quote half: lee = \"Words.\";",
        &["the names of rules in parentheses"],
    ),
];

#[test]
fn what_is_half_written_costs_no_more_than_itself() {
    for (half, says) in HALF_WRITTEN {
        let Ok(stream) = format!("{BEFORE} {half} {AFTER}").parse::<TokenStream>() else {
            continue; // an unbalanced brace never reaches a macro
        };
        let expansion = expand(stream);
        let messages = messages(&expansion);
        assert_eq!(messages.len(), says.len(), "{half}: {messages:?}");
        for (message, says) in messages.iter().zip(*says) {
            assert!(message.contains(says), "{half}: {message}");
        }
        let items = items(&expansion);
        for name in ["lee", "berg", "last"] {
            assert!(
                items.iter().any(|item| item == name),
                "{half}: {name} is missing in {items:?}"
            );
        }
    }
}

#[test]
fn a_block_may_be_cut_anywhere() {
    let all: Vec<TokenTree> = tokens(BLOCK).into_iter().collect();
    let names = [
        "lee", "berg", "council", "meeting", "homes", "count", "plan",
    ];
    for cut in 0..all.len() {
        let block: TokenStream = all[..cut].iter().cloned().collect();
        let whole =
            cut == 0 || matches!(&all[cut - 1], TokenTree::Punct(punct) if punct.as_char() == ';');
        let expansion = expand(block);
        if !whole {
            assert!(
                !messages(&expansion).is_empty(),
                "no message for a block that is cut at token {cut}"
            );
        }
        // Every declaration that was complete before the cut has its item.
        let complete = all[..cut]
            .iter()
            .filter(|token| token.to_string() == ";")
            .count()
            .saturating_sub(1);
        let items = items(&expansion);
        assert!(items.len() >= complete, "cut at {cut}: {items:?}");
        assert_eq!(items[..complete], names[..complete], "cut at {cut}");
    }
}

#[test]
fn nothing_makes_it_panic() {
    let all: Vec<TokenTree> = tokens(BLOCK).into_iter().collect();
    for at in 0..all.len() {
        for strange in strange() {
            let mut without = all.clone();
            without.remove(at);
            let mut twice = all.clone();
            twice.insert(at, all[at].clone());
            let mut instead = all.clone();
            instead[at] = strange.clone();
            for block in [without, twice, instead] {
                expand(block.into_iter().collect());
            }
        }
    }
    // Inside the fields too.
    for (index, token) in all.iter().enumerate() {
        let TokenTree::Group(group) = token else {
            continue;
        };
        let inside: Vec<TokenTree> = group.stream().into_iter().collect();
        for at in 0..inside.len() {
            for strange in strange() {
                let mut fields = inside.clone();
                fields[at] = strange;
                let mut block = all.clone();
                block[index] =
                    TokenTree::Group(Group::new(group.delimiter(), fields.into_iter().collect()));
                let expansion = expand(block.into_iter().collect());
                assert!(!items(&expansion).is_empty());
            }
        }
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

#[test]
fn what_a_macro_passes_in_invisible_groups_is_read() {
    let hidden = |text: &str| TokenTree::Group(Group::new(Delimiter::None, tokens(text)));
    let block: TokenStream = tokens(BLOCK)
        .into_iter()
        .map(|token| match &token {
            TokenTree::Literal(literal) => hidden(&literal.to_string()),
            _ => token,
        })
        .collect();
    assert_eq!(messages(&expand(block)), [""; 0]);
}

#[test]
fn a_block_without_an_article_says_so() {
    for block in ["", "actor lee: Person = \"Ann Lee\";"] {
        let messages = messages(&expand(tokens(block)));
        assert_eq!(messages.len(), 1, "{messages:?}");
        assert!(
            messages[0].contains("does not say which article it is about"),
            "{messages:?}"
        );
    }
}
