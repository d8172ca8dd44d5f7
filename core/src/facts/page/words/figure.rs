//! Figures in plain words: "about 31.5 million EUR".

use super::{beginning, seen};
use crate::model::{Direction, Extent, Hedge, Measure, Number, Quantity, Scale, Statistic, Unit};

/// A figure as an editor reads it.
pub(in crate::facts::page) fn figure(quantity: &Quantity) -> String {
    let hedge = match quantity.hedge {
        Hedge::Exact => "",
        Hedge::About => "about ",
        Hedge::MoreThan => "more than ",
        Hedge::AtLeast => "at least ",
        Hedge::LessThan => "less than ",
        Hedge::AtMost => "at most ",
    };
    let unit = quantity.unit.as_ref();
    match &quantity.measure {
        Measure::Amount(extent) => format!("{hedge}{}{}", range(extent), behind(unit)),
        Measure::Change { direction, by } => {
            let way = match direction {
                Direction::Up => "up",
                Direction::Down => "down",
            };
            format!("{way} {hedge}{}{}", range(by), behind(unit))
        }
        Measure::Rank(rank) => match unit {
            Some(unit) => format!("{hedge}the {} {}", ordinal(*rank), name(unit)),
            None => format!("{hedge}{} place", ordinal(*rank)),
        },
        Measure::Share {
            numerator,
            denominator,
        } => format!("{hedge}{numerator}/{denominator}{}", behind(unit)),
        Measure::OutOf { part, whole } => {
            format!(
                "{hedge}{} of {}{}",
                number(part),
                number(whole),
                behind(unit)
            )
        }
        Measure::Multiple(extent) => format!("{hedge}{} times{}", range(extent), behind(unit)),
        Measure::Score { first, second } => format!("{hedge}{first}–{second}{}", behind(unit)),
        Measure::Magnitude(magnitude) => match unit {
            Some(unit) => format!("{hedge}{magnitude} of {}", name(unit)),
            None => format!("{hedge}{magnitude}"),
        },
    }
}

/// What a statistic is called in a line: "120 homes (homes to be built)".
pub(in crate::facts::page) fn figure_of(statistic: &Statistic) -> String {
    let of = beginning(&statistic.of.value, 60);
    seen(&format!("{} ({of})", figure(&statistic.quantity.value))).into_owned()
}

fn range(extent: &Extent) -> String {
    match &extent.high {
        Some(high) => format!("{} to {}", number(&extent.low), number(high)),
        None => number(&extent.low),
    }
}

fn number(number: &Number) -> String {
    let minus = match number.digits.is_sign_negative() && !number.digits.is_zero() {
        true => "minus ",
        false => "",
    };
    let digits = grouped(&number.digits.abs().to_string());
    match number.scale {
        Scale::One => format!("{minus}{digits}"),
        scale => format!("{minus}{digits} {}", scale.word()),
    }
}

/// Digits with a comma between thousands.
fn grouped(digits: &str) -> String {
    let (whole, rest) = digits.split_at(digits.find('.').unwrap_or(digits.len()));
    let mut grouped = String::with_capacity(digits.len() + whole.len() / 3);
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped + rest
}

fn behind(unit: Option<&Unit>) -> String {
    unit.map_or_else(String::new, |unit| format!(" {}", name(unit)))
}

fn name(unit: &Unit) -> &str {
    match unit {
        Unit::Percent => "percent",
        Unit::PercentagePoint => "percentage points",
        Unit::Currency(name) | Unit::Known(name) | Unit::Counted(name) => name,
    }
}

/// "1st", "2nd", "13th"
pub(super) fn ordinal(number: u32) -> String {
    let ending = match (number % 100, number % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_read_aloud() {
        for (json, words) in [
            (
                r#"{"amount":{"low":{"digits":"9000"}},"unit":{"counted":"vehicles"},"hedge":"about"}"#,
                "about 9,000 vehicles",
            ),
            (
                r#"{"amount":{"low":{"digits":"31.5","scale":"million"}},"unit":{"currency":"EUR"}}"#,
                "31.5 million EUR",
            ),
            (
                r#"{"amount":{"low":{"digits":"1234567.25"}}}"#,
                "1,234,567.25",
            ),
            (
                r#"{"amount":{"low":{"digits":"5"},"high":{"digits":"7"}},"unit":"percent"}"#,
                "5 to 7 percent",
            ),
            (
                r#"{"change":{"direction":"down","by":{"low":{"digits":"3"}}},"unit":"percentage-point","hedge":"more-than"}"#,
                "down more than 3 percentage points",
            ),
            (
                r#"{"amount":{"low":{"digits":"-12"}},"unit":{"known":"celsius"}}"#,
                "minus 12 celsius",
            ),
            (r#"{"rank":2}"#, "2nd place"),
            (
                r#"{"rank":113,"unit":{"counted":"title"}}"#,
                "the 113th title",
            ),
            (r#"{"share":{"numerator":1,"denominator":4}}"#, "1/4"),
            (
                r#"{"out-of":{"part":{"digits":"19"},"whole":{"digits":"31"}},"unit":{"counted":"councillors"}}"#,
                "19 of 31 councillors",
            ),
            (r#"{"multiple":{"low":{"digits":"2"}}}"#, "2 times"),
            (r#"{"score":{"first":2,"second":1}}"#, "2–1"),
            (
                r#"{"magnitude":"dozens","unit":{"counted":"homes"}}"#,
                "dozens of homes",
            ),
        ] {
            let quantity: Quantity = serde_json::from_str(json).expect(json);
            assert_eq!(figure(&quantity), words);
        }
    }
}
