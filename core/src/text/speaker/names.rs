//! The names of actors, to be found by their first words.

use super::mention::{Name, NameKind, fold, hash, same_word};
use super::person::People;
use crate::text::language::{Language, Sense};
use crate::text::row::Row;
use crate::text::row::token::{Kind, Space, Token, tokens};
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

/// The names by the hash of their first word, so that the work does not grow with their number.
pub(super) struct Index<'n> {
    names: &'n [Name<'n>],
    language: &'static Language,
    pub tokens: Vec<Vec<Token>>,
    by_first: HashMap<u64, Vec<usize>>,
    /// Where many begin with the same word, by the next one as well: those that have it, and those that have no next word.
    by_two: HashMap<(u64, u64), Vec<usize>>,
    /// The same of offices, which stand behind "the".
    roles: HashMap<u64, Vec<usize>>,
}

/// From how many names that begin with the same word on their second word counts.
const MANY: usize = 16;

/// In the place of the hash of a second word, where a name has none.
const NO_WORD: u64 = 0;

/// In the place of the hash of an article that is inflected.
const ARTICLE: u64 = 0;

impl<'n> Index<'n> {
    pub fn new(names: &'n [Name<'n>], language: &'static Language) -> Self {
        let mut index = Self {
            names,
            language,
            tokens: Vec::with_capacity(names.len()),
            by_first: HashMap::new(),
            by_two: HashMap::new(),
            roles: HashMap::new(),
        };
        for (place, name) in names.iter().enumerate() {
            let tokens = tokens(name.words);
            if let Some(first) = tokens.first() {
                let key = match index.is_article(first.text(name.words)) {
                    true => ARTICLE,
                    false => hash(first.text(name.words), true),
                };
                let of = match name.kind {
                    NameKind::Role => &mut index.roles,
                    NameKind::Words | NameKind::Person => &mut index.by_first,
                };
                of.entry(key).or_default().push(place);
            }
            index.tokens.push(tokens);
        }
        for places in index.by_first.values_mut().chain(index.roles.values_mut()) {
            places.sort_by_key(|place| std::cmp::Reverse(index.tokens[*place].len()));
        }
        index.by_two = index.by_two_words();
        index
    }

    fn by_two_words(&self) -> HashMap<(u64, u64), Vec<usize>> {
        let mut by_two = HashMap::new();
        let many = self.by_first.iter();
        for (first, places) in many.filter(|(_, places)| places.len() > MANY && !self.inflects()) {
            let mut by_second: HashMap<u64, Vec<usize>> = HashMap::new();
            let mut short = Vec::new();
            for place in places {
                match self.second(*place) {
                    Some(second) => by_second.entry(second).or_default().push(*place),
                    None => short.push(*place),
                }
            }
            for (second, mut places) in by_second {
                places.extend(&short);
                places.sort_by_key(|place| std::cmp::Reverse(self.tokens[*place].len()));
                by_two.insert((*first, second), places);
            }
            by_two.insert((*first, NO_WORD), short);
        }
        by_two
    }

    /// The hash of the second token of a name, if that is a word.
    fn second(&self, place: usize) -> Option<u64> {
        let second = self.tokens[place].get(1)?;
        let is_mark = matches!(second.kind, Kind::Mark(_));
        (!is_mark).then(|| hash(second.text(self.names[place].words), false))
    }

    /// The names that begin with the word of a token, and of many those that may go on with the next one.
    fn beginning(&self, row: &Row<'_>, at: usize) -> Option<&Vec<usize>> {
        let first = hash(row.str(at), true);
        let places = self.by_first.get(&first)?;
        if places.len() <= MANY {
            return Some(places);
        }
        let second = hash(row.str(at + 1), false);
        let by_two = self.by_two.get(&(first, second));
        by_two.or_else(|| self.by_two.get(&(first, NO_WORD)))
    }

    /// Whether the language inflects names.
    fn inflects(&self) -> bool {
        !self.language.name_endings.is_empty()
    }

    /// Whether a word is an article in a language that inflects it.
    fn is_article(&self, word: &str) -> bool {
        self.inflects() && self.language.word(word).senses.has(Sense::The)
    }

    /// The longest name that stands at a token: how many tokens it has, and which names may stand there with that length.
    pub fn longest_at(&self, row: &Row<'_>, at: usize) -> Option<(usize, &[usize])> {
        if row.is_word(at) && row.glued(at) && row.is_digits(at.wrapping_sub(1)) {
            return None; // the middle of a word
        }
        let word = row.str(at);
        let places = match self.inflects() {
            true if row.has(at, Sense::The) => self.by_first.get(&ARTICLE),
            true => self
                .by_first
                .get(&hash(word, true))
                .or_else(|| self.by_stem(row, at)),
            false => self.beginning(row, at),
        }?;
        self.longest_of(places, row, at)
    }

    fn longest_of<'p>(
        &self,
        places: &'p [usize],
        row: &Row<'_>,
        at: usize,
    ) -> Option<(usize, &'p [usize])> {
        let stands = |place: &usize| self.stands_at(row, at, *place).is_some();
        let first = places.iter().position(stands)?;
        Some((self.tokens[places[first]].len(), &places[first..]))
    }

    /// The longest office that stands behind the article at a token: "the mayor", but not "the mayor of" or "the mayor Ann".
    pub fn role_at(&self, row: &Row<'_>, at: usize) -> Option<(usize, &[usize])> {
        if self.roles.is_empty() || self.inflects() || !row.has(at, Sense::The) {
            return None;
        }
        let places = self.roles.get(&hash(row.str(at + 1), true))?;
        let (length, places) = self.longest_of(places, row, at + 1)?;
        let next = at + 1 + length;
        let goes_on = row.has_any(
            next,
            &[Sense::Of, Sense::For, Sense::In, Sense::At, Sense::From],
        ) || row.is_capital(next) && !row.glued(next);
        (!goes_on).then_some((length, places))
    }

    /// Whether a declared name of several words, or of nobody who is a person, stands within a run of tokens.
    pub fn is_named_within(&self, row: &Row<'_>, run: &Range<usize>, people: &People<'_>) -> bool {
        run.clone().any(|at| {
            self.longest_at(row, at).is_some_and(|(length, places)| {
                length > 1
                    || places
                        .iter()
                        .any(|place| !people.has(self.names[*place].actor))
            })
        })
    }

    /// The names whose first word stands here with an ending.
    fn by_stem(&self, row: &Row<'_>, at: usize) -> Option<&Vec<usize>> {
        let word = row.str(at);
        if !row.is_capital(at) {
            return None;
        }
        let mut endings = self.language.name_endings.iter();
        endings.find_map(|ending| {
            let stem = word.strip_suffix(ending)?;
            self.by_first.get(&hash(stem, true))
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
