//! Why a file was not read, in words for whoever named it.

use std::{
    fmt,
    io::{self, ErrorKind},
    path::Path,
};

/// Why a file or a folder was not read, and what helps, in words for whoever named it.
///
/// A path stands in it as it was given: [`shown::line`](crate::shown::line()) makes it one that may be printed, as all that
/// makes messages does. `Display` writes both, the advice on a line of its own.
///
/// ```
/// use newsfacts_core::files::{self, Folder, MOST_TEXT, Refused};
///
/// let error = files::read("src", MOST_TEXT).unwrap_err();
/// let refused = Refused::file("src", &error);
/// assert_eq!(refused.message, "src is a directory");
/// assert_eq!(refused.advice, "name the text file in it");
/// let error = Folder::new("no/folder").unwrap_err();
/// assert_eq!(Refused::folder("no/folder", &error).message, "there is no folder no/folder");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// What is wrong.
    pub message: String,
    /// What helps.
    pub advice: String,
}

impl Refused {
    /// A file that [`read`](super::read()) refused, or a [`Folder`](super::Folder).
    pub fn file(path: impl AsRef<Path>, error: &io::Error) -> Self {
        let path = path.as_ref();
        let shown = path.display();
        let new = |message: String, advice: &str| Self {
            message,
            advice: advice.to_owned(),
        };
        match error.kind() {
            _ if path.as_os_str().is_empty() => new(
                "the name of a file is empty".to_owned(),
                "write the path of a text file",
            ),
            ErrorKind::NotFound => Self {
                message: format!("there is no file {shown}"),
                advice: starts_at(path),
            },
            ErrorKind::NotADirectory => new(
                format!("there is no file {shown}"),
                "one of the folders in this path is a file",
            ),
            ErrorKind::IsADirectory => new(
                format!("{shown} is a directory"),
                "name the text file in it",
            ),
            // The system says so. That a file lies outside of a folder, this crate says.
            ErrorKind::PermissionDenied
                if error.raw_os_error().is_some() || error.get_ref().is_none() =>
            {
                new(
                    format!("{shown} may not be read"),
                    "give the user who runs this the right to read it",
                )
            }
            ErrorKind::PermissionDenied => new(
                format!("{shown} cannot be read: {error}"),
                "put it into that folder, and write its path from there, without `..`",
            ),
            ErrorKind::FileTooLarge => new(
                format!("{shown} cannot be read: {error}"),
                "name the file that has the text, and nothing else",
            ),
            _ => new(
                format!("{shown} cannot be read: {error}"),
                "name a plain text file",
            ),
        }
    }

    /// A folder that [`Folder::new`](super::Folder::new) refused.
    pub fn folder(path: impl AsRef<Path>, error: &io::Error) -> Self {
        let path = path.as_ref();
        let shown = path.display();
        match error.kind() {
            ErrorKind::NotFound => Self {
                message: format!("there is no folder {shown}"),
                advice: starts_at(path),
            },
            ErrorKind::NotADirectory => Self {
                message: format!("{shown} is no folder"),
                advice: "name the folder in which the files lie".to_owned(),
            },
            _ => Self {
                message: format!("the folder {shown} cannot be read: {error}"),
                advice: "name a folder that you may read".to_owned(),
            },
        }
    }
}

/// Where a path starts that leads nowhere.
fn starts_at(path: &Path) -> String {
    match std::env::current_dir() {
        Ok(folder) if path.is_relative() => format!("the path starts in {}", folder.display()),
        _ => "see how the path is written".to_owned(),
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n{}", self.message, self.advice)
    }
}

impl std::error::Error for Refused {}
