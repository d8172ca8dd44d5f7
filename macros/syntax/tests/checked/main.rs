//! Rust files as programs read them. That they say what the compiler says is tested in `newsfacts-tests`.

mod actors;
mod blocks;
mod feeds;
mod levels;

use newsfacts_syntax::checked::{BlockKind, CheckedArticle, CheckedFile, RustFile, check};
use std::{fs, path::Path};
use tempfile::TempDir;

/// An article that imports an actor by this path and is right about her, unless she is somebody else.
fn importing(path: &str) -> String {
    format!(
        "newsfacts::article! {{
    use {path};
    article vote = \"Council votes\" {{ published: 2023-03-14, body: \"“We start in May,” Ann Lee said.\" }};
    quote start: lee = \"We start in May\";
}}
"
    )
}

const LEE: &str = "newsfacts::actors! { actor lee: Person = \"Ann Lee\"; }\n";
const OTHER: &str = "newsfacts::actors! { actor lee: Person = \"Bruce Lee\"; }\n";

/// A package of these files.
fn package(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().expect("there is room");
    let manifest = ("Cargo.toml", "[package]\nname = \"desk\"\n");
    for (name, text) in files.iter().chain([&manifest]) {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("there is room");
        fs::write(path, text).expect("there is room");
    }
    folder
}

/// A file of a package, checked.
fn checked(folder: &Path, name: &str) -> CheckedFile {
    let file = RustFile::read(folder.join(name)).expect("it is there");
    check(&file, &[], &[]).expect("it is Rust")
}

/// A source that is no file, checked.
fn alone(source: &str) -> CheckedFile {
    check(&RustFile::new("desk.rs", source), &[], &[]).expect("it is Rust")
}

/// What is said of a file, without what stands below.
fn said(file: &CheckedFile) -> Vec<String> {
    let messages = file.messages();
    messages
        .map(|message| format!("{}: {} [{}]", message.at, message.text, message.rule))
        .collect()
}

/// The only article of a file.
fn article(file: &CheckedFile) -> &CheckedArticle {
    let mut articles = file.articles();
    let first = articles.next().expect("it has an article");
    assert!(articles.next().is_none());
    first
}

/// What kinds of blocks a file has.
fn kinds(file: &CheckedFile) -> Vec<&'static str> {
    let kind = |kind: &BlockKind| match kind {
        BlockKind::Article(_) => "article",
        BlockKind::Actors(_) => "actors",
        BlockKind::Feed(_) => "feed",
    };
    file.blocks.iter().map(|block| kind(&block.kind)).collect()
}
