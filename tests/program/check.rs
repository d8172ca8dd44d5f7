//! `newsfacts check` on facts JSON.

use super::{WRONG, facts, folder, harbour, newsfacts, right, run, run_with, tree, written};
use newsfacts::model::Feed;
use serde_json::{Value, json};
use std::fs;

#[test]
fn messages_show_the_line_and_what_helps() {
    let facts = facts(&harbour::ARTICLE);
    let files = [
        ("facts.json", &*facts),
        ("right.txt", &right()),
        ("wrong.txt", WRONG),
    ];
    let folder = folder(&files);
    let folder = folder.path();
    let checked = "harbour: 3 quotations, 3 figures, 1 date: 16 aspects stated\n";
    assert_eq!(
        run(folder, &["check", "facts.json", "--text", "right.txt"]),
        (Some(0), String::new(), checked.to_owned())
    );
    let (code, out, err) = run(folder, &["check", "facts.json", "--text", "wrong.txt"]);
    let is_quote = |line: &&str| line.contains("\"value\": \"We lost a week");
    let line = facts
        .lines()
        .position(|line| is_quote(&line))
        .expect("the quote")
        + 1;
    // The part begins on the line before its words.
    let line = line - 1;
    assert_eq!(
        out,
        format!(
            "error: the article does not quote these words [misquoted]
  --> facts.json:{line}:13
   |
{line} |             {{
   |             ^ /articles/0/quotes/0/parts/0
   |
   = nearest: wrong.txt:1:88
         …said on Monday. “We lost a month to the storm,” harbour master Ines Roth told the city council.…
                                     ^^^^^ declared: week
   = explained by `newsfacts explain misquoted`\n\n"
        )
    );
    assert_eq!((code, &*err), (Some(1), "facts.json: 1 error\n"));
    let allowed = [
        "check",
        "facts.json",
        "--text",
        "wrong.txt",
        "--allow",
        "misquoted",
    ];
    assert_eq!(run(folder, &allowed).0, Some(0));
    let warned = [
        "check",
        "facts.json",
        "--text=wrong.txt",
        "--warn=[misquoted]",
    ];
    let (code, out, err) = run(folder, &warned);
    assert_eq!(code, Some(0));
    assert!(
        out.starts_with("warning: the article does not quote"),
        "{out}"
    );
    assert!(
        err.starts_with("harbour: ") && err.ends_with("\nfacts.json: 1 warning\n"),
        "{err}"
    );
}

#[test]
fn the_value_is_underlined_whatever_stands_before_it() {
    let member = "{ \"newsfacts\": \"1.0\",";
    for (line, shown, underlined) in [
        (
            "\t\"日本\": \"x\" }",
            "    \"日本\": \"x\" }",
            "            ^^^",
        ),
        ("\u{3000}\u{202E} }", "\u{3000}\\u{202E} }", "^^^^^^^^^^"),
        (
            "  \"ti\u{E9}tle\": [5] }",
            "  \"tiétle\": [5] }",
            "            ^^^",
        ),
    ] {
        let folder = folder(&[("facts.json", &format!("{member}\n{line}\n"))]);
        let (code, out, _) = run(folder.path(), &["check", "facts.json"]);
        assert_eq!(code, Some(2), "{out}");
        let at = out.lines().position(|line| line.starts_with("2 | "));
        let at = at.unwrap_or_else(|| panic!("{out}"));
        let lines: Vec<&str> = out.lines().collect();
        assert_eq!(lines[at], format!("2 | {shown}"), "{out}");
        assert!(
            format!("{} ", lines[at + 1]).starts_with(&format!("  | {underlined} ")),
            "{out}"
        );
    }
}

#[test]
fn the_column_is_that_of_the_file_where_the_line_is_cut() {
    let facts = tree(&harbour::ARTICLE).to_string();
    let folder = folder(&[("facts.json", &facts), ("wrong.txt", WRONG)]);
    let (code, out, _) = run(
        folder.path(),
        &["check", "facts.json", "--text", "wrong.txt"],
    );
    assert_eq!(code, Some(1));
    let before = facts.find("{\"anchor\":{\"end\":").map(|at| &facts[..at]);
    let words = facts
        .find("We lost a week to the storm\"}")
        .expect("the words");
    let place = out.lines().nth(1).expect("the place");
    let column: usize = place
        .rsplit_once(':')
        .expect("a column")
        .1
        .parse()
        .expect("a number");
    let start = facts.char_indices().nth(column - 1).expect("a character").0;
    assert!(
        facts[start..].starts_with('{') && start < words,
        "{place} {before:?}"
    );
    let line = out
        .lines()
        .find(|line| line.starts_with("1 | "))
        .expect("the line");
    assert!(line.starts_with("1 | …") && line.ends_with('…'), "{line}");
    assert!(line.chars().count() < 160, "{line}");
}

#[test]
fn colours_are_for_terminals_and_those_who_ask() {
    let folder = folder(&[
        ("facts.json", &facts(&harbour::ARTICLE)),
        ("wrong.txt", WRONG),
    ]);
    let check = ["check", "facts.json", "--text", "wrong.txt"];
    let coloured = |more: &[&str], variable: Option<&str>| {
        let mut command = newsfacts(folder.path(), &[&check[..], more].concat());
        if let Some(value) = variable {
            command.env("NO_COLOR", value);
        }
        let output = command.output().expect("it runs");
        assert_eq!(output.status.code(), Some(1));
        String::from_utf8(output.stdout)
            .expect("UTF-8")
            .contains('\u{1B}')
    };
    assert!(!coloured(&[], None), "a pipe is no terminal");
    assert!(coloured(&["--color", "always"], None));
    assert!(
        coloured(&["--color=always"], Some("1")),
        "who asks for it gets it"
    );
    assert!(!coloured(&["--color=never"], None));
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

#[test]
fn an_article_is_held_against_the_text_that_it_carries() {
    let mut facts = tree(&harbour::ARTICLE);
    facts["articles"][0]["text"] = right().replace("412", "413").into();
    let folder = folder(&[("facts.json", &facts.to_string())]);
    let (code, out, _) = run(folder.path(), &["check", "facts.json"]);
    assert_eq!(code, Some(1), "{out}");
    assert!(out.contains("[misstated]"), "{out}");
    facts["articles"][0].as_object_mut().unwrap().remove("text");
    let input = facts.to_string();
    for byte_order_mark in ["", "\u{FEFF}\n"] {
        let (code, _, err) = run_with(
            folder.path(),
            &["check", "-"],
            &format!("{byte_order_mark}{input}"),
        );
        let says = "harbour: no text: only the declarations themselves were checked\n";
        assert_eq!((code, &*err), (Some(0), says));
    }
    let (code, _, _) = run_with(
        folder.path(),
        &["check", "facts.json", "--text", "-"],
        &right(),
    );
    assert_eq!(code, Some(0));
}

#[test]
fn every_file_gets_its_turn() {
    let mut carried = tree(&harbour::ARTICLE);
    carried["articles"][0]["text"] = right().into();
    let mut wrong = carried.clone();
    wrong["articles"][0]["text"] = WRONG.into();
    let files = [
        ("right.json", &*carried.to_string()),
        ("wrong.json", &wrong.to_string()),
        ("bad.json", "{"),
    ];
    let folder = folder(&files);
    let folder = folder.path();
    let (code, out, err) = run(
        folder,
        &[
            "check",
            "missing.json",
            "bad.json",
            "wrong.json",
            "right.json",
        ],
    );
    assert_eq!(code, Some(2));
    let rules: Vec<&str> = out
        .lines()
        .filter(|line| line.starts_with("error: "))
        .collect();
    assert_eq!(rules.len(), 2, "{out}");
    assert!(
        rules[0].ends_with("[malformed]") && rules[1].ends_with("[misquoted]"),
        "{out}"
    );
    let said: Vec<&str> = err.lines().collect();
    assert!(
        said[0].starts_with("error: ") && said[0].contains("missing.json"),
        "{err}"
    );
    let rest: Vec<&str> = said
        .iter()
        .copied()
        .skip_while(|line| !line.starts_with("bad.json"))
        .collect();
    assert_eq!(
        rest[..2],
        ["bad.json: 1 error", "wrong.json: 1 error"],
        "{err}"
    );
    assert!(
        rest[2].starts_with("harbour: 3 quotations") && rest.len() == 3,
        "{err}"
    );
    assert_eq!(
        run(folder, &["check", "wrong.json", "right.json"]).0,
        Some(1)
    );
    assert_eq!(
        run(folder, &["check", "right.json", "right.json"]).0,
        Some(0)
    );
}

#[test]
fn what_makes_no_sense_is_refused() {
    let mut cited = tree(&harbour::ARTICLE);
    cited["articles"][0]["quotes"][0]["source"] = json!({ "file": "minutes.txt" });
    let cited = cited.to_string();
    let files = [
        ("facts.json", &*facts(&harbour::ARTICLE)),
        ("page.html", "<p>A page</p>"),
        ("vote.txt", "The council voted."),
        ("cited.json", &cited),
        ("article.rs", &super::rust("We will build 120 homes")),
    ];
    let folder = folder(&files);
    for (arguments, message) in [
        (&[][..], "<FILE>..."),
        (&["facts.json", "--txt", "a"], "--text"),
        (
            &["facts.json", "--text"],
            "a value is required for '--text <FILE>'",
        ),
        (
            &["facts.json", "--message-format", "xml"],
            "[possible values: human, json, github, sarif]",
        ),
        (
            &["facts.json", "--deny", "misqoted"],
            "there is no rule `misqoted`\ndid you mean `misquoted`?",
        ),
        (
            &["facts.json", "--allow", "undeclared_name"],
            "the level of `undeclared_name` cannot be set",
        ),
        (
            &["facts.json", "--allow", "uncovered", "--deny", "uncovered"],
            "error: uncovered is given two levels\n    leave out --deny uncovered or --allow uncovered",
        ),
        (
            &["missing.json"],
            "there is no file missing.json\n    the path starts in ",
        ),
        (
            &["page.html/facts.json"],
            "there is no file page.html/facts.json\n    one of the folders",
        ),
        (
            &["facts.json", "--text", "."],
            ". is a directory\n    name the text file in it",
        ),
        (
            &["facts.json", "--text", ""],
            "the name of a file is empty\n    write the path",
        ),
        (
            &["cited.json", "--sources", "missing"],
            "there is no folder missing\n    the path starts in ",
        ),
        (
            &["cited.json", "--sources", "vote.txt"],
            "vote.txt is no folder\n    name the folder",
        ),
        (&["facts.json", "--text", "missing.txt"], "missing.txt"),
        (&["facts.json", "--text", "page.html"], "this is HTML"),
        (
            &["facts.json", "facts.json", "--text", "vote.txt"],
            "--text goes with one FILE",
        ),
        (
            &["facts.json", "facts.json", "--article", "harbour"],
            "--article goes with one FILE",
        ),
        (&["-", "--text", "-"], "standard input cannot be both"),
        (&["-"], "standard input: there are no facts in it"),
        (&["vote.txt"], "vote.txt: there are no facts in it"),
        (
            &["article.rs", "--text", "vote.txt"],
            "article.rs: the articles of a Rust file name their texts themselves",
        ),
        (&["article.rs", "--actors", "missing.rs"], "missing.rs"),
    ] {
        let (code, out, err) = run(folder.path(), &[&["check"], arguments].concat());
        assert_eq!((code, &*out), (Some(2), ""), "{arguments:?}: {err}");
        assert!(err.contains(message), "{arguments:?}: {err}");
    }
    // The same level twice is no contradiction.
    let twice = ["check", "article.rs", "--deny", "todo", "--deny", "todo"];
    assert_eq!(run(folder.path(), &twice).0, Some(0));
    let (code, out, _) = run(folder.path(), &["check", "--help"]);
    assert_eq!(code, Some(0));
    assert!(
        out.contains("--message-format <FORMAT>") && out.contains("Exit codes"),
        "{out}"
    );
}

#[test]
fn of_very_many_messages_a_thousand_are_printed() {
    let mut facts = tree(&harbour::ARTICLE);
    let quote = facts["articles"][0]["quotes"][0].clone();
    let quotes = (0..1200).map(|at| {
        let mut quote = quote.clone();
        quote["id"] = format!("q{at}").into();
        quote["speakers"] = json!(["nobody"]);
        quote
    });
    facts["articles"][0]["quotes"] = quotes.collect();
    let folder = folder(&[("facts.json", &facts.to_string()), ("text.txt", WRONG)]);
    let arguments = ["check", "facts.json", "--text", "text.txt"];
    let (code, out, err) = run(folder.path(), &arguments);
    let errors = |line: &&str| line.starts_with("error: ");
    let shown = out.lines().filter(errors).count();
    let more = out.lines().rev().find(|line| !line.is_empty()).unwrap();
    assert_eq!((code, shown), (Some(1), 1000), "{err}");
    assert!(
        more.starts_with("and ") && more.ends_with("json` has all"),
        "{more}"
    );
    let arguments = [&arguments[..], &["--message-format", "json"]].concat();
    let (code, out, _) = run(folder.path(), &arguments);
    let read = |line: &str| serde_json::from_str::<Value>(line).expect("JSON");
    let errors = out
        .lines()
        .map(read)
        .filter(|found| found["level"] == "error");
    assert!(code == Some(1) && errors.count() >= 1200, "{code:?}");
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
