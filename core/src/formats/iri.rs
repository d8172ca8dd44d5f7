//! What linked data calls an article and its facts.

use super::uri::Uri;
use crate::model::Article;
use std::{borrow::Cow, fmt, ops::Deref};

/// An article with its name in linked data, made once for all the facts that refer to it.
pub(super) struct Page<'a> {
    article: &'a Article,
    /// Its address; else its id, as a URN where it is no URI by itself.
    iri: Cow<'a, str>,
    /// What the ids of facts stand behind: the same without a fragment of its own.
    base: Cow<'a, str>,
}

impl<'a> Page<'a> {
    pub fn new(article: &'a Article) -> Self {
        let (iri, base) = match &article.url {
            Some(url) => {
                let page = url.split('#').next().unwrap_or_default();
                (Uri(url).text(), Uri(page).text())
            }
            None => {
                let iri = match has_scheme(&article.id) {
                    true => Uri(&article.id).text(),
                    false => format!("urn:newsfacts:{}", Segment(&article.id)).into(),
                };
                (iri.clone(), iri)
            }
        };
        Self { article, iri, base }
    }
}

impl Deref for Page<'_> {
    type Target = Article;

    fn deref(&self) -> &Article {
        self.article
    }
}

/// The name of an article.
#[derive(Clone, Copy)]
pub(super) struct ArticleIri<'a>(pub &'a Page<'a>);

impl fmt::Display for ArticleIri<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.iri)
    }
}

/// The name of a fact: the article, and the fact's id as a fragment. Facts that are replaced by others keep their own.
#[derive(Clone, Copy)]
pub(super) struct FactIri<'a>(pub &'a Page<'a>, pub &'a str);

impl fmt::Display for FactIri<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(page, fact) = *self;
        f.write_str(&page.base)?;
        f.write_str("#")?;
        Segment(fact).fmt(f)
    }
}

/// Whether this is a URI with a scheme (RFC 3986, §3.1): `https://…`, `tag:…`, `urn:uuid:…`.
pub(super) fn has_scheme(id: &str) -> bool {
    let Some((scheme, rest)) = id.split_once(':') else {
        return false;
    };
    let mut bytes = scheme.bytes();
    bytes.next().is_some_and(|byte| byte.is_ascii_alphabetic())
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
        && !rest.is_empty()
}

/// A text as one segment of a URI: all but the unreserved characters (RFC 3986, §2.3) are percent-encoded.
pub(super) struct Segment<'a>(pub &'a str);

impl fmt::Display for Segment<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.0;
        while let Some(at) = rest.bytes().position(|byte| !is_unreserved(byte)) {
            let (plain, behind) = rest.split_at(at); // ASCII lies before
            f.write_str(plain)?;
            let end = behind.chars().next().map_or(1, char::len_utf8);
            for byte in behind[..end].bytes() {
                write!(f, "%{byte:02X}")?;
            }
            rest = &behind[end..];
        }
        f.write_str(rest)
    }
}

const fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn article(json: &str) -> Article {
        let common = r#""name": "a", "headline": "A", "published": "2024-05-06", "language": "en""#;
        serde_json::from_str(&format!("{{ {common}, {json} }}")).unwrap()
    }

    #[test]
    fn facts_belong_to_their_article() {
        let rows = [
            (
                r#""id": "x", "url": "https://news.example/a""#,
                "https://news.example/a",
                "https://news.example/a#q",
            ),
            (
                r#""id": "x", "url": "https://news.example/é#top""#,
                "https://news.example/%C3%A9#top",
                "https://news.example/%C3%A9#q",
            ),
            (
                r#""id": "tag:news.example,2024:a""#,
                "tag:news.example,2024:a",
                "tag:news.example,2024:a#q",
            ),
            (
                r#""id": "Vote / 2""#,
                "urn:newsfacts:Vote%20%2F%202",
                "urn:newsfacts:Vote%20%2F%202#q",
            ),
            (
                r#""id": "12:30""#,
                "urn:newsfacts:12%3A30",
                "urn:newsfacts:12%3A30#q",
            ),
        ];
        for (json, whole, fact) in rows {
            let article = article(json);
            assert_eq!(ArticleIri(&Page::new(&article)).to_string(), whole);
            assert_eq!(FactIri(&Page::new(&article), "q").to_string(), fact);
        }
        let article = article(r#""id": "x", "url": "https://news.example/a""#);
        assert_eq!(
            FactIri(&Page::new(&article), "größe 1").to_string(),
            "https://news.example/a#gr%C3%B6%C3%9Fe%201"
        );
    }
}
