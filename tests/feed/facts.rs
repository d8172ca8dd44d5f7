//! The extension object: facts as readers of the feed find them.

use super::{
    articles::{bare, example, ferry, harbour, loaded, repeated},
    item,
};
use newsfacts::{
    formats::JsonFeed,
    model::{Anchor, Article, Feed},
};
use serde_json::{Value, json};
use std::io;

fn fact<'v>(facts: &'v Value, list: &str, id: &str) -> &'v Value {
    let list = facts[list].as_array().expect("a list of facts");
    let fact = list.iter().find(|fact| fact["id"] == id);
    fact.unwrap_or_else(|| panic!("no {id} in {list:#?}"))
}

/// An object without some of its members.
fn without(value: &Value, members: &[&str]) -> Value {
    let mut value = value.clone();
    for member in members {
        value.as_object_mut().expect("an object").remove(*member);
    }
    value
}

#[test]
fn quotes_of_declarations() {
    let facts = &item(&harbour::ARTICLE)["_newsfacts"];
    let storm = fact(facts, "quotes", "storm");
    assert_eq!(
        storm["speakers"],
        json!([{ "id": "roth", "name": "Ines Roth" }])
    );
    assert_eq!(
        storm["addressees"],
        json!([{ "id": "council", "name": "the city council" }])
    );
    assert_eq!(storm["text"], "We lost a week to the storm");
    let repair = fact(facts, "quotes", "quote-2");
    assert_eq!(
        repair["text"],
        "The quay will be repaired … before the summer season."
    );
    assert_eq!(repair["parts"][1]["text"], "before the summer season.");
    for (quote, fact) in harbour::ARTICLE
        .quotes
        .iter()
        .zip(facts["quotes"].as_array().unwrap())
    {
        assert_eq!(fact["text"], *quote.text());
    }
}

/// Each aspect that the text states, with the place where it does, and the coverage counts all of them.
#[test]
fn evidence_of_declarations() {
    let facts = &item(&harbour::ARTICLE)["_newsfacts"];
    let storm = fact(facts, "quotes", "storm");
    let evidence = storm["evidence"].as_array().expect("a list");
    let shown: Vec<String> = evidence
        .iter()
        .map(|one| format!("{} {}", one["aspect"], one["basis"]))
        .collect();
    assert_eq!(
        shown,
        [
            r#""words" "stated""#,
            r#""speaker" "stated""#,
            r#""addressee" "stated""#
        ]
    );
    let anchor = &storm["parts"][0]["anchor"];
    assert_eq!(
        evidence[0]["at"],
        json!({ "start": anchor["start"], "end": anchor["end"] })
    );
    let lists = ["quotes", "statistics", "events", "claims"];
    let mut count = json!({ "stated": 0, "undecided": 0, "author": 0 });
    for fact in lists
        .iter()
        .flat_map(|list| facts[list].as_array())
        .flatten()
    {
        for one in fact["evidence"].as_array().into_iter().flatten() {
            let basis = one["basis"].as_str().expect("a name");
            count[basis] = json!(count[basis].as_u64().unwrap() + 1);
            assert_eq!(one["at"].is_object(), basis == "stated", "{one}");
        }
    }
    assert_eq!(facts["coverage"]["aspects"], count);
}

#[test]
fn statistics_of_declarations() {
    let facts = &item(&harbour::ARTICLE)["_newsfacts"];
    assert_eq!(
        without(
            fact(facts, "statistics", "traffic"),
            &["anchor", "evidence"]
        ),
        json!({
            "id": "traffic",
            "speakers": [{ "id": "authority", "name": "the port authority" }],
            "figure": "-7 %", "measure": "change", "direction": "down", "value": 7,
            "unit": { "kind": "percent", "name": "%", "ucum": "%" },
            "of": "harbour traffic",
            "period": "2024-03",
            "text": "7 percent",
        })
    );
    let repair = fact(facts, "statistics", "repair");
    assert_eq!(repair["value"], 2_500_000);
    assert_eq!(repair["hedge"], "about");
    assert_eq!(
        repair["unit"],
        json!({ "kind": "currency", "name": "euro", "iso4217": "EUR" })
    );
}

