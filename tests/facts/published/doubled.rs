//! Articles and facts that are one for those who read what is published.

use super::{article, said, texts};
use crate::tree;
use newsfacts::{formats::SchemaOrg, model::Feed, rules::Rule};
use serde_json::json;
use std::collections::BTreeSet;

/// Two articles are one if a format or its readers take them for one.
#[test]
fn articles_that_are_taken_for_one() {
    for (one, other, place) in [
        (json!({ "id": "vote" }), json!({ "id": "vote" }), "id"),
        (
            json!({ "id": "caf\u{E9}" }),
            json!({ "id": "cafe\u{301}" }),
            "id",
        ),
        (
            json!({ "id": "a b" }),
            json!({ "id": "urn:newsfacts:a%20b" }),
            "id",
        ),
        (
            json!({ "id": "https://news.example/a" }),
            json!({ "id": "b", "url": "https://news.example/a" }),
            "url",
        ),
        (
            json!({ "id": "a", "url": "https://news.example/caf%c3%a9" }),
            json!({ "id": "b", "url": "HTTPS://News.Example/café" }),
            "url",
        ),
        (
            json!({ "id": "a", "url": "https://news.example" }),
            json!({ "id": "b", "url": "https://news.example/" }),
            "url",
        ),
        (
            json!({ "id": "a", "url": "https://a.example/a[1]" }),
            json!({ "id": "b", "url": "https://a.example/a%5B1%5D" }),
            "url",
        ),
        (
            json!({ "id": "12:30" }),
            json!({ "id": "urn:newsfacts:12%3A30" }),
            "id",
        ),
        (
            json!({ "id": "news:5", "url": "https://a.example/5" }),
            json!({ "id": "urn:newsfacts:news%3A5" }),
            "id",
        ),
        (
            json!({ "id": "URN:isbn:0451450523" }),
            json!({ "id": "urn:ISBN:0451450523" }),
            "id",
        ),
        (
            json!({ "id": "a", "url": "https://bücher.example:443/b/../a#" }),
            json!({ "id": "b", "url": "https://XN--BCHER-KVA.example/./a" }),
            "url",
        ),
        (
            json!({ "id": "a", "url": "http://[2001:db8:0::1]:80/" }),
            json!({ "id": "b", "url": "http://[2001:DB8::1]" }),
            "url",
        ),
        // Honest pairs.
        (
            json!({ "id": "a", "url": "https://news.example/?q=caf%E9" }),
            json!({ "id": "b", "url": "https://news.example/?q=caf%E8" }),
            "",
        ),
        (
            json!({ "id": "a", "url": "https://news.example:8443/" }),
            json!({ "id": "b", "url": "https://news.example/" }),
            "",
        ),
        (json!({ "id": "12:30" }), json!({ "id": "12%3A30" }), ""),
        (
            json!({ "id": "doi:10.1000/182" }),
            json!({ "id": "doi:10.1000/183" }),
            "",
        ),
        (json!({ "id": "vote" }), json!({ "id": "Vote" }), ""),
        (json!({ "id": "vote" }), json!({ "id": "vote-2" }), ""),
        (
            json!({ "id": "a", "url": "https://news.example/a" }),
            json!({ "id": "b", "url": "https://news.example/A" }),
            "",
        ),
        (
            json!({ "id": "a", "url": "https://news.example/a/b" }),
            json!({ "id": "b", "url": "https://news.example/a%2Fb" }),
            "",
        ),
        (
            json!({ "id": "a", "url": "https://news.example/live#1" }),
            json!({ "id": "b", "url": "https://news.example/live#2" }),
            "",
        ),
    ] {
        let (one, other) = (article(one), article(other));
        let feed = Feed::new("The Herald", [&one, &other]);
        let want = wanted(1, place);
        assert_eq!(places(&feed), want, "{} {}", one.id, other.id);
        let second = tree(&other)["articles"][0].clone();
        let mut document = tree(&one);
        document["articles"].as_array_mut().unwrap().push(second);
        let told: Vec<String> = said(&document)
            .unwrap()
            .into_iter()
            .map(|(rule, place)| format!("{rule} {place}"))
            .collect();
        let want: Vec<String> = want
            .iter()
            .map(|place| format!("doubled_id {place}"))
            .collect();
        assert_eq!(told, want);
    }
}

