//! No command writes over what it has read.

use super::{WRONG, draft::VOTE, facts, folder, harbour, newsfacts, run, rust};
use std::fs;

/// Each command with each file that it reads as its output, by its name, by another way to it, and by links.
#[test]
fn what_was_read_is_never_written_over() {
    let facts = facts(&harbour::ARTICLE);
    let imports = "newsfacts::article! {\n    use super::shared::lee;\n    article vote = \"Council votes\" {\n        \
        published: 2023-03-14,\n        text: \"text.txt\",\n    };\n\n    quote homes: lee = \"We will build 120 homes\";\n}\n";
    let shared = "newsfacts::actors! { actor lee: Person = \"Ann Lee\"; }\n";
    let files = [
        ("vote.txt", VOTE),
        ("facts.json", &*facts),
        ("right.txt", WRONG),
        ("vote.rs", &*rust("We will build 120 homes")),
        (
            "page.html",
            "<h1>Council votes</h1><p>It voted on Tuesday.</p>",
        ),
        ("imports.rs", imports),
        ("shared.rs", shared),
        (
            "text.txt",
            "“We will build 120 homes,” Mayor Ann Lee said on Tuesday.\n",
        ),
    ];
    const DAY: [&str; 2] = ["--published", "2023-03-14"];
    let runs: [(&[&str], &str); 12] = [
        (&["draft", "vote.txt", DAY[0], DAY[1]], "vote.txt"),
        (
            &["draft", "vote.txt", "--facts", DAY[0], DAY[1]],
            "vote.txt",
        ),
        (&["text", "page.html"], "page.html"),
        (&["page", "vote.rs"], "vote.rs"),
        (&["page", "facts.json", "--text", "right.txt"], "facts.json"),
        (&["page", "facts.json", "--text", "right.txt"], "right.txt"),
        (&["page", "imports.rs"], "text.txt"),
        (
            &["page", "imports.rs", "--actors", "shared.rs"],
            "shared.rs",
        ),
        (&["page", "imports.rs"], "shared.rs"),
        (
            &["convert", "vote.rs", "--format", "facts", "--unchecked"],
            "vote.rs",
        ),
        (
            &["convert", "facts.json", "--format", "facts", "--unchecked"],
            "facts.json",
        ),
        (
            &[
                "convert",
                "facts.json",
                "--text",
                "right.txt",
                "--format",
                "facts",
                "--unchecked",
            ],
            "right.txt",
        ),
    ];
    for (command, read) in runs {
        let folder = folder(&files);
        let folder = folder.path();
        let mut outputs = vec![read.to_owned(), format!("./{read}"), format!("s/../{read}")];
        fs::create_dir(folder.join("s")).expect("a folder");
        #[cfg(unix)]
        {
            fs::hard_link(folder.join(read), folder.join("hard")).expect("a link");
            std::os::unix::fs::symlink(read, folder.join("soft")).expect("a link");
            outputs.extend(["hard".to_owned(), "soft".to_owned()]);
        }
        let before = fs::read(folder.join(read)).expect("it is there");
        for output in &outputs {
            for force in [&[][..], &["--force"]] {
                let to = [command, &["--output", output], force].concat();
                let (code, out, err) = run(folder, &to);
                assert_eq!((code, &*out), (Some(2), ""), "{to:?}: {err}");
                let is_forced = !force.is_empty();
                // What only the facts name is known when they are read: before, the file is there and that is told.
                let told = err.contains("is never written over") || !is_forced;
                assert!(told, "{to:?}: {err}");
                assert_eq!(
                    fs::read(folder.join(read)).ok(),
                    Some(before.clone()),
                    "{to:?}"
                );
            }
        }
        // Another file is written over as it is asked for.
        fs::write(folder.join("other"), "old").expect("a file");
        let to = [command, &["--output", "other", "--force"]].concat();
        assert_eq!(run(folder, &to).0, Some(0), "{to:?}");
        assert_ne!(fs::read(folder.join("other")).ok(), Some(b"old".to_vec()));
    }
}

