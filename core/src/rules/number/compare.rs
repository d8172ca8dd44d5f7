//! Whether a declared figure is the one that the article states.

use super::open::{self, Open};
use crate::model::sums::Sums;
use crate::{
    model::{
        Dimension, Direction, Extent, Hedge, Magnitude, Measure, Number, Quantity, Unit, UnitDef,
        is_currency,
    },
    text::{self, QuantityReading, ReadingKind},
};
use rust_decimal::Decimal;
use std::borrow::Cow;

/// How a declared figure relates to one that the article states; the better the match, the smaller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::rules) enum Match {
    /// The article says so.
    Same,
    /// The article is less sure, or sets a bound.
    OtherHedge,
    /// The article says that it went the other way, or that it is a change at all.
    OtherDirection,
    /// The same number of something else, in another noun of the article.
    OtherNoun,
    /// The same number of something else.
    OtherUnit,
    /// The same digits with another scale word.
    OtherScale,
    /// Another figure.
    Other,
}

/// Compares what is declared with what is read, under the better of its readings where the words allow two. What the words
/// around it leave open counts as the same.
pub(in crate::rules) fn compare_any(
    declared: &Quantity,
    reading: &QuantityReading,
    text: &text::Reading<'_>,
) -> Match {
    compare_leaving(declared, reading, &|part| {
        open::is_open(part, declared, reading, text)
    })
}

/// The same, with what may be left open of a figure where the words alone do not tell.
pub(in crate::rules) fn compare_leaving(
    declared: &Quantity,
    reading: &QuantityReading,
    open: &dyn Fn(Open) -> bool,
) -> Match {
    let counted = declared.hedge.is_exact() && matches!(declared.measure, Measure::Amount(_));
    if reading.kind == ReadingKind::Side && !counted {
        return Match::Other; // so many voted for it
    }
    let read_as = |read: &Quantity| {
        let how = compare(
            declared,
            &in_declared_unit(declared, read, reading.among),
            open,
        );
        match counts_something_else(declared, read, reading) {
            true => how.max(Match::OtherUnit),
            false => how,
        }
    };
    let ranks = |quantity: &Quantity| matches!(quantity.measure, Measure::Rank(_));
    if ranks(declared) && ranks(&reading.quantity) && !open(Open::Order) {
        return Match::Other; // "second from bottom"
    }
    let changes = |quantity: &Quantity| matches!(quantity.measure, Measure::Change { .. });
    let first = read_as(&reading.quantity);
    let other = reading.alternative.as_deref();
    // "rose by a quarter" is not 25 percent
    let first = match !changes(declared) && other.is_some_and(changes) && !open(Open::Level) {
        true => first.max(Match::OtherDirection),
        false => first,
    };
    first.min(other.map_or(Match::Other, read_as))
}

/// Whether digits and signs alone state what is declared, whatever the words around them say.
pub(super) fn is_in_digits(declared: &Quantity, reading: &QuantityReading) -> bool {
    let states = |read: &Quantity| {
        let read = in_declared_unit(declared, read, reading.among);
        let how = compare(declared, &read, &|_| true);
        matches!(how, Match::Same | Match::OtherHedge)
    };
    states(&reading.quantity) || reading.alternative.as_deref().is_some_and(states)
}

/// A figure that is read, in the declared unit where its words may mean that one among others: "$5" in any dollar.
pub(super) fn in_declared_unit<'r>(
    declared: &Quantity,
    read: &'r Quantity,
    among: &[&str],
) -> Cow<'r, Quantity> {
    let unit = declared.unit.as_ref();
    match read.unit == declared.unit || !may_mean(read.unit.as_ref(), among, unit) {
        true => Cow::Borrowed(read),
        false => Cow::Owned(Quantity {
            unit: unit.cloned(),
            ..read.clone()
        }),
    }
}

/// Whether a unit that is read, or another of those that its words may mean, is the declared one.
pub(super) fn may_mean(read: Option<&Unit>, among: &[&str], declared: Option<&Unit>) -> bool {
    if read == declared || among.is_empty() {
        return read == declared;
    }
    match (read, declared) {
        (Some(Unit::Currency(_) | Unit::Counted(_)), Some(Unit::Currency(name)))
        | (Some(Unit::Known(_)), Some(Unit::Known(name))) => among.contains(&&**name),
        (Some(Unit::Currency(_) | Unit::Counted(_)), Some(Unit::Counted(words))) => {
            is_called(words, among)
        }
        _ => false,
    }
}

/// Whether money in the author's words is called like these: "5 francs" is `5 "francs"` and `5 "French francs"`.
fn is_called(words: &str, among: &[&str]) -> bool {
    let last = words.split_whitespace().next_back().unwrap_or_default();
    text::named(last).is_some_and(|named| named.parts == 1 && named.among == among)
}

