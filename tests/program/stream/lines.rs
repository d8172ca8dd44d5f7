//! Lines that are not what they should be.

use super::{RIGHT, answers, folder, vote};
use serde_json::{Value, json};

#[test]
fn a_bad_line_is_told_and_nothing_behind_it_is_lost() {
    let folder = folder(&[]);
    let good = vote(json!("good"), RIGHT).to_string();
    let mut two = vote(json!(1), RIGHT);
    let twin = two["facts"]["articles"][0].clone();
    two["facts"]["articles"].as_array_mut().unwrap().push(twin);
    let with = |member: &str, value: Value| {
        let mut line = vote(json!(1), RIGHT);
        line[member] = value;
        line.to_string().into_bytes()
    };
    let bytes = |text: &str| text.as_bytes().to_vec();
    let rows: [(Vec<u8>, Value, &str); 19] = [
        (bytes("5"), Value::Null, "the line is no JSON object"),
        (
            bytes("[{\"id\": 1}]"),
            Value::Null,
            "the line is no JSON object",
        ),
        (
            bytes("{\"id\": 1, "),
            json!(1),
            "this is not JSON: EOF while parsing a value, in column 10",
        ),
        (
            bytes("{\"id\": \"x\", \"facts\": {]"),
            json!("x"),
            "this is not JSON: ",
        ),
        (
            bytes("{\"facts\": {]}, \"id\": 1"),
            Value::Null,
            "this is not JSON: ",
        ),
        (
            bytes("{\"id\": 1} {}"),
            json!(1),
            "this is not JSON: trailing characters",
        ),
        (
            b"{\"id\": 1, \"text\": \"\xFF\"}".to_vec(),
            json!(1),
            "the line is not UTF-8",
        ),
        (
            b"{\"text\": \"\xFF\", \"id\": 1}".to_vec(),
            json!(1),
            "the line is not UTF-8",
        ),
        (
            b"{\"id\": \"\xFF\"}".to_vec(),
            Value::Null,
            "the line is not UTF-8",
        ),
        (
            bytes("{\"id\": 1}"),
            json!(1),
            "there are no facts in the line",
        ),
        (
            bytes("{\"id\": [1]}"),
            Value::Null,
            "`id` is neither a text nor a number",
        ),
        (
            bytes("{\"id\": 1, \"id\": 2}"),
            json!(1),
            "the member `id` is given twice",
        ),
        (
            bytes("{\"id\": 1, \"text\": \"a\", \"text\": \"b\"}"),
            json!(1),
            "the member `text` is given twice",
        ),
        (with("text", json!(5)), json!(1), "`text` is no text"),
        (
            with("text", json!(null)),
            json!(1),
            "the facts of `vote` have no text",
        ),
        (
            with("text", json!(" \n")),
            json!(1),
            "text: there is nothing in it",
        ),
        (
            with("text", json!("<p>We start</p>")),
            json!(1),
            "text: `<p>` on line 1: this is HTML",
        ),
        (
            with("facts", json!({ "newsfacts": "1.0", "articles": [{}] })),
            json!(1),
            "facts cannot be read as facts",
        ),
        (
            two.to_string().into_bytes(),
            json!(1),
            "there are several articles in the facts",
        ),
    ];
    let mut input = b"\xEF\xBB\xBF".to_vec();
    for (line, ..) in &rows {
        // A blank line is none, and counts.
        input.extend_from_slice(&[line, good.as_bytes(), b" "].join(&b"\r\n"[..]));
        input.push(b'\n');
    }
    input.extend_from_slice(good.as_bytes());
    let (code, answers) = answers(folder.path(), &["check", "--stream"], input);
    assert_eq!((code, answers.len()), (Some(2), 2 * rows.len() + 1));
    for (at, (line, id, message)) in rows.iter().enumerate() {
        let [bad, good] = &answers[2 * at..2 * at + 2] else {
            panic!("two answers");
        };
        let line = String::from_utf8_lossy(line);
        assert_eq!(
            (&bad["status"], &bad["id"]),
            (&json!("unjudged"), id),
            "{line}"
        );
        assert_eq!(bad["error"]["line"], json!(3 * at + 1), "{line}");
        let told = bad["error"]["message"].as_str().unwrap();
        assert!(told.starts_with(message), "{line}: {told}");
        assert_eq!(
            (&good["status"], &good["id"]),
            (&json!("good"), &json!("good")),
            "{line}"
        );
    }
    let unreadable = &answers[2 * 17];
    assert_eq!(unreadable["messages"][0]["pointer"], "/articles/0");
    assert_eq!(
        unreadable["errors"].as_u64(),
        unreadable["messages"]
            .as_array()
            .map(|all| all.len() as u64)
    );
    assert_eq!(answers.last().unwrap()["status"], "good");
}

#[test]
fn a_line_that_is_too_long_is_passed_over() {
    let folder = folder(&[]);
    let mut long = vote(json!("long"), RIGHT);
    long["text"] = json!("a ".repeat(9 << 20));
    let long = format!("{{\"id\": \"long\", {}", &long.to_string()[1..]);
    let good = vote(json!("good"), RIGHT).to_string();
    let input = [good.as_str(), &long, &good].join("\n").into_bytes();
    let (code, answers) = answers(folder.path(), &["check", "--stream"], input);
    let statuses: Vec<_> = (answers.iter())
        .filter_map(|answer| answer["status"].as_str())
        .collect();
    assert_eq!(
        (code, statuses),
        (Some(2), vec!["good", "unjudged", "good"])
    );
    assert_eq!(
        (&answers[1]["id"], &answers[1]["error"]["line"]),
        (&json!("long"), &json!(2))
    );
    let told = answers[1]["error"]["message"].as_str().unwrap();
    assert_eq!(told, "the line has more than 16 MB, and is passed over");
}
