//! `newsfacts convert`.

use super::{WRONG, facts, folder, harbour, right, run, rust};
use newsfacts::formats::Format;
use serde_json::Value;
use std::{fs, path::Path};

#[test]
fn every_format_is_written_from_both_kinds_of_file() {
    let files = [
        ("facts.json", &*facts(&harbour::ARTICLE)),
        ("right.txt", &right()),
        ("vote.rs", &rust("We will build 120 homes")),
    ];
    let folder = folder(&files);
    for format in Format::ALL {
        for (file, words) in [
            (&["facts.json", "--text", "right.txt"][..], "We lost a week"),
            (&["vote.rs", "--title", "Votes"], "We will build 120 homes"),
        ] {
            for pretty in [&[][..], &["--pretty"]] {
                let arguments = [&["convert", "--format", format.name()], file, pretty].concat();
                let (code, out, err) = run(folder.path(), &arguments);
                assert_eq!(code, Some(0), "{arguments:?}: {err}");
                // An article without `url` and `id` in a feed is told of, see below.
                let is_told = *format == Format::JsonFeed && file[0] == "vote.rs";
                assert_eq!(err.is_empty(), !is_told, "{arguments:?}: {err}");
                assert!(
                    out.ends_with('\n') && out.contains(words),
                    "{format}: {out}"
                );
            }
        }
    }
    let (code, out, _) = run(folder.path(), &["convert", "--help"]);
    assert_eq!(code, Some(0));
    for format in Format::ALL {
        assert!(out.contains(format.name()), "{format}: {out}");
    }
}

#[test]
fn a_feed_is_written_with_its_head_and_the_articles_it_names() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let arguments = [
        "convert",
        "examples/newsroom/main.rs",
        "--format",
        "json-feed",
    ];
    let (code, out, err) = run(root, &arguments);
    assert_eq!((code, &*err), (Some(0), ""));
    let feed: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(feed["title"], "The Tarnow Courier");
    let ids = feed["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["id"].as_str().unwrap());
    assert_eq!(ids.count(), 3, "{feed}");
    let given = [
        "--title",
        "Others",
        "--feed-url",
        "https://news.example/feed",
    ];
    let (_, out, _) = run(root, &[&arguments[..], &given].concat());
    let feed: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(
        (&feed["title"], &feed["feed_url"]),
        (&"Others".into(), &given[3].into())
    );
}

#[test]
fn one_of_several_feeds_is_chosen() {
    let feed = |name: &str, article: &str| {
        format!(
            "newsfacts::feed! {{\n    feed {name} = \"{name}\" {{ articles: [{article}] }};\n}}\n"
        )
    };
    let code = rust("We will build 120 homes") + &feed("NEWS", "vote") + &feed("NONE", "nothing");
    let folder = folder(&[("feeds.rs", &code)]);
    let convert = |more: &[&str]| {
        run(
            folder.path(),
            &[&["convert", "feeds.rs", "--format", "json-feed"], more].concat(),
        )
    };
    let (code, _, err) = convert(&[]);
    assert_eq!(code, Some(2));
    assert!(
        err.contains("say with --feed which is meant: `NEWS`, `NONE`"),
        "{err}"
    );
    let (code, out, err) = convert(&["--feed", "NEWS"]);
    assert_eq!(code, Some(0), "{err}");
    assert!(
        out.contains("\"title\":\"NEWS\"") && out.contains("We will build"),
        "{out}"
    );
    let (code, _, err) = convert(&["--feed", "NONE"]);
    assert_eq!(code, Some(2));
    assert!(err.contains("nothing: no such article was found"), "{err}");
    let (code, _, err) = convert(&["--feed", "NEW"]);
    assert_eq!(code, Some(2));
    assert!(
        err.contains("there is no feed `NEW`\n    there are `NEWS`, `NONE`"),
        "{err}"
    );
}

