//! The SARIF logs of `newsfacts check` against the official schema.
//!
//! The logs are those that the test `program` of the package `newsfacts` keeps: it runs the program, and fails where one is another.

use jsonschema::Validator;
use newsfacts::rules::Rule;
use serde_json::{Value, json};
use std::fs;

fn validator() -> Validator {
    let schema = serde_json::from_str(include_str!("sarif-schema-2.1.0.json")).expect("JSON");
    let options = jsonschema::options().should_validate_formats(true);
    options.build(&schema).expect("the schema is one")
}

/// The logs that are kept, by their names.
fn logs() -> Vec<(String, Value)> {
    let folder = newsfacts_tests::root().join("tests/program/sarif");
    let files = fs::read_dir(folder).expect("the folder of the logs");
    let read = files.map(|file| {
        let path = file.expect("a file").path();
        let text = fs::read_to_string(&path).expect("UTF-8");
        let log = serde_json::from_str(&text).expect("JSON");
        (path.display().to_string(), log)
    });
    read.collect()
}

#[test]
fn the_logs_are_valid() {
    let validator = validator();
    let logs = logs();
    assert!(logs.len() >= 5);
    for (name, log) in &logs {
        let errors: Vec<String> = (validator.iter_errors(log))
            .map(|error| format!("{} at {}", error, error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{name}: {errors:#?}");
    }
}

#[test]
fn what_is_no_log_is_refused() {
    let validator = validator();
    let logs = logs();
    let (_, log) = logs
        .iter()
        .find(|(name, _)| name.ends_with("json.sarif"))
        .expect("a log");
    for (pointer, value) in [
        ("/version", json!("2.0.0")),
        ("/runs/0/results/0/level", json!("fatal")),
        ("/runs/0/results/0/message", json!({})),
        ("/runs/0/columnKind", json!("bytes")),
        (
            "/runs/0/results/0/locations/0/physicalLocation/region/startLine",
            json!(0),
        ),
        ("/$schema", json!("the schema of these logs")),
    ] {
        let mut log = log.clone();
        *log.pointer_mut(pointer).expect(pointer) = value;
        assert!(!validator.is_valid(&log), "{pointer}");
    }
}

#[test]
fn indices_lead_to_what_they_name() {
    for (name, log) in logs() {
        let run = &log["runs"][0];
        let mut locations = 0;
        for result in run["results"].as_array().expect("results") {
            let rule = &run["tool"]["driver"]["rules"]
                [result["ruleIndex"].as_u64().expect("an index") as usize];
            assert_eq!(rule["id"], result["ruleId"], "{name}");
            let known = rule["id"].as_str().and_then(Rule::named).expect("a rule");
            assert_eq!(rule["shortDescription"]["text"], known.summary());
            let both = [&result["locations"], &result["relatedLocations"]];
            for location in both.into_iter().filter_map(Value::as_array).flatten() {
                let artifact = &location["physicalLocation"]["artifactLocation"];
                if let Some(index) = artifact["index"].as_u64() {
                    let uri = artifact["uri"].as_str().expect("a reference");
                    assert!(uri.bytes().all(|byte| byte.is_ascii_graphic()), "{uri}");
                    assert_eq!(
                        run["artifacts"][index as usize]["location"]["uri"],
                        artifact["uri"]
                    );
                    locations += 1;
                }
            }
        }
        assert!(locations > 0 || name.ends_with("good.sarif"), "{name}");
    }
}
