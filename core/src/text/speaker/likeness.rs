//! Whether somebody whom the text names may be a declared actor all the same: a spokesman for the body that is declared, a
//! body by another form of its name, a person by another first name.

use super::mention::mentions_within;
use super::reader::AttributionReader;
use super::{Attributed, Form, Mention, Reach, Role, Who};
use crate::text::language::{Language, Sense};
use std::ops::Range;

/// An actor as it is declared.
#[derive(Debug, Clone, Copy)]
pub struct Declared<'a> {
    /// The caller's index of the actor.
    pub actor: usize,
    /// The name, all other names, and the office.
    pub names: &'a [&'a str],
    /// What it is.
    pub kind: Kind,
}

/// What an actor is, as far as it matters who speaks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A person by name.
    Person,
    /// A person whom the article leaves unnamed.
    Unnamed,
    /// What others speak for: an organization, a group.
    Body,
    /// A group or a document that the article leaves unnamed: nobody but its own kind is called otherwise.
    Described,
    /// A country, whose people and offices are called after it.
    Country,
}

/// How somebody whom the text names is like a declared actor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Likeness {
    /// It is the actor, or one who speaks for it.
    Same,
    /// The words do not tell.
    MayBe,
    /// It is somebody else.
    Other,
}

/// How one declared actor stands to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bond {
    /// It has nothing to do with it.
    None,
    /// It belongs to it, and has a name of its own.
    Member,
    /// It belongs to it, and what it says may be said to come from there: a spokesperson, one whom the article leaves
    /// unnamed, a document, an office.
    Voice,
}

/// How many letters of a longer word may be its ending.
const ENDING: usize = 2;

