//! Who speaks in an extraction: the names that a model gives, as the actors of an article.

use super::plain::plain;
use crate::{
    model::{Actor, ActorKind, Text},
    text::{Haystack, Row, Sense},
};
use std::{borrow::Cow, collections::HashMap};

/// Who is said to speak.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Said {
    /// Nothing is said of it.
    Open,
    /// He, she, they: that may be anybody.
    Pronoun,
    /// These actors, by their ids.
    By {
        ids: Vec<Text>,
        /// What was read, where that is not what was written.
        read_as: Option<String>,
        /// Whether the text has the name as it was read.
        verbatim: bool,
    },
}

/// The actors that the speakers so far make.
pub(super) struct Cast<'t> {
    tag: &'t str,
    haystack: &'t Haystack<'t>,
    /// The text as words.
    row: &'t Row<'t>,
    pub actors: Vec<Actor>,
}

impl<'t> Cast<'t> {
    /// The cast of all speakers of an extraction. A last name alone is that of the only person who has it.
    pub fn new<'s>(
        speakers: impl Iterator<Item = &'s str>,
        tag: &'t str,
        (haystack, row): (&'t Haystack<'t>, &'t Row<'t>),
    ) -> Self {
        let mut cast = Self {
            tag,
            haystack,
            row,
            actors: Vec::new(),
        };
        let mut names: Vec<String> = Vec::new();
        for speaker in speakers.filter(|one| !cast.is_pronoun(one)) {
            for name in cast.names(speaker) {
                if !name.is_empty() && !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        // Long names first, so that those by which the same people are also called find them.
        names.sort_by_key(|name| std::cmp::Reverse(name.split_whitespace().count()));
        for name in names {
            if cast.called(&name).is_none() {
                let actor = cast.actor(&name);
                cast.actors.push(actor);
            }
        }
        for name in cast.namesakes() {
            let actor = cast.actor(&name);
            cast.actors.push(actor);
        }
        cast
    }

    /// Those whom the text names by a full name that ends as that of somebody in the cast: where it has "Tom Hale" and "Jane Hale",
    /// "Hale" may be either.
    fn namesakes(&self) -> Vec<String> {
        let people = self
            .actors
            .iter()
            .filter(|one| one.kind == ActorKind::Person);
        let mut given: HashMap<&str, Vec<&str>> = HashMap::new();
        for person in people {
            let mut words: Vec<&str> = person.name.split_whitespace().collect();
            if let Some(family) = words.pop().filter(|_| !words.is_empty()) {
                given.entry(family).or_default().append(&mut words);
            }
        }
        let mut found = Vec::new();
        for at in 1..self.row.len() {
            let Some(known) = given.get(self.row.str(at)) else {
                continue;
            };
            let first = self.row.str(at - 1);
            let same = |one: &&str| *one == first || first.len() == 1 && one.starts_with(first);
            let name = format!("{first} {}", self.row.str(at));
            if self.is_given_name(at - 1) && !known.iter().any(same) && !found.contains(&name) {
                found.push(name);
            }
        }
        found
    }

    /// Whether a word before a last name is the first name of somebody: no title, and no word that a sentence may begin with.
    fn is_given_name(&self, at: usize) -> bool {
        const TITLES: &[Sense] = &[Sense::Title, Sense::Office, Sense::NameParticle];
        const SMALL: &[Sense] = &[
            Sense::Preposition,
            Sense::Determiner,
            Sense::Pronoun,
            Sense::Conjunction,
            Sense::Adverb,
            Sense::Auxiliary,
            Sense::Be,
        ];
        let row = self.row;
        let word = row.word(at);
        let other = word.time.is_some() || row.has_any(at, TITLES);
        let small = || word.cue.is_some() || row.has_any(at, SMALL);
        let begins = row.sentence(at).start == at;
        row.is_word(at) && row.is_capital(at) && !other && !(begins && small())
    }

    /// Who it is.
    pub fn said(&self, speaker: Option<&str>) -> Said {
        let Some(written) = speaker.map(str::trim).filter(|one| !one.is_empty()) else {
            return Said::Open;
        };
        if self.is_pronoun(written) {
            return Said::Pronoun;
        }
        let names = self.names(written);
        let ids = names.iter().filter_map(|name| self.called(name));
        let joined = names.join(" + ");
        Said::By {
            ids: ids.map(|actor| actor.id.clone()).collect(),
            verbatim: names.iter().all(|name| self.stands(name)),
            read_as: (joined != written).then_some(joined),
        }
    }

    fn stands(&self, name: &str) -> bool {
        !self.haystack.find_words(name, true).is_empty()
    }

    fn is_pronoun(&self, written: &str) -> bool {
        const PRONOUNS: &[Sense] = &[Sense::Pronoun, Sense::IOrWe];
        let is = |tag: &str| {
            let lower = written.trim().to_lowercase();
            let row = Row::of(&lower, tag);
            row.len() == 1 && row.has_any(0, PRONOUNS)
        };
        is(self.tag) || is("en")
    }

    /// The names that a speaker is written with: one, or several who speak as one where the text has each of them alone.
    fn names(&self, written: &str) -> Vec<String> {
        let plain = plain(written).map_or(Cow::Borrowed(written.trim()), Cow::Owned);
        let row = Row::of(&plain, self.tag);
        if !self.stands(&plain)
            && let Some(and) = (1..row.len()).find(|at| row.has(*at, Sense::And))
        {
            let (first, second) = (row.bytes(0..and), row.bytes(and + 1..row.len()));
            let both = [&plain[first], &plain[second]].map(|name| bare(name, self.tag));
            if both.iter().all(|name| self.stands(name)) {
                return both.into();
            }
        }
        vec![bare(&plain, self.tag)]
    }

    /// The actor who is called so.
    fn called(&self, name: &str) -> Option<&Actor> {
        let own = self.actors.iter().find(|actor| actor.name == name);
        own.or_else(|| {
            let parts = |actor: &&Actor| {
                let mut parts = actor.name.split_whitespace();
                actor.kind == ActorKind::Person && parts.next_back() == Some(name)
            };
            let mut of_that_name = self.actors.iter().filter(parts);
            of_that_name
                .next()
                .filter(|_| of_that_name.next().is_none())
        })
    }

    fn actor(&self, name: &str) -> Actor {
        let row = Row::of(name, self.tag);
        let described = row.has_any(0, &[Sense::The, Sense::A]) || !row.is_capital(0);
        let id = format!("actor-{}", self.actors.len() + 1);
        let kind = match described {
            true => ActorKind::Todo,
            false => self.kind(name, &row),
        };
        Actor {
            unnamed: described,
            ..Actor::new(id, kind, name.to_owned())
        }
    }

    /// What the text tells of who has a name: a body where an article stands before it ("the City Council"), or where it is all
    /// capitals, and else a person.
    fn kind(&self, name: &str, row: &Row<'_>) -> ActorKind {
        let led = |at: usize| at > 0 && self.row.has_any(at - 1, &[Sense::The, Sense::Oblique]);
        let found = self.haystack.find_words(name, false);
        let is_led = found.iter().any(|at| led(self.row.token_at(at.start)));
        let capitals = |at: usize| {
            let word = row.str(at);
            word.len() > 1 && row.is_word(at) && word.chars().all(char::is_uppercase)
        };
        match is_led || (0..row.len()).all(capitals) {
            true => ActorKind::Organization,
            false => ActorKind::Person,
        }
    }
}

/// A name without what stands around it: "Mayor Ann Lee", "Ann Lee, mayor of Norwick", "Ann Lee (mayor)".
pub(super) fn bare(written: &str, tag: &str) -> String {
    let row = Row::of(written, tag);
    let end = (1..row.len())
        .find(|at| row.is_mark(*at, &[',', '(', ';', '–', '—']))
        .unwrap_or(row.len());
    let titled = |at: &usize| row.has_any(*at, &[Sense::Office, Sense::Title]);
    let title = (0..end.saturating_sub(1)).rfind(titled);
    let start = title.map_or(0, |title| {
        // The full stop of "Dr."
        (title + 1..end)
            .find(|at| row.is_word(*at))
            .unwrap_or_default()
    });
    // "the mayor of Norwick" is called so, and "President of Norland" is an office.
    let is_name = row.is_capital(start) && row.is_capital(end - 1) || start == 0;
    let start = if is_name { start } else { 0 };
    written[row.bytes(start..end)].to_owned()
}
