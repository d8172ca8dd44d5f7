//! `newsfacts check` on facts JSON.

use super::{WRONG, facts, folder, harbour, newsfacts, right, run, run_with, tree};
use serde_json::{Value, json};

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
