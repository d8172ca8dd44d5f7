//! The program `check`, run as its users run it.

use super::{
    articles::{harbour, loaded},
    schema::put,
    tree, written,
};
use newsfacts::{model::Feed, shown::is_hidden};
use serde_json::{Value, json};
use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

pub const TEXT: &str = "Harbour traffic fell 7 percent in March, the port authority said on Monday. \
    “We lost a month to the storm,” harbour master Ines Roth told the city council. Only 412 ships called. \
    “The quay will be repaired,” Roth added, “before the summer season.” The repair costs about €2.5 million.\n";

/// A folder for one test, with these files.
pub fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("check-{name}"));
    fs::create_dir_all(&folder).expect("a folder");
    for (file, content) in files {
        fs::write(folder.join(file), content).expect("a file");
    }
    folder
}

fn check(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO"));
    let manifest = newsfacts_tests::root().join("Cargo.toml");
    command
        .current_dir(folder)
        .args([
            "run",
            "--quiet",
            "--features",
            "check",
            "--example",
            "check",
            "--manifest-path",
        ])
        .arg(manifest)
        .arg("--")
        .args(arguments)
        .stdin(Stdio::null());
    command
}

pub fn run(folder: &Path, arguments: &[&str]) -> (Option<i32>, String, String) {
    let Output {
        status,
        stdout,
        stderr,
    } = check(folder, arguments).output().expect("cargo runs");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (status.code(), text(stdout), text(stderr))
}

pub fn harbour_facts() -> String {
    written(&Feed::new("Example", [&harbour::ARTICLE]))
}

#[test]
fn findings_are_printed_like_the_compilers() {
    let facts = harbour_facts();
    let right = TEXT.replace("a month", "a week");
    let folder = folder(
        "human",
        &[
            ("facts.json", &facts),
            ("right.txt", &right),
            ("wrong.txt", TEXT),
        ],
    );
    assert_eq!(
        run(&folder, &["facts.json", "--text", "right.txt"]),
        (Some(0), String::new(), String::new())
    );
    let (code, out, err) = run(&folder, &["facts.json", "--text", "wrong.txt"]);
    let line = 1 + facts
        .lines()
        .position(|line| line.contains("\"value\": \"We lost a week"))
        .unwrap();
    assert_eq!(
        out,
        format!(
            "error: the article does not quote these words [misquoted]
         nearest: wrong.txt:1:88
             …said on Monday. “We lost a month to the storm,” harbour master Ines Roth told the city council.…
                                         ^^^^^ declared: week
         explained in newsfacts::rule::misquoted (cargo doc -p newsfacts --open)
  --> facts.json:{}:13 /articles/0/quotes/0/parts/0\n\n",
            line - 1
        )
    );
    assert_eq!((code, &*err), (Some(1), "facts.json: 1 error\n"));
    assert_eq!(
        run(
            &folder,
            &["facts.json", "--text", "wrong.txt", "--allow", "misquoted"]
        )
        .0,
        Some(0)
    );
    let (code, out, _) = run(
        &folder,
        &["facts.json", "--text=wrong.txt", "--warn=misquoted"],
    );
    assert_eq!(code, Some(0));
    assert!(
        out.starts_with("warning: the article does not quote"),
        "{out}"
    );
}

#[test]
fn findings_are_objects_for_other_programs() {
    let folder = folder(
        "json",
        &[("facts.json", &harbour_facts()), ("wrong.txt", TEXT)],
    );
    let arguments = [
        "facts.json",
        "--text",
        "wrong.txt",
        "--message-format",
        "json",
    ];
    let (code, out, err) = run(&folder, &arguments);
    assert_eq!((code, &*err), (Some(1), ""));
    let mut found: Value = serde_json::from_str(&out).expect("one object on one line");
    let rendered = found["rendered"].take();
    assert!(
        rendered
            .as_str()
            .unwrap()
            .starts_with("error: the article does not")
    );
    let start = TEXT.chars().position(|c| c == '“').unwrap() + 1;
    let words = "We lost a month to the storm";
    assert_eq!(found["passage"]["exact"], words, "{found}");
    assert_eq!(
        found,
        json!({
            "level": "error",
            "rule": "misquoted",
            "message": "the article does not quote these words",
            "details": found["details"],
            "file": "facts.json", "line": found["line"], "column": 13,
            "pointer": "/articles/0/quotes/0/parts/0",
            "article": "harbour",
            "fact": "storm",
            "passage": {
                "file": "wrong.txt", "line": 1, "column": start + 1,
                "start": start, "end": start + words.chars().count(), "exact": words,
            },
            "rendered": null,
        })
    );
    // A file that cannot be read is told of in the same way.
    let mut broken = tree(&harbour::ARTICLE);
    put(
        &mut broken,
        "/articles/0/actors/0/kind",
        Some(json!("Company")),
    );
    put(&mut broken, "/articles/0/quotes/0/id", None);
    fs::write(folder.join("facts.json"), broken.to_string()).unwrap();
    let (code, out, _) = run(&folder, &arguments);
    assert_eq!(code, Some(2));
    let found: Vec<Value> = out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let said: Vec<(&Value, &Value)> = found
        .iter()
        .map(|found| (&found["rule"], &found["pointer"]))
        .collect();
    assert_eq!(
        said,
        [
            (&json!("unknown_kind"), &json!("/articles/0/actors/0/kind")),
            (&json!("missing_field"), &json!("/articles/0/quotes/0")),
        ]
    );
}

