//! The names of actors, to be found by their first words.

use super::mention::{Name, NameKind, fold, hash, same_word};
use super::person::People;
use crate::text::language::{Language, Sense, letter};
use crate::text::row::token::{Kind, Space, Token};
use crate::text::row::{Row, tokens_of};
use std::borrow::Cow;
use std::cell::Cell;
use std::collections::HashMap;
use std::ops::Range;

/// How a name is inflected where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    /// As it is declared.
    Same,
    /// With the s of the genitive: "Müllers".
    Genitive,
    /// With another ending or article: "dem Präsidenten".
    Oblique,
}

/// The names by their words, so that the work does not grow with their number: each run of words with which a name begins, and
/// which names end with it. Names that begin alike ("University of") are gone through once for all of them.
pub(super) struct Index<'n> {
    names: &'n [Name<'n>],
    language: &'static Language,
    tokens: Vec<Vec<Token>>,
    /// By the hashes of the words.
    begun: HashMap<Key, Begun>,
    /// A bit for each word with which a name begins, by its [`Key`]: most words of a text begin none, and are looked up nowhere.
    first: [u64; FIRST],
    /// The [letters](letter) with which names begin: most words of a text begin with another, and are not even hashed.
    letters: u32,
    has_roles: bool,
    /// How many words of very long names may still be compared: such a name may nearly stand all over a text.
    left: Cell<usize>,
}

/// The hash of the words with which a name begins.
type Key = u64;

/// What begins with some words.
#[derive(Default)]
struct Begun {
    /// The names that have no more words.
    places: Vec<usize>,
    /// Whether some of them are not the names of people that are known by their parts.
    of_others: bool,
}

/// In the place of the hash of an article that is inflected.
const ARTICLE: u64 = 0;

/// What the hashes of names begin with, and those of offices, which stand behind "the".
const NAME: Key = 0;
const ROLE: Key = 1;

/// How many times 64 bits there are for the words with which names begin.
const FIRST: usize = 16;

/// How many words a name has at most of which it does not count how often it nearly stands.
const WORDS: usize = 24;

/// How many words of longer ones are compared, for each word of the text.
const LONGER: usize = 8;

/// How many names of the same words are compared with the text: very many may be called the same.
const COMPARED: usize = 16;

/// Names that stand at a token, or have the same words as one that does.
#[derive(Default)]
pub(super) struct Found<'i> {
    /// How many tokens they have.
    pub length: usize,
    /// Which names they are, in order.
    pub places: Cow<'i, [usize]>,
}

