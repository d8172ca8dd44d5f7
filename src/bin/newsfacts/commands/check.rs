//! `newsfacts check`: are the facts of files what their articles say?

mod github;
mod json;
mod sarif;
mod stream;

use crate::{
    Verdict,
    day::moment,
    document::{Document, Reader},
    human,
    input::Input,
    language::is_language,
    options::Options,
    output,
    stop::Stop,
    stream::StreamOptions,
};
use newsfacts::{
    facts::extraction::Context,
    model::{Moment, Timezone},
    rules::Tally,
    shown::{self, say},
};
use newsfacts_syntax::checked::CheckedFile;
use std::{
    env,
    io::{self, IsTerminal},
};

/// Check the facts of files against their articles
///
/// A FILE is Rust source with article!, actors! and feed! blocks, or facts JSON. Facts JSON is held against the text that it
/// carries, or against --text. Rust files have at most 16 MB, facts JSON 64 MB.
///
/// An extraction, which a language model made ({ "quotes": [ … ], "figures": [ … ], "events": [ … ] }), is answered item by item:
/// stated, undecided, contradicted or missing. --text gives the article, --published its day.
///
/// With --stream each line is { "id": …, "facts": { … }, "text": "…" }, and is answered by a line: `status` is good, wrong or
/// unjudged, `messages` says what is wrong.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  newsfacts check src/vote.rs
  newsfacts check vote.json --text vote.txt --deny uncovered
  newsfacts check src/*.rs --message-format sarif > facts.sarif
  newsfacts check --stream --facts < articles.ndjson > checked.ndjson

Exit codes: 0 where there are no errors, 1 where facts are wrong, 2 where a file or a line cannot be checked.")]
pub struct Arguments {
    /// Rust source or facts JSON; - is standard input
    #[arg(value_name = "FILE", required_unless_present = "stream")]
    files: Vec<Input>,
    #[command(flatten)]
    options: Options,
    /// How messages are printed
    #[arg(
        long,
        value_name = "FORMAT",
        value_enum,
        default_value_t,
        conflicts_with = "stream"
    )]
    message_format: MessageFormat,
    /// Whether messages for people are coloured
    #[arg(
        long,
        value_name = "WHEN",
        value_enum,
        default_value_t,
        conflicts_with = "stream"
    )]
    color: Color,
    #[command(flatten)]
    about: About,
    #[command(flatten)]
    stream: StreamOptions,
    /// Put the facts into each answer, with the places at which they stand in the text
    #[arg(long, requires = "stream")]
    facts: bool,
    /// Put the facts into each answer as rows of a table, for databases
    #[arg(long, requires = "stream")]
    rows: bool,
}

/// What an extraction does not say of its article. Facts say it themselves.
#[derive(Debug, Clone, clap::Args)]
#[command(next_help_heading = "Of the article of an extraction")]
struct About {
    /// The day of publication, from which words such as "last month" are counted
    #[arg(long, value_name = "DAY", value_parser = moment)]
    published: Option<Moment>,
    /// The language of the text, as a BCP 47 tag [default: told by its small words]
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// The newsroom's difference from UTC [default: +00:00]
    #[arg(long, value_name = "±HH:MM", allow_hyphen_values = true)]
    timezone: Option<Timezone>,
    /// Lines such as `Ann Lee: We are ready.` are speech
    #[arg(long)]
    transcript: bool,
}

impl About {
    fn context(&self) -> Result<Context, Stop> {
        self.language.as_deref().map_or(Ok(()), is_language)?;
        Ok(Context {
            published: self.published,
            language: self.language.clone(),
            timezone: self.timezone.unwrap_or_default(),
            transcript: self.transcript,
        })
    }

    /// Refuses what is said of the article of an extraction where no file is one: it would be passed over.
    fn is_of(&self, documents: &[Document]) -> Result<(), Stop> {
        let given = [
            (
                "--published",
                self.published.is_some(),
                "published: 2026-03-14",
            ),
            ("--language", self.language.is_some(), "language: \"en\""),
            (
                "--timezone",
                self.timezone.is_some(),
                "timezone: \"+01:00\"",
            ),
            ("--transcript", self.transcript, "transcript: true"),
        ];
        let Some((flag, _, field)) = given.iter().find(|(_, given, _)| *given) else {
            return Ok(());
        };
        let Some(first) = documents.first() else {
            return Ok(());
        };
        if documents.iter().any(|document| document.items.is_some()) {
            return Ok(());
        }
        let name = &first.name;
        let stop = Stop::new(format!(
            "{flag} goes with an extraction, and {name} has facts, which say it themselves"
        ));
        Err(match first.is_rust {
            true => stop.help(format!("leave it out, or write {field} in the article")),
            false => stop.help(format!(
                "leave it out, or change the member `{}` of the article",
                flag.trim_start_matches('-')
            )),
        })
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
enum MessageFormat {
    /// For people: 1000 messages at most, and what was checked
    #[default]
    Human,
    /// One object a line for each message
    Json,
    /// Workflow commands, which GitHub Actions shows at their lines
    Github,
    /// A SARIF 2.1.0 log, for platforms that show alerts
    Sarif,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
enum Color {
    /// Where a terminal looks, unless NO_COLOR is set
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

pub fn run(arguments: &Arguments) -> Result<Verdict, Stop> {
    if arguments.stream.stream {
        return stream::run(arguments);
    }
    let reader = Reader::new(&arguments.options)?.with_context(arguments.about.context()?);
    if let [_, _, ..] = arguments.files[..] {
        arguments.options.are_of_one_file()?;
    }
    let (mut documents, mut stops) = (Vec::new(), Vec::new());
    // Every file gets its turn, whatever is wrong with those before it.
    for read in read_all(&reader, &arguments.files) {
        match read {
            Ok(document) => documents.push(document),
            Err(stop) => {
                stop.say();
                stops.push(stop);
            }
        }
    }
    arguments.about.is_of(&documents)?;
    let readable = stops.is_empty() && documents.iter().all(|document| document.is_readable);
    let verdict = match documents.iter().any(Document::has_errors) {
        _ if !readable => Verdict::Impossible,
        true => Verdict::Wrong,
        false => Verdict::Good,
    };
    match arguments.message_format {
        MessageFormat::Human => {
            let renderer = human::renderer(is_coloured(arguments.color));
            output::print_lines(human::render_all(&documents, &renderer))?;
            tell(&documents);
        }
        MessageFormat::Json => {
            let lines = documents.iter().flat_map(json::lines);
            output::print_lines(lines.collect::<Result<Vec<_>, _>>()?)?;
        }
        MessageFormat::Github => {
            let lines = documents.iter().flat_map(|document| {
                let messages = document.messages.iter();
                messages.map(|message| github::render(message, document.path.is_some()))
            });
            output::print_lines(lines)?;
            tell(&documents);
        }
        MessageFormat::Sarif => {
            let log = log(&documents, &stops).json(verdict.code());
            let log = shown::json(&log).map_err(|error| Stop::lines("SARIF", error))?;
            output::print_lines([log])?;
        }
    }
    Ok(verdict)
}

/// What each of the files is, with its feeds held against the articles of the others.
fn read_all(reader: &Reader<'_>, files: &[Input]) -> Vec<Result<Document, Stop>> {
    let mut read = Vec::from_iter(files.iter().map(|file| reader.read(file)));
    for at in 0..read.len() {
        let Ok(document) = &read[at] else {
            continue;
        };
        match reader.others_beside(document, &read) {
            Ok(others) => {
                (read[at].iter_mut()).for_each(|one| one.resolve(&others));
                if let Err(stop) = all_known(at, &read, others) {
                    read[at] = Err(stop);
                }
            }
            Err(stop) => read[at] = Err(stop),
        }
    }
    read
}

/// Refuses a file with a feed of which an article is nowhere: neither where its path leads, nor in any of these files.
fn all_known(
    at: usize,
    read: &[Result<Document, Stop>],
    mut others: Vec<CheckedFile>,
) -> Result<(), Stop> {
    let Ok(document) = &read[at] else {
        return Ok(());
    };
    if document.has_errors() || document.knows_articles(&others).is_ok() {
        return Ok(());
    }
    let given = (0..read.len()).filter(|&other| other != at);
    let given = given.filter_map(|other| read[other].as_ref().ok()?.rust());
    others.extend(given.cloned());
    document.knows_articles(&others).map_err(|stop| {
        stop.help("name the files that declare them as well: newsfacts check FEED.rs ARTICLE.rs")
    })
}

/// Says on standard error how many errors and warnings each file has; of a file that has no errors, what was checked in it.
fn tell(documents: &[Document]) {
    for document in documents {
        if !document.has_errors() && document.is_readable {
            for one in &document.articles {
                let tally = Tally::of(&one.article, one.text.as_ref());
                say(format!("{}: {tally}", one.article.name));
            }
            if document.articles.is_empty() && document.items.is_none() {
                say(format!("{}: there is no article in it", document.name));
            }
        }
        if let Some(summary) = &document.summary {
            say(format!("{}: {summary}", document.name));
        }
    }
}

fn log(documents: &[Document], stops: &[Stop]) -> sarif::Log {
    let mut log = sarif::Log::default();
    for document in documents {
        let file = log.file(document.path.as_deref(), document.is_rust);
        for message in document.listed() {
            log.message(message, file);
        }
        if document.more > 0 {
            let (name, more) = (shown::line(&document.name), document.more);
            log.failure(format!(
                "{name}: there are {more} more, which are not listed"
            ));
        }
        if !document.is_readable {
            log.failure(format!("{} cannot be read", shown::line(&document.name)));
        }
    }
    for stop in stops {
        log.failure(stop.text());
    }
    log
}

fn is_coloured(when: Color) -> bool {
    let unwanted = || env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let dumb = || env::var_os("TERM").is_some_and(|term| term == "dumb");
    match when {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => io::stdout().is_terminal() && !unwanted() && !dumb(),
    }
}
