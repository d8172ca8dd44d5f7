use crate::{
    articles::{ferry, harbour, loaded},
    written,
};
use newsfacts::{
    formats::{Column, Format, Table},
    model::{Article, Feed},
};
use serde_json::{Value, json};
use std::io;

fn rows(article: &Article) -> Vec<Value> {
    let feed = Feed::new("Example News", [article]);
    let text = written(Format::Ndjson, &feed);
    text.lines()
        .map(|line| serde_json::from_str(line).expect("a line is JSON"))
        .collect()
}

/// The cells of a row that hold anything.
fn filled(row: &Value) -> Value {
    let row = row.as_object().expect("a row is an object");
    let filled = row
        .iter()
        .filter(|(_, value)| !value.is_null() && **value != json!(false));
    Value::Object(
        filled
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect(),
    )
}

fn row(article: &Article, id: &str) -> Value {
    let rows = rows(article);
    let row = rows.iter().find(|row| row["id"] == id);
    filled(row.unwrap_or_else(|| panic!("no {id} in {rows:#?}")))
}

#[test]
fn every_row_has_every_column() {
    let names: Vec<&str> = Column::ALL.iter().map(|column| column.name()).collect();
    let rows = rows(&loaded());
    let article = loaded();
    let facts = article.actors.len()
        + article.quotes.len()
        + article.statistics.len()
        + article.events.len()
        + article.claims.len();
    assert_eq!(rows.len(), facts);
    for row in &rows {
        let members: Vec<&str> = row
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        let mut sorted = names.clone();
        sorted.sort_unstable();
        assert_eq!(members, sorted);
    }
}

#[test]
fn a_row_says_what_the_declaration_says() {
    let url = "https://news.example/2024/04/08/harbour";
    let anchor = |start: u32, exact: &str| (start, start + exact.chars().count() as u32);
    let storm = harbour::storm.parts[0].anchor.as_ref().unwrap();
    assert_eq!(
        row(&harbour::ARTICLE, "storm"),
        json!({
            "article": url, "url": url, "published": "2024-04-08", "kind": "quote", "id": "storm",
            "text": "We lost a week to the storm", "speakers": "Ines Roth", "addressees": "the city council",
            "start_char": storm.start, "end_char": anchor(storm.start, &storm.exact).1, "exact": "We lost a week to the storm",
            "stated": "words; speaker; addressee",
        })
    );
    let traffic = row(&harbour::ARTICLE, "traffic");
    for (column, value) in [
        ("speakers", json!("the port authority")),
        ("text", json!("harbour traffic")),
        ("figure", json!("-7 %")),
        ("measure", json!("change")),
        ("direction", json!("down")),
        ("value", json!(-7.0)),
        ("unit", json!("%")),
        ("unit_code", json!("%")),
        ("period", json!("2024-03")),
        ("first_day", json!("2024-03-01")),
        ("last_day", json!("2024-03-31")),
    ] {
        assert_eq!(traffic[column], value, "{column}");
    }
    let repair = row(&harbour::ARTICLE, "repair");
    assert_eq!(
        (&repair["value"], &repair["hedge"], &repair["unit_code"]),
        (&json!(2_500_000.0), &json!("about"), &json!("EUR"))
    );
    let parts = row(&harbour::ARTICLE, "quote-2");
    assert_eq!(
        parts["exact"],
        "The quay will be repaired … before the summer season."
    );
}

