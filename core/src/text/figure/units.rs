//! Units behind a figure: per cent, percentage points, and the units of the model.
//!
//! A unit is a sign, or a term of the language. Squares, cubes and rates are composed of them, and found in the model by
//! their size: "square miles", "m²", "kilometres per hour", "barrels a day".

use super::change;
use super::signs;
use super::value::{Figure, Value, Written};
use crate::model::{Dimension, Unit, UnitDef};
use crate::text::language::{Form, Sense, UnitWord};
use crate::text::row::Row;
use rust_decimal::Decimal;

/// A unit that was read, and the token after it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct UnitRead {
    pub unit: Unit,
    /// What the figure is divided by to be in this unit: 100 for basis points.
    pub parts: u32,
    pub next: usize,
}

/// "%", "percent", "per cent", "percentage points", "basis points" from the token `at`.
pub(super) fn percent(row: &Row<'_>, at: usize) -> Option<UnitRead> {
    let at = at + usize::from(row.is_hyphen(at));
    if row.is_mark(at, &['%', '％', '٪']) {
        let behind = at + 1 + usize::from(row.is_hyphen(at + 1));
        let (unit, next) = match row.has(behind, Sense::Point) {
            true => (Unit::PercentagePoint, behind + 1),
            false => (Unit::Percent, at + 1),
        };
        let parts = 1;
        return Some(UnitRead { unit, parts, next });
    }
    if !row.same_paragraph(at) || row.str(at).len() < 3 && !row.is_lower(at) {
        return None; // "5 PC games"
    }
    let ((unit, parts), next) = row.term(at, |word| match word {
        UnitWord::Percent => Some((Unit::Percent, 1)),
        UnitWord::PercentagePoint => Some((Unit::PercentagePoint, 1)),
        UnitWord::BasisPoint => Some((Unit::PercentagePoint, 100)),
        UnitWord::TenthOfPoint => Some((Unit::PercentagePoint, 10)),
        _ => None,
    })?;
    Some(UnitRead { unit, parts, next })
}

/// The longest unit of the model that begins at the token `at`, behind a figure.
pub(super) fn known(
    row: &Row<'_>,
    at: usize,
    figure: &Figure,
) -> Option<(&'static UnitDef, usize)> {
    let open = row.mark(at) == Some('(');
    let start = at + usize::from(open || row.is_hyphen(at));
    if !row.same_paragraph(start) {
        return None;
    }
    let (unit, next) = unit(row, start)?;
    if open {
        return (row.mark(next) == Some(')')).then_some((unit, next + 1)); // "20 (kg)"
    }
    fits(row, start, next, figure).then_some((unit, next))
}

/// The unit behind a word that describes it, from the token `at`: "10 extra years", "three more weeks", "five long miles".
pub(super) fn described(
    row: &Row<'_>,
    at: usize,
    figure: &Figure,
) -> Option<(&'static UnitDef, usize)> {
    use Sense::{Adverb, After, Before, Determiner, Function, Plural, Predicate, Selector};
    let other = row.has_any(at, &[Function, Predicate, Selector, Determiner])
        && change::difference(row, at).is_none()
        || row.can_be(at, Adverb)
        || row.can_be(at, Plural)
        || row.is_number_word(at);
    let describes = row.is_lower(at) && !row.glued(at) && row.same_paragraph(at) && !other;
    let number = matches!(figure.value, Value::Number(_)) && figure.small(2) != Some(1);
    let plural = row.language.capital_nouns || row.can_be(at + 1, Plural);
    if !describes || !number || !plural || row.glued(at + 1) || row.str(at + 1).len() < 4 {
        return None;
    }
    let (unit, next) = known(row, at + 1, figure)?;
    // "left 12 injured hours after the blast"
    let when = row.has_any(next, &[After, Before, Adverb]);
    // "three upturned cups" are things
    let measured = unit.dimension == Dimension::Time || is_counted_by_article(unit);
    (measured && !when && next == at + 2).then_some((unit, next))
}

/// The longest unit at a token, whatever stands before it.
pub(super) fn unit(row: &Row<'_>, at: usize) -> Option<(&'static UnitDef, usize)> {
    let (unit, next) = power(row, at)?;
    let (unit, next) = rate(row, unit, next)
        .or_else(|| scale_of_degrees(row, unit, next))
        .unwrap_or((unit, next));
    let quotes = row.is_mark(next.wrapping_sub(1), &['"', '\'']);
    let cut = row.glued(next) && (row.is_word(next) || row.is_digits(next));
    (quotes || !cut).then_some((unit, next))
}

