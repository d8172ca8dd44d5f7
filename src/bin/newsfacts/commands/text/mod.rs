//! `newsfacts text`: Markdown and HTML as the plain text that an article is checked against.

mod block_quote;
mod boxes;
mod css;
mod elements;
mod html;
mod list;
mod markdown;
mod marks;
mod note;
mod prose;
mod root;
mod sheet;
mod style;
mod tree;

use self::prose::Written;
use crate::{Verdict, input::Input, output::Output, stop::Stop};
use clap::ValueEnum;
use newsfacts::{
    files,
    shown::{Lines, say},
    text::{Source, SourceError},
};
use std::path::Path;

/// Make plain text of Markdown or HTML, as an article's readers see it
///
/// Paragraphs and headings are parted by empty lines, items of lists and rows of tables are lines. Of a page the article is
/// taken, where it can be told. Left out are scripts, navigation, forms, boxes aside, captions of pictures, what is hidden or
/// struck out by the page itself, and the marks of footnotes; of a page also what is called a teaser, a pull quote, a kicker or the like. Block
/// quotations without marks get marks.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  newsfacts text page.html --output article.txt
  newsfacts text --from markdown - < notes     standard input, which has no name to tell by")]
pub struct Arguments {
    /// A file of Markdown or HTML; - is standard input
    #[arg(value_name = "FILE")]
    file: Input,
    /// What it is, where neither its name nor its text tells
    #[arg(long, value_name = "KIND")]
    from: Option<Kind>,
    #[command(flatten)]
    output: Output,
}

/// What a document is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    Markdown,
    Html,
}

impl Kind {
    /// What the name of a file says.
    pub fn of_name(file: &Path) -> Option<Self> {
        let extension = file.extension()?.to_str()?.to_ascii_lowercase();
        match &*extension {
            "md" | "markdown" | "mdown" | "mkd" | "mdx" => Some(Self::Markdown),
            "html" | "htm" | "xhtml" | "xht" => Some(Self::Html),
            _ => None,
        }
    }

    /// What a text says that is no plain text.
    pub const fn of_error(error: &SourceError) -> Option<Self> {
        match error {
            SourceError::Html { .. } => Some(Self::Html),
            SourceError::FrontMatter => Some(Self::Markdown),
            _ => None,
        }
    }
}

pub fn run(arguments: &Arguments) -> Result<Verdict, Stop> {
    arguments.output.is_free([&arguments.file])?;
    let file = &arguments.file;
    let name = file.name();
    let document = read(file)?;
    let kind = arguments.from.or_else(|| kind(file, &document));
    let kind = kind.ok_or_else(|| {
        Stop::new(format!(
            "{name} is neither Markdown nor HTML, by its name and by its text"
        ))
        .help("plain text is checked as it is")
        .help("if it is one of them all the same: --from markdown, --from html")
    })?;
    let written = convert(&document, kind).map_err(|tree::TooHard| {
        Stop::new(format!(
            "{name}: it is made to be hard to read, as no page is: elements within elements without end, or attributes"
        ))
    })?;
    if written.text.is_empty() {
        return Err(Stop::new(format!(
            "{name} has no text that its readers see"
        )));
    }
    for note in notes(&written) {
        say(Lines::from(format!("note: {name} {note}")));
    }
    arguments.output.write(written.text.as_bytes())?;
    Ok(Verdict::Good)
}

/// What to look at in a text, where it may not be what readers see.
fn notes(written: &Written) -> Vec<String> {
    /// No more rules are named.
    const MOST: usize = 5;
    let mut notes = Vec::new();
    if written.shows_markup {
        notes.push(
            "shows tags or entities to its readers; they are written apart, as in `< p>`"
                .to_owned(),
        );
    }
    if written.is_turned {
        notes.push(
            "turns the direction of writing around (`bdo`, U+202E or the like): readers see letters in another order than the \
             text has them"
                .to_owned(),
        );
    }
    if !written.unsure.is_empty() {
        let rules = written.unsure.iter().take(MOST);
        let rules: Vec<String> = rules.map(|rule| format!("`{rule}`")).collect();
        notes.push(format!(
            "has rules of style that may hide words which the text has: {}; look at the page whether readers see them",
            rules.join(", ")
        ));
    }
    notes
}

/// The document, in Unicode.
fn read(file: &Input) -> Result<String, Stop> {
    let bytes = file.bytes(files::MOST_TEXT)?;
    // What is wrong with bytes is wrong with those of any text.
    match Source::from_bytes(file.name(), &bytes) {
        Err(error) if Kind::of_error(&error).is_none() => {
            return Err(Stop::lines(file.name(), error));
        }
        _ => {}
    }
    String::from_utf8(bytes).map_err(|error| Stop::lines(file.name(), error))
}

/// What a document is written in, by its name or by its text.
fn kind(file: &Input, document: &str) -> Option<Kind> {
    let by_text = || Kind::of_error(&Source::from_bytes("", document.as_bytes()).err()?);
    file.path().and_then(Kind::of_name).or_else(by_text)
}

/// The plain text of a document.
fn convert(document: &str, kind: Kind) -> Result<Written, tree::TooHard> {
    match kind {
        Kind::Html => html::text(document),
        Kind::Markdown => html::whole(&markdown::page(document)),
    }
}