#[test]
fn what_is_wrong_is_not_published_unless_that_is_asked_for() {
    let files = [
        ("facts.json", &*facts(&harbour::ARTICLE)),
        ("wrong.txt", WRONG),
        ("bad.json", "{}"),
        ("there.json", "mine"),
    ];
    let folder = folder(&files);
    let folder = folder.path();
    let convert = [
        "convert",
        "facts.json",
        "--text",
        "wrong.txt",
        "--format",
        "facts",
    ];
    let to_file = [&convert[..], &["--output", "new.json"]].concat();
    for arguments in [&convert[..], &to_file] {
        let (code, out, err) = run(folder, arguments);
        assert_eq!((code, &*out), (Some(1), ""));
        assert!(
            err.starts_with("error: the article does not quote these words [misquoted]\n"),
            "{err}"
        );
        assert!(
            err.contains("\nfacts.json: 1 error\n") && err.contains("--unchecked"),
            "{err}"
        );
    }
    assert!(!folder.join("new.json").exists());
    let (code, _, err) = run(folder, &[&to_file[..], &["--unchecked"]].concat());
    assert_eq!(code, Some(0), "{err}");
    let written = fs::read_to_string(folder.join("new.json")).expect("it is written");
    assert!(written.contains("We lost a week"));
    let (code, _, err) = run(
        folder,
        &["convert", "bad.json", "--format", "facts", "--unchecked"],
    );
    assert_eq!(code, Some(2), "{err}");
    assert!(
        err.contains("[missing_field]") || err.contains("[malformed]"),
        "{err}"
    );
    let over = [
        "convert",
        "facts.json",
        "--format",
        "facts",
        "--output",
        "there.json",
    ];
    let (code, _, err) = run(folder, &over);
    assert_eq!(code, Some(2));
    assert!(
        err.contains("there.json is there already\n    --force writes over it"),
        "{err}"
    );
    assert_eq!(
        fs::read_to_string(folder.join("there.json")).unwrap(),
        "mine"
    );
    assert_eq!(run(folder, &[&over[..], &["--force"]].concat()).0, Some(0));
    // What is no file is not replaced by one.
    for (place, told) in [
        (".", ". is a folder, and a file is to be written"),
        ("missing/new.json", "there is no folder missing"),
    ] {
        let arguments = [
            "convert",
            "facts.json",
            "--format=csv",
            "--force",
            "--output",
            place,
        ];
        let (code, _, err) = run(folder, &arguments);
        assert_eq!(code, Some(2));
        assert!(err.contains(told), "{err}");
    }
    assert!(folder.is_dir());
}

#[test]
fn what_no_reader_takes_is_refused() {
    let vote = rust("We will build 120 homes");
    let folder = folder(&[("vote.rs", &vote)]);
    for (arguments, message) in [
        (&["--format", "json-fed"][..], "did you mean `json-feed`?"),
        (&["--format", "pdf"], "formats: json-feed"),
        (&[], "--format <NAME>"),
        (
            &["--format", "json-feed"],
            "/title: the title of a feed must not be blank\n    --title gives it one",
        ),
        (
            &[
                "--format",
                "json-feed",
                "--title",
                "A",
                "--home-page-url",
                "javascript:x",
            ],
            "runs a script",
        ),
        (
            &["--format", "csv", "--feed-url", "news.example"],
            "/feed_url",
        ),
        (&["--format", "csv", "--feed", "NEWS"], "there is no feed!"),
        // No format writes that, checked or not.
        (
            &[
                "--format",
                "json-feed",
                "--title",
                "A",
                "--home-page-url",
                "javascript:x",
                "--unchecked",
            ],
            "runs a script",
        ),
    ] {
        let (code, out, err) = run(
            folder.path(),
            &[&["convert", "vote.rs"], arguments].concat(),
        );
        assert_eq!((code, &*out), (Some(2), ""), "{arguments:?}: {err}");
        assert!(err.contains(message), "{arguments:?}: {err}");
    }
}

