//! What was said, asserted and found, and what happened.

use super::{
    Part,
    actor::{Named, Somebody, is_known, is_place},
    node::{PartIri, Reference},
    time::{IsoDate, Stretch, Time},
};
use crate::{
    formats::{
        fact::{Names, Whole},
        iri::{ArticleIri, FactIri, Page},
        members::{Members, Shown, members},
        uri::Uri,
    },
    model::{
        Actor, Article, Attribution, Claim, Event, EventKind, Party, Quote, Rating, Review,
        SourceRef, Stance, Stated, Text, When, identity::REVIEW,
    },
};
use serde::{Serialize, Serializer, ser::SerializeMap};
use std::fmt;

/// The status of an event that is yet to come.
const SCHEDULED: &str = "http://schema.org/EventScheduled";

impl Serialize for Part<'_, Quote> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(article, quote) = *self;
        let mut out = members(serializer)?;
        out.spoken_type("Quotation", &quote.attribution)?;
        out.member("@id", &Shown(FactIri(article, &quote.id)))?;
        out.member("text", &Shown(Whole(&quote.parts)))?;
        out.member("inLanguage", &article.language)?;
        out.parties("creator", article, &quote.attribution.speakers)?;
        out.said(article, &quote.attribution, quote.at.as_ref())?;
        out.origin(article, &quote.attribution, quote.source.as_ref())?;
        out.when(article, quote.when.as_ref())?;
        out.links("about", article, &*quote.about)?;
        let original = Original(article, quote);
        out.optional(
            "translationOfWork",
            original.is_translated().then_some(original),
        )?;
        out.member("isPartOf", &Reference(ArticleIri(article)))?;
        out.end()
    }
}

/// A quotation in the language in which it was spoken.
struct Original<'a>(&'a Page<'a>, &'a Quote);

impl Original<'_> {
    fn is_translated(&self) -> bool {
        let language = self.1.language.as_ref();
        self.1.original.is_some() || language.is_some_and(|spoken| *spoken != self.0.language)
    }
}

impl Serialize for Original<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.member("@type", "Quotation")?;
        out.optional("text", self.1.original.as_ref())?;
        out.optional("inLanguage", self.1.language.as_ref())?;
        out.end()
    }
}

impl Serialize for Part<'_, Claim> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(article, claim) = *self;
        let mut out = members(serializer)?;
        out.spoken_type("Claim", &claim.attribution)?;
        out.member("@id", &Shown(FactIri(article, &claim.id)))?;
        out.member("text", &claim.text.value)?;
        out.asserted(article, &claim.attribution, claim.stance)?;
        out.said(article, &claim.attribution, claim.at.as_ref())?;
        out.origin(article, &claim.attribution, claim.source.as_ref())?;
        out.when(article, claim.when.as_ref())?;
        out.links("about", article, &*claim.about)?;
        // Who checks a claim repeats it; that is no place where it was made.
        let review = claim.review.as_ref();
        if !review.is_some_and(|review| is_here(article, review)) {
            out.member("appearance", &Reference(ArticleIri(article)))?;
        }
        let source = claim.source.as_ref();
        let source = source.and_then(|source| source.url.as_ref());
        out.optional("firstAppearance", source.map(Work))?;
        out.end()
    }
}

/// Whether the article is the check: it has no page of its own.
fn is_here(article: &Article, review: &Review) -> bool {
    review.url.is_none() || review.url == article.url
}

/// A work that is known by its address.
struct Work<'a>(&'a Text);

impl Serialize for Work<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.member("@type", "CreativeWork")?;
        out.member("url", &Uri(self.0))?;
        out.end()
    }
}

/// How those who are named stand to what is not asserted: "denied by Ann Lee".
struct Stood<'a> {
    article: &'a Article,
    who: &'a Attribution,
    stance: Stance,
}

