//! Web Annotation Data Model: <https://www.w3.org/TR/annotation-model/>.

use super::{
    fact::{Fact, Names, Whole, facts, joined},
    iri::{ArticleIri, FactIri, Page},
    members::{Shown, members},
    uri::{Segment, Uri},
};
use crate::model::{
    Anchor, Article, Attribution, Feed, Formula, Stance, Text, Todo, identity::ANNOTATION_OF,
};
use serde::{Serialize, Serializer, ser::SerializeSeq};
use std::fmt;

/// The facts of a feed as Web Annotations on its articles: one annotation for each fact that has an anchor.
///
/// ```no_run
/// # use newsfacts_core::{formats::Annotations, model::{Article, Feed}};
/// # fn publish(articles: &[Article]) -> serde_json::Result<()> {
/// let feed = Feed::new("Example News", articles);
/// serde_json::to_writer_pretty(std::io::stdout(), &Annotations::new(&feed))
/// # }
/// ```
///
/// The document is an annotation collection (§5.1) with all its annotations on one page (§5.2). Serve it as
/// [`application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"`](Self::MEDIA_TYPE).
///
/// # An annotation
///
/// ```json
/// {
///   "id": "https://news.example/vote#annotation-keys",
///   "type": "Annotation",
///   "motivation": "describing",
///   "body": [
///     { "type": "TextualBody", "purpose": "tagging", "value": "quote" },
///     { "type": "TextualBody", "purpose": "describing", "format": "text/plain",
///       "value": "Ann Lee → the council: “We will hand over the first keys”" },
///     { "type": "SpecificResource", "purpose": "identifying", "source": "https://news.example/vote#keys" },
///     { "type": "TextualBody", "purpose": "assessing", "format": "text/plain",
///       "value": "words: stated; speaker: stated; addressee: stated" }
///   ],
///   "target": {
///     "type": "SpecificResource",
///     "source": "https://news.example/vote",
///     "selector": [
///       { "type": "TextQuoteSelector", "exact": "We will hand over …", "prefix": "… “", "suffix": "” …" },
///       { "type": "TextPositionSelector", "start": 122, "end": 166 }
///     ]
///   }
/// }
/// ```
///
/// * The first body says what kind of fact it is: `actor`, `quote`, `statistic`, `event` or `claim`. The second says the
///   fact in words, for people. The third names it as the other formats do. The fourth says what bears out each aspect of
///   the fact; actors have none.
/// * `target` is a list where the article interrupts a quotation: one target for each part.
/// * `source` is the article's `url`; without one, `urn:newsfacts:` and its id.
/// * `TextPositionSelector` (§4.2.5) counts Unicode code points of the article's plain text, from 0, `end` exclusive; on a web
///   page that wraps the text in more, the `TextQuoteSelector` (§4.2.4) finds the place.
/// * Facts without an anchor are left out: those that were not checked against a text, events and claims without the
///   article's words (`as`), figures that follow from others and that the article does not state.
#[derive(Debug, Clone, Copy)]
pub struct Annotations<'f, 'a> {
    feed: &'f Feed<'a>,
}

impl<'f, 'a> Annotations<'f, 'a> {
    /// The media type under which annotations are served (Web Annotation Protocol, §4.1).
    pub const MEDIA_TYPE: &'static str =
        "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";

    /// The JSON-LD context of the standard.
    pub const CONTEXT: &'static str = "http://www.w3.org/ns/anno.jsonld";

    /// A view of a feed.
    pub const fn new(feed: &'f Feed<'a>) -> Self {
        Self { feed }
    }

    /// How many facts have an anchor.
    fn total(&self) -> usize {
        let articles = self.feed.articles.iter();
        articles.map(|article| anchored(article).count()).sum()
    }
}

impl Serialize for Annotations<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.member("@context", Self::CONTEXT)?;
        out.member("id", &Shown(CollectionIri(self.feed, "annotations")))?;
        out.member("type", "AnnotationCollection")?;
        out.member("label", &self.feed.title)?;
        let total = self.total();
        out.member("total", &total)?;
        if total > 0 {
            out.member("first", &FirstPage(self.feed))?;
        }
        out.end()
    }
}

/// The collection and its page belong to the feed; without an address of its own, to its home page or its first article.
struct CollectionIri<'f, 'a>(&'f Feed<'a>, &'static str);

impl fmt::Display for CollectionIri<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(feed, name) = *self;
        let own = feed.feed_url.as_ref().or(feed.home_page_url.as_ref());
        match (own, feed.articles.first()) {
            (Some(url), _) => {
                let page = url.split('#').next().unwrap_or_default();
                write!(f, "{}#{name}", Uri(page))
            }
            (None, Some(article)) => FactIri(&Page::new(article), name).fmt(f),
            (None, None) => write!(f, "urn:newsfacts:{name}"),
        }
    }
}

