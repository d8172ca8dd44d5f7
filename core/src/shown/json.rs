//! JSON as it may be printed.

use super::is_hidden;
use serde::Serialize;
use std::io::{self, Write};

/// A value as JSON on one line that may be printed: what is [hidden](is_hidden) is a `\u` escape, so that who reads the
/// JSON gets the same data, and a terminal nothing that it obeys.
///
/// ```
/// use newsfacts_core::shown::json;
///
/// assert_eq!(json(&"a\u{9B}2J\u{202E}\u{E0041}")?, r#""a\u009b2J\u202e\udb40\udc41""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// # Errors
///
/// Where the value cannot be JSON, such as a map whose keys are lists.
pub fn json(value: &(impl Serialize + ?Sized)) -> serde_json::Result<String> {
    let json = serde_json::to_string(value)?;
    if !json.chars().any(|c| !is_plain(c) && is_hidden(c)) {
        return Ok(json); // nearly all
    }
    let mut out = EscapedJson(Vec::with_capacity(json.len()));
    out.write_all(json.as_bytes())
        .map_err(serde::ser::Error::custom)?;
    String::from_utf8(out.0).map_err(serde::ser::Error::custom)
}

/// Writes the JSON that `serde_json` writes into it, with all that is [hidden](is_hidden) as `\u` escapes.
///
/// It stands in strings alone, and there `serde_json` has escaped what JSON forbids; a line break is one of the layout.
#[derive(Debug)]
pub struct EscapedJson<W>(pub W);

/// Whether a character is one of ASCII that is seen, or the line break of a layout.
fn is_plain(c: char) -> bool {
    matches!(c, ' '..='~' | '\n')
}

impl<W: Write> Write for EscapedJson<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if bytes.iter().all(|byte| is_plain(char::from(*byte))) {
            self.0.write_all(bytes)?; // nearly all
            return Ok(bytes.len());
        }
        // `serde_json` never divides a character.
        let text = std::str::from_utf8(bytes).map_err(io::Error::other)?;
        let mut written = 0;
        for (at, c) in text.char_indices() {
            if is_plain(c) || !is_hidden(c) {
                continue;
            }
            self.0.write_all(&bytes[written..at])?;
            for unit in c.encode_utf16(&mut [0; 2]) {
                write!(self.0, "\\u{unit:04x}")?;
            }
            written = at + c.len_utf8();
        }
        self.0.write_all(&bytes[written..])?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_data_stay_the_same() {
        let text = "a\n\"\\\u{1B}\u{7F}\u{9B}\u{AD}\u{200D}\u{2028}\u{202E}\u{FEFF}\u{E0041}é東🚢";
        let json = json(&[text]).unwrap();
        assert!(!json.chars().any(is_hidden), "{json}");
        let read: [String; 1] = serde_json::from_str(&json).unwrap();
        assert_eq!(read, [text]);
        let mut pretty = EscapedJson(Vec::new());
        serde_json::to_writer_pretty(&mut pretty, &[text]).unwrap();
        let pretty = String::from_utf8(pretty.0).unwrap();
        assert_eq!(pretty.lines().count(), 3, "{pretty}");
        let read: [String; 1] = serde_json::from_str(&pretty).unwrap();
        assert_eq!(read, [text]);
    }
}
