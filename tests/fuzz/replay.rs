//! The corpus of the fuzzer, and all that it found, on stable Rust: what holds of any input holds of these.

#[path = "src/files.rs"]
mod files;
#[path = "src/properties/mod.rs"]
mod properties;

use files::{SOURCES, files, root};
use std::{fs, path::PathBuf, thread};

/// Says which input a property does not hold of.
struct Input(PathBuf);

impl Drop for Input {
    fn drop(&mut self) {
        if thread::panicking() {
            eprintln!("the input is {}", self.0.display());
        }
    }
}

/// The files of folders beside this one; none where nothing was found yet.
fn kept(folders: &[&str]) -> Vec<PathBuf> {
    let here = root().join("tests/fuzz");
    let entries = folders
        .iter()
        .flat_map(|folder| fs::read_dir(here.join(folder)).into_iter().flatten());
    entries
        .map(|entry| entry.expect("the folder can be read").path())
        .collect()
}

/// The sources of the repository that have blocks.
fn sources() -> Vec<PathBuf> {
    let has_block = |path: &PathBuf| {
        let source = fs::read_to_string(path).expect("a source is text");
        let starts = ["article! {", "actors! {", "feed! {"];
        starts.iter().any(|start| source.contains(start))
    };
    let sources = SOURCES.iter().flat_map(|folder| files(folder, "rs"));
    sources.filter(has_block).collect()
}

/// Holds a property against inputs.
fn replay(inputs: Vec<PathBuf>, hold: fn(&[u8])) {
    assert!(inputs.len() > 20, "{} inputs", inputs.len());
    for path in inputs {
        let bytes = fs::read(&path).expect("the file can be read");
        let input = Input(path);
        hold(&bytes);
        drop(input);
    }
}

#[test]
fn text() {
    replay(
        kept(&["corpus/text", "regressions/text"]),
        properties::text::hold,
    );
}

#[test]
fn facts() {
    replay(
        kept(&["corpus/facts", "regressions/facts"]),
        properties::facts::hold,
    );
}

#[test]
fn json() {
    let of_facts = ["corpus/json", "regressions/json", "corpus/facts"];
    replay(kept(&of_facts), properties::json::hold);
}

#[test]
fn stream() {
    replay(
        kept(&["corpus/stream", "regressions/stream"]),
        properties::stream::hold,
    );
}

#[test]
fn tokens() {
    let found = kept(&["corpus/sources", "regressions/tokens"]);
    replay([found, sources()].concat(), properties::tokens::hold);
}

#[test]
fn formatter() {
    let found = kept(&["corpus/sources", "regressions/formatter"]);
    replay([found, sources()].concat(), properties::formatter::hold);
}
