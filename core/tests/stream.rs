//! Lines and their answers, as a program has them that calls the library itself.

use newsfacts_core::{
    facts::{
        Levels,
        stream::{Judge, Line, Status},
    },
    rules::{CONTRACT, Level},
    shown::is_hidden,
};
use serde_json::{Value, json};
use std::thread;

/// A line with so many quotes, whose words are these, and a text that has one of them.
fn line(id: &Value, words: &str, quotes: usize) -> String {
    let quote =
        |at| json!({ "id": format!("q{at}"), "speakers": ["lee"], "parts": [{ "value": words }] });
    json!({
        "id": id, "text": "“We will build 120 homes,” Mayor Ann Lee said.",
        "facts": { "newsfacts": "1.0", "articles": [{
            "name": "vote", "id": "vote", "headline": "Council votes", "published": "2023-03-14", "language": "en",
            "actors": [{ "id": "lee", "kind": "Person", "name": "Ann Lee" }],
            "quotes": (0..quotes).map(quote).collect::<Vec<_>>(),
        }] },
    })
    .to_string()
}

fn written(judge: &Judge, line: &str) -> Value {
    let json = judge
        .answer(1, line.as_bytes())
        .to_json()
        .expect("it is JSON");
    assert!(!json.chars().any(is_hidden), "{json}");
    serde_json::from_str(&json).expect("it is JSON")
}

#[test]
fn of_very_many_errors_a_thousand_are_listed_and_all_are_counted() {
    let answer = written(
        &Judge::default(),
        &line(&json!(1), "We shall build 120 homes", 1200),
    );
    assert_eq!(
        (&answer["status"], &answer["errors"]),
        (&json!("wrong"), &json!(1200))
    );
    let messages = answer["messages"].as_array().expect("a list");
    assert_eq!(messages.len(), 1001);
    let last = messages[1000]["message"].as_str();
    assert_eq!(
        last,
        Some("there are 200 errors more, which are not listed")
    );
}

#[test]
fn an_id_stays_as_it_is_written() {
    for id in [
        "7",
        "-1.50",
        "123456789012345678901234567890",
        "\"\"",
        r#""a\u202eb\"\\""#,
    ] {
        let line = line(&json!(0), "We will build 120 homes", 1)
            .replace("\"id\":0", &format!("\"id\":{id}"));
        let json = Judge::default()
            .answer(1, line.as_bytes())
            .to_json()
            .expect("it is JSON");
        let start =
            format!("{{\"id\":{id},\"status\":\"good\",\"contract\":{CONTRACT},\"version\":");
        assert!(json.starts_with(&start), "{id}: {json}");
    }
}

#[test]
fn what_nobody_sees_is_escaped_wherever_it_stands() {
    let hidden = "\u{202E}\u{200B}\u{1B}[2J";
    let id = json!(format!("a{hidden}"));
    for (words, status) in [
        (format!("We {hidden} build 120 homes"), "wrong"),
        ("We will build 120 homes".to_owned(), "good"),
    ] {
        let answer = written(&Judge::default().with_facts(), &line(&id, &words, 1));
        assert_eq!((&answer["id"], &answer["status"]), (&id, &json!(status)));
    }
    let named = json!({ "id": id, "facts_file": hidden, "text_file": hidden }).to_string();
    assert_eq!(written(&Judge::default(), &named)["id"], id);
}

#[test]
fn levels_hold_for_all_lines() {
    let mut levels = Levels::default();
    levels
        .set("misquoted", Level::Warn)
        .expect("there is such a rule");
    let answer = written(
        &Judge::default().with_levels(levels),
        &line(&json!(1), "We shall build 120 homes", 1),
    );
    assert_eq!(answer["status"], "good");
    assert_eq!(
        (&answer["errors"], &answer["warnings"]),
        (&json!(0), &json!(1))
    );
}

#[test]
fn threads_may_share_a_judge() {
    let judge = Judge::default();
    let lines = ["We will build 120 homes", "We shall build 120 homes"]
        .map(|words| line(&json!(1), words, 1));
    thread::scope(|scope| {
        let asked = (0..8).map(|at| {
            let (judge, line) = (&judge, &lines[at % 2]);
            scope.spawn(move || judge.answer(at, line.as_bytes()).status())
        });
        let asked: Vec<_> = asked.collect();
        for (at, answer) in asked.into_iter().enumerate() {
            let status = [Status::Good, Status::Wrong][at % 2];
            assert_eq!(answer.join().expect("no panic"), status);
        }
    });
}

#[test]
fn members_are_asked_for_by_name() {
    let json = br#"{ "other": {"day": 1}, "day": "Monday", "late": true, "none": null, "half": "\ud83d" }"#;
    let line = Line::read(1, json, &["day", "late", "none", "half"]);
    assert_eq!(line.text("day").unwrap().as_deref(), Some("Monday"));
    assert_eq!(
        (line.text("other"), line.text("none")),
        (Ok(None), Ok(None))
    );
    assert_eq!(
        (line.flag("late"), line.flag("none")),
        (Ok(Some(true)), Ok(None))
    );
    assert_eq!(
        line.flag("day").unwrap_err().message,
        "`day` is neither true nor false"
    );
    assert_eq!(line.text("late").unwrap_err().message, "`late` is no text");
    let half = line.text("half").unwrap_err();
    assert_eq!(half.message, "half of a surrogate pair stands in `half`");
}
