//! Phrases: rows of words and slots, each with its meaning and an example.
//!
//! A phrase book is a static list of [`Phrase`]s. A form is written as it is read, its parts divided by blanks: words,
//! `a|b` for either word, `a~` for a word with any ending (see [`super::lexicon`]), `[a]` for a part that may be missing, `{name}` for a slot that a reader fills, `(a|b)` at the
//! beginning for words that stand before the phrase and do not belong to it, and marks: `-` for any hyphen, `'` for any
//! apostrophe, others for themselves. An apostrophe behind a letter belongs to its word: `l' an`, `aujourd'hui`.
//!
//! ```text
//! the {unit} before last
//! {amount} ago
//! [the] end|close of {time}
//! (over) the weekend
//! ```
//!
//! An [`Index`] has the forms taken apart, and lists for each word and slot the phrases that may begin with it.

use super::example::Example;
use super::form::{first_letters, inside, is_letter};
use super::lexicon::{Lexicon, WordId};
use crate::text::row::{HYPHENS, Row};
use std::ops::Range;

/// A line of a phrase book.
pub(crate) struct Phrase<M: 'static> {
    /// How it is written.
    pub form: &'static str,
    /// What it means.
    pub means: M,
    /// The [letters](letter) with which it may begin.
    pub letters: u32,
    #[cfg_attr(not(test), expect(dead_code, reason = "only the tests try it"))]
    pub example: Example,
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
        letters: first_letters(form.as_bytes()),
        example: Example::new(example, reads),
    }
}

/// How many parts a phrase has at most.
const PARTS: usize = 8;

/// A part of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Words of which any may stand here: from which one of the index and how many.
    Words(u16, u8),
    Mark(char),
    /// A slot, by its number.
    Slot(u8),
    /// Behind the last part.
    End,
}

/// A form that is taken apart.
#[derive(Debug, Clone, Copy)]
struct Pattern {
    parts: [Part; PARTS],
    /// A bit for each part that may be missing.
    optional: u8,
    /// Whether the first part stands before the phrase.
    behind: bool,
}

impl Pattern {
    /// A part, if it may not be missing.
    fn required(&self, part: usize) -> Part {
        match part < PARTS && self.optional & 1 << part == 0 {
            true => self.parts[part],
            false => Part::End,
        }
    }
}

/// One phrase among those that begin with the same word or slot.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Opening {
    pub phrase: u16,
    next: u16,
    /// What must stand behind that word or slot, or [`Part::End`] where several things may.
    then: Part,
    /// Whether that word or slot may not be missing.
    pub required: bool,
}

impl Opening {
    const NONE: Self = Self {
        phrase: 0,
        next: 0,
        then: Part::End,
        required: true,
    };

    /// What must stand behind that word or slot. A list has its phrases in this order.
    pub fn wants(&self) -> Wants {
        Wants::of(self.then)
    }
}

/// What a phrase must go on with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Wants {
    /// Nothing, a mark, or one of several things.
    Else,
    Slot,
    Word,
}

impl Wants {
    const fn of(then: Part) -> Self {
        match then {
            Part::Words(..) => Self::Word,
            Part::Slot(_) => Self::Slot,
            Part::Mark(_) | Part::End => Self::Else,
        }
    }
}

/// The forms of a phrase book, taken apart.
pub(crate) struct Index {
    patterns: Vec<Pattern>,
    words: Vec<WordId>,
    /// The first stands for none.
    openings: Vec<Opening>,
    /// The first opening with each word, by its number, and with each slot, in the order of what they must [go on with](Wants).
    by_word: Vec<u16>,
    by_slot: Vec<u16>,
    /// A bit for each of these words, by its number: most words go on with no phrase that "the" may begin, and there are many.
    second: Vec<u64>,
}

/// A phrase book with its index.
pub(crate) struct Book<M: 'static> {
    pub lines: &'static [Phrase<M>],
    pub index: Index,
}

impl<M: Copy> Book<M> {
    /// Takes the forms of a phrase book without slots apart.
    pub fn new(lines: &'static [Phrase<M>], lexicon: &Lexicon) -> Self {
        Self::with_slots(lines, &[], lexicon)
    }

