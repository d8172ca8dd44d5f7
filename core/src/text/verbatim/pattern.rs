//! A quotation as its author wrote it: parts between elisions, and editor's insertions in them.

use std::ops::Range;

use super::sense::sense_words;
use super::words::next_word;
use crate::text::language::Language;

/// An editor may insert this many words.
const INSERTED_WORDS_AT_MOST: usize = 4;

/// So many readings of the brackets of one part are tried.
const READINGS_AT_MOST: usize = 32;

/// A folded quotation, divided at its elisions.
pub(super) struct Pattern {
    /// The parts that have words, as ranges of the folded quotation.
    pub parts: Vec<Range<usize>>,
    /// An elision stands before the first part.
    pub cut_before: bool,
    /// An elision stands behind the last part.
    pub cut_after: bool,
    /// An elision stands anywhere.
    pub elided: bool,
}

impl Pattern {
    pub fn of(quote: &str) -> Self {
        let mut pattern = Self {
            parts: Vec::new(),
            cut_before: false,
            cut_after: false,
            elided: false,
        };
        let mut at = 0;
        while let Some(elision) = next_elision(quote, at) {
            pattern.elided = true;
            pattern.cut_before |= next_word(&quote[..elision.start], 0).is_none();
            pattern.push(quote, at..elision.start);
            at = elision.end;
            pattern.cut_after = next_word(quote, at).is_none();
        }
        pattern.push(quote, at..quote.len());
        pattern
    }

    fn push(&mut self, quote: &str, part: Range<usize>) {
        if next_word(&quote[..part.end], part.start).is_some() {
            self.parts.push(trim(quote, part));
        }
    }
}

fn trim(text: &str, mut range: Range<usize>) -> Range<usize> {
    let bytes = text.as_bytes();
    while range.start < range.end && bytes[range.start] == b' ' {
        range.start += 1;
    }
    while range.start < range.end && bytes[range.end - 1] == b' ' {
        range.end -= 1;
    }
    range
}

/// The next run of three dots or more, with brackets around it if it has them.
fn next_elision(quote: &str, from: usize) -> Option<Range<usize>> {
    let bytes = quote.as_bytes();
    let mut start = from + quote[from..].find("...")?;
    let mut end = start;
    while bytes.get(end) == Some(&b'.') {
        end += 1;
    }
    let open = start
        .checked_sub(1)
        .filter(|open| *open >= from)
        .map(|open| bytes[open]);
    if matches!(
        (open, bytes.get(end)),
        (Some(b'['), Some(b']')) | (Some(b'('), Some(b')'))
    ) {
        start -= 1;
        end += 1;
    }
    Some(start..end)
}

/// Why what stands in square brackets is no insertion that an editor may make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InsertionFault {
    /// It holds a negation or a condition.
    ChangesSense,
    /// It has more than four words.
    TooLong,
    /// It stands inside a word, and changes more than the case of one letter.
    InsideWord,
}

/// One way to read a part: words to look for in the article.
#[derive(Debug, Clone, Default)]
pub(super) struct Reading {
    pub words: String,
    /// Whether something in brackets was taken for an insertion.
    pub inserted: bool,
    /// The first insertion that no editor may make, as a range of the folded quotation.
    pub fault: Option<(Range<usize>, InsertionFault)>,
    /// Whether a bracket was taken out just before the end of `words`.
    open: bool,
}

/// The ways to read a part, those that take brackets literally first; none where they would be too many.
pub(super) fn readings(
    quote: &str,
    part: Range<usize>,
    language: &Language,
    is_printed: impl Fn(&str) -> bool,
) -> Option<Vec<Reading>> {
    let mut readings = vec![Reading::default()];
    let mut at = part.start;
    while let Some(bracket) = next_bracket(quote, at, part.end) {
        for reading in &mut readings {
            reading.append(&quote[at..bracket.start]);
        }
        let mut next = Vec::new();
        if is_printed(&quote[bracket.clone()]) {
            for reading in &readings {
                next.push(reading.with_text(&quote[bracket.clone()]));
            }
        }
        if let Some(letter) = changed_letter(quote, &bracket, part.start) {
            for reading in &readings {
                next.push(reading.with_letter(letter.to_lowercase().collect()));
                next.push(reading.with_letter(letter.to_uppercase().collect()));
            }
        } else if has_words(&quote[bracket.clone()]) {
            let fault = insertion_fault(quote, language, &bracket, &part);
            for reading in &readings {
                next.push(reading.without(&bracket, fault));
            }
        } else if next.is_empty() {
            for reading in &readings {
                next.push(reading.with_text(&quote[bracket.clone()]));
            }
        }
        if next.len() > READINGS_AT_MOST {
            return None;
        }
        readings = next;
        at = bracket.end;
    }
    for reading in &mut readings {
        reading.append(&quote[at..part.end]);
        reading.close();
    }
    Some(readings)
}

impl Reading {
    /// Adds text. Where a bracket was taken out before it, the blanks that stood around the bracket become one or none.
    fn append(&mut self, text: &str) {
        let mut text = text;
        if self.open && !text.is_empty() {
            let tight = self.words.is_empty() || self.words.ends_with([' ', '(', '-', '"', '.']);
            if tight {
                text = text.strip_prefix(' ').unwrap_or(text);
            }
            if text.starts_with([',', '.', ';', ':', '!', '?', ')', '"', '\'', '-'])
                && self.words.ends_with(' ')
            {
                self.words.pop();
            }
            self.open = false;
        }
        self.words.push_str(text);
    }

