//! `newsfacts check` on facts that name texts as their sources: which files are read, and what is said of those that are not.

use super::{WRONG, facts, folder, harbour, right, run, written};
use newsfacts::model::Feed;
use serde_json::{Value, json};
use std::fs;

#[test]
fn the_article_is_chosen_and_its_sources_are_read() {
    let mut cited = harbour::ARTICLE.clone();
    cited.name = "cited".into();
    cited.id = "cited".into();
    cited.url = Some("https://news.example/cited".into());
    cited.quotes.to_mut()[0].source =
        serde_json::from_value(json!({ "file": "minutes.txt" })).unwrap();
    let both = written(&Feed::new("Example", [&cited, &harbour::ARTICLE]));
    let folder = folder(&[
        ("facts.json", &both),
        ("right.txt", &right()),
        ("minutes.txt", "“We lost two weeks to the storm.”"),
    ]);
    let folder = folder.path();
    let (code, _, err) = run(folder, &["check", "facts.json", "--text", "right.txt"]);
    assert_eq!(code, Some(2));
    let says = "facts.json: there are several articles that the text may be of\n    say with --article which it is: `cited`, `harbour`";
    assert!(err.contains(says), "{err}");
    let text = |name| {
        let arguments = [
            "check",
            "facts.json",
            "--text",
            "right.txt",
            "--article",
            name,
        ];
        run(folder, &arguments)
    };
    assert_eq!(text("harbour").0, Some(0));
    let (code, out, _) = text("cited");
    assert_eq!(code, Some(1));
    assert!(out.contains("[differs_from_source]"), "{out}");
    assert!(out.contains(" /articles/0/quotes/0/parts/0"), "{out}");
    let (code, _, err) = text("harbor");
    assert_eq!(code, Some(2));
    assert!(
        err.contains("there is no article `harbor`\n    there are `cited`, `harbour`"),
        "{err}"
    );
    // A source that is not there is told beside all else.
    fs::remove_file(folder.join("minutes.txt")).unwrap();
    let (code, out, _) = text("cited");
    assert_eq!(code, Some(1));
    assert!(
        out.contains("there is no file minutes.txt [unreadable_text]"),
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
        article["text"] = WRONG.into();
    }
    let folder = folder(&[
        ("facts.json", &facts.to_string()),
        ("page.html", "<p>A page</p>"),
    ]);
    let folder = folder.path();
    fs::write(folder.join("latin.txt"), b"\xE9t\xE9").unwrap();
    let (code, out, err) = run(folder, &["check", "facts.json"]);
    assert_eq!(code, Some(1), "{out}{err}");
    for told in [
        "[misquoted]",
        "[not_plain_text]",
        "not UTF-8 on line 1 (at the start of the file)",
        "it is looked for in the current folder\n",
        "--sources names another folder\n",
    ] {
        assert_eq!(out.matches(told).count(), 2, "{told}: {out}");
    }
    let (code, out, _) = run(folder, &["check", "facts.json", "--message-format=json"]);
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

#[cfg(unix)]
#[test]
fn sources_are_read_from_one_folder_alone() {
    use std::{os::unix::fs::symlink, process::Command};
    let folder = folder(&[("outside.txt", "SECRET"), ("right.txt", &right())]);
    let folder = folder.path();
    let sources = folder.join("sources");
    fs::create_dir(&sources).unwrap();
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
        fs::write(sources.join("facts.json"), facts(&article)).unwrap();
        let arguments = ["check", "sources/facts.json", "--text", "right.txt"];
        let given = [&arguments[..], &["--sources", "sources"]].concat();
        let beside = ["check", "facts.json", "--text", "../right.txt"];
        for (code, out, err) in [
            run(folder, &arguments),
            run(folder, &given),
            run(&sources, &beside),
        ] {
            assert_eq!(code, Some(1), "{file}: {out}{err}");
            assert!(out.contains(says), "{file}: {out}");
            assert!(
                !out.contains("SECRET") && !err.contains("SECRET"),
                "{file}: {out}"
            );
            super::hostile::assert_safe(&out);
            super::hostile::assert_safe(&err);
        }
    }
    for file in [
        "sources/pipe.txt",
        "/dev/zero",
        "sources/large.txt",
        "sources",
    ] {
        let (code, _, err) = run(folder, &["check", "sources/facts.json", "--text", file]);
        assert_eq!(code, Some(2), "{file}: {err}");
        let (code, _, err) = run(folder, &["check", file]);
        assert_eq!(code, Some(2), "{file}: {err}");
    }
}
