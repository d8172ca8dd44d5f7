//! Figures that belong to dates and times of day, as far as the reader of times has not taken them already.
//!
//! All of this goes once it takes them all.

use super::ReadingKind::{self, Clock, Date, Period};
use super::digits::MONTHS;
use super::figure::{Figure, Value, Written};
use crate::text::language::Sense;
use crate::text::row::Row;

/// A stretch of digits that is a date or a time, from the token `at`: the token after it and what it is.
pub(super) fn digits(row: &Row<'_>, at: usize) -> Option<(usize, ReadingKind)> {
    year_pair(row, at)
        .or_else(|| iso_date(row, at))
        .or_else(|| clock(row, at))
}

/// What a figure without unit is, and the token after it.
pub(super) fn bare(row: &Row<'_>, figure: &Figure) -> Option<ReadingKind> {
    if is_day(row, figure) || is_year(row, figure) || is_decade(row, figure) {
        return Some(Date);
    }
    let before = figure.from.wrapping_sub(1);
    let past = row.any(before, &["past"]) && row.any(before.wrapping_sub(1), &["half", "quarter"]);
    if past && matches!(figure.value, Value::Number(_)) {
        return Some(Clock); // "half past five"
    }
    fraction_period(row, figure)
}

/// What an ordinal is by the words behind it, from the token `at`.
pub(super) fn ordinal(row: &Row<'_>, at: usize) -> Option<ReadingKind> {
    let word = at + usize::from(row.is_hyphen(at));
    if row.any(word, &["century", "centuries", "millennium"]) {
        return Some(Date);
    }
    let counted = row.is_number(at)
        && row.any(
            at + 1,
            &[
                "months", "weeks", "days", "years", "quarters", "hours", "minutes",
            ],
        );
    (counted || row.any(word, &["quarter", "half", "trimester", "semester"])).then_some(Period)
}

fn is_month(row: &Row<'_>, at: usize) -> bool {
    row.any(at, MONTHS)
        && (row.is_capital(at) || !row.any(at, &["may", "march", "mar", "sep", "dec", "jan"]))
}

/// "May 5", "Feb. 24", "24 February", "the 5th of May".
fn is_day(row: &Row<'_>, figure: &Figure) -> bool {
    if figure.small(32).is_none_or(|day| day == 0) {
        return false;
    }
    let before = figure.from.wrapping_sub(1);
    let dotted = row.mark(before) == Some('.') && is_month(row, before.wrapping_sub(1));
    let before = before.wrapping_sub(usize::from(row.any(before, &["the"])));
    if is_month(row, before) || dotted {
        let grouped =
            matches!(figure.written, Written::Digits) && !matches!(figure.value, Value::Ordinal(_));
        return !grouped;
    }
    let of = usize::from(row.any(figure.next, &["of"]));
    let day =
        is_month(row, figure.next + of) && (of == 0 || matches!(figure.value, Value::Ordinal(_)));
    // "sold 300 May tickets" cannot be told; "5 May" is a date
    day && !matches!(figure.value, Value::Fraction(..))
}

/// A bare number of four digits that the words around it show to be a year.
fn is_year(row: &Row<'_>, figure: &Figure) -> bool {
    if figure.written != Written::Plain(4) || figure.small(2200).is_none_or(|year| year < 1000) {
        return false;
    }
    let before = figure.from.wrapping_sub(1);
    let led = row.any(
        before,
        &[
            "in", "since", "of", "by", "until", "till", "from", "to", "during", "before", "after",
            "early", "late", "mid", "through", "between", "and", "for", "the", "year", "ad",
            "circa", "spring", "summer", "autumn", "winter", "fall", "late", "its", "his", "her",
            "their", "s",
        ],
    ) || is_month(row, before)
        || row.is_mark(before, &[',', '(', '-', '–', '/', '\'', '’', '.']);
    let counted = super::noun::noun(row, figure.next).is_some_and(|noun| noun.plural);
    if counted {
        // "2000 troops", against "the 2016 elections"
        let round = figure
            .small(2200)
            .is_some_and(|year| year.is_multiple_of(100));
        return led && !round && !row.any(before, &["and", "to", "by", "for", "from", "of", "s"]);
    }
    figure.small(2200).is_some_and(|year| year >= 1500) || led
}

/// "1990s", "'90s", "80s".
fn is_decade(row: &Row<'_>, figure: &Figure) -> bool {
    decade_end(row, figure) > figure.next
        && figure
            .small(2200)
            .is_some_and(|year| year.is_multiple_of(10))
}

/// The token after the s of a decade, or after the figure.
pub(super) fn decade_end(row: &Row<'_>, figure: &Figure) -> usize {
    let at = figure.next;
    let s = at + usize::from(row.is_mark(at, &['\'', '’']) && row.glued(at));
    let decade =
        matches!(figure.written, Written::Plain(2 | 4)) && row.str(s) == "s" && row.glued(s);
    if decade { s + 1 } else { at }
}

