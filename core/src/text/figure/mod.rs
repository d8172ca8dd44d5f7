//! The quantities that a text states: figures with unit, hedge and direction, told apart from what only looks like one.
//!
//! A reading goes through four steps, each in a file of its own: the figure (`number`, `digits`, `spelling`), its
//! unit (`units`, `money`, `signs`), how figures belong together (`item`: compounds, ranges, so many of so many), and what
//! the words around it make of it (`hedge`, `change`, `context`, `rank`).

mod change;
mod combine;
mod compound;
mod conjunct;
mod context;
mod digits;
mod hedge;
mod item;
mod level;
mod margin;
mod measured;
mod money;
mod names;
mod noun;
mod number;
mod opaque;
mod open;
mod output;
mod power;
mod rank;
mod reader;
mod score;
mod signs;
mod so_far;
mod spelling;
mod turned;
mod units;
mod value;

#[cfg(test)]
mod tests;

pub(crate) use self::margin::names_margin;

use super::language::{Sense, languages_read};
use super::row::Row;
use super::time::Taken;
#[cfg(feature = "json")]
use crate::model::Hedge;
use crate::model::{Measure, Quantity, Unit, UnitDef, is_currency};
use rust_decimal::Decimal;
use std::ops::Range;

/// A quantity that a text states, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuantityReading {
    /// The figure with its unit, in bytes of the text: "2.4 billion cubic metres". Words of hedge or direction are not
    /// part of it.
    pub span: Range<usize>,
    /// The figure alone, in bytes: "2.4 billion".
    pub number: Range<usize>,
    /// What is stated, in the terms of a declaration. What is merely counted ("3 warships") has no unit here; the words
    /// are in [`noun`](Self::noun).
    pub quantity: Quantity,
    /// What is counted, where it directly follows, in bytes: "warships". Up to the first plural among three words.
    pub noun: Option<Range<usize>>,
    /// Whether this is a statistic, or what else it is.
    pub kind: ReadingKind,
    /// A second reading where the words allow two: "10 pounds" is money or mass, "100m" metres or a hundred million,
    /// "raised $5 million" an amount or a change, "3 points" points of an index or of per cent. Boxed, since few have one
    /// and every reading would keep the room.
    pub alternative: Option<Box<Quantity>>,
    /// Whether it is an age: "13-year-old", "five years old".
    pub age: bool,
    /// All units that the words may mean, where these are several and nothing tells which: any dollar for "$", Celsius or
    /// Fahrenheit for "degrees". Currencies by their codes, units by their names; the [`quantity`](Self::quantity), or the
    /// [`alternative`](Self::alternative), names the first of them.
    pub among: &'static [&'static str],
}

/// What a figure in a text is. A reader could check those of [`Statistic`](Self::Statistic), [`Occurrence`](Self::Occurrence),
/// [`Score`](Self::Score) and [`Vague`](Self::Vague).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ReadingKind {
    /// An amount, share, change, multiple or rank, which "her third title" is, too: so many there have been.
    Statistic,
    /// An ordinal that ranks nothing: "the third man".
    Ordinal,
    /// A rank without a number: "the largest exporter".
    Superlative,
    /// Part of a stretch of the calendar: "the first nine months of 2021", "two days later", "the second half".
    Period,
    /// "one of": belonging, not a count.
    Partitive,
    /// "one" for a thing or for people in general: "the one that".
    Pronoun,
    /// What has been named already, with its number: "the two leaders".
    Definite,
    /// "a mile", "a three-judge panel", "10-year yields": an article or part of a compound more than a number.
    Determiner,
    /// "one goal", "a single vote", "no casualties": that there is one or none of something, more than how many.
    Single,
    /// "both".
    Dual,
    /// How often something happened: "elected twice", "three times".
    Occurrence,
    /// A scale without a figure: "millions of people", "several hundred", "dozens", which is an order of magnitude, and "a
    /// couple of", which is about two.
    Vague,
    /// How far another figure may be off: "plus or minus 3 points", "a margin of error of 3.1 points". The quantity has no sign.
    Margin,
    /// What a rate is counted by: "12 deaths per 100,000 people".
    Base,
    /// The number of a page, a flight, a model: "page 7", "Boeing 747", "24/7".
    Label,
    /// Digits in a name, an address or a version: "A4", "192.168.1.2".
    Code,
    /// Two numbers of a game, a vote or a ratio: "3-1", "219 to 207", "2:1".
    Score,
    /// One of the two numbers of a score, which may be a figure of its own: so many voted for it.
    Side,
    /// A telephone or account number.
    Phone,
}