#[test]
fn csv_is_what_rfc_4180_says() {
    let mut article = loaded();
    let odd = "a \"quoted\" comma, and\r\na line; =1+1 é 🚢";
    article.actors.to_mut()[0].name = odd.into();
    let feed = Feed::new("Example News", [&article]);
    let text = written(Format::Csv, &feed);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let names: Vec<&str> = Column::ALL.iter().map(|column| column.name()).collect();
    assert_eq!(reader.headers().unwrap(), names);
    let records: Vec<csv::StringRecord> = reader
        .records()
        .map(|record| record.expect("a record"))
        .collect();
    let rows = rows(&article);
    assert_eq!(records.len(), rows.len());
    assert_eq!(&records[0][Column::Text as usize], odd);
    for (record, row) in records.iter().zip(&rows) {
        for (cell, name) in record.iter().zip(&names) {
            match &row[*name] {
                // What would be read as a number has quotation marks of its own.
                Value::String(text) if cell.starts_with('“') && !text.starts_with('“') => {
                    assert_eq!(cell, format!("“{text}”"), "{name}");
                    assert!(text.parse::<f64>().is_ok(), "{name}: {text}");
                }
                Value::String(text) => assert_eq!(cell, text, "{name}"),
                Value::Null => assert_eq!(cell, "", "{name}"),
                Value::Number(number) => assert_eq!(
                    cell.parse::<f64>().ok().map(|cell| cell as f32),
                    number.as_f64().map(|number| number as f32),
                    "{name}"
                ),
                other => assert_eq!(cell, other.to_string(), "{name}"),
            }
        }
    }
    assert!(
        text.lines().next().unwrap().len() < text.find('\n').unwrap(),
        "lines end with CR LF"
    );
    assert_eq!(
        written(Format::Csv, &Feed::new("Nothing", [&ferry::ARTICLE]))
            .lines()
            .count(),
        1
    );
}

#[test]
fn writing_allocates_nothing_for_a_fact() {
    let loaded = loaded();
    let feed = Feed::new("Example News", [&loaded, &harbour::ARTICLE]);
    let table = Table::new(&feed);
    let csv = || table.write_csv(io::sink()).unwrap();
    csv(); // builds the index of units
    assert_eq!(allocation_counter::measure(csv).count_total, 0);
    let ndjson = || table.write_ndjson(io::sink()).unwrap();
    assert_eq!(allocation_counter::measure(ndjson).count_total, 0);
}

#[test]
fn a_column_has_one_type_whatever_the_article() {
    let mut article = loaded();
    let published = |article: &Article| {
        let row = &rows(article)[0];
        (row["published"].clone(), row["published_at"].clone())
    };
    let cases = [
        ("2024-05-02", "Z", "2024-05-02", Value::Null),
        (
            "2024-05-02T23:30:00Z",
            "+02:00",
            "2024-05-03",
            json!("2024-05-02T23:30:00Z"),
        ),
        (
            "2025-11-13T10:00+01:00",
            "Z",
            "2025-11-13",
            json!("2025-11-13T10:00:00+01:00"),
        ),
        (
            "2025-11-13T10:00",
            "-05:00",
            "2025-11-13",
            json!("2025-11-13T10:00:00-05:00"),
        ),
    ];
    for (moment, timezone, day, instant) in cases {
        article.published = moment.parse().unwrap();
        article.timezone = timezone.parse().unwrap();
        assert_eq!(published(&article), (json!(day), instant), "{moment}");
    }
    for row in rows(&harbour::ARTICLE) {
        let is_event = row["kind"] == "event";
        assert_eq!(row["planned"].is_boolean(), is_event, "{row}");
        let may_be_inferred = ["quote", "statistic", "claim"].map(Value::from);
        let may_be_inferred = may_be_inferred.contains(&row["kind"]);
        assert_eq!(row["inferred"].is_boolean(), may_be_inferred, "{row}");
        assert!(row["value"].is_null() || row["value"].is_f64(), "{row}");
    }
}

#[test]
fn what_went_down_is_below_zero() {
    newsfacts::article! {
        article falls = "Falls" { published: 2024-05-06 };
        stat fall = -7 % { of: "traffic" };
        stat range = -5..=7 % { of: "traffic" };
        stat rise = +5..=7 % { of: "traffic" };
        stat cold = minus 12 celsius { of: "temperature" };
    }
    let of = |id: &str| {
        let row = row(&falls::ARTICLE, id);
        [&row["value"], &row["low"], &row["high"]].map(Value::as_f64)
    };
    assert_eq!(of("fall"), [Some(-7.0), None, None]);
    assert_eq!(of("range"), [None, Some(-7.0), Some(-5.0)]);
    assert_eq!(of("rise"), [None, Some(5.0), Some(7.0)]);
    assert_eq!(of("cold"), [Some(-12.0), None, None]);
}
