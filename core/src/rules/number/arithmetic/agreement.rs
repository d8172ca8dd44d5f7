//! Whether a figure that the article states agrees with what follows from others.

use super::{
    Operation,
    around::{Around, around, interval, most_likely, operand},
    is_rate,
};
use crate::model::sums::Sums;
use crate::model::{
    Direction, Extent, Formula, Hedge, Measure, Number, Operator, Quantity, Statistic, Unit,
};
use rust_decimal::Decimal;
use std::cmp::Ordering;

/// Whether a figure agrees with what follows from others, as far as their digits tell. `alternative` is another reading of the
/// words that state it.
pub(in crate::rules::number) fn agrees(
    operation: Operation<'_>,
    main: &Quantity,
    alternative: Option<&Quantity>,
) -> bool {
    agreeing(operation, main, alternative).is_some()
}

/// Which of two readings it is that agrees. Where nothing follows, all do.
pub(in crate::rules::number) fn agreeing<'q>(
    operation: Operation<'_>,
    main: &'q Quantity,
    alternative: Option<&'q Quantity>,
) -> Option<&'q Quantity> {
    let Some(follows) = Follows::of(operation) else {
        return Some(main);
    };
    let ratio = |read: &Quantity| match follows.is_rate() {
        true => follows.each(read),
        false => ratio(read),
    };
    match alternative {
        // "fell by a fifth" is never a fifth of it.
        Some(change) if is_share(main) && direction(change).is_some() => {
            let stated = ratio(main).and_then(|share| changed_by(share, change));
            follows.agrees(change, stated).then_some(change)
        }
        _ => std::iter::once(main)
            .chain(alternative)
            .find(|read| follows.agrees(read, ratio(read))),
    }
}

/// What follows from two figures.
struct Follows<'a> {
    left: &'a Statistic,
    right: &'a Statistic,
    operator: Operator,
    value: Around,
}

impl<'a> Follows<'a> {
    fn of(operation: Operation<'a>) -> Option<Self> {
        let left = operation.left?;
        let right = operation.right?;
        let operator = operation.formula.operator;
        let (a, b) = (
            operand(&left.quantity.value)?,
            operand(&right.quantity.value)?,
        );
        Some(Self {
            left,
            right,
            operator,
            value: match operation.formula.left == operation.formula.right
                && operator != Operator::Plus
            {
                // A figure by itself is 1 or 0, whatever its digits leave open.
                true => Around::exactly(interval(a, operator, b)?.value),
                false => most_likely(a, operator, b)?,
            },
        })
    }

    /// Whether a figure that is read is that; `stated` is the ratio that it tells.
    fn agrees(&self, read: &Quantity, stated: Option<Around>) -> bool {
        let follows = self.value;
        let stated_and_meant = match (self.operator, direction(read)) {
            (Operator::Over, Some(direction)) => {
                let less_one = |ratio| interval(ratio, Operator::Minus, ONE);
                let change = stated.and_then(less_one).map(Around::magnitude);
                let rise = self.rise().or_else(|| less_one(follows));
                change.zip(rise.map(|rise| towards(direction, rise)))
            }
            (Operator::Over, None) => {
                let meant = self.rise().map_or(follows, Around::magnitude);
                stated.map(|stated| (stated, meant))
            }
            (Operator::Plus | Operator::Minus, direction) => {
                let unit = self.left.quantity.value.unit.as_ref();
                let meant = oriented(self.left, self.right, self.operator, direction, follows);
                difference(read, self.operator, unit).map(|stated| (stated, meant))
            }
        };
        let Some((stated, meant)) = stated_and_meant else {
            return false;
        };
        // What has not moved, as far as its digits tell, did not go either way.
        if direction(read).is_some() && meant.value <= Decimal::ZERO && stated.value != meant.value
        {
            return false;
        }
        match stated.value.is_sign_negative() {
            true => bounded(stated, &follows, read.hedge), // "minus 3 million" has its sign with it
            false => bounded(stated, &meant, read.hedge),
        }
    }

