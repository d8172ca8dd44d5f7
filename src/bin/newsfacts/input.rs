//! What commands are given: files, and standard input where a file is called `-`.

use crate::{commands::text::Kind, reads, stop::Stop};
use newsfacts::{
    files::{self, Refused},
    text::Source,
};
use std::{
    convert::Infallible,
    ffi::OsStr,
    io,
    path::{Path, PathBuf},
    str::FromStr,
};

/// A file, or standard input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    File(PathBuf),
    Standard,
}

impl From<&OsStr> for Input {
    fn from(argument: &OsStr) -> Self {
        match argument == "-" {
            true => Self::Standard,
            false => Self::File(argument.into()),
        }
    }
}

impl From<std::ffi::OsString> for Input {
    fn from(argument: std::ffi::OsString) -> Self {
        Self::from(&*argument)
    }
}

impl FromStr for Input {
    type Err = Infallible;

    fn from_str(argument: &str) -> Result<Self, Infallible> {
        Ok(Self::from(OsStr::new(argument)))
    }
}

impl Input {
    /// What messages call it.
    pub fn name(&self) -> String {
        match self {
            Self::File(file) => file.display().to_string(),
            Self::Standard => "standard input".to_owned(),
        }
    }

    /// The path of the file; nothing for standard input.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::File(file) => Some(file),
            Self::Standard => None,
        }
    }

    /// Its bytes: at most so many.
    pub fn bytes(&self, most: u64) -> Result<Vec<u8>, Stop> {
        if let Some(address) = self
            .path()
            .and_then(Path::to_str)
            .filter(|path| is_address(path))
        {
            return Err(
                Stop::new(format!("{address} is an address, and nothing is fetched"))
                    .help("save the page in a file first, and name that"),
            );
        }
        let read = match self {
            Self::File(file) => {
                reads::note(file);
                files::read(file, most)
            }
            Self::Standard => files::read_all(io::stdin(), most),
        };
        read.map_err(|error| match self {
            Self::File(file) => {
                let folder = file.parent().filter(|folder| *folder != Path::new(""));
                let folder = folder.filter(|folder| !folder.exists());
                let Refused { message, advice } = match folder {
                    Some(folder) => Refused::folder(folder, &error),
                    None => Refused::file(file, &error),
                };
                Stop::new(message).help(advice)
            }
            Self::Standard => Stop::new(format!("{}: {error}", self.name())),
        })
    }

    /// The text of an article.
    pub fn text(&self) -> Result<Source, Stop> {
        let bytes = self.bytes(files::MOST_TEXT)?;
        Source::from_bytes(self.name(), &bytes).map_err(|error| {
            let stop = Stop::lines(self.name(), &error);
            match Kind::of_error(&error) {
                Some(_) => stop.help(self.how_to_convert()),
                None => stop,
            }
        })
    }

    /// The command that makes plain text of a document.
    pub fn how_to_convert(&self) -> String {
        let name = self.path().unwrap_or(Path::new("-"));
        let made = self.path().map(|path| path.with_extension("txt"));
        let made = match made {
            // The document itself is called so.
            Some(made) if made == name => name.with_extension("plain.txt"),
            Some(made) => made,
            None => "article.txt".into(),
        };
        format!(
            "newsfacts text {} --output {} makes the text",
            name.display(),
            made.display()
        )
    }

    /// A file of Rust source.
    pub fn code(&self) -> Result<String, Stop> {
        if let Some(folder) = self.path().filter(|path| path.is_dir()) {
            return Err(
                Stop::new(format!("{} is a directory", folder.display())).help(format!(
                    "name the Rust files in it, as in {}/*.rs",
                    folder.display()
                )),
            );
        }
        let bytes = self.bytes(files::MOST_TEXT)?;
        String::from_utf8(bytes).map_err(|error| {
            let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = valid.iter().filter(|byte| **byte == b'\n').count() + 1;
            Stop::new(format!(
                "{}: the file is not UTF-8 on line {line}",
                self.name()
            ))
            .help("save it as UTF-8")
        })
    }
}

/// Whether a path is the address of a page, which no file is called.
fn is_address(path: &str) -> bool {
    ["http://", "https://"]
        .iter()
        .any(|scheme| path.starts_with(scheme))
}
