//! Phrases: rows of words and slots, each with its meaning and an example.
//!
//! A phrase book is a static list of [`Phrase`]s. A form is written as it is read: words divided by blanks, `a|b` for
//! either word, `[a]` for one that may be missing, `{name}` for a slot that a reader fills:
//!
//! ```text
//! the {unit} before last
//! {number} {unit} ago
//! [the] end|close of {time}
//! ```

use crate::text::row::Row;

/// A line of a phrase book.
pub(crate) struct Phrase<M: 'static> {
    /// How it is written.
    pub form: &'static str,
    /// What it means.
    pub means: M,
    /// A text with the phrase.
    pub example: &'static str,
    /// What the engine reads in it, see `language::examples`.
    pub reads: &'static str,
}

/// Makes a line of a phrase book.
pub(crate) const fn phrase<M>(
    form: &'static str,
    means: M,
    example: &'static str,
    reads: &'static str,
) -> Phrase<M> {
    Phrase {
        form,
        means,
        example,
        reads,
    }
}

/// A phrase book in which phrases without slots are looked up.
pub(crate) struct Book<M: 'static> {
    pub lines: &'static [Phrase<M>],
    patterns: &'static [Pattern],
}

impl<M: Copy> Book<M> {
    pub const EMPTY: Self = Self {
        lines: &[],
        patterns: &[],
    };

    /// A book with its [`patterns`].
    pub const fn new(lines: &'static [Phrase<M>], patterns: &'static [Pattern]) -> Self {
        assert!(lines.len() == patterns.len());
        Self { lines, patterns }
    }

    /// The longest phrase that begins with the token `at`: what it means, and the token behind it.
    pub fn behind(&self, row: &Row<'_>, at: usize) -> Option<(M, usize)> {
        let mut found = None;
        let mut longest = at;
        for (line, pattern) in self.lines.iter().zip(self.patterns) {
            if let Some(next) = pattern.read(row, at, |_, _| None)
                && next > longest
            {
                longest = next;
                found = Some((line.means, next));
            }
        }
        found
    }

    /// The longest phrase that ends before the token `at`: what it means, and its first token.
    pub fn before(&self, row: &Row<'_>, at: usize) -> Option<(M, usize)> {
        let mut found = None;
        let mut longest = at;
        for (line, pattern) in self.lines.iter().zip(self.patterns) {
            if let Some(start) = pattern.read_back(row, at)
                && start < longest
            {
                longest = start;
                found = Some((line.means, start));
            }
        }
        found
    }
}

/// How many parts a phrase has at most.
pub(crate) const PARTS: usize = 8;

