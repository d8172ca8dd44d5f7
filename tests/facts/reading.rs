//! What is said of documents that cannot be read.

use super::{articles::loaded, errors, schema::put, tree};
use newsfacts::{
    facts::{FactsDocument, Report},
    model::{Event, EventKind, Feed},
};
use serde_json::{Value, json};

/// Texts that are no documents, and the only thing that is said of each.
const NO_DOCUMENT: &[(&str, &str)] = &[
    (
        "",
        "1:1 : the file is empty [malformed] | the smallest document is",
    ),
    ("\u{feff} \r\n", "1:1 : the file is empty"),
    (
        "{",
        "1:1 : this is not JSON: EOF while parsing an object [malformed] | the file is cut off",
    ),
    (
        "{\n  \"newsfacts\": \"1.0\",\r\n  \"é\": 1,\n}",
        "4:1 : this is not JSON: trailing comma [malformed] | leave the comma behind the last one out",
    ),
    (
        "{ \"a\": [1, 2,] }",
        "1:14 : this is not JSON: trailing comma [malformed] | leave the comma",
    ),
    (
        "{ \"a\": 1, }",
        "1:11 : this is not JSON: trailing comma [malformed] | leave the comma",
    ),
    (
        "{ \"a\": 1, b: 2 }",
        "1:11 : this is not JSON: key must be a string [malformed] | the names of members stand in",
    ),
    (
        "{ , }",
        "1:3 : this is not JSON: key must be a string [malformed] | the names of members stand in",
    ),
    (
        "{ 'a': 1 }",
        "1:3 : this is not JSON: key must be a string [malformed] | the names of members stand in",
    ),
    (
        "{ \"é\": 'x' }",
        "1:8 : this is not JSON: expected value [malformed] | texts stand in quotation marks",
    ),
    (
        "{ newsfacts: 1 }",
        "1:3 : this is not JSON: key must be a string [malformed] | the names of members stand in",
    ),
    (
        "{} {}",
        "1:4 : this is not JSON: trailing characters [malformed] | one value is a document",
    ),
    ("[\"a\nb\"]", "1:3 : this is not JSON: control character"),
    (
        "[\"\\x\"]",
        "1:4 : this is not JSON: invalid escape [malformed] | write a backslash as \\\\",
    ),
    (
        "[01]",
        "1:3 : this is not JSON: invalid number [malformed] | write a number as in",
    ),
    (
        "[NaN]",
        "1:2 : this is not JSON: expected value [malformed] | what is no text and no number is `true`",
    ),
    (
        "{ \"a\": “x” }",
        "1:8 : this is not JSON: expected value [malformed] | texts stand in quotation marks, the plain",
    ),
    (
        "{ “a”: 1 }",
        "1:3 : this is not JSON: key must be a string [malformed] | the names of members stand in",
    ),
    (
        "// facts\n{}",
        "1:1 : this is not JSON: expected value [malformed] | leave comments out",
    ),
    (
        "{ \"a\": 1 // one\n}",
        "this is not JSON: expected `,` or `}` [malformed] | leave comments out",
    ),
    (
        "{ \"a\": \"say \"it\"\" }",
        "1:14 : this is not JSON: expected `,` or `}` [malformed] | put a comma between",
    ),
    ("{ \"a\" 1 }", "expected `:` [malformed] | put a colon"),
    (
        "{ \"a\": }",
        "expected value [malformed] | a value is missing",
    ),
    ("[+5]", "expected value [malformed] | write a number"),
    (
        "<html>",
        "expected value [malformed] | this looks like HTML",
    ),
    (
        "{ \"newsfacts\": \"1.0\", \"title\": \"\\ud83d\" }",
        "1:32 : half of a surrogate pair stands in this text",
    ),
    (
        "[]",
        "1:1 : this is no facts document: it does not say `newsfacts` [malformed] | the smallest document",
    ),
    ("null", "1:1 : this is no facts document"),
    (
        "{ \"headline\": \"A\" }",
        "this looks like an article: put it into",
    ),
    (
        "{ \"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [] }",
        "this is a JSON Feed",
    ),
    (
        "{ \"newsfacts\": 1.0, \"articles\": 7 }",
        "1:16 /newsfacts: the version is not of the form \"1.0\" [wrong_value] | write \"1.0\"",
    ),
    (
        "{ \"newsfacts\": \"2.3\", \"articles\": 7 }",
        "this is version 2.3 of the format, and what reads it knows version 1",
    ),
];

