//! Shows what the text engine sees in an article: one JSON object per line for each quotation, figure and date.
//!
//! ```sh
//! cargo run --features check --example scan -- examples/articles/putin-xi-call.txt --published 2022-12-30
//! ```

use newsfacts::{
    files,
    model::{Date, Moment},
    shown::{self, say},
    text::{Source, scan},
};
use std::{
    env,
    ffi::OsString,
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

const USAGE: &str = "usage: scan FILE --published 2022-12-30 [--language en]

Reads the plain text in FILE (standard input if FILE is -) and prints one JSON object
per line for each quotation, quantity and time, with its place in Unicode characters.
Of words that are longer than 1000 characters the beginning is printed.

  --published DATE   the day from which words such as \"last month\" are counted
  --language TAG     BCP 47 tag of the text's language; default en";

struct Arguments {
    file: PathBuf,
    published: Date,
    language: String,
}

/// What is wrong, and whether the usage helps.
enum Stop {
    Usage(String),
    Failed(String),
}

fn main() -> ExitCode {
    let arguments: Vec<OsString> = env::args_os().skip(1).collect();
    let help = |argument: &OsString| argument == "--help" || argument == "-h";
    let done = match arguments.iter().any(help) {
        true => print([USAGE.to_owned()]),
        false => parse(arguments).and_then(|arguments| run(&arguments)),
    };
    match done {
        Ok(()) => return ExitCode::SUCCESS,
        Err(Stop::Failed(message)) => say(format!("scan: {message}")),
        Err(Stop::Usage(message)) => {
            say(format!("scan: {message}"));
            say("");
            USAGE.lines().for_each(say);
        }
    }
    ExitCode::FAILURE
}

fn parse(arguments: Vec<OsString>) -> Result<Arguments, Stop> {
    let (mut file, mut published, mut language) = (None, None, "en".to_owned());
    let mut rest = arguments.into_iter();
    while let Some(argument) = rest.next() {
        let shown = argument.to_string_lossy();
        let mut value = || {
            let value = rest
                .next()
                .map(|value| value.to_string_lossy().into_owned());
            value.ok_or_else(|| Stop::Usage(format!("{shown} needs a value")))
        };
        match &*shown {
            "--published" => published = Some(day(&value()?)?),
            "--language" => language = value()?,
            option if option.starts_with('-') && option != "-" => {
                return Err(Stop::Usage(format!("unknown option {option}")));
            }
            _ if file.is_some() => {
                return Err(Stop::Usage(format!("one file only: {shown} is a second")));
            }
            _ => file = Some(argument.into()),
        }
    }
    let missing = |what: &str| Stop::Usage(what.to_owned());
    Ok(Arguments {
        file: file.ok_or_else(|| missing("name a file, or - for standard input"))?,
        published: published
            .ok_or_else(|| missing("say with --published on which day the text appeared"))?,
        language,
    })
}

fn day(text: &str) -> Result<Date, Stop> {
    match text.parse() {
        Ok(Moment::Day(day)) => Ok(day),
        Ok(Moment::Time(day, _)) => Ok(day),
        Ok(_) => Err(Stop::Failed(format!(
            "--published {text}: a day is needed, as in 2022-12-30"
        ))),
        Err(error) => Err(Stop::Failed(format!("--published {text}: {error}"))),
    }
}

fn run(arguments: &Arguments) -> Result<(), Stop> {
    let (name, read) = match arguments.file == Path::new("-") {
        true => (
            "standard input".to_owned(),
            files::read_all(io::stdin(), files::MOST_TEXT),
        ),
        false => (
            arguments.file.display().to_string(),
            files::read(&arguments.file, files::MOST_TEXT),
        ),
    };
    let failed = |error: &dyn std::error::Error| Stop::Failed(format!("{name}: {error}"));
    let bytes = read.map_err(|error| failed(&error))?;
    let source = Source::from_bytes(&*name, &bytes).map_err(|error| failed(&error))?;
    let seen = scan(&source, arguments.published, &arguments.language);
    let lines: Result<Vec<String>, _> = seen.iter().map(|one| shown::json(&one.cut())).collect();
    print(lines.map_err(|error| failed(&error))?)
}

/// Prints lines. Whoever reads them may have seen enough, as in `… | head`.
fn print(lines: impl IntoIterator<Item = String>) -> Result<(), Stop> {
    let mut out = BufWriter::new(io::stdout().lock());
    let written = lines
        .into_iter()
        .try_for_each(|line| writeln!(out, "{line}"));
    shown::unless_closed(written.and_then(|()| out.flush()))
        .map_err(|error| Stop::Failed(format!("nothing can be printed: {error}")))
}
