//! Rust files and the texts that they name, as a program finds them on the disk.

use crate::{Files, ReadError};
use newsfacts_core::files::{self, MOST_TEXT};
use proc_macro2::Span;
use std::{
    cell::RefCell,
    io,
    path::{Component, Path, PathBuf},
};

/// A Rust source file.
#[derive(Debug, Clone)]
pub struct RustFile {
    path: PathBuf,
    source: String,
}

impl RustFile {
    /// A source as it stands in a file, or will. The path is what messages show; texts and modules are looked for beside it.
    pub fn new(path: impl Into<PathBuf>, source: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            source: source.into(),
        }
    }

    /// Reads a regular file of a bounded size.
    ///
    /// # Errors
    /// Where it cannot be read; where it is not UTF-8, of the kind [`InvalidData`](io::ErrorKind::InvalidData).
    pub fn read(path: impl Into<PathBuf>) -> io::Result<Self> {
        let path = path.into();
        let bytes = files::read(&path, MOST_TEXT)?;
        let source = String::from_utf8(bytes).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            let text = format!("it is not UTF-8 from byte {at} on, as Rust is");
            io::Error::new(io::ErrorKind::InvalidData, text)
        })?;
        Ok(Self { path, source })
    }

    /// Its path, as messages show it.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// All of it.
    pub fn source(&self) -> &str {
        &self.source
    }
}

/// Texts beside a Rust file, as `include_str!` finds them.
#[derive(Debug, Clone)]
pub struct Beside(PathBuf);

impl Beside {
    /// Those beside this one.
    pub fn new(file: &RustFile) -> Self {
        Self(file.path.parent().unwrap_or(Path::new("")).to_owned())
    }
}

/// Texts from somewhere, and which of them were read.
pub(super) struct Noting<'f> {
    files: &'f dyn Files,
    pub read: RefCell<Vec<PathBuf>>,
}

impl<'f> Noting<'f> {
    pub fn new(files: &'f dyn Files) -> Self {
        let read = RefCell::default();
        Self { files, read }
    }
}

impl Files for Noting<'_> {
    fn read(&self, path: &str, literal: Span) -> Result<(PathBuf, Vec<u8>), ReadError> {
        let read = self.files.read(path, literal)?;
        self.read.borrow_mut().push(read.0.clone());
        Ok(read)
    }

    fn place(&self, token: Span) -> Option<String> {
        self.files.place(token)
    }
}

impl Files for Beside {
    fn read(&self, path: &str, _: Span) -> Result<(PathBuf, Vec<u8>), ReadError> {
        let path = straight(self.0.join(path));
        match files::read(&path, MOST_TEXT) {
            Ok(bytes) => Ok((path, bytes)),
            Err(error) => Err(ReadError::Io(path, error)),
        }
    }
}

/// The same path without the folders that it only goes through, `src/../articles/vote.txt`, where that leads to the same file.
pub fn straight(path: PathBuf) -> PathBuf {
    let mut parts: Vec<Component<'_>> = Vec::new();
    for part in path.components() {
        match (part, parts.last()) {
            (Component::ParentDir, Some(Component::Normal(_))) => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    let straight: PathBuf = parts.into_iter().collect();
    match are_same(&straight, &path) {
        true => straight,
        false => path,
    }
}

/// Whether two paths lead to the same file.
pub fn are_same(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => one == other,
    }
}