#[test]
fn no_document_gets_one_answer() {
    for (json, said) in NO_DOCUMENT {
        let errors = errors(json);
        assert_eq!(errors.len(), 1, "{json}: {errors:#?}");
        assert!(errors[0].contains(said), "{json}: {}", errors[0]);
    }
}

#[test]
fn bytes_that_are_no_text() {
    assert_eq!(
        errors(b"{ \"title\":\n \"Caf\xE9\" }"),
        ["2:6 : here is a byte that is not UTF-8 [malformed] | save the file as UTF-8"]
    );
    assert_eq!(
        errors(b"\xFF\xFE{\0}\0"),
        ["1:1 : the file is UTF-16 [malformed] | save it as UTF-8"]
    );
    for (first, second) in [("\0{", "\0 "), ("{\0", " \0"), ("\0{", ""), ("\n\0", "{\0")] {
        assert_eq!(
            errors(format!("{first}{second}")),
            ["1:1 : the file is UTF-16, without a byte order mark [malformed] | save it as UTF-8"]
        );
    }
    for other in ["\0", "{\0", "\0\0\0{"] {
        assert_eq!(errors(other).len(), 1);
    }
}

#[test]
fn one_broken_fact_does_not_hide_the_others() {
    let json = r#"{
  "newsfacts": "1.0",
  "home_page": "https://news.example/",
  "articles": [{
    "name": "vote", "id": "vote", "headline": 7, "published": "2023-02-30", "language": "en", "language": "de",
    "actors": [
      { "id": "lee", "kind": "person", "name": "Ann Lee" },
      { "id": "berg", "kind": "Person", "nam": "Tom Berg" },
      { "id": "hall", "kind": "Place", "name": "the town hall", "also": "hall" }
    ],
    "quotes": [
      { "id": "homes", "speaker": ["lee"], "parts": [{ "value": "We will build" }, "and build"], "when": { "value": "2023-05/2023-01" } },
      { "id": "fine", "speakers": ["lee"], "parts": [{ "value": "We will build" }] }
    ],
    "statistics": [
      { "id": "cost", "of": { "value": "cost" }, "quantity": { "value": { "amount": { "low": { "digits": 31.5 } }, "units": "percent" } } },
      { "id": "rise", "of": { "value": "cost" }, "quantity": { "value": { "unit": "percent" } } },
      { "id": "both", "of": { "value": "cost" }, "quantity": { "value": { "rank": 1, "multiple": { "low": { "digits": "2" } } } } }
    ],
    "claims": [{}]
  }]
}"#;
    let expected = [
        "3:16 /home_page: there is no member `home_page` here [unknown_field] | did you mean `home_page_url`?",
        "5:47 /articles/0/headline: `7` stands where a text is expected [wrong_value] | write it in quotation marks: \"7\"",
        "5:63 /articles/0/published: February 2023 has 28 days [no_such_date]",
        "5:95 : the member `language` is given twice [doubled_field] | leave one of them out",
        "7:30 /articles/0/actors/0/kind: there is no kind `person` [unknown_kind] | did you mean `Person`?",
        "8:7 /articles/0/actors/1: the member `name` is missing [missing_field]",
        "8:48 /articles/0/actors/1/nam: there is no member `nam` here [unknown_field] | did you mean `name`?",
        "9:73 /articles/0/actors/2/also: the text “hall” stands where a list is expected [wrong_value] | put it in brackets: [ … ]",
        "12:35 /articles/0/quotes/0/speaker: there is no member `speaker` here [unknown_field] | did you mean `speakers`?",
        "12:84 /articles/0/quotes/0/parts/1: the text “and build” stands where an object is expected [wrong_value] | write it as { \"value\": \"…\" }",
        "12:117 /articles/0/quotes/0/when/value: the range ends before it begins [reversed_range]",
        "16:106 /articles/0/statistics/0/quantity/value/amount/low/digits: `31.5` stands where a text is expected [wrong_value] | write it in quotation marks: \"31.5\"",
        "17:73 /articles/0/statistics/1/quantity/value: the figure itself is missing [missing_field]",
        "18:83 /articles/0/statistics/2/quantity/value/rank: a figure has one form, and here are several",
        "20:16 /articles/0/claims/0: the member `id` is missing [missing_field]",
    ];
    let errors = errors(json);
    for (error, expected) in errors.iter().zip(expected) {
        assert!(error.starts_with(expected), "{error}\nexpected: {expected}");
    }
    assert_eq!(errors.len(), expected.len(), "{errors:#?}");
}

