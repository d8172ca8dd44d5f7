//! What a quotation is, as far as its length and its place in the sentence tell.

use super::Quotation;
use crate::text::language::{Language, Sense};

/// What a passage between quotation marks is.
///
/// Words that somebody said may be a single one, so [`Scare`](Kind::Scare) and [`Title`](Kind::Title) say how the passage
/// stands in its sentence, not that nobody said it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Words as they were spoken or written. What is in doubt counts as speech.
    Speech,
    /// One to three words in lower case that are part of the sentence around them: an “all weather” pact.
    Scare,
    /// The name of a work or a thing: the film “Night Train”.
    Title,
    /// Two marks with nothing between them.
    Empty,
    /// An opening mark that nothing closes. The span ends with the paragraph.
    Unclosed,
    /// What somebody says in a transcript, without marks: from the name of the speaker to that of the next.
    Turn,
    /// A block quotation, without marks.
    Block,
}

impl Kind {
    /// Whether no marks enclose it.
    pub fn is_unmarked(self) -> bool {
        matches!(self, Self::Turn | Self::Block)
    }
}

pub(super) fn kind_of(text: &str, language: &Language, quotation: &Quotation) -> Kind {
    let [words] = &quotation.parts[..] else {
        return Kind::Speech;
    };
    let words = text[words.clone()].trim();
    if words.is_empty() {
        return Kind::Empty;
    }
    // Longer than any title or catchword: no need to look at it, however long it is.
    if words.len() > 120 {
        return Kind::Speech;
    }
    let before = text[..quotation.span.start].trim_end_matches([' ', '\n', '\u{A0}']);
    let shape = Shape::of(words, language);
    let introduced = before.is_empty()
        || before.ends_with([',', ':', '.', '!', '?', '—', '–', '”', '"', '’', '\n', '»'])
        || quotation.depth == 0 && before.ends_with(['“', '«', '‘']);
    let sentence = words.ends_with(['.', '!', '?', ',', '…', '—', ';']);
    let last_word = last_word(before);
    let is_said = language.word(last_word).senses.has(Sense::SpeechVerb);
    let names_work = language.can_be(last_word, Sense::Work);
    // Where nouns have capitals, they make no title of several words, and a catchword may have them.
    let nouns = language.capital_nouns;
    let alone = shape.count >= 2 && !introduced && !is_said && !nouns;
    if (shape.capitalised || nouns && shape.begins_upper) && !sentence && (names_work || alone) {
        return Kind::Title;
    }
    let catchword = shape.lower || nouns;
    if catchword && shape.count <= 3 && !introduced && !sentence && !is_said {
        return Kind::Scare;
    }
    Kind::Speech
}

fn last_word(before: &str) -> &str {
    let start = before.rfind(|c: char| !c.is_alphabetic()).map_or(0, |at| {
        at + before[at..].chars().next().map_or(1, char::len_utf8)
    });
    &before[start..]
}

/// Words that titles leave uncapitalised.
const SMALL: &[Sense] = &[Sense::The, Sense::A, Sense::Preposition, Sense::Conjunction];

/// How the words of a short passage are written.
struct Shape {
    count: usize,
    /// Every word but the small ones starts with a capital or a digit.
    capitalised: bool,
    /// The first word does.
    begins_upper: bool,
    /// No word starts with a capital.
    lower: bool,
}

impl Shape {
    fn of(words: &str, language: &Language) -> Self {
        let mut shape = Self {
            count: 0,
            capitalised: true,
            begins_upper: false,
            lower: true,
        };
        let is_small = |word: &str| language.word(word).senses.has_any(SMALL);
        for word in words.split_whitespace() {
            let Some(first) = word.chars().find(|c| c.is_alphanumeric()) else {
                continue;
            };
            shape.count += 1;
            if first.is_numeric() && word.ends_with('%') {
                shape.capitalised = false; // "100% Lee"
            } else if first.is_uppercase() {
                shape.lower = false;
                shape.begins_upper |= shape.count == 1;
            } else if !first.is_numeric() && (shape.count == 1 || !is_small(word)) {
                shape.capitalised = false;
            }
        }
        shape
    }
}
