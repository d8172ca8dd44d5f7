//! Numbers, and what is made of them, that a language writes as one word: "dreihundertachtundvierzig", "zweijährige",
//! "dreieinhalb", "Viertelstunde", "drittgrößte".
//!
//! Such a word is parted into tokens that touch, each a word of the lexicon, so that the same grammar reads it as reads
//! "twenty-one" and "two-year-old". A word is parted only if nothing of it is left over.

use super::token::{Kind, Space, Token};
use crate::text::language::{Form, Language, Lexicon, Sense, WordId, push_lower};

/// The bytes of a compound in lower case; longer ones are no numbers.
const LONGEST: usize = 80;

/// Parts the compounds among tokens that have been looked up.
pub(super) fn part(tokens: Vec<Token>, text: &str, language: &'static Language) -> Vec<Token> {
    let mut parted = Vec::with_capacity(tokens.len() + tokens.len() / 16);
    let mut reader = Compound::new();
    for token in tokens {
        let unknown = token.kind == Kind::Word && token.word == WordId::NONE;
        if unknown && reader.read(token.text(text), &language.lexicon) {
            reader.tokens(token, &mut parted);
        } else {
            parted.push(token);
        }
    }
    parted
}

/// A word that is being parted.
struct Compound {
    /// The word in lower case, as it is looked up, and how many bytes of it there are.
    lower: [u8; LONGEST],
    length: usize,
    /// Where the character that a byte ends, ends in the word as it is written.
    ends: [u16; LONGEST],
    /// Where the parts end in the word as it is written, and what they are.
    parts: Vec<(u16, WordId)>,
}

impl Compound {
    fn new() -> Self {
        Self {
            lower: [0; LONGEST],
            length: 0,
            ends: [0; LONGEST],
            parts: Vec::new(),
        }
    }

    /// Parts a word; whether it is a compound.
    fn read(&mut self, word: &str, lexicon: &Lexicon) -> bool {
        self.parts.clear();
        if self.write_lower(word).is_none() {
            return false;
        }
        if self.ranks(lexicon) {
            return true;
        }
        let mut start = 0;
        while start < self.length {
            let Some((end, id)) = self.next(start, lexicon) else {
                return false;
            };
            self.parts.push((self.ends[end - 1], id));
            start = end;
        }
        self.parts.len() > 1
    }

    /// Takes a word up, unless it is too long for a number.
    fn write_lower(&mut self, word: &str) -> Option<()> {
        self.length = 0;
        for (at, c) in word.char_indices() {
            let before = self.length;
            if c.is_ascii() {
                *self.lower.get_mut(self.length)? = c.to_ascii_lowercase() as u8;
                self.length += 1;
            } else {
                self.length = push_lower(c, &mut self.lower, self.length)?;
            }
            // A mark is composed with the letter before it; a ligature is several letters.
            let written = before.min(self.length.checked_sub(1)?)..self.length;
            let end = u16::try_from(at + c.len_utf8()).ok()?;
            self.ends.get_mut(written)?.fill(end);
        }
        Some(())
    }

    /// Parts an ordinal from the superlative behind it: "drittgrößte", "zweitplatzierte".
    fn ranks(&mut self, lexicon: &Lexicon) -> bool {
        let stem = lexicon.longest_stem(&mut self.lower[..self.length], |word| {
            word.is_number(Form::Ordinal)
        });
        let Some((end, id)) = stem else {
            return false;
        };
        let rest = lexicon.find_lower(&mut self.lower[end..self.length]);
        let senses = &lexicon.word(rest).senses;
        let second = lexicon.word(id).number.is_some_and(|rank| rank.value > 1); // not "erstbeste"
        let ranks = second && senses.has(Sense::Superlative) || senses.has(Sense::Placing);
        if ranks {
            self.parts.push((self.ends[end - 1], id));
            self.parts.push((self.ends[self.length - 1], rest));
        }
        ranks
    }

    /// The part that begins at a byte: where it ends, and which word it is. What is left as a whole comes first, then the
    /// longest cardinal: an ordinal or a plural only ends a compound.
    fn next(&mut self, start: usize, lexicon: &Lexicon) -> Option<(usize, WordId)> {
        let last = self.parts.last().map(|(_, id)| lexicon.word(*id));
        if let Some(last) = last {
            let id = lexicon.find_lower(&mut self.lower[start..self.length]);
            let word = lexicon.word(id);
            let ends = word.number.is_some()
                || word.fraction.is_some()
                || word.senses.has(Sense::Half)
                || word.senses.has(Sense::BehindNumber);
            if id != WordId::NONE && ends && !last.senses.has(Sense::BehindNumber) {
                return Some((self.length, id));
            }
        }
        let after_number = last.is_some_and(|last| last.number.is_some());
        let first = last.is_none();
        let (length, id) = lexicon.longest_prefix(&self.lower[start..self.length], |word| {
            word.is_number(Form::Cardinal)
                || first && word.fraction.is_some()
                || after_number && (word.senses.has(Sense::And) || word.fraction.is_some())
                || after_number && word.senses.has(Sense::Half)
        })?;
        Some((start + length, id))
    }

    /// The tokens of the parts.
    fn tokens(&self, whole: Token, tokens: &mut Vec<Token>) {
        let mut start = 0;
        for (end, id) in &self.parts {
            let end = usize::from(*end);
            let mut part = whole.slice(start..end);
            part.word = *id;
            if start > 0 {
                part.before = Space::None;
            }
            tokens.push(part);
            start = end;
        }
    }
}
