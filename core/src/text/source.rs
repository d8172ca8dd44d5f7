//! An article's text as it was loaded, and places in it.

use std::error::Error;
use std::fmt;
use std::ops::Range;
use std::sync::OnceLock;

use super::layout::{self, Layout};
use super::markup;
use crate::shown::{self, BYTE_ORDER_MARK, without_byte_order_mark};

/// How many bytes lie between two places whose offset in characters is kept.
const STEP: usize = 64;

/// An article's text, with the name by which messages call it.
///
/// Places in the text are byte offsets; [`position`](Self::position) and [`character`](Self::character) turn them into
/// what readers and other programs count in. A byte order mark and the `\r` of a line end stay in the text, so that
/// every byte offset fits the file; what compares texts reads them as if they were absent. Characters are those of the text as
/// others read it: a byte order mark is none of them, since whoever opens the file takes it off.
///
/// ```
/// use newsfacts_core::text::Source;
///
/// let source = Source::new("vote.txt", "The board met.\nIt put off the vote.");
/// let position = source.position(18);
/// assert_eq!((position.line, position.column), (2, 4));
/// assert_eq!(source.line(2), "It put off the vote.");
/// ```
#[derive(Debug, Clone)]
pub struct Source {
    name: String,
    text: String,
    layout: Layout,
    /// The byte at which each line starts.
    lines: Vec<usize>,
    /// How many characters start before each multiple of [`STEP`] bytes.
    characters: Vec<usize>,
    /// All paragraphs, once one is asked for: a message shows a part of one, and one may be as long as the text.
    paragraphs: OnceLock<Vec<Range<usize>>>,
}

/// A place in a text as editors show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line, counted from 1. Lines end with `\n`, `\r\n` or a lone `\r`.
    pub line: usize,
    /// The column in Unicode characters, counted from 1. A byte order mark is not counted.
    pub column: usize,
}

