//! The path of a text as a Rust file names it.

use crate::stop::Stop;
pub use newsfacts_syntax::checked::{are_same, straight};
use std::{
    io,
    path::{Component, Path, PathBuf},
};

/// The path of a file as seen from a folder, with `/` between its parts.
pub fn seen_from(folder: &Path, file: &Path) -> Result<String, Stop> {
    let whole = |path: &Path| {
        let path = if path.as_os_str().is_empty() {
            Path::new(".")
        } else {
            path
        };
        path.canonicalize()
            .map_err(|error: io::Error| Stop::new(format!("{}: {error}", path.display())))
    };
    let path = between(&whole(folder)?, &whole(file)?);
    let parts = path.components().map(|part| match part {
        Component::RootDir => Some(""),
        part => part.as_os_str().to_str(),
    });
    let parts: Option<Vec<&str>> = parts.collect();
    let parts = parts.ok_or_else(|| {
        let message = format!(
            "{}: its path is not UTF-8, and a Rust file cannot name it",
            file.display()
        );
        Stop::new(message).help("give the file another name")
    })?;
    Ok(parts.join("/"))
}

/// The way from a folder to a file, both from the root on.
fn between(folder: &Path, file: &Path) -> PathBuf {
    let shared = folder.components().zip(file.components());
    let shared = shared.take_while(|(one, other)| one == other).count();
    if shared == 0 {
        return file.to_owned();
    }
    let up = folder
        .components()
        .skip(shared)
        .map(|_| Component::ParentDir);
    up.chain(file.components().skip(shared)).collect()
}

#[test]
fn a_path_goes_up_and_down_again() {
    for (folder, file, path) in [
        ("/a/src", "/a/src/vote.txt", "vote.txt"),
        ("/a/src", "/a/articles/vote.txt", "../articles/vote.txt"),
        ("/a/b/c", "/d", "../../../d"),
        ("/", "/d", "d"),
    ] {
        assert_eq!(between(Path::new(folder), Path::new(file)), Path::new(path));
    }
}
