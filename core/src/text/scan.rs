//! Everything that the engine sees in a text, for tools that draft declarations or show what would be checked.

use super::{
    AttributionReader, Bound, Precision, QuantityReading, Quotation, QuotationKind, Reach, Reading,
    ReadingKind, Role, Source, TimeReading, Who,
};
use crate::model::{Date, Direction, Hedge, Interval, Measure};
use crate::shown::beginning;

/// A passage that the engine reads as something: a quotation, a quantity or a time.
///
/// Serialized it is one flat object, with the key `kind` (`quotation`, `quantity`, `time`).
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
pub struct Sighting<'t> {
    /// What it is read as.
    #[cfg_attr(feature = "json", serde(flatten))]
    pub reading: Sight<'t>,
    /// The first character, in Unicode characters of the text.
    pub start: usize,
    /// The character behind the last.
    pub end: usize,
    /// The passage: a quotation with its marks, a figure with its unit.
    pub exact: &'t str,
}

impl Sighting<'_> {
    /// The same with only the [beginning](crate::shown::beginning) of what is longer than anybody wants to read.
    #[must_use]
    pub fn cut(&self) -> Self {
        let mut cut = self.clone();
        cut.exact = beginning(cut.exact);
        if let Sight::Quotation(quotation) = &mut cut.reading {
            let words = [&mut quotation.speaker, &mut quotation.via];
            let words = words.into_iter().flatten().chain(&mut quotation.parts);
            words.for_each(|words| *words = beginning(words));
        }
        cut
    }
}

/// What a passage is read as.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
#[cfg_attr(feature = "json", serde(tag = "kind", rename_all = "kebab-case"))]
pub enum Sight<'t> {
    /// Words between quotation marks.
    Quotation(QuotationSight<'t>),
    /// A figure.
    Quantity(QuantitySight),
    /// A date or a period.
    Time(TimeSight),
}

/// A quotation.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
pub struct QuotationSight<'t> {
    /// The words inside, one part for each paragraph.
    pub parts: Vec<&'t str>,
    /// Speech, or what else it looks like.
    #[cfg_attr(
        feature = "json",
        serde(rename = "type", serialize_with = "lower_debug")
    )]
    pub kind: QuotationKind,
    /// How many quotations it stands in.
    pub depth: usize,
    /// Whom the text names as the speaker, in its own words; it may be a pronoun.
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
    pub speaker: Option<&'t str>,
    /// Whether that is a pronoun.
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "std::ops::Not::not"))]
    pub pronoun: bool,
    /// Who is said to have reported it.
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
    pub via: Option<&'t str>,
}

/// A figure.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
pub struct QuantitySight {
    /// The value in full, of a range the lower end: 13800000000, 0.25 for "a quarter". In JSON a number where a double
    /// holds its digits, else a string.
    #[cfg_attr(feature = "json", serde(serialize_with = "exact"))]
    pub value: Option<rust_decimal::Decimal>,
    /// The upper end of a range.
    #[cfg_attr(
        feature = "json",
        serde(skip_serializing_if = "Option::is_none", serialize_with = "exact")
    )]
    pub high: Option<rust_decimal::Decimal>,
    /// `%`, `ordinal`, an ISO 4217 or UCUM code, `age:year`; `None` for a plain number.
    pub unit: Option<String>,
    /// All units that the words may mean, where these are several and `unit` is only the first: any dollar for "$".
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "Vec::is_empty"))]
    pub units: Vec<String>,
    /// How exact it is said to be.
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "Hedge::is_exact"))]
    pub hedge: Hedge,
    /// Up or down, of a change.
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "Option::is_none"))]
    pub direction: Option<Direction>,
    /// Whether it is a statistic, or what else.
    #[cfg_attr(
        feature = "json",
        serde(rename = "type", serialize_with = "lower_debug")
    )]
    pub kind: ReadingKind,
    /// As it would be declared: `~13.8 billion m3`.
    pub declared: String,
    /// A second reading, as it would be declared.
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "Vec::is_empty"))]
    pub alt: Vec<OtherValue>,
}

