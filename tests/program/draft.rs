//! `newsfacts draft`: whole files, what files lack, and what an edit of an article has made wrong.

use super::{folder, run, run_with};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

pub const VOTE: &str = "Homes for the old fish market

The council voted 21-9 on Tuesday to build 120 homes on the old fish market, at a cost of €31.5 million.

“We will hand over the first keys next spring,” Mayor Ann Lee told the council. “Nobody will wait longer,” she said.

Bob Roy, chairman of the tenants’ union, called the price “a gift to the builders”. Rents rose by 4 percent in February.
";

/// The articles of the examples, each with its name.
fn articles() -> Vec<(String, PathBuf)> {
    let folders = ["examples/articles", "examples/newsroom/articles"];
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = folders
        .iter()
        .flat_map(|folder| fs::read_dir(root.join(folder)).expect("it is there"));
    let named = files.map(|file| {
        let path = file.expect("it is there").path();
        (
            path.file_stem()
                .expect("a name")
                .to_string_lossy()
                .into_owned(),
            path,
        )
    });
    named.collect()
}

/// A drafted article in a folder of its own: `articles/vote.txt`, `src/vote.rs`.
fn drafted(text: &str) -> tempfile::TempDir {
    let folder = folder(&[]);
    let path = folder.path();
    fs::create_dir(path.join("articles")).expect("a folder");
    fs::create_dir(path.join("src")).expect("a folder");
    fs::write(path.join("articles/vote.txt"), text).expect("a file");
    let arguments = [
        "draft",
        "articles/vote.txt",
        "--published",
        "2023-03-14",
        "--output",
        "src/vote.rs",
    ];
    let (code, out, err) = run(path, &arguments);
    assert_eq!((code, &*out), (Some(0), ""), "{err}");
    folder
}

pub fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).expect("it is there")
}

/// All files of a folder.
pub fn everything(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("it is there") {
        let path = entry.expect("it is there").path();
        match path.is_dir() {
            true => all.extend(everything(&path)),
            false => {
                let bytes = fs::read(&path).expect("it is there");
                all.insert(path, bytes);
            }
        }
    }
    all
}

/// How often a draft says `todo`, outside of texts and comments.
fn todos(file: &str) -> usize {
    let lines = file.lines().filter(|line| !line.starts_with("//"));
    let outside = lines.flat_map(|line| line.split('"').step_by(2));
    let words = outside.flat_map(|code| code.split(|c: char| !c.is_alphanumeric() && c != '_'));
    words.filter(|word| *word == "todo").count()
}

#[test]
fn each_example_compiles_and_lacks_nothing() {
    for (name, path) in articles() {
        let folder = folder(&[]);
        let folder = folder.path();
        fs::create_dir(folder.join("src")).expect("a folder");
        fs::create_dir(folder.join("articles")).expect("a folder");
        fs::copy(&path, folder.join("articles/it.txt")).expect("a file");
        let mut arguments = vec![
            "draft",
            "articles/it.txt",
            "--published",
            "2024-03-14",
            "--output",
            "src/it.rs",
        ];
        arguments.extend(["--headline", "An article"]);
        if name.contains("hearing") || name.contains("transcript") {
            arguments.push("--transcript");
        }
        let (code, out, err) = run(folder, &arguments);
        assert_eq!((code, &*out), (Some(0), ""), "{name}: {err}");
        let file = read(folder, "src/it.rs");
        assert!(
            file.contains("text: \"../articles/it.txt\""),
            "{name}: {file}"
        );
        let told = match todos(&file) {
            0 => "nothing is left to decide\n".to_owned(),
            1 => "1 todo for you to decide".to_owned(),
            count => format!("{count} todos for you to decide"),
        };
        assert!(err.contains(&told), "{name}: {err}\n{file}");
        assert!(!err.contains("not declared"), "{name}: {err}");
        let (code, out, err) = run(folder, &["check", "src/it.rs"]);
        assert_eq!(code, Some(0), "{name}: {out}{err}");
        let (code, out, err) = run(folder, &["draft", "--into", "src/it.rs"]);
        let still = match todos(&file) {
            0 => "",
            1 => "src/it.rs had 1 todo already, which is still to be decided\n",
            count => {
                &format!("src/it.rs had {count} todos already, which are still to be decided\n")
            }
        };
        let nothing = format!(
            "src/it.rs: nothing is missing: it declares all that articles/it.txt states\n{still}"
        );
        assert_eq!((code, &*out, &*err), (Some(0), "", &*nothing), "{name}");
        assert_eq!(read(folder, "src/it.rs"), file, "{name}");
        assert_eq!(
            run(folder, &["fmt", "--check", "src/it.rs"]).0,
            Some(0),
            "{name}"
        );
    }
}

