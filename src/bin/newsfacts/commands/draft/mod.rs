//! `newsfacts draft`: from an article to its facts.

mod headline;
mod into;
mod paths;
mod stream;
mod tell;
mod whole;

use crate::{
    Verdict, commands::text::Kind, day::moment, input::Input, output::Output, stop::Stop,
    stream::StreamOptions,
};
use newsfacts::{
    model::{Moment, Timezone},
    text::Source,
};
use std::path::{Path, PathBuf};

/// Draft the facts of an article
///
/// Writes a Rust file that compiles at once, with all quotations, figures and dates of the article, who says them and who is who.
/// What a person must decide is marked `todo`. With --into a file is completed that has an article's facts already: what is missing
/// is put where it belongs, and no line of it is changed. With --stream each line is { "id": …, "text": "…", "published": "…" }, with
/// `headline`, `language`, `timezone`, `transcript` and `name` where they are needed, and is answered by a line with facts JSON.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  newsfacts draft articles/vote.txt --published 2026-03-14 --output src/vote.rs
  newsfacts draft --into src/vote.rs --diff        show what is missing in it, and write nothing
  newsfacts draft --into src/vote.rs               put it in; tells also what an edit of the article has made wrong
  newsfacts draft --stream < articles.ndjson > drafted.ndjson

Exit codes: 0 where it is done, 1 where facts of the file that is completed are wrong, 2 where nothing can be done, or
nothing of a line.")]
pub struct Arguments {
    /// The article as plain text; - is standard input. With --into it may be left out where the file names its text
    #[arg(value_name = "ARTICLE", required_unless_present_any = ["into", "stream"])]
    article_text: Option<Input>,
    /// The day of publication, from which words such as "last month" are counted
    #[arg(long, value_name = "DAY", value_parser = moment)]
    published: Option<Moment>,
    /// The headline, where the text does not begin with it
    #[arg(long, value_name = "TEXT", conflicts_with = "stream")]
    headline: Option<String>,
    /// The name of the declaration [default: made of the headline]
    #[arg(long, value_name = "NAME", conflicts_with = "stream")]
    name: Option<String>,
    /// The language of the text, as a BCP 47 tag [default: told by its small words]
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// The newsroom's difference from UTC [default: +00:00]
    #[arg(long, value_name = "±HH:MM", allow_hyphen_values = true)]
    timezone: Option<Timezone>,
    /// Lines such as `Ann Lee: We are ready.` are speech
    #[arg(long)]
    transcript: bool,
    /// Write facts JSON instead of Rust
    #[arg(long)]
    facts: bool,
    #[command(flatten)]
    output: Output,
    /// Put what is missing into this Rust file
    #[arg(
        long,
        value_name = "FILE.rs",
        conflicts_with_all = ["headline", "name", "language", "timezone", "transcript", "facts", "output", "force", "stream"]
    )]
    into: Option<PathBuf>,
    /// Show what would be put in, and write nothing
    #[arg(long, requires = "into")]
    diff: bool,
    /// Which article of the file, by its name, where it has several
    #[arg(long, value_name = "NAME", requires = "into")]
    article: Option<String>,
    /// A Rust file with actors that the article imports; may be given several times
    #[arg(long, value_name = "FILE.rs", requires = "into")]
    actors: Vec<PathBuf>,
    #[command(flatten)]
    stream: StreamOptions,
}

pub fn run(arguments: &Arguments) -> Result<Verdict, Stop> {
    if arguments.stream.stream {
        return stream::run(arguments);
    }
    match (&arguments.into, &arguments.article_text) {
        (Some(file), _) => into::run(arguments, file),
        (None, Some(article)) => whole::run(arguments, article),
        (None, None) => Err(Stop::new("name the article's text")),
    }
}

/// The text of an article; of a document that is none it is told how to make it one.
fn text(article: &Input) -> Result<Source, Stop> {
    let extension = article.path().and_then(Path::extension);
    if extension.is_some_and(|extension| extension.eq_ignore_ascii_case("rs")) {
        let name = article.name();
        let stop = Stop::new(format!(
            "{name} is Rust by its name, and a draft is made of an article's text"
        ));
        return Err(stop.help(format!(
            "newsfacts draft --into {name} puts in what is missing there"
        )));
    }
    let kind = match article.path().and_then(Kind::of_name) {
        Some(Kind::Markdown) => "Markdown",
        Some(Kind::Html) => "HTML",
        None => return article.text(),
    };
    // What is wrong with the file comes first.
    article.text()?;
    let message = format!(
        "{} is {kind} by its name, and a draft is made of the text that readers see",
        article.name()
    );
    Err(Stop::new(message).help(article.how_to_convert()))
}
