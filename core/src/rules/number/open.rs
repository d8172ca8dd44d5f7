//! What the words around a figure leave open where a declaration says more than is read: that is undecided, and no error.

use super::arithmetic::is_counted;
use crate::{
    model::{Dimension, Extent, Hedge, Measure, Quantity, Scale, Unit, UnitDef},
    text::{self, QuantityReading},
};

/// What of a figure may be left open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::rules) enum Open {
    /// It has no unit, and one is declared.
    Unit,
    /// It is no change, and one is declared.
    Direction,
    /// It has another hedge than is declared.
    Hedge,
    /// It may be read as a change as well, and none is declared.
    Level,
    /// It is a place in an order, and one is declared.
    Order,
}

/// Whether the text leaves a part of a figure open. In a language that is not read, words may say anything.
pub(super) fn is_open(
    part: Open,
    declared: &Quantity,
    read: &QuantityReading,
    text: &text::Reading<'_>,
) -> bool {
    if !text.is_read() {
        return true;
    }
    match (part, &declared.measure) {
        (Open::Unit, _) => declared
            .unit
            .as_ref()
            .is_none_or(|unit| may_be_in(unit, read, text)),
        (Open::Direction, Measure::Change { direction, .. }) => text.may_go(read, *direction),
        (Open::Direction, _) => false,
        (Open::Level, _) => text.may_be_level(read),
        (Open::Order, _) => !text.is_from_the_end(read),
        (Open::Hedge, _) if text.is_hedge_open(read) => true,
        (Open::Hedge, _) if declared.hedge.is_exact() => false,
        (Open::Hedge, _) => {
            let rounds = declared.hedge == Hedge::About && read.quantity.hedge.is_exact();
            text.other_hedge(read) == Some(declared.hedge)
                || text.bound_of_another(read) == Some(declared.hedge)
                || rounds && (is_rounded(declared, &read.quantity) || text.may_be_estimate(read))
        }
    }
}

/// Whether a number without a unit may be in the declared one: "515 were injured" may be people and no kilometres; behind a name
/// and a comma it is an age.
fn may_be_in(unit: &Unit, read: &QuantityReading, text: &text::Reading<'_>) -> bool {
    let is_years = matches!(unit, Unit::Known(name) if name == YEARS);
    if text.is_age(read) {
        return is_years;
    }
    let large = read.value().is_some_and(|value| value.abs() >= MOST.into());
    let shares = !(large && matches!(unit, Unit::Percent | Unit::PercentagePoint));
    is_counted(Some(unit))
        || read.noun.is_some()
        || is_years && text.may_be_age(read)
        || is_below_zero(read) && is_of_warmth(unit)
        || shares && text.may_share(read, unit)
}

/// "It was minus 12 in Oslo."
fn is_below_zero(read: &QuantityReading) -> bool {
    let number = match &read.quantity.measure {
        Measure::Amount(extent) => extent.low.value(),
        _ => None,
    };
    number.is_some_and(|value| value.is_sign_negative() && value.abs() < COLDEST.into())
}

fn is_of_warmth(unit: &Unit) -> bool {
    let def = match unit {
        Unit::Known(name) => UnitDef::named(name),
        _ => None,
    };
    def.is_some_and(|def| matches!(def.dimension, Dimension::Temperature | Dimension::Angle))
}

/// It is nowhere on earth as cold as that.
const COLDEST: u32 = 100;

/// From here on a bare number shares no per cent with the figures of its sentence.
const MOST: u32 = 1000;

/// The unit in which people are old.
pub(super) const YEARS: &str = "years";

/// "13.8 billion" has fewer digits than 13,800,000,000, which it is about.
fn is_rounded(declared: &Quantity, read: &Quantity) -> bool {
    let scale = |quantity: &Quantity| match &quantity.measure {
        Measure::Amount(Extent { low, .. })
        | Measure::Change {
            by: Extent { low, .. },
            ..
        } => Some(low.scale),
        _ => None,
    };
    scale(declared) == Some(Scale::One) && scale(read).is_some_and(|scale| scale > Scale::Hundred)
}
