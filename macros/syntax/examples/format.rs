//! Lays out the `article!`, `actors!` and `feed!` blocks of Rust source files.
//!
//! ```sh
//! cargo run -p newsfacts-syntax --example format -- src/*.rs
//! cargo run -p newsfacts-syntax --example format -- --check src/*.rs
//! ```

use newsfacts_syntax::format::format;
use similar::TextDiff;
use std::{
    env, fs,
    io::{self, Read, Write},
    path::Path,
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
    files: Vec<String>,
}

fn main() -> ExitCode {
    match arguments(env::args().skip(1)) {
        Ok(Some(arguments)) => {
            // Every file gets its turn, whatever is wrong with those before it.
            let bad = arguments
                .files
                .iter()
                .filter(|file| !treat(file, arguments.check));
            ExitCode::from(u8::from(bad.count() > 0))
        }
        Ok(None) => {
            println!("{USAGE}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("format: {message}\n\n{USAGE}");
            ExitCode::from(2)
        }
    }
}

/// What to do; nothing where only the usage is asked for.
fn arguments(given: impl Iterator<Item = String>) -> Result<Option<Arguments>, String> {
    let (mut check, mut files, mut options) = (false, Vec::new(), true);
    for argument in given {
        match argument.as_str() {
            "--help" | "-h" if options => return Ok(None),
            "--check" if options => check = true,
            "--" if options => options = false,
            option if options && option.starts_with('-') && option != "-" => {
                return Err(format!("unknown option {option}"));
            }
            _ => files.push(argument),
        }
    }
    if files.is_empty() {
        return Err("name a file, or - for standard input".to_owned());
    }
    Ok(Some(Arguments { check, files }))
}

/// Lays out one file, or checks it. Whether all is well; if not, it has been said.
fn treat(file: &str, check: bool) -> bool {
    let name = if file == "-" { "<stdin>" } else { file };
    let source = match read(file) {
        Ok(source) => source,
        Err(error) => return complain(&format!("{name}: {error}")),
    };
    let formatted = match format(&source) {
        Ok(formatted) => formatted,
        Err(error) => return complain(&format!("{name}:{error}")),
    };
    for block in &formatted.left_alone {
        complain(&format!("{name}:{block}\n    this block is left as it is"));
    }
    let changed = formatted.text != source;
    let written = match (check, file) {
        (true, _) if changed => show(name, &source, &formatted.text),
        (false, "-") => io::stdout().write_all(formatted.text.as_bytes()),
        (false, _) if changed => replace(Path::new(file), &formatted.text),
        _ => Ok(()),
    };
    match written {
        // Whoever reads it has seen enough, as in `… | head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {}
        Err(error) => return complain(&format!("{name}: {error}")),
        Ok(()) => {}
    }
    formatted.left_alone.is_empty() && !(check && changed)
}

fn complain(message: &str) -> bool {
    eprintln!("error: {message}");
    false
}

fn read(file: &str) -> Result<String, String> {
    let mut bytes = Vec::new();
    let read = match file {
        "-" => io::stdin().read_to_end(&mut bytes).map(drop),
        _ => fs::read(file).map(|content| bytes = content),
    };
    read.map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map_err(|error| {
        let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = valid.iter().filter(|byte| **byte == b'\n').count() + 1;
        format!("the file is not UTF-8 on line {line}")
    })
}

/// Prints the lines that would change.
fn show(name: &str, before: &str, after: &str) -> io::Result<()> {
    let diff = TextDiff::from_lines(before, after);
    let mut lines = diff.unified_diff();
    let lines = lines.context_radius(1).header(name, name);
    write!(io::stdout(), "{lines}")
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
