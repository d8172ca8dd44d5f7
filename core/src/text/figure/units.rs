//! Units behind a figure: per cent, percentage points, and the units of the table.

use super::figure::{Figure, Value, Written};
use crate::model::{Dimension, Unit, UnitDef};
use crate::text::row::Row;
use crate::text::row::token::Kind;

/// A unit that was read, and the token after it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct UnitRead {
    pub unit: Unit,
    /// What the figure is divided by to be in this unit: 100 for basis points.
    pub parts: u32,
    pub next: usize,
}

impl UnitRead {
    fn new(unit: Unit, next: usize) -> Self {
        Self {
            unit,
            parts: 1,
            next,
        }
    }
}

/// "%", "percent", "per cent", "percentage points", "basis points" from the token `at`.
pub(super) fn percent(row: &Row<'_>, at: usize) -> Option<UnitRead> {
    let hyphen = usize::from(row.is_hyphen(at));
    let at = at + hyphen;
    let points = |at: usize| row.any(at, &["point", "points", "pt", "pts"]);
    let behind = |at: usize| at + usize::from(row.is_hyphen(at));
    if row.is_mark(at, &['%', '％', '٪']) {
        let next = behind(at + 1);
        let unit = if points(next) {
            (Unit::PercentagePoint, next + 1)
        } else {
            (Unit::Percent, at + 1)
        };
        return Some(UnitRead::new(unit.0, unit.1));
    }
    if !row.is_word(at) || !row.same_paragraph(at) {
        return None;
    }
    if row.any(at, &["basis"]) && points(behind(at + 1)) {
        return Some(UnitRead {
            parts: 100,
            ..UnitRead::new(Unit::PercentagePoint, behind(at + 1) + 1)
        });
    }
    let one = row.any(at, &["percent", "percents", "percentage", "pct", "pc"]);
    let pc = row.is(at, "pc") && !row.glued(at);
    let two = row.is(at, "per") && row.any(at + 1, &["cent", "cents"]);
    if one && !pc || two {
        let end = at + 1 + usize::from(two);
        let next = behind(end);
        if points(next) {
            return Some(UnitRead::new(Unit::PercentagePoint, next + 1));
        }
        return Some(UnitRead::new(Unit::Percent, end));
    }
    if row.any(at, &["pp", "ppt", "ppts", "pps"]) {
        return Some(UnitRead::new(Unit::PercentagePoint, at + 1));
    }
    None
}

/// The longest unit of the table that begins at the token `at`, behind a figure.
pub(super) fn known(
    row: &Row<'_>,
    at: usize,
    figure: &Figure,
) -> Option<(&'static UnitDef, usize)> {
    let joint = usize::from(row.is_hyphen(at));
    let open = row.mark(at).and_then(closing);
    let start = at + joint + usize::from(open.is_some());
    if !row.same_paragraph(start) {
        return None;
    }
    let (unit, next) = longest(row, start)?;
    if let Some(close) = open {
        // "20 (kg)"
        return (row.mark(next) == Some(close) && next == start + 1).then_some((unit, next + 1));
    }
    fits(row, start, next, figure).then_some((unit, next))
}

fn closing(open: char) -> Option<char> {
    Some(match open {
        '(' => ')',
        '[' => ']',
        '{' => '}',
        '<' => '>',
        _ => return None,
    })
}

/// The longest form of a unit at the token `at`. Words that belong together are joined by one blank, signs and digits
/// that stand without a blank are not.
fn longest(row: &Row<'_>, at: usize) -> Option<(&'static UnitDef, usize)> {
    let mut key = [0u8; 48];
    let (mut length, mut token) = (0, at);
    let mut ends = [(0usize, 0usize); 9];
    let mut count = 0;
    while count < ends.len() && (token == at || row.same_paragraph(token)) {
        let Some(next) = row.get(token) else {
            break;
        };
        let glued = row.glued(token);
        let fits = match next.kind {
            Kind::Word => true,
            Kind::Digits => glued && token > at && matches!(row.str(token), "2" | "3"),
            Kind::Mark('.') => glued && token > at && length <= 2,
            Kind::Mark('-' | '‑') => row.is_hyphen(token) && token > at,
            Kind::Mark(c) => matches!(
                c,
                '°' | '²' | '³' | '/' | '^' | '"' | '\'' | '″' | '′' | 'µ' | '℃' | '℉'
            ),
        };
        if !fits {
            break;
        }
        let skipped = matches!(next.kind, Kind::Mark('.' | '-' | '‑'));
        let joint = token > at
            && (!glued
                || row.is_hyphen(token.wrapping_sub(1))
                || row.mark(token.wrapping_sub(1)) == Some('.'));
        if !skipped {
            let bytes = row.str(token).as_bytes();
            let blank = usize::from(joint && length > 0);
            let Some(slots) = key.get_mut(length..length + blank + bytes.len()) else {
                break;
            };
            if blank == 1 {
                slots[0] = b' ';
            }
            slots[blank..].copy_from_slice(bytes);
            length += blank + bytes.len();
            ends[count] = (token + 1, length);
            count += 1;
        }
        token += 1;
    }
    while count > 0 {
        count -= 1;
        let (next, length) = ends[count];
        let sign = matches!(key[length - 1], b'\'' | b'"');
        let boundary = sign
            || !(row.glued(next)
                && matches!(
                    row.get(next).map(|t| t.kind),
                    Some(Kind::Digits | Kind::Word)
                ));
        let words = std::str::from_utf8(&key[..length]).ok()?;
        if boundary && let Some(unit) = UnitDef::in_words(words) {
            return Some((unit, next));
        }
    }
    None
}