impl AttributionReader<'_> {
    /// How somebody whom the text names is like a declared actor. `bond`: how it stands to this one if it is an actor.
    pub fn likeness(&self, one: &Attributed, declared: &Declared<'_>, bond: Bond) -> Likeness {
        let body = !matches!(declared.kind, Kind::Person | Kind::Unnamed);
        let names_it = body && self.names_actor(one, declared.actor);
        match one.who {
            Who::Actor(actor) if actor == declared.actor => Likeness::Same,
            Who::Actor(_) if body && self.presents(one, declared.actor, bond) => Likeness::Same,
            Who::Actor(actor)
                if declared.kind == Kind::Body && self.is_of(one, actor, declared.actor) =>
            {
                Likeness::Same
            }
            Who::Actor(_) if bond == Bond::Voice => Likeness::MayBe,
            // "A letter from Ann Lee" may be the letter that is declared.
            Who::Actor(_)
                if declared.kind == Kind::Described && self.is_same_kind(one, declared) =>
            {
                Likeness::MayBe
            }
            Who::Actor(_) if self.is_document_with(one, declared) => Likeness::MayBe,
            Who::Actor(_) => Likeness::Other,
            Who::Pronoun => Likeness::MayBe,
            Who::Somebody if names_it || body && self.presents(one, declared.actor, bond) => {
                Likeness::Same
            }
            // "the port's spokesman"
            Who::Unknown if names_it && one.reach != Reach::Loose && self.speaks_for(one) => {
                Likeness::Same
            }
            Who::Unknown => Likeness::MayBe,
            Who::Somebody => self.likeness_of_words(one, declared),
        }
    }

    /// Whether a name is that of one who passes on what others say: "the Herald", "a news agency".
    pub fn is_outlet(&self, name: &str) -> bool {
        is_outlet(self.items.article.row.language, name)
    }

    /// Whether a name is that of a body that passes nothing on: "the council", "Parliament".
    pub fn is_no_outlet(&self, name: &str) -> bool {
        let language = self.items.article.row.language;
        let means = |word: &&str| !is_small(language, word);
        let mut words = words(name).into_iter().filter(means);
        words.any(|word| !is_capital(word) || language.word(word).senses.has(Sense::NoOutlet))
    }

    /// Whether a name or an office is that of one who asks others to pass on what they say: "a reporter".
    pub fn is_journalist(&self, name: &str) -> bool {
        let language = self.items.article.row.language;
        let mut words = words(name).into_iter();
        words.any(|word| language.can_be((language.singular)(word), Sense::Journalist))
    }

    /// Whether one who passes words on held the interview in which they were said.
    pub fn interviews(&self, one: &Attributed) -> bool {
        let row = self.items.article.row;
        let first = words(&row.text[one.span.clone()]).into_iter().next();
        let talk = first.is_some_and(|first| row.language.word(first).senses.has(Sense::Interview));
        talk && one.role == Role::Via
    }

    /// Whether somebody's name is that of something made of words: "an email from Ann Lee".
    pub fn is_document(&self, name: &str) -> bool {
        let language = self.items.article.row.language;
        let mut words = words(name).into_iter().take_while(|word| {
            !is_capital(word) || language.word(word).senses.has(Sense::Determiner)
        });
        words.any(|word| language.word(word).senses.has(Sense::Utterance))
    }

    /// Whether a name or an office is that of a spokesperson.
    pub fn is_spokesperson(&self, name: &str) -> bool {
        let language = self.items.article.row.language;
        let mut words = words(name).into_iter();
        words.any(|word| language.can_be(word, Sense::Spokesperson))
    }

    /// Whether somebody's name is a description and no name, and whether it is one of many people.
    pub fn describes(&self, name: &str) -> (bool, bool) {
        let language = self.items.article.row.language;
        let words = words(name);
        let has = |word: &str, sense| language.word(word).senses.has(sense);
        let head = words
            .iter()
            .position(|word| has(word, Sense::Preposition))
            .unwrap_or(words.len());
        let (Some(first), Some(head)) = (words.first(), words[..head].last()) else {
            return (false, false);
        };
        let one = has(first, Sense::A) || has(first, Sense::Indefinite);
        let many = !is_capital(head) || words.len() == 1;
        let many = many && language.can_be(head, Sense::Plural) && !has(first, Sense::A);
        (one || many || !is_capital(head), many)
    }

    fn likeness_of_words(&self, one: &Attributed, declared: &Declared<'_>) -> Likeness {
        let row = self.items.article.row;
        let name = self.called(&one.name);
        let words = words(name);
        // "the chairman of the board, Ann Lee"
        let behind = name.rsplit_once(", ").map(|(_, behind)| behind);
        let (unnamed, _) = self.describes(behind.filter(|name| is_capital(name)).unwrap_or(name));
        let nouns = words.iter().copied().filter(|word| !is_capital(word));
        let nouns: Vec<&str> = nouns.collect();
        let may_be = match declared.kind {
            Kind::Person if !unnamed => declared
                .names
                .iter()
                .any(|name| may_be_nickname(&words, name)),
            // "a spokesman for Ann Lee" is not Ann Lee
            Kind::Person => self.shares_a_noun(&nouns, declared.names),
            Kind::Unnamed if unnamed => self.shares_a_noun(&words, declared.names),
            // "The chairman of the board, Ann Lee" is no "member of the board".
            Kind::Unnamed => {
                let heads: Vec<&str> = declared
                    .names
                    .iter()
                    .map(|name| self.head_of(name))
                    .collect();
                self.shares_a_noun(&words, &heads)
            }
            // "a port official"
            Kind::Body
                if unnamed
                    && self.speaks_for(one)
                    && self.shares_a_noun(&nouns, declared.names) =>
            {
                return Likeness::Same;
            }
            Kind::Described => {
                // "a spokesman" may be theirs, "a spokesman for the company" is not the crowd's.
                let bare = words.len() <= 2 && self.speaks_for(one);
                bare || self.shares_a_noun(&words, declared.names)
            }
            Kind::Body | Kind::Country => {
                let people = declared.kind == Kind::Country
                    && words
                        .iter()
                        .any(|word| row.language.can_be(word, Sense::Demonym));
                people
                    || self.shares_a_noun(&words, declared.names)
                    || declared.names.iter().any(|name| is_of_party(&words, name))
                    || declared.names.iter().any(|name| is_acronym(&words, name))
                    || self.speaks_for(one) && !self.names_another(one, &words)
            }
        };
        match may_be {
            true => Likeness::MayBe,
            false => Likeness::Other,
        }
    }

    /// Whether the words that name somebody name this actor too: "a spokesman for the union".
    fn names_actor(&self, one: &Attributed, actor: usize) -> bool {
        self.mentions_in(one).any(|mention| mention.actor == actor)
    }

    /// The noun of a description: "a member" of "a member of the board".
    fn head_of<'n>(&self, name: &'n str) -> &'n str {
        let language = self.items.article.row.language;
        let mut words = name.split_whitespace();
        let before = |word: &&str| !language.word(word).senses.has(Sense::Preposition);
        words.by_ref().take_while(before).last().unwrap_or_default()
    }

    /// Whether the text introduces somebody as one who speaks for a body: "the union's spokesman Bob Roy", or, if he is declared
    /// to be one of it, "the union's leader Bob Roy".
    fn presents(&self, one: &Attributed, body: usize, bond: Bond) -> bool {
        let words = one.span.start.min(one.name.start)..one.name.end;
        let mut named = self.mentions_within(words.clone());
        named.any(|mention| mention.actor == body)
            && (bond != Bond::None || self.is_spokesperson(&self.items.article.row.text[words]))
    }

    /// Whether the text says that somebody is of a body, with nothing between: "the union's Bob Roy", "Bob Roy of the union".
    fn is_of(&self, one: &Attributed, actor: usize, body: usize) -> bool {
        let row = self.items.article.row;
        let own = self
            .mentions_in(one)
            .filter(|mention| mention.actor == actor)
            .last();
        let Some(own) = own else {
            return false;
        };
        let small = |range: Range<usize>, senses: &[Sense]| {
            let between = words(&row.text[range]);
            let is = |word: &&str| row.language.word(word).senses.has_any(senses);
            between.iter().all(is)
        };
        let owner = self.mentions_in(one).any(|mention| {
            let direct = mention.span.end <= own.span.start
                && small(
                    mention.span.end..own.span.start,
                    &[Sense::GenitiveEnding, Sense::Title],
                );
            mention.actor == body && mention.form == Form::Possessive && direct
        });
        let mentions = self.items.article.mentions;
        let first = mentions.partition_point(|next| next.span.start < own.span.end);
        let of = mentions.get(first).is_some_and(|next| {
            let between = own.span.end..next.span.start;
            let bare = row.text[between.clone()]
                .chars()
                .all(|c| c.is_alphabetic() || c == ' ');
            next.actor == body
                && next.form == Form::Plain
                && bare
                && words(&row.text[own.span.end..next.span.end])
                    .first()
                    .is_some_and(|word| {
                        let senses = row.language.word(word).senses;
                        senses.has(Sense::Of) || senses.has(Sense::From)
                    })
                && small(between, &[Sense::Of, Sense::From, Sense::The])
        });
        owner || of
    }

    /// Whether a document that is declared itself names somebody: "a letter from Ann Lee".
    fn is_document_with(&self, one: &Attributed, declared: &Declared<'_>) -> bool {
        let name = &self.items.article.row.text[one.name.clone()];
        if !self.is_document(name) {
            return false;
        }
        let found = words(name);
        let shared = |word: &&str| is_capital(word) && found.contains(word);
        let mut names = declared.names.iter().flat_map(|name| words(name));
        names.any(|word| shared(&word))
    }

    /// Whether the words that name somebody are of the kind of a declared document: "a letter" and "the letter".
    fn is_same_kind(&self, one: &Attributed, declared: &Declared<'_>) -> bool {
        let row = self.items.article.row;
        let documents = || declared.names.iter().any(|name| self.is_document(name));
        documents() && self.shares_a_noun(&words(&row.text[one.name.clone()]), declared.names)
    }

    /// The actors that are named within the words that name somebody.
    fn mentions_in(&self, one: &Attributed) -> impl Iterator<Item = &Mention> {
        self.mentions_within(one.name.clone())
    }

    fn mentions_within(&self, range: Range<usize>) -> impl Iterator<Item = &Mention> {
        let named = mentions_within(self.items.article.mentions, &range).iter();
        named.take_while(move |mention| mention.span.end <= range.end)
    }

    /// Whether somebody is called one who speaks for others: "a spokesman", "officials".
    fn speaks_for(&self, one: &Attributed) -> bool {
        let row = self.items.article.row;
        let name = words(&row.text[one.name.clone()]);
        name.iter()
            .any(|word| row.language.word(word).senses.has(Sense::SpeaksFor))
    }

    /// Whether the words name somebody of their own: a name with a capital, or an actor.
    fn names_another(&self, one: &Attributed, words: &[&str]) -> bool {
        self.mentions_in(one).next().is_some() || words.iter().skip(1).any(|word| is_capital(word))
    }

    /// Whether a noun of these words stands in one of the names, as it is or in its plural.
    fn shares_a_noun(&self, found: &[&str], names: &[&str]) -> bool {
        let language = self.items.article.row.language;
        let means = |word: &&&str| word.chars().count() > 2 && !is_small(language, word);
        names.iter().any(|name| {
            let known = words(name);
            let mut known = known.iter().filter(means);
            known.any(|known| found.iter().filter(means).any(|word| is_akin(known, word)))
        })
    }
}