impl<'n> Index<'n> {
    pub fn new(names: &'n [Name<'n>], people: &People<'_>, row: &Row<'_>) -> Self {
        let mut index = Self {
            names,
            language: row.language,
            tokens: (names.iter())
                .map(|name| tokens_of(name.words, row.language))
                .collect(),
            begun: HashMap::new(),
            first: [0; FIRST],
            letters: 0,
            has_roles: names.iter().any(|name| name.kind == NameKind::Role),
            left: Cell::new(row.len() * LONGER),
        };
        for (place, name) in names.iter().enumerate() {
            let mut key = match name.kind {
                NameKind::Role => ROLE,
                NameKind::Words | NameKind::Person => NAME,
            };
            for (order, token) in index.tokens[place].iter().enumerate() {
                let spaced = order > 0 && token.before != Space::None;
                let word = index.hash_of(token, name.words, order == 0);
                key = next(key, spaced, word);
                index.begun.entry(key).or_default();
                if order == 0 {
                    index.letters |= letter(name.words.as_bytes()[token.start()]);
                    let (part, bit) = first_bit(key);
                    index.first[part] |= bit;
                }
            }
            if let Some(begun) = index.begun.get_mut(&key) {
                begun.places.push(place);
                begun.of_others |= !people.has(name.actor);
            }
        }
        index
    }

    /// The hash of a word of a name, or of a mark in it.
    fn hash_of(&self, token: &Token, words: &str, first: bool) -> u64 {
        let text = token.text(words);
        match token.kind {
            _ if self.is_article(text) => ARTICLE,
            Kind::Mark(mark) => hash_of_mark(mark),
            Kind::Word | Kind::Digits => hash(text, first),
        }
    }

    /// The hashes that a word of a name may have that stands at a token, as it is or inflected.
    fn hashes(&self, row: &Row<'_>, at: usize) -> Vec<u64> {
        let mut hashes = vec![hash_at(row, at, false)];
        if self.inflects() && row.is_word(at) {
            if row.has_any(at, &[Sense::The, Sense::Oblique, Sense::MayBeGenitive]) {
                hashes.push(ARTICLE);
            }
            let endings = self.language.name_endings.iter();
            let stems = endings.filter_map(|ending| row.str(at).strip_suffix(ending));
            hashes.extend(stems.map(|stem| hash(stem, false)));
        }
        hashes
    }

    /// Whether the language inflects names.
    fn inflects(&self) -> bool {
        !self.language.name_endings.is_empty()
    }

    /// Whether a word is an article in a language that inflects it.
    fn is_article(&self, word: &str) -> bool {
        self.inflects() && self.language.word(word).senses.has(Sense::The)
    }

    /// The longest names that stand at a token.
    pub fn longest_at(&self, row: &Row<'_>, at: usize) -> Option<Found<'_>> {
        let (length, keys) = self.longest(row, at)?;
        Some(self.found(length, &keys))
    }

    /// How many tokens the longest names have that stand at a token, and all words of them.
    fn longest(&self, row: &Row<'_>, at: usize) -> Option<(usize, Vec<Key>)> {
        if row.is_word(at) && row.glued(at) && row.is_digits(at.wrapping_sub(1)) {
            return None; // the middle of a word
        }
        self.longest_of(self.first_word(row, at)?, row, at)
    }

    /// What begins with the word of a token.
    fn first_word(&self, row: &Row<'_>, at: usize) -> Option<Key> {
        if self.inflects() && row.has(at, Sense::The) {
            return self.known(NAME, ARTICLE);
        }
        if self.letters & row.letter(at) == 0 {
            return None;
        }
        let stem = || {
            let word = row.str(at);
            let mut endings = self.language.name_endings.iter();
            endings.find_map(|ending| {
                let stem = word.strip_suffix(ending)?;
                self.known(NAME, hash(stem, true))
            })
        };
        let whole = self.known(NAME, hash_at(row, at, true));
        whole.or_else(|| stem().filter(|_| row.is_capital(at)))
    }

    /// What begins with a word, if any name or office does.
    fn known(&self, kind: Key, word: u64) -> Option<Key> {
        let key = next(kind, false, word);
        let (part, bit) = first_bit(key);
        (self.first[part] & bit != 0 && self.begun.contains_key(&key)).then_some(key)
    }

    /// Whether another word may be compared behind so many.
    fn may_compare(&self, words: usize) -> bool {
        let left = match words < WORDS {
            true => return true,
            false => self.left.get().checked_sub(1),
        };
        left.inspect(|left| self.left.set(*left)).is_some()
    }

    fn longest_of(&self, first: Key, row: &Row<'_>, at: usize) -> Option<(usize, Vec<Key>)> {
        let mut lengths: Vec<(usize, Vec<Key>)> = Vec::new();
        let mut begun = vec![first];
        while !begun.is_empty() {
            let here = at + lengths.len() + 1;
            let goes_on = row.get(here).is_some() && row.same_paragraph(here);
            let words = match goes_on && self.may_compare(lengths.len() + 1) {
                true => self.hashes(row, here),
                false => Vec::new(),
            };
            let spaced = !row.glued(here);
            let longer = |key: &Key| {
                let keys = words.iter().map(|word| next(*key, spaced, *word));
                let keys = keys.filter(|key| self.begun.contains_key(key));
                keys.collect::<Vec<Key>>()
            };
            let mut longer: Vec<Key> = begun.iter().flat_map(longer).collect();
            longer.sort_unstable();
            longer.dedup();
            lengths.push((lengths.len() + 1, std::mem::replace(&mut begun, longer)));
        }
        let stands = |key: &Key| {
            let mut places = self.begun[key].places.iter().take(COMPARED);
            places.any(|place| self.stands_at(row, at, *place).is_some())
        };
        lengths.into_iter().rev().find_map(|(length, mut keys)| {
            keys.retain(stands);
            (!keys.is_empty()).then_some((length, keys))
        })
    }

    fn found(&self, length: usize, keys: &[Key]) -> Found<'_> {
        let places = match keys {
            [key] => Cow::Borrowed(&*self.begun[key].places),
            _ => {
                let all = keys.iter().flat_map(|key| &self.begun[key].places);
                let mut places: Vec<usize> = all.copied().collect();
                places.sort_unstable();
                Cow::Owned(places)
            }
        };
        Found { length, places }
    }

    /// The longest office that stands behind the article at a token: "the mayor", but not "the mayor of" or "the mayor Ann".
    pub fn role_at(&self, row: &Row<'_>, at: usize) -> Option<Found<'_>> {
        if !self.has_roles || self.inflects() || !row.has(at, Sense::The) {
            return None;
        }
        let first = self.known(ROLE, hash_at(row, at + 1, true))?;
        let (length, keys) = self.longest_of(first, row, at + 1)?;
        let next = at + 1 + length;
        let goes_on = row.has_any(
            next,
            &[Sense::Of, Sense::For, Sense::In, Sense::At, Sense::From],
        ) || row.is_capital(next) && !row.glued(next);
        (!goes_on).then(|| self.found(length, &keys))
    }

    /// Whether a declared name of several words, or of nobody who is a person, stands within a run of tokens.
    pub fn is_named_within(&self, row: &Row<'_>, run: &Range<usize>) -> bool {
        run.clone().any(|at| {
            let longest = self.longest(row, at);
            longest.is_some_and(|(length, keys)| {
                length > 1 || keys.iter().any(|key| self.begun[key].of_others)
            })
        })
    }

    /// Whether a name stands at a token, and how it is inflected.
    pub fn stands_at(&self, row: &Row<'_>, at: usize, place: usize) -> Option<Case> {
        let (name, words) = (&self.tokens[place], self.names[place].words);
        let mut case = Case::Same;
        for (order, wanted) in name.iter().enumerate() {
            let here = at + order;
            let spaced = wanted.before != Space::None;
            if order > 0 && (spaced == row.glued(here) || !row.same_paragraph(here)) {
                return None;
            }
            let (wanted, mark) = (wanted.text(words), (wanted.kind, row.mark(here)));
            let same = match mark {
                (Kind::Mark(a), Some(b)) => fold(a) == fold(b),
                _ => same_word(wanted, row.str(here), order == 0),
            };
            if !same {
                case = self.inflected(row, here, wanted, case, order + 1 == name.len())?;
            }
        }
        // A word that goes on is another word.
        let end = at + name.len();
        (!row.glued(end) || row.mark(end).is_some()).then_some(case)
    }

    /// How a word of a name is inflected at a token that is not the same. `case`: that of the words before.
    fn inflected(
        &self,
        row: &Row<'_>,
        at: usize,
        wanted: &str,
        case: Case,
        last: bool,
    ) -> Option<Case> {
        if !self.inflects() || !row.is_word(at) {
            return None;
        }
        if self.is_article(wanted) {
            let oblique = row.has_any(at, &[Sense::Oblique, Sense::MayBeGenitive]);
            return oblique.then_some(Case::Oblique);
        }
        for (order, ending) in self.language.name_endings.iter().enumerate() {
            let stem = row.str(at).strip_suffix(ending);
            if !stem.is_some_and(|stem| same_word(wanted, stem, false)) {
                continue;
            }
            let known = case == Case::Oblique || self.language.can_be(wanted, Sense::Office);
            return match (order == 0, last) {
                (true, true) if case == Case::Same => Some(Case::Genitive),
                (true, false) => None,
                (false, false) => Some(Case::Oblique), // "der Deutschen Bahn"
                (_, true) => known.then_some(Case::Oblique),
            };
        }
        None
    }
}

/// The hash of a token, as names are compared with it.
fn hash_at(row: &Row<'_>, at: usize, first: bool) -> u64 {
    match row.mark(at) {
        Some(mark) => hash_of_mark(mark),
        None => hash(row.str(at), first),
    }
}

fn hash_of_mark(mark: char) -> u64 {
    hash(fold(mark).encode_utf8(&mut [0; 4]), false)
}

/// Where the bit of a word is with which names begin.
fn first_bit(key: Key) -> (usize, u64) {
    let place = (key >> 54) as usize; // the bits that are mixed best
    (place / 64, 1 << (place % 64))
}

/// The hash of some words and another.
fn next(key: Key, spaced: bool, word: u64) -> Key {
    let key = key.rotate_left(7) ^ word ^ u64::from(spaced);
    key.wrapping_mul(0x9E37_79B9_7F4A_7C15)
}