    fn is_rate(&self) -> bool {
        let unit = |one: &'a Statistic| one.quantity.value.unit.as_ref();
        is_rate(self.operator, unit(self.left), unit(self.right))
    }

    /// "€250 per head", "80 km/h": so much of the first unit for each of the second.
    fn each(&self, read: &Quantity) -> Option<Around> {
        let counted = self.left.quantity.value.unit.as_ref()?;
        let fits = match (read.unit.as_ref(), counted) {
            (None, _) => super::around::is_counted(Some(counted)),
            (Some(unit), _) if unit == counted => true,
            (Some(Unit::Known(unit)), Unit::Known(each)) => is_each(unit, each, '/'),
            // "3 children per flat"
            (Some(Unit::Counted(unit)), Unit::Counted(each)) => is_each(unit, each, ' '),
            _ => false,
        };
        match &read.measure {
            Measure::Amount(Extent { low, high: None }) if fits => around(low, Some(counted)),
            _ => None,
        }
    }

    /// By how much of itself the right one has risen, where the left one is its change: `rise / before`, `(now - before) / before`.
    fn rise(&self) -> Option<Around> {
        match &self.left.formula {
            Some(Formula {
                left,
                operator: Operator::Minus,
                right,
            }) => match &self.right.id {
                base if base == right => Some(self.value),
                base if base == left => Some(self.value.negated()),
                _ => None,
            },
            _ => direction(&self.left.quantity.value).map(|_| self.value),
        }
    }
}

/// Whether a unit is so much of another for something else: `km/h`, "children per flat".
fn is_each(unit: &str, each: &str, mark: char) -> bool {
    let rest = unit.strip_prefix(each);
    rest.is_some_and(|rest| rest.starts_with(mark))
}

fn is_share(quantity: &Quantity) -> bool {
    matches!(quantity.measure, Measure::Share { .. })
}

/// What is left after a change by a share.
fn changed_by(share: Around, change: &Quantity) -> Option<Around> {
    let change = match direction(change)? {
        Direction::Up => share,
        Direction::Down => share.negated(),
    };
    interval(ONE, Operator::Plus, change)
}

/// What a sum or a difference must be as a number that is stated without a sign.
///
/// Up and down go from the earlier period to the later. Where the periods are not declared, the later figure stands first, as it
/// does in a quotient: "600 fewer" are less than nothing. A mere difference may be written either way round.
fn oriented(
    left: &Statistic,
    right: &Statistic,
    operator: Operator,
    direction: Option<Direction>,
    follows: Around,
) -> Around {
    match (operator, direction) {
        (Operator::Minus, Some(direction)) => match order(left, right) {
            Some(Ordering::Less) => towards(direction, follows.negated()),
            _ => towards(direction, follows),
        },
        (Operator::Minus, None) => follows.magnitude(),
        _ => follows,
    }
}

/// How far it went that way.
fn towards(direction: Direction, rise: Around) -> Around {
    match direction {
        Direction::Up => rise,
        Direction::Down => rise.negated(),
    }
}

/// Which of two figures was observed later, where their periods are declared and apart.
fn order(left: &Statistic, right: &Statistic) -> Option<Ordering> {
    let period = |statistic: &Statistic| Some(statistic.during.as_ref()?.value.interval());
    let (left, right) = (period(left)?, period(right)?);
    if left.overlaps(&right) {
        return None;
    }
    Some(left.from.cmp(&right.from))
}

fn direction(quantity: &Quantity) -> Option<Direction> {
    match quantity.measure {
        Measure::Change { direction, .. } => Some(direction),
        _ => None,
    }
}

