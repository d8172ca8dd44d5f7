//! Digits that are no figure at all: dates, clock times, telephone numbers, names, addresses.

use super::ReadingKind::{self, Clock, Code, Date, Phone};
use crate::text::row::{HYPHENS, Row};

/// A stretch of tokens that is no quantity at all, from the token `at`: the token after it and what it is.
pub(super) fn opaque(row: &Row<'_>, at: usize) -> Option<(usize, ReadingKind)> {
    if row.any(at, &["http", "https", "www"]) && !row.glued(at) {
        return Some((run_end(row, at), Code));
    }
    if row.mark(at) == Some('(') {
        // "(202) 691-6378"
        let area =
            row.is_digits(at + 1) && row.str(at + 1).len() <= 4 && row.mark(at + 2) == Some(')');
        return area.then(|| telephone(row, at + 3)).flatten();
    }
    if !row.is_digits(at) {
        return telephone(row, at);
    }
    alphanumeric(row, at)
        .or_else(|| telephone(row, at))
        .or_else(|| year_pair(row, at))
        .or_else(|| slashed(row, at))
        .or_else(|| numeric_date(row, at))
        .or_else(|| clock(row, at))
}

/// The end of what is written without white space.
fn run_end(row: &Row<'_>, at: usize) -> usize {
    let mut next = at + 1;
    while row.glued(next) {
        next += 1;
    }
    next
}

/// "A4", "LGA1156", "06F6", "I7-860BOX": letters and digits in one word, which is a name.
fn alphanumeric(row: &Row<'_>, at: usize) -> Option<(usize, ReadingKind)> {
    let previous = at.wrapping_sub(1);
    let letters_before = row.glued(at) && row.is_word(previous) && !money_word(row, previous);
    let in_name = row.glued(at)
        && row.is_mark(previous, &['-', '.', '_', '/', '+'])
        && row.glued(previous)
        && row.is_digits(at)
        && row.glued(at + 1)
        && row.is_word(at + 1)
        && row.is_capital(at + 1)
        && row.str(at + 1).len() > 1
        && row.is_word(at.wrapping_sub(2));
    if letters_before || in_name {
        return Some((name_end(row, at), Code));
    }
    // "06F6": digits with letters and digits behind
    if row.glued(at + 1) && row.is_word(at + 1) && row.glued(at + 2) && row.is_digits(at + 2) {
        let unit = matches!(row.str(at + 2), "2" | "3") && !row.glued(at + 3);
        let power = row.is(at + 1, "e");
        let money = row.str(at + 1).len() == 3 && crate::model::is_currency(row.str(at + 1));
        if !unit && !power && !money {
            return Some((name_end(row, at), Code));
        }
    }
    // "5G", "13F": digits and a capital that is no unit
    let lettered = row.glued(at + 1)
        && matches!(
            row.str(at + 1),
            "G" | "D" | "F" | "A" | "E" | "P" | "X" | "Q" | "i"
        );
    let short = row.str(at).len() < if row.is(at + 1, "g") { 2 } else { 3 };
    (lettered && short && !(row.glued(at) && row.is_mark(previous, &['$', '£', '€', '.', '°'])))
        .then_some((at + 2, Code))
}

/// The end of a name of letters, digits and the marks between them. Bounded: a text may be one endless name.
fn name_end(row: &Row<'_>, at: usize) -> usize {
    let mut next = at + 1;
    while next < at + 32 && row.glued(next) {
        let sign = row.is_mark(next, &['-', '.', '_', '/', '+', '\u{2011}']) && row.glued(next + 1);
        if !(row.is_word(next) || row.is_digits(next) || sign) {
            break;
        }
        next += 1;
    }
    next
}

