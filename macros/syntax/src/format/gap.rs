//! What stands between two tokens: white space and comments.

use proc_macro2::{TokenStream, TokenTree};

/// The comments between two tokens, and where the lines break.
#[derive(Debug, Default)]
pub struct Gap<'s> {
    /// Each comment, and what separates it from what stands before it.
    pub comments: Vec<(Break, &'s str)>,
    /// What separates the next token from what stands before it.
    pub last: Break,
    /// Whether the tokens do not touch.
    pub wide: bool,
}

/// What separates two things.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Break {
    /// They stand on one line.
    #[default]
    None,
    Line,
    /// There is an empty line between them.
    Empty,
}

/// What a comment belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// The token before it, behind which it stands at the end of the line.
    Before,
    /// Neither: it has a line of its own.
    Itself,
    /// The token behind it, on the same line.
    Behind,
}

impl<'s> Gap<'s> {
    /// Reads what stands between two tokens.
    pub fn read(mut text: &'s str) -> Self {
        let mut gap = Self {
            wide: !text.is_empty(),
            ..Self::default()
        };
        loop {
            // Between tokens a slash starts a comment, and all else is white space.
            let blanks = text.find('/').unwrap_or(text.len());
            let before = Break::in_blanks(&text[..blanks]);
            text = &text[blanks..];
            if text.is_empty() {
                gap.last = before;
                return gap;
            }
            let (comment, rest) = text.split_at(comment_length(text));
            text = rest;
            gap.comments.push((before, comment.trim_end()));
        }
    }

    /// Whether a comment in it keeps what stands around it from standing on one line.
    pub fn is_hard(&self) -> bool {
        let mut comments = self.comments.iter().enumerate();
        comments.any(|(index, (_, comment))| {
            comment.contains('\n') || self.owner(index) != Owner::Behind
        })
    }

    /// Whether a line ends anywhere in it.
    pub fn breaks(&self) -> bool {
        let mut breaks = self.comments.iter().map(|(before, _)| *before);
        self.last != Break::None || breaks.any(|before| before != Break::None)
    }

    /// Which token the comment of that number belongs to.
    pub fn owner(&self, index: usize) -> Owner {
        let joined = |&(before, _): &(Break, &str)| before == Break::None;
        if self.last == Break::None && self.comments[index + 1..].iter().all(joined) {
            Owner::Behind
        } else if self.comments[..=index].iter().all(joined) {
            Owner::Before
        } else {
            Owner::Itself
        }
    }
}

impl Break {
    fn in_blanks(blanks: &str) -> Self {
        match blanks.matches('\n').count() {
            0 => Self::None,
            1 => Self::Line,
            _ => Self::Empty,
        }
    }
}

/// The length of the comment at the start of the text. Block comments nest.
pub(crate) fn comment_length(text: &str) -> usize {
    if !text.starts_with("/*") {
        return text.find('\n').unwrap_or(text.len());
    }
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(found) = text[at..].find(['/', '*']) {
        at += found;
        if text[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if text[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += 1;
        }
    }
    text.len()
}

/// The text from its first token on.
pub fn skip(mut text: &str) -> &str {
    loop {
        text = text.trim_start();
        if !text.starts_with("//") && !text.starts_with("/*") {
            return text;
        }
        text = &text[comment_length(text)..];
    }
}

/// The first blank between tokens that is none for rustc, such as a no-break space. The reader of tokens skips it.
pub fn foreign_blank(code: &str, tokens: TokenStream) -> Option<usize> {
    if !code.contains(is_foreign) {
        return None;
    }
    let mut ranges = Vec::new();
    // Not by recursion: a hostile file nests its brackets deeper than the stack reaches.
    let mut open = vec![tokens];
    while let Some(tokens) = open.pop() {
        for token in tokens {
            match token {
                TokenTree::Group(group) => {
                    ranges.push(group.span_open().byte_range());
                    ranges.push(group.span_close().byte_range());
                    open.push(group.stream());
                }
                token => ranges.push(token.span().byte_range()),
            }
        }
    }
    ranges.sort_unstable_by_key(|range| range.start);
    let mut from = 0;
    let end = code.len()..code.len();
    for range in ranges.into_iter().chain(std::iter::once(end)) {
        let found = code.get(from..range.start).and_then(foreign_in_gap);
        if let Some(found) = found {
            return Some(from + found);
        }
        from = from.max(range.end);
    }
    None
}

fn foreign_in_gap(gap: &str) -> Option<usize> {
    let mut at = 0;
    loop {
        let rest = &gap[at..];
        let blanks = rest.find('/').unwrap_or(rest.len());
        if let Some(found) = rest[..blanks].find(is_foreign) {
            return Some(at + found);
        }
        if blanks == rest.len() {
            return None;
        }
        at += blanks + comment_length(&rest[blanks..]);
    }
}

/// White space of Unicode that is none of Rust's.
fn is_foreign(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\t'..='\r' | ' ' | '\u{85}' | '\u{2028}' | '\u{2029}')
}
