//! Who the names before the lines of a transcript are: declared actors, by the rules that hold everywhere, or somebody else.
//!
//! Transcripts print names in capitals, which are no other names for that. So the names are written as they are declared, and as
//! names usually are where they are not, and then read like any text.

use super::label::{Label, LabelKind, bare, is_capitals};
use crate::text::language::{Language, Sense};
use crate::text::speaker::{Form, Mention, Name, mentions, mentions_within};
use crate::text::{Reading, Source};
use std::collections::HashMap;
use std::ops::Range;

/// A name before what is said, and who it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// The name, in bytes of the text.
    pub name: Range<usize>,
    /// From the name to the mark behind it.
    pub span: Range<usize>,
    /// The name as it is usually written.
    pub shown: String,
    pub kind: LabelKind,
    pub who: Named,
}

/// Who a name before what is said is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Named {
    /// Declared actors: one, or several who speak together.
    Actors(Vec<usize>),
    /// Somebody who is no declared actor.
    Somebody,
    /// Somebody in an office, who may be a declared actor: "THE CHAIR".
    Office,
    /// One who asks or speaks without a name: "Reporter", "Speaker 2", and "Q" where all others have names.
    Voice,
    /// Whoever asks or answers: "Q", "A".
    Nobody,
}

/// Tells who the names are, and where actors are named in them.
pub(super) fn resolve(
    text: &str,
    tag: &str,
    labels: &[Label],
    names: &[Name<'_>],
) -> (Vec<Line>, Vec<Mention>) {
    let language = Language::of_tag(tag);
    let spellings = Spellings::new(names, language);
    let mut distinct: Vec<String> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    let mut which = Vec::with_capacity(labels.len());
    for label in labels {
        let shown = spellings.shown(&text[label.name.clone()]);
        let index = *known.entry(shown.clone()).or_insert_with(|| {
            distinct.push(shown);
            distinct.len() - 1
        });
        which.push(index);
    }
    let found = identify(&distinct, tag, names);
    let answers = labels.iter().any(|label| label.kind == LabelKind::Answer);
    let mut lines = Vec::with_capacity(labels.len());
    let mut mentions = Vec::new();
    for (label, index) in labels.iter().zip(which) {
        let who = match &found[index] {
            actors if !actors.is_empty() => Named::Actors(actors.clone()),
            _ => match label.kind {
                LabelKind::Question if !answers => Named::Voice,
                LabelKind::Question | LabelKind::Answer => Named::Nobody,
                LabelKind::Name => described(&distinct[index], language),
            },
        };
        if let Named::Actors(actors) = &who {
            mentions.extend(actors.iter().map(|actor| Mention {
                actor: *actor,
                span: label.name.clone(),
                form: Form::Plain,
                whole: true,
            }));
        }
        lines.push(Line {
            name: label.name.clone(),
            span: label.span.clone(),
            shown: distinct[index].clone(),
            kind: label.kind,
            who,
        });
    }
    (lines, mentions)
}

/// For each name the declared actors that it names.
fn identify(shown: &[String], tag: &str, names: &[Name<'_>]) -> Vec<Vec<usize>> {
    let language = Language::of_tag(tag);
    let pieces: Vec<Vec<&str>> = shown.iter().map(|name| pieces(name, language)).collect();
    let source = Source::new("", pieces.concat().join("\n\n"));
    let reading = Reading::new(&source, None, tag);
    let all = mentions(&reading, names);
    let mut whole: HashMap<String, Vec<usize>> = HashMap::new();
    for name in names {
        let actors = whole.entry(bare(name.words, language)).or_default();
        if !actors.contains(&name.actor) {
            actors.push(name.actor);
        }
    }
    let mut start = 0;
    let mut found = Vec::with_capacity(shown.len());
    for pieces in pieces {
        let mut actors = Some(Vec::new());
        for piece in pieces {
            let named = match whole.get(&bare(piece, language)) {
                Some(same) => same.clone(),
                None => ending_in(&(start..start + piece.len()), source.text(), &all, language),
            };
            match (&mut actors, &named[..]) {
                (Some(actors), [actor]) => actors.push(*actor),
                _ => actors = None,
            }
            start += piece.len() + 2;
        }
        found.push(actors.unwrap_or_default());
    }
    found
}

/// The actors whom a name names that ends in theirs: "Mayor Lee", but neither "a spokesman for Lee" nor "Lee's lawyer".
fn ending_in(range: &Range<usize>, text: &str, all: &[Mention], language: &Language) -> Vec<usize> {
    let led = |mention: &Mention| {
        let mut before = text[range.start..mention.span.start].split_whitespace();
        before.any(|word| language.word(word).senses.has(Sense::Preposition))
    };
    let stands = |one: &&Mention| one.span.end == range.end && one.form == Form::Plain && !led(one);
    let named = mentions_within(all, range).iter().filter(stands);
    let mut actors: Vec<usize> = named.map(|one| one.actor).collect();
    actors.dedup();
    actors
}

/// Those of a name that speak together: "Lee and Roy", "LEE/ROY".
fn pieces<'n>(name: &'n str, language: &Language) -> Vec<&'n str> {
    let mut pieces = Vec::new();
    let (mut start, mut at) = (0, 0);
    for word in name.split_inclusive([' ', '/']) {
        let bare = word.trim_end_matches([' ', '/']);
        let joins = bare == "&" || language.word(bare).senses.has(Sense::And);
        if joins || word.ends_with('/') {
            pieces.push(name[start..if joins { at } else { at + bare.len() }].trim());
            start = at + word.len();
        }
        at += word.len();
    }
    pieces.push(name[start..].trim());
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

/// Who a name is that names no declared actor.
fn described(name: &str, language: &Language) -> Named {
    let has = |word: Option<&str>, sense| {
        word.is_some_and(|word| language.can_be((language.singular)(word), sense))
    };
    let mut words = name.split_whitespace();
    let first = words.clone().next();
    let last = words.next_back();
    if has(last, Sense::Journalist)
        || last.is_some_and(|last| last.contains(|c: char| c.is_ascii_digit()))
    {
        return Named::Voice;
    }
    let office = has(last, Sense::Office) || has(last, Sense::Spokesperson);
    match office || has(first, Sense::Determiner) {
        true => Named::Office,
        false => Named::Somebody,
    }
}

/// How the words of declared names are written, by their small letters.
struct Spellings<'n> {
    words: HashMap<String, &'n str>,
    language: &'static Language,
}

