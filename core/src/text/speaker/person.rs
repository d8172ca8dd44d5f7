//! Names of people, by their parts: "Sara Sands", "Mr Sands", "S. Sands" and "Sands" name Sara Holt Sands, and "Bert Sands" is
//! somebody else.

use super::mention::{Name, NameKind, hash, same_word};
use super::shared::MANY;
use crate::text::language::{Language, Sense, TimeWord};
use crate::text::row::Row;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// How many words a name has at most where it stands in a text.
const LONGEST: usize = 6;

/// How many words a declared name has at most that is taken apart. A longer one is nobody's: it stands in the text as a whole or
/// not at all.
const PARTS: usize = 24;

/// The people whose full names are declared.
pub(super) struct People<'n> {
    people: Vec<Person<'n>>,
    /// The people by the hashes of the words of their names.
    by_word: HashMap<u64, Vec<usize>>,
    /// Where many have a word, by what they are called besides.
    by_given: HashMap<(u64, Called), Vec<usize>>,
    actors: HashSet<usize>,
}

/// What may be a given name of somebody.
#[derive(PartialEq, Eq, Hash)]
enum Called {
    /// A name, by its hash.
    Name(u64),
    /// One that begins with a letter.
    Begins(char),
    /// An initial.
    Initial(char),
    /// None is declared.
    Nothing,
}

struct Person<'n> {
    actor: usize,
    given: Vec<&'n str>,
    family: &'n str,
}

