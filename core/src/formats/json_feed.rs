//! JSON Feed 1.1: <https://www.jsonfeed.org/version/1.1/>.

use super::{extension::Extension, members::members};
use crate::model::{Article, Attachment, Author, Feed, Hub, Party, identity::feed_id};
use serde::{Serialize, Serializer};

/// A feed as JSON Feed 1.1.
///
/// ```no_run
/// # use newsfacts_core::{formats::JsonFeed, model::{Article, Feed}};
/// # fn publish(articles: &[Article]) -> serde_json::Result<()> {
/// let feed = Feed::new("Example News", articles).newest_first();
/// serde_json::to_writer_pretty(std::io::stdout(), &JsonFeed::new(&feed))
/// # }
/// ```
///
/// Serve it as [`application/feed+json`](Self::MEDIA_TYPE). [`Feed::check`] finds what readers would stumble over and
/// the types cannot rule out, such as two articles with one id.
///
/// # The articles
///
/// | member | from the article |
/// |---|---|
/// | `id`, `url`, `title`, `summary`, `image`, `language` | `id`, `url`, the headline, `summary`, `image`, `language` |
/// | `content_text` | the text where it is published (`content: text`), else the summary, else the headline |
/// | `date_published`, `date_modified` | RFC 3339; a day without a time is its midnight in the article's time zone |
/// | `authors` | `authors`, by name, and with the `url` of who is an actor; where there are none, the feed's authors are meant |
/// | `tags` | `topics` |
/// | `attachments` | [`attachments`](Article::attachments) |
/// | `_newsfacts` | the facts |
///
/// # The facts
///
/// Every item carries one extension object. What has no value is left out, except `checked` and the three lists.
/// An actor is referred to as an object with `id` and `name`; remarks (`note`) are for colleagues and not published.
///
/// ```json
/// "_newsfacts": {
///   "checked": true,
///   "coverage": { "quotations": { "covered": 4, "total": 5, "aside": 0 }, "numbers": { … }, "dates": { … },
///     "quoted": { … }, "aspects": { "stated": 11, "undecided": 1, "author": 1 } },
///   "publisher": { "name": "Example News" },
///   "dateline": "BEIJING",
///   "transcript": true,
///   "correction": "An earlier version named another year.",
///   "source": "https://agency.example/wire/17",
///   "actors": [
///     {
///       "id": "putin", "kind": "Person", "name": "Vladimir Putin", "also": ["Putin"],
///       "role": "President of Russia", "of": { "id": "russia", "name": "Russia" },
///       "wikidata": "Q7747", "url": "https://…", "same_as": ["https://…"], "text": "Vladimir Putin",
///       "anchor": { "start": 0, "end": 14, "exact": "Vladimir Putin", "prefix": "", "suffix": " said on Friday" }
///     },
///     { "id": "spokesperson", "kind": "Person", "name": "a spokesperson", "unnamed": true },
///     { "id": "russia", "kind": "Country", "name": "Russia", "iso": "RU" }
///   ],
///   "quotes": [
///     {
///       "id": "invitation",
///       "speakers": [{ "id": "putin", "name": "Vladimir Putin" }],
///       "addressees": [{ "id": "xi", "name": "Xi Jinping" }],
///       "via": [{ "id": "cctv", "name": "CCTV" }],
///       "text": "We are expecting you … on a visit",
///       "parts": [
///         {
///           "text": "We are expecting you",
///           "words": "we are expecting [you]",
///           "anchor": { "start": 17, "end": 37, "exact": "We are expecting you", "prefix": "…", "suffix": "…" }
///         },
///         { "text": "on a visit" }
///       ],
///       "when": "2022-12-30", "about": [{ "id": "china", "name": "China" }], "inferred": true,
///       "language": "ru", "original": "…", "source": "https://…",
///       "evidence": [
///         { "aspect": "words", "basis": "stated", "at": { "start": 17, "end": 37 } },
///         { "aspect": "speaker", "basis": "undecided" },
///         { "aspect": "time", "basis": "author" }
///       ]
///     }
///   ],
///   "statistics": [
///     {
///       "id": "overshipment",
///       "speakers": [{ "id": "putin", "name": "Vladimir Putin" }],
///       "figure": "~+18 %",
///       "measure": "change", "hedge": "about", "direction": "up", "value": 18,
///       "unit": { "kind": "percent", "name": "%", "ucum": "%" },
///       "of": "pipeline gas shipments",
///       "who": { "id": "gazprom", "name": "Gazprom" },
///       "from": { "id": "russia", "name": "Russia" }, "to": { "id": "china", "name": "China" },
///       "period": "2022-12",
///       "against": { "text": "daily contractual obligations" },
///       "margin": { "figure": "2 pp", "measure": "amount", "value": 2, "unit": { … } },
///       "method": "…", "inferred": true, "source": "https://…",
///       "text": "18 percent above", "words": "18 percent above", "anchor": { … }, "evidence": [ … ]
///     }
///   ]
/// }
/// ```
///
/// * `checked`: whether the facts were held against the article's text. If not, nothing has an anchor or
///   evidence.
/// * `coverage`: how many of the quotations, and of the figures and dates outside and inside (`quoted`) of them, are declared, and how
///   many of the others the author set aside (`aside`). The list `asides` has the words.
/// * `anchor`: where the article says so, in characters of its text, `end` exclusive; `exact` is what the article prints,
///   `text` what was declared, `words` the article's words that the declaration gives for it. A byte order mark is no character of
///   a text. Every fact with an anchor has a `text`: of an actor, a statistic and an event it is what the article prints.
/// * `evidence`: what of a fact the text states (`stated`, `at` the characters where it does), of what it does not tell for
///   certain (`undecided`), and what the author vouches for without it (`author`). The `aspect` is one of those of
///   [`Aspect`](crate::model::Aspect); one that was not declared has none. `coverage.aspects` counts them.
/// * `todo`: what a person must still decide: the `kind` of an actor or an event, the `speakers`, `of`. Such a member is left out,
///   or has only what was decided; as the name of an event and the text of a claim the article's own words stand in.
/// * Without `speakers` and `via` it is the article itself that says so, unless `todo` has `speakers`.
/// * `period` and `when` are EDTF (ISO 8601-2): `2022-01/2022-11`, `2023-21` for the spring of 2023; a time of day has its difference
///   from UTC, its own or that of the article.
/// * `figure` is the figure as declared, with its rounding: `13.8 billion m3`.
/// * `measure` tells how to read the figure:
///
///   | `measure` | members | example |
///   |---|---|---|
///   | `amount` | `value`, or `low` and `high` of a range | `13.8 billion m3`, `5..=7 %` |
///   | `change` | the same, and `direction` (`up`, `down`) | `+18 %` |
///   | `multiple` | the same | `2 x` |
///   | `rank` | `value`, the first being 1 | `rank 2` |
///   | `share` | `value`, `numerator`, `denominator` | `1/4` |
///   | `out-of` | `part`, `whole` | `3 of 10` |
///
/// * Numbers are JSON numbers as long as a double-precision reader gets exactly these digits (15 significant ones), else
///   strings: `"12345678901234567"`, `"1/3"`.
/// * `hedge` is `about`, `more-than`, `at-least`, `less-than` or `at-most`; without it the figure is said as it is.
/// * `unit.kind` is `percent`, `percentage-point`, `currency` (with `iso4217`), `measurement` (with `ucum`, where UCUM has
///   the unit) or `count`, of which `name` says what is counted.
/// * `stance` is `alleged`, `denied` or `asked`; without it those who are named assert the figure or the claim.
/// * The `id` of an item is that of the article; one such as `news:2024:5` would be taken for an address, and is
///   `urn:newsfacts:news%3A2024%3A5`.
/// * `against.id` is given where a statistic of the same article is the baseline.
#[derive(Debug, Clone, Copy)]
pub struct JsonFeed<'f, 'a> {
    feed: &'f Feed<'a>,
}

