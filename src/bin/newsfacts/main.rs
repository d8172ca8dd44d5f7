//! The program `newsfacts`: drafts the facts of an article, checks them against it, and shows and publishes them.
//!
//! Each command is a module of `commands`, with its arguments and what it does. What they share is here: `input` reads what
//! they are given, `output` writes what they make, `stop` says why nothing can be done.

mod commands;
mod day;
mod document;
mod human;
mod input;
mod language;
mod message;
mod options;
mod output;
mod progress;
mod reads;
mod stop;
mod stream;
mod workbook;

use clap::{
    CommandFactory, Parser, Subcommand,
    error::{ContextKind, ContextValue, ErrorKind},
};
use commands::{check, convert, draft, explain, fmt, page, scan, text};
use newsfacts::shown::{self, say};
use std::process::ExitCode;
use stop::Stop;

const EXAMPLES: &str = "Examples:
  newsfacts draft article.txt --published 2026-03-14    from an article to its facts
  newsfacts check src/vote.rs                           are they what the article says?
  newsfacts page src/vote.rs --output vote.html         a page that an editor can read

Exit codes: 0 where all is good, 1 where facts are wrong, 2 where nothing can be done.";

/// Drafts the facts of news articles, checks them against the articles' text, and shows and publishes them.
#[derive(Parser)]
#[command(name = "newsfacts", version, after_help = EXAMPLES, arg_required_else_help = true)]
struct Program {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Draft(draft::Arguments),
    Check(check::Arguments),
    Page(page::Arguments),
    Convert(convert::Arguments),
    Scan(scan::Arguments),
    Explain(explain::Arguments),
    Fmt(fmt::Arguments),
    Text(text::Arguments),
}

/// What a command came to.
enum Verdict {
    /// There is nothing to mend.
    Good,
    /// Facts are wrong, or files not laid out. It has been said.
    Wrong,
    /// Something could not be done. It has been said, and the rest is done.
    Impossible,
}

impl Verdict {
    /// The exit code.
    fn code(&self) -> u8 {
        match self {
            Self::Good => 0,
            Self::Wrong => 1,
            Self::Impossible => 2,
        }
    }
}

fn main() -> ExitCode {
    let done = match Program::try_parse() {
        Ok(program) => match program.command {
            Command::Draft(arguments) => draft::run(&arguments),
            Command::Check(arguments) => check::run(&arguments),
            Command::Page(arguments) => page::run(&arguments),
            Command::Convert(arguments) => convert::run(&arguments),
            Command::Scan(arguments) => scan::run(&arguments),
            Command::Explain(arguments) => explain::run(&arguments),
            Command::Fmt(arguments) => fmt::run(&arguments),
            Command::Text(arguments) => text::run(&arguments),
        },
        Err(error) => return refuse(obeying_nobody(error)),
    };
    match done {
        Ok(verdict) => ExitCode::from(verdict.code()),
        Err(stop) => {
            stop.say();
            ExitCode::from(2)
        }
    }
}

/// A message about the command line, with all that was given on it as it may be shown.
fn obeying_nobody(mut error: clap::Error) -> clap::Error {
    let line = |text: &str| shown::line(text).into_owned();
    let safe = |value: &ContextValue| match value {
        ContextValue::String(text) => ContextValue::String(line(text)),
        ContextValue::Strings(texts) => {
            ContextValue::Strings(texts.iter().map(|text| line(text)).collect())
        }
        ContextValue::StyledStrs(texts) => ContextValue::StyledStrs(
            texts
                .iter()
                .map(|text| line(&text.to_string()).into())
                .collect(),
        ),
        // Of the rest nothing comes from the command line.
        _ => value.clone(),
    };
    let shown: Vec<(ContextKind, ContextValue)> = error
        .context()
        .map(|(kind, value)| (kind, safe(value)))
        .collect();
    for (kind, value) in shown {
        error.insert(kind, value);
    }
    if let Some(flag) = flag_meant(&error) {
        error.remove(ContextKind::Suggested);
        error.insert(ContextKind::SuggestedArg, ContextValue::String(flag));
    }
    error
}

/// The flag of the command whose last word alone was written: `--format` for `--message-format`.
fn flag_meant(error: &clap::Error) -> Option<String> {
    let Some(ContextValue::String(wrong)) = error.get(ContextKind::InvalidArg) else {
        return None;
    };
    let word = wrong.strip_prefix("--").filter(|word| !word.is_empty())?;
    let program = Program::command();
    let command = std::env::args().find_map(|word| program.find_subcommand(word))?;
    let flags = command.get_arguments().filter_map(|flag| flag.get_long());
    let is_end = |flag: &&str| {
        flag.strip_suffix(word)
            .is_some_and(|start| start.ends_with('-'))
    };
    let mut meant = flags.filter(is_end);
    let one = meant
        .next()
        .filter(|_| error.kind() == ErrorKind::UnknownArgument)?;
    meant.next().is_none().then(|| format!("--{one}"))
}

/// Help where it is asked for, or what is wrong with the command line. That shows arguments, which may be a stranger's.
fn refuse(error: clap::Error) -> ExitCode {
    if error.use_stderr() {
        error.render().to_string().lines().for_each(say);
        return ExitCode::from(2);
    }
    match shown::unless_closed(error.print()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            Stop::unprinted(&error).say();
            ExitCode::from(2)
        }
    }
}
