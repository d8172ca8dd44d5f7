//! Messages for people: the line of the file with the wrong value underlined, and below it what helps.

use crate::{document::Document, message::Message};
use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};
use newsfacts::{
    facts::Position,
    rules,
    shown::{self, is_hidden},
};
use std::{borrow::Cow, ops::Range};

/// How many characters of a line are shown before a wrong value, and how many of the line from there on.
const BEFORE: usize = 60;
const BEHIND: usize = 80;

/// How long a JSON Pointer is that is shown.
const LONGEST_POINTER: usize = 100;

/// How wide what is shown of a line may be. It is cut where its value stands, and not by its width.
const WIDTH: usize = 10_000;

/// Messages with colours or without.
pub fn renderer(is_coloured: bool) -> Renderer {
    match is_coloured {
        true => Renderer::styled().term_width(WIDTH),
        false => Renderer::plain().term_width(WIDTH),
    }
}

/// A message on a file that holds this code.
pub fn render(message: &Message, code: &str, renderer: &Renderer) -> String {
    let title = format!("{} [{}]", message.message, message.rule);
    let level = match message.level {
        rules::Level::Deny => Level::ERROR,
        _ => Level::WARNING,
    };
    let mut notes: Vec<Cow<'_, str>> = Vec::new();
    if !message.details.is_empty() {
        notes.push((&*message.details).into());
    }
    notes.push(message.explained().into());
    let file = shown::line(&message.file);
    let Position { line, column } = message.spot.start;
    let notes = notes
        .into_iter()
        .map(|note| Level::NOTE.no_name().message(note));
    let title = level.primary_title(&*title);
    let Some((shown, span)) = window(code, &message.spot.bytes) else {
        let origin = Origin::path(&*file).line(line).char_column(column);
        return renderer.render(&[title.element(origin).elements(notes)]);
    };
    let counted = shown[..span.start].chars().count() + 1;
    let annotation = AnnotationKind::Primary.span(span).label(label(message));
    let snippet = Snippet::source(shown).path(&*file).line_start(line);
    let group = title.element(snippet.annotation(annotation));
    let rendered = renderer.render(&[group.elements(notes)]);
    at_column(&rendered, line, counted, column)
}

/// The message with the column that the value has in its file. The renderer counted it in what is shown of the line.
fn at_column(rendered: &str, line: usize, counted: usize, column: usize) -> String {
    let counted = format!(":{line}:{counted}");
    let place = |(index, text): (usize, &str)| match (index, text.rsplit_once(&counted)) {
        // The message has one line, and the place is the next.
        (1, Some((before, behind))) => format!("{before}:{line}:{column}{behind}"),
        _ => text.to_owned(),
    };
    let lines: Vec<String> = rendered.split('\n').enumerate().map(place).collect();
    lines.join("\n")
}

/// How many messages are printed for people. Nobody reads more, and a stranger's facts may make millions.
const SHOWN: usize = 1000;

/// The messages in their order, of very many the errors before the rest, and how many there are besides.
pub fn render_all(documents: &[Document], renderer: &Renderer) -> Vec<String> {
    let listed = || {
        let listed = |document| move |message| (message, document);
        documents
            .iter()
            .flat_map(move |one: &Document| one.listed().iter().map(listed(one)))
    };
    let errors = listed().filter(|(message, _)| message.is_error()).count();
    let (mut errors, mut others) = (SHOWN, SHOWN.saturating_sub(errors));
    let mut shown: Vec<String> = Vec::new();
    for (message, document) in listed() {
        let room = match message.is_error() {
            true => &mut errors,
            false => &mut others,
        };
        if let Some(left) = room.checked_sub(1) {
            *room = left;
            shown.push(render(message, &document.code, renderer) + "\n");
        }
    }
    let unlisted: usize = documents.iter().map(|document| document.more).sum();
    let json = match unlisted {
        0 => "all".to_owned(),
        _ => format!("the first {}", listed().count()),
    };
    match listed().count() - shown.len() + unlisted {
        0 => {}
        more => shown.push(format!(
            "and {more} more: `newsfacts check --message-format json` has {json}\n"
        )),
    }
    shown
}

/// Where in facts JSON the value stands.
fn label(message: &Message) -> Option<Cow<'_, str>> {
    let pointer = message.pointer.as_deref()?;
    let fits = !pointer.is_empty() && pointer.chars().count() <= LONGEST_POINTER;
    fits.then(|| shown::line(pointer))
}