/// Whether a figure with a unit of time is part of a stretch of the calendar rather than a length that is stated: "the
/// first nine months of 2021", "two days later", "in six weeks' time", "the past three years".
pub(super) fn is_period(row: &Row<'_>, from: usize, next: usize) -> bool {
    let mut before = from.wrapping_sub(1);
    if row.any(before, &["few"]) {
        before = before.wrapping_sub(1);
    }
    let led = row.any(
        before,
        &[
            "first",
            "last",
            "past",
            "next",
            "previous",
            "coming",
            "following",
            "preceding",
            "final",
            "opening",
            "latest",
            "recent",
            "closing",
            "prior",
        ],
    ) && !row.any(before.wrapping_sub(1), &["at"]);
    let possessive = row.is_mark(next, &['\'', '’']) && row.any(next + 1, &["time"]);
    let definite = row.any(before, &["the"])
        && row.any(
            next,
            &["preceding", "following", "ended", "ending", "through", "to"],
        );
    let behind = row.any(
        next,
        &[
            "ago",
            "later",
            "earlier",
            "hence",
            "beforehand",
            "afterwards",
            "afterward",
            "before",
            "after",
            "on",
        ],
    );
    led || possessive || definite || behind
}

/// A fraction that names a part of the calendar: "a quarter ago", "half of 2021".
fn fraction_period(row: &Row<'_>, figure: &Figure) -> Option<ReadingKind> {
    let last = figure.next.wrapping_sub(1);
    if !row.any(last, &["half", "quarter", "quarters", "halves"]) {
        return None;
    }
    let year = row.any(figure.next, &["of"])
        && row.is_digits(figure.next + 1)
        && row.str(figure.next + 1).len() == 4;
    if year || row.any(figure.next, &["ago", "earlier", "later"]) {
        return Some(Period);
    }
    let before = figure.from.wrapping_sub(1);
    // "the last three quarters"
    if figure.next > figure.from + 1
        && row.has_any(before, &[Sense::Selector, Sense::Demonstrative])
    {
        return Some(Period);
    }
    let turn = row.any(last, &["quarter"])
        && figure.small(2).is_none()
        && row.is_end(figure.next)
        && row.any(before, &["in", "during", "per"]);
    turn.then_some(Period)
}

/// "2022-23", "2022/23": a season or a financial year.
fn year_pair(row: &Row<'_>, at: usize) -> Option<(usize, ReadingKind)> {
    let joined =
        row.is_mark(at + 1, &['-', '–', '/', '\u{2011}']) && row.glued(at + 1) && row.glued(at + 2);
    if !joined
        || row.str(at).len() != 4
        || row.str(at + 2).len() != 2
        || row.glued(at + 3) && row.is_word(at + 3)
    {
        return None;
    }
    let (year, next): (u32, u32) = (row.str(at).parse().ok()?, row.str(at + 2).parse().ok()?);
    let follows = (1500..2200).contains(&year) && next > year % 100 && next <= year % 100 + 20
        || next == (year + 1) % 100;
    let chain = row.is_mark(at + 3, &['-', '/', '–']) && row.glued(at + 3);
    (follows && !chain).then_some((at + 3, Date))
}

/// "2022-12-30", "24/02/2022", "24.2.2022".
fn iso_date(row: &Row<'_>, at: usize) -> Option<(usize, ReadingKind)> {
    let (groups, end) = super::opaque::groups(row, at);
    (groups == 3 && is_iso_date(row, at)).then_some((end, Date))
}

pub(super) fn is_iso_date(row: &Row<'_>, at: usize) -> bool {
    let short = |at: usize| (1..=2).contains(&row.str(at).len());
    row.str(at).len() == 4 && short(at + 2) && short(at + 4)
        || short(at) && short(at + 2) && matches!(row.str(at + 4).len(), 2 | 4)
}

/// "14:05", "2 pm", "2.15pm", "5 o'clock", "0900 GMT".
fn clock(row: &Row<'_>, at: usize) -> Option<(usize, ReadingKind)> {
    let hour: u32 = row.str(at).parse().ok()?;
    let minutes = |at: usize| row.str(at).len() == 2 && row.is_digits(at) && row.str(at) < "60";
    let mut end = at + 1;
    let divided =
        row.is_mark(end, &[':', '.']) && row.glued(end) && row.glued(end + 1) && minutes(end + 1);
    let colon = divided && row.mark(end) == Some(':');
    if divided {
        end += 2;
        if row.mark(end) == Some(':') && row.glued(end) && minutes(end + 1) {
            end += 2;
        }
    }
    if hour > 24 {
        let military = row.str(at).len() == 4
            && hour < 2400
            && row.any(
                at + 1,
                &["gmt", "utc", "bst", "est", "edt", "cet", "hrs", "local"],
            );
        return military.then_some((at + 2, Clock));
    }
    let plain = !divided && end == at + 1;
    if (1..=12).contains(&hour) && (divided || plain) {
        if let Some(next) = meridiem(row, end) {
            return Some((next, Clock));
        }
        if row.any(end, &["o"])
            && row.is_mark(end + 1, &['\'', '’'])
            && row.any(end + 2, &["clock"])
        {
            return Some((end + 3, Clock));
        }
    }
    let zone = row.any(
        end,
        &["gmt", "utc", "bst", "est", "edt", "cet", "pst", "pdt"],
    );
    (colon || zone && divided).then_some((end, Clock))
}

/// "am", "p.m." from the token `at`: the token after it. "2.1 pm" never comes here: its minutes have two digits.
fn meridiem(row: &Row<'_>, at: usize) -> Option<usize> {
    if row.any(at, &["am", "pm"]) {
        return Some(at + 1);
    }
    let dotted = row.any(at, &["a", "p"])
        && row.mark(at + 1) == Some('.')
        && row.any(at + 2, &["m"])
        && row.glued(at + 1)
        && row.glued(at + 2);
    dotted.then_some(at + 3 + usize::from(row.mark(at + 3) == Some('.')))
}