/// Whether what follows is what is stated, with its hedge. Who sets a bound means one that is near and is not reached: 50 percent
/// are not "more than 50" nor "more than 10", but may be "at least 50" and "more than 40".
fn bounded(stated: Around, follows: &Around, hedge: Hedge) -> bool {
    let bound = stated.value;
    let near = |nearer: Around, farther: Around| {
        let (nearer, farther) = (nearer.magnitude().high, farther.magnitude().low);
        farther <= nearer.saturating_mul(BOUND)
    };
    let (at, reached) = (Around::exactly(bound), follows.value == bound);
    match hedge {
        Hedge::Exact => stated.meets(follows),
        Hedge::About => stated.about().meets(follows),
        Hedge::MoreThan | Hedge::AtLeast if reached => hedge == Hedge::AtLeast,
        Hedge::LessThan | Hedge::AtMost if reached => hedge == Hedge::AtMost,
        Hedge::MoreThan | Hedge::AtLeast => follows.high >= bound && near(at, *follows),
        Hedge::LessThan | Hedge::AtMost => follows.low <= bound && near(*follows, at),
    }
}

/// How many times what follows a bound below it may be counted, or it in one above.
const BOUND: Decimal = Decimal::TWO;

const ONE: Around = Around::exactly(Decimal::ONE);

/// "tripled" as 3, "a quarter" as 0.25, "50 percent more" as 1.5.
pub(in crate::rules::number) fn ratio(quantity: &Quantity) -> Option<Around> {
    let percent = quantity.unit == Some(Unit::Percent);
    let scaled = |number: &Number, base: Decimal, sign: Decimal| {
        let around = around(number, quantity.unit.as_ref())?;
        let of = |value: Decimal| base.plus(sign * (value / Decimal::ONE_HUNDRED));
        let (one, other) = (of(around.low)?, of(around.high)?);
        Some(Around {
            value: of(around.value)?,
            low: one.min(other),
            high: one.max(other),
        })
    };
    match &quantity.measure {
        // "doubled" is said of what is nearly twice as much.
        Measure::Multiple(Extent { low, high: None }) if low.digits.scale() == 0 => {
            around(low, None).map(Around::rough)
        }
        Measure::Multiple(Extent { low, high: None }) => around(low, None),
        // "a quarter" is said of what is nearly one; who gives both numbers has counted.
        share @ Measure::Share { .. } => Some(Around::exactly(share.ratio()?).rough()),
        counted @ Measure::OutOf { .. } => {
            Some(Around::within(counted.ratio()?, Decimal::new(5, 5)))
        }
        Measure::Amount(Extent { low, high: None }) if percent => {
            scaled(low, Decimal::ZERO, Decimal::ONE)
        }
        Measure::Amount(Extent { low, high: None }) if quantity.unit.is_none() => around(low, None),
        Measure::Change {
            direction,
            by: Extent { low, high: None },
        } if percent => match direction {
            Direction::Up => scaled(low, Decimal::ONE, Decimal::ONE),
            Direction::Down => scaled(low, Decimal::ONE, Decimal::NEGATIVE_ONE),
        },
        _ => None,
    }
}

/// A sum or a difference without its sign, in the unit of its parts; the difference of percentages in points.
fn difference(quantity: &Quantity, operator: Operator, unit: Option<&Unit>) -> Option<Around> {
    let percent = Some(&Unit::Percent);
    // From 24 to 22 percent something fell by 2 points, and by some 8 percent.
    if operator == Operator::Minus && unit == percent && quantity.unit.as_ref() == percent {
        return None;
    }
    let points = unit == Some(&Unit::Percent) && quantity.unit == Some(Unit::PercentagePoint);
    let known = |unit: Option<&Unit>| {
        matches!(
            unit,
            Some(Unit::Percent | Unit::Currency(_) | Unit::Known(_))
        )
    };
    if !points && known(unit) && known(quantity.unit.as_ref()) && quantity.unit.as_ref() != unit {
        return None;
    }
    match &quantity.measure {
        Measure::Amount(Extent { low, high: None })
        | Measure::Change {
            by: Extent { low, high: None },
            ..
        } => around(low, quantity.unit.as_ref()),
        _ => None,
    }
}
