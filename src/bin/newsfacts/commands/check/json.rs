//! Messages for other programs: one object a line.
//!
//! The members are those of [`newsfacts::facts::Message`], and `end_line` and `end_column` besides: where the wrong value
//! ends, behind its last character. In a Rust file `pointer` is null; `rendered` is what people are shown.

use crate::{document::Document, human, message::Message, stop::Stop};
use newsfacts::{facts::Passage, shown};
use serde::Serialize;

#[derive(Serialize)]
struct Object<'m> {
    level: &'static str,
    rule: &'static str,
    message: &'m str,
    details: &'m str,
    file: &'m str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    pointer: Option<&'m str>,
    article: Option<&'m str>,
    fact: Option<&'m str>,
    passage: Option<&'m Passage>,
    rendered: String,
}

/// What is printed of a file: its messages, or, of an extraction, the answer to each item, in which these are.
pub fn lines(document: &Document) -> Vec<Result<String, Stop>> {
    let failed = |error| Stop::lines(&document.name, error);
    match &document.items {
        Some(items) if document.is_readable => {
            let answer = |item| shown::json(item).map_err(failed);
            items.iter().map(answer).collect()
        }
        _ => {
            let messages = document.messages.iter();
            messages
                .map(|message| render(message, &document.code))
                .collect()
        }
    }
}

/// A message on a file that holds this code, on one line.
fn render(message: &Message, code: &str) -> Result<String, Stop> {
    let object = Object {
        level: message.level(),
        rule: message.rule.name(),
        message: &message.message,
        details: &message.details,
        file: &message.file,
        line: message.spot.start.line,
        column: message.spot.start.column,
        end_line: message.spot.end.line,
        end_column: message.spot.end.column,
        pointer: message.pointer.as_deref(),
        article: message.article.as_deref(),
        fact: message.fact.as_deref(),
        passage: message.passage.as_ref(),
        rendered: human::render(message, code, &human::renderer(false)),
    };
    shown::json(&object).map_err(|error| Stop::lines(&message.file, error))
}