/// Whether a unit is one that a sign may stand for, and nothing that is merely counted.
pub(super) fn is_measured(unit: Option<&Unit>) -> bool {
    match unit {
        Some(Unit::Percent | Unit::PercentagePoint | Unit::Currency(_)) => true,
        Some(Unit::Known(name)) => name != PEOPLE,
        _ => false,
    }
}

/// "64 voters" are not 64 percent, although voters are no unit that is known, and "twice" tells of no two percent.
fn counts_something_else(declared: &Quantity, read: &Quantity, reading: &QuantityReading) -> bool {
    let unit = declared.unit.as_ref();
    let measured = exists(unit) && is_measured(unit);
    if reading.kind == ReadingKind::Occurrence {
        return measured;
    }
    let plain = matches!(
        read.measure,
        Measure::Amount(_) | Measure::Change { .. } | Measure::Magnitude(_)
    );
    let counts = reading.noun.is_some() || reading.kind == ReadingKind::Side;
    measured && plain && read.unit.is_none() && counts
}

/// Compares what is declared with what the article states.
fn compare(declared: &Quantity, read: &Quantity, open: &dyn Fn(Open) -> bool) -> Match {
    let unit_fits = || match unit_fits(declared.unit.as_ref(), read) {
        Fit::Open => open(Open::Unit),
        fit => fit == Fit::Yes,
    };
    let hedge_fits = || match hedge_fits(declared.hedge, read.hedge) {
        Fit::Open => open(Open::Hedge),
        fit => fit == Fit::Yes,
    };
    let direction_fits = || match direction_fits(&declared.measure, read) {
        Fit::Open => open(Open::Direction),
        fit => fit == Fit::Yes,
    };
    let sizes = compare_sizes(declared, read);
    let sole = sizes.is_some() && !(is_magnitude(declared) && is_magnitude(read));
    let how = match sizes {
        Some(how) => how,
        None if same_value(declared, read) => Match::Same,
        None if same_digits(declared, read) && unit_fits() => Match::OtherScale,
        None => Match::Other,
    };
    if how > Match::OtherUnit {
        how
    } else if !unit_fits() {
        Match::OtherUnit
    } else if !direction_fits() {
        Match::OtherDirection
    } else if how == Match::Same && !sole && !hedge_fits() {
        Match::OtherHedge
    } else {
        how
    }
}

/// Whether only an order of magnitude is given.
pub(super) fn is_magnitude(quantity: &Quantity) -> bool {
    matches!(quantity.measure, Measure::Magnitude(_))
}

/// Compares the sizes where one of the two is an order of magnitude, which the other has to be too: who says "dozens" gives no figure. Only
/// the least that it can be says as much.
fn compare_sizes(declared: &Quantity, read: &Quantity) -> Option<Match> {
    let about = |magnitude: &Magnitude, quantity: &Quantity| {
        let value = plain_value(quantity)?;
        [magnitude.one(), magnitude.least()]
            .contains(&u64::try_from(value).ok()?)
            .then_some(value)
    };
    Some(match (&declared.measure, &read.measure) {
        (Measure::Magnitude(a), Measure::Magnitude(b)) if a != b => Match::OtherScale,
        (Measure::Magnitude(_), Measure::Magnitude(_)) => Match::Same,
        (_, Measure::Magnitude(magnitude)) => match about(magnitude, declared) {
            Some(value)
                if declared.hedge == Hedge::AtLeast && value == magnitude.least().into() =>
            {
                Match::Same
            }
            Some(_) => Match::OtherHedge,
            None => Match::Other,
        },
        (Measure::Magnitude(magnitude), _) => match about(magnitude, read) {
            Some(_) => Match::OtherHedge,
            None => Match::Other,
        },
        _ => return None,
    })
}

/// The value of an amount that is no range.
pub(super) fn plain_value(quantity: &Quantity) -> Option<Decimal> {
    match &quantity.measure {
        Measure::Amount(Extent { low, high: None }) => low.value(),
        _ => None,
    }
}

/// The numbers under which a figure may be looked for: figures that do not share one are different.
pub(in crate::rules) fn keys(quantity: &Quantity) -> Vec<Decimal> {
    let mut keys = Vec::new();
    match quantity.measure {
        Measure::Rank(rank) => keys.push(Decimal::from(rank)),
        Measure::Score { first, second } => keys.extend([first, second].map(Decimal::from)),
        Measure::Magnitude(magnitude) => {
            keys.extend([magnitude.one(), magnitude.least()].map(Decimal::from));
        }
        _ => {}
    }
    keys.extend(ratio(quantity));
    keys.extend(factor(quantity));
    if let Some(Extent { low, .. }) = extent(&quantity.measure) {
        let value = low.value().unwrap_or(low.digits).abs();
        keys.extend([value, low.digits.abs()]);
        if matches!(
            quantity.unit,
            Some(Unit::Currency(_) | Unit::PercentagePoint)
        ) {
            keys.extend(value.times(Decimal::ONE_HUNDRED)); // in cents, in basis points
        }
    }
    keys
}

