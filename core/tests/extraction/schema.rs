//! The schema against what is read, and against what structured output of language models takes.

use newsfacts_core::facts::Extraction;
use serde_json::{Value, json};

fn schema() -> Value {
    serde_json::from_str(Extraction::SCHEMA).unwrap()
}

/// An item of each list that the schema allows.
fn example(list: &str) -> Value {
    match list {
        "quotes" => json!({ "words": "a", "speaker": null, "direct": true }),
        "figures" => json!({ "value": 1.5, "unit": null, "what": "a", "when": null }),
        "events" => json!({ "what": "a", "when": null }),
        other => panic!("{other} has no example"),
    }
}

fn read(list: &str, item: &Value) -> Extraction {
    let document = json!({ list: [item] }).to_string();
    Extraction::from_json(document.as_bytes()).unwrap()
}

/// All objects of the schema, each with how deep it lies.
fn objects(schema: &Value, depth: usize, all: &mut Vec<(usize, Value)>) {
    if schema["type"] == "object" {
        all.push((depth, schema.clone()));
    }
    for inner in schema["properties"]
        .as_object()
        .into_iter()
        .flat_map(|all| all.values())
    {
        objects(inner, depth + 1, all);
    }
    if schema.get("items").is_some() {
        objects(&schema["items"], depth + 1, all);
    }
}

#[test]
fn a_model_can_be_held_to_it() {
    let schema = schema();
    assert_eq!(schema["$id"], Extraction::SCHEMA_ID);
    assert_eq!(schema["type"], "object");
    for word in [
        "oneOf", "anyOf", "allOf", "$ref", "$defs", "default", "pattern", "not",
    ] {
        assert!(
            !Extraction::SCHEMA.contains(&format!("\"{word}\"")),
            "{word}"
        );
    }
    let mut all = Vec::new();
    objects(&schema, 0, &mut all);
    assert_eq!(all.len(), 4);
    for (depth, object) in all {
        assert!(depth <= 2);
        assert_eq!(object["additionalProperties"], false);
        assert!(object["description"].is_string());
        let properties = object["properties"].as_object().unwrap();
        let mut required: Vec<&str> = object["required"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(Value::as_str)
            .collect();
        let mut named: Vec<&str> = properties.keys().map(String::as_str).collect();
        required.sort_unstable();
        named.sort_unstable();
        assert_eq!(required, named);
        for (name, property) in properties {
            let described = property["description"].as_str().unwrap_or_default();
            assert!(described.len() > 20, "{name} is not described");
        }
    }
}

#[test]
fn what_it_allows_is_read_and_nothing_else() {
    for (list, of_list) in schema()["properties"].as_object().unwrap() {
        let properties = &of_list["items"]["properties"];
        let whole = example(list);
        let named: Vec<&String> = whole.as_object().unwrap().keys().collect();
        let known: Vec<&String> = properties.as_object().unwrap().keys().collect();
        assert_eq!(named, known, "{list}");
        assert_eq!(read(list, &whole).errors, None, "{list}");
        for (name, property) in properties.as_object().unwrap() {
            let types = match &property["type"] {
                Value::Array(types) => types.clone(),
                one => vec![one.clone()],
            };
            for (kind, value) in [
                ("string", json!("text")),
                ("number", json!(12)),
                ("boolean", json!(false)),
                ("array", json!([])),
                ("object", json!({})),
            ] {
                let mut item = whole.clone();
                item[name] = value;
                let errors = read(list, &item).errors;
                let allowed = types.contains(&json!(kind));
                assert_eq!(
                    errors.is_none(),
                    allowed,
                    "{list}: {name} as {kind}: {errors:?}"
                );
            }
        }
        let mut more = whole.clone();
        more["more"] = json!(1);
        assert!(read(list, &more).errors.is_some(), "{list}");
    }
}

#[test]
fn a_broken_item_does_not_lose_the_others() {
    let json = br#"{ "quotes": [{ "wrods": "a", "speaker": null, "direct": true }, { "words": "b", "speaker": null, "direct": true }],
        "figures": [{ "value": null, "unit": null, "what": "a", "when": null }, 7], "events": [] }"#;
    let extraction = Extraction::from_json(json).unwrap();
    assert!(extraction.quotes[0].is_none());
    assert_eq!(extraction.quotes[1].as_ref().unwrap().words, "b");
    assert_eq!(extraction.figures, [None, None]);
    let errors = extraction.errors.as_ref().unwrap();
    let told: Vec<&str> = errors.iter().map(|error| &*error.pointer).collect();
    assert!(
        told.contains(&"/quotes/0") || told.contains(&"/quotes/0/wrods"),
        "{errors}"
    );
    assert!(
        told.contains(&"/figures/0/value") && told.contains(&"/figures/1"),
        "{errors}"
    );
    let judged = super::judge(super::ENGLISH, &extraction);
    let answers: Vec<_> = judged
        .iter()
        .map(|one| (&*one.pointer, one.standing.name()))
        .collect();
    assert_eq!(
        answers,
        [
            ("/quotes/0", "unreadable"),
            ("/quotes/1", "missing"),
            ("/figures/0", "unreadable"),
            ("/figures/1", "unreadable"),
        ]
    );
}

#[test]
fn what_is_no_extraction_is_told() {
    for (json, told) in [
        ("", "the file is empty"),
        ("[]", "this is no extraction"),
        (
            r#"{ "newsfacts": "1.0", "articles": [] }"#,
            "this is no extraction",
        ),
        (r#"{ "quotes": [ "#, "not JSON"),
    ] {
        let error = Extraction::from_json(json.as_bytes())
            .unwrap_err()
            .to_string();
        assert!(error.contains(told), "{json}: {error}");
    }
    let extraction = Extraction::from_json(br#"{ "quotes": 7, "facts": [] }"#).unwrap();
    let errors = extraction.errors.unwrap();
    assert_eq!(errors.iter().count(), 2, "{errors}");
}
