use super::{
    Article, Fault, Field, Identity, Meant, Place,
    identity::{Taken, folded_address, taken},
    is_language_tag,
    published::{self, Flaw},
    script,
    values::Link,
};
use crate::shown::{self, Breaks, is_blank};
use std::{borrow::Cow, cmp::Reverse, collections::HashMap, error::Error, fmt};

/// Articles that are published together, and what a reader should know about them as a whole.
///
/// A feed borrows its articles: they are never copied, whether they were compiled in or loaded. The addresses are
/// absolute URLs. A feed can be written in a `static`, with every field spelled out; a program builds it from
/// [`Feed::new`]:
///
/// ```
/// use newsfacts_core::model::{Article, Feed};
///
/// fn feed(articles: &[Article]) -> Feed<'_> {
///     Feed {
///         home_page_url: Some("https://news.example/".into()),
///         feed_url: Some("https://news.example/feed.json".into()),
///         language: Some("en".into()),
///         authors: vec!["Foreign desk".into()].into(),
///         ..Feed::new("Example News", articles).newest_first()
///     }
/// }
///
/// assert_eq!(feed(&[]).check(), []);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
pub struct Feed<'a> {
    /// Its name, often that of the site.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "str::is_empty")
    )]
    pub title: Cow<'a, str>,
    /// The page that shows the same articles.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub home_page_url: Option<Cow<'a, str>>,
    /// The address of the feed itself, which also identifies it.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub feed_url: Option<Cow<'a, str>>,
    /// What the feed is about, in more words than the title.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub description: Option<Cow<'a, str>>,
    /// A remark for people who look at the raw feed.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub user_comment: Option<Cow<'a, str>>,
    /// The feed that holds the next, older articles. No two pages may name the same next one.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub next_url: Option<Cow<'a, str>>,
    /// A large square picture, 512 pixels or so.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub icon: Option<Cow<'a, str>>,
    /// A small square picture, 64 pixels or more.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub favicon: Option<Cow<'a, str>>,
    /// Who writes the articles that do not name their authors.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_empty"))]
    pub authors: Cow<'a, [Author<'a>]>,
    /// BCP 47 tag of the language of most articles.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub language: Option<Cow<'a, str>>,
    /// Whether the feed is finished and will not change again.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_false"))]
    pub expired: bool,
    /// Where to subscribe to changes of the feed.
    #[cfg_attr(feature = "json", serde(default, skip_serializing_if = "is_empty"))]
    pub hubs: Cow<'a, [Hub<'a>]>,
    /// The articles, in the order in which they are published; readers expect the [newest first](Feed::newest_first).
    #[cfg_attr(feature = "json", serde(skip_deserializing))]
    // a feed borrows them; `FactsDocument` holds what is read
    pub articles: Cow<'a, [&'a Article]>,
}

/// Somebody who writes for a feed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
pub struct Author<'a> {
    /// The name.
    pub name: Cow<'a, str>,
    /// A page of theirs; may be a `mailto:` address.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub url: Option<Cow<'a, str>>,
    /// A square picture, 512 pixels or so.
    #[cfg_attr(
        feature = "json",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub avatar: Option<Cow<'a, str>>,
}

/// A service that tells its subscribers when the feed has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(all(test, feature = "json"), derive(schemars::JsonSchema))]
pub struct Hub<'a> {
    /// The protocol: `WebSub`, `rssCloud`.
    pub protocol: Cow<'a, str>,
    /// Its address.
    pub url: Cow<'a, str>,
}

/// One thing in a feed for which readers would refuse or misread it, or that nobody may publish.
///
/// `Display` writes the message and the lines below; nothing in them obeys a stranger (see [`shown`]).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FeedFault {
    /// What is wrong.
    pub fault: Fault,
    /// Where.
    pub place: FeedPlace,
    /// What is wrong, in one line.
    pub message: String,
    /// The lines below that explain it, without a line break at the end; empty where there are none.
    pub details: String,
    /// What would mend it.
    pub meant: Option<Meant>,
}

/// A value of a feed. `Display` writes it as a JSON Pointer (RFC 6901) into the feed in the facts JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FeedPlace {
    /// A field of the feed: `/home_page_url`.
    Field(&'static str),
    /// A part of an item of a field: `/authors/0/url`.
    Part(&'static str, usize, &'static str),
    /// A value of an article, by its index: `/articles/0/id`.
    Article(usize, Place),
}

impl FeedPlace {
    /// The field of the feed.
    pub const fn field(self) -> &'static str {
        match self {
            Self::Field(field) | Self::Part(field, ..) => field,
            Self::Article(..) => "articles",
        }
    }
}

impl fmt::Display for FeedPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Field(field) => write!(f, "/{field}"),
            Self::Part(field, index, part) => write!(f, "/{field}/{index}/{part}"),
            Self::Article(index, place) => write!(f, "/articles/{index}{place}"),
        }
    }
}