impl<'n> Spellings<'n> {
    fn new(names: &[Name<'n>], language: &'static Language) -> Self {
        let words = names.iter().flat_map(|name| name.words.split_whitespace());
        Self {
            words: words.map(|word| (word.to_lowercase(), word)).collect(),
            language,
        }
    }

    /// A name as it is usually written: "Ann Lee" for "ANN LEE".
    fn shown(&self, name: &str) -> String {
        let mut shown = String::with_capacity(name.len());
        for (order, word) in name.split_whitespace().enumerate() {
            if order > 0 {
                shown.push(' ');
            }
            shown += &match is_capitals(word) {
                true => self.spelled(word, order == 0),
                false => word.to_owned(),
            };
        }
        shown
    }

    /// A word in capitals as it is usually written.
    fn spelled(&self, word: &str, first: bool) -> String {
        const SMALL: &[Sense] = &[Sense::And, Sense::Of, Sense::For, Sense::The];
        let lower = word.to_lowercase();
        let senses = self.language.word(&lower).senses;
        match self.words.get(&lower) {
            Some(spelling) if !first => (*spelling).to_owned(),
            Some(spelling) => with_capital(spelling),
            None if !first && senses.has_any(SMALL) => lower,
            None => capitalised(word),
        }
    }
}

fn with_capital(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

/// "Smith-Jones" for "SMITH-JONES", "O’Brien" for "O’BRIEN".
fn capitalised(word: &str) -> String {
    let mut begins = true;
    let mut out = String::with_capacity(word.len());
    for (at, c) in word.char_indices() {
        match begins {
            true => out.push(c),
            false => out.extend(c.to_lowercase()),
        }
        // What follows the apostrophe in "LEE’S" begins nothing.
        let ending = word[at..].chars().nth(2).is_none();
        begins = !(c.is_alphabetic() || matches!(c, '\'' | '’') && ending);
    }
    out
}
