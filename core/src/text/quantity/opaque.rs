//! Digits that are no figure at all: dates, clock times, telephone numbers, names, addresses.

use super::ReadingKind::{self, Clock, Code, Date, Phone};
use super::prose::{HYPHENS, Prose};

/// A stretch of tokens that is no quantity at all, from the token `at`: the token after it and what it is.
pub(super) fn opaque(prose: &Prose<'_>, at: usize) -> Option<(usize, ReadingKind)> {
    if prose.any(at, &["http", "https", "www"]) && !prose.glued(at) {
        return Some((run_end(prose, at), Code));
    }
    if prose.mark(at) == Some('(') {
        // "(202) 691-6378"
        let area = prose.is_digits(at + 1)
            && prose.str(at + 1).len() <= 4
            && prose.mark(at + 2) == Some(')');
        return area.then(|| telephone(prose, at + 3)).flatten();
    }
    if !prose.is_digits(at) {
        return telephone(prose, at);
    }
    alphanumeric(prose, at)
        .or_else(|| telephone(prose, at))
        .or_else(|| year_pair(prose, at))
        .or_else(|| slashed(prose, at))
        .or_else(|| numeric_date(prose, at))
        .or_else(|| clock(prose, at))
}

/// The end of what is written without white space.
fn run_end(prose: &Prose<'_>, at: usize) -> usize {
    let mut next = at + 1;
    while prose.glued(next) {
        next += 1;
    }
    next
}

/// "A4", "LGA1156", "06F6", "I7-860BOX": letters and digits in one word, which is a name.
fn alphanumeric(prose: &Prose<'_>, at: usize) -> Option<(usize, ReadingKind)> {
    let previous = at.wrapping_sub(1);
    let letters_before = prose.glued(at) && prose.is_word(previous) && !money_word(prose, previous);
    let in_name = prose.glued(at)
        && prose.is_mark(previous, &['-', '.', '_', '/', '+'])
        && prose.glued(previous)
        && prose.is_digits(at)
        && prose.glued(at + 1)
        && prose.is_word(at + 1)
        && prose.is_capital(at + 1)
        && prose.str(at + 1).len() > 1
        && prose.is_word(at.wrapping_sub(2));
    if letters_before || in_name {
        return Some((name_end(prose, at), Code));
    }
    // "06F6": digits with letters and digits behind
    if prose.glued(at + 1)
        && prose.is_word(at + 1)
        && prose.glued(at + 2)
        && prose.is_digits(at + 2)
    {
        let unit = matches!(prose.str(at + 2), "2" | "3") && !prose.glued(at + 3);
        let power = prose.is(at + 1, "e");
        let money = prose.str(at + 1).len() == 3 && crate::model::is_currency(prose.str(at + 1));
        if !unit && !power && !money {
            return Some((name_end(prose, at), Code));
        }
    }
    // "5G", "13F": digits and a capital that is no unit
    let lettered = prose.glued(at + 1)
        && matches!(
            prose.str(at + 1),
            "G" | "D" | "F" | "A" | "E" | "P" | "X" | "Q" | "i"
        );
    let short = prose.str(at).len() < if prose.is(at + 1, "g") { 2 } else { 3 };
    (lettered && short && !(prose.glued(at) && prose.is_mark(previous, &['$', '£', '€', '.', '°'])))
        .then_some((at + 2, Code))
}

/// The end of a name of letters, digits and the marks between them. Bounded: a text may be one endless name.
fn name_end(prose: &Prose<'_>, at: usize) -> usize {
    let mut next = at + 1;
    while next < at + 32 && prose.glued(next) {
        let sign =
            prose.is_mark(next, &['-', '.', '_', '/', '+', '\u{2011}']) && prose.glued(next + 1);
        if !(prose.is_word(next) || prose.is_digits(next) || sign) {
            break;
        }
        next += 1;
    }
    next
}

/// Whether letters that touch a figure are money: "USD115", "Rs20", "RM42".
fn money_word(prose: &Prose<'_>, at: usize) -> bool {
    super::money::before(prose, at).is_some_and(|money| money.next == at + 1)
}

/// "2022-23", "2022/23": a season or a financial year.
fn year_pair(prose: &Prose<'_>, at: usize) -> Option<(usize, ReadingKind)> {
    let joined = prose.is_mark(at + 1, &['-', '–', '/', '\u{2011}'])
        && prose.glued(at + 1)
        && prose.glued(at + 2);
    if !joined
        || prose.str(at).len() != 4
        || prose.str(at + 2).len() != 2
        || prose.glued(at + 3) && prose.is_word(at + 3)
    {
        return None;
    }
    let (year, next): (u32, u32) = (prose.str(at).parse().ok()?, prose.str(at + 2).parse().ok()?);
    let follows = (1500..2200).contains(&year) && next > year % 100 && next <= year % 100 + 20
        || next == (year + 1) % 100;
    let chain = prose.is_mark(at + 3, &['-', '/', '–']) && prose.glued(at + 3);
    (follows && !chain).then_some((at + 3, Date))
}

/// "24/7", "9/11": two numbers with a slash that are no fraction.
fn slashed(prose: &Prose<'_>, at: usize) -> Option<(usize, ReadingKind)> {
    let joined = prose.mark(at + 1) == Some('/')
        && prose.glued(at + 1)
        && prose.glued(at + 2)
        && prose.is_digits(at + 2);
    let chain = prose.mark(at + 3) == Some('/') && prose.glued(at + 3) && prose.is_digits(at + 4);
    if !joined || chain || prose.str(at).len() > 3 || prose.str(at + 2).len() > 3 {
        return None;
    }
    let (upper, lower): (u32, u32) = (prose.str(at).parse().ok()?, prose.str(at + 2).parse().ok()?);
    let event = matches!((upper, lower), (9, 11) | (7, 7));
    (upper >= lower || event).then_some((at + 3, ReadingKind::Label))
}