#[test]
fn every_form_of_a_figure() {
    let facts = &item(&loaded())["_newsfacts"];
    let expected = json!({
        "filled": {
            "figure": "81.25 %", "measure": "amount", "value": 81.25,
            "margin": {
                "figure": "0.5 pp", "measure": "amount", "value": 0.5,
                "unit": { "kind": "percentage-point", "name": "pp" },
            },
            "method": "weekly gauge reading", "source": "https://elnet.example/levels",
            "who": { "id": "dam", "name": "the dam" },
        },
        "share_met": {
            "low": 40, "high": 45, "period": "2024-04/..",
            "from": { "id": "elnet", "name": "Elnet" }, "to": { "id": "croatia", "name": "Croatia" },
        },
        "rise": {
            "measure": "change", "hedge": "at-least", "direction": "up", "value": 3.5,
            "against": { "id": "share_met", "text": "demand met by hydropower" },
        },
        "fall": {
            "hedge": "at-most", "direction": "down", "low": 2, "high": 3, "inferred": true,
            "against": { "text": "the year before" },
        },
        "twice": { "measure": "multiple", "value": 2, "words": "twice as much", "period": "2023-21" },
        "households": {
            "measure": "share", "value": "1/3", "numerator": 1, "denominator": 3,
            "unit": { "kind": "count", "name": "households" },
        },
        "quarter": { "hedge": "about", "value": 0.25, "numerator": 1, "denominator": 4 },
        "ballot": { "figure": "score 12-4", "measure": "score", "first": 12, "second": 4 },
        "villages": {
            "figure": "tens of thousands \"homes\"", "measure": "magnitude", "low": 20_000,
            "unit": { "kind": "count", "name": "homes" },
        },
        "farms": { "measure": "out-of", "part": 9, "whole": 10 },
        "price": { "figure": "< 120 EUR", "hedge": "less-than", "value": 120 },
        "rank": { "figure": "rank 2", "measure": "rank", "value": 2 },
        "inflow": {
            "figure": "> 13.80 billion m3", "hedge": "more-than", "value": 13_800_000_000_i64, "period": "202X",
            "unit": { "kind": "measurement", "name": "m3", "ucum": "m3" },
        },
        "grains": { "value": "1234567890.123456789" },
        "flow": { "value": -150, "unit": { "kind": "measurement", "name": "bcm" } },
    });
    for (id, members) in expected.as_object().unwrap() {
        let statistic = fact(facts, "statistics", id);
        for (key, value) in members.as_object().unwrap() {
            assert_eq!(statistic[key], *value, "{key} of {id}");
        }
    }
    assert_eq!(
        expected.as_object().unwrap().len(),
        loaded().statistics.len()
    );
}

#[test]
fn actors_and_the_article() {
    let facts = &item(&loaded())["_newsfacts"];
    assert_eq!(
        facts["publisher"],
        json!({ "id": "desk", "name": "Example News" })
    );
    assert_eq!(facts["dateline"], "ZAGREB");
    assert_eq!(
        facts["correction"],
        "An earlier version gave the price in dollars."
    );
    assert_eq!(
        without(fact(facts, "actors", "kovac"), &["anchor"]),
        json!({
            "id": "kovac", "kind": "Person", "name": "Ada Kovač", "also": ["Kovač", "she"], "role": "spokeswoman",
            "of": { "id": "elnet", "name": "Elnet" }, "wikidata": "Q42", "text": "Ada Kovač",
        })
    );
    assert_eq!(fact(facts, "actors", "reporters")["unnamed"], true);
    let turbines = fact(facts, "quotes", "turbines");
    assert_eq!(
        turbines["parts"][0]["words"],
        "The turbines [at Lome] ran day and night"
    );
    assert_eq!(
        turbines["original"],
        "Turbine su radile danju i noću, a voda je i dalje rasla."
    );
    let json = item(&loaded()).to_string();
    assert!(
        !json.contains("call back") && !json.contains("the recording"),
        "a note was published"
    );
}

#[test]
fn attachments_of_the_article() {
    let item = item(&loaded());
    assert_eq!(
        item["attachments"],
        json!([
            {
                "url": "https://news.example/2024/interview-kova%C4%8D.mp3", "mime_type": "audio/mpeg",
                "title": "The interview with Ada Kovač", "size_in_bytes": 4_032_768, "duration_in_seconds": 252,
            },
            { "url": "https://news.example/2024/levels.csv", "mime_type": "text/csv" },
        ])
    );
}

