//! Structs as one writes them for a format by hand: every value is there as text or number, nothing is looked up.

use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
pub struct Feed {
    version: String,
    title: String,
    items: Vec<Item>,
}

#[derive(Serialize, Deserialize)]
struct Item {
    id: String,
    url: String,
    title: String,
    content_text: String,
    summary: String,
    date_published: String,
    tags: Vec<String>,
    language: String,
    _newsfacts: Facts,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Ninjs {
    standard: Standard,
    uri: String,
    r#type: String,
    representation_type: String,
    first_created: String,
    version_created: String,
    language: String,
    headlines: Vec<Words>,
    descriptions: Vec<Words>,
    people: Vec<Concept>,
    subjects: Vec<Concept>,
    newsfacts: Facts,
}

#[derive(Serialize, Deserialize)]
struct Standard {
    name: String,
    version: String,
    schema: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Words {
    role: String,
    content_type: String,
    value: String,
}

#[derive(Serialize, Deserialize)]
struct Concept {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    literal: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct Facts {
    about: String,
    checked: bool,
    coverage: Coverage,
    actors: Vec<Actor>,
    quotes: Vec<Quote>,
    statistics: Vec<Statistic>,
}

#[derive(Serialize, Deserialize)]
struct Coverage {
    quotations: Covered,
    numbers: Covered,
    dates: Covered,
}

#[derive(Serialize, Deserialize)]
struct Covered {
    covered: u32,
    total: u32,
}

#[derive(Serialize, Deserialize)]
struct Actor {
    id: String,
    kind: String,
    name: String,
    role: String,
    wikidata: String,
    anchor: Anchor,
}

#[derive(Serialize, Deserialize)]
struct Anchor {
    start: u32,
    end: u32,
    exact: String,
    prefix: String,
    suffix: String,
}

#[derive(Serialize, Deserialize)]
struct Reference {
    id: String,
    name: String,
}

#[derive(Serialize, Deserialize)]
struct Quote {
    id: String,
    speakers: Vec<Reference>,
    addressees: Vec<Reference>,
    text: String,
    parts: Vec<Part>,
}

#[derive(Serialize, Deserialize)]
struct Part {
    text: String,
    anchor: Anchor,
}

#[derive(Serialize, Deserialize)]
struct Statistic {
    id: String,
    speakers: Vec<Reference>,
    figure: String,
    measure: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    direction: Option<String>,
    value: i64,
    unit: Unit,
    of: String,
    who: Reference,
    period: String,
    anchor: Anchor,
}

#[derive(Serialize, Deserialize)]
struct Unit {
    kind: String,
    name: String,
    ucum: String,
}
