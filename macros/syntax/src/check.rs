//! The article's text, and the rules that hold the declarations against it.

use crate::{
    error::{Error, Errors, Extent},
    lower::{ArticleText, Lowered, Trace},
};
use newsfacts_core::{
    files::Refused,
    model::{Actor, Article, Field},
    rules::{self, Context, FactList, Family, Finding, Level, Outcome, Place, Rule},
    text::{Source, SourceError},
};
use proc_macro2::{Literal, Span};
use std::{
    collections::{HashMap, HashSet},
    io,
    path::PathBuf,
};

/// Where article files come from.
pub trait Files {
    /// The bytes of the file that a path literal names, and the path that messages show.
    ///
    /// # Errors
    /// When the place of the literal is not known, or the file cannot be read.
    fn read(&self, path: &str, literal: Span) -> Result<(PathBuf, Vec<u8>), ReadError>;

    /// The place of a token as messages show it, `src/vote.rs:12:5`; nothing where it is not known, as in some editors.
    fn place(&self, _token: Span) -> Option<String> {
        None
    }
}

/// Why a file was not read.
#[derive(Debug)]
pub enum ReadError {
    /// The place of the path literal is not known, as in an editor: nothing is checked and nothing is said.
    NoPlace,
    /// The file looked for, and what went wrong.
    Io(PathBuf, io::Error),
}

/// Checks what was declared. What is found becomes errors; where each fact stands in the text goes into the model.
pub fn check(lowered: &mut Lowered, files: &dyn Files, errors: &Errors) {
    let Held { text, outcome } = hold(lowered, files, errors);
    report(lowered, outcome.findings, text.is_some(), errors);
}

/// The article's text, and what holding the declarations against it found.
pub struct Held {
    pub text: Option<Source>,
    pub outcome: Outcome,
}

/// Reads the texts, and holds what was declared against them. Where each fact stands in the text goes into the model.
pub fn hold(lowered: &mut Lowered, files: &dyn Files, errors: &Errors) -> Held {
    let text = source(&mut lowered.text, files, errors);
    let sources = sources(&mut lowered.trace, files, errors);
    if let (true, Some(text)) = (lowered.publish_text, &text) {
        lowered.article.text = Some(text.content().to_owned().into());
    }
    let context = Context {
        text: text.as_ref(),
        sources: &sources,
        refused: &[], // an error at the literal that names it
        unread: &lowered.trace.lost.names,
        apart: false,
        idle: match lowered.levels.asks_for(Rule::Unverified) {
            true => &[],
            false => &[Rule::Unverified],
        },
    };
    let outcome = rules::check_in(&mut lowered.article, &context);
    Held { text, outcome }
}

/// Makes errors of what was found: all but what the author allows, what follows from a value that could not be read, and what
/// is told elsewhere.
pub fn report(lowered: &mut Lowered, findings: Vec<Finding>, has_text: bool, errors: &Errors) {
    let readable = !matches!(lowered.text, ArticleText::Broken);
    let mut whole = errors.is_empty() && readable && lowered.imported.is_whole();
    spread(&lowered.article, &mut lowered.trace.broken);
    let broken = Broken::new(&lowered.trace.broken);
    let mut used = HashSet::new();
    let mut found = Vec::new();
    for finding in findings {
        let level = lowered.levels.of(&finding, &mut used);
        if is_of_its_block(&finding, level, lowered) {
            continue;
        }
        // What is missing from a block with errors may be what could not be read.
        let open = finding.rule == Rule::Todo; // what is undecided is there to be seen
        let from_gaps = finding.rule.level() != Level::Deny && !open && !whole;
        if level != Level::Allow && !from_gaps && !follows(&finding, &lowered.trace, &broken) {
            let error = belongs_elsewhere(&finding, lowered);
            found.push(Error {
                level,
                ..located(finding, error, &lowered.trace)
            });
        }
    }
    whole &= found.iter().all(|error| error.level != Level::Deny);
    errors.extend(found);
    if whole && has_text {
        errors.extend(lowered.levels.idle(&used));
    }
}

