//! What the examples do with their feeds: print them in the format that the command line asks for.

use newsfacts::{formats::Format, model::Feed};
use std::{
    env,
    io::{self, Write},
    process::ExitCode,
};

/// What the command line asks for.
enum Request {
    Help,
    Print(Format),
}

/// Prints the feed. Exits with 2 where the command line makes no sense, as is the custom.
pub fn print(feed: &Feed<'_>) -> ExitCode {
    let request = match read(env::args().skip(1)) {
        Ok(request) => request,
        Err(message) => {
            eprintln!("error: {message}; --help tells more");
            return ExitCode::from(2);
        }
    };
    let out = io::stdout().lock();
    let written = match request {
        Request::Help => help(out),
        Request::Print(format) => format.write_pretty(feed, out),
    };
    match written {
        // Whoever reads it may have seen enough, as in `… | head`.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
        _ => ExitCode::SUCCESS,
    }
}

fn read(mut arguments: impl Iterator<Item = String>) -> Result<Request, String> {
    let mut format = Format::JsonFeed;
    while let Some(argument) = arguments.next() {
        let name = match argument.as_str() {
            "-h" | "--help" => return Ok(Request::Help),
            "--format" => arguments.next().ok_or("--format needs a name")?,
            other => match other.strip_prefix("--format=") {
                Some(name) => name.to_owned(),
                None => return Err(format!("`{other}` means nothing here")),
            },
        };
        format = name.parse().map_err(|error| format!("{error}"))?;
    }
    Ok(Request::Print(format))
}

fn help(mut out: impl Write) -> io::Result<()> {
    writeln!(out, "Prints an article's facts.\n")?;
    writeln!(out, "  --format NAME   one of these; default json-feed\n")?;
    for format in Format::ALL {
        writeln!(out, "    {format:<14} {}", format.media_type())?;
    }
    Ok(())
}
