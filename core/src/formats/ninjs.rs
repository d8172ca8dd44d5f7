//! ninjs 3.1, the news exchange format of the International Press Telecommunications Council:
//! <https://iptc.org/standards/ninjs/>.

use super::{
    extension::Extension,
    fact::joined,
    iri::{ArticleIri, Page},
    members::{Members, Shown, members},
    uri::Uri,
};
use crate::model::{Actor, ActorKind, Article, Attachment, Event, Party, Text, scheme::is_uri};
use serde::{Serialize, Serializer, ser::SerializeMap};
use std::fmt;

/// An article as ninjs 3.1.
///
/// ```no_run
/// # use newsfacts_core::{formats::Ninjs, model::Article};
/// # fn publish(article: &Article) -> serde_json::Result<()> {
/// serde_json::to_writer_pretty(std::io::stdout(), &Ninjs::new(article))
/// # }
/// ```
///
/// A ninjs document is one article; the standard has no list of them. [`Format::Ninjs`](super::Format::Ninjs) writes the
/// articles of a feed one after another, each on a line of its own, indented or not: [`LINES_MEDIA_TYPE`](Self::LINES_MEDIA_TYPE).
///
/// # What goes where
///
/// | member | from the article |
/// |---|---|
/// | `uri` | `url`, else `id`; where that is no URI, `urn:newsfacts:` and the id, which only your own newsroom understands |
/// | `altIds` | the `id`, where it is not the `uri` |
/// | `type`, `representationType` | `text`; `full` where the text is published (`content: text`), else `partial` |
/// | `firstCreated`, `versionCreated` | `published`; `modified`, else `published`. A day without a time is its midnight in the article's time zone |
/// | `language`, `located` | `language`, `dateline` |
/// | `headlines`, `bodies` | the headline as `main`; the text where it is published, as `text` |
/// | `descriptions` | the `summary` and the `correction`, in these roles |
/// | `by` | `authors`, with commas between them |
/// | `infoSources` | the `publisher` and the address of the `source`; their roles are the schema.org properties of that meaning |
/// | `people`, `organisations`, `places`, `objects` | actors that have a name: `Person`, `Organization`, `Country` and `Place`, `Facility` and `Document`. The `uri` is the Wikidata item, else the first of `same_as`; the `literal` is the id under which the facts refer to the actor |
/// | `subjects` | `topics`, and actors that are a `Group` |
/// | `events` | events, by id and name |
/// | `associations` | the `image`, as `picture`, and the attachments, with the file as a rendition |
/// | `newsfacts` | all facts, in the same object as in a [JSON Feed](super::JsonFeed#the-facts) |
/// | `standard` | the schema that the document follows |
///
/// # The extension
///
/// ninjs forbids members that it does not know, so the document names in `standard` a [schema of its own](Self::SCHEMA)
/// that adds `newsfacts` to the official one, as the guidelines want it. Without `newsfacts` the document is plain ninjs 3.1.
#[derive(Debug, Clone, Copy)]
pub struct Ninjs<'a> {
    article: &'a Article,
}

impl<'a> Ninjs<'a> {
    /// The media type of one document. IANA has none for ninjs alone.
    pub const MEDIA_TYPE: &'static str = "application/json";

    /// The media type of several documents, one a line.
    pub const LINES_MEDIA_TYPE: &'static str = "application/x-ndjson";

    /// What the schema is known by.
    pub const SCHEMA_ID: &'static str = "urn:newsfacts:schema:ninjs-newsfacts-1";

    /// The JSON Schema of these documents (draft 2020-12).
    ///
    /// It refers to the official schema of ninjs 3.1 by its `$id` and to [`JsonFeed::FACTS_SCHEMA`] for the facts.
    ///
    /// [`JsonFeed::FACTS_SCHEMA`]: super::JsonFeed::FACTS_SCHEMA
    pub const SCHEMA: &'static str = include_str!("../../schemas/ninjs-newsfacts-1.json");

    /// A view of an article.
    pub const fn new(article: &'a Article) -> Self {
        Self { article }
    }
}

