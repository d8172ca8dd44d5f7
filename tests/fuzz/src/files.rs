//! Where inputs and words lie: in the repository itself, of which nothing is copied.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Folders with Rust sources that have blocks. `.ci/run` has them, too.
#[allow(dead_code, reason = "the targets are given their inputs")]
pub const SOURCES: [&str; 8] = [
    "core/src/rules",
    "examples",
    "tests/editor",
    "tests/facts",
    "tests/feed",
    "tests/formats",
    "tests/hosts",
    "tests/ui",
];

/// The folder of the repository.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let is_root = |folder: &&Path| folder.join("tests/fuzz").is_dir();
    here.ancestors().find(is_root).unwrap_or(here).to_owned()
}

/// The files under a folder of the repository whose names end so, in order.
pub fn files(folder: &str, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == extension) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}
