//! The program `newsfacts`, run as its users run it.

mod check;
mod convert;
mod draft;
mod extraction;
mod fmt;
mod formats;
mod guide;
mod hostile;
#[path = "../made/mod.rs"]
mod made;
mod misplaced;
mod no_draft;
mod overwrite;
mod page;
mod rows;
mod rust_files;
mod scan;
mod sources;
mod stream;
mod text;
mod told;
#[cfg(target_os = "linux")]
#[path = "../unread.rs"]
mod unread;

use newsfacts::{
    formats::Facts,
    model::{Article, Feed},
};
use serde_json::Value;
use std::{
    fs,
    io::Write,
    path::Path,
    process::{Command, Stdio},
};
use tempfile::TempDir;

newsfacts::article! {
    article harbour = "Storm costs the harbour a week" {
        publisher: "Example News",
        url: "https://news.example/2024/04/08/harbour",
        published: 2024-04-08,
        timezone: "+02:00",
        body: "Harbour traffic fell 7 percent in March, the port authority said on Monday. \
            “We lost a week to the storm,” harbour master Ines Roth told the city council. Only 412 ships called. \
            “The quay will be repaired,” Roth added, “before the summer season.” The repair costs about €2.5 million.",
    };

    actor authority: Organization = "the port authority";
    actor council: Organization = "the city council";
    actor roth: Person = "Ines Roth" { also: ["Roth"], role: "harbour master", of: authority };

    quote storm: roth -> council = "We lost a week to the storm";
    quote _: roth = "The quay will be repaired" + "before the summer season.";

    stat traffic: authority = -7 % { of: "harbour traffic", during: 2024-03 };
    stat calls = 412 "ships" { of: "ships that called", during: 2024-03 };
    stat repair = ~2.5 million EUR { of: "cost of the repair" };
}

/// Another text than that of the article: a quotation has another word in it.
pub const WRONG: &str = "Harbour traffic fell 7 percent in March, the port authority said on Monday. \
    “We lost a month to the storm,” harbour master Ines Roth told the city council. Only 412 ships called. \
    “The quay will be repaired,” Roth added, “before the summer season.” The repair costs about €2.5 million.\n";

/// The article's text.
pub fn right() -> String {
    WRONG.replace("a month", "a week")
}

/// What came of a run: the exit code, and what was printed.
type Ran = (Option<i32>, String, String);

/// The program, to be run in a folder.
pub fn newsfacts(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_newsfacts"));
    command.current_dir(folder).args(arguments);
    command.stdin(Stdio::null()).env_remove("NO_COLOR");
    command
}

/// Runs it with nothing on standard input.
#[track_caller]
pub fn run(folder: &Path, arguments: &[&str]) -> Ran {
    ran(newsfacts(folder, arguments).output().expect("it runs"))
}

/// Runs it with this standard input, which it need not read.
#[track_caller]
pub fn run_with(folder: &Path, arguments: &[&str], input: &str) -> Ran {
    let mut command = newsfacts(folder, arguments);
    command.stdin(Stdio::piped());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("it runs");
    let mut stdin = child.stdin.take().expect("it has a standard input");
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    ran(child.wait_with_output().expect("it ends"))
}

fn ran(output: std::process::Output) -> Ran {
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (
        output.status.code(),
        text(output.stdout),
        text(output.stderr),
    )
}

/// A folder for one test, with these files.
pub fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    for (name, content) in files {
        fs::write(folder.path().join(name), content).expect("a file can be written");
    }
    folder
}

/// Facts JSON, as the library writes it.
pub fn written(feed: &Feed<'_>) -> String {
    serde_json::to_string_pretty(&Facts::new(feed)).expect("facts can be written")
}

/// A document with this article alone.
pub fn facts(article: &Article) -> String {
    written(&Feed::new("Example", [article]))
}

/// The same as a tree that tests change.
pub fn tree(article: &Article) -> Value {
    serde_json::from_str(&facts(article)).expect("facts are JSON")
}

/// A Rust file that declares a small article, with these words as its quotation.
pub fn rust(words: &str) -> String {
    format!(
        "newsfacts::article! {{\n    article vote = \"Council votes\" {{\n        published: 2023-03-14,\n        \
         body: \"“We will build 120 homes,” Mayor Ann Lee said on Tuesday.\",\n    }};\n\n    \
         actor lee: Person = \"Ann Lee\" {{ role: \"mayor\" }};\n\n    quote homes: lee = \"{words}\";\n}}\n"
    )
}
