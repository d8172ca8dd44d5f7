//! schema.org as JSON-LD: <https://schema.org/>, release 30.0.

mod actor;
mod article;
mod facts;
mod node;
mod observation;
mod time;

use self::{
    article::{SourceNode, Story},
    facts::Checked,
};
use super::members::members;
use crate::{formats::iri::Page, model::Feed};
use serde::{Serialize, Serializer, ser::SerializeSeq};

/// A feed as schema.org JSON-LD, for everybody who reads linked data.
///
/// What a search engine shows of it is its own affair: none promises anything, and what they take into account changes.
///
/// ```
/// use newsfacts_core::{formats::{Embedded, SchemaOrg}, model::{Article, Feed}};
///
/// /// What a page about one article puts into its `<head>`.
/// fn element(article: &Article) -> String {
///     let feed = Feed::new("Example News", [article]);
///     let view = SchemaOrg::new(&feed);
///     format!("<script type=\"{}\">{}</script>", SchemaOrg::MEDIA_TYPE, Embedded(&view))
/// }
/// ```
///
/// The document is one `@graph`: each article, followed by its actors, quotes, statistics, events, claims and reviews as
/// nodes of their own that refer to one another by `@id`. The vocabulary is release 30.0; every type and property of it
/// stands where its domain and its range allow. Serve it as [`application/ld+json`](Self::MEDIA_TYPE), or embed it in the
/// article's page with [`Embedded`](super::Embedded).
///
/// # Names
///
/// An article's `@id` is its `url`, and a fact's is that with the name of the declaration as fragment:
/// `https://news.example/2022/12/30/call#invitation`. Where the `url` has a fragment, as in a live blog, the name stands behind it:
/// `https://news.example/live#3/invitation`. What a fact becomes besides itself is named after it: `#rise/variable`,
/// `#rise/statement`, `#fares_doubled/review`. Without a `url`, the article's `id` takes its place, as `urn:newsfacts:call`
/// where it is no URI: better than a name relative to the document, which would change with the page it is read from.
///
/// # What becomes what
///
/// | in the model | in the graph |
/// |---|---|
/// | feed with a `feed_url` | `DataFeed`: `name`, `description`, `inLanguage`, `author`, `image`, `dataFeedElement` |
/// | article | `NewsArticle`: `headline`, `description` (summary), `articleBody` (where the text is published), `datePublished`, `dateModified`, `inLanguage`, `dateline`, `keywords` (topics), `image`, `publisher`, `isBasedOn` (source) |
/// | `authors` | `author`: the actor, or the one of that name, else a `Person`; without any, the feed's authors |
/// | `correction` | `correction`: a `CorrectionComment` |
/// | what comes up in it | `contentLocation`: places and facilities; `mentions`: other actors, and events |
/// | `Person`, `Organization`, `Place` | types of the same names |
/// | `Country` | `Country` and `Organization`, because only persons and organizations can say something; the ISO code as `identifier` |
/// | `Group`, `Facility` | `Organization`, `Place`, with the kind as `additionalType` |
/// | `Document` | `CreativeWork` |
/// | `also`, `role`, `url` | `alternateName`; `jobTitle` of a person, `genre` of a document, else `disambiguatingDescription`; `url` |
/// | the name of somebody unnamed | `description` |
/// | `of` | `affiliation` of a person, `memberOf` of a body, `containedInPlace` of a place, `author` or `sourceOrganization` of a document |
/// | `wikidata`, `same_as` | `sameAs`, with `http://www.wikidata.org/entity/Q7747` first |
/// | quote | `Quotation`: `text` (parts joined by ` … `), `creator`, `isPartOf` (the article), `about`, `inLanguage` |
/// | `language`, `original` | `translationOfWork`: the `Quotation` in the language in which it was spoken |
/// | addressees | `recipient`, on a `Quotation`, `Claim` or `Statement` that is a `Message` too |
/// | `via`, `source` | `isBasedOn`: a `CreativeWork` with `creator` and `url` |
/// | `at`, `when` of quotes and claims | `recordedAt` (the event); `dateCreated`, or `temporal` for an interval |
/// | claim | `Claim`: `text`, `author`, `appearance` (the article, unless it is the check of the claim), `firstAppearance` (the `source`), `about` |
/// | verdict | `ClaimReview`: `claimReviewed`, `itemReviewed`, `reviewRating` (`alternateName`, `ratingValue`, `bestRating`, `worstRating` 1), `author` (with the actor's `url`), `url`, `datePublished` (`reviewed`). Without a page of its own the article is the review, its day that of the review, and its publisher the author |
/// | event | `Event`: `name`, the kind as `additionalType`, `startDate`, `endDate`, `location`, `attendee` (who), `about`, `url`; `planned` as `eventStatus` `EventScheduled` |
/// | statistic | `Observation` with `variableMeasured`, a `StatisticalVariable` named by `of`; the figure as declared in `description` |
/// | `who`, `from`, `to` | `observationAbout` |
/// | the figure | `value`, or `minValue` and `maxValue` of a range and of "more than", "at least", "less than", "at most"; below zero for what went down. Money is a `MonetaryAmount` as `value` |
/// | `change`, `rank`, `share`, `out-of`, `multiple` | `statType` of the variable; a share is a number, or `1/3` where its digits would not end |
/// | "about", "at least" … | `measurementQualifier`: a `QualitativeValue` named `about`, `at-least` … |
/// | unit | `unitCode` (UN/CEFACT Recommendation 20, `P1` for per cent) where there is one, and `unitText` |
/// | `during` | `observationDate`, and `observationPeriod` where the date alone does not tell how long: `2022-01` and `P11M` |
/// | `against` of a share, a multiple, a percentage, or what it was divided by | `measurementDenominator` of the variable |
/// | from what it is derived | `measurementMethod`: `derived: now / before`; `isBasedOn` of its `Statement`: the statements of the others |
/// | `margin`, `method` | `marginOfError`, `measurementTechnique` |
/// | who says so, `at`, `via`, `source` | `subjectOf`: a `Statement` with `author`, `recordedAt`, `isBasedOn` and as `text` the words that the article prints, or those of `as "…"`, which `isPartOf` the article |
///
/// Dates are those of ISO 8601: a day stays a day, and a time gets the article's time zone where it names none. For
/// stretches that only EDTF can write (seasons, quarters, halves, weeks, decades) the first and the last day stand;
/// the start and the end of an event are then the bounds between which it lies. Numbers are JSON numbers as long as a
/// reader of doubles gets every digit, else `xsd:decimal`.
///
/// # What schema.org cannot say
///
/// Where in the text a fact stands (W3C Web Annotation does that) and the words that were declared for it, except those
/// of a statistic; whether the facts were checked, and the coverage; that a speaker is `inferred`; the direction of a
/// flow `from` one `to` another; what an absolute change is measured `against`; formulas and shares that are
/// `complete_with` one another; which fact `replaces` which; that somebody belongs to a person, or a body to a place.
/// Remarks (`note`) and the paths of source files are not published. All articles are plain `NewsArticle`s: the model
/// does not know reportage from comment.
#[derive(Debug, Clone, Copy)]
pub struct SchemaOrg<'f, 'a> {
    feed: &'f Feed<'a>,
}

