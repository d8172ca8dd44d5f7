//! Rust files and the texts that they name, as a program finds them on the disk.

use crate::{Files, ReadError};
use newsfacts_core::files::{self, MOST_TEXT};
use proc_macro2::Span;
use std::{
    io,
    path::{Path, PathBuf},
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

impl Files for Beside {
    fn read(&self, path: &str, _: Span) -> Result<(PathBuf, Vec<u8>), ReadError> {
        let path = self.0.join(path);
        match files::read(&path, MOST_TEXT) {
            Ok(bytes) => Ok((path, bytes)),
            Err(error) => Err(ReadError::Io(path, error)),
        }
    }
}
