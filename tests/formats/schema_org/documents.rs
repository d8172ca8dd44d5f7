//! Documents in which every term stands that can be written, and a walk through them.

use crate::articles::{DECLARED, bare, example, ferry, harbour, loaded, undecided};
use newsfacts::{formats::SchemaOrg, model::Feed};
use serde_json::{Map, Value};

newsfacts::article! {
    article bridge = "No, the bridge was not closed for a year" {
        publisher: herald,
        authors: [herald, "Mara Lind"],
        url: "https://news.example/bridge",
        published: 2024-05-06T07:30,
        modified: 2024-05-07,
        timezone: "+02:00",
        language: en,
        dateline: "LINDHAVEN",
        topics: ["fact check"],
        image: "https://news.example/bridge.jpg",
        correction: "An earlier version named another year.",
        source: "https://city.example/bridge",
    };

    actor herald: Organization = "The Lindhaven Herald" { of: publishers, url: "https://news.example/" };
    actor publishers: Group = "local publishers";
    actor mayor: Person = "Ana Berg" { role: "mayor", of: council, wikidata: Q999999991 };
    actor aide: Person = unnamed "an aide" { of: mayor };
    actor council: Organization = "the city council" { of: norland };
    actor norland: Country = "Norland" { of: union };
    actor union: Country = "the Northern Union" { role: "union of states" };
    actor lindhaven: Place = "Lindhaven" { of: norland };
    actor span: Facility = "Lind Bridge" { of: lindhaven };
    actor ferries: Organization = "Lind Ferries" { of: lindhaven };

    event opening: Opening = "Reopening of the bridge" {
        when: spring 2024, place: span, who: [mayor, council, span], about: [lindhaven], planned: true,
        url: "https://city.example/opening",
    };
    event works: Other "repair" = "Repair of the bridge" { when: 2023-04..=2023-W40, place: "the river Lind" };
    event hearing: Meeting = "Hearing on the bridge" { when: 2023-11-20T18:00, place: council };
    event tolls: Other "tolls" = "Tolls are collected" { when: 2024-06.., planned: true };

    quote _: mayor -> council via herald = "It was closed for six months" {
        at: hearing, when: 2023-11-20, about: [span], language: de, original: "Sie war sechs Monate zu",
        source: "https://city.example/minutes",
    };
    quote german: aide = "We are sorry" { when: summer 2023, language: de };

    claim year_closed: ferries -> mayor = "The bridge was closed for a year" {
        about: [span], at: hearing, when: 2023-11, verdict: "False", rating: 1 of 5,
        source: "https://ferries.example/letter",
    };
    claim cheaper: ferries = "The ferry is cheaper" {
        when: 2023-Q4, verdict: "Mostly true", reviewed_by: mayor, reviewed: 2024-01-09,
        review: "https://check.example/ferry",
    };
    claim tides = "The tides were high" { verdict: "Unproven", review: "https://check.example/tides" };

    stat crossings: council -> mayor via herald = ~1.2 million "crossings" as "some 1.2 million" {
        of: "crossings", who: span, from: lindhaven, to: norland, during: 2022-07..=2023-06, margin: 2 %,
        method: "counted by camera", at: hearing, source: "https://city.example/count",
    };
    stat fewer = -7 % { of: "crossings", against: crossings, during: winter 2023 };
    stat at_least_fewer = >= -7 "boats" { of: "boats", during: 2023-W51 };
    stat cost: mayor = 2..=3.5 million EUR { of: "cost of the repair", margin: 100 thousand EUR, during: 1990s };
    stat noise = < 60 dB { of: "noise", during: 2024-03-01T22:00..=2024-03-02T06:00 };
    stat toll = <= 3 EUR { of: "toll", during: 2024-06.. };
    stat drivers = 2 of 3 "drivers" { of: "drivers who pay by card", against: "all drivers" };
    stat points = +3 pp { of: "drivers who pay by card", against: drivers, during: 2024-H1 };
    stat order = rank 2 { of: "bridges by length", who: span };
    stat ballot = score 12-4 { of: "vote of the council" };
    stat lorries = thousands "lorries" { of: "lorries" };
    stat loss = <= millions EUR { of: "loss of the ferries" };
    stat sundays = 4 EUR { of: "toll on Sundays" };
    stat dearer: mayor via herald = sundays / toll { of: "toll on Sundays as a multiple of the other" };
    stat jump = 2 x { of: "traffic", against: "the year before", during: 2023 };
}

/// Whatever people write.
pub fn hostile() -> newsfacts::model::Article {
    let mut article = ferry::ARTICLE.clone();
    article.url = None;
    article.id = "one of <them> & \"others\" #1 %25 вода".into();
    article.headline = "</script><script>alert('<!--')</script> ]]> &lt; \u{2028}\u{2029}".into();
    article.summary =
        Some("\u{202E}drow\u{202C} \u{0} \u{7f} \u{85} \u{FFFE} 🚢 \u{10FFFF}".into());
    article.topics = vec!["<!--<script>".into(), "\\u003c".into()].into();
    article
}

/// Every document that the tests look at.
pub fn all() -> Vec<Value> {
    let (loaded, hostile) = (loaded(), hostile());
    let feeds = [
        Feed::new("", []),
        Feed::new("Bridge", [&bridge::ARTICLE]),
        Feed::new("Example", [&example::putin_xi_call::ARTICLE]),
        Feed::new("Several", [&loaded, &bare::ARTICLE, &harbour::ARTICLE]),
        Feed::new("Hostile", [&hostile]),
        Feed::new("To be decided", [&undecided::ARTICLE]),
    ];
    let mut documents: Vec<Value> = feeds.iter().map(written).collect();
    documents.push(written(&DECLARED));
    documents
}

/// A feed as its readers get it.
pub fn written(feed: &Feed<'_>) -> Value {
    let json = serde_json::to_string(&SchemaOrg::new(feed)).expect("a feed can be written");
    serde_json::from_str(&json).expect("JSON-LD is JSON")
}

/// Every object in a document that describes something: what has a type.
pub fn described<'v>(value: &'v Value, visit: &mut impl FnMut(&'v Map<String, Value>)) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| described(item, visit)),
        Value::Object(members) => {
            if members.contains_key("@type") && !members.contains_key("@value") {
                visit(members);
            }
            members.values().for_each(|member| described(member, visit));
        }
        _ => {}
    }
}

/// The types of a node.
pub fn types(node: &Map<String, Value>) -> Vec<&str> {
    match &node["@type"] {
        Value::Array(types) => types.iter().filter_map(Value::as_str).collect(),
        one => one.as_str().into_iter().collect(),
    }
}
