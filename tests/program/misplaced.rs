//! What is given in another place or form than it is read in: refused, and told where it goes.

use super::{WRONG, facts, folder, harbour, right, run, run_with, rust};
use serde_json::{Value, json};

const EXTRACTION: &str =
    r#"{ "quotes": [{ "words": "We lost a week to the storm", "speaker": "Ines Roth" }] }"#;

#[test]
fn what_is_no_language_is_refused() {
    let right = right();
    let folder = folder(&[
        ("it.json", EXTRACTION),
        ("it.txt", &right),
        ("vote.rs", &rust("We will build 120 homes,")),
    ]);
    let folder = folder.path();
    let lists = "write its code; these are read: en, de";
    for (given, help) in [
        ("english", "--language en"),
        ("Deutsch", "--language de"),
        ("xx", lists),
    ] {
        for arguments in [
            &["check", "it.json", "--text", "it.txt"][..],
            &["check", "vote.rs"],
            &["check", "--stream"],
            &["draft", "--stream"],
            &[
                "draft",
                "it.txt",
                "--published",
                "2024-04-08",
                "--headline",
                "It",
                "--facts",
            ],
        ] {
            let arguments = [arguments, &["--language", given]].concat();
            let (code, out, err) = run(folder, &arguments);
            assert_eq!((code, &*out), (Some(2), ""), "{arguments:?}: {err}");
            assert!(
                err.contains(&format!("`{given}` is not a language")),
                "{arguments:?}: {err}"
            );
            assert!(err.contains(help), "{arguments:?}: {err}");
        }
        let line = json!({ "text": right, "headline": "It", "published": "2024-04-08", "language": given,
            "extraction": serde_json::from_str::<Value>(EXTRACTION).unwrap() });
        for command in ["check", "draft"] {
            let (code, out, _) = run_with(folder, &[command, "--stream"], &line.to_string());
            assert_eq!(code, Some(2), "{out}");
            assert!(
                out.contains(&format!("`language`: `{given}` is not a language")),
                "{out}"
            );
        }
    }
    let german = [
        "check",
        "it.json",
        "--text",
        "it.txt",
        "--language",
        "de-AT",
    ];
    assert_ne!(run(folder, &german).0, Some(2));
}

/// What facts say themselves is not given beside them.
#[test]
fn what_is_said_of_the_article_of_an_extraction_goes_with_one() {
    let right = right();
    let files = [
        ("it.json", EXTRACTION),
        ("it.txt", &*right),
        ("facts.json", &facts(&harbour::ARTICLE)),
    ];
    let folder = folder(
        &[
            &files[..],
            &[("vote.rs", &rust("We will build 120 homes,"))],
        ]
        .concat(),
    );
    let folder = folder.path();
    for (flags, help) in [
        (&["--published", "2024-04-08"][..], "published: 2026-03-14"),
        (&["--language", "de"], "language: \"en\""),
        (&["--timezone", "+01:00"], "timezone: \"+01:00\""),
        (&["--transcript"], "transcript: true"),
    ] {
        let (code, _, err) = run(folder, &[&["check", "vote.rs"], flags].concat());
        assert_eq!(code, Some(2), "{err}");
        let told = format!(
            "{} goes with an extraction, and vote.rs has facts, which say it themselves",
            flags[0]
        );
        assert!(err.contains(&told) && err.contains(help), "{err}");
        let facts = [&["check", "facts.json", "--text", "it.txt"], flags].concat();
        let (code, _, err) = run(folder, &facts);
        assert_eq!(code, Some(2), "{err}");
        assert!(
            err.contains(&format!("change the member `{}`", &flags[0][2..])),
            "{err}"
        );
        let (code, _, err) = run(
            folder,
            &[&["check", "it.json", "--text", "it.txt"], flags].concat(),
        );
        assert_ne!(code, Some(2), "{err}");
    }
}