impl ReadingKind {
    /// Whether it is a figure in the narrow sense, which tells how much or how many.
    pub const fn is_statistic(self) -> bool {
        matches!(self, Self::Statistic | Self::Occurrence)
    }

    /// Whether it is something that a reader could check, and an author declare.
    pub const fn states(self) -> bool {
        matches!(
            self,
            Self::Statistic | Self::Occurrence | Self::Score | Self::Vague
        )
    }

    /// Whether the figure counts or ranks anything at all. Names and codes do not, nor does "one of".
    pub const fn counts(self) -> bool {
        !matches!(
            self,
            Self::Code
                | Self::Phone
                | Self::Label
                | Self::Partitive
                | Self::Pronoun
                | Self::Determiner
                | Self::Dual
        )
    }
}

impl QuantityReading {
    /// Whether the words give a number of something, be it a statistic or not. Names and codes, "one of", "both", and scales
    /// without a figure ("millions of people") are none.
    pub fn is_number(&self) -> bool {
        use ReadingKind::{Code, Dual, Partitive, Phone, Pronoun, Side, Superlative, Vague};
        match self.kind {
            Pronoun | Partitive | Code | Phone | Dual | Superlative | Side => false,
            Vague => matches!(self.quantity.measure, Measure::Amount(_)),
            _ => true,
        }
    }

    /// The value in full: 13800000000 for "2.4 billion", 0.25 for "a quarter", 18 for "18 percent". Of a range it is
    /// the lower end. `None` where it does not fit a decimal.
    pub fn value(&self) -> Option<Decimal> {
        let value = match &self.quantity.measure {
            Measure::Amount(extent)
            | Measure::Multiple(extent)
            | Measure::Change { by: extent, .. } => extent.low.value()?,
            Measure::Rank(rank) => Decimal::from(*rank),
            Measure::Share {
                numerator,
                denominator,
            } => Decimal::from(*numerator).checked_div(Decimal::from(*denominator))?,
            Measure::OutOf { part, whole } => part.value()?.checked_div(whole.value()?)?,
            Measure::Score { first, .. } => Decimal::from(*first),
            Measure::Magnitude(magnitude) => Decimal::from(magnitude.one()),
        };
        Some(value.normalize())
    }

    /// The unit as a code that programs share: `%`, an ISO 4217 code, a UCUM code, `ordinal` for a place in an order,
    /// `age:year` and the like for an age. Customary units go by our name (`miles`), since few programs know UCUM's
    /// `[mi_i]`; [`UnitDef::ucum`] has it. `None` for a plain number, for people and for how often.
    pub fn unit_code(&self) -> Option<String> {
        if matches!(self.quantity.measure, Measure::Rank(_)) {
            return Some("ordinal".to_owned());
        }
        let code = match self.quantity.unit.as_ref()? {
            Unit::Percent => "%",
            Unit::PercentagePoint => "percentage point",
            Unit::Currency(code) => code,
            Unit::Counted(_) if self.kind == ReadingKind::Occurrence => return None,
            Unit::Counted(words) => words,
            Unit::Known(name) if name == "people" => return None,
            Unit::Known(name) if self.age => {
                return Some(format!("age:{}", name.trim_end_matches('s')));
            }
            Unit::Known(name) => shared_code(name),
        };
        Some(code.to_owned())
    }

    /// All units that the words may mean, by codes as that of [`unit_code`](Self::unit_code), where these are several.
    pub fn unit_codes(&self) -> Vec<String> {
        let named = match &self.quantity.unit {
            Some(Unit::Currency(name) | Unit::Known(name) | Unit::Counted(name)) => &**name,
            _ => "",
        };
        // Where two readings are possible, the units may be those of the other.
        let all = self.among.iter().filter(|_| self.among.contains(&named));
        all.map(|name| shared_code(name).to_owned()).collect()
    }
}

/// The code of a unit that programs share, of currencies and where there is none its name.
fn shared_code(name: &str) -> &str {
    match UnitDef::named(name) {
        Some(unit) if !unit.ucum.is_empty() && !unit.ucum.contains('_') => unit.ucum,
        _ => name,
    }
}

/// What is read of the figures of a text, each in order of position.
pub(crate) struct Figures {
    pub quantities: Vec<QuantityReading>,
    /// "a year", "an hour", "no casualties": no figures, but they may bear out that it is one year, and that there were none.
    pub implied: Vec<QuantityReading>,
}

/// Reads the quantities of a text.
pub(crate) fn quantities(row: &Row<'_>, taken: &Taken) -> Figures {
    reader::read(row, taken)
}

