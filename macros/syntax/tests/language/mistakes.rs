//! The table of mistakes in `tests/ui/README.md`: each gets the message that stands there, and no other.

use crate::{imports, tokens};
use newsfacts_syntax::{Files, ReadError};
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use std::{fmt::Write, io, path::PathBuf};

const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/ui/README.md");

/// The article of the table, under the name that its block gives it.
struct Article<'a>(&'a str);

impl Files for Article<'_> {
    fn read(&self, path: &str, _: Span) -> Result<(PathBuf, Vec<u8>), ReadError> {
        match path {
            "vote.txt" => Ok((path.into(), self.0.into())),
            _ => Err(ReadError::Io(path.into(), io::ErrorKind::NotFound.into())),
        }
    }

    fn place(&self, token: Span) -> Option<String> {
        let start = token.start();
        Some(format!("article.rs:{}:{}", start.line, start.column + 1))
    }
}

/// A row of the table: the cells that the author of the table wrote.
struct Row<'t> {
    section: &'t str,
    written: &'t str,
    mended: &'t str,
}

/// A message, and the tokens of the source that it stands at.
struct Message {
    at: String,
    text: String,
}

#[test]
fn mistakes_get_the_messages_of_the_table() {
    let table = std::fs::read_to_string(TABLE).expect("the table is a text");
    let (block, article) = (fenced(&table, "rust"), fenced(&table, "text"));
    let mut section = "";
    let mut rewritten = String::new();
    let mut wrong = String::new();
    for line in table.lines() {
        section = line.strip_prefix("## ").unwrap_or(section);
        let is_row = line.starts_with("| `");
        let line = match Row::read(line, section).filter(|_| is_row) {
            Some(row) => judge(&row, block, article, &mut wrong),
            None => line.to_owned(),
        };
        writeln!(rewritten, "{line}").unwrap();
    }
    if std::env::var("TRYBUILD").is_ok_and(|mode| mode == "overwrite") {
        std::fs::write(TABLE, &rewritten).expect("the table may be written");
    }
    assert!(wrong.is_empty(), "{wrong}");
    let differs = table.lines().zip(rewritten.lines()).find(|(a, b)| a != b);
    assert_eq!(differs, None, "the table is not what the macros say");
}

#[test]
fn the_table_has_fifty_mistakes_and_more() {
    let table = std::fs::read_to_string(TABLE).expect("the table is a text");
    let rows: Vec<&str> = table
        .lines()
        .filter(|line| line.starts_with("| `"))
        .collect();
    assert!(rows.len() >= 50, "{}", rows.len());
    for (index, row) in rows.iter().enumerate() {
        assert!(!rows[..index].contains(row), "twice: {row}");
    }
}

/// The row with what the macros say. What no table can hold is noted as wrong: another number of messages than one, or
/// one for the mended line.
fn judge(row: &Row<'_>, block: &str, article: &str, wrong: &mut String) -> String {
    let before = row.messages(row.written, block, article);
    let after = row.messages(row.mended, block, article);
    for message in before.iter().skip(1) {
        writeln!(
            wrong,
            "one more message for {}:\n{}",
            row.written, message.text
        )
        .unwrap();
    }
    for message in &after {
        writeln!(wrong, "a message for {}:\n{}", row.mended, message.text).unwrap();
    }
    let Some(message) = before.first() else {
        writeln!(wrong, "no message for {}", row.written).unwrap();
        return format!(
            "| `{}` | ` ` | no message | `{}` |",
            row.written, row.mended
        );
    };
    let passage = |line: &&str| {
        let shown = line.starts_with("    ");
        let place = ["nearest: ", "stated: ", "and: ", "explained in "]
            .iter()
            .any(|label| line.starts_with(label));
        !shown && !place
    };
    let lines = message
        .text
        .lines()
        .map(|line| line.strip_prefix("  ").unwrap_or(line));
    let says: Vec<String> = lines
        .filter(passage)
        .map(|line| format!("`` {} ``", line))
        .collect();
    format!(
        "| `{}` | `{}` | {} | `{}` |",
        row.written,
        message.at,
        says.join("<br>"),
        row.mended
    )
}