#[test]
fn a_draft_is_printed_where_no_file_is_named() {
    let folder = folder(&[("vote.txt", VOTE)]);
    let (code, out, err) = run(
        folder.path(),
        &["draft", "vote.txt", "--published", "2023-03-14"],
    );
    assert_eq!(code, Some(0), "{err}");
    assert!(
        out.contains("article homes_fish = \"Homes for the old fish market\" {"),
        "{out}"
    );
    assert!(out.contains("text: \"vote.txt\""), "{out}");
    assert!(
        out.contains(
            "quote hand_keys: lee -> council = \"We will hand over the first keys next spring\""
        ),
        "{out}"
    );
    let told = err.lines().next().unwrap_or_default();
    assert!(
        told.starts_with("vote.txt: ") && told.contains("3 quotes") && told.contains("4 figures"),
        "{err}"
    );
    let given = [
        "--headline",
        "Homes",
        "--name",
        "homes",
        "--language",
        "en-GB",
        "--timezone",
        "-05:00",
    ];
    let (code, out, err) = run(
        folder.path(),
        &[
            &["draft", "vote.txt", "--published", "2023-03-14T10:30"],
            &given[..],
        ]
        .concat(),
    );
    assert_eq!(code, Some(0), "{err}");
    for field in [
        "article homes = \"Homes\" {",
        "published: 2023-03-14T10:30",
        "timezone: \"-05:00\"",
        "language: en-GB",
    ] {
        assert!(
            out.contains(field) || out.contains(&field.replace('"', "")),
            "{field}: {out}"
        );
    }
}

#[test]
fn facts_json_is_drafted_of_standard_input() {
    let folder = folder(&[("vote.txt", VOTE)]);
    let folder = folder.path();
    let (code, out, err) = run_with(
        folder,
        &["draft", "-", "--published", "2023-03-14", "--facts"],
        VOTE,
    );
    assert_eq!(code, Some(0), "{err}");
    fs::write(folder.join("facts.json"), out).expect("a file");
    let (code, out, err) = run(folder, &["check", "facts.json", "--text", "vote.txt"]);
    assert_eq!(code, Some(0), "{out}{err}");
}