#[test]
fn the_article_is_chosen_and_its_sources_are_read() {
    let mut cited = harbour::ARTICLE.clone();
    cited.name = "cited".into();
    cited.id = "cited".into();
    cited.url = Some("https://news.example/cited".into());
    cited.quotes.to_mut()[0].source =
        serde_json::from_value(json!({ "file": "minutes.txt" })).unwrap();
    let both = written(&Feed::new("Example", [&cited, &harbour::ARTICLE]));
    let right = TEXT.replace("a month", "a week");
    let folder = folder(
        "article",
        &[
            ("facts.json", &both),
            ("right.txt", &right),
            ("minutes.txt", "“We lost two weeks to the storm.”"),
        ],
    );
    let (code, _, err) = run(&folder, &["facts.json", "--text", "right.txt"]);
    assert_eq!(code, Some(2));
    assert!(
        err.contains("say with --article of which article this is the text: `cited`, `harbour`"),
        "{err}"
    );
    let text = |name| {
        run(
            &folder,
            &["facts.json", "--text", "right.txt", "--article", name],
        )
    };
    assert_eq!(text("harbour").0, Some(0));
    let (code, out, _) = text("cited");
    assert_eq!(code, Some(1));
    assert!(
        out.contains("[differs_from_source]") && out.contains(" /articles/0/quotes/0/parts/0"),
        "{out}"
    );
    assert!(
        text("harbor")
            .2
            .contains("there is no article `harbor`, only `cited`, `harbour`")
    );
    fs::remove_file(folder.join("minutes.txt")).unwrap();
    let (code, out, _) = text("cited");
    assert_eq!(code, Some(1));
    assert!(
        out.contains("there is no file minutes.txt [unreadable_text]")
            && out.contains(" /articles/0/quotes/0/source"),
        "{out}"
    );
}

/// Files that cannot be read, each named by two facts, beside a misquotation and in two articles: all of it in one run.
#[test]
fn a_source_that_cannot_be_read_hides_nothing() {
    let mut first = harbour::ARTICLE.clone();
    let source = |file: &str| serde_json::from_value(json!({ "file": file })).unwrap();
    let quotes = first.quotes.to_mut();
    quotes[0].source = source("missing.txt");
    quotes[1].source = source("latin.txt");
    let statistics = first.statistics.to_mut();
    statistics[0].source = source("missing.txt");
    statistics[1].source = source("page.html");
    let mut second = first.clone();
    second.name = "second".into();
    second.id = "second".into();
    second.url = Some("https://news.example/second".into());
    let mut facts: Value =
        serde_json::from_str(&written(&Feed::new("Example", [&first, &second]))).unwrap();
    for article in facts["articles"].as_array_mut().unwrap() {
        article["text"] = TEXT.into();
    }
    let folder = folder(
        "refused",
        &[
            ("facts.json", &facts.to_string()),
            ("page.html", "<p>A page</p>"),
        ],
    );
    fs::write(folder.join("latin.txt"), b"\xE9t\xE9").unwrap();
    let (code, out, err) = run(&folder, &["facts.json"]);
    assert_eq!(code, Some(1), "{out}{err}");
    for told in [
        "[misquoted]",
        "[not_plain_text]",
        "not UTF-8 on line 1 (at the start of the file)",
    ] {
        assert_eq!(out.matches(told).count(), 2, "{told}: {out}");
    }
    assert_eq!(
        out.matches(
            "it is looked for in the current folder\n         --sources names another folder"
        )
        .count(),
        2,
        "{out}"
    );
    let (code, out, _) = run(&folder, &["facts.json", "--message-format=json"]);
    assert_eq!(code, Some(1));
    let told = |line: &str| {
        let found: Value = serde_json::from_str(line).unwrap();
        format!(
            "{} {}",
            found["rule"].as_str().unwrap(),
            found["pointer"].as_str().unwrap()
        )
    };
    let said: Vec<String> = out.lines().map(told).collect();
    let expected = |article: usize| {
        [
            "misquoted /quotes/0/parts/0",
            "unreadable_text /quotes/0/source",
            "unreadable_text /quotes/1/source",
            "not_plain_text /statistics/1/source",
        ]
        .map(|said| said.replace(" /", &format!(" /articles/{article}/")))
    };
    assert_eq!(said, [expected(0), expected(1)].concat());
}

