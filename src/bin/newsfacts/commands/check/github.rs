//! Messages for GitHub Actions: workflow commands, which become annotations at their lines.

use crate::message::Message;
use newsfacts::shown;
use std::fmt::Write;

/// A message as one workflow command. What could end it, or begin another, is escaped as GitHub documents it.
pub fn render(message: &Message, is_in_file: bool) -> String {
    let mut command = format!("::{} ", message.level());
    if is_in_file {
        let (start, end) = (message.spot.start, message.spot.end);
        let _ = write!(
            command,
            "file={},line={},endLine={},col={},endColumn={},",
            property(&message.file),
            start.line,
            end.line,
            start.column,
            end.column,
        );
    }
    let _ = write!(command, "title={}::", property(message.rule.name()));
    let mut lines: Vec<String> = vec![message.message.clone()];
    lines.extend(message.details.lines().map(str::to_owned));
    lines.push(message.explained());
    // They are as they may be printed, each on one line.
    let lines: Vec<String> = lines.iter().map(|line| data(line)).collect();
    command + &lines.join("%0A")
}

/// The words of a message.
fn data(line: &str) -> String {
    line.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A property, which a comma and a colon would end.
fn property(text: &str) -> String {
    data(&shown::line(text))
        .replace(':', "%3A")
        .replace(',', "%2C")
}

#[test]
fn nothing_ends_a_command() {
    assert_eq!(
        data("100 %\r\n::error::forged"),
        "100 %25%0D%0A::error::forged"
    );
    assert_eq!(property("a,b:c%\n.rs"), "a%2Cb%3Ac%25\\n.rs");
}
