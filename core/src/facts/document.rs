//! Reading a facts document, one fact at a time, so that a broken one does not hide the others.

use super::{
    deserializer::{At, Path, TreeReader},
    error::{FactsErrors, Fault, SMALLEST},
    faults::Faults,
    tree::{JsonText, Node, Value},
};
use crate::{
    formats::Facts,
    model::{Article, Feed, List, Text},
    rules::Rule,
};
use serde::de::DeserializeOwned;
use std::borrow::Cow;

/// A document of [facts JSON](Facts) that was read.
///
/// ```
/// use newsfacts_core::facts::FactsDocument;
///
/// let document = FactsDocument::from_json(br#"{
///     "newsfacts": "1.0",
///     "articles": [{
///         "name": "vote", "id": "vote", "headline": "Council votes", "published": "2023-03-14", "language": "en",
///         "actors": [{ "id": "lee", "kind": "Person", "name": "Ann Lee" }]
///     }]
/// }"#)?;
/// assert_eq!(document.articles[0].actor("lee").unwrap().name, "Ann Lee");
/// # Ok::<(), newsfacts_core::facts::FactsErrors>(())
/// ```
///
/// Whether the facts are right is another question, which `rules::check` answers (feature `check`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactsDocument {
    /// The articles, in the order of the document.
    pub articles: Vec<Article>,
    /// What the document says of them as a whole.
    head: Feed<'static>,
}

impl FactsDocument {
    /// Reads a document of this major [version](Facts#versions), given as UTF-8 with or without a byte order mark.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, in the order of the file: one error where it is no JSON or no facts document, and
    /// otherwise each member that is doubled, unknown, missing or of the wrong kind. Of very many the first ten thousand are
    /// told, and how many more there are.
    #[inline] // see `read`
    pub fn from_json(json: &[u8]) -> Result<Self, FactsErrors> {
        let text = JsonText::new(json)?;
        read(&text).map_err(|faults| faults.at_positions(&text))
    }

    /// The articles as the feed that they were written from.
    pub fn feed(&self) -> Feed<'_> {
        fn text<'f>(text: Option<&'f Text>) -> Option<Cow<'f, str>> {
            text.map(|text| Cow::Borrowed(&**text))
        }
        let head = &self.head;
        Feed {
            title: Cow::Borrowed(&head.title),
            home_page_url: text(head.home_page_url.as_ref()),
            feed_url: text(head.feed_url.as_ref()),
            description: text(head.description.as_ref()),
            user_comment: text(head.user_comment.as_ref()),
            next_url: text(head.next_url.as_ref()),
            icon: text(head.icon.as_ref()),
            favicon: text(head.favicon.as_ref()),
            authors: head.authors.iter().cloned().collect(),
            language: text(head.language.as_ref()),
            expired: head.expired,
            hubs: head.hubs.iter().cloned().collect(),
            articles: self.articles.iter().collect(),
        }
    }
}

/// Compiled by those who call it, as what it calls: most of what a first build takes for the formats is for reading facts of
/// others, and most users only write theirs.
#[inline]
fn read(text: &JsonText) -> Result<FactsDocument, Faults> {
    let mut reader = TreeReader::default();
    let root = text.tree(reader.faults.get_mut())?;
    reader.newer = is_newer(&root)?;
    let at = At::new(&reader, &root, Path::Root);
    let head: Option<Feed<'static>> = value(at, &["newsfacts", "articles"]);
    let articles = match root.member("articles") {
        Some(list) => items(
            At::new(&reader, list, Path::Member(&at.path, "articles")),
            article,
        ),
        None => {
            let fault = Fault::new(Rule::MissingField, "the member `articles` is missing");
            reader
                .faults
                .borrow_mut()
                .add(fault.detail(SMALLEST).at(root.start));
            None
        }
    };
    match (head, articles) {
        (Some(head), Some(articles)) if reader.faults.borrow().is_empty() => {
            Ok(FactsDocument { articles, head })
        }
        _ => Err(reader.faults.take()),
    }
}