/// A second reading of a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
pub struct OtherValue {
    /// The value in full.
    #[cfg_attr(feature = "json", serde(serialize_with = "exact"))]
    pub value: Option<rust_decimal::Decimal>,
    /// The unit, as a code.
    pub unit: Option<String>,
    /// All units that the words may mean, where these are several.
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "Vec::is_empty"))]
    pub units: Vec<String>,
}

/// A date or a period.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
pub struct TimeSight {
    /// The first day, `None` where it is open or undecided.
    pub from: Option<String>,
    /// The day after the last.
    pub to: Option<String>,
    /// Whether the text says which days are meant.
    pub decided: bool,
    /// What it names, or counts in.
    #[cfg_attr(feature = "json", serde(serialize_with = "lower_debug"))]
    pub precision: Precision,
    /// A second reading; of "two years ago", whose first is the very day, that year.
    #[cfg_attr(feature = "json", serde(skip_serializing_if = "Vec::is_empty"))]
    pub alt: Vec<OtherTime>,
    /// Which side is open: of "by March" what lies before it.
    #[cfg_attr(
        feature = "json",
        serde(
            skip_serializing_if = "Option::is_none",
            serialize_with = "lower_debug_of"
        )
    )]
    pub bound: Option<Bound>,
}

/// A second reading of a date or period.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "json", derive(serde::Serialize))]
pub struct OtherTime {
    /// The first day.
    pub from: Option<String>,
    /// The day after the last.
    pub to: Option<String>,
}

/// Reads a text and lists all that the engine sees in it, in the order of the text.
///
/// Of times these are all that name days, if only vaguely ("in recent years"). What points at a time that is told elsewhere ("that
/// day", "two years later") is listed where the text tells which days that makes.
///
/// `published` is the day from which words such as "last month" are counted, `language` a BCP 47 tag. No actors are known
/// here, so a speaker is given in the text's own words.
///
/// ```
/// use newsfacts_core::{model::day, text::{Sight, Source, scan}};
///
/// let text = Source::new("vote.txt", "“We start,” the mayor said on Friday. It costs €31.5 million.");
/// let seen = scan(&text, day(2022, 12, 30), "en");
/// let [quotation, friday, cost] = &seen[..] else { panic!("{seen:?}") };
/// assert_eq!((quotation.start, quotation.end), (0, 11));
/// assert!(matches!(&friday.reading, Sight::Time(time) if time.from.as_deref() == Some("2022-12-30")));
/// assert!(matches!(&cost.reading, Sight::Quantity(cost) if cost.declared == "31.5 million EUR"));
/// let elsewhere = Source::new("vote.txt", "That day it rained.");
/// assert!(scan(&elsewhere, day(2022, 12, 30), "en").is_empty());
/// ```
pub fn scan<'t>(source: &'t Source, published: Date, language: &str) -> Vec<Sighting<'t>> {
    let text = source.text();
    let reading = Reading::new(source, Some(published), language);
    let reader = AttributionReader::new(&reading, &[]);
    let sighting = |range: &std::ops::Range<usize>, reading| Sighting {
        reading,
        start: range.start,
        end: range.end,
        exact: &text[range.clone()],
    };
    let mut seen: Vec<Sighting<'t>> = Vec::new();
    for (index, quotation) in reading.quotations.iter().enumerate() {
        let reading = quotation_sight(text, quotation, &reader, index);
        seen.push(sighting(&quotation.span, reading));
    }
    drop(reader); // much of what is kept in memory
    let Reading {
        times,
        quantities: mut numbers,
        ..
    } = reading;
    numbers.retain(QuantityReading::is_number);
    seen.reserve_exact(numbers.len());
    seen.extend(
        numbers
            .into_iter()
            .map(|quantity| sighting(&quantity.span, quantity_sight(&quantity))),
    );
    // What only points at a time that is told elsewhere, or nowhere ("that day", "two years later"), names no days.
    let named = |time: &&TimeReading| time.interval.is_some() || time.vague;
    seen.reserve_exact(times.len());
    seen.extend(
        times
            .iter()
            .filter(named)
            .map(|time| sighting(&time.span, time_sight(time))),
    );
    seen.sort_by_key(|sighting| (sighting.start, usize::MAX - sighting.end));
    for sighting in &mut seen {
        sighting.start = source.character(sighting.start);
        sighting.end = source.character(sighting.end);
    }
    seen
}

