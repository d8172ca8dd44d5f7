//! Facts as a table, for databases and spreadsheets.

mod cell;
mod column;
mod csv;
mod guess;
mod row;

#[cfg(feature = "check")]
pub(crate) use self::row::Filled;
pub use self::{column::Column, row::Row};

use super::fact::facts;
use crate::{model::Feed, shown::EscapedJson};

/// The facts of a feed as a table: one row for each fact, the same columns for every kind.
///
/// ```
/// use newsfacts_core::{formats::Table, model::Feed};
///
/// let feed = Feed::new("Example News", []);
/// let mut csv = Vec::new();
/// Table::new(&feed).write_csv(&mut csv)?;
/// assert!(csv.starts_with(b"article,url,published,kind,id,"));
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// As CSV (RFC 4180, [`CSV_MEDIA_TYPE`](Self::CSV_MEDIA_TYPE)) with a line of headings, or as one JSON object a line
/// ([`NDJSON_MEDIA_TYPE`](Self::NDJSON_MEDIA_TYPE)) in which every column is a member. Both load without options:
///
/// ```sql
/// SELECT id, value, unit FROM 'facts.csv' WHERE kind = 'statistic';      -- DuckDB
/// ```
///
/// [`Column`] says what stands in each.
///
/// * What a fact does not have is `null`, and nothing at all between the commas of CSV; text stands in quotation marks.
/// * CSV has no types, and readers guess them by what a column holds, quotation marks or not: DuckDB takes a column of "False" for
///   flags, pandas the "NA" of Namibia for nothing. A text that would be read as a flag, a number, a time or nothing stands
///   there in typographic quotation marks, `“False”`, `“NA”`, and stays text. NDJSON has it as it is.
/// * A column has one type in all tables, whatever they hold: `published` is a day, also where the hour is known
///   (`published_at`), and a number has a fraction. Where flags are missing in some rows, pandas reads 0 and 1 from NDJSON.
/// * Several names stand in one cell, with `; ` between them.
/// * `value`, `low` and `high` are numbers to count with, as a double holds them; `figure` keeps the figure digit by digit. A
///   share is its decimal fraction, "3 of 10" is 0.3. What went down is below zero: `-7 %` is -7, and from 5 to 7 down from -7
///   to -5.
/// * `first_day` and `last_day` are the days that `period` covers; nothing where it is open.
/// * `stated`, `undecided` and `on_authors_word` name the aspects of the fact that the article's text states, of which it
///   does not tell for certain, and which the author vouches for: `words; speaker`. An article that was not checked has none.
/// * A cell may begin with `=` or `+`, as figures do: import the file as data, rather than have a spreadsheet run it. The program
///   writes a workbook for those who open tables in Excel: `newsfacts convert --excel`.
#[derive(Debug, Clone, Copy)]
pub struct Table<'f, 'a> {
    feed: &'f Feed<'a>,
}

impl<'f, 'a> Table<'f, 'a> {
    /// The media type of the table as CSV (RFC 7111, §5).
    pub const CSV_MEDIA_TYPE: &'static str = "text/csv; charset=utf-8; header=present";

    /// The media type of the table as one JSON object a line.
    pub const NDJSON_MEDIA_TYPE: &'static str = "application/x-ndjson";

    /// A view of a feed.
    pub const fn new(feed: &'f Feed<'a>) -> Self {
        Self { feed }
    }

    /// The facts, one row each: article by article, and in each its actors, quotes, statistics, events and claims.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.feed
            .articles
            .iter()
            .flat_map(|article| facts(article).map(|fact| Row::new(article, fact)))
    }

    /// Writes the table as CSV, with a line of headings.
    ///
    /// # Errors
    ///
    /// What the writer fails with.
    pub fn write_csv(&self, mut writer: impl std::io::Write) -> std::io::Result<()> {
        csv::headings(&mut writer)?;
        self.rows().try_for_each(|row| csv::row(&row, &mut writer))
    }

    /// Writes the table as one JSON object a line.
    ///
    /// # Errors
    ///
    /// What the writer fails with.
    pub fn write_ndjson(&self, mut writer: impl std::io::Write) -> std::io::Result<()> {
        for row in self.rows() {
            serde_json::to_writer(EscapedJson(&mut writer), &row)?;
            writer.write_all(b"\n")?;
        }
        Ok(())
    }
}
