//! One number divided by another, exact to the last digit.

use rust_decimal::Decimal;

/// How many decimal places a quotient may have to be written with them; every decimal number of so many digits survives the way
/// through a double and back.
const PLACES: u32 = f64::DIGITS;

/// Two numbers that stand to each other as these do, without decimal places.
pub(crate) fn in_whole_numbers(above: Decimal, below: Decimal) -> Option<(i128, i128)> {
    let (above, below) = (above.normalize(), below.normalize());
    let scale = above.scale().max(below.scale());
    let shift = |number: Decimal| {
        let power = 10_i128.checked_pow(scale - number.scale())?;
        number.mantissa().checked_mul(power)
    };
    Some((shift(above)?, shift(below)?))
}

/// One whole number divided by another, where the digits of the result end.
pub(crate) fn ratio(mut above: i128, below: i128) -> Option<Decimal> {
    for scale in 0..=PLACES {
        if above.checked_rem(below)? == 0 {
            return Decimal::try_from_i128_with_scale(above / below, scale).ok();
        }
        above = above.checked_mul(10)?;
    }
    None
}

/// A fraction in its lowest terms, the sign above the line.
#[cfg(feature = "check")]
pub(crate) fn lowest_terms(above: i128, below: i128) -> Option<(i128, i128)> {
    let (mut divisor, mut rest) = (above, below);
    while rest != 0 {
        (divisor, rest) = (rest, divisor.checked_rem(rest)?);
    }
    let divisor = divisor.checked_abs()?.checked_mul(below.signum())?;
    Some((above.checked_div(divisor)?, below.checked_div(divisor)?))
}

#[cfg(all(test, feature = "check"))]
mod tests {
    use super::*;

    #[test]
    fn quotients() {
        let rows = [
            ("3", "2.40", (5, 4), Some("1.25")),
            ("13.8", "11.7", (46, 39), None),
            ("-0.6", "2.4", (-1, 4), Some("-0.25")),
            ("6", "-4", (-3, 2), Some("-1.5")),
            ("0", "7", (0, 1), Some("0")),
        ];
        for (above, below, terms, decimal) in rows {
            let (above, below) =
                in_whole_numbers(above.parse().unwrap(), below.parse().unwrap()).unwrap();
            let (above, below) = lowest_terms(above, below).unwrap();
            assert_eq!((above, below), terms);
            let decimal = decimal.map(|digits| digits.parse().unwrap());
            assert_eq!(ratio(above, below), decimal);
        }
        assert_eq!(lowest_terms(1, 0), None);
    }
}
