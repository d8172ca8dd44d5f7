//! `newsfacts scan`: what the text engine sees in an article.

use crate::{
    Verdict,
    day::{day, wonder},
    input::Input,
    language::{self, is_language},
    output,
    stop::Stop,
};
use newsfacts::{
    model::Date,
    shown::{self, say},
    text::{Source, WrittenIn, languages_read, scan, written_in},
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
    /// The language of the text, as a BCP 47 tag [default: told by its small words]
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
}

pub fn run(arguments: &Arguments) -> Result<Verdict, Stop> {
    let text = arguments.article.text()?;
    wonder(arguments.published);
    let language = language(arguments, &text)?;
    let seen = scan(&text, arguments.published, &language);
    let lines: Result<Vec<String>, _> = seen.iter().map(|one| shown::json(&one.cut())).collect();
    let lines = lines.map_err(|error| Stop::lines(arguments.article.name(), error))?;
    output::print_lines(lines)?;
    Ok(Verdict::Good)
}

/// The language of the text: the one that is given, or the one that its small words tell.
fn language(arguments: &Arguments, text: &Source) -> Result<String, Stop> {
    let Some(given) = &arguments.language else {
        return Ok(language_told(text));
    };
    is_language(given)?;
    let primary = given.split('-').next().unwrap_or_default();
    if !languages_read().any(|tag| tag.eq_ignore_ascii_case(primary)) {
        say(format!(
            "note: the words of `{given}` are not read, only marks and digits; these are read: {}",
            language::read()
        ));
    }
    Ok(given.clone())
}

/// The language that the small words of a text tell.
fn language_told(text: &Source) -> String {
    let tag = match written_in(text.text()) {
        WrittenIn::Read(tag) => tag,
        WrittenIn::Unclear => "en",
        WrittenIn::Another => {
            say(
                "note: the language of the text cannot be told, and it is read as English: --language tells it",
            );
            "en"
        }
    };
    tag.to_owned()
}
