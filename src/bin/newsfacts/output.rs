//! What commands make: lines on standard output, and files that are written whole or not at all.

mod replace;

use self::replace::replace;
use crate::{input::Input, reads, stop::Stop};
use newsfacts::{files::Refused, shown};
use std::{
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
        let Some(file) = self.path() else {
            return Ok(());
        };
        let shown = file.display();
        if let Some(read) = reads::name_of(file) {
            let read = match read == file {
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

    /// The file; nothing for standard output, whatever it is called: what that leads to is never replaced.
    pub fn path(&self) -> Option<&Path> {
        const STANDARD: [&str; 4] = ["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"];
        let is_standard = |file: &&Path| STANDARD.iter().any(|name| *file == Path::new(name));
        self.output.as_deref().filter(|file| !is_standard(file))
    }

    pub fn write(&self, made: &[u8]) -> Result<(), Stop> {
        self.may_be_written()?;
        match self.path() {
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

/// Puts bytes into a file that is new, or that `--force` writes over.
fn save(file: &Path, made: &[u8]) -> Result<(), Stop> {
    replace(file, None, made).map_err(|error| unwritten(file, &error))
}

/// Puts other bytes into a file that held `before` when it was read.
pub fn save_again(file: &Path, before: &[u8], made: &[u8]) -> Result<(), Stop> {
    replace(file, Some(before), made).map_err(|error| unwritten(file, &error))
}

fn unwritten(file: &Path, error: &io::Error) -> Stop {
    let stop = Stop::new(format!("{}: nothing is written: {error}", file.display()));
    match error.kind() {
        io::ErrorKind::PermissionDenied => {
            stop.help("give the user who runs this the right to write it")
        }
        _ => stop,
    }
}
