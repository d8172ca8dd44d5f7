//! Documents against the schemas: the official one, where it is at hand, and ours that extends it. Two validators that
//! know nothing of each other must agree, with formats asserted.

use super::{all, written};
use newsfacts::formats::{JsonFeed, Ninjs};
use serde_json::{Value, json};
use std::{
    error::Error,
    fs,
    path::{Path, PathBuf},
};

const OFFICIAL: &str = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json";
const GEOJSON: &str = "https://geojson.org/schema/GeoJSON.json";
const FACTS: &str = "urn:newsfacts:schema:facts-extension-1";

/// A schema among others that it refers to, as two validators understand it.
struct Schema {
    one: jsonschema::Validator,
    other: boon::Schemas,
    index: boon::SchemaIndex,
}

impl Schema {
    fn new(id: &str, all: &[(&str, Value)]) -> Self {
        Self::build(id, all).unwrap_or_else(|error| panic!("{id}: {error}"))
    }

    fn build(id: &str, all: &[(&str, Value)]) -> Result<Self, Box<dyn Error>> {
        let registry = jsonschema::Registry::new()
            .extend(all.iter().map(|(id, schema)| (*id, schema.clone())))?
            .prepare()?;
        let one = jsonschema::options()
            .with_registry(&registry)
            .should_validate_formats(true)
            .build(
                &json!({ "$schema": "https://json-schema.org/draft/2020-12/schema", "$ref": id }),
            )?;
        let (mut compiler, mut other) = (boon::Compiler::new(), boon::Schemas::new());
        compiler.enable_format_assertions();
        for (id, schema) in all {
            compiler.add_resource(id, schema.clone())?;
        }
        let index = compiler
            .compile(id, &mut other)
            .map_err(|error| error.to_string())?;
        Ok(Self { one, other, index })
    }

    fn verdict(&self, document: &Value) -> Result<(), String> {
        let one = self.one.validate(document).map_err(|error| {
            let path = error.instance_path().to_string();
            format!("{path}: {error}")
        });
        let other = self.other.validate(document, self.index);
        assert_eq!(
            one.is_ok(),
            other.is_ok(),
            "the validators disagree: {one:?}, {other:?}\n{document:#}"
        );
        one
    }

    fn assert_valid(&self, document: &Value) {
        if let Err(error) = self.verdict(document) {
            panic!("{error}\n{document:#}");
        }
    }
}

