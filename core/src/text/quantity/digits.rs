//! Numbers in digits: grouping, decimals, powers of ten.

use super::prose::Prose;
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
pub(super) fn digits(prose: &Prose<'_>, at: usize) -> Option<Digits> {
    let mut sum = Accumulator::default();
    let leading = prose.mark(at) == Some('.') && prose.is_digits(at + 1) && prose.glued(at + 1);
    if leading {
        if prose.glued(at) && !prose.is_mark(at.wrapping_sub(1), &['-', '−', '$', '£', '€', '('])
        {
            return None;
        }
        sum.push(prose.str(at + 1))?;
        return sum.finish(at + 2, prose.str(at + 1).len(), false, 0);
    }
    if !prose.is_digits(at) {
        return None;
    }
    sum.push(prose.str(at))?;
    let mut next = at + 1;
    let end = groups(prose, at);
    while next < end {
        if prose.is_digits(next) {
            sum.push(prose.str(next))?;
        }
        next += 1;
    }
    let length = sum.length;
    let plain = next == at + 1;
    let decimal = if prose.locale.decimal_comma { ',' } else { '.' };
    let has_decimals = prose.mark(next) == Some(decimal)
        && prose.glued(next)
        && prose.is_digits(next + 1)
        && prose.glued(next + 1);
    if !has_decimals {
        return exponent(prose, sum.finish(next, 0, plain, length)?);
    }
    let decimals = prose.str(next + 1);
    sum.push(decimals)?;
    exponent(prose, sum.finish(next + 2, decimals.len(), false, length)?)
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
fn groups(prose: &Prose<'_>, at: usize) -> usize {
    if prose.str(at).len() > 3 {
        return at + 1;
    }
    if let Some(end) = marked_groups(prose, at) {
        return end;
    }
    spaced_groups(prose, at)
}

/// Groups with a mark between them; a group of two digits is Indian, and the last always has three.
fn marked_groups(prose: &Prose<'_>, at: usize) -> Option<usize> {
    let sign = prose.mark(at + 1)?;
    let known = match sign {
        ',' => !prose.locale.decimal_comma,
        '.' => prose.locale.decimal_comma,
        '\'' | '’' => true,
        _ => false,
    };
    if !known {
        return None;
    }
    let (mut end, mut last, mut pairs, mut triples) = (at + 1, 0, 0, 0);
    while prose.mark(end) == Some(sign)
        && prose.glued(end)
        && prose.is_digits(end + 1)
        && prose.glued(end + 1)
    {
        last = prose.str(end + 1).len();
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
    let indian = triples == 1 && pairs > 0 && prose.str(at).len() < 3;
    (last == 3 && (pairs == 0 || indian)).then_some(end)
}

/// Groups of three with a space between them, plain, no-break or thin. A day before a number ("on May 5 300 people")
/// is no group.
fn spaced_groups(prose: &Prose<'_>, at: usize) -> usize {
    let before = at.wrapping_sub(1);
    if prose.any(before, super::prose::MONTHS)
        || prose.glued(at) && prose.is_mark(before, &['.', ',', '-', '/'])
    {
        return at + 1;
    }
    let mut end = at + 1;
    while prose.is_digits(end)
        && prose.str(end).len() == 3
        && prose
            .get(end)
            .is_some_and(|t| t.before == crate::text::token::Space::Blank)
        && end - at < MOST_DIGITS
    {
        end += 1;
    }
    let continues =
        prose.is_mark(end, &[',', '-', '/']) && prose.is_digits(end + 1) && prose.glued(end + 1);
    if continues && end > at + 1 {
        return at + 1;
    }
    end
}

/// "1.3e6"
fn exponent(prose: &Prose<'_>, digits: Digits) -> Option<Digits> {
    let at = digits.next;
    let is_power = prose.is(at, "e")
        && prose.glued(at)
        && prose.is_digits(at + 1)
        && prose.glued(at + 1)
        && prose.str(at + 1).len() <= 2
        && !prose.glued(at + 2);
    if !is_power {
        return Some(digits);
    }
    let power: u32 = prose.str(at + 1).parse().ok()?;
    let Some(factor) = 10i128.checked_pow(power) else {
        return Some(digits);
    };
    let factor = Decimal::try_from_i128_with_scale(factor, 0).ok();
    let Some(value) = factor.and_then(|factor| digits.value.checked_mul(factor)) else {
        return Some(digits);
    };
    Some(Digits {
        value,
        next: at + 2,
        plain: false,
        ..digits
    })
}
