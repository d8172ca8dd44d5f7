//! How a text separates its paragraphs.

use super::is_ignorable;
use std::ops::Range;

/// Prose that an editor or a mail program has wrapped has no longer lines than this, in characters.
const LONGEST_WRAPPED: usize = 120;

/// How a text separates its paragraphs.
///
/// Real texts do it in two ways. In a **hard-wrapped** text a single line end is no more than a blank, and an empty line
/// ends the paragraph. In a text with **a paragraph on each line** every line end does. Which of them it is shows in the
/// lines that are followed by another line, without an empty line between: where they are wrapped, hardly one is longer
/// than 120 characters, and most break off in the middle of a sentence. A text in which more than a tenth of these lines are
/// longer, or more than half of them end as a sentence ends, has a paragraph on each line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layout {
    /// Paragraphs are separated by empty lines.
    Wrapped,
    /// Every line is a paragraph.
    Lines,
}

impl Layout {
    /// Sees how a text is laid out.
    pub fn of(text: &str) -> Self {
        let (mut inner, mut long, mut ended) = (0usize, 0usize, 0usize);
        let mut before: &str = "";
        let mut rest = text;
        while !rest.is_empty() {
            let (line, next) = split_line(rest);
            let line = line.trim_matches(is_unseen);
            rest = next;
            if !before.is_empty() && !line.is_empty() {
                inner += 1;
                long += usize::from(before.chars().nth(LONGEST_WRAPPED).is_some());
                ended += usize::from(ends_sentence(before));
            }
            before = line;
        }
        if long * 10 > inner || ended * 2 > inner {
            Self::Lines
        } else {
            Self::Wrapped
        }
    }

    /// Whether white space with this many line ends in it separates two paragraphs, the second of which would start with
    /// `next`. No paragraph starts with a small letter, so even among paragraphs of one line each such a line goes on.
    pub fn separates(self, line_ends: usize, next: Option<char>) -> bool {
        match self {
            Self::Wrapped => line_ends > 1,
            Self::Lines => line_ends > 1 || line_ends == 1 && !next.is_some_and(char::is_lowercase),
        }
    }

    /// The paragraph that holds a byte of the text, without the line end after it. On an empty line it is empty.
    pub fn paragraph(self, text: &str, byte: usize) -> Range<usize> {
        let line = line_around(text, byte);
        if is_blank(&text[line.clone()]) {
            return line;
        }
        let starts_paragraph = |line: &str| {
            let seen = line.trim_start_matches(is_unseen);
            seen.is_empty() || self.separates(1, seen.chars().next())
        };
        let Range { mut start, mut end } = line.clone();
        let mut first = line;
        while start > 0 && !starts_paragraph(&text[first.clone()]) {
            first = line_around(text, before_line_end(text, start));
            if is_blank(&text[first.clone()]) {
                break;
            }
            start = first.start;
        }
        while end < text.len() {
            let below = line_around(text, after_line_end(text, end));
            if starts_paragraph(&text[below.clone()]) {
                break;
            }
            end = below.end;
        }
        start..end
    }
}

/// How many words a heading has at most.
#[cfg(feature = "page")]
const LONGEST_HEADING: usize = 10;

/// Whether a paragraph looks like a heading: a few words on one line that end as no sentence and no list does.
#[cfg(feature = "page")]
pub(crate) fn is_heading(paragraph: &str) -> bool {
    let line = paragraph.trim();
    let one_line = !line.contains(['\n', '\r']);
    let goes_on = line.ends_with([',', ';', ':', '-', '–', '—']);
    let begins = line.chars().next().is_some_and(char::is_alphanumeric);
    let words = line.split_whitespace().count();
    one_line && begins && words <= LONGEST_HEADING && !goes_on && !ends_sentence(line)
}

fn is_blank(line: &str) -> bool {
    line.trim_matches(is_unseen).is_empty()
}

/// Whether a reader does not see a character: a line of such is an empty one.
fn is_unseen(c: char) -> bool {
    c.is_whitespace() || is_ignorable(c)
}

/// Whether a line ends as a sentence does: with a full stop or its like, and perhaps closing marks after it.
fn ends_sentence(line: &str) -> bool {
    line.trim_end_matches(['"', '\'', '”', '’', '»', ')', ']', '“'])
        .ends_with(['.', '!', '?', '…', '。'])
}