/// Whether a name is that of one who passes on what others say: "the Herald", "a news agency".
pub(super) fn is_outlet(language: &Language, name: &str) -> bool {
    let mut words = words(name).into_iter();
    words.any(|word| language.word(word).senses.has(Sense::Outlet))
}

/// The words of a name, without marks and endings of the genitive.
fn words(name: &str) -> Vec<&str> {
    let parts = name.split(|c: char| !c.is_alphanumeric());
    parts.filter(|part| !part.is_empty()).collect()
}

fn is_capital(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

fn is_small(language: &Language, word: &str) -> bool {
    const SMALL: &[Sense] = &[
        Sense::Preposition,
        Sense::Determiner,
        Sense::Conjunction,
        Sense::Pronoun,
        Sense::NameParticle,
    ];
    language.word(word).senses.has_any(SMALL)
}

/// Whether two words are the same but for case and an ending.
fn is_akin(one: &str, other: &str) -> bool {
    let (one, other) = (one.to_lowercase(), other.to_lowercase());
    let (short, long) = match one.len() <= other.len() {
        true => (one, other),
        false => (other, one),
    };
    long.starts_with(&short) && long.len() <= short.len() + ENDING
}

/// "Dan Lee" for Daniel Lee, the same last name, and first names of which one begins the other; or the first name alone.
fn may_be_nickname(found: &[&str], name: &str) -> bool {
    let name = words(name);
    let (Some(last), Some(family)) = (found.last(), name.last()) else {
        return false;
    };
    let begins = |one: &&str| {
        let of = |given: &&str| given.starts_with(one) || one.starts_with(given);
        name[..name.len() - 1].iter().any(of)
    };
    // "Bob", and nothing else
    if found.len() == 1 && name.len() > 1 && found.first() == name.first() {
        return true;
    }
    let given = found[..found.len() - 1]
        .iter()
        .filter(|word| is_capital(word));
    last == family && given.clone().any(begins)
}

/// "the Democrats" for the Democratic Party: a name begins like another.
fn is_of_party(found: &[&str], name: &str) -> bool {
    const SAME: usize = 5;
    let begins = |word: &str| -> Option<String> {
        let first: String = word.chars().take(SAME).collect();
        (is_capital(word) && first.chars().count() == SAME).then_some(first)
    };
    let known: Vec<String> = words(name).into_iter().filter_map(begins).collect();
    let last = found.last().and_then(|last| begins(last));
    last.is_some_and(|last| known.contains(&last))
}

/// "NBC" for the National Broadcasting Company, or the other way round.
fn is_acronym(found: &[&str], name: &str) -> bool {
    let name = words(name);
    let initials = |words: &[&str]| -> String {
        let words = words.iter().filter(|word| is_capital(word));
        words.filter_map(|word| word.chars().next()).collect()
    };
    let is = |short: &str, long: &[&str]| {
        short.len() > 1 && short.chars().all(char::is_uppercase) && initials(long) == short
    };
    found.iter().any(|short| is(short, &name)) || name.iter().any(|short| is(short, found))
}
