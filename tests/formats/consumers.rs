//! What consumers met, and must meet no more: in every format that it concerns.

use crate::{
    articles::{example, harbour, loaded},
    document, written,
};
use newsfacts::{
    formats::Format,
    model::{Article, Feed, derived_id},
    rules,
    text::Source,
};
use serde_json::{Value, json};

newsfacts::article! {
    article bylined = "The council voted" {
        published: 2025-11-13T10:00+01:00,
        modified: 2025-11-14,
        publisher: gazette,
        authors: [desk, "Ann Reed", gazette],
    };
    actor gazette: Organization = "The Gazette" { url: "https://gazette.example/" };
    actor desk: Organization = "the City desk" { of: gazette, url: "https://gazette.example/city" };
    event _: Vote = "The vote" { when: 2025-11-12T18:30 };
    event _: Meeting = "The debate" { when: 2025-11-12T09:00Z..=2025-11-12T18:00 };
    event _: Meeting = "The hearing" { when: 2025-11-12 };
}

#[test]
fn authors_are_organisations_with_addresses() {
    let feed = document(Format::JsonFeed, &bylined::ARTICLE);
    assert_eq!(
        feed["items"][0]["authors"],
        json!([
            { "name": "the City desk", "url": "https://gazette.example/city" },
            { "name": "Ann Reed" },
            { "name": "The Gazette", "url": "https://gazette.example/" },
        ])
    );
    let ninjs = document(Format::Ninjs, &bylined::ARTICLE);
    assert_eq!(ninjs["by"], "the City desk, Ann Reed, The Gazette");
    let graph = document(Format::SchemaOrg, &bylined::ARTICLE);
    let article = &graph["@graph"][0];
    let name =
        |fact: &str| json!({ "@id": format!("{}#{fact}", article["@id"].as_str().unwrap()) });
    let person = json!({ "@type": "Person", "name": "Ann Reed" });
    assert_eq!(
        article["author"],
        json!([name("desk"), person, name("gazette")])
    );
    let desk = &graph["@graph"][2];
    assert_eq!(
        (&desk["@type"], &desk["url"]),
        (
            &json!("Organization"),
            &json!("https://gazette.example/city")
        )
    );
    let facts = document(Format::Facts, &bylined::ARTICLE);
    assert_eq!(
        facts["articles"][0]["authors"],
        json!([{ "actor": "desk" }, "Ann Reed", { "actor": "gazette" }])
    );
    let read: Article = serde_json::from_value(facts["articles"][0].clone()).unwrap();
    assert_eq!(read, bylined::ARTICLE);
}

#[test]
fn authors_of_facts_json() {
    let with = |authors: Value| {
        let mut article = serde_json::to_value(&bylined::ARTICLE).unwrap();
        article["authors"] = authors;
        serde_json::from_value::<Article>(article).map_err(|error| error.to_string())
    };
    let read = with(json!(["Ann Reed", { "name": "Tom Berg" }, { "actor": "desk" }])).unwrap();
    assert_eq!(
        serde_json::to_value(&read).unwrap()["authors"],
        json!(["Ann Reed", "Tom Berg", { "actor": "desk" }])
    );
    for (wrong, told) in [
        (json!([1]), "the name of an author"),
        (json!([{}]), "actor"),
        (json!([{ "actr": "desk" }]), "`actr`"),
        (json!([{ "actor": "desk", "name": "A" }]), "nothing besides"),
        (json!(["A", ["B"]]), "the name of an author"),
    ] {
        let error = with(wrong.clone()).unwrap_err();
        assert!(error.contains(told), "{wrong}: {error}");
    }
}

#[test]
fn an_author_is_declared_and_speaks() {
    for (author, rule) in [("nobody", "undeclared_name"), ("quay", "mute_place")] {
        let mut article = serde_json::to_value(&bylined::ARTICLE).unwrap();
        article["authors"] = json!(["Ann Reed", { "actor": author }]);
        let quay = json!({ "id": "quay", "kind": "Facility", "name": "the quay" });
        article["actors"].as_array_mut().unwrap().push(quay);
        let mut article: Article = serde_json::from_value(article).unwrap();
        let findings = rules::check(&mut article, None);
        let found = findings.iter().find(|finding| finding.rule.name() == rule);
        let place = found.map(|finding| finding.place.to_string());
        assert_eq!(place.as_deref(), Some("/authors/1"), "{findings:?}");
    }
}

#[test]
fn a_known_offset_is_kept_and_a_day_stays_a_day() {
    let graph = document(Format::SchemaOrg, &bylined::ARTICLE);
    let article = &graph["@graph"][0];
    assert_eq!(article["datePublished"], "2025-11-13T10:00:00+01:00");
    assert_eq!(article["dateModified"], "2025-11-14");
    // These have no days; it is the midnight of the newsroom.
    let feed = document(Format::JsonFeed, &bylined::ARTICLE);
    let item = &feed["items"][0];
    assert_eq!(item["date_published"], "2025-11-13T10:00:00+01:00");
    assert_eq!(item["date_modified"], "2025-11-14T00:00:00+01:00");
    let ninjs = document(Format::Ninjs, &bylined::ARTICLE);
    assert_eq!(ninjs["firstCreated"], "2025-11-13T10:00:00+01:00");
    assert_eq!(ninjs["versionCreated"], "2025-11-14T00:00:00+01:00");
    let times = [
        "2025-11-12T18:30:00+01:00",
        "2025-11-12T09:00:00Z/2025-11-12T18:00:00+01:00",
        "2025-11-12",
    ];
    for events in [&item["_newsfacts"]["events"], &ninjs["newsfacts"]["events"]] {
        let when = events.as_array().unwrap().iter();
        assert!(when.map(|event| &event["when"]).eq(&times), "{events}");
    }
    let rows = written(Format::Ndjson, &Feed::new("", [&bylined::ARTICLE]));
    let rows = rows
        .lines()
        .map(|row| serde_json::from_str::<Value>(row).unwrap());
    let periods = rows
        .filter(|row| row["kind"] == "event")
        .map(|row| row["period"].clone());
    assert_eq!(Vec::from_iter(periods), times);
}

