//! `newsfacts page`: an article and its facts as a page that an editor can read.

use crate::{
    Verdict,
    document::{Checked, Reader, how_to_give_text, which},
    input::Input,
    options::Options,
    output::Output,
    stop::Stop,
};
use newsfacts::{
    facts::{Page, PageMessage},
    rules::Level,
    shown::say,
};

/// Make a page that shows an article with its facts marked in it
///
/// One HTML file that needs nothing else. Beside each passage stands the fact in plain words, what the text says of it, and what
/// is wrong with it. The page is made where facts are wrong, too.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  newsfacts page src/vote.rs --output vote.html
  newsfacts page facts.json --text article.txt --output vote.html

Exit codes: 0 where the page is made, whatever it shows, 2 where none can be made.")]
pub struct Arguments {
    /// A Rust file with its blocks, or facts JSON; - is facts JSON from standard input
    #[arg(value_name = "FILE")]
    file: Input,
    #[command(flatten)]
    options: Options,
    #[command(flatten)]
    output: Output,
}

pub fn run(arguments: &Arguments) -> Result<Verdict, Stop> {
    let read = Vec::from_iter(arguments.options.files());
    arguments
        .output
        .is_free(read.iter().chain([&arguments.file]))?;
    let name = arguments.file.name();
    let document = Reader::new(&arguments.options)?.read(&arguments.file)?;
    if !document.is_readable {
        let first = document.messages.iter().find(|message| message.is_error());
        let reason = first.map(|message| format!(": {}", message.message));
        let message = format!("{name} cannot be read{}", reason.unwrap_or_default());
        return Err(Stop::new(message).help(format!(
            "newsfacts check {name} tells where, and how to mend it"
        )));
    }
    let checked = only(&name, &document.articles)?;
    let page = Page::new(&checked.article, &checked.outcome);
    let page = match &checked.text {
        Some(text) => page.with_text(text),
        None => page,
    };
    let page = page.with_messages(checked.notes.iter().cloned());
    arguments.output.write(page.to_string().as_bytes())?;
    if checked.text.is_none() {
        let how = how_to_give_text(document.is_rust);
        say(format!(
            "{name}: nothing was checked: the article's text is not at hand, and the page shows the facts alone; {how}"
        ));
    }
    let is_error = |note: &&PageMessage| note.level == Level::Deny;
    match checked.notes.iter().filter(is_error).count() {
        0 => {}
        1 => say(format!("{name}: the page shows 1 error")),
        count => say(format!("{name}: the page shows {count} errors")),
    }
    Ok(Verdict::Good)
}

/// A page is of one article.
fn only<'d>(name: &str, articles: &'d [Checked]) -> Result<&'d Checked, Stop> {
    match articles {
        [one] => Ok(one),
        [] => Err(Stop::new(format!(
            "{name} has no article that a page could be of"
        ))),
        several => {
            let several = Vec::from_iter(several.iter().map(|one| &one.article));
            let stop = Stop::new(format!("{name} has several articles, and a page is of one"));
            Err(stop.help(which(&several, "say with --article which")))
        }
    }
}