impl<'t> Row<'t> {
    fn read(line: &'t str, section: &'t str) -> Option<Self> {
        let cells = line.strip_prefix("| `")?.strip_suffix("` |")?;
        let (written, rest) = cells.split_once("` | `")?;
        let (_, mended) = rest.rsplit_once(" | `")?;
        Some(Self {
            section,
            written,
            mended,
        })
    }

    /// What the macro that the section is about says of the line.
    fn messages(&self, line: &str, block: &str, article: &str) -> Vec<Message> {
        let block = match self.section {
            "In `actors!`" | "In `feed!`" => line.to_owned(),
            _ => with(block, line),
        };
        let stream = tokens(&block);
        let expansion = match self.section {
            "In `actors!`" => newsfacts_syntax::actors(stream),
            "In `feed!`" => newsfacts_syntax::feed(stream),
            _ => imports::expand_with(stream, &Article(article)),
        };
        messages(&block, expansion)
    }
}

/// The block with a line in place of the declaration of the same name, or behind all others.
fn with(block: &str, line: &str) -> String {
    let name = |line: &str| {
        let declaration = line
            .rsplit_once(")] ")
            .map_or(line, |(_, declaration)| declaration);
        let name = declaration.split([' ', ':']).nth(1);
        name.map(str::to_owned)
    };
    let mut lines: Vec<&str> = block.lines().collect();
    match lines.iter().position(|other| name(other) == name(line)) {
        Some(at) => lines[at] = line,
        None => lines.push(line),
    }
    lines.join("\n")
}

/// The first code of that language.
fn fenced<'t>(table: &'t str, language: &str) -> &'t str {
    let fence = format!("```{language}\n");
    let (_, code) = table.split_once(&fence).expect("the code is there");
    code.split("```").next().unwrap_or_default()
}

/// The errors and the warnings of an expansion.
fn messages(source: &str, expansion: TokenStream) -> Vec<Message> {
    let mut messages = Vec::new();
    let mut error: Option<Span> = None;
    let mut note: Option<String> = None;
    for token in flat(expansion) {
        match &token {
            TokenTree::Ident(ident) if ident == "compile_error" => error = Some(ident.span()),
            TokenTree::Ident(ident) if ident == "newsfacts" && note.is_some() => {
                // `mod newsfacts { … }` has no place of its own, `newsfacts::rule` has that of the warning.
                let at = ident.span().source_text();
                if let Some(at) = at.filter(|at| at != "newsfacts") {
                    messages.push(Message {
                        at,
                        text: note.take().unwrap_or_default(),
                    });
                }
            }
            TokenTree::Literal(literal) => {
                if let syn::Lit::Str(text) = syn::Lit::new(literal.clone()) {
                    match error.take() {
                        Some(start) => messages.push(Message {
                            at: between(source, start, literal.span()),
                            text: text.value(),
                        }),
                        None if is_message(&text.value()) => note = Some(text.value()),
                        None => {}
                    }
                }
            }
            _ => {}
        }
    }
    messages
}

/// Whether the first line ends with the name of a rule.
fn is_message(text: &str) -> bool {
    let first = text.lines().next().unwrap_or_default();
    first.ends_with(']')
}

/// The tokens of a stream and of all its groups.
fn flat(stream: TokenStream) -> Vec<TokenTree> {
    let tokens = stream.into_iter().flat_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() != Delimiter::None => flat(group.stream()),
        TokenTree::Group(group) => flat(group.stream()),
        token => vec![token],
    });
    tokens.collect()
}

/// The source from one token to another.
fn between(source: &str, start: Span, end: Span) -> String {
    let line = source
        .lines()
        .nth(start.start().line - 1)
        .unwrap_or_default();
    let (from, to) = (start.start().column, end.end().column);
    line.chars()
        .skip(from)
        .take(to.saturating_sub(from))
        .collect()
}