/// A unit that nothing goes on behind: a sign, or else a term.
fn simple(row: &Row<'_>, at: usize) -> Option<(&'static UnitDef, usize)> {
    sign(row, at).or_else(|| {
        row.term(at, |word| match word {
            UnitWord::Measure(name) => UnitDef::named(name),
            UnitWord::OneOf(names) => UnitDef::named(names.first()?),
            _ => None,
        })
    })
}

/// All units that may be meant by the one that stands from the token `at` to the token `next`, behind a figure; none where
/// the words leave nothing open.
pub(super) fn among(
    row: &Row<'_>,
    (at, next): (usize, usize),
    unit: &UnitDef,
    figure: &Figure,
) -> &'static [&'static str] {
    if unit.dimension == Dimension::Angle {
        return match is_temperature(row, figure, next) {
            true => signs::DEGREES,
            false => &[],
        };
    }
    let open = row.mark(at) == Some('(');
    let start = at + usize::from(open || row.is_hyphen(at));
    let shared = row.term(start, |word| match word {
        UnitWord::OneOf(names) => Some(*names),
        _ => None,
    });
    match shared {
        Some((names, end)) if end + usize::from(open) == next => names,
        _ => &[],
    }
}

/// Whether the words beside plain degrees leave it open that they are a temperature: no angle, no place on the globe.
fn is_temperature(row: &Row<'_>, figure: &Figure, next: usize) -> bool {
    let before = figure.from.wrapping_sub(1);
    let of = before.wrapping_sub(usize::from(row.has_any(before, &[Sense::Of, Sense::By])));
    let behind = next + usize::from(row.is_hyphen(next));
    !row.has(of, Sense::Angle) && !row.has_any(behind, &[Sense::Angle, Sense::Compass])
}

/// The longest sign at a token. What belongs to a sign stands without a blank: "°C", "b/d".
fn sign(row: &Row<'_>, at: usize) -> Option<(&'static UnitDef, usize)> {
    const LONGEST: usize = 3;
    row.get(at)?;
    let mut end = at + 1;
    while end < at + LONGEST && row.glued(end) {
        end += 1;
    }
    while end > at {
        let sign = match end - at {
            1 => row.str(at),
            _ => &row.text[row.bytes(at..end)],
        };
        if let Some(unit) = signs::unit(sign) {
            return Some((unit, end));
        }
        end -= 1;
    }
    None
}

/// "square metres", "sq. km", "m²", "km2", "m^3", "metres cubed", or a unit as it is.
fn power(row: &Row<'_>, at: usize) -> Option<(&'static UnitDef, usize)> {
    let before = match () {
        () if row.has(at, Sense::Square) => 2,
        () if row.has(at, Sense::Cubic) => 3,
        () => 1,
    };
    if before > 1 {
        let joint = row.is_hyphen(at + 1) || row.mark(at + 1) == Some('.') && row.glued(at + 1);
        let (length, next) = simple(row, at + 1 + usize::from(joint))?;
        return Some((raised(length, before)?, next));
    }
    let (unit, next) = simple(row, at)?;
    if row.is_mark(next - 1, &['\'', '"']) {
        return Some((unit, next)); // "6'3" is no cube
    }
    let hat = usize::from(row.mark(next) == Some('^') && row.glued(next) && row.glued(next + 1));
    let (behind, end) = match row.str(next + hat) {
        "2" | "²" if row.glued(next) => (2, next + hat + 1),
        "3" | "³" if row.glued(next) => (3, next + hat + 1),
        _ if row.has(next, Sense::Squared) => (2, next + 1),
        _ if row.has(next, Sense::Cubed) => (3, next + 1),
        _ => return Some((unit, next)),
    };
    Some(raised(unit, behind).map_or((unit, next), |unit| (unit, end)))
}

fn raised(unit: &UnitDef, power: i32) -> Option<&'static UnitDef> {
    let dimension = match power {
        2 => Dimension::Area,
        _ => Dimension::Volume,
    };
    let length = unit.dimension == Dimension::Length;
    length
        .then(|| UnitDef::of_size(dimension, unit.factor.powi(power)))
        .flatten()
}

/// "kilometres per hour", "feet a second", "m3/day": a unit divided by one of time.
fn rate(row: &Row<'_>, unit: &UnitDef, next: usize) -> Option<(&'static UnitDef, usize)> {
    let slash = row.mark(next) == Some('/') && row.glued(next) && row.glued(next + 1);
    if !slash && !row.has_any(next, &[Sense::Per, Sense::A]) || !row.same_paragraph(next + 1) {
        return None;
    }
    let dimension = match unit.dimension {
        Dimension::Length => Dimension::Speed,
        Dimension::Volume => Dimension::Flow,
        _ => return None,
    };
    let (time, end) = simple(row, next + 1)?;
    let rate = UnitDef::of_size(dimension, unit.factor / time.factor)?;
    (time.dimension == Dimension::Time).then_some((rate, end))
}