impl Source {
    /// Takes a text that is at hand, such as one written in the program. Nothing is refused.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            name: name.into(),
            layout: Layout::of(&text),
            lines: line_starts(&text),
            characters: character_counts(&text),
            paragraphs: OnceLock::new(),
            text,
        }
    }

    /// Takes the bytes of a file, and refuses what is not the text that the article's readers see.
    ///
    /// ```
    /// use newsfacts_core::text::{Source, SourceError};
    ///
    /// assert!(Source::from_bytes("vote.txt", b"AT&T said 3 < 4.").is_ok());
    /// let error = Source::from_bytes("vote.html", b"<p>The board met.</p>").unwrap_err();
    /// assert!(matches!(error, SourceError::Html { line: 1, .. }));
    /// ```
    pub fn from_bytes(name: impl Into<String>, bytes: &[u8]) -> Result<Self, SourceError> {
        if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
            return Err(SourceError::Utf16);
        }
        if let Some(byte) = bytes.iter().position(|&byte| byte == 0) {
            return Err(SourceError::Binary { byte });
        }
        let text = std::str::from_utf8(bytes).map_err(|error| {
            let byte = error.valid_up_to();
            SourceError::NotUtf8 {
                line: line_of(&bytes[..byte]),
                byte,
            }
        })?;
        if text.trim_matches(is_blank).is_empty() {
            return Err(SourceError::Blank);
        }
        if markup::has_front_matter(text) {
            return Err(SourceError::FrontMatter);
        }
        if let Some((byte, found)) = markup::find_html(text) {
            return Err(SourceError::Html {
                line: line_of(&bytes[..byte]),
                found: found.to_owned(),
            });
        }
        Ok(Self::new(name, text))
    }

    /// The name for messages, as a rule the path as the author wrote it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole text, as in the file.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text as it is published: without a byte order mark.
    pub fn content(&self) -> &str {
        without_byte_order_mark(&self.text)
    }

    /// Line and column of a byte offset. An offset behind the end counts as the end, one inside a character as its start.
    pub fn position(&self, byte: usize) -> Position {
        let byte = self.boundary(byte);
        let line = self.lines.partition_point(|&start| start <= byte);
        let mut start = self.lines[line - 1];
        if start == 0 && self.text.starts_with(BYTE_ORDER_MARK) {
            start = BYTE_ORDER_MARK.len_utf8().min(byte);
        }
        Position {
            line,
            column: self.character(byte) - self.character(start) + 1,
        }
    }

    /// The offset in Unicode characters of a byte offset: how many characters of the text stand before it, every `\r` included,
    /// and a byte order mark not.
    pub fn character(&self, byte: usize) -> usize {
        self.counted(byte).saturating_sub(self.byte_order_marks())
    }

    /// How many characters of the file stand before a byte.
    fn counted(&self, byte: usize) -> usize {
        let byte = self.boundary(byte);
        let step = byte / STEP;
        self.characters[step] + count_characters(&self.text.as_bytes()[step * STEP..byte])
    }

    /// How many characters at the beginning are no part of the text: one or none.
    fn byte_order_marks(&self) -> usize {
        usize::from(self.text.starts_with(BYTE_ORDER_MARK))
    }

    /// The byte offset of a Unicode character by its [offset](Self::character).
    pub fn byte(&self, character: usize) -> usize {
        let character = character.saturating_add(self.byte_order_marks());
        let step = self
            .characters
            .partition_point(|before| *before <= character);
        let step = step.saturating_sub(1);
        let start = self.boundary(step * STEP);
        let rest = character.saturating_sub(self.counted(start));
        let mut letters = self.text[start..].char_indices();
        letters
            .nth(rest)
            .map_or(self.text.len(), |(at, _)| start + at)
    }

    /// A line by its number, counted from 1, without its line end and byte order mark, so that columns fit it. A line that
    /// does not exist is empty.
    pub fn line(&self, number: usize) -> &str {
        let Some(&start) = number
            .checked_sub(1)
            .and_then(|index| self.lines.get(index))
        else {
            return "";
        };
        let end = self.lines.get(number).copied().unwrap_or(self.text.len());
        let line = self.text[start..end].trim_end_matches(['\r', '\n']);
        match number {
            1 => without_byte_order_mark(line),
            _ => line,
        }
    }

    /// The paragraph that holds a byte, as a byte range without the line end after it.
    ///
    /// Some texts separate paragraphs by empty lines, and their single line ends are hard wraps; others have a paragraph on
    /// each line. A text is of the second kind where of the lines that another line follows directly more than a tenth are
    /// longer than 120 bytes, or more than half end as a sentence ends; there a line that starts with a small letter goes on
    /// with the paragraph above it.
    pub fn paragraph(&self, byte: usize) -> Range<usize> {
        let byte = self.boundary(byte);
        let all = self.paragraphs.get_or_init(|| self.paragraphs());
        let next = all.partition_point(|paragraph| paragraph.end < byte);
        match all.get(next).filter(|paragraph| paragraph.start <= byte) {
            Some(paragraph) => paragraph.clone(),
            None => self.layout.paragraph(&self.text, byte),
        }
    }

    /// All paragraphs in order, as byte ranges; empty lines belong to none.
    pub fn paragraphs(&self) -> Vec<Range<usize>> {
        let mut paragraphs = Vec::new();
        let mut at = 0;
        while at < self.text.len() {
            let paragraph = self.layout.paragraph(&self.text, at);
            at = layout::after_line_end(&self.text, paragraph.end).max(at + 1);
            if !self.text[paragraph.clone()]
                .trim_matches(is_blank)
                .is_empty()
            {
                paragraphs.push(paragraph);
            }
        }
        paragraphs
    }

    /// The start of the character that holds a byte, or the end of the text.
    fn boundary(&self, byte: usize) -> usize {
        let mut byte = byte.min(self.text.len());
        while !self.text.is_char_boundary(byte) {
            byte -= 1;
        }
        byte
    }
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{FEFF}' | '\u{200B}')
}

fn line_starts(text: &str) -> Vec<usize> {
    let bytes = text.as_bytes();
    let mut starts = vec![0];
    let mut at = 0;
    while at < bytes.len() {
        if !layout::is_line_end(bytes[at]) {
            at += 1;
            continue;
        }
        at = layout::after_line_end(text, at);
        starts.push(at);
    }
    starts
}

fn character_counts(text: &str) -> Vec<usize> {
    let mut counts = vec![0];
    let mut count = 0;
    for block in text.as_bytes().chunks(STEP) {
        count += count_characters(block);
        counts.push(count);
    }
    counts
}

/// How many characters start in these bytes of a UTF-8 text.
fn count_characters(bytes: &[u8]) -> usize {
    let mut count = 0;
    for byte in bytes {
        count += usize::from(byte & 0xC0 != 0x80);
    }
    count
}

/// The number of the line on which these first bytes of a file end.
fn line_of(bytes: &[u8]) -> usize {
    let mut line = 1;
    for (at, &byte) in bytes.iter().enumerate() {
        let ends = byte == b'\n' || byte == b'\r' && bytes.get(at + 1) != Some(&b'\n');
        line += usize::from(ends);
    }
    line
}

/// Where something stands in a file, behind so many bytes.
fn behind(bytes: usize) -> String {
    match bytes {
        0 => "at the start of the file".to_owned(),
        1 => "after 1 byte of the file".to_owned(),
        _ => format!("after {bytes} bytes of the file"),
    }
}

