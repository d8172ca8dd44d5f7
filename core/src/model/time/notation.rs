//! How times are written: as EDTF in data, as in a declaration, and as RFC 3339 in feeds.

use std::{fmt, str::FromStr};

use super::{Date, Moment, Season, TimeError, TimeOfDay, When};

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Decade(year) => write!(f, "{:03}X", year / 10),
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Half(year, half) => write!(f, "{year:04}-{}", 39 + half),
            Self::Quarter(year, quarter) => write!(f, "{year:04}-{}", 32 + quarter),
            Self::Season(year, season) => write!(f, "{year:04}-{}", season_code(season)),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Week(year, week) => write!(f, "{year:04}-W{week:02}"),
            Self::Day(day) => write_day(f, day),
            Self::Time(day, time) => {
                write_day(f, day)?;
                write!(f, "T{:02}:{:02}:{:02}", time.hour, time.minute, time.second)?;
                write_offset(f, time.offset)
            }
        }
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::At(moment) => fmt::Display::fmt(&moment, f),
            Self::Range { from, to } => {
                write_end(f, *from)?;
                f.write_str("/")?;
                write_end(f, *to)
            }
        }
    }
}

fn write_end(f: &mut fmt::Formatter<'_>, end: Option<Moment>) -> fmt::Result {
    match end {
        Some(moment) => fmt::Display::fmt(&moment, f),
        None => f.write_str(".."),
    }
}

fn write_day(f: &mut fmt::Formatter<'_>, day: Date) -> fmt::Result {
    write!(
        f,
        "{:04}-{:02}-{:02}",
        day.year(),
        u8::from(day.month()),
        day.day()
    )
}

fn write_offset(f: &mut fmt::Formatter<'_>, offset: Option<i16>) -> fmt::Result {
    match offset {
        None => Ok(()),
        Some(0) => f.write_str("Z"),
        Some(minutes) => {
            let sign = if minutes < 0 { '-' } else { '+' };
            let minutes = minutes.unsigned_abs();
            write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
        }
    }
}

fn season_code(season: Season) -> u8 {
    match season {
        Season::Spring => 21,
        Season::Summer => 22,
        Season::Autumn => 23,
        Season::Winter => 24,
    }
}

/// A time as it is written in a declaration. Made by [`When::declared`].
#[derive(Debug, Clone, Copy)]
pub struct Declared(When);

impl When {
    /// As it is written in a declaration: `spring 2023`, `2022-01..=2022-11`, `2022-Q3`, `1990s`.
    pub fn declared(&self) -> Declared {
        Declared(*self)
    }
}

impl fmt::Display for Declared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            When::At(moment) => write_declared(f, moment),
            When::Range { from, to } => {
                if let Some(from) = from {
                    write_declared(f, from)?;
                }
                f.write_str("..")?;
                if let Some(to) = to {
                    f.write_str("=")?;
                    write_declared(f, to)?;
                }
                Ok(())
            }
        }
    }
}

fn write_declared(f: &mut fmt::Formatter<'_>, moment: Moment) -> fmt::Result {
    match moment {
        Moment::Decade(year) => write!(f, "{year}s"),
        Moment::Half(year, half) => write!(f, "{year:04}-H{half}"),
        Moment::Quarter(year, quarter) => write!(f, "{year:04}-Q{quarter}"),
        Moment::Season(year, season) => write!(f, "{} {year}", season.name()),
        Moment::Time(day, time) if time.second == 0 => {
            write_day(f, day)?;
            write!(f, "T{:02}:{:02}", time.hour, time.minute)?;
            write_offset(f, time.offset)
        }
        _ => fmt::Display::fmt(&moment, f),
    }
}

impl Season {
    /// Its English name: `spring`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Spring => "spring",
            Self::Summer => "summer",
            Self::Autumn => "autumn",
            Self::Winter => "winter",
        }
    }
}

/// A date and time as RFC 3339 demands. Made by [`Moment::rfc3339`].
#[derive(Debug, Clone, Copy)]
pub struct Rfc3339 {
    day: Date,
    time: TimeOfDay,
}

impl Moment {
    /// A day or a time as RFC 3339 writes it, for feeds: `2022-12-30T00:00:00Z`. `None` for longer stretches.
    ///
    /// A day becomes its midnight. `offset` is the difference from UTC, in minutes, of a time that does not name its own.
    ///
    /// ```
    /// use newsfacts_core::model::Moment;
    ///
    /// let published = Moment::day(2022, 12, 30)?;
    /// assert_eq!(published.rfc3339(180).unwrap().to_string(), "2022-12-30T00:00:00+03:00");
    /// # Ok::<(), newsfacts_core::model::TimeError>(())
    /// ```
    pub fn rfc3339(&self, offset: i16) -> Option<Rfc3339> {
        let (day, mut time) = match *self {
            Self::Day(day) => (
                day,
                TimeOfDay {
                    hour: 0,
                    minute: 0,
                    second: 0,
                    offset: None,
                },
            ),
            Self::Time(day, time) => (day, time),
            _ => return None,
        };
        time.offset = time.offset.or(Some(offset));
        Some(Rfc3339 { day, time })
    }
}