/// Two facts are one if nobody sees that they differ, or if their names are one where they are published.
#[test]
fn facts_that_are_taken_for_one() {
    for (url, one, other, is_doubled) in [
        ("https://news.example/a", "caf\u{E9}", "cafe\u{301}", true),
        ("https://news.example/a", "\u{212A}", "K", true),
        ("https://news.example/a", "homes", "annotation-homes", true),
        ("https://news.example/a#homes", "homes", "other", false),
        ("https://news.example/a", "homes", "Homes", false),
        ("https://news.example/a", "homes", "annotation-other", false),
        ("https://news.example/a#top", "homes", "other", false),
        ("https://news.example/a", "größe", "groesse", false),
    ] {
        let fact = |id: &str| json!({ "id": id, "text": { "value": "It is" } });
        let article = article(json!({ "url": url, "claims": [fact(one), fact(other)] }));
        let told = said(&tree(&article)).unwrap();
        let rules: Vec<Rule> = told.iter().map(|(rule, _)| *rule).collect();
        let want: &[Rule] = if is_doubled {
            &[Rule::DoubledName]
        } else {
            &[]
        };
        assert_eq!(rules, want, "{url} {one} {other}");
    }
}

/// In a feed no fact is called what an article is called, nor what a fact of another article is called.
#[test]
fn facts_that_are_called_as_something_else() {
    let fact = |id: &str| json!({ "id": id, "text": { "value": "It is" }, "review": { "verdict": "True" } });
    for (one, fact_of_one, other, place) in [
        // Parts of a live blog, each with a fact of one name.
        (
            "https://news.example/a#1",
            "s",
            "https://news.example/a#2",
            "",
        ),
        (
            "https://news.example/a",
            "s",
            "https://news.example/a#1",
            "",
        ),
        (
            "https://news.example/a",
            "t",
            "https://news.example/b#t",
            "",
        ),
        (
            "https://news.example/a",
            "s",
            "https://news.example/a#s",
            "url",
        ),
        (
            "https://News.example:443/a",
            "ß",
            "https://news.example/a#%c3%9f",
            "url",
        ),
        (
            "https://news.example/a",
            "s",
            "https://news.example/a#s/review",
            "url",
        ),
        (
            "https://news.example/a",
            "s",
            "https://news.example/a#annotation-s",
            "url",
        ),
        (
            "https://news.example/a#1",
            "s",
            "https://news.example/a#1/s",
            "url",
        ),
        (
            "https://news.example/a#1",
            "s",
            "https://news.example/a#1/s/review",
            "url",
        ),
    ] {
        let one = article(json!({ "id": "one", "url": one, "claims": [fact(fact_of_one)] }));
        let other = article(json!({ "id": "other", "url": other, "claims": [fact("s")] }));
        for (articles, index) in [([&one, &other], 1), ([&other, &one], 0)] {
            let feed = Feed::new("The Herald", articles);
            assert_eq!(places(&feed), wanted(index, place), "{:?}", feed.check());
            if place.is_empty() {
                let names = names(&feed);
                assert_eq!(names.len(), 6, "{names:?}");
            }
        }
    }
    let one = article(json!({ "id": "tag:news.example,2024:a", "claims": [fact("b")] }));
    let other = article(json!({ "id": "tag:news.example,2024:a#b", "claims": [fact("b")] }));
    let feed = Feed::new("The Herald", [&one, &other]);
    assert_eq!(places(&feed), ["/articles/1/id"]);
    assert!(
        names(&feed)
            .iter()
            .all(|name| name.matches('#').count() < 2)
    );
}

/// Where something is wrong with a feed.
fn places(feed: &Feed<'_>) -> Vec<String> {
    let faults = feed.check();
    faults.iter().map(|fault| fault.place.to_string()).collect()
}

/// The one place of an article that is wrong; none where it is not named.
fn wanted(index: usize, place: &str) -> Vec<String> {
    match place {
        "" => Vec::new(),
        place => vec![format!("/articles/{index}/{place}")],
    }
}

/// The names of all articles and their claims and reviews in linked data.
fn names(feed: &Feed<'_>) -> BTreeSet<String> {
    let graph = serde_json::to_value(SchemaOrg::new(feed)).expect("it is written");
    let mut all = Vec::new();
    texts(&graph, "", &mut all);
    let is_name = |(pointer, _): &(String, String)| pointer.ends_with("/@id");
    all.into_iter()
        .filter(is_name)
        .map(|(_, name)| name)
        .collect()
}