impl<'a> Feed<'a> {
    /// A feed of these articles, in this order. Takes any list of references: `[&a::ARTICLE, &b::ARTICLE]`, `&articles`.
    pub fn new(
        title: impl Into<Cow<'a, str>>,
        articles: impl IntoIterator<Item = &'a Article>,
    ) -> Self {
        Self {
            title: title.into(),
            home_page_url: None,
            feed_url: None,
            description: None,
            user_comment: None,
            next_url: None,
            icon: None,
            favicon: None,
            authors: Cow::Borrowed(&[]),
            language: None,
            expired: false,
            hubs: Cow::Borrowed(&[]),
            articles: articles.into_iter().collect(),
        }
    }

    /// The same feed with the articles that were published last at the beginning.
    ///
    /// Articles of the same moment stay in their order; a day without a time counts from its midnight.
    #[must_use]
    pub fn newest_first(mut self) -> Self {
        self.articles
            .to_mut()
            .sort_by_key(|article| Reverse(article.instant()));
        self
    }

    /// What would make readers refuse or misread this feed, and what nobody may publish. A feed without faults is valid, and
    /// [`Format::write`](crate::formats::Format::write) writes it.
    ///
    /// All of the feed itself is looked at, and of its articles what they are known by, and that no address in them is a
    /// script. The articles have rules of their own, which `rules::check` holds them against (feature `check`).
    pub fn check(&self) -> Vec<FeedFault> {
        let mut faults = self.check_head();
        faults.extend(self.check_articles());
        faults.extend(self.doubled());
        faults
    }

    /// What is wrong with the feed itself, whatever its articles are.
    pub(crate) fn check_head(&self) -> Vec<FeedFault> {
        let mut faults = Faults(Vec::new());
        let title = FeedPlace::Field("title");
        faults.named(title, &self.title, "the title of a feed");
        for (field, text, noun) in [
            (
                "description",
                &self.description,
                "the description of a feed",
            ),
            ("user_comment", &self.user_comment, "the comment of a feed"),
        ] {
            if let Some(text) = text {
                let flaw = |text: &str| published::text(text, Breaks::Allowed);
                faults.named_by(FeedPlace::Field(field), text, noun, flaw);
            }
        }
        for (field, url) in self.addresses() {
            faults.add(FeedPlace::Field(field), url.and_then(published::address));
        }
        for (index, author) in self.authors.iter().enumerate() {
            let part = |part| FeedPlace::Part("authors", index, part);
            faults.named(part("name"), &author.name, "the name of an author");
            faults.add(
                part("url"),
                author.url.as_deref().and_then(published::contact),
            );
            faults.add(
                part("avatar"),
                author.avatar.as_deref().and_then(published::address),
            );
        }
        for (index, hub) in self.hubs.iter().enumerate() {
            let part = |part| FeedPlace::Part("hubs", index, part);
            faults.named(part("protocol"), &hub.protocol, "the protocol of a hub");
            faults.add(part("url"), published::address(&hub.url));
        }
        if let Some(tag) = self.language.as_deref().filter(|tag| !is_language_tag(tag)) {
            faults.add(FeedPlace::Field("language"), Some(published::language(tag)));
        }
        if self.next_is_self() {
            let message =
                "the next page cannot be the feed itself: readers would never come to an end";
            faults.plain(FeedPlace::Field("next_url"), Fault::Address, message);
        }
        faults.0
    }

