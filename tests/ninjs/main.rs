//! ninjs 3.1: what an article becomes, and whether it is what the standard allows.

#[allow(dead_code)]
#[path = "../feed/articles.rs"]
mod articles;
mod schema;

use articles::{bare, example, ferry, harbour, loaded, repeated, undecided};
use newsfacts::{
    formats::{Format, JsonFeed, Ninjs},
    model::{Article, Feed, Moment},
};
use serde_json::{Value, json};
use std::io;

fn written(article: &Article) -> Value {
    let json = serde_json::to_string_pretty(&Ninjs::new(article)).expect("it can be written");
    serde_json::from_str(&json).expect("it is JSON")
}

/// The articles that the tests of the feed have, and some whose identity is in doubt.
fn all() -> Vec<Article> {
    let mut all = vec![
        loaded(),
        bare::ARTICLE.clone(),
        undecided::ARTICLE.clone(),
        ferry::ARTICLE.clone(),
        harbour::ARTICLE.clone(),
        example::putin_xi_call::ARTICLE.clone(),
    ];
    for id in [
        "",
        "a: b",
        "tag:[",
        "news:5",
        "#?%",
        "10 %",
        "новое",
        "urn:x:#a#b",
    ] {
        all.push(Article {
            id: id.into(),
            ..bare::ARTICLE.clone()
        });
    }
    all
}

#[test]
fn every_member_of_the_standard_that_facts_can_fill() {
    let mut ninjs = written(&loaded());
    let facts = ninjs.as_object_mut().unwrap().remove("newsfacts");
    assert!(facts.is_some());
    let text = loaded().text.unwrap();
    let expected = json!({
        "standard": { "name": "ninjs-newsfacts", "version": "1", "schema": Ninjs::SCHEMA_ID },
        "uri": "https://news.example/2024/%D0%B2%D0%BE%D0%B4%D0%B0?tags%5B%5D=power",
        "altIds": [{ "role": "id", "value": "tag:news.example,2024:reservoirs" }],
        "type": "text",
        "representationType": "full",
        "firstCreated": "2024-05-02T06:15:00+02:00",
        "versionCreated": "2024-05-02T18:40:30Z",
        "language": "en-GB",
        "located": "ZAGREB",
        "headlines": [
            { "role": "main", "contentType": "text/plain", "value": "Full reservoirs push power prices down" },
        ],
        "by": "Mira Novak, Jan Horvat",
        "descriptions": [
            {
                "role": "correction", "contentType": "text/plain",
                "value": "An earlier version gave the price in dollars.",
            },
        ],
        "bodies": [
            { "role": "text", "contentType": "text/plain", "charCount": text.chars().count(), "value": text },
        ],
        "infoSources": [
            { "name": "Example News", "literal": "desk", "role": "https://schema.org/publisher" },
            { "uri": "https://elnet.example/press/117", "role": "https://schema.org/isBasedOn" },
        ],
        "people": [
            { "name": "Ada Kovač", "uri": "http://www.wikidata.org/entity/Q42", "literal": "kovac" },
        ],
        "organisations": [
            { "name": "Elnet", "uri": "https://registry.example/elnet", "literal": "elnet" },
            { "name": "Example News", "literal": "desk" },
        ],
        "places": [{ "name": "Croatia", "literal": "croatia" }],
        "objects": [{ "name": "the dam", "literal": "dam" }],
        "subjects": [{ "name": "energy" }, { "name": "weather & climate" }],
        "associations": [
            {
                "name": "image", "uri": "https://news.example/img/dam.jpg", "type": "picture",
                "renditions": [{ "name": "main", "href": "https://news.example/img/dam.jpg" }],
            },
            {
                "name": "The interview with Ada Kovač", "type": "audio",
                "uri": "https://news.example/2024/interview-kova%C4%8D.mp3",
                "renditions": [
                    {
                        "name": "main", "href": "https://news.example/2024/interview-kova%C4%8D.mp3",
                        "contentType": "audio/mpeg", "sizeInBytes": 4_032_768, "duration": 252,
                    },
                ],
            },
            {
                "name": "https://news.example/2024/levels.csv", "uri": "https://news.example/2024/levels.csv",
                "renditions": [
                    {
                        "name": "main", "href": "https://news.example/2024/levels.csv", "contentType": "text/csv",
                    },
                ],
            },
        ],
    });
    assert_eq!(ninjs, expected, "{ninjs:#}");
}