/// The only page of the collection.
struct FirstPage<'f, 'a>(&'f Feed<'a>);

impl Serialize for FirstPage<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let feed = self.0;
        let mut out = members(serializer)?;
        out.member("id", &Shown(CollectionIri(feed, "annotations-1")))?;
        out.member("type", "AnnotationPage")?;
        out.member("partOf", &Shown(CollectionIri(feed, "annotations")))?;
        out.member("startIndex", &0)?;
        out.member("items", &AnnotationItems(feed))?;
        out.end()
    }
}

struct AnnotationItems<'f, 'a>(&'f Feed<'a>);

impl Serialize for AnnotationItems<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut items = serializer.serialize_seq(None)?;
        for article in self.0.articles.iter() {
            let article = &Page::new(article);
            for fact in anchored(article) {
                items.serialize_element(&Annotation { article, fact })?;
            }
        }
        items.end()
    }
}

/// The facts that the article's text bears out.
fn anchored(article: &Article) -> impl Iterator<Item = Fact<'_>> {
    facts(article).filter(|fact| fact.anchors().next().is_some())
}

/// A fact that the article's text bears out.
#[derive(Clone, Copy)]
struct Annotation<'a> {
    article: &'a Page<'a>,
    fact: Fact<'a>,
}

impl Serialize for Annotation<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { article, fact } = *self;
        let mut out = members(serializer)?;
        out.member("id", &Shown(AnnotationIri(*self)))?;
        out.member("type", "Annotation")?;
        out.member("motivation", "describing")?;
        let assessment = Assessment(fact);
        match assessment.is_empty() {
            true => out.member("body", &(Tag(fact), Description(*self), Name(*self)))?,
            false => {
                out.member(
                    "body",
                    &(Tag(fact), Description(*self), Name(*self), assessment),
                )?;
            }
        }
        let targets = fact.anchors().map(|anchor| Target(article, anchor));
        let mut all = targets.clone();
        match (all.next(), all.next()) {
            (Some(only), None) => out.member("target", &only)?,
            _ => out.list("target", targets)?,
        }
        out.end()
    }
}

/// An annotation is not the fact that it is about, and has a name of its own.
struct AnnotationIri<'a>(Annotation<'a>);

impl fmt::Display for AnnotationIri<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Annotation { article, fact } = self.0;
        write!(
            f,
            "{}{}",
            FactIri(article, ANNOTATION_OF),
            Segment(fact.id())
        )
    }
}

/// What kind of fact it is.
struct Tag<'a>(Fact<'a>);

impl Serialize for Tag<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.member("type", "TextualBody")?;
        out.member("purpose", "tagging")?;
        out.member("value", self.0.kind())?;
        out.end()
    }
}

/// Which aspects of the fact the text bears out, and what of it a person must still decide.
struct Assessment<'a>(Fact<'a>);

impl Assessment<'_> {
    fn is_empty(&self) -> bool {
        self.0.evidence().is_empty() && self.0.open().next().is_none()
    }
}

impl Serialize for Assessment<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.member("type", "TextualBody")?;
        out.member("purpose", "assessing")?;
        out.member("format", "text/plain")?;
        out.member("value", &Shown(self))?;
        out.end()
    }
}

impl fmt::Display for Assessment<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let evidence = self.0.evidence();
        for (index, evidence) in evidence.iter().enumerate() {
            let between = if index > 0 { "; " } else { "" };
            write!(f, "{between}{evidence}")?;
        }
        if self.0.open().next().is_none() {
            return Ok(());
        }
        let between = if evidence.is_empty() { "" } else { "; " };
        write!(f, "{between}to be decided: ")?;
        joined(f, self.0.open(), ", ")
    }
}

/// The fact in words.
struct Description<'a>(Annotation<'a>);

impl Serialize for Description<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.member("type", "TextualBody")?;
        out.member("purpose", "describing")?;
        out.member("format", "text/plain")?;
        out.member("value", &Shown(self))?;
        out.end()
    }
}

