//! The JSON Schema of the facts JSON, made from the types of the model, and the test that keeps the file current.
//!
//! All of it is compiled for the tests only: whoever uses the crate gets the file, as [`Facts::SCHEMA`].

use super::Facts;
use crate::model::{Article, Feed, Moment, Timezone, When};
use schemars::{
    JsonSchema, Schema, SchemaGenerator,
    generate::SchemaSettings,
    json_schema,
    transform::{Transform, transform_subschemas},
};
use serde_json::{Value, json};
use std::{borrow::Cow, env, fs, path::Path};

/// One place for all versions of it; documents name no schema, so that it may move with the crate.
const ID: &str = "urn:newsfacts:schema:facts-1";

/// Facts of news articles, as newsfacts writes and reads them.
#[derive(JsonSchema)]
#[schemars(rename = "Facts")]
#[expect(dead_code, reason = "only its schema is wanted")]
struct Document {
    /// The version of the format.
    #[schemars(schema_with = "version")]
    newsfacts: String,
    #[schemars(flatten)]
    feed: Feed<'static>,
    /// The articles.
    articles: Vec<Article>,
}

fn version(_: &mut SchemaGenerator) -> Schema {
    json_schema!({ "type": "string", "const": Facts::VERSION })
}

const OFFSET: &str = "[+-]([01][0-9]|2[0-3]):[0-5][0-9]";

fn moment() -> String {
    let time = format!("T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|{OFFSET})?");
    let month = "(0[1-9]|1[0-2])";
    let day = format!("{month}-(0[1-9]|[12][0-9]|3[01])({time})?");
    let week = "W(0[1-9]|[1-4][0-9]|5[0-3])";
    format!("([0-9]{{3}}X|[0-9]{{4}}(-({month}|2[1-4]|3[3-6]|4[01]|{week}|{day}))?)")
}

impl JsonSchema for Moment {
    fn schema_name() -> Cow<'static, str> {
        "Moment".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A day, a month, a year … as EDTF (ISO 8601-2) writes it: `2022-12-30`, `2023-21`, `199X`.",
            "type": "string",
            "pattern": format!("^{}$", moment()),
        })
    }
}

impl JsonSchema for When {
    fn schema_name() -> Cow<'static, str> {
        "When".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let moment = moment();
        json_schema!({
            "description": "A moment or a period as EDTF (ISO 8601-2) writes it: `2022-12-30`, `2022-01/2022-11`, `2022-02-24/..`.",
            "type": "string",
            "pattern": format!(r"^({moment}|{moment}/({moment}|\.\.)|\.\./{moment})$"),
        })
    }
}

impl JsonSchema for Timezone {
    fn schema_name() -> Cow<'static, str> {
        "Timezone".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A fixed difference from UTC: `Z`, `+03:00`, `-05:30`.",
            "type": "string",
            "pattern": format!("^(Z|UTC|utc|{OFFSET})$"),
        })
    }
}

/// Makes each object take its own members and those whose names start with `_`, and of the documentation keeps what is of
/// use outside Rust.
#[derive(Clone)]
struct AsWritten;

impl Transform for AsWritten {
    fn transform(&mut self, schema: &mut Schema) {
        transform_subschemas(self, schema);
        if let Some(Value::String(text)) = schema.get_mut("description") {
            *text = plain(text);
        }
        // The form of an enum is closed as it is.
        if schema.get("properties").is_none() || schema.get("additionalProperties").is_some() {
            return;
        }
        // A flattened enum: its forms lie beside the members of the object, which knows them all.
        if let Some(Value::Array(forms)) = schema.get_mut("oneOf") {
            for form in forms.iter_mut().filter_map(Value::as_object_mut) {
                form.retain(|key, _| key != "patternProperties" && key != "unevaluatedProperties");
            }
        }
        schema.insert("patternProperties".into(), json!({ "^_": true }));
        schema.insert("unevaluatedProperties".into(), false.into());
    }
}

/// The first paragraph in one line, without links.
fn plain(text: &str) -> String {
    let first = text.split("\n\n").next().unwrap_or_default();
    let mut plain = String::new();
    let mut rest = first;
    while let Some((before, link)) = rest.split_once('[') {
        let (words, after) = link.split_once(']').unwrap_or((link, ""));
        plain.push_str(before);
        plain.push_str(words);
        rest = match after.strip_prefix('(') {
            Some(target) => target.split_once(')').map_or("", |(_, after)| after),
            None => after,
        };
    }
    plain.push_str(rest);
    let words: Vec<&str> = plain.split_whitespace().collect();
    words.join(" ").replace("`None`", "left out")
}

fn generated() -> String {
    let settings = SchemaSettings::draft2020_12().with_transform(AsWritten);
    let mut schema = settings.into_generator().into_root_schema_for::<Document>();
    schema.insert("$id".to_owned(), ID.into());
    let mut text = serde_json::to_string_pretty(&schema).expect("a schema is JSON");
    text.push('\n');
    text
}

#[test]
fn the_schema_is_that_of_the_types() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas/facts-1.json");
    let schema = generated();
    if env::var_os("NEWSFACTS_WRITE_SCHEMA").is_some() {
        fs::write(&path, &schema).expect("the schema can be written");
    }
    let kept = fs::read_to_string(&path).expect("the schema is in the repository");
    assert!(
        kept == schema,
        "core/schemas/facts-1.json is not the schema of the types. Where the change is meant, and is one that a minor \
         version may make (see `Facts`), raise `Facts::VERSION` and write the file anew:\n\
         NEWSFACTS_WRITE_SCHEMA=1 cargo test -p newsfacts-core schema"
    );
}
