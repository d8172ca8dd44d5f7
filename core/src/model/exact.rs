use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// Every decimal number of so many digits survives the way through a double and back (`f64::DIGITS`).
const SIGNIFICANT: u32 = f64::DIGITS;

/// An exact number: a JSON number where a reader that keeps doubles gets the same digits, else a string.
pub(crate) struct Exact(pub Decimal);

/// A number of which JSON readers get every digit.
pub(crate) enum Kept {
    /// Without a fraction.
    Whole(i64),
    /// The double nearest to it.
    Double(f64),
}

impl Exact {
    /// The number for a reader that keeps doubles; `None` where such a reader would lose digits.
    pub(crate) fn kept(&self) -> Option<Kept> {
        let number = self.0.normalize();
        let (digits, zeros) = significant(number.mantissa());
        if digits.unsigned_abs() >= 10u128.pow(SIGNIFICANT) {
            return None;
        }
        if let (0, Ok(whole)) = (number.scale(), i64::try_from(number.mantissa())) {
            return Some(Kept::Whole(whole));
        }
        double(digits, zeros, number.scale() as usize).map(Kept::Double)
    }
}

impl Serialize for Exact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.kept() {
            Some(kept) => kept.serialize(serializer),
            None => serializer.collect_str(&self.0.normalize()),
        }
    }
}

impl Serialize for Kept {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Whole(whole) => serializer.serialize_i64(whole),
            Self::Double(double) => serializer.serialize_f64(double),
        }
    }
}

/// A number as a double holds it, for readers who count with it: always a JSON number, rounded to 15 significant digits, and with
/// a fraction, so that who guesses the type of a column by its values finds the same one whatever these are.
pub(crate) struct Rounded(pub Decimal);

impl Serialize for Rounded {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let number = self.0.round_sf(SIGNIFICANT).unwrap_or(self.0).normalize();
        let (digits, zeros) = significant(number.mantissa());
        let double = double(digits, zeros, number.scale() as usize);
        // Beyond the powers of ten that a double holds exactly; no figure of a newspaper gets there.
        let double = double.or_else(|| number.to_string().parse().ok());
        serializer.serialize_f64(double.unwrap_or(f64::NAN))
    }
}

/// The digits without the zeros at their end, and how many zeros there were.
fn significant(mut digits: i128) -> (i128, usize) {
    let mut zeros = 0;
    while digits != 0 && digits % 10 == 0 {
        digits /= 10;
        zeros += 1;
    }
    (digits, zeros)
}

/// The double nearest to digits followed by zeros, or divided by a power of ten. Both factors are exact, so that the
/// result is rounded once; `None` where the power is not.
fn double(digits: i128, zeros: usize, scale: usize) -> Option<f64> {
    let digits = digits as f64;
    match scale {
        0 => POWERS.get(zeros).map(|power| digits * power),
        _ => POWERS.get(scale).map(|power| digits / power),
    }
}

/// The powers of ten that a double holds exactly.
const POWERS: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
];

/// Writes a number as its digits, all of them, the zeros at the end too.
pub(crate) fn serialize<S: Serializer>(number: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(number)
}

/// Reads a number from its digits. What a [`Decimal`] cannot hold is refused rather than rounded.
pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
    let text = String::deserialize(deserializer)?;
    let number = text.strip_prefix('-').unwrap_or(&text);
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(fraction) {
        let message = format!("`{text}` is not a number: write digits, as in \"13.8\"");
        return Err(de::Error::custom(message));
    }
    Decimal::from_str_exact(&text).map_err(|_| {
        de::Error::custom(format!(
            "`{text}` has more digits than can be kept exactly (28)"
        ))
    })
}

/// The form of such digits, for the JSON Schema of the model.
#[cfg(all(test, feature = "json"))]
pub(crate) fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
    schemars::json_schema!({ "type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_digits() {
        let cases = [
            ("18", "18"),
            ("18.0", "18"),
            ("18.50", "18.5"),
            ("-0.3", "-0.3"),
            ("0.00", "0"),
            ("-0", "0"),
            ("13800000000.0", "13800000000"),
            ("123456789012345", "123456789012345"),
            ("1234567890.12345", "1234567890.12345"),
            ("1000000000000000000", "1000000000000000000"),
            ("1234567890123456", "\"1234567890123456\""),
            ("0.1234567890123456", "\"0.1234567890123456\""),
            (
                "0.0000000000000000000000001",
                "\"0.0000000000000000000000001\"",
            ),
            (
                "79228162514264337593543950335",
                "\"79228162514264337593543950335\"",
            ),
        ];
        for (digits, json) in cases {
            let number = Exact(digits.parse().unwrap());
            assert_eq!(serde_json::to_string(&number).unwrap(), json, "{digits}");
        }
    }

    #[test]
    fn rounded_numbers_are_numbers() {
        let cases = [
            ("18", "18.0"),
            ("-0.3", "-0.3"),
            ("0.3333333333333333333333333333", "0.333333333333333"),
            ("1234567890123456", "1234567890123460.0"),
            ("0.0000000000000000000000001", "1e-25"),
            ("79228162514264337593543950335", "7.92281625142643e+28"),
        ];
        for (digits, json) in cases {
            let number = Rounded(digits.parse().unwrap());
            assert_eq!(serde_json::to_string(&number).unwrap(), json, "{digits}");
        }
    }

    #[test]
    fn a_double_gives_back_what_was_written() {
        let digits = [1_i128, 7, 999_999_999_999_999, 123_456_789_012_345];
        for digits in digits {
            let small = (0..=22).map(|scale| Decimal::from_i128_with_scale(digits, scale));
            let large =
                (0..=13).map(|zeros| Decimal::from_i128_with_scale(digits * 10_i128.pow(zeros), 0));
            for exact in small.chain(large) {
                let json = serde_json::to_string(&Exact(exact)).unwrap();
                let read: f64 = json.parse().unwrap();
                assert_eq!(read, exact.to_string().parse::<f64>().unwrap(), "{exact}");
            }
        }
    }
}