impl Serialize for Ninjs<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let article = self.article;
        let mut out = members(serializer)?;
        out.member("standard", &Standard)?;
        out.member("uri", &Shown(ArticleIri(&Page::new(article))))?;
        out.some("altIds", other_id(article).iter())?;
        out.member("type", "text")?;
        let full = article.text.is_some();
        out.member("representationType", if full { "full" } else { "partial" })?;
        out.moment("firstCreated", article, Some(article.published))?;
        let version = article.modified.unwrap_or(article.published);
        out.moment("versionCreated", article, Some(version))?;
        out.member("language", &article.language)?;
        out.optional("located", article.dateline.as_ref())?;
        out.editorial(article)?;
        out.metadata(article)?;
        out.some("associations", associated(article))?;
        out.member("newsfacts", &Extension(article))?;
        out.end()
    }
}

impl<M: SerializeMap> Members<M> {
    /// What is shown to the audience.
    fn editorial(&mut self, article: &Article) -> Result<(), M::Error> {
        let plain = |role, text| Words { role, text };
        self.list("headlines", [plain("main", &article.headline)].into_iter())?;
        let by = Some(By(article)).filter(|by| !by.0.authors.is_empty());
        self.optional("by", by.map(Shown))?;
        let texts = [
            ("summary", article.summary.as_ref()),
            ("correction", article.correction.as_ref()),
        ];
        let texts = texts.into_iter();
        self.some(
            "descriptions",
            texts.filter_map(move |(role, text)| Some(plain(role, text?))),
        )?;
        self.some("bodies", article.content().into_iter().map(Body))
    }

    /// Whom and what the article speaks of, and where it comes from.
    fn metadata(&mut self, article: &Article) -> Result<(), M::Error> {
        use ActorKind::{Country, Document, Facility, Group, Organization, Person, Place};

        self.some("infoSources", sources(article))?;
        self.some("people", named(article, &[Person]).map(Concept))?;
        self.some(
            "organisations",
            named(article, &[Organization]).map(Concept),
        )?;
        self.some("places", named(article, &[Country, Place]).map(Concept))?;
        self.some(
            "objects",
            named(article, &[Facility, Document]).map(Concept),
        )?;
        let groups = named(article, &[Group]).map(Subject::Group);
        let topics = article.topics.iter().map(Subject::Topic);
        self.some("subjects", topics.chain(groups))?;
        self.some("events", article.events.iter().map(Happening))
    }
}

/// Which schema the document follows.
struct Standard;

impl Serialize for Standard {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.member("name", "ninjs-newsfacts")?;
        out.member("version", "1")?;
        out.member("schema", Ninjs::SCHEMA_ID)?;
        out.end()
    }
}

/// The id under which feeds know the article, where it is not the `uri`.
struct OtherId<'a>(&'a str);

fn other_id(article: &Article) -> Option<OtherId<'_>> {
    let is_uri = match &article.url {
        Some(url) => *url == article.id,
        None => is_uri(&article.id),
    };
    Some(OtherId(&article.id)).filter(|_| !is_uri)
}

impl Serialize for OtherId<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.member("role", "id")?;
        out.member("value", self.0)?;
        out.end()
    }
}

/// A plain text and the role that it plays.
#[derive(Clone, Copy)]
struct Words<'a> {
    role: &'static str,
    text: &'a Text,
}

impl Serialize for Words<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.member("role", self.role)?;
        out.member("contentType", "text/plain")?;
        out.member("value", self.text)?;
        out.end()
    }
}

/// The text of the article.
struct Body<'a>(&'a str);

impl Serialize for Body<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.member("role", "text")?;
        out.member("contentType", "text/plain")?;
        out.member("charCount", &self.0.chars().count())?;
        out.member("value", self.0)?;
        out.end()
    }
}

/// The names of the authors, with commas between them.
struct By<'a>(&'a Article);

impl fmt::Display for By<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(article) = *self;
        let names = article.authors.iter().map(|author| author.named(article).0);
        joined(f, names, ", ")
    }
}

