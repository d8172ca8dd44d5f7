//! Digits that are no figure at all: telephone numbers, names, addresses, versions, minutes of play.

use super::ReadingKind::{self, Code, Label, Phone};
use super::{digits, money, names, power};
use crate::text::language::Sense;
use crate::text::row::{HYPHENS, Row};

/// A stretch of tokens that is no quantity at all, from the token `at`: the token after it and what it is.
pub(super) fn opaque(row: &Row<'_>, at: usize) -> Option<(usize, ReadingKind)> {
    if row.is_word(at) {
        let number = row.is_number_word(at);
        if !number && !row.glued(at + 1) {
            return None;
        }
        // "Twenty20"
        if number && row.glued(at + 1) && row.is_digits(at + 1) {
            return Some((run_end(row, at), Code));
        }
        if number && is_store(row, at) {
            return Some((at + 3, Code));
        }
        // "Ten Downing Street"
        if number
            && row.is_capital(at)
            && let Some(next) = names::house(row, at)
        {
            return Some((next, Label));
        }
        return (is_address(row, at) || is_page(row, at)).then(|| (run_end(row, at), Code));
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
    if let Some(next) = names::number(row, at) {
        return Some((next, Label));
    }
    minute_of_play(row, at)
        .or_else(|| alphanumeric(row, at))
        .or_else(|| telephone(row, at))
        .or_else(|| docket(row, at))
        .or_else(|| slashed(row, at))
        .or_else(|| version(row, at))
        .or_else(|| joined(row, at))
}

/// "Seven-Eleven": two numbers that make no third, each with a capital.
fn is_store(row: &Row<'_>, at: usize) -> bool {
    let small = |at: usize| {
        let word = row.number(at).filter(|_| row.is_capital(at));
        word.is_some_and(|word| (2..20).contains(&word.value) && row.is_number_word(at))
    };
    let joined = row.is_hyphen(at + 1) && row.glued(at + 1) && row.glued(at + 2);
    small(at) && joined && small(at + 2) && !row.glued(at + 3)
}

/// "https://…"
fn is_address(row: &Row<'_>, at: usize) -> bool {
    !row.glued(at)
        && row.mark(at + 1) == Some(':')
        && row.mark(at + 2) == Some('/')
        && row.mark(at + 3) == Some('/')
        && row.glued(at + 1)
}

/// "example.com/2022/5", "www.example.org", "bob.3@example.org": letters with a stop between them and a slash behind, or
/// an at sign.
fn is_page(row: &Row<'_>, at: usize) -> bool {
    let begins = !row.glued(at)
        && row.glued(at + 1)
        && (row.is_mark(at + 1, &['.', '@', '-', '_']) || row.is_digits(at + 1));
    if !begins {
        return false;
    }
    let (mut next, mut host) = (at + 1, false);
    while row.glued(next) && next < at + 32 {
        match row.mark(next) {
            Some('@') => return row.is_word(next + 1) && row.glued(next + 1),
            Some('/') => return host,
            Some('.') => {
                host = row.is_lower(next + 1) && row.glued(next + 1) && row.is_word(next - 1);
            }
            _ => {}
        }
        next += 1;
    }
    false
}

/// "4 U 112/25", "2 BvR 1481/04": the number of a case, with the letters of its court between.
fn docket(row: &Row<'_>, at: usize) -> Option<(usize, ReadingKind)> {
    const LETTERS: usize = 4;
    let letters = row.is_capital(at + 1) && row.str(at + 1).chars().count() <= LETTERS;
    let apart = |at: usize| !row.glued(at) && row.same_paragraph(at);
    let year = row.mark(at + 3) == Some('/') && row.glued(at + 3) && row.glued(at + 4);
    let number = row.is_digits(at + 2) && year && row.is_digits(at + 4);
    (letters && apart(at + 1) && apart(at + 2) && number).then_some((at + 5, Code))
}

/// The end of what is written without white space.
fn run_end(row: &Row<'_>, at: usize) -> usize {
    let mut next = at + 1;
    while row.glued(next) {
        next += 1;
    }
    next
}

/// Capitals that make a name of the digits before them, where other letters are units or scales: "5G", "13F".
const NAMING: [char; 8] = ['G', 'D', 'F', 'A', 'E', 'P', 'X', 'Q'];

/// "A4", "LGA1156", "06F6", "5G": letters and digits in one word, which is a name.
fn alphanumeric(row: &Row<'_>, at: usize) -> Option<(usize, ReadingKind)> {
    let previous = at.wrapping_sub(1);
    if row.glued(at) && row.is_word(previous) && !is_money(row, previous) {
        return Some((name_end(row, at), Code));
    }
    if let Some(next) = names::postcode(row, at) {
        return Some((next, Code));
    }
    if row.is_hyphen(at + 1) && row.is_capital(at + 2) && is_small(row, at + 2) {
        return Some((at + 3, Code)); // "7-Eleven"
    }
    let letters = row.str(at + 1);
    if !row.glued(at + 1) || !row.is_word(at + 1) || power::power(row, at).is_some() {
        return None;
    }
    if row.glued(at + 2) && row.is_digits(at + 2) {
        let unit = matches!(row.str(at + 2), "2" | "3") && !row.glued(at + 3);
        let power = digits::digits(row, at).is_some_and(|read| read.next > at + 1);
        let money = letters.len() == 3 && crate::model::is_currency(letters);
        if !unit && !power && !money {
            return Some((name_end(row, at), Code));
        }
    }
    // "the 49ers"
    if row.str(at).len() == 2 && row.language.named_after.contains(&letters) {
        return Some((at + 2, Code));
    }
    let mut chars = letters.chars();
    let letter = chars.next().filter(|_| chars.next().is_none())?;
    let most = if letter == 'G' { 1 } else { 2 }; // "16G" of memory
    let amount = row.glued(at) && row.is_mark(previous, &['$', '£', '€', '.', '°']);
    // "Apartment 4B"
    let numbered = row.has_any(previous, &[Sense::Label, Sense::WeakLabel]) && !row.glued(at);
    if numbered && letter.is_ascii_uppercase() {
        return Some((at + 2, Label));
    }
    (NAMING.contains(&letter) && row.str(at).len() <= most && !amount).then_some((at + 2, Code))
}

/// Whether a word names a number that is no scale: not "Millionen", of "300-Millionen-Euro-Auftrag".
fn is_small(row: &Row<'_>, at: usize) -> bool {
    row.is_word(at) && row.number(at).is_some_and(|word| word.value < 1_000)
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
fn is_money(row: &Row<'_>, at: usize) -> bool {
    money::before(row, at).is_some_and(|money| money.next == at + 1)
}

/// "45+2", "90+3rd", "(67')": the minute in which something happened in a game.
fn minute_of_play(row: &Row<'_>, at: usize) -> Option<(usize, ReadingKind)> {
    let minute: u32 = row.str(at).parse().ok()?;
    let point = row.language.ordinal_point && row.mark(at + 1) == Some('.') && row.glued(at + 1);
    let plus = at + 1 + usize::from(point); // "90.+3"
    let added = row.mark(plus) == Some('+')
        && row.glued(plus)
        && row.glued(plus + 1)
        && row.is_digits(plus + 1)
        && row.str(plus + 1).len() <= 2
        && matches!(minute, 45 | 90 | 105 | 120);
    let mut next = if added { plus + 2 } else { at + 1 };
    let suffix = row.glued(next) && row.has(next, Sense::OrdinalSuffix);
    next += usize::from(added && suffix);
    let prime = row.glued(next) && row.is_mark(next, &['\'', '’', '′']);
    if prime && (added || is_listed(row, at, next + 1)) && minute <= 120 {
        return Some((next + 1, Label));
    }
    added.then_some((next, Label))
}

/// Whether what stands there is alone between brackets or commas: "Lee (45', 67')".
fn is_listed(row: &Row<'_>, at: usize, next: usize) -> bool {
    row.is_mark(at.wrapping_sub(1), &['(', ',']) && row.is_mark(next, &[')', ','])
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
    (upper >= lower || event).then_some((at + 3, Label))
}

/// "ran 3:49.11", "a 2.9-to-1 ratio": digits that belong together and are neither a score nor a range.
fn joined(row: &Row<'_>, at: usize) -> Option<(usize, ReadingKind)> {
    let digits = |at: usize| row.glued(at) && row.is_digits(at);
    if row.glued(at) {
        return None;
    }
    if row.mark(at + 1) == Some(':') && row.glued(at + 1) && digits(at + 2) {
        let mut next = at + 3;
        if row.mark(next) == Some(':') && row.glued(next) && digits(next + 1) {
            next += 2;
        }
        let tenths = row.is_mark(next, &['.', ',']) && row.glued(next) && digits(next + 1);
        return tenths.then_some((next + 2, Code));
    }
    // "a 3-for-1 split"
    if row.is_hyphen(at + 1) && row.glued(at + 1) && row.has(at + 2, Sense::For) {
        let split = row.is_hyphen(at + 3) && row.glued(at + 3) && digits(at + 4);
        return split.then_some((at + 5, Label));
    }
    // "0,500" is no number where the comma groups
    if row.str(at) == "0" && row.mark(at + 1) == Some(',') && row.glued(at + 1) && digits(at + 2) {
        let alone = digits::digits(row, at).is_some_and(|read| read.next == at + 1);
        return alone.then_some((at + 3, Code));
    }
    if row.mark(at + 1) == Some('.') && digits(at + 2) && row.is_hyphen(at + 3) {
        let ratio = row.has(at + 4, Sense::Versus) && row.is_hyphen(at + 5) && row.glued(at + 5);
        return (ratio && digits(at + 6)).then_some((at + 7, Label));
    }
    None
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
    if let Some(end) = area_code(row, first) {
        return Some((end, Phone));
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
    let long = groups > 2 && digits >= 7 && hyphens;
    let international = plus && digits >= 6 && (groups > 1 || digits > 8);
    (local || long || international).then_some((end, Phone))
}

/// "0800 123456", "0123/45678": a run of three to six digits that begins with a zero, and more digits. "At 0900 1200 people
/// came" has a time of day and a number.
fn area_code(row: &Row<'_>, at: usize) -> Option<usize> {
    let code = row.str(at);
    if !code.starts_with('0') || !(3..=6).contains(&code.len()) {
        return None;
    }
    let (mut end, mut digits) = (at + 1, code.len());
    while end < at + 12 && row.same_paragraph(end) {
        let slash = row.is_mark(end, &['/', '-', '–']);
        let next = end + usize::from(slash);
        if !row.is_digits(next) || !slash && row.glued(next) {
            break;
        }
        digits += row.str(next).len();
        end = next + 1;
    }
    let counts = end == at + 2 && digits < 9 && row.is_lower(end) && row.same_paragraph(end);
    (digits >= 7 && end > at + 1 && !counts).then_some(end)
}

/// "+44 20 7946 0958": groups of digits with blanks between them.
fn spaced_number(row: &Row<'_>, at: usize) -> Option<usize> {
    let (mut end, mut digits) = (at + 1, row.str(at).len());
    // "+61 (0)2 6206 0208"
    if row.mark(end) == Some('(') && row.str(end + 1) == "0" && row.mark(end + 2) == Some(')') {
        end += 4;
    }
    while row.is_digits(end) && row.same_paragraph(end) && !row.glued(end) && end < at + 8 {
        digits += row.str(end).len();
        end += 1;
    }
    (end > at + 2 && digits >= 8 && row.str(at).len() <= 3).then_some(end)
}

/// How many numbers stand in a row with the same mark between them, and the token after them.
fn groups(row: &Row<'_>, at: usize) -> (usize, usize) {
    let (mut end, mut groups) = (at + 1, 1);
    let sign = row.mark(end);
    while row.is_mark(end, &['/', '-', '.', '\u{2011}'])
        && row.mark(end) == sign
        && row.glued(end)
        && row.glued(end + 1)
        && row.is_digits(end + 1)
        && groups < 12
    {
        groups += 1;
        end += 2;
    }
    (groups, end)
}

/// "192.168.1.2": an address or a version, but not "1.234.567" where that is a number.
fn version(row: &Row<'_>, at: usize) -> Option<(usize, ReadingKind)> {
    let (groups, end) = groups(row, at);
    let number = groups > 2 && digits::digits(row, at).is_some_and(|read| read.next >= end);
    (groups > 2 && !number).then_some((end, Code))
}