fn quotation_sight<'t>(
    text: &'t str,
    quotation: &Quotation,
    reader: &AttributionReader<'_>,
    index: usize,
) -> Sight<'t> {
    let found = reader.read(index);
    // What the rules would make nothing of is not shown.
    let named = |role| {
        let mut firm = found.iter().filter(|one| one.reach != Reach::Loose);
        firm.find(|one| one.role == role)
    };
    let words = |role| {
        named(role)
            .map(|one| &text[one.name.clone()])
            .filter(|name| !name.is_empty())
    };
    Sight::Quotation(QuotationSight {
        parts: quotation
            .parts
            .iter()
            .map(|part| &text[part.clone()])
            .collect(),
        kind: quotation.kind,
        depth: quotation.depth,
        speaker: words(Role::Speaker),
        pronoun: named(Role::Speaker).is_some_and(|one| one.who == Who::Pronoun),
        via: words(Role::Via),
    })
}

fn quantity_sight(reading: &QuantityReading) -> Sight<'static> {
    let quantity = &reading.quantity;
    let high = match &quantity.measure {
        Measure::Amount(extent)
        | Measure::Multiple(extent)
        | Measure::Change { by: extent, .. } => extent
            .high
            .as_ref()
            .and_then(|high| high.value())
            .map(|high| high.normalize()),
        _ => None,
    };
    let direction = match quantity.measure {
        Measure::Change { direction, .. } => Some(direction),
        _ => None,
    };
    let other = reading.alternative.clone().map(|quantity| QuantityReading {
        quantity: *quantity,
        alternative: None,
        ..reading.clone()
    });
    Sight::Quantity(QuantitySight {
        value: reading.value(),
        high,
        unit: reading.unit_code(),
        units: reading.unit_codes(),
        hedge: quantity.hedge,
        direction,
        kind: reading.kind,
        declared: quantity.to_string(),
        alt: other
            .iter()
            .map(|other| OtherValue {
                value: other.value(),
                unit: other.unit_code(),
                units: other.unit_codes(),
            })
            .collect(),
    })
}

fn time_sight(reading: &TimeReading) -> Sight<'static> {
    let days = |interval: &Interval| {
        let day = |day: Option<Date>| day.map(|day| day.to_string());
        (day(interval.from), day(interval.to))
    };
    let first = reading.to_the_day.or(reading.interval);
    let (from, to) = first.as_ref().map(days).unwrap_or_default();
    let whole = reading.interval.filter(|_| reading.to_the_day.is_some());
    let other = |interval: &Interval| {
        let (from, to) = days(interval);
        OtherTime { from, to }
    };
    Sight::Time(TimeSight {
        from,
        to,
        decided: reading.interval.is_some() && !reading.vague && !reading.uncertain,
        precision: reading.precision,
        alt: (reading.alternative.iter().chain(&whole))
            .map(other)
            .collect(),
        bound: reading.bound,
    })
}

#[cfg(feature = "json")]
fn exact<S: serde::Serializer>(
    value: &Option<rust_decimal::Decimal>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serde::Serialize::serialize(&value.map(crate::model::Exact), serializer)
}

#[cfg(feature = "json")]
fn lower_debug_of<T: std::fmt::Debug, S: serde::Serializer>(
    value: &Option<T>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => lower_debug(value, serializer),
        None => serializer.serialize_none(),
    }
}

/// The name of a variant without data, in lower case.
#[cfg(feature = "json")]
fn lower_debug<T: std::fmt::Debug, S: serde::Serializer>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&format!("{value:?}").to_lowercase())
}