#[test]
fn what_was_taken_out_is_put_in_and_no_other_line_touched() {
    let folder = drafted(VOTE);
    let folder = folder.path();
    let whole = read(folder, "src/vote.rs");
    let is_gone = |line: &str| {
        let line = line.trim_start();
        line.ends_with(';') && (line.starts_with("quote gift") || line.starts_with("stat homes"))
    };
    // An author's own hand: comments, and space that nobody lays out.
    let rest = whole.lines().filter(|line| !is_gone(line));
    let rest: Vec<String> = rest
        .map(|line| line.replace("    actor", "  actor"))
        .collect();
    assert_eq!(rest.len() + 2, whole.lines().count(), "{whole}");
    let rest = format!("{}\n// The end.\n", rest.join("\n"));
    fs::write(folder.join("src/vote.rs"), &rest).expect("a file");

    let before = everything(folder);
    let (code, out, err) = run(folder, &["draft", "--into", "src/vote.rs", "--diff"]);
    assert_eq!(code, Some(0), "{err}");
    assert!(
        out.contains("+    quote gift_builders: roy = \"a gift to the builders\";"),
        "{out}"
    );
    assert!(
        !out.lines()
            .any(|line| line.starts_with('-') && !line.starts_with("---")),
        "{out}"
    );
    assert!(
        err.starts_with("src/vote.rs lacks 1 quote, 1 figure; "),
        "{err}"
    );
    assert_eq!(everything(folder), before, "--diff writes nothing");

    let (code, out, err) = run(
        folder,
        &["draft", "articles/vote.txt", "--into", "src/vote.rs"],
    );
    assert_eq!((code, &*out), (Some(0), ""), "{err}");
    assert!(
        err.starts_with("src/vote.rs: added 1 quote, 1 figure; "),
        "{err}"
    );
    let after = read(folder, "src/vote.rs");
    let mut lines = after.lines();
    for line in rest.lines() {
        assert!(lines.any(|other| other == line), "{line}\n{after}");
    }
    assert_eq!(after.lines().count(), rest.lines().count() + 2, "{after}");
    assert_eq!(run(folder, &["check", "src/vote.rs"]).0, Some(0));
    let again = run(folder, &["draft", "--into", "src/vote.rs"]);
    assert!(
        again.2.starts_with("src/vote.rs: nothing is missing"),
        "{}",
        again.2
    );
}

#[test]
fn after_an_edit_it_is_told_which_facts_fell() {
    let folder = drafted(VOTE);
    let folder = folder.path();
    let file = read(folder, "src/vote.rs");
    let edited = VOTE
        .replace("next spring", "next autumn")
        .replace("31.5", "33")
        + "\nIt opens in May.\n";
    fs::write(folder.join("articles/vote.txt"), edited).expect("a file");
    let (code, out, err) = run(folder, &["draft", "--into", "src/vote.rs"]);
    assert_eq!((code, &*out), (Some(1), ""), "{err}");
    let line = |name: &str| {
        file.lines()
            .position(|line| line.contains(name))
            .expect("it is there")
            + 1
    };
    let quote = format!(
        "src/vote.rs:{}: `hand_keys` is not what articles/vote.txt says\n",
        line("quote hand_keys")
    );
    assert!(err.contains(&quote) && err.contains("[misquoted]"), "{err}");
    let instead = "    in its place: quote hand_keys: lee -> council = \"We will hand over the first keys next autumn\";\n";
    assert!(err.contains(instead), "{err}");
    assert!(err.contains("33 million EUR"), "{err}");
    // What is new is added, and what fell is left to its author.
    let after = read(folder, "src/vote.rs");
    assert!(
        after.contains("in May") && after.contains("next spring") && after.contains("31.5"),
        "{after}"
    );
    assert!(!after.contains("next autumn"), "{after}");
    let (code, _, err) = run(folder, &["draft", "--into", "src/vote.rs"]);
    assert_eq!(
        (code, &*read(folder, "src/vote.rs")),
        (Some(1), &*after),
        "{err}"
    );
    assert!(err.contains("nothing else is missing"), "{err}");
    // Where no word tells, the place does.
    let figure = after
        .replace("next spring", "next autumn")
        .replace("31.5", "33");
    let price = VOTE
        .replace("next spring", "next autumn")
        .replace("31.5", "33")
        + "\nIt opens in May.\n";
    fs::write(folder.join("src/vote.rs"), &figure).expect("a file");
    fs::write(
        folder.join("articles/vote.txt"),
        price.replace("€33", "€35"),
    )
    .expect("a file");
    let (code, _, err) = run(folder, &["draft", "--into", "src/vote.rs"]);
    assert_eq!(
        (code, &*read(folder, "src/vote.rs")),
        (Some(1), &*figure),
        "{err}"
    );
    assert!(
        err.contains("in its place: stat cost = 35 million EUR"),
        "{err}"
    );
    fs::write(folder.join("articles/vote.txt"), price).expect("a file");
    // As it is told, it is mended.
    let mended = after
        .replace("next spring", "next autumn")
        .replace("31.5", "33");
    fs::write(folder.join("src/vote.rs"), mended).expect("a file");
    assert_eq!(run(folder, &["draft", "--into", "src/vote.rs"]).0, Some(0));
}

