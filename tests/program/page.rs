//! `newsfacts page`: an article and its facts for an editor.

use super::{facts, folder, harbour, right, run, run_with, rust, written};
use newsfacts::model::Feed;
use std::fs;

#[test]
fn the_page_of_a_rust_file_speaks_the_language_of_declarations() {
    let folder = folder(&[
        ("vote.rs", &rust("We will build 12 homes")),
        ("right.rs", &rust("We will build 120 homes")),
    ]);
    let folder = folder.path();
    let (code, out, err) = run(folder, &["page", "vote.rs", "--output", "vote.html"]);
    assert_eq!(
        (code, &*out, &*err),
        (Some(0), "", "vote.rs: the page shows 1 error\n")
    );
    let page = fs::read_to_string(folder.join("vote.html")).expect("it was written");
    assert!(
        page.starts_with("<!DOCTYPE html>") && page.ends_with("</html>"),
        "{page}"
    );
    assert!(
        page.contains("the article does not quote these words"),
        "{page}"
    );
    let (code, page, err) = run(folder, &["page", "right.rs"]);
    assert_eq!((code, &*err), (Some(0), ""));
    assert!(
        page.contains("We will build 120 homes") && !page.contains("does not quote"),
        "{page}"
    );
    // The level is asked for.
    let (_, page, err) = run(folder, &["page", "vote.rs", "--allow", "misquoted"]);
    assert!(err.is_empty() && !page.contains("does not quote"), "{err}");
}

#[test]
fn the_page_of_facts_json_has_the_text_that_is_given() {
    let facts = facts(&harbour::ARTICLE);
    let folder = folder(&[("facts.json", &facts), ("right.txt", &right())]);
    let folder = folder.path();
    let (code, page, err) = run(folder, &["page", "facts.json", "--text", "right.txt"]);
    assert_eq!((code, &*err), (Some(0), ""));
    assert!(
        page.contains("Only 412 ships called.") || page.contains("Only "),
        "{page}"
    );
    let (code, bare, err) = run_with(folder, &["page", "-"], &facts);
    assert_eq!(code, Some(0));
    assert!(
        bare.len() < page.len() && err.contains("--text gives it"),
        "{err}"
    );
}

#[test]
fn what_cannot_be_shown_is_told_and_writes_nothing() {
    let other = newsfacts::model::Article {
        id: "other".into(),
        name: "other".into(),
        ..harbour::ARTICLE.clone()
    };
    let both = written(&Feed::new("Example", [&harbour::ARTICLE, &other]));
    let none = written(&Feed::new("Example", []));
    let files = [
        ("both.json", &*both),
        ("none.json", &*none),
        ("broken.json", "{ \"newsfacts\": \"1.0\", "),
        ("none.rs", "fn main() {}\n"),
        ("broken.rs", "fn main() {\n"),
        ("there.html", "mine"),
    ];
    let folder = folder(&files);
    let folder = folder.path();
    for (arguments, told) in [
        (
            &["both.json"][..],
            "say with --article which: `harbour`, `other`",
        ),
        (
            &["both.json", "--article", "third"],
            "there is no article `third`",
        ),
        (&["none.json"], "no article"),
        (&["broken.json"], "broken.json"),
        (&["none.rs"], "none.rs"),
        (&["broken.rs"], "broken.rs"),
        (&["gone.rs"], "gone.rs"),
    ] {
        let (code, out, err) = run(
            folder,
            &[&["page", "--output", "page.html"], arguments].concat(),
        );
        assert_eq!((code, &*out), (Some(2), ""), "{arguments:?}: {err}");
        assert!(err.contains(told), "{arguments:?}: {err}");
        assert!(!folder.join("page.html").exists(), "{arguments:?}");
    }
    let one = [
        "page",
        "both.json",
        "--article",
        "other",
        "--output",
        "there.html",
    ];
    let (code, _, err) = run(folder, &one);
    assert!(
        code == Some(2) && err.contains("--force writes over it"),
        "{err}"
    );
    assert_eq!(
        fs::read_to_string(folder.join("there.html")).expect("it is there"),
        "mine"
    );
    assert_eq!(run(folder, &[&one[..], &["--force"]].concat()).0, Some(0));
}
