//! Comma-separated values: RFC 4180, <https://www.rfc-editor.org/rfc/rfc4180>.

use super::{column::Column, guess::is_taken_for_else, row::Row};
use std::io::{self, Write};

/// The ends of lines, as §2.1 has them.
const END: &[u8] = b"\r\n";

pub(super) fn headings(out: &mut impl Write) -> io::Result<()> {
    for (index, column) in Column::ALL.iter().enumerate() {
        comma(index, out)?;
        out.write_all(column.name().as_bytes())?;
    }
    out.write_all(END)
}

pub(super) fn row(row: &Row<'_>, out: &mut impl Write) -> io::Result<()> {
    for (index, cell) in row.cells().iter().enumerate() {
        comma(index, out)?;
        if !cell.is_text() {
            write!(out, "{cell}")?;
            continue;
        }
        out.write_all(b"\"")?;
        // Readers guess at types by what a column holds, whether or not it stands in quotation marks.
        match cell.is_words() && is_taken_for_else(cell) {
            true => write!(Quoted(out), "“{cell}”")?,
            false => write!(Quoted(out), "{cell}")?,
        }
        out.write_all(b"\"")?;
    }
    out.write_all(END)
}

fn comma(index: usize, out: &mut impl Write) -> io::Result<()> {
    out.write_all(if index == 0 { b"" } else { b"," })
}

/// Doubles the quotation marks of what is written through it (§2.7).
struct Quoted<'w, W>(&'w mut W);

impl<W: Write> Write for Quoted<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for (index, piece) in bytes.split(|byte| *byte == b'"').enumerate() {
            self.0.write_all(if index == 0 { b"" } else { b"\"\"" })?;
            self.0.write_all(piece)?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}