/// A part of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// A word, or several of which either may stand here.
    Word(&'static str),
    /// The same, or nothing.
    Maybe(&'static str),
    /// A slot, by its name.
    Slot(&'static str),
    /// Behind the last part.
    End,
}

/// A form that is taken apart.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pattern {
    pub parts: [Part; PARTS],
}

/// Takes the forms of a phrase book apart, while this crate is compiled.
pub(crate) const fn patterns<M, const N: usize>(book: &[Phrase<M>; N]) -> [Pattern; N] {
    let mut patterns = [Pattern {
        parts: [Part::End; PARTS],
    }; N];
    let mut at = 0;
    while at < N {
        patterns[at] = pattern(book[at].form);
        at += 1;
    }
    patterns
}

const fn pattern(form: &'static str) -> Pattern {
    let mut parts = [Part::End; PARTS];
    let (mut count, mut rest) = (0, form);
    while !rest.is_empty() {
        let bytes = rest.as_bytes();
        let mut end = 0;
        while end < bytes.len() && bytes[end] != b' ' {
            end += 1;
        }
        let (part, behind) = rest.split_at(end);
        rest = match behind.split_at_checked(1) {
            Some((_, rest)) => rest,
            None => behind,
        };
        parts[count] = match bytes[0] {
            b'{' => Part::Slot(inside(part)),
            b'[' => Part::Maybe(inside(part)),
            _ => Part::Word(part),
        };
        count += 1;
    }
    Pattern { parts }
}

/// A part without its brackets.
const fn inside(part: &'static str) -> &'static str {
    let (_, part) = part.split_at(1);
    let (part, _) = part.split_at(part.len() - 1);
    part
}

impl Pattern {
    /// Reads the phrase from the token `at`: the token behind it. `fill` reads a slot from a token, keeps what it found,
    /// and tells the token behind it.
    pub fn read(
        &self,
        row: &Row<'_>,
        at: usize,
        mut fill: impl FnMut(&'static str, usize) -> Option<usize>,
    ) -> Option<usize> {
        let mut next = at;
        for part in &self.parts {
            next = match part {
                Part::End => break,
                Part::Word(words) => word(row, next, at, words)?,
                Part::Maybe(words) => word(row, next, at, words).unwrap_or(next),
                Part::Slot(name) => fill(name, next)?,
            };
        }
        Some(next)
    }

    /// Reads a phrase without slots that ends before the token `end`: its first token.
    fn read_back(&self, row: &Row<'_>, end: usize) -> Option<usize> {
        let mut start = end;
        for part in self.parts.iter().rev() {
            let before = start.wrapping_sub(1);
            let goes_on = start == end || row.same_paragraph(start);
            start = match part {
                Part::End => start,
                Part::Word(words) if goes_on && is_one_of(row, before, words) => before,
                Part::Maybe(words) if goes_on && is_one_of(row, before, words) => before,
                Part::Maybe(_) => start,
                Part::Word(_) | Part::Slot(_) => return None,
            };
        }
        Some(start)
    }
}

/// The token behind one of some words. Words that are joined by hyphens are the same phrase: "zero-sum".
fn word(row: &Row<'_>, at: usize, start: usize, words: &str) -> Option<usize> {
    let at = at + usize::from(at > start && row.is_hyphen(at));
    let goes_on = at == start || row.same_paragraph(at);
    (goes_on && is_one_of(row, at, words)).then_some(at + 1)
}

/// Whether a token is one of the words that a bar divides.
fn is_one_of(row: &Row<'_>, at: usize, words: &str) -> bool {
    let text = row.str(at);
    if text.is_empty() {
        return false;
    }
    let mut rest = words;
    loop {
        let end = rest.bytes().position(|byte| byte == b'|');
        let word = &rest[..end.unwrap_or(rest.len())];
        if text.eq_ignore_ascii_case(word) {
            return true;
        }
        match end {
            Some(end) => rest = &rest[end + 1..],
            None => return false,
        }
    }
}

/// All that a form without slots can be: each of its either-or words in turn, with and without what may be missing.
#[cfg(test)]
pub(super) fn variants(form: &str) -> Vec<String> {
    let mut variants = vec![String::new()];
    for part in form.split(' ') {
        let words = part.trim_start_matches('[').trim_end_matches(']');
        let mut longer = Vec::new();
        for variant in &variants {
            if part.starts_with('[') {
                longer.push(variant.clone());
            }
            let glue = if variant.is_empty() { "" } else { " " };
            longer.extend(
                words
                    .split('|')
                    .map(|word| format!("{variant}{glue}{word}")),
            );
        }
        variants = longer;
    }
    variants
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_words_alternatives_and_slots() {
        let pattern = pattern("[the] end|close of {unit}");
        let unit = |row: &Row<'_>, at: usize| row.is(at, "year").then_some(at + 1);
        let cases = [
            ("the end of year one", Some(4)),
            ("Close of year", Some(3)),
            ("end of the year", None),
            ("the end", None),
            ("the\n\nend of year", None),
        ];
        for (text, want) in cases {
            let row = Row::of(text, "en");
            assert_eq!(
                pattern.read(&row, 0, |_, at| unit(&row, at)),
                want,
                "{text}"
            );
        }
    }

    #[test]
    fn reads_backwards() {
        let pattern = pattern("[just] more|less than");
        let cases = [
            ("just more than", 3, Some(0)),
            ("Less than", 2, Some(0)),
            ("it is less than", 4, Some(2)),
            ("than", 1, None),
            ("more\n\nthan", 2, None),
        ];
        for (text, at, want) in cases {
            assert_eq!(pattern.read_back(&Row::of(text, "en"), at), want, "{text}");
        }
    }

    #[test]
    fn lists_the_variants_of_a_form() {
        let want = ["more than", "less than", "not more than", "not less than"];
        assert_eq!(variants("[not] more|less than"), want);
    }
}
