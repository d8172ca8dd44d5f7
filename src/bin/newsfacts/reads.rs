//! The files that this run has read: none of them is ever written over, or an article would be lost for its draft.
//!
//! Whatever reads a file notes it here, so that no command can forget one; [`output`](crate::output) asks before it writes.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

static NOTED: Mutex<Vec<Noted>> = Mutex::new(Vec::new());

struct Noted {
    file: Identity,
    /// As it was named.
    name: PathBuf,
}

/// What file a path leads to, whatever it is called: through links of both kinds.
struct Identity {
    path: PathBuf,
    /// The device, and the number of the file on it, which hard links share.
    #[cfg(unix)]
    number: (u64, u64),
}

impl Identity {
    fn of(path: &Path) -> io::Result<Self> {
        #[cfg(unix)]
        let number = {
            use std::os::unix::fs::MetadataExt;
            let file = fs::metadata(path)?;
            (file.dev(), file.ino())
        };
        Ok(Self {
            path: fs::canonicalize(path)?,
            #[cfg(unix)]
            number,
        })
    }

    fn is_same(&self, other: &Self) -> bool {
        #[cfg(unix)]
        if self.number == other.number {
            return true;
        }
        self.path == other.path
    }
}

fn noted() -> MutexGuard<'static, Vec<Noted>> {
    NOTED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Notes a file that is read, or is about to be. One that is not there cannot be written over.
pub fn note(path: &Path) {
    if let Ok(file) = Identity::of(path) {
        let name = path.to_owned();
        noted().push(Noted { file, name });
    }
}

/// What a file that was read was called then, where this path leads to one.
pub fn name_of(path: &Path) -> Option<PathBuf> {
    let file = Identity::of(path).ok()?;
    let noted = noted();
    let read = noted.iter().find(|read| read.file.is_same(&file))?;
    Some(read.name.clone())
}
