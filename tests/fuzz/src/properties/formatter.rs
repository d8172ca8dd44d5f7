//! The formatter: tokens and comments stay, and a second run changes nothing.

use super::safe;
use newsfacts_syntax::format::{Position, format};
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

/// Lays out a Rust source.
pub fn hold(input: &[u8]) {
    if let Ok(source) = std::str::from_utf8(input) {
        lay_out(source);
    }
    // Every text that is parsed is kept for the places of its tokens.
    proc_macro2::extra::invalidate_current_thread_spans();
}

fn lay_out(source: &str) {
    let formatted = match format(source) {
        Ok(formatted) => formatted,
        Err(error) => {
            exists(source, error.at);
            return safe::message(&error.to_string());
        }
    };
    let again = format(&formatted.text).unwrap_or_else(|error| {
        panic!(
            "what is laid out cannot be read: {error}\n{}",
            formatted.text
        )
    });
    assert_eq!(
        again.text, formatted.text,
        "the second run changes\n{source}"
    );
    assert_eq!(again.left_alone.len(), formatted.left_alone.len());
    let (before, after) = (Pieces::of(source), Pieces::of(&formatted.text));
    assert_eq!(after.tokens, before.tokens, "{source}\n{}", formatted.text);
    assert_eq!(
        after.comments, before.comments,
        "{source}\n{}",
        formatted.text
    );
    for block in &formatted.left_alone {
        exists(source, block.at);
        safe::message(&block.to_string());
    }
    if !before.has_blocks {
        assert_eq!(formatted.text, source, "there is nothing to lay out");
    }
}

/// Whether a place is one of the source.
fn exists(source: &str, at: Position) {
    let line = source.split('\n').nth(at.line - 1);
    let line = line.unwrap_or_else(|| panic!("{at} in {source}"));
    assert!(
        (1..=line.chars().count() + 1).contains(&at.column),
        "{at} in {source}"
    );
}

/// What must stay of a source.
#[derive(Default)]
struct Pieces {
    tokens: Vec<String>,
    /// The comments, each with the number of tokens before it.
    comments: Vec<(usize, String)>,
    /// Whether a macro of ours is named.
    has_blocks: bool,
}

impl Pieces {
    fn of(source: &str) -> Self {
        let start = source.len() - code(source).len();
        let source = &source[start..];
        let stream = source.parse().expect("the source is made of Rust tokens");
        let mut pieces = Self::default();
        let mut end = 0;
        pieces.walk(source, stream, &mut end);
        pieces.gap(&source[end..]);
        pieces
    }

    fn walk(&mut self, source: &str, stream: TokenStream, end: &mut usize) {
        for token in stream {
            match token {
                TokenTree::Group(group) => {
                    let (open, close) = match group.delimiter() {
                        Delimiter::Brace => ("{", "}"),
                        Delimiter::Bracket => ("[", "]"),
                        Delimiter::Parenthesis => ("(", ")"),
                        Delimiter::None => ("", ""),
                    };
                    self.token(source, group.span_open(), end, open.to_owned());
                    self.walk(source, group.stream(), end);
                    self.token(source, group.span_close(), end, close.to_owned());
                }
                token => {
                    let text = token.to_string();
                    self.has_blocks |= ["article", "actors", "feed"].contains(&text.as_str());
                    self.token(source, token.span(), end, text);
                }
            }
        }
    }

    fn token(&mut self, source: &str, span: Span, end: &mut usize, text: String) {
        let range = span.byte_range();
        // The tokens of a documentation comment have one place.
        if range.start >= *end {
            self.gap(&source[*end..range.start]);
            *end = range.end;
        }
        self.tokens.push(text);
    }

    /// Takes the comments from what stands between two tokens.
    fn gap(&mut self, mut gap: &str) {
        while let Some(at) = gap.find('/') {
            let comment = &gap[at..];
            let length = match comment.starts_with("//") {
                true => comment.find('\n').unwrap_or(comment.len()),
                false => block_comment(comment),
            };
            // Blanks at the ends of lines may go, and lines are set in anew.
            let lines = comment[..length].lines().map(str::trim_end);
            let text = lines.collect::<Vec<_>>().join("\n");
            self.comments.push((self.tokens.len(), text));
            gap = &comment[length..];
        }
    }
}

/// The length of the comment that a text starts with. Comments may stand in one another.
fn block_comment(text: &str) -> usize {
    let (mut depth, mut at) = (0, 0);
    let bytes = text.as_bytes();
    while at < bytes.len() {
        match &bytes[at..] {
            [b'/', b'*', ..] => (depth, at) = (depth + 1, at + 2),
            [b'*', b'/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at.max(1)
}

/// A source without a byte order mark and a `#!/usr/bin/env …` line, neither of which is a token.
fn code(source: &str) -> &str {
    let code = source.trim_start_matches('\u{FEFF}');
    match code.strip_prefix("#!") {
        Some(rest) if !rest.trim_start().starts_with('[') => {
            &code[code.find('\n').unwrap_or(code.len())..]
        }
        _ => code,
    }
}
