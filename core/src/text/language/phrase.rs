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
}

/// The token behind one of some words.
fn word(row: &Row<'_>, at: usize, start: usize, words: &str) -> Option<usize> {
    let goes_on = at == start || row.same_paragraph(at);
    let found = goes_on && words.split('|').any(|word| row.is(at, word));
    found.then_some(at + 1)
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
}
