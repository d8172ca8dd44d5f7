//! Powers: "10⁶", "2^16", "3 × 10⁸".

use super::digits;
use super::value::{Figure, Written, one};
use crate::model::sums::Sums;
use crate::text::language::Sense;
use crate::text::row::Row;
use rust_decimal::Decimal;

/// No decimal holds more digits.
const LARGEST: u32 = 28;

/// The figure that begins with the token `at`, where it is a power or so many times one.
pub(super) fn power(row: &Row<'_>, at: usize) -> Option<Figure> {
    if let Some((value, next)) = raised(row, at) {
        return Some(Figure::new(at, next, one(value), Written::Digits));
    }
    let times = |at: usize| row.mark(at) == Some('×') || row.has(at, Sense::Fold);
    if !(at + 1..at + 4).any(times) {
        return None;
    }
    let read = digits::digits(row, at)?;
    if !times(read.next) || row.str(read.next + 1) != "10" || !row.same_paragraph(read.next + 1) {
        return None;
    }
    let (value, next) = raised(row, read.next + 1)?;
    let value = read.value.times(value)?.normalize();
    Some(Figure::new(at, next, one(value), Written::Digits))
}

/// "10⁶", "2^16": the value, and the token behind it. A single raised figure behind another number points to a note.
fn raised(row: &Row<'_>, at: usize) -> Option<(Decimal, usize)> {
    if !row.is_digits(at) || !row.glued(at + 1) || row.str(at).len() > 4 {
        return None;
    }
    let hat = row.mark(at + 1) == Some('^');
    let mut next = at + 1 + usize::from(hat);
    let negative = row.is_mark(next, &['-', '−', '⁻']);
    next += usize::from(negative);
    if !row.glued(next) {
        return None;
    }
    let exponent = match hat {
        true if row.is_digits(next) => {
            next += 1;
            row.str(next - 1).parse().ok()?
        }
        true => return None,
        false => {
            let mut exponent = 0;
            while let Some(digit) = row.mark(next).and_then(superscript)
                && row.glued(next)
                && exponent <= LARGEST
            {
                exponent = exponent * 10 + digit;
                next += 1;
            }
            let base = matches!(row.str(at), "10" | "2") && (exponent > 2 || negative);
            Some(exponent).filter(|_| base)?
        }
    };
    let goes_on = row.glued(next) && (row.is_word(next) || row.is_digits(next));
    if exponent == 0 || exponent > LARGEST || goes_on {
        return None;
    }
    let base: Decimal = row.str(at).parse().ok()?;
    let mut value = Decimal::ONE;
    for _ in 0..exponent {
        value = value.times(base)?;
    }
    match negative {
        true => Some((Decimal::ONE.over(value)?, next)),
        false => Some((value, next)),
    }
}

/// The digit that a raised one is.
fn superscript(c: char) -> Option<u32> {
    match c {
        '¹' => Some(1),
        '²' => Some(2),
        '³' => Some(3),
        '⁰' | '⁴'..='⁹' => Some(c as u32 - '⁰' as u32),
        _ => None,
    }
}
