//! `newsfacts check --stream` and `newsfacts draft --stream`: a line in, a line out.

mod drafts;
mod files;
mod lines;
mod running;

use super::{draft::VOTE, folder, made, newsfacts, run, run_with};
use serde_json::{Value, json};
use std::{
    fs,
    io::Write,
    path::Path,
    process::{Child, Stdio},
    thread,
};

/// A line with facts of one quotation, in which these words are declared, and its text.
fn vote(id: Value, words: &str) -> Value {
    json!({ "id": id, "text": "“We will build 120 homes,” Mayor Ann Lee said.", "facts": vote_facts(words) })
}

fn vote_facts(words: &str) -> Value {
    json!({ "newsfacts": "1.0", "articles": [{
        "name": "vote", "id": "vote", "headline": "Council votes", "published": "2023-03-14", "language": "en",
        "actors": [{ "id": "lee", "kind": "Person", "name": "Ann Lee" }],
        "quotes": [{ "id": "homes", "speakers": ["lee"], "parts": [{ "value": words }] }],
    }] })
}

const RIGHT: &str = "We will build 120 homes";
const MISQUOTED: &str = "We will build 210 homes";

/// What is answered to these lines, and the exit code. Nothing is said beside.
#[track_caller]
fn answers(
    folder: &Path,
    arguments: &[&str],
    input: impl Into<Vec<u8>>,
) -> (Option<i32>, Vec<Value>) {
    let (code, out) = printed(folder, arguments, input);
    let read = |line: &str| serde_json::from_str(line).expect("an answer is JSON");
    (code, out.lines().map(read).collect())
}

/// The same as it is printed.
#[track_caller]
fn printed(folder: &Path, arguments: &[&str], input: impl Into<Vec<u8>>) -> (Option<i32>, String) {
    let input = input.into();
    let mut child = spawn(folder, arguments);
    let mut stdin = child.stdin.take().expect("it has a standard input");
    // It answers before it has read all, and waits for whoever reads that.
    let writer = thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    writer.join().expect("no panic").expect("it reads all");
    let out = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(out.is_empty() || out.ends_with('\n'), "{out}");
    (output.status.code(), out)
}

fn spawn(folder: &Path, arguments: &[&str]) -> Child {
    let mut command = newsfacts(folder, arguments);
    command.stdin(Stdio::piped());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().expect("it runs")
}

#[test]
fn the_verdicts_are_those_of_check() {
    let folder = folder(&[]);
    let folder = folder.path();
    let articles = [0, 3, 7, 13, 23, 33].map(made::article);
    for levels in [
        &[][..],
        &[
            "--deny",
            "unverified",
            "--warn",
            "uncovered",
            "--allow",
            "misdated",
        ],
    ] {
        let lines: Vec<String> = articles
            .iter()
            .map(|made| {
                json!({ "id": made.id, "facts": made.facts, "text": made.text }).to_string()
            })
            .collect();
        let stream = [&["check", "--stream"], levels].concat();
        let (code, answers) = answers(folder, &stream, lines.join("\n"));
        assert_eq!((code, answers.len()), (Some(1), articles.len()));
        for (made, answer) in articles.iter().zip(&answers) {
            fs::write(folder.join("facts"), made.facts.to_string()).unwrap();
            fs::write(folder.join("text"), &made.text).unwrap();
            let check = [
                "check",
                "facts",
                "--text",
                "text",
                "--message-format",
                "json",
            ];
            let (code, out, _) = run(folder, &[&check, levels].concat());
            let status = if code == Some(0) { "good" } else { "wrong" };
            assert_eq!(answer["status"], status, "{}: {out}", made.id);
            let mut told: Vec<Value> = out
                .lines()
                .map(|line| serde_json::from_str(line).unwrap())
                .collect();
            let mut messages = answer["messages"].as_array().unwrap().clone();
            for message in told.iter_mut().chain(&mut messages) {
                let message = message.as_object_mut().unwrap();
                // What underlines a value for people; else all is the same.
                for member in ["end_line", "end_column", "rendered"] {
                    message.remove(member);
                }
            }
            assert_eq!(messages, told, "{}", made.id);
            if levels.is_empty() {
                assert_eq!(status == "wrong", made.is_wrong, "{}: {out}", made.id);
            }
        }
    }
}

