//! The object that carries the facts of an article in the formats of others, with the actors that they refer to resolved.

mod figure;

use self::figure::Figure;
use crate::{
    formats::{
        fact::{Open, Whole},
        members::{Members, Shown, members},
        uri::Uri,
    },
    model::{
        ActorKind, Anchor, Article, Baseline, EventKind, Field, Fields, Party, Review, SourceRef,
        Stated, Statistic, Text, Value,
    },
};
use serde::{Serialize, Serializer, ser::SerializeMap};

/// Where people who look at a feed learn what the extension holds: the home page of this package, when it has one.
const ABOUT: &str = env!("CARGO_PKG_HOMEPAGE");

pub(super) struct Extension<'a>(pub &'a Article);

impl Serialize for Extension<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let article = self.0;
        let mut out = members(serializer)?;
        out.optional("about", Some(ABOUT).filter(|about| !about.is_empty()))?;
        out.member("checked", &article.is_checked())?;
        out.optional("coverage", article.coverage.as_ref())?;
        let publisher = article.publisher.as_ref();
        out.optional("publisher", publisher.map(|party| Somebody(article, party)))?;
        out.optional("dateline", article.dateline.as_ref())?;
        out.flag("transcript", article.transcript)?;
        out.optional("correction", article.correction.as_ref())?;
        out.source(article.source.as_ref())?;
        out.list(
            "actors",
            article.actors.iter().map(|fact| Fact(article, fact)),
        )?;
        out.list(
            "quotes",
            article.quotes.iter().map(|fact| Fact(article, fact)),
        )?;
        out.list(
            "statistics",
            article.statistics.iter().map(|fact| Fact(article, fact)),
        )?;
        out.some(
            "events",
            article.events.iter().map(|fact| Fact(article, fact)),
        )?;
        out.some(
            "claims",
            article.claims.iter().map(|fact| Fact(article, fact)),
        )?;
        out.some(
            "asides",
            article.asides.iter().map(|fact| Fact(article, fact)),
        )?;
        out.end()
    }
}

/// Somebody by name, or an actor.
struct Somebody<'a>(&'a Article, &'a Party);

impl Serialize for Somebody<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.1 {
            Party::Actor(id) => Reference(self.0, id).serialize(serializer),
            Party::Name(name) => {
                let mut out = members(serializer)?;
                out.member("name", name)?;
                out.end()
            }
        }
    }
}

/// An actor where a fact refers to it: who is meant can be read without a look at the list of actors.
struct Reference<'a>(&'a Article, &'a str);

impl Serialize for Reference<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(article, id) = *self;
        let mut out = members(serializer)?;
        out.member("id", id)?;
        out.optional("name", article.actor(id).map(|actor| &actor.name))?;
        out.end()
    }
}

/// An event where a fact refers to it.
struct Occasion<'a>(&'a Article, &'a str);

impl Serialize for Occasion<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(article, id) = *self;
        let mut out = members(serializer)?;
        out.member("id", id)?;
        out.optional("name", article.event(id).map(|event| &event.label.value))?;
        out.end()
    }
}

/// A fact with the fields of the table, and the article that knows what it refers to.
struct Fact<'a, T>(&'a Article, &'a T);

impl<T: Fields> Serialize for Fact<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(article, fact) = *self;
        let mut out = members(serializer)?;
        let mut written = Ok(());
        let mut found = Found::default();
        let mut open = Open::default();
        fact.values(&mut |field, value| {
            open = open.or_in(value);
            if written.is_ok() {
                found = found.or_in(field, value);
                written = out.value(article, field, value);
            }
        });
        written?;
        out.some("todo", open.names())?;
        if !found.2 {
            out.optional("text", found.1.map(|anchor| &anchor.exact))?;
        }
        out.optional("words", found.0)?;
        out.optional("anchor", found.1)?;
        out.end()
    }
}

/// The words that the declaration gives for the fact as a whole, where the article has it, and whether the fact has a `text` of
/// its own.
#[derive(Clone, Copy, Default)]
struct Found<'a>(Option<&'a Text>, Option<&'a Anchor>, bool);

impl<'a> Found<'a> {
    fn or_in(self, field: Field, value: Value<'a>) -> Self {
        let of = |words: &'a Option<Text>, anchor: &'a Option<Anchor>, has_text| {
            Self(words.as_ref(), anchor.as_ref(), has_text)
        };
        match (field, value) {
            (_, Value::Figure(figure)) => of(&figure.words, &figure.anchor, false),
            (Field::Label, Value::Words(label)) => of(&label.words, &label.anchor, false),
            (Field::Text, Value::Words(claim)) => of(&claim.words, &claim.anchor, true),
            (_, Value::Anchor(anchor)) => Self(None, Some(anchor), false),
            _ => self,
        }
    }
}

struct Part<'a>(&'a Stated<Text>);

impl Serialize for Part<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.member("text", &self.0.value)?;
        out.optional("words", self.0.words.as_ref())?;
        out.optional("anchor", self.0.anchor.as_ref())?;
        out.end()
    }
}

