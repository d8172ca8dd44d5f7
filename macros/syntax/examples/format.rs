//! Lays out the `article!`, `actors!` and `feed!` blocks of Rust source files.
//!
//! ```sh
//! cargo run -p newsfacts-syntax --example format -- src/*.rs
//! cargo run -p newsfacts-syntax --example format -- --check src/*.rs
//! ```

use newsfacts_syntax::{
    files,
    format::format,
    shown::{self, Lines, say},
};
use similar::TextDiff;
use std::{
    env,
    ffi::OsString,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

const USAGE: &str = "usage: format [--check] FILE…

Lays out the article!, actors! and feed! blocks of Rust source files; whatever stands outside
of them, and a block that cannot be read, stays as it is. A FILE - is standard input, which is
written to standard output.

  --check   writes nothing and shows what would change

Exit code: 0 if all is well; 1 if a file or block could not be laid out or, with --check, if
something would change; 2 for wrong arguments.";

struct Arguments {
    check: bool,
    files: Vec<PathBuf>,
}

fn main() -> ExitCode {
    match arguments(env::args_os().skip(1)) {
        Ok(Some(arguments)) => {
            // Every file gets its turn, whatever is wrong with those before it.
            let bad = arguments
                .files
                .iter()
                .filter(|file| !treat(file, arguments.check));
            ExitCode::from(u8::from(bad.count() > 0))
        }
        Ok(None) => {
            let written = print("standard output", &format!("{USAGE}\n"));
            ExitCode::from(u8::from(!written))
        }
        Err(message) => {
            say(format!("format: {message}"));
            say("");
            USAGE.lines().for_each(say);
            ExitCode::from(2)
        }
    }
}

/// What to do; nothing where only the usage is asked for.
fn arguments(given: impl Iterator<Item = OsString>) -> Result<Option<Arguments>, String> {
    let (mut check, mut files, mut options) = (false, Vec::new(), true);
    for argument in given {
        match &*argument.to_string_lossy() {
            "--help" | "-h" if options => return Ok(None),
            "--check" if options => check = true,
            "--" if options => options = false,
            option if options && option.starts_with('-') && option != "-" => {
                return Err(format!("unknown option {option}"));
            }
            _ => files.push(argument.clone().into()),
        }
    }
    if files.is_empty() {
        return Err("name a file, or - for standard input".to_owned());
    }
    Ok(Some(Arguments { check, files }))
}

/// Lays out one file, or checks it. Whether all is well; if not, it has been said.
fn treat(file: &Path, check: bool) -> bool {
    let input = file == Path::new("-");
    let name = match input {
        true => "<stdin>".to_owned(),
        false => file.display().to_string(),
    };
    let source = match read(file, input) {
        Ok(source) => source,
        Err(error) => return complain(format!("{name}: {error}")),
    };
    let formatted = match format(&source) {
        Ok(formatted) => formatted,
        Err(error) => return complain(format!("{name}:{error}")),
    };
    for block in &formatted.left_alone {
        let message = Lines::from(format!("error: {name}:{block}"));
        say(message.and("    this block is left as it is"));
    }
    let changed = formatted.text != source;
    let written = match check {
        true if changed => print(&name, &difference(&name, &source, &formatted.text)),
        false if input => print(&name, &formatted.text),
        false if changed => match replace(file, &formatted.text) {
            Ok(()) => true,
            Err(error) => complain(format!("{name}: {error}")),
        },
        _ => true,
    };
    written && formatted.left_alone.is_empty() && !(check && changed)
}

fn complain(message: String) -> bool {
    say(format!("error: {message}"));
    false
}

fn read(file: &Path, input: bool) -> Result<String, String> {
    let read = match input {
        true => files::read_all(io::stdin(), files::MOST_TEXT),
        false => files::read(file, files::MOST_TEXT),
    };
    let bytes = read.map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map_err(|error| {
        let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = valid.iter().filter(|byte| **byte == b'\n').count() + 1;
        format!("the file is not UTF-8 on line {line}")
    })
}

/// Prints to standard output. Whether all is well; if not, it has been said.
fn print(name: &str, text: &str) -> bool {
    let mut out = io::stdout().lock();
    let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    // Whoever reads it may have seen enough, as in `… | head`.
    match shown::unless_closed(written) {
        Ok(()) => true,
        Err(error) => complain(format!("{name}: {error}")),
    }
}

/// The lines that would change, as they may be shown.
fn difference(name: &str, before: &str, after: &str) -> String {
    let name = shown::line(name);
    let diff = TextDiff::from_lines(before, after);
    let mut lines = diff.unified_diff();
    let lines = lines.context_radius(1).header(&name, &name).to_string();
    let line = |line: &str| shown::line(line.trim_end_matches('\r')).into_owned() + "\n";
    lines.split_terminator('\n').map(line).collect()
}

/// Puts the text in the place of the file, in one step: nobody ever sees half of it, even if this program is stopped.
fn replace(file: &Path, text: &str) -> io::Result<()> {
    // Behind a symbolic link stands the file that is meant.
    let file = file.canonicalize()?;
    let folder = file.parent().unwrap_or(Path::new("."));
    let mut new = tempfile::NamedTempFile::new_in(folder)?;
    new.write_all(text.as_bytes())?;
    new.as_file()
        .set_permissions(fs::metadata(&file)?.permissions())?;
    new.as_file().sync_all()?;
    new.persist(&file)?;
    Ok(())
}