/// Why a file cannot be an article's text.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SourceError {
    /// Nothing but white space.
    Blank,
    /// Bytes that are not UTF-8.
    NotUtf8 {
        /// The line, counted from 1.
        line: usize,
        /// How many bytes stand before the first wrong one.
        byte: usize,
    },
    /// UTF-16, known by its byte order mark.
    Utf16,
    /// A zero byte, which no text has.
    Binary {
        /// How many bytes stand before it.
        byte: usize,
    },
    /// A tag or an entity of HTML.
    Html {
        /// The line, counted from 1.
        line: usize,
        /// The tag or entity.
        found: String,
    },
    /// Markdown with front matter.
    FrontMatter,
}

impl fmt::Display for SourceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Blank => f.write_str("the file is empty: save the text in it"),
            Self::NotUtf8 { line, byte } => write!(
                f,
                "not UTF-8 on line {line} ({}): save the text as UTF-8",
                behind(*byte)
            ),
            Self::Utf16 => f.write_str("the file is UTF-16: save the text as UTF-8"),
            Self::Binary { byte } => write!(
                f,
                "a zero byte {}: this is no plain text, or it is UTF-16; save the text as UTF-8",
                behind(*byte)
            ),
            Self::Html { line, found } => write!(
                f,
                "`{}` on line {line}: this is HTML; save the text as readers see it, without tags and entities",
                shown::line(found)
            ),
            Self::FrontMatter => f.write_str(
                "the file starts with front matter between `---` lines: save the text without it",
            ),
        }
    }
}

impl Error for SourceError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_lines_and_columns_as_editors_do() {
        let text = "\u{FEFF}Où?\r\nLà «ici»\rfin\n\nx";
        let source = Source::new("a.txt", text);
        let at = |needle: &str| {
            let position = source.position(text.find(needle).unwrap());
            (position.line, position.column)
        };
        assert_eq!(source.position(0), Position { line: 1, column: 1 });
        assert_eq!(at("Où"), (1, 1));
        assert_eq!(at("?"), (1, 3));
        assert_eq!(at("Là"), (2, 1));
        assert_eq!(at("ici"), (2, 5));
        assert_eq!(at("fin"), (3, 1));
        assert_eq!(at("x"), (5, 1));
        assert_eq!(source.position(9999), Position { line: 5, column: 2 });
        assert_eq!(source.line(1), "Où?");
        assert_eq!(source.line(2), "Là «ici»");
        assert_eq!(source.line(4), "");
        assert_eq!((source.line(0), source.line(6)), ("", ""));
    }

    #[test]
    fn a_byte_order_mark_is_no_character_of_the_text() {
        let (plain, marked) = (
            Source::new("a", "Où? Là."),
            Source::new("b", "\u{FEFF}Où? Là."),
        );
        let mark = BYTE_ORDER_MARK.len_utf8();
        for (byte, _) in plain.text().char_indices() {
            let character = plain.character(byte);
            assert_eq!(marked.character(byte + mark), character);
            assert_eq!(marked.byte(character), byte + mark);
        }
        assert_eq!(marked.character(0), 0);
    }

    #[test]
    fn counts_characters_of_the_file() {
        let text = "é\r\n".repeat(500);
        let source = Source::new("a.txt", text.clone());
        for (count, (byte, _)) in text.char_indices().enumerate() {
            assert_eq!(source.character(byte), count);
        }
        assert_eq!(source.character(text.len()), 1500);
        assert_eq!(source.character(1), 0, "inside a character");
        assert_eq!(Source::new("empty", "").character(3), 0);
    }

    #[test]
    fn refuses_what_is_no_article() {
        let refusal = |bytes: &[u8]| Source::from_bytes("a.txt", bytes).unwrap_err();
        assert_eq!(refusal(b""), SourceError::Blank);
        assert_eq!(refusal("\u{FEFF} \r\n".as_bytes()), SourceError::Blank);
        assert_eq!(
            refusal(b"One.\r\nTwo \xE9t\xE9."),
            SourceError::NotUtf8 { line: 2, byte: 10 }
        );
        assert_eq!(refusal(b"\xFF\xFEa\0"), SourceError::Utf16);
        assert_eq!(refusal(b"a\0b"), SourceError::Binary { byte: 1 });
        assert_eq!(
            refusal(b"---\ntitle: x\n---\nText."),
            SourceError::FrontMatter
        );
        let html = refusal(b"One\n<p>two</p>");
        assert_eq!(
            html.to_string(),
            "`<p>` on line 2: this is HTML; save the text as readers see it, without tags and entities"
        );
        assert!(Source::from_bytes("a.txt", b"--- a dash, AT&T, a < b ---").is_ok());
    }
}
