//! `newsfacts convert`: the facts of a file in any format.

use crate::{
    Verdict,
    document::{Document, Reader, how_to_give_text},
    human,
    input::Input,
    options::Options,
    output::{self, Output},
    stop::Stop,
    workbook,
};
use newsfacts::{
    formats::{Format, UnknownFormat},
    model::{Article, Feed, FeedFault},
    rules,
    shown::say,
};
use newsfacts_syntax::checked::CheckedFile;
use std::{
    borrow::Cow,
    fmt::Write,
    io::{self, IsTerminal},
};

/// Write the facts of a file in any format
///
/// A FILE is Rust source with article! and feed! blocks, or facts JSON. Of a Rust file with a feed! that feed is written, with
/// its articles, be they in this file or in another of the package; of any other file all its articles. Facts are checked
/// first, and what is wrong is not published unless --unchecked is given: then no format says that it was checked.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  newsfacts convert src/feed.rs --format json-feed --output feed.json
  newsfacts convert vote.json --text vote.txt --format schema-org --pretty
  newsfacts convert src/feed.rs --excel --output facts.xlsx

Exit codes: 0 where it is written, 1 where facts are wrong, 2 where it cannot be written.")]
pub struct Arguments {
    /// Rust source or facts JSON; - is standard input
    #[arg(value_name = "FILE")]
    file: Input,
    #[arg(long, value_name = "NAME", value_parser = format, help = formats(), required_unless_present = "excel")]
    format: Option<Format>,
    /// Write the table as a workbook for Excel (.xlsx), in which each cell keeps its type
    #[arg(long)]
    excel: bool,
    /// Indent JSON for people to read; formats of one document a line stay as they are
    #[arg(long)]
    pretty: bool,
    /// The title of the feed, where the file has none or another is wanted
    #[arg(long, value_name = "TITLE")]
    title: Option<String>,
    /// The page that shows the same articles
    #[arg(long, value_name = "URL")]
    home_page_url: Option<String>,
    /// The address at which the feed is published
    #[arg(long, value_name = "URL")]
    feed_url: Option<String>,
    /// Which feed, where a Rust file declares several
    #[arg(long, value_name = "NAME")]
    feed: Option<String>,
    /// Write facts that are wrong, too
    #[arg(long)]
    unchecked: bool,
    #[command(flatten)]
    options: Options,
    #[command(flatten)]
    output: Output,
}

fn format(name: &str) -> Result<Format, UnknownFormat> {
    name.parse()
}

/// What the formats are called.
fn formats() -> String {
    let mut help = "The format:".to_owned();
    for (index, format) in Format::ALL.iter().enumerate() {
        let comma = if index > 0 { "," } else { "" };
        let _ = write!(help, "{comma} {format}");
    }
    help
}

/// What is written: a format, or the table as a workbook.
fn wanted(arguments: &Arguments) -> Result<Format, Stop> {
    match (arguments.format, arguments.excel) {
        (Some(format), false) => Ok(format),
        (Some(Format::Csv) | None, _) => {
            let is_shown = arguments.output.path().is_none() && io::stdout().is_terminal();
            match is_shown {
                true => Err(Stop::new("a workbook is nothing that a terminal shows")
                    .help("name a file: --output facts.xlsx")),
                false => Ok(Format::Csv),
            }
        }
        (Some(format), true) => {
            let stop = Stop::new(format!("--excel writes the table, and {format} is none"));
            Err(stop.help("leave out --format"))
        }
    }
}

pub fn run(arguments: &Arguments) -> Result<Verdict, Stop> {
    let format = wanted(arguments)?;
    let read = Vec::from_iter(arguments.options.files());
    arguments
        .output
        .is_free(read.iter().chain([&arguments.file]))?;
    let reader = Reader::new(&arguments.options)?;
    let document = reader.read(&arguments.file)?;
    let others = reader.others(&document)?;
    let mut documents = vec![document];
    documents.extend(others);
    let wrong = documents.iter().any(Document::has_errors);
    if wrong {
        complain(&documents);
    }
    if documents.iter().any(|document| !document.is_readable) {
        return Ok(Verdict::Impossible);
    }
    if wrong && !arguments.unchecked {
        say("nothing is written: mend the facts, or publish them as they are with --unchecked");
        return Ok(Verdict::Wrong);
    }
    let [document, others @ ..] = &documents[..] else {
        return Ok(Verdict::Good);
    };
    let others: Vec<CheckedFile> = others.iter().filter_map(Document::rust).cloned().collect();
    let mut feed = document.feed(&others, arguments.feed.as_deref(), &arguments.options)?;
    let unborne = unborne(&documents, &feed);
    take_in(&mut feed, &unborne);
    lay_over(&mut feed, arguments);
    if !arguments.unchecked {
        publishable(&feed, format, &reader)?;
    }
    let mut made = Vec::new();
    let written = match arguments.pretty {
        true => format.write_pretty(&feed, &mut made),
        false => format.write(&feed, &mut made),
    };
    written.map_err(|error| unwritten(&document.name, error))?;
    if arguments.excel {
        made = workbook::write(&feed)?; // of what the table may have
    }
    arguments.output.write(&made)?;
    documents.iter().for_each(without_text);
    if format == Format::JsonFeed {
        without_id(&feed);
    }
    Ok(Verdict::Good)
}

