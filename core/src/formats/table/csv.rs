//! Comma-separated values: RFC 4180, <https://www.rfc-editor.org/rfc/rfc4180>.

use super::{column::Column, row::Row};
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
        // Text is always quoted, so that nobody has to guess what "007" or nothing at all between the commas is.
        if cell.is_text() {
            out.write_all(b"\"")?;
            write!(Quoted(out), "{cell}")?;
            out.write_all(b"\"")?;
        } else {
            write!(out, "{cell}")?;
        }
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
