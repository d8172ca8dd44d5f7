//! DuckDB, SQLite and pandas load the table without options, and have the same facts.

use crate::{
    Consumers,
    articles::{example, harbour, loaded},
    file, output, written,
};
use newsfacts::{
    formats::{Column, Format},
    model::Feed,
};
use serde_json::{Map, Value};

#[test]
fn tables_load_without_options() {
    let Some(consumers) = Consumers::find() else {
        return;
    };
    let loaded = loaded();
    let feed = Feed::new(
        "Example",
        [&example::putin_xi_call::ARTICLE, &harbour::ARTICLE, &loaded],
    );
    let lines = written(Format::Ndjson, &feed);
    let csv = file("facts.csv", &written(Format::Csv, &feed));
    let ndjson = file("facts.ndjson", &lines);
    let mut program = consumers.python("tables.py");
    program.args([csv, ndjson]);
    let read: Value = serde_json::from_str(&output(program, "")).expect("it prints JSON");

    let written: Vec<Map<String, Value>> = lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    for (loader, rows) in read["rows"].as_object().expect("rows by loader") {
        let rows = rows.as_array().expect("a list of rows");
        assert_eq!(rows.len(), written.len(), "{loader}");
        for (row, written) in rows.iter().zip(&written) {
            for column in Column::ALL.iter().map(|column| column.name()) {
                if column == "published_at" {
                    continue; // the same moment, in whatever zone the reader shows it
                }
                let (got, want) = (comparable(&row[column]), comparable(&written[column]));
                assert_eq!(got, want, "{loader}: {column} of {written:?}");
            }
        }
    }
    for format in ["csv", "ndjson"] {
        for (column, kind) in [
            ("value", "DOUBLE"),
            ("low", "DOUBLE"),
            ("start_char", "BIGINT"),
            ("planned", "BOOLEAN"),
            ("inferred", "BOOLEAN"),
            ("published", "DATE"),
            ("published_at", "TIMESTAMP WITH TIME ZONE"),
            ("first_day", "DATE"),
            ("article", "VARCHAR"),
            ("text", "VARCHAR"),
            ("country", "VARCHAR"),
        ] {
            assert_eq!(read["types"][format][column], kind, "{column} of {format}");
        }
    }
}

/// Facts of which each text could be read as something else, if nothing told that it is a text.
#[test]
fn what_looks_like_something_else_stays_text() {
    let Some(consumers) = Consumers::find() else {
        return;
    };
    let texts = [
        "NA",
        "None",
        "12:30",
        "2024-03-14",
        "nan",
        "0x1F",
        "1e5",
        "yes",
    ];
    let mut article = loaded();
    article.id = "007".into();
    article.url = None;
    article.quotes = Vec::new().into();
    article.statistics.to_mut().truncate(1);
    article.events = Vec::new().into();
    let actor = article.actors[0].clone();
    let named = texts.iter().map(|text| newsfacts::model::Actor {
        name: (*text).into(),
        iso: Some("NA".into()),
        ..actor.clone()
    });
    article.actors = named.collect::<Vec<_>>().into();
    let claim = serde_json::json!({ "id": "c", "text": { "value": "no" }, "review": { "verdict": "False" } });
    article.claims = vec![serde_json::from_value(claim).unwrap()].into();
    let feed = Feed::new("Example", [&article]);
    let csv = file("else.csv", &written(Format::Csv, &feed));
    let ndjson = file("else.ndjson", &written(Format::Ndjson, &feed));
    let mut program = consumers.python("tables.py");
    program.args([csv, ndjson]);
    let read: Value = serde_json::from_str(&output(program, "")).expect("it prints JSON");
    for (loader, rows) in read["rows"].as_object().expect("rows by loader") {
        let rows = rows.as_array().expect("a list of rows");
        // NDJSON says what is text, and the marks of CSV are there to say so.
        let shown = |text: &str| match loader.ends_with("csv") {
            true => Value::from(format!("“{text}”")),
            false => Value::from(text),
        };
        for (row, text) in rows.iter().zip(texts) {
            assert_eq!(row["text"], shown(text), "{loader}");
            assert_eq!(
                row["country"],
                shown("NA"),
                "{loader}: Namibia is no nothing"
            );
        }
        let claim = rows
            .iter()
            .find(|row| row["kind"] == "claim")
            .expect("the claim");
        assert_eq!(claim["verdict"], shown("False"), "{loader}");
    }
    for column in ["verdict", "country", "text"] {
        assert_eq!(read["types"]["csv"][column], "VARCHAR", "{column}");
        assert_eq!(read["types"]["ndjson"][column], "VARCHAR", "{column}");
    }
}

/// A value as it is compared: pandas turns whole numbers into fractions where some are missing and flags into numbers, SQLite has no
/// flags and keeps what CSV says, a day read as such comes back with midnight, and CSV has marks of its own around a text that looks
/// like a number.
fn comparable(value: &Value) -> String {
    let text = match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Bool(flag) => u8::from(*flag).to_string(),
        other => other.to_string(),
    };
    let text = text.strip_suffix(" 00:00:00").unwrap_or(&text);
    let marked = text
        .strip_prefix('“')
        .and_then(|text| text.strip_suffix('”'));
    let text = marked.unwrap_or(text);
    let text = match text {
        "true" => "1",
        "false" => "0",
        text => text,
    };
    match text.parse::<f64>() {
        Ok(number) => format!("{number:.14e}"), // CSV has more digits than a double
        Err(_) => text.to_lowercase(),
    }
}