#[test]
fn a_later_minor_version_is_read_as_far_as_it_is_known() {
    let mut document = tree(&loaded());
    let event = json!({ "id": "march", "kind": "Parade", "label": { "value": "A march" }, "mood": "merry" });
    put(&mut document, "/articles/0/events", Some(json!([event])));
    put(
        &mut document,
        "/articles/0/quotes/0/tone",
        Some(json!({ "voice": "raised" })),
    );
    let known = errors(document.to_string());
    assert_eq!(known.len(), 3, "{known:#?}");

    document["newsfacts"] = "1.7".into();
    let read = FactsDocument::from_json(document.to_string().as_bytes())
        .unwrap_or_else(|errors| panic!("{errors}"));
    let Event { kind, label, .. } = &read.articles[0].events[0];
    assert_eq!(*kind, EventKind::Other("Parade".into()));
    assert_eq!(label.value, "A march");
    assert_eq!(read.articles[0].quotes, loaded().quotes);

    // What cannot be passed over is refused all the same.
    put(
        &mut document,
        "/articles/0/actors/0/kind",
        Some(json!("Robot")),
    );
    assert_eq!(errors(document.to_string()).len(), 1);
}

#[test]
fn deep_nesting_is_refused() {
    for (open, close) in [("[", "]"), ("{\"_\":", "}")] {
        let deep = |depth: usize| {
            let inner = format!("{}1{}", open.repeat(depth), close.repeat(depth));
            format!("{{ \"newsfacts\": \"1.0\", \"articles\": [], \"_x\": {inner} }}")
        };
        assert_eq!(errors(deep(100)), [""; 0]);
        let errors = errors(deep(200_000));
        assert_eq!(errors.len(), 1);
        assert!(
            errors[0].contains("lists and objects lie in one another"),
            "{}",
            errors[0]
        );
    }
}

/// Half a million members of one name, and as many wrong facts: time must not grow with the square, and memory not with the
/// number of errors.
#[test]
fn much_that_is_wrong_is_told_in_time() {
    let members = "\"a\": 1, ".repeat(100_000);
    let doubled = format!("{{ \"newsfacts\": \"1.0\", {members} \"articles\": [] }}");
    let unknown: String = (0..100_000).map(|at| format!("\"u{at}\": 1, ")).collect();
    let unknown = format!("{{ \"newsfacts\": \"1.0\", {unknown} \"articles\": [] }}");
    let actors = vec!["{}"; 100_000].join(",");
    let article = format!(
        r#""name": "a", "id": "a", "headline": "A", "published": "2024", "language": "en", "actors": [{actors}]"#
    );
    let wrong = format!("{{ \"newsfacts\": \"1.0\", \"articles\": [{{ {article} }}] }}");
    for (json, all) in [(doubled, 100_000), (unknown, 100_000), (wrong, 100_000)] {
        let errors = FactsDocument::from_json(json.as_bytes()).expect_err("it is wrong");
        assert_eq!(errors.iter().count(), 10_000);
        assert_eq!(
            errors.more(),
            all - 10_000,
            "{}",
            errors.iter().last().unwrap()
        );
        let mut report = Report::new("facts.json", json.as_bytes());
        report.unreadable(&errors);
        let last = report.messages().last().unwrap();
        assert_eq!(
            (report.messages().len(), report.more()),
            (10_001, all - 10_000)
        );
        assert!(
            last.message
                .contains(&format!("{} errors more", all - 10_000)),
            "{last}"
        );
        assert_eq!(report.summary(), Some(format!("{all} errors")));
    }
}