    fn close(&mut self) {
        if self.words.ends_with(' ') {
            self.words.pop();
        }
    }

    fn with_text(&self, text: &str) -> Self {
        let mut reading = self.clone();
        reading.append(text);
        reading
    }

    fn with_letter(&self, letter: String) -> Self {
        let mut reading = self.with_text(&letter);
        reading.inserted = true;
        reading
    }

    fn without(&self, bracket: &Range<usize>, fault: Option<InsertionFault>) -> Self {
        let mut reading = self.clone();
        reading.inserted = true;
        reading.open = true;
        if reading.fault.is_none() {
            reading.fault = fault.map(|fault| (bracket.clone(), fault));
        }
        reading
    }
}

/// The next text in square brackets between two places, brackets included.
fn next_bracket(quote: &str, from: usize, to: usize) -> Option<Range<usize>> {
    let start = from + quote[from..to].find('[')?;
    let end = start + quote[start..to].find(']')? + 1;
    Some(start..end)
}

fn has_words(text: &str) -> bool {
    next_word(text, 0).is_some()
}

/// The letter in a bracket at the head of a word, as in `[T]he`: its case may have been changed.
fn changed_letter(quote: &str, bracket: &Range<usize>, part_start: usize) -> Option<char> {
    let mut inside = quote[bracket.start + 1..bracket.end - 1].chars();
    let letter = inside.next().filter(|c| c.is_alphabetic())?;
    let alone = inside.next().is_none();
    let heads_word = quote[bracket.end..].starts_with(char::is_alphanumeric);
    let starts_word = !quote[part_start..bracket.start].ends_with(char::is_alphanumeric);
    (alone && heads_word && starts_word).then_some(letter)
}

fn insertion_fault(
    quote: &str,
    language: &Language,
    bracket: &Range<usize>,
    part: &Range<usize>,
) -> Option<InsertionFault> {
    let inside = bracket.start + 1..bracket.end - 1;
    let mut words = 0;
    for piece in quote[inside.clone()].split(' ') {
        words += usize::from(has_words(piece));
    }
    let attached = quote[part.start..bracket.start].ends_with(char::is_alphanumeric)
        || quote[bracket.end..part.end].starts_with(char::is_alphanumeric);
    if !sense_words(quote, language, inside).is_empty() {
        Some(InsertionFault::ChangesSense)
    } else if words > INSERTED_WORDS_AT_MOST {
        Some(InsertionFault::TooLong)
    } else {
        attached.then_some(InsertionFault::InsideWord)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn divides_at_elisions() {
        let cases: [(&str, &[&str], bool, bool); 8] = [
            ("we go...they stay", &["we go", "they stay"], false, false),
            (
                "we go [...] they stay",
                &["we go", "they stay"],
                false,
                false,
            ),
            ("(...) they stay", &["they stay"], true, false),
            ("we go,...", &["we go,"], false, true),
            ("we....", &["we"], false, true),
            ("......", &[], true, true),
            ("we.. go", &["we.. go"], false, false),
            ("[...", &[], true, true),
        ];
        for (quote, parts, before, after) in cases {
            let pattern = Pattern::of(quote);
            let found: Vec<_> = pattern
                .parts
                .iter()
                .map(|part| &quote[part.clone()])
                .collect();
            assert_eq!(found, parts, "{quote}");
            assert_eq!(
                (pattern.cut_before, pattern.cut_after),
                (before, after),
                "{quote}"
            );
        }
    }

    #[test]
    fn reads_brackets_literally_and_as_insertions() {
        let english = Language::of_tag("en");
        let read = |quote: &str| {
            let mut found = Vec::new();
            for reading in readings(quote, 0..quote.len(), english, |bracket| {
                bracket == "[China]"
            })
            .unwrap()
            {
                found.push((reading.words, reading.fault.map(|(_, fault)| fault)));
            }
            found
        };
        let one = |words: &str, fault| vec![(words.to_owned(), fault)];
        assert_eq!(read("it [the board] met"), one("it met", None));
        assert_eq!(read("it [the board], too"), one("it, too", None));
        assert_eq!(read("[The board] met"), one("met", None));
        assert_eq!(read("they met [the board]"), one("they met", None));
        assert_eq!(read("they met [x] [y] here"), one("they met here", None));
        assert_eq!(read("they-[all] met"), one("they-met", None));
        assert_eq!(read("it [!] met"), one("it [!] met", None));
        assert_eq!(read("it [met"), one("it [met", None));
        assert_eq!(
            read("it [one two three four five] met")[0].1,
            Some(InsertionFault::TooLong)
        );
        assert_eq!(
            read("it [hasn't] met")[0].1,
            Some(InsertionFault::ChangesSense)
        );
        assert_eq!(read("want[s] it")[0].1, Some(InsertionFault::InsideWord));
        assert_eq!(read("it [China] met").len(), 2);
        assert_eq!(
            read("[T]he end"),
            [("the end".to_owned(), None), ("The end".to_owned(), None)]
        );
        let many = "[a]b ".repeat(9);
        assert!(readings(&many, 0..many.len(), english, |_| false).is_none());
    }
}
