//! The facts of an article one after another, for formats in which every kind has the same place.

use crate::model::{
    Actor, ActorKind, Anchor, Article, Claim, Event, EventKind, Evidence, Field, Fields, Quote,
    Stated, Statistic, Text, Todo, Value,
};
use std::fmt;

/// A fact of any kind.
#[derive(Clone, Copy)]
pub(crate) enum Fact<'a> {
    Actor(&'a Actor),
    Quote(&'a Quote),
    Statistic(&'a Statistic),
    Event(&'a Event),
    Claim(&'a Claim),
}

/// All facts of an article: actors, quotes, statistics, events, claims.
pub(crate) fn facts(article: &Article) -> impl Iterator<Item = Fact<'_>> + Clone {
    let actors = article.actors.iter().map(Fact::Actor);
    let quotes = article.quotes.iter().map(Fact::Quote);
    let statistics = article.statistics.iter().map(Fact::Statistic);
    let events = article.events.iter().map(Fact::Event);
    let claims = article.claims.iter().map(Fact::Claim);
    actors
        .chain(quotes)
        .chain(statistics)
        .chain(events)
        .chain(claims)
}

impl<'a> Fact<'a> {
    /// What kind of fact it is, in the terms of the declarations.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Actor(_) => "actor",
            Self::Quote(_) => "quote",
            Self::Statistic(_) => "statistic",
            Self::Event(_) => "event",
            Self::Claim(_) => "claim",
        }
    }

    /// Visits what each field holds, in the order of the table of fields.
    pub fn values(self, visit: &mut dyn FnMut(Field, Value<'a>)) {
        match self {
            Self::Actor(actor) => actor.values(visit),
            Self::Quote(quote) => quote.values(visit),
            Self::Statistic(statistic) => statistic.values(visit),
            Self::Event(event) => event.values(visit),
            Self::Claim(claim) => claim.values(visit),
        }
    }

    /// What the text says of its aspects; an actor has none.
    pub fn evidence(self) -> &'a [Evidence] {
        match self {
            Self::Actor(_) => &[],
            Self::Quote(quote) => &quote.evidence,
            Self::Statistic(statistic) => &statistic.evidence,
            Self::Event(event) => &event.evidence,
            Self::Claim(claim) => &claim.evidence,
        }
    }

    /// What a person must still decide of it.
    pub fn open(self) -> impl Iterator<Item = &'static str> + Clone + use<'a> {
        let mut open = Open::default();
        self.values(&mut |_, value| open = open.or_in(value));
        open.names()
    }

    pub fn id(self) -> &'a Text {
        match self {
            Self::Actor(actor) => &actor.id,
            Self::Quote(quote) => &quote.id,
            Self::Statistic(statistic) => &statistic.id,
            Self::Event(event) => &event.id,
            Self::Claim(claim) => &claim.id,
        }
    }

    /// Where the article says so: one place, or one for each part of a quotation that the article interrupts.
    pub fn anchors(self) -> impl Iterator<Item = &'a Anchor> + Clone {
        let (one, parts) = match self {
            Self::Actor(actor) => (actor.anchor.as_ref(), &[][..]),
            Self::Quote(quote) => (None, &*quote.parts),
            Self::Statistic(statistic) => (statistic.quantity.anchor.as_ref(), &[][..]),
            Self::Event(event) => (event.label.anchor.as_ref(), &[][..]),
            Self::Claim(claim) => (claim.text.anchor.as_ref(), &[][..]),
        };
        let parts = parts.iter().filter_map(|part| part.anchor.as_ref());
        one.into_iter().chain(parts)
    }
}

/// What a person must still decide of a fact, gathered from its fields.
#[derive(Clone, Copy, Default)]
pub(super) struct Open<'a> {
    /// Whether its kind is undecided.
    kind: bool,
    fields: &'a [Todo],
}

impl<'a> Open<'a> {
    pub const fn or_in(self, value: Value<'a>) -> Self {
        match value {
            Value::ActorKind(ActorKind::Todo) | Value::EventKind(EventKind::Todo) => {
                Self { kind: true, ..self }
            }
            Value::Todos(fields) => Self { fields, ..self },
            _ => self,
        }
    }

    /// The names of the fields.
    pub fn names(self) -> impl Iterator<Item = &'static str> + Clone + use<'a> {
        let kind = self.kind.then_some(Field::Kind.name()).into_iter();
        kind.chain(self.fields.iter().map(|todo| todo.name()))
    }
}

/// The names of the actors with these ids, one behind the other. Where an id leads nowhere it stands for itself.
#[derive(Clone, Copy)]
pub(super) struct Names<'a> {
    pub article: &'a Article,
    pub ids: &'a [Text],
    pub between: &'static str,
}

impl fmt::Display for Names<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            article,
            ids,
            between,
        } = *self;
        let names = ids
            .iter()
            .map(|id| article.actor(id).map_or(id, |actor| &actor.name));
        joined(f, names, between)
    }
}

/// The words of a quotation as one text, as [`Quote::text`] puts them together.
pub(super) struct Whole<'a>(pub &'a [Stated<Text>]);

impl fmt::Display for Whole<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        joined(f, self.0.iter().map(|part| &part.value), " … ")
    }
}

/// Writes texts one behind the other.
pub(super) fn joined(
    f: &mut fmt::Formatter<'_>,
    texts: impl IntoIterator<Item = impl AsRef<str>>,
    between: &str,
) -> fmt::Result {
    for (index, text) in texts.into_iter().enumerate() {
        if index > 0 {
            f.write_str(between)?;
        }
        f.write_str(text.as_ref())?;
    }
    Ok(())
}