impl<'f, 'a> SchemaOrg<'f, 'a> {
    /// The media type under which such documents are served, and the `type` of a `<script>` that holds one.
    pub const MEDIA_TYPE: &'static str = "application/ld+json";

    /// The context, which names the vocabulary.
    pub const CONTEXT: &'static str = "https://schema.org";

    /// A view of a feed.
    pub const fn new(feed: &'f Feed<'a>) -> Self {
        Self { feed }
    }
}

impl Serialize for SchemaOrg<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.member("@context", Self::CONTEXT)?;
        out.member("@graph", &Graph(self.feed))?;
        out.end()
    }
}

/// The feed, where it has an address, and the nodes of each article.
struct Graph<'f, 'a>(&'f Feed<'a>);

impl Serialize for Graph<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let feed = self.0;
        let mut nodes = serializer.serialize_seq(None)?;
        if let Some(url) = &feed.feed_url {
            nodes.serialize_element(&SourceNode { feed, url })?;
        }
        for article in feed.articles.iter() {
            let article = &Page::new(article);
            let authors = &feed.authors;
            nodes.serialize_element(&Story { article, authors })?;
            facts(article, &mut nodes)?;
        }
        nodes.end()
    }
}

/// Something of an article, and the article that knows what it refers to.
struct Part<'a, T>(&'a Page<'a>, &'a T);

fn facts<S: SerializeSeq>(article: &Page<'_>, nodes: &mut S) -> Result<(), S::Error> {
    for actor in article.actors.iter() {
        nodes.serialize_element(&Part(article, actor))?;
    }
    for quote in article.quotes.iter() {
        nodes.serialize_element(&Part(article, quote))?;
    }
    for statistic in article.statistics.iter() {
        nodes.serialize_element(&Part(article, statistic))?;
    }
    for event in article.events.iter() {
        nodes.serialize_element(&Part(article, event))?;
    }
    for claim in article.claims.iter() {
        nodes.serialize_element(&Part(article, claim))?;
        if let Some(review) = &claim.review {
            nodes.serialize_element(&Checked {
                article,
                claim,
                review,
            })?;
        }
    }
    Ok(())
}
