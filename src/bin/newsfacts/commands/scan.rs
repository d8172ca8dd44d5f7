//! `newsfacts scan`: what the text engine sees in an article.

use crate::{Verdict, input::Input, output, stop::Stop};
use newsfacts::{
    model::{Date, Moment},
    shown,
    text::scan,
};

/// Show what the text engine sees in an article
///
/// Prints one JSON object a line for each quotation, figure and date, with its place in Unicode characters. Of words that
/// are longer than 1000 characters the beginning is printed.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:
  newsfacts scan article.txt --published 2026-03-14 --language en-GB")]
pub struct Arguments {
    /// The article as plain text; - is standard input
    #[arg(value_name = "ARTICLE")]
    article: Input,
    /// The day from which words such as "last month" are counted
    #[arg(long, value_name = "DAY", value_parser = day)]
    published: Date,
    /// The language of the text, as a BCP 47 tag
    #[arg(long, value_name = "TAG", default_value = "en")]
    language: String,
}

pub fn run(arguments: &Arguments) -> Result<Verdict, Stop> {
    let text = arguments.article.text()?;
    let seen = scan(&text, arguments.published, &arguments.language);
    let lines: Result<Vec<String>, _> = seen.iter().map(|one| shown::json(&one.cut())).collect();
    let lines = lines.map_err(|error| Stop::lines(arguments.article.name(), error))?;
    output::print_lines(lines)?;
    Ok(Verdict::Good)
}

/// A day as it is written on the command line.
pub fn day(text: &str) -> Result<Date, String> {
    match text.parse() {
        Ok(Moment::Day(day) | Moment::Time(day, _)) => Ok(day),
        Ok(_) => Err("a day is needed, as in 2026-03-14".to_owned()),
        Err(error) => Err(format!("{error}; a day is needed, as in 2026-03-14")),
    }
}