/// Whether it is about an actor that is declared elsewhere.
fn is_imported(finding: &Finding, lowered: &Lowered) -> bool {
    finding.place.list == FactList::Actors && finding.place.index >= lowered.imported.own
}

/// Whether it is about the declaration of an imported actor itself, which is checked where it stands. What is said here is
/// how it fits into the article.
fn is_of_its_block(finding: &Finding, level: Level, lowered: &Lowered) -> bool {
    let of_use = match finding.rule {
        Rule::DoubledName | Rule::UndeclaredName | Rule::UnusedActor => true,
        // Advice is given there once; what an article refuses it refuses of every actor.
        Rule::Todo => level == Level::Deny,
        _ => false,
    };
    is_imported(finding, lowered) && !of_use
}

/// An imported actor that belongs to one who is not imported with it.
fn belongs_elsewhere(finding: &Finding, lowered: &Lowered) -> Option<Error> {
    if finding.rule != Rule::UndeclaredName || !is_imported(finding, lowered) {
        return None;
    }
    let actor = &lowered.article.actors[finding.place.index];
    let of = actor.of.as_ref()?;
    let text = format!(
        "`{}` belongs to `{of}`, which is not declared here",
        actor.id
    );
    let error = Error::new(finding.rule, lowered.trace.spans.find(finding.place), text);
    Some(error.detail(format!("add `{of}` to the `use`, or declare it")))
}

/// The texts that facts come from. One that cannot be read is reported, and not held against anything.
fn sources(trace: &mut Trace, files: &dyn Files, errors: &Errors) -> Vec<(String, Source)> {
    let mut sources = Vec::new();
    trace.sources.retain(|(path, literal)| {
        let (file, bytes) = match file(literal, files) {
            Ok(read) => read,
            Err(error) => {
                errors.extend(error);
                return false;
            }
        };
        let name = file.display().to_string();
        match Source::from_bytes(name.clone(), &bytes) {
            Ok(source) => sources.push((path.clone(), source)),
            Err(error) => errors.push(refusal(&name, &error, literal.span().into())),
        }
        true
    });
    sources
}

/// Checks actors that are declared for several articles.
pub fn check_actors(actors: Vec<Actor>, trace: &Trace, errors: &Errors) -> Vec<Actor> {
    let mut article = crate::lower::blank();
    article.actors = actors.into();
    let context = Context {
        unread: &trace.lost.names,
        ..Context::default()
    };
    let broken = Broken::new(&trace.broken);
    for finding in rules::check_in(&mut article, &context).findings {
        if finding.place.list == FactList::Actors && !follows(&finding, trace, &broken) {
            errors.push(located(finding, None, trace));
        }
    }
    article.actors.into_owned()
}

/// What follows from a statistic that could not be read is as little known.
fn spread(article: &Article, broken: &mut Vec<Place>) {
    let of_figures = broken
        .iter()
        .filter(|place| place.list == FactList::Statistics);
    let names = of_figures.map(|place| &*article.statistics[place.index].id);
    let mut open: Vec<&str> = names.collect();
    if open.is_empty() {
        return;
    }
    let mut unread: HashSet<&str> = open.iter().copied().collect();
    let mut followers: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, statistic) in article.statistics.iter().enumerate() {
        let formula = statistic.formula.iter();
        let operands = formula.flat_map(|formula| [&formula.left, &formula.right]);
        for id in operands.chain(statistic.complete_with.iter()) {
            followers.entry(id).or_default().push(index);
        }
    }
    while let Some(id) = open.pop() {
        for index in followers.remove(id).into_iter().flatten() {
            let id = &*article.statistics[index].id;
            if unread.insert(id) {
                broken.push(FactList::Statistics.at(index).field(Field::Quantity));
                open.push(id);
            }
        }
    }
}

