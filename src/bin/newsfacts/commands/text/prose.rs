//! Plain text while it is written: paragraphs with an empty line between them, and what nobody sees left out.

use newsfacts::text::{Source, SourceError};
use std::collections::BTreeSet;

/// What parts two words; the later one is the wider.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// Nothing.
    None,
    /// White space.
    Blank,
    /// From one cell of a table to the next.
    Cell,
    /// Another line of the same paragraph.
    Line,
    /// The same, where a line was ended by hand. Two of them end the paragraph.
    Break,
    /// Another paragraph.
    Paragraph,
}

impl Gap {
    const fn text(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Blank => " ",
            Self::Cell => " | ",
            Self::Line | Self::Break => "\n",
            Self::Paragraph => "\n\n",
        }
    }
}

/// A text that grows.
#[derive(Debug)]
pub struct Prose {
    text: String,
    /// What comes before the next word.
    gap: Gap,
    /// Whether a quotation mark was opened, which white space does not part from its words.
    opened: bool,
    /// What stands before the next word, if one comes: the number of an item.
    lead: String,
}

impl Prose {
    pub const fn new() -> Self {
        Self {
            text: String::new(),
            gap: Gap::None,
            opened: false,
            lead: String::new(),
        }
    }

    /// Sees to it that what comes next is parted by this, or by more.
    pub fn part(&mut self, gap: Gap) {
        self.gap = self.gap.max(gap);
    }

    /// What stands before the next word.
    pub fn lead(&mut self, lead: &str) {
        self.lead.push_str(lead);
    }

    /// Forgets it, where no word came.
    pub fn no_lead(&mut self) {
        self.lead.clear();
    }

    /// The last character, if nothing parts it from what comes next.
    pub fn last(&self) -> Option<char> {
        let last = self.text.chars().next_back();
        last.filter(|_| self.gap == Gap::None)
    }

    /// Ends a line by hand.
    pub fn end_line(&mut self) {
        self.gap = match self.gap {
            Gap::Break | Gap::Paragraph => Gap::Paragraph,
            _ => Gap::Break,
        };
    }

    /// Words, with white space as one blank.
    pub fn words(&mut self, words: &str) {
        for c in words.chars() {
            match c {
                _ if is_space(c) => self.part(Gap::Blank),
                _ => self.character(c),
            }
        }
    }

    /// Words whose lines are kept.
    pub fn lines(&mut self, words: &str) {
        for c in words.chars() {
            match c {
                '\n' => self.end_line(),
                _ if is_space(c) => self.part(Gap::Blank),
                _ => self.character(c),
            }
        }
    }

    /// A quotation mark before words.
    pub fn open(&mut self, mark: &str) {
        mark.chars().for_each(|c| self.character(c));
        self.opened = true;
    }

    /// A quotation mark behind words.
    pub fn close(&mut self, mark: &str) {
        if self.gap == Gap::Blank && !mark.is_empty() {
            self.gap = Gap::None;
        }
        self.text.push_str(mark);
        self.opened = false;
    }

    fn character(&mut self, c: char) {
        if is_dropped(c) {
            return;
        }
        let glued = self.opened && self.gap == Gap::Blank;
        if !self.text.is_empty() && !glued {
            self.text.push_str(self.gap.text());
        }
        self.text.push_str(&std::mem::take(&mut self.lead));
        self.text.push(c);
        self.gap = Gap::None;
        self.opened = false;
    }

    /// The text, as an article's text is read: nothing in it is taken for markup.
    pub fn finish(self) -> Written {
        let text = tidy(&self.text);
        let read = Source::from_bytes("", text.as_bytes());
        let shows_markup = matches!(read, Err(SourceError::Html { .. }));
        Written {
            text: if shows_markup { parted(&text) } else { text },
            shows_markup,
            ..Written::default()
        }
    }
}

/// A finished text.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// The text; empty where there is nothing to see.
    pub text: String,
    /// Whether it speaks of markup, which is written a little apart.
    pub shows_markup: bool,
    /// Whether the page turns letters around, which readers then see in another order.
    pub is_turned: bool,
    /// Rules of style sheets that may hide some of it.
    pub unsure: BTreeSet<String>,
}

/// White space that is as good as any other. One that does not break stays as it is, since figures have it between digits.
fn is_space(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t' | '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// What nobody sees, and what only says where a word may be divided.
fn is_dropped(c: char) -> bool {
    c.is_control() || matches!(c, '\u{AD}' | '\u{200B}' | '\u{2060}' | '\u{FEFF}')
}

/// The same lines without space at their ends, without those that are ruled and have no words, and with one empty line between
/// paragraphs.
pub fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 1);
    let mut parted = false;
    for line in text.lines() {
        let line = line.trim();
        if line.is_empty() || is_ruled(line) {
            parted = true;
            continue;
        }
        if parted && !out.is_empty() {
            out.push('\n');
        }
        parted = false;
        out.push_str(line);
        out.push('\n');
    }
    out
}

/// Whether a line is drawn and not written: `---`, `* * *`.
fn is_ruled(line: &str) -> bool {
    let drawn = |c: char| matches!(c, '-' | '*' | '_' | '=' | '+' | '~' | '#');
    let count = line.chars().filter(|c| drawn(*c)).count();
    count >= 3 && line.chars().all(|c| drawn(c) || c.is_whitespace())
}

/// Tags and entities that readers see written, so that nobody takes them for markup: `< p>`, `& amp;`.
fn parted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        out.push(c);
        let begins = match (c, rest.peek()) {
            ('<', Some(next)) => next.is_ascii_alphabetic() || matches!(next, '/' | '!'),
            ('&', Some(next)) => next.is_ascii_alphanumeric() || *next == '#',
            _ => false,
        };
        if begins {
            out.push(' ');
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_as_wide_as_the_widest() {
        let mut prose = Prose::new();
        prose.part(Gap::Paragraph);
        prose.words("  Ann\n Lee ");
        prose.part(Gap::Line);
        prose.part(Gap::Blank);
        prose.words("said\u{AD}: ");
        prose.open("“");
        prose.words(" No ");
        prose.close("”");
        prose.words(".");
        prose.end_line();
        prose.words(" ");
        prose.end_line();
        prose.lines("a\n\nb\nc");
        assert_eq!(prose.finish().text, "Ann Lee\nsaid: “No”.\n\na\n\nb\nc\n");
    }

    #[test]
    fn what_is_tidy_stays() {
        for (text, tidied) in [
            (" a \n\n\n\u{A0}\nb\n", "a\n\nb\n"),
            ("a\n---\nb", "a\n\nb\n"),
            ("---\ntitle: a\n---\n", "title: a\n"),
            ("* * *\n\n", ""),
            ("--\n-1\n", "--\n-1\n"),
        ] {
            assert_eq!(tidy(text), tidied);
            assert_eq!(tidy(tidied), tidied);
        }
    }

    #[test]
    fn markup_that_is_spoken_of_is_no_markup() {
        let mut prose = Prose::new();
        prose.words("The tag <p> and &amp; and a < b & c <ann@example.org>");
        let written = prose.finish();
        assert!(written.shows_markup);
        assert_eq!(
            written.text,
            "The tag < p> and & amp; and a < b & c < ann@example.org>\n"
        );
        assert!(Source::from_bytes("", written.text.as_bytes()).is_ok());
    }
}
