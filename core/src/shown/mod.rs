//! What strangers wrote, as it may be printed: on one line, with nothing in it that a terminal obeys or nobody sees.
//!
//! Facts, articles and the names of files come from people whom nobody knows. Printed as they are, an escape sequence
//! clears the screen or types a command, a line break forges a second message, a character that turns the direction of
//! writing around shows other words than there are, and a name of a megabyte hides all else. Every message of this crate
//! is made safe where it is made; what a program prints besides goes through [`line`](fn@line) or [`json`].

mod blanks;
#[cfg(feature = "json")]
mod json;
mod lines;
mod print;
mod unseen;

#[cfg(feature = "json")]
pub use self::json::{EscapedJson, json};
pub use self::{
    lines::Lines,
    print::{say, unless_closed},
    unseen::{Breaks, around, is_turning, turning, unseen},
};

pub(crate) use self::unseen::is_picture;

use std::{borrow::Cow, fmt::Write};

/// How many characters a line has at most. No honest one comes near.
pub const LONGEST: usize = 1000;

/// How much of a longer line is shown of its end, behind what says how much is left out.
const END: usize = 200;

/// Room for what says that.
const NOTE: usize = 60;

/// A text on one line: what is [hidden](is_hidden) is written as an escape, and of a text that is longer than [`LONGEST`]
/// the beginning and the end are shown. In a long run of blanks each is a `·`: nobody would see them where a terminal breaks the
/// line, and what is behind them would look like a line of its own. What is shown once stays as it is if it is shown again.
///
/// ```
/// use newsfacts_core::shown::line;
///
/// assert_eq!(line("Ann Lee"), "Ann Lee");
/// assert_eq!(line("Ann\u{1B}[2J\nerror: \u{202E}eeL"), r"Ann\u{001B}[2J\nerror: \u{202E}eeL");
/// assert!(line(&"Ann ".repeat(1_000_000)).chars().count() <= 1000);
/// ```
pub fn line(text: &str) -> Cow<'_, str> {
    let seen = blanks::seen(text);
    if seen.len() <= LONGEST && !seen.chars().any(is_hidden) {
        return seen;
    }
    let text = &*seen;
    let (whole, rest) = start(text, LONGEST);
    if rest.is_empty() {
        return Cow::Owned(whole);
    }
    let (mut shown, rest) = start(text, LONGEST - END - NOTE);
    let end = end(rest, END);
    let left_out = rest[..rest.len() - end.len()].chars().count();
    let _ = write!(shown, "… ({left_out} more characters) …");
    end.chars().for_each(|c| show(c, &mut shown));
    Cow::Owned(shown)
}

/// The beginning of a text that is data: at most [`LONGEST`] characters of it, as they are.
pub fn beginning(text: &str) -> &str {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => &text[..end],
        None => text,
    }
}

/// How many columns a character takes that is [shown](fn@line).
pub fn columns(c: char) -> usize {
    match c {
        '\n' | '\r' | '\t' => 2,
        _ if is_hidden(c) => 4 + format!("{:04X}", u32::from(c)).len(),
        _ => 1,
    }
}

/// Adds a character as it is shown.
pub(crate) fn show(c: char, to: &mut String) {
    match c {
        '\n' => to.push_str("\\n"),
        '\r' => to.push_str("\\r"),
        '\t' => to.push_str("\\t"),
        _ if is_hidden(c) => {
            let _ = write!(to, "\\u{{{:04X}}}", u32::from(c));
        }
        _ => to.push(c),
    }
}

/// The beginning of a text as it is shown, in at most so many columns, and the rest of the text.
fn start(text: &str, most: usize) -> (String, &str) {
    let (mut shown, mut width) = (String::new(), 0);
    for (at, c) in text.char_indices() {
        width += columns(c);
        if width > most {
            return (shown, &text[at..]);
        }
        show(c, &mut shown);
    }
    (shown, "")
}

/// The end of a text that takes at most so many columns when it is shown.
fn end(text: &str, most: usize) -> &str {
    let (mut from, mut width) = (text.len(), 0);
    for (at, c) in text.char_indices().rev() {
        width += columns(c);
        if width > most {
            break;
        }
        from = at;
    }
    &text[from..]
}

/// What some programs write before a text; it is no part of it.
#[cfg(feature = "check")]
pub(crate) const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// A text without what some programs write before it.
#[cfg(any(feature = "json", feature = "check"))]
pub(crate) fn without_byte_order_mark(text: &str) -> &str {
    text.strip_prefix('\u{FEFF}').unwrap_or(text)
}

