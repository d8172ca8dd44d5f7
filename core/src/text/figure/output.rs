//! Readings as they are given out: with hedge, direction, noun and span.

use super::change::Stated;
use super::figure::Value;
use super::item::Item;
use super::noun;
use super::reader::Reader;
use super::{QuantityReading, ReadingKind, change, digits, hedge, rank};
use crate::model::{Dimension, Direction, Extent, Hedge, Measure, Number, Quantity, Scale, Unit};
use crate::text::row::Row;
use crate::text::time::Use;
use rust_decimal::Decimal;

impl Reader<'_, '_> {
    pub(super) fn push_opaque(&mut self, at: usize, next: usize, kind: ReadingKind) -> usize {
        let row = self.row;
        let mut digits = at;
        while digits < next && !row.is_digits(digits) {
            digits += 1;
        }
        let number = digits::digits(row, digits).filter(|read| read.plain);
        let number = number.map_or(Number::whole(0), |read| Number {
            digits: read.value,
            scale: Scale::One,
        });
        let span = self.span(at, next);
        self.readings.push(QuantityReading {
            number: span.clone(),
            span,
            quantity: rank::exact(Measure::Amount(Extent::one(number))),
            noun: None,
            kind,
            alternative: None,
            age: false,
        });
        self.end = next;
        next
    }

    pub(super) fn push_words(&mut self, words: rank::Words) {
        let span = self.span(words.from, words.next);
        let (hedge, _) = hedge::before(self.row, words.from);
        let mut quantity = words.quantity;
        if quantity.hedge == Hedge::Exact && !matches!(quantity.measure, Measure::Rank(_)) {
            quantity.hedge = hedge;
        }
        let noun = self.noun(words.next);
        self.readings.push(QuantityReading {
            number: span.clone(),
            span,
            quantity,
            noun,
            kind: words.kind,
            alternative: words.alternative.map(Box::new),
            age: false,
        });
        self.end = words.next;
    }

    pub(super) fn push_pair(&mut self, item: &Item, next: usize, kind: ReadingKind) -> usize {
        let item = Item {
            next,
            ..item.clone()
        };
        self.push(&item, None, kind);
        next
    }

    /// Adds a reading, with its hedge and direction.
    pub(super) fn push(&mut self, item: &Item, measure: Option<Measure>, kind: ReadingKind) {
        let row = self.row;
        let Some(number) = item.number else {
            self.end = item.next;
            return;
        };
        let kind = match self.taken.at(item.from) {
            Use::Period => ReadingKind::Period,
            _ => kind,
        };
        let fixed = measure.is_some();
        let mut measure = measure.unwrap_or_else(|| plain_measure(item, number));
        let (mut hedge, hedge_from) = hedge::before(row, item.from);
        if hedge == Hedge::Exact {
            hedge = hedge::after(row, item.next);
        }
        if kind == ReadingKind::Vague && hedge == Hedge::Exact {
            hedge = Hedge::About;
        }
        let mut changed = None;
        if let Measure::Share {
            numerator,
            denominator,
        } = measure
            && kind == ReadingKind::Statistic
        {
            changed = self.share_of_change(item, hedge_from, (numerator, denominator));
        }
        if kind == ReadingKind::Statistic
            && let Measure::Amount(extent) = &measure
            && !is_level(row, item.from, hedge)
            && let Some(stated) = self.direction(item, hedge_from, fixed)
        {
            let change = Measure::Change {
                direction: stated.direction,
                by: extent.clone(),
            };
            if stated.sure {
                measure = change;
            } else {
                changed = Some((change, item.unit.clone()));
            }
        }
        let unit = if matches!(measure, Measure::Rank(_)) {
            None
        } else {
            item.unit.clone()
        };
        let alternative = item.other.clone().map(|(number, unit)| Quantity {
            hedge,
            measure: Measure::Amount(Extent::one(number)),
            unit: Some(unit),
        });
        let million = item.million.map(|number| Quantity {
            hedge,
            measure: Measure::Amount(Extent::one(number)),
            unit: None,
        });
        let alternative = alternative.or(million).or_else(|| {
            changed.map(|(measure, unit)| Quantity {
                hedge,
                measure,
                unit,
            })
        });
        let noun = if item
            .def
            .is_some_and(|def| def.dimension == Dimension::People)
        {
            None
        } else {
            self.noun(item.next)
        };
        let reading = QuantityReading {
            span: self.span(item.from, item.next),
            number: self.span(item.figure.from, item.figure.next),
            quantity: Quantity {
                hedge,
                measure,
                unit,
            },
            noun,
            kind,
            alternative: alternative.map(Box::new),
            age: item.age || self.is_aged(item),
        };
        self.readings.push(reading);
        self.end = item.next;
    }

