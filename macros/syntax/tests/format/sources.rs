//! Real files: the examples, and the sources of the UI tests and of the pages of rules.

use crate::laid_out;
use newsfacts_core::rules::Rule;
use newsfacts_syntax::{Files, ReadError, format::format};
use proc_macro2::{Span, TokenStream, TokenTree};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// The Rust files of some folders of the repository.
fn files(folders: &[&str]) -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let entries = folders.iter().flat_map(|folder| {
        let folder = root.join(folder);
        fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
    });
    let paths = entries.map(|entry| entry.expect("the folder can be read").path());
    let rust = paths.filter(|path| path.extension().is_some_and(|end| end == "rs"));
    rust.map(|path| {
        let source = fs::read_to_string(&path).expect("a source is text");
        (path, source)
    })
    .collect()
}

struct NoFiles;

impl Files for NoFiles {
    fn read(&self, path: &str, _: Span) -> Result<(PathBuf, Vec<u8>), ReadError> {
        Err(ReadError::Io(path.into(), io::ErrorKind::NotFound.into()))
    }
}

/// What the blocks of a file expand to, in order.
fn expansions(source: &str) -> Vec<String> {
    fn walk(stream: TokenStream, found: &mut Vec<String>) {
        let mut name = None;
        for token in stream {
            match (token, name.as_deref()) {
                (TokenTree::Group(group), Some("article!")) => {
                    found.push(newsfacts_syntax::article(group.stream(), &NoFiles).to_string());
                }
                (TokenTree::Group(group), Some("actors!")) => {
                    found.push(newsfacts_syntax::actors(group.stream()).to_string());
                }
                (TokenTree::Group(group), Some("feed!")) => {
                    found.push(newsfacts_syntax::feed(group.stream()).to_string());
                }
                (TokenTree::Group(group), _) => walk(group.stream(), found),
                (TokenTree::Ident(ident), _) => name = Some(ident.to_string()),
                (TokenTree::Punct(punct), Some(word)) if punct.as_char() == '!' => {
                    name = Some(format!("{word}!"));
                }
                _ => name = None,
            }
        }
    }
    let mut found = Vec::new();
    walk(
        source.parse().expect("a source is made of tokens"),
        &mut found,
    );
    found
}

#[test]
fn what_compiles_is_laid_out_and_expands_to_the_same() {
    let folders = ["examples", "examples/newsroom", "tests/ui/pass"];
    let mut blocks = 0;
    for (path, source) in files(&folders) {
        let before = expansions(&source);
        let after = expansions(&laid_out(&source));
        assert!(
            before == after,
            "{} expands to something else",
            path.display()
        );
        blocks += before.len();
    }
    assert!(blocks >= 10, "{blocks} blocks are too few");
}

#[test]
fn what_does_not_compile_stays_or_is_laid_out_once_and_for_all() {
    let mut left_alone = 0;
    let pages = Rule::ALL
        .iter()
        .map(|rule| (rule.name().into(), rule.page().failing.to_owned()));
    for (path, source) in files(&["tests/ui/fail"]).into_iter().chain(pages) {
        let once = format(&source).unwrap_or_else(|error| panic!("{}:{error}", path.display()));
        let twice = format(&once.text).expect("what is laid out can be read");
        assert_eq!(once.text, twice.text, "{}", path.display());
        assert_eq!(
            expansions(&source),
            expansions(&once.text),
            "{}",
            path.display()
        );
        left_alone += once.left_alone.len();
    }
    assert!(
        left_alone >= 10,
        "{left_alone} blocks left alone are too few"
    );
}