impl<'f, 'a> JsonFeed<'f, 'a> {
    /// The media type under which such feeds are served.
    pub const MEDIA_TYPE: &'static str = "application/feed+json";

    /// The version of the specification, as the feed names it.
    pub const VERSION: &'static str = "https://jsonfeed.org/version/1.1";

    /// The JSON Schema of the member `_newsfacts` (draft 2020-12).
    pub const FACTS_SCHEMA: &'static str = include_str!("../../schemas/facts-extension-1.json");

    /// A view of a feed.
    pub const fn new(feed: &'f Feed<'a>) -> Self {
        Self { feed }
    }
}

impl Serialize for JsonFeed<'_, '_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let feed = self.feed;
        let mut out = members(serializer)?;
        out.member("version", Self::VERSION)?;
        out.member("title", &feed.title)?;
        out.address("home_page_url", feed.home_page_url.as_ref())?;
        out.address("feed_url", feed.feed_url.as_ref())?;
        out.optional("description", feed.description.as_ref())?;
        out.optional("user_comment", feed.user_comment.as_ref())?;
        out.address("next_url", feed.next_url.as_ref())?;
        out.address("icon", feed.icon.as_ref())?;
        out.address("favicon", feed.favicon.as_ref())?;
        out.some("authors", feed.authors.iter().map(FeedAuthor))?;
        out.optional("language", feed.language.as_ref())?;
        out.flag("expired", feed.expired)?;
        out.some("hubs", feed.hubs.iter().map(FeedHub))?;
        out.list(
            "items",
            feed.articles.iter().map(|article| FeedItem(article)),
        )?;
        out.end()
    }
}

