//! The lines of an input, of which none is held that is too long.

use std::io::{self, BufRead, Read};

/// How many bytes a line may have: 16 MB, as an article may.
pub const LONGEST: usize = newsfacts::files::MOST_TEXT as usize;

/// How much is kept of a longer one, to see whose line it is.
const BEGINNING: usize = 4096;

/// A line of an input that is not blank, without its line break.
#[derive(Debug, PartialEq, Eq)]
pub struct RawLine {
    /// Counted from 1, blank ones too.
    pub number: usize,
    /// All of it, or the beginning of one that is too long.
    pub bytes: Vec<u8>,
    pub is_too_long: bool,
}

/// Reads lines.
pub struct Lines<R> {
    input: R,
    longest: usize,
    number: usize,
}

impl<R: BufRead> Lines<R> {
    pub fn new(input: R) -> Self {
        Self {
            input,
            longest: LONGEST,
            number: 0,
        }
    }

    /// The next line that is not blank. What stands behind the last line break is one, too.
    pub fn next(&mut self) -> io::Result<Option<RawLine>> {
        loop {
            let mut bytes = Vec::new();
            let most = self.longest as u64 + 1; // with its line break
            if self.read(&mut bytes, most)? == 0 {
                return Ok(None);
            }
            self.number += 1;
            let is_ended = bytes.pop_if(|last| *last == b'\n').is_some();
            let is_too_long = bytes.len() > self.longest;
            if is_too_long {
                bytes = bytes[..BEGINNING.min(bytes.len())].to_vec();
                self.skip_rest()?;
            } else if is_ended {
                bytes.pop_if(|last| *last == b'\r');
            }
            let number = self.number;
            if !bytes.trim_ascii().is_empty() || is_too_long {
                return Ok(Some(RawLine {
                    number,
                    bytes,
                    is_too_long,
                }));
            }
        }
    }

    /// Adds at most so many bytes up to the next line break.
    fn read(&mut self, bytes: &mut Vec<u8>, most: u64) -> io::Result<usize> {
        (&mut self.input).take(most).read_until(b'\n', bytes)
    }

    fn skip_rest(&mut self) -> io::Result<()> {
        let mut passed = Vec::new();
        loop {
            passed.clear();
            if self.read(&mut passed, 1 << 16)? == 0 || passed.ends_with(b"\n") {
                return Ok(());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lines of an input in which a line may have ten bytes.
    fn lines(input: &str) -> Vec<(usize, String, bool)> {
        let mut lines = Lines {
            longest: 10,
            ..Lines::new(input.as_bytes())
        };
        let mut all = Vec::new();
        while let Some(line) = lines.next().expect("it is read") {
            let text = String::from_utf8(line.bytes).expect("it is UTF-8");
            all.push((line.number, text, line.is_too_long));
        }
        all
    }

    #[test]
    fn a_line_is_what_ends_with_a_break_or_the_input() {
        let whole = |number, text: &str| (number, text.to_owned(), false);
        let long = |number, text: &str| (number, text.to_owned(), true);
        for (input, read) in [
            ("", vec![]),
            ("\n\r\n  \n", vec![]),
            ("a", vec![whole(1, "a")]),
            ("a\r\n\nb\n", vec![whole(1, "a"), whole(3, "b")]),
            ("0123456789\nb", vec![whole(1, "0123456789"), whole(2, "b")]),
            ("0123456789", vec![whole(1, "0123456789")]),
            ("0123456789a", vec![long(1, "0123456789a")]),
            (
                "0123456789abcdef\nb\n",
                vec![long(1, "0123456789a"), whole(2, "b")],
            ),
        ] {
            assert_eq!(lines(input), read, "{input:?}");
        }
        let input = format!("{}\nb", " ".repeat(200_000));
        let read = lines(&input);
        assert_eq!((read.len(), read[0].2, &read[1]), (2, true, &whole(2, "b")));
    }
}