/// What a part of a workbook says.
fn part(workbook: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(workbook)).expect("a workbook");
    let mut part = archive.by_name(name).expect("every workbook has it");
    std::io::read_to_string(&mut part).expect("it is XML")
}

#[test]
fn a_workbook_keeps_the_type_of_each_cell() {
    let facts = r#"{ "newsfacts": "1.0", "title": "Example", "articles": [{
        "name": "a", "id": "007", "headline": "A", "published": "2024-05-06T10:00:00+02:00", "language": "en",
        "actors": [
            { "id": "namibia", "kind": "Country", "name": "Namibia", "iso": "NA" },
            { "id": "trick", "kind": "Person", "name": "=HYPERLINK(\"https://evil.example\",\"@+-\")" }
        ],
        "statistics": [{
            "id": "fall", "of": { "value": "traffic" }, "who": "namibia",
            "quantity": { "value": { "change": { "direction": "down", "by": { "low": { "digits": "2.5" } } }, "unit": "percent" } }
        }, {
            "id": "long", "of": { "value": "traffic" },
            "quantity": { "value": { "amount": { "low": { "digits": "12345678901234567890" } } } }
        }],
        "claims": [{ "id": "c", "speakers": ["trick"], "text": { "value": "It is" }, "review": { "verdict": "False" } }]
    }] }"#;
    let folder = folder(&[("facts.json", facts)]);
    let at = folder.path();
    let arguments = [
        "convert",
        "facts.json",
        "--excel",
        "--unchecked",
        "--output",
        "facts.xlsx",
    ];
    let (code, _, err) = run(at, &arguments);
    assert_eq!(code, Some(0), "{err}");
    let written = fs::read(at.join("facts.xlsx")).unwrap();
    let (texts, sheet) = (
        part(&written, "xl/sharedStrings.xml"),
        part(&written, "xl/worksheets/sheet1.xml"),
    );
    for text in [
        "False",
        "NA",
        "007",
        "12345678901234567890",
        "-2.5 %",
        "2024-05-06T10:00:00+02:00",
    ] {
        assert!(texts.contains(&format!(">{text}</t>")), "{text}: {texts}");
    }
    assert!(texts.contains("=HYPERLINK("), "{texts}");
    assert!(!sheet.contains("<f>"), "a formula: {sheet}");
    assert!(sheet.contains("<v>-2.5</v>"), "{sheet}");
    assert!(
        sheet.contains("<v>45418</v>"),
        "6 May 2024 as a day: {sheet}"
    );
    // The same facts are the same file, with `--format csv` or without.
    let again = [
        &arguments[..3],
        &["--format", "csv", "--unchecked", "--output", "again.xlsx"],
    ]
    .concat();
    assert_eq!(run(at, &again).0, Some(0));
    assert_eq!(fs::read(at.join("again.xlsx")).unwrap(), written);

    let (code, _, err) = run(
        at,
        &["convert", "facts.json", "--excel", "--format", "ninjs"],
    );
    assert_eq!(code, Some(2));
    assert!(
        err.contains("--excel writes the table, and ninjs is none"),
        "{err}"
    );
    let (code, _, err) = run(at, &["convert", "facts.json"]);
    assert_eq!(code, Some(2));
    assert!(err.contains("--format"), "{err}");
}

#[test]
fn a_feed_says_which_ids_may_change() {
    let without = rust("We will build 120 homes");
    let given = without.replacen("published:", "id: \"vote\", published:", 1);
    assert_ne!(given, without);
    let folder = folder(&[("without.rs", &without), ("given.rs", &given)]);
    let convert = |file, format| {
        let arguments = ["convert", file, "--title", "Votes", "--format", format];
        let (code, _, err) = run(folder.path(), &arguments);
        assert_eq!(code, Some(0), "{err}");
        err
    };
    let told = convert("without.rs", "json-feed");
    assert!(
        told.contains("the id of `vote` follows from day and headline"),
        "{told}"
    );
    assert_eq!(convert("without.rs", "csv"), "");
    assert_eq!(convert("given.rs", "json-feed"), "");
}
