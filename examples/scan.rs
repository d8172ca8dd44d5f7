//! Shows what the text engine sees in an article: one JSON object per line for each quotation, figure and date.
//!
//! ```sh
//! cargo run --features check --example scan -- examples/articles/putin-xi-call.txt --published 2022-12-30
//! ```

use newsfacts::{
    model::{Date, Moment},
    text::{Source, scan},
};
use std::{
    env, fs,
    io::{self, BufWriter, Read, Write},
    process::ExitCode,
};

const USAGE: &str = "usage: scan FILE --published 2022-12-30 [--language en]

Reads the plain text in FILE (standard input if FILE is -) and prints one JSON object
per line for each quotation, quantity and time, with its place in Unicode characters.

  --published DATE   the day from which words such as \"last month\" are counted
  --language TAG     BCP 47 tag of the text's language; default en";

struct Arguments {
    file: String,
    published: Date,
    language: String,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if arguments
        .iter()
        .any(|argument| argument == "--help" || argument == "-h")
    {
        println!("{USAGE}");
        return ExitCode::SUCCESS;
    }
    match parse(arguments).and_then(|arguments| run(&arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("scan: {message}");
            ExitCode::FAILURE
        }
    }
}

fn parse(arguments: Vec<String>) -> Result<Arguments, String> {
    let (mut file, mut published, mut language) = (None, None, "en".to_owned());
    let mut rest = arguments.into_iter();
    while let Some(argument) = rest.next() {
        let mut value = || {
            rest.next()
                .ok_or(format!("{argument} needs a value\n\n{USAGE}"))
        };
        match argument.as_str() {
            "--published" => published = Some(day(&value()?)?),
            "--language" => language = value()?,
            "-" => file = Some(argument),
            option if option.starts_with('-') => {
                return Err(format!("unknown option {option}\n\n{USAGE}"));
            }
            _ if file.is_some() => {
                return Err(format!("one file only: {argument} is a second\n\n{USAGE}"));
            }
            _ => file = Some(argument),
        }
    }
    Ok(Arguments {
        file: file.ok_or(format!("name a file, or - for standard input\n\n{USAGE}"))?,
        published: published.ok_or(format!(
            "say with --published on which day the text appeared\n\n{USAGE}"
        ))?,
        language,
    })
}

fn day(text: &str) -> Result<Date, String> {
    match text.parse() {
        Ok(Moment::Day(day)) => Ok(day),
        Ok(Moment::Time(day, _)) => Ok(day),
        Ok(_) => Err(format!(
            "--published {text}: a day is needed, as in 2022-12-30"
        )),
        Err(error) => Err(format!("--published {text}: {error}")),
    }
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let (name, bytes) = match arguments.file.as_str() {
        "-" => {
            let mut bytes = Vec::new();
            io::stdin()
                .read_to_end(&mut bytes)
                .map_err(|error| format!("standard input: {error}"))?;
            ("standard input", bytes)
        }
        file => (
            file,
            fs::read(file).map_err(|error| format!("{file}: {error}"))?,
        ),
    };
    let source = Source::from_bytes(name, &bytes).map_err(|error| format!("{name}: {error}"))?;
    let mut out = BufWriter::new(io::stdout().lock());
    for sighting in scan(&source, arguments.published, &arguments.language) {
        let line = serde_json::to_string(&sighting).map_err(|error| error.to_string())?;
        match writeln!(out, "{line}") {
            // Whoever reads it has seen enough, as in `… | head`.
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(()),
            written => written.map_err(|error| error.to_string())?,
        }
    }
    match out.flush() {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.to_string()),
        _ => Ok(()),
    }
}