    /// "aged 45"
    pub(super) fn is_aged(&self, item: &Item) -> bool {
        item.unit.is_none()
            && self.row.any(
                hedge::before(self.row, item.from).1.wrapping_sub(1),
                &["aged", "age", "ages"],
            )
    }

    pub(super) fn direction(&self, item: &Item, hedge_from: usize, range: bool) -> Option<Stated> {
        let row = self.row;
        let by = row.is(hedge_from.wrapping_sub(1), "by");
        if change::is_place(row, item.next) {
            return None;
        }
        if item.age || item.is_time() && !by && change::after(row, item.next).is_none() {
            return None;
        }
        let percent = matches!(item.unit, Some(Unit::Percent | Unit::PercentagePoint));
        let noun = item.next + usize::from(row.is_hyphen(item.next));
        let points =
            item.unit.is_none() && row.any(noun, &["points", "point", "places", "notches"]);
        if let Some(stated) = change::before(row, article_before(row, hedge_from)) {
            let counts = item.unit.is_none() && !points && self.noun(item.next).is_some();
            let sure = percent || points || stated.by || stated.sure && !counts;
            return Some(Stated { sure, ..stated });
        }
        // "137 fewer" is never a number of things.
        let compared = row.is(item.next + 1, "than") || row.is(item.next, "fewer");
        if (item.unit.is_some() || range || points || compared)
            && let Some(stated) = change::after(row, item.next)
        {
            let sure = percent || points || stated.sure;
            return Some(Stated { sure, ..stated });
        }
        let direction = match row.mark(item.from.wrapping_sub(1)) {
            Some('+') if row.glued(item.from) => Direction::Up,
            _ => self.second_conjunct(item, hedge_from)?,
        };
        Some(Stated {
            direction,
            sure: true,
            by: false,
        })
    }

    /// "fell by a third": the share as a change in per cent.
    fn share_of_change(
        &self,
        item: &Item,
        hedge_from: usize,
        share: (u32, u32),
    ) -> Option<(Measure, Option<Unit>)> {
        let stated = self.direction(item, hedge_from, true)?;
        let digits = Decimal::from(share.0)
            .checked_mul(Decimal::ONE_HUNDRED)?
            .checked_div(Decimal::from(share.1))?;
        let number = Number {
            digits: digits.round_dp(2).normalize(),
            scale: Scale::One,
        };
        let change = Measure::Change {
            direction: stated.direction,
            by: Extent::one(number),
        };
        Some((change, Some(Unit::Percent)))
    }

    /// "fell 3 percent in May and 5 percent in June", "fell $1.20, or 1.5 percent,": a second figure that shares the
    /// verb of the first.
    fn second_conjunct(&self, item: &Item, hedge_from: usize) -> Option<Direction> {
        let row = self.row;
        if !matches!(item.unit, Some(Unit::Percent | Unit::PercentagePoint)) {
            return None;
        }
        let last = self.last_statistic()?;
        let Measure::Change { direction, .. } = last.quantity.measure else {
            return None;
        };
        let before = hedge_from.wrapping_sub(1);
        let gap = row.get(hedge_from)?.start().checked_sub(last.span.end)?;
        if row.is(before, "or") && gap < 8 {
            return Some(direction);
        }
        let joined = row.any(before, &["and", "or", "then"]) && last.quantity.unit == item.unit;
        let goes_on = row.is_stop(item.next)
            || row.any(
                item.next,
                &[
                    "in", "from", "on", "for", "during", "year", "over", "at", "the",
                ],
            );
        (gap < 40 && joined && goes_on).then_some(direction)
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

    pub(super) fn noun(&self, at: usize) -> Option<std::ops::Range<usize>> {
        let noun = noun::noun(self.row, at)?;
        Some(self.span(noun.from, noun.next))
    }

    pub(super) fn span(&self, from: usize, next: usize) -> std::ops::Range<usize> {
        let tokens = &self.row.tokens;
        let last = next.max(from + 1) - 1;
        match (tokens.get(from), tokens.get(last)) {
            (Some(first), Some(last)) => first.start()..last.end(),
            _ => 0..0,
        }
    }
}

fn article_before(row: &Row<'_>, at: usize) -> usize {
    at - usize::from(at > 0 && row.any(at - 1, &["a", "an"]))
}

/// "rose above 5 percent" is a level that was reached.
fn is_level(row: &Row<'_>, from: usize, hedge: Hedge) -> bool {
    matches!(hedge, Hedge::LessThan | Hedge::MoreThan)
        && row.any(from.wrapping_sub(1), &["above", "below", "under", "over"])
}

fn plain_measure(item: &Item, number: Number) -> Measure {
    match item.figure.value {
        Value::Fraction(numerator, denominator) if item.unit.is_none() => Measure::Share {
            numerator,
            denominator,
        },
        Value::Ordinal(rank) => Measure::Rank(rank),
        _ => Measure::Amount(Extent::one(number)),
    }
}