/// Whether letters that touch a figure are money: "USD115", "Rs20", "RM42".
fn money_word(row: &Row<'_>, at: usize) -> bool {
    super::money::before(row, at).is_some_and(|money| money.next == at + 1)
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

/// "24/7", "9/11": two numbers with a slash that are no fraction.
fn slashed(row: &Row<'_>, at: usize) -> Option<(usize, ReadingKind)> {
    let joined = row.mark(at + 1) == Some('/')
        && row.glued(at + 1)
        && row.glued(at + 2)
        && row.is_digits(at + 2);
    let chain = row.mark(at + 3) == Some('/') && row.glued(at + 3) && row.is_digits(at + 4);
    if !joined || chain || row.str(at).len() > 3 || row.str(at + 2).len() > 3 {
        return None;
    }
    let (upper, lower): (u32, u32) = (row.str(at).parse().ok()?, row.str(at + 2).parse().ok()?);
    let event = matches!((upper, lower), (9, 11) | (7, 7));
    (upper >= lower || event).then_some((at + 3, ReadingKind::Label))
}

/// "+1-222-2222", "555-123-4567": groups of digits in a row with hyphens between them.
fn telephone(row: &Row<'_>, at: usize) -> Option<(usize, ReadingKind)> {
    let plus = row.mark(at) == Some('+') && row.glued(at + 1) && row.is_digits(at + 1);
    if plus && let Some(end) = spaced_number(row, at + 1) {
        return Some((end, Phone));
    }
    let first = at + usize::from(plus);
    if !row.is_digits(first) {
        return None;
    }
    let (mut end, mut groups, mut digits) = (first + 1, 1, row.str(first).len());
    while row.is_mark(end, &['-', '\u{2011}', '–', '/', '.'])
        && row.glued(end)
        && row.glued(end + 1)
        && row.is_digits(end + 1)
        && groups < 12
    {
        digits += row.str(end + 1).len();
        groups += 1;
        end += 2;
    }
    let hyphens = row.is_mark(first + 1, &HYPHENS);
    let local =
        groups == 2 && row.str(first).len() == 3 && row.str(first + 2).len() == 4 && hyphens;
    let long = groups > 2 && digits >= 7 && hyphens && !is_iso_date(row, first);
    let international = plus && digits >= 6 && (groups > 1 || digits > 8);
    (local || long || international).then_some((end, Phone))
}

/// "+44 20 7946 0958": groups of digits with blanks between them.
fn spaced_number(row: &Row<'_>, at: usize) -> Option<usize> {
    let (mut end, mut digits) = (at + 1, row.str(at).len());
    while row.is_digits(end) && row.same_paragraph(end) && !row.glued(end) && end < at + 8 {
        digits += row.str(end).len();
        end += 1;
    }
    (end > at + 2 && digits >= 8 && row.str(at).len() <= 3).then_some(end)
}

fn is_iso_date(row: &Row<'_>, at: usize) -> bool {
    let short = |at: usize| (1..=2).contains(&row.str(at).len());
    row.str(at).len() == 4 && short(at + 2) && short(at + 4)
        || short(at) && short(at + 2) && matches!(row.str(at + 4).len(), 2 | 4)
}

/// "2022-12-30", "24/02/2022", "24.2.2022", and addresses and versions such as "192.168.1.2".
fn numeric_date(row: &Row<'_>, at: usize) -> Option<(usize, ReadingKind)> {
    let sign = row.mark(at + 1)?;
    if !matches!(sign, '/' | '-' | '.' | '\u{2011}') {
        return None;
    }
    let (mut end, mut groups) = (at + 1, 1);
    while row.mark(end) == Some(sign)
        && row.glued(end)
        && row.glued(end + 1)
        && row.is_digits(end + 1)
        && groups < 12
    {
        groups += 1;
        end += 2;
    }
    if groups < 3 {
        return None;
    }
    let kind = if groups == 3 && is_iso_date(row, at) {
        Date
    } else {
        Code
    };
    Some((end, kind))
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
        if row.is(end, "o") && row.is_mark(end + 1, &['\'', '’']) && row.is(end + 2, "clock") {
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
        && row.is(at + 2, "m")
        && row.glued(at + 1)
        && row.glued(at + 2);
    dotted.then_some(at + 3 + usize::from(row.mark(at + 3) == Some('.')))
}
