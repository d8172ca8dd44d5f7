//! `newsfacts check --stream --rows`: the facts of each answer as rows of the table.

use super::{folder, made, run, run_with};
use serde_json::{Map, Value, json};
use std::fs;

#[test]
fn rows_are_those_of_the_table() {
    let folder = folder(&[]);
    let folder = folder.path();
    let stream = ["check", "--stream", "--rows"];
    // One that is borne out, and one of which the text leaves something open.
    for made in [0, 7].map(made::article) {
        let line = json!({ "id": made.id, "facts": made.facts, "text": made.text }).to_string();
        let rows = rows(&run_with(folder, &stream, &line).1);

        fs::write(folder.join("facts.json"), made.facts.to_string()).unwrap();
        fs::write(folder.join("text.txt"), &made.text).unwrap();
        let convert = "convert facts.json --text text.txt --format ndjson";
        let (_, table, told) = run(folder, &Vec::from_iter(convert.split(' ')));
        let table = table.lines().map(|line| {
            let mut row: Map<String, Value> = serde_json::from_str(line).expect("a row is JSON");
            row.retain(|_, cell| !cell.is_null());
            row
        });
        assert!(rows.len() > 25, "{told}");
        assert_eq!(rows, Vec::from_iter(table), "{}", made.id);
    }
    // What is wrong has its row, too.
    let rows = rows(&run_with(folder, &stream, &made::line(3)).1);
    let wrong = rows.iter().find(|row| row["id"] == "said1");
    let wrong = wrong.expect("the quotation has a row");
    assert!(!wrong.contains_key("start_char") && !wrong.contains_key("stated"));
}

fn rows(answer: &str) -> Vec<Map<String, Value>> {
    let mut answer: Value = serde_json::from_str(answer).expect("an answer is JSON");
    serde_json::from_value(answer["rows"].take()).expect("rows are objects")
}

#[test]
fn rows_are_given_where_they_are_asked_for() {
    let folder = folder(&[]);
    let line = made::line(0);
    for (flags, facts, rows) in [
        (&[][..], false, false),
        (&["--facts"], true, false),
        (&["--rows"], false, true),
        (&["--facts", "--rows"], true, true),
    ] {
        let stream = [&["check", "--stream"], flags].concat();
        let (code, answer, _) = run_with(folder.path(), &stream, &line);
        let answer: Value = serde_json::from_str(&answer).expect("an answer is JSON");
        let has = |member: &str| answer.get(member).is_some();
        assert_eq!((code, has("facts"), has("rows")), (Some(0), facts, rows));
    }
    let unjudged = ["check", "--stream", "--rows"];
    let (_, answer, _) = run_with(folder.path(), &unjudged, "{}");
    let answer: Value = serde_json::from_str(&answer).expect("an answer is JSON");
    assert!(answer.get("rows").is_none(), "{answer}");
    let (code, _, told) = run_with(folder.path(), &["check", "-", "--rows"], &line);
    assert_eq!(code, Some(2), "{told}");
    assert!(told.contains("--stream"), "{told}");
}
