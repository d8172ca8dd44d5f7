//! Feeds against the schemas: ours after the text of the specification, and the community's where it is at hand.

use super::{
    articles::{DECLARED, bare, example, harbour, loaded, undecided},
    written,
};
use jsonschema::Validator;
use newsfacts::{
    formats::JsonFeed,
    model::{Article, Author, Feed, FeedFault},
};
use serde_json::{Value, json};
use std::fs;

fn validator(schema: &str) -> Validator {
    let schema = serde_json::from_str(schema).expect("a schema is JSON");
    jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .expect("the schema is one")
}

fn specification() -> Validator {
    validator(include_str!("json-feed-1.1.schema.json"))
}

/// The schema that the community keeps, where a folder of standards is given.
fn community() -> Option<Validator> {
    let path = newsfacts_tests::standards()?.join("jsonfeed/schema-v1.1.json");
    let schema = fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("{} cannot be read: {error}", path.display()));
    Some(validator(&schema))
}

fn assert_valid(validator: &Validator, value: &Value) {
    let errors: Vec<String> = validator
        .iter_errors(value)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{errors:#?}\n{value:#}");
}

fn assert_valid_feed(feed: &Feed<'_>) {
    let facts = validator(JsonFeed::FACTS_SCHEMA);
    let feed = written(feed);
    assert_valid(&specification(), &feed);
    if let Some(community) = community() {
        assert_valid(&community, &feed);
    }
    for item in feed["items"].as_array().expect("a feed has items") {
        assert_valid(&facts, &item["_newsfacts"]);
    }
}

#[test]
fn feeds_are_valid() {
    let loaded = loaded();
    let articles = [loaded.clone(), bare::ARTICLE.clone()];
    let feeds = [
        Feed::new("", []),
        Feed::new("One", [&harbour::ARTICLE]),
        Feed::new("To be decided", [&undecided::ARTICLE]),
        Feed::new("Example", [&example::putin_xi_call::ARTICLE]),
        Feed::new(String::from("Owned"), &articles).newest_first(),
        Feed::new("All", DECLARED.articles.iter().copied().chain([&loaded])),
    ];
    for feed in &feeds {
        assert_valid_feed(feed);
    }
    assert_valid_feed(&DECLARED);
}

/// The smallest feed with one item, changed at one place (a JSON Pointer) for the worse.
const WRONG: &[(&str, &str)] = &[
    ("/version", "\"1.1\""),
    ("/title", "null"),
    ("/title", "7"),
    ("/home_page_url", "\"news.example\""),
    ("/feed_url", "\"/feed.json\""),
    ("/language", "\"english language\""),
    ("/expired", "\"yes\""),
    ("/authors", "[{}]"),
    ("/authors", "[\"Kai\"]"),
    ("/author", "{\"nom\": \"Kai\"}"),
    ("/hubs", "[{\"type\": \"WebSub\"}]"),
    ("/extra", "1"),
    ("/_1", "{}"),
    ("/_news", "\"text\""),
    ("/_news.facts", "{}"),
    ("/_news", "{\"a.b\": 1}"),
    ("/_news", "{\"a\": [{\"b.c\": 1}]}"),
    ("/_news", "{\"_a\": 1}"),
    ("/items", "{}"),
    ("/items/0/id", "1"),
    ("/items/0/id", "\" \""),
    ("/items/0/url", "\"https://news.example/новое\""),
    ("/items/0/content_text", "null"),
    ("/items/0/date_published", "\"2024-04-08\""),
    ("/items/0/date_published", "\"2024-02-30T00:00:00Z\""),
    ("/items/0/date_modified", "\"2024-04-08T00:00:00\""),
    ("/items/0/tags", "\"ports\""),
    (
        "/items/0/attachments",
        "[{\"url\": \"https://news.example/a.mp3\"}]",
    ),
];

#[test]
fn our_schema_refuses_wrong_feeds() {
    let schema = specification();
    let right = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Example News",
        "author": { "name": "Kai", "_desk": { "room": [1, { "floor": 2 }] } },
        "items": [{ "id": "1", "content_text": "Text" }],
    });
    assert_valid(&schema, &right);
    for key in ["version", "title", "items"] {
        let mut wrong = right.clone();
        wrong.as_object_mut().unwrap().remove(key);
        assert!(!schema.is_valid(&wrong), "without {key}");
    }
    for key in ["id", "content_text"] {
        let mut wrong = right.clone();
        wrong["items"][0].as_object_mut().unwrap().remove(key);
        assert!(!schema.is_valid(&wrong), "an item without {key}");
    }
    for (pointer, value) in WRONG {
        let mut wrong = right.clone();
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        wrong.pointer_mut(parent).unwrap()[key] = serde_json::from_str(value).unwrap();
        assert!(!schema.is_valid(&wrong), "{pointer} = {value}");
    }
}

#[test]
fn what_a_schema_cannot_see_is_found_by_the_feed_itself() {
    assert_eq!(DECLARED.check(), []);
    let blank = Article {
        id: " ".into(),
        ..bare::ARTICLE.clone()
    };
    let page = || Some("https://news.example/feed.json".into());
    let feed = Feed {
        feed_url: page(),
        next_url: page(),
        icon: Some("icon.png".into()),
        language: Some("english".into()),
        authors: vec![Author::from("")].into(),
        ..Feed::new(
            " ",
            [&harbour::ARTICLE, &blank, &bare::ARTICLE, &harbour::ARTICLE],
        )
    };
    let faults = feed.check();
    let faults: Vec<String> = faults.iter().map(FeedFault::to_string).collect();
    let expected = [
        "/title: the title of a feed must not be blank",
        "/icon: “icon.png” is not the address of a page\nwrite the whole address, as in \"https://news.example/2022/12/30/call\"",
        "/authors/0/name: the name of an author must not be blank",
        "/language: `english` is not a language\ndid you mean `en`?",
        "/next_url: the next page cannot be the feed itself: readers would never come to an end",
        "/articles/1/id: the id of an article must not be blank",
        "/articles/3/id: article 1 (“Storm costs the harbour a week”) and article 4 (“Storm costs the harbour a week”) have one id, \
         `https://news.example/2024/04/08/harbour`, and readers show only one of them\n\
         give one of them an `id` of its own, which it keeps",
    ];
    assert_eq!(faults, expected);
}

/// Evidence has a place where the text states something, and nowhere else.
#[test]
fn our_schema_refuses_wrong_evidence() {
    let facts = validator(JsonFeed::FACTS_SCHEMA);
    let loaded = loaded();
    let whole = written(&Feed::new("", [&loaded]));
    let right = whole["items"][0]["_newsfacts"].clone();
    let at = json!({ "start": 0, "end": 7 });
    let with = |evidence: Value| {
        let mut facts = right.clone();
        facts["quotes"][0]["evidence"] = evidence;
        facts
    };
    assert_valid(
        &facts,
        &with(json!([
            { "aspect": "words", "basis": "stated", "at": at },
            { "aspect": "speaker", "basis": "undecided" },
            { "aspect": "time", "basis": "author" },
        ])),
    );
    for wrong in [
        json!([]),
        json!([{ "aspect": "words", "basis": "stated" }]),
        json!([{ "aspect": "speaker", "basis": "undecided", "at": at }]),
        json!([{ "aspect": "speaker", "basis": "author", "at": at }]),
        json!([{ "aspect": "mood", "basis": "author" }]),
        json!([{ "aspect": "speaker", "basis": "contradicted" }]),
        json!([{ "aspect": "speaker" }]),
    ] {
        assert!(!facts.is_valid(&with(wrong.clone())), "{wrong}");
    }
}
