//! Why nothing can be done.

use newsfacts::shown::{self, Lines, say};
use std::{fmt::Display, io, iter};

/// Why a command ends before it is done: in one line, with what helps.
#[derive(Debug)]
pub struct Stop {
    message: String,
    help: Vec<String>,
}

impl Stop {
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            help: Vec::new(),
        }
    }

    /// Adds a line that helps.
    #[must_use]
    pub fn help(mut self, line: impl Into<String>) -> Self {
        self.help.push(line.into());
        self
    }

    /// A message of several lines, of which the first says what is wrong.
    pub fn lines(name: impl Display, error: impl Display) -> Self {
        let text = error.to_string();
        let mut lines = text.lines().map(str::to_owned);
        let first = lines.next().unwrap_or_default();
        Self {
            message: format!("{name}: {first}"),
            help: lines.collect(),
        }
    }

    /// Nothing can be printed.
    pub fn unprinted(error: &io::Error) -> Self {
        Self::new(format!("nothing can be printed: {error}"))
    }

    /// All of it, as it may be printed.
    pub fn text(&self) -> String {
        let lines = iter::once(&self.message).chain(&self.help);
        let lines: Vec<_> = lines.map(|line| shown::line(line.trim_start())).collect();
        lines.join("\n")
    }

    pub fn say(&self) {
        let message = Lines::from(format!("error: {}", self.message));
        say(self.help.iter().fold(message, |message, line| {
            message.and(format!("    {}", line.trim_start()))
        }));
    }
}