/// What was found, at the tokens that declare it; in the words of `told`, where there are any.
fn located(finding: Finding, told: Option<Error>, trace: &Trace) -> Error {
    let span = trace.spans.find(finding.place);
    let first = finding.first.map(|first| trace.spans.find(first).start);
    #[cfg(feature = "format")]
    let found = Box::new(crate::error::Found {
        place: finding.place,
        passage: finding.passage.clone(),
    });
    let error = told.unwrap_or_else(|| Error::from_finding(finding, span));
    #[cfg(feature = "format")]
    let error = Error {
        found: Some(found),
        ..error
    };
    match first {
        Some(first) => error.earlier("first declared", first),
        None => error,
    }
}

/// Whether what was found follows from something that could not be read, and was reported for that already.
fn follows(finding: &Finding, trace: &Trace, broken: &Broken) -> bool {
    let may_be_lost = finding.rule == Rule::UndeclaredName && trace.lost.unnamed;
    may_be_lost || broken.is_cause_of(finding)
}

/// The values that could not be read.
struct Broken {
    places: HashSet<Place>,
    facts: HashSet<Place>,
    has_quotes: bool,
}

impl Broken {
    fn new(broken: &[Place]) -> Self {
        Self {
            places: broken.iter().copied().collect(),
            facts: broken.iter().map(|place| place.fact()).collect(),
            has_quotes: broken.iter().any(|place| place.list == FactList::Quotes),
        }
    }

    fn is_cause_of(&self, finding: &Finding) -> bool {
        let family = finding.rule.family();
        let judged_alone = matches!(family, Family::Reference | Family::Value);
        let mut around = std::iter::successors(Some(finding.place), Place::outer);
        let undated =
            family == Family::Time && self.places.contains(&Place::article(Field::Published));
        // The other quote may be one of which only a part was read.
        let other = finding.rule == Rule::DoubledQuote && self.has_quotes;
        undated
            || other
            || !judged_alone && self.facts.contains(&finding.place.fact())
            || around.any(|outer| self.places.contains(&outer))
    }
}

/// Reads the article's text. After a failure the text counts as broken, so that it is reported once.
fn source(text: &mut ArticleText, files: &dyn Files, errors: &Errors) -> Option<Source> {
    let (name, bytes, span) = match text {
        ArticleText::None | ArticleText::Broken => return None,
        ArticleText::Body(body, span) => ("body".to_owned(), body.as_bytes().to_vec(), *span),
        ArticleText::Path(literal) => match file(literal, files) {
            Ok((path, bytes)) => (path.display().to_string(), bytes, literal.span()),
            Err(error) => {
                errors.extend(error);
                *text = ArticleText::Broken;
                return None;
            }
        },
    };
    match Source::from_bytes(name.clone(), &bytes) {
        Ok(source) => Some(source),
        Err(error) => {
            errors.push(refusal(&name, &error, span.into()));
            None
        }
    }
}

fn file(literal: &Literal, files: &dyn Files) -> Result<(PathBuf, Vec<u8>), Option<Error>> {
    let syn::Lit::Str(path) = syn::Lit::new(literal.clone()) else {
        return Err(None);
    };
    files
        .read(&path.value(), literal.span())
        .map_err(|error| match error {
            ReadError::NoPlace => None,
            ReadError::Io(path, error) => Some(unreadable(&path, &error, literal.span())),
        })
}

fn unreadable(path: &std::path::Path, error: &io::Error, span: Span) -> Error {
    let Refused { message, advice } = Refused::file(path, error);
    let advice = match error.kind() {
        io::ErrorKind::NotFound => {
            "the path is relative to the source file that it is written in, as for `include_str!`"
        }
        _ => &*advice,
    };
    Error::new(Rule::UnreadableText, span, message).detail(advice)
}

fn refusal(name: &str, error: &SourceError, span: Extent) -> Error {
    let rule = Rule::from(error);
    let message = error.to_string();
    let mut lines = message.lines();
    let first = format!("{name}: {}", lines.next().unwrap_or_default());
    lines.fold(Error::new(rule, span, first), Error::detail)
}
