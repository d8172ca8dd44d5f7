//! `newsfacts check` on what a language model took out of an article: in a file, and by the line.

use super::{folder, run, run_with};
use serde_json::{Value, json};

const TEXT: &str =
    "The council voted on Monday.\n\n“We will build 120 homes,” Mayor Ann Lee said.\n";

fn quote(words: &str) -> Value {
    json!({ "words": words, "speaker": "Mayor Ann Lee", "direct": true })
}

fn extraction(words: &str, when: &str) -> Value {
    let event = json!({ "what": "The council voted", "when": when });
    json!({ "quotes": [quote(words)], "figures": [], "events": [event] })
}

const CHECK: [&str; 6] = [
    "check",
    "extraction.json",
    "--text",
    "vote.txt",
    "--published",
    "2023-03-14",
];

#[test]
fn a_file_is_answered_item_by_item() {
    let right = extraction("We will build 120 homes", "2023-03-13").to_string();
    let folder = folder(&[("vote.txt", TEXT), ("extraction.json", &right)]);
    let (code, out, err) = run(folder.path(), &CHECK);
    assert_eq!((code, &*out), (Some(0), ""), "{}", err);
    assert!(err.contains("2 items: 2 stated"), "{}", err);

    let wrong = extraction("We will build 210 homes", "2022-03-13").to_string();
    std::fs::write(folder.path().join("extraction.json"), &wrong).unwrap();
    let (code, out, err) = run(folder.path(), &CHECK);
    assert_eq!(code, Some(1));
    assert!(out.contains("contradicted: "), "{}", out);
    assert!(out.contains("We will build 120 homes"), "{}", out);
    assert!(err.contains("2 items: 2 contradicted"), "{}", err);

    let (_, out, _) = run(
        folder.path(),
        &[&CHECK[..], &["--message-format", "json"]].concat(),
    );
    let answers: Vec<Value> = out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let told: Vec<_> = answers
        .iter()
        .map(|one| (one["pointer"].as_str(), one["answer"].as_str()))
        .collect();
    let contradicted = Some("contradicted");
    assert_eq!(
        told,
        [
            (Some("/quotes/0"), contradicted),
            (Some("/events/0"), contradicted)
        ]
    );
    assert_eq!(
        answers[0]["members"][0]["instead"],
        "We will build 120 homes"
    );
    assert_eq!(answers[0]["passage"]["line"], 3);
}

#[test]
fn what_is_missing_is_told() {
    let right = extraction("We will build 120 homes", "2023-03-13").to_string();
    let folder = folder(&[
        ("vote.txt", TEXT),
        ("extraction.json", &right),
        ("other.json", r#"{ "facts": [] }"#),
    ]);
    let (code, _, err) = run(folder.path(), &["check", "extraction.json"]);
    assert_eq!(code, Some(2));
    assert!(err.contains("--text gives it"), "{}", err);
    let (code, _, err) = run(folder.path(), &["page", "extraction.json"]);
    assert_eq!(code, Some(2));
    assert!(err.contains("is an extraction, and no facts"), "{}", err);
    let (code, out, _) = run(
        folder.path(),
        &["check", "other.json", "--text", "vote.txt"],
    );
    assert_eq!(code, Some(2));
    assert!(out.contains("this is no facts document"), "{}", out);
}

#[test]
fn a_line_is_answered_item_by_item() {
    let line = |id: u32, extraction: Value| {
        json!({ "id": id, "text": TEXT, "published": "2023-03-14", "extraction": extraction })
            .to_string()
    };
    let lines = [
        line(1, extraction("We will build 120 homes", "2023-03-13")),
        line(2, extraction("We will build 210 homes", "2023-03-13")),
        line(
            3,
            json!({ "quotes": [7, quote("We will build 120 homes")], "figures": [], "events": [] }),
        ),
        line(4, json!({ "claims": [] })),
        json!({ "id": 5, "extraction": extraction("a", "2023") }).to_string(),
    ];
    let folder = folder(&[]);
    let (code, out, err) = run_with(folder.path(), &["check", "--stream"], &lines.join("\n"));
    assert_eq!(code, Some(2), "{}", err);
    let answers: Vec<Value> = out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let statuses: Vec<_> = answers
        .iter()
        .map(|one| one["status"].as_str().unwrap())
        .collect();
    assert_eq!(statuses, ["good", "wrong", "wrong", "unjudged", "unjudged"]);
    assert_eq!(answers[1]["items"][0]["answer"], "contradicted");
    assert_eq!(answers[2]["items"][0]["answer"], "unreadable");
    assert_eq!(answers[2]["items"][1]["answer"], "stated");
    assert_eq!(answers[2]["messages"][0]["pointer"], "/quotes/0");
    assert_eq!(answers[3]["messages"][0]["rule"], "malformed");
}
