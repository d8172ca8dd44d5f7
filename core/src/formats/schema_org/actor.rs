//! People, bodies and places.

use super::{Part, node::Reference};
use crate::{
    formats::{
        iri::{FactIri, Page},
        members::{Members, Shown, members},
        uri::Uri,
    },
    model::{Actor, ActorKind, Party, Text},
};
use serde::{Serialize, Serializer, ser::SerializeMap};

impl Serialize for Part<'_, Actor> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(article, actor) = *self;
        let mut out = members(serializer)?;
        out.actor_type(actor.kind)?;
        out.member("@id", &Shown(FactIri(article, &actor.id)))?;
        out.called(actor)?;
        out.some("alternateName", actor.also.iter())?;
        let role = actor.role.as_ref().map(|role| &role.value);
        match actor.kind {
            ActorKind::Person => out.optional("jobTitle", role)?,
            ActorKind::Document => out.optional("genre", role)?,
            _ => out.optional("disambiguatingDescription", role)?,
        }
        if let Some(of) = actor.of.as_deref().and_then(|of| article.actor(of))
            && let Some(relation) = relation(actor.kind, of.kind)
        {
            out.member(relation, &Reference(FactIri(article, &of.id)))?;
        }
        out.optional("identifier", actor.iso.as_ref().map(CountryCode))?;
        out.address("url", actor.url.as_ref())?;
        let item = actor.wikidata.iter().map(|item| Identity::Wikidata(item));
        let pages = actor.same_as.iter().map(|url| Identity::Page(url));
        out.some("sameAs", item.chain(pages))?;
        out.end()
    }
}

impl<M: SerializeMap> Members<M> {
    /// The name of an actor.
    pub(super) fn called(&mut self, actor: &Actor) -> Result<(), M::Error> {
        // "a spokesperson" is nobody's name.
        let called = if actor.unnamed { "description" } else { "name" };
        self.member(called, &actor.name)
    }

    /// A country is a place, and a body that can speak.
    fn actor_type(&mut self, kind: ActorKind) -> Result<(), M::Error> {
        match kind {
            ActorKind::Person => self.member("@type", "Person"),
            ActorKind::Organization => self.member("@type", "Organization"),
            ActorKind::Country => self.member("@type", &["Country", "Organization"]),
            ActorKind::Place => self.member("@type", "Place"),
            ActorKind::Group => {
                self.member("@type", "Organization")?;
                self.member("additionalType", kind.name())
            }
            ActorKind::Document => self.member("@type", "CreativeWork"),
            ActorKind::Facility => {
                self.member("@type", "Place")?;
                self.member("additionalType", kind.name())
            }
            // Nobody knows yet what it is, but that it is something.
            ActorKind::Todo => self.member("@type", "Thing"),
        }
    }

    /// References to nodes of the graph, left out where there are none.
    pub(super) fn links<'a>(
        &mut self,
        key: &str,
        article: &'a Page<'a>,
        ids: impl IntoIterator<Item = &'a Text, IntoIter: Clone>,
    ) -> Result<(), M::Error> {
        let ids = ids.into_iter();
        self.some(key, ids.map(|id| Reference(FactIri(article, id))))
    }

    /// References to those of whom it is decided what they are: only a person or a body is the author of something.
    pub(super) fn parties(
        &mut self,
        key: &str,
        article: &Page<'_>,
        ids: &[Text],
    ) -> Result<(), M::Error> {
        let known = |id: &&Text| article.actor(id).is_none_or(|actor| is_known(actor.kind));
        self.links(key, article, ids.iter().filter(known))
    }
}

/// Whether it is decided what it is. What is no more than a `Thing` schema.org has write, say and hear nothing.
pub(super) fn is_known(kind: ActorKind) -> bool {
    kind != ActorKind::Todo
}

/// Whether schema.org takes it for a `Place`.
pub(super) const fn is_place(kind: ActorKind) -> bool {
    matches!(
        kind,
        ActorKind::Place | ActorKind::Facility | ActorKind::Country
    )
}

/// The property for what an actor belongs to; `None` where schema.org has none.
const fn relation(kind: ActorKind, of: ActorKind) -> Option<&'static str> {
    match (kind, of) {
        (ActorKind::Document, ActorKind::Person) => Some("author"),
        (ActorKind::Document, ActorKind::Organization | ActorKind::Country | ActorKind::Group) => {
            Some("sourceOrganization")
        }
        (_, ActorKind::Person | ActorKind::Document) => None,
        (ActorKind::Todo, _) | (_, ActorKind::Todo) => None,
        (ActorKind::Person, of) if of.speaks() => Some("affiliation"),
        (ActorKind::Country, ActorKind::Country) => Some("containedInPlace"),
        (kind, of) if kind.speaks() && of.speaks() && !matches!(kind, ActorKind::Person) => {
            Some("memberOf")
        }
        (kind, of) if is_place(kind) && is_place(of) => Some("containedInPlace"),
        _ => None,
    }
}

/// Somebody who is known by name only.
pub(super) struct Named<'a> {
    /// The type of schema.org.
    pub kind: &'static str,
    pub name: &'a str,
}

impl Serialize for Named<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.member("@type", self.kind)?;
        out.member("name", self.name)?;
        out.end()
    }
}

/// An actor, or somebody by name, of whom it is known only what kind of thing they must be.
pub(super) struct Somebody<'a> {
    pub article: &'a Page<'a>,
    pub party: &'a Party,
    /// The type of schema.org for what has only a name.
    pub kind: &'static str,
}

impl<'a> Somebody<'a> {
    /// Nobody, where it is undecided what the actor is.
    pub fn of(article: &'a Page<'a>, party: &'a Party, kind: &'static str) -> Option<Self> {
        let actor = match party {
            Party::Actor(id) => article.actor(id),
            Party::Name(_) => None,
        };
        let known = actor.is_none_or(|actor| is_known(actor.kind));
        known.then_some(Self {
            article,
            party,
            kind,
        })
    }
}

impl Serialize for Somebody<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self {
            article,
            party,
            kind,
        } = *self;
        match party {
            Party::Actor(id) => Reference(FactIri(article, id)).serialize(serializer),
            Party::Name(name) => Named { kind, name }.serialize(serializer),
        }
    }
}

/// A writer: an actor, else a person by name.
pub(super) struct Writer<'a>(pub &'a Page<'a>, pub &'a Party);

impl Serialize for Writer<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(article, author) = *self;
        let (name, actor) = author.named(article);
        let may_write = |kind: ActorKind| kind.speaks() && is_known(kind);
        match actor.filter(|actor| may_write(actor.kind)) {
            Some(actor) => Reference(FactIri(article, &actor.id)).serialize(serializer),
            None => Named {
                kind: "Person",
                name,
            }
            .serialize(serializer),
        }
    }
}

/// Where an actor is described beyond doubt.
#[derive(Clone)]
enum Identity<'a> {
    /// The concept URI, by which Wikidata's own data names the item.
    Wikidata(&'a str),
    Page(&'a str),
}

impl Serialize for Identity<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Wikidata(item) => {
                serializer.collect_str(&format_args!("http://www.wikidata.org/entity/{item}"))
            }
            Self::Page(url) => Uri(url).serialize(serializer),
        }
    }
}

/// The code of a country.
struct CountryCode<'a>(&'a Text);

impl Serialize for CountryCode<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.member("@type", "PropertyValue")?;
        out.member("propertyID", "ISO 3166-1 alpha-2")?;
        out.member("value", self.0)?;
        out.end()
    }
}
