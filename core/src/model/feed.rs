use super::{Article, is_language_tag, is_web_address};
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

/// Why readers would refuse or misread a feed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FeedFault {
    /// The feed has no title.
    BlankTitle,
    /// An author without a name, by index.
    BlankAuthor(usize),
    /// An article without an id, by index; readers must discard it.
    BlankId(usize),
    /// Two articles with one id; readers show only one of them.
    DoubledId {
        /// The id.
        id: String,
        /// The index of the first article that has it.
        first: usize,
        /// The index of the other.
        second: usize,
    },
    /// The next page of the feed is the feed itself, so that readers would never come to an end.
    NextIsSelf(String),
    /// Not an absolute http or https URL.
    MalformedUrl {
        /// The field of the feed.
        field: &'static str,
        /// What it says.
        url: String,
    },
    /// Not a BCP 47 language tag.
    UnknownLanguage(String),
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

    /// What would make readers refuse or misread this feed. A feed without findings is valid.
    ///
    /// Only the feed is looked at, and the ids of its articles; the articles have rules of their own.
    pub fn check(&self) -> Vec<FeedFault> {
        let mut faults = Vec::new();
        if self.title.trim().is_empty() {
            faults.push(FeedFault::BlankTitle);
        }
        self.check_urls(&mut faults);
        self.check_authors(&mut faults);
        if let Some(tag) = self.language.as_deref().filter(|tag| !is_language_tag(tag)) {
            faults.push(FeedFault::UnknownLanguage(tag.to_owned()));
        }
        self.check_ids(&mut faults);
        faults
    }

    fn check_urls(&self, faults: &mut Vec<FeedFault>) {
        let hubs = self.hubs.iter().map(|hub| ("hubs", Some(&hub.url)));
        let own = [
            ("home_page_url", &self.home_page_url),
            ("feed_url", &self.feed_url),
            ("next_url", &self.next_url),
            ("icon", &self.icon),
            ("favicon", &self.favicon),
        ];
        let own = own.map(|(field, url)| (field, url.as_ref()));
        for (field, url) in own.into_iter().chain(hubs) {
            check_url(field, url, faults);
        }
        if let Some(next) = self.next_url.as_ref()
            && self.feed_url.as_ref() == Some(next)
        {
            faults.push(FeedFault::NextIsSelf(next.to_string()));
        }
    }

    fn check_authors(&self, faults: &mut Vec<FeedFault>) {
        for (index, author) in self.authors.iter().enumerate() {
            if author.name.trim().is_empty() {
                faults.push(FeedFault::BlankAuthor(index));
            }
            let page = author
                .url
                .as_ref()
                .filter(|url| !url.starts_with("mailto:"));
            check_url("authors", page, faults);
            check_url("authors", author.avatar.as_ref(), faults);
        }
    }

    fn check_ids(&self, faults: &mut Vec<FeedFault>) {
        let mut seen = HashMap::with_capacity(self.articles.len());
        for (second, article) in self.articles.iter().enumerate() {
            let id = &*article.id;
            if id.trim().is_empty() {
                faults.push(FeedFault::BlankId(second));
            } else if let Some(&first) = seen.get(id) {
                let id = id.to_owned();
                faults.push(FeedFault::DoubledId { id, first, second });
            } else {
                seen.insert(id, second);
            }
        }
    }
}

fn check_url(field: &'static str, url: Option<&Cow<'_, str>>, faults: &mut Vec<FeedFault>) {
    if let Some(url) = url.filter(|url| !is_web_address(url)) {
        let url = url.to_string();
        faults.push(FeedFault::MalformedUrl { field, url });
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
        match self {
            Self::BlankTitle => f.write_str("the feed has no title"),
            Self::BlankAuthor(index) => write!(f, "author {index} of the feed has no name"),
            Self::BlankId(index) => {
                write!(f, "article {index} has no id, and readers must discard it")
            }
            Self::DoubledId { id, first, second } => write!(
                f,
                "articles {first} and {second} have one id, `{id}`, and readers show only one of them"
            ),
            Self::NextIsSelf(url) => {
                write!(
                    f,
                    "`next_url` is the feed itself, {url}: readers would go round in circles"
                )
            }
            Self::MalformedUrl { field, url } => {
                write!(
                    f,
                    "`{field}`: “{url}” is not an absolute http or https address"
                )
            }
            Self::UnknownLanguage(tag) => write!(f, "`{tag}` is not a language"),
        }
    }
}

impl Error for FeedFault {}

#[cfg(feature = "json")]
use super::{is_empty, is_false};
