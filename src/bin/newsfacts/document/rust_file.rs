//! Rust files, with their blocks held against the articles as the compiler does it.

use super::{Checked, Document, Head, Reader, there_are};
use crate::{
    input::Input,
    message::{self, Message, Spot},
    reads,
    stop::Stop,
};
use newsfacts::{
    facts::{PageMessage, Passage, Position},
    files::Refused,
    model::Feed,
    rules::{Level, Rule},
    shown,
};
use newsfacts_syntax::checked::{
    BlockKind, CheckedArticle, CheckedBlock, CheckedFeed, CheckedFile, NotRust, RustFile, check,
};
use std::path::{Path, PathBuf};

pub fn read(reader: &Reader<'_>, input: &Input, code: String) -> Result<Document, Stop> {
    let name = input.name();
    if reader.options.text.is_some() {
        return Err(Stop::new(format!(
            "{name}: the articles of a Rust file name their texts themselves"
        ))
        .help("leave out --text, or write text: \"FILE\" in the article"));
    }
    let actors = reader.options.actors.iter().map(|path| {
        reads::note(path);
        RustFile::read(path).map_err(|error| {
            let Refused { message, advice } = Refused::file(path, &error);
            Stop::new(format!("--actors: {message}")).help(advice)
        })
    });
    let actors: Vec<RustFile> = actors.collect::<Result<_, _>>()?;
    let path = input
        .path()
        .map_or_else(|| PathBuf::from(&name), Path::to_owned);
    let file = RustFile::new(path, code);
    let checked = match check(&file, &actors, &reader.levels) {
        Ok(checked) => {
            checked.read.iter().for_each(|file| reads::note(file));
            checked
        }
        Err(error) => return Ok(unreadable(input, file.source(), &error)),
    };
    let chosen = chosen(&name, &checked, reader.options.article.as_deref())?;
    let (mut articles, mut messages) = (Vec::new(), Vec::new());
    for block in &checked.blocks {
        let BlockKind::Article(article) = &block.kind else {
            messages.extend(told(&name, file.source(), block, None));
            continue;
        };
        if chosen.is_none_or(|chosen| std::ptr::eq(chosen, &**article)) {
            messages.extend(told(&name, file.source(), block, Some(article)));
            articles.push(Checked {
                article: article.article.clone(),
                text: article.text.clone(),
                outcome: article.outcome.clone(),
                notes: block.messages.iter().map(note).collect(),
            });
        }
    }
    Ok(Document {
        path: input.path().map(Path::to_owned),
        is_rust: true,
        code: file.source().to_owned(),
        articles,
        summary: message::summary(&messages),
        messages,
        more: 0,
        is_readable: true,
        items: None,
        head: Head::Rust(Box::new(checked)),
        name,
    })
}

/// The article that is asked for, if one is.
fn chosen<'f>(
    name: &str,
    file: &'f CheckedFile,
    called: Option<&str>,
) -> Result<Option<&'f CheckedArticle>, Stop> {
    let Some(called) = called else {
        return Ok(None);
    };
    let articles = Vec::from_iter(file.articles());
    let of = |one: &&'f CheckedArticle| &one.article;
    let index = super::the_article(name, called, &Vec::from_iter(articles.iter().map(of)))?;
    Ok(Some(articles[index]))
}

/// A file that is not made of Rust tokens.
fn unreadable(input: &Input, code: &str, error: &NotRust) -> Document {
    let start = Position {
        line: error.at.line,
        column: error.at.column,
    };
    let messages = vec![Message {
        level: Level::Deny,
        rule: Rule::Malformed,
        message: error.reason.clone(),
        details: "no block of the file can be read before that is mended".to_owned(),
        file: input.name(),
        spot: Spot::new(code, error.byte..error.byte, start),
        pointer: None,
        place: String::new(),
        article: None,
        fact: None,
        passage: None,
        passage_in_file: false,
    }];
    Document {
        name: input.name(),
        path: input.path().map(Path::to_owned),
        is_rust: true,
        code: code.to_owned(),
        articles: Vec::new(),
        summary: message::summary(&messages),
        messages,
        more: 0,
        is_readable: false,
        items: None,
        head: Head::None,
    }
}

