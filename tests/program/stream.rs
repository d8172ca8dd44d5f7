//! `newsfacts check --stream` and `newsfacts draft --stream`: a line in, a line out.

use super::{draft::VOTE, folder, made, newsfacts, run, run_with};
use serde_json::{Value, json};
use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
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
fn files_are_read_from_one_folder_and_only_where_that_is_given() {
    let line = vote(json!(1), RIGHT);
    let (facts, text) = (line["facts"].to_string(), line["text"].as_str().unwrap());
    let mut cited = line.clone();
    cited["facts"]["articles"][0]["quotes"][0]["source"] = json!({ "file": "a.txt" });
    let folder = folder(&[("secret.txt", text)]);
    let folder = folder.path();
    fs::create_dir(folder.join("in")).unwrap();
    fs::write(folder.join("in/a.json"), &facts).unwrap();
    fs::write(folder.join("in/a.txt"), text).unwrap();
    let named =
        |facts: &str, text: &str| json!({ "id": 1, "facts_file": facts, "text_file": text });
    let both = json!({ "id": 1, "facts_file": "a.json", "text": text, "text_file": "a.txt" });
    let under = ["--files-under", "in"];
    for (line, options, status, message) in [
        (named("a.json", "a.txt"), &under[..], "good", ""),
        (
            named("a.json", "a.txt"),
            &[],
            "unjudged",
            "`facts_file` names a file, and no files are read here",
        ),
        (
            named("b.json", "a.txt"),
            &under,
            "unjudged",
            "there is no file b.json",
        ),
        (
            named("a.json", "../secret.txt"),
            &under,
            "unjudged",
            "../secret.txt cannot be read: it lies outside",
        ),
        (
            named("a.json", "/etc/hostname"),
            &under,
            "unjudged",
            "/etc/hostname cannot be read: it lies outside",
        ),
        (named("a.json", "."), &under, "unjudged", ". is a directory"),
        (
            both,
            &under,
            "unjudged",
            "`text` and `text_file` are both given",
        ),
        (cited.clone(), &under, "good", ""),
        (cited.clone(), &["--sources", "in"], "good", ""),
        (
            cited,
            &[],
            "unjudged",
            "the facts name the source file a.txt, and no files are read here",
        ),
    ] {
        let arguments = [&["check", "--stream"], options].concat();
        let (_, answers) = answers(folder, &arguments, line.to_string());
        let told = answers[0]["error"]["message"].as_str().unwrap_or_default();
        assert_eq!(answers[0]["status"], status, "{line} {options:?}: {told}");
        assert!(told.starts_with(message), "{line} {options:?}: {told}");
    }
}

#[test]
fn who_waits_for_an_answer_gets_it() {
    let folder = folder(&[]);
    for arguments in [&["check", "--stream"][..], &["draft", "--stream"]] {
        let mut child = spawn(folder.path(), arguments);
        let mut stdin = child.stdin.take().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        for number in 0..3 {
            writeln!(stdin, "{}", made::line(number)).unwrap();
            stdin.flush().unwrap();
            let mut answer = String::new();
            stdout.read_line(&mut answer).unwrap();
            let answer: Value = serde_json::from_str(&answer).unwrap();
            assert_eq!(answer["id"], json!(made::article(number).id));
        }
        drop(stdin);
        assert_eq!(stdout.read_to_string(&mut String::new()).unwrap(), 0);
        assert_eq!(child.wait().unwrap().code(), Some(0));
    }
}

/// Keeps lines coming until nobody takes them.
fn feed(child: &mut Child) -> thread::JoinHandle<()> {
    let mut stdin = child.stdin.take().unwrap();
    let lines: Vec<String> = (0..10).map(made::line).collect();
    thread::spawn(move || {
        for line in lines.iter().cycle() {
            if writeln!(stdin, "{line}").is_err() {
                return;
            }
        }
    })
}

#[test]
fn it_ends_quietly_where_nobody_reads_on() {
    let folder = folder(&[]);
    let mut child = spawn(folder.path(), &["check", "--stream"]);
    let fed = feed(&mut child);
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    stdout.read_line(&mut String::new()).unwrap();
    drop(stdout);
    let output = child.wait_with_output().unwrap();
    fed.join().unwrap();
    assert_eq!(
        (
            output.status.code().is_some(),
            &*String::from_utf8_lossy(&output.stderr)
        ),
        (true, "")
    );
}

