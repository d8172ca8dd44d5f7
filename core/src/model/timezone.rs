use std::{fmt, str::FromStr};

/// A fixed difference from UTC, in minutes to the east: 180 for `+03:00`.
///
/// Written and read as RFC 3339 (§5.6) writes it, with `Z` for UTC.
///
/// ```
/// use newsfacts_core::model::Timezone;
/// assert_eq!("-05:30".parse(), Ok(Timezone(-330)));
/// assert_eq!(Timezone(0).to_string(), "Z");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Timezone(pub i16);

/// Not a difference from UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimezoneError;

impl fmt::Display for TimezoneError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a difference from UTC: write `Z`, `+03:00` or `-05:30`")
    }
}

impl std::error::Error for TimezoneError {}

impl FromStr for Timezone {
    type Err = TimezoneError;

    fn from_str(text: &str) -> Result<Self, TimezoneError> {
        if matches!(text, "Z" | "UTC" | "utc") {
            return Ok(Self(0));
        }
        let (sign, rest) = match text.split_at_checked(1) {
            Some(("+", rest)) => (1, rest),
            Some(("-", rest)) => (-1, rest),
            _ => return Err(TimezoneError),
        };
        let (hours, minutes) = rest.split_once(':').ok_or(TimezoneError)?;
        let part = |text: &str, limit: i16| match text.parse::<i16>() {
            Ok(number) if text.len() == 2 && text.is_ascii() && number < limit => Ok(number),
            _ => Err(TimezoneError),
        };
        Ok(Self(sign * (part(hours, 24)? * 60 + part(minutes, 60)?)))
    }
}

impl fmt::Display for Timezone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            0 => f.write_str("Z"),
            minutes => {
                let sign = if minutes < 0 { '-' } else { '+' };
                let minutes = minutes.unsigned_abs();
                write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
        }
    }
}

#[cfg(feature = "json")]
impl serde::Serialize for Timezone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "json")]
impl<'de> serde::Deserialize<'de> for Timezone {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}
