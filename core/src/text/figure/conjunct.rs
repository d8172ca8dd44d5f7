//! Figures that share the direction of the one before them, or that it is an age: "down $2.88, or 4.5 percent", "rose 5
//! percent in May and 3 percent in June", "exports rose 5 percent and imports 3 percent".

use super::change::Stated;
use super::item::Measured;
use super::reader::FigureReader;
use super::{QuantityReading, ReadingKind, units};
use crate::model::{Direction, Measure, Quantity, Unit};
use crate::text::language::Sense;

/// How many tokens may stand between two figures that share a verb: "5 percent in the first half and 3 percent".
const BETWEEN: usize = 8;

/// How a figure goes on from the one before it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Joint {
    /// "$2.88, or 4.5 percent", "153 points (0.6 percent)": the same once more, in another unit.
    Again,
    /// "5 percent in May and 3 percent in June"
    Same,
    /// "exports rose 5 percent and imports 3 percent"
    OfAnother,
}

impl FigureReader<'_, '_> {
    /// "aged 15, 17 and 18": a figure that goes on from an age and counts nothing.
    pub(super) fn shares_age(&self, item: &Measured) -> bool {
        let row = self.row;
        let Some(last) = self.readings.last().filter(|last| last.age) else {
            return false;
        };
        let joint =
            |at: usize| row.mark(at) == Some(',') || row.has_any(at, &[Sense::And, Sense::Or]);
        let from = row.token_at(last.span.end);
        let years = item.def.is_none_or(units::is_age_unit);
        years
            && item.unit == last.quantity.unit
            && (from..item.from).all(joint)
            && self.noun(item.next).is_none()
    }

    /// The direction that a figure shares with the last one.
    pub(super) fn shared_direction(&self, item: &Measured, hedge_from: usize) -> Option<Stated> {
        let last = self.last_statistic()?;
        let (direction, sure) = direction_of(last)?;
        let joint = self.joint(last, item, hedge_from)?;
        let counted = last.noun.is_some() && !self.is_in_points(last);
        let sure = match joint {
            Joint::Again => sure || !counted,
            Joint::Same => sure && !(item.unit.is_none() && self.noun(item.next).is_some()),
            Joint::OfAnother => false,
        };
        Some(Stated::new(direction, sure))
    }

    /// How a figure goes on from the last one, by what stands between them.
    fn joint(&self, last: &QuantityReading, item: &Measured, hedge_from: usize) -> Option<Joint> {
        use Sense::{A, And, Function, Of, Or, Per, Then};
        let row = self.row;
        let counted = last.noun.as_ref().map_or(0, |noun| noun.end);
        let from = row.token_at(last.span.end.max(counted));
        let sentence = row.sentence(item.from);
        if from < sentence.start || from >= hedge_from || hedge_from - from > BETWEEN {
            return None;
        }
        let before = hedge_from - 1;
        let share =
            |unit: Option<&Unit>| matches!(unit, Some(Unit::Percent | Unit::PercentagePoint));
        let (first, second) = (last.quantity.unit.as_ref(), item.unit.as_ref());
        let behind = row.has_any(item.next, &[Of, A, Per]);
        let comma = usize::from(row.mark(from) == Some(','));
        let or = row.has(before, Or) && before == from + comma;
        let ends = row.is_stop(item.next);
        if share(first) != share(second) {
            let open = row.mark(before) == Some('(') && row.mark(item.next) == Some(')');
            let aside = row.mark(before) == Some(',') && share(second) && ends;
            let again = or || (open || aside) && before == from;
            return (again && !row.has(item.next, Of)).then_some(Joint::Again);
        }
        if or && share(second) {
            return (!row.has(item.next, Of)).then_some(Joint::Again);
        }
        if first != second || behind {
            return None;
        }
        // "5 percent in May, 3 percent in June", but "in May, 3 percent of"
        let time = row.has_any(item.next, &[Sense::In, Sense::On, Sense::For, Sense::From]);
        let listed = row.mark(before) == Some(',') && (time || ends) && share(second);
        let goes_on = ends || row.has(item.next, Function) || !share(second);
        if (row.has_any(before, &[And, Or, Then]) || listed) && goes_on {
            return Some(Joint::Same);
        }
        (share(second) && ends && self.names_another(from, hedge_from)).then_some(Joint::OfAnother)
    }

    /// Whether nothing but "and" and a noun without a verb stands between two figures: "and imports", "; Apple".
    fn names_another(&self, from: usize, next: usize) -> bool {
        use Sense::{And, Function, Participle, Past};
        let row = self.row;
        let joined = row.has(from, And) || row.is_mark(from, &[',', ';']);
        let first = from + 1 + usize::from(row.has(from + 1, And));
        let noun = |at: usize| {
            row.is_word(at)
                && !row.has_any(at, &[Function, Past, Sense::Auxiliary])
                && !row.can_be(at, Participle)
                && row.word(at).cue.is_none()
        };
        joined && first < next && next - first <= 3 && (first..next).all(noun)
    }

    fn is_in_points(&self, last: &QuantityReading) -> bool {
        let noun = last.noun.as_ref().map(|noun| self.row.token_at(noun.start));
        noun.is_some_and(|noun| self.row.has(noun, Sense::Points))
    }

    /// The last statistic, past dates and names.
    pub(super) fn last_statistic(&self) -> Option<&QuantityReading> {
        let mut at = self.readings.len();
        while at > 0 && self.readings.len() - at < 3 {
            at -= 1;
            let reading = &self.readings[at];
            if reading.kind == ReadingKind::Statistic {
                return Some(reading);
            }
        }
        None
    }
}

/// The direction of a reading, and whether it is sure.
pub(super) fn direction_of(reading: &QuantityReading) -> Option<(Direction, bool)> {
    let of = |quantity: &Quantity| match quantity.measure {
        Measure::Change { direction, .. } => Some(direction),
        _ => None,
    };
    let sure = of(&reading.quantity).map(|direction| (direction, true));
    let other = reading.alternative.as_deref().and_then(of);
    sure.or(other.map(|direction| (direction, false)))
}