/// The line around a stretch of code as it may be shown, and where in that the stretch is; of several lines the first. Nothing
/// where there is nothing to see.
fn window(code: &str, bytes: &Range<usize>) -> Option<(String, Range<usize>)> {
    let (before, behind) = (code.get(..bytes.start)?, code.get(bytes.start..)?);
    let ends = |c: &char| matches!(c, '\n' | '\r');
    let start: Vec<char> = (before.chars().rev().take_while(|c| !ends(c)))
        .take(BEFORE + 1)
        .collect();
    let mut rest = behind.char_indices().take_while(|(_, c)| !ends(c));
    let mut shown = String::new();
    if start.len() > BEFORE {
        shown.push('…');
    }
    let start = start.into_iter().take(BEFORE).collect::<Vec<_>>();
    start.into_iter().rev().for_each(|c| show(c, &mut shown));
    let from = shown.len();
    let mut to = from;
    for (at, c) in rest.by_ref().take(BEHIND) {
        show(c, &mut shown);
        if at < bytes.len() {
            to = shown.len();
        }
    }
    if rest.next().is_some() {
        shown.push('…');
    }
    if shown.trim().is_empty() {
        return None;
    }
    // What has no length is underlined with the character that stands there.
    let next = || shown[from..].chars().next().map_or(0, char::len_utf8);
    let to = if to == from { from + next() } else { to };
    Some(with_blanks_seen(shown, from..to))
}

/// Adds a character of code. A tab, which is hidden in a message, is blanks in code.
fn show(c: char, to: &mut String) {
    match c {
        '\t' => to.push_str("    "),
        _ if is_hidden(c) => to.push_str(&shown::line(c.encode_utf8(&mut [0; 4]))),
        _ => to.push(c),
    }
}

/// What is shown of a line, with long runs of blanks seen: a terminal may break it anywhere.
fn with_blanks_seen(shown: String, span: Range<usize>) -> (String, Range<usize>) {
    let seen = shown::line(&shown);
    if seen.chars().count() != shown.chars().count() {
        return (shown, span); // nothing but escapes is as long
    }
    let behind = |byte: usize| {
        let characters = shown[..byte].chars().count();
        seen.char_indices()
            .nth(characters)
            .map_or(seen.len(), |(at, _)| at)
    };
    let span = behind(span.start)..behind(span.end);
    (seen.into_owned(), span)
}

#[cfg(test)]
mod tests {
    use super::window;

    #[track_caller]
    fn seen(code: &str, what: &str) -> String {
        let at = code.find(what).expect("it is there");
        let (shown, span) =
            window(code, &(at..at + what.len())).expect("there is something to see");
        format!(
            "{}[{}]{}",
            &shown[..span.start],
            &shown[span.clone()],
            &shown[span.end..]
        )
    }

    #[test]
    fn the_line_is_shown_around_its_value() {
        assert_eq!(seen("a\n  \"b\": 12,\nc", "12"), "  \"b\": [12],");
        assert_eq!(seen("\tb\t= c;\r\n", "c"), "    b    = [c];");
        assert_eq!(seen("a “日本” b", "日本"), "a “[日本]” b");
        assert_eq!(seen("a \u{202E}b c", "b"), "a \\u{202E}[b] c");
        assert_eq!(seen("a {\n  b }", "{\n  b }"), "a [{]");
        let long = format!("{}b{}", "x".repeat(5000), "y".repeat(5000));
        let shown = seen(&long, "b");
        assert_eq!(shown, format!("…{}[b]{}…", "x".repeat(60), "y".repeat(79)));
        let blanks = " ".repeat(30);
        let run = "·".repeat(30);
        assert_eq!(
            seen(&format!("a{blanks}é{blanks}b"), "é"),
            format!("a{run}[é]{run}b")
        );
        assert_eq!(seen(&format!("{blanks}é b"), "é"), format!("{blanks}[é] b"));
        assert_eq!(window("\n\n", &(0..1)), None);
        assert_eq!(window("", &(0..0)), None);
        assert_eq!(window("a b", &(2..2)), Some(("a b".into(), 2..3)));
        assert_eq!(window("a b", &(9..9)), None);
        assert_eq!(window("ab", &(2..2)), Some(("ab".into(), 2..2)));
    }
}