struct FeedAuthor<'f>(&'f Author<'f>);

impl Serialize for FeedAuthor<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.member("name", &self.0.name)?;
        out.address("url", self.0.url.as_ref())?;
        out.address("avatar", self.0.avatar.as_ref())?;
        out.end()
    }
}

struct FeedHub<'f>(&'f Hub<'f>);

impl Serialize for FeedHub<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.member("type", &self.0.protocol)?;
        out.address("url", Some(&self.0.url))?;
        out.end()
    }
}

struct FeedItem<'a>(&'a Article);

impl Serialize for FeedItem<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let article = self.0;
        let mut out = members(serializer)?;
        out.member("id", &feed_id(article))?;
        out.address("url", article.url.as_ref())?;
        out.member("title", &article.headline)?;
        out.member("content_text", content(article))?;
        out.optional("summary", article.summary.as_ref())?;
        out.address("image", article.image.as_ref())?;
        out.moment("date_published", article, Some(article.published))?;
        out.moment("date_modified", article, article.modified)?;
        out.some(
            "authors",
            article
                .authors
                .iter()
                .map(|author| ItemAuthor(article, author)),
        )?;
        out.some("tags", article.topics.iter())?;
        out.member("language", &article.language)?;
        out.some("attachments", article.attachments.iter().map(File))?;
        out.member("_newsfacts", &Extension(article))?;
        out.end()
    }
}

struct File<'a>(&'a Attachment);

impl Serialize for File<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        out.address("url", Some(&self.0.url))?;
        out.member("mime_type", &self.0.media_type)?;
        out.optional("title", self.0.title.as_ref())?;
        out.optional("size_in_bytes", self.0.size)?;
        out.optional("duration_in_seconds", self.0.duration)?;
        out.end()
    }
}

/// What an item must have: the text where it is published, else what comes nearest to it.
fn content(article: &Article) -> &str {
    let text = article.content().or(article.summary.as_deref());
    text.unwrap_or(&article.headline)
}

struct ItemAuthor<'a>(&'a Article, &'a Party);

impl Serialize for ItemAuthor<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = members(serializer)?;
        let (name, actor) = self.1.named(self.0);
        out.member("name", name)?;
        out.address("url", actor.and_then(|actor| actor.url.as_ref()))?;
        out.end()
    }
}
