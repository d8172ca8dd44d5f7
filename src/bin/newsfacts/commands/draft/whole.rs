//! The facts of an article that nobody has declared yet, as a file of their own.

use super::{Arguments, headline::headline, paths, tell};
use crate::{
    Verdict, day::wonder, input::Input, language::is_language, progress::Progress, stop::Stop,
};
use newsfacts::{
    formats::Format,
    model::{Article, Feed, Moment},
    rules::{self, Context, Finding, Level},
    shown::{self, Lines, say},
    text::{Source, WrittenIn, written_in},
};
use newsfacts_syntax::{
    checked::{self, RustFile},
    draft::{self, Draft, Heading},
};
use std::{ffi::OsStr, path::Path};

pub fn run(arguments: &Arguments, input: &Input) -> Result<Verdict, Stop> {
    let is_free = arguments.output.is_free([input]);
    is_free.map_err(|stop| match arguments.output.path() {
        Some(file) if file.is_file() && file.extension().is_some_and(|end| end == "rs") => {
            let file = file.display();
            stop.help(format!(
                "or --into {file}: what it lacks is added, and what stands in it stays"
            ))
        }
        _ => stop,
    })?;
    if *input == Input::Standard && !arguments.facts {
        return Err(Stop::new(
            "a Rust file names the file of its article's text, and standard input has no name",
        )
        .help("save the text in a file, or draft facts JSON with --facts"));
    }
    let published = published(arguments)?;
    let text = super::text(input)?;
    let heading = heading(arguments, input, &text, published)?;
    let draft = {
        let _shown = Progress::on(&format!("drafting the facts of {}", input.name()));
        draft::draft(&text, &heading)
    };
    let article = checked(&draft, &text).map_err(wrong)?;
    let made = match arguments.facts {
        true => facts(&article)?,
        false => rust(&draft, &heading, arguments.output.path())?.into_bytes(),
    };
    arguments.output.write(&made)?;
    tell(arguments, input, &draft, &text);
    Ok(Verdict::Good)
}

fn published(arguments: &Arguments) -> Result<Moment, Stop> {
    let published = arguments.published.ok_or_else(|| {
        Stop::new("--published is missing: from that day words such as “last month” or “on Tuesday” are counted")
            .help("give the day on which the article was published: --published 2026-03-14")
    })?;
    if let Moment::Day(day) | Moment::Time(day, _) = published {
        wonder(day);
    }
    Ok(published)
}

fn heading(
    arguments: &Arguments,
    article: &Input,
    text: &Source,
    published: Moment,
) -> Result<Heading, Stop> {
    let given = arguments.headline.as_deref().map(str::trim);
    let headline = match given.filter(|given| !given.is_empty()) {
        Some(given) => {
            wonder_at(given, text);
            given
        }
        None => headline(text).map_err(|none| {
            let (why, headline) = none.told();
            Stop::new(format!("{}: {why}", article.name()))
                .help(format!("say what the headline is: --headline {headline:?}"))
        })?,
    };
    Ok(Heading {
        name: arguments.name.clone().unwrap_or_default(),
        headline: headline.to_owned(),
        published,
        language: match &arguments.language {
            Some(language) => {
                is_language(language)?;
                language.clone()
            }
            None => language(article, text)?,
        },
        timezone: arguments.timezone.unwrap_or_default(),
        transcript: arguments.transcript,
        text: match article.path() {
            Some(file) if !arguments.facts => {
                let beside = arguments.output.path().and_then(Path::parent);
                paths::seen_from(beside.unwrap_or(Path::new("")), file)?
            }
            _ => String::new(),
        },
    })
}

/// A headline that the text does not have may be one of another page, or mistyped.
fn wonder_at(headline: &str, text: &Source) {
    let line = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    let headline = line(headline);
    let mut lines = text.text().lines();
    if !lines.any(|one| line(one).contains(&headline)) {
        say(format!(
            "note: no line of {} has the headline “{}”",
            text.name(),
            shown::line(&headline)
        ));
    }
}