#[test]
fn a_byte_order_mark_is_not_published() {
    let text = "\u{FEFF}“We lost a week,” Ann Lee said. It cost 5 million euros.";
    let facts = json!({
        "name": "a", "id": "a", "headline": "A", "published": "2024-05-06", "language": "en", "text": text,
        "actors": [{ "id": "lee", "kind": "Person", "name": "Ann Lee" }],
        "quotes": [{ "id": "q", "speakers": ["lee"], "parts": [{ "value": "We lost a week" }] }],
    });
    let mut article: Article = serde_json::from_value(facts).unwrap();
    rules::check(&mut article, Some(&Source::new("a.txt", text)));
    let published = text.trim_start_matches('\u{FEFF}');
    let feed = document(Format::JsonFeed, &article);
    let item = &feed["items"][0];
    assert_eq!(item["content_text"], published);
    let anchor = &item["_newsfacts"]["quotes"][0]["parts"][0]["anchor"];
    assert_eq!(
        (&anchor["start"], &anchor["prefix"]),
        (&json!(1), &json!("“"))
    );
    let ninjs = document(Format::Ninjs, &article);
    assert_eq!(ninjs["bodies"][0]["value"], published);
    assert_eq!(ninjs["bodies"][0]["charCount"], published.chars().count());
    let graph = document(Format::SchemaOrg, &article);
    assert_eq!(graph["@graph"][0]["articleBody"], published);
    for format in [Format::Annotations, Format::Csv, Format::Ndjson] {
        let text = written(format, &Feed::new("", [&article]));
        assert!(
            !text.contains('\u{FEFF}') && !text.contains("ufeff"),
            "{format}"
        );
    }
}

#[test]
fn facts_have_a_text_where_they_have_an_anchor() {
    for article in [
        &example::putin_xi_call::ARTICLE,
        &harbour::ARTICLE,
        &loaded(),
    ] {
        let feed = document(Format::JsonFeed, article);
        let facts = &feed["items"][0]["_newsfacts"];
        for list in ["actors", "statistics", "events", "claims", "asides"] {
            for fact in facts[list].as_array().into_iter().flatten() {
                match (fact.get("anchor"), list) {
                    (Some(_), "claims") => assert!(fact["text"].is_string(), "{fact}"),
                    (anchor, "claims") => assert!(anchor.is_none()),
                    (anchor, _) => assert_eq!(fact.get("text"), anchor.map(|at| &at["exact"])),
                }
            }
        }
        for quote in facts["quotes"].as_array().unwrap() {
            assert!(quote["text"].is_string(), "{quote}");
        }
        let graph = document(Format::SchemaOrg, article);
        for statistic in article.statistics.iter() {
            let nodes = graph["@graph"].as_array().unwrap().iter();
            let end = format!("#{}", statistic.id);
            let mut node = nodes.filter(|node| node["@id"].as_str().unwrap().ends_with(&end));
            let text = &node.next().unwrap()["subjectOf"]["text"];
            if let Some(anchor) = &statistic.quantity.anchor {
                assert_eq!(*text, *anchor.exact);
            }
        }
    }
}

newsfacts::article! {
    article one_name = "Zürich: “120 new homes!”" { published: 2023-03-14T07:30 };
}
newsfacts::article! {
    article another_name = "Zürich: “120 new homes!”" { published: 2023-03-14 };
}
newsfacts::article! {
    article given = "A" { published: 2023-03-14, id: "vote" };
}
newsfacts::article! {
    article at_a_page = "A" { published: 2023-03-14, url: "https://news.example/a" };
}

#[test]
fn an_id_does_not_depend_on_the_name_of_a_module() {
    let id = "2023-03-14-zürich-120-new-homes";
    for article in [&one_name::ARTICLE, &another_name::ARTICLE] {
        assert_eq!(article.id, id);
        assert!(article.has_derived_id());
        assert_eq!(document(Format::JsonFeed, article)["items"][0]["id"], id);
    }
    assert!(!given::ARTICLE.has_derived_id() && !at_a_page::ARTICLE.has_derived_id());
    assert_eq!(
        (&*given::ARTICLE.id, &*at_a_page::ARTICLE.id),
        ("vote", "https://news.example/a")
    );
    let day = given::ARTICLE.published;
    for (headline, id) in [
        ("", "2023-03-14"),
        ("?!", "2023-03-14"),
        ("  A – B  ", "2023-03-14-a-b"),
        ("Нет", "2023-03-14-нет"),
        ("javascript:alert(1)", "2023-03-14-javascript-alert-1"),
    ] {
        assert_eq!(derived_id(day, headline), id);
    }
    // Two of one day and one headline are told, as ever.
    let feed = Feed::new("The Gazette", [&one_name::ARTICLE, &another_name::ARTICLE]);
    let faults = feed.check();
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(
        faults[0]
            .to_string()
            .contains("give one of them an `id` of its own")
    );
}