/// Short forms that are other words or signs as well count as units only where nothing else is likely.
fn fits(row: &Row<'_>, start: usize, next: usize, figure: &Figure) -> bool {
    let word = row.str(start);
    let glued = row.glued(start) && !row.is_hyphen(start.wrapping_sub(1));
    let single = next == start + 1;
    if !single {
        return true;
    }
    match word {
        "in" | "In" => {
            let before = figure.from.wrapping_sub(1);
            let compound =
                row.any(before, &["ft", "foot", "feet"]) || row.is_mark(before, &['\'', '′']);
            let measured = row.is_stop(next)
                || row.is_hyphen(next) && !row.is_digits(next + 1)
                || compound
                || glued && !row.is_digits(next);
            measured
                && matches!(figure.written, Written::Plain(1..=3) | Written::Digits)
                && word == "in"
        }
        "\"" => glued && figure.small(100).is_some(),
        "'" => {
            glued
                && (row.is_digits(next) && row.glued(next) && row.mark(next + 1) == Some('"')
                    || row.is_end(next))
                && figure.small(100).is_some()
        }
        "A" | "V" | "J" | "B" | "K" | "W" | "s" | "h" | "H" | "S" | "G" | "L" => {
            glued && !(word == "s" || word == "S") || word == "h" && !row.is_word(next)
        }
        "M" | "T" => false,
        "pm" | "Pm" | "PM" => {
            figure.small(13).is_none() && matches!(figure.written, Written::Digits)
        }
        "mb" | "ms" | "Ms" => glued,
        "second" => {
            matches!(figure.value, Value::Number(_)) && figure.small(2).is_some()
                || row.is_hyphen(start.wrapping_sub(1))
        }
        "stone" | "foot" | "feet" | "yard" | "cup" | "point" => {
            !matches!(figure.value, Value::Ordinal(_))
        }
        _ => true,
    }
}

/// "30 C", "40C", "98 F" without a degree sign: a temperature only where no name or number goes on behind it.
pub(super) fn bare_temperature(
    row: &Row<'_>,
    at: usize,
    figure: &Figure,
) -> Option<(&'static UnitDef, usize)> {
    let fahrenheit = row.str(at) == "F";
    if row.str(at) != "C" && !fahrenheit {
        return None;
    }
    let value = figure.decimal()?;
    let plausible =
        value > rust_decimal::Decimal::from(-100) && value < rust_decimal::Decimal::from(1_000);
    let follows =
        row.is_stop(at + 1) || row.is_word(at + 1) && !row.glued(at + 1) && !row.is_capital(at + 1);
    let before = figure.from.wrapping_sub(1);
    let labelled = row.glued(figure.from) && !row.is_mark(before, &['(', '-', '−', '–'])
        || row.is_mark(before, &['-']) && row.glued(before)
        || row.any(before, &["the", "form", "a", "section", "rule", "page"]) && row.glued(at);
    let reads = plausible && follows && !labelled && !matches!(figure.value, Value::Ordinal(_));
    let name = if fahrenheit { "fahrenheit" } else { "celsius" };
    reads
        .then(|| UnitDef::named(name).map(|unit| (unit, at + 1)))
        .flatten()
}

/// Whether the unit is one of time in which ages are counted.
pub(super) fn is_age_unit(unit: &UnitDef) -> bool {
    unit.dimension == Dimension::Time && matches!(unit.name, "years" | "months" | "weeks" | "days")
}
