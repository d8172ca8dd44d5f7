//! What is told to who means the right thing and writes it another way.

use super::{draft::VOTE, facts, folder, harbour, right, run, rust};
use std::fs;

const DAY: [&str; 2] = ["--published", "2023-03-14"];

#[test]
fn a_day_in_another_form_is_offered_and_a_far_year_is_doubted() {
    let folder = folder(&[("vote.txt", VOTE)]);
    let folder = folder.path();
    for command in [&["draft", "vote.txt", "--facts"][..], &["scan", "vote.txt"]] {
        let with = |day| run(folder, &[command, &["--published", day]].concat());
        for (day, told) in [
            ("13.11.2025", "write the day as 2025-11-13"),
            ("March 14, 2026", "write the day as 2026-03-14"),
            ("3/4/2026", "write the day as 2026-04-03 or 2026-03-04"),
            ("13.11.25", "a day is needed, as in 2026-03-14"),
        ] {
            let (code, out, err) = with(day);
            assert_eq!((code, &*out), (Some(2), ""), "{day}: {err}");
            assert!(err.contains(told) && !err.contains("199X"), "{day}: {err}");
        }
        for (day, is_far) in [
            ("1825-03-14", true),
            ("2105-03-14", true),
            ("1931-03-14", false),
        ] {
            let (code, _, err) = with(day);
            assert_eq!(code, Some(0), "{day}: {err}");
            assert_eq!(
                err.contains("the year is far from this one"),
                is_far,
                "{day}: {err}"
            );
        }
    }
}

#[test]
fn another_command_or_flag_is_named_where_it_is_meant() {
    let facts = facts(&harbour::ARTICLE);
    let files = [
        ("vote.txt", VOTE),
        ("vote.rs", &*rust("We will build 120 homes")),
        ("facts.json", &*facts),
        (
            "two.rs",
            "newsfacts::article! { article one = \"A\" { published: 2023-03-14, body: \"No.\" }; }",
        ),
        ("notes.txt", "Ann's notes (of Tuesday"),
        ("blocks.in", &*rust("We will build 120 homes")),
    ];
    let folder = folder(&files);
    let folder = folder.path();
    fs::create_dir(folder.join("s")).expect("a folder");
    for (arguments, told) in [
        (
            &["check", "vote.rs", "--format", "json"][..],
            "'--message-format'",
        ),
        (&["check", "s"], "name the files in it, as in s/*.rs"),
        (
            &["draft", "vote.rs", DAY[0], DAY[1]],
            "newsfacts draft --into vote.rs",
        ),
        (
            &["draft", "nodir/a.txt", DAY[0], DAY[1]],
            "there is no folder nodir",
        ),
        (&["check", "nodir/a.rs"], "there is no folder nodir"),
        (&["fmt", "notes.txt"], "notes.txt is no Rust file"),
        (
            &["draft", "--into", "notes.txt"],
            "notes.txt is no Rust file",
        ),
        (&["fmt", "s"], "name the Rust files in it, as in s/*.rs"),
        (
            &["text", "https://example.org/vote.html"],
            "save the page in a file first",
        ),
        (
            &["draft", "two.rs", DAY[0], DAY[1]],
            "newsfacts draft --into two.rs",
        ),
        (
            &["draft", "--into", "two.rs", "--article", "two"],
            "there is `one`",
        ),
        (
            &["draft", "vote.txt", "--language", "German", DAY[0], DAY[1]],
            "these are read: en, de",
        ),
        (&["fmt", "facts.json"], "facts.json is no Rust file"),
        (&["fmt", "--check", "vote.txt"], "vote.txt is no Rust file"),
        (
            &["scan", "vote.txt", "--language", "Deutsch", DAY[0], DAY[1]],
            "--language de",
        ),
        (
            &["scan", "vote.txt", "--language", "xx", DAY[0], DAY[1]],
            "these are read: en, de",
        ),
        (
            &["check", "vote.rs", "--deny", "foo"],
            "there is no rule `foo`",
        ),
        (
            &["check", "vote.rs", "--deny", "uncovered,foo"],
            "there is no rule `foo`",
        ),
    ] {
        let (code, out, err) = run(folder, arguments);
        assert_eq!((code, &*out), (Some(2), ""), "{arguments:?}: {err}");
        assert!(err.contains(told), "{arguments:?}: {err}");
        assert!(!err.contains("`todo`"), "{arguments:?}: {err}");
    }
    // A Rust file may be called otherwise.
    assert_eq!(run(folder, &["fmt", "blocks.in"]).0, Some(0));
    // Several rules with one flag, in each form in which a rule is shown.
    let deny = [
        "check",
        "vote.rs",
        "--deny",
        "uncovered,[misquoted],newsfacts::rule::todo",
    ];
    let (code, _, err) = run(folder, &deny);
    assert!(code != Some(2), "{err}");
    let (_, _, err) = run(folder, &["check", "vote.rs", "--deny", "miquoted"]);
    assert!(err.contains("did you mean `misquoted`?"), "{err}");
}

#[test]
fn a_rule_is_explained_by_each_name_that_messages_give_it() {
    let folder = folder(&[]);
    let page = run(folder.path(), &["explain", "misquoted"]);
    assert_eq!(page.0, Some(0));
    for name in [
        "[misquoted]",
        "`misquoted`",
        "newsfacts::rule::misquoted",
        "rule::misquoted",
    ] {
        assert_eq!(run(folder.path(), &["explain", name]), page, "{name}");
    }
    assert_eq!(
        run(folder.path(), &["explain", "newsfacts::rule::no"]).0,
        Some(2)
    );
}

