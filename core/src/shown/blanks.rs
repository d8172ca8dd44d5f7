//! Runs of blanks, which could push what is behind them to where a message of its own would begin.

use super::is_hidden;
use std::borrow::Cow;

/// How many blanks may follow one another within a line: a terminal has no row so short that they fill it.
const WITHIN: usize = 8;

/// And how many a line may begin with, as lines of code do.
const LEADING: usize = 40;

/// What each blank of a longer run is shown as: it takes as much room, and is seen.
const SEEN: char = '·';

/// A text in which long runs of blanks are seen.
pub(super) fn seen(text: &str) -> Cow<'_, str> {
    if !has_long_run(text) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let words = rest.find(is_blank).unwrap_or(rest.len());
        let (before, behind) = rest.split_at(words);
        shown.push_str(before);
        let end = behind.find(|c| !is_blank(c)).unwrap_or(behind.len());
        let (blanks, behind) = behind.split_at(end);
        let most = if shown.is_empty() { LEADING } else { WITHIN };
        match blanks.chars().count() {
            number if number > most => shown.extend(std::iter::repeat_n(SEEN, number)),
            _ => shown.push_str(blanks),
        }
        rest = behind;
    }
    Cow::Owned(shown)
}

/// Whether more than a few blanks follow one another, somewhere.
fn has_long_run(text: &str) -> bool {
    let mut run = 0;
    text.chars().any(|c| {
        run = if is_blank(c) { run + 1 } else { 0 };
        run > WITHIN
    })
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() && !is_hidden(c)
}

#[test]
fn long_runs_are_seen_and_take_as_much_room() {
    let blanks = |number| " ".repeat(number);
    for honest in [
        "Total:        12 (eight)".to_owned(),
        format!("{}let a = 1;", blanks(40)),
        "a\u{A0}\u{3000} b  c".to_owned(),
        String::new(),
        blanks(40),
    ] {
        assert_eq!(seen(&honest), honest);
    }
    for (text, shown) in [
        (
            format!("x{}error: y", blanks(9)),
            format!("x{}error: y", "·".repeat(9)),
        ),
        (
            format!("{}error: y", blanks(41)),
            format!("{}error: y", "·".repeat(41)),
        ),
        (
            format!("x{}", "\u{A0} \u{2003}".repeat(40)),
            format!("x{}", "·".repeat(120)),
        ),
        (
            format!("a b{}c  d{}", blanks(20), blanks(10)),
            format!("a b{}c  d{}", "·".repeat(20), "·".repeat(10)),
        ),
    ] {
        assert_eq!(seen(&text), shown);
        assert_eq!(seen(&shown), shown, "twice");
        assert_eq!(shown.chars().count(), text.chars().count());
    }
}
