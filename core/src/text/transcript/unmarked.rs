//! Names before what is said that no colon marks: `Mr. LEE. We are ready.`, `LEE — We are ready.`, a name alone on its line.
//!
//! Capitals and a declared name make them sure. Any other may be a part of what somebody says ("Bob Roy — he knows it"), and
//! nobody is said to say what stands behind it.

use super::label::{
    Candidate, Certainty, Head, Known, MOST_WORDS, is_capitals, is_in_capitals, is_of_clause, means,
};
use crate::text::language::Sense;

impl Head<'_> {
    /// "Mr. LEE. We are ready.", "BOB ROY. No.", "Ms. LEE of Ohio. No.", "The SPEAKER pro tempore. No."
    pub fn before_stop(&self, known: &Known<'_>) -> Option<Candidate> {
        let rest = self.str();
        let stop = self.stop(known)?;
        let all = &rest[..stop];
        let behind = rest[stop + 1..].trim_start();
        if behind.is_empty() || behind.starts_with(char::is_lowercase) {
            return None;
        }
        let plain = self.name_of(all, known);
        let certainty = match plain {
            Some(name) => in_capitals(&all[..name], known)?,
            // "Bob Roy. He knows it." may be said of him.
            None if known.has_whole(all) => Certainty::Within,
            None => return None,
        };
        let end = plain.unwrap_or(stop);
        let start = self.rest.start;
        Some(self.found(start..start + end, start + stop + 1, certainty))
    }

    /// The full stop behind the first words: not that of "Mr." and "J.".
    fn stop(&self, known: &Known<'_>) -> Option<usize> {
        const SHORT: &[Sense] = &[Sense::Title, Sense::Abbreviation, Sense::Office];
        let rest = self.str();
        let mut at = 0;
        for word in rest.split_inclusive(' ').take(2 * MOST_WORDS) {
            let bare = word.trim_end();
            if bare.contains([',', ':', ';', '!', '?', '(', '[', '“', '"', '—']) {
                return None;
            }
            if let Some(short) = bare.strip_suffix('.') {
                let initial = short.chars().count() < 2 || short.contains('.');
                let titled = !is_capitals(short) && means(short, SHORT, known.language);
                if !initial && !titled {
                    return Some(at + short.len());
                }
            }
            at += word.len();
        }
        None
    }

    /// How long the name in capitals at the head of some words is, if they are nothing but a name: "Ms. LEE" in "Ms. LEE of Ohio".
    fn name_of(&self, words: &str, known: &Known<'_>) -> Option<usize> {
        let mut end = None;
        let mut at = 0;
        for word in words.split_inclusive(' ') {
            let bare = word.trim_end();
            if is_capitals(bare) {
                end = Some(at + bare.len());
            }
            at += word.len();
        }
        let end = end?;
        let name: Vec<&str> = words[..end].split(' ').collect();
        let behind: Vec<&str> = words[end..].split_whitespace().collect();
        let has = |word: &str, sense| means(word, &[sense], known.language);
        let the = has(name[0], Sense::The);
        let last = name.len() - 1;
        // "The Acting CHAIR", "the SPEAKER pro tempore", "Mr. LEE of New York"
        let office = the && !is_capitals(name[0]);
        let of = |(order, word): (usize, &&str)| match order {
            0 => has(word, Sense::Of),
            _ => word.starts_with(char::is_uppercase),
        };
        let before = office || is_in_capitals(&words[..end]);
        let after = behind.iter().enumerate().all(of) || office && behind.len() <= 2;
        (last < MOST_WORDS && before && after).then_some(end)
    }

    /// "LEE — We are ready.", "Mr. LEE (Greens) —We are ready."
    pub fn before_dash(&self, known: &Known<'_>) -> Option<Candidate> {
        let rest = self.str();
        let dashes = ["—", "―", " – ", " -- "].iter();
        let found = dashes.filter_map(|dash| Some((rest.find(dash)?, dash.len())));
        let (dash, width) = found.min()?;
        let behind = rest[dash + width..].trim_start();
        let head = rest[..dash].trim_end();
        let name = head.find('(').map_or(head, |open| head[..open].trim_end());
        let plain =
            !name.contains(['.', ',', ':', ';', '!', '?', '“', '"']) || is_in_capitals(name);
        if name.is_empty() || !plain || name.split(' ').count() > MOST_WORDS {
            return None;
        }
        if behind.is_empty() || behind.starts_with(char::is_lowercase) {
            return None;
        }
        let certainty = match is_in_capitals(name) {
            true => in_capitals(name, known)?,
            false if known.has_whole(name) => Certainty::Within,
            false => return None,
        };
        let start = self.rest.start;
        Some(self.found(start..start + name.len(), start + dash + width, certainty))
    }

    /// "ANN LEE" and nothing else. Whether it is surely a name its place tells.
    pub fn alone(&self, known: &Known<'_>) -> Option<Candidate> {
        let name = self.str();
        let words: Vec<&str> = name.split_whitespace().collect();
        let marks = |c: char| !c.is_alphanumeric() && !matches!(c, ' ' | '.' | '-' | '\'' | '’');
        if words.is_empty() || words.len() > MOST_WORDS || name.contains(marks) {
            return None;
        }
        if !name.starts_with(char::is_alphabetic) || name.ends_with('.') {
            return None;
        }
        let certainty = match is_in_capitals(name) {
            true => in_capitals(name, known)?,
            false if known.has_whole(name) => Certainty::Sure,
            false => {
                let named = |word: &&str| word.starts_with(char::is_uppercase);
                let clause = |word: &&str| is_of_clause(word, known.language);
                let several = words.len() > 1 && words.len() < 4;
                if !several || !words.iter().all(named) || words.iter().any(clause) {
                    return None;
                }
                Certainty::Within
            }
        };
        let mut found = self.found(self.rest.clone(), self.rest.end, certainty);
        found.alone = true;
        Some(found)
    }
}

/// Whether words in capitals that no colon follows are a name. `None`: surely none, as in "NO. We will not."
fn in_capitals(name: &str, known: &Known<'_>) -> Option<Certainty> {
    let language = known.language;
    let words: Vec<&str> = name.split_whitespace().collect();
    let has = |word: &str, all: &[Sense]| means(word, all, language);
    if words
        .iter()
        .any(|word| is_of_clause(&word.to_lowercase(), language))
    {
        return None;
    }
    let (first, last) = (words.first()?, words.last()?);
    let titled = words.len() > 1 && has(first, &[Sense::Title]);
    let the = words.len() > 1 && has(first, &[Sense::The]);
    let office = has(&last.to_lowercase(), &[Sense::Office]);
    let sure = known.has(name) || titled || the && office;
    Some(match sure {
        true => Certainty::Sure,
        false => Certainty::Within,
    })
}
