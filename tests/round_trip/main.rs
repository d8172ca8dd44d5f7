//! The facts JSON: what is written is read back without loss, and what is wrong is named.

mod values;

use newsfacts::model::{Article, EventKind, Moment, Party, Statistic, Timezone, day};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use std::fmt::Debug;
use values::{Sample, moments, quantities, samples, times};

/// Writes a value and reads it back, from text and from a tree. What is read is written like the first, since equal
/// numbers may have different digits: 18 and 18.0.
fn assert_kept<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    let json = serde_json::to_string(value).expect("a value can be written");
    let tree = serde_json::to_value(value).expect("a value can be written");
    let from_text: T =
        serde_json::from_str(&json).unwrap_or_else(|error| panic!("{error}: {json}"));
    let from_tree: T =
        serde_json::from_value(tree).unwrap_or_else(|error| panic!("{error}: {json}"));
    for read in [from_text, from_tree] {
        assert_eq!(read, *value, "{json}");
        assert_eq!(serde_json::to_string(&read).unwrap(), json);
    }
}

#[test]
fn digits_are_kept_as_they_were_written() {
    let statistic = json!({
        "id": "s", "quantity": { "value": { "amount": { "low": { "digits": "13.80", "scale": "billion" } } } },
        "of": { "value": "gas" },
    });
    let read: Statistic = serde_json::from_value(statistic.clone()).unwrap();
    assert_eq!(read.quantity.value.to_string(), "13.80 billion");
    assert_eq!(serde_json::to_value(&read).unwrap(), statistic);
}

#[test]
fn quantities_and_times() {
    quantities().iter().for_each(assert_kept);
    moments().iter().for_each(assert_kept);
    times().iter().for_each(assert_kept);
    for minutes in [0, 60, -330, 1439, -1439] {
        assert_kept(&Timezone(minutes));
    }
}

fn bare() -> Article {
    Article {
        name: "bare".into(),
        id: "bare".into(),
        url: None,
        headline: "A headline".into(),
        summary: None,
        publisher: None,
        authors: Vec::new().into(),
        published: Moment::Day(day(2024, 4, 8)),
        modified: None,
        timezone: Timezone(0),
        language: "en".into(),
        dateline: None,
        topics: Vec::new().into(),
        image: None,
        attachments: Vec::new().into(),
        text: None,
        transcript: false,
        correction: None,
        source: None,
        actors: Vec::new().into(),
        quotes: Vec::new().into(),
        statistics: Vec::new().into(),
        events: Vec::new().into(),
        claims: Vec::new().into(),
        asides: Vec::new().into(),
        coverage: None,
    }
}

/// An article with every field and all kinds of facts.
fn full() -> Article {
    Article {
        actors: samples(0..10).into(),
        quotes: samples(0..10).into(),
        statistics: samples(0..quantities().len()).into(),
        events: samples(0..EventKind::NAMED.len() + 2).into(),
        claims: samples(0..10).into(),
        asides: samples(0..4).into(),
        ..Article::sample(1)
    }
}

/// The guide to the formats says of every field where it goes.
#[test]
fn every_field_is_in_the_guide() {
    let guide = include_str!("../../core/src/formats/mapping.md");
    let rows: Vec<&str> = guide
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split(" | ").next())
        .collect();
    let explained = |field: &str| {
        let fields = rows.iter().flat_map(|row| row.split('`'));
        fields.into_iter().any(|name| name == field)
    };
    let article = serde_json::to_value(full()).expect("it can be written");
    let mut fields: Vec<String> = article.as_object().unwrap().keys().cloned().collect();
    for list in [
        "actors",
        "quotes",
        "statistics",
        "events",
        "claims",
        "asides",
    ] {
        let facts = article[list].as_array().expect("a list of facts");
        fields.extend(
            facts
                .iter()
                .flat_map(|fact| fact.as_object().unwrap().keys().cloned()),
        );
        fields.retain(|field| field != list);
    }
    assert!(fields.len() > 100);
    for field in fields {
        assert!(explained(&field), "nothing about `{field}`");
    }
}

#[test]
fn articles() {
    assert_kept(&bare());
    assert_kept(&full());
    samples(0..20).iter().for_each(assert_kept::<Article>);
    assert_kept(&Article {
        publisher: Some(Party::Name("Example News".into())),
        ..bare()
    });
}

newsfacts::article! {
    article harbour = "Storm costs the harbour a week" {
        publisher: authority,
        published: 2024-04-08T10:15+02:00,
        content: text,
        body: "Traffic fell 7 percent in March, the port authority said. \
            “We lost a week,” harbour master Ines Roth told reporters, “to the storm.”",
    };
    actor authority: Organization = "the port authority";
    actor roth: Person = "Ines Roth" { role: "harbour master", of: authority };
    actor reporters: Group = unnamed "reporters";
    quote week: roth -> reporters = "We lost a week" + "to the storm." { when: 2024-04-08 as _ };
    stat traffic: authority = -7 % { of: "traffic", during: 2024-03 as "in March", against: "a year before" };
}