#[test]
fn facts_that_were_held_against_no_text_are_not_published_in_silence() {
    let facts = facts(&harbour::ARTICLE);
    let folder = folder(&[("facts.json", &facts), ("right.txt", &right())]);
    let folder = folder.path();
    let bare = ["convert", "facts.json", "--format", "csv"];
    let (code, out, err) = run(folder, &bare);
    assert!(code == Some(0) && !out.is_empty(), "{err}");
    assert!(
        err.contains("nothing was checked, and it is published as unchecked: the text of `harbour` is not at hand"),
        "{err}"
    );
    let (_, _, err) = run(folder, &[&bare[..], &["--text", "right.txt"]].concat());
    assert!(!err.contains("nothing was checked"), "{err}");
}

#[test]
fn paths_are_shown_without_the_folders_that_they_only_go_through() {
    let folder = folder(&[]);
    let folder = folder.path();
    for name in ["src", "articles"] {
        fs::create_dir(folder.join(name)).expect("a folder");
    }
    fs::write(folder.join("articles/vote.txt"), VOTE).expect("a file");
    let draft = [
        "draft",
        "articles/vote.txt",
        DAY[0],
        DAY[1],
        "--output",
        "src/vote.rs",
    ];
    assert_eq!(run(folder, &draft).0, Some(0));
    let file = folder.join("src/vote.rs");
    let code = fs::read_to_string(&file).expect("it was written");
    let wrong = code.replace("We will hand", "We shall hand");
    assert_ne!(wrong, code, "the quotation is drafted");
    fs::write(&file, wrong).expect("a file");
    for command in [
        &["check", "src/vote.rs"][..],
        &["page", "src/vote.rs"],
        &["draft", "--into", "src/vote.rs"],
    ] {
        let (_, out, err) = run(folder, command);
        let all = out + &err;
        assert!(
            all.contains("articles/vote.txt") && !all.contains("src/../"),
            "{command:?}: {all}"
        );
    }
}

/// What is drawn below a passage stands below it, however far in.
#[test]
fn a_caret_far_in_is_not_filled_up() {
    let text = "Council votes\n\nOn Tuesday, after a debate of many hours in the old town hall by the river, Ann Lee told \
        reporters: “We will build 120 homes in May.”\n";
    let block = "newsfacts::article! {\n    article vote = \"Council votes\" {\n        published: 2023-03-14,\n        \
        text: \"vote.txt\",\n    };\n\n    actor lee: Person = \"Ann Lee\";\n\n    \
        quote homes: lee = \"We will build 120 homes in June.\";\n}\n";
    let folder = folder(&[("vote.txt", text), ("vote.rs", block)]);
    let (_, _, err) = run(folder.path(), &["draft", "--into", "vote.rs", "--diff"]);
    assert!(err.contains('^') && !err.contains('·'), "{err}");
}

#[test]
fn a_first_line_that_is_no_headline_is_told_for_what_it_is() {
    let files = [
        (
            "kicker.txt",
            "Kommunalpolitik\n\nRat stimmt zu\n\nDer Rat stimmte zu.\n",
        ),
        (
            "capitals.txt",
            "LOCAL NEWS\n\nCouncil votes for homes\n\nIt did.\n",
        ),
        (
            "byline.txt",
            "By Dana Whitlock, transport reporter\n\nThe council voted.\n",
        ),
        ("apart.txt", "Council votes\nThe council voted.\n"),
    ];
    let folder = folder(&files);
    for (name, told, headline) in [
        (
            "kicker.txt",
            "“Kommunalpolitik”, is one word",
            "Rat stimmt zu",
        ),
        (
            "capitals.txt",
            "“LOCAL NEWS”, is in capitals",
            "Council votes for homes",
        ),
        (
            "byline.txt",
            "says who wrote the article",
            "Council votes for 120 homes",
        ),
        ("apart.txt", "has no empty line below it", "Council votes"),
    ] {
        let (code, out, err) = run(folder.path(), &["draft", name, DAY[0], DAY[1]]);
        assert_eq!((code, &*out), (Some(2), ""), "{name}");
        let given = format!("--headline \"{headline}\"");
        assert!(err.contains(told) && err.contains(&given), "{name}: {err}");
    }
}

/// The word that took the place of the last one is shown whole.
#[test]
fn the_word_that_took_the_place_of_the_last_one_is_underlined() {
    let text = "Council votes\n\nOn Tuesday Ann Lee left. Moving the records will begin in August and take long.\n";
    let block = "newsfacts::article! {\n    article vote = \"Council votes\" {\n        published: 2023-03-14,\n        \
        text: \"vote.txt\",\n    };\n\n    actor lee: Person = \"Ann Lee\";\n\n    \
        event records: Opening = \"Moving\" as \"Moving the records will begin in July\" { planned: true };\n}\n";
    let folder = folder(&[("vote.txt", text), ("vote.rs", block)]);
    let (_, out, err) = run(folder.path(), &["check", "vote.rs"]);
    let all = out + &err;
    assert!(all.contains("^^^^^^ declared: July"), "{all}");
}
