use crate::text::language::WordId;

/// A piece of a text: a word, a run of digits, or a single other character. White space is no token; a token knows
/// whether some came before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Token {
    pub kind: Kind,
    pub before: Space,
    /// Which word of the language this is; none until a [`Row`](super::Row) has looked it up.
    pub word: WordId,
    /// Byte offsets into the text; a text has more tokens than anything else, so they are kept small.
    from: u32,
    to: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Letters, with the combining marks and invisible characters among them.
    Word,
    /// ASCII digits.
    Digits,
    /// One character of any other kind.
    Mark(char),
}

/// The white space between a token and the one before it, by the most that it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Space {
    None,
    Blank,
    /// One line break: prose may be hard-wrapped, so it separates no more than a blank does.
    Line,
    /// An empty line.
    Paragraph,
}

impl Token {
    /// The first byte.
    pub fn start(&self) -> usize {
        self.from as usize
    }

    /// The byte behind the last.
    pub fn end(&self) -> usize {
        self.to as usize
    }

    pub fn text<'t>(&self, text: &'t str) -> &'t str {
        &text[self.start()..self.end()]
    }

    /// A part of the token, by bytes within it.
    pub fn slice(self, bytes: std::ops::Range<usize>) -> Self {
        let at = |byte: usize| self.from.saturating_add(byte as u32).min(self.to);
        Self {
            from: at(bytes.start),
            to: at(bytes.end),
            ..self
        }
    }

    /// Whether this is the word `lower` in any case.
    pub fn is(&self, text: &str, lower: &str) -> bool {
        self.kind == Kind::Word && self.text(text).eq_ignore_ascii_case(lower)
    }
}

/// Divides a text into tokens.
pub(crate) fn tokens(text: &str) -> Vec<Token> {
    // Even dense prose has some four bytes to a token, and growing would for a moment hold the tokens three times.
    let mut tokens = Vec::with_capacity(text.len() / 4);
    tokens.extend(stream(text));
    tokens
}

/// The tokens of a text one by one.
fn stream(text: &str) -> impl Iterator<Item = Token> {
    let mut chars = text.char_indices().peekable();
    let mut before = Space::Paragraph;
    std::iter::from_fn(move || {
        let (start, first) = loop {
            let (at, c) = chars.next()?;
            if !c.is_whitespace() {
                break (at, c);
            }
            before = match (before, c) {
                (Space::Line | Space::Paragraph, '\n') => Space::Paragraph,
                (_, '\u{2029}') => Space::Paragraph,
                (_, '\n' | '\u{2028}') => Space::Line.max(before),
                _ => Space::Blank.max(before),
            };
        };
        let kind = kind_of(first, None);
        let mut end = start + first.len_utf8();
        while let Some(&(at, c)) = chars.peek()
            && !matches!(kind, Kind::Mark(_))
            && !c.is_whitespace()
            && kind_of(c, Some(kind)) == kind
        {
            end = at + c.len_utf8();
            chars.next();
        }
        Some(Token {
            kind,
            word: WordId::NONE,
            before: std::mem::replace(&mut before, Space::None),
            // What stands behind four gigabytes is not read.
            from: u32::try_from(start).ok()?,
            to: u32::try_from(end).ok()?,
        })
    })
}

fn kind_of(c: char, open: Option<Kind>) -> Kind {
    if c.is_ascii_digit() {
        Kind::Digits
    } else if c.is_alphabetic() || open == Some(Kind::Word) && joins_letters(c) {
        Kind::Word
    } else {
        Kind::Mark(c)
    }
}

/// Characters that may stand inside a word without ending it: soft hyphen, zero-width characters, combining marks.
fn joins_letters(c: char) -> bool {
    matches!(
        c,
        '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}'
    ) || unicode_normalization::char::is_combining_mark(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn divides_words_digits_and_marks() {
        let text = "It rose 1,234.5%\nto caf\u{65}\u{301}s’ $3m.\n\nThen";
        let words: Vec<_> = tokens(text).iter().map(|t| t.text(text)).collect();
        let want = [
            "It",
            "rose",
            "1",
            ",",
            "234",
            ".",
            "5",
            "%",
            "to",
            "cafe\u{301}s",
            "’",
            "$",
            "3",
            "m",
            ".",
            "Then",
        ];
        assert_eq!(words, want);
        assert_eq!(tokens(text)[8].before, Space::Line);
        assert_eq!(tokens(text).last().unwrap().before, Space::Paragraph);
    }
}
