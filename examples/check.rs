//! Checks facts that another program wrote as facts JSON against their article, as the compiler checks declarations.
//!
//! ```sh
//! cargo run --example putin_xi_call -- --format facts > facts.json
//! cargo run --features check --example check -- facts.json --text examples/articles/putin-xi-call.txt
//! ```

use newsfacts::{
    facts::{FactsDocument, Levels, Message, Report},
    model::Article,
    rules::{Context, Level},
    text::Source,
};
use std::{
    env, fs,
    io::{self, BufWriter, Read, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

const HELP: &str = "usage: check FACTS.json [--text ARTICLE.txt] [options]

Checks a document of facts JSON (standard input if it is -) against the article's text.
Without --text an article that carries its text is checked against that; if it carries
none, only the facts themselves are checked.

  --text FILE              the article's text, as plain text
  --article NAME           which article, by name or id, where the document has several
  --sources FOLDER         where the source files that facts name lie; default: beside FACTS.json
  --deny RULE, --warn RULE, --allow RULE
                           the level of a rule, by the name behind its message
  --message-format FORMAT  human, or json: one object per line
  --help

Exits with 0 where there are no errors, with 1 where the facts are wrong, and with 2
where they cannot be checked: the file is no facts document, or the command line no command.";

/// Why there is nothing to report.
struct Stop(String);

impl<E: std::error::Error> From<E> for Stop {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

#[derive(Default)]
struct Options {
    facts: String,
    text: Option<String>,
    article: Option<String>,
    sources: Option<PathBuf>,
    levels: Levels,
    json: bool,
}

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(Stop(message)) => {
            eprintln!("check: {message}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<ExitCode, Stop> {
    let Some(options) = options(env::args().skip(1))? else {
        return print(&[HELP]).map(|()| ExitCode::SUCCESS);
    };
    let json = read(&options.facts)?;
    let mut report = Report::new(&*options.facts, &json).with_levels(options.levels.clone());
    let code = match FactsDocument::from_json(&json) {
        Ok(mut document) => {
            check(&mut report, &mut document, &options)?;
            u8::from(report.has_errors())
        }
        Err(errors) => {
            report.unreadable(&errors);
            2
        }
    };
    if options.json {
        let lines: Result<Vec<String>, _> = report
            .messages()
            .iter()
            .map(serde_json::to_string)
            .collect();
        print(&lines?)?;
    } else {
        let paragraph = |message: &Message| format!("{message}\n");
        print(&report.messages().iter().map(paragraph).collect::<Vec<_>>())?;
        if let Some(summary) = report.summary() {
            eprintln!("{}: {summary}", options.facts);
        }
    }
    Ok(ExitCode::from(code))
}

/// Checks the article that is asked for, or all of them against the texts that they carry.
fn check(report: &mut Report, document: &mut FactsDocument, options: &Options) -> Result<(), Stop> {
    let chosen = chosen(&document.articles, options)?;
    for index in chosen {
        let article = &document.articles[index];
        let text = text(article, options)?;
        let sources = sources(article, options)?;
        let context = Context {
            text: text.as_ref(),
            sources: &sources,
            ..Context::default()
        };
        report.check(document, index, &context);
    }
    Ok(())
}

fn chosen(articles: &[Article], options: &Options) -> Result<Vec<usize>, Stop> {
    let names = || {
        let names = articles.iter().map(|article| format!("`{}`", article.name));
        names.collect::<Vec<_>>().join(", ")
    };
    match &options.article {
        Some(name) => {
            let is = |article: &Article| article.name == *name || article.id == *name;
            match articles.iter().position(is) {
                Some(index) => Ok(vec![index]),
                None => Err(Stop(format!(
                    "there is no article `{name}`, only {}",
                    names()
                ))),
            }
        }
        None if options.text.is_some() && articles.len() != 1 => Err(Stop(match articles.len() {
            0 => "the document has no article that the text could be of".to_owned(),
            _ => format!(
                "say with --article of which article this is the text: {}",
                names()
            ),
        })),
        None => Ok((0..articles.len()).collect()),
    }
}

fn text(article: &Article, options: &Options) -> Result<Option<Source>, Stop> {
    match (&options.text, &article.text) {
        (Some(file), _) => source(file, file).map(Some),
        (None, Some(text)) => Ok(Some(Source::new("text", &**text))),
        (None, None) => {
            let name = &article.name;
            eprintln!("check: `{name}` carries no text: only the facts themselves are checked");
            Ok(None)
        }
    }
}

fn sources(article: &Article, options: &Options) -> Result<Vec<(String, Source)>, Stop> {
    let beside = Path::new(&options.facts).parent().map(Path::to_owned);
    let folder = options.sources.clone().or(beside).unwrap_or_default();
    let files = article.source_files().into_iter();
    let read = files.map(|file| {
        let path = folder.join(file);
        source(file, &path.display().to_string()).map(|source| (file.to_owned(), source))
    });
    read.collect()
}

/// The plain text in a file.
fn source(name: &str, path: &str) -> Result<Source, Stop> {
    let refused = |error| Stop(format!("{path}: {error}"));
    Source::from_bytes(name, &read(path)?).map_err(refused)
}

fn read(path: &str) -> Result<Vec<u8>, Stop> {
    let mut bytes = Vec::new();
    let read = match path {
        "-" => io::stdin().read_to_end(&mut bytes).map(|_| bytes),
        _ => fs::read(path),
    };
    read.map_err(|error| Stop(format!("{path}: {error}")))
}

/// Prints lines. Whoever reads them may have seen enough, as in `… | head`.
fn print(lines: &[impl AsRef<str>]) -> Result<(), Stop> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut lines = lines.iter();
    let written = lines.try_for_each(|line| writeln!(out, "{}", line.as_ref()));
    match written.and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// What the command line asks for; `None` where that is help.
fn options(mut arguments: impl Iterator<Item = String>) -> Result<Option<Options>, Stop> {
    let mut options = Options::default();
    while let Some(argument) = arguments.next() {
        let (name, given) = match argument.split_once('=') {
            Some((name, value)) if name.starts_with("--") => (name, Some(value.to_owned())),
            _ => (&*argument, None),
        };
        let mut value = || {
            let value = given.clone().or_else(|| arguments.next());
            value.ok_or_else(|| Stop(format!("{name} needs a value; --help tells more")))
        };
        match name {
            "-h" | "--help" => return Ok(None),
            "--text" => options.text = Some(value()?),
            "--article" => options.article = Some(value()?),
            "--sources" => options.sources = Some(value()?.into()),
            "--deny" => options.levels.set(&value()?, Level::Deny)?,
            "--warn" => options.levels.set(&value()?, Level::Warn)?,
            "--allow" => options.levels.set(&value()?, Level::Allow)?,
            "--message-format" => match &*value()? {
                "human" => options.json = false,
                "json" => options.json = true,
                other => {
                    return Err(Stop(format!(
                        "there is no message format `{other}`: human or json"
                    )));
                }
            },
            _ if name.starts_with('-') && name != "-" => {
                return Err(Stop(format!(
                    "there is no option {name}; --help tells more"
                )));
            }
            _ if options.facts.is_empty() => options.facts = argument,
            _ => {
                return Err(Stop(format!(
                    "one document at a time: `{argument}` is a second"
                )));
            }
        }
    }
    match options.facts.is_empty() {
        true => Err(Stop(
            "name a file of facts JSON; --help tells more".to_owned(),
        )),
        false => Ok(Some(options)),
    }
}
