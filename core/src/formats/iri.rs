//! What linked data calls an article and its facts.

use crate::model::{
    Article,
    identity::{article_iri, separator},
    uri::Segment,
};
use std::{borrow::Cow, fmt, ops::Deref};

/// An article with its name in linked data, made once for all the facts that refer to it.
pub(super) struct Page<'a> {
    article: &'a Article,
    iri: Cow<'a, str>,
    /// What stands between this and the names of its facts.
    separator: &'static str,
}

impl<'a> Page<'a> {
    pub fn new(article: &'a Article) -> Self {
        let iri = article_iri(article);
        let separator = separator(&iri);
        Self {
            article,
            iri,
            separator,
        }
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

/// The name of a fact: the article, and the fact's id as a fragment, or behind the one that there is. Facts that are replaced
/// by others keep their own.
#[derive(Clone, Copy)]
pub(super) struct FactIri<'a>(pub &'a Page<'a>, pub &'a str);

impl fmt::Display for FactIri<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(page, fact) = *self;
        f.write_str(&page.iri)?;
        f.write_str(page.separator)?;
        Segment(fact).fmt(f)
    }
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
                "https://news.example/%C3%A9#top/q",
            ),
            (
                r##""id": "x", "url": "https://news.example/live#""##,
                "https://news.example/live#",
                "https://news.example/live#q",
            ),
            (
                r##""id": "tag:news.example,2024:a#b""##,
                "tag:news.example,2024:a#b",
                "tag:news.example,2024:a#b/q",
            ),
            (
                r#""id": "news:2024:5""#,
                "urn:newsfacts:news%3A2024%3A5",
                "urn:newsfacts:news%3A2024%3A5#q",
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