/// The language that a text is written in. One too short to tell is in that of a declaration that names none.
fn language(article: &Input, text: &Source) -> Result<String, Stop> {
    match written_in(text.text()) {
        WrittenIn::Read(tag) => Ok(tag.to_owned()),
        WrittenIn::Unclear => Ok("en".to_owned()),
        WrittenIn::Another => Err(Stop::new(format!(
            "{}: the language of the text cannot be told",
            article.name()
        ))
        .help("say which it is, as a BCP 47 tag: --language it")),
    }
}

/// The article with its facts, as the check of them has left it; else what is wrong with it.
pub(super) fn checked(draft: &Draft, text: &Source) -> Result<Article, Vec<Finding>> {
    let mut article = draft.article();
    let context = Context {
        text: Some(text),
        ..Context::default()
    };
    let mut findings = rules::check_in(&mut article, &context).findings;
    findings.retain(|finding| finding.rule.level() == Level::Deny);
    match findings.is_empty() {
        true => Ok(article),
        false => Err(findings),
    }
}

fn facts(article: &Article) -> Result<Vec<u8>, Stop> {
    let mut made = Vec::new();
    let written = Format::Facts.write_pretty(&Feed::new("", [article]), &mut made);
    written.map_err(|error| Stop::new(format!("no facts JSON can be made: {error}")))?;
    Ok(made)
}

/// Why nothing is drafted. A draft is right by itself: what is wrong was given on the command line.
fn wrong(findings: Vec<Finding>) -> Stop {
    let stop = Stop::new(WRONG);
    findings.into_iter().fold(stop, |stop, finding| {
        let first = stop.help(format!("{} [{}]", finding.message, finding.rule));
        with_lines(first, &finding.details)
    })
}

/// What is said where a heading is wrong.
pub(super) const WRONG: &str = "nothing is drafted: what is said of the article is wrong";

fn with_lines(stop: Stop, lines: &str) -> Stop {
    lines.lines().map(str::to_owned).fold(stop, Stop::help)
}

/// The draft as a file of Rust, which compiles.
fn rust(draft: &Draft, heading: &Heading, output: Option<&Path>) -> Result<String, Stop> {
    let (name, text) = (draft.article().name, shown::line(&heading.text));
    let stem = output.and_then(Path::file_stem).map(OsStr::to_string_lossy);
    let module = shown::line(stem.as_deref().unwrap_or(&name)).into_owned();
    let place = match output {
        Some(_) => String::new(),
        None => format!("// Its text is at {text}, as seen from where this file is saved.\n"),
    };
    let file = format!(
        "// The facts of {text}, drafted: decide what is marked `todo`, and look at the rest.\n\
         // This is a module: `mod {module};` in src/main.rs or src/lib.rs makes it part of a program, and checks it.\n\
         {place}\n{}",
        draft.block()
    );
    let checked = RustFile::new(output.unwrap_or(Path::new("draft.rs")), &*file);
    let checked = checked::check(&checked, &[], &[]);
    let checked = checked
        .ok()
        .filter(|checked| checked.articles().map(|one| &one.article.name).eq([&name]));
    let checked = checked.ok_or_else(|| {
        Stop::new(format!("`{name}` cannot be the name of a declaration"))
            .help("take letters, digits and `_`, as in --name council_vote")
    })?;
    let wrong = checked
        .messages()
        .filter(|message| message.level == Level::Deny);
    let mut wrong = wrong.peekable();
    if wrong.peek().is_none() {
        return Ok(file);
    }
    Err(wrong.fold(Stop::new(WRONG), |stop, message| {
        let first = stop.help(format!("{} [{}]", message.text, message.rule));
        with_lines(first, &message.details)
    }))
}

fn tell(arguments: &Arguments, article: &Input, draft: &Draft, text: &Source) {
    let counts = tell::counts(&draft.facts);
    let name = article.name();
    say(match &*counts {
        "" => format!("{name}: there is nothing to declare"),
        counts => format!("{name}: {counts}; {}", tell::todos(&draft.facts)),
    });
    if let Some(lines) = tell::uncovered(&draft.uncovered, text) {
        say(lines);
    }
    if let Some(file) = arguments.output.path() {
        let (file, with) = match arguments.facts {
            true => (file.display(), format!(" --text {name}")),
            false => (file.display(), String::new()),
        };
        say(
            Lines::from(format!("next: newsfacts check {file}{with}")).and(format!(
                "      newsfacts page {file}{with} --output page.html"
            )),
        );
    }
}