/// Whether a character is one that a terminal obeys, that breaks a line, or that nobody sees: control characters, line
/// and paragraph separators, those of the category Cf that have no form of their own (they turn the direction of writing
/// around or join letters), all that Unicode lets a reader ignore (`Default_Ignorable_Code_Point`), tags and variation selectors among
/// them, and the signs of braille and of music that have no dot and no note. Blanks of any width are seen as blanks.
///
/// ```
/// use newsfacts_core::shown::is_hidden;
///
/// assert!("\u{1B}\r\u{7}\u{9B}\u{AD}\u{200B}\u{202E}\u{2066}\u{2028}\u{FEFF}\u{E0041}".chars().all(is_hidden));
/// assert!(!"Zoë, “日本” – 12\u{A0}000 €".chars().any(is_hidden));
/// ```
pub fn is_hidden(c: char) -> bool {
    if matches!(c, ' '..='~' | '\u{A0}'..='\u{AC}' | '\u{AE}'..='\u{34E}') {
        return false; // nearly all
    }
    c.is_control()
        || matches!(
            c,
            '\u{AD}'
                | '\u{34F}'
                | '\u{61C}'
                | '\u{70F}'
                | '\u{115F}'..='\u{1160}'
                | '\u{17B4}'..='\u{17B5}'
                | '\u{180B}'..='\u{180F}'
                | '\u{200B}'..='\u{200F}'
                | '\u{2028}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}'
                | '\u{2800}'
                | '\u{3164}'
                | '\u{FE00}'..='\u{FE0F}'
                | '\u{FEFF}'
                | '\u{FFA0}'
                | '\u{FFF0}'..='\u{FFFB}'
                | '\u{FFFE}'..='\u{FFFF}'
                | '\u{13430}'..='\u{1343F}'
                | '\u{1BCA0}'..='\u{1BCA3}'
                | '\u{1D159}'
                | '\u{1D173}'..='\u{1D17A}'
                | '\u{E0000}'..='\u{E0FFF}'
        )
}

/// Whether nothing of a text is seen: it has blanks and what is [hidden](is_hidden), and nothing else.
///
/// ```
/// use newsfacts_core::shown::is_blank;
///
/// assert!(is_blank("") && is_blank(" \u{3000}\n") && is_blank("\u{2800}\u{200B}"));
/// assert!(!is_blank("-"));
/// ```
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || is_hidden(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_terminal_obeys_is_an_escape() {
        for (text, shown) in [
            ("\u{1B}]0;owned\u{7}", r"\u{001B}]0;owned\u{0007}"),
            ("a\rb\u{8}\u{7F}", r"a\rb\u{0008}\u{007F}"),
            ("\u{9B}2J\u{85}", r"\u{009B}2J\u{0085}"),
            ("one\nerror: two [x]\t3", r"one\nerror: two [x]\t3"),
            ("a\u{2028}b\u{2029}c", r"a\u{2028}b\u{2029}c"),
            (
                "\u{202E}a\u{2066}b\u{2069}\u{200F}\u{61C}",
                r"\u{202E}a\u{2066}b\u{2069}\u{200F}\u{061C}",
            ),
            ("n\u{200B}o\u{AD}t\u{2060}", r"n\u{200B}o\u{00AD}t\u{2060}"),
            ("\u{E0041}\u{FE0F}\u{FEFF}", r"\u{E0041}\u{FE0F}\u{FEFF}"),
            (
                "é e\u{301} ß 東 \u{A0}\u{3000}",
                "é e\u{301} ß 東 \u{A0}\u{3000}",
            ),
            ("", ""),
        ] {
            assert_eq!(line(text), shown);
            assert_eq!(line(&line(text)), shown, "twice");
            let width: usize = text.chars().map(columns).sum();
            assert_eq!(width, shown.chars().count(), "{shown}");
        }
    }

    #[test]
    fn a_long_text_keeps_its_beginning_and_its_end() {
        for part in ["x", "é", "\u{1B}", "\u{E0041}", "a\n"] {
            let text = format!("there is no actor `{}` here", part.repeat(1_000_000));
            let shown = line(&text).into_owned();
            assert!(shown.chars().count() <= LONGEST, "{shown}");
            assert!(shown.chars().count() > LONGEST - 100, "{shown}");
            assert!(shown.starts_with("there is no actor `"), "{shown}");
            assert!(shown.ends_with("` here"), "{shown}");
            assert!(shown.contains(" more characters) …"), "{shown}");
            assert_eq!(line(&shown), shown, "twice");
        }
        let whole = "é".repeat(LONGEST);
        assert_eq!(line(&whole), whole);
        assert_eq!(beginning(&whole), whole);
        assert_eq!(beginning(&format!("{whole}é")), whole);
    }
}
