//! What is printed obeys nobody.

use newsfacts::shown::{LONGEST, is_hidden};

/// How much longer than a value a line may be that sets it in and names its place.
const AROUND: usize = 100;

/// Whether each line of a message is short and has nothing hidden in it.
#[track_caller]
pub fn message(message: &str) {
    for line in message.split('\n') {
        self::line(line);
    }
}

/// Whether a text is one line, short, with nothing hidden in it.
#[track_caller]
pub fn line(line: &str) {
    assert!(!line.chars().any(is_hidden), "hidden: {line:?}");
    // Bytes are counted first, since nearly all lines are short.
    let longest = LONGEST + AROUND;
    assert!(
        line.len() <= longest || line.chars().count() <= longest,
        "long: {line}"
    );
}

/// Whether nothing in JSON is hidden.
#[track_caller]
pub fn json(json: &str) {
    let hidden = json.chars().find(|c| *c != '\n' && is_hidden(*c));
    assert_eq!(hidden, None, "{json}");
}