#[test]
fn what_was_not_checked_says_so() {
    let facts = &item(&bare::ARTICLE)["_newsfacts"];
    assert_eq!(facts["checked"], false);
    assert_eq!(facts.get("coverage"), None);
    let facts = &item(&loaded())["_newsfacts"];
    assert_eq!(facts["checked"], true);
    assert_eq!(
        facts["coverage"]["numbers"],
        json!({ "covered": 8, "total": 9, "aside": 0 })
    );
}

/// Who said it to whom, in which words and where; how much of what.
#[test]
fn the_example_holds_every_fact() {
    let article = &example::putin_xi_call::ARTICLE;
    let facts = &item(article)["_newsfacts"];
    assert_eq!(facts["checked"], true);
    let quotes = facts["quotes"].as_array().unwrap();
    for (fact, quote) in quotes.iter().zip(&*article.quotes) {
        let speakers: Vec<_> = article.resolve(&quote.attribution.speakers).collect();
        for (speaker, actor) in fact["speakers"].as_array().unwrap().iter().zip(&speakers) {
            assert_eq!(speaker["name"], *actor.name);
        }
        for (part, declared) in fact["parts"].as_array().unwrap().iter().zip(&*quote.parts) {
            assert_eq!(part["text"], *declared.value);
            let exact = &declared.anchor.as_ref().expect("the article says so").exact;
            assert_eq!(part["anchor"]["exact"], **exact);
        }
    }
    let statistics = facts["statistics"].as_array().unwrap();
    for (fact, statistic) in statistics.iter().zip(&*article.statistics) {
        assert!(fact["value"].is_number(), "{fact}");
        assert_eq!(
            fact.get("unit").is_some(),
            statistic.quantity.value.unit.is_some()
        );
        assert_eq!(fact.get("period").is_some(), statistic.during.is_some());
        assert!(fact["anchor"]["exact"].is_string(), "{fact}");
    }
    assert_eq!(quotes.len(), article.quotes.len());
    assert_eq!(statistics.len(), article.statistics.len());
}

#[test]
fn anchors_lead_to_the_words() {
    let item = item(&loaded());
    let text: Vec<char> = item["content_text"].as_str().unwrap().chars().collect();
    let mut found = 0;
    anchors(&item["_newsfacts"], &mut |anchor| {
        let (start, end) = (anchor.start as usize, anchor.end as usize);
        assert_eq!(text[start..end].iter().collect::<String>(), anchor.exact);
        assert!(text[..start].ends_with(&anchor.prefix.chars().collect::<Vec<_>>()));
        assert!(text[end..].starts_with(&anchor.suffix.chars().collect::<Vec<_>>()));
        found += 1;
    });
    assert_eq!(found, 13);
}

fn anchors(value: &Value, visit: &mut impl FnMut(Anchor)) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| anchors(item, visit)),
        Value::Object(members) => {
            for (key, member) in members {
                match &**key {
                    "anchor" => visit(serde_json::from_value(member.clone()).expect("an anchor")),
                    _ => anchors(member, visit),
                }
            }
        }
        _ => {}
    }
}

#[test]
fn text_survives_the_way_through_json() {
    let item = item(&ferry::ARTICLE);
    assert_eq!(item["title"], *ferry::ARTICLE.headline);
    assert_eq!(
        item["content_text"],
        *ferry::ARTICLE.text.as_deref().unwrap()
    );
    assert_eq!(item["date_published"], "2024-04-09T09:30:00+02:00");
    assert_eq!(item["date_modified"], "2024-04-09T11:00:00Z");
    assert_eq!(item["language"], "de");
}

#[test]
fn names_that_lead_nowhere_are_kept() {
    let mut article = loaded();
    article.quotes.to_mut()[0].attribution.speakers = vec!["nobody".into()].into();
    let facts = &item(&article)["_newsfacts"];
    assert_eq!(facts["quotes"][0]["speakers"], json!([{ "id": "nobody" }]));
}

#[test]
fn writing_allocates_nothing_for_a_fact() {
    let few = loaded();
    let mut many = few.clone();
    many.statistics = repeated(&few.statistics);
    many.quotes = repeated(&few.quotes);
    many.actors = repeated(&few.actors);
    let allocations = |article: &Article| {
        let feed = Feed::new("Example News", [article]);
        let write = || serde_json::to_writer_pretty(io::sink(), &JsonFeed::new(&feed)).unwrap();
        write(); // builds the index of units
        allocation_counter::measure(write).count_total
    };
    assert_eq!(allocations(&few), 0);
    assert_eq!(allocations(&many), 0);
}