/// Whether a later version of the format wrote the document. One that cannot be read is refused.
fn is_newer(root: &Node<'_>) -> Result<bool, Fault> {
    let Some(version) = root.member("newsfacts") else {
        let fault = Fault::new(
            Rule::Malformed,
            "this is no facts document: it does not say `newsfacts`",
        );
        let advice = match root.member("version").map(|node| &node.value) {
            Some(Value::Text(text)) if text.contains("jsonfeed.org") => {
                "this is a JSON Feed, which does not hold everything; write the facts as `Facts`, in the format `facts`"
            }
            _ if root.member("headline").is_some() => {
                r#"this looks like an article: put it into { "newsfacts": "1.0", "articles": [ … ] }"#
            }
            _ => SMALLEST,
        };
        return Err(fault.detail(advice).at(root.start));
    };
    let wrong = |message: String, advice: String| {
        let mut fault = Fault::new(Rule::WrongValue, message)
            .detail(advice)
            .at(version.start);
        fault.pointer = "/newsfacts".to_owned();
        Err(fault)
    };
    let own = numbers(Facts::VERSION).unwrap_or_default();
    let written = match &version.value {
        Value::Text(text) => numbers(text),
        _ => None,
    };
    match written {
        None => wrong(
            "the version is not of the form \"1.0\"".to_owned(),
            format!("write \"{}\", in quotation marks", Facts::VERSION),
        ),
        Some((major, minor)) if major != own.0 => wrong(
            format!(
                "this is version {major}.{minor} of the format, and what reads it knows version {}",
                own.0
            ),
            match major > own.0 {
                true => "read it with a later version of newsfacts".to_owned(),
                false => "read it with an earlier version of newsfacts".to_owned(),
            },
        ),
        Some(written) => Ok(written > own),
    }
}

fn numbers(version: &str) -> Option<(u32, u32)> {
    let (major, minor) = version.split_once('.')?;
    let number = |digits: &str| match digits.bytes().all(|byte| byte.is_ascii_digit()) {
        true => digits.parse().ok(),
        false => None,
    };
    Some((number(major)?, number(minor)?))
}

/// An article. Its facts are read for themselves.
#[inline] // see `read`
fn article(at: At<'_, '_>) -> Option<Article> {
    let lists = [
        "actors",
        "quotes",
        "statistics",
        "events",
        "claims",
        "asides",
    ];
    let head: Option<Article> = value(at, &lists);
    let [actors, quotes, statistics, events, claims, asides] = lists;
    let actors = facts(at, actors);
    let quotes = facts(at, quotes);
    let statistics = facts(at, statistics);
    let events = facts(at, events);
    let claims = facts(at, claims);
    let asides = facts(at, asides);
    Some(Article {
        actors: actors?,
        quotes: quotes?,
        statistics: statistics?,
        events: events?,
        claims: claims?,
        asides: asides?,
        ..head?
    })
}

/// The facts of one kind.
fn facts<T: DeserializeOwned + Clone>(at: At<'_, '_>, name: &str) -> Option<List<T>> {
    match at.node.member(name) {
        Some(list) => {
            let at = At::new(at.reader, list, Path::Member(&at.path, name));
            items(at, |item| value(item, &[])).map(List::Owned)
        }
        None => Some(List::default()),
    }
}

/// The items of a list; none where one of them cannot be read.
fn items<T>(at: At<'_, '_>, read: impl Fn(At<'_, '_>) -> Option<T>) -> Option<Vec<T>> {
    let Value::List(items) = &at.node.value else {
        let _: Option<Vec<()>> = value(at, &[]); // reports what stands there instead
        return None;
    };
    let items = items.iter().enumerate();
    let mut read =
        items.map(|(index, item)| read(At::new(at.reader, item, Path::Item(&at.path, index))));
    let whole = read.by_ref().collect();
    // What is wrong with the others is told too.
    read.for_each(drop);
    whole
}

/// A value without its members of these names. Where a member is wrong, the value is read again without it, to find what
/// else is wrong.
pub(super) fn value<T: DeserializeOwned>(at: At<'_, '_>, hidden: &[&str]) -> Option<T> {
    let mut wrong = hidden.to_vec();
    loop {
        let fault = match T::deserialize(at.without(&wrong)) {
            Ok(value) => return (wrong.len() == hidden.len()).then_some(value),
            Err(fault) => fault,
        };
        let start = fault.start.unwrap_or(at.node.start);
        let own = start == at.node.start;
        let follows = own && fault.missing.is_some_and(|name| wrong.contains(&name));
        if !follows {
            at.reader.faults.borrow_mut().add(fault);
        }
        let members = at.node.members();
        let holder = members.iter().rfind(|member| member.node.start <= start);
        match holder {
            Some(member) if !own && !wrong.contains(&&*member.name) => wrong.push(&member.name),
            _ => return None,
        }
    }
}
