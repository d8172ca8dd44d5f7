//! `newsfacts fmt`: the blocks of Rust files laid out.

use crate::{Verdict, input::Input, output, stop::Stop};
use newsfacts::shown::{self, Lines, say};
use newsfacts_syntax::format::{Formatted, format};
use similar::TextDiff;
use std::path::Path;

/// Lay out the article!, actors! and feed! blocks of Rust files
///
/// Whatever stands outside of them, and a block that cannot be read, stays as it is. What is read from standard input is
/// written to standard output.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  newsfacts fmt src/*.rs
  newsfacts fmt --check src/*.rs       for a machine: exits with 1 if something would change")]
pub struct Arguments {
    /// Write nothing and show what would change
    #[arg(long)]
    check: bool,
    /// Files of Rust source; - is standard input
    #[arg(value_name = "FILE", required = true)]
    files: Vec<Input>,
}

pub fn run(arguments: &Arguments) -> Result<Verdict, Stop> {
    let mut whole: Result<Verdict, Stop> = Ok(Verdict::Good);
    // Every file gets its turn, whatever is wrong with those before it.
    for file in &arguments.files {
        match (treat(file, arguments.check), &whole) {
            (Ok(Verdict::Wrong), Ok(_)) => whole = Ok(Verdict::Wrong),
            (Ok(_), _) => {}
            (Err(stop), Ok(_)) => whole = Err(stop),
            (Err(stop), Err(_)) => stop.say(),
        }
    }
    whole
}

/// Lays out one file, or tells what would change.
fn treat(file: &Input, check: bool) -> Result<Verdict, Stop> {
    let name = file.name();
    let source = file.code()?;
    let formatted = format(&source);
    if !is_rust_by_name(file) && formatted.as_ref().map_or(true, |done| done.blocks == 0) {
        return Err(Stop::new(format!("{name} is no Rust file"))
            .help("the blocks of Rust files are laid out: name one that ends in .rs"));
    }
    let Formatted {
        text, left_alone, ..
    } = formatted
        .map_err(|error| Stop::new(format!("{name}:{error}")).help("the file is left as it is"))?;
    for block in &left_alone {
        let message = Lines::from(format!("error: {name}:{block}"));
        say(message.and("    this block is left as it is"));
    }
    let changed = text != source;
    match file.path() {
        _ if check && changed => output::print(difference(&name, &source, &text))?,
        _ if check => {}
        None => output::print(&text)?,
        Some(path) if changed => output::save_again(path, source.as_bytes(), text.as_bytes())?,
        Some(_) => {}
    }
    Ok(match left_alone.is_empty() && !(check && changed) {
        true => Verdict::Good,
        false => Verdict::Wrong,
    })
}

/// Whether the name of a file says that it is Rust. Standard input has none that could say otherwise.
pub fn is_rust_by_name(file: &Input) -> bool {
    let extension = file.path().map(Path::extension);
    extension.is_none_or(|extension| extension.is_some_and(|own| own.eq_ignore_ascii_case("rs")))
}

/// The lines that would change, as they may be shown.
pub fn difference(name: &str, before: &str, after: &str) -> String {
    let name = shown::line(name);
    let diff = TextDiff::from_lines(before, after);
    let mut lines = diff.unified_diff();
    let lines = lines.context_radius(1).header(&name, &name).to_string();
    let line = |line: &str| shown::line(line.trim_end_matches('\r')).into_owned() + "\n";
    lines.split_terminator('\n').map(line).collect()
}