#[test]
fn one_of_several_articles_is_chosen_by_its_text_or_its_name() {
    let block = |name: &str, text: &str| {
        format!(
            "newsfacts::article! {{\n    article {name} = \"A\" {{ published: 2023-03-14, text: \"{text}\" }};\n}}\n"
        )
    };
    let file = block("one", "one.txt") + &block("two", "two.txt") + &block("three", "two.txt");
    let files = [
        ("one.txt", "It costs €3 million."),
        ("two.txt", "It costs €5 million."),
        ("all.rs", &*file),
    ];
    let folder = folder(&files);
    let folder = folder.path();
    let diff = |arguments: &[&str]| {
        run(
            folder,
            &[&["draft", "--into", "all.rs", "--diff"], arguments].concat(),
        )
    };
    for (arguments, added) in [
        (&["one.txt"][..], "3 million"),
        (&["./one.txt"], "3 million"),
        (&["--article", "two"], "5 million"),
        (&["two.txt", "--article", "three"], "5 million"),
        (&["one.txt", "--article", "two"], "3 million"),
    ] {
        let (code, out, err) = diff(arguments);
        assert!(
            code == Some(0) && out.contains(added),
            "{arguments:?}: {out}{err}"
        );
    }
    for (arguments, told) in [
        (
            &[][..],
            "say with --article which is meant: `one`, `two`, `three`",
        ),
        (
            &["two.txt"],
            "say with --article which is meant: `two`, `three`",
        ),
        (&["--article", "four"], "there are `one`, `two`, `three`"),
    ] {
        let (code, out, err) = diff(arguments);
        assert!(
            code == Some(2) && out.is_empty() && err.contains(told),
            "{arguments:?}: {out}{err}"
        );
    }
}

#[test]
fn actors_that_lie_elsewhere_are_not_declared_again() {
    let file = "newsfacts::article! {\n    use crate::elsewhere::lee;\n    article vote = \"A\" { published: 2023-03-14, text: \"vote.txt\" };\n}\n";
    let actors = "newsfacts::actors! { actor lee: Person = \"Ann Lee\" { also: [\"she\"] }; }\n";
    let folder = folder(&[
        ("vote.txt", VOTE),
        ("vote.rs", file),
        ("people.txt", actors),
    ]);
    let folder = folder.path();
    let before = everything(folder);
    let (code, _, err) = run(folder, &["draft", "--into", "vote.rs"]);
    assert!(
        code == Some(2) && err.contains("name the file that is meant: --actors FILE"),
        "{err}"
    );
    assert_eq!(everything(folder), before);
    fs::rename(folder.join("people.txt"), folder.join("people.rs")).expect("a file");
    let (code, _, err) = run(
        folder,
        &["draft", "--into", "vote.rs", "--actors", "people.rs"],
    );
    assert_eq!(code, Some(0), "{err}");
    let after = read(folder, "vote.rs");
    assert!(
        after.contains(": lee -> council = \"We will hand") && !after.contains("actor lee"),
        "{after}"
    );
}

#[test]
fn help_shows_an_example() {
    let folder = folder(&[]);
    for command in ["draft", "page", "text"] {
        let (code, out, _) = run(folder.path(), &[command, "--help"]);
        assert!(
            code == Some(0) && out.contains(&format!("Examples:\n  newsfacts {command} ")),
            "{out}"
        );
    }
}