/// What is wrong in a block.
fn told(name: &str, code: &str, block: &CheckedBlock, of: Option<&CheckedArticle>) -> Vec<Message> {
    let text = of.and_then(|article| article.text.as_ref());
    let messages = block.messages.iter().map(|found| {
        let start = Position {
            line: found.at.line,
            column: found.at.column,
        };
        let fact = of.zip(found.place);
        let fact = fact.and_then(|(of, place)| place.id_in(&of.article));
        let passage = text.zip(found.passage.clone());
        Message {
            level: found.level,
            rule: found.rule,
            message: found.text.clone(),
            details: found.details.trim_end().to_owned(),
            file: name.to_owned(),
            spot: Spot::new(code, found.range.clone(), start),
            pointer: None,
            place: found
                .place
                .map(|place| place.to_string())
                .unwrap_or_default(),
            article: of.map(|of| shown::beginning(&of.article.name).to_owned()),
            fact: fact.map(|id| shown::beginning(id).to_owned()),
            passage: passage.map(|(text, range)| Passage::new(text, range)),
            // So the reader of declarations calls the text that stands in the declaration.
            passage_in_file: text.is_some_and(|text| text.name() != "body"),
        }
    });
    messages.collect()
}

/// What is wrong, for the page of its article.
fn note(found: &newsfacts_syntax::checked::Message) -> PageMessage {
    PageMessage {
        level: found.level,
        rule: found.rule,
        message: found.text.clone(),
        details: found.details.trim_end().to_owned(),
        place: found.place,
        passage: found.passage.clone(),
    }
}

/// Tells what is wrong of the articles that feeds name in other files.
pub fn resolve(document: &mut Document, others: &[CheckedFile]) {
    let Head::Rust(file) = &mut document.head else {
        return;
    };
    let before = Vec::from_iter(file.blocks.iter().map(|block| block.messages.len()));
    file.resolve(others);
    for (block, before) in file.blocks.iter().zip(before) {
        let mut new = block.clone();
        new.messages.drain(..before);
        let told = told(&document.name, &document.code, &new, None);
        document.messages.extend(told);
    }
    document.summary = message::summary(&document.messages);
}

/// The feeds that a file declares.
pub fn feeds(file: &CheckedFile) -> impl Iterator<Item = &CheckedFeed> {
    file.blocks.iter().filter_map(|block| match &block.kind {
        BlockKind::Feed(feed) => feed.as_deref(),
        BlockKind::Article(_) | BlockKind::Actors(_) => None,
    })
}

/// The feed that is meant: the one of that name, or the only one.
pub fn feed<'f>(
    document: &Document,
    file: &'f CheckedFile,
    called: Option<&str>,
) -> Result<Option<&'f CheckedFeed>, Stop> {
    let all: Vec<&CheckedFeed> = feeds(file).collect();
    let names = || {
        let names = all.iter().filter_map(|feed| feed.name.as_deref());
        names.map(|name| format!("`{name}`")).collect::<Vec<_>>()
    };
    let name = &document.name;
    match (called, &all[..]) {
        (Some(called), all) => {
            match all.iter().find(|feed| feed.name.as_deref() == Some(called)) {
                Some(feed) => Ok(Some(feed)),
                None if all.is_empty() => Err(Stop::new(format!("{name}: there is no feed!"))),
                None => Err(Stop::new(format!("{name}: there is no feed `{called}`"))
                    .help(there_are(&names()))),
            }
        }
        (None, [_, _, ..]) => Err(Stop::new(format!("{name}: there are several feeds")).help(
            format!("say with --feed which is meant: {}", names().join(", ")),
        )),
        (None, all) => Ok(all.first().copied()),
    }
}

/// A feed with its articles.
pub fn published<'f>(
    document: &Document,
    file: &'f CheckedFile,
    feed: &'f CheckedFeed,
    others: &'f [CheckedFile],
) -> Result<Feed<'f>, Stop> {
    file.feed(feed, others).map_err(|unresolved| {
        let why = |several| match several {
            true => "several articles of that name were found",
            false => "no such article was found",
        };
        let lines = unresolved
            .iter()
            .map(|one| format!("{}: {}", one.written, why(one.several)));
        let stop = Stop::new(format!(
            "{}: not all articles of the feed are known",
            document.name
        ));
        lines.fold(stop, Stop::help)
    })
}