/// The articles of the feed whose facts are wrong, as those that were not checked: what is written all the same passes for
/// checked nowhere.
fn unborne(documents: &[Document], feed: &Feed<'_>) -> Vec<(usize, Article)> {
    let all = documents.iter().flat_map(|document| &document.articles);
    let wrong = Vec::from_iter(all.filter(|one| one.is_wrong()));
    let published = feed.articles.iter().enumerate();
    let unborne =
        published.filter(|(_, article)| wrong.iter().any(|one| one.article == ***article));
    let unchecked = unborne.map(|(index, article)| {
        let mut article = Article::clone(article);
        rules::check(&mut article, None); // against no text: nothing of it is borne out
        (index, article)
    });
    unchecked.collect()
}

/// Puts articles in the places of others.
fn take_in<'f>(feed: &mut Feed<'f>, articles: &'f [(usize, Article)]) {
    for (index, article) in articles {
        feed.articles.to_mut()[*index] = article;
    }
}

/// Says of which articles the facts were held against no text.
fn without_text(document: &Document) {
    let bare = document.articles.iter().filter(|one| one.text.is_none());
    let names = Vec::from_iter(bare.map(|one| format!("`{}`", one.article.name)));
    if names.is_empty() {
        return;
    }
    let how = how_to_give_text(document.is_rust);
    say(format!(
        "{}: nothing was checked, and it is published as unchecked: the text of {} is not at hand: {how}",
        document.name,
        names.join(", ")
    ));
}

/// Says which articles feed readers know by what may be edited.
fn without_id(feed: &Feed<'_>) {
    let articles = feed.articles.iter();
    let named = Vec::from_iter(
        articles
            .filter(|article| article.has_derived_id())
            .map(|article| format!("`{}`", article.name)),
    );
    if named.is_empty() {
        return;
    }
    say(format!(
        "the id of {} follows from day and headline: where one of these is edited, readers of the feed show the article anew; \
         give it a `url` or an `id`",
        named.join(", ")
    ));
}

/// Says what is wrong. Standard output is for what is written.
fn complain(documents: &[Document]) {
    for message in human::render_all(documents, &human::renderer(false)) {
        output::complain(&message);
    }
    let summaries = documents.iter();
    for (document, summary) in summaries.filter_map(|one| Some((one, one.summary.as_ref()?))) {
        say(format!("{}: {summary}", document.name));
    }
}

/// What was given on the command line takes the place of what the file says.
fn lay_over<'f>(feed: &mut Feed<'f>, arguments: &'f Arguments) {
    let given = |value: &'f Option<String>| value.as_deref().map(Cow::Borrowed);
    if let Some(title) = given(&arguments.title) {
        feed.title = title;
    }
    if let Some(url) = given(&arguments.home_page_url) {
        feed.home_page_url = Some(url);
    }
    if let Some(url) = given(&arguments.feed_url) {
        feed.feed_url = Some(url);
    }
}

/// Whether the feed as a whole may be published: with what was given for it, and with articles that no other is taken for.
fn publishable(feed: &Feed<'_>, format: Format, reader: &Reader<'_>) -> Result<(), Stop> {
    let untitled = feed.title.is_empty();
    let matters = |fault: &FeedFault| match fault.place.field() {
        // Nobody misses it but a reader of feeds.
        "title" if untitled => format == Format::JsonFeed,
        _ => !reader.is_allowed(fault.fault.into()),
    };
    match feed.check().iter().find(|fault| matters(fault)) {
        Some(fault) if untitled && fault.place.field() == "title" => {
            Err(Stop::lines("the feed", fault).help("--title gives it one"))
        }
        Some(fault) => {
            Err(Stop::lines("the feed", fault).help("it can be written as it is with --unchecked"))
        }
        None => Ok(()),
    }
}

/// Why a format refuses a feed.
fn unwritten(name: &str, error: io::Error) -> Stop {
    let fault = error
        .get_ref()
        .and_then(|inner| inner.downcast_ref::<FeedFault>());
    match fault {
        Some(fault) => Stop::lines(name, fault).help("no format has it, checked or not"),
        None => Stop::new(format!("{name}: it cannot be written: {error}")),
    }
}
