//! What an author means who writes a declaration in the words of prose, in any language that is read: "rund 5 Prozent",
//! "Platz 3", "14. März 2023". Only messages ask for it; no declaration is read so.

use super::figure::{self, QuantityReading};
use super::language::{Language, Sense, languages_read};
use super::row::Row;
use super::time::{self, Precision};
#[cfg(feature = "json")]
use crate::model::Hedge;
use crate::model::{Interval, Measure, Moment, Quantity, Season, day};

/// How many words of a hedge may stand before a figure.
const BEFORE: usize = 3;

/// A figure that is written in the words of prose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeantFigure {
    /// What it would be as a declaration.
    pub quantity: Quantity,
    /// Whether it is a change, and the words do not say in which direction: "um 5 %".
    pub changed: bool,
}

/// The figure that prose in one of the languages that are read writes so, if it is nothing else.
///
/// ```
/// use newsfacts_core::text::figure_meant;
/// assert_eq!(figure_meant("rund 5 Prozent").unwrap().quantity.to_string(), "~5 %");
/// assert_eq!(figure_meant("Platz 3").unwrap().quantity.to_string(), "rank 3");
/// assert_eq!(figure_meant("exports 3"), None);
/// ```
pub fn figure_meant(written: &str) -> Option<MeantFigure> {
    languages_read().find_map(|tag| figure_meant_in(written, tag))
}

/// The same in the language and the region of a BCP 47 tag, as which the point and the comma of digits are read.
pub(crate) fn figure_meant_in(written: &str, tag: &str) -> Option<MeantFigure> {
    let row = Row::of(written, tag);
    let (mut read, dated) = figures(&row);
    let reading = read.pop().filter(|_| read.is_empty() && !dated)?;
    let before = words_before(&row, &reading);
    let sized = matches!(reading.quantity.measure, Measure::Magnitude(_));
    let amount = matches!(reading.quantity.measure, Measure::Amount(_));
    let changed = amount && before > 0 && row.has(0, Sense::By);
    // "solo 3 %", "between 15 and 20": these words tell nothing else
    let told = figure::is_told_from_the_first(&row, &reading);
    let led =
        (amount || sized) && reading.quantity.hedge.is_exact() && !changed && before > 0 && !told;
    let ends = written[reading.span.end..]
        .trim_matches([' ', '.'])
        .is_empty();
    (reading.kind.states() && ends && !led && before <= BEFORE).then_some(MeantFigure {
        quantity: reading.quantity,
        changed,
    })
}

/// On which side of a figure its words say that something lies beside being about it: "nearly 300" is less.
#[cfg(feature = "json")]
pub(crate) fn side_meant(written: &str, tag: &str) -> Option<Hedge> {
    let row = Row::of(written, tag);
    let (read, _) = figures(&row);
    let reading = read
        .first()
        .filter(|read| read.quantity.hedge == Hedge::About)?;
    figure::side(&row, reading)
}

/// The figures of some words, and whether a time is among them.
fn figures(row: &Row<'_>) -> (Vec<QuantityReading>, bool) {
    let times = time::times(row, day(2000, 1, 1));
    let read = figure::quantities(row, &times.taken).quantities;
    (read, !times.readings.is_empty())
}

fn words_before(row: &Row<'_>, reading: &QuantityReading) -> usize {
    (0..row.len())
        .take_while(|at| row.bytes(*at..*at + 1).start < reading.span.start)
        .count()
}

/// The date that prose in one of the languages that are read writes so: a day, a month, a season or a year.
///
/// ```
/// use newsfacts_core::text::date_meant;
/// assert_eq!(date_meant("14. März 2023").unwrap().to_string(), "2023-03-14");
/// assert_eq!(date_meant("am Montag"), None);
/// ```
pub fn date_meant(written: &str) -> Option<Moment> {
    let dated = |word: &str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    if !written.split([' ', '.', '/', '-']).any(dated) {
        return None;
    }
    languages_read().find_map(|tag| {
        let row = Row::of(written, tag);
        let mut read = time::times(&row, day(2000, 1, 1)).readings;
        let reading = read.pop().filter(|_| read.is_empty())?;
        let whole = reading.span == (0..written.len()) && reading.alternative.is_none();
        whole
            .then(|| moment(reading.interval?, reading.precision))
            .flatten()
    })
}

fn moment(interval: Interval, precision: Precision) -> Option<Moment> {
    let from = interval.from?;
    let (year, month) = (from.year(), u8::from(from.month()));
    match precision {
        Precision::Day => Some(Moment::Day(from)),
        Precision::Month => Moment::month(year, month).ok(),
        Precision::Year => Some(Moment::year(year)).and_then(Result::ok),
        Precision::Season => {
            let seasons = [
                Season::Spring,
                Season::Summer,
                Season::Autumn,
                Season::Winter,
            ];
            let season = seasons
                .into_iter()
                .find(|season| season.first_month() == month)?;
            Moment::season(year, season).ok()
        }
        _ => None,
    }
}

/// The tag of the language that is called so by those who speak it: "Deutsch".
///
/// ```
/// assert_eq!(newsfacts_core::text::language_called("deutsch"), Some("de"));
/// ```
pub fn language_called(name: &str) -> Option<&'static str> {
    let lower = name.to_lowercase();
    languages_read().find(|tag| Language::of_tag(tag).own_name == lower)
}