#[test]
fn what_an_article_does_not_have_is_left_out() {
    let mut ninjs = written(&bare::ARTICLE);
    ninjs.as_object_mut().unwrap().remove("newsfacts");
    assert_eq!(
        ninjs,
        json!({
            "standard": { "name": "ninjs-newsfacts", "version": "1", "schema": Ninjs::SCHEMA_ID },
            "uri": "urn:newsfacts:2024-04-07-a-headline-and-nothing-else",
            "altIds": [{ "role": "id", "value": "2024-04-07-a-headline-and-nothing-else" }],
            "type": "text",
            "representationType": "partial",
            "firstCreated": "2024-04-07T00:00:00Z",
            "versionCreated": "2024-04-07T00:00:00Z",
            "language": "en",
            "headlines": [
                { "role": "main", "contentType": "text/plain", "value": "A headline and nothing else" },
            ],
        })
    );
    let loose = Article {
        published: Moment::Year(2024),
        ..bare::ARTICLE.clone()
    };
    assert_eq!(written(&loose).get("firstCreated"), None);
}

#[test]
fn the_uri_is_one() {
    let identified = |id: &str, url: Option<&str>| {
        let ninjs = written(&Article {
            id: id.to_owned().into(),
            url: url.map(|url| url.to_owned().into()),
            ..bare::ARTICLE.clone()
        });
        (ninjs["uri"].clone(), ninjs.get("altIds").cloned())
    };
    let page = "https://news.example/1";
    let id = |value: &str| Some(json!([{ "role": "id", "value": value }]));
    assert_eq!(identified(page, Some(page)), (json!(page), None));
    assert_eq!(identified("one", Some(page)), (json!(page), id("one")));
    assert_eq!(identified("urn:x:1", None), (json!("urn:x:1"), None));
    assert_eq!(
        identified("no 1?", None),
        (json!("urn:newsfacts:no%201%3F"), id("no 1?"))
    );
}

#[test]
fn nobody_without_a_name_is_listed() {
    let ninjs = written(&example::putin_xi_call::ARTICLE);
    let names = |list: &str| -> Vec<String> {
        let list = ninjs[list].as_array().expect("a list");
        list.iter()
            .map(|item| item["name"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(
        names("people"),
        ["Vladimir Putin", "Xi Jinping", "Alexander Novak"]
    );
    assert!(names("places").contains(&"Russia".to_owned()));
    assert!(names("subjects").contains(&"the West".to_owned()));
    let events = names("events");
    assert_eq!(events.len(), example::putin_xi_call::ARTICLE.events.len());
}

#[test]
fn the_facts_are_those_of_a_json_feed() {
    for article in all() {
        let feed = Feed::new("Example News", [&article]);
        let feed = serde_json::to_value(JsonFeed::new(&feed)).unwrap();
        assert_eq!(
            written(&article)["newsfacts"],
            feed["items"][0]["_newsfacts"]
        );
    }
}

#[test]
fn a_feed_becomes_one_document_per_line() {
    let all = all();
    let feed = Feed::new("Example News", &all);
    let mut out = Vec::new();
    Format::Ninjs.write(&feed, &mut out).unwrap();
    let mut pretty = Vec::new();
    Format::Ninjs.write_pretty(&feed, &mut pretty).unwrap();
    assert_eq!(pretty, out, "one document a line, as the media type says");
    assert_eq!(Format::Ninjs.media_type(), Ninjs::LINES_MEDIA_TYPE);
    let text = String::from_utf8(out).unwrap();
    let lines: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).expect("a document"))
        .collect();
    assert_eq!(lines, all.iter().map(written).collect::<Vec<_>>());
}

#[test]
fn writing_allocates_nothing_for_a_fact() {
    // An address that is no URI as it stands is made one, once.
    let url = Some("https://news.example/2024/water".into());
    let few = Article { url, ..loaded() };
    let many = Article {
        statistics: repeated(&few.statistics),
        quotes: repeated(&few.quotes),
        actors: repeated(&few.actors),
        topics: repeated(&few.topics),
        authors: repeated(&few.authors),
        attachments: repeated(&few.attachments),
        ..few.clone()
    };
    for article in [&few, &many] {
        let write = || serde_json::to_writer_pretty(io::sink(), &Ninjs::new(article)).unwrap();
        write(); // builds the index of units
        assert_eq!(allocation_counter::measure(write).count_total, 0);
    }
}
