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
                let (got, want) = (comparable(&row[column]), comparable(&written[column]));
                assert_eq!(got, want, "{loader}: {column} of {written:?}");
            }
        }
    }
    for (column, kind) in [
        ("value", "DOUBLE"),
        ("start_char", "BIGINT"),
        ("planned", "BOOLEAN"),
        ("first_day", "DATE"),
        ("text", "VARCHAR"),
    ] {
        assert_eq!(read["types"][column], kind, "{column}");
    }
}

/// A value as it is compared: pandas turns whole numbers into fractions where some are missing, SQLite has no booleans and keeps
/// what CSV says, and a day read as such comes back with midnight.
fn comparable(value: &Value) -> String {
    let text = match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let text = text.strip_suffix(" 00:00:00").unwrap_or(&text);
    match text.parse::<f64>() {
        Ok(number) => format!("{number:.14e}"), // CSV has more digits than a double
        Err(_) => text.to_lowercase(),
    }
}