/// What a check of a claim found.
struct Checked<'a>(&'a Article, &'a Review);

impl Serialize for Checked<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(article, review) = *self;
        let mut out = members(serializer)?;
        out.member("verdict", &review.verdict)?;
        out.optional("rating", review.rating.map(|rating| rating.value))?;
        out.optional("best", review.rating.map(|rating| rating.best))?;
        let by = review.by.as_ref();
        out.optional("by", by.map(|by| Somebody(article, by)))?;
        let published = review.published;
        let offset = article.timezone.0;
        out.optional(
            "published",
            published.map(|moment| moment.at_offset(offset)),
        )?;
        out.address("url", review.url.as_ref())?;
        out.end()
    }
}

struct Against<'a>(&'a Article, &'a Baseline);

impl Serialize for Against<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        match self.1 {
            Baseline::Words(words) => out.member("text", &words.value)?,
            Baseline::Statistic(id) => {
                out.member("id", id)?;
                let baseline = self.0.statistic(id);
                let of = baseline.map(|statistic| &statistic.of.value);
                out.optional("text", of.filter(|of| !of.is_empty()))?;
            }
        }
        out.end()
    }
}

/// A figure that another follows from.
struct Operand<'a>(&'a Statistic);

impl Serialize for Operand<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.member("id", &self.0.id)?;
        let of = Some(&self.0.of.value);
        out.optional("of", of.filter(|of| !of.is_empty()))?;
        out.member("figure", &Shown(&self.0.quantity.value))?;
        out.end()
    }
}

/// The member that a field is.
const fn key(field: Field) -> &'static str {
    match field {
        Field::During => "period",
        Field::Formula => "follows",
        Field::Label => "name",
        Field::Verdict => "review",
        field => field.name(),
    }
}

impl<M: SerializeMap> Members<M> {
    /// A field of a fact. What it refers to is resolved.
    fn value(&mut self, article: &Article, field: Field, value: Value<'_>) -> Result<(), M::Error> {
        let key = key(field);
        let reference = |id| Reference(article, id);
        match value {
            Value::Id(text) | Value::Text(text) | Value::Replaced(text) => self.member(key, text),
            Value::Language(code) | Value::Country(code) | Value::Wikidata(code) => {
                self.member(key, code)
            }
            // What is measured is blank until it is decided.
            Value::Words(words) if words.value.is_empty() => Ok(()),
            Value::Words(words) => self.member(key, &words.value),
            Value::ActorKind(ActorKind::Todo) | Value::EventKind(EventKind::Todo) => Ok(()),
            Value::Texts(texts) | Value::Statistics(texts) => self.some(key, texts.iter()),
            Value::Flag(flag) => self.flag(key, *flag),
            Value::Time(time) => self.member(key, &time.value.at_offset(article.timezone.0)),
            Value::ActorKind(kind) => self.member(key, kind),
            Value::Stance(stance) => self.member(key, stance),
            Value::EventKind(EventKind::Other(kind)) => self.member(key, kind),
            Value::EventKind(kind) => self.member(key, kind.name()),
            Value::Actor(id) => self.member(key, &reference(id)),
            Value::Speakers(ids) | Value::Actors(ids) => {
                self.some(key, ids.iter().map(|id| reference(id)))
            }
            Value::Event(id) => self.member(key, &Occasion(article, id)),
            Value::Venue(party) | Value::Party(party) => {
                self.member(key, &Somebody(article, party))
            }
            Value::Address(url) => self.address(key, Some(url)),
            Value::Addresses(urls) => self.some(key, urls.iter().map(|url| Uri(url))),
            Value::Source(source) => self.source(Some(source)),
            Value::Parts(parts) => {
                self.member("text", &Shown(Whole(parts)))?;
                self.list(key, parts.iter().map(Part))
            }
            Value::Figure(figure) => self.quantity(&figure.value),
            Value::Quantity(margin) => self.member(key, &Figure(&margin.value)),
            Value::Baseline(baseline) => self.member(key, &Against(article, baseline)),
            Value::Formula(formula) => {
                self.member(key, &Shown(formula))?;
                let operands = [&formula.left, &formula.right].into_iter();
                let operands = operands.filter_map(|id| article.statistic(id));
                self.some("derived_from", operands.map(Operand))
            }
            Value::Evidence(evidence) => self.some(key, evidence.iter()),
            Value::Review(review) => self.member(key, &Checked(article, review)),
            Value::Attribution(who) => {
                let mut written = Ok(());
                who.values(&mut |field, value| {
                    if written.is_ok() {
                        written = self.value(article, field, value);
                    }
                });
                written
            }
            _ => Ok(()),
        }
    }

    /// Only the address: the path of a file is the newsroom's own business.
    fn source(&mut self, source: Option<&SourceRef>) -> Result<(), M::Error> {
        self.address("source", source.and_then(|source| source.url.as_ref()))
    }
}
