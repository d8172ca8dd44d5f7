//! Articles and facts that are one for those who read what is published.

use super::{article, said};
use crate::tree;
use newsfacts::{model::Feed, rules::Rule};
use serde_json::json;

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
        // Honest pairs.
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
        let places: Vec<String> = feed
            .check()
            .iter()
            .map(|fault| fault.place.to_string())
            .collect();
        let want: Vec<String> = [place]
            .iter()
            .filter(|place| !place.is_empty())
            .map(|place| format!("/articles/1/{place}"))
            .collect();
        assert_eq!(places, want, "{} {}", one.id, other.id);
        let document = tree(&one);
        let second = tree(&other)["articles"][0].clone();
        let mut document = document;
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
        ("https://news.example/a#homes", "homes", "other", true),
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