impl fmt::Display for Stood<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            article,
            who,
            stance,
        } = *self;
        let names = Names {
            article,
            ids: &who.speakers,
            between: " and ",
        };
        match who.speakers.is_empty() {
            true => write!(f, "{stance}"),
            false => write!(f, "{stance} by {names}"),
        }
    }
}

/// What a check of a claim found.
#[derive(Clone, Copy)]
pub(super) struct Checked<'a> {
    pub article: &'a Page<'a>,
    pub claim: &'a Claim,
    pub review: &'a Review,
}

impl Serialize for Checked<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self {
            article,
            claim,
            review,
        } = *self;
        // Where the article is the check, its publisher made it.
        let here = is_here(article, review);
        let url = review.url.as_ref().or(article.url.as_ref());
        let publisher = article.publisher.as_ref().filter(|_| here);
        let by = review.by.as_ref().or(publisher);
        let mut out = members(serializer)?;
        out.member("@type", "ClaimReview")?;
        out.member("@id", &Shown(PartIri(article, &claim.id, REVIEW)))?;
        out.member("claimReviewed", &claim.text.value)?;
        out.member("itemReviewed", &Reference(FactIri(article, &claim.id)))?;
        out.member("reviewRating", &Verdict(review))?;
        out.optional("author", by.and_then(|by| Reviewer::of(article, by)))?;
        out.address("url", url)?;
        let published = review.published.or(here.then_some(article.published));
        let date = |moment| IsoDate::whole(moment, article.timezone.0);
        out.optional("datePublished", published.and_then(date))?;
        out.end()
    }
}

/// Who checked a claim, with name and address beside the reference: many read a review without the rest of the graph.
enum Reviewer<'a> {
    Actor(&'a Page<'a>, &'a Actor),
    Named(Somebody<'a>),
}

impl<'a> Reviewer<'a> {
    fn of(article: &'a Page<'a>, party: &'a Party) -> Option<Self> {
        let actor = match party {
            Party::Actor(id) => article.actor(id),
            Party::Name(_) => None,
        };
        match actor {
            Some(actor) => is_known(actor.kind).then_some(Self::Actor(article, actor)),
            None => Somebody::of(article, party, "Organization").map(Self::Named),
        }
    }
}

impl Serialize for Reviewer<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Named(somebody) => somebody.serialize(serializer),
            Self::Actor(article, actor) => {
                let mut out = members(serializer)?;
                out.member("@id", &Shown(FactIri(article, &actor.id)))?;
                out.called(actor)?;
                out.address("url", actor.url.as_ref())?;
                out.end()
            }
        }
    }
}

struct Verdict<'a>(&'a Review);

impl Serialize for Verdict<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.member("@type", "Rating")?;
        out.member("alternateName", &self.0.verdict)?;
        if let Some(Rating { value, best }) = self.0.rating {
            out.member("ratingValue", &value)?;
            out.member("bestRating", &best)?;
            out.member("worstRating", &1)?;
        }
        out.end()
    }
}

impl Serialize for Part<'_, Event> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(article, event) = *self;
        let mut out = members(serializer)?;
        out.member("@type", "Event")?;
        match &event.kind {
            EventKind::Todo => {}
            EventKind::Other(kind) => out.member("additionalType", kind)?,
            kind => out.member("additionalType", kind.name())?,
        }
        out.member("@id", &Shown(FactIri(article, &event.id)))?;
        out.member("name", &event.label.value)?;
        match event
            .when
            .as_ref()
            .map(|when| Time::new(&when.value, article.timezone.0))
        {
            None => {}
            Some(Time::Date(date)) => out.member("startDate", &date)?,
            Some(Time::Stretch(Stretch { from, to })) => {
                out.optional("startDate", from)?;
                out.optional("endDate", to)?;
            }
        }
        let place = event.place.as_ref();
        out.optional("location", place.map(|place| Location(article, place)))?;
        let kind = |id: &Text| article.actor(id).map(|actor| actor.kind);
        let takes_part = |id: &&Text| kind(id).is_none_or(|kind| kind.speaks() && is_known(kind));
        out.links("attendee", article, event.who.iter().filter(takes_part))?;
        out.optional("eventStatus", event.planned.then_some(Reference(SCHEDULED)))?;
        out.links("about", article, &*event.about)?;
        out.address("url", event.url.as_ref())?;
        out.end()
    }
}

