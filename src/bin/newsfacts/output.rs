//! What commands make: lines on standard output, and files that are written whole or not at all.

use crate::{input::Input, reads, stop::Stop};
use newsfacts::{files::Refused, shown};
use std::{
    fs,
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
};

/// Where a command puts what it makes.
#[derive(Debug, Clone, clap::Args)]
pub struct Output {
    /// Write to this file instead of standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Write over a file that is there already
    #[arg(long, requires = "output")]
    force: bool,
}

impl Output {
    /// Whether it could be written: asked before work that takes long, with the files that are to be read for it.
    pub fn is_free<'i>(&self, inputs: impl IntoIterator<Item = &'i Input>) -> Result<(), Stop> {
        let inputs = inputs.into_iter();
        inputs.filter_map(Input::path).for_each(reads::note);
        self.may_be_written()
    }

    fn may_be_written(&self) -> Result<(), Stop> {
        let Some(file) = &self.output else {
            return Ok(());
        };
        let shown = file.display();
        if let Some(read) = reads::name_of(file) {
            let read = match read == *file {
                true => String::new(),
                false => format!(": it is {}", read.display()),
            };
            let stop = Stop::new(format!(
                "{shown} is read here, and is never written over{read}"
            ));
            return Err(stop.help("name another file with --output"));
        }
        if file.is_dir() {
            let inside = file.join("FILE");
            let stop = Stop::new(format!("{shown} is a folder, and a file is to be written"));
            return Err(stop.help(format!(
                "name the file in it: --output {}",
                inside.display()
            )));
        }
        let folder = file
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        if let Some(folder) = folder
            && !folder.is_dir()
        {
            let error = io::Error::from(match folder.exists() {
                true => io::ErrorKind::NotADirectory,
                false => io::ErrorKind::NotFound,
            });
            let Refused { message, advice } = Refused::folder(folder, &error);
            return Err(Stop::new(format!("{shown} cannot be written: {message}"))
                .help("make it first, or name another file with --output")
                .help(advice));
        }
        match !self.force && file.symlink_metadata().is_ok() {
            true => {
                Err(Stop::new(format!("{shown} is there already")).help("--force writes over it"))
            }
            false => Ok(()),
        }
    }

    /// The file; nothing for standard output.
    pub fn path(&self) -> Option<&Path> {
        self.output.as_deref()
    }

    pub fn write(&self, made: &[u8]) -> Result<(), Stop> {
        self.may_be_written()?;
        match &self.output {
            Some(file) => save(file, made),
            None => print(made),
        }
    }
}

/// Prints to standard output. Whoever reads it may have seen enough, as in `… | head`.
pub fn print(text: impl AsRef<[u8]>) -> Result<(), Stop> {
    let mut out = io::stdout().lock();
    let written = out.write_all(text.as_ref()).and_then(|()| out.flush());
    shown::unless_closed(written).map_err(|error| Stop::unprinted(&error))
}

/// Prints a message of several lines to standard error, as it may be shown. Where it cannot be printed, there is nobody to tell.
pub fn complain(message: &str) {
    let _ = writeln!(io::stderr(), "{message}");
}

/// Prints lines.
pub fn print_lines(lines: impl IntoIterator<Item = impl AsRef<str>>) -> Result<(), Stop> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut lines = lines.into_iter();
    let written = lines.try_for_each(|line| writeln!(out, "{}", line.as_ref()));
    shown::unless_closed(written.and_then(|()| out.flush()))
        .map_err(|error| Stop::unprinted(&error))
}

/// Puts bytes into a file in one step: nobody ever sees half of it, even if this program is stopped.
pub fn save(file: &Path, made: &[u8]) -> Result<(), Stop> {
    replace(file, made).map_err(|error| {
        Stop::new(format!(
            "{}: nothing can be written: {error}",
            file.display()
        ))
    })
}

fn replace(file: &Path, made: &[u8]) -> io::Result<()> {
    // Behind a symbolic link stands the file that is meant.
    let there = file.canonicalize();
    let file = there.as_deref().unwrap_or(file);
    // To take the place of a device or a folder is never meant.
    if fs::metadata(file).is_ok_and(|before| !before.is_file()) {
        return Err(io::Error::other("it is no regular file"));
    }
    let folder = match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut new = tempfile::NamedTempFile::new_in(folder)?;
    new.write_all(made)?;
    match fs::metadata(file) {
        Ok(before) => new.as_file().set_permissions(before.permissions())?,
        Err(_) => readable(new.as_file())?,
    }
    new.as_file().sync_all()?;
    new.persist(file)?;
    Ok(())
}

/// A file for others to read: temporary files are their owner's alone.
#[cfg(unix)]
fn readable(file: &fs::File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn readable(_: &fs::File) -> io::Result<()> {
    Ok(())
}
