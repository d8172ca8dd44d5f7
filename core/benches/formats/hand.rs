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
    #[serde(skip_serializing_if = "Option::is_none")]
    about: Option<String>,
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
    quoted: Covered,
    aspects: Aspects,
}

#[derive(Serialize, Deserialize)]
struct Aspects {
    stated: u32,
    undecided: u32,
    author: u32,
}

#[derive(Serialize, Deserialize)]
struct Covered {
    covered: u32,
    total: u32,
    aside: u32,
}

#[derive(Serialize, Deserialize)]
struct Actor {
    id: String,
    kind: String,
    name: String,
    role: String,
    wikidata: String,
    text: String,
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
    evidence: Vec<Evidence>,
}

#[derive(Serialize, Deserialize)]
struct Evidence {
    aspect: String,
    basis: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<Passage>,
}

#[derive(Serialize, Deserialize)]
struct Passage {
    start: u32,
    end: u32,
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
    evidence: Vec<Evidence>,
    text: String,
    anchor: Anchor,
}

#[derive(Serialize, Deserialize)]
struct Unit {
    kind: String,
    name: String,
    ucum: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Annotations {
    #[serde(rename = "@context")]
    context: String,
    id: String,
    r#type: String,
    label: String,
    total: u32,
    first: Page,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Page {
    id: String,
    r#type: String,
    part_of: String,
    start_index: u32,
    items: Vec<Annotation>,
}

#[derive(Serialize, Deserialize)]
struct Annotation {
    id: String,
    r#type: String,
    motivation: String,
    body: Body,
    target: Target,
}

/// Actors have no evidence.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Body {
    Fact((Tag, Description, Name, Description)),
    Actor((Tag, Description, Name)),
}

#[derive(Serialize, Deserialize)]
struct Tag {
    r#type: String,
    purpose: String,
    value: String,
}

#[derive(Serialize, Deserialize)]
struct Description {
    r#type: String,
    purpose: String,
    format: String,
    value: String,
}

#[derive(Serialize, Deserialize)]
struct Name {
    r#type: String,
    purpose: String,
    source: String,
}

#[derive(Serialize, Deserialize)]
struct Target {
    r#type: String,
    source: String,
    selector: (QuoteSelector, PositionSelector),
}

#[derive(Serialize, Deserialize)]
struct QuoteSelector {
    r#type: String,
    exact: String,
    prefix: String,
    suffix: String,
}

#[derive(Serialize, Deserialize)]
struct PositionSelector {
    r#type: String,
    start: u32,
    end: u32,
}

#[derive(Serialize, Deserialize)]
pub struct Row {
    article: String,
    url: String,
    published: String,
    kind: String,
    id: String,
    subtype: Option<String>,
    text: Option<String>,
    also: Option<String>,
    role: Option<String>,
    member_of: Option<String>,
    country: Option<String>,
    wikidata: Option<String>,
    speakers: Option<String>,
    addressees: Option<String>,
    via: Option<String>,
    about: Option<String>,
    who: Option<String>,
    from_actor: Option<String>,
    to_actor: Option<String>,
    event: Option<String>,
    place: Option<String>,
    period: Option<String>,
    first_day: Option<String>,
    last_day: Option<String>,
    figure: Option<String>,
    measure: Option<String>,
    hedge: Option<String>,
    direction: Option<String>,
    value: Option<f64>,
    low: Option<f64>,
    high: Option<f64>,
    unit: Option<String>,
    unit_code: Option<String>,
    baseline: Option<String>,
    follows: Option<String>,
    planned: Option<bool>,
    inferred: Option<bool>,
    verdict: Option<String>,
    rating: Option<u32>,
    best_rating: Option<u32>,
    reviewed_by: Option<String>,
    language: Option<String>,
    original: Option<String>,
    source: Option<String>,
    replaces: Option<String>,
    start_char: Option<u32>,
    end_char: Option<u32>,
    exact: Option<String>,
    stated: Option<String>,
    undecided: Option<String>,
    on_authors_word: Option<String>,
    stance: Option<String>,
    first: Option<u32>,
    second: Option<u32>,
    todo: Option<String>,
    published_at: Option<String>,
    reviewed: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub struct SchemaOrg {
    #[serde(rename = "@context")]
    context: String,
    #[serde(rename = "@graph")]
    graph: Vec<Node>,
}

/// A node is told by the members that only its kind has.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Node {
    Article(NewsArticle),
    Quotation(Quotation),
    Observation(Observation),
    Person(Person),
}

#[derive(Serialize, Deserialize)]
struct Link {
    #[serde(rename = "@id")]
    id: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct NewsArticle {
    #[serde(rename = "@type")]
    kind: String,
    #[serde(rename = "@id")]
    id: String,
    url: String,
    headline: String,
    description: String,
    date_published: String,
    in_language: String,
    keywords: Vec<String>,
    mentions: Vec<Link>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Person {
    #[serde(rename = "@type")]
    kind: String,
    #[serde(rename = "@id")]
    id: String,
    name: String,
    job_title: String,
    same_as: Vec<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Quotation {
    #[serde(rename = "@type")]
    kind: Vec<String>,
    #[serde(rename = "@id")]
    id: String,
    text: String,
    in_language: String,
    creator: Vec<Link>,
    recipient: Vec<Link>,
    is_part_of: Link,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Observation {
    #[serde(rename = "@type")]
    kind: String,
    #[serde(rename = "@id")]
    id: String,
    description: String,
    variable_measured: Variable,
    observation_about: Vec<Link>,
    value: i64,
    unit_code: String,
    unit_text: String,
    observation_date: String,
    observation_period: String,
    subject_of: Statement,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Variable {
    #[serde(rename = "@type")]
    kind: String,
    #[serde(rename = "@id")]
    id: String,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    stat_type: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Statement {
    #[serde(rename = "@type")]
    kind: String,
    #[serde(rename = "@id")]
    id: String,
    text: String,
    author: Vec<Link>,
    is_part_of: Link,
}