/// "degrees Celsius", "° F"
fn scale_of_degrees(
    row: &Row<'_>,
    unit: &UnitDef,
    next: usize,
) -> Option<(&'static UnitDef, usize)> {
    if unit.dimension != Dimension::Angle {
        return None;
    }
    if let Some(scale) = signs::scale(row.str(next)) {
        return Some((scale, next + 1));
    }
    simple(row, next).filter(|(scale, _)| scale.dimension == Dimension::Temperature)
}

/// Short forms that are other words or signs as well count as units only where nothing else is likely.
fn fits(row: &Row<'_>, start: usize, next: usize, figure: &Figure) -> bool {
    if next != start + 1 {
        return true;
    }
    let joined = row.is_hyphen(start.wrapping_sub(1));
    let glued = row.glued(start) && !joined;
    if row.has(start, Sense::In) {
        return inches(row, start, figure);
    }
    if row
        .number(start)
        .is_some_and(|word| word.form == Form::Ordinal)
    {
        // "1 second", "a 30-second break", but "the two second goals"
        return matches!(figure.value, Value::Number(_)) && figure.small(2).is_some() || joined;
    }
    match row.str(start) {
        "\"" => glued && figure.small(100).is_some(),
        "'" => {
            let inches = row.is_digits(next) && row.glued(next) && row.mark(next + 1) == Some('"');
            glued && (inches || row.is_end(next)) && figure.small(100).is_some()
        }
        // "won by 0.8s", but "the 1990s"
        "s" => glued && figure.decimal().is_some_and(|value| value.scale() > 0),
        "h" => glued || !row.is_word(next),
        sign if signs::is_also_word(sign) => glued,
        // "los dos ha dicho"
        _ if row.has(start, Sense::Auxiliary) => figure.written != Written::Words,
        sign => glued || sign.len() > 1 || !row.is_capital(start),
    }
}

/// Whether a word for inches that is "in" as well means inches.
fn inches(row: &Row<'_>, at: usize, figure: &Figure) -> bool {
    let next = at + 1;
    let before = figure.from.wrapping_sub(1);
    let behind_feet = simple(row, before).is_some_and(|(unit, _)| unit.name == "ft");
    let measured = row.is_stop(next)
        || row.is_hyphen(next) && !row.is_digits(next + 1)
        || behind_feet
        || row.glued(at) && !row.is_hyphen(at - 1) && !row.is_digits(next);
    measured
        && matches!(figure.written, Written::Plain(1..=3) | Written::Digits)
        && row.is_lower(at)
}

/// "30 C", "40C", "98 F" without a degree sign: a temperature only where no name or number goes on behind it.
pub(super) fn bare_temperature(
    row: &Row<'_>,
    at: usize,
    figure: &Figure,
) -> Option<(&'static UnitDef, usize)> {
    if !row.is_capital(at) {
        return None;
    }
    let unit = signs::scale(row.str(at))?;
    let value = figure.decimal()?;
    let plausible = value > Decimal::from(-100) && value < Decimal::from(1_000);
    let follows =
        row.is_stop(at + 1) || row.is_word(at + 1) && !row.glued(at + 1) && !row.is_capital(at + 1);
    let before = figure.from.wrapping_sub(1);
    let labelled = row.glued(figure.from) && !row.is_mark(before, &['(', '-', '−', '–'])
        || row.is_mark(before, &['-']) && row.glued(before)
        || row.has_any(before, &[Sense::The, Sense::A, Sense::NamesSection]) && row.glued(at)
        || is_model(row, at, figure);
    let ordinal = matches!(figure.value, Value::Ordinal(_));
    (plausible && follows && !labelled && !ordinal).then_some((unit, at + 1))
}

/// "the satellite Hispasat 1C": a digit and a letter behind a name that is not the first word are its own.
fn is_model(row: &Row<'_>, at: usize, figure: &Figure) -> bool {
    let name = figure.from.wrapping_sub(1);
    matches!(figure.written, Written::Plain(1))
        && row.glued(at)
        && !row.language.capital_nouns
        && row.is_capital(name)
        && row.sentence(name).start != name
}

/// Whether the unit is one of time in which ages are counted.
pub(super) fn is_age_unit(unit: &UnitDef) -> bool {
    unit.dimension == Dimension::Time && matches!(unit.name, "years" | "months" | "weeks" | "days")
}

/// Whether the unit is one that prose counts with an article: "a mile", but "a stone" and "a cup" are things.
pub(super) fn is_counted_by_article(unit: &UnitDef) -> bool {
    let names = [
        "miles", "km", "m", "gallons", "L", "kg", "t", "oz", "lb", "acres", "ha", "inches", "g",
    ];
    names.contains(&unit.name)
}