#[test]
fn the_advice_names_another_output() {
    let folder = folder(&[("frag.txt", "<p>The council voted.</p><p>It did.</p>")]);
    let folder = folder.path();
    let (_, _, err) = run(folder, &["draft", "frag.txt", "--published", "2023-03-14"]);
    let advice = "newsfacts text frag.txt --output frag.plain.txt";
    assert!(err.contains(advice), "{err}");
    assert_eq!(
        run(folder, &["text", "frag.txt", "--output", "frag.plain.txt"]).0,
        Some(0)
    );
    assert!(folder.join("frag.plain.txt").exists());
}

#[test]
fn where_nothing_can_be_written_is_told_in_words() {
    let folder = folder(&[
        ("vote.rs", &rust("We will build 120 homes")),
        ("a.txt", "a"),
    ]);
    let folder = folder.path();
    fs::create_dir(folder.join("s")).expect("a folder");
    for (output, told) in [
        ("nodir/q.html", "there is no folder nodir"),
        ("a.txt/q.html", "a.txt is no folder"),
        ("s", "s is a folder"),
    ] {
        for force in [&[][..], &["--force"]] {
            let to = [&["page", "vote.rs", "--output", output], force].concat();
            let (code, _, err) = run(folder, &to);
            assert!(code == Some(2) && err.contains(told), "{to:?}: {err}");
            assert!(!err.contains("os error"), "{err}");
        }
    }
    let (_, _, err) = run(folder, &["page", "vote.rs", "--output", "s"]);
    assert!(err.contains("--output s/"), "{err}");
}

const LOOSE: &str = "newsfacts::feed!   { feed f = \"F\" { articles: [] }; }\n";

#[cfg(unix)]
#[test]
fn a_file_keeps_its_other_names_and_its_rights() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder(&[("a.rs", LOOSE), ("b.rs", LOOSE)]);
    let path = |name: &str| folder.path().join(name);
    fs::hard_link(path("a.rs"), path("other.rs")).expect("a link can be made");
    let ran = run(folder.path(), &["fmt", "a.rs"]);
    assert_eq!(ran.0, Some(0), "{ran:?}");
    let other = fs::read_to_string(path("other.rs")).expect("it is there");
    assert!(other != LOOSE && other == fs::read_to_string(path("a.rs")).expect("it is there"));

    fs::set_permissions(path("b.rs"), fs::Permissions::from_mode(0o444)).expect("they can be set");
    let ran = run(folder.path(), &["fmt", "b.rs"]);
    assert_eq!(ran.0, Some(2), "{ran:?}");
    assert!(
        ran.2.contains("b.rs: nothing is written: it is read-only"),
        "{ran:?}"
    );
    assert_eq!(
        fs::read_to_string(path("b.rs")).expect("it is there"),
        LOOSE
    );
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_to_no_file_yet_leads_to_the_new_one() {
    use std::os::unix::fs::symlink;
    let folder = folder(&[("a.md", "# Vote\n\nThe council voted.\n")]);
    let path = |name: &str| folder.path().join(name);
    symlink("new.txt", path("link.txt")).expect("a link can be made");
    symlink("round.txt", path("round.txt")).expect("a link can be made");
    let ran = run(
        folder.path(),
        &["text", "a.md", "--output", "link.txt", "--force"],
    );
    assert_eq!(ran.0, Some(0), "{ran:?}");
    assert!(path("link.txt").is_symlink() && path("new.txt").is_file());
    let ran = run(
        folder.path(),
        &["text", "a.md", "--output", "round.txt", "--force"],
    );
    assert_eq!(ran.0, Some(2), "{ran:?}");
    assert!(ran.2.contains("its links lead nowhere"), "{ran:?}");
}

#[cfg(unix)]
#[test]
fn standard_output_is_written_to_and_never_replaced() {
    let folder = folder(&[("a.md", "The council voted.\n"), ("log", "before\n")]);
    for name in ["-", "/dev/stdout", "/dev/fd/1"] {
        let log = fs::OpenOptions::new()
            .append(true)
            .open(folder.path().join("log"));
        let mut command = newsfacts(
            folder.path(),
            &["text", "a.md", "--output", name, "--force"],
        );
        let status = command.stdout(log.expect("it is there")).status();
        assert!(status.expect("it runs").success(), "{name}");
    }
    let log = fs::read_to_string(folder.path().join("log")).expect("it is there");
    assert_eq!(log, format!("before\n{}", "The council voted.\n".repeat(3)));
    assert!(!folder.path().join("-").exists());
}