#[test]
fn answers_come_in_the_order_of_the_lines_however_many_work() {
    let folder = folder(&[]);
    let lines: Vec<String> = (0..60).map(made::line).collect();
    let input = lines.join("\n");
    let with = |more: &[&str]| {
        let arguments = [&["check", "--stream"], more].concat();
        printed(folder.path(), &arguments, &*input)
    };
    let (code, alone) = with(&["--jobs", "1"]);
    let ids = alone
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap()["id"].clone());
    let made: Vec<Value> = (0..60).map(|at| made::article(at).id.into()).collect();
    assert_eq!((code, ids.collect::<Vec<_>>()), (Some(1), made));
    for jobs in [&[][..], &["--jobs", "7"]] {
        assert_eq!(with(jobs), (code, alone.clone()), "{jobs:?}");
    }
    fs::write(folder.path().join("lines"), &input).unwrap();
    let of_file = run(folder.path(), &["check", "--stream", "lines"]);
    assert_eq!(of_file, (code, alone, String::new()));
}

#[test]
fn an_answer_has_all_that_was_found() {
    let folder = folder(&[]);
    let input = [vote(json!(7), MISQUOTED), vote(json!("b"), RIGHT)].map(|line| line.to_string());
    let stream = ["check", "--stream", "--facts"];
    let (code, answers) = answers(folder.path(), &stream, input.join("\n"));
    assert_eq!(code, Some(1));
    let [wrong, good] = &answers[..] else {
        panic!("two answers");
    };
    assert_eq!((&wrong["id"], &good["id"]), (&json!(7), &json!("b")));
    assert_eq!(
        (&wrong["status"], &good["status"]),
        (&json!("wrong"), &json!("good"))
    );
    for answer in &answers {
        assert_eq!(answer["contract"], json!(newsfacts::rules::CONTRACT));
        assert_eq!(answer["version"], json!(env!("CARGO_PKG_VERSION")));
        assert_eq!(answer["error"], Value::Null);
    }
    assert_eq!((&wrong["errors"], &good["errors"]), (&json!(1), &json!(0)));
    assert_eq!(
        wrong["messages"][0]["pointer"],
        "/articles/0/quotes/0/parts/0"
    );
    let evidence = json!([
        { "aspect": "words", "basis": "stated", "at": { "start": 1, "end": 24 } },
        { "aspect": "speaker", "basis": "stated", "at": { "start": 27, "end": 45 } },
    ]);
    let of_quote =
        json!([{ "pointer": "/articles/0/quotes/0", "fact": "homes", "evidence": evidence }]);
    assert_eq!(good["articles"][0]["evidence"], of_quote);
    assert_eq!(good["articles"][0]["coverage"]["quotations"]["covered"], 1);
    let part = &good["facts"]["articles"][0]["quotes"][0]["parts"][0];
    assert_eq!(
        (&part["anchor"]["start"], &part["anchor"]["exact"]),
        (&json!(1), &json!(RIGHT))
    );
    assert!(wrong["facts"]["articles"][0]["quotes"][0]["parts"][0]["anchor"].is_null());
    // What facts bring along of their places is not believed.
    let mut forged = vote(json!(1), MISQUOTED);
    forged["facts"]["articles"][0]["quotes"][0]["parts"][0]["anchor"] = part["anchor"].clone();
    let (_, forged) = self::answers(folder.path(), &stream, forged.to_string());
    assert_eq!(forged[0]["facts"], wrong["facts"]);
}

/// Whether a value has all that is shown of it.
fn has(value: &Value, shown: &Value) -> bool {
    match (value, shown) {
        (Value::Object(members), Value::Object(shown)) => shown
            .iter()
            .all(|(name, shown)| members.get(name).is_some_and(|member| has(member, shown))),
        (Value::Array(items), Value::Array(shown)) => {
            items.len() == shown.len()
                && items
                    .iter()
                    .zip(shown)
                    .all(|(item, shown)| has(item, shown))
        }
        _ => value == shown,
    }
}