/// "+1-222-2222", "555-123-4567": groups of digits in a row with hyphens between them.
fn telephone(prose: &Prose<'_>, at: usize) -> Option<(usize, ReadingKind)> {
    let plus = prose.mark(at) == Some('+') && prose.glued(at + 1) && prose.is_digits(at + 1);
    if plus && let Some(end) = spaced_number(prose, at + 1) {
        return Some((end, Phone));
    }
    let first = at + usize::from(plus);
    if !prose.is_digits(first) {
        return None;
    }
    let (mut end, mut groups, mut digits) = (first + 1, 1, prose.str(first).len());
    while prose.is_mark(end, &['-', '\u{2011}', '–', '/', '.'])
        && prose.glued(end)
        && prose.glued(end + 1)
        && prose.is_digits(end + 1)
        && groups < 12
    {
        digits += prose.str(end + 1).len();
        groups += 1;
        end += 2;
    }
    let hyphens = prose.is_mark(first + 1, &HYPHENS);
    let local =
        groups == 2 && prose.str(first).len() == 3 && prose.str(first + 2).len() == 4 && hyphens;
    let long = groups > 2 && digits >= 7 && hyphens && !is_iso_date(prose, first);
    let international = plus && digits >= 6 && (groups > 1 || digits > 8);
    (local || long || international).then_some((end, Phone))
}

/// "+44 20 7946 0958": groups of digits with blanks between them.
fn spaced_number(prose: &Prose<'_>, at: usize) -> Option<usize> {
    let (mut end, mut digits) = (at + 1, prose.str(at).len());
    while prose.is_digits(end) && prose.same_paragraph(end) && !prose.glued(end) && end < at + 8 {
        digits += prose.str(end).len();
        end += 1;
    }
    (end > at + 2 && digits >= 8 && prose.str(at).len() <= 3).then_some(end)
}

fn is_iso_date(prose: &Prose<'_>, at: usize) -> bool {
    let short = |at: usize| (1..=2).contains(&prose.str(at).len());
    prose.str(at).len() == 4 && short(at + 2) && short(at + 4)
        || short(at) && short(at + 2) && matches!(prose.str(at + 4).len(), 2 | 4)
}

/// "2022-12-30", "24/02/2022", "24.2.2022", and addresses and versions such as "192.168.1.2".
fn numeric_date(prose: &Prose<'_>, at: usize) -> Option<(usize, ReadingKind)> {
    let sign = prose.mark(at + 1)?;
    if !matches!(sign, '/' | '-' | '.' | '\u{2011}') {
        return None;
    }
    let (mut end, mut groups) = (at + 1, 1);
    while prose.mark(end) == Some(sign)
        && prose.glued(end)
        && prose.glued(end + 1)
        && prose.is_digits(end + 1)
        && groups < 12
    {
        groups += 1;
        end += 2;
    }
    if groups < 3 {
        return None;
    }
    let kind = if groups == 3 && is_iso_date(prose, at) {
        Date
    } else {
        Code
    };
    Some((end, kind))
}

/// "14:05", "2 pm", "2.15pm", "5 o'clock", "0900 GMT".
fn clock(prose: &Prose<'_>, at: usize) -> Option<(usize, ReadingKind)> {
    let hour: u32 = prose.str(at).parse().ok()?;
    let minutes =
        |at: usize| prose.str(at).len() == 2 && prose.is_digits(at) && prose.str(at) < "60";
    let mut end = at + 1;
    let divided = prose.is_mark(end, &[':', '.'])
        && prose.glued(end)
        && prose.glued(end + 1)
        && minutes(end + 1);
    let colon = divided && prose.mark(end) == Some(':');
    if divided {
        end += 2;
        if prose.mark(end) == Some(':') && prose.glued(end) && minutes(end + 1) {
            end += 2;
        }
    }
    if hour > 24 {
        let military = prose.str(at).len() == 4
            && hour < 2400
            && prose.any(
                at + 1,
                &["gmt", "utc", "bst", "est", "edt", "cet", "hrs", "local"],
            );
        return military.then_some((at + 2, Clock));
    }
    let plain = !divided && end == at + 1;
    if (1..=12).contains(&hour) && (divided || plain) {
        if let Some(next) = meridiem(prose, end) {
            return Some((next, Clock));
        }
        if prose.is(end, "o") && prose.is_mark(end + 1, &['\'', '’']) && prose.is(end + 2, "clock")
        {
            return Some((end + 3, Clock));
        }
    }
    let zone = prose.any(
        end,
        &["gmt", "utc", "bst", "est", "edt", "cet", "pst", "pdt"],
    );
    (colon || zone && divided).then_some((end, Clock))
}

/// "am", "p.m." from the token `at`: the token after it. "2.1 pm" never comes here: its minutes have two digits.
fn meridiem(prose: &Prose<'_>, at: usize) -> Option<usize> {
    if prose.any(at, &["am", "pm"]) {
        return Some(at + 1);
    }
    let dotted = prose.any(at, &["a", "p"])
        && prose.mark(at + 1) == Some('.')
        && prose.is(at + 2, "m")
        && prose.glued(at + 1)
        && prose.glued(at + 2);
    dotted.then_some(at + 3 + usize::from(prose.mark(at + 3) == Some('.')))
}
