//! The object that carries the facts of an article in the formats of others, with the actors that they refer to resolved.

mod figure;

use self::figure::Figure;
use crate::{
    formats::{
        fact::Whole,
        members::{Members, Shown, members},
        uri::Uri,
    },
    model::{
        Actor, Article, Attribution, Baseline, Claim, Event, EventKind, Party, Quote, Review,
        SourceRef, Stated, Statistic, Text,
    },
};
use serde::{Serialize, Serializer, ser::SerializeMap};

/// Where people who look at a feed learn what the extension holds.
const ABOUT: &str = "https://docs.rs/newsfacts";

pub(super) struct Extension<'a>(pub &'a Article);

impl Serialize for Extension<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let article = self.0;
        let mut out = members(serializer)?;
        out.member("about", ABOUT)?;
        out.member("checked", &article.is_checked())?;
        out.optional("coverage", article.coverage.as_ref())?;
        let publisher = article.publisher.as_ref();
        out.optional("publisher", publisher.map(|party| Somebody(article, party)))?;
        out.optional("dateline", article.dateline.as_ref())?;
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

/// A fact, and the article that knows what it refers to.
struct Fact<'a, T>(&'a Article, &'a T);

impl Serialize for Fact<'_, Actor> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(article, actor) = *self;
        let mut out = members(serializer)?;
        out.member("id", &actor.id)?;
        out.member("kind", &actor.kind)?;
        out.member("name", &actor.name)?;
        out.flag("unnamed", actor.unnamed)?;
        out.some("also", actor.also.iter())?;
        out.optional("role", actor.role.as_ref().map(|role| &role.value))?;
        out.reference("of", article, actor.of.as_ref())?;
        out.optional("iso", actor.iso.as_ref())?;
        out.optional("wikidata", actor.wikidata.as_ref())?;
        out.address("url", actor.url.as_ref())?;
        out.some("same_as", actor.same_as.iter().map(|url| Uri(url)))?;
        out.optional("anchor", actor.anchor.as_ref())?;
        out.end()
    }
}

impl Serialize for Fact<'_, Quote> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(article, quote) = *self;
        let mut out = members(serializer)?;
        out.member("id", &quote.id)?;
        out.attribution(article, &quote.attribution)?;
        out.member("text", &Shown(Whole(quote)))?;
        out.list("parts", quote.parts.iter().map(Part))?;
        out.event(article, quote.at.as_ref())?;
        out.optional("when", quote.when.as_ref().map(|when| when.value))?;
        out.references("about", article, &quote.about)?;
        out.flag("inferred", quote.inferred)?;
        out.optional("language", quote.language.as_ref())?;
        out.optional("original", quote.original.as_ref())?;
        out.source(quote.source.as_ref())?;
        out.optional("replaces", quote.replaces.as_ref())?;
        out.end()
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

impl Serialize for Fact<'_, Statistic> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(article, statistic) = *self;
        let mut out = members(serializer)?;
        out.member("id", &statistic.id)?;
        out.attribution(article, &statistic.attribution)?;
        out.quantity(&statistic.quantity.value)?;
        out.member("of", &statistic.of.value)?;
        out.reference("who", article, statistic.who.as_ref())?;
        out.reference("from", article, statistic.from.as_ref())?;
        out.reference("to", article, statistic.to.as_ref())?;
        out.optional(
            "period",
            statistic.during.as_ref().map(|during| during.value),
        )?;
        let against = statistic.against.as_ref();
        out.optional(
            "against",
            against.map(|baseline| Against(article, baseline)),
        )?;
        out.optional("margin", statistic.margin.as_ref().map(Figure))?;
        out.optional("follows", statistic.formula.as_ref().map(Shown))?;
        out.some("complete_with", statistic.complete_with.iter())?;
        out.event(article, statistic.at.as_ref())?;
        out.optional("method", statistic.method.as_ref())?;
        out.flag("inferred", statistic.inferred)?;
        out.source(statistic.source.as_ref())?;
        out.optional("replaces", statistic.replaces.as_ref())?;
        out.optional("words", statistic.quantity.words.as_ref())?;
        out.optional("anchor", statistic.quantity.anchor.as_ref())?;
        out.end()
    }
}

impl Serialize for Fact<'_, Event> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(article, event) = *self;
        let mut out = members(serializer)?;
        out.member("id", &event.id)?;
        match &event.kind {
            EventKind::Other(kind) => out.member("kind", kind)?,
            kind => out.member("kind", kind.name())?,
        }
        out.member("name", &event.label.value)?;
        out.optional("when", event.when.as_ref().map(|when| when.value))?;
        let place = event.place.as_ref();
        out.optional("place", place.map(|place| Somebody(article, place)))?;
        out.references("who", article, &event.who)?;
        out.flag("planned", event.planned)?;
        out.references("about", article, &event.about)?;
        out.address("url", event.url.as_ref())?;
        out.optional("words", event.label.words.as_ref())?;
        out.optional("anchor", event.label.anchor.as_ref())?;
        out.end()
    }
}

impl Serialize for Fact<'_, Claim> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(article, claim) = *self;
        let mut out = members(serializer)?;
        out.member("id", &claim.id)?;
        out.attribution(article, &claim.attribution)?;
        out.member("text", &claim.text.value)?;
        out.references("about", article, &claim.about)?;
        out.event(article, claim.at.as_ref())?;
        out.optional("when", claim.when.as_ref().map(|when| when.value))?;
        out.flag("inferred", claim.inferred)?;
        let review = claim.review.as_ref();
        out.optional("review", review.map(|review| Checked(article, review)))?;
        out.source(claim.source.as_ref())?;
        out.optional("replaces", claim.replaces.as_ref())?;
        out.optional("words", claim.text.words.as_ref())?;
        out.optional("anchor", claim.text.anchor.as_ref())?;
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
                out.optional("text", baseline.map(|statistic| &statistic.of.value))?;
            }
        }
        out.end()
    }
}

impl<M: SerializeMap> Members<M> {
    fn attribution(&mut self, article: &Article, who: &Attribution) -> Result<(), M::Error> {
        self.references("speakers", article, &who.speakers)?;
        self.references("addressees", article, &who.addressees)?;
        self.references("via", article, &who.via)
    }

    /// Only the address: the path of a file is the newsroom's own business.
    fn source(&mut self, source: Option<&SourceRef>) -> Result<(), M::Error> {
        self.address("source", source.and_then(|source| source.url.as_ref()))
    }

    /// The event at which something was said, with its name.
    fn event(&mut self, article: &Article, id: Option<&Text>) -> Result<(), M::Error> {
        self.optional("at", id.map(|id| Occasion(article, id)))
    }

    fn references(&mut self, key: &str, article: &Article, ids: &[Text]) -> Result<(), M::Error> {
        self.some(key, ids.iter().map(|id| Reference(article, id)))
    }

    fn reference(
        &mut self,
        key: &str,
        article: &Article,
        id: Option<&Text>,
    ) -> Result<(), M::Error> {
        self.optional(key, id.map(|id| Reference(article, id)))
    }
}