impl When {
    /// As [`Moment::rfc3339`]; `None` for a range.
    pub fn rfc3339(&self, offset: i16) -> Option<Rfc3339> {
        match self {
            Self::At(moment) => moment.rfc3339(offset),
            Self::Range { .. } => None,
        }
    }
}

impl fmt::Display for Rfc3339 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Moment::Time(self.day, self.time).fmt(f)
    }
}

impl FromStr for When {
    type Err = TimeError;

    /// Reads what `Display` writes.
    fn from_str(text: &str) -> Result<Self, TimeError> {
        let Some((from, to)) = text.split_once('/') else {
            return text.parse().map(Self::At);
        };
        Self::range(read_end(from)?, read_end(to)?)
    }
}

fn read_end(text: &str) -> Result<Option<Moment>, TimeError> {
    if text == ".." {
        Ok(None)
    } else {
        text.parse().map(Some)
    }
}

impl FromStr for Moment {
    type Err = TimeError;

    /// Reads what `Display` writes.
    fn from_str(text: &str) -> Result<Self, TimeError> {
        let bytes = text.as_bytes();
        match bytes {
            [decade @ .., b'X'] if decade.len() == 3 => Self::decade(number(decade)? * 10),
            [_, _, _, _] => Self::year(number(bytes)?),
            [year @ .., b'-', b'W', _, _] if year.len() == 4 => {
                Self::week(number(year)?, small(&bytes[6..])?)
            }
            [year @ .., b'-', _, _] if year.len() == 4 => {
                part_of_year(number(year)?, small(&bytes[5..])?)
            }
            [_, _, _, _, b'-', _, _, b'-', _, _] => read_day(bytes).map(Self::Day),
            [day @ .., b'T', _, _, b':', _, _] if day.len() == 10 => read_time(bytes, 0, &[]),
            [
                _,
                _,
                _,
                _,
                b'-',
                _,
                _,
                b'-',
                _,
                _,
                b'T',
                _,
                _,
                b':',
                _,
                _,
                rest @ ..,
            ] => match rest {
                [b':', a, b, offset @ ..] => read_time(bytes, small(&[*a, *b])?, offset),
                offset => read_time(bytes, 0, offset),
            },
            _ => Err(TimeError::Notation),
        }
    }
}

/// What stands after the year: a month, or a code of ISO 8601-2.
fn part_of_year(year: i32, code: u8) -> Result<Moment, TimeError> {
    match code {
        21 => Moment::season(year, Season::Spring),
        22 => Moment::season(year, Season::Summer),
        23 => Moment::season(year, Season::Autumn),
        24 => Moment::season(year, Season::Winter),
        33..=36 => Moment::quarter(year, code - 32),
        40..=41 => Moment::half(year, code - 39),
        month => Moment::month(year, month),
    }
}

fn read_day(bytes: &[u8]) -> Result<Date, TimeError> {
    super::calendar::date(
        number(&bytes[..4])?,
        small(&bytes[5..7])?,
        small(&bytes[8..10])?,
    )
}

/// A date and time of which the first sixteen bytes have the right shape.
fn read_time(bytes: &[u8], second: u8, offset: &[u8]) -> Result<Moment, TimeError> {
    let offset = match offset {
        [] => None,
        b"Z" => Some(0),
        [sign @ (b'+' | b'-'), h, hh, b':', m, mm] => {
            let (hours, minutes) = (small(&[*h, *hh])?, small(&[*m, *mm])?);
            if minutes > 59 {
                return Err(TimeError::Minute(minutes));
            }
            let minutes = i16::from(hours) * 60 + i16::from(minutes);
            Some(if *sign == b'-' { -minutes } else { minutes })
        }
        _ => return Err(TimeError::Notation),
    };
    let time = TimeOfDay::new(
        small(&bytes[11..13])?,
        small(&bytes[14..16])?,
        second,
        offset,
    )?;
    Ok(Moment::Time(read_day(&bytes[..10])?, time))
}

/// A number of at most four digits.
fn number(digits: &[u8]) -> Result<i32, TimeError> {
    let mut value = 0;
    for digit in digits {
        if !digit.is_ascii_digit() {
            return Err(TimeError::Notation);
        }
        value = value * 10 + i32::from(digit - b'0');
    }
    Ok(value)
}

fn small(digits: &[u8]) -> Result<u8, TimeError> {
    number(digits).map(|value| value as u8)
}

#[cfg(feature = "json")]
mod serde_impls {
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

    use super::{Moment, When, fmt};

    macro_rules! as_text {
        ($type:ty, $expected:literal) => {
            impl Serialize for $type {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.collect_str(self)
                }
            }

            impl<'de> Deserialize<'de> for $type {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    struct Visitor;
                    impl de::Visitor<'_> for Visitor {
                        type Value = $type;

                        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                            f.write_str($expected)
                        }

                        fn visit_str<E: de::Error>(self, text: &str) -> Result<$type, E> {
                            text.parse().map_err(E::custom)
                        }
                    }
                    deserializer.deserialize_str(Visitor)
                }
            }
        };
    }

    as_text!(
        When,
        "a time as EDTF writes it, such as 2022-12-30 or 2022-01/2022-11"
    );
    as_text!(
        Moment,
        "a moment as EDTF writes it, such as 2022-12-30 or 2022-12"
    );
}
