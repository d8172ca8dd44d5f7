//! Names for declarations, made of the article's words as an author would make them: `rents_2022`, and not `stat_17`.

use crate::{number, value};
use newsfacts_core::model::Article;
use std::collections::{HashMap, HashSet};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// How long a name is at most, in characters, unless it is one word.
const LONGEST: usize = 24;

/// The names that are taken. All facts of an article share them.
pub(super) struct Names {
    taken: HashSet<String>,
    /// For each name that was given with numbers the last one: what is taken stays so.
    numbers: HashMap<String, usize>,
}

impl Names {
    /// Those of an article's facts, and of the article itself.
    pub fn of(article: &Article) -> Self {
        let actors = article.actors.iter().map(|one| &one.id);
        let quotes = article.quotes.iter().map(|one| &one.id);
        let statistics = article.statistics.iter().map(|one| &one.id);
        let events = article.events.iter().map(|one| &one.id);
        let claims = article.claims.iter().map(|one| &one.id);
        let asides = article.asides.iter().map(|one| &one.id);
        let all = actors.chain(quotes).chain(statistics);
        let all = all.chain(events).chain(claims).chain(asides);
        Self {
            taken: all.map(ToString::to_string).collect(),
            numbers: HashMap::new(),
        }
    }

    /// The first of some names that is free; where none is, the first with a number.
    pub fn take(&mut self, wanted: &[String]) -> String {
        let free = |name: &&String| is_name(name) && !self.taken.contains(*name);
        let name = match wanted.iter().find(free) {
            Some(name) => name.clone(),
            None => self.numbered(wanted),
        };
        self.taken.insert(name.clone());
        name
    }

    fn numbered(&mut self, wanted: &[String]) -> String {
        let stem = wanted.iter().find(|name| is_name(name));
        let stem = stem.map_or("fact", String::as_str);
        if !self.taken.contains(stem) {
            return stem.to_owned();
        }
        let last = self.numbers.entry(stem.to_owned()).or_insert(1);
        loop {
            *last += 1;
            let name = format!("{stem}_{last}");
            if !self.taken.contains(&name) {
                return name;
            }
        }
    }
}

/// Names of one, two and three of these words, each shorter than what an author would still type.
pub(super) fn of_words(words: &[&str]) -> Vec<String> {
    let words: Vec<String> = words.iter().map(|word| plain(word)).collect();
    let words: Vec<&String> = words.iter().filter(|word| !word.is_empty()).collect();
    let mut names: Vec<String> = Vec::new();
    for count in [2, 1, 3] {
        for first in 0..words.len() {
            let Some(some) = words.get(first..first + count) else {
                break;
            };
            let name = some.iter().map(|word| word.as_str());
            let name = name.collect::<Vec<_>>().join("_");
            if name.chars().count() <= LONGEST || count == 1 {
                names.push(name);
            }
            if count != 1 && first > 0 {
                break;
            }
        }
    }
    names
}

/// A word in small ASCII letters where it has them: "Grüße" is `gruesse`, "Élysée" `elysee`.
pub(super) fn plain(word: &str) -> String {
    let mut plain = String::new();
    for c in word.nfc().flat_map(char::to_lowercase) {
        match c {
            'ä' => plain.push_str("ae"),
            'ö' => plain.push_str("oe"),
            'ü' => plain.push_str("ue"),
            'ß' => plain.push_str("ss"),
            'ø' => plain.push('o'),
            'æ' => plain.push_str("ae"),
            'ł' => plain.push('l'),
            '-' | '‐' | '‑' | ' ' | '_' => plain.push('_'),
            _ => plain.extend(
                std::iter::once(c)
                    .nfd()
                    .filter(|c| !is_combining_mark(*c) && c.is_alphanumeric()),
            ),
        }
    }
    plain.trim_matches('_').to_owned()
}

/// Whether a word can name a declaration: no keyword of Rust, and no word of the language.
fn is_name(name: &str) -> bool {
    const OURS: &[&str] = &[
        value::TODO,
        "unnamed",
        "via",
        "article",
        "actor",
        "quote",
        "stat",
        "claim",
        "event",
        "aside",
        "feed",
        "std",
        "core",
    ];
    syn::parse_str::<syn::Ident>(name).is_ok()
        && name.starts_with(|c: char| c.is_alphabetic())
        && !OURS.contains(&name)
        && !number::words().any(|word| word == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_of_a_few_words() {
        let names = of_words(&["Grünen", "Ausbau", "gefordert"]);
        assert_eq!(names[0], "gruenen_ausbau");
        assert_eq!(of_words(&["final"])[0], "final");
    }

    #[test]
    fn no_name_is_a_keyword_or_taken() {
        let mut names = Names {
            taken: HashSet::new(),
            numbers: HashMap::new(),
        };
        assert_eq!(names.take(&["final".into(), "score".into()]), "fact");
        assert_eq!(names.take(&["type".into(), "vote".into()]), "vote");
        assert_eq!(names.take(&["vote".into()]), "vote_2");
        assert_eq!(names.take(&["vote".into(), "count".into()]), "count");
    }
}