fn read(path: &Path) -> Value {
    let text = fs::read_to_string(path)
        .unwrap_or_else(|error| panic!("{} cannot be read: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn ours() -> [(&'static str, Value); 2] {
    let read = |schema| serde_json::from_str(schema).expect("a schema is JSON");
    [
        (Ninjs::SCHEMA_ID, read(Ninjs::SCHEMA)),
        (FACTS, read(JsonFeed::FACTS_SCHEMA)),
    ]
}

/// The folder of the standard, where a folder of standards is given.
fn folder() -> Option<PathBuf> {
    Some(newsfacts_tests::standards()?.join("ninjs"))
}

fn official(folder: &Path) -> Vec<(&'static str, Value)> {
    let ninjs = read(&folder.join("ninjs-schema_3.1.json"));
    let geojson = read(&folder.join("validation/test_suite/GeoJSON-schema.json"));
    vec![(OFFICIAL, ninjs), (GEOJSON, geojson)]
}

#[test]
fn documents_are_valid_with_the_facts_and_without() {
    let Some(folder) = folder() else { return };
    let mut schemas = official(&folder);
    let plain = Schema::new(OFFICIAL, &schemas);
    schemas.extend(ours());
    let extended = Schema::new(Ninjs::SCHEMA_ID, &schemas);
    for article in all() {
        let mut document = written(&article);
        extended.assert_valid(&document);
        assert!(plain.verdict(&document).is_err(), "ninjs allows more now");
        document.as_object_mut().unwrap().remove("newsfacts");
        plain.assert_valid(&document);
        assert!(extended.verdict(&document).is_err(), "facts are required");
    }
}

/// What the extension must not have loosened: changes at one place (a JSON Pointer) for the worse.
const WRONG: &[(&str, &str)] = &[
    ("/foo", "1"),
    ("/uri", "\"no uri\""),
    ("/type", "\"letter\""),
    ("/firstCreated", "\"2024-04-08\""),
    ("/versionCreated", "\"2024-02-30T00:00:00Z\""),
    ("/versioncreated", "\"2024-04-08T00:00:00Z\""),
    ("/headlines/0/text", "\"A headline\""),
    ("/people/0/role", "\"spokeswoman\""),
    ("/people/0/uri", "\"Q 42\""),
    ("/associations/0/newsfacts", "{}"),
    ("/associations/0/uri", "7"),
    ("/associations/1/renditions/0/sizeInBytes", "\"4 MB\""),
    ("/standard/schema", "\"https://news.example/other.json\""),
    ("/newsfacts", "{}"),
    ("/newsfacts/extra", "1"),
    ("/newsfacts/quotes/0/text", "7"),
    ("/newsfacts/actors/0/url", "\"elnet example\""),
];

#[test]
fn the_extension_loosens_nothing() {
    let Some(folder) = folder() else { return };
    let mut schemas = official(&folder);
    schemas.extend(ours());
    let extended = Schema::new(Ninjs::SCHEMA_ID, &schemas);
    let right = written(&super::loaded());
    extended.assert_valid(&right);
    for (pointer, value) in WRONG {
        let mut wrong = right.clone();
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        wrong.pointer_mut(parent).unwrap()[key] = serde_json::from_str(value).unwrap();
        assert!(extended.verdict(&wrong).is_err(), "{pointer} = {value}");
    }
}

/// The check of the check: what the standard's own documents are said to be, they are.
#[test]
fn the_official_suite_comes_out_as_it_should() {
    let Some(folder) = folder() else { return };
    let plain = Schema::new(OFFICIAL, &official(&folder));
    for version in ["3.0", "3.1"] {
        for (verdict, pass) in [("should_pass", true), ("should_fail", false)] {
            let folder = folder
                .join("validation/test_suite")
                .join(version)
                .join(verdict);
            let files = fs::read_dir(&folder).expect("the folder of the suite");
            let mut count = 0;
            for file in files {
                let path = file.expect("a file").path();
                let found = plain.verdict(&read(&path));
                assert_eq!(found.is_ok(), pass, "{}: {found:?}", path.display());
                count += 1;
            }
            assert!(count > 0, "{} is empty", folder.display());
        }
    }
}

/// The members of a news item that the standard names, and those of the lists in it.
const MEMBERS: &[(&str, &[&str])] = &[
    (
        "",
        &[
            "standard",
            "uri",
            "altIds",
            "type",
            "representationType",
            "firstCreated",
            "versionCreated",
            "language",
            "located",
            "headlines",
            "by",
            "descriptions",
            "bodies",
            "infoSources",
            "people",
            "organisations",
            "places",
            "objects",
            "subjects",
            "events",
            "associations",
            "newsfacts",
        ],
    ),
    ("altIds", &["role", "value"]),
    ("headlines", &["role", "contentType", "value"]),
    ("descriptions", &["role", "contentType", "value"]),
    ("bodies", &["role", "contentType", "charCount", "value"]),
    ("infoSources", &["name", "role", "uri", "literal"]),
    ("people", &["name", "uri", "literal"]),
    ("organisations", &["name", "uri", "literal"]),
    ("places", &["name", "uri", "literal"]),
    ("objects", &["name", "uri", "literal"]),
    ("subjects", &["name", "uri", "literal"]),
    ("events", &["id", "name"]),
    ("associations", &["name", "uri", "type", "renditions"]),
    (
        "renditions",
        &["name", "href", "contentType", "sizeInBytes", "duration"],
    ),
];

/// What the standard asks for, as far as it can be said without its schema.
#[test]
fn no_member_is_unknown_and_none_is_missing() {
    let facts = Schema::new(FACTS, &ours()[1..]);
    for article in all() {
        let document = written(&article);
        facts.assert_valid(&document["newsfacts"]);
        assert_members("", &document);
        let uri = document["uri"].as_str().expect("a uri");
        let foreign = |c: char| !c.is_ascii_graphic() || "\"<>\\^`{|}".contains(c);
        assert!(uri.contains(':') && !uri.contains(foreign), "{uri}");
        for list in ["headlines", "descriptions", "bodies"] {
            for item in document[list].as_array().into_iter().flatten() {
                assert!(item["value"].is_string(), "{list}: {item}");
            }
        }
        for association in document["associations"].as_array().into_iter().flatten() {
            assert!(association["name"].is_string() && association["uri"].is_string());
        }
    }
}

fn assert_members(of: &str, object: &Value) {
    let (_, known) = MEMBERS.iter().find(|(name, _)| *name == of).expect(of);
    for (key, value) in object.as_object().expect("an object") {
        assert!(known.contains(&&**key), "{key} in {of:?}");
        for item in value.as_array().into_iter().flatten() {
            assert_members(key, item);
        }
    }
}
