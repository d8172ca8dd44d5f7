//! Checks facts that another program wrote as facts JSON against their article, as the compiler checks declarations.
//!
//! ```sh
//! cargo run --example putin_xi_call -- --format facts > facts.json
//! cargo run --features check --example check -- facts.json --text examples/articles/putin-xi-call.txt
//! ```

use newsfacts::{
    facts::{FactsDocument, Levels, Message, Report, SourceFiles},
    files::{self, Folder, Refused},
    model::Article,
    rules::{Level, SettingError},
    shown::{self, Lines, say},
    text::Source,
};
use std::{
    env,
    ffi::OsString,
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

const HELP: &str = "usage: check FACTS.json [--text ARTICLE.txt] [options]

Checks a document of facts JSON (standard input if it is -) against the article's text.
Without --text an article that carries its text is checked against that; if it carries
none, only the facts themselves are checked.

  --text FILE              the article's text, as plain text
  --article NAME           which article, by name or id, where the document has several
  --sources FOLDER         where the source files that facts name lie, and nowhere else;
                           default: beside FACTS.json, of standard input the current folder
  --deny RULE, --warn RULE, --allow RULE
                           the level of a rule, by the name behind its message
  --message-format FORMAT  human, which shows 1000 messages at most, or json: all of them
                           up to 100000 errors and as many warnings, one object per line
  --help

Files are read that are regular and have at most 16 MB, a document of facts 64 MB.
Exits with 0 where there are no errors, with 1 where the facts are wrong, and with 2
where they cannot be checked: the file is no facts document, or the command line no command.";

/// Why there is nothing to report.
struct Stop {
    message: String,
    /// What helps.
    advice: Option<String>,
}

impl Stop {
    fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            advice: None,
        }
    }

    fn say(&self) {
        let message = Lines::from(format!("check: {}", self.message));
        say(match &self.advice {
            Some(advice) => message.and(advice),
            None => message,
        });
    }
}

impl From<Refused> for Stop {
    fn from(Refused { message, advice }: Refused) -> Self {
        Self {
            message,
            advice: Some(advice),
        }
    }
}

impl From<SettingError> for Stop {
    fn from(error: SettingError) -> Self {
        let text = error.to_string();
        let (message, advice) = text.split_once('\n').unwrap_or((&text, ""));
        Self {
            message: message.to_owned(),
            advice: Some(advice.to_owned()),
        }
    }
}

#[derive(Default)]
struct Options {
    facts: PathBuf,
    text: Option<PathBuf>,
    article: Option<String>,
    sources: Option<PathBuf>,
    levels: Levels,
    json: bool,
}

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(stop) => {
            stop.say();
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<ExitCode, Stop> {
    let Some(options) = options(env::args_os().skip(1))? else {
        return print(&[HELP]).map(|()| ExitCode::SUCCESS);
    };
    let name = options.facts.display().to_string();
    let json = read(&options.facts, files::MOST_FACTS)?;
    let mut report = Report::new(&*name, &json).with_levels(options.levels.clone());
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
        let lines: Result<Vec<String>, _> = report.messages().iter().map(shown::json).collect();
        print(&lines.map_err(|error| Stop::new(error.to_string()))?)?;
    } else {
        print(&for_people(&report))?;
        if let Some(summary) = report.summary() {
            say(format!("{name}: {summary}"));
        }
    }
    Ok(ExitCode::from(code))
}

/// How many messages are printed for people. Nobody reads more, and a stranger's facts may make millions.
const SHOWN: usize = 1000;

/// The messages in their order, of very many the errors before the rest, and how many there are besides.
fn for_people(report: &Report) -> Vec<String> {
    // Where not all are listed, the last message says so.
    let unlisted = report.more();
    let listed = report.messages().len() - usize::from(unlisted > 0);
    let messages = &report.messages()[..listed];
    let is_error = |message: &Message| message.level == Level::Deny;
    let errors = messages.iter().filter(|message| is_error(message)).count();
    let (mut errors, mut others) = (SHOWN, SHOWN.saturating_sub(errors));
    let mut shown: Vec<String> = Vec::new();
    for message in messages {
        let room = match is_error(message) {
            true => &mut errors,
            false => &mut others,
        };
        if let Some(left) = room.checked_sub(1) {
            *room = left;
            shown.push(format!("{message}\n"));
        }
    }
    let json = match unlisted {
        0 => "all".to_owned(),
        _ => format!("the first {listed}"),
    };
    match listed - shown.len() + unlisted {
        0 => {}
        more => shown.push(format!(
            "and {more} more: --message-format json has {json}\n"
        )),
    }
    shown
}