#[test]
fn an_article_is_held_against_the_text_that_it_carries() {
    let mut facts = tree(&loaded());
    let text = facts["articles"][0]["text"]
        .as_str()
        .unwrap()
        .replace("81.25", "82.25");
    facts["articles"][0]["text"] = text.into();
    let folder = folder("own", &[("facts.json", &facts.to_string())]);
    let (code, out, _) = run(&folder, &["facts.json"]);
    assert_eq!(code, Some(1), "{out}");
    assert!(out.contains("[misstated]"), "{out}");
    facts["articles"][0].as_object_mut().unwrap().remove("text");
    fs::write(folder.join("facts.json"), facts.to_string()).unwrap();
    let (_, _, err) = run(&folder, &["facts.json"]);
    assert!(err.contains("`reservoirs` carries no text"), "{err}");
}

#[test]
fn what_makes_no_sense_is_refused() {
    let folder = folder(
        "usage",
        &[
            ("facts.json", &harbour_facts()),
            ("page.html", "<p>A page</p>"),
            ("bad.json", "{"),
        ],
    );
    for (arguments, message) in [
        (&[][..], "name a file of facts JSON"),
        (&["facts.json", "more.json"], "`more.json` is a second"),
        (&["facts.json", "--txt", "a"], "there is no option --txt"),
        (&["facts.json", "--text"], "--text needs a value"),
        (
            &["facts.json", "--message-format", "xml"],
            "there is no message format `xml`",
        ),
        (
            &["facts.json", "--deny", "misqoted"],
            "did you mean `misquoted`?",
        ),
        (
            &["facts.json", "--allow", "undeclared_name"],
            "cannot be set",
        ),
        (
            &["missing.json"],
            "there is no file missing.json\nthe path starts in /",
        ),
        (
            &["facts.json", "--text", "missing.txt"],
            "there is no file missing.txt\nthe path",
        ),
        (
            &["facts.json", "--text", "."],
            ". is a directory\nname the text file in it",
        ),
        (
            &["facts.json", "--text", ""],
            "the name of a file is empty\nwrite the path",
        ),
        (
            &["facts.json", "--text", "page.html/a.txt"],
            "there is no file page.html/a.txt\none of",
        ),
        (
            &["facts.json", "--sources", "missing"],
            "there is no folder missing\nthe path starts",
        ),
        (
            &["facts.json", "--sources", "bad.json"],
            "bad.json is no folder\nname the folder",
        ),
        (&["facts.json", "--text", "page.html"], "this is HTML"),
        (&["-"], "1 error"),
        (&["bad.json"], "1 error"),
    ] {
        let (code, _, err) = run(&folder, arguments);
        assert_eq!(code, Some(2), "{arguments:?}: {err}");
        assert!(err.contains(message), "{arguments:?}: {err}");
    }
    let (code, out, _) = run(&folder, &["--help"]);
    assert_eq!(code, Some(0));
    assert!(out.starts_with("usage: check FACTS.json"), "{out}");
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let folder = folder(
        "pipe",
        &[("facts.json", &harbour_facts()), ("wrong.txt", TEXT)],
    );
    let mut child = check(&folder, &["facts.json", "--text", "wrong.txt"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("cargo runs");
    drop(child.stdout.take()); // before anything is written
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "facts.json: 1 error\n"
    );
}

/// Whether all that is printed is safe, and no line says more than the program does.
#[track_caller]
fn assert_safe(printed: &str) {
    assert!(
        !printed.chars().any(|c| c != '\n' && is_hidden(c)),
        "{printed:?}"
    );
    assert!(
        !printed.lines().any(|line| line.starts_with("forged")),
        "{printed}"
    );
}

#[test]
fn what_is_printed_obeys_nobody() {
    let bad = "\u{1B}[2J\u{9B}31m\u{202E}\u{200B}\u{E0041}\nforged\r\u{2028}forged\u{7}";
    let mut facts = tree(&harbour::ARTICLE);
    for place in [
        "/id",
        "/name",
        "/actors/0/name",
        "/quotes/0/id",
        "/quotes/0/parts/0/value",
    ] {
        let member = facts.pointer_mut(&format!("/articles/0{place}"));
        let member = member.expect("the member is there");
        *member = format!("{bad}{}", member.as_str().unwrap_or_default()).into();
    }
    let (article, text) = (
        format!("text{bad}.txt"),
        TEXT.replace(' ', &format!(" {bad}")),
    );
    let name = format!("facts{bad}.json");
    let folder = folder(
        "hostile",
        &[
            (&name, &facts.to_string()),
            (&article, &text),
            ("bad.json", &format!("{{ {bad}")),
        ],
    );
    for arguments in [
        &[&*name][..],
        &[&name, "--text", &article],
        &[&name, "--text", &article, "--message-format", "json"],
        &["bad.json"],
        &["bad.json", "--message-format=json"],
        &[&name, "--article", bad],
        &[&name, "--text", bad],
        &[&name, "--deny", bad],
        &[&name, "--message-format", bad],
        &[&name, bad],
        &[bad],
        &["--\u{1B}\nforged"],
        &["--\u{9B}\nforged=1"],
    ] {
        let (code, out, err) = run(&folder, arguments);
        assert!(matches!(code, Some(0..=2)), "{arguments:?}: {err}");
        assert!(!out.is_empty() || !err.is_empty(), "{arguments:?}");
        assert_safe(&out);
        assert_safe(&err);
    }
}

#[cfg(unix)]
#[test]
fn sources_are_read_from_one_folder_alone() {
    use std::os::unix::fs::symlink;
    let folder = folder("inside", &[("outside.txt", "SECRET"), ("right.txt", TEXT)]);
    let sources = folder.join("sources");
    let _ = fs::remove_dir_all(&sources);
    fs::create_dir_all(&sources).unwrap();
    symlink("../outside.txt", sources.join("link.txt")).unwrap();
    symlink("/dev/zero", sources.join("device.txt")).unwrap();
    let pipe = Command::new("mkfifo")
        .arg(sources.join("pipe.txt"))
        .status();
    assert!(pipe.expect("mkfifo can be run").success());
    let large = fs::File::create(sources.join("large.txt")).unwrap();
    large.set_len(1 << 30).unwrap();
    let absolute = folder.join("outside.txt").display().to_string();
    for (file, says) in [
        ("../outside.txt", "it lies outside of the folder"),
        ("/etc/passwd", "it lies outside of the folder"),
        (&absolute, "it lies outside of the folder"),
        ("link.txt", "it lies outside of the folder"),
        ("device.txt", "it lies outside of the folder"),
        ("pipe.txt", "it is a pipe"),
        ("large.txt", "it is larger than 16 MB"),
        (".", ". is a directory"),
        ("facts.json/a.txt", "there is no file facts.json/a.txt"),
        (
            "missing\u{1B}\nforged.txt",
            "there is no file missing\\u{001B}\\nforged.txt",
        ),
    ] {
        let mut article = harbour::ARTICLE.clone();
        article.quotes.to_mut()[0].source =
            serde_json::from_value(json!({ "file": file })).unwrap();
        let facts = written(&Feed::new("Example", [&article]));
        fs::write(sources.join("facts.json"), facts).unwrap();
        let arguments = ["sources/facts.json", "--text", "right.txt"];
        let beside = ["facts.json", "--text", "../right.txt"];
        let given = [&arguments[..], &["--sources", "sources"]].concat();
        for (code, out, err) in [
            run(&folder, &arguments),
            run(&folder, &given),
            run(&sources, &beside),
        ] {
            assert_eq!(code, Some(1), "{file}: {out}{err}");
            assert!(out.contains(says), "{file}: {out}");
            assert!(
                !out.contains("SECRET") && !err.contains("SECRET"),
                "{file}: {out}"
            );
            assert_safe(&out);
            assert_safe(&err);
        }
    }
    for file in [
        "sources/pipe.txt",
        "/dev/zero",
        "sources/large.txt",
        "sources",
    ] {
        let (code, _, err) = run(&folder, &["sources/facts.json", "--text", file]);
        assert_eq!(code, Some(2), "{file}: {err}");
        let (code, _, err) = run(&folder, &[file]);
        assert_eq!(code, Some(2), "{file}: {err}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn nobody_need_read_what_is_printed() {
    let folder = folder(
        "unread",
        &[("facts.json", &harbour_facts()), ("wrong.txt", TEXT)],
    );
    let wrong = &["facts.json", "--text", "wrong.txt"][..];
    let json = &["facts.json", "--text=wrong.txt", "--message-format=json"][..];
    for (arguments, read) in [
        (wrong, 1),
        (json, 1),
        (&["facts.json"], 0),
        (&["--help"], 0),
        (&["--nothing"], 2),
    ] {
        let prints = read == 1 || arguments == ["--help"];
        for (how, output) in newsfacts_tests::unread(|| check(&folder, arguments)) {
            let code = match how {
                "full output" | "full" if prints => 2,
                _ => read,
            };
            assert_eq!(output.status.code(), Some(code), "{how} {arguments:?}");
        }
    }
}
