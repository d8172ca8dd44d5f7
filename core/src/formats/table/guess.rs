//! What readers of CSV guess: it has no types, and they go by what stands in a cell.

use std::fmt::{self, Write};

/// What pandas reads as nothing, and what it or DuckDB read as a flag, in small letters.
const WORDS: &[&str] = &[
    "#n/a", "#n/a n/a", "#na", "-1.#ind", "-1.#qnan", "-nan", "1.#ind", "1.#qnan", "<na>", "false",
    "f", "n/a", "na", "nan", "no", "none", "null", "t", "true", "yes",
];

/// Whether a text alone in a column would be read as a flag, a number, a time or nothing: by DuckDB, pandas, or a spreadsheet.
pub(super) fn is_taken_for_else(text: &impl fmt::Display) -> bool {
    let mut short = Short::default();
    // What is too long to be any of these ends it.
    write!(short, "{text}").is_ok() && is_no_text(short.text())
}

/// The beginning of a text in small letters, without an allocation: tables have millions of cells.
#[derive(Default)]
struct Short {
    bytes: [u8; 32],
    length: usize,
}

impl Short {
    fn text(&self) -> &str {
        str::from_utf8(&self.bytes[..self.length])
            .unwrap_or_default()
            .trim()
    }
}

impl Write for Short {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.length + text.len();
        let room = self.bytes.get_mut(self.length..end).ok_or(fmt::Error)?;
        room.copy_from_slice(text.as_bytes());
        room.make_ascii_lowercase();
        self.length = end;
        Ok(())
    }
}

fn is_no_text(text: &str) -> bool {
    WORDS.contains(&text) || text.parse::<f64>().is_ok() || is_hexadecimal(text) || is_time(text)
}

/// `0x1f`
fn is_hexadecimal(text: &str) -> bool {
    let digits = text.strip_prefix("0x");
    digits.is_some_and(|digits| u64::from_str_radix(digits, 16).is_ok())
}

/// Numbers between the signs of dates and of times of day: `2024-03-14`, `14.3.24`, `12:30`.
fn is_time(text: &str) -> bool {
    let text = text.strip_suffix('z').unwrap_or(text);
    let mut parts = text.split(|sign: char| "-./: t+".contains(sign));
    let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let count = parts.clone().count();
    parts.all(is_number) && (count > 2 || count == 2 && text.contains(':'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_reader_takes_for_something_else() {
        for text in [
            "False",
            "TRUE",
            "t",
            "No",
            "yes",
            "NA",
            "n/a",
            "None",
            "null",
            "NaN",
            "-inf",
            "Infinity",
            "5",
            "007",
            "-3",
            "+5",
            "1e5",
            "2.50",
            "0x1F",
            "12:30",
            "12:30:05",
            "2024-03-14",
            "14.03.2024",
            "3/14/24",
            "2024-03-14T10:00:00Z",
            "2024-03-14 10:00",
            " NA ",
        ] {
            assert!(is_taken_for_else(&text), "{text}");
        }
    }

    #[test]
    fn what_is_text_to_all() {
        for text in [
            "Mostly false",
            "Not true",
            "Namibia",
            "Nana",
            "Noa",
            "5 homes",
            "€5",
            "1,000",
            "2-1",
            "2024-03",
            "3/4",
            "No. 5",
            "0xyz",
            "12:30 p.m.",
            "١٢",
            "-",
            "%",
            "1984 to 1989",
            "“NA”",
            "12 October 2024",
        ] {
            assert!(!is_taken_for_else(&text), "{text}");
        }
    }
}