/// Checks the document as a feed, and the article that is asked for, or all of them against the texts that they carry.
fn check(report: &mut Report, document: &mut FactsDocument, options: &Options) -> Result<(), Stop> {
    let chosen = chosen(&document.articles, options)?;
    report.check_feed(document);
    let folder = source_folder(options)?;
    for index in chosen {
        let article = &document.articles[index];
        let text = text(article, options)?;
        let sources = SourceFiles::read(article, &folder, "--sources names another folder");
        report.check(document, index, &sources.context(text.as_ref()));
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
                None => Err(Stop::new(format!(
                    "there is no article `{name}`, only {}",
                    names()
                ))),
            }
        }
        None if options.text.is_some() && articles.len() != 1 => {
            Err(Stop::new(match articles.len() {
                0 => "the document has no article that the text could be of".to_owned(),
                _ => format!(
                    "say with --article of which article this is the text: {}",
                    names()
                ),
            }))
        }
        None => Ok((0..articles.len()).collect()),
    }
}

fn text(article: &Article, options: &Options) -> Result<Option<Source>, Stop> {
    match (&options.text, &article.text) {
        (Some(file), _) => {
            let bytes = read(file, files::MOST_TEXT)?;
            let name = file.display().to_string();
            let text = Source::from_bytes(&*name, &bytes);
            text.map(Some)
                .map_err(|error| Stop::new(format!("{name}: {error}")))
        }
        (None, Some(text)) => Ok(Some(Source::new("text", &**text))),
        (None, None) => {
            let name = &article.name;
            say(format!(
                "check: `{name}` carries no text: only the facts themselves are checked"
            ));
            Ok(None)
        }
    }
}

/// The folder of the source files that the facts name. A stranger names them: they are read from there alone.
fn source_folder(options: &Options) -> Result<Folder, Stop> {
    let beside = options.facts.parent().map(Path::to_owned);
    let path = options.sources.clone().or(beside).unwrap_or_default();
    Folder::new(&path).map_err(|error| Refused::folder(&path, &error).into())
}

fn read(file: &Path, most: u64) -> Result<Vec<u8>, Stop> {
    let read = match file == Path::new("-") {
        true => files::read_all(io::stdin(), most),
        false => files::read(file, most),
    };
    read.map_err(|error| Refused::file(file, &error).into())
}

/// Prints lines. Whoever reads them may have seen enough, as in `… | head`.
fn print(lines: &[impl AsRef<str>]) -> Result<(), Stop> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut lines = lines.iter();
    let written = lines.try_for_each(|line| writeln!(out, "{}", line.as_ref()));
    shown::unless_closed(written.and_then(|()| out.flush()))
        .map_err(|error| Stop::new(format!("nothing can be printed: {error}")))
}

/// What the command line asks for; `None` where that is help.
fn options(mut arguments: impl Iterator<Item = OsString>) -> Result<Option<Options>, Stop> {
    let mut options = Options::default();
    while let Some(argument) = arguments.next() {
        let shown = argument.to_string_lossy();
        let (name, given) = match shown.split_once('=') {
            Some((name, value)) if name.starts_with("--") => (name, Some(value.into())),
            _ => (&*shown, None),
        };
        let mut value = || {
            let value = given.clone().or_else(|| arguments.next());
            value.ok_or_else(|| Stop::new(format!("{name} needs a value; --help tells more")))
        };
        match name {
            "-h" | "--help" => return Ok(None),
            "--text" => options.text = Some(value()?.into()),
            "--article" => options.article = Some(word(value()?)?),
            "--sources" => options.sources = Some(value()?.into()),
            "--deny" => options.levels.set(&word(value()?)?, Level::Deny)?,
            "--warn" => options.levels.set(&word(value()?)?, Level::Warn)?,
            "--allow" => options.levels.set(&word(value()?)?, Level::Allow)?,
            "--message-format" => match &*word(value()?)? {
                "human" => options.json = false,
                "json" => options.json = true,
                other => {
                    return Err(Stop::new(format!(
                        "there is no message format `{other}`: human or json"
                    )));
                }
            },
            _ if name.starts_with('-') && name != "-" => {
                return Err(Stop::new(format!(
                    "there is no option {name}; --help tells more"
                )));
            }
            _ if options.facts.as_os_str().is_empty() => options.facts = argument.into(),
            _ => {
                return Err(Stop::new(format!(
                    "one document at a time: `{shown}` is a second"
                )));
            }
        }
    }
    match options.facts.as_os_str().is_empty() {
        true => Err(Stop::new(
            "name a file of facts JSON; --help tells more".to_owned(),
        )),
        false => Ok(Some(options)),
    }
}

/// A value that is no path.
fn word(value: OsString) -> Result<String, Stop> {
    value
        .into_string()
        .map_err(|value| Stop::new(format!("`{}` is not UTF-8", value.display())))
}
