//! Numbers in digits: grouping and decimals. Marks are those of all scripts whose digits are read.

use crate::text::language::TimeWord;
use crate::text::row::Row;
use crate::text::row::token::Space;
use rust_decimal::Decimal;

/// A number in digits.
#[derive(Debug, Clone, Copy)]
pub(super) struct Digits {
    pub value: Decimal,
    /// The token after the last one.
    pub next: usize,
    /// Whether it is one run of digits and nothing else, as a year is.
    pub plain: bool,
    /// Whether it has a decimal part.
    pub decimals: bool,
    /// How many digits stand before the decimal sign.
    pub length: usize,
}

/// A decimal holds 28 digits; a number in the news never has that many.
const MOST_DIGITS: usize = 28;

/// Reads the number that begins with the token `at`.
pub(super) fn digits(row: &Row<'_>, at: usize) -> Option<Digits> {
    let mut sum = Accumulator::default();
    let leading = row.mark(at) == Some('.') && row.is_digits(at + 1) && row.glued(at + 1);
    if leading {
        if row.glued(at) && !row.is_mark(at.wrapping_sub(1), &['-', '−', '$', '£', '€', '(']) {
            return None;
        }
        sum.push(row.str(at + 1))?;
        return sum.finish(at + 2, row.str(at + 1).len(), false, 0);
    }
    if !row.is_digits(at) {
        return None;
    }
    sum.push(row.str(at))?;
    let mut next = at + 1;
    let end = groups(row, at);
    while next < end {
        if row.is_digits(next) {
            sum.push(row.str(next))?;
        }
        next += 1;
    }
    let length = sum.length;
    let plain = next == at + 1;
    if !has_decimals(row, next) {
        return sum.finish(next, 0, plain, length);
    }
    let decimals = row.str(next + 1);
    sum.push(decimals)?;
    sum.finish(next + 2, decimals.len(), false, length)
}

/// Whether a decimal sign and decimals stand at a token, with nothing between them and what is before.
fn has_decimals(row: &Row<'_>, at: usize) -> bool {
    let goes_on = row.is_mark(at + 2, &['.', ','])
        && row.glued(at + 2)
        && row.glued(at + 3)
        && row.is_digits(at + 3);
    let group = row.str(at + 1).len() == 3 && !is_zero(row, at.wrapping_sub(1)) || goes_on;
    let decimal = match row.mark(at) {
        Some('٫') => true,
        // the raised point of print: "3·5 million"
        Some('·' | '∙' | '⋅') => row.mark(at + 2) != row.mark(at) || !row.glued(at + 2),
        Some(sign) => row.locale.is_decimal_sign(narrow(sign), group),
        None => false,
    };
    decimal && row.glued(at) && row.is_digits(at + 1) && row.glued(at + 1)
}

/// A sign as Latin print has it, where it is one of the full width of an ideograph.
fn narrow(sign: char) -> char {
    match sign {
        '，' => ',',
        '．' => '.',
        sign => sign,
    }
}

/// Whether the digits at a token are a nought, behind which no groups stand.
fn is_zero(row: &Row<'_>, at: usize) -> bool {
    row.str(at) == "0"
}

#[derive(Default)]
struct Accumulator {
    mantissa: i128,
    length: usize,
}

impl Accumulator {
    fn push(&mut self, digits: &str) -> Option<()> {
        self.length += digits.len();
        if self.length > MOST_DIGITS {
            return None;
        }
        for byte in digits.bytes() {
            self.mantissa = self.mantissa * 10 + i128::from(byte - b'0');
        }
        Some(())
    }

    fn finish(&self, next: usize, scale: usize, plain: bool, length: usize) -> Option<Digits> {
        let value = Decimal::try_from_i128_with_scale(self.mantissa, scale as u32).ok()?;
        Some(Digits {
            value,
            next,
            plain,
            decimals: scale > 0,
            length,
        })
    }
}

/// The end of the groups of digits that begin at `at`: "1,234", "12,34,567", "1 234", "1'234".
fn groups(row: &Row<'_>, at: usize) -> usize {
    if row.str(at).len() > 3 || is_zero(row, at) {
        return at + 1;
    }
    if let Some(end) = marked_groups(row, at) {
        return end;
    }
    spaced_groups(row, at)
}

/// Groups with a mark between them; a group of two digits is Indian, and the last always has three.
fn marked_groups(row: &Row<'_>, at: usize) -> Option<usize> {
    let sign = row.mark(at + 1)?;
    let known = match sign {
        ',' | '.' => sign == row.locale.group_sign(),
        '，' | '．' => narrow(sign) == row.locale.group_sign(),
        '\'' | '’' | '٬' => true,
        _ => false,
    };
    if !known {
        return None;
    }
    let (mut end, mut last, mut pairs, mut triples) = (at + 1, 0, 0, 0);
    while row.mark(end) == Some(sign)
        && row.glued(end)
        && row.is_digits(end + 1)
        && row.glued(end + 1)
    {
        last = row.str(end + 1).len();
        match last {
            2 => pairs += 1,
            3 => triples += 1,
            _ => return None,
        }
        end += 2;
        if pairs + triples > MOST_DIGITS / 2 {
            return None;
        }
    }
    let indian = triples == 1 && pairs > 0 && row.str(at).len() < 3;
    (last == 3 && (pairs == 0 || indian)).then_some(end)
}

/// Groups of three with a space between them, plain, no-break or thin. A day before a number ("on May 5 300 people")
/// is no group.
fn spaced_groups(row: &Row<'_>, at: usize) -> usize {
    let before = at.wrapping_sub(1);
    if is_month(row, before) || row.glued(at) && row.is_mark(before, &['.', ',', '-', '/']) {
        return at + 1;
    }
    let mut end = at + 1;
    while row.is_digits(end)
        && row.str(end).len() == 3
        && row
            .get(end)
            .is_some_and(|token| token.before == Space::Blank)
        && end - at < MOST_DIGITS
    {
        end += 1;
    }
    let continues =
        row.is_mark(end, &[',', '-', '/']) && row.is_digits(end + 1) && row.glued(end + 1);
    if continues && end > at + 1 && !has_decimals(row, end) {
        return at + 1;
    }
    end
}

/// Whether a word names a month.
pub(super) fn is_month(row: &Row<'_>, at: usize) -> bool {
    matches!(row.word(at).time, Some(TimeWord::Month(_)))
}
