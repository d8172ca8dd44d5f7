//! The table of facts as a workbook for Excel.
//!
//! Excel guesses at what a file of comma-separated values means, and goes by the region of whoever opens it: where the decimal sign
//! is a comma, all of a line is one cell and 2.40 a day in February. In a workbook each cell has its type: words are words,
//! though they begin with `=`, and digits stay as many as they are.

use crate::stop::Stop;
use newsfacts::{
    formats::{Column, Table},
    model::Feed,
};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use serde_json::Value;

/// What helps where a workbook cannot hold it.
const TOO_MUCH: &str = "--format csv and --format ndjson have no such bounds";

/// A workbook with one sheet, in which each row is a fact.
pub fn write(feed: &Feed<'_>) -> Result<Vec<u8>, Stop> {
    let mut workbook = Workbook::new();
    // When it was made is no fact: the same facts are the same file.
    let made = ExcelDateTime::from_ymd(2000, 1, 1).map_err(unwritten)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let sheet = workbook.add_worksheet();
    fill(sheet, feed).map_err(unwritten)?;
    workbook.save_to_buffer().map_err(unwritten)
}

fn fill(sheet: &mut Worksheet, feed: &Feed<'_>) -> Result<(), XlsxError> {
    sheet.set_name("facts")?;
    let (bold, day) = (
        Format::new().set_bold(),
        Format::new().set_num_format("yyyy-mm-dd"),
    );
    for (at, column) in (0..).zip(Column::ALL) {
        sheet.write_string_with_format(0, at, column.name(), &bold)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    let table = Table::new(feed);
    for (line, row) in (1..).zip(table.rows()) {
        let row = serde_json::to_value(&row).unwrap_or_default();
        for (at, column) in (0..).zip(Column::ALL) {
            match &row[column.name()] {
                Value::String(text) if is_day(*column) => {
                    let date = ExcelDateTime::parse_from_str(text)?;
                    sheet.write_datetime_with_format(line, at, &date, &day)?;
                }
                Value::String(text) => {
                    sheet.write_string(line, at, text)?;
                }
                Value::Bool(flag) => {
                    sheet.write_boolean(line, at, *flag)?;
                }
                Value::Number(number) => {
                    sheet.write_number(line, at, number.as_f64().unwrap_or_default())?;
                }
                Value::Null | Value::Array(_) | Value::Object(_) => {}
            }
        }
    }
    Ok(())
}

/// Whether a column has days, and nothing else.
const fn is_day(column: Column) -> bool {
    matches!(
        column,
        Column::Published | Column::FirstDay | Column::LastDay | Column::Reviewed
    )
}

fn unwritten(error: XlsxError) -> Stop {
    Stop::new(match error {
        XlsxError::MaxStringLengthExceeded => {
            "no cell of a workbook holds more than 32,767 characters, and a text here has more"
                .to_owned()
        }
        XlsxError::RowColumnLimitError => {
            "no workbook holds more than 1,048,575 facts, and here are more".to_owned()
        }
        other => format!("the workbook cannot be written: {other}"),
    })
    .help(TOO_MUCH)
}