    /// The addresses in the head, by field.
    fn addresses(&self) -> [(&'static str, Option<&str>); 5] {
        [
            ("home_page_url", self.home_page_url.as_deref()),
            ("feed_url", self.feed_url.as_deref()),
            ("next_url", self.next_url.as_deref()),
            ("icon", self.icon.as_deref()),
            ("favicon", self.favicon.as_deref()),
        ]
    }

    /// The first address or id that nobody may publish, wherever it stands.
    #[cfg(feature = "json")]
    pub(crate) fn script(&self) -> Option<FeedFault> {
        let faults = self.check_head().into_iter().chain(self.check_articles());
        faults
            .into_iter()
            .find(|fault| fault.fault == Fault::Script)
    }

    fn next_is_self(&self) -> bool {
        match (&self.next_url, &self.feed_url) {
            (Some(next), Some(own)) => folded_address(next) == folded_address(own),
            _ => false,
        }
    }

    /// What nobody may publish of the articles, and the ids without which readers discard them.
    fn check_articles(&self) -> Vec<FeedFault> {
        let mut found = Faults(Vec::new());
        for (index, article) in self.articles.iter().enumerate() {
            let id = FeedPlace::Article(index, Place::article(Field::Id));
            found.named_by(id, &article.id, "the id of an article", published::id);
            article.values(&mut |field, value| {
                value.links(&mut |item, part, link, text| {
                    let place = Place {
                        item,
                        part,
                        ..field
                    };
                    let flaw = match link {
                        _ if place == Place::article(Field::Id) => None,
                        Link::Name => published::program(text),
                        Link::Page => script(text).and_then(|_| published::address(text)),
                    };
                    found.add(FeedPlace::Article(index, place), flaw);
                });
            });
        }
        found.0
    }

    /// An article as people speak of it: by its number and its headline.
    fn told(&self, index: usize) -> String {
        let article = &self.articles[index];
        let called = match article.headline.trim() {
            "" => &article.name,
            _ => &article.headline,
        };
        let (most, mut letters) = (60, called.char_indices());
        let end = letters.nth(most).map_or(called.len(), |(at, _)| at);
        let cut = if end < called.len() { "…" } else { "" };
        format!("article {} (“{}{cut}”)", index + 1, &called[..end])
    }

    /// The articles that have the id or the address of another one: of each the first that has it is not to blame.
    pub(crate) fn doubled(&self) -> Vec<FeedFault> {
        let mut faults = Faults(Vec::new());
        let articles = || self.articles.iter().copied();
        let all: Vec<Identity> = articles().map(Identity::of).collect();
        let (mut ids, mut pages) = (HashMap::new(), HashMap::new());
        for (second, (article, Identity { id, page })) in articles().zip(&all).enumerate() {
            if is_blank(id) {
                continue;
            }
            let first_id = *ids.entry(id).or_insert(second);
            let first_page = *pages.entry(page).or_insert(second);
            let (first, field, what) = match (first_id == second, first_page == second) {
                (true, true) => continue,
                (false, _) => (first_id, Field::Id, "id"),
                (true, false) if article.url.is_none() => (first_page, Field::Id, "id"),
                (true, false) => (first_page, Field::Url, "address"),
            };
            let shown = match field {
                Field::Url => article.url.as_ref().unwrap_or(&article.id),
                _ => &article.id,
            };
            let message = format!(
                "{} and {} have one {what}, `{shown}`, and readers show only one of them",
                self.told(first),
                self.told(second)
            );
            let place = FeedPlace::Article(second, Place::article(field));
            faults.plain(place, Fault::Doubled, &message);
            faults.advise(match (field, article.url.is_some()) {
                (Field::Id, _) => "give one of them an `id` of its own, which it keeps",
                _ => "give one of them a `url` of its own, or leave one of them out",
            });
        }
        for Taken { index, other, fact } in taken(self, &all) {
            let article = self.articles[index];
            let (field, shown) = match &article.url {
                Some(url) => (Field::Url, url),
                None => (Field::Id, &article.id),
            };
            let message = format!(
                "`{shown}` is what linked data calls the fact `{fact}` of article {other}, “{}”",
                self.articles[other].headline
            );
            let place = FeedPlace::Article(index, Place::article(field));
            faults.plain(place, Fault::Doubled, &message);
        }
        faults.0
    }
}

struct Faults(Vec<FeedFault>);

impl Faults {
    fn add(&mut self, place: FeedPlace, flaw: Option<Flaw>) {
        self.0.extend(flaw.map(|flaw| FeedFault {
            fault: flaw.fault,
            place,
            message: shown::line(&flaw.message).into_owned(),
            details: shown::line(&flaw.detail.unwrap_or_default()).into_owned(),
            meant: Some(flaw.meant),
        }));
    }

    /// What is wrong with a name, which must not be blank and has one line.
    fn named(&mut self, place: FeedPlace, name: &str, noun: &str) {
        self.named_by(place, name, noun, |name| {
            published::text(name, Breaks::Refused)
        });
    }

    fn named_by(
        &mut self,
        place: FeedPlace,
        name: &str,
        noun: &str,
        flaw: fn(&str) -> Option<Flaw>,
    ) {
        if is_blank(name) {
            self.plain(place, Fault::Blank, &format!("{noun} must not be blank"));
        } else {
            self.add(place, flaw(name));
        }
    }

    /// Says how to mend what was added last.
    fn advise(&mut self, advice: &str) {
        if let Some(last) = self.0.last_mut() {
            advice.clone_into(&mut last.details);
        }
    }

    fn plain(&mut self, place: FeedPlace, fault: Fault, message: &str) {
        self.0.push(FeedFault {
            fault,
            place,
            message: shown::line(message).into_owned(),
            details: String::new(),
            meant: None,
        });
    }
}

impl<'a> From<&'a str> for Author<'a> {
    fn from(name: &'a str) -> Self {
        Self {
            name: name.into(),
            url: None,
            avatar: None,
        }
    }
}

impl fmt::Display for FeedFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.message)?;
        self.details
            .lines()
            .try_for_each(|line| write!(f, "\n{line}"))?;
        match &self.meant {
            Some(meant) => write!(f, "\n{meant}"),
            None => Ok(()),
        }
    }
}

impl Error for FeedFault {}

#[cfg(feature = "json")]
use super::{is_empty, is_false};