#[test]
fn the_guide_shows_what_is_answered() {
    let guide = include_str!("../../src/streams.md");
    let mut blocks = guide
        .split("```json\n")
        .skip(1)
        .map(|block| block.split("```").next().unwrap());
    let (line, shown) = (blocks.next().unwrap(), blocks.next().unwrap());
    let folder = folder(&[]);
    let (_, answers) = answers(folder.path(), &["check", "--stream"], line);
    let shown: Value = serde_json::from_str(shown).unwrap();
    assert!(has(&answers[0], &shown), "{}", answers[0]);
}

#[test]
fn facts_may_be_text_and_the_text_may_be_in_the_facts() {
    let folder = folder(&[]);
    let mut as_text = vote(json!(1), MISQUOTED);
    as_text["facts"] = as_text["facts"].to_string().into();
    as_text["month"] = json!("2023-03");
    let mut own = vote(json!(2), MISQUOTED);
    own["facts"]["articles"][0]["text"] = own["text"].take();
    let input = format!("{as_text}\n{own}\n");
    let (code, answers) = answers(folder.path(), &["check", "--stream"], input);
    assert_eq!(code, Some(1));
    for answer in &answers {
        assert_eq!(answer["messages"][0]["rule"], "misquoted");
        assert_eq!(answer["messages"][0]["file"], "facts");
        assert_eq!(answer["messages"][0]["passage"]["file"], "text");
    }
}

#[test]
fn what_makes_no_sense_with_a_stream_is_refused() {
    let folder = folder(&[("lines", "{}"), ("vote.txt", VOTE)]);
    for (arguments, told) in [
        (
            &["check", "--stream", "lines", "lines"][..],
            "--stream goes with one FILE",
        ),
        (&["check", "--stream", "none"], "there is no file none"),
        (&["check", "--stream", "."], ". is a directory"),
        (
            &["check", "--stream", "--text", "vote.txt"],
            "--text goes with FILE, and not with --stream",
        ),
        (
            &["check", "--stream", "--article", "vote"],
            "--article goes with FILE",
        ),
        (
            &["check", "--stream", "--actors", "a.rs"],
            "--actors goes with FILE",
        ),
        (
            &["check", "--stream", "--message-format", "json"],
            "cannot be used with",
        ),
        (
            &["check", "--stream", "--color", "never"],
            "cannot be used with",
        ),
        (&["check", "lines", "--facts"], "--stream"),
        (&["check", "lines", "--jobs", "2"], "--stream"),
        (&["check", "lines", "--files-under", "."], "--stream"),
        (
            &["check", "--stream", "--jobs", "0"],
            "0 is not in 1..=1024",
        ),
        (
            &["check", "--stream", "--files-under", "none"],
            "there is no folder none",
        ),
        (
            &["check", "--stream", "--files-under", "lines"],
            "lines is no folder",
        ),
        (
            &["check", "--stream", "--sources", "none"],
            "there is no folder none",
        ),
        (
            &["check", "--stream", "--deny", "misqoted"],
            "did you mean `misquoted`?",
        ),
        (
            &["draft", "--stream", "--headline", "Vote"],
            "cannot be used with",
        ),
        (
            &["draft", "--stream", "--name", "vote"],
            "cannot be used with",
        ),
        (
            &["draft", "--stream", "--into", "vote.rs"],
            "cannot be used with",
        ),
        (
            &["draft", "--stream", "--output", "facts.json"],
            "--output goes with ARTICLE",
        ),
        (&["draft", "vote.txt", "--jobs", "2"], "--stream"),
    ] {
        let (code, out, err) = run(folder.path(), arguments);
        assert_eq!((code, &*out), (Some(2), ""), "{arguments:?}: {err}");
        assert!(err.contains(told), "{arguments:?}: {err}");
    }
    // No lines are no mistake.
    assert_eq!(
        run_with(folder.path(), &["check", "--stream"], "\n\n"),
        (Some(0), String::new(), String::new())
    );
}
