//! Facts JSON, read and held against the texts.

use super::{Checked, Document, Head, Reader};
use crate::{
    input::Input,
    message::{LONGEST, Message, Spot},
    options::Options,
    reads,
    stop::Stop,
};
use newsfacts::{
    facts::{FactsDocument, Levels, PageMessage, Position, Report, SourceFiles, advice_in_json},
    files::{Folder, Refused},
    model::Article,
    text::Source,
};
use std::path::Path;

pub fn read(reader: &Reader<'_>, input: &Input, bytes: &[u8]) -> Result<Document, Stop> {
    let name = input.name();
    let mut levels = Levels::default();
    for &(rule, level) in &reader.levels {
        let set = levels.set(rule.name(), level);
        set.map_err(|error| Stop::lines(&name, error))?;
    }
    let mut report = Report::new(&*name, bytes).with_levels(levels.clone());
    let (mut articles, mut head) = (Vec::new(), Head::None);
    match FactsDocument::from_json(bytes) {
        Ok(mut document) => {
            let chosen = chosen(&name, &document.articles, reader.options)?;
            report.check_feed(&document);
            let mut checks = Vec::new();
            for &index in &chosen {
                let article = &document.articles[index];
                let text = text(article, reader.options)?;
                let sources = sources(article, input, reader.options)?;
                let context = sources.context(text.as_ref());
                let outcome = report.check(&mut document, index, &context);
                checks.push((index, text, outcome));
            }
            let mut all: Vec<Option<Article>> = (document.articles.drain(..)).map(Some).collect();
            for (index, text, outcome) in checks {
                let findings = outcome.findings.iter();
                let note = findings.map(|finding| {
                    PageMessage::new(levels.of(finding.rule), finding, advice_in_json)
                });
                let notes = note.collect();
                articles.extend(all[index].take().map(|article| Checked {
                    article,
                    text,
                    outcome,
                    notes,
                }));
            }
            head = Head::Facts(Box::new(document));
        }
        Err(errors) => report.unreadable(&errors),
    }
    let code = String::from_utf8_lossy(bytes).into_owned();
    let starts: Vec<Position> = report.messages().iter().map(|one| one.position).collect();
    let spots = spots(&code, &starts);
    let messages = report.messages().iter().zip(spots);
    let given = reader.options.text.is_some();
    let messages = messages.map(|(message, spot)| Message::in_facts(message, spot, given));
    Ok(Document {
        messages: messages.collect(),
        more: report.more(),
        summary: report.summary(),
        name,
        path: input.path().map(Path::to_owned),
        is_rust: false,
        code,
        articles,
        is_readable: matches!(head, Head::Facts(_)),
        items: None,
        head,
    })
}

/// Which articles are to be checked.
fn chosen(name: &str, articles: &[Article], options: &Options) -> Result<Vec<usize>, Stop> {
    match &options.article {
        Some(called) => {
            let index = super::the_article(name, called, &Vec::from_iter(articles))?;
            Ok(vec![index])
        }
        None if options.text.is_some() && articles.len() != 1 => Err(match articles.len() {
            0 => Stop::new(format!(
                "{name}: there is no article that the text could be of"
            )),
            _ => Stop::new(format!(
                "{name}: there are several articles that the text may be of"
            ))
            .help(super::which(
                &Vec::from_iter(articles),
                "say with --article which it is",
            )),
        }),
        None => Ok((0..articles.len()).collect()),
    }
}

/// The text of an article: the one that is given, else the one that it carries.
fn text(article: &Article, options: &Options) -> Result<Option<Source>, Stop> {
    match &options.text {
        Some(file) => file.text().map(Some),
        None => Ok(article
            .text
            .as_deref()
            .map(|text| Source::new("text", text))),
    }
}