/// What somebody writes who has not read how a figure is written, and what helps.
#[test]
fn units_and_numbers_get_what_helps() {
    let document = |digits: &str, unit: &str| {
        let value =
            format!(r#"{{ "amount": {{ "low": {{ "digits": {digits} }} }}, "unit": {unit} }}"#);
        let fact = format!(
            r#"{{ "id": "a", "of": {{ "value": "x" }}, "quantity": {{ "value": {value} }} }}"#
        );
        let file =
            r#"{ "url": "https://news.example/a.mp3", "media_type": "audio/mpeg", "size": -1 }"#;
        format!(
            r#"{{ "newsfacts": "1.0", "articles": [{{ "name": "a", "id": "a", "headline": "A", "published": "2024-01-01",
                "language": "en", "attachments": [{file}], "statistics": [{fact}] }}] }}"#
        )
    };
    for (digits, unit, says) in [
        (
            r#""3""#,
            r#""km""#,
            r#"`km` is none of the units that stand for themselves [wrong_value] | write { "known": "km" }"#,
        ),
        (r#""3""#, r#""EUR""#, r#"| write { "currency": "EUR" }"#),
        (r#""3""#, r#""percnt""#, "| did you mean `percent`?"),
        (
            r#""3""#,
            r#""ships""#,
            r#"| money is written as { "currency": "EUR" }, other units as"#,
        ),
        (
            "31.5",
            r#""percent""#,
            r#"write it in quotation marks: "31.5""#,
        ),
        ("-1", r#""percent""#, r#"write it in quotation marks: "-1""#),
        (
            "1e999999",
            r#""percent""#,
            r#"| write it in quotation marks, and a number with its digits, as in "31.5""#,
        ),
        (
            &"1".repeat(60),
            r#""percent""#,
            "and a number with its digits",
        ),
    ] {
        let errors = errors(document(digits, unit));
        assert_eq!(errors.len(), 2, "{errors:#?}");
        assert!(
            errors[0].contains(
                "/attachments/0/size: `-1` stands where a whole number, 0 or more is expected"
            ),
            "{}",
            errors[0]
        );
        assert!(errors[1].contains(says), "{}", errors[1]);
    }
}

/// Whatever is cut off, doubled or replaced: there is an answer, and no panic.
#[test]
fn broken_documents_never_panic() {
    let json = super::written(&Feed::new("Example", [&loaded()]));
    let bytes = json.as_bytes();
    for at in (0..bytes.len()).step_by(71) {
        assert!(!errors(&bytes[..at]).is_empty(), "cut off at {at}");
        for byte in [b'"', b'{', b']', b',', b'7', b'\\', b'\n', 0xFF] {
            let mut broken = bytes.to_vec();
            broken[at] = byte;
            let _ = FactsDocument::from_json(&broken);
        }
    }
}

/// Every value of a document, replaced by one of another kind: refused at that very place, or read.
#[test]
fn a_wrong_value_is_named_where_it_stands() {
    let mut places = Vec::new();
    let document = tree(&loaded());
    walk(&document, String::new(), &mut places);
    let mut refused = 0;
    for pointer in places
        .iter()
        .filter(|pointer| pointer.matches('/').count() > 2)
    {
        for value in [json!(null), json!([[]]), json!(-1)] {
            let mut broken = document.clone();
            put(&mut broken, pointer, Some(value));
            let errors = errors(broken.to_string());
            for error in &errors {
                assert!(error.contains(&format!(" {pointer}")), "{pointer}: {error}");
            }
            refused += errors.len();
        }
    }
    assert!(
        refused > 2 * places.len() * 9 / 10,
        "{refused} of {}",
        3 * places.len()
    );
}

fn walk(value: &Value, pointer: String, places: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(item, format!("{pointer}/{index}"), places);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                walk(member, format!("{pointer}/{name}"), places);
            }
        }
        _ => {}
    }
    places.push(pointer);
}