#[cfg(unix)]
#[test]
fn what_is_interrupted_leaves_whole_lines() {
    for signal in ["-INT", "-TERM"] {
        let folder = folder(&[]);
        let mut child = spawn(folder.path(), &["check", "--stream", "--facts"]);
        let fed = feed(&mut child);
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut out = String::new();
        for _ in 0..5 {
            stdout.read_line(&mut out).unwrap();
        }
        let process = child.id().to_string();
        let killed = std::process::Command::new("kill")
            .args([signal, &process])
            .status();
        assert!(killed.unwrap().success());
        stdout.read_to_string(&mut out).unwrap();
        let output = child.wait_with_output().unwrap();
        fed.join().unwrap();
        assert!(out.ends_with('\n'));
        let answers = out
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).unwrap());
        let count = answers.count();
        let said = format!("error: interrupted: {count} lines are answered\n");
        assert_eq!(
            (
                output.status.code(),
                &*String::from_utf8_lossy(&output.stderr)
            ),
            (Some(2), &*said)
        );
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

#[test]
fn drafts_are_those_of_one_article() {
    let folder = folder(&[("vote.txt", VOTE)]);
    let folder = folder.path();
    let line = |more: Value| {
        let mut line = json!({ "id": 1, "text": VOTE, "published": "2023-03-14" });
        line.as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        line.to_string()
    };
    let named = json!({ "headline": "All about it", "name": "all", "language": "en-GB", "timezone": "+01:00", "transcript": true });
    let flags = [
        "--headline",
        "All about it",
        "--name",
        "all",
        "--language",
        "en-GB",
        "--timezone",
        "+01:00",
        "--transcript",
    ];
    for (more, flags) in [(json!({}), &[][..]), (named, &flags)] {
        let (code, answers) = answers(folder, &["draft", "--stream"], line(more));
        assert_eq!((code, &answers[0]["status"]), (Some(0), &json!("good")));
        let draft = ["draft", "vote.txt", "--published", "2023-03-14", "--facts"];
        let (_, out, err) = run(folder, &[&draft, flags].concat());
        let one: Value = serde_json::from_str(&out).unwrap();
        assert_eq!(answers[0]["facts"], one, "{flags:?}");
        let todos = answers[0]["todos"].as_u64().unwrap();
        let told = match todos {
            0 => "nothing is left to decide".to_owned(),
            1 => "1 todo for you".to_owned(),
            _ => format!("{todos} todos for you"),
        };
        assert!(err.contains(&told), "{todos}: {err}");
        // What is drafted is right by its text.
        let back = json!({ "facts": answers[0]["facts"], "text": VOTE }).to_string();
        assert_eq!(
            self::answers(folder, &["check", "--stream"], back).0,
            Some(0)
        );
    }
    for (more, message) in [
        (json!({ "published": null }), "`published` is missing"),
        (
            json!({ "published": "March" }),
            "`published`: a day is needed",
        ),
        (json!({ "text": null }), "there is no text in the line"),
        (
            json!({ "text": "It voted." }),
            "the text does not begin with a headline",
        ),
        (json!({ "timezone": "noon" }), "`timezone`: "),
        (
            json!({ "transcript": "yes" }),
            "`transcript` is neither true nor false",
        ),
        (
            json!({ "language": "!" }),
            "`language`: `!` is not a language",
        ),
    ] {
        let (code, answers) = answers(folder, &["draft", "--stream"], line(more));
        assert_eq!((code, &answers[0]["status"]), (Some(2), &json!("unjudged")));
        assert_eq!(
            (&answers[0]["id"], &answers[0]["facts"]),
            (&json!(1), &Value::Null)
        );
        let told = answers[0]["error"]["message"].as_str().unwrap();
        assert!(told.starts_with(message), "{told}");
    }
    // What is said on the command line holds for lines that say nothing of it.
    let bare = json!({ "text": VOTE }).to_string();
    let (code, _) = answers(
        folder,
        &["draft", "--stream", "--published", "2023-03-14"],
        bare,
    );
    assert_eq!(code, Some(0));
}
