//! An expansion as a person reads it: each message below the tokens that it is about, and what became of a declaration.

use crate::{is, module, text};
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use std::fmt::Write;

/// The messages of an expansion, each below its line of the source.
pub fn messages(source: &str, expansion: &TokenStream) -> String {
    let lines: Vec<&str> = source.lines().collect();
    let mut report = String::new();
    let mut start: Option<Span> = None;
    for token in expansion.clone() {
        match token {
            TokenTree::Ident(ident) if ident == "compile_error" => start = Some(ident.span()),
            TokenTree::Group(group) => {
                if let (Some(start), Some(message)) =
                    (start.take(), group.stream().into_iter().next())
                {
                    let (from, to) = (start.start(), message.span().end());
                    let line = lines.get(from.line - 1).unwrap_or(&"");
                    let last = if to.line == from.line {
                        to.column
                    } else {
                        line.chars().count()
                    };
                    let width = last.saturating_sub(from.column).max(1);
                    let indent = " ".repeat(from.column);
                    let message = text(&message);
                    // The last line names the page of the rule.
                    let message = message
                        .rsplit_once('\n')
                        .map_or(&*message, |(told, _)| told);
                    let message = message.replace('\n', &format!("\n{indent}"));
                    writeln!(report, "{line}\n{indent}{} {message}", "^".repeat(width)).unwrap();
                }
            }
            _ => {}
        }
    }
    report
}

/// The data of an item, as far as it says anything; nothing where there is no such item.
pub fn item(name: &str, expansion: &TokenStream) -> Option<String> {
    let module = module(expansion);
    let at = module
        .windows(3)
        .position(|three| is(&three[0], "pub") && is(&three[1], "static") && is(&three[2], name))?;
    // `pub static name: &__n::Quote = &__QUOTES[0];`
    let reference = module[at..]
        .windows(2)
        .find_map(|two| match (&two[0], &two[1]) {
            (TokenTree::Ident(list), TokenTree::Group(index)) => Some((list, index)),
            _ => None,
        })?;
    let index: usize = reference.1.stream().to_string().parse().ok()?;
    // `static __QUOTES: &[__n::Quote] = &[…];`
    let list = module
        .windows(2)
        .position(|two| is(&two[0], "static") && is(&two[1], &reference.0.to_string()))?;
    let facts = module[list..]
        .iter()
        .filter_map(|token| match token {
            TokenTree::Group(group) => Some(group.stream()),
            _ => None,
        })
        .nth(1)?;
    divide(facts).get(index).map(|fact| show(fact))
}

/// What stands between commas.
fn divide(stream: TokenStream) -> Vec<Vec<TokenTree>> {
    let tokens: Vec<TokenTree> = stream.into_iter().collect();
    let parts =
        tokens.split(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ','));
    parts
        .map(<[TokenTree]>::to_vec)
        .filter(|part| !part.is_empty())
        .collect()
}

/// A value without what is the same everywhere: paths, wrappers, fields that say nothing.
fn show(value: &[TokenTree]) -> String {
    let name = value.iter().rev().find_map(|token| match token {
        TokenTree::Ident(ident) => Some(ident.to_string()),
        _ => None,
    });
    let name = name.unwrap_or_default();
    match value.last() {
        Some(TokenTree::Group(group)) => {
            let parts = divide(group.stream());
            let list = || {
                parts
                    .iter()
                    .map(|part| show(part))
                    .collect::<Vec<_>>()
                    .join(", ")
            };
            match (group.delimiter(), name.as_str()) {
                (Delimiter::Bracket, _) => format!("[{}]", list()),
                (Delimiter::Brace, "Stated") => show(&parts[0][2..]) + &stated(&parts),
                (Delimiter::Brace, "Extent" | "Number") => show(&parts[0][2..]),
                (Delimiter::Brace, "Attribution") => format!("{{ {} }}", fields(&parts)),
                (Delimiter::Brace, _) => format!("{name} {{ {} }}", fields(&parts)),
                (_, "from_parts") => show(&parts[0]),
                (_, "Some" | "Borrowed" | "text") => list(),
                (_, _) => format!("{name}({})", list()),
            }
        }
        Some(TokenTree::Literal(literal)) => literal.to_string(),
        _ => name,
    }
}

/// `words` behind a value that the article states.
fn stated(parts: &[Vec<TokenTree>]) -> String {
    match show(&parts[1][2..]).as_str() {
        "None" => String::new(),
        words => format!(" as {words}"),
    }
}

fn fields(parts: &[Vec<TokenTree>]) -> String {
    let shown = parts.iter().filter_map(|part| {
        let value = show(&part[2..]);
        let says_nothing = matches!(
            value.as_str(),
            "None" | "[]" | "NO_TEXTS" | "NO_TODOS" | "false" | "Exact" | "{  }"
        ) || is(&part[0], "evidence"); // of the text, and not of the declaration
        (!says_nothing).then(|| format!("{}: {value}", part[0]))
    });
    shown.collect::<Vec<_>>().join(", ")
}

/// The name of the module that others can refer to.
pub fn public_module(expansion: &TokenStream) -> Option<String> {
    let tokens: Vec<TokenTree> = expansion.clone().into_iter().collect();
    let at = tokens
        .windows(2)
        .position(|two| is(&two[0], "pub") && is(&two[1], "mod"))?;
    tokens.get(at + 2).map(ToString::to_string)
}

/// The heads of the items that stand beside each other: `pub const lee: …`.
pub fn public_items(expansion: &TokenStream) -> String {
    let tokens: Vec<TokenTree> = expansion.clone().into_iter().collect();
    let public = tokens
        .windows(3)
        .filter(|three| is(&three[0], "pub") && !is(&three[1], "use"));
    public
        .map(|three| format!("pub {} {}\n", three[1], three[2]))
        .collect()
}
