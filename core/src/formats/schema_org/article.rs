//! Articles, and the feed that they stand in.

use super::{
    actor::{Somebody, Writer},
    node::Reference,
    time::IsoDate,
};
use crate::{
    formats::{
        iri::{ArticleIri, Page},
        members::{Members, Shown, members},
    },
    model::{ActorKind, Article, Attachment, Attribution, Author, Feed},
};
use serde::{Serialize, Serializer, ser::SerializeMap};
use std::borrow::Cow;

/// An article, and the feed whose authors wrote it where it does not name its own.
pub(super) struct Story<'a> {
    pub article: &'a Page<'a>,
    pub authors: &'a [Author<'a>],
}

impl Serialize for Story<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let article = self.article;
        let mut out = members(serializer)?;
        out.member("@type", "NewsArticle")?;
        out.member("@id", &Shown(ArticleIri(article)))?;
        out.address("url", article.url.as_ref())?;
        out.member("headline", &article.headline)?;
        out.optional("description", article.summary.as_ref())?;
        out.optional("articleBody", article.content())?;
        out.optional(
            "datePublished",
            IsoDate::whole(article.published, article.timezone.0),
        )?;
        let modified = article.modified;
        out.optional(
            "dateModified",
            modified.and_then(|moment| IsoDate::whole(moment, article.timezone.0)),
        )?;
        out.member("inLanguage", &article.language)?;
        match article.authors.is_empty() {
            true => out.some("author", self.authors.iter().map(FeedAuthor))?,
            false => out.list(
                "author",
                article.authors.iter().map(|author| Writer(article, author)),
            )?,
        }
        let publisher = article.publisher.as_ref();
        let publisher = publisher.and_then(|party| Somebody::of(article, party, "Organization"));
        out.optional("publisher", publisher)?;
        out.optional("dateline", article.dateline.as_ref())?;
        out.some("keywords", article.topics.iter())?;
        out.address("image", article.image.as_ref())?;
        out.some("associatedMedia", article.attachments.iter().map(File))?;
        out.optional("correction", article.correction.as_deref().map(Correction))?;
        out.origin(article, &Attribution::default(), article.source.as_ref())?;
        out.scene(article)?;
        out.end()
    }
}

impl<M: SerializeMap> Members<M> {
    /// Where the article takes place, and who and what comes up in it.
    fn scene(&mut self, article: &Page<'_>) -> Result<(), M::Error> {
        let is_scene = |kind| matches!(kind, ActorKind::Place | ActorKind::Facility);
        let (scenes, others) = (
            article.actors.iter().filter(|actor| is_scene(actor.kind)),
            article.actors.iter().filter(|actor| !is_scene(actor.kind)),
        );
        self.links("contentLocation", article, scenes.map(|actor| &actor.id))?;
        let events = article.events.iter().map(|event| &event.id);
        self.links(
            "mentions",
            article,
            others.map(|actor| &actor.id).chain(events),
        )
    }
}

/// A file that is published with the article.
struct File<'a>(&'a Attachment);

impl Serialize for File<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(file) = self;
        let mut out = members(serializer)?;
        out.member("@type", "MediaObject")?;
        out.address("contentUrl", Some(&file.url))?;
        out.member("encodingFormat", &file.media_type)?;
        out.optional("name", file.title.as_ref())?;
        out.optional("contentSize", file.size.map(Shown))?;
        if let Some(seconds) = file.duration {
            out.member("duration", &Shown(format_args!("PT{seconds}S")))?;
        }
        out.end()
    }
}

/// What was corrected.
struct Correction<'a>(&'a str);

impl Serialize for Correction<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.member("@type", "CorrectionComment")?;
        out.member("text", self.0)?;
        out.end()
    }
}

struct FeedAuthor<'a>(&'a Author<'a>);

impl Serialize for FeedAuthor<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Author { name, url, avatar } = self.0;
        let mut out = members(serializer)?;
        out.member("@type", "Person")?;
        out.member("name", name)?;
        match url.as_deref().and_then(|url| url.strip_prefix("mailto:")) {
            Some(email) => out.member("email", email)?,
            None => out.address("url", url.as_ref())?,
        }
        out.address("image", avatar.as_ref())?;
        out.end()
    }
}

/// An article as an element of its feed.
struct Element<'a>(&'a Article);

impl Serialize for Element<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Reference(ArticleIri(&Page::new(self.0))).serialize(serializer)
    }
}

/// A feed that has an address of its own.
pub(super) struct SourceNode<'f, 'a> {
    pub feed: &'f Feed<'a>,
    pub url: &'f Cow<'a, str>,
}

impl Serialize for SourceNode<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { feed, url } = *self;
        let mut out = members(serializer)?;
        out.member("@type", "DataFeed")?;
        out.address("@id", Some(url))?;
        out.address("url", Some(url))?;
        out.member("name", &feed.title)?;
        out.optional("description", feed.description.as_ref())?;
        out.optional("inLanguage", feed.language.as_ref())?;
        out.some("author", feed.authors.iter().map(FeedAuthor))?;
        out.address("image", feed.icon.as_ref())?;
        let articles = feed.articles.iter();
        out.some("dataFeedElement", articles.map(|article| Element(article)))?;
        out.end()
    }
}
