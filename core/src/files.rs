//! Files that strangers name, read without harm: regular ones, of a bounded size, and where they are to lie in a folder,
//! nowhere else.
//!
//! ```
//! use newsfacts_core::files::{self, Folder, MOST_TEXT};
//!
//! let mut folder = Folder::new("src")?;
//! assert!(folder.read("lib.rs", MOST_TEXT).is_ok());
//! assert!(folder.read("../Cargo.toml", MOST_TEXT).is_err() && folder.read("/dev/zero", MOST_TEXT).is_err());
//! assert!(files::read("src", MOST_TEXT).is_err()); // a directory
//! assert_eq!(files::read_all(&b"some text"[..], 9)?, b"some text");
//! # Ok::<(), std::io::Error>(())
//! ```

mod refused;

pub use self::refused::Refused;

use std::{
    fs::{File, Metadata, OpenOptions},
    io::{self, ErrorKind, Read},
    path::{Component, Path, PathBuf},
};

/// How many bytes an article or a source may have: 16 MB, which no newspaper fills.
pub const MOST_TEXT: u64 = 16 * MEGABYTE;

/// How many bytes a document of facts may have, and all source files together that it names.
pub const MOST_FACTS: u64 = 64 * MEGABYTE;

const MEGABYTE: u64 = 1024 * 1024;

/// The bytes of a regular file that has at most so many.
///
/// It never waits: a pipe, a device or a directory is refused, and a link to one, before anything is read of it.
///
/// # Errors
///
/// Where the file is not there, may not be read, is not regular or is too large: then of the kind
/// [`FileTooLarge`](ErrorKind::FileTooLarge).
pub fn read(path: impl AsRef<Path>, most: u64) -> io::Result<Vec<u8>> {
    read_all(open_at_most(path.as_ref(), most)?, most)
}

/// A regular file of any size, for who reads it piece by piece.
///
/// # Errors
///
/// Those of [`read`](fn@read), but for its size.
pub fn open(path: impl AsRef<Path>) -> io::Result<File> {
    open_at_most(path.as_ref(), u64::MAX)
}

fn open_at_most(path: &Path, most: u64) -> io::Result<File> {
    if path.as_os_str().is_empty() {
        return Err(nameless());
    }
    // To open a device may do something already.
    regular(&std::fs::metadata(path)?, most)?;
    let file = open_at_once(path)?;
    // Another may have taken its place.
    regular(&file.metadata()?, most)?;
    Ok(file)
}

/// All bytes of an input that has at most so many, such as standard input.
///
/// # Errors
///
/// Where it cannot be read, or goes on.
pub fn read_all(input: impl Read, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    input.take(most + 1).read_to_end(&mut bytes)?;
    match bytes.len() as u64 > most {
        true => Err(too_large("it is larger", most)),
        false => Ok(bytes),
    }
}

/// A folder with files that strangers name.
#[derive(Debug, Clone)]
pub struct Folder {
    /// As it was given.
    given: PathBuf,
    /// Without links.
    path: PathBuf,
    /// How many bytes may still be read.
    left: u64,
}

impl Folder {
    /// A folder that is there. At most [`MOST_FACTS`] bytes are read from it.
    ///
    /// # Errors
    ///
    /// Where it is not there, and where it is a file.
    pub fn new(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let given = match path.as_os_str().is_empty() {
            true => Path::new("."),
            false => path,
        };
        let path = given.canonicalize()?;
        if !path.is_dir() {
            return Err(io::Error::new(ErrorKind::NotADirectory, "it is no folder"));
        }
        Ok(Self {
            given: given.to_owned(),
            path,
            left: MOST_FACTS,
        })
    }

    /// The folder as it was given; where nothing was, `.`.
    pub fn given(&self) -> &Path {
        &self.given
    }

    /// The bytes of a file in the folder, [read](fn@read) as any.
    ///
    /// Who can put links into the folder while it is read is not kept out by this; who only names files is.
    ///
    /// # Errors
    ///
    /// Those of [`read`](fn@read); and where the name leads out of the folder, itself or by a link on the way.
    pub fn read(&mut self, name: &str, most: u64) -> io::Result<Vec<u8>> {
        if name.is_empty() {
            return Err(nameless());
        }
        let name = Path::new(name);
        let inside = |part| matches!(part, Component::Normal(_) | Component::CurDir);
        if !name.components().all(inside) {
            return Err(outside());
        }
        let file = self.path.join(name).canonicalize()?;
        if !file.starts_with(&self.path) {
            return Err(outside());
        }
        let bytes = read(file, most.min(self.left)).map_err(|error| match error.kind() {
            ErrorKind::FileTooLarge if self.left < most => {
                too_large("all that are read with it are larger", MOST_FACTS)
            }
            _ => error,
        })?;
        self.left -= bytes.len() as u64;
        Ok(bytes)
    }
}

fn nameless() -> io::Error {
    io::Error::new(ErrorKind::InvalidInput, "its name is empty")
}

fn outside() -> io::Error {
    let text = "it lies outside of the folder that source files are read from";
    io::Error::new(ErrorKind::PermissionDenied, text)
}

fn too_large(what: &str, most: u64) -> io::Error {
    let text = format!("{what} than {} MB, and no more are read", most / MEGABYTE);
    io::Error::new(ErrorKind::FileTooLarge, text)
}

/// Refuses what is no regular file of at most so many bytes.
fn regular(file: &Metadata, most: u64) -> io::Result<()> {
    let (kind, what) = match file {
        _ if file.is_dir() => (ErrorKind::IsADirectory, "a directory"),
        _ if !file.is_file() => (ErrorKind::InvalidInput, special(file)),
        _ if file.len() > most => return Err(too_large("it is larger", most)),
        _ => return Ok(()),
    };
    let text = format!("it is {what}, and only regular files are read");
    Err(io::Error::new(kind, text))
}

#[cfg(unix)]
fn special(file: &Metadata) -> &'static str {
    use std::os::unix::fs::FileTypeExt;
    let kind = file.file_type();
    match kind {
        _ if kind.is_fifo() => "a pipe",
        _ if kind.is_socket() => "a socket",
        _ => "a device",
    }
}

#[cfg(not(unix))]
fn special(_: &Metadata) -> &'static str {
    "a device"
}

/// Opens a file without waiting for anybody: for who writes into the pipe that has taken its place, or for what a file of
/// the system will have to tell.
fn open_at_once(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, AT_ONCE);
    options.open(path)
}

/// `O_NONBLOCK`, which the standard library does not name; where its value is not known here, a file is opened as usual.
#[cfg(unix)]
const AT_ONCE: i32 = if cfg!(all(
    any(target_os = "linux", target_os = "android"),
    any(
        target_arch = "x86_64",
        target_arch = "x86",
        target_arch = "aarch64",
        target_arch = "arm",
        target_arch = "riscv64",
        target_arch = "powerpc64",
        target_arch = "s390x",
        target_arch = "loongarch64"
    )
)) {
    0o4000
} else if cfg!(any(
    target_vendor = "apple",
    target_os = "freebsd",
    target_os = "netbsd",
    target_os = "openbsd",
    target_os = "dragonfly"
)) {
    4
} else {
    0
};
