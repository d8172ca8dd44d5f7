//! What the examples do with their feeds: print them in the format that the command line asks for.

use newsfacts::{
    formats::Format,
    model::Feed,
    shown::{say, unless_closed},
};
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
    let arguments = env::args_os().skip(1);
    let request = match read(arguments.map(|argument| argument.to_string_lossy().into_owned())) {
        Ok(request) => request,
        Err(message) => {
            say(format!("error: {message}; --help tells more"));
            return ExitCode::from(2);
        }
    };
    let mut out = io::stdout().lock();
    let written = match request {
        Request::Help => help(&mut out),
        Request::Print(format) => format.write_pretty(feed, &mut out),
    };
    // Whoever reads it may have seen enough, as in `… | head`.
    match unless_closed(written.and_then(|()| out.flush())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(format!("error: {error}"));
            ExitCode::FAILURE
        }
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
