//! Printing where nobody may listen: a pipe may be closed, a disk full.

use super::Lines;
use std::io::{self, Write};

/// Prints a message to standard error. A text is [one line](super::line). If it cannot be printed, there is nobody to tell,
/// where `eprintln!` panics.
pub fn say(message: impl Into<Lines>) {
    let _ = writeln!(io::stderr(), "{}", message.into().as_str());
}

/// What came of writing, where whoever reads it may have seen enough, as in `… | head`: that is no error.
///
/// ```
/// use newsfacts_core::shown::unless_closed;
/// use std::io::{Error, ErrorKind};
///
/// assert!(unless_closed(Err(Error::from(ErrorKind::BrokenPipe))).is_ok());
/// assert!(unless_closed(Err(Error::from(ErrorKind::StorageFull))).is_err());
/// ```
///
/// # Errors
///
/// All others, such as that of a full disk.
pub fn unless_closed(written: io::Result<()>) -> io::Result<()> {
    match written {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}
