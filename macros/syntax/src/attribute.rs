//! What stands in brackets before a declaration: documentation, and the levels of rules.

use crate::{
    cursor::{Cursor, flatten},
    error::{Error, Errors},
};
use newsfacts_core::{
    rules::{Level, Rule},
    suggest,
};
use proc_macro2::{Delimiter, Span, TokenTree};

/// A rule is set to a level.
pub struct Setting {
    pub level: Level,
    pub rule: Rule,
    pub span: Span,
}

/// The attributes before a declaration.
#[derive(Default)]
pub struct Attributes {
    /// The tokens of `#[doc = "…"]`, which is what `/// …` is to a macro.
    pub docs: Vec<TokenTree>,
    /// `#[allow(rule)]`
    pub outer: Vec<Setting>,
    /// `#![allow(rule)]`
    pub inner: Vec<Setting>,
    /// Whether one could not be read.
    pub broken: bool,
}

/// Reads attributes as long as there are any.
pub fn attributes(cursor: &mut Cursor<'_>, errors: &Errors) -> Attributes {
    let mut attributes = Attributes::default();
    while cursor.sees("#") {
        let start = cursor.rest();
        cursor.punct("#");
        let inner = cursor.punct("!");
        let Some(group) = cursor.group(Delimiter::Bracket) else {
            errors.push(cursor.expected(Rule::Malformed, "an attribute in brackets after `#`"));
            attributes.broken = true;
            // Not a word: that may be the keyword of the declaration.
            if !matches!(cursor.peek(), Some(TokenTree::Ident(_))) && !cursor.sees("#") {
                cursor.next();
            }
            continue;
        };
        let tokens = flatten(group.stream());
        if matches!(tokens.first(), Some(TokenTree::Ident(ident)) if ident == "doc") {
            if !is_documentation(&tokens[1..]) {
                let inside = Cursor::new(&tokens, group.span_close());
                let text = "documentation is written `/// …`";
                errors.push(Error::new(Rule::Malformed, inside.span(), text));
            } else if !inner {
                attributes.docs.extend_from_slice(&start[..2]);
            }
            continue;
        }
        let settings = settings(Cursor::new(&tokens, group.span_close()), errors);
        if inner {
            &mut attributes.inner
        } else {
            &mut attributes.outer
        }
        .extend(settings);
    }
    attributes
}

/// Whether rustc can read what stands behind `doc`: `= "…"`, `= include_str!("…")` or `(hidden)`. If it cannot, it reads
/// nothing else of what is generated either.
fn is_documentation(tokens: &[TokenTree]) -> bool {
    let is_punct =
        |token: &TokenTree, c| matches!(token, TokenTree::Punct(punct) if punct.as_char() == c);
    match tokens {
        [TokenTree::Group(group)] => group.delimiter() == Delimiter::Parenthesis,
        [equals, TokenTree::Literal(_)] => is_punct(equals, '='),
        [equals, .., mark, TokenTree::Group(_)] => is_punct(equals, '=') && is_punct(mark, '!'),
        _ => false,
    }
}

const LEVELS: [(&str, Level); 3] = [
    ("allow", Level::Allow),
    ("warn", Level::Warn),
    ("deny", Level::Deny),
];

/// `allow(rule, rule)`
fn settings(mut cursor: Cursor<'_>, errors: &Errors) -> Vec<Setting> {
    let word = cursor.peek_ident().map(ToString::to_string);
    let word = word.unwrap_or_default();
    let known = LEVELS.iter().find(|(name, _)| *name == word);
    // A slip is reported, and read as it was meant.
    let near = || suggest(&word, LEVELS.iter().map(|(name, _)| *name));
    let level = match known {
        Some((_, level)) => *level,
        None => {
            let error = cursor.expected(Rule::Malformed, "`allow`, `warn` or `deny`");
            let near = near();
            errors.push(match near {
                Some(near) => error.detail(format!("did you mean `{near}`?")),
                None => error.detail(
                    "only documentation (`/// …`) and the levels of rules stand before a declaration",
                ),
            });
            match LEVELS.iter().find(|(name, _)| Some(*name) == near) {
                Some((_, level)) => *level,
                None => return Vec::new(),
            }
        }
    };
    cursor.next();
    let Some(group) = cursor.group(Delimiter::Parenthesis) else {
        errors.push(cursor.expected(
            Rule::Malformed,
            "the names of rules in parentheses, as in `allow(uncovered)`",
        ));
        return Vec::new();
    };
    let tokens = flatten(group.stream());
    let mut names = Cursor::new(&tokens, group.span_close());
    let mut settings = Vec::new();
    while !names.is_empty() {
        let span = names.span();
        match names.ident() {
            Some(name) => settings.extend(
                errors
                    .keep(rule(&name.to_string(), span))
                    .map(|rule| Setting { level, rule, span }),
            ),
            None => {
                errors.push(names.expected(Rule::Malformed, "the name of a rule"));
                names.next();
                names.punct(",");
                continue;
            }
        }
        if !names.is_empty() && !names.punct(",") {
            errors.push(names.expected(Rule::Malformed, "`,` between the names of rules"));
        }
    }
    settings
}

/// The rule of that name, if its level can be set.
fn rule(name: &str, span: Span) -> Result<Rule, Error> {
    Rule::to_set(name).map_err(|error| {
        let message = error.to_string();
        let mut lines = message.lines();
        let first = Error::new(Rule::UnknownRule, span, lines.next().unwrap_or_default());
        lines.fold(first, Error::detail)
    })
}
