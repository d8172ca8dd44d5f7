//! The schema and the reader take the same documents.

use super::{
    articles::{DECLARED, example, loaded},
    errors, full, tree,
};
use jsonschema::Validator;
use newsfacts::{facts::FactsDocument, formats::Facts, model::Feed};
use serde_json::{Value, json};

fn validator() -> Validator {
    let schema = serde_json::from_str(Facts::SCHEMA).expect("a schema is JSON");
    jsonschema::draft202012::meta::validate(&schema).unwrap_or_else(|error| panic!("{error}"));
    jsonschema::validator_for(&schema).expect("the schema is one")
}

#[test]
fn what_is_written_is_valid() {
    let (loaded, full) = (loaded(), full());
    assert_valid(&DECLARED);
    assert_valid(&Feed::new("", []));
    assert_valid(&Feed::new("Example", [&example::putin_xi_call::ARTICLE]));
    assert_valid(&Feed::new("All", [&loaded, &full]));
}

fn assert_valid(feed: &Feed<'_>) {
    let document = serde_json::to_value(Facts::new(feed)).unwrap();
    let errors: Vec<String> = validator()
        .iter_errors(&document)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

/// A pointer into the article of the feed tests, and what is put there (`None`: nothing, the member goes). The reader must
/// name the pointer, or where a member is missing the object around it.
fn wrong() -> Vec<(&'static str, Option<Value>)> {
    vec![
        ("/newsfacts", Some(json!("2.0"))),
        ("/newsfacts", Some(json!(1.0))),
        ("/newsfacts", Some(json!("one"))),
        ("/titel", Some(json!("Example"))),
        ("/title", Some(json!(7))),
        ("/expired", Some(json!("no"))),
        ("/articles", Some(json!({}))),
        ("/articles", None),
        ("/articles/0", Some(json!("reservoirs"))),
        ("/articles/0/headline", None),
        ("/articles/0/headline", Some(json!(null))),
        ("/articles/0/published", Some(json!("2 May 2024"))),
        ("/articles/0/published", Some(json!("2024-13"))),
        ("/articles/0/published", Some(json!(2024))),
        ("/articles/0/timezone", Some(json!("CET"))),
        ("/articles/0/publisher", Some(json!("Example News"))),
        (
            "/articles/0/publisher",
            Some(json!({ "organisation": "Example News" })),
        ),
        (
            "/articles/0/publisher",
            Some(json!({ "actor": "desk", "name": "Desk" })),
        ),
        ("/articles/0/authors", Some(json!("Mira Novak"))),
        ("/articles/0/authors/1", Some(json!(["Jan Horvat"]))),
        ("/articles/0/quote", Some(json!([]))),
        ("/articles/0/quotes", Some(json!({ "spring": {} }))),
        ("/articles/0/actors/0/kind", Some(json!("Company"))),
        ("/articles/0/actors/0/kind", None),
        ("/articles/0/actors/2/unnamed", Some(json!(1))),
        ("/articles/0/actors/1/role/value", None),
        ("/articles/0/actors/1/role/anchor/start", Some(json!(-1))),
        ("/articles/0/actors/1/role/anchor/end", Some(json!(1.5))),
        ("/articles/0/quotes/0/speaker", Some(json!(["kovac"]))),
        ("/articles/0/quotes/0/speakers", Some(json!("kovac"))),
        ("/articles/0/quotes/0/speakers/0", Some(json!(7))),
        ("/articles/0/quotes/0/parts", None),
        ("/articles/0/quotes/0/parts/0", Some(json!("Words"))),
        ("/articles/0/quotes/0/parts/0/text", Some(json!("Words"))),
        (
            "/articles/0/statistics/0/quantity/value",
            Some(json!({ "unit": "percent" })),
        ),
        (
            "/articles/0/statistics/0/quantity/value",
            Some(json!({ "rank": 2, "share": { "numerator": 1, "denominator": 2 } })),
        ),
        (
            "/articles/0/statistics/0/quantity/value/unit",
            Some(json!("furlong")),
        ),
        (
            "/articles/0/statistics/0/quantity/value/unit",
            Some(json!({ "percent": 1 })),
        ),
        (
            "/articles/0/statistics/0/quantity/value/unit",
            Some(json!("currency")),
        ),
        (
            "/articles/0/statistics/0/quantity/value/hedge",
            Some(json!("nearly")),
        ),
        (
            "/articles/0/statistics/0/quantity/value/units",
            Some(json!("percent")),
        ),
        (
            "/articles/0/statistics/0/quantity/value/amount/low/digits",
            Some(json!("12,5")),
        ),
        (
            "/articles/0/statistics/0/quantity/value/amount/low/digits",
            Some(json!(12.5)),
        ),
        (
            "/articles/0/statistics/0/quantity/value/amount/low/digits",
            Some(json!("1e3")),
        ),
        (
            "/articles/0/statistics/0/quantity/value/amount/low/scale",
            Some(json!("gross")),
        ),
        (
            "/articles/0/statistics/0/quantity/value/amount/lower",
            Some(json!({})),
        ),
        ("/articles/0/statistics/0/of", None),
        ("/articles/0/coverage/dates/covered", Some(json!("all"))),
    ]
}

#[test]
fn what_is_wrong_is_refused_by_schema_and_reader() {
    let validator = validator();
    let right = tree(&loaded());
    assert!(validator.is_valid(&right));
    for (pointer, value) in wrong() {
        let mut document = right.clone();
        let removed = value.is_none();
        put(&mut document, pointer, value);
        let what = document.pointer(pointer).cloned().unwrap_or_default();
        assert!(
            !validator.is_valid(&document),
            "the schema takes {pointer} = {what}"
        );
        let errors = errors(document.to_string());
        assert_eq!(errors.len(), 1, "{pointer} = {what}: {errors:#?}");
        let place = match removed {
            true => pointer.rsplit_once('/').unwrap().0,
            false => pointer,
        };
        assert!(
            errors[0].contains(&format!(" {place}")),
            "{pointer} = {what}: {}",
            errors[0]
        );
    }
}

/// The calendar and 28 digits are beyond a schema.
#[test]
fn the_reader_sees_more_than_the_schema() {
    let right = tree(&loaded());
    for (pointer, value) in [
        ("/articles/0/published", "2024-02-30"),
        (
            "/articles/0/statistics/0/quantity/value/amount/low/digits",
            "0.12345678901234567890123456789",
        ),
    ] {
        let mut document = right.clone();
        put(&mut document, pointer, Some(value.into()));
        let errors = errors(document.to_string());
        assert_eq!(errors.len(), 1, "{pointer}: {errors:#?}");
        assert!(
            errors[0].contains(&format!(" {pointer}: ")),
            "{}",
            errors[0]
        );
    }
}

#[test]
fn members_of_others_are_taken_by_both_and_not_read() {
    let validator = validator();
    let right = tree(&loaded());
    let mut document = right.clone();
    for pointer in [
        "/_desk",
        "/articles/0/_desk",
        "/articles/0/quotes/0/_desk",
        "/articles/0/statistics/0/quantity/value/_desk",
    ] {
        put(
            &mut document,
            pointer,
            Some(json!({ "floor": [2, -0.5, null], "open": true })),
        );
    }
    assert!(validator.is_valid(&document));
    let read =
        |document: &Value| FactsDocument::from_json(document.to_string().as_bytes()).unwrap();
    assert_eq!(read(&document), read(&right));
}

pub fn put(document: &mut Value, pointer: &str, value: Option<Value>) {
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    match (document.pointer_mut(parent).expect("a place"), value) {
        (Value::Array(items), Some(value)) => items[key.parse::<usize>().unwrap()] = value,
        (Value::Object(members), Some(value)) => drop(members.insert(key.to_owned(), value)),
        (Value::Object(members), None) => drop(members.remove(key).expect("a member")),
        _ => panic!("{pointer} leads nowhere"),
    }
}