/// Where an event happens; what is not declared as a place is one by its name only.
struct Location<'a>(&'a Page<'a>, &'a Party);

impl Serialize for Location<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(article, party) = *self;
        let place = |name| Named {
            kind: "Place",
            name,
        };
        match party {
            Party::Name(name) => place(name).serialize(serializer),
            Party::Actor(id) => match article.actor(id) {
                Some(actor) if !is_place(actor.kind) => place(&actor.name).serialize(serializer),
                _ => Reference(FactIri(article, id)).serialize(serializer),
            },
        }
    }
}

impl<M: SerializeMap> Members<M> {
    /// Words that are addressed to somebody are a `Message` too: only that has a recipient.
    pub(super) fn spoken_type(&mut self, kind: &str, who: &Attribution) -> Result<(), M::Error> {
        match who.addressees.is_empty() {
            true => self.member("@type", kind),
            false => self.member("@type", &[kind, "Message"]),
        }
    }

    /// Who asserts a claim or a figure. Who denies it or asks whether it is so is not its author.
    pub(super) fn asserted(
        &mut self,
        article: &Page<'_>,
        who: &Attribution,
        stance: Option<Stance>,
    ) -> Result<(), M::Error> {
        if !matches!(stance, Some(Stance::Denied | Stance::Asked)) {
            self.parties("author", article, &who.speakers)?;
        }
        let says = stance.map(|stance| Stood {
            article,
            who,
            stance,
        });
        self.optional("description", says.as_ref().map(Shown))
    }

    /// To whom and at which event something was said.
    pub(super) fn said(
        &mut self,
        article: &Page<'_>,
        who: &Attribution,
        at: Option<&Text>,
    ) -> Result<(), M::Error> {
        self.parties("recipient", article, &who.addressees)?;
        let event = at.map(|id| Reference(FactIri(article, id)));
        self.optional("recordedAt", event)
    }

    /// The work that something was taken from: who reported it, and its page. The path of a file is the newsroom's own
    /// business.
    pub(super) fn origin(
        &mut self,
        article: &Page<'_>,
        who: &Attribution,
        source: Option<&SourceRef>,
    ) -> Result<(), M::Error> {
        self.optional("isBasedOn", Origin::of(article, who, source))
    }

    fn when(&mut self, article: &Page<'_>, when: Option<&Stated<When>>) -> Result<(), M::Error> {
        match when.map(|when| Time::new(&when.value, article.timezone.0)) {
            None => Ok(()),
            Some(Time::Date(date)) => self.member("dateCreated", &date),
            Some(Time::Stretch(stretch)) => self.member("temporal", &Shown(stretch)),
        }
    }
}

#[derive(Clone, Copy)]
pub(super) struct Origin<'a> {
    article: &'a Page<'a>,
    via: &'a [Text],
    url: Option<&'a Text>,
}

impl<'a> Origin<'a> {
    /// The work, if anything is known of it.
    pub fn of(
        article: &'a Page<'a>,
        who: &'a Attribution,
        source: Option<&'a SourceRef>,
    ) -> Option<Self> {
        let (via, url) = (&who.via, source.and_then(|source| source.url.as_ref()));
        let known = url.is_some() || !via.is_empty();
        known.then_some(Self { article, via, url })
    }
}

impl Serialize for Origin<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.member("@type", "CreativeWork")?;
        out.parties("creator", self.article, self.via)?;
        out.optional("url", self.url.map(|url| Uri(url)))?;
        out.end()
    }
}
