//! Numbers, and what is made of them, that a language writes as one word: "dreihundertachtundvierzig", "zweijährige",
//! "dreieinhalb", "Viertelstunde", "drittgrößte".
//!
//! Such a word is parted into tokens that touch, each a word of the lexicon, so that the same grammar reads it as reads
//! "twenty-one" and "two-year-old". A word is parted only if nothing of it is left over.

use super::token::{Kind, Space, Token};
use crate::text::language::{Form, Language, Lexicon, Sense, WordId};

/// The letters of a compound that are looked at; longer ones are no numbers.
const LONGEST: usize = 80;

/// Parts the compounds among tokens that have been looked up.
pub(super) fn part(tokens: Vec<Token>, text: &str, language: &'static Language) -> Vec<Token> {
    let mut parted = Vec::with_capacity(tokens.len() + tokens.len() / 16);
    let mut reader = Compound::default();
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

/// A word that is being parted, with room that is used again for the next.
#[derive(Default)]
struct Compound {
    /// The word in lower case, and for each of its bytes where the character ends in the word as it is written.
    lower: Vec<u8>,
    ends: Vec<u8>,
    /// Where the parts end in the word as it is written, and what they are.
    parts: Vec<(u8, WordId)>,
}

impl Compound {
    /// Parts a word; whether it is a compound.
    fn read(&mut self, word: &str, lexicon: &Lexicon) -> bool {
        self.parts.clear();
        if word.len() > LONGEST || !self.write_lower(word) {
            return false;
        }
        if self.ranks(lexicon) {
            return true;
        }
        let mut start = 0;
        while start < self.lower.len() {
            let Some((end, id)) = self.next(start, lexicon) else {
                return false;
            };
            self.parts.push((self.ends[end - 1], id));
            start = end;
        }
        self.parts.len() > 1
    }

    fn write_lower(&mut self, word: &str) -> bool {
        self.lower.clear();
        self.ends.clear();
        for (at, c) in word.char_indices() {
            let Ok(end) = u8::try_from(at + c.len_utf8()) else {
                return false;
            };
            for small in c.to_lowercase() {
                let mut bytes = [0; 4];
                self.lower.extend(small.encode_utf8(&mut bytes).bytes());
                self.ends.resize(self.lower.len(), end);
            }
        }
        true
    }

    /// Parts an ordinal from the superlative behind it: "drittgrößte", "zweitplatzierte".
    fn ranks(&mut self, lexicon: &Lexicon) -> bool {
        let stem = lexicon.longest_stem(&mut self.lower, |word| word.is_number(Form::Ordinal));
        let Some((end, id)) = stem else {
            return false;
        };
        let rest = lexicon.find_lower(&mut self.lower[end..]);
        let senses = &lexicon.word(rest).senses;
        let second = lexicon.word(id).number.is_some_and(|rank| rank.value > 1); // not "erstbeste"
        let ranks = second && senses.has(Sense::Superlative) || senses.has(Sense::Placing);
        if ranks {
            self.parts.push((self.ends[end - 1], id));
            self.parts.push((self.ends[self.lower.len() - 1], rest));
        }
        ranks
    }

    /// The part that begins at a byte: where it ends, and which word it is. What is left as a whole comes first, then the
    /// longest cardinal: an ordinal or a plural only ends a compound.
    fn next(&mut self, start: usize, lexicon: &Lexicon) -> Option<(usize, WordId)> {
        let last = self.parts.last().map(|(_, id)| lexicon.word(*id));
        if let Some(last) = last {
            let id = lexicon.find_lower(&mut self.lower[start..]);
            let word = lexicon.word(id);
            let ends = word.number.is_some()
                || word.fraction.is_some()
                || word.senses.has(Sense::Half)
                || word.senses.has(Sense::BehindNumber);
            if id != WordId::NONE && ends && !last.senses.has(Sense::BehindNumber) {
                return Some((self.lower.len(), id));
            }
        }
        let after_number = last.is_some_and(|last| last.number.is_some());
        let first = last.is_none();
        let (length, id) = lexicon.longest_prefix(&self.lower[start..], |word| {
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