/// Who supplied the article.
#[derive(Clone, Copy)]
enum Supplier<'a> {
    Name(&'a Text),
    Actor(&'a Actor),
    Page(&'a Text),
}

fn sources(article: &Article) -> impl Iterator<Item = Supplier<'_>> + Clone {
    let publisher = article.publisher.as_ref().and_then(|party| match party {
        Party::Name(name) => Some(Supplier::Name(name)),
        Party::Actor(id) => article.actor(id).map(Supplier::Actor),
    });
    let source = article
        .source
        .as_ref()
        .and_then(|source| source.url.as_ref());
    publisher.into_iter().chain(source.map(Supplier::Page))
}

impl Serialize for Supplier<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        match *self {
            Self::Name(name) => out.member("name", name)?,
            Self::Actor(actor) => out.concept(actor)?,
            Self::Page(url) => out.address("uri", Some(url))?,
        }
        let role = match self {
            Self::Page(_) => "https://schema.org/isBasedOn",
            Self::Name(_) | Self::Actor(_) => "https://schema.org/publisher",
        };
        out.member("role", role)?;
        out.end()
    }
}

/// The actors of these kinds that the article names.
fn named<'a>(
    article: &'a Article,
    kinds: &'static [ActorKind],
) -> impl Iterator<Item = &'a Actor> + Clone {
    let actors = article.actors.iter();
    actors.filter(|actor| !actor.unnamed && kinds.contains(&actor.kind))
}

/// A person, a body, a place or a thing.
struct Concept<'a>(&'a Actor);

impl Serialize for Concept<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.concept(self.0)?;
        out.end()
    }
}

impl<M: SerializeMap> Members<M> {
    fn concept(&mut self, actor: &Actor) -> Result<(), M::Error> {
        self.member("name", &actor.name)?;
        match &actor.wikidata {
            Some(item) => {
                let item = Uri(item);
                let uri = format_args!("http://www.wikidata.org/entity/{item}");
                self.member("uri", &Shown(uri))?;
            }
            None => self.address("uri", actor.same_as.first())?,
        }
        self.member("literal", &actor.id)
    }
}

/// What the article is about.
enum Subject<'a> {
    Topic(&'a Text),
    Group(&'a Actor),
}

impl Serialize for Subject<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        match self {
            Self::Topic(topic) => out.member("name", topic)?,
            Self::Group(group) => out.concept(group)?,
        }
        out.end()
    }
}

/// An event, by name.
struct Happening<'a>(&'a Event);

impl Serialize for Happening<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.member("id", &self.0.id)?;
        out.member("name", &self.0.label.value)?;
        out.end()
    }
}

/// A news object that goes with the article: its picture, a file.
#[derive(Clone, Copy)]
enum Associated<'a> {
    Image(&'a Text),
    File(&'a Attachment),
}

fn associated(article: &Article) -> impl Iterator<Item = Associated<'_>> + Clone {
    let image = article.image.iter().map(Associated::Image);
    image.chain(article.attachments.iter().map(Associated::File))
}

impl Associated<'_> {
    const fn url(&self) -> &Text {
        match self {
            Self::Image(url) => url,
            Self::File(file) => &file.url,
        }
    }

    /// What kind of news object it is; a document is none of them.
    fn kind(&self) -> Option<&'static str> {
        let Self::File(file) = self else {
            return Some("picture");
        };
        let (kind, _) = file.media_type.split_once('/')?;
        match kind {
            "audio" => Some("audio"),
            "video" => Some("video"),
            "image" => Some("picture"),
            _ => None,
        }
    }
}

impl Serialize for Associated<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        match self {
            Self::Image(_) => out.member("name", "image")?,
            Self::File(file) => out.member("name", file.title.as_ref().unwrap_or(&file.url))?,
        }
        out.address("uri", Some(self.url()))?;
        out.optional("type", self.kind())?;
        out.list("renditions", [Rendition(*self)].into_iter())?;
        out.end()
    }
}

/// The file of a news object.
#[derive(Clone, Copy)]
struct Rendition<'a>(Associated<'a>);

impl Serialize for Rendition<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.member("name", "main")?;
        out.address("href", Some(self.0.url()))?;
        if let Associated::File(file) = self.0 {
            out.member("contentType", &file.media_type)?;
            out.optional("sizeInBytes", file.size)?;
            out.optional("duration", file.duration)?;
        }
        out.end()
    }
}