    /// Takes the forms of a phrase book apart. `slots` are the names of the slots.
    pub fn with_slots(lines: &'static [Phrase<M>], slots: &[&str], lexicon: &Lexicon) -> Self {
        let forms: Vec<&str> = lines.iter().map(|line| line.form).collect();
        Self {
            lines,
            index: Index::new(&forms, slots, lexicon),
        }
    }

    /// Whether a phrase may begin with a token.
    pub fn may_begin(&self, row: &Row<'_>, at: usize) -> bool {
        row.get(at)
            .is_some_and(|token| self.index.with_word(token.word).is_some())
    }

    /// The longest phrase that begins with the token `at` and whose meaning is wanted: what is wanted of it, and the token
    /// behind it.
    pub fn at<T>(
        &self,
        row: &Row<'_>,
        at: usize,
        wanted: impl Fn(M) -> Option<T>,
    ) -> Option<(T, usize)> {
        self.within(row, at..row.len(), wanted)
    }

    /// The longest phrase that ends before the token `end` and whose meaning is wanted: what is wanted of it, and its
    /// first token.
    pub fn before<T>(
        &self,
        row: &Row<'_>,
        end: usize,
        wanted: impl Fn(M) -> Option<T>,
    ) -> Option<(T, usize)> {
        for start in end.saturating_sub(PARTS)..end {
            if let Some((means, next)) = self.within(row, start..end, &wanted)
                && next == end
            {
                return Some((means, start));
            }
        }
        None
    }

    fn within<T>(
        &self,
        row: &Row<'_>,
        tokens: Range<usize>,
        wanted: impl Fn(M) -> Option<T>,
    ) -> Option<(T, usize)> {
        let wanted = |phrase| wanted(self.lines.get(usize::from(phrase))?.means);
        let (phrase, next) = self
            .index
            .longest(row, tokens, &|phrase| wanted(phrase).is_some())?;
        Some((wanted(phrase)?, next))
    }
}