impl<'n> People<'n> {
    pub fn new(names: &[Name<'n>], language: &Language) -> Self {
        let mut all = Self {
            people: Vec::new(),
            by_word: HashMap::new(),
            by_given: HashMap::new(),
            actors: HashSet::new(),
        };
        for name in names.iter().filter(|name| name.kind == NameKind::Person) {
            let mut words: Vec<&str> = name.words.split_whitespace().collect();
            words.retain(|word| !is_title(language, word) && !is_particle(language, word));
            if words.len() > PARTS {
                continue;
            }
            for word in &words {
                let known = all.by_word.entry(hash(word, false)).or_default();
                // A name may have a word twice.
                if known.last() != Some(&all.people.len()) {
                    known.push(all.people.len());
                }
            }
            if let Some(family) = words.pop() {
                all.actors.insert(name.actor);
                all.people.push(Person {
                    actor: name.actor,
                    given: words,
                    family,
                });
            }
        }
        let many = all.by_word.iter().filter(|(_, known)| known.len() > MANY);
        for (word, known) in many {
            for place in known {
                for called in called(&all.people[*place].given) {
                    let of = all.by_given.entry((*word, called)).or_default();
                    of.push(*place);
                }
            }
        }
        all
    }

    /// Those who have a word in their names, and of many those who may be called so besides.
    fn known(&self, last: &str, given: &[&str]) -> Vec<usize> {
        let word = hash(last, false);
        let Some(known) = self.by_word.get(&word) else {
            return Vec::new();
        };
        let Some(first) = given.first().filter(|_| known.len() > MANY) else {
            return known.clone();
        };
        let begins = first.chars().next().unwrap_or_default();
        let mut ways = vec![
            Called::Name(hash(first, false)),
            Called::Initial(begins),
            Called::Nothing,
        ];
        if is_short(first) {
            ways.push(Called::Begins(begins));
        }
        let found = ways
            .into_iter()
            .filter_map(|called| self.by_given.get(&(word, called)));
        let mut found: Vec<usize> = found.flatten().copied().collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Whether this actor is one of them.
    pub fn has(&self, actor: usize) -> bool {
        self.actors.contains(&actor)
    }

    /// The tokens of a name that begins at a token: words with capitals, initials, and small words between them.
    pub fn run_at(&self, row: &Row<'_>, at: usize) -> Option<Range<usize>> {
        if self.people.is_empty() || row.glued(at) || !is_name_word(row, at) {
            return None;
        }
        let mut end = word_end(row, at);
        for _ in 1..LONGEST {
            let mut next = end;
            while row.has(next, Sense::NameParticle) && row.is_lower(next) && !row.glued(next) {
                next += 1;
            }
            let goes_on = !row.glued(next)
                && row.same_paragraph(next)
                && is_name_word(row, next)
                && row.sentence(next).start != next;
            if !goes_on {
                break;
            }
            end = word_end(row, next);
        }
        Some(at..end)
    }

    /// Those whom a name may mean.
    pub fn named(&self, row: &Row<'_>, run: &Range<usize>) -> Vec<usize> {
        let words = words(row, run);
        let Some((last, given)) = words.split_last() else {
            return Vec::new();
        };
        let known = self.known(last, given);
        let known = || known.iter().map(|place| &self.people[*place]);
        let actors = |people: Vec<&Person<'_>>| -> Vec<usize> {
            let mut actors: Vec<usize> = people.iter().map(|person| person.actor).collect();
            actors.dedup();
            actors
        };
        let family = known()
            .filter(|person| same_word(person.family, last, false) && fits(given, &person.given));
        let family = actors(family.collect());
        match family.is_empty() && given.is_empty() {
            // "Jonas": by a given name alone.
            true => actors(known().collect()),
            false => family,
        }
    }
}

/// Whether given names may be those of a declared name: one of them is its first, or its initial.
fn fits(given: &[&str], declared: &[&str]) -> bool {
    let Some(first) = given.first() else {
        return true;
    };
    let is = |one: &&str| {
        same_word(one, first, false) || is_initial(first, one) || is_initial(one, first)
    };
    declared.is_empty() || declared.iter().any(is)
}

/// All ways in which somebody with these given names may be called.
fn called(given: &[&str]) -> Vec<Called> {
    let mut ways = Vec::new();
    for name in given {
        let begins = name.chars().next().unwrap_or_default();
        ways.extend([Called::Name(hash(name, false)), Called::Begins(begins)]);
        if is_short(name) {
            ways.push(Called::Initial(begins));
        }
    }
    if given.is_empty() {
        ways.push(Called::Nothing);
    }
    ways
}

/// Whether a name is no more than a letter: "J.", "J".
fn is_short(name: &str) -> bool {
    name.trim_end_matches('.').chars().nth(1).is_none()
}

/// Whether the first is an initial of the second: "J.", "J".
fn is_initial(initial: &str, name: &str) -> bool {
    let mut letters = initial.trim_end_matches('.').chars();
    let (first, next) = (letters.next(), letters.next());
    next.is_none() && first.is_some() && name.chars().next() == first
}

/// The words of a name, without the small ones between them.
fn words<'r>(row: &'r Row<'_>, run: &Range<usize>) -> Vec<&'r str> {
    let mut words = Vec::new();
    let mut at = run.start;
    while at < run.end {
        let start = at;
        at = word_end(row, at).min(run.end);
        if !(row.has(start, Sense::NameParticle) && row.is_lower(start)) {
            words.push(&row.text[row.bytes(start..at)]);
        }
    }
    words
}

/// Behind a word and what is tied to it: "Jong-un", "O’Brien", "J."
fn word_end(row: &Row<'_>, at: usize) -> usize {
    let mut end = at + 1;
    while row.glued(end) && row.is_mark(end, &['-', '‐', '‑', '\'', '’']) && row.glued(end + 1)
    {
        let genitive = row.has(end + 1, Sense::GenitiveEnding) && !row.is_hyphen(end);
        if !row.is_word(end + 1) || genitive {
            break;
        }
        end += 2;
    }
    let letter = row.str(at).chars().nth(1).is_none();
    end + usize::from(letter && end == at + 1 && row.glued(end) && row.is_mark(end, &['.']))
}

/// Whether a word may be a part of a name: it has a capital, and is none of those that stand before names.
fn is_name_word(row: &Row<'_>, at: usize) -> bool {
    const NEVER: &[Sense] = &[
        Sense::Title,
        Sense::Office,
        Sense::Determiner,
        Sense::Pronoun,
        Sense::Abbreviation,
    ];
    const RARELY: &[Sense] = &[
        Sense::Preposition,
        Sense::Conjunction,
        Sense::Auxiliary,
        Sense::Adverb,
        Sense::Nobody,
        Sense::Negation,
    ];
    if !row.is_word(at) || !row.is_capital(at) {
        return false;
    }
    let word = row.word(at);
    let day = matches!(word.time, Some(TimeWord::Weekday(_) | TimeWord::Month(_)))
        && !row.has_any(at, &[Sense::FirstName, Sense::Homograph]);
    let begins = row.has_any(at, RARELY) && row.sentence(at).start == at;
    let stands_before = row.has_any(at, NEVER) || row.can_be(at, Sense::Demonym);
    !day && !begins && !stands_before
}

fn is_title(language: &Language, word: &str) -> bool {
    let bare = word.trim_end_matches(['.', ',']);
    let senses = language.word(bare).senses;
    senses.has(Sense::Title) || senses.has(Sense::Abbreviation) || senses.has(Sense::Office)
}

fn is_particle(language: &Language, word: &str) -> bool {
    word.starts_with(char::is_lowercase) && language.word(word).senses.has(Sense::NameParticle)
}