/// Divides a text after its first line end.
fn split_line(text: &str) -> (&str, &str) {
    match text.bytes().position(is_line_end) {
        Some(end) => (&text[..end], &text[after_line_end(text, end)..]),
        None => (text, ""),
    }
}

/// The line that holds a byte, without its line end. `byte` is on a character boundary.
fn line_around(text: &str, byte: usize) -> Range<usize> {
    let bytes = text.as_bytes();
    let mut byte = byte.min(bytes.len());
    if byte > 0 && bytes.get(byte) == Some(&b'\n') && bytes[byte - 1] == b'\r' {
        byte -= 1; // inside a \r\n
    }
    let (mut start, mut end) = (byte, byte);
    while start > 0 && !is_line_end(bytes[start - 1]) {
        start -= 1;
    }
    while end < bytes.len() && !is_line_end(bytes[end]) {
        end += 1;
    }
    start..end
}

pub(super) fn is_line_end(byte: u8) -> bool {
    byte == b'\n' || byte == b'\r'
}

/// The place behind the line end that stands at `at`, or `at` itself where none does.
pub(super) fn after_line_end(text: &str, at: usize) -> usize {
    match text.as_bytes().get(at..) {
        Some([b'\r', b'\n', ..]) => at + 2,
        Some([b'\r' | b'\n', ..]) => at + 1,
        _ => at,
    }
}

/// The place before the line end that ends at `at`. `at` starts a line other than the first.
fn before_line_end(text: &str, at: usize) -> usize {
    if text.as_bytes()[..at].ends_with(b"\r\n") {
        at - 2
    } else {
        at - 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WRAPPED: &str = "The harbour board met on\nMonday and put off the\nvote.\n\nIts chair said that more\nwork was needed.";
    const LINES: &str =
        "The harbour board met on Monday.\nIt put off the vote.\nIts chair gave no reason.";

    #[test]
    fn tells_wrapped_lines_from_paragraphs() {
        let long = "a word and ".repeat(20);
        let cases = [
            (WRAPPED, Layout::Wrapped),
            (LINES, Layout::Lines),
            (
                "One paragraph.\n\nAnother one.\n\nA third.",
                Layout::Wrapped,
            ),
            (&format!("{long}\n{long}\n{long}"), Layout::Lines),
            (
                "It was on\n\u{200B}Monday that\u{FEFF}\nthey met.\n\u{200B}\nIt ended.",
                Layout::Wrapped,
            ),
            ("One line only", Layout::Wrapped),
            ("", Layout::Wrapped),
        ];
        for (text, want) in cases {
            assert_eq!(Layout::of(text), want, "{text:?}");
        }
    }

    #[cfg(feature = "page")]
    #[test]
    fn tells_headings_from_sentences() {
        for heading in ["What comes next", "2023 in figures"] {
            assert!(is_heading(heading), "{heading}");
        }
        for other in [
            "It was late.",
            "“Keys by spring.”",
            "The vote:",
            "Two\nlines",
            "",
            "* a list",
        ] {
            assert!(!is_heading(other), "{other}");
        }
    }

    #[test]
    fn finds_the_paragraph_around_a_byte() {
        let paragraph = |text: &'static str, byte| &text[Layout::of(text).paragraph(text, byte)];
        assert_eq!(
            paragraph(WRAPPED, 30),
            "The harbour board met on\nMonday and put off the\nvote."
        );
        assert_eq!(
            paragraph(WRAPPED, WRAPPED.len()),
            "Its chair said that more\nwork was needed."
        );
        assert_eq!(paragraph(LINES, 40), "It put off the vote.");
        let divided =
            "The harbour board met on Monday.\nIt put off the\nvote.\nIts chair gave no reason.";
        assert_eq!(
            &divided[Layout::Lines.paragraph(divided, 49)],
            "It put off the\nvote."
        );
        assert_eq!(
            paragraph("a b\r\nc d\r\n\r\ne f", 4),
            "a b\r\nc d",
            "inside a line end"
        );
        assert_eq!(paragraph("a b\n\nc d", 4), "", "on an empty line");
        for unseen in ["\u{200B}", "\u{FEFF} ", "\0"] {
            let text =
                format!("They met.\n{unseen}They voted and\n{unseen}left.\n{unseen}\nIt ended.");
            let second = &text[Layout::Lines.paragraph(&text, 30)];
            assert_eq!(second, format!("{unseen}They voted and\n{unseen}left."));
        }
        assert_eq!(paragraph("", 0), "");
    }
}