#[test]
fn declared_facts_are_the_loaded_ones() {
    assert_kept(&harbour::ARTICLE);
    let json = serde_json::to_string(&harbour::ARTICLE).unwrap();
    let loaded: Article = serde_json::from_str(&json).unwrap();
    assert_eq!(loaded.quote("week"), Some(harbour::week));
    assert_eq!(loaded.statistic("traffic"), Some(harbour::traffic));
    assert_eq!(loaded.actor("roth"), Some(harbour::roth));
}

fn smallest() -> Value {
    json!({
        "name": "bare", "id": "bare", "headline": "A headline", "published": "2024-04-08", "language": "en",
    })
}

#[test]
fn what_may_be_left_out_may_be_missing() {
    assert_eq!(serde_json::to_value(bare()).unwrap(), {
        let mut written = smallest();
        written["timezone"] = "Z".into();
        written
    });
    assert_eq!(
        serde_json::from_value::<Article>(smallest()).unwrap(),
        bare()
    );
    let json =
        json!({ "id": "s", "quantity": { "value": { "rank": 2 } }, "of": { "value": "ships" } });
    let statistic: Statistic = serde_json::from_value(json).unwrap();
    assert!(statistic.attribution.is_article());
    assert_eq!(statistic.quantity.value.to_string(), "rank 2");
}

/// Members that a later version may add do not keep an earlier one from reading.
#[test]
fn unknown_members_are_passed_over() {
    let mut tree = serde_json::to_value(&harbour::ARTICLE).unwrap();
    add_everywhere(&mut tree);
    assert_eq!(
        serde_json::from_value::<Article>(tree).unwrap(),
        harbour::ARTICLE
    );
}

/// Adds a member to every object that is a struct of the model; an object with one member may be a variant of an enum.
fn add_everywhere(tree: &mut Value) {
    match tree {
        Value::Array(items) => items.iter_mut().for_each(add_everywhere),
        Value::Object(members) => {
            let variant = [
                "amount", "change", "actor", "name", "words", "known", "counted", "currency",
            ];
            let variant = members.len() == 1 && members.keys().all(|key| variant.contains(&&**key));
            members.values_mut().for_each(add_everywhere);
            if !variant {
                members.insert("added_later".into(), json!({ "x": [1, null] }));
            }
        }
        _ => {}
    }
}

/// A document, changed at one place for the worse, and what the error must speak of.
const WRONG: &[(&str, &str, &str)] = &[
    ("/headline", "null", "null"),
    ("/headline", "7", "7"),
    ("/published", "\"2024-02-30\"", "February 2024 has 29 days"),
    ("/published", "\"yesterday\"", "2022-12-30"),
    ("/timezone", "\"CET\"", "+03:00"),
    ("/actors/0/kind", "\"Robot\"", "Robot"),
    (
        "/statistics/0/quantity/value/unit",
        "{ \"furlong\": 1 }",
        "furlong",
    ),
    ("/statistics/0/quantity/value/hedge", "\"nearly\"", "nearly"),
    (
        "/statistics/0/quantity/value/change/by/low/digits",
        "\"seven\"",
        "`seven` is not a number",
    ),
    (
        "/statistics/0/during/value",
        "\"2024-03/2024-01\"",
        "ends before it begins",
    ),
    ("/quotes/0/parts/0", "\"words\"", "Stated"),
    ("/coverage", "{ \"numbers\": { \"covered\": -1 } }", "-1"),
];

#[test]
fn errors_say_what_is_wrong() {
    for (pointer, value, said) in WRONG {
        let mut tree = serde_json::to_value(&harbour::ARTICLE).unwrap();
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        let value: Value = serde_json::from_str(value).unwrap();
        match tree.pointer_mut(parent).unwrap() {
            Value::Array(items) => items[key.parse::<usize>().unwrap()] = value,
            parent => parent[key] = value,
        }
        let error = serde_json::from_value::<Article>(tree)
            .expect_err(pointer)
            .to_string();
        assert!(error.contains(said), "{pointer}: {error}");
    }
}

#[test]
fn errors_name_what_is_missing() {
    let members = [
        ("", "headline"),
        ("", "published"),
        ("/actors/0", "kind"),
        ("/quotes/0", "parts"),
        ("/quotes/0/parts/0", "value"),
        ("/statistics/0", "of"),
        ("/statistics/0", "quantity"),
    ];
    for (parent, key) in members {
        let mut tree = serde_json::to_value(&harbour::ARTICLE).unwrap();
        tree.pointer_mut(parent)
            .unwrap()
            .as_object_mut()
            .unwrap()
            .remove(key);
        let error = serde_json::from_value::<Article>(tree)
            .expect_err(key)
            .to_string();
        assert_eq!(error, format!("missing field `{key}`"));
    }
}