fn same_value(declared: &Quantity, read: &Quantity) -> bool {
    match (&declared.measure, &read.measure) {
        (Measure::Rank(a), Measure::Rank(b)) => a == b,
        (Measure::Rank(_), _) | (_, Measure::Rank(_)) => false,
        (Measure::Multiple(a), Measure::Multiple(b)) => same_extent(a, b),
        (Measure::Change { .. }, Measure::Multiple(Extent { low, high: None })) => {
            factor(declared).is_some() && factor(declared) == low.value()
        }
        (Measure::Multiple(_), _) | (_, Measure::Multiple(_)) => false,
        (Measure::Score { .. }, Measure::Score { .. }) => declared.measure == read.measure,
        (Measure::Score { .. }, _) | (_, Measure::Score { .. }) => false,
        _ if in_hundredths(declared, read) => same_in_cents(declared, read),
        _ => {
            let extents = extent(&declared.measure).zip(extent(&read.measure));
            extents.is_some_and(|(a, b)| same_extent(a, b))
                || same_below_zero(&declared.measure, &read.measure)
                || same_ratio(declared, read)
        }
    }
}

/// A table's "(-12,000)" is `-12_000` and `minus 12_000`.
fn same_below_zero(declared: &Measure, read: &Measure) -> bool {
    let value = |measure: &Measure| match measure {
        Measure::Amount(Extent { low, high: None }) => low.value(),
        Measure::Change {
            direction: Direction::Down,
            by: Extent { low, high: None },
        } => low.value().map(|value| -value),
        _ => None,
    };
    value(declared).is_some_and(|value| value.is_sign_negative()) && value(declared) == value(read)
}

/// Whether words name a hundredth of a unit: "cents" of money, "basis points" of percentage points.
fn is_hundredth(words: &str, of: Option<&Unit>) -> bool {
    let points = match of {
        Some(Unit::Currency(_)) => false,
        Some(Unit::PercentagePoint) => true,
        _ => return false,
    };
    text::named(words)
        .is_some_and(|named| named.parts == 100 && (named.unit == Unit::PercentagePoint) == points)
}

/// Whether a figure is declared in hundredths of the unit that is read, so that its digits are others: $5 are no 5 cents.
fn in_hundredths(declared: &Quantity, read: &Quantity) -> bool {
    match &declared.unit {
        Some(Unit::Counted(words)) => is_hundredth(words, read.unit.as_ref()),
        _ => false,
    }
}

/// "9 cents" is `9 "cents"` and `0.09 USD`, "25 basis points" `25 "basis points"` and `0.25 pp`.
pub(super) fn same_in_cents(declared: &Quantity, read: &Quantity) -> bool {
    let Some((a, b)) = extent(&declared.measure).zip(extent(&read.measure)) else {
        return false;
    };
    let in_cents = |number: &Number| number.value()?.times(Decimal::ONE_HUNDRED);
    let same = |a: &Number, b: &Number| a.value().is_some() && a.value() == in_cents(b);
    in_hundredths(declared, read)
        && same(&a.low, &b.low)
        && match (&a.high, &b.high) {
            (Some(a), Some(b)) => same(a, b),
            (a, b) => a.is_none() && b.is_none(),
        }
}

/// "a quarter" is `1/4`, `25 %` and `0.25`; but a share of things is not their number.
fn same_ratio(declared: &Quantity, read: &Quantity) -> bool {
    let fraction = |quantity: &Quantity| {
        matches!(
            quantity.measure,
            Measure::Share { .. } | Measure::OutOf { .. }
        )
    };
    let plain = |quantity: &Quantity| match quantity.unit {
        None => plain_value(quantity),
        Some(_) => None,
    };
    let part = |quantity| ratio(quantity).or_else(|| plain(quantity));
    (fraction(declared) || fraction(read))
        && part(declared).is_some()
        && part(declared) == part(read)
}

/// A share or a percentage as a part of one.
fn ratio(quantity: &Quantity) -> Option<Decimal> {
    match &quantity.measure {
        Measure::Amount(Extent { low, high: None }) if quantity.unit == Some(Unit::Percent) => {
            low.value()?.over(Decimal::ONE_HUNDRED)
        }
        measure => measure.ratio(),
    }
}

/// What a change in per cent multiplies by: "halved" is -50 %, "doubled" +100 %.
fn factor(quantity: &Quantity) -> Option<Decimal> {
    let Measure::Change { direction, by } = &quantity.measure else {
        return None;
    };
    let share = by.low.value()?.over(Decimal::ONE_HUNDRED)?;
    let share = match direction {
        Direction::Up => share,
        Direction::Down => -share,
    };
    let sole = by.high.is_none() && quantity.unit == Some(Unit::Percent);
    sole.then(|| (Decimal::ONE + share).normalize())
}