#[test]
fn the_name_of_a_file_is_no_text_and_no_facts() {
    let right = right();
    let facts = facts(&harbour::ARTICLE);
    let folder = folder(&[
        ("it.txt", &right),
        ("facts.json", &facts),
        ("it.json", EXTRACTION),
    ]);
    let folder = folder.path();
    let (facts, extraction): (Value, Value) = (
        serde_json::from_str(&facts).unwrap(),
        serde_json::from_str(EXTRACTION).unwrap(),
    );
    let under = "with --files-under FOLDER";
    for (command, line, told, help) in [
        (
            "check",
            json!({ "facts": facts, "text": "it.txt" }),
            "`text` has the name of a file, it.txt, and no article",
            "`text_file`",
        ),
        (
            "check",
            json!({ "facts": facts, "text": "a folder/It.TXT\n" }),
            "a folder/It.TXT, and no article",
            under,
        ),
        (
            "check",
            json!({ "extraction": extraction, "text": "it.html" }),
            "it.html, and no article",
            "`text_file`",
        ),
        (
            "draft",
            json!({ "text": "it.md", "headline": "It", "published": "2024-04-08" }),
            "it.md, and no article",
            "`text_file`",
        ),
        (
            "check",
            json!({ "facts": "facts.json", "text": right }),
            "`facts` has the name of a file, facts.json",
            "`facts_file`",
        ),
        (
            "check",
            json!({ "extraction": "it.json", "text": right }),
            "`extraction` has the name of a file, it.json",
            "`extraction_file`",
        ),
        (
            "check",
            json!({ "extraction": facts, "text": right }),
            "cannot be read as an extraction",
            "the member `facts` of a line has that",
        ),
        (
            "check",
            json!({ "facts": extraction, "text": right }),
            "cannot be read as facts",
            "the member `extraction` of a line has that",
        ),
    ] {
        let (code, out, _) = run_with(folder, &[command, "--stream"], &line.to_string());
        assert_eq!(code, Some(2), "{out}");
        let answer: Value = serde_json::from_str(&out).expect("it is JSON");
        assert_eq!(answer["status"], "unjudged", "{out}");
        let error = answer["error"].to_string();
        assert!(error.contains(told) && error.contains(help), "{error}");
    }
    // A short text is one.
    let short = json!({ "facts": facts, "text": "The file is called it.txt. It is short." });
    let (code, out, _) = run_with(folder, &["check", "--stream"], &short.to_string());
    assert_eq!(code, Some(1), "{out}");
}

#[test]
fn what_stands_around_json_or_holds_many_documents_is_told() {
    let facts = facts(&harbour::ARTICLE);
    let fenced = format!("```json\n{facts}\n```\n");
    let fenced_extraction = format!("\n```\n{EXTRACTION}\n```\n");
    let line: Value = serde_json::from_str(&facts).unwrap();
    let lines = format!(
        "{}\n{}\n",
        json!({ "id": 1, "facts": line }),
        json!({ "id": 2, "facts": line })
    );
    let folder = folder(&[
        ("it.txt", WRONG),
        ("fenced.json", &fenced),
        ("answer.txt", &fenced_extraction),
        ("all.ndjson", &lines),
        ("one.jsonl", &json!({ "id": 1, "facts": line }).to_string()),
        ("whole.ndjson", &line.to_string()),
    ]);
    let folder = folder.path();
    for file in ["fenced.json", "answer.txt"] {
        let (code, out, err) = run(folder, &["check", file, "--text", "it.txt"]);
        assert_eq!(code, Some(2), "{out}{err}");
        assert!(out.contains("leave out the lines with ```"), "{out}{err}");
    }
    for file in ["all.ndjson", "one.jsonl"] {
        let (code, out, err) = run(folder, &["check", file]);
        assert_eq!((code, &*out), (Some(2), ""), "{err}");
        assert!(
            err.contains(&format!("newsfacts check --stream {file}")),
            "{err}"
        );
    }
    let (code, out, err) = run(folder, &["check", "whole.ndjson", "--text", "it.txt"]);
    assert_eq!(code, Some(1), "{out}{err}");
}

/// A feed whose articles nobody can find is not found to be right.
#[test]
fn a_feed_of_articles_that_are_nowhere_is_refused() {
    let feed = "newsfacts::feed! {\n    feed news = \"The Herald\" { articles: [crate::nowhere::vote] };\n}\n";
    let vote = rust("We will build 120 homes,");
    let folder = folder(&[("feed.rs", feed), ("vote.rs", &vote)]);
    let folder = folder.path();
    for arguments in [
        &["check", "feed.rs"][..],
        &["convert", "feed.rs", "--format", "json-feed"],
    ] {
        let (code, out, err) = run(folder, arguments);
        assert_eq!((code, &*out), (Some(2), ""), "{err}");
        assert!(
            err.contains("crate::nowhere::vote: no such article was found"),
            "{err}"
        );
    }
    let (_, _, err) = run(folder, &["check", "feed.rs"]);
    assert!(
        err.contains("name the files that declare them as well"),
        "{err}"
    );
    let (code, out, err) = run(folder, &["check", "feed.rs", "vote.rs"]);
    assert_eq!((code, &*out), (Some(0), ""), "{err}");
}
