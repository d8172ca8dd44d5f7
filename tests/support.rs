//! What the tests share: where the repository is, and what they need of the machine that is not in it.
//!
//! A test that finds its need unmet says so and passes. Where it is meant to run, `NEWSFACTS_REQUIRE` names what must be
//! there, as in `NEWSFACTS_REQUIRE=standards,consumers,editor,clippy`, and the test fails instead.

use std::{
    env,
    io::{self, Write},
    path::{Path, PathBuf},
    thread,
};

pub mod made;
#[cfg(target_os = "linux")]
mod unread;
pub mod user;

#[cfg(target_os = "linux")]
pub use unread::unread;

/// The folder of the repository.
pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().expect("the tests lie in the repository")
}

/// The official schemas and test suites, which are not ours to keep: a folder that lies beside the repository.
pub fn standards() -> Option<PathBuf> {
    named("standards", "NEWSFACTS_STANDARDS").map(PathBuf::from)
}

/// Other people's readers of the formats: a folder into which `.ci/run` installs them.
pub fn consumers() -> Option<PathBuf> {
    named("consumers", "NEWSFACTS_CONSUMERS").map(PathBuf::from)
}

/// The program `newsfacts` as it is released, which is fast enough for a whole archive.
pub fn program() -> Option<PathBuf> {
    named("program", "NEWSFACTS_PROGRAM").map(PathBuf::from)
}

/// A Chromium: the one that `NEWSFACTS_BROWSER` names, or one that is installed.
pub fn browser() -> Option<PathBuf> {
    if let Some(path) = env::var_os("NEWSFACTS_BROWSER").filter(|path| !path.is_empty()) {
        return Some(path.into());
    }
    let folders = env::var_os("PATH").unwrap_or_default();
    let called = ["chromium", "chromium-browser", "google-chrome"];
    let mut found = env::split_paths(&folders)
        .flat_map(|folder| called.map(|name| folder.join(name)))
        .filter(|path| path.is_file());
    let path = found.next();
    if path.is_none() {
        skipped(
            "browser",
            "there is no Chromium, and NEWSFACTS_BROWSER is not set",
        );
    }
    path
}

/// The program rust-analyzer.
pub fn editor() -> Option<String> {
    named("editor", "NEWSFACTS_RUST_ANALYZER")
}

/// Articles from elsewhere with their facts, which are not ours to keep: a folder that lies beside the repository.
pub fn articles() -> Option<PathBuf> {
    named("articles", "NEWSFACTS_ARTICLES").map(PathBuf::from)
}

/// What an environment variable names.
fn named(need: &str, variable: &str) -> Option<String> {
    let value = env::var(variable).ok().filter(|value| !value.is_empty());
    if value.is_none() {
        skipped(need, &format!("{variable} is not set"));
    }
    value
}

/// Says that a test is skipped, past the capturing of its output.
///
/// # Panics
///
/// Where `NEWSFACTS_REQUIRE` has what the test needs.
pub fn skipped(need: &str, why: &str) {
    let required = env::var("NEWSFACTS_REQUIRE").unwrap_or_default();
    assert!(
        !required.split(',').any(|required| required == need),
        "{need} is required, and {why}"
    );
    let current = thread::current();
    let test = current.name().unwrap_or("a test");
    writeln!(io::stderr(), "skipped: {test} needs {need}, and {why}")
        .expect("standard error takes a line");
}

#[test]
fn the_repository_is_found() {
    assert!(root().join("tests/support.rs").is_file());
}