/// The second hedge of a figure: "nearly 700" is about 700 and less.
#[cfg(feature = "json")]
pub(crate) fn side(row: &Row<'_>, read: &QuantityReading) -> Option<Hedge> {
    hedge::other(row, row.token_at(read.span.start))
}

/// Whether all words before a figure belong to it: "between 15 and 20", "barely seven", "solo 3 %".
pub(crate) fn is_told_from_the_first(row: &Row<'_>, read: &QuantityReading) -> bool {
    let from = row.token_at(read.span.start);
    let (_, start) = hedge::before(row, from);
    let before = start.wrapping_sub(1);
    let ends =
        row.has(before, Sense::Between) || row.has_any(before, &[Sense::Only, Sense::NotAlone]);
    start == 0 && from > 0 || ends && before == 0
}

/// A unit or money that words name.
#[derive(Debug, PartialEq)]
pub(crate) struct Named {
    pub unit: Unit,
    /// How many of what the words name make one: 100 for "cents".
    pub parts: u32,
    /// All that the words may mean, where these are several; the unit is the first.
    pub among: &'static [&'static str],
}

/// The unit or the money that a few words name, in English or another language that is read.
pub(crate) fn named(words: &str) -> Option<Named> {
    if words.len() > LONGEST {
        return None;
    }
    languages_read().find_map(|tag| named_in(words, tag))
}

/// How many bytes the name of a unit has at most that is looked for in a language. No language has one that is half as long, and
/// a stranger may write a megabyte.
const LONGEST: usize = 200;

fn named_in(words: &str, tag: &str) -> Option<Named> {
    let text = format!("1 {words}");
    let row = Row::of(&text, tag);
    let whole = |next: usize| next == row.len();
    let one = |unit, parts| Named {
        unit,
        parts,
        among: &[],
    };
    if let Some(read) = units::percent(&row, 1).filter(|read| whole(read.next)) {
        return Some(one(read.unit, read.parts));
    }
    if let Some(money) = money::name(&row, 1).filter(|money| whole(money.next)) {
        return Some(Named {
            unit: money.unit,
            parts: money.parts,
            among: money.among,
        });
    }
    if row.has(1, Sense::Point) && whole(2) {
        return Some(one(Unit::PercentagePoint, 1));
    }
    let unit = UnitDef::named(words).or_else(|| unit_in(words, tag))?;
    Some(one(Unit::Known(unit.name.into()), 1))
}

/// Whether words of a language that is read count how often something happened: "times", "separate occasions".
pub(crate) fn is_how_often(words: &str) -> bool {
    words.len() <= LONGEST
        && languages_read().any(|tag| {
            let row = Row::of(words, tag);
            let last = row.len().wrapping_sub(1);
            row.has(last, Sense::Times)
                || row.word(last).times.is_some()
                || row.language.occasions == words
        })
}

/// Whether a sign is that of money.
pub(crate) fn is_money(sign: char) -> bool {
    signs::money(sign.encode_utf8(&mut [0; 4])).is_some()
}

/// The unit that an author names in a declaration, by its name in the model or by another that English has for it: the
/// singular, the plural, an abbreviation. Whether there is such a unit is not checked here.
///
/// ```
/// use newsfacts_core::{model::Unit, text::unit_named};
/// assert_eq!(unit_named("minute"), Unit::Known("minutes".into()));
/// assert_eq!(unit_named("EUR"), Unit::Currency("EUR".into()));
/// ```
pub fn unit_named(name: &str) -> Unit {
    match unit_in_words(name) {
        // The code of a currency is one in capitals, whatever else a word of these letters may mean: GBP is no Gbps.
        Some(unit) if unit.name == name || !is_currency(name) => Unit::Known(unit.name.into()),
        _ => Unit::from_name(name.to_owned()),
    }
}

/// The unit of the model of that name, or that a few words of English name: `cubic metres`, `km/h`, `MW`.
pub(crate) fn unit_in_words(words: &str) -> Option<&'static UnitDef> {
    UnitDef::named(words).or_else(|| unit_in(words, "en"))
}

/// The same in the words of any language that is read: "Tonnen".
pub(crate) fn unit_in_any_words(words: &str) -> Option<&'static UnitDef> {
    languages_read().find_map(|tag| UnitDef::named(words).or_else(|| unit_in(words, tag)))
}

fn unit_in(words: &str, tag: &str) -> Option<&'static UnitDef> {
    if words.len() > LONGEST {
        return None;
    }
    let row = Row::of(words, tag);
    let (unit, next) = units::unit(&row, 0)?;
    (next == row.len()).then_some(unit)
}
