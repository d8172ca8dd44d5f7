//! `newsfacts draft` where nothing can be drafted.

use super::{
    draft::{VOTE, everything, read},
    folder, run,
};
use std::fs;

/// Each is told what helps, and leaves no file behind.
#[test]
fn wrong_use_is_told_and_writes_nothing() {
    let block = "newsfacts::article! {\n    article vote = \"A\" { published: 2023-03-14, text: \"vote.txt\" };\n}\n";
    let files = [
        ("vote.txt", VOTE),
        ("plain.txt", "The council voted.\n"),
        (
            "italian.txt",
            "Il consiglio\n\nIl consiglio ha votato martedì la costruzione di 120 alloggi nella città, e il sindaco ha detto \
             che gli affitti non sono troppo cari per gli abitanti della città.\n",
        ),
        ("empty.txt", " \n"),
        ("page.html", "<p>The council voted.</p>"),
        ("page.txt", "<p>The council voted.</p>"),
        ("notes.md", "# Vote\n\nThe council voted.\n"),
        ("front.txt", "---\ntitle: Vote\n---\nThe council voted.\n"),
        ("vote.rs", block),
        ("none.rs", "fn main() {}\n"),
        (
            "untold.rs",
            "newsfacts::article! {\n    article vote = \"A\" { published: 2023-03-14 };\n}\n",
        ),
        (
            "broken.rs",
            "newsfacts::article! {\n    article vote = \"A\" { published: 2023-03-14 };\n    quote q lee = \"We go\";\n}\n",
        ),
        ("no.rs", "fn main() {\n"),
    ];
    let folder = folder(&files);
    let folder = folder.path();
    fs::write(folder.join("latin.txt"), b"The caf\xE9 opens.\n").expect("a file");
    let before = everything(folder);
    const DAY: [&str; 2] = ["--published", "2023-03-14"];
    let fresh: [(&str, &[&str], &str); 20] = [
        ("gone.txt", &DAY, "gone.txt"),
        ("empty.txt", &DAY, "empty.txt: the file is empty"),
        ("latin.txt", &DAY, "not UTF-8 on line 1"),
        (
            "page.html",
            &DAY,
            "newsfacts text page.html --output page.txt makes the text",
        ),
        ("page.txt", &DAY, "newsfacts text page.txt --output "),
        (
            "notes.md",
            &DAY,
            "newsfacts text notes.md --output notes.txt makes the text",
        ),
        ("front.txt", &DAY, "newsfacts text front.txt --output "),
        (".", &DAY, "a directory"),
        (
            "vote.txt",
            &[],
            "--published is missing: from that day words such as “last month”",
        ),
        (
            "vote.txt",
            &["--published", "2023"],
            "a day is needed, as in 2026-03-14",
        ),
        (
            "vote.txt",
            &["--published", "yesterday"],
            "a day is needed, as in 2026-03-14",
        ),
        (
            "plain.txt",
            &DAY,
            "--headline \"Council votes for 120 homes\"",
        ),
        ("italian.txt", &DAY, "--language it"),
        ("-", &DAY, "standard input has no name"),
        (
            "vote.txt",
            &["--published", "2023-03-14", "--output", "vote.rs"],
            "--force writes over it\n    or --into vote.rs: what it lacks is added",
        ),
        (
            "vote.txt",
            &["--published", "2023-03-14", "--output", "gone/vote.rs"],
            "gone",
        ),
        (
            "vote.txt",
            &["--published", "2023-03-14", "--name", "fn"],
            "`fn` is a keyword of Rust",
        ),
        (
            "vote.txt",
            &["--published", "2023-03-14", "--name", "a b"],
            "take letters, digits and `_`",
        ),
        (
            "vote.txt",
            &["--published", "2023-03-14", "--language", "xx yy"],
            "`xx yy` is not a language",
        ),
        (
            "vote.txt",
            &["--published", "2023-03-14", "--diff"],
            "--into",
        ),
    ];
    for (article, arguments, told) in fresh {
        let (code, out, err) = run(folder, &[&["draft", article], arguments].concat());
        assert_eq!(
            (code, &*out),
            (Some(2), ""),
            "{article} {arguments:?}: {err}"
        );
        assert!(err.contains(told), "{article} {arguments:?}: {err}");
    }
    let into: [(&[&str], &str); 11] = [
        (&["--into", "gone.rs"], "gone.rs"),
        (&["--into", "none.rs"], "none.rs has no `article!` block"),
        (&["--into", "untold.rs"], "`vote` does not name its text"),
        (&["--into", "broken.rs"], "broken.rs:3:"),
        (&["--into", "no.rs"], "no.rs:1:"),
        (
            &["--into", "vote.rs", "plain.txt"],
            "it has those of vote.txt (`vote`)",
        ),
        (
            &["--into", "vote.rs", "--published", "2023-03-15"],
            "was published on 2023-03-14",
        ),
        (&["--into", "vote.rs", "--facts"], "cannot be used with"),
        (
            &["--into", "vote.rs", "--output", "other.rs"],
            "cannot be used with",
        ),
        (&["--into", "vote.rs", "--actors", "gone.rs"], "gone.rs"),
        (&[], "<ARTICLE>"),
    ];
    for (arguments, told) in into {
        let (code, out, err) = run(folder, &[&["draft"], arguments].concat());
        assert_eq!((code, &*out), (Some(2), ""), "{arguments:?}: {err}");
        assert!(err.contains(told), "{arguments:?}: {err}");
    }
    assert_eq!(everything(folder), before);
    let forced = [
        "draft",
        "vote.txt",
        "--published",
        "2023-03-14",
        "--output",
        "vote.rs",
        "--force",
    ];
    assert_eq!(run(folder, &forced).0, Some(0));
    assert!(read(folder, "vote.rs").contains("quote "));
}