fn extent(measure: &Measure) -> Option<&Extent> {
    match measure {
        Measure::Amount(extent)
        | Measure::Change { by: extent, .. }
        | Measure::Multiple(extent) => Some(extent),
        _ => None,
    }
}

fn same_extent(a: &Extent, b: &Extent) -> bool {
    let value = |number: Option<&Number>| number.map(Number::value);
    a.low.value().is_some()
        && a.low.value() == b.low.value()
        && value(a.high.as_ref()) == value(b.high.as_ref())
}

/// 13.8 billion and 13.8 million.
fn same_digits(declared: &Quantity, read: &Quantity) -> bool {
    match (extent(&declared.measure), extent(&read.measure)) {
        (Some(a), Some(b)) => a.low.digits == b.low.digits && a.low.scale != b.low.scale,
        _ => false,
    }
}

/// Whether two parts of a figure agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fit {
    Yes,
    No,
    /// The figure has no such part: the words around it decide.
    Open,
}

impl From<bool> for Fit {
    fn from(fits: bool) -> Self {
        if fits { Self::Yes } else { Self::No }
    }
}

/// Whether the units can be the same.
fn unit_fits(declared: Option<&Unit>, read: &Quantity) -> Fit {
    if !exists(declared) {
        return Fit::Yes; // reported as that
    }
    let fraction = matches!(read.measure, Measure::Share { .. } | Measure::OutOf { .. });
    let multiple = matches!(read.measure, Measure::Multiple(_)); // "halved" is -50 %
    let fits = match (declared, &read.unit) {
        (Some(a), Some(b)) if a == b => true,
        (None, None) => true,
        (Some(Unit::Percent), None) if fraction || multiple => true,
        (Some(_), None) => return Fit::Open,
        (None, Some(unit)) => fraction || matches!(unit, Unit::Counted(_)),
        (Some(Unit::Counted(words)), Some(Unit::Known(name))) => counts(words, name),
        (Some(Unit::Counted(words)), unit @ Some(Unit::Currency(_) | Unit::PercentagePoint)) => {
            is_hundredth(words, unit.as_ref())
        }
        (Some(Unit::Known(name)), Some(Unit::Counted(words))) => counts(words, name),
        (Some(Unit::Counted(_)), Some(Unit::Counted(_))) => true,
        _ => false,
    };
    fits.into()
}

pub(super) fn exists(unit: Option<&Unit>) -> bool {
    match unit {
        Some(Unit::Known(name)) => text::unit_in_words(name).is_some(),
        Some(Unit::Currency(code)) => is_currency(code),
        _ => true,
    }
}

/// The unit that counts people.
pub(super) const PEOPLE: &str = "people";

/// Whether what is counted in the author's words is a known unit: `"people"`, `"members of parliament"` for people.
fn counts(words: &str, unit: &str) -> bool {
    let named =
        |words: &str| text::unit_in_any_words(words).is_some_and(|known| known.name == unit);
    named(words) || words.split_whitespace().any(named) || unit == PEOPLE
}

/// Whether a figure is how warm something is, so that a minus tells of no change: "minus 40 degrees".
pub(super) fn is_temperature(quantity: &Quantity) -> bool {
    let dimension = match &quantity.unit {
        Some(Unit::Known(name)) => UnitDef::named(name).map(|unit| unit.dimension),
        _ => None,
    };
    matches!(dimension, Some(Dimension::Temperature | Dimension::Angle))
}

/// Whether a change went the declared way.
fn direction_fits(declared: &Measure, read: &Quantity) -> Fit {
    let below_zero = |extent: &Extent| extent.low.digits.is_sign_negative();
    let fits = match (declared, &read.measure) {
        (Measure::Change { direction: a, .. }, Measure::Change { direction: b, .. }) => a == b,
        // "18 percent above obligations" is not 18 percent.
        (Measure::Amount(extent), Measure::Change { direction, .. }) => {
            below_zero(extent) && *direction == Direction::Down
        }
        // A table's "(-12,000)" went down.
        (Measure::Change { direction, by }, Measure::Amount(extent))
            if below_zero(extent) && !is_temperature(read) =>
        {
            !below_zero(by) && *direction == Direction::Down
        }
        (Measure::Change { .. }, Measure::Amount(_)) => return Fit::Open,
        _ => true,
    };
    fits.into()
}

/// A hedge is the article's own: a figure that it hedges is not passed on as exact, nor one that it gives exactly as hedged.
/// Words may say more than one, or only afar that figures are not exact.
fn hedge_fits(declared: Hedge, read: Hedge) -> Fit {
    match declared == read {
        true => Fit::Yes,
        false => Fit::Open,
    }
}
