//! Other bytes in the place of a file's: at once, with its owner and its rights, and never over what somebody else wrote meanwhile.

use std::{
    fs::{self, File, Metadata, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};

/// How many links lead to a file at most.
const LINKS: usize = 40;

/// Puts bytes into a file in one step: nobody ever sees half of it, even if this program is stopped. Where it held `before` when
/// it was read, it must hold that still.
///
/// A file with several hard links, or with an owner that a new file cannot be given, is written in place: that takes more than
/// one step, and what was in it is put back where that fails.
pub(super) fn replace(file: &Path, before: Option<&[u8]>, made: &[u8]) -> io::Result<()> {
    let file = target(file)?;
    let folder = match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let there = match fs::metadata(&file) {
        Ok(there) => Some(may_be_written(&file, there)?),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    let mut builder = tempfile::Builder::new();
    builder.prefix(".newsfacts-").suffix(".tmp");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666)); // less what the user's mask takes
    let mut new = builder.tempfile_in(folder)?;
    new.write_all(made)?;
    new.as_file().sync_all()?;
    let Some(there) = there else {
        // What came to be meanwhile is somebody's.
        new.persist_noclobber(&file)?;
        return Ok(());
    };
    let held = fs::read(&file)?;
    if before.is_some_and(|before| before != held) {
        return Err(io::Error::other("it was changed meanwhile: run this again"));
    }
    if has_other_names(&there) || !is_given_owner(new.as_file(), &there) {
        return in_place(&file, &held, made);
    }
    new.as_file().set_permissions(there.permissions())?;
    new.persist(&file)?;
    Ok(())
}

/// The file that is meant: behind symbolic links, be it there or not.
fn target(file: &Path) -> io::Result<PathBuf> {
    let mut file = file.to_owned();
    for _ in 0..LINKS {
        let Ok(link) = fs::read_link(&file) else {
            return Ok(file);
        };
        file = match file.parent() {
            Some(folder) => folder.join(link),
            None => link,
        };
    }
    Err(io::Error::other("its links lead nowhere"))
}

/// To take the place of a device or a folder is never meant, nor of what its owner has set aside from writing.
fn may_be_written(file: &Path, there: Metadata) -> io::Result<Metadata> {
    if !there.is_file() {
        return Err(io::Error::other("it is no regular file"));
    }
    if there.permissions().readonly() {
        let error = io::ErrorKind::PermissionDenied;
        return Err(io::Error::new(error, "it is read-only"));
    }
    OpenOptions::new().write(true).open(file)?;
    Ok(there)
}

fn in_place(file: &Path, held: &[u8], made: &[u8]) -> io::Result<()> {
    let write = |bytes: &[u8]| {
        let mut out = File::create(file)?;
        out.write_all(bytes)?;
        out.sync_all()
    };
    write(made).inspect_err(|_| {
        let _ = write(held);
    })
}

#[cfg(unix)]
fn has_other_names(there: &Metadata) -> bool {
    std::os::unix::fs::MetadataExt::nlink(there) > 1
}

#[cfg(not(unix))]
fn has_other_names(_: &Metadata) -> bool {
    false
}

/// Whether a new file could be given the owner and the group of another.
#[cfg(unix)]
fn is_given_owner(new: &File, there: &Metadata) -> bool {
    use std::os::unix::fs::{MetadataExt, fchown};
    fchown(new, Some(there.uid()), Some(there.gid())).is_ok()
}

#[cfg(not(unix))]
fn is_given_owner(_: &File, _: &Metadata) -> bool {
    true
}