/// The source files that the facts name. A stranger names them: they are read from one folder alone.
fn sources(article: &Article, input: &Input, options: &Options) -> Result<SourceFiles, Stop> {
    if article.source_files().is_empty() {
        return Ok(SourceFiles::default());
    }
    let beside = input.path().and_then(Path::parent);
    let path = options.sources.as_deref().or(beside);
    let path = path.unwrap_or(Path::new(""));
    let folder = Folder::new(path).map_err(|error| {
        let Refused { message, advice } = Refused::folder(path, &error);
        Stop::new(message).help(advice)
    })?;
    for name in article.source_files() {
        reads::note(&path.join(name));
    }
    Ok(SourceFiles::read(
        article,
        &folder,
        "--sources names another folder",
    ))
}

/// Where the values stand that start at these positions.
pub(super) fn spots(code: &str, starts: &[Position]) -> Vec<Spot> {
    let bytes = bytes_of(code, starts);
    let spots = starts.iter().zip(bytes).map(|(&start, at)| {
        let end = at + value_length(&code[at..]);
        Spot::new(code, at..end, start)
    });
    spots.collect()
}

/// The bytes at which these positions are, in their order. The text is gone through once, however many there are.
fn bytes_of(code: &str, positions: &[Position]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..positions.len()).collect();
    order.sort_unstable_by_key(|&index| positions[index]);
    let mut order = order.into_iter().peekable();
    let mut bytes = vec![code.len(); positions.len()];
    let mut at = Position { line: 1, column: 1 };
    let mut characters = code.char_indices().peekable();
    while let Some((byte, character)) = characters.next() {
        if byte == 0 && character == '\u{FEFF}' {
            continue;
        }
        while let Some(index) = order.next_if(|&index| positions[index] <= at) {
            bytes[index] = byte;
        }
        if order.peek().is_none() {
            break;
        }
        match (character, characters.peek()) {
            ('\r', Some((_, '\n'))) => at.column += 1,
            ('\n' | '\r', _) => {
                at = Position {
                    line: at.line + 1,
                    column: 1,
                }
            }
            _ => at.column += 1,
        }
    }
    bytes
}

/// The bytes of the JSON value that a text begins with, as far as they stand on its first line.
fn value_length(text: &str) -> usize {
    let (mut depth, mut in_text, mut escaped) = (0_usize, false, false);
    for (at, c) in text.char_indices() {
        let behind = at + c.len_utf8();
        match c {
            '\n' | '\r' => return at,
            _ if behind > LONGEST => return at,
            _ if escaped => escaped = false,
            '\\' if in_text => escaped = true,
            '"' => {
                in_text = !in_text;
                if !in_text && depth == 0 {
                    return behind;
                }
            }
            _ if in_text => {}
            '{' | '[' => depth += 1,
            '}' | ']' if depth <= 1 => return if depth == 1 { behind } else { at },
            '}' | ']' => depth -= 1,
            ',' | ':' | ' ' | '\t' if depth == 0 => return at,
            _ => {}
        }
    }
    text.len()
}

#[test]
fn a_value_is_as_long_as_it_stands_on_its_line() {
    for (text, value) in [
        (r#""a \" b", 1"#, r#""a \" b""#),
        ("12.5]", "12.5"),
        ("true, 1", "true"),
        (r#"{ "a": [1, "}"] }, 2"#, r#"{ "a": [1, "}"] }"#),
        ("{\n  1 }", "{"),
        ("} 1", ""),
        ("", ""),
        ("\"“é”\" }", "\"“é”\""),
    ] {
        assert_eq!(&text[..value_length(text)], value, "{text}");
    }
    assert!(value_length(&"é".repeat(5000)) <= LONGEST);
}

#[test]
fn positions_lead_to_their_bytes() {
    let code = "\u{FEFF}{ \"é\": 1,\r\n  \"b\": 2,\r3}";
    let at = |line, column| Position { line, column };
    let found = bytes_of(code, &[at(3, 1), at(1, 1), at(2, 3), at(1, 8), at(9, 9)]);
    let starts: Vec<&str> = found.iter().map(|&byte| &code[byte..]).collect();
    assert!(starts[0].starts_with("3}") && starts[1].starts_with("{ "));
    assert!(starts[2].starts_with("\"b\"") && starts[3].starts_with("1,"));
    assert_eq!(starts[4], "");
}