impl fmt::Display for Description<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Annotation { article, fact } = self.0;
        match fact {
            Fact::Actor(actor) => match &actor.role {
                Some(role) => write!(f, "{}, {}", actor.name, role.value),
                None => f.write_str(&actor.name),
            },
            Fact::Quote(quote) => {
                write!(
                    f,
                    "{}“{}”",
                    Saying(article, &quote.attribution, &quote.todo),
                    Whole(&quote.parts)
                )
            }
            Fact::Statistic(statistic) => write!(
                f,
                "{}{}{}{}{}{}",
                Saying(article, &statistic.attribution, &statistic.todo),
                statistic.of.value,
                if statistic.of.value.is_empty() {
                    ""
                } else {
                    ": "
                },
                statistic.quantity.value,
                Derivation(article, statistic.formula.as_ref()),
                Standing(statistic.stance)
            ),
            Fact::Event(event) => match &event.when {
                Some(when) => {
                    let when = when.value.at_offset(article.timezone.0);
                    write!(f, "{} ({when})", event.label.value)
                }
                None => f.write_str(&event.label.value),
            },
            Fact::Claim(claim) => {
                write!(
                    f,
                    "{}{}{}",
                    Saying(article, &claim.attribution, &claim.todo),
                    claim.text.value,
                    Standing(claim.stance)
                )
            }
        }
    }
}

/// From which figures another follows: ` (derived: 3 EUR / 2.40 EUR)`.
struct Derivation<'a>(&'a Article, Option<&'a Formula>);

impl fmt::Display for Derivation<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(article, Some(formula)) = *self else {
            return Ok(());
        };
        let statistics = [&formula.left, &formula.right].map(|id| article.statistic(id));
        let [Some(left), Some(right)] = statistics else {
            return Ok(());
        };
        let (left, right) = (&left.quantity.value, &right.quantity.value);
        write!(f, " (derived: {left} {} {right})", formula.operator.sign())
    }
}

/// That those who are named do not assert it: ` (denied)`.
struct Standing(Option<Stance>);

impl fmt::Display for Standing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |stance| write!(f, " ({stance})"))
    }
}

/// Who says so, to whom, and through whom it is known: `Ann Lee → the council via The Herald: `. Nothing where it is the
/// article itself that says it; `?` where a person must still decide.
struct Saying<'a>(&'a Article, &'a Attribution, &'a [Todo]);

impl Saying<'_> {
    /// The names after a sign, if there are any.
    fn some(
        &self,
        f: &mut fmt::Formatter<'_>,
        sign: &str,
        ids: &[Text],
        todo: Todo,
    ) -> Result<bool, fmt::Error> {
        let open = self.2.contains(&todo);
        if ids.is_empty() && !open {
            return Ok(false);
        }
        let names = Names {
            article: self.0,
            ids,
            between: " + ",
        };
        let (between, rest) = match (open, ids.is_empty()) {
            (false, _) => ("", ""),
            (true, true) => ("", "?"),
            (true, false) => (" + ", "?"),
        };
        write!(f, "{sign}{names}{between}{rest}")?;
        Ok(true)
    }
}

impl fmt::Display for Saying<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let who = self.1;
        let speak = self.some(f, "", &who.speakers, Todo::Speakers)?;
        self.some(f, " → ", &who.addressees, Todo::Addressees)?;
        let sign = if speak { " via " } else { "via " };
        let pass_on = self.some(f, sign, &who.via, Todo::Via)?;
        match speak || pass_on {
            true => f.write_str(": "),
            false => Ok(()),
        }
    }
}

/// The name of the fact itself, under which other formats speak of it.
struct Name<'a>(Annotation<'a>);

impl Serialize for Name<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Annotation { article, fact } = self.0;
        let mut out = members(serializer)?;
        out.member("type", "SpecificResource")?;
        out.member("purpose", "identifying")?;
        out.member("source", &Shown(FactIri(article, fact.id())))?;
        out.end()
    }
}

/// A passage of the article.
struct Target<'a>(&'a Page<'a>, &'a Anchor);

impl Serialize for Target<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(article, anchor) = *self;
        let mut out = members(serializer)?;
        out.member("type", "SpecificResource")?;
        out.member("source", &Shown(ArticleIri(article)))?;
        out.member("selector", &(Words(anchor), Position(anchor)))?;
        out.end()
    }
}

struct Words<'a>(&'a Anchor);

impl Serialize for Words<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.member("type", "TextQuoteSelector")?;
        out.member("exact", &self.0.exact)?;
        out.member("prefix", &self.0.prefix)?;
        out.member("suffix", &self.0.suffix)?;
        out.end()
    }
}

struct Position<'a>(&'a Anchor);

impl Serialize for Position<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.member("type", "TextPositionSelector")?;
        out.member("start", &self.0.start)?;
        out.member("end", &self.0.end)?;
        out.end()
    }
}