impl Index {
    fn new(forms: &[&'static str], slots: &[&str], lexicon: &Lexicon) -> Self {
        let mut index = Self {
            patterns: Vec::with_capacity(forms.len()),
            words: Vec::new(),
            openings: vec![Opening::NONE],
            by_word: vec![0; lexicon.words.len()],
            by_slot: vec![0; slots.len()],
            second: vec![0; lexicon.words.len().div_ceil(64)],
        };
        for form in forms {
            index.add_pattern(form, slots, lexicon);
        }
        // What is added is before what was added.
        for wants in [Wants::Word, Wants::Slot, Wants::Else] {
            for phrase in (0..forms.len()).rev() {
                index.add_openings(phrase, wants);
            }
        }
        index
    }

    fn add_pattern(&mut self, form: &'static str, slots: &[&str], lexicon: &Lexicon) {
        let mut pattern = Pattern {
            parts: [Part::End; PARTS],
            optional: 0,
            behind: false,
        };
        for (count, mut part) in form.split(' ').enumerate() {
            match part.as_bytes()[0] {
                b'[' => {
                    pattern.optional |= 1 << count;
                    part = inside(part);
                }
                b'(' => {
                    assert!(count == 0, "only the first part may stand before");
                    pattern.behind = true;
                    part = inside(part);
                }
                _ => {}
            }
            let first = part.as_bytes()[0];
            pattern.parts[count] = if first == b'{' {
                Part::Slot(number(inside(part), slots))
            } else if is_letter(first) {
                let from = self.words.len();
                for word in part.split('|') {
                    self.words.push(lexicon.listed(word.as_bytes()));
                    if word.ends_with('~') {
                        self.words.extend(lexicon.inflected(word));
                    }
                }
                Part::Words(from as u16, (self.words.len() - from) as u8)
            } else {
                Part::Mark(first as char)
            };
        }
        self.patterns.push(pattern);
    }

    /// Lists a phrase under all that it may begin with where it must go on with this.
    fn add_openings(&mut self, phrase: usize, wants: Wants) {
        let pattern = self.patterns[phrase];
        let mut behind_slot = false;
        for part in usize::from(pattern.behind).. {
            let then = match behind_slot {
                // The slot that may be missing may take what seems to begin the phrase.
                true => Part::End,
                false => pattern.required(part + 1),
            };
            let required = pattern.optional & 1 << part == 0;
            let listed = Wants::of(then) == wants;
            if listed {
                self.note_second(then);
            }
            let opening = Opening {
                phrase: phrase as u16,
                next: 0,
                then,
                required,
            };
            match pattern.parts[part] {
                Part::Words(from, count) if listed => {
                    for at in (from..).take(count.into()) {
                        let word = self.words[usize::from(at)].number();
                        add_opening(&mut self.openings, &mut self.by_word[word], opening);
                    }
                }
                Part::Slot(slot) => {
                    if listed {
                        let first = &mut self.by_slot[usize::from(slot)];
                        add_opening(&mut self.openings, first, opening);
                    }
                    behind_slot = true;
                }
                Part::Words(..) => {}
                Part::Mark(_) => panic!("a phrase begins with a word or a slot"),
                Part::End => panic!("a phrase is more than what may be missing"),
            }
            if required {
                return;
            }
        }
    }

    fn note_second(&mut self, then: Part) {
        if let Part::Words(from, count) = then {
            for at in (from..).take(count.into()) {
                let word = self.words[usize::from(at)].number();
                self.second[word / 64] |= 1 << (word % 64);
            }
        }
    }

    /// Whether a token may be one of the words with which phrases [must go on](Opening::wants_word).
    pub fn may_be_second(&self, row: &Row<'_>, at: usize) -> bool {
        let number = row.get(at).map_or(0, |token| token.word.number());
        let bits = self.second.get(number / 64);
        bits.is_some_and(|bits| bits & 1 << (number % 64) != 0)
    }

    /// The first phrase that may begin with a word.
    pub fn with_word(&self, word: WordId) -> Option<Opening> {
        self.opening(*self.by_word.get(word.number())?)
    }

    /// The first phrase that may begin with a slot.
    pub fn with_slot(&self, slot: u8) -> Option<Opening> {
        self.opening(*self.by_slot.get(slot as usize)?)
    }

    /// The next phrase with the same beginning.
    pub fn after(&self, opening: Opening) -> Option<Opening> {
        self.opening(opening.next)
    }

    fn opening(&self, number: u16) -> Option<Opening> {
        (number > 0).then(|| self.openings[number as usize])
    }

    /// The longest phrase that begins with the first of these tokens, ends before their last, and is wanted: its number, and the
    /// token behind it.
    fn longest(
        &self,
        row: &Row<'_>,
        tokens: Range<usize>,
        wanted: &dyn Fn(u16) -> bool,
    ) -> Option<(u16, usize)> {
        let mut longest: Option<(u16, usize)> = None;
        let mut opening = self.with_word(row.get(tokens.start)?.word);
        let second = self.may_be_second(row, tokens.start + 1);
        while let Some(this) = opening
            && (second || this.wants() < Wants::Word)
        {
            // Of equally long ones the first of the book counts.
            if self.may_go_on(this, row, tokens.start + 1, |_| true)
                && let Some(next) = self.read(this.phrase, row, tokens.start, |_, _| None)
                && (tokens.start + 1..=tokens.end).contains(&next)
                && longest
                    .is_none_or(|(number, end)| next > end || next == end && this.phrase < number)
                && wanted(this.phrase)
            {
                longest = Some((this.phrase, next));
            }
            opening = self.after(this);
        }
        longest
    }

    /// A quick look before a phrase is read: whether the token `next`, which stands behind the word or slot that it begins
    /// with, may be what comes then. `may_fill` tells of a slot whether it may begin there.
    #[inline]
    pub fn may_go_on(
        &self,
        opening: Opening,
        row: &Row<'_>,
        next: usize,
        may_fill: impl FnOnce(u8) -> bool,
    ) -> bool {
        let fits = match opening.then {
            Part::End => return true,
            Part::Words(from, count) => self.is_word(row, next, from, count),
            Part::Mark(mark) => is_mark(row, next, mark),
            Part::Slot(slot) => may_fill(slot),
        };
        fits && row.same_paragraph(next)
    }

    /// Reads a phrase from the token `at`: the token behind it. `fill` reads a slot from a token, keeps what it found, and
    /// tells the token behind it.
    pub fn read(
        &self,
        phrase: u16,
        row: &Row<'_>,
        at: usize,
        mut fill: impl FnMut(u8, usize) -> Option<usize>,
    ) -> Option<usize> {
        let pattern = self.patterns.get(phrase as usize)?;
        let mut next = at;
        for (index, part) in pattern.parts.iter().enumerate() {
            let goes_on = next == at || row.same_paragraph(next);
            let read = match *part {
                Part::End => break,
                _ if !goes_on => None,
                Part::Words(from, count) if index == 0 && pattern.behind => {
                    let stands_before = at > 0 && row.same_paragraph(at);
                    (stands_before && self.is_word(row, at - 1, from, count)).then_some(at)
                }
                Part::Words(from, count) => {
                    self.is_word(row, next, from, count).then_some(next + 1)
                }
                Part::Mark(mark) => is_mark(row, next, mark).then_some(next + 1),
                Part::Slot(slot) => fill(slot, next),
            };
            next = match read {
                Some(read) => read,
                None if pattern.optional & 1 << index != 0 => next,
                None => return None,
            };
        }
        Some(next)
    }

    fn is_word(&self, row: &Row<'_>, at: usize, from: u16, count: u8) -> bool {
        let Some(token) = row.get(at) else {
            return false;
        };
        let from = from as usize;
        token.word != WordId::NONE && self.words[from..from + count as usize].contains(&token.word)
    }
}

fn is_mark(row: &Row<'_>, at: usize, mark: char) -> bool {
    match mark {
        '-' => row.is_mark(at, &HYPHENS),
        '\'' => row.glued(at) && row.is_mark(at, &['\'', '’']),
        other => row.mark(at) == Some(other),
    }
}

/// Puts an opening before those that begin with the same, of which `first` is the first.
fn add_opening(openings: &mut Vec<Opening>, first: &mut u16, opening: Opening) {
    let next = std::mem::replace(first, openings.len() as u16);
    openings.push(Opening { next, ..opening });
}

/// The number of a slot.
fn number(name: &str, slots: &[&str]) -> u8 {
    let number = slots.iter().position(|slot| *slot == name);
    number.expect("a slot has this name") as u8
}

/// The forms of a book, for the lexicon.
pub(crate) fn forms<M>(book: &[Phrase<M>]) -> Vec<&'static str> {
    book.iter().map(|phrase| phrase.form).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads the book of one phrase with the words that English knows; the slot is "year".
    fn read(form: &'static str, text: &str) -> Option<usize> {
        let row = Row::of(text, "en");
        let lexicon = &row.language.lexicon;
        let index = Index::new(&[form], &["unit"], lexicon);
        let at = usize::from(text.starts_with("over"));
        index.read(0, &row, at, |_, at| row.is(at, "year").then_some(at + 1))
    }

    #[test]
    fn reads_words_alternatives_and_slots() {
        let form = "[the] end|close of {unit}";
        assert_eq!(read(form, "the end of year one"), Some(4));
        assert_eq!(read(form, "Close of year"), Some(3));
        assert_eq!(read(form, "end of the year"), None);
        assert_eq!(read(form, "the end"), None);
        assert_eq!(read(form, "the\n\nend of year"), None);
    }

    #[test]
    fn reads_marks_and_what_stands_before() {
        assert_eq!(read("{unit} - end", "year-end"), Some(3));
        assert_eq!(read("{unit} ['] [s] end", "year’s end"), Some(4));
        assert_eq!(read("(over) the {unit}", "over the year"), Some(3));
        assert_eq!(read("(over) the {unit}", "the year"), None);
    }
}
